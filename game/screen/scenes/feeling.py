"""Beleving: how it was on the other side of the table."""

from __future__ import annotations

from functools import partial

from game.screen import typeset
from game.screen.blocks import Block, CardMaker
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.debrief_parts import PAD, answer_card, disc_head, framed, said_of, side_by_side
from game.screen.ui import Ui
from game.session import fields
from game.session.view import WorkshopView


def feeling(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """A card for each side that was there: what is asked, and what was answered in large letters."""
    there = [side for side in fields.SIDES if not view.solo or side in (view.solo, "observers")]
    title = (
        m.t("Wat voelde u aan uw kant van de tafel?")
        if view.solo
        else m.t("Wat voelde u aan de andere kant van de tafel?")
    )
    frame = framed(
        view,
        ui,
        m,
        title,
        "",
        (m.t("Hoe liep het?"), "go next"),
        m.t("Typ één zin, of sla het typen over."),
    )
    makers: list[CardMaker] = [partial(_card, view, ui, m, side) for side in there]
    return frame.scene(*side_by_side(m, ui, "feeling", frame.body, makers, len(there)))


def _sides(m: Metrics) -> dict[str, tuple[str, str, str, str]]:
    """Per side its icon, colour, name and question."""
    return {
        "residents": (
            "house",
            "own1",
            m.t("Wie bewoner was"),
            m.t("Wat deed wachten met u? Wanneer voelde u zich gehoord?"),
        ),
        "officials": (
            "hall",
            "own4",
            m.t("Wie ambtenaar was"),
            m.t("Wat had u willen zeggen, maar kon u niet? Wie gaf u rugdekking?"),
        ),
        "observers": ("eye", "ochre", m.t("Wie meekeek"), m.t("Wat zag u dat de tafel zelf niet zag?")),
    }


def _card(view: WorkshopView, ui: Ui, m: Metrics, side: str, w: float, h: float | None) -> Block:
    sides = _sides(m)
    icon_name, fill, title, ask = sides[side]
    most = max(len(typeset.setting(m, one[3], "body", w - 2 * PAD).rows) for one in sides.values())
    name = fields.feeling(side)
    head = disc_head(m, w - 2 * PAD, icon_name, fill, title, ask, most)
    return answer_card(m, ui, w, h, head, name, said_of(view, name), title, m.t("Typ hier wat er gezegd wordt"))
