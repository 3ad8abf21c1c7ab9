"""The manual of the look, `docs/beeldtaal.md`, tells and shows what the game draws."""

from __future__ import annotations

import re
from pathlib import Path

import pygame
import pytest

from game.screen import metrics, theme
from game.screen.shopfront import open_shop
from tools.look import words
from tools.look.__main__ import DOCS, LIMIT, MANUAL, SHEETS, main, pictures, renewed, save
from tools.look.cuts import CUTS
from tools.look.tables import LookError, eyes, moves
from tools.references import kept, unlike

TEXT = MANUAL.read_text("utf-8")
SHOWN = re.findall(r"\]\(pictures/(beeldtaal-[a-z-]+\.png)\)", TEXT)


def test_the_tables_of_the_manual_are_those_of_the_code() -> None:
    assert renewed(TEXT) == TEXT, "python -m tools.look tables writes them anew"


def test_a_changed_colour_style_or_move_changes_the_manual(monkeypatch: pytest.MonkeyPatch) -> None:
    theme.rgb.cache_clear()
    monkeypatch.setitem(theme.LIGHT, "done", "#2C5235")
    assert "`#2C5235`" in renewed(TEXT)
    monkeypatch.setitem(metrics.STYLES, "body", metrics.Style(3.4, "regular", 1.17))
    assert "| `body` | 3,4 |" in renewed(TEXT)
    monkeypatch.setattr("game.screen.scenes.walking.WALK", 0.35)
    assert "| `walk` |" in moves()
    assert "350 ms" in moves()
    theme.rgb.cache_clear()


@pytest.mark.parametrize(
    ("table", "name"), [(theme.LIGHT, "moss"), (metrics.STYLES, "shout"), (words.MOVES, "dance")], ids=str
)
def test_what_has_no_words_or_is_no_longer_there_is_refused(
    table: dict[str, object], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(table, name, "#445522" if table is theme.LIGHT else metrics.Style(3.0, "bold", 1.0))
    with pytest.raises(LookError, match=name):
        renewed(TEXT)


def test_a_table_that_does_not_exist_is_refused() -> None:
    with pytest.raises(LookError, match="wind"):
        renewed("<!-- table: wind -->\n<!-- end -->")


def test_what_is_measured_is_never_rounded_up_over_what_is_asked() -> None:
    for row in eyes().splitlines()[2:]:
        *measured, least = (float(one.replace(",", ".")) for one in re.findall(r"\| ([\d,]+) (?=\|)", row))
        assert len(measured) == len(words.EYES)
        assert min(measured) >= least


def test_every_picture_is_shown_and_every_picture_shown_is_there() -> None:
    wanted = {*SHEETS, *(f"kaart-{name}" for name in CUTS), "raster", "contrast-bord", "contrast-antwoorden"}
    assert sorted(SHOWN) == sorted(f"beeldtaal-{name}.png" for name in wanted)
    assert sorted(SHOWN) == sorted(path.name for path in (DOCS / "pictures").glob("beeldtaal-*.png"))
    assert max((DOCS / "pictures" / name).stat().st_size for name in SHOWN) <= LIMIT


def test_every_link_of_the_manual_leads_somewhere() -> None:
    headings = {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in re.findall(r"^#+ (.*)$", TEXT, re.M)}
    for target in re.findall(r"\]\(([^)]+)\)", TEXT):
        assert target[1:] in headings if target.startswith("#") else (DOCS / target).exists(), target


@pytest.mark.parametrize("name", list(SHEETS))
def test_a_sheet_shows_what_is_drawn_now(name: str) -> None:
    shown = pygame.image.load(DOCS / "pictures" / f"beeldtaal-{name}.png")
    assert unlike(kept(SHEETS[name](open_shop())), kept(shown)) == "", "python -m tools.look"


@pytest.mark.long
def test_every_piece_of_a_scene_shows_what_is_drawn_now(tmp_path: Path) -> None:
    for name, picture in pictures().items():
        shown = pygame.image.load(DOCS / "pictures" / f"beeldtaal-{name}.png")
        save(picture, tmp_path / "now.png")  # in as few colours as the one that is kept
        now = pygame.image.load(tmp_path / "now.png")
        assert unlike(kept(now), kept(shown)) == "", f"{name}: python -m tools.look"


def test_a_picture_that_stays_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tools.look.__main__.LIMIT", 20)
    with pytest.raises(LookError, match="large"):
        save(pygame.Surface((40, 40)), tmp_path / "large.png")


def test_the_command_knows_only_its_own_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["colours"]) == 2
    assert "usage" in capsys.readouterr().err
