"""The board to look at, without a choice; and all scenes of the board by the step of their place."""

from __future__ import annotations

from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.attention import attention
from game.screen.scenes.board_foot import Foot
from game.screen.scenes.board_frame import board_frame
from game.screen.scenes.half_year_end import half_year_end
from game.screen.scenes.petition import petition
from game.screen.scenes.reflection import reflection
from game.screen.scenes.star import star
from game.screen.scenes.swap import swap
from game.screen.scenes.words import sides
from game.screen.ui import Ui
from game.session.view import WorkshopView


def board(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Only to be looked at: whose turn it is, and on."""
    seats = " + ".join(sides(m, seat).lower() for seat in view.board.to_act)
    title = m.t("Aan zet: {sides}", sides=seats) if seats else m.t("Zo staat het dorp ervoor")
    primary = (m.t("Verder"), "go next") if view.can_next else None
    status = m.t("Halfjaar {n} van {total}", n=view.board.half_year, total=view.board.half_years)
    return board_frame(view, ui, m, "board", {}, Foot((), (status,), primary, view.can_next, title))


SCENES_BOARD = {
    "board": board,
    "star": star,
    "attention": attention,
    "petition": petition,
    "half_year_end": half_year_end,
    "reflection": reflection,
    "swap": swap,
}
"""By the step of a place of play (``play.attention``)."""
