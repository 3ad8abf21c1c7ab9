"""YAML as a person means it and as editors check it: the core of version 1.2, and nothing clever."""

from typing import Any

import pytest
import yaml

from game.content import strict_yaml
from game.content.strict_yaml import Mark, Parsed, Place, read

CORPUS: list[tuple[str, Any]] = [
    ("true", True), ("False", False), ("TRUE", True),
    ("yes", "yes"), ("no", "no"), ("on", "on"), ("Off", "Off"), ("y", "y"), ("nee", "nee"),
    ("12", 12), ("-3", -3), ("+4", 4), ("0", 0),
    ("0777", "0777"), ("0o17", "0o17"), ("0x1F", "0x1F"), ("1_000", "1_000"), ("12:30", "12:30"), ("1:2:3", "1:2:3"),
    ("1.5", 1.5), ("-.5", -0.5), ("1e3", 1000.0), (".inf", ".inf"), (".nan", ".nan"), ("1,5", "1,5"),
    ("2026-11-23", "2026-11-23"), ("2026-11", "2026-11"), ("2026-11-23T10:00:00Z", "2026-11-23T10:00:00Z"),
    ("null", None), ("~", None), ("", None), ("none", "none"), ("geen", "geen"),
    ("'true'", "true"), ('"12"', "12"), ('"null"', "null"), ("=", "="), ("<<", "<<"),
    ('"caf\\u00e9"', "café"), ("één 😀", "één 😀"), ("9" * 400, "9" * 400),
]  # fmt: skip


@pytest.fixture(params=["CSafeLoader", "SafeLoader"], autouse=True)
def _loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_yaml, "LOADER", getattr(yaml, request.param))


def names(parsed: Parsed) -> list[tuple[str, int]]:
    return [(one.name, one.line) for one in parsed.diagnostics]


def of(text: str) -> Parsed:
    return read(text.encode(), "f.yaml")


@pytest.mark.parametrize(("written", "meant"), CORPUS)
def test_a_scalar_is_what_yaml_1_2_says(written: str, meant: Any) -> None:
    parsed = of(f"a: {written}\n")
    assert parsed.data == {"a": meant}
    assert type(parsed.data["a"]) is type(meant)
    assert names(parsed) == []


def test_keys_are_texts_as_written() -> None:
    assert of("120: a\ntrue: b\n0777: c\nno: d\n").data == {"120": "a", "true": "b", "0777": "c", "no": "d"}


def test_every_value_knows_its_line_and_column() -> None:
    parsed = of("é: 1\nlijst:\n  - a: x\n    b: [3, 'vier']\n")
    assert parsed.marks[("é",)] == Mark(Place(1, 1), Place(1, 4), "1")
    assert parsed.marks[("lijst", 0, "b")].key == Place(4, 5)
    assert parsed.marks[("lijst", 0, "b", 1)] == Mark(Place(4, 12), Place(4, 12), None)


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_line_endings_of_all_systems_count_alike(ending: str) -> None:
    parsed = of(f"a: 1{ending}b: 2{ending}a: 3{ending}")
    assert names(parsed) == [("duplicate_key", 3)]


def test_a_byte_order_mark_is_no_part_of_the_first_key() -> None:
    parsed = read(b"\xef\xbb\xbfa: 1\n", "f.yaml")
    assert parsed.data == {"a": 1}
    assert parsed.marks[("a",)].key == Place(1, 1)


def test_the_first_of_two_equal_keys_counts_and_both_places_are_said() -> None:
    parsed = of("a: 1\nb: 2\na: {c: 3}\n")
    assert parsed.data == {"a": 1, "b": 2}
    assert parsed.diagnostics[0].values["first"] == 1


BROKEN = [
    (b"a: \xff\n", "not_utf8", 1),
    ("a: 1\n".encode("utf-16"), "not_utf8", 1),
    (b"a: 1\nb: \0\n", "invisible", 2),
    ("a: 1\n\u00a0 b: 2\n".encode(), "invisible", 2),
    ("a: x\u2028y\n".encode(), "invisible", 1),
    (b"", "empty_file", 1),
    (b"---\n", "empty_file", 1),
    (b"a: 1\n---\nb: 2\n", "several_documents", 2),
    (b"a:\n\t- b\n", "tab", 2),
    (b"- a: b: c\n", "colon_in_text", 1),
    (b"a: 1\nNaam: iets: meer\n", "colon_in_text", 2),
    (b"a: 'x\nb: 2\nc: 3\n", "unclosed_quote", 1),
    (b'a: 1\nb: "x\nc: "y"\n', "unclosed_quote", 2),
    (b'a: 1\nb: "x" y\n', "inner_quote", 2),
    (b"a: 'Oma's, opa's\nb: 2\n", "inner_quote", 1),
    (b'a:\n  b: "x\n"120":\n  c: 1\n', "unclosed_quote", 2),
    (b"a:\n  - x\n  -y\n  - z\n", "dash_space", 3),
    (b"a: 1\nb\nc: 2\n", "no_colon", 2),
    (b'a:\n  - b: "x\n    c: 1\nd:\n  "120":\n    e: 1\n', "unclosed_quote", 2),
    (b"a: 'it's'\n", "inner_quote", 1),
    (b'a: "zeg "ja" nu"\n', "inner_quote", 1),
    (b"a: @x\n", "special_start", 1),
    (b"a: 50%\nb: %x\n", "special_start", 2),
    (b"- `x`\n", "special_start", 1),
    (b"a: [1, 2\nb: 3\n", "unclosed_bracket", 1),
    (b"a: {b: 1\nc: 3\n", "unclosed_bracket", 1),
    (b"a: 1\n  b: 2\n", "indentation", 2),
    (b"a:\n  - x\n - y\n", "indentation", 3),
    (b"a: " + b"[" * 5000, "too_deep", 1),
    (b"a: " + b"{b: " * 500, "too_deep", 1),
]


@pytest.mark.parametrize(("data", "name", "line"), BROKEN)
def test_a_broken_file_gives_one_diagnostic_at_the_mistake(data: bytes, name: str, line: int) -> None:
    parsed = read(data, "f.yaml")
    assert parsed.broken
    found = names(parsed)
    if name == "broken":
        assert found[0][1] == line
    else:
        assert found == [(name, line)]


def test_a_colon_in_a_text_proposes_quotes() -> None:
    assert of("Naam: iets: meer\n").diagnostics[0].values["proposal"] == "Naam: 'iets: meer'"
    assert of("Naam: foto's: meer\n").diagnostics[0].values["proposal"] == 'Naam: "foto\'s: meer"'


@pytest.mark.parametrize(
    ("text", "name"),
    [("a: &x 1\n", "alias"), ("a: *x\n", "alias"), ("<<: *x\n", "alias"), ("*x : 1\n", "alias"),
     ("a: !!int 1\n", "tag"), ("a: !python/object:x {}\n", "tag"), ("a: ! x\n", "tag"), ("&x a: 1\n", "alias"),
     ("? [a]\n: 1\n", "key_not_text"), ("{{naam}}: 1\n", "key_not_text"), ('a: "\\0"\n', "invisible")],
)  # fmt: skip
def test_what_is_refused_is_said_and_the_rest_is_read(text: str, name: str) -> None:
    parsed = of(text + "z: 1\n")
    assert names(parsed)[0] == (name, 1)
    assert parsed.broken or parsed.data["z"] == 1


def test_only_wanted_keys_are_read_of_a_head() -> None:
    text = b"id: x\nstory: {nl: a}\nrest: [1, {a: b}]\nlengths: {120: {a: [1]}, 90: {}}\nlater: @\n"
    wanted = frozenset({"id", "story", "lengths"})
    assert strict_yaml.read_keys(text, wanted) == {
        "id": "x",
        "story": {"nl": "a"},
        "lengths": {"120": {"a": [1]}, "90": {}},
    }
    assert strict_yaml.read_keys(b"- a\n", wanted) == strict_yaml.read_keys(b"\xff", wanted) == {}
