"""The strip under the print: ambitions, the setback to come, whose turn it is, tiles, the large button."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.content.texts import in_language
from game.screen import typeset
from game.screen.blocks import Block, beside, flow, stack
from game.screen.kit import button, icon, key_cap, label, menu_button, paragraph
from game.screen.kit_board import tokens
from game.screen.metrics import GAP, MARGIN, Metrics
from game.screen.nodes import Node, Nodes, Picture, Rect, Shape, Touch
from game.screen.scenes.words import name_of
from game.session import portrait
from game.session.view import WorkshopView
from game.text import msgid

PAD = 2.0


class Tile(NamedTuple):
    """A small card to choose: key, name, icon. ``role`` button = it only says why not."""

    id: str
    key: str
    name: str
    icon: str
    action: str
    chosen: bool = False
    role: str = "choice"


class Group(NamedTuple):
    """One side: its name, its tokens (used, total), its tiles."""

    title: str
    tokens: tuple[int, int] = (0, 0)
    tiles: tuple[Tile, ...] = ()


class Foot(NamedTuple):
    """What a scene wants in the strip. Without a title the status stands beside the large button.

    ``status`` are sentences that say the same, the fullest first: the first that fits is shown.
    """

    groups: tuple[Group, ...]
    status: tuple[str, ...]
    primary: tuple[str, str] | None
    enabled: bool = True
    title: str = ""


def board_foot(view: WorkshopView, m: Metrics, plan: Foot, most: float = 0.0) -> Block:
    """The strip; place it at x = 0. ``most`` is the height there is (0 = as needed), for how full the panels are."""
    room = m.w - 2 * MARGIN
    if m.large or m.tall:
        return _folded(view, m, plan, room)
    wide = not plan.title
    left = room * (0.305 if wide else 0.31)
    cut = 0.0 if wide else room * 0.268
    right = room - left - GAP * 1.3 - (cut + GAP * 1.3 if cut else 0.0)
    row = _groups(m, right, plan.groups) if wide else _turn(m, right, plan)
    buttons = main_buttons(m, min(right, 66.0), plan.primary, plan.enabled)
    status = _status(m, right - buttons.w - GAP * 2, plan.status, buttons.h + 0.6) if wide else Block(0, 0)
    low_h = max(buttons.h, status.h)
    h = max(row.h + GAP + low_h, min(most, 22.0))
    x = m.w - MARGIN - right
    low = h - low_h
    nodes: list[Node] = [*ambitions_panel(view, m, left, h).at(MARGIN, 0)]
    if cut:
        nodes += setback_panel(view, m, cut, h).at(MARGIN + left + GAP * 1.3, 0)
    nodes += row.at(x, 0)
    nodes += status.at(x, low + (low_h - status.h) / 2)
    nodes += buttons.at(m.w - MARGIN - buttons.w, low + low_h - buttons.h)
    return Block(m.w, h, tuple(nodes))


def _folded(view: WorkshopView, m: Metrics, plan: Foot, room: float) -> Block:
    """Tiles, then the status beside the large button."""
    said = [f"**{plan.title}** {one}" if plan.title else one for one in plan.status]
    buttons = main_buttons(m, min(68.0 * m.grown(1.0), room * 0.56), plan.primary, plan.enabled)
    beside_it = _status(m, room - buttons.w - GAP * 2, said, buttons.h + m.lead("body") * 0.6)
    high = max(buttons.h, beside_it.h)
    low = Block(
        room,
        high,
        (*beside_it.at(0, (high - beside_it.h) / 2), *buttons.at(room - buttons.w, (high - buttons.h) / 2)),
    )
    rows: list[Block] = []
    if any(group.tiles or group.tokens[1] for group in plan.groups):
        rows.append(_groups(m, room, plan.groups))
    block = stack(*rows, low, gap=GAP, w=room)
    return Block(m.w, block.h, block.at(MARGIN, 0))


def main_buttons(m: Metrics, w: float, primary: tuple[str, str] | None, enabled: bool = True) -> Block:
    """The menu and the large button, ``w`` wide together."""
    h = m.grown(8.15)
    square = menu_button(m, h)
    if primary is None:
        return square
    main = button(
        m, "primary", primary[0], primary[1], w=w - square.w - GAP, big=True, enabled=enabled, cap="Enter", h=h
    )
    return beside(menu_button(m, main.h), main, gap=GAP)


def _status(m: Metrics, w: float, said: Sequence[str], most: float) -> Block:
    """The fullest sentence that fits; the last one in any case."""
    block = Block(w, 0)
    for text in said:
        for style in ("body", "note"):
            block = paragraph(m, w, text, style)
            if block.h <= most + 0.05:
                return block
    return block


def _turn(m: Metrics, w: float, plan: Foot) -> Block:
    """Whose turn it is and what to do, with the tiles at the right."""
    tiles = [_tile(m, one) for group in plan.groups for one in group.tiles]
    side = beside(*_equal(m, tiles, plan), gap=GAP) if tiles else Block(0, 0)
    inner = w - (side.w + GAP * 1.5 if side.w else 0.0)
    title = paragraph(m, inner, plan.title, "section")
    # Beside tiles the words stay within their height, so that the print does not move when something is chosen.
    most = max(m.lead("note"), side.h - title.h) if tiles else m.lead("body") * 2.1
    words = stack(
        title,
        _status(m, inner, plan.status, most),
        gap=0.0,
        w=inner,
    )
    h = max(words.h, side.h)
    return Block(w, h, (*words.at(0, 0), *side.at(w - side.w, 0)))


def _equal(m: Metrics, tiles: Sequence[Block], plan: Foot) -> list[Block]:
    high = max((one.h for one in tiles), default=0.0)
    return [_tile(m, one, h=high) for group in plan.groups for one in group.tiles]


def _groups(m: Metrics, w: float, groups: Sequence[Group]) -> Block:
    """The sides with their tokens and tiles in one row; more rows, then smaller cells, when they do not fit."""
    cells = [_cells(m, group) for group in groups]
    natural = sum(one.w for row in cells for one in row)
    count = sum(len(row) for row in cells)
    gap = 1.0
    apart = GAP * 1.2 * (len(cells) - 1)
    if natural + gap * (count - 1) + apart <= w:
        spare = (w - natural - gap * (count - 1) - apart) / max(1, sum(len(group.tiles) for group in groups))
        spare = min(spare, 9.0 * m.grown(1.0))
        high = max(one.h for row in cells for one in row)
        wider = [_cells(m, group, spare, high) for group in groups]
        return beside(*(beside(*row, gap=gap) for row in wider), gap=gap + GAP * 1.2, valign="top")
    rows = [flow(row, w, gap, 0.8) for row in cells]
    return stack(*rows, gap=0.9, w=w)


def _cells(m: Metrics, group: Group, spare: float = 0.0, h: float | None = None) -> list[Block]:
    """The side's name over its tokens, and its tiles."""
    coins = tokens(m, group.tokens[0], group.tokens[1]) if group.tokens[1] else Block(0, 0)
    head = stack(label(m, group.title, "strong"), coins, gap=0.5)
    tiles = [_tile(m, one, h=h) for one in group.tiles]
    tiles = [_tile(m, one, t.w + spare, h) for one, t in zip(group.tiles, tiles, strict=True)]
    return [head, *tiles]


def _tile(m: Metrics, one: Tile, w: float | None = None, h: float | None = None) -> Block:
    fill = "ochre" if one.chosen else "card" if one.role == "choice" else "muted"
    cap = key_cap(m, one.key.upper(), ground=fill)
    side = m.grown(3.9)
    name = label(m, one.name, "name", ground=fill)
    wide = max(name.w + 2.2, cap.w + side + 3.4, w or 0.0)
    high = max(0.8 + max(cap.h, side) + 0.4 + name.h + 0.6, h or 0.0)
    box = Rect(0, 0, wide, high)
    name_y = high - name.h - 0.6
    nodes: Nodes = (
        Shape(box, fill=fill, shadow="hard", width=0.42 if one.chosen else 0.28),
        *cap.at(1.1, 0.9),
        Picture(Rect(wide - side - 1.3, 0.8 + (cap.h - side) / 2 + 0.1, side, side), one.icon),
        *name.at(1.1, name_y),
        Touch(box, one.id, one.name, one.action, one.key, bool(one.action), one.role),
    )
    return Block(wide, high, nodes)


# Ambitions and the setback


class _Row(NamedTuple):
    full: str
    short: str
    owner: int
    now: str
    reached: bool


_FEW_OWNED = {
    1: msgid("{n} helemaal van het dorp"),
    2: msgid("{n} van het dorp"),
    3: msgid("{n} met bewoners erbij"),
}
"""After a flower: so many in bloom, and whose they must be."""


def _ambitions(view: WorkshopView, m: Metrics) -> list[_Row]:
    rows: list[_Row] = []
    written = view.plan.ambitions
    for one, hope, plan in zip(portrait.ambitions(view, m.lang), view.board.hopes, written, strict=True):
        short, owner = one.text, 0
        if hope.kind not in ("bloom", "meter") and plan.initiative:
            short, owner = name_of(view, m, plan.initiative), plan.owner_at_most or 0
            owner = 0 if owner == 4 else owner
        elif hope.kind == "bloom" and (plan.owner_at_most or 4) < 4:
            short = m.t(_FEW_OWNED[plan.owner_at_most or 4], n=hope.at_least)
        rows.append(_Row(one.text, short, owner, str(one.now) if hope.kind in ("bloom", "meter") else "", one.reached))
    return rows


def ambitions_panel(view: WorkshopView, m: Metrics, w: float, h: float | None = None) -> Block:
    """Ambitions with ticks and where they stand: full sentences, smaller ones, or names, as the height allows."""
    rows = _ambitions(view, m)
    inner = w - 2 * PAD
    best = Block(0, 0)
    for style, short in (("body", False), ("note", False), ("note", True)):
        best = _ambition_rows(m, inner, rows, style, short)
        if h is None or best.h <= h - 1.4:
            break
    high = max(best.h + (1.8 if h is None else 1.0), h or 0.0)
    return Block(w, high, (Shape(Rect(0, 0, w, high), shadow="soft"), *best.at(PAD, min(1.1, (high - best.h) / 2))))


def _ambition_rows(m: Metrics, w: float, rows: Sequence[_Row], style: str, short: bool) -> Block:
    side = m.size(style) * 1.06
    x = side + 1.2
    title = "section" if style == "body" and not m.large else "name" if short else "strong"
    head = paragraph(m, w - 8, m.t("Onze ambities"), title, ground="card")
    now = label(m, m.t("nu"), "note", ground="card")
    blocks = [Block(w, head.h, (*head.nodes, *now.at(w - now.w, (head.h - now.h) / 2)))]
    for one in rows:
        figure = "strong" if style == "body" else "small" if short else "name"
        number = label(m, one.now, figure, ground="card") if one.now else Block(0, 0)
        lead = m.size(style) * 1.05 + 0.6 if short and one.short != one.full else 0.0
        words = paragraph(m, w - x - number.w - 1.0 - lead, one.short if short else one.full, style, ground="card")
        if short and one.short != one.full:
            mark = icon("flower", m.size(style) * 1.05, "red")
            words = beside(mark, words, gap=0.6)
        high = max(side, words.h, number.h)
        box = Rect(0, (m.lead(style) - side) / 2, side, side)
        nodes: list[Node] = [Shape(box, fill="done" if one.reached else "card", radius=0.7)]
        if one.reached:
            nodes.append(Picture(box.inset(side * 0.14), "check", colour="on_done"))
        nodes += [*words.at(x, 0), *number.at(w - number.w, (m.lead(style) - number.h) / 2)]
        blocks.append(Block(w, high, tuple(nodes)))
    return stack(*blocks, gap=0.15 if style == "body" else 0.05, w=w)


def setback_to_come(view: WorkshopView) -> int:
    """After which half-year the announced setback still comes; 0 = none, or it was."""
    after = view.board.setback_after
    return after if after >= view.board.half_year and view.board.phase != "over" else 0


def setback_panel(view: WorkshopView, m: Metrics, w: float, h: float | None = None) -> Block:
    """What was announced: after which half-year, and what it does. Once it was: that it was."""
    inner = w - 2 * PAD
    plan = view.plan.setback
    coming = setback_to_come(view)
    side = m.size("section") * 1.2
    if plan is None or not view.board.setback_after:
        return _jewels_panel(view, m, w, h)
    name = in_language(plan.name, m.lang)
    title = m.t("Na halfjaar {n}: {name}", n=view.board.setback_after, name=name)
    text = in_language(plan.text, m.lang) if coming else m.t("De tegenslag is geweest.")
    best = Block(0, 0)
    for head_style, style, more in (
        ("section", "body", True),
        ("strong", "body", True),
        ("strong", "note", True),
        ("name", "note", True),
        ("small", "note", True),
        ("strong", "body", False),
        ("name", "note", False),
    ):
        words = paragraph(m, inner - side - 1.1, title, head_style, ground="card")
        head = beside(icon("storm", side, "red"), words, gap=1.1)
        best = stack(head, paragraph(m, inner, text if more else "", style, ground="card"), gap=0.2, w=inner)
        if h is None or best.h <= h - 1.8:
            break
    high = max(best.h + 1.8, h or 0.0)
    return Block(w, high, (Shape(Rect(0, 0, w, high), shadow="soft"), *best.at(PAD, 0.8)))


def _jewels_panel(view: WorkshopView, m: Metrics, w: float, h: float | None) -> Block:
    """A village without setback shows its jewels there: how many lie open."""
    jewels = view.document.village.jewels
    shown = sum(1 for one in jewels if not one.hidden) + view.board.jewels
    head = beside(
        icon("jewel", m.size("section") * 1.1, "red"), label(m, m.t("Kroonjuwelen"), "strong", ground="card"), gap=1.1
    )
    text = paragraph(m, w - 2 * PAD, m.t("{n} van {total} liggen open.", n=shown, total=len(jewels)), ground="card")
    block = stack(head, text, gap=0.3)
    high = max(block.h + 2.0, h or 0.0)
    return Block(w, high, (Shape(Rect(0, 0, w, high), shadow="soft"), *block.at(PAD, 1.0)))


def summary(view: WorkshopView, m: Metrics, w: float) -> Block:
    """Ambitions and setback in a line or two, where there is no room for panels."""
    rows = _ambitions(view, m)
    reached = sum(1 for one in rows if one.reached)
    said = m.t("Ambities: **{n} van {total}** gelukt", n=reached, total=len(rows))
    line = beside(icon("flag", m.size("small") * 1.1), label(m, said, "note"), gap=0.8)
    plan, coming = view.plan.setback, setback_to_come(view)
    if plan is None or not coming:
        return line._replace(w=w)
    cut = m.t("Na halfjaar {n}: {name}", n=coming, name=in_language(plan.name, m.lang))
    if typeset.width(m, cut, "note") + line.w + 12 > w:
        cut = m.t("Tegenslag na halfjaar {n}", n=coming)
    other = beside(icon("storm", m.size("small") * 1.1, "red"), label(m, cut, "note"), gap=0.8)
    return flow([line, other], w, 3.4, 0.2)
