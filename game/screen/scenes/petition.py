"""The petition: residents bring one initiative to the town hall, or stay in the village.

Nobody is warned for going with a step of the village itself: the pips of the path show it.
"""

from __future__ import annotations

from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.board_foot import Foot, Group, Tile
from game.screen.scenes.board_frame import board_frame, spoken
from game.screen.scenes.board_print import LabelState
from game.screen.scenes.words import COSTS, changes, name_of, refusal, sides, with_the
from game.screen.ui import Ui
from game.session.view import WorkshopView

STAY = "stay"


def petition(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Press a label or "blijf", confirm with the large button."""
    group = f"petition.{view.board.half_year}"
    now = ui.choice(group)
    legal = view.legal["residents"]
    why = now.removeprefix("why:") if now.startswith("why:") else ""
    chosen = now if f"petition {now}" in legal or (now == STAY and STAY in legal) else ""
    states = {}
    for n, one in enumerate(view.board.sites, 1):
        if f"petition {one.id}" not in legal:
            states[one.id] = LabelState("", f"ui choose {group} why:{one.id}", False, "button")
        elif one.id == chosen:
            states[one.id] = LabelState(str(n), f"do petition {one.id}", True)
        else:
            states[one.id] = LabelState(str(n), f"ui choose {group} {one.id}")
    stay = Tile(
        "tile:stay",
        "0",
        m.t("Blijf in het dorp"),
        "village_first",
        "do stay" if chosen == STAY else f"ui choose {group} {STAY}",
        chosen == STAY,
    )
    primary, status = _words(view, m, chosen, why)
    group_of_one = (Group(sides(m, "residents"), (0, 0), (stay,)),)
    foot = Foot(group_of_one, status, primary, bool(chosen), m.t("Bewoners zijn aan zet"))
    share = 0.0 if chosen in ("", STAY) else 0.86
    scene = board_frame(view, ui, m, "petition", states, foot, f"ui choose {group}" if now else "", share)
    return spoken(view, ui, m, scene)


def _words(view: WorkshopView, m: Metrics, chosen: str, why: str) -> tuple[tuple[str, str], tuple[str, ...]]:
    """The large button, and sentences for the line above it, the fullest first."""
    if why:
        return (m.t("Ga, of blijf in het dorp"), ""), (refusal(view, m, "petition", why),)
    if chosen == STAY:
        said = changes(m, COSTS["stay"], view.board.meters)
        short = m.t("Niemand gaat op pad.")
        status = (m.t("Niemand gaat op pad. {changes}", changes=said), short) if said else (short,)
        return (m.t("Blijf in het dorp"), "do stay"), status
    if chosen:
        name = name_of(view, m, chosen)
        who = with_the(view, m, chosen)
        status = (m.t("Op weg naar het gemeentehuis: {name}.", name=who), m.t("Op weg: {name}.", name=who))
        return (m.t("Ga met {name}", name=name), f"do petition {chosen}"), status
    return (m.t("Ga, of blijf in het dorp"), ""), (m.t("Met welk plan gaat u?"),)
