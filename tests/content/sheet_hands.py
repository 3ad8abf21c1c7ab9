"""A village's tabs in memory, and hands that type in them as a trainer does."""

from __future__ import annotations

import io
import re
from functools import lru_cache
from pathlib import Path
from typing import Any

from game.content.library import read_path
from game.content.loader import village_of
from game.content.sheets.files import Imported, imported
from game.content.sheets.grid import EMPTY, Book, Cell, Grid
from game.content.sheets.unfold import book_of
from game.content.village import Document
from game.content.village_file import shipped_library

EVERYTHING = Path(__file__).parent / "alles.yaml"


def document(path: Path = EVERYTHING) -> Document:
    found, remarks = village_of(read_path(path), shipped_library())
    assert found is not None, remarks
    return found


def cell(value: Any) -> Cell:
    if value is None:
        return EMPTY
    return Cell("text" if isinstance(value, str) else "number", value, str(value))


def grids(book: Book) -> list[Grid]:
    return [
        Grid(
            one.title,
            [[cell(head.title or None) for head in one.headings], *([cell(x) for x in row] for row in one.rows)],
        )
        for one in book.sheets
    ]


@lru_cache(maxsize=1)
def _everything() -> list[Grid]:
    return grids(book_of(document()))


class Typist:
    """Types in the tabs of the village with everything, and hears what the game says of it."""

    def __init__(self) -> None:
        self.grids = [one._replace(rows=[list(row) for row in one.rows]) for one in _everything()]

    def grid(self, tab: str) -> Grid:
        return next(one for one in self.grids if one.title == tab)

    def type(self, tab: str, where: str, value: Any) -> Typist:
        column, row = re.fullmatch(r"([A-Z]+)(\d+)", where).groups()  # type: ignore[union-attr]
        number = 0
        for letter in column:
            number = number * 26 + ord(letter) - 64
        rows = self.grid(tab).rows
        rows.extend([] for _ in range(int(row) - len(rows)))
        line = rows[int(row) - 1]
        line.extend([EMPTY] * (number - len(line)))
        line[number - 1] = value if isinstance(value, Cell) else cell(value)
        return self

    def where(self, tab: str, heading: str, row: int = 2) -> str:
        """The name of a cell, by its heading; in the tab of the village the row is found by the heading."""
        rows = self.grid(tab).rows
        if tab == "Dorp":
            return f"B{next(n for n, one in enumerate(rows, 1) if one[0].shown == heading)}"
        at = next(n for n, one in enumerate(rows[0]) if one.shown == heading)
        return (chr(65 + at) if at < 26 else "A" + chr(65 + at - 26)) + str(row)

    def fill(self, tab: str, heading: str, value: Any, row: int = 2) -> Typist:
        return self.type(tab, self.where(tab, heading, row), value)

    def without(self, tab: str) -> Typist:
        self.grids = [one for one in self.grids if one.title != tab]
        return self

    def read(self, out: str | None = None) -> Imported:
        return imported(self.grids, shipped_library(), out)

    def said(self, lang: str = "nl") -> list[str]:
        return [one.said(lang) for one in self.read().troubles]


def changed(data: bytes, change: Any) -> bytes:
    """The bytes of an Excel file after somebody worked in it."""
    from openpyxl import load_workbook

    workbook = load_workbook(io.BytesIO(data))
    change(workbook)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()
