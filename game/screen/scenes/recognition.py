"""Herkenning: where players see this in their own village or municipality."""

from __future__ import annotations

from functools import partial

from game.screen.blocks import Block, CardMaker, stack
from game.screen.kit import heading
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Group, Nodes, Rect, Scene, Shape
from game.screen.scenes.debrief_parts import framed, said_of, side_by_side, stamped, written
from game.screen.ui import Ui
from game.session import fields
from game.session.portrait import killer_sentence
from game.session.view import WorkshopView

SHOWN = 5


def recognition(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Three large fields; beside them, where there is room, the sentences that stopped plans today."""
    frame = framed(
        view,
        ui,
        m,
        m.t("Waar ziet u dit in uw eigen dorp of gemeente?"),
        m.t("Een zin, een moment, een plan dat ergens ligt. Noem het zoals het is."),
        (m.t("Naar de drie vragen"), "go next"),
        m.t("Bespreek het eerst met wie naast u zit. Typ daarna één zin."),
    )
    body = frame.body
    stamps: Nodes = ()
    if not m.folded:
        column = body.left_part(body.w * 0.3)
        stamps = _stamps(view, m, column)
        body = body.after(column.w + GAP * 1.8) if stamps else body
    makers: list[CardMaker] = [partial(_field, view, ui, m, n) for n in range(fields.RECOGNITIONS)]
    return frame.scene(*stamps, *side_by_side(m, ui, "recognition", body, makers, 1))


def _field(view: WorkshopView, ui: Ui, m: Metrics, number: int, w: float, h: float | None) -> Block:
    name = fields.recognition(number)
    prompt = (
        m.t("Deze zin hoor ik bij ons ook: …"),
        m.t("Bij ons ging het net zo met …"),
        m.t("Bij ons ging het juist anders, want …"),
    )[number % 3]
    return written(m, ui, w, name, said_of(view, name), prompt, prompt, h=h)


def _stamps(view: WorkshopView, m: Metrics, column: Rect) -> Nodes:
    """The killers of today, as many as fit, on a pinned sheet."""
    met = list(dict.fromkeys(one.killer for one in view.progress.met if one.killer))[:SHOWN]
    head = heading(m, column.w - 4.0, m.t("Dit hoorde u vandaag"), "section", "card")
    blocks = [head, *(stamped(m, column.w - 4.0, killer_sentence(view, one, m.lang)) for one in met)]
    while len(blocks) > 2 and stack(*blocks, gap=1.6).h > column.h - 3.6:
        blocks.pop()
    if len(blocks) < 2:
        return ()
    block = stack(*blocks, gap=1.6)
    if block.h > column.h - 3.6:
        return ()
    spare = min(2.6, (column.h - 3.6 - block.h) / (len(blocks) - 1))
    nodes: Nodes = (Shape(column, shadow="soft"), *head.at(column.x + 2.0, column.y + 1.8))
    y = column.y + 1.8 + head.h + 1.6
    for n, one in enumerate(blocks[1:]):
        turn = 1.6 if n % 2 else -1.2
        box = Rect(column.x + 2.0, y, one.w, one.h)
        nodes = (*nodes, Group(box, one.at(box.x, box.y), turn))
        y += one.h + 1.6 + spare
    return nodes
