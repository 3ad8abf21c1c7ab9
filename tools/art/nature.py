"""What grows and grazes: trees by season, bushes, tufts, cows, sheep."""

from __future__ import annotations

import math
from collections.abc import Sequence

from tools.art.inks import (
    BASE,
    BROWN,
    GRASS,
    GRASS_DARK,
    GRASS_MID,
    INK,
    OCHRE,
    RED,
    ROSE,
    SNOW_WHITE,
)
from tools.art.pen import Pen

SEASONS = ("lente", "zomer", "herfst", "winter")
CROWN = {"lente": GRASS, "zomer": GRASS_MID, "herfst": "#C9813A", "winter": BROWN}
NEEDLES = {"lente": GRASS_DARK, "zomer": GRASS_DARK, "herfst": "#6E6A3A", "winter": GRASS_DARK}


def blob(
    pen: Pen, x: float, y: float, rx: float, ry: float, lobes: int = 9, swell: float = 0.09, steps: int = 36
) -> str:
    """Path data of a leafy outline."""
    phase = pen.span(0, 6)
    ring = []
    for i in range(steps):
        t = 2 * math.pi * i / steps
        k = 1 + swell * abs(math.sin(lobes * t / 2 + phase)) - swell * 0.5 + pen.jitter(0.012)
        ring.append((x + rx * k * math.cos(t), y + ry * k * math.sin(t)))
    data = [f"M{(ring[0][0] + ring[-1][0]) / 2} {(ring[0][1] + ring[-1][1]) / 2}"]
    for i in range(steps):
        a, b = ring[i], ring[(i + 1) % steps]
        data.append(f"Q{a[0]} {a[1]} {(a[0] + b[0]) / 2} {(a[1] + b[1]) / 2}")
    return "".join(data) + "Z"


def ground_shadow(pen: Pen, x: float, y: float, width: float, height: float = 10) -> None:
    """The slanting shadow on the ground, to the right of a thing."""
    data = (
        f"M{x - width * 0.4} {y}L{x + width * 0.5} {y}L{x + width * 1.05} {y - height}L{x + width * 0.15} {y - height}Z"
    )
    pen.path(data, INK, opacity=0.22)


def _leaf_cuts(pen: Pen, r: float, cy: float) -> None:
    data = []
    for _ in range(int(r * 0.75)):
        turn, reach = pen.span(-0.6, 2.2), pen.span(0.35, 0.86)
        px, py = r * reach * math.cos(turn), cy + r * 0.95 * reach * math.sin(turn)
        length, width = r * pen.span(0.16, 0.28), pen.span(2.2, 4)
        data.append(
            f"M{px - length / 2} {py}Q{px} {py + length * 0.6} {px + length / 2} {py - length * 0.2}"
            f"Q{px} {py + length * 0.6 - width} {px - length / 2} {py}Z"
        )
    pen.path("".join(data), INK)
    for _ in range(int(r * 0.22)):
        turn, reach = pen.span(3.3, 5), pen.span(0.4, 0.8)
        pen.ellipse(r * reach * math.cos(turn), cy + r * reach * math.sin(turn), r * 0.1, r * 0.06, BASE, opacity=0.8)


def _bare_branch(pen: Pen, x: float, y: float, length: float, turn: float, width: float, depth: int) -> None:
    ex, ey = x + length * math.cos(turn), y + length * math.sin(turn)
    pen.line([(x, y), (ex, ey)], width, wobble=2)
    if depth == 0:
        return
    for side in (-1, 1):
        bend = turn + side * pen.span(0.32, 0.62)
        _bare_branch(pen, ex, ey, length * pen.span(0.62, 0.78), bend, max(1.6, width * 0.62), depth - 1)
    if depth > 1:
        _bare_branch(pen, ex, ey, length * 0.7, turn + pen.jitter(0.15), max(1.6, width * 0.62), depth - 1)


def tree(pen: Pen, r: float = 30, season: str = "zomer", trunk: float = 26, fruit: str | None = None) -> None:
    """A round tree; bare with snow in winter, blossom or fruit when it bears any."""
    ground_shadow(pen, 0, 0, r * 1.3, r * 0.34)
    pen.path(
        f"M{-r * 0.17} 0Q{-r * 0.06} {-trunk * 0.5} {-r * 0.1} {-trunk}L{r * 0.1} {-trunk}"
        f"Q{r * 0.06} {-trunk * 0.5} {r * 0.2} 0Z",
        INK,
    )
    cy = -trunk - r * 0.72
    if season == "winter":
        for turn, k in ((-2.35, 0.8), (-1.57, 1.0), (-0.8, 0.8)):
            _bare_branch(pen, 0, -trunk + 2, r * 0.62 * k, turn + pen.jitter(0.1), max(3.0, r * 0.11), 3)
        for _ in range(int(r * 0.16)):
            pen.ellipse(pen.jitter(r * 0.7), cy + pen.jitter(r * 0.6), r * 0.11, r * 0.05, SNOW_WHITE)
        pen.ellipse(0, -1, r * 0.45, r * 0.09, SNOW_WHITE)
        return
    crown = ROSE if fruit and season == "lente" else CROWN[season]
    pen.cut(blob(pen, 0, cy, r, r * 0.95), crown)
    _leaf_cuts(pen, r, cy)
    dots = BASE if season == "lente" else fruit
    if fruit and dots and season != "zomer":
        for _ in range(13 if season == "lente" else 8):
            turn, reach = pen.span(0, 6.28), pen.span(0.15, 0.85)
            pen.ellipse(
                r * reach * math.cos(turn),
                cy + r * reach * math.sin(turn),
                max(3.2, r * 0.1),
                max(3.2, r * 0.1),
                dots,
                1.5,
            )
    if season == "herfst":
        for _ in range(7):
            pen.ellipse(pen.span(-r, r * 1.1), pen.span(-3, 5), 3, 1.7, pen.pick((OCHRE, RED, "#C9813A")))


def poplar(pen: Pen, h: float = 70, season: str = "zomer", width: float = 2.6) -> None:
    """A tall narrow tree; keeps its shape in winter, as a broom of twigs."""
    w = h * 0.17
    pen.line([(0, 0), (0, -h * 0.3)], max(3, h * 0.06))
    if season == "winter":
        for i in range(-3, 4):
            reach = abs(i)
            pen.line(
                f"M0 {-h * (0.14 + 0.07 * (3 - reach))}"
                f"Q{i * w * 0.3} {-h * 0.5} {i * w * 0.3} {-h * (0.98 - reach * 0.1)}",
                1.8,
            )
        return
    fill = {"lente": GRASS_MID, "herfst": OCHRE}.get(season, GRASS_DARK)
    pen.cut(
        f"M0 {-h}Q{w * 1.2} {-h * 0.6} {w} {-h * 0.28}Q{w * 0.5} {-h * 0.1} 0 {-h * 0.1}"
            f"Q{-w * 1.5} {-h * 0.14} {-w * 0.85} {-h * 0.5}Z",
        fill, width,
    )  # fmt: skip
    pen.wedges(
        (w * 0.8, -h * 0.2), (w * 0.5, -h * 0.75), (-w * 0.3, -h * 0.8), (-w * 0.2, -h * 0.25), 6, h * 0.05, 0.4, 0.8
    )


def bush(pen: Pen, r: float = 16, season: str = "zomer") -> None:
    """A low bush; evergreen under snow in winter."""
    fill = NEEDLES["winter"] if season == "winter" else CROWN[season]
    pen.cut(blob(pen, 0, -r * 0.5, r * 1.25, r * 0.75, 7, 0.12, 24), fill, 2.4)
    pen.wedges((r, -r * 0.1), (-r * 0.2, 0), (-r * 0.2, -r * 0.6), (r * 0.5, -r * 0.7), 4, 3, 0.4, 0.8)
    if season == "winter":
        pen.ellipse(-r * 0.15, -r * 1.02, r * 0.8, r * 0.22, SNOW_WHITE)


def pine(pen: Pen, h: float = 96, season: str = "zomer") -> None:
    """A Scots pine: a bare red trunk and flat layered crowns, green all year."""
    ground_shadow(pen, 0, 0, h * 0.4, h * 0.1)
    pen.path(f"M-5 0Q-2 {-h * 0.4} -3 {-h * 0.8}H3Q3 {-h * 0.4} 6 0Z", "#A9653A", INK, 2.2)
    fill = "#5E7A68" if season == "winter" else "#3F6247"
    for x, y, rx, ry in ((-14, 0.6, 22, 11), (16, 0.68, 24, 12), (-8, 0.82, 25, 13), (6, 0.95, 20, 12)):
        pen.cut(blob(pen, x, -h * y, rx, ry, 7, 0.16, 26), fill, 2.6)
        pen.wedges(
            (x + rx * 0.9, -h * y + 3), (x - rx * 0.3, -h * y + ry), (x, -h * y), (x + rx * 0.5, -h * y - 3), 4, 3.2
        )
        if season == "winter":
            pen.ellipse(x - 2, -h * y - ry * 0.62, rx * 0.6, ry * 0.3, SNOW_WHITE)


def oak(pen: Pen, season: str = "zomer") -> None:
    """A broad old oak, as it stands on a brink."""
    tree(pen, 52, season, 40)


def wood(pen: Pen, season: str = "zomer") -> None:
    """A small wood: trees close together."""
    for x, y, r in ((-62, -14, 28), (-18, -20, 32), (30, -16, 30), (-40, 0, 26), (6, 2, 28), (56, -2, 26)):
        with pen.at(x, y):
            tree(pen, r, season, 20)


def hedge(pen: Pen, season: str = "zomer") -> None:
    """A clipped hedge."""
    fill = NEEDLES["winter"] if season == "winter" else CROWN[season]
    pen.path("M-52 0H54l16 -8H-36Z", INK, opacity=0.22)
    pen.cut("M-54 0Q-58 -22 -48 -25Q0 -30 48 -25Q58 -22 54 0Z", fill, 2.6)
    pen.wedges((52, -2), (-50, -2), (-46, -22), (48, -22), 15, 3.2, 0.3, 0.7)
    if season == "winter":
        pen.path("M-50 -22Q0 -32 50 -22Q0 -25 -50 -22Z", SNOW_WHITE)


def flowerbed(pen: Pen, season: str = "zomer") -> None:
    """A bed of flowers; bare soil in winter."""
    pen.ellipse(0, -6, 44, 11, "#C9A982" if season != "winter" else "#E4DDCB", 2.4)
    if season == "winter":
        return
    inks = {"lente": (RED, OCHRE, ROSE), "zomer": (RED, BASE, OCHRE), "herfst": (OCHRE, "#C9813A", RED)}[season]
    for i in range(13):
        x = -36 + i * 6
        flower(pen, x, -2 + (i % 3) * 2 - 5, inks[i % 3], 0.9)


def reed(pen: Pen) -> None:
    """A tuft of reed at the water's edge."""
    for i in range(7):
        lean = (i - 3) * 2.2
        pen.line([(i * 3 - 9, 0), (i * 3 - 9 + lean, -pen.span(18, 30))], 2, GRASS_DARK)
    for i in (1, 3, 5):
        pen.ellipse(i * 3 - 9 + (i - 3) * 1.9, -26 + i % 2, 2, 5, BROWN, 1.2)


def tuft(pen: Pen, x: float, y: float, colour: str = INK, k: float = 1.0) -> None:
    """Three blades of grass."""
    for dx, lean, tall in ((0, -4, 10), (3, 0, 13), (6, 4, 9)):
        pen.tick(x + dx * k, y, lean * k, -tall * k, 2.6 * k, colour)


def flower(pen: Pen, x: float, y: float, colour: str, k: float = 1.0) -> None:
    """A flower on a stalk."""
    pen.line([(x, y), (x + 1, y - 10 * k)], 2)
    pen.circle(x + 1, y - 12 * k, 4.4 * k, colour, 1.6)


def cow(pen: Pen) -> None:
    """A Frisian cow looking to the right."""
    pen.path("M-22 0L24 0L40 -8L-4 -8Z", INK, opacity=0.22)
    for x in (-18, -11, 12, 19):
        pen.line([(x, -14), (x, 0)], 4.4)
    pen.cut("M-24 -14Q-26 -34 -16 -34L18 -35Q26 -32 24 -14L10 -11Q-10 -9 -24 -14Z", BASE, 2.6)
    pen.path("M-14 -33Q4 -36 2 -25Q-12 -16 -14 -33Z", INK)
    pen.path("M10 -13Q9 -26 18 -24Q24 -20 20 -13Z", INK)
    pen.cut("M22 -38L38 -36L42 -22Q36 -16 31 -22L24 -26Z", BASE, 2.4)
    pen.path("M22 -39L34 -37L28 -28Z", INK)
    pen.circle(38, -20, 2.2, RED)
    pen.line([(-24, -32), (-29, -18)], 2.4)


def sheep(pen: Pen) -> None:
    """A sheep looking to the right."""
    pen.path("M-14 0L16 0L28 -6L0 -6Z", INK, opacity=0.22)
    for x in (-8, -3, 6, 10):
        pen.line([(x, -8), (x, 0)], 3)
    pen.cut(blob(pen, 0, -15, 17, 11, 7, 0.16, 24), BASE, 2.4, (0, 0))
    pen.wedges((14, -8), (-8, -6), (-6, -14), (10, -16), 5, 2.4, 0.4, 0.8)
    pen.cut("M13 -24Q24 -26 27 -14Q22 -10 17 -14Z", INK, 1.5, (0, 0))


def cloud(pen: Pen, x: float, y: float, k: float = 1.0) -> None:
    """A small white cloud whose lower left corner is (x, y)."""
    with pen.at(x, y, k):
        pen.cut("M0 0q-4 -20 20 -20q10 -22 36 -14q26 -10 36 12q26 0 24 22Z", BASE, 2.6, (0, 0))
        for i in range(4):
            pen.line([(14 + i * 22, -5), (34 + i * 20, -5 - (i % 2) * 5)], 2)


def birds(pen: Pen, places: Sequence[tuple[float, float]]) -> None:
    """Birds in the sky."""
    for x, y in places:
        pen.path(f"M{x} {y}q8 -9 13 0q6 -9 14 -1q-9 -3 -14 5q-5 -8 -13 -4Z", INK)
