"""The board: meters, the strip above the print, the strip below it, and the chart of the half-years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.screen import typeset
from game.screen.blocks import Block, beside, stack
from game.screen.kit import button, icon, label, menu_button, paragraph
from game.screen.kit_cards import badge
from game.screen.metrics import GAP, MARGIN, Metrics
from game.screen.nodes import Line, Node, Nodes, Picture, Point, Rect, Shape, Text
from game.screen.theme import METERS, on
from game.screen.ui import Ui, progress

DASHES: dict[str, tuple[float, ...]] = {
    "energy": (),
    "support": (2.4, 1.2),
    "trust": (0.9, 0.9),
    "room": (3.4, 1.0, 0.9, 1.0),
}


def change_words(m: Metrics, change: int) -> str:
    """What a meter did this half-year, in words."""
    if change == 0:
        return m.t("gelijk gebleven")
    return m.t("{sign} **{n}** dit halfjaar", sign="▲" if change > 0 else "▼", n=abs(change))


def meter(m: Metrics, ui: Ui, kind: str, value: int, before: int, w: float = 30.0, compact: bool = False) -> Block:
    """A meter: tab, name, value, ten boxes (gained ones with ▲, lost ones struck), and words.

    Args:
        m: metrics.
        ui: for the animation "meters" (boxes fill one by one, 60 ms each).
        kind: energy|support|trust|room.
        value: 0–10 now.
        before: at the end of the last half-year.
        w: width in units.
        compact: tab, value and change only.
    """
    mark = badge(m, kind, 6.3, 9.8) if not compact else badge(m, kind, 5.6, 8.0)
    x = mark.w + 1.3
    inner = w - x
    name = m.t(METERS[kind].name)
    change = value - before
    if compact:
        arrow = "" if change == 0 else f"{'▲' if change > 0 else '▼'}{abs(change)}"
        number = label(m, str(value), "value")
        row = stack(number, label(m, arrow or "=", "name"), gap=-0.6)
        block = beside(mark, row, gap=1.2)
        return Block(max(w, block.w), block.h, block.nodes)
    big = label(m, str(value), "value")
    title_style = next(
        (s for s in ("strong", "name", "small") if _longest_name(m, s) <= inner - _ten(m) - 0.6), "small"
    )
    title = label(m, name, title_style)
    head_h = max(big.h * 0.86, title.h)
    nodes: list[Node] = [
        *title.at(x, head_h - title.h - 0.1),
        *big.at(w - big.w, head_h - big.h + 0.5),
    ]
    boxes_h = m.grown(2.4)
    step = inner / 10
    dark = on(kind, m.theme) == "white"
    for n in range(10):
        cell = Rect(x + n * step, head_h + 0.4, step - 0.35, boxes_h)
        gained, lost = before <= n < value, value <= n < before
        shown = n < value and (not gained or progress(ui, "meters", 0.06, 0.06 * (n - before)) >= 1)
        nodes.append(Shape(cell, fill=kind if shown else "light", width=0.24, radius=0.3))
        if gained and shown:
            side = min(step * 0.4, boxes_h * 0.42)
            spot = Rect(cell.x + (cell.w - side) / 2, cell.y + (boxes_h - side) / 2, side, side)
            nodes.append(Shape(spot, "triangle", "white" if dark else "ink", ""))
        if lost:
            nodes.append(Line(((cell.x + 0.5, cell.bottom - 0.5), (cell.right - 0.5, cell.y + 0.5)), "ink", 0.28))
    words = change_words(m, change)
    if typeset.width(m, words, "note") > inner + 0.2:
        words = m.t("gelijk") if change == 0 else f"{'▲' if change > 0 else '▼'} **{abs(change)}**"
    low = label(m, words, "note")
    nodes += low.at(x, head_h + 0.4 + boxes_h + 0.1)
    h = head_h + 0.5 + boxes_h + low.h
    return Block(w, max(h, mark.h), (*mark.at(0, 0.0), *nodes))


def _longest_name(m: Metrics, style: str) -> float:
    return max(typeset.width(m, m.t(mark.name), style) for mark in METERS.values())


def _ten(m: Metrics) -> float:
    return typeset.width(m, "10", "value") * 0.8


def round_dots(m: Metrics, now: int, total: int, setback: int = 0) -> Block:
    """A dot per half-year; ``setback`` = after which one the cut comes (a red marker), 0 = none."""
    side, step = m.grown(2.8), m.grown(3.7)
    top = 1.7 if setback else 0.0
    nodes: list[Node] = []
    for n in range(total):
        box = Rect(n * step, top, side, side)
        nodes.append(Shape(box, "oval", "ink" if n < now - 1 else "ochre" if n == now - 1 else "light", width=0.3))
        if n == now - 1:
            nodes.append(Shape(box.inset(side * 0.34), "oval", "ink", ""))
    if setback:
        x = (setback - 1) * step + side / 2 + step / 2
        nodes.append(Shape(Rect(x - 0.8, 0, 1.6, 1.5), "drop", "red", width=0.2))
    return Block((total - 1) * step + side, top + side, tuple(nodes))


def board_head(
    m: Metrics,
    ui: Ui,
    village: str,
    now: int,
    total: int,
    setback: int,
    meters: Mapping[str, tuple[int, int]],
    y: float = 1.0,
) -> Block:
    """The strip above the print; place it at (0, 0). In 4:3 and with large text the meters fold to a compact row.

    Args:
        m: metrics.
        ui: the window's state.
        village: its name.
        now: half-year, from 1.
        total: how many.
        setback: after which half-year, 0 = none (or no longer).
        meters: kind → (value, value at the last half-year's end), in the order energy, support, trust, room.
        y: top margin in units.
    """
    dots = round_dots(m, now, total, setback)
    when = label(m, m.t("Halfjaar {n} van {total}", n=now, total=total), "strong")
    left_w = 55.0
    name_style = "title" if typeset.width(m, village, "title") <= left_w - 4 else "scene"
    if not m.large and not m.tall:
        top = stack(paragraph(m, left_w - 4, village, name_style), beside(when, dots, gap=1.6), gap=0.1)
        each = (m.w - MARGIN * 2 - left_w + 3.0 - 3 * GAP * 1.2) / 4
        row = beside(*(meter(m, ui, k, v, b, each) for k, (v, b) in meters.items()), gap=GAP * 1.2, valign="top")
        h = max(top.h, row.h) + y + 0.8
        return Block(m.w, h, (*top.at(MARGIN, y - 0.4), *row.at(m.w - MARGIN - row.w, y + 0.4)))
    top = beside(label(m, village, "scene"), when, dots, gap=2.4)
    if top.w > m.w - 2 * MARGIN:
        top = beside(label(m, village, "scene"), dots, gap=2.4)
    each = (m.w - MARGIN * 2 - 3 * GAP * 1.5) / 4
    row = beside(*(meter(m, ui, k, v, b, each) for k, (v, b) in meters.items()), gap=GAP * 1.5, valign="top")
    if m.text >= 150 and not m.tall:
        left = stack(label(m, village, "scene"), beside(when, dots, gap=1.6), gap=0.0)
        free = m.w - 2 * MARGIN - left.w - 4.0
        each = max(18.0, (free - 3 * GAP * 1.5) / 4)
        narrow = beside(
            *(meter(m, ui, k, v, b, each, compact=True) for k, (v, b) in meters.items()), gap=GAP * 1.5, valign="top"
        )
        if narrow.w <= free + 0.1:
            both = beside(left, narrow, gap=4.0)
            return Block(m.w, both.h + y + 0.8, both.at(MARGIN, y))
    block = stack(top, row, gap=0.8)
    return Block(m.w, block.h + y + 0.8, block.at(MARGIN, y))


def tokens(m: Metrics, used: int, total: int, icon_name: str = "star") -> Block:
    """Attention still to give, as round tokens: empty ones are used."""
    side = m.grown(4.1)
    blocks: list[Block] = []
    for n in range(total):
        box = Rect(0, 0, side, side)
        free = n >= used
        mark = (Picture(box.inset(side * 0.18), icon_name),) if free else ()
        blocks.append(Block(side, side, (Shape(box, "oval", "ochre" if free else "card"), *mark)))
    return beside(*blocks, gap=1.2)


def ambitions_block(m: Metrics, w: float, ambitions: Sequence[tuple[str, str, bool]], title: str = "") -> Block:
    """Ambitions as (text, where it stands now, reached), with ticks."""
    side = m.grown(3.5)
    text_x = side + 1.2
    rows: list[Block] = []
    head = beside(
        paragraph(m, w - 8, title or m.t("Onze ambities"), "section" if not m.large else "strong", ground="card"),
        gap=0,
    )
    now = label(m, m.t("nu"), "body", ground="card")
    rows.append(Block(w, max(head.h, now.h), (*head.nodes, *now.at(w - now.w, 0.2))))
    for text, value, reached in ambitions:
        number = label(m, value, "strong", ground="card")
        words = paragraph(m, w - text_x - number.w - 1.2, text, ground="card")
        high = max(side + 0.3, words.h)
        box = Rect(0, (min(high, m.lead("body") + 0.3) - side) / 2, side, side)
        nodes: list[Node] = [Shape(box, fill="done" if reached else "card", radius=0.7)]
        if reached:
            nodes.append(Picture(box.inset(side * 0.15), "check", colour="on_done"))
        nodes += [*words.at(text_x, 0), *number.at(w - number.w, 0)]
        rows.append(Block(w, high, tuple(nodes)))
    return stack(*rows, gap=0.25, w=w)


def board_foot(
    m: Metrics,
    ambitions: Sequence[tuple[str, str, bool]],
    setback: tuple[str, str] | None,
    turn: str,
    status: str,
    attention: tuple[int, int],
    primary: tuple[str, str] | None,
    enabled: bool = True,
) -> Block:
    """The strip under the print: ambitions, setback, whose turn, tokens and the large button; place it at x = 0.

    In 4:3 and with large text it folds: turn and button stay, ambitions and setback become one line each.

    Args:
        m: metrics.
        ambitions: (text, now, reached).
        setback: (title, text) or None.
        turn: "Aan zet: bewoners".
        status: "Nog 1 van 3 keer aandacht".
        attention: (used, total) tokens; (0, 0) = none.
        primary: text and command of the large button.
        enabled: whether it can be used.
    """
    from game.screen.kit import foot

    room = m.w - 2 * MARGIN
    if not m.large and not m.tall:
        a_w, s_w = room * 0.325, room * 0.25
        b_w = room - a_w - s_w - 2 * GAP * 1.4
        amb = ambitions_block(m, a_w - 4.8, ambitions)
        cut = _setback(m, s_w - 4.4, setback) if setback else Block(0, 0)
        turn_row = _turn(m, b_w, turn, status, attention)
        low = _buttons(m, b_w, primary, enabled)
        h = max(amb.h + 2.4, cut.h + 2.4, turn_row.h + GAP * 0.8 + low.h)
        nodes: Nodes = (Shape(Rect(MARGIN, 0, a_w, h), shadow="soft"), *amb.at(MARGIN + 2.4, 1.0))
        if setback:
            x = MARGIN + a_w + GAP * 1.4
            nodes = (*nodes, Shape(Rect(x, 0, s_w, h), shadow="soft"), *cut.at(x + 2.2, 1.0))
        x = m.w - MARGIN - b_w
        nodes = (*nodes, *turn_row.at(x, -0.3), *low.at(x, h - low.h))
        return Block(m.w, h, nodes)
    bottom = foot(m, primary, "", enabled)
    free = m.w - 2 * MARGIN
    reached = sum(1 for _, _, ok in ambitions if ok)
    line = m.t("Ambities: **{n} van {total}**", n=reached, total=len(ambitions))
    if setback:
        line += "   " + setback[0]
    turn_row = _turn(m, free, turn, status, attention)
    left = min(n.rect.x for n in bottom.nodes) - MARGIN - GAP * 2
    note = paragraph(m, left, line, "body")
    if note.h > bottom.h + 2:
        note = paragraph(m, left, line, "small")
    low_h = max(bottom.h, note.h)
    nodes = (
        *turn_row.at(MARGIN, 0),
        *note.at(MARGIN, turn_row.h + 0.8 + (low_h - note.h) / 2),
        *bottom.at(0, turn_row.h + 0.8 + low_h - bottom.h),
    )
    return Block(m.w, turn_row.h + 0.8 + low_h, nodes)


def _buttons(m: Metrics, w: float, primary: tuple[str, str] | None, enabled: bool) -> Block:
    h = m.grown(8.15)
    if primary is None:
        square = menu_button(m, h)
        return Block(w, h, square.at(w - h, 0))
    main = button(
        m, "primary", primary[0], primary[1], w=w - m.grown(7.0) - GAP, big=True, enabled=enabled, cap="Enter", h=h
    )
    return beside(menu_button(m, main.h), main, gap=GAP)


def _setback(m: Metrics, w: float, setback: tuple[str, str]) -> Block:
    side = m.size("section") * 1.25
    title = paragraph(m, w - side - 1.2, setback[0], "section" if not m.large else "strong", ground="card")
    if title.h > m.lead("section") * 1.5:
        title = paragraph(m, w - side - 1.2, setback[0], "strong", ground="card")
    head = beside(icon("storm", side, "red"), title, gap=1.2)
    return stack(head, paragraph(m, w, setback[1], ground="card"), gap=0.3, w=w)


def _turn(m: Metrics, w: float, turn: str, status: str, attention: tuple[int, int]) -> Block:
    dots = tokens(m, attention[0], attention[1]) if attention[1] else Block(0, 0)
    title = paragraph(m, w - (dots.w + 2 if dots.w else 0), turn, "section")
    words = paragraph(m, w - (dots.w + 2 if dots.w else 0), status)
    block = stack(title, words, gap=0.0, w=w)
    return Block(w, block.h, (*block.nodes, *dots.at(w - dots.w, block.h - dots.h - 0.1)))


def chart(
    m: Metrics,
    w: float,
    h: float,
    lines: Mapping[str, Sequence[int]],
    setback: int = 0,
    setback_name: str = "",
    title: str = "",
) -> Block:
    """The four meters over the half-years: dash and marker differ, names stand at the ends, the setback is a band.

    Args:
        m: metrics.
        w: width in units.
        h: height in units.
        lines: kind → values at the start and after each half-year.
        setback: after which half-year the cut came, 0 = none.
        setback_name: written at the band ("bezuiniging").
        title: above it.
    """
    head = paragraph(m, w, title, "section", ground="card")
    top = (head.h + 0.8 if title else 0.0) + (m.lead("small") + 0.6 if setback else 0.6)
    names = {k: m.t(METERS[k].name) for k in lines}
    tab = m.grown(4.0)
    right = max((typeset.width(m, n, "name") for n in names.values()), default=0) + tab + m.grown(8.4)
    left = typeset.width(m, "10", "small") + 1.4
    box = Rect(left, top, max(10.0, w - left - right), h - top - m.lead("small") - 1.2)
    count = max((len(v) for v in lines.values()), default=2)

    def at(n: int, value: float) -> Point:
        return box.x + box.w * n / max(1, count - 1), box.bottom - box.h * value / 10

    nodes: list[Node] = [*head.nodes]
    if setback:
        x = at(setback, 0)[0]
        nodes.append(Shape(Rect(x - 1.6, box.y - 0.4, 3.2, box.h + 0.4), fill="setback_band", border="", radius=0.3))
        side = m.grown(2.9)
        said = label(m, setback_name, "small", "red", "card")
        nodes.append(Picture(Rect(x - side / 2, top - side - 0.5, side, side), "storm", colour="red"))
        if setback_name:
            free = box.right + right
            lx = (
                x - side / 2 - 0.6 - said.w
                if x - side / 2 - 0.6 - said.w > box.x
                else min(x + side / 2 + 0.6, free - said.w)
            )
            nodes += said.at(lx, top - said.h - 0.4)
    for value in (0, 5, 10):
        y = at(0, value)[1]
        nodes.append(Line(((box.x, y), (box.right, y)), "ink" if value == 0 else "rule", 0.28))
        number = label(m, str(value), "small", ground="card")
        nodes += number.at(box.x - 1.2 - number.w, y - number.h / 2)
    for n in range(count):
        number = label(m, str(n) if n else "0", "small", ground="card")
        nodes += number.at(at(n, 0)[0] - number.w / 2, box.bottom + 0.5)
    for kind, values in lines.items():
        points = tuple(at(n, v) for n, v in enumerate(values))
        if len(points) > 1:
            nodes.append(Line(points, "ink", 0.95, DASHES[kind]))
            nodes.append(Line(points, kind, 0.55, DASHES[kind]))
    for kind, values in lines.items():
        side = 1.9
        for n, v in enumerate(values):
            x, y = at(n, v)
            nodes.append(
                Shape(Rect(x - side / 2, y - side / 2, side, side), METERS[kind].marker, kind, width=0.22, radius=0.15)
            )
    nodes += _ends(m, box, right, lines, names, tab)
    return Block(w, h, tuple(nodes))


def _ends(
    m: Metrics, box: Rect, right: float, lines: Mapping[str, Sequence[int]], names: Mapping[str, str], tab: float
) -> Nodes:
    """Names and values at the ends of the lines, kept apart and inside the chart."""
    high = max(tab, m.lead("name")) + 0.25
    order = sorted((k for k in lines if lines[k]), key=lambda k: -lines[k][-1])
    places = [box.bottom - box.h * lines[k][-1] / 10 - high / 2 for k in order]
    for n in range(1, len(places)):
        places[n] = max(places[n], places[n - 1] + high)
    low = box.bottom + 0.5 - high
    for n in range(len(places) - 1, -1, -1):
        places[n] = min(places[n], low)
        low = places[n] - high
    nodes: list[Node] = []
    for kind, y in zip(order, places, strict=True):
        ink = on(kind, m.theme)
        spot = Rect(box.right + 1.9, y, tab, high - 0.25)
        number = label(m, str(lines[kind][-1]), "name", ground="card")
        nodes += [
            Shape(spot, fill=kind, width=0.24, radius=0.4),
            Text(spot, m.t(METERS[kind].letters), "name", ink, kind, "centre", "middle"),
            *label(m, names[kind], "name", ground="card").at(spot.right + 0.7, y + (high - 0.25 - m.lead("name")) / 2),
            *number.at(box.right + right - number.w, y + (high - 0.25 - m.lead("name")) / 2),
        ]
    return tuple(nodes)
