"""Files of Excel, by openpyxl; nothing of this is imported before a trainer asks for a spreadsheet."""

import datetime as dt
import io
import re
import zipfile
from pathlib import Path
from typing import Any

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from game.content.refused import RefusedError
from game.content.sheets.grid import (
    EMPTY,
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_TABS,
    ROWS_LOOKED_AT,
    Book,
    Cell,
    Grid,
    Sheet,
    filled_down,
    letters,
)
from game.text import msgid

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell ref="([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})"')
_ZEROES = re.compile("0+")
_PAPER, _INK = "F2E7CC", "1B2A33"


def read(data: bytes, path: Path) -> list[Grid]:
    """The tabs of a file that was looked at already; formulas as the outcome that was saved with them.

    Raises:
        RefusedError: it cannot be read.
    """
    try:
        values = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        formulas = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        titles = [one.title for one in values.worksheets][:MOST_TABS]
        return [_grid(values[one], formulas[one], data) for one in titles]
    except Exception as error:  # openpyxl raises whatever a broken file makes it stumble over
        said = msgid(
            "Het bestand {path} is beschadigd of niet heel. Open het in een rekenprogramma en bewaar het opnieuw."
        )
        raise RefusedError(said, path=path) from error


def _grid(values: Any, formulas: Any, data: bytes) -> Grid:
    values.reset_dimensions()
    formulas.reset_dimensions()
    rows: list[list[Cell]] = []
    overfull = False
    bounds = {"max_row": ROWS_LOOKED_AT, "max_col": MOST_COLUMNS}
    pairs = zip(values.iter_rows(**bounds), formulas.iter_rows(**bounds), strict=False)
    for number, (found, asked) in enumerate(pairs, 1):
        row = [_cell(one, other) for one, other in zip(found, asked, strict=False)]
        if number > MOST_ROWS:
            overfull = overfull or any(one.sort != "empty" for one in row)
            continue
        rows.append(row)
    for top, left, bottom in _merged(data, str(getattr(values, "_worksheet_path", ""))):
        filled_down(rows, top, left, bottom)
    return Grid(values.title, rows, overfull)


def _merged(data: bytes, part: str) -> list[tuple[int, int, int]]:
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        if part not in parts.namelist():
            return []
        found = _MERGED.findall(parts.read(part))[:MOST_ROWS]
    return [(int(top) - 1, _number(left) - 1, int(bottom) - 1) for left, top, _, bottom in found]


def _number(name: bytes) -> int:
    number = 0
    for one in name:
        number = number * 26 + one - 64
    return number


def _cell(found: Any, asked: Any) -> Cell:
    value = found.value
    if value is None:
        return Cell("no_result", None, str(asked.value)) if getattr(asked, "data_type", "") == "f" else EMPTY
    if found.data_type == "e":
        return Cell("error", None, str(value))
    if isinstance(value, str):
        text = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), value)
        return Cell("text", text, text)
    if isinstance(value, bool):
        return Cell("truth", value, "WAAR" if value else "ONWAAR")
    if isinstance(value, (dt.date, dt.time, dt.timedelta)):
        return _moment(value)
    shape = str(found.number_format or "")
    if "%" in shape:
        return Cell("percent", value, f"{value * 100:g}%".replace(".", ","))
    shown = str(int(value)) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else str(value)
    if _ZEROES.fullmatch(shape) and shown.isdigit():
        shown = shown.zfill(len(shape))
    return Cell("number", value, shown)


def _moment(value: dt.date | dt.time | dt.timedelta) -> Cell:
    if isinstance(value, dt.timedelta):
        minutes = int(value.total_seconds()) // 60
        shown = f"{minutes // 60}:{minutes % 60:02}"
        return Cell("time", shown, shown)
    if isinstance(value, dt.time):
        shown = f"{value.hour}:{value.minute:02}"
        return Cell("time", shown, shown)
    return Cell("date", f"{value.year:04}-{value.month:02}-{value.day:02}", f"{value.day}-{value.month}-{value.year}")


def written(book: Book) -> bytes:
    """The bytes of a file."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    for sheet in book.sheets:
        _write(workbook.create_sheet(sheet.title), sheet, book)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _write(target: Any, sheet: Sheet, book: Book) -> None:
    top = Alignment(vertical="top", wrap_text=True)
    for number, heading in enumerate(sheet.headings, 1):
        column = target.column_dimensions[letters(number)]
        column.width = heading.width
        if heading.as_text:
            column.number_format = "@"
        column.alignment = top
        cell = target.cell(1, number)
        _put(cell, heading.title)
        cell.font = Font(bold=True, color=_INK)
        cell.fill = PatternFill("solid", fgColor=_PAPER)
        cell.alignment = top
        if heading.says:
            cell.comment = Comment(heading.says, "Kleine Kernen Spel", height=90, width=260)
    for at, row in enumerate(sheet.rows, 2):
        for number, value in enumerate(row, 1):
            if value is not None:
                cell = target.cell(at, number)
                _put(cell, value)
                cell.alignment = top
                if sheet.headings[number - 1].as_text:
                    cell.number_format = "@"
    last = len(sheet.rows) + sheet.spare_rows + 1
    for number, heading in enumerate(sheet.headings, 1):
        if heading.list_column and last > 1:
            where = f"{letters(number)}2:{letters(number)}{last}"
            _pick(target, where, heading.list_column, heading.only_listed, book)
    for at, number, list_column, only in sheet.picks:
        _pick(target, f"{letters(number)}{at}", list_column, only, book)
    target.freeze_panes = target.cell(2, sheet.frozen_columns + 1).coordinate


def _put(cell: Any, value: str | int) -> None:
    """A text stays a text, also one that begins with ``=`` or looks like a fault."""
    if isinstance(value, str):
        cell.value = "."
        cell.value = _ESCAPED.sub(lambda code: f"_x005F_{code[0][1:]}", value)
        cell.data_type = "s"
    else:
        cell.value = value


def _pick(target: Any, where: str, list_column: int, only: bool, book: Book) -> None:
    name, last = letters(list_column), book.lists[list_column - 1] + 1
    rule = DataValidation("list", formula1=f"{book.lists_title}!${name}$2:${name}${last}", allow_blank=True)
    rule.showErrorMessage = only
    rule.errorTitle, rule.error = "Kies uit de lijst", "Klik op het pijltje en kies een van de woorden."
    rule.add(where)
    target.add_data_validation(rule)
