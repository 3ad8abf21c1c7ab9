"""Roles are laid down: the cards lie on the table, a moment of calm, and what comes."""

from __future__ import annotations

from game.content.texts import in_language
from game.screen import typeset
from game.screen.blocks import Block, beside, flow, stack
from game.screen.kit import heading, icon, paragraph, pill
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Group, Node, Nodes, Rect, Scene, Shape
from game.screen.scenes.debrief_parts import framed, numbered
from game.screen.ui import Ui
from game.session.view import WorkshopView

TURNS = (-7.0, 4.0, 9.0, -4.0, 6.0, -9.0, -3.0, 7.0)
SHIFTS = (0.6, -0.8, 0.9, -0.3, 0.4, -1.0, 0.8, -0.5)
SHOWN = 8
LOW = 40.0
"""A table lower than this has one row of cards."""


def roles_down(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The cards of the roles on a table; beside it a few calm words and what the group will do now."""
    frame = framed(
        view,
        ui,
        m,
        m.t("Leg uw rol neer"),
        m.t("U bent weer uzelf. Adem rustig uit en kijk elkaar even aan."),
        (m.t("Vijf jaar later"), "go next"),
        m.t("Is iets blijven hangen? Zeg het nu even. Het was een rol."),
    )
    body = frame.body
    folded = m.large or m.h > 112
    list_w = body.w if folded else body.w * 0.42
    rows = _comes(m, list_w)
    if not folded:
        left = Rect(body.x, body.y, body.w - list_w - GAP * 2.4, body.h)
        words = rows.at(left.right + GAP * 2.4, body.y + max(0.0, (body.h - rows.h) / 2))
        return frame.scene(*_table(view, m, left), *words)
    room = body.h - rows.h - GAP
    table = _table(view, m, Rect(body.x, body.y, body.w, room)) if room > 24 else ()
    return frame.scene(*table, *rows.at(body.x, body.bottom - rows.h if table else body.y))


def _comes(m: Metrics, w: float) -> Block:
    """What comes now, step by step."""
    steps = (
        m.t("Hoe staat het dorp er over vijf jaar voor?"),
        m.t("Hoe was dit voor u?"),
        m.t("Waar ziet u dit in het echt?"),
        m.t("Wat gaan wij doen, en waar stoppen wij mee?"),
    )
    side = m.grown(5.6)
    style = "lead" if not m.large else "body"
    rows = [
        beside(numbered(m, n, side), paragraph(m, w - side - 1.8, one, style), gap=1.8)
        for n, one in enumerate(steps, 1)
    ]
    return stack(heading(m, w, m.t("Wat komt er nu?")), *rows, gap=1.7 if not m.large else 0.9, w=w)


def _table(view: WorkshopView, m: Metrics, rect: Rect) -> Nodes:
    """A round-cornered table with the cards of the roles laid down on it, a little turned."""
    roles = view.document.library.roles
    names = [roles[one] for one in view.document.village.roles if one in roles][:SHOWN]
    nodes: list[Node] = [Shape(rect, fill="ochre_light", shadow="soft", width=0.37, radius=4.0)]
    nodes.append(Shape(rect.inset(1.3), fill="", border="rule", width=0.28, radius=3.2))
    if not names:
        return tuple(nodes)
    if rect.h < LOW and m.large:
        return (*nodes, *_slips(m, rect, [(in_language(one.name, m.lang), one.side) for one in names]))
    if rect.h < LOW:
        names = names[::2]
    columns = 2 if rect.h > rect.w * 0.62 else 4
    rows = -(-len(names) // columns)
    cell_w, cell_h = (rect.w - 5.0) / columns, (rect.h - 4.0) / rows
    w = cell_w - 4.6
    h = min(cell_h - (4.4 if columns == 2 else 7.0), w * 0.8)
    for n, role in enumerate(names):
        cx = rect.x + 2.5 + cell_w * (n % columns + 0.5) + SHIFTS[n]
        cy = rect.y + 2.0 + cell_h * (n // columns + 0.5) - SHIFTS[n] * 0.5
        turn = TURNS[n] * min(0.6, 13.0 / w)
        nodes.append(_card(m, Rect(cx - w / 2, cy - h / 2, w, h), in_language(role.name, m.lang), role.side, turn))
    return tuple(nodes)


def _slips(m: Metrics, rect: Rect, roles: list[tuple[str, str]]) -> Nodes:
    """In large text: the names on slips, as many as the table holds."""
    slips = [pill(m, name, "house" if side == "residents" else "hall", "card", "name") for name, side in roles]
    slips = [one for one in slips if one.w <= rect.w - 8.0]
    while slips and flow(slips, rect.w - 8.0, 1.6, 1.2).h > rect.h - 4.0:
        slips.pop()
    return flow(slips, rect.w - 8.0, 1.6, 1.2).within(rect.inset(4.0, 2.0), "left", "middle")


def _card(m: Metrics, box: Rect, name: str, side: str, turn: float) -> Group:
    """A card of paper: house or town hall, and the name of the role where it fits."""
    fill = "own1" if side == "residents" else "own4"
    nodes: list[Node] = [
        Shape(box, fill="card", shadow="soft"),
        Shape(Rect(box.x + 1.3, box.y + 1.2, box.w - 2.6, 1.3), fill=fill, border="", radius=0.6),
    ]
    inner = Rect(box.x + 1.4, box.y + 3.0, box.w - 2.8, box.h - 4.0)
    low = box.h < box.w * 0.5
    size = min(m.grown(5.0), inner.h * (0.7 if low else 0.42))
    mark = icon("house" if side == "residents" else "hall", size)
    room_w, room_h = (inner.w - size - 1.4, inner.h) if low else (inner.w, inner.h - size - 0.6)
    style = next((s for s in ("section", "strong", "name", "small") if _fits(m, name, s, room_w, room_h)), "")
    words = (
        paragraph(m, room_w, name, style, ground="card", align="left" if low else "centre") if style else Block(0, 0)
    )
    block = beside(mark, words, gap=1.4) if low else stack(mark, words, gap=0.6, align="centre")
    if not style:
        block = mark
    nodes += block.within(inner, "left" if low and style else "centre", "middle")
    return Group(box, tuple(nodes), turn)


def _fits(m: Metrics, name: str, style: str, w: float, h: float) -> bool:
    return typeset.height(m, name, style, w) <= h and not any(
        row.text.endswith("-") for row in typeset.setting(m, name, style, w).rows
    )
