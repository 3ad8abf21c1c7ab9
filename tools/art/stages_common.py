"""Initiatives of meeting and money: plan, jar, clubs, lunchroom, round table."""

from __future__ import annotations

import math

from tools.art.icons import draw_glyph
from tools.art.inks import (
    BASE,
    BROWN,
    GRASS,
    GRASS_DARK,
    GRASS_MID,
    INK,
    OCHRE,
    OCHRE_LIGHT,
    PETROL,
    PLUM,
    RED,
    STONE,
    WATER,
    WATER_LIGHT,
)
from tools.art.nature import tree
from tools.art.pen import Pen
from tools.art.people import crowd, person
from tools.art.stages import Initiative, feast, joy, ladder, planks, work
from tools.art.village import bunting, flag, table


# -- burgerplan: the plan of the village, on a board and as a model -----------
def _plan_board(pen: Pen, done: bool) -> None:
    with pen.at(-30, -24):
        pen.path("M-70 2h150l40 -16h-130Z", INK, opacity=0.22)
        for x in (-74, 74):
            pen.beam([(x, 0), (x, -128)], 8, BROWN)
        pen.cut([(-84, -28), (84, -28), (84, -122), (-84, -122)], BASE)
        if done:
            pen.flat([(-80, -32), (-14, -32), (-26, -118), (-80, -118)], GRASS, 1)
            pen.flat([(-14, -32), (80, -32), (80, -70), (-20, -66)], OCHRE_LIGHT, 1)
            pen.flat([(-20, -66), (80, -70), (80, -118), (-26, -118)], GRASS_MID, 1)
            pen.line("M-80 -52Q-20 -60 10 -80T80 -96", 12, WATER)
        pen.line("M-16 -32Q-22 -70 -26 -118M-20 -66L80 -70", 3, dash=None if done else (7, 5))
        for x, y in ((-56, -84), (-40, -100), (28, -44), (52, -48), (44, -104)):
            if done or x < 0:
                pen.path(f"M{x} {y}v-9l8 -8l8 8v9Z", RED, INK, 1.8)
        pen.line([(-84, -28), (84, -28), (84, -122), (-84, -122), (-84, -28)], 3.4)
        if done:
            pen.cut([(-98, -122), (98, -122), (78, -144), (-78, -144)], PETROL)
            pen.wedges((96, -122), (-96, -122), (-76, -144), (76, -144), 14, 4, 0.3, 0.8)
            with pen.at(62, -84, 0.5):
                draw_glyph(pen, "check", RED)


def _model(pen: Pen, x: float, y: float) -> None:
    with pen.at(x, y):
        table(pen, 92, GRASS)
        for hx, hy, ink in ((-30, -22, RED), (-6, -25, PETROL), (22, -22, RED), (40, -27, OCHRE)):
            pen.path(f"M{hx} {hy}v-12l8 -9l8 9v12Z", BASE, INK, 1.8)
            pen.path(f"M{hx - 2} {hy - 11}l10 -11l10 11Z", ink, INK, 1.8)


def _plan_build(pen: Pen) -> None:
    _plan_board(pen, done=False)
    ladder(pen, -112, -12, 100)
    work(pen, (-34, -2, RED, "up"))
    with pen.at(16, -2, 0.94):
        person(pen, PETROL, "out", carry="book")
    _model(pen, 84, 0)
    with pen.at(66, 6, 0.94):
        person(pen, PLUM, "up")
    planks(pen, -108, 8)


def _plan_bloom(pen: Pen) -> None:
    flag(pen, -140, -6, 118, OCHRE, 36)
    flag(pen, 136, -14, 116, RED, 36)
    _plan_board(pen, done=True)
    bunting(pen, (56, -120), (134, -108), 10, 5)
    with pen.at(58, -38, 0.92):
        person(pen, OCHRE, "up")
    with pen.at(112, -34, 0.92):
        person(pen, GRASS_DARK, "up")
    _model(pen, 84, -6)
    joy(pen, (-104, 0, PETROL, "both"), (-58, 4, PLUM, "up"), (-6, 4, RED, "both"), (70, 8, PETROL, "up"))


# -- crowdfunding: a jar that fills, a column that shows it --------------------
def _jar(pen: Pen, share: float) -> None:
    with pen.at(-18, -16):
        pen.path("M-52 4h108l40 -18h-108Z", INK, opacity=0.22)
        pen.path("M-46 0Q-58 0 -58 -12V-78Q-58 -96 -42 -102H42Q58 -96 58 -78V-12Q58 0 46 0Z", WATER_LIGHT, opacity=0.75)
        rows = round(7 * share)
        for r in range(rows):
            for i in range(7 - r % 2):
                x = -46 + i * 15.2 + (r % 2) * 7.6
                pen.circle(x, -9 - r * 12, 8.4, OCHRE if (i + r) % 3 else OCHRE_LIGHT, 2)
                pen.line([(x - 2.6, -9 - r * 12), (x + 2.6, -9 - r * 12)], 1.8)
        pen.line("M-46 0Q-58 0 -58 -12V-78Q-58 -96 -42 -102H42Q58 -96 58 -78V-12Q58 0 46 0Z", 3.4)
        pen.tick(-46, -18, 0, -66, 7, BASE)
        pen.cut([(-46, -102), (46, -102), (46, -114), (-46, -114)], STONE, 3)
        pen.box([(-30, -46), (30, -46), (30, -76), (-30, -76)], BASE, 2.4)
        with pen.at(0, -61, 0.5):
            draw_glyph(pen, "euro", RED)


def _gauge(pen: Pen, share: float) -> None:
    with pen.at(84, -12):
        pen.cut([(-16, 0), (16, 0), (16, -136), (-16, -136)], BASE, 2.8)
        pen.box([(-7, -8), (7, -8), (7, -8 - 116 * share), (-7, -8 - 116 * share)], RED, 2.2)
        for i in range(6):
            pen.line([(8, -8 - i * 23), (15, -8 - i * 23)], 2.2)
        if share == 1:
            with pen.at(0, -152, 0.8):
                draw_glyph(pen, "star", INK)
            with pen.at(0, -152, 0.56):
                draw_glyph(pen, "star", OCHRE)


def _coin(pen: Pen, x: float, y: float) -> None:
    pen.circle(x, y, 10, OCHRE, 2.6)
    pen.line([(x - 3, y), (x + 3, y)], 2.2)


def _fund_build(pen: Pen) -> None:
    _jar(pen, 0.45)
    _gauge(pen, 0.45)
    ladder(pen, -96, -2, 106, 22)
    _coin(pen, -18, -150)
    with pen.at(-68, -74, 0.86):
        person(pen, RED, "up", OCHRE, shadow=False)
    _coin(pen, -50, -122)
    work(pen, (-106, 4, PETROL, "out"), (44, 4, PLUM, "up"))
    _coin(pen, 64, -50)
    with pen.at(118, 0, 0.94):
        person(pen, OCHRE, "out")


def _fund_bloom(pen: Pen) -> None:
    feast(pen, 118, OCHRE, PETROL, line=False)
    bunting(pen, (-134, -98), (-66, -112), 10, 4)
    _jar(pen, 1)
    _gauge(pen, 1)
    for x, y in ((-52, -142), (-18, -156), (18, -140)):
        _coin(pen, x, y)
    joy(pen, (-106, 2, RED, "both"), (-58, 6, PETROL, "up"), (26, 6, PLUM, "both"), (112, 2, GRASS_DARK, "both"))


# -- verenigingen: a bandstand, and a ball --------------------------------------
def _bandstand(pen: Pen, roof: bool) -> None:
    with pen.at(-26, -14):
        pen.path("M-70 4h150l40 -18h-130Z", INK, opacity=0.22)
        pen.cut([(-84, 0), (84, 0), (92, -22), (-76, -22)], STONE)
        pen.wedges((84, -2), (-82, -2), (-80, -20), (84, -20), 18, 4, 0.2, 0.6)
        pen.box([(-18, 4), (18, 4), (16, -10), (-16, -10)], BASE, 2.4)
        for x in (-70, -26, 34, 78):
            pen.beam([(x, -22), (x, -98)], 7, BASE)
        if not roof:
            pen.beam([(-76, -98), (84, -98)], 6, OCHRE)
            for x in (-70, 4, 78):
                pen.beam([(x, -98), (4, -142)], 6, OCHRE)


def _bandstand_roof(pen: Pen) -> None:
    with pen.at(-26, -14):
        pen.cut("M-94 -94Q-30 -112 4 -152Q40 -112 102 -94Z", RED)
        pen.wedges((98, -96), (10, -96), (4, -146), (10, -142), 10, 5, 0.3, 0.8)
        for a, b in (((-40, -95), (0, -146)), ((42, -95), (8, -146))):
            pen.line([a, b], 2)
        pen.cut([(-94, -94), (102, -94), (96, -84), (-88, -84)], BASE, 2.6)
        pen.line([(4, -152), (4, -170)], 3)
        pen.circle(4, -172, 5, OCHRE, 2)


def _drum(pen: Pen, x: float, y: float) -> None:
    with pen.at(x, y):
        pen.cut("M-15 -22V-2Q0 5 15 -2V-22Z", RED, 2.4)
        pen.ellipse(0, -22, 15, 5, BASE, 2.4)
        pen.line([(-12, -20), (-4, -1), (4, -18), (12, -1)], 2, BASE)


def _horn(pen: Pen, x: float, y: float) -> None:
    with pen.at(x, y):
        pen.line("M-10 -2H10", 4.4, OCHRE)
        pen.path("M6 -4Q18 -6 24 -14V10Q18 2 6 1Z", OCHRE, INK, 2.2)


def _ball(pen: Pen, x: float, y: float) -> None:
    pen.circle(x, y - 10, 10, BASE, 2.6)
    pen.path(f"M{x} {y - 15}l5 4l-2 5h-6l-2 -5Z", INK)


def _clubs_build(pen: Pen) -> None:
    _bandstand(pen, roof=False)
    ladder(pen, 44, -8, 92)
    work(pen, (-14, -34, RED, "up"), (-116, 0, PETROL, "out"), (24, 4, PLUM, "out"), k=0.88)
    _drum(pen, 92, 2)
    planks(pen, -92, 8)


def _clubs_bloom(pen: Pen) -> None:
    feast(pen, 116, PETROL, OCHRE, line=False)
    _bandstand(pen, roof=True)
    crowd(pen, [(-70, -38, PETROL, ""), (-26, -38, GRASS_DARK, "up"), (16, -38, PLUM, "")], 0.86)
    _drum(pen, -68, -36)
    _horn(pen, 26, -68)
    _bandstand_roof(pen)
    bunting(pen, (-118, -98), (74, -98), 8, 10)
    joy(pen, (-104, 4, RED, "both"), (44, 4, OCHRE, "up"), (92, 2, RED, "both"))
    _ball(pen, 116, 6)


# -- sociale coöperatie: the lunchroom on wheels -----------------------------------
def _cart(pen: Pen, done: bool) -> None:
    with pen.at(-40, -18):
        pen.path("M-66 6h136l40 -18h-136Z", INK, opacity=0.22)
        pen.cut("M-66 -6V-92Q-66 -104 -54 -104H54Q66 -104 66 -92V-6Z", WATER_LIGHT if done else STONE)
        pen.box([(-50, -48), (36, -48), (36, -92), (-50, -92)], "#4A3A2C" if done else BASE, 2.6)
        pen.path("M-56 -48h98v8h-98Z", OCHRE, INK, 2.4)
        pen.wedges((65, -10), (65, -98), (44, -98), (44, -10), 12, 4, 0.3, 0.9)
        for x in (-36, 36):
            pen.circle(x, -2, 13, INK)
            pen.circle(x, -2, 5, BASE)
        if not done:
            return
        with pen.at(-22, -30, 0.8):
            person(pen, BASE, "up", BASE, shadow=False)
        pen.path("M-52 -6h90v-42h-90Z", WATER_LIGHT)
        pen.path("M-56 -48h98v8h-98Z", OCHRE, INK, 2.4)
        pen.cut("M10 -48q-3 -12 2 -14h8q5 2 2 14Z", PETROL, 2)
        pen.path("M-52 -24h92v8h-92Z", RED, INK, 2)
        for i in range(6):
            pen.path(f"M{-57 + i * 17} -100h17l-4 17q-7 7 -14 0Z", RED if i % 2 == 0 else BASE, INK, 2.2)
        pen.circle(0, -122, 21, OCHRE, 3)
        with pen.at(1, -122, 0.62):
            draw_glyph(pen, "cup")


def _parasol(pen: Pen, x: float, y: float, open_: bool) -> None:
    with pen.at(x, y):
        pen.line([(0, 0), (0, -88)], 4)
        if open_:
            pen.cut("M-46 -70Q-34 -102 0 -104Q34 -102 46 -70Q30 -78 16 -71Q0 -79 -16 -71Q-30 -78 -46 -70Z", OCHRE, 2.8)
            pen.path("M-16 -71Q-12 -98 0 -104Q12 -98 16 -71Q0 -79 -16 -71Z", RED, INK, 2.2)
        else:
            pen.path("M-7 -44Q-4 -88 0 -96Q4 -88 7 -44Z", RED, INK, 2.4)
        pen.ellipse(0, -24, 28, 9, BASE, 2.6)
        pen.cut("M-6 -28q-4 -10 2 -12h8q6 2 2 12Z", PETROL, 2)


def _social_build(pen: Pen) -> None:
    _cart(pen, done=False)
    ladder(pen, -2, 2, 96)
    _parasol(pen, 88, -16, open_=False)
    with pen.at(-92, 2, 0.94):
        person(pen, PETROL, "out", OCHRE, carry="tool")
    work(pen, (-40, 4, RED, "up"), (52, 4, PLUM, "out"))
    planks(pen, -20, 10)


def _social_bloom(pen: Pen) -> None:
    flag(pen, -136, -6, 116, OCHRE, 36)
    flag(pen, 138, -14, 104, RED, 36)
    _cart(pen, done=True)
    bunting(pen, (-134, -92), (-108, -100), 4, 2)
    bunting(pen, (24, -104), (136, -96), 12, 7)
    with pen.at(62, -28, 0.86):
        person(pen, PLUM, "")
    with pen.at(118, -26, 0.86):
        person(pen, OCHRE, "up")
    _parasol(pen, 88, -6, open_=True)
    joy(pen, (-112, 2, GRASS_DARK, "both"), (-30, 4, RED, "up"), (14, 4, PETROL, "both"))
    with pen.at(122, 6, 0.94):
        person(pen, RED, "out")


# -- dorpsoverleg: a round table under a tree ---------------------------------------
def _round_table(pen: Pen, x: float, y: float, papers: bool) -> None:
    with pen.at(x, y):
        pen.line([(-8, -2), (0, -20), (8, -2)], 4)
        pen.ellipse(0, -26, 62, 19, BROWN, 3)
        pen.ellipse(0, -29, 62, 19, OCHRE, 3)
        if papers:
            for dx, dy in ((-32, -30), (2, -24), (30, -33)):
                pen.box([(dx - 9, dy), (dx + 7, dy - 1), (dx + 11, dy - 8), (dx - 5, dy - 7)], BASE, 1.8)


def _balloon(pen: Pen, x: float, y: float, mark: str, fill: str) -> None:
    with pen.at(x, y):
        pen.cut(
            "M-28 -20H28Q34 -20 34 -14V10Q34 16 28 16H4L-10 30L-8 16H-28Q-34 16 -34 10V-14Q-34 -20 -28 -20Z", fill, 2.8
        )
        with pen.at(0, -2, 0.5):
            draw_glyph(pen, mark, BASE if fill in (PETROL, RED) else INK)


def _stools(pen: Pen, places: list[tuple[float, float]]) -> None:
    for x, y in places:
        pen.path(f"M{x - 9} {y}l2 -14h14l2 14Z", BROWN, INK, 2.2)


def _talk_build(pen: Pen) -> None:
    with pen.at(-56, -58):
        tree(pen, 34, "zomer", 26)
    pen.beam([(-22, -46), (-22, -112)], 6, BROWN)
    pen.beam([(104, -46), (104, -112)], 6, BROWN)
    pen.beam([(-30, -110), (112, -110)], 6, OCHRE)
    crowd(pen, [(20, -38, PETROL, "out"), (72, -38, PLUM, "")], 0.9)
    _round_table(pen, 44, -10, papers=False)
    _stools(pen, [(-44, 2), (-22, 8)])
    work(pen, (-76, 2, RED, "out"), (104, 4, OCHRE, "up"))
    planks(pen, -10, 10)


def _talk_bloom(pen: Pen) -> None:
    feast(pen, 112, PETROL, OCHRE, line=False)
    with pen.at(6, -52):
        tree(pen, 50, "zomer", 40)
    bunting(pen, (-134, -92), (-36, -122), 12, 7)
    bunting(pen, (48, -122), (126, -100), 12, 6)
    ring = [(-2.75, RED), (-2.1, OCHRE), (-1.57, PETROL), (-1.0, PLUM), (-0.36, GRASS_DARK)]
    crowd(
        pen,
        [
            (6 + 82 * math.cos(t), -16 + 36 * math.sin(t), ink, "up" if i % 2 else "out")
            for i, (t, ink) in enumerate(ring)
        ],
        0.9,
    )
    _round_table(pen, 6, -12, papers=True)
    joy(pen, (-52, 6, PLUM, "both"), (10, 10, BASE, ""), (66, 6, RED, "both"))
    _balloon(pen, -84, -96, "check", BASE)
    _balloon(pen, 88, -104, "flower", OCHRE_LIGHT)


COMMON: dict[str, Initiative] = {
    "burgerplan": Initiative(
        "map", "M-104 -24V-152M44 -24V-152M-114 -52H54V-146H-114ZM-46 -56Q-52 -94 -56 -142M-50 -90L50 -94M64 -24"
            "H120M64 -24L72 -38H128L120 -24", _plan_build, _plan_bloom
    ),
    "crowdfunding": Initiative(
        "jar", "M-58 -18Q-70 -18 -70 -30V-96Q-70 -114 -54 -120H30Q46 -114 46 -96V-30Q46 -18 34 -18ZM-58 -122H34"
            "V-134H-58ZM-36 -68A24 24 0 1 0 12 -68A24 24 0 1 0 -36 -68M72 -18H104V-146H72Z", _fund_build, _fund_bloom
    ),
    "verenigingen": Initiative(
        "ball", "M-104 -18H64L70 -38H-96ZM-92 -38V-110M-46 -38V-110M10 -38V-110M56 -38V-110M-112 -110"
            "Q-50 -126 -20 -166Q18 -126 78 -110Z", _clubs_build, _clubs_bloom
    ),
    "sociale-cooperatie": Initiative(
        "cup", "M-100 -26V-110Q-100 -122 -88 -122H14Q26 -122 26 -110V-26ZM-84 -66H4V-100H-84Z"
            "M-84 -24A13 13 0 1 0 -58 -24M-16 -24A13 13 0 1 0 10 -24M84 -16V-96M44 -82Q56 -112 84 -114"
                "Q112 -112 124 -82Z", _social_build, _social_bloom
    ),
    "dorpsoverleg": Initiative(
        "board", "M-68 -42A62 20 0 1 0 56 -42A62 20 0 1 0 -68 -42M-40 -92H-84V-124H-28V-92H-34L-44 -78ZM40 -96"
            "H22V-128H84V-96H60L46 -82Z", _talk_build, _talk_bloom
    ),
}  # fmt: skip
