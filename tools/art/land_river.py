"""`rivier`: a river with sails, a dike with sheep, field patches."""

from __future__ import annotations

import math

from tools.art.inks import (
    BASE,
    BROWN,
    GRASS_DARK,
    GRASS_MID,
    INK,
    OCHRE,
    PETROL,
    PLUM,
    RED,
    SNOW_WHITE,
    WATER,
)
from tools.art.land import WIDTH, field, grass_blades, ground, ripples
from tools.art.nature import sheep
from tools.art.pen import Pen, Point
from tools.art.people import person
from tools.art.seasons import SEASONS, Season, far_trees, sky, strips
from tools.art.village import boat


def river(pen: Pen, season: str) -> None:
    """A village on the dike."""
    inks = SEASONS[season]
    sky(pen, inks, 976, 106)
    bank = [(-10, 110), (266, 103), (666, 110), (1066, 103), (1466, 110), (1896, 104), (1896, 132), (-10, 132)]
    pen.cut(bank, inks.far, 2.6, (0, 0))
    far_trees(pen, season, 110, 60)
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
    strips(pen, inks, 0.30)
    grass_blades(pen, inks.blade, 330, inks.patch)
    for u in (0.2, 0.36, 0.86):
        a, b = ground(u, 0.62), ground(u, 0.95)
        pen.box([(a[0] - 6, a[1]), (a[0] + 6, a[1]), (b[0] + 3, b[1]), (b[0] - 3, b[1])], inks.water, 2)
    _dike(pen, inks)


def _dike(pen: Pen, inks: Season) -> None:
    top: list[Point] = [(x, 170 + 8 * math.sin(x / 290)) for x in range(-20, WIDTH + 60, 40)]
    foot = [(x, y + 38) for x, y in top]
    pen.cut(top + foot[::-1], inks.dike, 3.2, (0, 0), 0.5)
    pen.wedges(foot[0], foot[-1], top[-1], top[0], 230, 4.4, 0.35, 0.8, inks.blade)
    pen.path(pen.wobble([(x, y - 5) for x, y in top] + [(x, y + 5) for x, y in top][::-1], 0.4), inks.road, INK, 2.4)
    for x in (300, 346, 436, 905, 940, 1320, 1380):
        with pen.at(x, 202 + 8 * math.sin(x / 290), 0.55):
            sheep(pen)
