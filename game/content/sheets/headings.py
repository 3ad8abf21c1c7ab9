"""Finds tabs and columns by their names, and turns every row into cells that know which column they belong to."""

from collections.abc import Iterator
from typing import NamedTuple

from game.content.diagnostics import shown
from game.content.guessing import nearest
from game.content.sheets.grid import EMPTY, MOST_ROWS, Cell, Grid
from game.content.sheets.table import Column, Tab
from game.content.sheets.tables import EXPLANATION, LISTS, TABS
from game.content.sheets.trouble import Place, Problem
from game.content.sheets.values import is_empty, text_of
from game.content.texts import LANGUAGES
from game.text import msgid


class Entry(NamedTuple):
    """One cell of a record: its column, the language of a text ("" is that of the file), and where it is."""

    column: Column
    language: str
    cell: Cell
    place: Place


class Row(NamedTuple):
    """One record as it stands in a tab; a column whose heading is missing has no entry."""

    place: Place
    entries: list[Entry]


class Found(NamedTuple):
    """The tabs of a village in a file, what is wrong with their names, and which are missing without excuse."""

    grids: dict[str, Grid]
    problems: list[Problem]
    missing: list[Tab]


def place(tab: Tab, row: int = 0, column: int = 0, heading: str = "") -> Place:
    """A place in a tab."""
    return Place(tab.title, row, column, heading, (), TABS.index(tab) + 1)


def plain_name(name: str) -> str:
    """A name as it is compared: capitals, spaces around it and a star or colon behind it do not matter."""
    return " ".join(name.rstrip(" *:").split()).casefold()


def tabs_of(grids: list[Grid]) -> Found:
    """Which grid is which tab."""
    by_name = {plain_name(tab.title): tab for tab in TABS}
    found = {by_name[plain_name(one.title)].title: one for one in grids if plain_name(one.title) in by_name}
    if not found:
        return Found({}, [Problem(Place(shown(grids[0].title) if grids else "?"), _NO_VILLAGE)], [])
    absent = {plain_name(tab.title): tab for tab in TABS if tab.title not in found}
    problems: list[Problem] = []
    for grid in grids:
        name = plain_name(grid.title)
        if name in by_name or name in map(plain_name, (EXPLANATION, LISTS)) or name.startswith("#") or not grid.rows:
            continue
        guess = nearest(name, list(absent))
        tab = absent.pop(guess, None) if guess else None
        title = tab.title if tab else ""
        said = _UNKNOWN_TAB if tab else _UNREAD_TAB
        problems.append(Problem(Place(shown(grid.title), order=99), said, {"nearest": title}, warning=not tab))
    missing = [tab for tab in absent.values() if tab.need]
    problems += [Problem(place(tab), _MISSING_TAB, {"tab": tab.title}) for tab in missing]
    return Found(found, problems, missing)


def rows_of(tab: Tab, grid: Grid) -> tuple[list[Row], list[Problem]]:
    """The records of a tab, empty rows left out, and what is wrong with its headings."""
    problems = [Problem(place(tab), _TOO_MANY, {"most": MOST_ROWS})] if grid.overfull else []
    first = next((at for at, row in enumerate(grid.rows) if not all(map(is_empty, row))), None)
    if first is None:
        return [], problems
    if tab.upright:
        return _upright(tab, grid, first, problems), problems
    columns = _columns(tab, grid.rows[first], first + 1, problems)
    rows = []
    for at, cells in enumerate(grid.rows[first + 1 :], first + 2):
        entries = list(_entries(tab, columns, cells, at))
        stray = next(
            (n for n, one in enumerate(cells) if n not in columns and not is_empty(one) and not one.filled), None
        )
        if stray is not None and _headless(grid.rows[first], stray):
            problems.append(Problem(place(tab, at, stray + 1), _NO_HEADING))
        if any(not is_empty(one.cell) and not one.cell.filled for one in entries):
            rows.append(Row(place(tab, at), entries))
    return rows, problems


def _headless(heads: list[Cell], column: int) -> bool:
    return column >= len(heads) or is_empty(heads[column])


def _columns(tab: Tab, heads: list[Cell], row: int, problems: list[Problem]) -> dict[int, tuple[Column, str]]:
    """The columns of a tab by their number from 0, each with the language of its texts."""
    found: dict[int, tuple[Column, str]] = {}
    for at, cell in enumerate(heads):
        if is_empty(cell) or text_of(cell).startswith("#"):
            continue
        where = place(tab, row, at + 1)
        named = _column(tab, text_of(cell), where, problems)
        if named and named in found.values():
            problems.append(Problem(where, _TWICE, {"heading": shown(text_of(cell))}))
        elif named:
            found[at] = named
    meant = {str(one.values.get("nearest")) for one in problems}
    for column in tab.columns:
        if column.need and column.heading not in meant and all(one != column for one, _ in found.values()):
            problems.append(Problem(place(tab, row), _MISSING_COLUMN, {"heading": column.heading}))
    return found


def _column(tab: Tab, heading: str, where: Place, problems: list[Problem]) -> tuple[Column, str] | None:
    known: dict[str, tuple[Column, str]] = {}
    for column in tab.columns:
        known[plain_name(column.heading)] = (column, "")
        if column.kind == "text":
            known.update({plain_name(f"{column.heading} ({one})"): (column, one) for one in LANGUAGES})
    name = plain_name(heading)
    if name in known:
        return known[name]
    guess = nearest(name, list(known))
    title = known[guess][0].heading + (f" ({known[guess][1]})" if known[guess][1] else "") if guess else ""
    problems.append(Problem(where, _UNKNOWN_HEADING, {"heading": shown(heading), "nearest": title}))
    return None


def _entries(tab: Tab, columns: dict[int, tuple[Column, str]], cells: list[Cell], row: int) -> Iterator[Entry]:
    for at, (column, language) in columns.items():
        cell = cells[at] if at < len(cells) else EMPTY
        if cell.filled and not column.role:
            cell = EMPTY
        heading = f"{column.heading} ({language})" if language else column.heading
        yield Entry(column, language, cell, place(tab, row, at + 1, heading))


def _upright(tab: Tab, grid: Grid, first: int, problems: list[Problem]) -> list[Row]:
    """The one record of a tab with a field a row: names in the first column, values in the second."""
    languages = {1: ""}
    start = first
    if plain_name(text_of(grid.rows[first][0])) == "onderdeel":
        for at, cell in enumerate(grid.rows[first]):
            name = plain_name(text_of(cell))
            code = next((one for one in LANGUAGES if name == f"waarde ({one})"), "")
            languages |= {at: code} if code else {}
        start = first + 1
    entries: list[Entry] = []
    for number, cells in enumerate(grid.rows[start:], start + 1):
        if not cells or is_empty(cells[0]) or cells[0].filled or text_of(cells[0]).startswith("#"):
            continue
        where = place(tab, number, 1)
        found = _column(tab, text_of(cells[0]), where, problems)
        if found and any(one.column == found[0] and one.place.row != number for one in entries):
            problems.append(Problem(where, _TWICE, {"heading": shown(text_of(cells[0]))}))
        elif found:
            for at, language in languages.items():
                if not language or found[0].kind == "text":
                    cell = cells[at] if at < len(cells) else EMPTY
                    name = found[0].heading + (f" ({language})" if language else "")
                    entries.append(Entry(found[0], language or found[1], cell, place(tab, number, at + 1, name)))
    meant = {str(one.values.get("nearest")) for one in problems}
    for column in tab.columns:
        if column.need and column.heading not in meant and all(one.column != column for one in entries):
            problems.append(Problem(place(tab), _MISSING_ROW, {"heading": column.heading}))
    return [Row(place(tab), entries)]


_NO_VILLAGE = msgid("Geen enkel tabblad hoort bij een dorp. Maak met kks export een rekenblad om in te vullen.")
_UNKNOWN_TAB = msgid("Dit tabblad is hier niet bekend.")
_UNREAD_TAB = msgid("Dit tabblad hoort niet bij een dorp en is niet gelezen.")
_MISSING_TAB = msgid("Dit tabblad ontbreekt, en zonder kan het niet.")
_MISSING_COLUMN = msgid("Hier ontbreekt de kolom “{heading}”.")
_MISSING_ROW = msgid("Hier ontbreekt de regel “{heading}”.")
_UNKNOWN_HEADING = msgid("De kop “{heading}” is hier niet bekend.")
_TWICE = msgid("De kop “{heading}” staat hier twee keer.")
_NO_HEADING = msgid("Boven deze cel staat geen kop. Geef de kolom een kop, of maak de cel leeg.")
_TOO_MANY = msgid("Er staat iets onder rij {most}, en zo lang kan geen tabblad zijn. Haal het weg.")
