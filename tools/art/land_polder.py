"""`polder`: a long low horizon, straight ditches that meet far away, bulbs in spring and mills that turn for power."""

from __future__ import annotations

import math

from tools.art.inks import BASE, BROWN, GRASS_DARK, INK, PETROL, RED, WATER_LIGHT
from tools.art.land import WIDTH, field, grass_blades
from tools.art.nature import blob, cow, poplar
from tools.art.pen import Pen, Point
from tools.art.people import person
from tools.art.seasons import SEASONS, Season, sky, strips

HORIZON, FRONT = 92, 300
FAR = 0.84
"""As far (share of the depth) as single fields are seen; behind it all is one green band."""
EYE = 1010
"""Where (x) the ditches meet."""
BULBS = ("#B8432A", "#E3A53A", "#6F3459", "#E8B4A4", "#F2CF86", "#C9607A")


def _place(u: float, v: float) -> Point:
    """A point of the polder: u 0..1 across at the front, v 0 at the front and 1 at the horizon."""
    near = EYE + (u - 0.5) * 3300
    t = v**0.62
    return near + (EYE + (u - 0.5) * 240 - near) * t, FRONT + (HORIZON + 6 - FRONT) * t


def polder(pen: Pen, season: str) -> None:
    """A village in the polder."""
    inks = SEASONS[season]
    sky(pen, inks, 1500, HORIZON)
    pen.path(f"M-10 {HORIZON}H1858V330H-10Z", inks.fields[2])
    _far(pen, inks, season)
    lots = 22
    for i in sorted(range(-22, 44), key=lambda one: -abs(one - 11)):
        for v0, v1 in ((0.0, 0.42), (0.42, FAR)):
            k = (i * 5 + (2 if v0 else 0)) % 6
            bulbs = season == "lente" and v0 == 0.0 and i % 3 != 1
            fill = BULBS[(i * 5 + i // 4) % 6] if bulbs else inks.fields[k]
            furrow = inks.furrow if season in ("winter", "herfst") else (BROWN, GRASS_DARK)[(i + k) % 2]
            u0, u1 = i / lots, (i + 1) / lots
            if not -3 < i < 25:
                corners = [_place(u0, v0), _place(u1, v0), _place(u1, v1), _place(u0, v1)]
                pen.flat(corners, fill, 0.3)
                if v0 == 0.0:
                    pen.line([corners[0], corners[3]], 1.6, wobble=0.2)
                continue
            field(pen, u0, v0, u1, v1, fill, 4, INK if bulbs else furrow, _place, 0.55)
    for i in range(-8, lots + 9, 2):
        _ditch(pen, inks, i / lots)
    _cross_ditch(pen, inks, 0.42)
    pen.path("M-10 262Q460 256 924 259T1858 257V720H-10Z", inks.land)
    strips(pen, inks, 0.34)
    _ring_dike(pen, inks)
    grass_blades(pen, inks.blade, 330, inks.patch, 0.68)
    _poplars(pen, season)
    if season == "winter":
        for x, y, coat in ((700, 172, RED), (1120, 172, PETROL), (1170, 176, "#E3A53A")):
            with pen.at(x, y, 0.42):
                person(pen, coat, "out", hat=RED)
    else:
        for x, y, mirrored in ((250, 214, False), (300, 222, True), (1330, 206, False), (1386, 214, True)):
            with pen.at(x, y, 0.5, mirror=mirrored):
                cow(pen)


def _far(pen: Pen, inks: Season, season: str) -> None:
    strip: list[Point] = [(-10, HORIZON - 2), (1858, HORIZON - 4), (1858, HORIZON + 8), (-10, HORIZON + 8)]
    pen.cut(strip, inks.far, 2.2, (0, 0), 0.2)
    fill = "#7A6A58" if season == "winter" else GRASS_DARK
    for centre in (170, 640, 1180, 1740):
        for _ in range(8):
            x = centre + pen.jitter(70)
            pen.path(blob(pen, x, HORIZON - 5, pen.span(7, 13), pen.span(5, 8), 5, 0.12, 14), fill, INK, 1.8)
    for x, turn in ((360, 10), (440, 50), (520, 95), (1390, 30), (1460, 75)):
        _turbine(pen, x, HORIZON, turn)
    pen.path(f"M1190 {HORIZON - 2}v-18l4 -22l4 22v18Z", PETROL, INK, 1.8)


def _turbine(pen: Pen, x: float, y: float, turn: float) -> None:
    pen.path(f"M{x - 2.6} {y}L{x - 1.2} {y - 62}h2.4L{x + 2.6} {y}Z", BASE, INK, 1.6)
    for third in range(3):
        a = math.radians(turn + 120 * third)
        pen.path(
            f"M{x} {y - 62}L{x + 30 * math.cos(a)} {y - 62 + 30 * math.sin(a)}"
            f"L{x + 9 * math.cos(a + 0.3)} {y - 62 + 9 * math.sin(a + 0.3)}Z",
            BASE, INK, 1.4,
        )  # fmt: skip


def _ditch(pen: Pen, inks: Season, u: float) -> None:
    left: list[Point] = []
    right: list[Point] = []
    for k in range(9):
        v = k / 8 * FAR
        x, y = _place(u, v)
        half = 8.5 * (1 - v**0.62) + 0.8
        left.append((x - half, y))
        right.append((x + half, y))
    pen.box([*left, *right[::-1]], inks.water, 1.8)


def _cross_ditch(pen: Pen, inks: Season, v: float) -> None:
    y = _place(0, v)[1]
    pen.box([(-10, y - 3), (1858, y - 3), (1858, y + 4), (-10, y + 4)], inks.water, 1.8)
    data = []
    for _ in range(40):
        x, w = pen.span(0, WIDTH), pen.span(14, 34)
        data.append(f"M{x} {y + pen.jitter(2)}q{w / 2} -1.6 {w} 0q{-w / 2} 1.6 {-w} 0Z")
    pen.path("".join(data), BASE if inks.water != WATER_LIGHT else PETROL, opacity=0.8)


def _ring_dike(pen: Pen, inks: Season) -> None:
    """The low dike around the village, straight as a ruler, with its road on top."""
    top: list[Point] = [(x, 250 + 0.5 * math.sin(x / 90)) for x in range(-20, WIDTH + 60, 40)]
    foot = [(x, y + 26) for x, y in top]
    pen.cut(top + foot[::-1], inks.dike, 2.8, (0, 0), 0.4)
    pen.wedges(foot[0], foot[-1], top[-1], top[0], 210, 4, 0.3, 0.8, inks.blade)
    pen.path(pen.wobble([(x, y - 4) for x, y in top] + [(x, y + 4) for x, y in top][::-1], 0.3), inks.road, INK, 2.2)


def _poplars(pen: Pen, season: str) -> None:
    for i in range(16):
        with pen.at(560 + i * 27, 248, 1):
            poplar(pen, 52 + (i % 3) * 3, season, 2.2)
