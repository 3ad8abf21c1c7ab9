"""Puts a village together from tabs: plain data as a scenario file would give it, and the cell of every field."""

from typing import Any

from game.content.diagnostics import shown
from game.content.guessing import nearest
from game.content.sheets import words
from game.content.sheets.grid import Grid
from game.content.sheets.headings import Entry, Found, Row, place, rows_of, tabs_of
from game.content.sheets.table import BRANCH, KEY, OWNER, Column, Path, Tab
from game.content.sheets.tables import TABS, owner_of
from game.content.sheets.trouble import Place, Problem
from game.content.sheets.values import Wrong, is_empty, value_of
from game.content.strict_yaml import Mark, Marks, Parsed
from game.content.strict_yaml import Place as Spot
from game.content.texts import LANGUAGES
from game.text import msgid


class Folding:
    """One file being put together.

    Attributes:
        data: The village as plain data.
        problems: What is wrong with cells, headings and tabs.
        places: The cell of every field, by the number that stands for its line.
        spoilt: Fields about which all has been said.
        unsure: Tabs whose records are not all known by name, so that what refers to them may be right.
    """

    def __init__(self, grids: list[Grid]) -> None:
        self.data: dict[str, Any] = {}
        self.problems: list[Problem] = []
        self.places: list[Place] = []
        self.spoilt: set[Path] = set()
        self._marks: Marks = {}
        self._owners: dict[str, dict[str, Path]] = {}
        self.unsure: set[str] = set()
        self._own = "nl"
        self._mark((), place(TABS[0]))
        found: Found = tabs_of(grids)
        self.problems += found.problems
        self.spoilt |= {tab.at for tab in found.missing} if found.grids else {()}
        self.unsure |= {tab.title for tab in found.missing}
        for tab in TABS:
            if tab.title in found.grids:
                self._tab(tab, found.grids[tab.title])

    def parsed(self, name: str) -> Parsed:
        """The village in the form in which files are checked; a line is a number in ``places``, from 1."""
        return Parsed(name, self.data, self._marks, [], [], self.spoilt, False, [])

    def _tab(self, tab: Tab, grid: Grid) -> None:
        rows, problems = rows_of(tab, grid)
        self.problems += problems
        if problems:
            self.unsure.add(tab.title)
        if problems and not rows:
            above = owner_of(tab)
            bases: list[Path] = [()] if above is None else list(self._owners.get(above.title, {}).values())
            inner = tuple(step for step in tab.at[2 if above else 0 :] if step != KEY)
            self.spoilt |= {(*base, *inner) for base in bases}
        before = len(self.problems)
        self._owners[tab.title] = {}
        if tab.upright:
            self._own = _language(rows)
        for row in rows:
            self._record(tab, row)
        if any(one.place.tab == tab.title and one.place.heading in _NAMES for one in self.problems[before:]):
            self.unsure.add(tab.title)

    def _record(self, tab: Tab, row: Row) -> None:
        by_role: dict[str, Entry] = {one.column.role: one for one in row.entries if one.column.role}
        base = self._base(tab, row, by_role)
        if base is None:
            return
        branch: Any = self._value(by_role["branch"]) if "branch" in by_role else None
        if "branch" in by_role and branch is None:
            self.spoilt.add(base)
        where = row.place._replace(path=base)
        at: Path = base
        if tab.many:
            some = self._container(base, [], where if OWNER in tab.at else place(tab))
            if self._none(tab, row):
                return
            at = (*base, len(some))
        columns = [one for one in tab.columns if not one.role and any(one == entry.column for entry in row.entries)]
        scalar = all(not one.path for one in tab.columns if not one.role)
        if scalar and not columns:
            self.spoilt.add(base)
            return
        self._container(at[:-1] if scalar else at, {}, where)
        for column in columns:
            entries = [one for one in row.entries if one.column == column]
            if BRANCH in column.path and branch is None:
                continue
            self._field(column, entries, at, tuple(branch if step == BRANCH else step for step in column.path))
        if tab.title in self.unsure:
            self.spoilt |= {(*at, *one.path) for one in tab.columns if not one.role and one.path and one not in columns}
        if not scalar:
            self._remember(tab, at)

    def _base(self, tab: Tab, row: Row, by_role: dict[str, Entry]) -> Path | None:
        """Where the record of a row goes; ``None`` when that cannot be told, and then it is said why."""
        base: Path = ()
        for step in tab.at:
            if step == OWNER:
                owner = self._owner(tab, by_role.get("owner"))
                if owner is None:
                    self.spoilt.add(base)
                    return None
                base = owner
            elif step == KEY:
                entry = by_role.get("key")
                key = self._value(entry) if entry else None
                if key is None:
                    self.spoilt.add(base)
                    return None
                base = (*base, str(key))
            else:
                base = (*base, step)
        first = self.places[self._marks[base].value.line - 1] if base in self._marks and not tab.many else None
        if first and first.tab == tab.title and first.row:
            self.problems.append(Problem(row.place, _TWICE, {"first": first.row}))
            return None
        return base

    def _owner(self, tab: Tab, entry: Entry | None) -> Path | None:
        above = owner_of(tab)
        name = self._value(entry) if entry else None
        if above is None or entry is None or name is None:
            return None
        known = self._owners.get(above.title, {})
        if name not in known and above.title not in self.unsure:
            values: dict[str, str | int] = {"name": shown(name), "tab": above.title, "nearest": nearest(name, known)}
            self.problems.append(Problem(entry.place, _UNKNOWN_OWNER, values))
        return known.get(name)

    def _remember(self, tab: Tab, at: Path) -> None:
        """Rows of other tabs can belong to this record."""
        name: Any = at[-1] if KEY in tab.at and at else None
        if tab.many:
            record = self._at(at)
            name = record.get("id") if isinstance(record, dict) else None
        if isinstance(name, str):
            self._owners[tab.title].setdefault(name, at)

    def _none(self, tab: Tab, row: Row) -> bool:
        """A list that is empty on purpose."""
        values = [one for one in row.entries if not one.column.role]
        return tab.at[0] == "lengths" and len(values) == 1 and str(values[0].cell.value).strip() == words.NONE

    def _field(self, column: Column, entries: list[Entry], at: Path, inner: Path) -> None:
        filled = [one for one in entries if not is_empty(one.cell)]
        if not filled:
            if column.need:
                self.problems.append(Problem(entries[0].place, _EMPTY, {"says": column.says}))
                self.spoilt.add((*at, *inner))
            return
        found: dict[str, Any] = {}
        for entry in filled:
            value = self._value(entry)
            if value is None:
                self.spoilt.add((*at, *inner) if inner else at[:-1])
                return
            found.setdefault(entry.language or self._own, value)
        value = found if column.kind == "text" and set(found) != {self._own} else next(iter(found.values()))
        path = self._put(at, inner, value, filled[0].place)
        for entry in filled:
            if column.kind == "text" and entry.language:
                self._mark((*path, entry.language), entry.place._replace(path=(*path, entry.language)))
        if column.kind in ("ids", "codes", "spots") and isinstance(value, list):
            for number in range(len(value)):
                self._mark((*path, number), filled[0].place._replace(path=(*path, number)))

    def _put(self, at: Path, inner: Path, value: Any, where: Place) -> Path:
        """Puts a value in its place, and says which path that became: a list in a record has no gaps."""
        path = at
        for number, step in enumerate(inner[:-1]):
            kind: Any = [] if isinstance(inner[number + 1], int) else {}
            path = (*path, step)
            self._container(path, kind, where._replace(path=path))
        last: Any = inner[-1] if inner else at[-1]
        above = self._at(path if inner else at[:-1])
        if isinstance(above, list):
            last = len(above)
            above.append(value)
        else:
            above[last] = value
        path = (*path, last) if inner else (*at[:-1], last)
        self._mark(path, where._replace(path=path))
        return path

    def _container(self, path: Path, empty: Any, where: Place) -> Any:
        """What stands at a path, made when it is not there, and what is above it too."""
        here: Any = self.data
        for number, step in enumerate(path):
            last = number == len(path) - 1
            if isinstance(here, list):
                if isinstance(step, int) and step == len(here):
                    here.append(empty if last else {})
            elif step not in here:
                here[step] = empty if last else {}
            here = here[step]
            so_far = path[: number + 1]
            self._mark(so_far, where._replace(path=so_far))
        return here

    def _at(self, path: Path) -> Any:
        here: Any = self.data
        for step in path:
            here = here[step]
        return here

    def _mark(self, path: Path, where: Place) -> None:
        if path not in self._marks:
            self.places.append(where._replace(path=path))
            spot = Spot(len(self.places), 1)
            self._marks[path] = Mark(spot, spot)

    def _value(self, entry: Entry) -> Any:
        """The value of a cell; ``None`` when it is empty or wrong, and then it is said."""
        if is_empty(entry.cell):
            self.problems.append(Problem(entry.place, _EMPTY, {"says": entry.column.says}))
            return None
        value = value_of(entry.cell, entry.column)
        if isinstance(value, Wrong):
            self.problems.append(Problem(entry.place, value.dutch, value.values))
            return None
        return value


def _language(rows: list[Row]) -> str:
    """The language of the file; a mistake in it is said where the cell is read."""
    cells = [one for row in rows for one in row.entries if one.column.path == ("language",) and not is_empty(one.cell)]
    found = value_of(cells[0].cell, cells[0].column) if cells else "nl"
    return found if found in LANGUAGES else "nl"


_NAMES = ("Id", "Minuten")
_EMPTY = msgid("Deze cel is leeg, en hier hoort: {says}")
_UNKNOWN_OWNER = msgid("“{name}” staat niet op het tabblad “{tab}”.")
_TWICE = msgid("Dit staat al op rij {first}. Voeg de twee regels samen.")
