"""The petition walks the road to the town hall, before the killer is read: what happens between two scenes.

What can be pressed is already that of the scene to come, so that no key or click is lost on the way.
"""

from __future__ import annotations

from game.screen.metrics import Metrics
from game.screen.moves import WALK
from game.screen.nodes import Scene, Touch, touches
from game.screen.scenes.board_foot import Foot
from game.screen.scenes.board_frame import board_frame
from game.screen.scenes.words import name_of, with_the
from game.screen.ui import Ui, progress
from game.session.view import WorkshopView


def walking(view: WorkshopView, ui: Ui, m: Metrics, coming: Scene) -> Scene:
    """The board with the petition on its way, and the areas of the scene that comes.

    Args:
        view: the workshop, with the killer on the table.
        ui: the window's state; the move ``walk`` runs.
        m: metrics.
        coming: the scene of the killer.
    """
    initiative = view.progress.met[-1].initiative
    status = m.t("Op weg naar het gemeentehuis: {name}.", name=with_the(view, m, initiative))
    primary = (m.t("Ga met {name}", name=name_of(view, m, initiative)), "")
    foot = Foot((), (status,), primary, False, m.t("Op weg"))
    board = board_frame(view, ui, m, "petition", {}, foot, "", progress(ui, "walk", WALK))
    drawn = tuple(node for node in board.nodes if not isinstance(node, Touch))
    return coming._replace(nodes=(*drawn, *touches(coming)), title=board.title)
