"""What does not fit goes to further pages: pagers, columns of blocks, equal cards."""

from __future__ import annotations

from collections.abc import Sequence

from game.screen.blocks import Block, CardMaker, beside, fits_width, grid, paginate, stack
from game.screen.kit import as_role, button, label
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Nodes, Rect, Shape
from game.screen.ui import Ui


def pager(m: Metrics, ident: str, page_number: int, pages: int, w: float) -> Block:
    """Dots and two buttons; arrow keys, wheel and "meer" turn the page (command ``ui page ID ±1``)."""
    if pages <= 1:
        return Block(w, 0)
    h = m.grown(5.4)
    last = page_number >= pages - 1
    less = button(
        m,
        f"less:{ident}",
        "",
        f"ui page {ident} {max(0, page_number - 1)}",
        icon_name="arrow_left",
        cap=m.t("Vorige"),
        w=h * 1.3,
        h=h,
        enabled=page_number > 0,
    )
    forward = 0 if last else page_number + 1
    said = m.t("Opnieuw") if last else m.t("Meer")
    more = button(
        m, f"more:{ident}", said, f"ui page {ident} {forward}", icon_name="undo" if last else "arrow_right", h=h
    )
    parts = [as_role(less, "pager"), as_role(more, "pager")]
    side = 1.9
    dots: list[Node] = []
    for n in range(pages):
        dots.append(Shape(Rect(n * 2.9, 0, side, side), "oval", "ink" if n == page_number else "card"))
    count = label(m, m.t("{n} van {total}", n=page_number + 1, total=pages), "small")
    dot_block = Block(pages * 2.9 - 1.0, side, tuple(dots))
    middle = beside(dot_block, count, gap=1.6) if dot_block.w + count.w + less.w + more.w + 6 < w else count
    row = beside(parts[0], middle, parts[1], gap=1.8)
    return Block(w, row.h, row.at((w - row.w), 0))


def paged(m: Metrics, ui: Ui, ident: str, rect: Rect, blocks: Sequence[Block], gap: float = GAP) -> Nodes:
    """A column of blocks in ``rect``; what does not fit goes to further pages with a pager at the bottom."""
    if sum(b.h for b in blocks) + gap * (len(blocks) - 1) <= rect.h + 0.05:
        return stack(*blocks, gap=gap, w=rect.w).at(rect.x, rect.y)
    bar_h = pager(m, ident, 0, 2, rect.w).h
    pages = paginate([b.h for b in blocks], rect.h - bar_h - GAP, gap)
    now = min(ui.page(ident), len(pages) - 1)
    begin, end = pages[now]
    bar = pager(m, ident, now, len(pages), rect.w)
    return (*stack(*blocks[begin:end], gap=gap, w=rect.w).at(rect.x, rect.y), *bar.at(rect.x, rect.bottom - bar.h))


def cards(
    m: Metrics,
    ui: Ui,
    ident: str,
    rect: Rect,
    makers: Sequence[CardMaker],
    columns: int = 2,
    gap: float = GAP,
    fill: bool = True,
) -> Nodes:
    """Equal cards in ``rect``: fewer columns and then pages when they do not fit.

    Args:
        m: metrics.
        ui: the window's state, for the page.
        ident: id of the pager.
        rect: the room.
        makers: functions (w, h or None) → Block, such as ``lambda w, h: option_card(m, w, …, h=h)``.
        columns: at 100 % text in 16:9.
        gap: between cards.
        fill: stretch the rows to the room when there is one page.
    """
    while columns > 1 and not fits_width(makers, rect.w, columns, gap):
        columns -= 1
    best: list[Block] = []
    for count in range(columns, 0, -1):
        rows = grid(makers, rect.w, count, gap, rect.h if fill else None)
        if not best or sum(r.h for r in rows) + gap * (len(rows) - 1) <= rect.h + 0.05:
            best = rows
            if sum(r.h for r in rows) + gap * (len(rows) - 1) <= rect.h + 0.05:
                break
    if sum(r.h for r in best) + gap * (len(best) - 1) > rect.h + 0.05:
        count = columns
        bar_h = pager(m, ident, 0, 2, rect.w).h
        while count > 1 and max(b.h for b in grid(makers, rect.w, count, gap)) > rect.h - bar_h - GAP:
            count -= 1
        best = grid(makers, rect.w, count, gap)
    return paged(m, ui, ident, rect, best, gap)


def columns(rect: Rect, *shares: float, gap: float = GAP) -> tuple[Rect, ...]:
    """Divide a rect into columns by share."""
    room, x = rect.w - gap * (len(shares) - 1), rect.x
    out: list[Rect] = []
    for share in shares:
        w = room * share / sum(shares)
        out.append(Rect(x, rect.y, w, rect.h))
        x += w + gap
    return tuple(out)
