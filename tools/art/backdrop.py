"""The two landscapes behind a village, in four seasons.

`rivier`: a river with sails, a dike with sheep, field patches. `veen`: a peat
colony with a long canal, ribbon fields that run to the horizon and a side
canal. The roads are part of the ground; the game's petition walks the first.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from tools.art.inks import (
    BASE,
    BROWN,
    GRASS,
    GRASS_DARK,
    GRASS_LIGHT,
    GRASS_MID,
    INK,
    OCHRE,
    OCHRE_LIGHT,
    PATH,
    PETROL,
    PLUM,
    RED,
    SNOW_WHITE,
    WATER,
    WATER_LIGHT,
)
from tools.art.land import (
    HEIGHT,
    WIDTH,
    RoadPoint,
    curve,
    field,
    grass_blades,
    ground,
    ribbon,
    ripples,
    road,
)
from tools.art.nature import birds, blob, cloud, poplar, sheep
from tools.art.pen import Pen, Point
from tools.art.people import person
from tools.art.village import barge, boat


class Season(NamedTuple):
    """The inks of the land in one season."""

    sky: tuple[str, str, str]
    sun: str
    land: str
    patch: str
    blade: str
    dike: str
    far: str
    fields: tuple[str, ...]
    strips: tuple[str, ...]
    furrow: str
    water: str
    road: str
    marks: str


SEASONS = {
    "lente": Season(
        ("#CFE2DA", "#E2EBDC", "#F6F0DA"), "#F0C060", "#CFDB9C", GRASS, GRASS_DARK, "#A9C474", GRASS_MID,
        ("#BFD184", "#E4DFA0", "#A9C474", "#D2B377", "#D9DDA2", "#C3D48A"),
        (RED, OCHRE, PLUM, BASE, "#E07A5A", OCHRE, PLUM), GRASS_DARK, WATER, PATH, BROWN,
    ),
    "zomer": Season(
        ("#F0C98A", "#F5DBAA", "#FBEFD2"), OCHRE, GRASS_LIGHT, GRASS, GRASS_DARK, GRASS, GRASS_MID,
        ("#B8C47C", "#E6D28E", "#A9BD72", "#C9A765", "#D8D6A0", "#DDBE6B"),
        ("#DDBE6B", GRASS, "#E6D28E", GRASS_MID, "#DDBE6B", GRASS, OCHRE_LIGHT), BROWN, WATER, PATH, BROWN,
    ),
    "herfst": Season(
        ("#D9A878", "#E8C79A", "#F3E2C0"), "#C96A38", "#D3C98E", "#B9A560", "#6E5A2C", "#B5B06A", "#8A8A4C",
        ("#B58A55", "#C9B06A", "#A9A35C", "#9C7446", "#CDBB7E", "#B58A55"),
        ("#8A5A35", "#A9744A", "#6F4A30", "#A9744A", "#8A5A35", "#B58A55", "#6F4A30"),
        "#5A3A22", "#6FA0A6", "#EAD3A2", BROWN,
    ),
    "winter": Season(
        ("#C3D2D8", "#D9E0DF", "#F2EBDD"), "#EBB98A", "#EFEEE6", "#D3DCDD", "#7F8F86", "#E3E8E2", "#8FA39A",
        ("#E4E6DE", "#F4F2E8", "#DCE3E2", "#E9E2D0", "#F1EEE4", "#E0E4DE"),
        ("#F4F2E8", "#DCE3E2", "#EDE8DA", "#F4F2E8", "#DCE3E2", "#EDE8DA", "#F4F2E8"),
        "#8C9AA0", "#BFD6DA", "#E2D9C4", "#A08A6C",
    ),
}  # fmt: skip

RIVER_ROADS: tuple[tuple[RoadPoint, ...], ...] = (
    ((196, 512, 24), (236, 552, 27), (360, 576, 28), (560, 580, 27), (800, 560, 26), (1020, 540, 25),
     (1220, 548, 26), (1360, 584, 30), (1452, 622, 34)),
    ((985, 545, 17), (1010, 500, 15), (960, 452, 13), (880, 430, 11), (822, 408, 9)),
    ((1130, 542, 16), (1090, 470, 13), (1120, 400, 11), (1320, 360, 9), (1480, 352, 8), (1700, 350, 8), (1900, 356, 9)),
    ((1080, 400, 9), (930, 300, 7), (700, 330, 7), (440, 348, 8), (418, 260, 5), (150, 232, 4)),
)  # fmt: skip


def _mirrored(points: tuple[RoadPoint, ...]) -> tuple[RoadPoint, ...]:
    return tuple((WIDTH - x, y, w) for x, y, w in points)


PEAT_ROADS: tuple[tuple[RoadPoint, ...], ...] = (
    ((1648, 512, 24), (1606, 556, 27), (1480, 574, 28), (1260, 566, 27), (1020, 548, 26), (800, 548, 25),
     (620, 560, 26), (490, 590, 30), (396, 622, 34)),
    ((880, 545, 15), (850, 480, 13), (868, 420, 12), (884, 330, 9), (893, 252, 6)),
    ((868, 420, 12), (740, 368, 10), (540, 356, 9), (360, 352, 9), (140, 350, 9), (-60, 356, 9)),
    ((884, 340, 10), (1060, 362, 10), (1240, 352, 9), (1400, 350, 8), (1560, 320, 7), (1900, 316, 7)),
)  # fmt: skip


def _sky(pen: Pen, inks: Season, sun_x: float, horizon: float) -> None:
    pen.path(f"M-10 -10H{WIDTH + 10}V{horizon + 60}H-10Z", inks.sky[0])
    for share, ink in ((0.38, inks.sky[1]), (0.72, inks.sky[2])):
        y = horizon * share
        edge = [(x, y + 7 * math.sin(x / 170 + share * 9)) for x in range(-20, WIDTH + 60, 60)]
        pen.flat([*edge, (WIDTH + 20, horizon + 60), (-20, horizon + 60)], ink, 2)
    pen.circle(sun_x, horizon - 32, 46, inks.sun)
    data = []
    for i in range(46):
        y = 6 + i * horizon / 46
        x, w = pen.span(-20, WIDTH), pen.span(60, 220)
        data.append(f"M{x} {y}q{w / 2} -2.4 {w} 0q{-w / 2} 2.4 {-w} 0Z")
    pen.path("".join(data), BASE, opacity=0.85)
    clouds = ((526, 58, 1.0), (1404, 64, 1.1), (1690, 84, 0.8), (216, 66, 0.7), (1010, 44, 0.6))
    for x, y, k in clouds:
        cloud(pen, x, y * horizon / 112, k)
    birds(pen, ((666, 34), (702, 48), (1166, 30), (1300, 52), (1334, 40)))


def _far_trees(pen: Pen, season: str, y: float, count: int) -> None:
    for _ in range(count):
        x = pen.span(0, WIDTH)
        if pen.span(0, 1) < 0.55:
            with pen.at(x, y + pen.jitter(3)):
                poplar(pen, pen.span(18, 34), season, 2)
        else:
            pen.path(
                blob(pen, x, y - 4, pen.span(8, 15), 7, 5, 0.12, 14),
                "#7A6A58" if season == "winter" else GRASS_DARK,
                INK,
                2,
            )


def _strips(pen: Pen, inks: Season, u: float, mirrored: bool = False) -> None:
    """The bulb or crop strips in the foreground corner."""
    for i in range(7):
        u0, u1 = u + i * 0.052, u + i * 0.052 + 0.05
        corners = [ground(u0, 0), ground(u1, 0), ground(u1, 0.1), ground(u0, 0.1)]
        if mirrored:
            corners = [(WIDTH - x, y) for x, y in corners]
        pen.flat(corners, inks.strips[i], 1)
        pen.wedges(corners[0], corners[1], corners[2], corners[3], 4, 4, 0.6, 1, INK, 0.55)


def _roads(pen: Pen, inks: Season, roads: tuple[tuple[RoadPoint, ...], ...]) -> None:
    for points in (*roads[1:], roads[0]):
        road(pen, points, inks.road, inks.marks)


def river(pen: Pen, season: str) -> None:
    """A village on the dike."""
    inks = SEASONS[season]
    _sky(pen, inks, 976, 106)
    bank = [(-10, 110), (266, 103), (666, 110), (1066, 103), (1466, 110), (1896, 104), (1896, 132), (-10, 132)]
    pen.cut(bank, inks.far, 2.6, (0, 0))
    _far_trees(pen, season, 110, 60)
    pen.path("M1654 110v-22l5 -26l5 26v22Z", PETROL, INK, 2)
    pen.path("M1664 110h26v-12l-26 0Z", RED, INK, 2)
    pen.cut(
        [(-10, 122), (466, 118), (926, 124), (1366, 118), (1896, 124), (1896, 200), (-10, 200)], inks.water, 3, (0, 0)
    )
    ripples(pen, (-40, 128, 1850, 170), 150, SNOW_WHITE if season == "winter" else BASE)
    ripples(pen, (-40, 128, 1850, 168), 30 if season == "winter" else 50, WATER if season == "winter" else PETROL, 2, 1)
    if season == "winter":
        for x, y, coat in (
            (640, 160, RED),
            (700, 152, PETROL),
            (1180, 158, OCHRE),
            (1400, 150, PLUM),
            (1440, 164, RED),
        ):
            with pen.at(x, y, 0.42):
                person(pen, coat, "out", hat=RED)
    else:
        for x, y, k in ((500, 150, 1.0), (1480, 148, 0.8), (1030, 140, 0.55)):
            with pen.at(x, y, k):
                boat(pen)
    pen.path("M-10 178Q466 164 926 176T1896 170V720H-10Z", inks.land)
    f = inks.fields
    for u0, v0, u1, k, cuts, colour in (
        (-0.2, 0.62, 0.2, 0, 12, GRASS_DARK), (0.2, 0.62, 0.36, 1, 9, BROWN), (0.36, 0.7, 0.5, 2, 8, GRASS_DARK),
        (0.5, 0.74, 0.66, 3, 10, BROWN), (0.66, 0.62, 0.86, 4, 10, GRASS_MID), (0.86, 0.62, 1.2, 5, 12, BROWN),
    ):  # fmt: skip
        field(pen, u0, v0, u1, 0.95, f[k], cuts, inks.furrow if season in ("winter", "herfst") else colour)
    _strips(pen, inks, 0.30)
    grass_blades(pen, inks.blade, 330, inks.patch)
    for u in (0.2, 0.36, 0.86):
        a, b = ground(u, 0.62), ground(u, 0.95)
        pen.box([(a[0] - 6, a[1]), (a[0] + 6, a[1]), (b[0] + 3, b[1]), (b[0] - 3, b[1])], inks.water, 2)
    _dike(pen, inks)
    _roads(pen, inks, RIVER_ROADS)


def _dike(pen: Pen, inks: Season) -> None:
    top: list[Point] = [(x, 170 + 8 * math.sin(x / 290)) for x in range(-20, WIDTH + 60, 40)]
    foot = [(x, y + 38) for x, y in top]
    pen.cut(top + foot[::-1], inks.dike, 3.2, (0, 0), 0.5)
    pen.wedges(foot[0], foot[-1], top[-1], top[0], 230, 4.4, 0.35, 0.8, inks.blade)
    pen.path(pen.wobble([(x, y - 5) for x, y in top] + [(x, y + 5) for x, y in top][::-1], 0.4), inks.road, INK, 2.4)
    for x in (300, 346, 436, 905, 940, 1320, 1380):
        with pen.at(x, 202 + 8 * math.sin(x / 290), 0.55):
            sheep(pen)


CANAL: tuple[RoadPoint, ...] = ((-60, 236, 20), (400, 234, 20), (924, 232, 20), (1500, 234, 20), (1910, 236, 20))
SIDE_CANAL: tuple[RoadPoint, ...] = (
    (915, 242, 9), (919, 300, 13), (926, 400, 18), (952, 478, 22), (1034, 548, 26), (1150, 612, 32), (1310, 750, 44),
)  # fmt: skip


def _ribbon_field(u: float, v: float) -> Point:
    """A grid of long narrow fields: v 0 at the canal, 1 at the horizon."""
    return 924 + (u - 0.5) * (2500 - 1600 * v), 222 - 118 * v**0.8


def peat(pen: Pen, season: str) -> None:
    """A peat colony: one long canal, ribbon fields, a side canal to the front."""
    inks = SEASONS[season]
    _sky(pen, inks, 560, 96)
    pen.cut([(-10, 100), (500, 97), (1100, 101), (1896, 98), (1896, 130), (-10, 130)], inks.far, 2.4, (0, 0))
    _far_trees(pen, season, 101, 46)
    pen.path("M1210 100v-16l3 -34l3 34v16Z", PETROL, INK, 2)
    pen.path(f"M-10 112H{WIDTH + 10}V240H-10Z", inks.fields[2])
    for i in range(26):
        u0, u1 = i / 26, (i + 1) / 26
        colour = GRASS_DARK if i % 2 else BROWN
        field(
            pen,
            u0,
            0,
            u1,
            1,
            inks.fields[(i * 5 + i // 3) % 6],
            3,
            inks.furrow if season in ("winter", "herfst") else colour,
            _ribbon_field,
            0.6,
        )
    for i in range(2, 26, 4):
        a, b = _ribbon_field(i / 26, 0), _ribbon_field(i / 26, 1)
        pen.box([(a[0] - 4, a[1]), (a[0] + 4, a[1]), (b[0] + 1.5, b[1]), (b[0] - 1.5, b[1])], inks.water, 1.8)
    pen.path("M-10 214Q466 210 926 213T1896 212V720H-10Z", inks.land)
    grass_blades(pen, inks.blade, 330, inks.patch, 0.8)
    _strips(pen, inks, 0.30, mirrored=True)
    _canal(pen, inks, CANAL, season, 60)
    _roads(pen, inks, PEAT_ROADS[1:])
    _canal(pen, inks, SIDE_CANAL, season, 50)
    road(pen, PEAT_ROADS[0], inks.road, inks.marks)
    if season == "winter":
        for x, y, coat in ((500, 236, RED), (560, 232, PETROL), (1240, 238, OCHRE), (1180, 640, PLUM), (930, 400, RED)):
            with pen.at(x, y, 0.42 + y / 1400):
                person(pen, coat, "out", hat=RED)
    else:
        with pen.at(560, 234, 0.62):
            barge(pen)
        with pen.at(1330, 234, 0.55):
            barge(pen)


def _canal(pen: Pen, inks: Season, points: tuple[RoadPoint, ...], season: str, count: int) -> None:
    banks = ribbon([(x, y, w + 6) for x, y, w in points])
    pen.cut(banks, inks.dike, 2.6, (0, 0), 0.4)
    pen.cut(ribbon(points), inks.water, 2.6, (0, 0), 0.4)
    data: list[str] = []
    dark: list[str] = []
    for i in range(count):
        x, y, w = curve(points, pen.span(0.01, 0.99))
        reach = min(30.0, w) * pen.span(0.3, 0.9)
        level = points[0][1] == points[-1][1]
        ox, oy = (0.0, pen.jitter(w * 0.45)) if level else (pen.jitter(w * 0.35), 0.0)
        stroke = f"M{x + ox - reach / 2} {y + oy}q{reach / 2} -3 {reach} 0q{-reach / 2} 4 {-reach} 0Z"
        (dark if i % 4 == 0 else data).append(stroke)
    pen.path("".join(data), SNOW_WHITE if season == "winter" else BASE, opacity=0.8)
    pen.path("".join(dark), WATER_LIGHT if season == "winter" else PETROL)


LANDSCAPES = {"rivier": river, "veen": peat}


def backdrop(landscape: str, season: str) -> str:
    """The file's text of one landscape in one season."""
    pen = Pen(f"backdrop {landscape}")
    LANDSCAPES[landscape](pen, season)
    return pen.svg((0, 0, WIDTH, HEIGHT))
