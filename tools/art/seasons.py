"""What all landscapes share: the inks of the land by season, the sky, far trees and strips of crops."""

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
    PLUM,
    RED,
    WATER,
)
from tools.art.land import WIDTH, ground
from tools.art.nature import birds, blob, cloud, poplar
from tools.art.pen import Pen


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


def sky(pen: Pen, inks: Season, sun_x: float, horizon: float) -> None:
    """The sky in three bands, with the sun on the horizon, clouds and birds."""
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


def far_trees(pen: Pen, season: str, y: float, count: int) -> None:
    """Poplars and bushes in a row, far away, with their feet at y."""
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


def strips(pen: Pen, inks: Season, u: float, mirrored: bool = False) -> None:
    """The bulb or crop strips in the foreground corner."""
    for i in range(7):
        u0, u1 = u + i * 0.052, u + i * 0.052 + 0.05
        corners = [ground(u0, 0), ground(u1, 0), ground(u1, 0.1), ground(u0, 0.1)]
        if mirrored:
            corners = [(WIDTH - x, y) for x, y in corners]
        pen.flat(corners, inks.strips[i], 1)
        pen.wedges(corners[0], corners[1], corners[2], corners[3], 4, 4, 0.6, 1, INK, 0.55)
