"""`heuvel`: rolling hills with patchwork, hedges and vines, and a sunken lane between green banks."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tools.art.inks import BROWN, GRASS_DARK, INK, RED
from tools.art.land import WIDTH, grass_blades
from tools.art.nature import blob
from tools.art.pen import Pen, Point
from tools.art.seasons import SEASONS, Season, sky

Wave = tuple[float, float, float, float]
"""Middle height, swing, length and phase of the line of a hill, in print units."""

_FAR: tuple[Wave, Wave] = (92, 20, 205, 0.4), (8, 9, 83, 1.9)
_MIDDLE: tuple[Wave, Wave] = (134, 24, 262, 2.6), (0, 8, 96, 0.3)
_NEAR: tuple[Wave, Wave] = (206, 17, 330, 5.0), (0, 6, 120, 2.0)
FAR_WOOD = {"lente": "#7FA063", "zomer": "#6E9152", "herfst": "#B0763C", "winter": "#8FA39A"}


def _height(waves: Sequence[Wave], x: float) -> float:
    return sum(mid + swing * math.sin(x / length + phase) for mid, swing, length, phase in waves)


def _crest(waves: Sequence[Wave], step: int = 24) -> list[Point]:
    return [(x, _height(waves, x)) for x in range(-20, WIDTH + 60, step)]


def hills(pen: Pen, season: str) -> None:
    """A village in a valley."""
    inks = SEASONS[season]
    sky(pen, inks, 1290, 92)
    far = _crest(_FAR)
    pen.cut([*far, (WIDTH + 20, 300), (-20, 300)], FAR_WOOD[season], 2.6, (0, 0))
    _wood_line(pen, _FAR, season, 70)
    _patchwork(pen, inks, season, _FAR, 74, 150, 17)
    _spire(pen, 420, _height(_FAR, 420) + 12)
    middle = _crest(_MIDDLE)
    pen.cut([*middle, (WIDTH + 20, 320), (-20, 320)], inks.dike, 2.8, (0, 0))
    _patchwork(pen, inks, season, _MIDDLE, 70, 190, 13)
    _hedges(pen, season, _MIDDLE, 60)
    _vines(pen, inks, season, 1040, 1330)
    near = _crest(_NEAR)
    pen.cut([*near, (WIDTH + 20, 740), (-20, 740)], inks.land, 3, (0, 0))
    _terraces(pen, inks)
    grass_blades(pen, inks.blade, 330, inks.patch, 0.66)
    _sunken_lane(pen, inks, season)


def _wood_line(pen: Pen, waves: Sequence[Wave], season: str, count: int) -> None:
    fill = {"lente": GRASS_DARK, "zomer": GRASS_DARK, "herfst": "#9A5A2E", "winter": "#7A6A58"}[season]
    for i in range(count):
        x = (i + pen.span(0, 1)) * WIDTH / count
        if math.sin(x / 160 + 1) < 0.1:
            continue
        pen.path(blob(pen, x, _height(waves, x) - 2, pen.span(9, 17), pen.span(7, 11), 5, 0.14, 14), fill, INK, 2)


def _patchwork(
    pen: Pen, inks: Season, season: str, waves: Sequence[Wave], deep: float, first: float, count: int
) -> None:
    """Fields that hang on the slope, each a curved strip with furrows along it."""
    wide = (WIDTH + 80) / count
    for i in range(count):
        x0, x1 = -40 + i * wide + 4, -40 + (i + 1) * wide - 4
        if (i * 7) % 5 == 1:
            continue
        lean = 26 * math.sin(i * 1.7)
        top = [(x, _height(waves, x) + 9) for x in (x0, (x0 + x1) / 2, x1)]
        low = [(x + lean, y + deep) for x, y in reversed(top)]
        pen.cut([*top, *low], inks.fields[(i * 5 + int(first)) % 6], 2.2, (0, 0))
        colour = inks.furrow if season in ("winter", "herfst") else (BROWN, GRASS_DARK)[i % 2]
        pen.wedges(low[0], low[-1], top[0], top[-1], int(wide / 13), 2.6, 0.35, 0.95, colour, 0.7)


def _hedges(pen: Pen, season: str, waves: Sequence[Wave], count: int) -> None:
    fill = {"lente": "#7C9A55", "zomer": GRASS_DARK, "herfst": "#A9673A", "winter": "#7A6A58"}[season]
    for i in range(count):
        x = (i + pen.span(0, 0.9)) * WIDTH / count
        dx = 26 * math.sin(round(x / 150) * 1.7)
        y = _height(waves, x) + (i % 4) * 16
        pen.path(blob(pen, x + dx * 0.3, y + 6, pen.span(8, 13), pen.span(6, 9), 5, 0.14, 14), fill, INK, 2)


def _spire(pen: Pen, x: float, y: float) -> None:
    pen.path(f"M{x - 4} {y}v-20l4 -22l4 22v20Z", "#1C4A5E", INK, 2)
    pen.path(f"M{x + 4} {y}h20v-10l-20 0Z", RED, INK, 2)


def _vines(pen: Pen, inks: Season, season: str, x0: float, x1: float) -> None:
    """A vineyard on the south slope: rows with a stake at every plant."""
    leaf = {"lente": "#A9C474", "zomer": "#5E8446", "herfst": "#B8562E", "winter": "#8A6A4A"}[season]
    rows = 9
    pen.cut(
        [(x0, _height(_MIDDLE, x0) + 8), (x1, _height(_MIDDLE, x1) + 8), (x1 + 30, 222), (x0 - 30, 222)],
        inks.fields[1], 2.4, (0, 0),
    )  # fmt: skip
    for i in range(rows + 1):
        t = i / rows
        top, foot = x0 + (x1 - x0) * t, x0 - 30 + (x1 - x0 + 60) * t
        y = _height(_MIDDLE, top) + 10
        for k in range(7):
            s = k / 7
            px, py = top + (foot - top) * s, y + (216 - y) * s + 4
            pen.path(blob(pen, px, py, 4 + 2.6 * s, 3.4 + 2 * s, 4, 0.2, 10), leaf, INK, 1.4)


def _terraces(pen: Pen, inks: Season) -> None:
    """The meadow itself rolls: long swells in another green, each with a bank of cuts (graft) along its crest."""
    for y, x0, x1, high, deep, ink in (
        (372, -60, 1010, 34, 110, inks.patch), (404, 900, 1960, 30, 120, inks.dike),
        (610, 420, 1500, 34, 120, inks.patch), (654, -80, 560, 30, 90, inks.dike),
    ):  # fmt: skip
        crest = [(x0 + (x1 - x0) * i / 24, y - high * math.sin(math.pi * i / 24)) for i in range(25)]
        foot = [(x, y + deep * 0.22 * math.sin(math.pi * i / 24)) for i, (x, _) in enumerate(crest)]
        pen.path(pen.wobble([*crest, *foot[::-1]], 1.0), ink, opacity=0.6)
        pen.line(crest, 2.2, inks.blade, 0.8, opacity=0.8)
        data = []
        for i in range(60):
            x, ly = crest[min(24, i * 24 // 60)]
            x += pen.span(0, (x1 - x0) / 25)
            data.append(f"M{x - 2} {ly}l{pen.span(2, 7)} {pen.span(9, 17)}l3 -14Z")
        pen.path("".join(data), inks.blade, opacity=0.6)


def _sunken_lane(pen: Pen, inks: Season, season: str) -> None:
    """A lane (holle weg) that has worn itself into the near slope, roots and shadow at its sides."""
    soil = {"winter": "#D9CDB4", "herfst": "#D9BC86"}.get(season, "#E6CF9A")
    left: list[Point] = [(812, 312), (846, 282), (884, 258), (918, 230), (940, 206)]
    right: list[Point] = [(962, 206), (952, 236), (928, 268), (900, 294), (880, 322)]
    for side, out in ((left, -40), (right, 46)):
        bank = [(x + out * (0.25 + (y - 200) / 150), y - 12 - (y - 200) * 0.06) for x, y in side]
        pen.cut([*side, *bank[::-1]], inks.blade if season != "winter" else "#A9B8AE", 2.6, (0, 0))
        for i in range(len(side) - 1):
            pen.wedges(side[i], side[i + 1], bank[i + 1], bank[i], 5, 3.6, 0.4, 0.9, INK, 0.85)
    pen.cut([*left, *right], soil, 2.8, (0, 0))
    fill = {"lente": "#A9C474", "zomer": "#7C9A55", "herfst": "#C9813A", "winter": BROWN}[season]
    for x, y in ((906, 208), (866, 234), (822, 256), (1000, 216), (996, 248), (976, 282)):
        k = 0.6 + (y - 190) / 200
        pen.cut(blob(pen, x, y - 8 * k, 22 * k, 16 * k, 6, 0.14, 18), fill, 2.2)
