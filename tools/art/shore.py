"""Things of coast and harbour: cutters and gulls, a lighthouse, a crane, beach huts, marram."""

from __future__ import annotations

from collections.abc import Sequence

from tools.art.buildings import bricks, window
from tools.art.inks import BASE, BROWN, GRASS_DARK, INK, OCHRE, PETROL, PETROL_LIGHT, RED, ROOF, SNOW, STONE, WALL
from tools.art.nature import ground_shadow
from tools.art.pen import Pen


def gulls(pen: Pen, places: Sequence[tuple[float, float]]) -> None:
    """White gulls in the sky."""
    for x, y in places:
        pen.path(f"M{x} {y}q8 -10 14 0q7 -10 16 -1q-10 -3 -16 6q-6 -9 -14 -5Z", BASE, INK, 1.6)


def cutter(pen: Pen) -> None:
    """A fishing cutter with its nets out."""
    pen.line([(-6, -14), (-40, -62)], 2.4)
    pen.line([(-6, -14), (34, -66)], 2.4)
    pen.path("M-40 -62q-6 22 2 40M34 -66q10 22 0 42", None, BROWN, 1.8)
    pen.line([(-6, -10), (-6, -74)], 3)
    pen.cut("M-48 -16Q-40 6 -30 6H32Q44 4 52 -20L30 -14H-30Z", RED, 2.6)
    pen.cut([(4, -14), (28, -14), (26, -36), (6, -36)], BASE, 2.4)
    pen.box([(9, -22), (23, -22), (22, -31), (10, -31)], PETROL_LIGHT, 1.8)
    pen.path("M-6 -74l22 6l-22 6Z", OCHRE, INK, 1.8)


def fishing_boat(pen: Pen) -> None:
    """A cutter at the quay, large enough for the front of the map."""
    with pen.at(0, 0, 1.5):
        cutter(pen)


def lighthouse(pen: Pen) -> None:
    """A round tower with bands, a gallery and a lit lamp."""
    ground_shadow(pen, 4, 0, 56, 14)
    pen.cut([(-30, 0), (30, 0), (19, -172), (-19, -172)], WALL)
    for low, high in ((0.2, 0.4), (0.6, 0.8)):
        a, b = 30 - 11 * low, 30 - 11 * high
        pen.path(f"M{-a} {-172 * low}L{a} {-172 * low}L{b} {-172 * high}L{-b} {-172 * high}Z", ROOF, INK, 2.4)
    pen.wedges((28, -4), (18, -168), (2, -168), (6, -4), 18, 5, 0.5, 1)
    pen.path("M-9 0v-20q9 -11 18 0v20Z", PETROL, INK, 2.4)
    for y in (-62, -112, -146):
        window(pen, -10, y, 11, 14)
    pen.cut([(-28, -170), (28, -170), (28, -178), (-28, -178)], STONE, 2.6)
    for x in range(-24, 25, 8):
        pen.line([(x, -178), (x, -190)], 1.8)
    pen.line([(-26, -190), (26, -190)], 2.4)
    pen.box([(-15, -178), (15, -178), (15, -208), (-15, -208)], "#FBD985", 2.6)
    for x in (-5, 5):
        pen.line([(x, -178), (x, -208)], 1.8)
    pen.cut("M-20 -207Q0 -238 20 -207Z", ROOF, 2.8)
    pen.path("M-16 -212Q0 -234 15 -214Q0 -220 -16 -212Z", SNOW)
    pen.line([(0, -222), (0, -240)], 2.6)


def beach_hut(pen: Pen) -> None:
    """A wooden hut on stilts, striped in the colour of its roof."""
    ground_shadow(pen, 10, 0, 40, 10)
    for x in (-24, 24):
        pen.line([(x, 0), (x, -12)], 4)
    pen.cut([(28, -10), (50, -22), (50, -58), (28, -46)], WALL, 2.6)
    pen.wedges((50, -24), (28, -12), (28, -46), (50, -58), 5, 3.6, 0.5, 1)
    pen.cut([(-28, -10), (28, -10), (28, -46), (-28, -46)], WALL, 2.6)
    for x in (-24, -12, 12, 22):
        pen.path(f"M{x} -11h5v-34h-5Z", ROOF)
    pen.box([(-8, -10), (8, -10), (8, -38), (-8, -38)], PETROL, 2)
    pen.cut([(-34, -44), (0, -70), (22, -82), (56, -60), (34, -44), (0, -70)], ROOF, 2.6)
    pen.cut([(-34, -44), (34, -44), (0, -70)], BASE, 2.6)
    pen.path("M-30 -46L0 -69L22 -80L18 -72L-2 -62Z", SNOW)


def marram(pen: Pen) -> None:
    """A low dune with marram grass."""
    pen.cut("M-62 0Q-34 -12 -14 -34Q8 -44 26 -20Q42 -4 64 0Z", "#F1E0B4", 2.6)
    pen.wedges((56, -2), (24, -20), (0, -18), (8, -2), 8, 3.2, 0.2, 0.6, INK, 0.75)
    pen.path("M-36 -14Q-26 -26 -14 -34Q8 -44 26 -20Q14 -28 2 -27Q-18 -26 -36 -14Z", SNOW)
    for i in range(11):
        x = -34 + i * 6.4
        y = -18 - 15 * (1 - abs(i - 4.5) / 5.5)
        for lean in (-6, 1, 7):
            pen.tick(x, y + 6, lean, -20, 2.6, GRASS_DARK)


def crane(pen: Pen) -> None:
    """A small harbour crane on a quay."""
    ground_shadow(pen, 8, 0, 60, 12)
    pen.cut([(-40, 0), (40, 0), (40, -12), (-40, -12)], STONE, 2.6)
    for x in (-24, 24):
        pen.beam([(x, -12), (x * 0.5, -96)], 7, WALL)
    pen.line([(-22, -40), (18, -66)], 2.6)
    pen.line([(22, -40), (-18, -66)], 2.6)
    pen.cut([(-30, -94), (24, -94), (24, -134), (-18, -134)], ROOF, 2.8)
    window(pen, -8, -104, 22, 18)
    pen.wedges((23, -96), (23, -132), (8, -132), (8, -96), 5, 4, 0.5, 1)
    pen.beam([(14, -118), (104, -176)], 9, OCHRE)
    pen.line([(-10, -134), (100, -174)], 2.4)
    pen.line([(102, -174), (102, -78)], 2.4)
    pen.path("M102 -78q-8 4 -4 10q8 4 9 -4", None, INK, 3)
    pen.cut([(88, -66), (118, -66), (118, -42), (88, -42)], BROWN, 2.4)
    pen.line([(102, -70), (88, -66)], 1.8)
    pen.line([(102, -70), (118, -66)], 1.8)
    bricks(pen, -40, 0, 80, 12, 8)
