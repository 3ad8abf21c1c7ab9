"""The scratch layer: grey ink that really goes, by bands (Enter) or under the coin.

The layer is a surface of the game, erased along the strokes. A stroke that grows is erased further, not again.
"""

from __future__ import annotations

import math
import random
from collections import OrderedDict
from itertools import pairwise

import pygame

from game.screen import raster
from game.screen.nodes import Picture, Point, Rect, Scratch
from game.screen.shopfront import Shop, fetch
from game.screen.theme import rgb

BRUSH = 4.6
"""Diameter of the coin's track in units."""

_CELL = 2.0


def share_gone(strokes: tuple[tuple[Point, ...], ...], w: float, h: float) -> float:
    """Which part (0–1) of a w × h units layer the strokes went over, on a grid of 2 u."""
    columns, rows = max(1, round(w / _CELL)), max(1, round(h / _CELL))
    gone: set[tuple[int, int]] = set()
    for line in strokes:
        for x, y in _along(line, _CELL / 2):
            reach = BRUSH / 2
            for cx in range(max(0, int((x - reach) / _CELL)), min(columns, int((x + reach) / _CELL) + 1)):
                for cy in range(max(0, int((y - reach) / _CELL)), min(rows, int((y + reach) / _CELL) + 1)):
                    if math.dist(((cx + 0.5) * _CELL, (cy + 0.5) * _CELL), (x, y)) <= reach:
                        gone.add((cx, cy))
    return len(gone) / (columns * rows)


def _along(line: tuple[Point, ...], step: float) -> list[Point]:
    out = [line[0]] if line else []
    for (x, y), (tx, ty) in pairwise(line):
        count = max(1, math.ceil(math.dist((x, y), (tx, ty)) / step))
        out += [(x + (tx - x) * n / count, y + (ty - y) * n / count) for n in range(1, count + 1)]
    return out


class Layers:
    """Keeps the few layers in use, partly erased."""

    def __init__(self) -> None:
        """Nothing kept yet."""
        self._kept: OrderedDict[object, tuple[Scratch, pygame.Surface]] = OrderedDict()

    def draw(
        self, surface: pygame.Surface, box: pygame.Rect, node: Scratch, u: float, theme: str, shop: Shop | None
    ) -> None:
        """Blit the layer of a node, and its coin."""
        if box.w < 1 or box.h < 1:
            return
        key = (node.rect, node.bands, u, theme)
        kept = self._kept.get(key)
        if kept is None or not _continues(kept[0], node):
            layer = _layer(box.w, box.h, u, theme, shop)
            _bands_off(layer, node, u)
            done = Scratch(node.rect, (), node.bands, node.opened)
        else:
            done, layer = kept
        _erase(layer, done.strokes, node.strokes, u)
        self._kept[key] = (node, layer)
        self._kept.move_to_end(key)
        while len(self._kept) > 4:
            self._kept.popitem(last=False)
        surface.blit(layer, box)
        if node.coin is not None:
            side = round(9.2 * u)
            coin = raster.banner(side, side, u, rgb("ochre", theme), rgb("ink", theme))
            x, y = box.x + round(node.coin[0] * u), box.y + round(node.coin[1] * u)
            surface.blit(coin, coin.get_rect(center=(x, y)))
            mark = round(side * 0.46)
            icon = fetch(shop, Picture(Rect(0, 0, 1, 1), "house"), mark, mark, theme)
            surface.blit(icon, icon.get_rect(center=(x, y)))


def _continues(old: Scratch, new: Scratch) -> bool:
    if old.opened != new.opened or len(new.strokes) < len(old.strokes):
        return False
    last = len(old.strokes) - 1
    return all(
        new.strokes[n] == line if n < last else new.strokes[n][: len(line)] == line
        for n, line in enumerate(old.strokes)
    )


def _layer(w: int, h: int, u: float, theme: str, shop: Shop | None) -> pygame.Surface:
    """The whole layer; drawn on a surface without alpha, so that nothing under it shines through."""
    solid = pygame.Surface((w, h))
    solid.fill(rgb("layer", theme))
    dice = random.Random(33)
    light = rgb("layer_light", theme)
    for _ in range(int(w * h / (u * u) / 5)):
        x, y = dice.uniform(0, w), dice.uniform(0, h)
        pygame.draw.line(solid, light, (x, y), (x + 1.5 * u, y - 0.5 * u), max(1, round(0.26 * u)))
    side = max(1, round(4.4 * u))
    ghost = fetch(shop, Picture(Rect(0, 0, 1, 1), "house", colour="layer_light"), side, side, theme)
    for row in range(int(h / (8.9 * u)) + 1):
        for column in range(int(w / (8.5 * u)) + 1):
            solid.blit(ghost, (round((3 + column * 8.5 + (row % 2) * 4.2) * u), round((2.4 + row * 8.9) * u)))
    out = raster.blank(w, h)
    out.fill((255, 255, 255, 255))
    out.blit(solid, (0, 0))
    shape = raster.mask(w, h, [("poly", raster.outline("box", w, h, 1.3 * u))], 2)
    out.blit(shape, (0, 0), special_flags=pygame.BLEND_RGBA_MIN)
    return out


def _bands_off(layer: pygame.Surface, node: Scratch, u: float) -> None:
    if node.opened <= 0:
        return
    end = sum(node.bands[: node.opened])
    if node.opened >= len(node.bands):
        layer.fill((0, 0, 0, 0))
        return
    w = layer.get_width()
    layer.fill((0, 0, 0, 0), (0, 0, w, round((end - 0.4) * u)))
    dice = random.Random(21)
    brush = _brush(max(2, round(1.6 * u)))
    x = -1.0 * u
    while x < w:
        layer.blit(
            brush, (round(x), round((end - 1.4 + dice.uniform(-0.3, 0.5)) * u)), special_flags=pygame.BLEND_RGBA_SUB
        )
        x += dice.uniform(0.3, 0.9) * u


def _brush(px: int) -> pygame.Surface:
    disc = raster.mask(px, px, [("oval", (0, 0, px, px))], 4)
    out = disc.copy()
    out.fill((0, 0, 0, 255), special_flags=pygame.BLEND_RGBA_MULT)
    return out


def _erase(
    layer: pygame.Surface, old: tuple[tuple[Point, ...], ...], new: tuple[tuple[Point, ...], ...], u: float
) -> None:
    if old == new:
        return
    px = max(2, round(BRUSH * u))
    brush = _brush(px)
    for n, line in enumerate(new):
        known = len(old[n]) if n < len(old) else 0
        if known >= len(line):
            continue
        for x, y in _along(line[max(0, known - 1) :], BRUSH / 8)[1 if known else 0 :]:
            at = (round(x * u - px / 2), round(y * u - px / 2))
            layer.blit(brush, at, special_flags=pygame.BLEND_RGBA_SUB)
