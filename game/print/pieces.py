"""What a printed page is made of: words, shapes, drawings and lines, in millimetres; blocks put them together.

Plain data, so that a test can measure every text against its card without making a PDF.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from game.content.maps.shapes import MapSpec
from game.print.letters import MM, Row
from game.screen.nodes import Point, Rect


class Words(NamedTuple):
    """Lines of text in a box; ``lead`` is the height of a line in millimetres."""

    box: Rect
    rows: tuple[Row, ...]
    size: float
    lead: float
    colour: str = "ink"
    align: str = "left"

    def moved(self, dx: float, dy: float) -> Words:
        """The same words somewhere else."""
        return self._replace(box=self.box.moved(dx, dy))

    def lines(self) -> list[tuple[Rect, Row]]:
        """Every line with the box it really takes."""
        share = {"left": 0.0, "centre": 0.5, "right": 1.0}[self.align]
        return [
            (Rect(self.box.x + (self.box.w - row.width) * share, self.box.y + n * self.lead, row.width, self.lead), row)
            for n, row in enumerate(self.rows)
        ]


class Shape(NamedTuple):
    """A filled and outlined shape: box, oval, pennant, sheet, octagon, stamp, tab or poly (its own ``points``)."""

    box: Rect
    kind: str = "box"
    fill: str = ""
    edge: str = ""
    line: float = 0.35
    radius: float = 0.0
    dashed: bool = False
    points: tuple[Point, ...] = ()

    def moved(self, dx: float, dy: float) -> Shape:
        """The same shape somewhere else."""
        points = tuple((x + dx, y + dy) for x, y in self.points)
        return self._replace(box=self.box.moved(dx, dy), points=points)


class Art(NamedTuple):
    """A drawing of ``assets/art``, as large as fits the middle of the box; ``ink`` recolours an icon."""

    box: Rect
    name: str
    ink: str = ""

    def moved(self, dx: float, dy: float) -> Art:
        """The same drawing somewhere else."""
        return self._replace(box=self.box.moved(dx, dy))


class Line(NamedTuple):
    """A stroke through points."""

    points: tuple[Point, ...]
    colour: str = "ink"
    line: float = 0.35
    dashed: bool = False

    def moved(self, dx: float, dy: float) -> Line:
        """The same stroke somewhere else."""
        return self._replace(points=tuple((x + dx, y + dy) for x, y in self.points))


class Door(NamedTuple):
    """The door of the town hall, shut, with so many bolts."""

    box: Rect
    bolts: int

    def moved(self, dx: float, dy: float) -> Door:
        """The same door somewhere else."""
        return self._replace(box=self.box.moved(dx, dy))


class Village(NamedTuple):
    """The drawn village, whole."""

    box: Rect
    spec: MapSpec
    stages: tuple[tuple[str, int], ...]

    def moved(self, dx: float, dy: float) -> Village:
        """The same village somewhere else."""
        return self._replace(box=self.box.moved(dx, dy))


Piece: TypeAlias = Words | Shape | Art | Line | Door | Village
Pieces: TypeAlias = tuple[Piece, ...]


class Block(NamedTuple):
    """Pieces from (0, 0), and the room they take."""

    w: float
    h: float
    pieces: Pieces = ()

    def at(self, x: float, y: float) -> Pieces:
        """The pieces at a place."""
        return tuple(one.moved(x, y) for one in self.pieces)


NOTHING = Block(0.0, 0.0)


def stack(*blocks: Block, gap: float = 0.0, w: float = 0.0) -> Block:
    """Blocks under each other; empty ones leave no gap."""
    pieces, y, wide = list[Piece](), 0.0, w
    for one in blocks:
        if not one.h:
            continue
        y += gap if pieces else 0.0
        pieces += one.at(0.0, y)
        y += one.h
        wide = max(wide, one.w)
    return Block(wide, y, tuple(pieces))


def beside(*blocks: Block, gap: float = 0.0, align: str = "middle") -> Block:
    """Blocks next to each other, their middles (or tops) on one line."""
    there = [one for one in blocks if one.w]
    high = max((one.h for one in there), default=0.0)
    pieces, x = list[Piece](), 0.0
    for one in there:
        pieces += one.at(x, (high - one.h) / 2 if align == "middle" else 0.0)
        x += one.w + gap
    return Block(max(0.0, x - gap), high, tuple(pieces))


def flow(blocks: Iterable[Block], room: float, gap: float, lead: float) -> Block:
    """Blocks next to each other, in as many rows as they need."""
    rows, row = list[list[Block]](), list[Block]()
    for one in blocks:
        if row and sum(b.w + gap for b in row) + one.w > room:
            rows.append(row)
            row = []
        row.append(one)
    rows += [row] if row else []
    return stack(*(beside(*one, gap=gap) for one in rows), gap=lead)


def high(size: float, lead: float) -> float:
    """Height of a line of so many points, in millimetres."""
    return size * lead * MM
