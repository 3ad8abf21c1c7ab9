"""`veen`: a peat colony with one long canal and ribbon fields that run to the horizon."""

from __future__ import annotations

from game.content.maps.shapes import WayPoint, curve, ribbon
from tools.art.inks import (
    BASE,
    BROWN,
    GRASS_DARK,
    INK,
    OCHRE,
    PETROL,
    RED,
    SNOW_WHITE,
    WATER_LIGHT,
)
from tools.art.land import WIDTH, field, grass_blades
from tools.art.pen import Pen, Point
from tools.art.people import person
from tools.art.seasons import SEASONS, Season, far_trees, sky, strips
from tools.art.village import barge

CANAL: tuple[WayPoint, ...] = ((-60, 236, 20), (400, 234, 20), (924, 232, 20), (1500, 234, 20), (1910, 236, 20))


def _ribbon_field(u: float, v: float) -> Point:
    """A grid of long narrow fields: v 0 at the canal, 1 at the horizon."""
    return 924 + (u - 0.5) * (2500 - 1600 * v), 222 - 118 * v**0.8


def peat(pen: Pen, season: str) -> None:
    """A peat colony: one long canal, ribbon fields, a side canal to the front."""
    inks = SEASONS[season]
    sky(pen, inks, 560, 96)
    pen.cut([(-10, 100), (500, 97), (1100, 101), (1896, 98), (1896, 130), (-10, 130)], inks.far, 2.4, (0, 0))
    far_trees(pen, season, 101, 46)
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
    strips(pen, inks, 0.30, mirrored=True)
    _canal(pen, inks, CANAL, season, 60)
    if season == "winter":
        for x, y, coat in ((500, 236, RED), (560, 232, PETROL), (1240, 238, OCHRE)):
            with pen.at(x, y, 0.42 + y / 1400):
                person(pen, coat, "out", hat=RED)
    else:
        with pen.at(560, 234, 0.62):
            barge(pen)
        with pen.at(1330, 234, 0.55):
            barge(pen)


def _canal(pen: Pen, inks: Season, points: tuple[WayPoint, ...], season: str, count: int) -> None:
    banks = ribbon([(x, y, w + 6) for x, y, w in points])
    pen.cut(banks, inks.dike, 2.6, (0, 0), 0.4)
    pen.cut(ribbon(points), inks.water, 2.6, (0, 0), 0.4)
    data: list[str] = []
    dark: list[str] = []
    for i in range(count):
        x, y, w = curve(points, pen.span(0.01, 0.99))
        reach = min(30.0, w) * pen.span(0.3, 0.9)
        stroke = f"M{x - reach / 2} {y + pen.jitter(w * 0.45)}q{reach / 2} -3 {reach} 0q{-reach / 2} 4 {-reach} 0Z"
        (dark if i % 4 == 0 else data).append(stroke)
    pen.path("".join(data), SNOW_WHITE if season == "winter" else BASE, opacity=0.8)
    pen.path("".join(dark), WATER_LIGHT if season == "winter" else PETROL)
