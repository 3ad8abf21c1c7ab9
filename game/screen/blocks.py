"""Laying out: blocks that know their size, stacking, rows, grids of equal cards, and pages.

A block is measured first and placed later; that is how text of any size and language finds its room.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from game.screen.metrics import GAP
from game.screen.nodes import Node, Nodes, Rect


class Block(NamedTuple):
    """Nodes drawn from (0, 0), and the room they take in units."""

    w: float
    h: float
    nodes: Nodes = ()

    def at(self, x: float, y: float) -> Nodes:
        """The nodes, placed with the top left at (x, y)."""
        return tuple(n.moved(x, y) for n in self.nodes) if x or y else self.nodes

    def within(self, rect: Rect, align: str = "left", valign: str = "top") -> Nodes:
        """The nodes, placed in a rect: align left|centre|right, valign top|middle|bottom."""
        fx = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
        fy = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[valign]
        return self.at(rect.x + (rect.w - self.w) * fx, rect.y + (rect.h - self.h) * fy)


def shifted(nodes: Sequence[Node], dx: float, dy: float) -> Nodes:
    """Nodes moved together."""
    return tuple(n.moved(dx, dy) for n in nodes)


def stack(*blocks: Block, gap: float = GAP, align: str = "left", w: float | None = None) -> Block:
    """Blocks under each other; empty ones (height 0) take no gap."""
    shown = [b for b in blocks if b.h > 0]
    width = w if w is not None else max((b.w for b in shown), default=0.0)
    share = {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
    nodes: list[Node] = []
    y = 0.0
    for n, block in enumerate(shown):
        y += gap if n else 0
        nodes += block.at((width - block.w) * share, y)
        y += block.h
    return Block(width, y, tuple(nodes))


def beside(*blocks: Block, gap: float = GAP, valign: str = "middle", h: float | None = None) -> Block:
    """Blocks next to each other; empty ones (width 0) take no gap."""
    shown = [b for b in blocks if b.w > 0]
    height = h if h is not None else max((b.h for b in shown), default=0.0)
    share = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[valign]
    nodes: list[Node] = []
    x = 0.0
    for n, block in enumerate(shown):
        x += gap if n else 0
        nodes += block.at(x, (height - block.h) * share)
        x += block.w
    return Block(x, height, tuple(nodes))


def flow(blocks: Sequence[Block], w: float, gap: float = GAP, row_gap: float | None = None) -> Block:
    """Blocks in rows that break at ``w``, as words do."""
    rows: list[list[Block]] = []
    used = 0.0
    for block in blocks:
        if not rows or used + gap + block.w > w:
            rows.append([block])
            used = block.w
        else:
            rows[-1].append(block)
            used += gap + block.w
    return stack(*(beside(*row, gap=gap) for row in rows), gap=gap if row_gap is None else row_gap, w=w)


def space(h: float) -> Block:
    """Empty height."""
    return Block(0.001, h)


def paginate(heights: Sequence[float], available: float, gap: float = GAP) -> tuple[tuple[int, int], ...]:
    """Divide a column over pages: (begin, end) index pairs. One item too high gets a page of its own."""
    pages: list[tuple[int, int]] = []
    begin, used = 0, 0.0
    for n, height in enumerate(heights):
        more = height + (gap if n > begin else 0)
        if n > begin and used + more > available + 0.01:
            pages.append((begin, n))
            begin, used = n, height
        else:
            used += more
    return (*pages, (begin, len(heights))) if heights else ((0, 0),)


STRETCH = 1.35
"""How much higher than it needs a card may be made to fill the room."""

CardMaker = Callable[[float, float | None], Block]
"""Makes a card of a width, and of a height or (None) as high as it needs. A block wider than asked says: too narrow."""


def fits_width(makers: Sequence[CardMaker], w: float, columns: int, gap: float = GAP) -> bool:
    """Whether cards in so many columns are wide enough."""
    each = (w - gap * (columns - 1)) / columns
    return all(make(each, None).w <= each + 0.05 for make in makers)


def grid(makers: Sequence[CardMaker], w: float, columns: int, gap: float = GAP, h: float | None = None) -> list[Block]:
    """Rows of equal cards. With ``h`` the rows share that height when they need no more.

    Returns:
        One block per row, each ``w`` wide.
    """
    columns = max(1, min(columns, len(makers) or 1))
    each = (w - gap * (columns - 1)) / columns
    rows = [makers[n : n + columns] for n in range(0, len(makers), columns)]
    needs = [max(make(each, None).h for make in row) for row in rows]
    if h is not None and needs and max(needs) * len(rows) + gap * (len(rows) - 1) <= h:
        share = (h - gap * (len(rows) - 1)) / len(rows)
        needs = [min(share, max(needs) * STRETCH)] * len(rows)
    return [
        beside(*(make(each, need) for make in row), gap=gap, valign="top")
        for row, need in zip(rows, needs, strict=True)
    ]
