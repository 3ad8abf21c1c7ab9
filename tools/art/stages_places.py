"""Initiatives that become a building: hall, church, care, homes, shop, workshop."""

from __future__ import annotations

from tools.art.buildings import bricks, chimney, gable_house, long_house, window
from tools.art.civic import tower_with_spire
from tools.art.icons import draw_glyph
from tools.art.inks import (
    BASE,
    BROWN,
    GRASS_DARK,
    INK,
    OCHRE,
    OCHRE_LIGHT,
    PETROL,
    PETROL_LIGHT,
    PLUM,
    RED,
    RED_DARK,
    STONE,
    WATER_LIGHT,
)
from tools.art.pen import Pen, Point
from tools.art.people import person
from tools.art.stages import (
    Initiative,
    brick_pile,
    feast,
    joy,
    ladder,
    planks,
    scaffold,
    sign,
    work,
)
from tools.art.village import bench, bunting, flag


def trusses(
    pen: Pen, x: float, w: float, h: float, rise: float, depth: float, share: tuple[float, ...] = (0, 0.33, 0.66, 1)
) -> None:
    """The bare beams of a roof with its ridge along the front."""
    dx, dy = depth * 0.86, depth * -0.46
    for t in share:
        foot: Point = (x + w * t, -h)
        top = (foot[0] + dx / 2, -h + dy / 2 - rise)
        pen.beam([foot, top, (foot[0] + dx, -h + dy)], 6, OCHRE)
    pen.beam([(x + dx / 2, -h + dy / 2 - rise), (x + w + dx / 2, -h + dy / 2 - rise)], 7, OCHRE)
    pen.line([(x, -h), (x + w, -h)], 5)


def unfinished_walls(pen: Pen, x: float, w: float, h: float, depth: float, wall: str) -> None:
    """Walls of unequal height."""
    dx, dy = depth * 0.86, depth * -0.46
    pen.cut([(x + w, 0), (x + w + dx, dy), (x + w + dx, dy - h * 0.5), (x + w, -h * 0.8)], wall)
    pen.wedges((x + w + dx, dy), (x + w, 0), (x + w, -h * 0.7), (x + w + dx, dy - h * 0.4), 10, 4, 0.5, 1)
    top = [
        (x + w, -h * 0.8),
        (x + w * 0.72, -h * 0.8),
        (x + w * 0.72, -h),
        (x + w * 0.4, -h),
        (x + w * 0.4, -h * 0.62),
        (x, -h * 0.62),
    ]
    pen.cut([(x, 0), (x + w, 0), *top], wall)
    bricks(pen, x, 0, w, h * 0.6, 26)


# -- dorpshuis: the village hall -------------------------------------------
def _hall_build(pen: Pen) -> None:
    with pen.at(0, -14):
        unfinished_walls(pen, -112, 164, 56, 84, RED)
        pen.box([(-94, 0), (-72, 0), (-72, -34), (-94, -34)], BASE, 2.6)
        pen.box([(-28, -14), (-4, -14), (-4, -36), (-28, -36)], BASE, 2.4)
        trusses(pen, -112, 164, 56, 58, 84)
        scaffold(pen, -122, 64, 10, 92)
        ladder(pen, -56, 12, 66)
    work(pen, (14, -66, PETROL, "up"), (-118, 4, RED, "out"), k=0.9)
    planks(pen, -14, 4)


def _hall_bloom(pen: Pen) -> None:
    feast(pen, 120, line=False)
    with pen.at(-30, -16):
        long_house(pen, 164, 56, 58, 84, BASE, RED, "", 0)
        pen.box([(-22, 0), (22, 0), (22, -42), (-22, -42)], PETROL)
        pen.line([(0, 0), (0, -42)], 2.4)
        for x in (-72, -48, 34, 58):
            window(pen, x, -14, 17, 28)
        pen.box([(-34, -46), (34, -46), (34, -62), (-34, -62)], OCHRE)
        pen.line([(-24, -54), (24, -54)], 4)
    bunting(pen, (-120, -74), (62, -74), 14, 10)
    joy(pen, (-82, -2, OCHRE, "both"), (-28, 2, PLUM, "up"), (30, 0, RED, "both"), (84, -8, PETROL, "up"))


# -- kerk: the church gets a second life -------------------------------------
def _nave(pen: Pen) -> None:
    with pen.at(18, -14, 0.72):
        long_house(pen, 132, 62, 62, 78, STONE, PETROL_LIGHT, "", 0)
        for i in range(3):
            x = -38 + i * 34
            pen.path(f"M{x} -12v-26q9 -16 18 0v26Z", OCHRE_LIGHT, INK, 2.8)


def _church_build(pen: Pen) -> None:
    _nave(pen)
    with pen.at(-62, -14, 0.72):
        tower_with_spire(pen, STONE, PETROL_LIGHT, 0.5)
    for x in (-84, -36):
        pen.beam([(x, -4), (x, -152)], 5, BROWN)
    for y in (-52, -98, -136):
        pen.path(f"M-92 {y}h64v7h-64Z", OCHRE, INK, 2.2)
    for a, b in (((-80, -122), (-56, -178)), ((-42, -122), (-56, -178)), ((-20, -138), (-56, -178))):
        pen.beam([a, b], 5, OCHRE)
    ladder(pen, -36, -4, 96, -16)
    work(pen, (-58, -136, RED, "up"), (92, -4, OCHRE, "out"), (-112, 0, PETROL, "out"), k=0.8)
    brick_pile(pen, 20, 2)


def _church_bloom(pen: Pen) -> None:
    feast(pen, 112, RED, OCHRE, line=False)
    _nave(pen)
    with pen.at(-62, -14, 0.72):
        tower_with_spire(pen, STONE, PETROL_LIGHT)
        pen.cut([(-20, -64), (20, -64), (20, -112), (-20, -112)], RED, 2.8)
        with pen.at(0, -88, 0.7):
            draw_glyph(pen, "cup", BASE)
    bunting(pen, (-40, -112), (126, -92), 16, 10)
    for x in (14, 72):
        pen.ellipse(x, -12, 17, 6, BASE, 2.4)
        pen.line([(x, -8), (x, 4)], 3)
    joy(pen, (-104, 0, PETROL, "both"), (-16, 2, OCHRE, "up"), (42, 0, PLUM, "both"), (100, -2, RED, "up"))


# -- zorgcoöperatie: the care house -------------------------------------------
def _heart_sign(pen: Pen, x: float, y: float, r: float) -> None:
    pen.circle(x, y, r, BASE, 3)
    with pen.at(x, y + r * 0.06, r / 33):
        draw_glyph(pen, "trust", RED)


def _care_build(pen: Pen) -> None:
    with pen.at(0, -14):
        unfinished_walls(pen, -104, 140, 50, 78, OCHRE_LIGHT)
        trusses(pen, -104, 140, 50, 50, 78, (0, 0.5, 1))
        pen.box([(-88, 0), (-60, 0), (-60, -34), (-88, -34)], BASE, 2.6)
        ladder(pen, 0, 10, 70)
    with pen.at(96, -6):
        pen.beam([(0, 0), (0, -78)], 6, BROWN)
        _heart_sign(pen, 0, -92, 24)
    work(pen, (-34, -4, PLUM, "out"), (-112, 2, PETROL, "up"), (58, 0, RED, "out"), k=0.9)
    planks(pen, -20, 6)


def _care_bloom(pen: Pen) -> None:
    feast(pen, 108, RED, OCHRE, line=False)
    with pen.at(-34, -16):
        long_house(pen, 150, 48, 46, 74, OCHRE_LIGHT, PETROL_LIGHT, "", 0)
        for x in (-66, 40):
            window(pen, x, -12, 24, 26)
        pen.cut([(-30, -46), (30, -46), (0, -92)], OCHRE_LIGHT, 3)
        pen.cut([(-24, 0), (24, 0), (24, -46), (-24, -46)], BASE, 2.8)
        pen.box([(-14, 0), (14, 0), (14, -38), (-14, -38)], RED)
        _heart_sign(pen, 0, -66, 20)
    bunting(pen, (-122, -66), (48, -66), 12, 9)
    with pen.at(76, -6, 0.95):
        pen.circle(-2, -12, 13, None, 3)
        pen.circle(17, -5, 5, None, 2.6)
        pen.line([(-12, -42), (-8, -22), (12, -20), (16, -6)], 3.2)
        pen.line([(-12, -42), (-20, -42)], 3.2)
        with pen.at(2, -10, 0.86):
            person(pen, PLUM, "both", shadow=False)
    with pen.at(46, -6, 0.94):
        person(pen, PETROL, "out")
    joy(pen, (-94, 0, OCHRE, "up"))
    with pen.at(-36, 2, 0.94):
        person(pen, GRASS_DARK, "up", carry="cane", hair="#D8CDB8")
    with pen.at(8, 2, 0.94):
        person(pen, RED, "both")


# -- wooncoöperatie: small homes ------------------------------------------------
def _homes_build(pen: Pen) -> None:
    with pen.at(-84, -14):
        gable_house(pen, 56, 40, 36, 50, OCHRE_LIGHT, RED, PETROL, stack=False)
    with pen.at(2, -12):
        pen.cut([(28, 0), (72, -22), (72, -54), (28, -40)], BASE)
        pen.wedges((70, -22), (30, -1), (30, -36), (70, -50), 6, 4, 0.5, 1)
        pen.cut([(-28, 0), (28, 0), (28, -40), (-28, -40)], BASE)
        for dx, dy in ((43, -23), (21, -11), (0, 0)):
            pen.beam([(-28 + dx, -40 + dy), (dx, -78 + dy), (28 + dx, -40 + dy)], 6, OCHRE)
        pen.beam([(0, -78), (43, -101)], 6, OCHRE)
        pen.box([(-18, 0), (-4, 0), (-4, -26), (-18, -26)], BASE)
    with pen.at(90, -10):
        pen.flat([(-30, 0), (26, 0), (60, -20), (6, -20)], STONE, 1)
        pen.line([(-30, 0), (26, 0), (60, -20), (6, -20), (-30, 0)], 3)
        for x in (-30, -2, 26):
            pen.beam([(x, 0), (x, -44)], 5, OCHRE)
        pen.beam([(-30, -42), (26, -42)], 5, OCHRE)
    ladder(pen, 34, -4, 58)
    work(pen, (66, 2, PETROL, "up"), (-34, 2, RED, "out"), (114, 2, PLUM, "out"), k=0.88)
    brick_pile(pen, -24, 6)


def _homes_bloom(pen: Pen) -> None:
    feast(pen, 118, OCHRE, RED, line=False)
    for x, wall, roof, door in (
        (84, BASE, GRASS_DARK, RED),
        (0, OCHRE_LIGHT, PETROL, RED_DARK),
        (-84, BASE, RED, PETROL),
    ):
        with pen.at(x - 6, -14):
            gable_house(pen, 60, 42, 40, 52, wall, roof, door)
    bunting(pen, (-116, -84), (110, -84), 20, 12)
    with pen.at(-42, -10):
        pen.line([(0, 6), (0, -46)], 4.4)
        pen.circle(0, -60, 18, OCHRE, 3)
        with pen.at(0, -60, 0.55):
            draw_glyph(pen, "key")
    joy(pen, (-108, 2, RED, "both"), (-8, 4, OCHRE, "both"), (34, 2, PETROL, "up"), (76, 4, PLUM, "both"), k=0.88)


# -- dorpscoöperatie: the village shop -----------------------------------------
def _awning(pen: Pen, x: float, y: float, w: float, count: int, colour: str) -> None:
    step = w / count
    for i in range(count):
        pen.path(
            f"M{x + i * step + 6} {y}h{step}l-6 24q{-step / 2} 8 {-step} 0Z", colour if i % 2 == 0 else BASE, INK, 2.4
        )


def _shop_front(pen: Pen) -> None:
    pen.box([(-70, -6), (-14, -6), (-14, -34), (-70, -34)], WATER_LIGHT, 2.6)
    pen.box([(22, -6), (74, -6), (74, -34), (22, -34)], WATER_LIGHT, 2.6)
    pen.box([(-8, 0), (16, 0), (16, -38), (-8, -38)], PETROL, 2.6)


def _shop_build(pen: Pen) -> None:
    with pen.at(-20, -16):
        unfinished_walls(pen, -88, 176, 62, 60, STONE)
        _shop_front(pen)
        trusses(pen, -88, 176, 62, 40, 60, (0, 0.5, 1))
        _awning(pen, -90, -62, 92, 5, RED)
    ladder(pen, 30, -2, 84)
    work(pen, (70, -70, PETROL, "up"), (98, 0, RED, "out"), (-116, 2, OCHRE, "up"), k=0.86)
    planks(pen, -66, 6)


def _crate(pen: Pen, x: float, y: float, fruit: str) -> None:
    for i in range(3):
        pen.circle(x + 7 + i * 10, y - 15, 6, fruit, 1.8)
    pen.box([(x, y), (x + 34, y), (x + 34, y - 13), (x, y - 13)], BROWN, 2.2)
    pen.line([(x, y - 6), (x + 34, y - 6)], 1.6)


def _shop_bloom(pen: Pen) -> None:
    feast(pen, 124, PETROL, OCHRE, line=False)
    with pen.at(-20, -16):
        long_house(pen, 176, 62, 42, 60, STONE, PETROL, "", 0)
        _shop_front(pen)
        _awning(pen, -92, -62, 182, 10, RED)
        pen.cut([(-42, -70), (48, -72), (50, -104), (-44, -102)], OCHRE)
        with pen.at(2, -87, 0.6):
            draw_glyph(pen, "basket")
    _crate(pen, -104, -4, RED)
    _crate(pen, -66, -2, OCHRE)
    _crate(pen, 14, -4, "#7C9A55")
    joy(pen, (-18, 4, PLUM, "up"), (70, 0, RED, "both"), (104, -2, PETROL, "up"), (-122, 4, OCHRE, "both"))


# -- buurtwerkbedrijf: the workshop ----------------------------------------------
def _bike(pen: Pen, x: float, y: float) -> None:
    with pen.at(x, y):
        for cx in (-17, 17):
            pen.circle(cx, -12, 12, None, 3)
        pen.line([(-17, -12), (-6, -32), (12, -32), (0, -12), (-17, -12)], 3, RED)
        pen.line([(17, -12), (11, -38), (18, -40)], 3)
        pen.line([(0, -12), (-7, -36), (-12, -36)], 3)


def _workshop_inside(pen: Pen) -> None:
    pen.box([(-52, 0), (34, 0), (34, -50), (-52, -50)], "#4A3A2C", 3)
    pen.box([(-44, -16), (26, -16), (26, -23), (-44, -23)], OCHRE, 2.2)
    for x in (-38, 18):
        pen.line([(x, -16), (x, 0)], 4, OCHRE)
    for x in (-34, -20, -6, 8, 22):
        pen.line([(x, -46), (x, -32 + (x % 3) * 3)], 3.4, STONE)


def _work_build(pen: Pen) -> None:
    with pen.at(-24, -14):
        unfinished_walls(pen, -84, 160, 64, 74, RED)
        pen.box([(-52, 0), (34, 0), (34, -50), (-52, -50)], BASE, 3)
        trusses(pen, -84, 160, 64, 34, 74)
    scaffold(pen, 56, 120, 0, 104)
    ladder(pen, -112, -2, 78)
    work(pen, (86, -67, OCHRE, "up"), (-24, 0, PETROL, "out"), (40, 4, PLUM, "out"), k=0.88)
    planks(pen, -92, 6)


def _work_bloom(pen: Pen) -> None:
    flag(pen, -138, -6, 116, RED, 36)
    flag(pen, 130, -14, 116, OCHRE, 36)
    with pen.at(-28, -16):
        long_house(pen, 160, 64, 36, 74, RED, PETROL, "", 0)
        _workshop_inside(pen)
        window(pen, 46, -20, 24, 26)
        chimney(pen, 60, -104, RED_DARK, puff=True)
        pen.circle(-9, -76, 22, OCHRE, 3)
        with pen.at(-9, -76, 0.7):
            draw_glyph(pen, "gear")
    bunting(pen, (-110, -84), (56, -84), 12, 9)
    _bike(pen, 74, -4)
    with pen.at(-64, -2, 0.94):
        person(pen, PETROL, "up", OCHRE)
    with pen.at(-10, 2, 0.94):
        person(pen, OCHRE, "both", carry="")
    with pen.at(36, 2, 0.94):
        person(pen, PLUM, "out")
    with pen.at(110, 2, 0.94):
        person(pen, GRASS_DARK, "both", OCHRE)
    sign(pen, -112, 0, "wrench", OCHRE, 60, 17)
    with pen.at(-118, 4, 0.6):
        bench(pen, 50)


PLACES: dict[str, Initiative] = {
    "dorpshuis": Initiative(
        "house", "M-92 -20V-66H66V-20ZM-100 -62L-62 -122H104L74 -62M66 -20L110 -44V-86L104 -122M-20 -20V-52H8"
            "V-20", _hall_build, _hall_bloom
    ),
    "kerk": Initiative(
        "church", "M-74 -20V-104H-30V-20ZM-78 -102L-52 -172L-26 -102ZM-30 -20H66V-60H-30ZM-30 -60L-8 -100H92"
            "L70 -60M-58 -20V-44H-44V-20", _church_build, _church_bloom
    ),
    "zorgcooperatie": Initiative(
        "trust",
        "M-92 -20V-60H60V-20ZM-98 -56L-62 -108H94L66 -56M-20 -82Q-52 -112 -32 -118Q-22 -120 -20 -110"
            "Q-18 -120 -8 -118Q12 -112 -20 -82Z",
        _care_build, _care_bloom,
    ),
    "wooncooperatie": Initiative(
        "homes", "M-80 -20V-58L-54 -92L-28 -58V-20ZM-16 -20V-62L12 -98L40 -62V-20ZM52 -20V-58L78 -92L104 -58"
            "V-20Z", _homes_build, _homes_bloom
    ),
    "dorpscooperatie": Initiative(
        "basket", "M-86 -20V-92H84V-20ZM-94 -88L-64 -118H108L92 -88M-86 -70H84M-80 -70l-6 18M-50 -70v18"
            "M-16 -70v18M18 -70v18M52 -70v18M-14 -20V-48H14V-20",
        _shop_build, _shop_bloom,
    ),
    "buurtwerkbedrijf": Initiative(
        "wrench", "M-92 -20V-84H72V-20ZM-100 -80L-66 -112H104L80 -80M-50 -20V-64H30V-20M72 -20L114 -42V-92"
            "L104 -112", _work_build, _work_bloom
    ),
}  # fmt: skip
