"""Makes the map of a village: the ready map of its landscape, less what it leaves out, with what it adds."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from game.content.maps.colours import colour
from game.content.maps.kinds import BUILDINGS, ENGLISH, LANDMARKS, Edges, covers, edges
from game.content.maps.ready import ready_map
from game.content.maps.shapes import (
    HEIGHT,
    LABEL_HEIGHT,
    LABEL_WIDTH,
    WIDTH,
    Box,
    MapPart,
    MapSpec,
    Point,
    Site,
    Way,
    WayPoint,
    depth_scale,
    label,
)
from game.content.village_map import MapLine, MapSite, VillageMap

ROADS, WATER = ("roads", "wegen"), ("water",)
"""What `without` may name beside kinds of part."""
EDGE = 6
"""A label keeps so far (print units) from the edge of the print."""
_WIDE = {"narrow": 0.6, "normal": 1.0, "wide": 1.6}


def composed(own: VillageMap) -> MapSpec:
    """The map of a village; the same object for the same words."""
    return _composed(own.model_dump_json())


@lru_cache(maxsize=64)
def _composed(text: str) -> MapSpec:
    own = VillageMap.model_validate_json(text)
    parts, lines = parts_of(own), lines_of(own)
    sites = sites_of(own.sites, parts) if own.sites else ready_sites(own)
    return MapSpec(own.landscape, parts, sites, lines)


def parts_of(own: VillageMap) -> tuple[MapPart, ...]:
    """The parts of the ready map that stay, in their colours, and the added ones."""
    out = {ENGLISH.get(name, name) for name in own.without}
    paint = {ENGLISH.get(name, name): one for name, one in own.paint.items()}
    kept = [part for part in ready_map(own.landscape).parts if part.kind not in out] if own.ready else []
    parts = []
    for part in kept:
        coat = paint.get(part.kind)
        if coat:
            part = part._replace(wall=colour(coat.wall) or part.wall, roof=colour(coat.roof) or part.roof)
        parts.append(part)
    for one in own.parts:
        kind, coat = ENGLISH.get(one.kind, one.kind), paint.get(ENGLISH.get(one.kind, one.kind))
        wall, roof = one.wall or (coat.wall if coat else None), one.roof or (coat.roof if coat else None)
        parts.append(MapPart(kind, one.x, one.y, colour(wall), colour(roof), one.flip))
    return tuple(parts)


def lines_of(own: VillageMap) -> tuple[Way, ...]:
    """The roads and water of the ready map that stay, and the added ones."""
    kept = ready_map(own.landscape).ways if own.ready else ()
    gone = {*("road" for _ in set(own.without) & set(ROADS)), *("water" for _ in set(own.without) & set(WATER))}
    parts = parts_of(own)
    ways = [way for way in kept if way.kind not in gone]
    for kind, lines in (("road", own.roads), ("water", own.water)):
        for line in lines:
            points = points_of(line, parts)
            if len(points) > 1:
                ways.append(Way(kind, tuple(_wide(x, y, line.width) for x, y in points)))
    return tuple(ways)


def points_of(line: MapLine, parts: tuple[MapPart, ...]) -> list[Point]:
    """The points of a road or water; a thing that is not on the map gives none."""
    points: list[Point] = [(spot[0], spot[1]) for spot in line.via]
    first, last = _foot(line.start, parts), _foot(line.end, parts)
    whole = [*([first] if first else []), *points, *([last] if last else [])]
    return [whole[0], *(b for a, b in pairwise(whole) if a != b)] if whole else []


def _foot(name: str | None, parts: tuple[MapPart, ...]) -> Point | None:
    """Where a road arrives at a thing: before its door, or the middle of the square."""
    part = next((one for one in parts if one.kind == ENGLISH.get(name or "")), None)
    if part is None:
        return None
    return (part.x, part.y - 70) if part.kind == "square" else (part.x, part.y + 6)


def _wide(x: float, y: float, width: str) -> WayPoint:
    near = min(1.0, max(0.0, (y - 230) / 340))
    return x, y, (4 + 22 * near**1.3) * _WIDE[width]


def ready_sites(own: VillageMap) -> tuple[Site, ...]:
    """The sites of the ready map; none when a village begins with empty land."""
    return ready_map(own.landscape).sites if own.ready else ()


def sites_of(own: list[MapSite], parts: tuple[MapPart, ...]) -> tuple[Site, ...]:
    """The sites with their labels; a label that has no place yet takes the best free one, in order."""
    taken = [box_edges(label(one.label[0], one.label[1])) for one in own if one.label]
    hearts = [heart(one.x, one.y) for one in own]
    roofs = [(edges(part), 9 if part.kind in LANDMARKS else 2) for part in parts if part.kind in BUILDINGS]
    sites = []
    for one in own:
        if one.label:
            box = label(one.label[0], one.label[1])
        else:
            box = _free(one, taken, hearts, roofs)
            taken.append(box_edges(box))
        sites.append(Site(one.x, one.y, box))
    return tuple(sites)


def heart(x: float, y: float) -> Edges:
    """What a label must leave free of an initiative: left, top, right and bottom."""
    k = depth_scale(y)
    return x - 120 * k, y - 120 * k, x + 120 * k, y


def box_edges(box: Box) -> Edges:
    """Left, top, right and bottom of a label."""
    return box[0], box[1], box[0] + box[2], box[1] + box[3]


def _free(one: MapSite, taken: list[Edges], hearts: list[Edges], roofs: list[tuple[Edges, int]]) -> Box:
    left, top, right, bottom = heart(one.x, one.y)
    tall = int(top - 60 * depth_scale(one.y))
    rows = (tall - LABEL_HEIGHT, int(top) - LABEL_HEIGHT - 4, int(bottom) + 8, int(top) + 6, int(bottom) - LABEL_HEIGHT)
    columns = (int(one.x) - LABEL_WIDTH // 2, int(right) + 8, int(left) - LABEL_WIDTH - 8, int(one.x), int(one.x) - 400)
    best, least = label(0, 0), 1e9
    for row, y in enumerate((*rows, *(r - 60 for r in rows), EDGE)):
        for column, x in enumerate(columns):
            box = label(min(max(x, EDGE), WIDTH - EDGE - LABEL_WIDTH), min(max(y, EDGE), HEIGHT - EDGE - LABEL_HEIGHT))
            around = box_edges(box)
            cost = row + column + 1000.0 * sum(covers(around, other) for other in (*taken, *hearts))
            cost += sum(20 * weight for roof, weight in roofs if covers(around, roof))
            if cost < least:
                best, least = box, cost
    return best
