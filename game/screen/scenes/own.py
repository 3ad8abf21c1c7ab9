"""Onze conclusies: the group's own sentences, in large letters."""

from __future__ import annotations

from functools import partial

from game.screen.blocks import Block, CardMaker
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.debrief_parts import framed, numbered, said_of, side_by_side, written
from game.screen.ui import Ui
from game.session import fields
from game.session.view import WorkshopView


def own(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Three large fields; the report begins with what stands here."""
    frame = framed(
        view,
        ui,
        m,
        m.t("Onze conclusies"),
        m.t("Uw eigen zinnen. Hiermee begint het verslag."),
        (m.t("De stellingen nog eens"), "go next"),
        m.t("Wat moet morgen iemand weten die hier niet was?"),
    )
    makers: list[CardMaker] = [partial(_field, view, ui, m, n) for n in range(fields.CONCLUSIONS)]
    return frame.scene(*side_by_side(m, ui, "own", frame.body, makers, 1))


def _field(view: WorkshopView, ui: Ui, m: Metrics, number: int, w: float, h: float | None) -> Block:
    name = fields.conclusion(number)
    prompt = (
        m.t("Wij hebben gezien dat …"),
        m.t("In ons dorp of onze gemeente willen wij …"),
        m.t("Wij vragen elkaar om …"),
    )[number % 3]
    side = m.grown(7.0)
    mark = numbered(m, number + 1, side)
    field = written(m, ui, w - side - 2.0, name, said_of(view, name), prompt, prompt, h=h)
    return Block(w, field.h, (*mark.at(0, (field.h - side) / 2), *field.at(side + 2.0, 0)))
