"""Shapes as surfaces: drawn large and scaled down, because pygame's own rounded corners are not smooth."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import pygame

RGB = tuple[int, int, int]
_CLEAR = (0, 0, 0, 0)


def blank(w: int, h: int) -> pygame.Surface:
    """A see-through surface of at least 1 × 1."""
    surface = pygame.Surface((max(1, w), max(1, h)), pygame.SRCALPHA, 32)
    surface.fill(_CLEAR)
    return surface


def _times(w: int, h: int) -> int:
    return 4 if w * h < 90_000 else 3 if w * h < 500_000 else 2


def _tinted(w: int, h: int, colour: RGB) -> pygame.Surface:
    """See-through, but of this colour: smooth edges then do not turn dark."""
    surface = pygame.Surface((max(1, w), max(1, h)), pygame.SRCALPHA, 32)
    surface.fill((*colour, 0))
    return surface


def mask(w: int, h: int, draw: Sequence[tuple[str, Any]], times: int) -> pygame.Surface:
    """A white surface whose alpha is the union of polygons and ellipses, smoothed."""
    big = _tinted(w * times, h * times, (255, 255, 255))
    for kind, what in draw:
        if kind == "poly":
            points = [(x * times, y * times) for x, y in what]
            if len(points) > 2:
                pygame.draw.polygon(big, (255, 255, 255, 255), points)
        elif kind == "oval":
            x, y, ow, oh = what
            pygame.draw.ellipse(big, (255, 255, 255, 255), (x * times, y * times, ow * times, oh * times))
        elif kind == "round":
            x, y, rw, rh, r = what
            box = pygame.Rect(round(x * times), round(y * times), round(rw * times), round(rh * times))
            pygame.draw.rect(big, (255, 255, 255, 255), box, border_radius=round(r * times))
    return pygame.transform.smoothscale(big, (max(1, w), max(1, h))) if times > 1 else big


def coloured(shape: pygame.Surface, colour: RGB, alpha: int = 255) -> pygame.Surface:
    """A mask in a colour."""
    out = shape.copy()
    out.fill((*colour, alpha), special_flags=pygame.BLEND_RGBA_MULT)
    return out


def outline(kind: str, w: float, h: float, radius: float) -> list[tuple[float, float]]:
    """Corners of a silhouette in a w × h box (pixels)."""
    if kind == "pennant":
        return [(0, 0), (w, 0), (w, h * 0.8), (w / 2, h), (0, h * 0.8)]
    if kind == "sheet":
        fold = w * 0.25
        return [(0, 0), (w - fold, 0), (w, fold), (w, h), (0, h)]
    if kind == "octagon":
        a, b = w * 0.22, h * 0.22
        return [(a, 0), (w - a, 0), (w, b), (w, h - b), (w - a, h), (a, h), (0, h - b), (0, b)]
    if kind == "triangle":
        return [(w / 2, 0), (w, h), (0, h)]
    if kind == "drop":
        return [(0, 0), (w, 0), (w / 2, h)]
    if kind == "diamond":
        return [(w / 2, 0), (w, h / 2), (w / 2, h), (0, h / 2)]
    if kind == "oval":
        return [
            (w / 2 + w / 2 * math.cos(a / 96 * math.tau), h / 2 + h / 2 * math.sin(a / 96 * math.tau))
            for a in range(96)
        ]
    r = max(0.0, min(radius, w / 2, h / 2))
    points: list[tuple[float, float]] = []
    for cx, cy, start in ((w - r, r, -90), (w - r, h - r, 0), (r, h - r, 90), (r, r, 180)):
        points += [
            (cx + r * math.cos(math.radians(start + s * 7.5)), cy + r * math.sin(math.radians(start + s * 7.5)))
            for s in range(13)
        ]
    return points


def shrunk(points: Sequence[tuple[float, float]], by: float) -> list[tuple[float, float]]:
    """A convex outline moved inwards by ``by`` pixels."""
    out: list[tuple[float, float]] = []
    clean = [p for n, p in enumerate(points) if math.dist(p, points[n - 1]) > 1e-6]
    for n, (x, y) in enumerate(clean):
        px, py = clean[n - 1]
        qx, qy = clean[(n + 1) % len(clean)]
        ax, ay, bx, by_ = x - px, y - py, qx - x, qy - y
        la, lb = math.hypot(ax, ay), math.hypot(bx, by_)
        nx, ny = -ay / la - by_ / lb, ax / la + bx / lb
        length = math.hypot(nx, ny)
        cos_half = length / 2
        if length < 1e-6:
            out.append((x, y))
            continue
        reach = min(by / max(cos_half, 0.35), by * 3)
        out.append((x + nx / length * reach, y + ny / length * reach))
    return out


def solid(
    points: Sequence[tuple[float, float]], w: int, h: int, fill: RGB | None, border: RGB | None, width: float
) -> pygame.Surface:
    """An outline filled and bordered (border inside), smooth."""
    times = _times(w, h)
    out = blank(w, h)
    if border is not None and width > 0:
        out.blit(coloured(mask(w, h, [("poly", points)], times), border), (0, 0))
        inner = mask(w, h, [("poly", shrunk(points, width))], times)
        if fill is None:
            inverse = blank(w, h)
            inverse.fill((255, 255, 255, 255))
            inverse.blit(coloured(inner, (0, 0, 0)), (0, 0), special_flags=pygame.BLEND_RGBA_SUB)
            out.blit(inverse, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
        else:
            out.blit(coloured(inner, fill), (0, 0))
    elif fill is not None:
        out.blit(coloured(mask(w, h, [("poly", points)], times), fill), (0, 0))
    return out


def dashed_box(w: int, h: int, radius: float, fill: RGB | None, border: RGB, width: float) -> pygame.Surface:
    """A rounded box with a dashed border."""
    inset = width / 2
    path = [(x + inset, y + inset) for x, y in outline("box", w - 2 * inset, h - 2 * inset, radius)]
    out = solid(outline("box", w, h, radius), w, h, fill, None, 0) if fill is not None else blank(w, h)
    dash = max(width * 2.2, 2.0)
    out.blit(stroke([*path, path[0]], w, h, border, width, (dash, dash * 0.8)), (0, 0))
    return out


def _pieces(points: Sequence[tuple[float, float]], dash: Sequence[float]) -> list[list[tuple[float, float]]]:
    """A polyline cut into dashes."""
    out: list[list[tuple[float, float]]] = []
    on, left, index = True, dash[0], 0
    piece = [points[0]]
    for (x, y), (tx, ty) in pairwise(points):
        rest = math.dist((x, y), (tx, ty))
        while rest > left:
            share = left / rest
            x, y = x + (tx - x) * share, y + (ty - y) * share
            rest -= left
            if on:
                out.append([*piece, (x, y)])
            on, index = not on, (index + 1) % len(dash)
            left, piece = dash[index], [(x, y)]
        left -= rest
        piece.append((tx, ty))
    return [*out, piece] if on and len(piece) > 1 else out


def stroke(
    points: Sequence[tuple[float, float]], w: int, h: int, colour: RGB, width: float, dash: Sequence[float] = ()
) -> pygame.Surface:
    """A polyline with round joints, smooth."""
    draw: list[tuple[str, Any]] = []
    half = width / 2
    for piece in _pieces(points, dash) if dash else [list(points)]:
        for (x, y), (tx, ty) in pairwise(piece):
            length = math.dist((x, y), (tx, ty))
            if length < 1e-6:
                continue
            nx, ny = -(ty - y) / length * half, (tx - x) / length * half
            draw.append(("poly", [(x + nx, y + ny), (tx + nx, ty + ny), (tx - nx, ty - ny), (x - nx, y - ny)]))
        if not dash:
            draw += [("oval", (x - half, y - half, width, width)) for x, y in piece]
    return coloured(mask(w, h, draw, _times(w, h)), colour)


def wedge(w: int, h: int, share: float, colour: RGB) -> pygame.Surface:
    """A pie from twelve o'clock, clockwise, ``share`` of the whole."""
    steps = max(2, round(96 * share))
    points = [(w / 2, h / 2)] + [
        (w / 2 + w / 2 * math.sin(math.tau * share * s / steps), h / 2 - h / 2 * math.cos(math.tau * share * s / steps))
        for s in range(steps + 1)
    ]
    return coloured(mask(w, h, [("poly", points)], _times(w, h)), colour)


def stamp(w: int, h: int, unit: float, fill: RGB, line: RGB, flecks: bool) -> pygame.Surface:
    """The killer's stamp: rough edge, thin inner line, flecks of paper. The seed is fixed."""
    dice = random.Random(9)
    rough = 0.22 * unit

    def edge(a: tuple[float, float], b: tuple[float, float], steps: int) -> list[tuple[float, float]]:
        return [
            (
                a[0] + (b[0] - a[0]) * k / steps + dice.uniform(-rough, rough),
                a[1] + (b[1] - a[1]) * k / steps + dice.uniform(-rough, rough),
            )
            for k in range(steps)
        ]

    i = 0.35 * unit
    tl, tr, br, bl = (i, i), (w - i, i), (w - i, h - i), (i, h - i)
    points = edge(tl, tr, 26) + edge(tr, br, 10) + edge(br, bl, 26) + edge(bl, tl, 10)
    out = coloured(mask(w, h, [("poly", points)], _times(w, h)), fill)
    inner = 1.15 * unit
    box = outline("box", w - 2 * inner, h - 2 * inner, 0)
    path = [(x + inner, y + inner) for x, y in box]
    out.blit(stroke([*path, path[0]], w, h, line, 0.34 * unit), (0, 0))
    if not flecks:
        out.blit(stroke([*points, points[0]], w, h, line, 0.5 * unit), (0, 0))
        return out
    spots: list[tuple[str, Any]] = []
    for _ in range(int(70 * w * h / (unit * unit) / 830)):
        x, y = dice.uniform(unit * 0.6, w - unit), dice.uniform(unit * 0.6, h - unit)
        a, b, c = dice.uniform(0.18, 0.55) * unit, dice.uniform(-0.28, 0.28) * unit, dice.uniform(0.18, 0.37) * unit
        spots.append(("poly", [(x, y), (x + a, y + b * 0.5), (x + a + b, y + c)]))
    out.blit(coloured(mask(w, h, spots, _times(w, h)), line, 120), (0, 0))
    return out


def banner(w: int, h: int, unit: float, fill: RGB, border: RGB) -> pygame.Surface:
    """The coin of the scratch layer is round; this is its rim and ridges."""
    side = min(w, h)
    out = solid(outline("oval", side, side, 0), side, side, fill, border, 0.37 * unit)
    ring = solid(
        outline("oval", side * 0.76, side * 0.76, 0), round(side * 0.76), round(side * 0.76), fill, border, 0.28 * unit
    )
    out.blit(ring, (round(side * 0.12), round(side * 0.12)))
    for k in range(40):
        a = math.tau * k / 40
        p = [(side / 2 * (1 + r * math.cos(a)), side / 2 * (1 + r * math.sin(a))) for r in (0.82, 0.94)]
        pygame.draw.aaline(out, border, p[0], p[1])
    return out


def soft_shadow(w: int, h: int, radius: float, colour: RGB, blur: float, alpha: int) -> pygame.Surface:
    """A blurred rounded box; the surface is 3 × ``blur`` larger at each side."""
    pad = math.ceil(blur * 3)
    box = _tinted(w + 2 * pad, h + 2 * pad, colour)
    shape = coloured(mask(w, h, [("poly", outline("box", w, h, radius))], 1), colour, alpha)
    box.blit(shape, (pad, pad))
    return pygame.transform.gaussian_blur(box, max(1, round(blur)), repeat_edge_pixels=False)
