"""What a map is made of: parts, roads and water, and the sites with room for their labels.

Coordinates are those of the print, 1848 x 702, of a thing's foot point. This
is plain data; `game.screen.prints_map` draws it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

WIDTH, HEIGHT = 1848, 702
SKY = 1.5
"""A print is shown at most so high, as a share of its width: the village below, more sky above."""

LABEL_WIDTH, LABEL_HEIGHT = 400, 108
SEASONS = ("lente", "zomer", "herfst", "winter")
MOODS = ("tired", "plain", "bloom")

Box = tuple[int, int, int, int]
Point = tuple[float, float]
WayPoint = tuple[float, float, float]
"""x, y and half the width there, in print units."""


class MapPart(NamedTuple):
    """One thing on the map.

    Attributes:
        kind: name of a file in `assets/art/part`, without season.
        x: foot point, print units.
        y: foot point, print units; also the order of drawing.
        wall: colour of the walls, or of the coat of a person; "" for the standard.
        roof: colour of the roof; "" for the standard.
        flip: mirrored; for people and animals only, since the light comes from the left.
    """

    kind: str
    x: float
    y: float
    wall: str = ""
    roof: str = ""
    flip: bool = False


class Site(NamedTuple):
    """Where an initiative grows, and the box kept free for its label.

    Attributes:
        x: foot point of the initiative.
        y: foot point of the initiative.
        label: x, y, width and height of the reserved label box.
    """

    x: float
    y: float
    label: Box


class Way(NamedTuple):
    """A road, or water when `kind` is "water", along a smooth line through its points."""

    kind: str
    points: tuple[WayPoint, ...]


class MapSpec(NamedTuple):
    """A whole map: landscape, parts, the sites in order of use, and the roads and water.

    The first road is the one of the petition: from the square to the town hall, or the other way round.
    """

    landscape: str
    parts: tuple[MapPart, ...]
    sites: tuple[Site, ...]
    ways: tuple[Way, ...] = ()

    @property
    def roads(self) -> tuple[Way, ...]:
        """The roads, the petition's first."""
        return tuple(way for way in self.ways if way.kind == "road")

    @property
    def waters(self) -> tuple[Way, ...]:
        """Brooks, ditches and canals."""
        return tuple(way for way in self.ways if way.kind == "water")

    @property
    def hall(self) -> MapPart | None:
        """The town hall, if there is one."""
        return next((part for part in self.parts if part.kind == "townhall"), None)


def depth_scale(y: float) -> float:
    """How large a thing is drawn whose foot is at y: smaller towards the horizon."""
    return min(1.0, max(0.7, 0.74 + 0.26 * (y - 220) / 280))


def label(x: int, y: int) -> Box:
    """The box of a label whose top left corner is at (x, y)."""
    return x, y, LABEL_WIDTH, LABEL_HEIGHT


def road(*points: WayPoint) -> Way:
    """A road through these points."""
    return Way("road", points)


def water(*points: WayPoint) -> Way:
    """Water through these points."""
    return Way("water", points)


def scattered(kind: str, *places: tuple[int, int]) -> tuple[MapPart, ...]:
    """The same part at several places."""
    return tuple(MapPart(kind, x, y) for x, y in places)


def curve(points: Sequence[WayPoint], t: float) -> WayPoint:
    """A point (x, y, half width) at share t of a smooth line through the points."""
    last = len(points) - 1
    i = min(int(t * last), last - 1)
    f = t * last - i
    near = [points[max(0, min(last, i + k))] for k in (-1, 0, 1, 2)]

    def along(k: int) -> float:
        p0, p1, p2, p3 = (p[k] for p in near)
        return 0.5 * (
            2 * p1 + (p2 - p0) * f + (2 * p0 - 5 * p1 + 4 * p2 - p3) * f * f + (3 * p1 - p0 - 3 * p2 + p3) * f**3
        )

    return along(0), along(1), along(2)


def ribbon(points: Sequence[WayPoint], steps: int = 60) -> list[Point]:
    """The outline of a road or canal of varying width."""
    left: list[Point] = []
    right: list[Point] = []
    for k in range(steps + 1):
        x, y, w = curve(points, k / steps)
        x2, y2, _ = curve(points, min(1, k / steps + 0.004))
        x1, y1, _ = curve(points, max(0, k / steps - 0.004))
        length = math.hypot(x2 - x1, y2 - y1) or 1
        nx, ny = -(y2 - y1) / length, (x2 - x1) / length
        left.append((x + nx * w, y + ny * w * 0.62))
        right.append((x - nx * w, y - ny * w * 0.62))
    return left + right[::-1]


DOORSTEP = 56
"""How far before the end of its road (print units) a petition stops: before the steps, not on them."""


def petition_path(spec: MapSpec, steps: int = 24) -> list[Point]:
    """Points at equal distances along the first road, from the square to the town hall; empty without a road."""
    if not spec.roads:
        return []
    line = [curve(spec.roads[0].points, k / 96)[:2] for k in range(97)]
    hall = spec.hall
    if hall and math.dist(line[0], (hall.x, hall.y)) < math.dist(line[-1], (hall.x, hall.y)):
        line.reverse()
    lengths = [math.dist(a, b) for a, b in pairwise(line)]
    stop = max(1.0, sum(lengths) - DOORSTEP)
    points: list[Point] = []
    for k in range(steps + 1):
        rest = stop * k / steps
        i = 0
        while i < len(lengths) - 1 and rest > lengths[i]:
            rest -= lengths[i]
            i += 1
        t = min(1.0, rest / (lengths[i] or 1.0))
        (ax, ay), (bx, by) = line[i], line[i + 1]
        points.append((ax + (bx - ax) * t, ay + (by - ay) * t))
    return points
