"""The two ready-made maps: which part stands where, and where labels may lie.

Coordinates are those of the print, 1848 x 702, of a thing's foot point. This
module is data and knows no pygame; `prints_map` draws it.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import NamedTuple

WIDTH, HEIGHT = 1848, 702
SKY = 1.5
"""A print is shown at most so high, as a share of its width: the village below, more sky above."""
LABEL_WIDTH, LABEL_HEIGHT = 400, 108

Box = tuple[int, int, int, int]
Point = tuple[float, float]


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


class MapSpec(NamedTuple):
    """A whole map: landscape, parts and the sites in order of use."""

    landscape: str
    parts: tuple[MapPart, ...]
    sites: tuple[Site, ...]


def depth_scale(y: float) -> float:
    """How large a thing is drawn whose foot is at y: smaller towards the horizon."""
    return min(1.0, max(0.7, 0.74 + 0.26 * (y - 220) / 280))


def _label(x: int, y: int) -> Box:
    return x, y, LABEL_WIDTH, LABEL_HEIGHT


def _scattered(kind: str, *places: tuple[int, int]) -> tuple[MapPart, ...]:
    return tuple(MapPart(kind, x, y) for x, y in places)


_RED, _PETROL, _SLATE = "#B8432A", "#1C4A5E", "#3B7384"
_WHITE, _CREAM, _STONE, _ROSE, _BRICK = "#FBF4E2", "#F2CF86", "#E6DAC0", "#DFA98C", "#B8432A"
_GREEN, _PLUM, _OCHRE, _THATCH = "#44663F", "#6F3459", "#E3A53A", "#C9A765"

_RIVER_SITES = (
    Site(592, 338, _label(376, 36)),
    Site(592, 520, _label(726, 424)),
    Site(1256, 530, _label(1396, 338)),
    Site(1186, 336, _label(1004, 14)),
    Site(164, 684, _label(306, 584)),
    Site(1642, 338, _label(1438, 40)),
    Site(852, 684, _label(996, 590)),
)

_RIVER = MapSpec(
    "rivier",
    (
        MapPart("townhall", 206, 508, _BRICK, _PETROL),
        MapPart("mill", 96, 232),
        MapPart("house", 206, 252, _WHITE, _RED),
        MapPart("house2", 330, 262, _CREAM, _SLATE),
        MapPart("church", 880, 410, _STONE, _SLATE),
        MapPart("house", 760, 392, _CREAM, _RED),
        MapPart("house-smoke", 1066, 412, _WHITE, _RED),
        MapPart("house2", 1366, 314, _WHITE, _RED),
        MapPart("house", 1452, 332, _CREAM, _SLATE),
        MapPart("barn", 1756, 268, _WHITE, _RED),
        MapPart("house", 1430, 588, _WHITE, _RED),
        MapPart("house", 1520, 586, _CREAM, _SLATE),
        MapPart("house2", 1750, 582, _ROSE, _RED),
        MapPart("square", 1640, 700),
        MapPart("cow", 886, 490, flip=True),
        MapPart("cow", 1640, 420, flip=True),
        MapPart("lamp", 372, 552),
        MapPart("signpost", 1350, 632),
        MapPart("bench", 620, 618),
        MapPart("person-cane", 690, 592, _PLUM),
        MapPart("person", 1138, 560, _OCHRE),
        MapPart("person-out", 1090, 554, _GREEN),
        *_scattered(
            "tree",
            (34, 420),
            (22, 560),
            (424, 490),
            (712, 400),
            (1010, 410),
            (1404, 340),
            (1836, 570),
            (1170, 500),
            (420, 270),
            (1800, 450),
            (700, 640),
            (500, 676),
            (400, 640),
        ),
        *_scattered("poplar", (440, 440), (1096, 262), (486, 264), (1560, 256)),
        *_scattered(
            "bush", (930, 412), (800, 398), (1596, 562), (470, 600), (1560, 400), (24, 694), (320, 694), (1080, 650)
        ),
        *_scattered("orchard", (1838, 352), (1802, 334), (1396, 690), (1240, 680), (1310, 660)),
        *_scattered("cow", (800, 470), (760, 506), (1716, 440)),
    ),
    _RIVER_SITES,
)

_PEAT = MapSpec(
    "veen",
    (
        MapPart("townhall", 1600, 508, "#A8573B", _GREEN),
        MapPart("watertower", 1774, 330, "#C98A5E"),
        MapPart("barn", 70, 214, _WHITE, _THATCH),
        MapPart("house2", 190, 213, _ROSE, _RED),
        MapPart("row", 330, 214, _WHITE, _SLATE),
        MapPart("barn", 942, 214, _BRICK, _THATCH),
        MapPart("row", 1560, 214, _ROSE, _PETROL),
        MapPart("house", 1744, 213, _WHITE, _RED),
        MapPart("chapel", 1024, 412, _WHITE, _PETROL),
        MapPart("house-smoke", 800, 372, _WHITE, _GREEN),
        MapPart("house", 748, 412, _CREAM, _RED),
        MapPart("school", 436, 336, _BRICK, _PETROL),
        MapPart("row", 140, 580, _BRICK, _RED),
        MapPart("house", 390, 588, _WHITE, _PETROL),
        MapPart("house", 466, 584, _ROSE, _GREEN),
        MapPart("bridge", 893, 250),
        MapPart("footbridge", 1034, 560),
        MapPart("square", 212, 700),
        MapPart("sheep", 1090, 484, flip=True),
        MapPart("cow", 760, 506, flip=True),
        MapPart("cow", 250, 440, flip=True),
        MapPart("lamp", 1466, 552),
        MapPart("signpost", 500, 640),
        MapPart("bench", 1300, 612),
        MapPart("person-cane", 1210, 580, _PLUM),
        MapPart("person", 690, 566, _OCHRE),
        MapPart("person-out", 740, 560, _SLATE),
        *_scattered(
            "poplar",
            (1410, 446),
            (1388, 440),
            (540, 216),
            (566, 216),
            (592, 216),
            (1180, 214),
            (1204, 214),
            (1228, 214),
        ),
        *_scattered(
            "tree",
            (1826, 440),
            (1832, 566),
            (1126, 414),
            (690, 404),
            (1420, 216),
            (1690, 216),
            (470, 216),
            (540, 344),
            (800, 216),
            (50, 452),
            (1450, 640),
            (1350, 676),
            (450, 694),
        ),
        *_scattered("orchard", (26, 356), (64, 338), (540, 686), (610, 670)),
        *_scattered("bush", (352, 340), (1532, 694), (1824, 694), (1378, 600), (780, 648)),
        *_scattered("sheep", (1050, 466), (1120, 462)),
        *_scattered("cow", (800, 480), (180, 420)),
        *_scattered("reed", (946, 352), (984, 474), (1216, 632), (1330, 692)),
    ),
    tuple(
        Site(WIDTH - site.x, site.y, _label(WIDTH - site.label[0] - LABEL_WIDTH, 6 if i == 5 else site.label[1]))
        for i, site in enumerate(_RIVER_SITES)
    ),
)

_READY = {"rivier": _RIVER, "veen": _PEAT}

_PETITION: dict[str, tuple[Point, ...]] = {
    "rivier": ((1452, 622), (1360, 584), (1220, 548), (1020, 540), (800, 560), (560, 580), (360, 576), (236, 552)),
    "veen": ((396, 622), (490, 590), (620, 560), (800, 548), (1020, 548), (1260, 566), (1480, 574), (1606, 556)),
}

LANDSCAPES = tuple(_READY)
SEASONS = ("lente", "zomer", "herfst", "winter")


def ready_map(landscape: str) -> MapSpec:
    """The complete map of a landscape, "rivier" or "veen".

    Raises:
        KeyError: the landscape is unknown.
    """
    return _READY[landscape]


def petition_path(spec: MapSpec, steps: int = 24) -> list[Point]:
    """Points at equal distances along the road, from the square to the town hall."""
    corners = _PETITION[spec.landscape]
    lengths = [math.dist(a, b) for a, b in pairwise(corners)]
    total = sum(lengths)
    points: list[Point] = []
    for k in range(steps + 1):
        rest = total * k / steps
        i = 0
        while i < len(lengths) - 1 and rest > lengths[i]:
            rest -= lengths[i]
            i += 1
        t = min(1.0, rest / lengths[i])
        (ax, ay), (bx, by) = corners[i], corners[i + 1]
        points.append((ax + (bx - ax) * t, ay + (by - ay) * t))
    return points
