"""A village in a spreadsheet and back is the same village."""

from __future__ import annotations

import io
import re
import typing
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from game.content import scribe
from game.content.library import texts
from game.content.loader import village_of
from game.content.new_village import template_path
from game.content.sheets import ods, ods_write, words, xlsx
from game.content.sheets.files import exported, grids_of, imported
from game.content.sheets.tables import EXPLANATION, LISTS, TABS
from game.content.sheets.unfold import book_of
from game.content.shelf import shipped
from game.content.strict_yaml import read
from game.content.village import Village
from game.content.village_file import shipped_library
from game.content.village_map import VillageMap
from tests.chosen import CHOSEN

from .sheet_hands import EVERYTHING, Typist, document, grids

VILLAGES = [EVERYTHING, template_path(), *(head.path for head in shipped())]
QUICK = {EVERYTHING.stem, template_path().stem, *(one for one, _ in CHOSEN)}
OWN_MAP = {
    "landscape": "heuvel",
    "ready": False,
    "parts": [{"kind": "gemeentehuis", "x": 1570, "y": 500}, {"kind": "plein", "x": 240, "y": 694}],
    "roads": [{"start": "plein", "via": [[620, 590], [960, 556], [1300, 570]], "end": "gemeentehuis"}],
    "sites": [{"x": 540, "y": 330}, {"x": 620, "y": 540}, {"x": 1200, "y": 320}],
}  # fmt: skip


@pytest.mark.parametrize(
    "path",
    [pytest.param(path, id=path.stem, marks=() if path.stem in QUICK else (pytest.mark.long,)) for path in VILLAGES],
)
@pytest.mark.parametrize("ending", [".xlsx", ".ods"])
def test_export_and_import_give_an_equal_village(path: Path, ending: str, tmp_path: Path) -> None:
    village = document(path)
    sheet = tmp_path / f"blad{ending}"
    sheet.write_bytes(exported(village, sheet))
    found = imported(grids_of(sheet), shipped_library(), None)
    assert found.village == village.village
    assert [one for one in found.troubles if not one.warning] == []


def test_the_text_of_an_import_is_the_village_again_and_says_what_each_block_is() -> None:
    text = Typist().read().text
    assert "# Stellingen voor het begin" in text
    assert "# Eigen kaarten van dit dorp" in text
    assert read(text.encode(), "alles.yaml").diagnostics == []


_TESTED_APART = ((VillageMap, "ready"), (Village, "format"), (Village, "language"), (Village, "languages"))


def test_the_village_with_everything_uses_every_field() -> None:
    unused = set(_fields(Village)) - set(_used(document().village)) - set(_TESTED_APART)
    assert unused == set()


def test_a_village_that_draws_its_own_map_comes_back() -> None:
    own = document()
    village = own.village.model_copy(update={"map": VillageMap.model_validate(OWN_MAP)})
    found = imported(grids(book_of(own.model_copy(update={"village": village}))), shipped_library(), None)
    assert found.village == village


@pytest.mark.parametrize(
    ("language", "languages"), [("en", ["en"]), ("en", ["en", "nl"]), ("nl", []), ("nl", ["nl", "en"])]
)
def test_a_village_in_another_language_or_in_two_comes_back(language: str, languages: list[str]) -> None:
    own = document(template_path())
    data = own.village.model_dump()
    for path, text in texts(own.village):
        _put(data, path, {one: text["nl"][:20].strip() for one in languages or [language]})
    village = Village.model_validate(data | {"language": language, "languages": languages})
    found = imported(grids(book_of(own.model_copy(update={"village": village}))), shipped_library(), None)
    assert found.village == village


letters = st.sampled_from(
    [*"abcéIJ0179 '\"’“…=#:-{}[]&*!|>%@`,?~_/\\+;()\n\t", "x000D_", "_x000a_", "🏡", "\xa0", "#N/A"]
)
some_text = (
    st.lists(letters, min_size=1, max_size=10)
    .map("".join)
    .filter(
        lambda text: (
            text.strip() and text.strip(" \t\xa0") == text and len(text) <= 22 and not re.search(r"\n[ \t]*\xa0", text)
        )
    )
)


@settings(max_examples=6)
@given(st.data())
def test_any_text_that_a_file_can_hold_comes_back(data: st.DataObject) -> None:
    own = document()
    dump = own.village.model_dump()
    for path, _ in texts(own.village):
        if path[0] not in ("roles", "lengths") or path[-1] in ("name", "text"):
            _put(dump, path, data.draw(st.fixed_dictionaries({"nl": some_text}, optional={"en": some_text})))
    village = Village.model_validate(dump)
    changed = own.model_copy(update={"village": village})
    for tabs in (grids(book_of(changed)), ods.read(ods_write.written(book_of(changed)), Path("blad.ods"))):
        found = imported(tabs, shipped_library(), None)
        assert [one.said("nl") for one in found.troubles] == []
        assert found.village == village


def test_excel_shows_a_text_that_looks_like_a_formula_or_a_fault_as_text() -> None:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(xlsx.written(book_of(document()))))
    assert (book["Kroonjuwelen"]["A2"].value, book["Kroonjuwelen"]["A2"].data_type) == ("=SOM(A1)", "s")
    assert book["Stellingen"]["A3"].data_type == "s"


def test_every_tab_has_a_heading_that_stays_wide_columns_and_lists_to_pick_from() -> None:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(xlsx.written(book_of(document()))))
    assert book.sheetnames == [EXPLANATION, *(tab.title for tab in TABS), LISTS]
    for tab in TABS:
        sheet = book[tab.title]
        assert sheet.freeze_panes in ("A2", "B2")
        assert all(one.width >= 12 for one in sheet.column_dimensions.values())
    lists = book[LISTS]
    rules = {str(rule.sqref): rule for rule in book["Antwoorden"].data_validations.dataValidation}
    where = next(one for one in rules if one.startswith("C2"))
    column = rules[where].formula1.split("$")[1]
    assert [cell.value for cell in lists[column]][1:5] == list(words.FUNCTION.values())
    assert rules[where].showErrorMessage is True
    assert {str(rule.sqref) for rule in book["Dorp"].data_validations.dataValidation} >= {"B3", "B6"}


def test_an_ods_names_its_kind_first_and_has_lists_to_pick_from() -> None:
    data = ods_write.written(book_of(document()))
    assert data[30:].startswith(b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet")
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        content = parts.read("content.xml").decode()
        assert "VerticalSplitPosition" in parts.read("settings.xml").decode()
    assert f"cell-content-is-in-list([${LISTS}.$" in content
    assert 'table:content-validation-name="list' in content
    assert data == ods_write.written(book_of(document()))


def test_the_words_to_pick_are_those_of_the_screen() -> None:
    from game.screen import theme

    for table, marks in (
        (words.FUNCTION, theme.FUNCTIONS), (words.MECHANISM, theme.MECHANISMS), (words.METER, theme.METERS),
        (words.THEME, theme.THEMES_OF_KILLERS),
    ):  # fmt: skip
        assert table == {code: mark.name.lower() for code, mark in marks.items()}
    assert set(words.LANDSCAPE) == set(VillageMap.model_fields["landscape"].annotation.__args__)  # type: ignore[union-attr]


def test_a_village_written_anew_is_the_same_village() -> None:
    for path in VILLAGES:
        village = document(path).village
        text = scribe.text_of(scribe.plain(village))
        again, remarks = village_of(read(text.encode(), f"{village.id}.yaml"), shipped_library())
        assert again is not None, remarks
        assert again.village == village


def _put(data: Any, path: tuple[Any, ...], value: Any) -> None:
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = value


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [one for part in typing.get_args(annotation) for one in _models(part)]


def _fields(model: type[BaseModel]) -> list[tuple[type[BaseModel], str]]:
    found = [(model, name) for name in model.model_fields]
    for field in model.model_fields.values():
        for inner in _models(field.annotation):
            found += _fields(inner)
    return found


def _used(value: Any) -> list[tuple[type[BaseModel], str]]:
    if isinstance(value, BaseModel):
        found = [
            (type(value), name) for name, field in type(value).model_fields.items()
            if getattr(value, name) is not None and (field.is_required() or getattr(value, name) != field.default)
        ]  # fmt: skip
        return found + [one for name in type(value).model_fields for one in _used(getattr(value, name))]
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [one for some in inner for one in _used(some)]
