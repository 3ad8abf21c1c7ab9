"""Who was not at this table? Three in ten people have dropped out."""

from __future__ import annotations

from game.content.texts import in_language
from game.screen.blocks import Block, stack
from game.screen.kit import paragraph, picture
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Nodes, Rect, Scene, Shape
from game.screen.scenes.debrief_parts import framed, said_of, written
from game.screen.ui import Ui
from game.session import fields
from game.session.view import WorkshopView

CARD = "afgehaakt"
PEOPLE = (
    ("person", "#1C4A5E"), ("person-cane", "#6F3459"), ("person-hat", "#44663F"), ("person", "#B8432A"),
    ("person-book", "#3B7384"), ("person", "#E3A53A"), ("person-cane", "#44663F"), ("person", "#6F3459"),
    ("person-hat", "#B8432A"), ("person-book", "#1C4A5E"),
)  # fmt: skip
GONE = frozenset({3, 6, 8})
"""Three in ten."""

COAT = "#00FF03"


def absent(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Ten people of whom three stand outside, the card of the slides, and a large field."""
    card = view.document.library.framework.get(CARD)
    frame = framed(
        view,
        ui,
        m,
        m.t("Wie zat er niet aan deze tafel?"),
        "",
        (m.t("Naar het verslag"), "go next"),
        m.t("Schrijf groepen op, geen namen."),
    )
    body = frame.body
    words = paragraph(m, body.w, in_language(card.text, m.lang) if card else "", "lead" if not m.large else "body")
    ask = m.t("Wie mist u, en hoe hoort u hen?")
    name = fields.ABSENT
    field = written(m, ui, body.w, name, said_of(view, name), ask, ask)
    left = body.h - words.h - field.h - GAP * 2.4
    row_h = min(left, max(m.grown(34.0), body.h * 0.4)) if left > 14 else 0.0
    row = _people(Rect(body.x, body.y, body.w, row_h)) if row_h else ()
    y = body.y + (row_h + GAP * 1.2 if row else 0.0)
    block = stack(words, Block(body.w, 0.001), gap=0)
    room = body.bottom - (y + block.h + GAP * 1.2)
    field = written(m, ui, body.w, name, said_of(view, name), ask, ask, h=room)
    return frame.scene(*row, *words.at(body.x, y), *field.at(body.x, body.bottom - field.h))


def _people(rect: Rect) -> Nodes:
    """A row of ten on the grass; those who dropped out stand apart as an outline."""
    ground = Rect(rect.x, rect.bottom - rect.h * 0.24, rect.w, rect.h * 0.24)
    nodes: list[Node] = [Shape(rect, fill="example", width=0.32, radius=1.3)]
    nodes.append(Shape(ground.inset(0.16, 0.16), fill="connect", border="", radius=1.2))
    each = (rect.w - 6.0) / len(PEOPLE)
    h = rect.h * 0.8
    w = min(each, h * 0.7)
    for n, (kind, coat) in enumerate(PEOPLE):
        x = rect.x + 3.0 + each * n + (each - w) / 2
        there = n not in GONE
        y = rect.bottom - rect.h * 0.09 - h - (0.0 if there else rect.h * 0.05)
        one = picture(w, h, f"part/{kind}", opacity=1.0 if there else 0.22, colours=((COAT, coat),))
        nodes += one.at(x, y)
    return tuple(nodes)
