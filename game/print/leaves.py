"""Pages of running text and forms on A4: a title, blocks under each other, and on to the next page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.print.marks import Reader, text
from game.print.pieces import Block, Line, Piece, Pieces, Shape, stack
from game.print.sheets import A4, Laid, Sheet
from game.screen.nodes import Rect

BODY = Rect(20.0, 20.0, A4[0] - 40.0, A4[1] - 40.0)
"""Where text stands; the margins are wide enough to be punched."""
FORM_SIZE, TEXT_SIZE = 13.0, 11.5


class Part(NamedTuple):
    """A block, the room above it, and whether it stays on a page with the block after it."""

    block: Block
    above: float = 3.0
    keep: bool = False


def heading(r: Reader, words: str) -> Block:
    """A title with a line under it."""
    title = text(r, BODY.w, words, "title")
    line = Line(((0.0, title.h + 1.6), (BODY.w, title.h + 1.6)), "ink", 0.7)
    return Block(BODY.w, title.h + 2.6, (*title.pieces, line))


def pages(r: Reader, title: str, parts: Sequence[Part], level: int, foot: str) -> list[Sheet]:
    """As many pages as the parts need; every page has the title on top and ``foot`` at the bottom."""
    found, here, y = list[Sheet](), list[Piece](), 0.0
    head = heading(r, title)
    queue = list(parts)
    while queue:
        group = [queue.pop(0)]
        while group[-1].keep and queue:
            group.append(queue.pop(0))
        need = sum(one.block.h for one in group) + sum(one.above for one in group[1:])
        above = group[0].above if here else 0.0
        if here and head.h + 5.0 + y + above + need > BODY.h:
            found.append(_page(r, head, here, title, level, foot, not found))
            here, y, above = [], 0.0, 0.0
        for n, one in enumerate(group):
            y += one.above if n else above
            here += one.block.at(BODY.x, BODY.y + head.h + 5.0 + y)
            y += one.block.h
    if here:
        found.append(_page(r, head, here, title, level, foot, not found))
    return found


def _page(r: Reader, head: Block, pieces: Sequence[Piece], title: str, level: int, foot: str, first: bool) -> Sheet:
    low = text(r.sized(9.5), BODY.w, foot, "note", "quiet_text")
    whole: Pieces = (*head.at(BODY.x, BODY.y), *pieces)
    return Sheet(
        A4, (Laid(title, BODY, BODY, whole),), low.at(BODY.x, BODY.bottom + 4.0), ((level, title),) if first else ()
    )


def boxed(inside: Block, fill: str = "card", pad: float = 3.2, w: float = BODY.w) -> Block:
    """A panel around something."""
    h = inside.h + 2 * pad
    return Block(w, h, (Shape(Rect(0, 0, w, h), "box", fill, "ink", 0.35, 1.6), *inside.at(pad, pad)))


def table(r: Reader, widths: Sequence[float], rows: Sequence[Sequence[str]]) -> list[Part]:
    """Rows of cells with a line under each; the first row is the head."""
    made = list[Part]()
    for n, row in enumerate(rows):
        cells, x = list[Piece](), 0.0
        blocks = [text(r, w - 3.0, one, "strong" if n == 0 else "body") for w, one in zip(widths, row, strict=True)]
        h = max((one.h for one in blocks), default=0.0)
        for w, block in zip(widths, blocks, strict=True):
            cells += block.at(x, 0.0)
            x += w
        line = Line(((0.0, h + 1.2), (sum(widths), h + 1.2)), "ink" if n == 0 else "rule", 0.5 if n == 0 else 0.3)
        made.append(Part(Block(sum(widths), h + 1.3, (*cells, line)), 1.2 if n else 3.0, n == 0))
    return made


def bullets(r: Reader, w: float, items: Sequence[str]) -> Block:
    """Sentences under each other, each with a dot."""
    rows = []
    for one in items:
        words = text(r, w - 5.0, one)
        dot = Shape(Rect(1.2, r.size("body") * 0.15, 1.6, 1.6), "oval", "red")
        rows.append(Block(w, words.h, (dot, *words.at(5.0, 0.0))))
    return stack(*rows, gap=0.8)
