"""Reads files of LibreOffice: a zip with one XML that holds all tabs, small enough to read without a library."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from game.content.refused import RefusedError
from game.content.sheets.grid import (
    EMPTY,
    MOST_COLUMNS,
    MOST_ROWS,
    MOST_TABS,
    ROWS_LOOKED_AT,
    Cell,
    Grid,
    Sort,
    filled_down,
)
from game.text import msgid

NAMES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "number": "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    "config": "urn:oasis:names:tc:opendocument:xmlns:config:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "of": "urn:oasis:names:tc:opendocument:xmlns:of:1.2",
    "ooo": "http://openoffice.org/2004/office",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_SORTS: dict[str, Sort] = {
    "string": "text",
    "float": "number",
    "currency": "number",
    "percentage": "percent",
    "date": "date",
    "time": "time",
    "boolean": "truth",
}
_FAULTS = ("#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#WAARDE!", "#NAME?", "#NAAM?", "Err:", "Fout:")


def tag(name: str) -> str:
    """The full name of an element or attribute such as ``table:table-row``."""
    space, _, local = name.partition(":")
    return f"{{{NAMES[space]}}}{local}"


def read(data: bytes, path: Path) -> list[Grid]:
    """The tabs of a file that was looked at already.

    Raises:
        RefusedError: it cannot be read.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            root = ElementTree.fromstring(parts.read("content.xml"))
        return [_grid(table) for table in list(root.iter(tag("table:table")))[:MOST_TABS]]
    except (ElementTree.ParseError, ValueError, OverflowError, RecursionError) as error:
        said = msgid(
            "Het bestand {path} is beschadigd of niet heel. Open het in een rekenprogramma en bewaar het opnieuw."
        )
        raise RefusedError(said, path=path) from error


def _grid(table: ElementTree.Element) -> Grid:
    rows: list[list[Cell]] = []
    merged: list[tuple[int, int, int]] = []
    overfull, number = False, 0
    for row in table.iter(tag("table:table-row")):
        cells = list(_cells(row))
        times = min(_count(row, "table:number-rows-repeated"), ROWS_LOOKED_AT)
        filled = any(cell.sort != "empty" for cell, _ in cells)
        overfull = overfull or (filled and number + times > MOST_ROWS and number < ROWS_LOOKED_AT)
        for _ in range(min(times, max(0, MOST_ROWS - number))):
            merged += [(len(rows), at, len(rows) + deep - 1) for at, (_, deep) in enumerate(cells) if deep > 1]
            rows.append([cell for cell, _ in cells])
        number += times
    while (
        rows
        and all(cell.sort == "empty" for cell in rows[-1])
        and not any(bottom >= len(rows) - 1 for _, _, bottom in merged)
    ):
        rows.pop()
    for top, left, bottom in merged:
        filled_down(rows, top, left, bottom)
    return Grid(table.get(tag("table:name"), ""), rows, overfull)


def _cells(row: ElementTree.Element) -> Iterator[tuple[Cell, int]]:
    """The cells of a row, each with how many rows deep it was merged."""
    found: list[tuple[Cell, int]] = []
    for one in row:
        if one.tag not in (tag("table:table-cell"), tag("table:covered-table-cell")):
            continue
        covered = one.tag == tag("table:covered-table-cell")
        cell = EMPTY if covered else _cell(one)
        times = min(_count(one, "table:number-columns-repeated"), MOST_COLUMNS - len(found))
        found += [(cell, _count(one, "table:number-rows-spanned"))] * times
    while found and found[-1] == (EMPTY, 1):
        found.pop()
    yield from found


def _count(one: ElementTree.Element, name: str) -> int:
    return max(1, int(one.get(tag(name), "1")))


def _cell(one: ElementTree.Element) -> Cell:
    kind = one.get(tag("office:value-type"), "")
    shown = "\n".join(_words(line) for line in one.findall(tag("text:p")))
    if one.get(tag("table:formula")) is not None and (not kind or (kind == "string" and not shown)):
        return Cell("no_result", None, one.get(tag("table:formula"), ""))
    if not kind:
        return Cell("text", shown, shown) if shown else EMPTY
    if shown.startswith(_FAULTS) and one.get(tag("table:formula")) is not None:
        return Cell("error", None, shown)
    sort = _SORTS.get(kind, "text")
    if sort == "text":
        text = one.get(tag("office:string-value"), shown)
        return Cell("text", text, text) if text else EMPTY
    if sort == "truth":
        return Cell("truth", one.get(tag("office:boolean-value")) == "true", shown)
    if sort == "date":
        return Cell("date", one.get(tag("office:date-value"), "")[:10], shown)
    if sort == "time":
        return Cell("time", shown, shown)
    value = float(one.get(tag("office:value"), "nan"))
    whole = value.is_integer() and abs(value) < 1e15
    return Cell(sort, int(value) if whole else value, shown or (str(int(value)) if whole else str(value)))


def _words(line: ElementTree.Element) -> str:
    """The text of a paragraph, with the spaces that its format writes apart, and without remarks."""
    parts = [line.text or ""]
    for one in line:
        if one.tag == tag("text:s"):
            parts.append(" " * min(_count(one, "text:c"), 1000))
        elif one.tag == tag("text:tab"):
            parts.append("\t")
        elif one.tag == tag("text:line-break"):
            parts.append("\n")
        elif one.tag not in (tag("office:annotation"), tag("text:note")):
            parts.append(_words(one))
        parts.append(one.tail or "")
    return "".join(parts)
