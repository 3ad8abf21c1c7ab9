"""How an initiative grows: one grammar for all, in four stages.

0 stake: a roped plot and a stake with the initiative's mark. 1 people: the
dashed ghost of what will come. 2 under construction: real parts, half there.
3 bloom: finished, flags, bunting, arms up. The first two are made here from a
mark and a ghost; the last two are drawn for each initiative.

The origin is the middle of the plot's front edge; the plot is about 260 wide.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tools.art.icons import draw_glyph
from tools.art.inks import (
    BASE,
    BROWN,
    EARTH,
    GRASS_DARK,
    INK,
    OCHRE,
    PETROL,
    PLUM,
    RED,
    STONE,
)
from tools.art.nature import tuft
from tools.art.pen import Pen, Point
from tools.art.people import crowd, helper
from tools.art.village import bunting, flag


class Initiative(NamedTuple):
    """The drawing of one initiative.

    Attributes:
        mark: glyph on the stake.
        ghost: path data of what is dreamed of, dashed at stage 1.
        build: draws stage 2 on the plot.
        bloom: draws stage 3 on the plot.
        soil: colour of the plot.
    """

    mark: str
    ghost: str
    build: Callable[[Pen], None]
    bloom: Callable[[Pen], None]
    soil: str = EARTH


def plot(pen: Pen, soil: str = EARTH, rope: bool = False, w: float = 224, depth: float = 112) -> None:
    """The piece of ground, roped off or not."""
    slant, up = depth * 0.45, depth * 0.62
    x = -w / 2 - slant / 2
    corners: list[Point] = [(x, 0), (x + w, 0), (x + w + slant, -up), (x + slant, -up)]
    a, b, c, d = corners
    pen.flat(corners, soil, 3)
    pen.wedges(a, b, c, d, int(w / 16), 3, 0.05, 0.2, BROWN)
    if not rope:
        return
    for p, q in ((d, c), (c, b), (d, a), (a, b)):
        pen.line(
            f"M{p[0]} {p[1] - 14}Q{(p[0] + q[0]) / 2} {(p[1] + q[1]) / 2 - 7} {q[0]} {q[1] - 14}", 2.2, dash=(7, 5)
        )
    for p in (d, c, a, b):
        pen.beam([(p[0], p[1] + 2), (p[0], p[1] - 18)], 6, BROWN)


def stake(pen: Pen, mark: str, x: float = 0, y: float = 0, k: float = 1.0) -> None:
    """A stake with a sheet that bears the mark."""
    with pen.at(x, y, k):
        pen.path("M0 0l34 -12l-18 0Z", INK, opacity=0.25)
        pen.path("M-5 0L5 0L4 -84L-4 -84Z", BROWN, INK, 2.6)
        pen.cut([(-36, -106), (33, -111), (37, -48), (-33, -43)], BASE, 3)
        pen.path("M26 -48l9 2l-3 -12Z", INK)
        with pen.at(1, -77, 1.02):
            draw_glyph(pen, mark, RED if mark == "trust" else INK)
        pen.circle(-1, -106, 4.5, RED, 2)


def ghost(pen: Pen, data: str) -> None:
    """What will come, dashed on half-clear paper."""
    pen.path(data, BASE, opacity=0.55)
    pen.line(data, 3, dash=(10, 7))


def ladder(pen: Pen, x: float, y: float, h: float, lean: float = 14) -> None:
    """A ladder against something."""
    for dx in (0, 15):
        pen.line([(x + dx, y), (x + dx + lean, y - h)], 3.4)
    for i in range(1, int(h / 11)):
        pen.line([(x + lean * i * 11 / h, y - i * 11), (x + 15 + lean * i * 11 / h, y - i * 11)], 2.4)


def scaffold(pen: Pen, x0: float, x1: float, y: float, h: float, decks: int = 1) -> None:
    """Poles with planks in front of a building."""
    count = max(2, round((x1 - x0) / 64) + 1)
    poles = [x0 + (x1 - x0) * i / (count - 1) for i in range(count)]
    for x in poles:
        pen.beam([(x, y), (x, y - h)], 5, BROWN)
    for d in range(1, decks + 1):
        level = y - h * d / (decks + 0.6)
        pen.path(f"M{x0 - 8} {level}h{x1 - x0 + 16}v7h{x0 - x1 - 16}Z", OCHRE, INK, 2.2)
    pen.line([(poles[0], y), (poles[1], y - h * 0.6)], 2.2, BROWN)
    pen.line([(poles[-2], y), (poles[-1], y - h * 0.6)], 2.2, BROWN)


def planks(pen: Pen, x: float, y: float) -> None:
    """A small pile of planks."""
    for i in range(3):
        pen.path(f"M{x + i * 3} {y - i * 8}l52 -4l5 8l-52 4Z", (BROWN, OCHRE, BROWN)[i], INK, 2.2)


def brick_pile(pen: Pen, x: float, y: float) -> None:
    """A small pile of bricks."""
    for row in range(3):
        for i in range(3 - row):
            left, foot = x + i * 17 + row * 8, y - row * 9
            pen.box([(left, foot), (left + 15, foot), (left + 15, foot - 9), (left, foot - 9)], RED, 2)


def barrow(pen: Pen, x: float, y: float) -> None:
    """A wheelbarrow with earth."""
    with pen.at(x, y):
        pen.path("M-6 -22Q8 -34 24 -22Z", BROWN, INK, 2)
        pen.path("M-12 -22H30L20 -7H0Z", PETROL, INK, 2.4)
        pen.line([(-30, -20), (2, -10)], 3)
        pen.line([(0, -8), (-6, 0)], 3)
        pen.circle(24, -5, 6, STONE, 2.4)


def sign(pen: Pen, x: float, y: float, mark: str, colour: str = OCHRE, h: float = 84, r: float = 19) -> None:
    """A round sign on a pole."""
    pen.line([(x, y), (x, y - h)], 5)
    pen.circle(x, y - h - r + 4, r, colour, 3.2)
    with pen.at(x, y - h - r + 4, r / 30):
        draw_glyph(pen, mark, BASE if colour in (PETROL, RED, GRASS_DARK, PLUM) else INK)


def feast(pen: Pen, high: float = 104, left: str = OCHRE, right: str = PETROL, line: bool = True) -> None:
    """Two flags at the sides, and bunting between them: behind the people, before the building."""
    flag(pen, -136, -6, high, left, 36)
    flag(pen, 128, -14, high, right, 36)
    if line:
        bunting(pen, (-134, -high + 20), (126, -high + 10), 20, 13)


def joy(pen: Pen, *figures: tuple[float, float, str, str], k: float = 0.94) -> None:
    """Happy people in front; see `crowd`."""
    crowd(pen, list(figures), k)


def work(pen: Pen, *figures: tuple[float, float, str, str], k: float = 0.94) -> None:
    """People at work, with helmets; the farthest first."""
    for i, (x, y, coat, arm) in enumerate(sorted(figures, key=lambda f: f[1])):
        helper(pen, x, y, coat, arm, k, (OCHRE, BASE, RED)[i % 3])


def _stage_stake(pen: Pen, it: Initiative) -> None:
    plot(pen, it.soil, rope=True)
    tuft(pen, -96, -12, GRASS_DARK, 1.3)
    tuft(pen, 84, -26, GRASS_DARK, 1.3)
    tuft(pen, 40, -8, GRASS_DARK, 1.1)
    stake(pen, it.mark, 4, -22, 1.15)


def _stage_people(pen: Pen, it: Initiative) -> None:
    plot(pen, it.soil)
    ghost(pen, it.ghost)
    stake(pen, it.mark, -104, -20, 0.82)
    crowd(pen, [(-52, -6, RED, "up"), (-12, 2, PETROL, ""), (34, -6, PLUM, "out"), (86, 0, OCHRE, "")])


def initiative_files() -> dict[str, str]:
    """File name to text: all initiatives at all stages."""
    from tools.art.stages_common import COMMON
    from tools.art.stages_places import PLACES
    from tools.art.stages_works import WORKS

    files: dict[str, str] = {}
    for name, it in sorted({**PLACES, **WORKS, **COMMON}.items()):
        for stage in range(4):
            pen = Pen(f"initiative {name} {stage}")
            if stage == 0:
                _stage_stake(pen, it)
            elif stage == 1:
                _stage_people(pen, it)
            else:
                plot(pen, it.soil)
                (it.build, it.bloom)[stage - 2](pen)
            files[f"{name}-{stage}.svg"] = pen.svg()
    return files
