"""Content grows old: formats, names of keys, dates, and characters that a font lacks."""

from datetime import date
from pathlib import Path

import pytest

from game.content import deprecations
from game.content.check import check
from game.content.dates import EXAMPLE_OLD_AFTER, OLD_AFTER
from game.content.glyph_ranges import RANGES
from game.content.library import load_library
from game.content.loader import load_village
from tools.glyphs import TABLE, table

from .conftest import place_of


@pytest.fixture
def village(shelf_folder: Path) -> Path:
    return shelf_folder / place_of("village")


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")


def names(path: Path, today: date | None = None) -> list[tuple[str, int]]:
    return [(one.name, one.line) for one in check([path], today).diagnostics]


def test_a_newer_format_is_one_sentence_whatever_else_is_unknown(village: Path) -> None:
    edit(village, "id: dijkeinde", "format: 2\nid: dijkeinde\nnieuw: iets\nroles_2: [x]")
    report = check([village])
    assert [(one.name, one.line) for one in report.diagnostics] == [("newer_format", 1)]
    assert "nieuwer spel" in report.lines("nl")[0]
    assert "newer game" in report.lines("en")[0]


@pytest.mark.parametrize(("written", "said"), [("1", []), ("0", ["out_of_range"]), ("een", ["wrong_type"]),
                                               ("true", ["wrong_type"]), ("'2'", ["wrong_type"])])  # fmt: skip
def test_a_format_that_was_never_there_is_a_mistake(village: Path, written: str, said: list[str]) -> None:
    edit(village, "id: dijkeinde", f"format: {written}\nid: dijkeinde")
    assert [name for name, _ in names(village)] == said


@pytest.fixture
def _renamed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(deprecations.DEPRECATED, "Village", {"crown_jewels": "jewels"})
    monkeypatch.setitem(deprecations.DEPRECATED, "Jewel", {"words": "text"})
    monkeypatch.setitem(deprecations.DEPRECATED, "Response", {"strength": "push"})


@pytest.mark.usefixtures("_renamed")
def test_an_old_key_is_read_with_a_warning_that_names_the_new_one(shelf_folder: Path, village: Path) -> None:
    sound, _ = load_village(village, load_library(shelf_folder / "library")[0])
    edit(village, "jewels:", "crown_jewels:")
    edit(village, "{name: De molen, text:", "{name: De molen, words:")
    assert names(village) == [("deprecated_key", 8), ("deprecated_key", 9)]
    said = check([village]).lines("nl")[0]
    assert "“crown_jewels” heet nu “jewels”" in said
    old, _ = load_village(village, load_library(shelf_folder / "library")[0])
    assert old == sound
    assert old is not None


@pytest.mark.usefixtures("_renamed")
def test_what_is_wrong_below_an_old_key_is_said_at_its_own_line(village: Path) -> None:
    edit(village, "jewels:", "crown_jewels:")
    edit(village, "Teun leent alles uit.", "''")
    assert names(village) == [("deprecated_key", 8), ("empty_text", 10)]


@pytest.mark.usefixtures("_renamed")
def test_an_old_key_beside_the_new_one_is_unknown(village: Path) -> None:
    edit(village, "name: Dijkeinde", "name: Dijkeinde\ncrown_jewels: []")
    assert names(village) == [("unknown_key", 5)]


@pytest.mark.usefixtures("_renamed")
def test_an_old_key_of_a_card_is_read_too(shelf_folder: Path) -> None:
    path = shelf_folder / place_of("killer")
    edit(path, "    push: 3", "    strength: 3")
    assert names(path) == [("deprecated_key", 15)]


@pytest.mark.parametrize(
    ("written", "today", "said"),
    [("2026-11", date(2026 + OLD_AFTER, 11, 30), []), ("2026-11", date(2026 + OLD_AFTER, 12, 1), ["stale"]),
     ("2026-11", date(2026, 10, 31), ["from_the_future"]), ("2026-11", date(2026, 11, 1), []),
     ("2026-13", None, ["date_form"])],
)  # fmt: skip
def test_a_date_is_held_against_today(village: Path, written: str, today: date | None, said: list[str]) -> None:
    edit(village, "as_of: 2026-11", f"as_of: {written}")
    assert [name for name, _ in names(village, today)] == said


def test_what_happened_elsewhere_stays_fresh_longer_and_only_the_first_is_named(shelf_folder: Path) -> None:
    path = shelf_folder / place_of("killer")
    real = "  - {text: Zo ging het., real: true, source: krant, as_of: '2020'}\n"
    edit(path, "  - text: In een ander dorp hielp bellen.\n", real + real)
    assert names(path, date(2020 + EXAMPLE_OLD_AFTER, 12, 1)) == []
    assert names(path, date(2021 + EXAMPLE_OLD_AFTER, 1, 1)) == [("stale", 49)]


def test_hints_and_only_hints_leave_a_strict_check_content(village: Path) -> None:
    report = check([village], date(2099, 1, 1))
    assert (report.errors, report.warnings, report.hints) == (0, 0, 1)
    assert report.as_json()["hints"] == 1
    assert ": tip KK076: " in report.lines("nl")[0]


def test_the_table_of_characters_is_that_of_the_font() -> None:
    assert TABLE.read_text("utf-8") == table(), "python -m tools.glyphs"
    assert any(first <= ord("ĳ") <= last for first, last in RANGES)


def test_a_character_without_a_drawing_is_said_where_it_stands(village: Path) -> None:
    edit(village, "story: Een dorp achter de dijk.", "story: >-\n  Een dorp\n  achter 字 de 🐄 dijk.")
    edit(village, "De gemeente moet geld vinden.", "Eén café, ½ ĳ → ✓ en een a\u00adf\u00adbreking.")
    report = check([village])
    assert [(one.name, one.line, one.column) for one in report.diagnostics] == [("no_glyph", 8, 10)]
    assert "字 (U+5B57), 🐄 (U+1F404)" in report.lines("nl")[0]
