"""Initiatives that become something outdoors: panels, garden, bus, playground, lamps, oven."""

from __future__ import annotations

import math

from tools.art.buildings import gable_house, smoke
from tools.art.icons import draw_glyph
from tools.art.inks import (
    BASE,
    BROWN,
    GRASS_DARK,
    GRASS_MID,
    INK,
    OCHRE,
    OCHRE_LIGHT,
    PETROL,
    PLUM,
    RED,
    RED_DARK,
    STONE,
    WATER_LIGHT,
)
from tools.art.nature import blob, flower, tree
from tools.art.pen import Pen, Point, between
from tools.art.people import person
from tools.art.stages import (
    Initiative,
    barrow,
    brick_pile,
    feast,
    joy,
    ladder,
    planks,
    sign,
    work,
)
from tools.art.village import bunting, flag, lamp, table


# -- energiecoöperatie: a field of panels ------------------------------------
def _panel(pen: Pen, x: float, y: float, frame: bool = False) -> None:
    corners: list[Point] = [(x, y), (x + 52, y), (x + 66, y - 31), (x + 14, y - 31)]
    a, b, c, d = corners
    for px in (x + 8, x + 46):
        pen.line([(px, y), (px, y + 12)], 3.4)
    if frame:
        pen.line([*corners, a], 3)
        pen.line([between(a, d, 0.5), between(b, c, 0.5)], 2.2)
        return
    pen.cut(corners, PETROL, 2.8)
    for t in (0.25, 0.5, 0.75):
        pen.line([between(a, b, t), between(d, c, t)], 1.5, WATER_LIGHT, 0.2)
    pen.line([between(a, d, 0.5), between(b, c, 0.5)], 1.5, WATER_LIGHT, 0.2)
    pen.tick(x + 18, y - 6, 16, -20, 3, BASE)


def _turbine(pen: Pen, x: float, y: float, h: float) -> None:
    pen.path(f"M{x - 4} {y}L{x - 2} {y - h}h4L{x + 4} {y}Z", BASE, INK, 2.4)
    for i in range(3):
        turn = math.radians(20 + 120 * i)
        ex, ey = x + 40 * math.cos(turn), y - h + 40 * math.sin(turn)
        nx, ny = -math.sin(turn) * 5, math.cos(turn) * 5
        pen.path(f"M{x} {y - h}L{x + (ex - x) * 0.3 + nx} {y - h + (ey - y + h) * 0.3 + ny}L{ex} {ey}Z", BASE, INK, 2.4)
    pen.circle(x, y - h, 4.5, OCHRE, 2)


def _energy_build(pen: Pen) -> None:
    for r in range(3):
        for c in range(3):
            _panel(pen, -84 - r * 17 + c * 62, -74 + r * 33, frame=(r == 2 and c >= 1) or (r == 1 and c == 2))
    work(pen, (6, 2, RED, "up"), (108, -6, OCHRE, "out"))
    planks(pen, 36, 8)


def _energy_bloom(pen: Pen) -> None:
    flag(pen, -136, -6, 96, OCHRE, 36)
    flag(pen, 134, -40, 92, RED, 36)
    _turbine(pen, 114, -46, 112)
    for r in range(3):
        for c in range(3):
            _panel(pen, -84 - r * 17 + c * 62, -74 + r * 33)
    bunting(pen, (-134, -78), (-20, -104), 14, 6)
    joy(pen, (-98, 2, RED, "both"), (20, 4, PLUM, "up"), (92, 2, PETROL, "both"))


# -- groengroep: a garden -----------------------------------------------------
def _beds(pen: Pen, rows: int) -> None:
    for r in range(3, -1, -1):
        y, x = -6 - r * 17, -118 + r * 13
        pen.box([(x, y), (x + 138, y), (x + 146, y - 10), (x + 8, y - 10)], BROWN, 2)
        if 3 - r >= rows:
            continue
        for i in range(8):
            colour = (RED, OCHRE, BASE, PLUM)[r]
            if r % 2 == 0:
                flower(pen, x + 14 + i * 16, y - 4, colour)
            else:
                pen.path(blob(pen, x + 13 + i * 16, y - 8, 7, 6, 5, 0.1, 14), GRASS_MID, INK, 1.6)


def _greenhouse(pen: Pen, glass: bool) -> None:
    with pen.at(74, -22):
        if glass:
            gable_house(pen, 58, 34, 28, 52, WATER_LIGHT, WATER_LIGHT, BASE, stack=False, plain=True)
            for t in (-10, 10):
                pen.line([(t, 0), (t, -52)], 1.8)
            pen.line([(-28, -18), (28, -18)], 1.8)
            return
        for dx, dy in ((44, -24), (22, -12), (0, 0)):
            pen.line([(-29 + dx, dy), (-29 + dx, -34 + dy), (dx, -62 + dy), (29 + dx, -34 + dy), (29 + dx, dy)], 3)
        for px, py in ((-29, -34), (0, -62), (29, -34)):
            pen.line([(px, py), (px + 44, py - 24)], 3)


def _garden_build(pen: Pen) -> None:
    with pen.at(-40, -72):
        tree(pen, 19, "zomer", 16)
    _greenhouse(pen, glass=False)
    _beds(pen, 2)
    barrow(pen, 52, 0)
    with pen.at(-94, 2, 0.94):
        person(pen, RED, "out", OCHRE, carry="tool")
    with pen.at(-2, 4, 0.94):
        person(pen, PETROL, "out", carry="tool")
    with pen.at(104, 2, 0.94):
        person(pen, PLUM, "", OCHRE)


def _garden_bloom(pen: Pen) -> None:
    flag(pen, -136, -4, 112, OCHRE, 36)
    flag(pen, 132, -6, 110, RED, 36)
    for x, y, r in ((-62, -70, 27), (4, -74, 25)):
        with pen.at(x, y):
            tree(pen, r, "zomer", 18)
            for i in range(6):
                pen.circle(math.cos(i * 2.3) * r * 0.6, -18 - r * 0.7 + math.sin(i * 2.3) * r * 0.55, 4, RED, 1.5)
    _greenhouse(pen, glass=True)
    _beds(pen, 4)
    bunting(pen, (-134, -92), (130, -92), 22, 13)
    joy(pen, (-92, 6, RED, "both"), (-34, 8, PETROL, "up"), (34, 6, PLUM, "out"), (96, 6, OCHRE, "both"))


# -- wensbus -----------------------------------------------------------------------
def _bus_stop(pen: Pen) -> None:
    sign(pen, -112, -4, "bus", OCHRE, 96, 20)


def _bus(pen: Pen, x: float, y: float, done: bool) -> None:
    with pen.at(x, y):
        pen.path("M-74 4h160l30 -16h-160Z", INK, opacity=0.22)
        shell = "M-80 -88h132q16 0 18 18l4 40q0 7 -7 7h-150q-7 0 -7 -7v-50q0 -8 10 -8Z"
        if done:
            pen.cut(shell, OCHRE, 3.4)
            pen.path("M-89 -42h163v11h-162Z", RED, INK, 2)
        else:
            pen.cut(shell, STONE, 3.4)
            pen.path("M-89 -42h92v11h-91Z", RED, INK, 2)
            pen.path("M-89 -60Q-40 -70 0 -58L2 -88H-80Q-89 -88 -89 -80Z", OCHRE)
            pen.line(shell, 3.4)
        for i in range(4):
            pen.path(f"M{-80 + i * 36} -78h28v26h-28Z", WATER_LIGHT if done or i < 2 else BASE, INK, 2.4)
        pen.path("M60 -76l6 24h-4v-24Z", INK)
        for wx in (-48, 38):
            pen.circle(wx, -20, 15, INK)
            pen.circle(wx, -20, 6, BASE if done or wx < 0 else STONE)
        pen.circle(70, -34, 4, BASE, 2)
        pen.wedges((66, -24), (-70, -24), (-70, -36), (66, -36), 16, 4, 0.2, 0.5)


def _bus_build(pen: Pen) -> None:
    _bus_stop(pen)
    _bus(pen, 16, -18, done=False)
    for x in (44, 66):
        pen.box([(x, -16), (x + 20, -16), (x + 20, -26), (x, -26)], BROWN, 2.2)
    ladder(pen, -58, -6, 92, 6)
    pen.circle(98, -10, 14, INK)
    pen.circle(98, -10, 6, STONE)
    work(pen, (-76, 2, RED, "up"), (8, 4, PETROL, "out"), (66, 4, PLUM, "up"))
    pen.path("M-16 2h14v-13h-14Z", OCHRE, INK, 2.4)


def _bus_bloom(pen: Pen) -> None:
    flag(pen, 132, -8, 112, RED, 36)
    flag(pen, -138, -4, 116, PETROL, 36)
    _bus_stop(pen)
    _bus(pen, 16, -20, done=True)
    bunting(pen, (-112, -104), (130, -100), 10, 13)
    joy(pen, (-84, 2, PETROL, "both"), (-20, 4, PLUM, "up"), (30, 4, RED, "both"))
    with pen.at(104, 2, 0.94):
        person(pen, GRASS_DARK, "up", carry="cane", hair="#D8CDB8")


# -- uitdaagrecht: the village keeps its own playground --------------------------
def _swing(pen: Pen, x: float, y: float, seats: bool, child: bool = False) -> None:
    with pen.at(x, y):
        for px in (-52, 40):
            pen.beam([(px - 10, 0), (px, -92), (px + 16, -8)], 6, RED)
        pen.beam([(-54, -92), (46, -92)], 7, RED)
        if not seats:
            return
        for px, lean in ((-28, 0), (14, 12)):
            pen.line([(px - 8, -90), (px - 8 + lean, -26)], 2.2)
            pen.line([(px + 8, -90), (px + 8 + lean, -26)], 2.2)
            pen.path(f"M{px - 12 + lean} -27h24v6h-24Z", OCHRE, INK, 2)
        if child:
            with pen.at(26, -22, 0.62):
                person(pen, PLUM, "both", shadow=False)


def _slide(pen: Pen, x: float, y: float, done: bool) -> None:
    with pen.at(x, y):
        pen.beam([(-20, 0), (-20, -74)], 6, PETROL)
        pen.beam([(4, 0), (4, -74)], 6, PETROL)
        for i in range(1, 6):
            pen.line([(-20, -i * 12), (4, -i * 12)], 3)
        pen.path("M-26 -74h36v7h-36Z", OCHRE, INK, 2.4)
        if done:
            pen.cut("M8 -70Q30 -66 46 -30Q54 -8 78 -6L80 2Q46 4 34 -22Q22 -54 6 -60Z", OCHRE, 2.8)
            pen.cut([(-30, -98), (14, -98), (-8, -124)], RED, 2.8)
            for px in (-20, 4):
                pen.line([(px, -74), (px, -98)], 3.4)


def _play_build(pen: Pen) -> None:
    _swing(pen, -66, -20, seats=False)
    _slide(pen, 62, -16, done=False)
    pen.cut("M86 2Q112 -10 118 -34L128 -32Q122 2 92 8Z", OCHRE, 2.6)
    with pen.at(-92, 2, 0.94):
        person(pen, OCHRE, "out", carry="tool")
    work(pen, (-14, 2, PETROL, "up"), (40, 4, RED, "out"))
    barrow(pen, -46, 6)
    planks(pen, 2, 10)


def _play_bloom(pen: Pen) -> None:
    feast(pen, 116, OCHRE, PETROL)
    _swing(pen, -66, -20, seats=True, child=True)
    _slide(pen, 42, -14, done=True)
    joy(pen, (-108, 2, GRASS_DARK, "up"), (20, 4, RED, "both"))
    with pen.at(-14, 4, 0.66):
        person(pen, OCHRE, "both")
    with pen.at(108, 2, 0.66):
        person(pen, PLUM, "both")
    with pen.at(-70, 4, 0.94):
        person(pen, PETROL, "out", carry="tool")


# -- buurtapp: looking after each other --------------------------------------------
def _phone(pen: Pen, x: float, y: float, lit: bool) -> None:
    with pen.at(x, y):
        pen.path("M-24 2h52l26 -12h-52Z", INK, opacity=0.22)
        pen.cut("M-26 0Q-32 0 -32 -6V-112Q-32 -118 -26 -118H26Q32 -118 32 -112V-6Q32 0 26 0Z", INK, 3)
        pen.box([(-25, -16), (25, -16), (25, -106), (-25, -106)], WATER_LIGHT if lit else STONE, 2)
        pen.circle(0, -8, 4, BASE)
        if lit:
            pen.box([(-19, -98), (10, -98), (10, -80), (-6, -80), (-14, -72), (-13, -80), (-19, -80)], BASE, 2)
            pen.box([(19, -66), (-8, -66), (-8, -48), (8, -48), (15, -40), (14, -48), (19, -48)], OCHRE, 2)
            with pen.at(0, -30, 0.36):
                draw_glyph(pen, "trust", RED)


def _waves(pen: Pen, x: float, y: float, count: int) -> None:
    for i in range(count):
        r = 12 + i * 11
        for side in (-1, 1):
            pen.line(
                f"M{x + side * r * 0.7} {y - r * 0.7}Q{x + side * r * 1.25} {y} {x + side * r * 0.7} {y + r * 0.7}",
                4,
                RED,
            )


def _watch_houses(pen: Pen, lit: str) -> None:
    for x, roof in ((-92, RED), (86, PETROL)):
        with pen.at(x, -26, 0.86):
            gable_house(pen, 62, 44, 40, 48, BASE, roof, RED_DARK if roof == PETROL else PETROL)
            pen.box([(6, -9), (24, -9), (24, -29), (6, -29)], lit, 2.2)


def _app_build(pen: Pen) -> None:
    _watch_houses(pen, STONE)
    with pen.at(0, -12):
        _phone(pen, 0, 0, lit=False)
        pen.beam([(-40, 0), (-40, -132)], 5, BROWN)
        pen.beam([(42, 0), (42, -132)], 5, BROWN)
        pen.path("M-48 -60h98v7h-98Z", OCHRE, INK, 2.2)
        pen.path("M-48 -128h98v7h-98Z", OCHRE, INK, 2.2)
        ladder(pen, 44, 0, 60)
    work(pen, (4, -72, PETROL, "up"), (-60, 2, RED, "out"), (100, 2, PLUM, "up"), k=0.84)
    planks(pen, -30, 8)


def _app_bloom(pen: Pen) -> None:
    feast(pen, 104, OCHRE, RED, line=False)
    _watch_houses(pen, "#FBD985")
    bunting(pen, (-134, -84), (-34, -112), 14, 6)
    bunting(pen, (34, -112), (126, -92), 14, 6)
    _phone(pen, 0, -12, lit=True)
    _waves(pen, 0, -144, 2)
    pen.circle(0, -144, 6, RED, 2)
    with pen.at(-46, -8, 0.9):
        lamp(pen)
    joy(pen, (-88, 2, PETROL, "up"), (-18, 4, OCHRE, "both"), (42, 2, PLUM, "up"), (96, 2, RED, "both"), k=0.88)


# -- broodfonds: an oven for all, a table with bread --------------------------------
def _loaf(pen: Pen, x: float, y: float, k: float = 1.0) -> None:
    with pen.at(x, y, k):
        pen.cut("M-16 0Q-18 -14 -4 -14H4Q18 -14 16 0Z", "#C98A4A", 2.2, (1, 1))
        for dx in (-7, 0, 7):
            pen.line([(dx, -12), (dx + 3, -6)], 1.8)


def _oven(pen: Pen, part: float) -> None:
    with pen.at(-58, -20):
        pen.path("M-56 4h120l34 -16h-110Z", INK, opacity=0.22)
        pen.cut([(-56, 0), (52, 0), (52, -28), (-56, -28)], RED)
        for x in (-40, -14, 12, 36):
            pen.line([(x, -14), (x + 12, -14)], 2)
        if part < 1:
            pen.cut("M-50 -28Q-54 -66 -30 -78L-12 -62L6 -80L18 -58L40 -56Q46 -44 46 -28Z", STONE)
            pen.path("M-22 -28v-18q16 -20 32 0v18Z", "#4A3A2C", INK, 2.6)
            return
        pen.cut([(14, -84), (34, -80), (34, -122), (14, -122)], RED)
        smoke(pen, 24, -126)
        pen.cut("M-52 -28Q-54 -100 -2 -102Q50 -100 48 -28Z", STONE)
        pen.wedges((46, -32), (36, -86), (10, -86), (14, -32), 10, 4.5, 0.3, 0.9)
        pen.path("M-26 -28v-20q20 -26 40 0v20Z", "#4A3A2C", INK, 3)
        pen.path("M-16 -28q-4 -12 4 -18q0 8 6 8q2 -8 6 -10q6 12 2 20Z", OCHRE, INK, 1.8)


def _bread_build(pen: Pen) -> None:
    _oven(pen, 0.5)
    brick_pile(pen, 18, 0)
    with pen.at(78, -10):
        pen.beam([(-26, 0), (-26, -70)], 5, BROWN)
        pen.beam([(34, -8), (34, -78)], 5, BROWN)
        pen.beam([(-30, -70), (40, -80)], 5, OCHRE)
    barrow(pen, -84, 6)
    work(pen, (-14, 0, RED, "up"), (62, 2, PETROL, "out"), (110, 0, OCHRE, "up"))


def _bread_bloom(pen: Pen) -> None:
    flag(pen, -138, -6, 118, OCHRE, 36)
    flag(pen, 130, -14, 116, RED, 36)
    _oven(pen, 1)
    bunting(pen, (-136, -104), (128, -104), 10, 13)
    with pen.at(40, -44, 0.92):
        person(pen, PLUM, "up")
    with pen.at(96, -42, 0.92):
        person(pen, GRASS_DARK, "both")
    with pen.at(62, -14):
        table(pen, 104, OCHRE_LIGHT)
        for x in (-36, -4, 28):
            _loaf(pen, x + 4, -24)
        _loaf(pen, 14, -36, 0.9)
    with pen.at(-94, 2, 0.94):
        person(pen, BASE, "out", BASE)
    _loaf(pen, -66, -22, 0.8)
    joy(pen, (-16, 4, RED, "both"), (112, 4, PETROL, "up"))


WORKS: dict[str, Initiative] = {
    "energiecooperatie": Initiative(
        "energy", "M-76 -62L-58 -96H-4L-22 -62ZM0 -62L18 -96H72L54 -62ZM-92 -22L-74 -56H-20L-38 -22ZM-16 -22"
            "L2 -56H56L38 -22Z",
        _energy_build, _energy_bloom, "#D9CE8F",
    ),
    "groengroep": Initiative(
        "leaf", "M-84 -24H28L44 -40H-68ZM-66 -48H46L62 -64H-50ZM-30 -72V-90Q-56 -92 -52 -116Q-30 -138 -8 -116"
            "Q-4 -92 -30 -90M62 -30V-66L84 -92L106 -66V-30Z",
        _garden_build, _garden_bloom, "#B7C377",
    ),
    "wensbus": Initiative(
        "bus", "M-58 -96H78Q92 -96 94 -78L98 -36Q98 -28 90 -28H-60Q-68 -28 -68 -36V-86Q-68 -96 -58 -96ZM-58 -86"
            "H-32V-62H-58ZM-22 -86H4V-62H-22ZM14 -86H40V-62H14ZM50 -86H76V-62H50ZM-48 -28A14 14 0 1 0 -20 -28"
                "M44 -28A14 14 0 1 0 72 -28",
        _bus_build, _bus_bloom,
    ),
    "uitdaagrecht": Initiative(
        "swap", "M-72 -20L-60 -106L-44 -24M-60 -106H20M4 -20L20 -106L36 -24M-36 -106V-44M-18 -106V-44M-40 -44"
            "H-14M62 -20V-88H84V-20M84 -84Q104 -78 112 -40Q116 -22 130 -22",
        _play_build, _play_bloom, "#D6CC94",
    ),
    "buurtapp": Initiative(
        "phone", "M-24 -20H24Q30 -20 30 -26V-132Q30 -138 24 -138H-24Q-30 -138 -30 -132V-26Q-30 -20 -24 -20Z"
            "M-20 -122H12V-100H-6L-14 -92V-100H-20ZM20 -84H-10V-62H8L14 -54V-62H20Z",
        _app_build, _app_bloom,
    ),
    "broodfonds": Initiative(
        "bread", "M-64 -22V-48H44V-22ZM-60 -48Q-62 -118 -10 -120Q42 -118 40 -48M-32 -48V-68Q-12 -94 8 -68V-48"
            "M58 -40H116M66 -40V-18M108 -40V-18M62 -44Q62 -56 74 -56H84Q94 -56 94 -44",
        _bread_build, _bread_bloom,
    ),
}  # fmt: skip
