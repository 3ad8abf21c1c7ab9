"""Farms and mills of other regions: Saxon farm, pyramid farm, timbered house, post mill, water mill, glasshouse."""

from __future__ import annotations

import math

from tools.art.buildings import DEPTH_X, DEPTH_Y, bricks, gable_house, long_house, smoke, snow_on, window
from tools.art.inks import (
    BASE,
    BROWN,
    GRASS_DARK,
    GRASS_MID,
    INK,
    LIT,
    OCHRE,
    PETROL,
    RED,
    RED_DARK,
    ROOF,
    SNOW,
    STONE,
    WALL,
    WATER_LIGHT,
)
from tools.art.nature import ground_shadow
from tools.art.pen import Pen, between


def saxon_farm(pen: Pen) -> None:
    """A low farm with a thatched roof almost to the ground and large doors at its end."""
    w, h, rise, depth = 190.0, 30.0, 74.0, 84.0
    x, dx, dy = -w / 2, depth * DEPTH_X, depth * DEPTH_Y
    ground_shadow(pen, x + w * 0.7, 0, w * 0.6 + dx * 0.6, 16)
    end = (x + w, 0.0)
    peak_l, peak_r = (x + dx / 2 + 14, -h + dy / 2 - rise), (x + w + dx / 2 - 12, -h + dy / 2 - rise)
    pen.cut([end, (x + w + dx, dy), (x + w + dx, dy - h), peak_r, (x + w, -h)], WALL)
    pen.wedges((x + w + dx, dy), end, (x + w, -h), (x + w + dx, dy - h), 10, 4, 0.5, 1)
    cx, cy = x + w + dx / 2, dy / 2
    pen.box([(cx - 17, cy + 8), (cx + 15, cy - 9), (cx + 15, cy - 50), (cx - 17, cy - 34)], GRASS_DARK)
    pen.line([(cx - 1, cy), (cx - 1, cy - 42)], 2)
    pen.cut([(x, 0), end, (x + w, -h), (x, -h)], WALL)
    bricks(pen, x, 0, w, h, 20)
    for i in range(4):
        window(pen, x + 22 + i * 30, -8, 16, 15)
    pen.box([(x + 150, 0), (x + 168, 0), (x + 168, -24), (x + 150, -24)], PETROL)
    left, right = (x - 10, -h + 9), (x + w + 9, -h + 9)
    pen.cut([left, right, peak_r, peak_l], ROOF)
    pen.wedges(right, left, peak_l, peak_r, 34, 4, 0.3, 0.85)
    pen.cut([right, (x + w + dx + 7, dy - h + 5), (peak_r[0] + 16, peak_r[1] + 30), peak_r], ROOF, 2.6)
    pen.wedges(right, (x + w + dx + 6, dy - h + 5), (peak_r[0] + 14, peak_r[1] + 28), peak_r, 8, 4, 0.4, 0.9)
    snow_on(pen, peak_l, peak_r, right, left, 0.45)
    for i in range(5):
        t = (i + 0.5) / 5
        a, b = between(peak_l, peak_r, t - 0.09), between(peak_l, peak_r, t + 0.09)
        pen.line([(a[0], a[1] - 4), (b[0], b[1] + 7)], 3)
        pen.line([(a[0], a[1] + 7), (b[0], b[1] - 4)], 3)
    smoke(pen, peak_l[0] + 18, peak_l[1] - 2)


def pyramid_farm(pen: Pen) -> None:
    """A stolp: one square farm under one high pyramid roof."""
    w, h, rise, depth = 150.0, 38.0, 98.0, 92.0
    x, dx, dy = -w / 2, depth * DEPTH_X, depth * DEPTH_Y
    ground_shadow(pen, x + w * 0.7, 0, w * 0.6 + dx * 0.6, 16)
    top = (dx / 2, -h + dy / 2 - rise)
    pen.cut([(x + w, 0), (x + w + dx, dy), (x + w + dx, dy - h), (x + w, -h)], WALL)
    pen.wedges((x + w + dx, dy), (x + w, 0), (x + w, -h), (x + w + dx, dy - h), 11, 4, 0.5, 1)
    pen.cut([(x, 0), (x + w, 0), (x + w, -h), (x, -h)], WALL)
    bricks(pen, x, 0, w, h, 16)
    pen.box([(-10, 0), (12, 0), (12, -29), (-10, -29)], GRASS_DARK)
    for wx in (-58, -34, 26, 48):
        window(pen, wx, -9, 17, 20)
    left, right, far = (x - 9, -h + 7), (x + w + 8, -h + 7), (x + w + dx + 8, dy - h + 5)
    ridge = (top[0] + 12, top[1])
    pen.cut([right, far, ridge], ROOF)
    pen.path(f"M{right[0]} {right[1]}L{far[0]} {far[1]}L{ridge[0]} {ridge[1]}Z", INK, opacity=0.28)
    pen.wedges(right, far, ridge, top, 9, 4.4, 0.4, 0.9)
    pen.cut([left, right, ridge, (top[0] - 8, top[1])], ROOF)
    pen.wedges(right, left, top, ridge, 24, 4, 0.25, 0.7)
    mirror = between(between(left, right, 0.5), top, 0.3)
    pen.path(
        f"M{mirror[0] - 34} {left[1] - 4}L{mirror[0]} {mirror[1] - 8}L{mirror[0] + 30} {left[1] - 4}Z", BASE, INK, 2
    )
    snow_on(pen, (top[0] - 8, top[1]), ridge, right, left, 0.4)
    pen.cut(
        [(top[0] - 4, top[1] + 4), (top[0] + 9, top[1] + 4), (top[0] + 9, top[1] - 18), (top[0] - 4, top[1] - 18)],
        RED_DARK,
        2.4,
    )
    pen.path(f"M{top[0] - 6} {top[1] - 17}h17v-4h-17Z", SNOW)


def timbered(pen: Pen) -> None:
    """A timbered house of the south: white fields between dark beams."""
    w, h, rise, depth = 96.0, 62.0, 50.0, 66.0
    gable_house(pen, w, h, rise, depth, plain=True, stack=True)
    for y in (-2, -31, -62):
        pen.line([(-w / 2, y), (w / 2, y)], 3.6)
    for bx in (-46, -16, 15, 46):
        pen.line([(bx, 0), (bx, -62)], 3.6)
    for a, b in (((-46, -31), (-16, -62)), ((46, -31), (15, -62)), ((-46, -31), (-30, 0))):
        pen.line([a, b], 3)
    pen.line([(0, -62), (0, -108)], 3.4)
    pen.line([(-24, -84), (24, -84)], 3.2)
    pen.path("M-10 -2v-24q9 -10 18 0v24Z", GRASS_DARK, INK, 2.4)
    window(pen, -40, -38, 18, 17)
    window(pen, 21, -38, 18, 17)
    window(pen, 22, -7, 17, 17)
    window(pen, -19, -66, 13, 14)


def court_farm(pen: Pen) -> None:
    """A square farm of Limburg: long walls around a yard, an arched gate."""
    long_house(pen, 190, 58, 44, 96, door="", windows=0)
    pen.path("M-24 0v-36q22 -26 44 0v36Z", STONE, INK, 3)
    pen.path("M-17 0v-32q15 -18 30 0v32Z", RED_DARK, INK, 2.6)
    pen.line([(-2, 0), (-2, -40)], 2)
    for x in (-78, -52, 44, 68):
        window(pen, x, -30, 14, 16)
    for x in (-72, 52, 72):
        pen.path(f"M{x} -8h8v-8h-8Z", INK)


def post_mill(pen: Pen) -> None:
    """A wooden mill that turns on its post as a whole."""
    ground_shadow(pen, 6, 0, 66, 14)
    for x in (-38, 38):
        pen.beam([(x, 0), (0, -34)], 8, BROWN)
        pen.box([(x - 8, 0), (x + 8, 0), (x + 7, -8), (x - 7, -8)], STONE, 2)
    pen.beam([(0, 0), (0, -50)], 10, BROWN)
    pen.cut([(30, -38), (56, -52), (56, -118), (30, -106)], WALL, 2.8)
    pen.wedges((56, -54), (30, -40), (30, -106), (56, -116), 8, 4, 0.5, 1)
    pen.cut([(-32, -38), (30, -38), (30, -106), (-32, -106)], WALL)
    for x in range(-24, 30, 9):
        pen.line([(x, -39), (x, -105)], 1.6, opacity=0.75)
    window(pen, -8, -62, 13, 14)
    pen.cut([(-37, -102), (-1, -142), (25, -154), (60, -114), (35, -102), (-1, -142)], ROOF, 2.8)
    pen.cut([(-37, -102), (35, -102), (-1, -142)], WALL, 2.8)
    pen.path("M-32 -106L-1 -141L24 -152L18 -140L0 -130Z", SNOW)
    cx, cy = -2.0, -112.0
    for quarter in range(4):
        angle = math.radians(34 + 90 * quarter)
        cos, sin = math.cos(angle), math.sin(angle)
        blade = [(cx + u * cos - v * sin, cy + u * sin + v * cos) for u, v in ((16, 2), (84, 2), (84, 18), (16, 18))]
        pen.path(pen.wobble(blade, 0.5), BASE, INK, 2.2)
        for i in range(1, 6):
            a, b = between(blade[0], blade[1], i / 6), between(blade[3], blade[2], i / 6)
            pen.line([a, b], 1.6, wobble=0.3)
        pen.line([(cx, cy), (cx + 88 * cos, cy + 88 * sin)], 4.4, wobble=0.3)
    pen.circle(cx, cy, 6, OCHRE, 2.6)


def water_mill(pen: Pen) -> None:
    """A house with a wheel at its side; set it on a brook."""
    with pen.at(-18, 0):
        gable_house(pen, 84, 56, 46, 64, door=RED_DARK)
    cx, cy, r = 52.0, -22.0, 34.0
    pen.circle(cx, cy, r, None, 8)
    pen.ellipse(cx, cy, r, r, None, 4, ink=BROWN)
    for i in range(8):
        a = math.pi * i / 4 + 0.2
        pen.line([(cx, cy), (cx + r * math.cos(a), cy + r * math.sin(a))], 3)
        bx, by = cx + (r + 5) * math.cos(a), cy + (r + 5) * math.sin(a)
        pen.box([(bx - 6, by - 5), (bx + 6, by - 5), (bx + 6, by + 5), (bx - 6, by + 5)], BROWN, 1.8)
    pen.circle(cx, cy, 6, OCHRE, 2.4)
    pen.path("M18 14q18 -8 34 0q18 8 40 -2l-8 10q-30 8 -60 0Z", WATER_LIGHT, INK, 2)


def glasshouse(pen: Pen) -> None:
    """A glasshouse of two spans, with tomatoes behind the panes."""
    ground_shadow(pen, 20, 0, 120, 12)
    for x in (-86, 4):
        pen.cut([(x + 82, 0), (x + 128, -25), (x + 128, -56), (x + 105, -76), (x + 82, -34)], WATER_LIGHT, 2.4)
        pen.cut([(x, 0), (x + 82, 0), (x + 82, -34), (x + 41, -64), (x, -34)], "#D5E6DE", 2.8)
        for i in range(1, 5):
            px = x + i * 16.4
            pen.line([(px, 0), (px, -34 - 30 * (1 - abs(px - x - 41) / 41))], 1.6)
        pen.line([(x, -34), (x + 82, -34)], 2)
        pen.cut([(x + 82, -34), (x + 128, -58), (x + 88, -87), (x + 41, -64)], "#CFE3E0", 2.6)
        for t in (0.25, 0.5, 0.75):
            pen.line([between((x + 41, -64), (x + 82, -34), t), between((x + 88, -87), (x + 128, -58), t)], 1.6)
            pen.line([between((x + 41, -64), (x + 88, -87), t), between((x + 82, -34), (x + 128, -58), t)], 1.4)
        for i in range(4):
            pen.circle(x + 10 + i * 20, -10, 7, GRASS_MID, 1.6)
            pen.circle(x + 13 + i * 20, -12, 2.6, RED)
        pen.path(f"M{x + 44} -66L{x + 88} -87L{x + 108} -73L{x + 66} -52Z", SNOW)


def pumping_station(pen: Pen) -> None:
    """A pumping station: high windows, a chimney."""
    long_house(pen, 128, 64, 40, 62, door="", windows=0)
    for i in range(3):
        x = -52 + i * 38
        pen.path(f"M{x} -14v-28q12 -15 24 0v28Z", LIT, INK, 2.4)
        pen.line([(x + 12, -14), (x + 12, -48)], 1.8)
    pen.cut([(66, -80), (84, -80), (81, -176), (69, -176)], WALL, 2.8)
    pen.wedges((83, -84), (80, -172), (74, -172), (75, -84), 10, 3.6, 0.5, 1)
    pen.box([(65, -174), (85, -174), (85, -181), (65, -181)], STONE, 2.2)


def hay(pen: Pen) -> None:
    """A hay barrack: a roof on four poles, hay under it."""
    ground_shadow(pen, 8, 0, 48, 10)
    for x in (-34, 34):
        pen.line([(x, 0), (x, -84)], 4)
    pen.cut("M-30 0Q-34 -30 -28 -50H28Q34 -30 30 0Z", OCHRE, 2.6)
    pen.wedges((28, -2), (26, -46), (0, -46), (4, -2), 9, 3, 0.4, 0.9, BROWN)
    pen.cut([(-46, -58), (46, -58), (4, -96), (-4, -96)], ROOF, 2.8)
    pen.wedges((44, -59), (-10, -59), (-2, -92), (4, -92), 9, 3.6, 0.3, 0.8)
    pen.path("M-40 -62L-4 -95H4L14 -86L-10 -74Z", SNOW)
    for x in (-44, 44):
        pen.line([(x, 0), (x, -70)], 3.4)


def sheepfold(pen: Pen) -> None:
    """A sheepfold: thatch down to the grass, a wide low door."""
    ground_shadow(pen, 10, 0, 100, 14)
    pen.cut([(66, 0), (108, -22), (104, -44), (80, -74), (60, -20)], BROWN, 2.8)
    pen.wedges((106, -24), (68, -2), (62, -20), (102, -44), 7, 4, 0.5, 1)
    pen.cut([(-70, 0), (66, 0), (64, -20), (-68, -20)], BROWN, 2.6)
    for x in range(-62, 64, 9):
        pen.line([(x, 0), (x, -19)], 1.6)
    pen.box([(-20, 0), (16, 0), (16, -18), (-20, -18)], INK)
    pen.cut("M-80 -12Q-60 -62 -30 -74H80Q78 -40 70 -12Z", ROOF)
    pen.wedges((68, -14), (-74, -14), (-36, -70), (76, -70), 26, 4, 0.3, 0.85)
    snow_on(pen, (-30, -74), (80, -74), (70, -14), (-78, -14), 0.4)
