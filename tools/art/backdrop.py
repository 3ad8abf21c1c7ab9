"""The landscapes behind a village, in four seasons; roads and most water are laid over them by the game."""

from __future__ import annotations

from tools.art.land import HEIGHT, WIDTH
from tools.art.land_hills import hills
from tools.art.land_peat import peat
from tools.art.land_polder import polder
from tools.art.land_river import river
from tools.art.land_sand import sand
from tools.art.land_sea import sea
from tools.art.pen import Pen

LANDSCAPES = {"rivier": river, "veen": peat, "zee": sea, "heuvel": hills, "zand": sand, "polder": polder}


def backdrop(landscape: str, season: str) -> str:
    """The file's text of one landscape in one season."""
    pen = Pen(f"backdrop {landscape}")
    LANDSCAPES[landscape](pen, season)
    return pen.svg((0, 0, WIDTH, HEIGHT))
