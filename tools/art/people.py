"""People: pawn-like figures 56 units high, and the groups they form."""

from __future__ import annotations

from tools.art.inks import BASE, BROWN, COAT, HAIRS, INK, OCHRE, PETROL, SKINS
from tools.art.pen import Pen


def person(
    pen: Pen, coat: str = COAT, arm: str = "", hat: str | None = None, carry: str = "",
    skin: str | None = None, hair: str | None = None, shadow: bool = True,
) -> None:  # fmt: skip
    """One figure with its feet at the origin.

    Args:
        coat: colour of the coat (the slot COAT: chosen by the game).
        arm: "", "up", "out" or "both" (both up: joy).
        hat: colour of a hat or helmet, or None for hair.
        carry: "", "letter", "tool", "book" or "cane".
    """
    skin = skin or pen.pick(SKINS)
    hair = hair or pen.pick(HAIRS)
    if shadow:
        pen.path("M-8 0L10 0L26 -7L10 -7Z", INK, opacity=0.22)
    for x in (-5.0, 5.0):
        pen.line([(x, -14), (x, -1)], 5.5)
    if arm in ("up", "both"):
        pen.line([(8, -32), (17, -47)], 6)
        pen.circle(18, -49, 3.4, skin, 1.6)
    if arm == "both":
        pen.line([(-8, -32), (-17, -47)], 6)
        pen.circle(-18, -49, 3.4, skin, 1.6)
    if arm == "out":
        pen.line([(8, -31), (20, -28)], 6)
        pen.circle(22, -28, 3.4, skin, 1.6)
    pen.cut("M-12 -11Q-12 -36 0 -38Q12 -36 12 -11Q0 -7 -12 -11Z", coat, 2.6, (1.4, 1))
    pen.wedges((11, -12), (10, -30), (1, -30), (1, -12), 4, 3, 0.4, 0.9)
    pen.circle(0, -45, 8.6, skin, 2.4)
    if hat:
        pen.path("M-9 -48Q0 -62 9 -48L14 -47L-10 -46Z", hat, INK, 2.2)
    else:
        pen.path("M-8.8 -44Q-10 -55 0 -55Q10 -55 8.8 -45Q4 -50 -8.8 -44Z", hair)
    _carried(pen, carry)


def _carried(pen: Pen, what: str) -> None:
    if what == "letter":
        pen.cut([(14, -34), (38, -39), (40, -22), (17, -18)], BASE, 2.4)
        pen.line([(14, -34), (28, -27), (38, -39)], 2)
    elif what == "tool":
        pen.beam([(20, -4), (24, -50)], 4.6, BROWN)
        pen.box("M17 -4L24 -3L22 8L15 7Z", INK, 1.6)
    elif what == "book":
        pen.box([(13, -32), (28, -35), (31, -20), (16, -17)], OCHRE, 2.2)
    elif what == "cane":
        pen.line("M16 0V-26Q16 -32 10 -31", 3, BROWN)


def official(pen: Pen) -> None:
    """The official at the door: with a face, a collar and a tie; drawn about 5.6 times as large."""
    thin = 1.0
    for x in (-5.0, 5.0):
        pen.line([(x, -14), (x, -0.6)], 5.5)
        pen.line([(x - 1.5, -0.4), (x + 3.5, -0.4)], 2.4)
    pen.cut("M-12 -11Q-13 -37 0 -38Q13 -37 12 -11Q0 -7 -12 -11Z", PETROL, thin, (0.5, 0.4), 0)
    pen.wedges((11.4, -12), (10, -31), (2, -31), (2, -12), 7, 1.7, 0.3, 0.8)
    pen.line([(-11, -22), (-8.5, -32)], 0.9)
    pen.line([(-4.4, -37), (0, -30.4), (4.4, -37)], 2, BASE, 0)
    pen.path("M-1.6 -31h3.2l1.4 12l-3 4l-3 -4Z", OCHRE, INK, 0.8)
    pen.circle(0, -45, 8.8, SKINS[0], thin)
    pen.wedges((8, -42), (7.4, -48), (4, -47), (4.4, -42), 4, 0.9, 0.4, 0.9)
    pen.path("M-9 -44.4Q-10.4 -56 0 -56Q10.4 -56 9 -45Q8 -49 5 -50Q-4 -49 -6 -50Q-8 -48 -9 -44.4Z", BROWN, INK, 0.8)
    for x in (-3.0, 3.2):
        pen.circle(x, -45.4, 1.1, INK)
    pen.line("M-3.4 -41.4q3.4 2.8 6.8 0", 1.1)
    pen.line("M-4.6 -47.8q1.6 -1.2 3 -0.2M1.8 -48q1.6 -1 3 0.2", 0.7)


def helper(pen: Pen, x: float, y: float, coat: str, arm: str = "out", k: float = 1.0, hat: str = OCHRE) -> None:
    """Someone at work, with a helmet."""
    with pen.at(x, y, k):
        person(pen, coat, arm, hat)


def crowd(pen: Pen, figures: list[tuple[float, float, str, str]], k: float = 1.0) -> None:
    """Several people (x, y, coat, arm), the farthest first."""
    for x, y, coat, arm in sorted(figures, key=lambda figure: figure[1]):
        with pen.at(x, y, k):
            person(pen, coat, arm)


def petitioners(pen: Pen) -> None:
    """The group that walks to the town hall with its letter."""
    with pen.at(-56, 2, 1.2):
        person(pen, OCHRE, skin=SKINS[1], hair=BROWN)
    with pen.at(52, 4, 1.2):
        person(pen, PETROL, hat=OCHRE, skin=SKINS[3])
    with pen.at(0, 0, 1.35):
        person(pen, "#B8432A", "up", carry="letter", skin=SKINS[0], hair=INK)
