"""Every code of the catalogue is said of its example, at its line, once, in both languages."""

import string
from pathlib import Path

import pytest

from game.content.catalogue import BY_NAME, CATALOGUE, WORDS, Entry
from game.content.check import check
from game.content.diagnostics import Language, as_json, diagnostic, render
from game.content.explain import UnknownCodeError, explain
from tools.diagnostics import GROUPS, PAGE, TODAY, page
from tools.samples import laid_in

from .conftest import SAMPLES, place_of

EXAMPLES = [entry for entry in CATALOGUE.values() if entry.example]
WITHOUT = {"cannot_read", "same_id", "shadowed", "library_missing", "unexplained", "deprecated_key"}
UNMENDABLE = {"too_big", "too_many", "empty_file", "unknown_kind"}


def test_the_samples_are_sound(shelf_folder: Path) -> None:
    assert check([shelf_folder], TODAY).lines() == []


def test_codes_and_names_are_unique_and_only_some_need_no_example() -> None:
    assert len(BY_NAME) == len(CATALOGUE)
    assert {entry.name for entry in CATALOGUE.values() if not entry.example} == WITHOUT


@pytest.mark.parametrize("entry", EXAMPLES, ids=lambda entry: f"{entry.code}-{entry.name}")
def test_the_example_of_a_code_gives_that_code_at_its_line(entry: Entry, shelf_folder: Path) -> None:
    example = entry.example
    assert example is not None
    path = shelf_folder / place_of(example.base)
    line = example.line + laid_in(path, example, example.new)
    report = check([path], TODAY)
    assert [(one.code, one.line) for one in report.diagnostics] == [(entry.code, line)], "\n".join(report.lines())
    for lang in ("nl", "en"):
        said = report.lines(lang)[0]
        assert entry.code in said
        assert "{" not in entry.nl or "{meant}" not in said


@pytest.mark.parametrize("entry", EXAMPLES, ids=lambda entry: f"{entry.code}-{entry.name}")
def test_the_mended_example_of_a_code_gives_no_remark(entry: Entry, shelf_folder: Path) -> None:
    example = entry.example
    assert example is not None
    assert bool(example.mended) != (entry.name in UNMENDABLE)
    if example.mended:
        path = shelf_folder / place_of(example.base)
        laid_in(path, example, example.mended)
        assert check([path], TODAY).lines() == []


def _fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=lambda entry: entry.code)
def test_both_languages_say_the_same_things(entry: Entry) -> None:
    assert _fields(entry.nl) == _fields(entry.en)
    assert _fields(entry.todo_nl) == _fields(entry.todo_en)
    said = (entry.nl, entry.en, entry.todo_nl, entry.todo_en)
    assert all(text.endswith((".", "}", "?", ")", "”")) for text in said)
    assert all(text.endswith((".", "”.", "?")) and not _fields(text) for text in (entry.why_nl, entry.why_en))


@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=lambda entry: entry.code)
def test_every_code_renders_in_both_languages(entry: Entry) -> None:
    names = _fields(entry.nl) | _fields(entry.todo_nl)
    values = {name: next(iter(WORDS)) if name.endswith("_word") else "x{y}" for name in names - {"meant"}}
    remark = diagnostic(entry.name, "dorp.yaml", (3, 5), **values)
    for lang in ("nl", "en"):
        text = render(remark, lang, "    a: b")
        assert text.startswith("dorp.yaml:3:5: ")
        assert "\n  3 |     a: b\n    |     ^\n" in text
        assert set(as_json(remark, lang)) == {"code", "severity", "file", "line", "column", "message", "todo"}


def test_the_caret_stays_under_its_place_in_a_long_line() -> None:
    line = "a" * 150 + "X" + "b" * 150
    remark = diagnostic("empty_file", "f", (1, 151))
    _, source, caret, _ = render(remark, "nl", line).split("\n")
    assert source[caret.index("^")] == "X"


def test_a_nearest_name_is_asked_for() -> None:
    remark = diagnostic("unknown_key", "f", (1, 1), key="naem", nearest="name", allowed="name")
    assert "Bedoelde u “name”?" in remark.message("nl")
    assert "Did you mean “name”?" in remark.message("en")


def test_samples_lie_beside_the_tests() -> None:
    assert {one.stem for one in SAMPLES.glob("*.yaml")} == {
        "killer",
        "village",
        "initiatives",
        "cases",
        "framework",
        "roles",
        "glossary",
        "municipality",
    }


def test_the_page_of_all_diagnostics_is_what_the_catalogue_says() -> None:
    made = page()
    assert PAGE.read_text("utf-8") == made, "python -m tools.diagnostics"
    assert all(f"### {code}\n" in made for code in CATALOGUE)
    assert [first for first, _ in GROUPS] == sorted(first for first, _ in GROUPS)


@pytest.mark.parametrize("lang", ["nl", "en"])
@pytest.mark.parametrize("entry", CATALOGUE.values(), ids=lambda entry: entry.code)
def test_every_code_is_explained(entry: Entry, lang: Language) -> None:
    said = explain(entry.code, lang)
    assert said.startswith(entry.code)
    assert (entry.why_nl if lang == "nl" else entry.why_en) in said
    assert said == explain(entry.code[2:].lstrip("0"), lang) == explain(entry.code.lower(), lang)
    assert ("Goed:" in said or "Right:" in said) == (entry.name not in WITHOUT | UNMENDABLE)


def test_an_unknown_code_names_the_first_and_the_last() -> None:
    with pytest.raises(UnknownCodeError) as caught:
        explain("KK999")
    assert caught.value.range == {"first": "KK001", "last": max(CATALOGUE)}
