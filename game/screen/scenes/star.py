"""The residents choose "ons kroonjuweel": the initiative that is theirs, whatever the ambitions say."""

from __future__ import annotations

from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.board_foot import Foot
from game.screen.scenes.board_frame import board_frame
from game.screen.scenes.board_print import LabelState
from game.screen.scenes.words import name_of, site_of
from game.screen.ui import Ui
from game.session.view import WorkshopView


def star(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Press a label, confirm with the large button."""
    chosen = ui.choice("star") if site_of(view, ui.choice("star")) else ""
    states = {
        one.id: LabelState(
            str(n), f"do star {one.id}" if one.id == chosen else f"ui choose star {one.id}", one.id == chosen
        )
        for n, one in enumerate(view.board.sites, 1)
    }
    if chosen:
        name = name_of(view, m, chosen)
        primary = (m.t("Ons kroonjuweel: {name}", name=name), f"do star {chosen}")
        status = m.t("Dit plan is van u. Er hangt geen ambitie aan.")
    else:
        primary = (m.t("Kies ons kroonjuweel"), "")
        status = m.t("Welk plan ligt u het meest aan het hart?")
    foot = Foot((), (status,), primary, bool(chosen), m.t("Bewoners kiezen samen"))
    return board_frame(view, ui, m, "star", states, foot, "ui choose star" if chosen else "")
