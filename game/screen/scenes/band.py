"""A strip of the village, for scenes that leave room."""

from game.content.maps.ready import ready_map
from game.content.maps.shapes import SKY
from game.screen.kit import picture
from game.screen.nodes import Nodes, Rect
from game.screen.scenes.board_print import village_picture
from game.session.view import WorkshopView

STAGES = (("energiecooperatie", 3), ("wensbus", 3), ("dorpshuis", 2), ("groengroep", 3), ("zorgcooperatie", 1))
LEAST = 16.0
"""Lower than this (units) there is nothing to see."""


def village_band(rect: Rect, view: object = None) -> Nodes:
    """The print in ``rect``, or nothing when the room is too low: the village that is played, else just a village."""
    if rect.h < LEAST:
        return ()
    h = min(rect.h, rect.w * SKY)
    if isinstance(view, WorkshopView):
        return (village_picture(view, Rect(rect.x, rect.y, rect.w, h)),)
    spec = ready_map("rivier")
    return picture(rect.w, h, "map", "map", spec=spec, season="zomer", stages=STAGES).at(rect.x, rect.y)
