"""The door of the town hall: wall, three leaves, bolts, keepers and the chain.

All large pieces share the frame 606 x 980 and are laid over each other. Bolts,
keepers and chain have their own origin: the right edge of the leaf, at the
height of the bolt. `game/screen/prints_door.py` says where they go.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from tools.art.inks import BASE, BROWN, INK, OCHRE, RED, RED_DARK, STONE
from tools.art.pen import Pen, Point
from tools.art.people import official

FRAME = (0, 0, 606, 980)
MIDDLE, LEFT, RIGHT, SPRING, FLOOR, RADIUS = 302.0, 132.0, 472.0, 504.0, 878.0, 170.0
RISE = 0.82
WALL_RED, MORTAR, IRON, STEEL, GRAIN = "#A83C26", "#5E1A10", "#34323F", "#D8D4C4", "#7A4A12"
LIGHT = ("#F6C65B", "#F9D682", "#FBE3A3", "#FCEBB8")


def _arch(left: float, right: float, floor: float) -> str:
    radius = (right - left) / 2
    return f"M{left} {floor}V{SPRING}A{radius} {radius * RISE} 0 0 1 {right} {SPRING}V{floor}Z"


def _bricks(pen: Pen) -> None:
    pen.path("M-10 -10H616V990H-10Z", WALL_RED)
    joints: list[str] = []
    dark: list[str] = []
    bright: list[str] = []
    y, row = 0, 0
    while y < 980:
        x = -pen.span(0, 40) if row % 2 else -40.0
        while x < 606:
            w = pen.span(58, 74)
            joints.append(f"M{x + 3} {y + pen.jitter(1)}h{w - 7}M{x} {y + 3}v22")
            chance = pen.span(0, 1)
            stone = f"M{x + 5} {y + 5}h{w - 9}v18h{9 - w}Z"
            if chance < 0.13:
                dark.append(stone)
            elif chance < 0.24:
                bright.append(stone)
            x += w
        y, row = y + 28, row + 1
    pen.path("".join(dark), RED_DARK, opacity=0.75)
    pen.path("".join(bright), RED)
    pen.path("".join(joints), None, MORTAR, 2.4, opacity=0.7)


def _lantern(pen: Pen, x: float, y: float) -> None:
    with pen.at(x, y):
        for r, strength in ((96, 0.10), (74, 0.14), (52, 0.2), (34, 0.3)):
            pen.ellipse(0, 34, r, r, "#FBE3A0", opacity=strength)
        pen.line([(0, -26), (0, 0)], 6)
        pen.path("M0 4l22 0l-8 -18h-28l-8 18Z", INK)
        pen.cut([(-22, 4), (22, 4), (14, 62), (-14, 62)], "#FBD985", 4)
        pen.line([(0, 4), (0, 62)], 3)
        pen.path("M-18 60h36v8h-36Z", INK)


def _stones(pen: Pen) -> None:
    """The arch of wedge stones with its keystone, and the two jambs."""
    count, inner, outer = 11, RADIUS, 232.0

    def at(turn: float, r: float) -> Point:
        return MIDDLE + r * math.cos(turn), SPRING + r * RISE * math.sin(turn)

    for i in range(count):
        a0, a1 = math.pi + math.pi * i / count, math.pi + math.pi * (i + 1) / count
        big = outer + (18 if i == count // 2 else 0)
        pen.cut([at(a0, inner), at(a0, big), at(a1, big), at(a1, inner)], STONE, 3.4, (0, 0), 0.8)
        if i > count / 2:
            pen.wedges(at(a1, inner + 4), at(a1, big - 4), at(a0, big - 4), at(a0, inner + 4), 5, 4, 0.15, 0.4)
    y = SPRING
    row = 0
    while y < FLOOR - 10:
        h = min(78.0, FLOOR - y)
        for side in (-1, 1):
            near, far = MIDDLE + side * inner, MIDDLE + side * (outer + (10 if row % 2 else 0))
            pen.cut([(near, y), (far, y), (far, y + h), (near, y + h)], STONE, 3.4, (0, 0), 0.8)
            pen.wedges((max(near, far) - 2, y + h - 6), (max(near, far) - 2, y + 8), (min(near, far), y + 8),
                       (min(near, far), y + h - 6), 4, 4, 0.12, 0.3)  # fmt: skip
        y, row = y + h, row + 1


def _tablet(pen: Pen) -> None:
    """A stone above the door with the sign of a house, between two narrow windows."""
    pen.cut([(222, 104), (382, 104), (382, 226), (222, 226)], STONE, 3.6)
    pen.box([(234, 116), (370, 116), (370, 214), (234, 214)], BASE, 2.4)
    pen.wedges((369, 212), (369, 118), (240, 118), (240, 212), 12, 4, 0.08, 0.2)
    pen.path("M302 128L344 162V204H316V178H288V204H260V162Z", INK)
    for x in (88.0, 456.0):
        pen.cut([(x - 10, 88), (x + 72, 88), (x + 72, 250), (x - 10, 250)], STONE, 3.4, (0, 0))
        pen.box([(x, 98), (x + 62, 98), (x + 62, 236), (x, 236)], "#F2CF86", 3)
        pen.line([(x + 31, 98), (x + 31, 236)], 3.4)
        for y in (144, 190):
            pen.line([(x, y), (x + 62, y)], 3)
        pen.cut([(x - 18, 250), (x + 80, 250), (x + 80, 262), (x - 18, 262)], STONE, 3, (0, 0))
    pen.cut([(-10, 34), (616, 34), (616, 56), (-10, 56)], STONE, 3.4, (0, 0))
    pen.wedges((616, 55), (-10, 55), (-10, 36), (616, 36), 60, 5, 0.3, 0.8)


def wall(pen: Pen) -> None:
    """Brick, arch, lanterns, steps and the dark of the doorway."""
    _bricks(pen)
    _tablet(pen)
    _lantern(pen, 32, 664)
    _lantern(pen, 574, 664)
    _stones(pen)
    pen.path(_arch(LEFT, RIGHT, FLOOR), "#2A2220", INK, 5)
    for i in range(3):
        wide, y = 196 + i * 34, FLOOR + i * 34
        tread = [(MIDDLE - wide, y), (MIDDLE + wide, y), (MIDDLE + wide + 14, y + 14), (MIDDLE - wide - 14, y + 14)]
        pen.cut(tread, BASE, 3.4, (0, 0))
        a, b = MIDDLE - wide - 14, MIDDLE + wide + 14
        pen.cut([(a, y + 14), (b, y + 14), (b, y + 36), (a, y + 36)], STONE, 3.4, (0, 0))
        pen.wedges((a + 2, y + 15), (b - 2, y + 15), (b - 2, y + 36), (a + 2, y + 36), 46, 5, 0.3, 0.85)


def leaf_shut(pen: Pen) -> None:
    """Ochre planks with two iron straps."""
    pen.path(_arch(LEFT, RIGHT, FLOOR), OCHRE, INK, 5)
    for i in range(1, 7):
        x = LEFT + i * (RIGHT - LEFT) / 6
        top = math.sqrt(max(0.0, 1 - ((x - MIDDLE) / RADIUS) ** 2)) * RADIUS * RISE
        if i < 6:
            pen.line([(x, SPRING - top), (x, FLOOR)], 3.2)
        high = SPRING - top + (30 if i < 6 else 60)
        pen.wedges((x - 3, FLOOR - 8), (x - 3, high), (x - 40, high + 10), (x - 40, FLOOR - 8), 26, 4, 0.2, 0.75, GRAIN)
    for y in (SPRING - 62, FLOOR - 44):
        pen.path(f"M{LEFT} {y}h230q26 0 34 12q-8 12 -34 12h-230Z", IRON, INK, 3)
        for x in (LEFT + 16, LEFT + 120, LEFT + 224):
            pen.circle(x, y + 12, 4, STEEL, 1.5)


def _light(pen: Pen) -> None:
    """The lit hall behind the door, in bands, with carved rays."""
    pen.path(_arch(LEFT, RIGHT, FLOOR), LIGHT[0], INK, 5)
    for i, ink in enumerate(LIGHT[1:]):
        y = 560 + i * 100
        edge = [(LEFT + 3 + k * 334 / 8, y + 8 * math.sin(k * 1.7 + i)) for k in range(9)]
        pen.flat([*edge, (RIGHT - 3, FLOOR - 2), (LEFT + 3, FLOOR - 2)], ink, 2)


def _on_the_steps(pen: Pen, left: float, right: float) -> None:
    glow = f"M{left} {FLOOR}L{right} {FLOOR}L{right + 96} {FLOOR + 106}L{left - 22} {FLOOR + 106}Z"
    pen.path(glow, LIGHT[0], opacity=0.5)


def _straps(pen: Pen, edge: float) -> None:
    for y in (SPRING - 30, FLOOR - 60):
        pen.path(f"M{LEFT} {y}L{edge - 40} {y - 4}q14 6 14 12q0 8 -14 10L{LEFT} {y + 24}Z", IRON, INK, 3)


def leaf_ajar(pen: Pen) -> None:
    """The leaf a third in, light, and the official in the gap."""
    edge = 344.0
    _light(pen)
    for i in range(14):
        pen.tick(RIGHT - 4, SPRING - 100 + i * 32, -70 - pen.span(0, 50), pen.jitter(8), 7, "#E9A93A")
    with pen.at(RIGHT - 62, FLOOR - 2, 5.4):
        official(pen)
    pen.path(
        f"M{edge} {SPRING - 118}L{edge + 20} {SPRING - 112}L{edge + 20} {FLOOR - 20}L{edge} {FLOOR - 26}Z",
        BROWN,
        INK,
        4,
    )
    pen.wedges(
        (edge + 18, FLOOR - 30),
        (edge + 18, SPRING - 100),
        (edge + 2, SPRING - 100),
        (edge + 2, FLOOR - 30),
        30,
        5,
        0.4,
        0.9,
    )
    pen.path(
        f"M{LEFT} {FLOOR}V{SPRING}Q{LEFT + 10} {SPRING - 126} {edge} {SPRING - 118}L{edge} {FLOOR - 26}Z", OCHRE, INK, 5
    )
    for i in range(1, 5):
        x = LEFT + i * (edge - LEFT) / 5
        top = (0, 66, 104, 122, 124)[i]
        pen.line([(x, SPRING - top + 8), (x, FLOOR - 26 * i / 5)], 3.2)
        pen.wedges((x - 3, FLOOR - 34), (x - 3, SPRING - top + 40), (x - 34, SPRING - top + 50),
                   (x - 34, FLOOR - 34), 26, 4,
                   0.2, 0.75, GRAIN)  # fmt: skip
    _straps(pen, edge)
    _on_the_steps(pen, edge + 16, RIGHT - 4)


def leaf_open(pen: Pen) -> None:
    """The leaf fully in, the lit hall with table and picture, the official beside it."""
    edge = 190.0
    _light(pen)
    pen.cut([(250, 548), (340, 544), (340, 618), (250, 622)], BASE, 4)
    pen.path("M256 612L282 578L300 596L316 572L334 608Z", "#9DB36A", INK, 2.4)
    pen.circle(320, 562, 7, OCHRE, 2)
    pen.path(f"M{LEFT + 3} 770L{RIGHT - 3} 770V{FLOOR - 2}H{LEFT + 3}Z", "#D9A24A")
    for i in range(7):
        pen.line([(LEFT + 6 + i * 54, FLOOR - 3), (MIDDLE + (i - 3) * 34, 771)], 2.4, GRAIN, opacity=0.7)
    pen.line([(LEFT + 3, 770), (RIGHT - 3, 770)], 3.4)
    pen.cut([(212, 764), (318, 764), (330, 736), (224, 736)], BROWN, 3.4)
    for x in (220, 312):
        pen.line([(x, 764), (x, 818)], 6)
    pen.box([(240, 750), (268, 750), (272, 740), (246, 740)], BASE, 2.2)
    pen.line("M292 738v-14q0 -8 8 -8t8 8v14Z", 3)
    with pen.at(404, FLOOR - 2, 5.4):
        pen.line([(-8, -32), (-20, -27)], 5)
        pen.circle(-22.4, -26.4, 3.4, "#F0C9A0", 1)
        official(pen)
    pen.path(
        f"M{LEFT} {FLOOR}V{SPRING}Q{LEFT + 8} {SPRING - 96} {edge} {SPRING - 84}L{edge} {FLOOR - 66}Z", OCHRE, INK, 5
    )
    pen.path(f"M{edge} {SPRING - 84}L{edge + 14} {SPRING - 80}V{FLOOR - 60}L{edge} {FLOOR - 66}Z", BROWN, INK, 4)
    pen.line([(LEFT + 30, SPRING - 74), (LEFT + 30, FLOOR - 34)], 3.2)
    pen.wedges(
        (edge - 3, FLOOR - 80),
        (edge - 3, SPRING - 60),
        (edge - 50, SPRING - 40),
        (edge - 50, FLOOR - 70),
        26,
        4,
        0.3,
        0.8,
        GRAIN,
    )
    for y in (SPRING - 20, FLOOR - 110):
        pen.path(f"M{LEFT} {y}L{edge - 14} {y - 8}q8 6 0 16L{LEFT} {y + 26}Z", IRON, INK, 3)
    _on_the_steps(pen, LEFT + 60, RIGHT - 4)


DRAWN, SLIDES = 88.0, 5
"""How far a rod is drawn, and how many drawings show it on its way."""


def _plate_and_rod(pen: Pen, shift: float) -> None:
    pen.path("M-170 -24h150q8 0 8 8v32q0 8 -8 8h-150q-8 0 -8 -8v-32q0 -8 8 -8Z", IRON, INK, 3.4)
    for x in (-164, -26):
        for y in (-15, 15):
            pen.circle(x, y, 4, STEEL, 1.5)
    pen.path(f"M{-154 + shift} -11h188q9 0 9 9v4q0 9 -9 9h-188Z", STEEL, INK, 3.4)
    pen.line([(-148 + shift, -5), (26 + shift, -5)], 3, "#FFFFFF")
    pen.wedges((-150 + shift, 10), (30 + shift, 10), (30 + shift, 0), (-150 + shift, 0), 26, 4, 0.3, 0.8)
    for x in (-142, -42):
        pen.path(f"M{x - 8} -18h16v36h-16Z", IRON, INK, 3)
    knob = -92 + shift * (DRAWN - 30) / DRAWN
    pen.path(f"M{knob - 6} 4h12v20h-12Z", STEEL, INK, 3)
    pen.circle(knob, 26, 10, OCHRE, 3.2)


def bolt(pen: Pen) -> None:
    """A bolt that is shut: its rod reaches into the keeper."""
    _plate_and_rod(pen, 0)


def bolt_drawn(pen: Pen) -> None:
    """A bolt that is drawn: its rod 88 units to the left."""
    _plate_and_rod(pen, -DRAWN)


def bolt_sliding(step: int) -> Callable[[Pen], None]:
    """A bolt on its way, ``step`` of ``SLIDES``."""
    return lambda pen: _plate_and_rod(pen, -DRAWN * step / (SLIDES + 1))


def bolt_turned(pen: Pen) -> None:
    """A drawn bolt on the leaf that stands ajar; origin at that leaf's edge."""
    pen.path("M-122 -26h112v52h-112q-8 0 -8 -8v-36q0 -8 8 -8Z", IRON, INK, 3.4)
    pen.path("M-150 -12h112v24h-112Z", STEEL, INK, 3.2)
    pen.wedges((-146, 11), (-44, 11), (-44, 0), (-146, 0), 14, 4, 0.3, 0.8)
    pen.path("M-108 -21h14v42h-14ZM-42 -21h14v42h-14Z", IRON, INK, 3)
    pen.circle(-74, 22, 10, OCHRE, 3)


def _keeper(pen: Pen, hole: str) -> None:
    pen.path("M8 -24h46v48h-46q-6 0 -6 -6v-36q0 -6 6 -6Z", IRON, INK, 3.4)
    pen.path("M4 -12h36v24h-36Z", hole, INK, 3)


def keeper(pen: Pen) -> None:
    """The keeper on the stone, dark: the rod is in it."""
    _keeper(pen, "#14121C")


def keeper_lit(pen: Pen) -> None:
    """The keeper on the stone, empty and lit."""
    pen.ellipse(22, 0, 46, 34, "#FBE3A0", opacity=0.3)
    _keeper(pen, "#FBD773")


def chain(pen: Pen) -> None:
    """The chain of a door ajar: the condition. From the leaf's edge to the stone."""
    pen.circle(-26, 0, 16, IRON, 3)
    ends = [(-26 + 176 * k / 9, 58 * 2 * (k / 9) * (1 - k / 9)) for k in range(10)]
    for k in range(9):
        (ax, ay), (bx, by) = ends[k], ends[k + 1]
        turn = math.atan2(by - ay, bx - ax)
        ring: list[Point] = []
        for s in range(17):
            t = 2 * math.pi * s / 16
            u, v = 16 * math.cos(t), (9 if k % 2 else 3) * math.sin(t)
            ring.append(
                (
                    (ax + bx) / 2 + u * math.cos(turn) - v * math.sin(turn),
                    (ay + by) / 2 + u * math.sin(turn) + v * math.cos(turn),
                )
            )
        pen.line(ring, 11, wobble=0)
        pen.line(ring, 5, STEEL, wobble=0)


WHOLE: dict[str, Callable[[Pen], None]] = {
    "wall": wall,
    "leaf-shut": leaf_shut,
    "leaf-ajar": leaf_ajar,
    "leaf-open": leaf_open,
}
LOOSE: dict[str, Callable[[Pen], None]] = {
    "bolt": bolt,
    "bolt-drawn": bolt_drawn,
    **{f"bolt-slide-{step}": bolt_sliding(step) for step in range(1, SLIDES + 1)},
    "bolt-turned": bolt_turned,
    "keeper": keeper,
    "keeper-lit": keeper_lit,
    "chain": chain,
}


def door_files() -> dict[str, str]:
    """File name to text of all pieces of the door."""
    files: dict[str, str] = {}
    for name, draw in (*WHOLE.items(), *LOOSE.items()):
        pen = Pen(f"door {name}")
        draw(pen)
        files[f"{name}.svg"] = pen.svg(FRAME if name in WHOLE else None)
    return files
