"""The lie of the land: ground grid, carved fields, grass and ripples.

Coordinates are those of the print: 1848 wide, 702 high. `ground(u, v)` gives
the page point of u (across, 0..1) and v (depth, 0 front, 1 horizon).
"""

from __future__ import annotations

from collections.abc import Callable

from tools.art.inks import INK
from tools.art.pen import Pen, Point, between

WIDTH, HEIGHT = 1848, 702


def ground(u: float, v: float) -> Point:
    """The page point of a place on the ground."""
    shrink = 1 - 0.42 * v
    return 924 + (u - 0.5) * 2300 * shrink, 714 - 536 * v**0.92


def field(
    pen: Pen, u0: float, v0: float, u1: float, v1: float, fill: str, cuts: int = 8, colour: str = INK,
    at: Callable[[float, float], Point] = ground, opacity: float = 0.8,
) -> None:  # fmt: skip
    """A field between two depths, with three bands of carved furrows."""
    a, b, c, d = at(u0, v0), at(u1, v0), at(u1, v1), at(u0, v1)
    pen.cut([a, b, c, d], fill, 2.6, (0, 0))
    for r in range(3):
        t0, t1 = r / 3, (r + 1) / 3
        corners = (between(a, d, t0), between(b, c, t0), between(b, c, t1), between(a, d, t1))
        pen.wedges(*corners, cuts, 3 * (1 - 0.2 * r), 0.3, 0.95, colour, opacity)


def grass_blades(pen: Pen, colour: str, count: int, shade: str, v_max: float = 0.62) -> None:
    """Soft patches and single blades over the green."""
    for _ in range(count // 8):
        x, y = ground(pen.span(-0.02, 1.02), pen.span(0.02, v_max))
        pen.flat([(x - 40, y), (x - 10, y - 5), (x + 50, y - 2), (x + 24, y + 5)], shade, 2, 0.45)
    data = []
    for _ in range(count):
        v = pen.span(0, v_max)
        x, y = ground(pen.span(-0.05, 1.05), v)
        k = 1 - 0.4 * v
        data.append(f"M{x} {y}l{1 - 3 * k} {-13 * k}l{4 * k} {13 * k}Z")
        if pen.span(0, 1) < 0.35:
            data.append(f"M{x + 5 * k} {y}l{3 * k} {-11 * k}l{k} {11 * k}Z")
    pen.path("".join(data), colour, opacity=0.6)


def ripples(
    pen: Pen, box: tuple[float, float, float, float], count: int, colour: str, bend: float = 5, opacity: float = 0.75
) -> None:
    """Lens-shaped strokes on water within (x0, y0, x1, y1)."""
    x0, y0, x1, y1 = box
    data = []
    for _ in range(count):
        y = pen.span(y0, y1)
        w = pen.span(20, 56) * (0.6 + 0.5 * (y - y0) / max(1, y1 - y0))
        data.append(f"M{pen.span(x0, x1)} {y}q{w / 2} -4 {w} 0q{-w / 2} {bend} {-w} 0Z")
    pen.path("".join(data), colour, opacity=opacity)
