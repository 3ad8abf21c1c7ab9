"""A spreadsheet without its file format: cells as a person sees them to read, and tabs to be written."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

Sort = Literal["empty", "text", "number", "truth", "date", "time", "percent", "no_result", "error"]

MOST_ROWS, MOST_COLUMNS, MOST_TABS = 2000, 100, 100
"""More than a village can need; what lies beyond is refused."""

ROWS_LOOKED_AT = 20_000
"""So far down a forgotten cell is still found and said."""


class Cell(NamedTuple):
    """One cell as read.

    Attributes:
        sort: What it holds; ``no_result`` is a formula that was never worked out, ``error`` one that failed.
        value: A text, number or truth; of a date the year, month and day as ``2026-11-01``.
        shown: How the person who filled it in sees it.
        filled: It is empty itself, and got the content of the cell it was merged with, above it.
    """

    sort: Sort = "empty"
    value: str | int | float | bool | None = None
    shown: str = ""
    filled: bool = False


EMPTY = Cell()


class Grid(NamedTuple):
    """A tab as read: its rows from the top, as far as something stands in them."""

    title: str
    rows: list[list[Cell]]
    overfull: bool = False


class Heading(NamedTuple):
    """A column to be written.

    Attributes:
        title: What stands above it.
        width: In characters.
        says: A remark at the heading.
        list_column: The column of the tab with lists that a person may pick from, from 1; 0 for none.
        only_listed: Nothing else than what is listed can be right.
        as_text: A program must not make a number or date of what is typed here.
    """

    title: str
    width: int
    says: str = ""
    list_column: int = 0
    only_listed: bool = False
    as_text: bool = True


class Sheet(NamedTuple):
    """A tab to be written. Row lists hold texts and whole numbers; ``None`` is an empty cell."""

    title: str
    headings: Sequence[Heading]
    rows: Sequence[Sequence[str | int | None]]
    picks: Sequence[tuple[int, int, int, bool]] = ()
    """Cells apart to pick in: row and column from 1, the column of the lists, and whether only that can be right."""
    frozen_columns: int = 0
    spare_rows: int = 0
    """How many empty rows below have lists to pick from too."""


class Book(NamedTuple):
    """What is written: tabs, and the length of each list in the tab with lists."""

    sheets: Sequence[Sheet]
    lists_title: str
    lists: Sequence[int]


def letters(column: int) -> str:
    """The name of a column, from 1: ``A``, …, ``Z``, ``AA``."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def filled_down(rows: list[list[Cell]], top: int, left: int, bottom: int) -> None:
    """Gives the first column of merged cells their content; rows and columns from 0, ``bottom`` included."""
    if top >= len(rows) or left >= len(rows[top]) or rows[top][left].sort == "empty":
        return
    for number in range(top + 1, min(bottom + 1, len(rows))):
        row = rows[number]
        row.extend([EMPTY] * (left + 1 - len(row)))
        if row[left].sort == "empty":
            row[left] = rows[top][left]._replace(filled=True)
