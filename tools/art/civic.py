"""The landmarks: town hall, church tower, chapel, mill, pumping station."""

from __future__ import annotations

import math

from tools.art.buildings import (
    DEPTH_X,
    DEPTH_Y,
    bricks,
    gable_house,
    long_house,
    snow_on,
    window,
)
from tools.art.inks import (
    BASE,
    BROWN,
    GRASS_DARK,
    INK,
    LIT,
    OCHRE,
    PETROL,
    PETROL_LIGHT,
    RED,
    RED_DARK,
    ROOF,
    SNOW,
    STONE,
    WALL,
)
from tools.art.nature import ground_shadow
from tools.art.pen import Pen, Point, between


def clock(pen: Pen, x: float, y: float, r: float) -> None:
    """A clock at twenty past twelve."""
    pen.circle(x, y, r, BASE, 3)
    pen.line([(x, y), (x, y - r * 0.7)], 2.4)
    pen.line([(x, y), (x + r * 0.5, y + r * 0.22)], 2.4)


def tower_with_spire(pen: Pen, wall: str, roof: str, part: float = 1.0) -> None:
    """A church tower with clock; its spire's right side is dark."""
    w, h, depth = 62.0, 150.0, 50.0
    x = -w / 2
    dx, dy = depth * DEPTH_X, depth * DEPTH_Y
    ground_shadow(pen, 0, 2, 40)
    pen.cut([(x + w, 0), (x + w + dx, dy), (x + w + dx, dy - h), (x + w, -h)], wall)
    pen.wedges((x + w + dx, dy), (x + w + dx, dy - h), (x + w, -h), (x + w, 0), 17, 5, 0.6, 1)
    pen.cut([(x, 0), (x + w, 0), (x + w, -h), (x, -h)], wall)
    bricks(pen, x, 0, w, h, 22)
    top = (dx / 2, -h - 118 + dy / 2)
    if part >= 1:
        pen.cut([(x + w + 3, -h + 2), (x + w + dx + 3, -h + dy), top], roof)
        pen.path(f"M{x + w + 3} {-h + 2}L{x + w + dx + 3} {-h + dy}L{top[0]} {top[1]}Z", INK, opacity=0.45)
        pen.cut([(x - 4, -h + 2), (x + w + 3, -h + 2), top], roof)
        pen.wedges((x + w + 3, -h + 2), (x + 8, -h + 2), top, top, 8, 5, 0.3, 0.8)
        snow = [between(top, (x - 4, -h + 2), t) for t in (0.02, 0.55)]
        pen.path(pen.wobble([*snow, (snow[1][0] + 9, snow[1][1] - 4), (top[0] - 2, top[1] + 40)], 1), SNOW)
        pen.line([top, (top[0], top[1] - 22)], 3)
        pen.path(f"M{top[0] - 8} {top[1] - 22}q10 -10 16 -2q-2 8 -10 8q-8 2 -14 -8Z", OCHRE, INK, 2)
    clock(pen, 0, -h + 34, 14)
    pen.path("M-9 -58v-30q9 -15 18 0v30Z", INK)
    pen.path("M-13 0v-34q13 -22 26 0v34Z", RED_DARK, INK, 2.8)


def church(pen: Pen, part: float = 1.0) -> None:
    """A stone church with a tower at its left; `part` 0.5 leaves off the spire."""
    with pen.at(62, 0):
        long_house(pen, 132, 62, 62, 78, door="", windows=0)
        for i in range(3):
            x = -38 + i * 34
            pen.path(f"M{x} -12v-26q9 -16 18 0v26Z", LIT, INK, 2.4)
            pen.line([(x + 9, -12), (x + 9, -44)], 1.8)
    with pen.at(-66, 0):
        tower_with_spire(pen, WALL, ROOF, part)


def chapel(pen: Pen) -> None:
    """The plain church of the peat colony: a high gable and a small bell turret."""
    gable_house(pen, 104, 74, 66, 110, door=RED_DARK, stack=False, plain=True)
    for x in (-40, 24):
        pen.path(f"M{x} -20v-40q8 -16 16 0v40Z", LIT, INK, 2.4)
        pen.line([(x + 8, -20), (x + 8, -66)], 1.8)
    pen.path("M-15 0v-42q15 -24 30 0v42Z", RED_DARK, INK, 2.8)
    pen.line([(0, 0), (0, -52)], 2)
    clock(pen, 0, -92, 14)
    with pen.at(12, -136):
        pen.cut([(-14, 6), (14, 6), (14, -26), (-14, -26)], BASE, 2.8)
        pen.wedges((14, 4), (14, -24), (2, -24), (2, 4), 5, 3.4, 0.4, 0.9)
        pen.path("M-6 2v-14q6 -8 12 0v14Z", INK)
        pen.cut([(-20, -25), (20, -25), (0, -62)], ROOF, 2.8)
        pen.wedges((18, -26), (2, -26), (0, -58), (2, -58), 4, 3.4, 0.4, 0.8)
        pen.line([(0, -62), (0, -82)], 2.6)
        pen.line([(-7, -74), (7, -74)], 2.6)


def mill(pen: Pen, turn: float = 18) -> None:
    """A windmill with a brick foot and a gallery; the sails stand still."""
    pen.path("M-36 0l80 0l44 -14l-70 0Z", INK, opacity=0.22)
    pen.cut([(-34, 0), (34, 0), (30, -34), (-30, -34)], RED)
    bricks(pen, -30, 0, 60, 30, 12)
    pen.box([(-9, 0), (9, 0), (9, -22), (-9, -22)], GRASS_DARK)
    pen.cut([(-29, -40), (29, -40), (17, -118), (-17, -118)], BROWN)
    pen.wedges((27, -42), (16, -116), (-3, -116), (0, -42), 14, 5, 0.5, 1)
    pen.line([(0, -42), (0, -116)], 1.8)
    window(pen, -12, -70, 11, 14)
    pen.cut([(-46, -36), (46, -36), (44, -43), (-44, -43)], OCHRE, 2.6)
    for i in range(-4, 5):
        pen.line([(i * 10.5, -43), (i * 10.5, -54)], 2)
    pen.line([(-45, -54), (45, -54)], 2.4)
    pen.path("M-44 -44h88v-4h-88Z", SNOW)
    pen.cut("M-22 -116Q-20 -146 2 -146Q24 -142 22 -116Z", INK)
    pen.path("M-17 -128Q-13 -145 2 -145Q16 -143 20 -128Q10 -136 2 -134Q-8 -134 -17 -128Z", SNOW)
    cx, cy = -4.0, -128.0
    for quarter in range(4):
        angle = math.radians(turn + 90 * quarter)
        cos, sin = math.cos(angle), math.sin(angle)

        def at(u: float, v: float, cos: float = cos, sin: float = sin) -> Point:
            return cx + u * cos - v * sin, cy + u * sin + v * cos

        pen.path(pen.wobble([at(16, 2), at(86, 2), at(86, 20), at(16, 20)], 0.5), BASE, INK, 2.2)
        for i in range(1, 6):
            pen.line([at(16 + i * 11.6, 2), at(16 + i * 11.6, 20)], 1.6, wobble=0.3)
        pen.line([at(16, 11), at(86, 11)], 1.6, wobble=0.3)
        pen.line([at(0, 0), at(90, 0)], 4.6, wobble=0.3)
    pen.circle(cx, cy, 6, OCHRE, 2.6)


def townhall(pen: Pen) -> None:
    """Stepped gable, turret with flag, steps: the biggest house of the village."""
    w, h, depth = 330.0, 122.0, 96.0
    x = -w / 2
    dx, dy = depth * DEPTH_X, depth * DEPTH_Y
    pen.flat([(x + 30, 6), (x + w + 20, 6), (x + w + dx + 50, dy * 0.4), (x + w + dx, dy)], INK, opacity=0.22)
    side = [(x + w, 0), (x + w + dx, dy), (x + w + dx, dy - h), (x + w + dx / 2, -h + dy / 2 - 64), (x + w, -h)]
    pen.cut(side, WALL)
    pen.wedges((x + w + dx, dy), (x + w, 0), (x + w, -h), (x + w + dx, dy - h), 13, 6, 0.6, 1)
    pen.cut([(x, 0), (x + w, 0), (x + w, -h), (x, -h)], WALL)
    bricks(pen, x, 0, w, h, 70)
    left, right = (x - 9, -h + 6), (x + w + 8, -h + 6)
    ridge_left, ridge_right = (x + dx / 2 - 2, -h + dy / 2 - 64), (x + w + dx / 2 + 6, -h + dy / 2 - 64)
    pen.cut([left, right, ridge_right, ridge_left], ROOF)
    pen.wedges(right, left, ridge_left, ridge_right, 40, 4, 0.3, 0.8)
    for t in (0.3, 0.62):
        pen.line([between(left, ridge_left, t), between(right, ridge_right, t)], 1.8, "#0F2A36", opacity=0.9)
    snow_on(pen, ridge_left, ridge_right, right, left, 0.45)
    _turret(pen, dx / 2 + 44, ridge_left[1] + 8)
    _stepped_gable(pen, h)
    for a, b in ((x - 2, -74.0), (74.0, x + w + 1)):
        y = -h * 0.53
        pen.box([(a, y), (b, y), (b, y - 7), (a, y - 7)], STONE, 1.8)
    for offset in (13, 51, 253, 291):
        window(pen, x + offset, -14, 25, 40, LIT, 2.4)
        window(pen, x + offset, -74, 25, 34, LIT, 2.4)
    _hall_door(pen)


def _turret(pen: Pen, x: float, y: float) -> None:
    with pen.at(x, y):
        pen.cut([(-22, 0), (22, 0), (22, -46), (-22, -46)], BASE)
        pen.wedges((22, 0), (22, -46), (0, -46), (0, 0), 8, 4, 0.4, 0.9)
        pen.path("M-8 -6v-24q8 -12 16 0v24Z", INK)
        pen.cut("M-29 -45Q-18 -82 0 -88Q18 -82 29 -45Z", GRASS_DARK)
        pen.wedges((26, -46), (0, -46), (0, -86), (2, -86), 7, 5, 0.4, 0.8)
        pen.path("M-22 -62Q-14 -83 0 -87Q14 -82 20 -66Q8 -74 0 -72Q-12 -74 -22 -62Z", SNOW)
        pen.line([(0, -88), (0, -122)], 3)
        pen.circle(0, -92, 5, OCHRE, 2.2)
        pen.cut("M0 -121q14 -8 26 0q12 6 24 0v20q-12 6 -24 0q-12 -8 -26 0Z", OCHRE, 2.6)


def _stepped_gable(pen: Pen, h: float) -> None:
    steps: list[tuple[float, float]] = []
    half, y = 72.0, -h - 10
    for _ in range(5):
        steps += [(half, y), (half - 14, y), (half - 14, y - 24)]
        half, y = half - 14, y - 24
    mirrored = [(-sx, sy) for sx, sy in reversed(steps)]
    pen.cut([(-72, 0), (72, 0), *steps, *mirrored], WALL, 3.6)
    bricks(pen, -62, 0, 124, h, 26)
    pen.wedges((71, -6), (71, -h - 6), (40, -h - 6), (40, -6), 12, 5, 0.4, 0.9)
    half, y = 72.0, -h - 10
    for _ in range(5):
        for sign in (-1, 1):
            outer, inner = sign * (half + 3), sign * (half - 15)
            pen.box([(outer, y), (inner, y), (inner, y - 6), (outer, y - 6)], STONE, 2)
            pen.path(f"M{outer} {y - 5}L{inner} {y - 5}L{inner} {y - 10}L{outer} {y - 8}Z", SNOW)
        half, y = half - 14, y - 24
    pen.box([(-6, y), (6, y), (6, y - 14), (-6, y - 14)], STONE, 2)
    clock(pen, 0, -h - 66, 17)
    for k in (-1, 0, 1):
        window(pen, k * 38 - 11, -h - 8, 22, 30, LIT, 2.4)


def _hall_door(pen: Pen) -> None:
    pen.path("M-29 -14v-58q29 -42 58 0v58Z", STONE, INK, 3)
    pen.path("M-22 -14v-54q22 -34 44 0v54Z", OCHRE, INK, 2.8)
    for x in (-11, 0, 11):
        pen.line([(x, -15), (x, -76)], 1.6)
    for i in range(3):
        pen.path(f"M2 {-28 - i * 16}h24v6h-24Z", INK)
    for i in range(3):
        wide = 44 + i * 12
        y = -14 + i * 9
        pen.cut([(-wide, y + 9), (wide, y + 9), (wide - 5, y), (-wide + 5, y)], STONE, 2.6)


def water_tower(pen: Pen) -> None:
    """The water tower: a round brick shaft with a wide tank."""
    ground_shadow(pen, 4, 0, 50, 12)
    pen.cut([(-26, 0), (26, 0), (20, -120), (-20, -120)], WALL)
    pen.wedges((24, -2), (19, -118), (2, -118), (4, -2), 15, 5, 0.5, 1)
    for y in (-34, -74):
        window(pen, -9, y, 12, 18)
    pen.path("M-9 0v-18q9 -10 18 0v18Z", GRASS_DARK, INK, 2.4)
    pen.cut("M-22 -116L-40 -134V-176H40V-134L22 -116Z", PETROL_LIGHT)
    pen.wedges((38, -136), (38, -174), (8, -174), (8, -136), 9, 4.5, 0.4, 0.9)
    for y in (-140, -170):
        pen.line([(-40, y), (40, y)], 2.2)
    pen.cut("M-46 -174Q0 -226 46 -174Z", PETROL)
    pen.path("M-38 -180Q0 -222 38 -180Q20 -192 0 -190Q-20 -192 -38 -180Z", SNOW)
    pen.line([(0, -199), (0, -222)], 3)
    pen.circle(0, -224, 4.5, OCHRE, 2)
