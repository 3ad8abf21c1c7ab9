"""Small things of the village: square, stalls, benches, bridges, boats, flags."""

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
    RED_DARK,
    SNOW_WHITE,
    STONE,
)
from tools.art.nature import tree
from tools.art.pen import Pen, Point
from tools.art.people import crowd, person


def bunting(pen: Pen, a: Point, b: Point, sag: float = 18, count: int = 8) -> None:
    """A string of pennants from a to b."""

    def at(t: float) -> Point:
        return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + sag * 4 * t * (1 - t)

    pen.line([at(i / 10) for i in range(11)], 2.2, wobble=0.2)
    for i in range(count):
        p, q = at((i + 0.2) / count), at((i + 0.8) / count)
        tip = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2 + 15)
        colour = (RED, OCHRE, PETROL, BASE)[i % 4]
        pen.path(f"M{p[0]} {p[1]}L{q[0]} {q[1]}L{tip[0]} {tip[1]}Z", colour, INK, 1.8)


def flag(pen: Pen, x: float, y: float, h: float = 70, colour: str = OCHRE, w: float = 40) -> None:
    """A flag on a pole with its foot at (x, y)."""
    with pen.at(x, y):
        pen.line([(0, 0), (0, -h)], 4)
        pen.circle(0, -h - 3, 4, OCHRE, 2)
        q, half = w * 0.25, w * 0.5
        pen.cut(f"M1 {-h + 2}q{q} -8 {half} 0t{half} 0v22q{-q} 7 {-half} 0t{-half} 0Z", colour, 2.4)


def stall(pen: Pen, awning: str = RED) -> None:
    """A market stall with fruit; foot point in the middle."""
    with pen.at(-40, 0):
        pen.path("M0 0h84l24 -12h-84Z", INK, opacity=0.22)
        for x in (3, 77):
            pen.line([(x, 0), (x, -52)], 3.6)
        pen.cut([(0, -8), (80, -8), (80, -28), (0, -28)], BROWN, 2.6)
        for i in range(7):
            pen.circle(9 + i * 10.5, -31, 5.2, (RED, OCHRE, GRASS_MID)[i % 3], 1.6)
        for i in range(6):
            pen.path(f"M{-6 + i * 15.4} -72l15 0l-3 22q-7 8 -14 0Z", awning if i % 2 == 0 else BASE, INK, 2.2)


def bench(pen: Pen, w: float = 70) -> None:
    """A bench."""
    for x in (-w / 2 + 6, w / 2 - 6):
        pen.line([(x, 0), (x, -12)], 4)
    pen.path(f"M{-w / 2} -18h{w}v7h{-w}Z", OCHRE, INK, 2.4)
    pen.path(f"M{-w / 2} -32h{w}v6h{-w}Z", OCHRE, INK, 2.4)
    for x in (-w / 2 + 6, w / 2 - 6):
        pen.line([(x, -12), (x, -32)], 3)


def table(pen: Pen, w: float = 90, colour: str = OCHRE) -> None:
    """A long table on trestles."""
    for x in (-w / 2 + 8, w / 2 - 8):
        pen.line([(x - 5, 0), (x, -20), (x + 5, 0)], 3.2)
    pen.cut([(-w / 2, -20), (w / 2, -20), (w / 2 + 12, -32), (-w / 2 + 12, -32)], colour, 2.6)


def lamp(pen: Pen) -> None:
    """A street lamp."""
    pen.line([(0, 0), (0, -74)], 4.4)
    pen.path("M-9 -74h18l-4 -20h-10Z", "#FBD985", INK, 2.4)
    pen.path("M-10 -94h20l-6 -8h-8Z", INK)


def bridge(pen: Pen) -> None:
    """A small white drawbridge over a canal, seen from the side."""
    pen.path("M-64 6h128l30 -12h-128Z", INK, opacity=0.22)
    pen.cut([(-70, 4), (70, 4), (76, -8), (-64, -8)], STONE, 2.6)
    for x in (-52, -26, 0, 26, 52):
        pen.line([(x, -8), (x, -26)], 2.6)
    pen.beam([(-66, -26), (68, -26)], 5, BASE)
    for x in (-34, 24):
        pen.beam([(x, -4), (x, -88)], 7, BASE)
    pen.beam([(-36, -86), (28, -86)], 7, BASE)
    pen.beam([(-74, -72), (-6, -98), (60, -108)], 8, BASE)
    pen.line([(-74, -72), (-66, -26)], 2)
    pen.line([(58, -106), (60, -26)], 2)
    pen.box([(-84, -64), (-66, -70), (-64, -80), (-82, -76)], RED, 2.2)


def footbridge(pen: Pen) -> None:
    """A low bridge on a road: two railings and a deck of planks."""
    pen.cut([(-56, 14), (56, 14), (64, -18), (-48, -18)], OCHRE, 2.6)
    for x in range(-44, 56, 12):
        pen.line([(x, 13), (x + 8, -17)], 1.6, BROWN)
    for y, shift in ((-18, 8), (14, 0)):
        pen.beam([(-56 + shift, y - 22), (56 + shift, y - 22)], 5, BASE)
        for x in (-56, -18, 18, 56):
            pen.beam([(x + shift, y), (x + shift, y - 24)], 5, BASE)


def boat(pen: Pen, hull: str = RED_DARK) -> None:
    """A sailing boat."""
    pen.path("M-30 -8l62 0l-8 14l-44 0Z", hull, INK, 2.4)
    pen.line([(0, -8), (0, -62)], 2.6)
    pen.path("M2 -60Q30 -34 26 -12Z", BASE, INK, 2.4)
    pen.path("M-3 -52Q-22 -30 -20 -12Z", OCHRE, INK, 2.4)


def barge(pen: Pen) -> None:
    """A peat barge in a canal."""
    pen.cut("M-72 -10Q-60 6 -50 6H52Q66 4 74 -14L60 -10H-60Z", BROWN, 2.8)
    pen.cut([(-44, -9), (28, -9), (20, -24), (-36, -24)], "#4A3A2C", 2.4)
    pen.box([(34, -9), (56, -9), (56, -24), (34, -24)], RED, 2.2)
    pen.line([(-50, -10), (-50, -52)], 3)
    pen.path("M-49 -50q14 -6 24 2q-8 4 -24 8Z", OCHRE, INK, 2)


def lime_square(pen: Pen, season: str, mood: str = "plain") -> None:
    """The village square: sand, a lime tree with a bench, stalls and people.

    Args:
        pen: draws.
        season: of the tree and the sand.
        mood: "bloom" is a feast, "tired" has no stall, no bunting and one who sits there.
    """
    sand = SNOW_WHITE if season == "winter" else "#EFDDB0"
    pen.ellipse(0, -78, 214, 82, sand, 3.4)
    data = []
    for _ in range(150):
        turn, reach = pen.span(0, 6.28), math.sqrt(pen.span(0, 1)) * 0.93
        data.append(f"M{-6 + 206 * reach * math.cos(turn)} {-78 + 78 * reach * math.sin(turn)}q6 -4 12 0")
    pen.path("".join(data), None, "#A9B4BC" if season == "winter" else BROWN, 2.2, opacity=0.7)
    if mood == "tired":
        _empty_square(pen, season)
        return
    crowd(pen, [(-92, -96, PETROL, "out"), (-66, -104, RED, ""), (100, -112, OCHRE, "")], 0.92)
    if mood == "bloom":
        crowd(pen, [(-150, -92, RED, "both"), (-122, -108, OCHRE, "up"), (62, -116, PETROL, "both")], 0.92)
        crowd(pen, [(140, -110, PLUM, "up"), (166, -98, RED, "both"), (34, -124, GRASS_DARK, "up")], 0.92)
    with pen.at(0, -72):
        tree(pen, 62, season, 44)
    bunting(pen, (-200, -172), (-28, -150), 24, 10)
    bunting(pen, (28, -150), (204, -174), 24, 10)
    if mood == "bloom":
        bunting(pen, (-200, -150), (-14, -196), 20, 11)
        bunting(pen, (14, -196), (204, -150), 20, 11)
    for x, y in ((-200, -100), (204, -100)):
        pen.line([(x, y), (x, y - 76)], 4.6)
    if mood == "bloom":
        for x, colour in ((-200, OCHRE), (204, RED)):
            flag(pen, x, -100, 118, colour, 44)
    with pen.at(0, -58):
        bench(pen, 76)
    with pen.at(122, -64):
        stall(pen, RED)
    crowd(pen, [(74, -48, PLUM, "up"), (-146, -62, OCHRE, "")], 0.92)
    with pen.at(-98, -34):
        stall(pen, PETROL)
    crowd(pen, [(12, -24, GRASS_DARK, ""), (60, -20, RED, "out"), (84, -18, BASE, "")], 0.92)
    if mood == "bloom":
        crowd(pen, [(-16, -12, PETROL, "both"), (36, -8, OCHRE, "both"), (112, -14, PLUM, "both")], 0.92)
        crowd(pen, [(-136, -22, GRASS_DARK, "up"), (-168, -42, RED, "both"), (150, -34, OCHRE, "up")], 0.92)
        for x, y in ((-60, -6), (60, 0), (138, -16)):
            with pen.at(x, y, 0.62):
                person(pen, (RED, PETROL, OCHRE)[x % 3], "both")
    with pen.at(-30, -18, 0.7):
        person(pen, OCHRE, "up")
    with pen.at(178, -70):
        lamp(pen)


def _empty_square(pen: Pen, season: str) -> None:
    """The same square when nobody has strength left: bare poles, puddles, one bench with one sitter."""
    with pen.at(0, -72):
        tree(pen, 62, "herfst" if season == "zomer" else season, 44)
    for x, y in ((-200, -100), (204, -100)):
        pen.line([(x, y), (x, y - 76)], 4.6)
    pen.line([(-200, -172), (-196, -120), (-190, -104)], 2.2)
    with pen.at(0, -58):
        bench(pen, 76)
    with pen.at(-16, -52, 0.9):
        person(pen, PLUM, carry="cane")
    for x, y, wide in ((96, -40, 34), (-108, -34, 42), (120, -96, 24), (-60, -110, 20)):
        pen.ellipse(x, y, wide, wide * 0.24, "#A9B8BE", 2)
        pen.line(f"M{x - wide * 0.4} {y - 1}q{wide * 0.3} -3 {wide * 0.6} 0", 1.8, BASE)
    pen.box([(84, -64), (108, -60), (106, -52), (82, -56)], BROWN, 2)
    with pen.at(178, -70):
        lamp(pen)


def signpost(pen: Pen) -> None:
    """The sign with the village's name at the road."""
    for x in (-26, 26):
        pen.line([(x, 0), (x, -40)], 4)
    pen.cut([(-38, -30), (38, -32), (38, -56), (-38, -54)], PETROL, 2.6)
    pen.line([(-24, -43), (22, -44)], 4, BASE)


def setback_cloud(pen: Pen) -> None:
    """The setback that comes over the village: a dark cloud with lightning and rain."""
    for x in range(-70, 81, 22):
        pen.tick(x, 26 + (x % 3) * 6, -12, 40, 4, PETROL)
    pen.cut("M8 8L-26 62L2 56L-12 104L46 40L16 44L34 8Z", OCHRE, 3.4)
    pen.cut(
        "M-104 20Q-132 -12 -96 -32Q-100 -70 -56 -66Q-36 -104 8 -84Q52 -98 66 -58Q112 -56 104 -20Q124 6 100 20Z",
        "#565264",
        4,
    )
    pen.wedges((98, 16), (-60, 16), (-50, -30), (84, -34), 26, 6, 0.25, 0.75)
    for x, y in ((-84, -28), (-44, -56), (4, -70)):
        pen.line(f"M{x} {y}q6 -16 26 -14", 4, "#8B879A")
