"""Rounded panels with shadow of any size from one small drawing: corners are kept, edges are stretched."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

import pygame

from game.screen import raster
from game.screen.raster import RGB

SMALL = 60_000
"""Pixels below which a panel is kept whole."""


class Look(NamedTuple):
    """Everything of a panel but its size, in pixels and colours. ``shadow``: "", hard, soft, deep."""

    radius: float
    width: float
    fill: RGB | None
    border: RGB | None
    shadow: str
    ink: RGB
    unit: float


class _Sheet(NamedTuple):
    surface: pygame.Surface
    pad: int
    corner: int


def margin(shadow: str) -> float:
    """How far a shadow reaches outside the panel, in units."""
    return {"": 0.0, "hard": 0.7, "soft": 2.8, "deep": 0.9}[shadow]


@lru_cache(maxsize=128)
def _sheet(look: Look) -> _Sheet:
    u = look.unit
    corner = math.ceil(max(look.radius, look.width) + 2)
    pad = math.ceil(margin(look.shadow) * u) + (1 if look.shadow else 0)
    side = corner * 2 + 4 + (math.ceil(4 * u) if look.shadow == "soft" else 0)
    corner = (side - 4) // 2
    full = raster.blank(side + 2 * pad, side + 2 * pad)
    points = raster.outline("box", side, side, look.radius)
    body = raster.solid(points, side, side, look.fill, look.border, look.width)
    if look.shadow == "soft":
        blur = 0.6 * u
        soft = raster.soft_shadow(side, side, look.radius, look.ink, blur, 44)
        off = math.ceil(blur * 3)
        full.blit(soft, (pad - off, pad - off + round(0.75 * u)))
    if look.shadow in {"hard", "soft"}:
        plain = raster.solid(points, side, side, look.ink, None, 0)
        plain.set_alpha(41)
        full.blit(plain, (pad, pad + max(1, round(0.5 * u))))
    if look.shadow == "deep":
        plain = raster.solid(points, side, side, look.ink, None, 0)
        full.blit(plain, (pad, pad + max(1, round(0.7 * u))))
    if look.fill is None or not look.shadow:
        full.blit(body, (pad, pad))
    else:
        under = raster.solid(points, side, side, look.border or look.fill, None, 0)
        full.blit(under, (pad, pad))
        full.blit(body, (pad, pad))
    return _Sheet(full, pad, corner)


def draw(surface: pygame.Surface, box: pygame.Rect, look: Look) -> None:
    """Draw a panel; what does not fit nine parts (very small boxes) is drawn whole."""
    sheet = _sheet(look)
    if box.w < sheet.corner * 2 or box.h < sheet.corner * 2:
        if box.w > 0 and box.h > 0:
            surface.blit(_small(box.w, box.h, look), (box.x - sheet.pad, box.y - sheet.pad))
        return
    if box.w * box.h < SMALL:
        surface.blit(_whole(box.w, box.h, look), (box.x - sheet.pad, box.y - sheet.pad))
    else:
        _parts(surface, box, look, sheet)


@lru_cache(maxsize=256)
def _whole(w: int, h: int, look: Look) -> pygame.Surface:
    """A smaller panel kept in one piece: one blit instead of nine."""
    sheet = _sheet(look)
    full = raster.blank(w + 2 * sheet.pad, h + 2 * sheet.pad)
    _parts(full, pygame.Rect(sheet.pad, sheet.pad, w, h), look, sheet)
    return full


def _parts(surface: pygame.Surface, box: pygame.Rect, look: Look, sheet: _Sheet) -> None:
    cut = sheet.corner + sheet.pad
    source, whole = sheet.surface, sheet.surface.get_width()
    middle = whole - 2 * cut
    x0, y0 = box.x - sheet.pad, box.y - sheet.pad
    wide, high = box.w + 2 * sheet.pad, box.h + 2 * sheet.pad
    columns = ((0, cut, x0, cut), (cut, middle, x0 + cut, wide - 2 * cut), (whole - cut, cut, x0 + wide - cut, cut))
    rows = ((0, cut, y0, cut), (cut, middle, y0 + cut, high - 2 * cut), (whole - cut, cut, y0 + high - cut, cut))
    inner = (look.fill, columns[1][2], rows[1][2], columns[1][3], rows[1][3])
    for sx, sw, x, w in columns:
        for sy, sh, y, h in rows:
            if w <= 0 or h <= 0:
                continue
            if (x, y) == (inner[1], inner[2]) and look.fill is not None:
                surface.fill(look.fill, (x, y, w, h))
                continue
            if (w, h) == (sw, sh):
                surface.blit(source, (x, y), (sx, sy, sw, sh))
            else:
                surface.blit(_stretched(look, sx, sy, sw, sh, w, h), (x, y))


@lru_cache(maxsize=512)
def _stretched(look: Look, sx: int, sy: int, sw: int, sh: int, w: int, h: int) -> pygame.Surface:
    """An edge at its length (one pixel of the middle, repeated: no blending between colours)."""
    line = _sheet(look).surface.subsurface(
        (sx + (sw // 2 if w != sw else 0), sy + (sh // 2 if h != sh else 0), 1 if w != sw else sw, 1 if h != sh else sh)
    )
    return pygame.transform.scale(line, (w, h))


@lru_cache(maxsize=512)
def _small(w: int, h: int, look: Look) -> pygame.Surface:
    pad = _sheet(look).pad
    full = raster.blank(w + 2 * pad, h + 2 * pad)
    points = raster.outline("box", w, h, look.radius)
    if look.shadow:
        plain = raster.solid(points, w, h, look.ink, None, 0)
        if look.shadow != "deep":
            plain.set_alpha(41)
        full.blit(plain, (pad, pad + max(1, round(0.5 * look.unit))))
    full.blit(raster.solid(points, w, h, look.fill, look.border, look.width), (pad, pad))
    return full


def clear() -> None:
    """Forget everything drawn (after the window changed size)."""
    for cache in (_sheet, _stretched, _small, _whole):
        cache.cache_clear()
