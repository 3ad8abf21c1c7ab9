"""Editors and the game read the same files the same way: JSON Schema against the strict loader."""

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from game.content import deprecations
from game.content.cards import Model
from game.content.check import check
from game.content.library import KINDS, card_list, killer_file, municipality_file
from game.content.loader import village_of
from game.content.schema import ROOTS, schemas, written
from game.content.strict_yaml import read
from game.content.village_file import shipped_library
from game.content.wording import CHOICES, MODELS
from game.paths import data_path

from .conftest import SAMPLES

FOLDER = data_path("scenarios", "schema")
LIBRARY = shipped_library()
SCHEMAS = schemas(LIBRARY)
JUDGE = {name: Draft202012Validator(schema) for name, schema in SCHEMAS.items()}
SHIPPED = sorted(path for path in data_path("scenarios").rglob("*.yaml"))

BEYOND = {
    "id_twice", "unknown_id", "translation_missing", "own_language", "file_name", "same_id", "no_village_path",
    "ambition_too_high", "ambition_off_roster", "setback_late", "cases_late", "side_missing", "alderman_missing",
    "unknown_part", "off_print", "line_short", "one_town_hall", "no_road", "road_astray", "sites_short", "label_off",
    "label_on_label", "label_on_site", "label_on_landmark",
}  # fmt: skip
"""Errors that no schema can see: whether an id exists, where a label lies, what another line of the file says."""


def kind_of(path: Path) -> str:
    if path.parent.name == "killers":
        return "killer"
    return path.stem if path.parent.name == "library" else "village"


@pytest.mark.parametrize("name", ROOTS)
def test_the_schema_files_are_those_that_the_game_writes(name: str) -> None:
    shipped = (FOLDER / f"{name}.json").read_text("utf-8")
    assert shipped == written(SCHEMAS[name]), "kks schema --out scenarios/schema"
    Draft202012Validator.check_schema(SCHEMAS[name])
    assert {path.stem for path in FOLDER.iterdir()} == set(ROOTS)


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_every_shipped_file_is_sound_and_names_its_schema(path: Path) -> None:
    name = kind_of(path)
    assert [error.message for error in JUDGE[name].iter_errors(read(path.read_bytes(), path.name).data)] == []
    line = path.read_text("utf-8").splitlines()[0]
    assert line.startswith("# yaml-language-server: $schema=")
    assert (path.parent / line.partition("=")[2]).resolve() == (FOLDER / f"{name}.json").resolve()


def models(base: type = Model) -> Iterator[type[Model]]:
    for one in base.__subclasses__():
        if one.__name__ not in ("Library", "Document"):
            yield one
            yield from models(one)


def test_every_field_of_every_model_has_its_words() -> None:
    assert set(MODELS) == {one.__name__ for one in models()}
    for one in models():
        assert list(MODELS[one.__name__].fields) == list(one.model_fields), one.__name__
        for said in (MODELS[one.__name__], *MODELS[one.__name__].fields.values()):
            assert said.text.endswith((".", "”.")), said.text


def places(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for kind, part in schema["$defs"].items():
        for name, field in part.get("properties", {}).items():
            yield f"{kind}.{name}", field


@pytest.mark.parametrize("name", ROOTS)
def test_an_example_in_a_schema_fits_and_every_field_is_explained(name: str) -> None:
    schema = SCHEMAS[name]
    for where, field in places(schema):
        assert field["description"], where
        judge = Draft202012Validator({"$defs": schema["$defs"], **field})
        for example in field.get("examples", ()):
            if where != "Killer.responses":  # one of the four that a killer needs
                assert judge.is_valid(example), (where, example)


def test_a_choice_is_explained_in_dutch_and_ids_of_the_library_are_proposed() -> None:
    fields = dict(places(SCHEMAS["village"]))
    assert "connect (verbinden)" in fields["Response.function"]["description"]
    assert "kerk" in fields["MapPart.kind"]["examples"]
    assert fields["Place.id"]["examples"] == sorted(LIBRARY.initiatives)
    assert fields["Village.roles"]["items"]["examples"] == sorted(LIBRARY.roles)
    known = {one for schema in SCHEMAS.values() for _, field in places(schema) for one in field.get("enum", ())}
    assert {one for one in known if one in CHOICES} >= known - {"de", "het", *LANDSCAPES, "ownership"}


LANDSCAPES = ("rivier", "veen", "zee", "heuvel", "zand", "polder")


def verdict(name: str, data: Any) -> bool:
    """Whether the loader has nothing against the shape of this data."""
    parsed = read(yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True).encode(), f"{name}.yaml")
    if name == "village":
        remarks = village_of(parsed, LIBRARY)[1]
    elif name == "killer":
        remarks = killer_file(parsed, {kind: set(getattr(LIBRARY, kind)) for kind in KINDS})[1]
    elif name == "municipality":
        remarks = municipality_file(parsed)[1]
    else:
        remarks = card_list(parsed.data, name, parsed, (), {kind: set() for kind in KINDS}, "nl")[1]
    return all(one.severity != "error" or one.name in BEYOND for one in remarks)


ODD: list[Any] = [
    None, True, False, 0, 1, -1, 2, 3, 9, 99, "", "  ", "x", "y" * 23, "z" * 61, "w" * 121, "v" * 241, "nl", "wensbus",
    "Niet Goed", "2026-11", "2026-13", "2026", [], ["x"], [1], [[1, 2]], ["nl", "en"], {}, {"nl": "x"}, {"fr": "x"},
    {"nl": 1}, {"nl": ""}, {"nl": "x", "en": "y"}, {"trust": "x"}, {"x": 1}, "#c0a080", "rood", "yes", "true", 1.5,
]  # fmt: skip


def damaged(data: Any, dice: random.Random) -> Any:
    """The same with one or two things changed, added, renamed, doubled or lost, anywhere."""
    whole = copy.deepcopy(data)
    for _ in range(dice.choice((1, 1, 2))):
        node = whole
        while True:
            keys = sorted(node) if isinstance(node, dict) else list(range(len(node)))
            if not keys:
                break
            key = dice.choice(keys)
            if isinstance(node[key], (dict, list)) and node[key] and dice.random() < 0.75:
                node = node[key]
                continue
            what = dice.random()
            if what < 0.5:
                node[key] = copy.deepcopy(dice.choice(ODD))
            elif what < 0.6 and isinstance(node, dict):
                node[dice.choice(("naam", "real", "meter", "why", "village", "bloom", "start"))] = copy.deepcopy(
                    dice.choice(ODD)
                )
            elif what < 0.7 and isinstance(node, dict):
                node[key + "x"] = node.pop(key)
            elif what < 0.8 and isinstance(node, list):
                node.append(copy.deepcopy(node[key]))
            else:
                del node[key]
            break
    return whole


def corpus(name: str) -> list[Any]:
    """Sound files of a kind: those that ship and the sample of the tests."""
    sample = read((SAMPLES / f"{name}.yaml").read_bytes(), name).data
    shipped = [read(path.read_bytes(), path.name).data for path in SHIPPED if kind_of(path) == name]
    small = [one[:3] if isinstance(one, list) else one for one in shipped[:4]]
    return [sample, *small]


def agreed(name: str, count: int) -> tuple[int, int]:
    """Judges so many damaged files both ways; how many were sound and how many were not."""
    dice, sound, files = random.Random(name), 0, corpus(name)
    for number in range(count):
        data = damaged(files[number % len(files)], dice)
        if not isinstance(data, (list if ROOTS[name][1] else dict)) or not data:
            continue
        schema, loader = JUDGE[name].is_valid(data), verdict(name, data)
        if schema != loader:
            said = [f"{list(error.absolute_path)} {error.message[:200]}" for error in JUDGE[name].iter_errors(data)]
            raise AssertionError(f"schema {schema}, loader {loader}: {said}\n{yaml.safe_dump(data)[:3000]}")
        sound += schema
    return sound, count - sound


@pytest.mark.parametrize("name", ROOTS)
def test_schema_and_loader_agree_on_damaged_files(name: str) -> None:
    sound, wrong = agreed(name, 60)
    assert sound >= 3
    assert wrong >= 15


@pytest.mark.long
@pytest.mark.parametrize("name", ROOTS)
def test_schema_and_loader_agree_on_thousands_of_damaged_files(name: str) -> None:
    sound, wrong = agreed(name, 3000)
    assert min(sound, wrong) > 100


def test_an_old_name_of_a_key_is_struck_through_and_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(deprecations.DEPRECATED, "Village", {"crown_jewels": "jewels", "trainer": "guide"})
    schema = schemas(LIBRARY)["village"]
    fields = schema["$defs"]["Village"]["properties"]
    assert fields["crown_jewels"]["deprecated"] is True
    assert fields["crown_jewels"]["description"] == "Heet nu jewels."
    judge = Draft202012Validator(schema)
    data = read((SAMPLES / "village.yaml").read_bytes(), "v").data
    old = {("crown_jewels" if key == "jewels" else key): value for key, value in data.items()} | {"trainer": "Let op."}
    assert judge.is_valid(old)
    assert not judge.is_valid(data | {"crown_jewels": data["jewels"]})
    assert not judge.is_valid({key: value for key, value in data.items() if key != "jewels"})
    assert not judge.is_valid(data | {"trainer": "Let op.", "guide": "Let op."})


def test_what_only_the_loader_sees_is_not_a_matter_of_shape(shelf_folder: Path) -> None:
    path = shelf_folder / "dijkeinde.yaml"
    text = path.read_text("utf-8").replace("{id: zorg}", "{id: zrog}")
    path.write_text(text, "utf-8")
    assert JUDGE["village"].is_valid(read(text.encode(), "v").data)
    assert [one.name for one in check([path]).diagnostics] == ["unknown_id"]
