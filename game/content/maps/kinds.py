"""All kinds of part that can stand on a map, with the Dutch name under which a scenario may place them too."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from game.content.maps.shapes import MapPart, depth_scale
from game.paths import data_path


class Kind(NamedTuple):
    """A kind of part.

    Attributes:
        dutch: its name for an author who writes Dutch.
        group: the heading under which the manual lists it.
        slots: which of its colours can be chosen: "wall", "roof", "coat".
    """

    dutch: str
    group: str
    slots: tuple[str, ...] = ()


_BOTH = ("wall", "roof")
_SEEN, _HOMES, _WORK, _GATHER = "Bakens", "Huizen", "Werk", "Ontmoeten"
_WATER, _GREEN, _BEASTS, _PEOPLE, _SMALL = "Water", "Groen", "Dieren", "Mensen", "Klein"

KINDS: dict[str, Kind] = {
    "townhall": Kind("gemeentehuis", _SEEN, _BOTH),
    "church": Kind("kerk", _SEEN, _BOTH),
    "chapel": Kind("zaalkerk", _SEEN, _BOTH),
    "mill": Kind("molen", _SEEN),
    "post-mill": Kind("standerdmolen", _SEEN, _BOTH),
    "water-mill": Kind("watermolen", _SEEN, _BOTH),
    "watertower": Kind("watertoren", _SEEN, ("wall",)),
    "lighthouse": Kind("vuurtoren", _SEEN, _BOTH),
    "dolmen": Kind("hunebed", _SEEN),
    "house": Kind("huis", _HOMES, _BOTH),
    "house-smoke": Kind("huis-met-rook", _HOMES, _BOTH),
    "house2": Kind("langhuis", _HOMES, _BOTH),
    "row": Kind("rij", _HOMES, _BOTH),
    "timbered": Kind("vakwerkhuis", _HOMES, _BOTH),
    "barn": Kind("schuur", _WORK, _BOTH),
    "saxon-farm": Kind("boerderij", _WORK, _BOTH),
    "pyramid-farm": Kind("stolp", _WORK, _BOTH),
    "court-farm": Kind("hoeve", _WORK, _BOTH),
    "sheepfold": Kind("schaapskooi", _WORK, ("roof",)),
    "hay": Kind("hooiberg", _WORK, ("roof",)),
    "glasshouse": Kind("kas", _WORK),
    "pumping-station": Kind("gemaal", _WORK, _BOTH),
    "workshop": Kind("werkplaats", _WORK, _BOTH),
    "shop": Kind("winkel", _WORK, _BOTH),
    "crane": Kind("kraan", _WORK, _BOTH),
    "square": Kind("plein", _GATHER),
    "school": Kind("school", _GATHER, _BOTH),
    "cafe": Kind("cafe", _GATHER, _BOTH),
    "bandstand": Kind("muziektent", _GATHER, _BOTH),
    "playground": Kind("speeltuin", _GATHER),
    "bus-stop": Kind("bushalte", _GATHER, ("roof",)),
    "stall": Kind("kraam", _GATHER),
    "stall2": Kind("kraam-blauw", _GATHER),
    "bridge": Kind("ophaalbrug", _WATER),
    "footbridge": Kind("brug", _WATER),
    "boat": Kind("zeilboot", _WATER),
    "barge": Kind("praam", _WATER),
    "fishing-boat": Kind("vissersboot", _WATER),
    "beach-hut": Kind("strandhuisje", _WATER, _BOTH),
    "reed": Kind("riet", _WATER),
    "tree": Kind("boom", _GREEN),
    "oak": Kind("eik", _GREEN),
    "orchard": Kind("fruitboom", _GREEN),
    "poplar": Kind("populier", _GREEN),
    "pine": Kind("den", _GREEN),
    "wood": Kind("bosje", _GREEN),
    "bush": Kind("struik", _GREEN),
    "hedge": Kind("heg", _GREEN),
    "flowerbed": Kind("bloemperk", _GREEN),
    "marram": Kind("duin", _GREEN),
    "cow": Kind("koe", _BEASTS),
    "sheep": Kind("schaap", _BEASTS),
    "beehives": Kind("bijenkorven", _BEASTS),
    "person": Kind("mens", _PEOPLE, ("coat",)),
    "person-up": Kind("mens-wuift", _PEOPLE, ("coat",)),
    "person-out": Kind("mens-wijst", _PEOPLE, ("coat",)),
    "person-joy": Kind("mens-juicht", _PEOPLE, ("coat",)),
    "person-hat": Kind("mens-helm", _PEOPLE, ("coat",)),
    "person-letter": Kind("mens-brief", _PEOPLE, ("coat",)),
    "person-book": Kind("mens-boek", _PEOPLE, ("coat",)),
    "person-cane": Kind("mens-stok", _PEOPLE, ("coat",)),
    "pump": Kind("dorpspomp", _SMALL),
    "wayside": Kind("wegkapel", _SMALL, _BOTH),
    "bench": Kind("bank", _SMALL),
    "lamp": Kind("lantaarn", _SMALL),
    "signpost": Kind("plaatsnaambord", _SMALL),
    "flagpole": Kind("vlag", _SMALL, ("coat",)),
    "garland": Kind("slinger", _SMALL),
}
"""English name, which is that of the drawing, to what is known of the kind."""

SEASONAL = ("tree", "orchard", "poplar", "bush", "pine", "oak", "wood", "hedge", "flowerbed", "square")
"""The kinds that are drawn once a season."""

LANDMARKS = ("townhall", "church", "chapel", "square")
"""What no label may cover: the door, the clocks, and the square where everybody is."""

_SOLID = {_SEEN, _HOMES, _WORK}
BUILDINGS = tuple(
    name for name, kind in KINDS.items() if kind.group in _SOLID or name in ("square", "school", "cafe", "bandstand")
)
"""What has a roof, and the square."""

ENGLISH = {**{kind.dutch: name for name, kind in KINDS.items()}, **{name: name for name in KINDS}}
"""Either name of a kind to its English one."""

Edges = tuple[float, float, float, float]
_VIEW = re.compile(r'viewBox="(-?\d+) (-?\d+) (\d+) (\d+)"')


@lru_cache(maxsize=256)
def extent(kind: str) -> Edges:
    """Left, top, right and bottom of the drawing around its foot point, in print units."""
    name = f"{kind}-lente" if kind in SEASONAL else kind
    head = _VIEW.search(data_path("assets", "art", "part", f"{name}.svg").read_text("utf-8")[:300])
    if head is None:
        raise ValueError(f"{name}.svg has no viewBox")
    x, y, w, h = (int(v) for v in head.groups())
    return x, y, x + w, y + h


def edges(part: MapPart) -> Edges:
    """Left, top, right and bottom of a part as it stands on the print."""
    k = depth_scale(part.y)
    left, top, right, bottom = extent(part.kind)
    if part.flip:
        left, right = -right, -left
    return part.x + left * k, part.y + top * k, part.x + right * k, part.y + bottom * k


def front(part: MapPart) -> Edges:
    """As `edges`, without the shadow of a building and the slope of its roof."""
    left, top, right, bottom = edges(part)
    return left, top + 0.25 * (bottom - top), right - 0.25 * (right - left), bottom


def hides(part: MapPart, x: float, y: float) -> bool:
    """Whether a building stands before what grows at a site with its foot at (x, y)."""
    k = depth_scale(y)
    core = (x - 45 * k, y - 80 * k, x + 45 * k, y - 20 * k)
    return part.kind in BUILDINGS and part.y > y and covers(front(part), core)


def covers(a: Edges, b: Edges) -> bool:
    """Whether two boxes overlap."""
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
