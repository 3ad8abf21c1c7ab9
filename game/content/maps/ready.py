"""The ready maps, one a landscape, for a village that places nothing itself."""

from game.content.maps.hills import HILLS
from game.content.maps.peat import PEAT
from game.content.maps.polder import POLDER
from game.content.maps.river import RIVER
from game.content.maps.sand import SAND
from game.content.maps.sea import SEA
from game.content.maps.shapes import MapSpec

READY = {one.landscape: one for one in (RIVER, PEAT, SEA, HILLS, SAND, POLDER)}
LANDSCAPES = tuple(READY)


def ready_map(landscape: str) -> MapSpec:
    """The complete map of a landscape, such as "rivier".

    Raises:
        KeyError: the landscape is unknown.
    """
    return READY[landscape]
