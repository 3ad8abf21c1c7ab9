"""Makes the map of a village: the ready map of its landscape, less what it leaves out, with what it adds."""

from __future__ import annotations

from collections.abc import Sequence
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
    petition_path,
)
from game.content.village_map import MapLine, MapSite, VillageMap

ROADS, WATER = ("roads", "wegen"), ("water",)
"""What `without` may name beside kinds of part."""
EDGE = 6
"""A label keeps so far (print units) from the edge of the print."""
CLASH, LANDMARK, ROOF, STEP = 3000.0, 1500.0, 60.0, 10.0
"""What a label pays that lies over another or an initiative, a landmark, a roof, a step of road; a unit off: 1."""
_WIDE = {"narrow": 0.6, "normal": 1.0, "wide": 1.6}


def composed(own: VillageMap) -> MapSpec:
    """The map of a village; the same object for the same words."""
    return _composed(own.model_dump_json())


@lru_cache(maxsize=64)
def _composed(text: str) -> MapSpec:
    own = VillageMap.model_validate_json(text)
    parts, lines = parts_of(own), lines_of(own)
    walked = petition_path(MapSpec(own.landscape, parts, (), lines))
    sites = sites_of(own.sites, parts, walked) if own.sites else ready_sites(own)
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
    gone = {kind for kind, names in (("road", ROADS), ("water", WATER)) if set(own.without) & set(names)}
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


def sites_of(own: list[MapSite], parts: tuple[MapPart, ...], walked: Sequence[Point] = ()) -> tuple[Site, ...]:
    """The sites with their labels; those without a place take free ones, near by, off roofs and the petition's road."""
    taken = [box_edges(label(one.label[0], one.label[1])) for one in own if one.label]
    hearts = [heart(one.x, one.y) for one in own]
    roofs = [(edges(part), LANDMARK if part.kind in LANDMARKS else ROOF) for part in parts if part.kind in BUILDINGS]
    roofs += [((x - 1, y - 26, x + 1, y + 10), STEP) for x, y in walked]
    open_ones = [i for i, one in enumerate(own) if not one.label]
    offers = {i: _offers(own[i], hearts, roofs) for i in open_ones}
    best: dict[int, Box] = {}
    least = float("inf")
    for order in _orders(open_ones):
        cost, laid = _laid(order, offers, taken)
        if cost < least:
            best, least = laid, cost
    return tuple(
        Site(one.x, one.y, label(one.label[0], one.label[1]) if one.label else best[i]) for i, one in enumerate(own)
    )


def _orders(numbers: list[int]) -> list[list[int]]:
    """Which label chooses first: each in turn, in both directions."""
    turned = [numbers[k:] + numbers[:k] for k in range(len(numbers) or 1)]
    return [*turned, *(one[::-1] for one in turned)]


def _laid(
    order: list[int], offers: dict[int, list[tuple[float, Box]]], taken: list[Edges]
) -> tuple[float, dict[int, Box]]:
    """Every label at its cheapest place that is still free, and what that costs together."""
    full, laid, total = list(taken), {}, 0.0
    for i in order:
        costs = [(cost + CLASH * sum(covers(box_edges(box), other) for other in full), box) for cost, box in offers[i]]
        cost, laid[i] = min(costs)
        full.append(box_edges(laid[i]))
        total += cost
    return total, laid


def heart(x: float, y: float) -> Edges:
    """What a label must leave free of an initiative: left, top, right and bottom."""
    k = depth_scale(y)
    return x - 120 * k, y - 120 * k, x + 120 * k, y


def box_edges(box: Box) -> Edges:
    """Left, top, right and bottom of a label."""
    return box[0], box[1], box[0] + box[2], box[1] + box[3]


def _offers(one: MapSite, hearts: list[Edges], roofs: list[tuple[Edges, float]]) -> list[tuple[float, Box]]:
    """Places for the label of a site with their cost: how far it is, what it covers."""
    left, top, right, bottom = heart(one.x, one.y)
    high = int(top - 60 * depth_scale(one.y))
    rows = (high - LABEL_HEIGHT, int(top) - LABEL_HEIGHT - 4, int(bottom) + 8, int(top) + 6, int(bottom) - LABEL_HEIGHT)
    columns = (int(one.x) - LABEL_WIDTH // 2, int(right) + 8, int(left) - LABEL_WIDTH - 8, int(one.x), int(one.x) - 400)
    found = []
    for y in (*rows, *(row + shift for shift in (-30, -60, -90, -120) for row in rows), EDGE):
        for x in (*columns, *(column + 70 for column in columns[:1]), columns[0] - 70):
            box = label(min(max(x, EDGE), WIDTH - EDGE - LABEL_WIDTH), min(max(y, EDGE), HEIGHT - EDGE - LABEL_HEIGHT))
            around = box_edges(box)
            beside = max(left - around[2], around[0] - right, 0), max(top - around[3], around[1] - bottom, 0)
            cost = (beside[0] + beside[1]) / 1.5 + abs(box[0] + LABEL_WIDTH / 2 - one.x) / 50
            cost += CLASH * sum(covers(around, other) for other in hearts)
            cost += sum(weight for roof, weight in roofs if covers(around, roof))
            found.append((cost, box))
    return found
