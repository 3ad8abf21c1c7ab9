"""Where people meet and rest: pump, bandstand, café, playground, wayside chapel, dolmen, bus shelter, flags."""

from __future__ import annotations

import math

from tools.art.buildings import gable_house, window
from tools.art.inks import (
    BASE,
    BROWN,
    COAT,
    GRASS_DARK,
    INK,
    LIT,
    OCHRE,
    PETROL,
    PETROL_LIGHT,
    PLUM,
    RED,
    RED_DARK,
    ROOF,
    SNOW,
    STONE,
    WALL,
    WATER_LIGHT,
)
from tools.art.nature import ground_shadow
from tools.art.pen import Pen
from tools.art.people import crowd, person
from tools.art.village import bunting, flag


def pump(pen: Pen) -> None:
    """The village pump: a stone post with a lantern and a trough."""
    ground_shadow(pen, 4, 0, 40, 9)
    pen.cut([(-34, 2), (34, 2), (30, -6), (-30, -6)], STONE, 2.4)
    pen.cut([(-11, -4), (11, -4), (9, -58), (-9, -58)], STONE, 2.8)
    pen.wedges((10, -6), (9, -56), (0, -56), (1, -6), 6, 3.6, 0.4, 0.9)
    pen.cut([(-15, -57), (15, -57), (12, -64), (-12, -64)], STONE, 2.4)
    pen.line([(10, -46), (28, -56), (33, -30)], 4.4)
    pen.line([(-10, -40), (-20, -38), (-21, -31)], 4)
    pen.box([(-34, -4), (-10, -4), (-8, -16), (-36, -16)], STONE, 2.2)
    pen.path("M-33 -14q10 -4 22 0v3h-22Z", WATER_LIGHT)
    pen.path("M-6 -64h12l3 -14h-18Z", "#FBD985", INK, 2.2)
    pen.path("M-11 -78h22l-11 -10Z", INK)


def bandstand(pen: Pen) -> None:
    """An eight-sided bandstand with a player in it."""
    ground_shadow(pen, 10, 2, 110, 14)
    pen.cut([(-66, 2), (66, 2), (74, -10), (54, -24), (-54, -24), (-74, -10)], WALL, 2.8)
    for x in range(-60, 66, 11):
        pen.line([(x, 1), (x, -9)], 1.6)
    for x in (-46, 46):
        pen.line([(x, -24), (x, -84)], 3.4)
    crowd(pen, [(-22, -12, PLUM, "out"), (24, -12, RED, "out")], 0.86)
    with pen.at(0, -9, 0.92):
        person(pen, PETROL, "both")
    pen.line([(-72, -34), (72, -34)], 3)
    for x in range(-66, 72, 12):
        pen.line([(x, -34), (x, -12)], 1.6)
    for x in (-72, 72):
        pen.line([(x, -10), (x, -88)], 4)
    pen.cut("M-84 -84Q-40 -96 -10 -134H10Q40 -96 84 -84Q0 -72 -84 -84Z", ROOF, 3)
    pen.wedges((80, -84), (-10, -79), (-4, -130), (10, -130), 13, 4, 0.3, 0.85)
    pen.path("M-76 -86Q-40 -98 -10 -133H10L16 -124Q-10 -100 -30 -92Z", SNOW)
    pen.line([(0, -134), (0, -152)], 3)
    pen.path("M0 -152l18 5l-18 6Z", OCHRE, INK, 1.8)
    bunting(pen, (-72, -80), (72, -80), 8, 10)


def cafe(pen: Pen) -> None:
    """The café with an awning and a terrace."""
    with pen.at(-30, -12):
        gable_house(pen, 104, 64, 44, 66, plain=True)
        window(pen, -40, -22, 26, 28)
        window(pen, 18, -22, 26, 28)
        pen.box([(-9, 0), (11, 0), (11, -44), (-9, -44)], GRASS_DARK)
        window(pen, -9, -70, 18, 20)
        for i in range(8):
            pen.path(f"M{-56 + i * 14} -58h14l2 16q-8 6 -14 0Z", RED if i % 2 == 0 else BASE, INK, 2)
    pen.cut([(-96, -70), (-76, -72), (-76, -92), (-96, -90)], OCHRE, 2.4)
    pen.path("M-91 -76h8v-9h-8Z", INK)
    pen.line([(-76, -86), (-66, -86)], 2.4)
    for x, one in ((52, OCHRE), (104, RED)):
        pen.line([(x, 2), (x, -52)], 3)
        pen.cut(f"M{x - 26} -44Q{x} -70 {x + 26} -44Z", one, 2.4)
        pen.line([(x, -60), (x, -45)], 1.6)
    crowd(pen, [(32, 0, PLUM, ""), (72, -2, PETROL, "out"), (88, 4, GRASS_DARK, "")], 0.84)
    for x in (52, 104):
        pen.line([(x - 10, 6), (x, -14), (x + 10, 6)], 2.6)
        pen.path(f"M{x - 17} -18h34v5h-34Z", BROWN, INK, 2.2)


def playground(pen: Pen) -> None:
    """A slide, a swing and two children."""
    pen.path("M-84 6h164l30 -16h-160Z", "#E3CF9C", INK, 2)
    for x in (-70, -14):
        pen.beam([(x - 10, 0), (x, -66), (x + 10, -4)], 5, OCHRE)
    pen.beam([(-72, -66), (-12, -66)], 6, OCHRE)
    pen.line([(-48, -64), (-56, -20)], 2)
    pen.line([(-36, -64), (-44, -20)], 2)
    with pen.at(-49, -8, 0.68):
        person(pen, RED, "both", shadow=False)
    pen.box([(-60, -18), (-40, -18), (-40, -22), (-60, -22)], BROWN, 1.8)
    pen.beam([(26, 0), (26, -58)], 5, PETROL_LIGHT)
    pen.beam([(42, 0), (42, -58)], 5, PETROL_LIGHT)
    for y in (-12, -26, -40):
        pen.line([(26, y), (42, y)], 2.6)
    pen.cut("M40 -54Q62 -48 74 -16Q80 -6 92 -4L90 4Q74 4 66 -10Q56 -38 40 -44Z", RED, 2.6)
    with pen.at(34, -46, 0.66):
        person(pen, OCHRE, "up", shadow=False)
    pen.path("M20 -82h28l-14 -16Z", PETROL, INK, 2.2)


def wayside(pen: Pen) -> None:
    """A wayside chapel with flowers, as at a crossing in the south."""
    ground_shadow(pen, 8, 0, 40, 10)
    pen.cut([(20, 0), (38, -10), (38, -46), (20, -40)], WALL, 2.4)
    pen.wedges((38, -12), (22, -2), (22, -38), (38, -46), 5, 3.4, 0.5, 1)
    pen.cut([(-22, 0), (20, 0), (20, -42), (-1, -66), (-22, -42)], WALL, 2.8)
    pen.cut([(-1, -70), (26, -40), (44, -50), (18, -80)], ROOF, 2.6)
    pen.line([(-28, -38), (-1, -70), (26, -40)], 4)
    pen.path("M-11 -2v-26q10 -14 20 0v26Z", PETROL, INK, 2.4)
    pen.circle(-1, -24, 4.4, BASE, 1.6)
    pen.path("M-6 -4q5 -18 10 0Z", BASE, INK, 1.4)
    pen.path("M-26 -41L-1 -70L18 -80L14 -72L-2 -60Z", SNOW)
    pen.line([(-1, -70), (-1, -88)], 3)
    pen.line([(-8, -81), (6, -81)], 3)
    for x in (-20, -14, 14):
        pen.circle(x, -4, 3.6, RED, 1.6)


def dolmen(pen: Pen) -> None:
    """A dolmen (hunebed): large boulders with flat stones on them."""
    ground_shadow(pen, 10, 2, 110, 14)
    stone = "#B9AFA0"
    for x, wide, high in ((-66, 22, 26), (-18, 20, 24), (30, 22, 25), (72, 20, 27)):
        block = [(x - wide, 0), (x - wide + 3, -high * 0.7), (x - wide * 0.5, -high), (x + wide * 0.6, -high + 1)]
        pen.cut([*block, (x + wide, -high * 0.6), (x + wide + 2, 0)], stone, 2.8, wobble=3)
        pen.wedges((x + wide, -2), (x + wide - 2, -high * 0.6), (x, -high * 0.6), (x + 2, -2), 5, 3.4, 0.3, 0.8)
    pen.cut([(-98, -27), (-92, -42), (-58, -50), (-14, -46), (2, -34), (-6, -25), (-60, -23)], stone, 3, wobble=3)
    pen.cut([(0, -27), (12, -47), (52, -56), (92, -46), (106, -32), (96, -24), (40, -23)], stone, 3, wobble=3)
    pen.wedges((102, -29), (10, -26), (20, -46), (64, -52), 11, 4, 0.25, 0.6)
    pen.wedges((-2, -31), (-88, -27), (-80, -40), (-24, -44), 9, 4, 0.25, 0.6)
    pen.path("M-92 -38L-58 -50L-14 -46L-4 -38Q-50 -44 -92 -38Z", SNOW)
    pen.path("M10 -42L52 -56L92 -46L98 -38Q52 -50 10 -42Z", SNOW)


def bus_stop(pen: Pen) -> None:
    """A bus shelter with somebody who waits."""
    ground_shadow(pen, 8, 0, 56, 10)
    pen.cut([(-40, 0), (30, 0), (30, -54), (-40, -54)], WATER_LIGHT, 2.6)
    for x in (-16, 8):
        pen.line([(x, 0), (x, -54)], 2)
    pen.box([(-30, -10), (20, -10), (20, -15), (-30, -15)], BROWN, 2)
    pen.cut([(-48, -52), (38, -52), (56, -64), (-30, -64)], ROOF, 2.6)
    pen.path("M-44 -55L-28 -63H50L44 -58Z", SNOW)
    with pen.at(-8, 2, 0.92):
        person(pen, PLUM, "", carry="book")
    pen.line([(52, 2), (52, -70)], 3.6)
    pen.cut([(42, -70), (64, -70), (64, -88), (42, -88)], OCHRE, 2.4)
    pen.path("M46 -75h14v-8h-14Z", INK)


def shop(pen: Pen) -> None:
    """The village shop with crates outside."""
    gable_house(pen, 92, 56, 44, 62, plain=True)
    pen.box([(-40, -6), (6, -6), (6, -42), (-40, -42)], LIT, 2.4)
    pen.line([(-17, -6), (-17, -42)], 2)
    pen.box([(16, 0), (36, 0), (36, -40), (16, -40)], RED_DARK)
    for i in range(7):
        pen.path(f"M{-46 + i * 8} -40h8v12q-4 4 -8 0Z", GRASS_DARK if i % 2 == 0 else BASE, INK, 1.8)
    pen.box([(-40, -50), (36, -50), (36, -60), (-40, -60)], OCHRE, 2.2)
    pen.line([(-32, -55), (28, -55)], 3)
    window(pen, -9, -68, 18, 18)
    for x, one in ((-46, RED), (-30, OCHRE), (-14, GRASS_DARK)):
        pen.box([(x, 4), (x + 14, 4), (x + 14, -4), (x, -4)], BROWN, 1.8)
        for i in range(3):
            pen.circle(x + 3 + i * 4.2, -5, 2.6, one, 1)


def workshop(pen: Pen) -> None:
    """A workshop hall with a saw-tooth roof."""
    w, h = 150.0, 54.0
    x, dx, dy = -w / 2, 64 * 0.86, -64 * 0.46
    ground_shadow(pen, x + w * 0.7, 0, w * 0.6 + dx * 0.6, 14)
    pen.cut([(x + w, 0), (x + w + dx, dy), (x + w + dx, dy - h), (x + w, -h)], WALL)
    pen.wedges((x + w + dx, dy), (x + w, 0), (x + w, -h), (x + w + dx, dy - h), 9, 4, 0.5, 1)
    for i in range(3):
        a = x + i * 50
        pen.cut([(a + 50, -h), (a + 50 + dx, dy - h), (a + 12 + dx, dy - h - 34), (a + 12, -h - 34)], ROOF, 2.8)
        pen.wedges((a + 50, -h), (a + 50 + dx, dy - h), (a + 12 + dx, dy - h - 34), (a + 12, -h - 34), 6, 3.4, 0.3, 0.8)
        pen.cut([(a, -h), (a + 50, -h), (a + 12, -h - 34)], WALL, 2.8)
        pen.path(f"M{a + 14} {-h - 31}L{a + 14 + dx * 0.9} {dy * 0.9 - h - 31}l6 6L{a + 22} {-h - 24}Z", SNOW)
    pen.cut([(x, 0), (x + w, 0), (x + w, -h), (x, -h)], WALL)
    pen.box([(-64, 0), (-18, 0), (-18, -40), (-64, -40)], PETROL)
    for y in (-10, -20, -30):
        pen.line([(-63, y), (-19, y)], 1.8)
    for wx in (0, 36):
        window(pen, wx, -16, 26, 22)


def flagpole(pen: Pen) -> None:
    """A flag on a pole."""
    flag(pen, 0, 0, 86, COAT, 46)


def garland(pen: Pen) -> None:
    """Bunting between two poles across a road."""
    for x in (-96, 96):
        pen.line([(x, 0), (x, -92)], 4.4)
        pen.circle(x, -95, 4.4, OCHRE, 2)
    bunting(pen, (-96, -88), (96, -88), 26, 11)


def rain_cloud(pen: Pen) -> None:
    """A grey cloud with slanting rain."""
    for i in range(17):
        x = -92 + i * 12.4
        pen.tick(x, 24 + (i * 19) % 34, -22, 74, 4, "#45566E")
    pen.cut(
        "M-110 22Q-140 -10 -98 -30Q-96 -66 -54 -62Q-28 -98 14 -76Q56 -90 72 -54Q118 -52 112 -18Q132 8 104 22Z",
        "#8B93A0", 3.4,
    )  # fmt: skip
    pen.wedges((102, 18), (-70, 18), (-60, -26), (90, -30), 20, 5, 0.2, 0.6)
    for x, y in ((-88, -26), (-44, -52), (16, -66)):
        pen.line(f"M{x} {y}q6 -16 26 -14", 3.6, BASE, opacity=0.8)


def beehives(pen: Pen) -> None:
    """Three beehives on a bench."""
    ground_shadow(pen, 6, 0, 60, 9)
    pen.beam([(-48, -12), (48, -12)], 6, BROWN)
    for x in (-40, 40):
        pen.line([(x, -10), (x, 0)], 4)
    for x in (-30, 2, 34):
        pen.cut(f"M{x - 15} -15Q{x - 17} -46 {x} -46Q{x + 17} -46 {x + 15} -15Z", OCHRE, 2.4)
        for y in (-22, -30, -38):
            pen.line([(x - 13, y), (x + 13, y)], 1.6, BROWN)
        pen.path(f"M{x - 4} -16h8v-5h-8Z", INK)
    for i in range(5):
        a = i * 1.3
        pen.circle(-50 + i * 24, -58 - 10 * math.sin(a), 2.2, INK)
