"""Houses and barns: a front, a right-hand wall and a roof, lit from the left.

One depth for everything: a unit backwards is (0.86, -0.46) on the page. The
origin is the middle of the front's foot. Walls and roofs take the slot colours
unless a drawing asks otherwise.
"""

from __future__ import annotations

from tools.art.inks import (
    BASE,
    GRASS_DARK,
    INK,
    LIT,
    PETROL,
    RED,
    RED_DARK,
    ROOF,
    SNOW,
    WALL,
)
from tools.art.nature import ground_shadow
from tools.art.pen import Pen, Point, Points, between

DEPTH_X, DEPTH_Y = 0.86, -0.46


def back(p: Point, depth: float) -> Point:
    """The point `depth` units behind p."""
    return p[0] + depth * DEPTH_X, p[1] + depth * DEPTH_Y


def window(pen: Pen, x: float, y: float, w: float, h: float, lit: str = LIT, width: float = 2.2) -> None:
    """A window with a cross; (x, y) is its lower left corner."""
    pen.path(pen.wobble([(x, y), (x + w, y), (x + w, y - h), (x, y - h)], 0.4), lit, INK, width)
    pen.line([(x + w / 2, y), (x + w / 2, y - h)], width * 0.8)
    pen.line([(x, y - h * 0.5), (x + w, y - h * 0.5)], width * 0.8)
    pen.line([(x - 2, y + 2), (x + w + 2, y + 2)], width * 1.3)


def bricks(pen: Pen, x: float, y: float, w: float, h: float, count: int) -> None:
    """A few brick lines on a wall; (x, y) is its lower left corner."""
    data = []
    for _ in range(count):
        data.append(f"M{x + pen.span(0.06, 0.86) * w} {y - pen.span(0.08, 0.92) * h}h{pen.span(5, 10)}")
    pen.path("".join(data), None, INK, 1.8, opacity=0.75)


def smoke(pen: Pen, x: float, y: float) -> None:
    """A curl of smoke."""
    pen.line(f"M{x} {y}q-8 -10 2 -18q10 -8 0 -18q-8 -8 4 -16", 2.4, opacity=0.6)


def snow_on(pen: Pen, a: Point, b: Point, c: Point, d: Point, reach: float = 0.5) -> None:
    """Snow on a roof plane with ridge a-b and eaves d-c: shown in winter only."""
    ragged: list[Point] = []
    steps = 9
    for i in range(steps + 1):
        t = 1 - i / steps
        k = reach + (0.16 if i % 2 else -0.1) + pen.jitter(0.08)
        ragged.append(between(between(a, b, t), between(d, c, t), k))
    ridge: Points = [between(a, b, 0.01), between(a, b, 0.99)]
    pen.path(pen.wobble([*ridge, *ragged], 2.0), SNOW)
    left = [between(a, d, t / 8) for t in range(9)]
    pen.path(pen.wobble([a, left[7], (left[7][0] + 5, left[7][1]), (a[0] + 6, a[1] + 2)], 0.5), SNOW)


def chimney(pen: Pen, x: float, y: float, colour: str = RED_DARK, puff: bool = False) -> None:
    """A chimney standing on the roof at (x, y)."""
    pen.cut([(x - 6, y), (x + 7, y + 3), (x + 7, y - 24), (x - 6, y - 24)], colour, 2.4)
    pen.path(f"M{x - 8} {y - 23}h17v-5h-17Z", SNOW)
    if puff:
        smoke(pen, x, y - 28)


def gable_house(
    pen: Pen, w: float = 70, h: float = 46, rise: float = 44, depth: float = 58, wall: str = WALL,
    roof: str = ROOF, door: str = PETROL, stack: bool = True, puff: bool = False, plain: bool = False,
) -> None:  # fmt: skip
    """A house with its gable to the front; `plain` leaves out door and windows."""
    x = -w / 2
    ground_shadow(pen, x + w * 0.7, depth * DEPTH_Y * 0.1, w * 0.7 + depth * DEPTH_X * 0.6, 14)
    a, b, c, d, top = (x, 0.0), (x + w, 0.0), (x + w, -h), (x, -h), (0.0, -h - rise)
    pen.cut([b, back(b, depth), back(c, depth), c], wall)
    pen.wedges(back(b, depth), b, c, back(c, depth), int(depth / 7), 4, 0.5, 1)
    over = 6
    drop = over * rise / (w / 2)
    eave = (x + w + over, -h + drop)
    pen.cut([top, eave, back(eave, depth), back(top, depth)], roof)
    pen.wedges(eave, back(eave, depth), back(top, depth), top, int(depth / 7), 3.6, 0.35, 0.85)
    for t in (0.33, 0.66):
        pen.line([between(top, eave, t), between(back(top, depth), back(eave, depth), t)], 1.6, opacity=0.7)
    snow_on(pen, top, back(top, depth), back(eave, depth), eave)
    if stack:
        spot = between(top, back(top, depth), 0.6)
        chimney(pen, spot[0] + 6, spot[1] + 8, puff=puff)
    pen.cut([a, b, c, top, d], wall)
    bricks(pen, x, 0, w, h, int(w / 8))
    pen.line([(x - over, -h + drop), top, eave], 4.6)
    pen.line([(x - over + 1, -h + drop - 3), (top[0], top[1] - 3), (eave[0] - 1, eave[1] - 3)], 3.4, SNOW)
    if plain:
        return
    pen.box([(x + w * 0.16, 0), (x + w * 0.4, 0), (x + w * 0.4, -h * 0.62), (x + w * 0.16, -h * 0.62)], door)
    window(pen, x + w * 0.55, -h * 0.2, w * 0.3, h * 0.46)
    window(pen, x + w * 0.4, -h - rise * 0.2, w * 0.2, rise * 0.36)


def long_house(
    pen: Pen, w: float = 130, h: float = 44, rise: float = 52, depth: float = 70, wall: str = WALL,
    roof: str = ROOF, door: str = GRASS_DARK, windows: int = 3, stack: bool = False,
) -> None:  # fmt: skip
    """A building with its roof to the front: barn, school, village hall."""
    x = -w / 2
    dx, dy = depth * DEPTH_X, depth * DEPTH_Y
    ground_shadow(pen, x + w * 0.7, 0, w * 0.55 + dx * 0.6, 16)
    b, c = (x + w, 0.0), (x + w, -h)
    ridge_left, ridge_right = (x + dx / 2 - 4, -h + dy / 2 - rise), (x + w + dx / 2 + 7, -h + dy / 2 - rise)
    peak = (x + w + dx / 2, -h + dy / 2 - rise)
    pen.cut([b, (x + w + dx, dy), (x + w + dx, dy - h), peak, c], wall)
    pen.wedges((x + w + dx, dy), b, c, (x + w + dx, dy - h), int(depth / 8), 4, 0.5, 1)
    pen.cut([(x, 0), b, c, (x, -h)], wall)
    bricks(pen, x, 0, w, h, int(w / 10))
    left, right = (x - 7, -h + 6), (x + w + 7, -h + 6)
    pen.cut([left, right, ridge_right, ridge_left], roof)
    pen.wedges(right, left, ridge_left, ridge_right, int(w / 7), 3.6, 0.3, 0.8)
    for t in (0.35, 0.68):
        pen.line([between(left, ridge_left, t), between(right, ridge_right, t)], 1.7, opacity=0.7)
    snow_on(pen, ridge_left, ridge_right, right, left)
    if stack:
        chimney(pen, ridge_right[0] - 24, ridge_right[1] + 4)
    if door:
        pen.box(
            [(x + w * 0.1, 0), (x + w * 0.1 + 20, 0), (x + w * 0.1 + 20, -h * 0.72), (x + w * 0.1, -h * 0.72)], door
        )
    for i in range(windows):
        window(pen, x + w * (0.36 + i * 0.6 / max(1, windows)), -h * 0.28, w * 0.13, h * 0.42)


def barn(pen: Pen) -> None:
    """A farm: long roof, big doors, a round window."""
    long_house(pen, 150, 42, 60, 80, door="", windows=0)
    pen.box([(-60, 0), (-16, 0), (-16, -34), (-60, -34)], GRASS_DARK)
    pen.line([(-38, 0), (-38, -34)], 2)
    for x in (-58, -36):
        pen.line([(x, -2), (x + 18, -32)], 1.8, BASE)
    window(pen, 12, -12, 18, 18)
    window(pen, 44, -12, 18, 18)


def row(pen: Pen) -> None:
    """A row of four workers' houses under one roof."""
    long_house(pen, 220, 42, 44, 56, door="", windows=0)
    for i in range(4):
        x = -104 + i * 54
        pen.box([(x, 0), (x + 14, 0), (x + 14, -28), (x, -28)], (PETROL, RED_DARK, GRASS_DARK, PETROL)[i])
        window(pen, x + 22, -10, 18, 20)
    for x in (-62, 46):
        chimney(pen, x, -92)


def school(pen: Pen) -> None:
    """A village school: high windows, a bell on the ridge."""
    with pen.at(0, 0):
        long_house(pen, 170, 56, 50, 74, door="", windows=0)
        for i in range(4):
            x = -72 + i * 39
            if i != 1:
                window(pen, x, -14, 26, 34)
        pen.path("M-34 0v-32q13 -16 26 0v32Z", PETROL, INK, 2.6)
        pen.line([(-21, 0), (-21, -38)], 1.8)
        pen.cut([(20, -128), (46, -128), (46, -152), (20, -152)], BASE, 2.6)
        pen.path("M28 -130v-12q5 -6 10 0v12Z", INK)
        pen.cut([(14, -151), (52, -151), (33, -172)], RED, 2.6)
        pen.line([(33, -172), (33, -184)], 2.4)
