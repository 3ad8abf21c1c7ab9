"""Where the letters of a field stand: its lines, which of them are seen, and the character at a place."""

from __future__ import annotations

from typing import NamedTuple

from game.screen import typeset
from game.screen.metrics import STYLES, Metrics
from game.screen.nodes import Field, Rect


class FieldLine(NamedTuple):
    """A line of a field: the index of its first character in the text, and its characters."""

    begin: int
    text: str

    @property
    def end(self) -> int:
        """The index after its last character."""
        return self.begin + len(self.text)


def field_lines(m: Metrics, node: Field) -> list[FieldLine]:
    """The lines of a field; every character keeps its place, so spaces at a break stay too."""
    em, weight = typeset.em_of(m, node.style), STYLES[node.style].weight
    room = node.rect.w * m.u
    lines: list[FieldLine] = []
    begin = 0
    while True:
        end = len(node.text)
        while end > begin + 1 and typeset.advance(weight, em, node.text[begin:end].rstrip()) > room:
            space = node.text.rfind(" ", begin, end - 1)
            end = space + 1 if space >= begin else end - 1
        lines.append(FieldLine(begin, node.text[begin:end]))
        if end >= len(node.text):
            return lines
        begin = end


def row_of(lines: list[FieldLine], caret: int) -> int:
    """The line in which the caret stands; between two lines it stands at the start of the lower."""
    return max((n for n, line in enumerate(lines) if line.begin <= max(0, caret)), default=0)


def top_row(m: Metrics, node: Field, lines: list[FieldLine]) -> int:
    """The first line that is seen: a field that is full shows the line of the caret last."""
    return max(0, row_of(lines, node.caret) - rows_shown(m, node) + 1)


def rows_shown(m: Metrics, node: Field) -> int:
    """How many lines are seen at once, at least one."""
    return max(1, int(node.rect.h / m.lead(node.style) + 0.2))


def character_at(m: Metrics, node: Field, x: float, y: float) -> int:
    """The place between two characters that is nearest to a place in units."""
    lines = field_lines(m, node)
    top = top_row(m, node, lines)
    row = top + int(max(0.0, y - node.rect.y) / m.lead(node.style))
    return _nearest(m, node, lines[min(len(lines) - 1, row)], x - node.rect.x)


def line_step(m: Metrics, node: Field, caret: int, way: str) -> int | None:
    """Where the caret comes one line "up" or "down"; None where there is no such line."""
    lines = field_lines(m, node)
    row = row_of(lines, caret)
    other = row + (-1 if way == "up" else 1)
    if not 0 <= other < len(lines):
        return None
    return _nearest(m, node, lines[other], _ahead(m, node, lines[row], caret))


def caret_box(m: Metrics, node: Field) -> Rect:
    """Where the caret is drawn, in units: an input method shows its choices there."""
    lines = field_lines(m, node)
    row = row_of(lines, node.caret)
    high = m.lead(node.style)
    x = node.rect.x + _ahead(m, node, lines[row], node.caret)
    return Rect(x, node.rect.y + (row - top_row(m, node, lines)) * high, 0.3, high)


def _ahead(m: Metrics, node: Field, line: FieldLine, at: int) -> float:
    """Units from the start of a line to a character in it."""
    em, weight = typeset.em_of(m, node.style), STYLES[node.style].weight
    return typeset.advance(weight, em, line.text[: max(0, at - line.begin)]) / m.u


def _nearest(m: Metrics, node: Field, line: FieldLine, x: float) -> int:
    last = line.end if line.end >= len(node.text) else line.end - 1  # after the break one is on the next line
    places = range(line.begin, max(line.begin, last) + 1)
    return min(places, key=lambda at: abs(_ahead(m, node, line, at) - x))
