"""A strip of the village, for scenes that leave room."""

from game.content.maps.ready import ready_map
from game.content.maps.shapes import SKY
from game.screen.kit import picture
from game.screen.nodes import Nodes, Rect

STAGES = (("energiecooperatie", 3), ("wensbus", 3), ("dorpshuis", 2), ("groengroep", 3), ("zorgcooperatie", 1))
LEAST = 16.0
"""Lower than this (units) there is nothing to see."""


def village_band(rect: Rect, stages: tuple[tuple[str, int], ...] = STAGES) -> Nodes:
    """The print in ``rect``, or nothing when the room is too low."""
    if rect.h < LEAST:
        return ()
    h = min(rect.h, rect.w * SKY)
    spec = ready_map("rivier")
    return picture(rect.w, h, "map", "map", spec=spec, season="zomer", stages=stages).at(rect.x, rect.y)
