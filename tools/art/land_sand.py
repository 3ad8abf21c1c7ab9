"""`zand`: a wood edge, a purple heath with drifting sand, the bulging old field of the village, and the brink."""

from __future__ import annotations

import math

from tools.art.inks import BASE, BROWN, GRASS_DARK, GRASS_MID, INK, OCHRE
from tools.art.land import WIDTH, field, grass_blades, ground
from tools.art.nature import blob, sheep
from tools.art.pen import Pen, Point
from tools.art.seasons import SEASONS, Season, sky

HEATH = {
    "lente": ("#A9A06A", "#8C8450", "#6E6A3A"),
    "zomer": ("#B98AA8", "#A06A92", "#6F3459"),
    "herfst": ("#A5775F", "#8A5A4E", "#5A3A32"),
    "winter": ("#E4DEDD", "#CFC3C6", "#9C8A90"),
}
"""Ground, tufts and shade of the heather."""
DRIFT = {"lente": "#F0E2BC", "zomer": "#F3E4B8", "herfst": "#E9D6A6", "winter": "#F7F5EC"}
DRIFTS = ((210, 168, 150), (880, 158, 200), (1560, 172, 170))
"""Middle (x, y) and half width of the drifting sands, in print units."""
LEAF = {"lente": "#8DAA5C", "zomer": "#6E9152", "herfst": "#C0823A", "winter": "#8C7A66"}


def sand(pen: Pen, season: str) -> None:
    """A village on the sand."""
    inks = SEASONS[season]
    sky(pen, inks, 430, 108)
    _wood_edge(pen, season)
    _heath(pen, season)
    pen.path("M-10 246Q260 232 560 240T1120 236Q1500 226 1860 242V720H-10Z", inks.land)
    pen.line("M-10 246Q260 232 560 240T1120 236Q1500 226 1860 242", 2.8)
    _old_field(pen, inks, season)
    f = inks.fields
    for u0, v0, u1, v1, k in ((-0.1, 0.5, 0.12, 0.72, 3), (0.88, 0.5, 1.1, 0.66, 1)):
        field(pen, u0, v0, u1, v1, f[k], 9, inks.furrow if season in ("winter", "herfst") else BROWN)
    grass_blades(pen, inks.blade, 330, inks.patch, 0.6)
    _bare_sand(pen, season)


def _pine(pen: Pen, x: float, y: float, h: float, season: str) -> None:
    trunk = "#8A5A35" if season != "winter" else "#6E4A34"
    pen.line([(x, y), (x + 1, y - h * 0.66)], max(2.6, h * 0.07), trunk)
    fill = "#5E7A68" if season == "winter" else "#3C5A40"
    pen.path(blob(pen, x + 1, y - h * 0.78, h * 0.26, h * 0.24, 6, 0.16, 18), fill, INK, 2)
    if season == "winter":
        pen.ellipse(x - 1, y - h * 0.92, h * 0.15, h * 0.05, BASE)


def _wood_edge(pen: Pen, season: str) -> None:
    """A dark wood along the whole horizon, lower in the middle, with the odd birch."""
    back: list[Point] = []
    for i in range(100):
        x = -20 + i * 19.2
        high = 24 + 13 * math.cos(x / 290) + pen.jitter(6)
        back.append((x, 118 - high - (5 if i % 2 else 0)))
    pen.cut([*back, (1880, 140), (-20, 140)], "#93A39B" if season == "winter" else "#56703F", 2.6, (0, 0), 2)
    places = sorted((pen.span(0, WIDTH), pen.span(40, 64)) for _ in range(66))
    for x, h in places:
        lower = 0.72 + 0.28 * math.cos(x / 290)
        if pen.span(0, 1) < 0.62:
            _pine(pen, x, 134 + pen.jitter(4), h * (0.65 + 0.35 * lower), season)
        else:
            r = h * 0.27
            pen.line([(x, 134), (x, 134 - h * 0.5)], 2.6)
            pen.path(blob(pen, x, 134 - h * 0.56, r, r * 0.9, 6, 0.14, 18), LEAF[season], INK, 2)


def _heath(pen: Pen, season: str) -> None:
    flat, tuft, shade = HEATH[season]
    pen.cut("M-10 132Q300 124 640 134T1300 128T1860 132V262H-10Z", flat, 2.6, (0, 0))
    drift = DRIFT[season]
    for x, y, w in DRIFTS:
        pen.path(
            f"M{x - w} {y}Q{x - w * 0.5} {y - 16} {x} {y - 9}Q{x + w * 0.6} {y - 18} {x + w} {y + 2}"
            f"Q{x + w * 0.5} {y + 15} {x} {y + 9}Q{x - w * 0.6} {y + 14} {x - w} {y}Z",
            drift, INK, 2,
        )  # fmt: skip
        data = [f"M{x + pen.jitter(w * 0.7)} {y + pen.jitter(6)}q9 -3 18 0" for _ in range(int(w / 12))]
        pen.path("".join(data), None, BROWN, 1.6, opacity=0.6)
    path: list[str] = []
    dark: list[str] = []
    for _ in range(520):
        low = 138 + 104 * pen.span(0, 1) ** 0.8
        px, k = pen.span(-10, WIDTH + 10), 0.6 + (low - 138) / 130
        if any(abs(px - sx) < wide * 0.9 and abs(low - sy) < 14 for sx, sy, wide in DRIFTS):
            continue
        path.append(f"M{px - 8 * k} {low}q{2 * k} {-9 * k} {7 * k} {-8 * k}q{7 * k} {-4 * k} {10 * k} {8 * k}Z")
        dark.append(f"M{px + 2 * k} {low}l{3 * k} {-7 * k}l{4 * k} {7 * k}Z")
    pen.path("".join(path), tuft)
    pen.path("".join(dark), shade, opacity=0.8)
    for x, y, h in ((120, 214, 26), (470, 190, 22), (690, 206, 28), (1090, 196, 24), (1340, 214, 30), (1790, 200, 26)):
        pen.cut(
            f"M{x} {y - h}Q{x + 10} {y - h * 0.4} {x + 7} {y}H{x - 7}Q{x - 10} {y - h * 0.4} {x} {y - h}Z",
            GRASS_DARK if season != "winter" else "#6E8A7A",
            2,
        )
        pen.wedges((x + 7, y - 2), (x + 4, y - h * 0.7), (x - 3, y - h * 0.7), (x - 1, y - 2), 3, 2.4, 0.4, 0.9)
    for x, y in ((560, 214), (590, 222), (622, 212), (646, 222), (604, 206), (574, 226), (1450, 206), (1480, 214)):
        with pen.at(x, y, 0.62):
            sheep(pen)


def _old_field(pen: Pen, inks: Season, season: str) -> None:
    """The es: one large bulging field with rye in the summer."""
    rye = {"lente": "#BFD184", "zomer": "#E0BE62", "herfst": "#B08A58", "winter": "#F1EEE4"}[season]
    pen.cut("M640 316Q820 262 1080 258T1480 300Q1300 322 1080 326T640 316Z", rye, 2.6, (0, 0))
    data: list[str] = []
    for _ in range(130):
        t = pen.span(0.04, 0.96)
        x = 640 + 840 * t
        y = 318 - 50 * math.sin(math.pi * t) * pen.span(0.05, 0.95)
        data.append(f"M{x} {y}l2 -9l2.4 9Z")
    pen.path("".join(data), inks.furrow if season in ("winter", "herfst") else BROWN, opacity=0.7)
    if season == "zomer":
        for x, y in ((860, 300), (904, 306), (950, 296), (1200, 300), (1244, 306)):
            pen.cut(f"M{x - 9} {y}L{x} {y - 26}L{x + 9} {y}Z", OCHRE, 2)
            pen.line([(x - 5, y - 12), (x + 5, y - 12)], 2)


def _bare_sand(pen: Pen, season: str) -> None:
    """Worn spots between the houses: the brink is trodden by everybody."""
    for u, v, w in ((0.36, 0.3, 130), (0.62, 0.34, 110), (0.5, 0.08, 150), (0.24, 0.12, 120)):
        x, y = ground(u, v)
        pen.path(
            f"M{x - w} {y}q{w * 0.5} -14 {w} -9q{w * 0.6} -6 {w} 7q-{w * 0.4} 14 -{w} 10q-{w * 0.7} 5 -{w} -8Z",
            DRIFT[season], opacity=0.85,
        )  # fmt: skip
        data = [f"M{x + pen.jitter(w * 0.75)} {y + pen.jitter(5)}q6 -3 12 0" for _ in range(int(w / 16))]
        pen.path("".join(data), None, GRASS_MID if season == "lente" else BROWN, 1.8, opacity=0.6)
