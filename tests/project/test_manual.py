"""The manual says only what is true: tables, links, pictures, commands, and what it quotes from the game."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated

import pygame
import pytest
import typer.main
from pydantic import BaseModel, TypeAdapter

from game.cli import app, main
from game.content.village_file import open_village
from game.rules import chance
from game.session.flow import waits_for_decision
from game.session.workshop import Workshop
from tools.manual import fields, pictures
from tools.manual.__main__ import DOCS, PAGES, ManualError, renewed
from tools.manual.__main__ import main as write
from tools.references import kept, unlike
from tools.site import build, sources

from . import manual

TRAINERS = ("docs/leiding-geven.md", "docs/als-er-iets-misgaat.md")
PAGES_OF_SITE = sources.pages()
COMMANDS = [(page, block) for page in PAGES_OF_SITE for block in manual.command_blocks(page)]
WINDOW = ("play", "preview")
"""Commands that open a window: only their words are looked at here."""
SLOW = ("demo", "shots", "balance", "bench", "whatif", "print", "report")


# What is generated


@pytest.mark.parametrize("name", PAGES)
def test_what_is_generated_is_as_the_game_has_it_now(name: str) -> None:
    text = (DOCS / name).read_text("utf-8")
    assert renewed(text) == text, "python -m tools.manual writes it anew"


def test_a_changed_limit_changes_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.session.agenda.TALK_SECONDS", {120: 240, 90: 180, 50: 120})
    assert "| Het gesprek | 4 minuten |" in renewed("<!-- table: klokken -->\n<!-- end -->")


@pytest.mark.parametrize("words", ["TITLES", "MODELS"])
def test_a_field_or_model_without_words_is_refused(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lacking: dict[str, dict[str, str]] = {"TITLES": {"Village": "Het dorp"}, "MODELS": {}}
    monkeypatch.setattr(fields, words, lacking[words])
    with pytest.raises(fields.FieldsError):
        renewed("<!-- table: velden_dorp -->\n<!-- end -->")


def test_a_part_that_does_not_exist_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(ManualError, match="weer"):
        renewed("<!-- table: weer -->\n<!-- end -->")
    assert write(["velden"]) == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.parametrize("model", fields.models().values(), ids=lambda one: one.__name__)
def test_the_example_of_a_field_may_stand_there(model: type[BaseModel]) -> None:
    schema = model.model_json_schema()
    for name, field in model.model_fields.items():
        said = fields.said_of(model.__name__, name)
        if not fields.is_shown(said, fields.kind_of(schema["properties"][name])):
            continue
        kind = Annotated[(field.annotation, *field.metadata)] if field.metadata else field.annotation  # type: ignore
        TypeAdapter(kind).validate_python(said.example)


# Links and pictures


@pytest.mark.parametrize("page", PAGES_OF_SITE)
def test_every_link_and_picture_of_a_page_leads_somewhere(page: str) -> None:
    for target, anchor in sources.links(manual.text_of(page)):
        if not sources.is_local(target or page):
            continue
        path = (manual.ROOT / page).parent / target if target else manual.ROOT / page
        if path.name in sources.TO_COME and not path.exists():
            continue
        assert path.exists(), target
        if anchor and path.suffix == ".md":
            assert anchor in manual.anchors(str(path.resolve().relative_to(manual.ROOT))), f"{target}#{anchor}"


def test_the_first_page_leads_to_every_other() -> None:
    led = {target for target, _ in sources.links(manual.text_of("docs/index.md"))}
    assert {path.name for path in DOCS.glob("*.md")} - led == {"index.md"}


def test_every_picture_is_shown_and_small() -> None:
    shown = {target for page in PAGES_OF_SITE for target, _ in sources.links(manual.text_of(page))}
    kept_here = {f"pictures/{path.name}" for path in (DOCS / "pictures").glob(f"{pictures.BEFORE}*.png")}
    assert kept_here == {f"pictures/{pictures.BEFORE}{name}.png" for name in pictures.PICTURES}
    assert kept_here <= shown
    assert max((DOCS / one).stat().st_size for one in kept_here) <= pictures.LIMIT


@pytest.mark.long
def test_a_picture_shows_what_is_drawn_now() -> None:
    for name, picture in pictures.drawn():
        shown = pygame.image.load(DOCS / "pictures" / f"{pictures.BEFORE}{name}.png")
        full = pygame.image.frombytes(pygame.image.tobytes(shown, "RGB"), shown.get_size(), "RGB")
        assert unlike(kept(picture), kept(full)) == "", f"{name}: python -m tools.manual pictures"


# What it says of the game


@pytest.mark.parametrize("page", TRAINERS[1:])
def test_a_quoted_sentence_is_one_of_the_game(page: str) -> None:
    quoted = [one for one in re.findall(r"“([^”]+)”", manual.prose(page)) if one != "aanhalingstekens"]
    assert len(quoted) > 20
    assert [one for one in quoted if not manual.is_said(one)] == []


@pytest.mark.parametrize("page", TRAINERS)
def test_what_is_bold_is_a_label_on_the_screen(page: str) -> None:
    labels = set(re.findall(r"\*\*([^*]+)\*\*", manual.prose(page))) - {"vet"}
    assert len(labels) > 5
    assert labels <= set(manual.sentences()), labels - set(manual.sentences())


def test_a_sentence_that_the_game_does_not_say_is_noticed() -> None:
    assert manual.is_said("Bewaren lukt nu niet: …. Speel gerust door.")
    assert not manual.is_said("Bewaren lukt nu nooit: …. Speel gerust door.")


# Commands


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the village of the manual and a played evening, in which the commands of a page run."""
    (tmp_path / "lindewaard.yaml").write_text("".join(manual.blocks("docs/een-dorp-schrijven.md", "yaml")), "utf-8")
    play_through(tmp_path / "avond.kks")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KKS_LANG", "nl")
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def play_through(path: Path, seed: int = 3) -> None:
    """A saved lesson, decided by dice up to its second half-year."""
    workshop = Workshop.create(open_village("veenderwold"), 50, seed=seed, path=path)
    while (view := workshop.view()).progress.ended < 1:
        choices = view.legal["residents"] + view.legal["officials"]
        if waits_for_decision(view.place) and choices:
            seed, number = chance.below(seed, len(choices))
            workshop.do(choices[number])
        else:
            workshop.do("go next")
    workshop.close()


def asked(words: list[str]) -> list[str]:
    """What a line asks of kks, or nothing where it asks uv for something else."""
    for start in (["kks"], ["python3", "start.py"], ["uv", "run", "kks"]):
        if words[: len(start)] == start:
            return words[len(start) :]
    return []


def run(words: list[str], monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr("sys.argv", ["kks", *words])
    with pytest.raises(SystemExit) as done:
        main()
    return int(done.value.code or 0)


def is_there(words: list[str]) -> bool:
    """Whether the command exists already; what is still being built is looked at once it does."""
    return words[0].startswith("-") or words[0] in typer.main.get_command(app).commands  # type: ignore[attr-defined]


@pytest.mark.parametrize(("page", "block"), COMMANDS)
def test_the_words_of_a_command_are_understood(page: str, block: list[list[str]]) -> None:
    for words in filter(None, map(asked, block)):
        if is_there(words) and not words[0].startswith("-") and words[0] != "test":
            command = typer.main.get_command(app).commands[words[0]]  # type: ignore[attr-defined]
            command.make_context(words[0], words[1:])


def test_a_line_that_is_not_of_kks_names_files_and_tools_that_exist() -> None:
    others = [words for _, block in COMMANDS for words in block if not asked(words)]
    for words in others:
        named = [one for one in words if one.endswith(".py") and one != "start.py"]
        named += [one.replace(".", "/") for one in words if one.startswith("tools.")]
        assert all((manual.ROOT / one).exists() or (manual.ROOT / f"{one}.py").exists() for one in named), words


def runs(slow: bool) -> list[tuple[str, list[list[str]]]]:
    """Blocks of commands to be run, without those that open a window."""
    found = [(page, [asked(words) for words in block]) for page, block in COMMANDS]
    found = [(page, [words for words in block if words and words[0] not in (*WINDOW, "test")]) for page, block in found]
    return [(page, block) for page, block in found if block and any(words[0] in SLOW for words in block) == slow]


def run_block(block: list[list[str]], place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for words in block:
        if not is_there(words):
            pytest.skip(f"kks {words[0]} is not there yet")
        assert run(words, monkeypatch) == 0, words
    assert place.is_dir()


@pytest.mark.parametrize(("page", "block"), runs(slow=False))
def test_a_command_of_the_manual_runs(
    page: str, block: list[list[str]], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_block(block, place, monkeypatch)


@pytest.mark.long
@pytest.mark.parametrize(("page", "block"), runs(slow=True))
def test_a_slow_command_of_the_manual_runs(
    page: str, block: list[list[str]], place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_block(block, place, monkeypatch)


# The site, before it is built


def test_the_side_bar_names_every_page_once() -> None:
    there = {page.removesuffix(".md") for page in PAGES_OF_SITE} | {"docs/nieuw"}
    named = re.findall(r"^(?:.*<)?([\w./-]+)>?$", build.contents(there), re.MULTILINE)
    assert sorted(build._path(one) for one in named) == sorted(there - {build.START})


def test_a_page_to_come_is_named_but_not_linked_to() -> None:
    absent = not (DOCS / sources.TO_COME[0]).exists()
    assert sources.settled("zie [meldingen](meldingen.md#kk001)") == (
        "zie meldingen" if absent else "zie [meldingen](meldingen.md#kk001)"
    )


def test_only_a_site_is_ever_replaced(tmp_path: Path) -> None:
    made, out = tmp_path / "made", tmp_path / "out"
    for folder in (made, out):
        folder.mkdir()
    (made / "searchindex.js").write_text("1")
    build._hand_over(made, out)
    build._hand_over(made, out)
    assert (out / "index.html").is_file()
    (tmp_path / "brief.txt").write_text("van mij")
    with pytest.raises(build.SiteError):
        build._hand_over(made, tmp_path)
    assert (tmp_path / "brief.txt").read_text() == "van mij"
