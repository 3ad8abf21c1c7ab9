"""Verloop: the line of the village, and after it the choices, half-year by half-year."""

from __future__ import annotations

from game.content.texts import in_language
from game.screen.blocks import Block, beside, flow, stack
from game.screen.kit import as_role, button, icon, label, panel, paragraph
from game.screen.kit_board import chart
from game.screen.kit_cards import badge
from game.screen.kit_pages import paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Nodes, Rect, Scene, Shape
from game.screen.scenes.debrief_parts import backward, framed, now_at, numbered, onward, tiled
from game.screen.theme import FUNCTIONS, POSTURES
from game.screen.ui import Ui
from game.session.portrait import initiative_name, killer_of, killer_sentence, line, outcome, response_of
from game.session.progress import Met
from game.session.view import WorkshopView


def timeline(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Two steps: the chart of the four meters, and what was chosen."""
    now = now_at(ui, "timeline", 2)
    frame = framed(
        view,
        ui,
        m,
        m.t("Zo ging het, halfjaar na halfjaar") if now == 0 else m.t("Keuze voor keuze"),
        "",
        onward("timeline", now, 2, m.t("Wat kozen wij toen?"), m.t("Herkent u dit?")),
        m.t("Waar knikt een lijn? Wat gebeurde daar?")
        if now == 0
        else m.t("Welk antwoord zou u nu anders geven? En welke houding?"),
        back=backward("timeline", now),
        corner=_what_if(m) if view.progress.met else None,
    )
    body = frame.body
    if now == 0:
        found = line(view)
        setback = view.plan.setback
        inner = body.inset(3.0, 2.0)
        high = min(inner.h, inner.w * 0.8)
        lines = chart(
            m,
            inner.w,
            high,
            found.meters,
            found.setback,
            in_language(setback.name, m.lang) if setback and found.setback else "",
        )
        box = body.top_part(high + 4.0)
        return frame.scene(*panel(box), *lines.at(inner.x, inner.y))
    return frame.scene(*_choices(view, ui, m, body))


def _what_if(m: Metrics) -> Block:
    return as_role(button(m, "whatif", m.t("Wat als …?"), "go to plan.whatif", "w", cap="W"), "aside")


def _choices(view: WorkshopView, ui: Ui, m: Metrics, body: Rect) -> Nodes:
    """A row per half-year on a panel; pages when they do not fit."""
    w = body.w - 4.4
    if not view.progress.met:
        return paragraph(m, body.w, m.t("Er is nog geen halfjaar gespeeld."), "lead").at(body.x, body.y)
    for pad, style in ((1.1, "lead"), (1.0, "body"), (0.7, "body"), (0.4, "body")):
        rows = [_row(view, m, w, one, style) for one in view.progress.met]
        block = tiled(rows, w, pad)
        if block.h + 0.8 <= body.h:
            pad += min(2.0, (body.h - 0.8 - block.h) / (2 * len(rows)))
            block = tiled(rows, w, pad)
            box = body.top_part(block.h + 0.8)
            return (*panel(box), *block.at(body.x + 2.2, body.y + 0.4))
    cards = [_boxed(m, row, body.w) for row in rows]
    return paged(m, ui, "choices", body, cards, GAP * 0.8)


def _boxed(m: Metrics, row: Block, w: float) -> Block:
    box = Rect(0, 0, w, row.h + 1.8)
    return Block(w, box.h, (*panel(box), *row.at(2.2, 0.9)))


def _row(view: WorkshopView, m: Metrics, w: float, met: Met, style: str) -> Block:
    """Half-year, plan and killer; answer, posture and door as marks with their words."""
    number = numbered(m, met.half_year, m.grown(5.0))
    marks = _marks(view, m, met)
    right = beside(*marks, gap=1.6) if marks else Block(0, 0)
    x = number.w + 1.8
    room = w - x - (right.w + 2.0 if right.w else 0)
    narrow = bool(marks) and room < w * 0.34
    room = w - x if narrow else room
    words = _words(view, m, room, met, style)
    if narrow:
        low = flow(marks, room, 1.6, 0.6)
        words = stack(words, low, gap=0.6, w=room)
    h = max(number.h, words.h, 0.0 if narrow else right.h)
    nodes: list[Node] = [
        *number.at(0, 0.2 if narrow else (h - number.h) / 2),
        *words.at(x, (h - words.h) / 2),
    ]
    if not narrow:
        nodes += right.at(w - right.w, (h - right.h) / 2)
    return Block(w, h, tuple(nodes))


def _words(view: WorkshopView, m: Metrics, w: float, met: Met, style: str) -> Block:
    """The plan and the sentence that stopped it; the case of that half-year as a pill."""
    if met.initiative:
        name = initiative_name(view, met.initiative, m.lang)
        said = f"**{name}** · “{killer_sentence(view, met.killer, m.lang)}”" if met.killer else f"**{name}**"
    else:
        said = m.t("Het dorp bleef thuis en werkte aan zichzelf.")
    text = paragraph(m, w, said, style, ground="card")
    extra = [_case(view, m, w, met)] if met.case else []
    return stack(text, *extra, gap=0.5, w=w)


def _case(view: WorkshopView, m: Metrics, w: float, met: Met) -> Block:
    cards = view.document.library.cases
    title = in_language(cards[met.case].title, m.lang) if met.case in cards else met.case
    chosen = f": {m.t(FUNCTIONS[met.choice].name)}" if met.choice in FUNCTIONS else ""
    return paragraph(m, w, m.t("Casus: {title}", title=title) + chosen, "small", ground="card")


def _marks(view: WorkshopView, m: Metrics, met: Met) -> list[Block]:
    """Function of the answer, posture and door: each with its icon, letters and word."""
    out: list[Block] = []
    answer = response_of(view, met)
    if answer is not None:
        out.append(badge(m, answer.function, 6.2, 7.6))
    if met.mode in POSTURES:
        out.append(posture_tab(m, met.mode))
    door = outcome(met)
    if door:
        out.append(door_mark(m, door))
    return out if killer_of(view, met) is not None or door else []


def posture_tab(m: Metrics, posture: str) -> Block:
    """The black tab of a posture with icon and letter."""
    mark = POSTURES[posture]
    w, h = m.grown(6.2), m.grown(7.6)
    letters = label(m, m.t(mark.letters), "letter", "white", "ink")
    side = min(w * 0.58, h - letters.h - 1.4)
    nodes = (
        Shape(Rect(0, 0, w, h), fill="ink", border="", radius=1.0),
        *icon(mark.icon, side, "white").at((w - side) / 2, 0.7),
        *letters.at((w - letters.w) / 2, h - letters.h - 0.4),
    )
    return Block(w, h, nodes)


def door_mark(m: Metrics, door: str) -> Block:
    """A little door, open, ajar or shut, with the word beside it."""
    words = {"open": m.t("open"), "ajar": m.t("op een kier"), "shut": m.t("dicht")}
    h = m.grown(7.0)
    w = h * 0.72
    frame = Rect(0, 0, w, h)
    inner = frame.inset(0.7, 0.7)._replace(h=h - 0.7)
    nodes: list[Node] = [
        Shape(frame, fill="ink", border="", radius=0.7),
        Shape(inner, fill="ochre" if door == "shut" else "example", border="", radius=0.3),
    ]
    if door == "shut":
        nodes += [
            Shape(Rect(inner.x + inner.w * k, inner.y, 0.2, inner.h), fill="ink", border="") for k in (0.33, 0.66)
        ]
        knob = m.grown(0.9)
        nodes.append(Shape(Rect(inner.right - knob * 1.5, inner.y + inner.h * 0.5, knob, knob), "oval", "ink", ""))
    else:
        share = 0.66 if door == "ajar" else 0.3
        lift = inner.h * (0.08 if door == "ajar" else 0.16)
        nodes.append(
            Shape(
                inner,
                "poly",
                "ochre",
                width=0.22,
                points=(
                    (inner.x, inner.y),
                    (inner.x + inner.w * share, inner.y + lift),
                    (inner.x + inner.w * share, inner.bottom - 0.1),
                    (inner.x, inner.bottom - 0.1),
                ),
            )
        )
    width = max(label(m, one, "name").w for one in words.values())
    said = label(m, words[door], "name", ground="card")
    picture = Block(w, h, tuple(nodes))
    return beside(picture, Block(width, said.h, said.nodes), gap=0.9)
