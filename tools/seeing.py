"""How colours look to eyes that lack one kind of cone, and how far apart two colours are then.

Two published models, because they disagree most where it matters (blue and yellow); the lesser distance counts.

- Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
  Transactions on Visualization and Computer Graphics 15(6), 2009: the matrices at severity 1.0.
- Brettel, Viénot and Mollon, "Computerized simulation of color appearance for dichromats", Journal of the Optical
  Society of America A 14(10), 1997: two half planes; the matrices in linear sRGB are those of libDaltonLens (public
  domain).

Both work on linear sRGB. The distance is CIE ΔE 1976 in CIELAB under D65; 2.3 is just noticeable.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple, TypeAlias

import pygame

from game.screen.theme import FUNCTIONS, METERS, OWNERS, rgb

RGB: TypeAlias = tuple[int, int, int]
Three: TypeAlias = tuple[float, float, float]
Matrix: TypeAlias = tuple[Three, Three, Three]

KINDS = ("protanopia", "deuteranopia", "tritanopia")
"""No cones for long (red), middle (green) or short (blue) waves."""

MACHADO: dict[str, Matrix] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
BRETTEL: dict[str, tuple[Matrix, Matrix, Three]] = {
    "protanopia": (
        ((0.14980, 1.19548, -0.34528), (0.10764, 0.84864, 0.04372), (0.00384, -0.00540, 1.00156)),
        ((0.14570, 1.16172, -0.30742), (0.10816, 0.85291, 0.03892), (0.00386, -0.00524, 1.00139)),
        (0.00048, 0.00393, -0.00441),
    ),
    "deuteranopia": (
        ((0.36477, 0.86381, -0.22858), (0.26294, 0.64245, 0.09462), (-0.02006, 0.02728, 0.99278)),
        ((0.37298, 0.88166, -0.25464), (0.25954, 0.63506, 0.10540), (-0.01980, 0.02784, 0.99196)),
        (-0.00281, -0.00611, 0.00892),
    ),
    "tritanopia": (
        ((1.01277, 0.13548, -0.14826), (-0.01243, 0.86812, 0.14431), (0.07589, 0.80500, 0.11911)),
        ((0.93678, 0.18979, -0.12657), (0.06154, 0.81526, 0.12320), (-0.37562, 1.12767, 0.24796)),
        (0.03901, -0.02788, -0.01113),
    ),
}
"""One matrix for each side of a plane through the greys, and what stands upright on that plane."""


class Family(NamedTuple):
    """Colours that mean something beside each other, and how far apart (ΔE 1976) they must stay for every eye."""

    tokens: tuple[str, ...]
    least: float


FAMILIES: dict[str, Family] = {
    "functions": Family(tuple(FUNCTIONS), 40.0),
    "meters": Family(tuple(METERS), 35.0),
    "ownership": Family(tuple(f"own{number}" for number in OWNERS), 23.0),
}
"""Ownership may come nearer: its number stands in every pill, and house or town hall before it."""


def _linear(colour: RGB) -> Three:
    r, g, b = ((c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4) for c in (one / 255 for one in colour))
    return r, g, b


def _times(matrix: Matrix, colour: Three) -> Three:
    r, g, b = (min(1.0, max(0.0, sum(a * c for a, c in zip(row, colour, strict=True)))) for row in matrix)
    return r, g, b


def machado(colour: RGB, kind: str) -> Three:
    """A colour (0–255) as an eye of a kind sees it, in linear sRGB 0–1; "" is an eye that lacks nothing."""
    linear = _linear(colour)
    return _times(MACHADO[kind], linear) if kind else linear


def brettel(colour: RGB, kind: str) -> Three:
    """As ``machado``, by the other model."""
    linear = _linear(colour)
    if not kind:
        return linear
    one, other, upright = BRETTEL[kind]
    side = sum(a * c for a, c in zip(upright, linear, strict=True))
    return _times(one if side >= 0 else other, linear)


MODELS: tuple[Callable[[RGB, str], Three], ...] = (machado, brettel)


def lab(linear: Three) -> Three:
    """Linear sRGB 0–1 as CIELAB under D65."""
    r, g, b = linear
    x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047
    y = 0.2126729 * r + 0.7151522 * g + 0.0721750 * b
    z = (0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883
    fx, fy, fz = (v ** (1 / 3) if v > 216 / 24389 else (24389 / 27 * v + 16) / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def apart(one: str, other: str, theme: str = "light", kind: str = "") -> float:
    """ΔE 1976 of two tokens of a theme for an eye of a kind, by the model in which they come nearest."""
    return min(math.dist(lab(model(rgb(one, theme), kind)), lab(model(rgb(other, theme), kind))) for model in MODELS)


def nearest(tokens: Iterable[str], theme: str = "light", kind: str = "") -> tuple[float, str, str]:
    """The two of some tokens that come nearest for an eye of a kind: their ΔE and names."""
    return min((apart(one, other, theme, kind), one, other) for one, other in combinations(tokens, 2))


@lru_cache(maxsize=100_000)
def seen(colour: RGB, kind: str) -> RGB:
    """A colour (0–255) as an eye of a kind sees it, for pictures; by Brettel's model, which holds for all three."""
    r, g, b = (12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in brettel(colour, kind))
    return round(255 * r), round(255 * g), round(255 * b)


def seen_picture(picture: pygame.Surface, kind: str) -> pygame.Surface:
    """A picture as an eye of a kind sees it; in 64 levels a colour, or it takes minutes."""
    raw = pygame.image.tobytes(picture, "RGB").translate(bytes((level >> 2 << 2) | 2 for level in range(256)))
    pixels = zip(raw[::3], raw[1::3], raw[2::3], strict=True)
    return pygame.image.frombytes(b"".join(bytes(seen(pixel, kind)) for pixel in pixels), picture.get_size(), "RGB")
