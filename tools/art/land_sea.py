"""`zee`: sea with breakers, a beach with groynes, dunes to the left and a sea dike to the right."""

from __future__ import annotations

import math

from tools.art.inks import BASE, BROWN, GRASS_DARK, INK, OCHRE, PETROL, PLUM, RED, SNOW_WHITE, STONE
from tools.art.land import WIDTH, field, grass_blades, ripples
from tools.art.pen import Pen, Point
from tools.art.people import person
from tools.art.seasons import SEASONS, Season, sky
from tools.art.shore import cutter, gulls
from tools.art.village import boat

SAND = {"lente": "#F1E0B4", "zomer": "#F3DFA8", "herfst": "#E6CE98", "winter": "#F1EEE4"}
DUNE = {"lente": "#C9CF93", "zomer": "#C6C88A", "herfst": "#BDAE72", "winter": "#E3E8E2"}
BASALT = "#6E6A78"
DIKE_FROM = 1080
"""Where (x) the dunes go over into the sea dike."""


def sea(pen: Pen, season: str) -> None:
    """A village behind the dunes."""
    inks = SEASONS[season]
    sky(pen, inks, 700, 94)
    _water(pen, inks, season)
    pen.path("M-10 196H1858V720H-10Z", inks.land)
    _beach(pen, season)
    _dike(pen, inks)
    _dunes(pen, inks, season)
    f = inks.fields
    for u0, v0, u1, v1, k, colour in (
        (0.3, 0.56, 0.47, 0.72, 0, GRASS_DARK), (0.47, 0.56, 0.66, 0.72, 1, BROWN),
        (0.84, 0.6, 1.2, 0.84, 4, GRASS_DARK), (0.66, 0.6, 0.84, 0.84, 2, BROWN),
    ):  # fmt: skip
        field(pen, u0, v0, u1, v1, f[k], 9, inks.furrow if season in ("winter", "herfst") else colour)
    _sandy_patches(pen, season)
    grass_blades(pen, inks.blade, 330, inks.patch, 0.56)


def _water(pen: Pen, inks: Season, season: str) -> None:
    deep = {"winter": "#9CC0C6"}.get(season, inks.water)
    pen.cut([(-10, 96), (1858, 96), (1858, 196), (-10, 196)], deep, 2.6, (0, 0), 0.2)
    ripples(pen, (-40, 102, 1850, 150), 130, BASE, opacity=0.7)
    ripples(pen, (-40, 104, 1850, 150), 60, PETROL, 2, 1)
    glint = []
    for i in range(16):
        y, half = 100 + i * 3.4, 40 - abs(i - 6) * 3
        glint.append(f"M{700 - half + pen.jitter(14)} {y}q{half} -2.4 {2 * half} 0q{-half} 2.4 {-2 * half} 0Z")
    pen.path("".join(glint), inks.sun, opacity=0.85)
    for x, y, k in ((470, 122, 0.62), (1270, 116, 0.5), (930, 108, 0.34)):
        with pen.at(x, y, k):
            boat(pen)
    for x, y, k in ((240, 128, 0.62), (1640, 124, 0.55)):
        with pen.at(x, y, k):
            cutter(pen)
    gulls(pen, ((150, 88), (196, 76), (1190, 84), (1236, 74), (1560, 66)))


def _breaker(pen: Pen, y: float, high: float) -> None:
    top: list[Point] = [(x, y + 4 * math.sin(x / 83)) for x in range(-20, WIDTH + 60, 26)]
    curl: list[Point] = []
    for i, (x, ty) in enumerate(reversed(top)):
        curl.append((x, ty + high * (1.0 if i % 2 else 0.35)))
    pen.cut(top + curl, BASE, 2, (0, 0), 1.4)


def _beach(pen: Pen, season: str) -> None:
    _breaker(pen, 148, 9)
    edge: list[Point] = [(x, 162 + 5 * math.sin(x / 131)) for x in range(-20, WIDTH + 60, 40)]
    pen.cut([*edge, (WIDTH + 20, 240), (-20, 240)], SAND[season], 2.6, (0, 0), 1)
    data = []
    for _ in range(150):
        x, y = pen.span(0, WIDTH), pen.span(172, 222)
        data.append(f"M{x} {y}q7 -3 14 0")
    pen.path("".join(data), None, BROWN, 1.8, opacity=0.5)
    for start in (330, 760):
        for i in range(9):
            x, y = start + i * 9 - i * i * 0.4, 196 - i * 6.2
            pen.line([(x, y), (x, y - 13 + i * 0.7)], 4.4 - i * 0.22, PLUM if season != "winter" else INK)
    walkers = ((560, 190, RED, "out"), (590, 192, OCHRE, ""), (900, 186, PETROL, "up"), (1000, 190, PLUM, ""))
    for x, y, coat, arm in walkers if season != "winter" else walkers[2:]:
        with pen.at(x, y, 0.5):
            person(pen, coat, arm)
    if season == "zomer":
        for x, y, one in ((640, 196, RED), (690, 200, PETROL), (840, 198, OCHRE), (955, 198, RED)):
            pen.line([(x, y), (x + 4, y - 26)], 2.6)
            pen.path(f"M{x - 16} {y - 20}Q{x + 2} {y - 44} {x + 24} {y - 24}Z", one, INK, 2)


def _dike(pen: Pen, inks: Season) -> None:
    crest: list[Point] = [(x, 184 - 16 * min(1.0, (x - DIKE_FROM) / 260)) for x in range(DIKE_FROM, WIDTH + 60, 40)]
    pen.cut([*crest, *[(x, y - 18) for x, y in crest][::-1]], BASALT, 2.4, (0, 0), 1)
    data = []
    for _ in range(170):
        x = pen.span(DIKE_FROM + 20, WIDTH)
        y = 170 - 16 * min(1.0, (x - DIKE_FROM) / 260) + pen.span(0, 12)
        data.append(f"M{x} {y}l5 -1l1 4")
    pen.path("".join(data), None, STONE, 1.6, opacity=0.8)
    foot = [(x, y + 42) for x, y in crest]
    pen.cut(crest + foot[::-1], inks.dike, 3, (0, 0), 0.5)
    pen.wedges(foot[0], foot[-1], crest[-1], crest[0], 110, 4.4, 0.35, 0.8, inks.blade)
    pen.path(
        pen.wobble([(x, y - 4) for x, y in crest] + [(x, y + 4) for x, y in crest][::-1], 0.4), inks.road, INK, 2.2
    )


def _hump(pen: Pen, x: float, y: float, wide: float, high: float, fill: str, top: str, blade: str) -> None:
    """One dune: sand with a cap of marram, and cuts on its right."""
    half = wide / 2
    pen.cut(
        f"M{x - half} {y}Q{x - half * 0.62} {y - high * 0.45} {x - half * 0.2} {y - high}"
        f"Q{x + half * 0.1} {y - high * 1.12} {x + half * 0.42} {y - high * 0.6}"
        f"Q{x + half * 0.7} {y - high * 0.16} {x + half} {y}Z",
        fill, 2.8,
    )  # fmt: skip
    pen.path(
        f"M{x - half * 0.5} {y - high * 0.62}Q{x - half * 0.36} {y - high * 0.86} {x - half * 0.2} {y - high}"
        f"Q{x + half * 0.1} {y - high * 1.12} {x + half * 0.42} {y - high * 0.6}"
        f"Q{x + half * 0.26} {y - high * 0.62} {x + half * 0.12} {y - high * 0.5}"
        f"Q{x - half * 0.1} {y - high * 0.8} {x - half * 0.5} {y - high * 0.62}Z",
        top,
    )
    pen.wedges(
        (x + half * 0.86, y - 2), (x + half * 0.38, y - high * 0.56), (x - half * 0.06, y - high * 0.5),
        (x + half * 0.1, y - 2), 9, 3.4, 0.2, 0.6, INK, 0.75,
    )  # fmt: skip
    for i in range(int(wide / 14)):
        t = (i + pen.span(0.1, 0.9)) / (wide / 14)
        gx = x - half * 0.5 + t * half * 0.9
        gy = y - high * (0.62 + 0.42 * math.sin(math.pi * min(1, t * 1.1)))
        for lean in (-5, 0, 5):
            pen.tick(gx, gy + 3, lean, -13, 2.4, blade)


def _dunes(pen: Pen, inks: Season, season: str) -> None:
    sand, top = SAND[season], DUNE[season]
    blade = inks.blade if season != "winter" else "#8A8A4C"
    rows = (
        (210, ((40, 190, 40), (230, 230, 48), (450, 210, 40), (650, 240, 46), (880, 220, 38), (1060, 210, 30))),
        (234, ((130, 240, 52), (350, 220, 42), (560, 250, 50), (780, 240, 44), (980, 220, 36))),
    )
    for y, humps in rows:
        for x, wide, high in humps:
            _hump(pen, x, y + pen.jitter(2), wide, high, sand, top, blade)
    low = "#B9C7BC" if season == "winter" else GRASS_DARK
    for x in (60, 300, 470, 700, 900, 1110):
        pen.cut(
            f"M{x - 24} 238q-2 -14 12 -14q10 -10 22 0q14 -2 14 14Z",
            low if season != "winter" else SNOW_WHITE, 2.2, (0, 0),
        )  # fmt: skip


def _sandy_patches(pen: Pen, season: str) -> None:
    for x, y, wide in ((330, 300, 120), (760, 286, 150), (1180, 300, 110), (500, 660, 160), (1180, 684, 150)):
        pen.path(
            f"M{x - wide} {y}q{wide * 0.5} -16 {wide} -10q{wide * 0.6} -8 {wide} 8q-{wide * 0.4} 16 -{wide} 12"
            f"q-{wide * 0.7} 6 -{wide} -10Z",
            SAND[season], opacity=0.9,
        )  # fmt: skip
        for _ in range(int(wide / 16)):
            px, py = x + pen.jitter(wide * 0.8), y + pen.jitter(6)
            pen.path(f"M{px} {py}q6 -3 12 0", None, BROWN, 1.8, opacity=0.6)
