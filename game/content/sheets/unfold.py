"""Lays a village out over tabs: what ``fold`` puts together again."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from game.content import scribe
from game.content.cards import Library
from game.content.maps.colours import NAMES as COLOURS
from game.content.maps.compose import ROADS, WATER
from game.content.maps.kinds import KINDS
from game.content.sheets import words
from game.content.sheets.explain import explained
from game.content.sheets.grid import Book, Heading, Sheet
from game.content.sheets.table import BRANCH, KEY, OWNER, Column, Path, Tab
from game.content.sheets.tables import LISTS, TABS
from game.content.texts import LANGUAGES
from game.content.village import Document

SPARE_ROWS = 200
_WIDTHS = {"text": 48, "word": 22, "id": 24, "ids": 30, "codes": 16, "number": 13, "truth": 12, "choice": 24}
_LONG = 70
Value = str | int | None


class _Lists(NamedTuple):
    """The lists to pick from: what they are called, what is in them, and which column has which."""

    names: list[str]
    items: list[list[str | int]]

    def column(self, column: Column) -> int:
        """The list of a column, from 1; 0 for none."""
        if column.kind in ("ids", "codes"):
            return 0
        name = column.ids or ",".join(column.choices.values())
        return self.names.index(name) + 1 if name in self.names else 0


def book_of(document: Document) -> Book:
    """Everything that is written for a village: the explanation, its tabs, and the lists to pick from."""
    village = document.village
    data = scribe.plain(village)
    own = village.language
    used = {code for text in _texts(data) for code in text}
    others = [code for code in LANGUAGES if code != own and (code in used or code in village.languages)]
    lists = _lists(document.library)
    sheets = [_sheet(tab, data, own, others, lists) for tab in TABS]
    longest = max(len(some) for some in lists.items)
    rows = [[some[n] if n < len(some) else None for some in lists.items] for n in range(longest)]
    headings = [Heading(one, 30, as_text=False) for one in _list_titles(lists.names)]
    listed = Sheet(LISTS, headings, rows)
    return Book([explained(), *sheets, listed], LISTS, [len(some) for some in lists.items])


def _lists(library: Library) -> _Lists:
    parts = sorted(one.dutch for one in KINDS.values())
    found: dict[str, list[str | int]] = {
        "roles": list(library.roles),
        "initiatives": list(library.initiatives),
        "killers": list(library.killers),
        "cases": list(library.cases),
        "framework": list(library.framework),
        "glossary": list(library.glossary),
        "parts": [*parts, ROADS[-1], WATER[-1]],
        "colours": list(COLOURS),
    }
    for tab in TABS:
        for column in tab.columns:
            if column.choices:
                items: list[str | int] = [
                    int(one) if column.kind == "number" else one for one in column.choices.values()
                ]
                found.setdefault(",".join(column.choices.values()), items)
    return _Lists(list(found), list(found.values()))


_KINDS_OF_IDS = {
    "roles": "Rollen",
    "initiatives": "Initiatieven",
    "killers": "Killers",
    "cases": "Casussen",
    "framework": "Denkkader",
    "glossary": "Woorden met uitleg",
    "parts": "Onderdelen van de kaart",
    "colours": "Kleuren",
}


def _list_titles(names: list[str]) -> list[str]:
    headings = {
        ",".join(column.choices.values()): column.heading for tab in TABS for column in tab.columns if column.choices
    }
    return [_KINDS_OF_IDS.get(one, headings.get(one, one)) for one in names]


def _sheet(tab: Tab, data: dict[str, Any], own: str, others: list[str], lists: _Lists) -> Sheet:
    if tab.upright:
        return _upright(tab, data, own, others, lists)
    headings: list[Heading] = []
    for column in tab.columns:
        headings.append(_heading(column, column.heading, lists))
        headings += [_heading(column, f"{column.heading} ({one})", lists) for one in others if column.kind == "text"]
    rows = [_row(tab, owner, key, record, own, others) for owner, key, record in _records(tab, data)]
    frozen = 1 if any(column.role for column in tab.columns) else 0
    return Sheet(tab.title, headings, rows, frozen_columns=frozen, spare_rows=SPARE_ROWS)


def _upright(tab: Tab, data: dict[str, Any], own: str, others: list[str], lists: _Lists) -> Sheet:
    headings = [
        Heading("Onderdeel", 24),
        Heading("Waarde", _LONG, as_text=True),
        *(Heading(f"Waarde ({one})", _LONG) for one in others),
        Heading("Uitleg", 60),
    ]
    rows: list[list[Value]] = []
    picks = []
    for at, column in enumerate(tab.columns, 2):
        value = _under(data, column.path)
        rows.append([column.heading, *_cells(column, value, own, others, upright=True), column.says])
        if lists.column(column):
            picks.append((at, 2, lists.column(column), True))
    return Sheet(tab.title, headings, rows, picks, frozen_columns=1)


def _heading(column: Column, title: str, lists: _Lists) -> Heading:
    width = max(_WIDTHS.get(column.kind, 22), len(title) + 3)
    says = column.says + (" Moet ingevuld." if column.need else "")
    listed = lists.column(column)
    return Heading(title, width, says, listed, bool(column.choices), column.kind != "number")


def _records(tab: Tab, data: dict[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Every record of a tab, with its owner and its key."""
    found: list[tuple[str, str, Any]] = [("", "", data)]
    for step in tab.at:
        if step == OWNER:
            found = [(name, key, one) for _, key, some in found for name, one in _named(some)]
        elif step == KEY:
            found = [(owner, name, one) for owner, _, some in found for name, one in some.items()]
        else:
            found = [(owner, key, some[step]) for owner, key, some in found if step in some]
    if not tab.many:
        yield from found
        return
    for owner, key, some in found:
        if not some and tab.at[0] == "lengths":
            yield owner, key, words.NONE
        for one in some:
            yield owner, key, one


def _named(some: Any) -> list[tuple[str, Any]]:
    return list(some.items()) if isinstance(some, dict) else [(one["id"], one) for one in some]


def _row(tab: Tab, owner: str, key: str, record: Any, own: str, others: list[str]) -> list[Value]:
    row: list[Value] = []
    for column in tab.columns:
        if column.role == "branch":
            value = next(iter(record))
        elif column.role:
            value = owner if column.role == "owner" else key
        elif column.path == (BRANCH,):
            value = next(iter(record.values()))
        else:
            value = _under(record, column.path)
        row += _cells(column, value, own, others)
    return row


def _under(record: Any, path: Path) -> Any:
    for step in path:
        if isinstance(step, int):
            record = record[step] if isinstance(record, list) and step < len(record) else None
        else:
            record = record.get(step) if isinstance(record, dict) else None
    return record


def _cells(column: Column, value: Any, own: str, others: list[str], upright: bool = False) -> list[Value]:
    """The cell of a value, and one for each other language where it can have them."""
    if column.kind == "text":
        text: Mapping[str, str] = value if isinstance(value, dict) else {own: value} if value else {}
        return [text.get(one) for one in (own, *others)]
    return [_cell(column, value), *(None for _ in others if upright)]


def _cell(column: Column, value: Any) -> Value:
    if value is None:
        return None
    if column.kind == "truth":
        return words.TRUTH["true" if value else "false"]
    if column.kind == "choice":
        return column.choices.get(str(value), str(value))
    if column.kind == "codes" and not value:
        return words.NONE
    if column.kind in ("ids", "codes"):
        return ", ".join(value) or None
    if column.kind == "spot":
        return " ".join(map(str, value))
    if column.kind == "spots":
        return "; ".join(" ".join(map(str, one)) for one in value) or None
    return value if isinstance(value, int) else str(value)


def _texts(value: Any) -> Iterator[Mapping[str, str]]:
    if isinstance(value, dict):
        if value and set(value) <= set(LANGUAGES) and all(isinstance(one, str) for one in value.values()):
            yield value
        for one in value.values():
            yield from _texts(one)
    elif isinstance(value, list):
        for one in value:
            yield from _texts(one)
