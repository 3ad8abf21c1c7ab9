"""Writes files of LibreOffice: tabs with wide columns, a heading that stays, and lists to pick from."""

import io
import re
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from game.content.sheets.grid import Book, Heading, Sheet, letters
from game.content.sheets.ods import NAMES

MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
_SPACES = " ".join(f'xmlns:{name}="{uri}"' for name, uri in NAMES.items() if name != "manifest")
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_MANIFEST = (
    f'{_HEAD}<manifest:manifest xmlns:manifest="{NAMES["manifest"]}" manifest:version="1.2">'
    f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{MIMETYPE}"/>'
    '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/>'
    '<manifest:file-entry manifest:full-path="settings.xml" manifest:media-type="text/xml"/>'
    "</manifest:manifest>"
)
_STYLES = f'{_HEAD}<office:document-styles {_SPACES} office:version="1.2"><office:styles/></office:document-styles>'
_WRAP = 'style:vertical-align="top" fo:wrap-option="wrap"'
_MOMENT = (2020, 1, 1, 0, 0, 0)
"""The same book gives the same bytes."""


def written(book: Book) -> bytes:
    """The bytes of a file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as parts:
        for name, text in (
            ("mimetype", MIMETYPE),
            ("META-INF/manifest.xml", _MANIFEST),
            ("content.xml", _content(book)),
            ("styles.xml", _STYLES),
            ("settings.xml", _settings(book.sheets)),
        ):
            part = zipfile.ZipInfo(name, _MOMENT)
            part.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            parts.writestr(part, text.encode())
    return out.getvalue()


def _content(book: Book) -> str:
    widths = sorted({heading.width for sheet in book.sheets for heading in sheet.headings})
    columns = "".join(
        f'<style:style style:name="w{one}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{one * 0.21:.2f}cm"/></style:style>'
        for one in widths
    )
    cells = (
        '<number:text-style style:name="as-text"><number:text-content/></number:text-style>'
        '<style:style style:name="rows" style:family="table-row">'
        '<style:table-row-properties style:use-optimal-row-height="true"/></style:style>'
        f'<style:style style:name="words" style:family="table-cell" style:data-style-name="as-text">'
        f"<style:table-cell-properties {_WRAP}/></style:style>"
        '<style:style style:name="counts" style:family="table-cell">'
        f"<style:table-cell-properties {_WRAP}/></style:style>"
        '<style:style style:name="heading" style:family="table-cell">'
        f'<style:table-cell-properties {_WRAP} fo:background-color="#f2e7cc"/>'
        '<style:text-properties fo:font-weight="bold" fo:color="#1b2a33"/></style:style>'
    )
    rules = "".join(_rule(number, only, book) for number in range(1, len(book.lists) + 1) for only in (True, False))
    return (
        f'{_HEAD}<office:document-content {_SPACES} office:version="1.2">'
        f"<office:automatic-styles>{columns}{cells}</office:automatic-styles><office:body><office:spreadsheet>"
        f"<table:content-validations>{rules}</table:content-validations>"
        f"{''.join(_table(sheet) for sheet in book.sheets)}"
        "</office:spreadsheet></office:body></office:document-content>"
    )


def _rule(list_column: int, only: bool, book: Book) -> str:
    name, last = letters(list_column), book.lists[list_column - 1] + 1
    where = f"[${book.lists_title}.${name}$2:.${name}${last}]"
    return (
        f'<table:content-validation table:name="{_rule_name(list_column, only)}" '
        f'table:condition="of:cell-content-is-in-list({where})" table:allow-empty-cell="true" '
        f'table:display-list="unsorted" table:base-cell-address="{book.lists_title}.A1">'
        f'<table:error-message table:title="Kies uit de lijst" table:display="{"true" if only else "false"}" '
        'table:message-type="stop"><text:p>Klik op het pijltje en kies een van de woorden.</text:p>'
        "</table:error-message></table:content-validation>"
    )


def _rule_name(list_column: int, only: bool) -> str:
    return f"list{list_column}{'only' if only else 'also'}"


def _table(sheet: Sheet) -> str:
    apart = {(row, column): _rule_name(listed, only) for row, column, listed, only in sheet.picks}
    columns = "".join(
        f'<table:table-column table:style-name="w{one.width}" table:default-cell-style-name="{_style(one)}"/>'
        for one in sheet.headings
    )
    head = "".join(_cell(one.title, "heading", "", one.says) for one in sheet.headings)
    rows = [f'<table:table-row table:style-name="rows">{head}</table:table-row>']
    for at, row in enumerate(sheet.rows, 2):
        cells = (
            _cell(value, _style(heading), apart.get((at, number), _listed(heading)))
            for number, (value, heading) in enumerate(zip(row, sheet.headings, strict=True), 1)
        )
        rows.append(f'<table:table-row table:style-name="rows">{"".join(cells)}</table:table-row>')
    if sheet.spare_rows:
        spare = "".join(_cell(None, _style(one), _listed(one)) for one in sheet.headings)
        rows.append(
            f'<table:table-row table:style-name="rows" table:number-rows-repeated="{sheet.spare_rows}">'
            f"{spare}</table:table-row>"
        )
    return f"<table:table table:name={quoteattr(sheet.title)}>{columns}{''.join(rows)}</table:table>"


def _style(heading: Heading) -> str:
    return "words" if heading.as_text else "counts"


def _listed(heading: Heading) -> str:
    return _rule_name(heading.list_column, heading.only_listed) if heading.list_column else ""


def _cell(value: str | int | None, style: str, rule: str, says: str = "") -> str:
    start = f'<table:table-cell table:style-name="{style}"'
    if rule:
        start += f' table:content-validation-name="{rule}"'
    if value is None:
        return start + "/>"
    if isinstance(value, int):
        return f'{start} office:value-type="float" office:value="{value}"><text:p>{value}</text:p></table:table-cell>'
    remark = f"<office:annotation><text:p>{escape(says)}</text:p></office:annotation>" if says else ""
    lines = "".join(f"<text:p>{_words(line)}</text:p>" for line in value.split("\n"))
    return f'{start} office:value-type="string">{remark}{lines}</table:table-cell>'


def _words(line: str) -> str:
    """A line in which spaces that the format would drop, and tabs, are written apart."""
    text = escape(line).replace("\r", "&#13;").replace("\t", "<text:tab/>")
    return re.sub(r"^ +| {2,}| +$", lambda some: f'<text:s text:c="{len(some[0])}"/>', text)


def _settings(sheets: Sequence[Sheet]) -> str:
    """The heading and the first columns stay in view."""

    def item(name: str, kind: str, value: object) -> str:
        return f'<config:config-item config:name="{name}" config:type="{kind}">{value}</config:config-item>'

    def entry(sheet: Sheet) -> str:
        columns = sheet.frozen_columns
        return (
            f"<config:config-item-map-entry config:name={quoteattr(sheet.title)}>"
            + item("HorizontalSplitMode", "short", 2 if columns else 0)
            + item("VerticalSplitMode", "short", 2)
            + item("HorizontalSplitPosition", "int", columns)
            + item("VerticalSplitPosition", "int", 1)
            + item("ActiveSplitRange", "short", 3 if columns else 2)
            + item("PositionLeft", "int", 0)
            + item("PositionRight", "int", columns)
            + item("PositionTop", "int", 0)
            + item("PositionBottom", "int", 1)
            + "</config:config-item-map-entry>"
        )

    return (
        f'{_HEAD}<office:document-settings {_SPACES} office:version="1.2"><office:settings>'
        '<config:config-item-set config:name="ooo:view-settings">'
        '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>'
        + item("ViewId", "string", "view1")
        + f'<config:config-item-map-named config:name="Tables">{"".join(map(entry, sheets))}'
        + "</config:config-item-map-named></config:config-item-map-entry></config:config-item-map-indexed>"
        + "</config:config-item-set></office:settings></office:document-settings>"
    )
