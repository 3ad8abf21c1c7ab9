"""Paints scenes on any surface, whole or only where something changed.

Nothing here knows a window. Everything drawn is cached with a bound; what is repainted inside a clip gives the
same pixels as a whole repaint.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import pygame

from game.screen import nine, raster, typeset
from game.screen.damage import GAP, RING, Ring, alike, bounds, changed, merged
from game.screen.field_lines import field_lines, row_of, rows_shown, top_row
from game.screen.metrics import STYLES, Metrics
from game.screen.nodes import Field, Group, Line, Node, Picture, Rect, Scene, Scratch, Shape, Text, Touch, touches
from game.screen.scratching import Layers
from game.screen.shopfront import Shop, fetch
from game.screen.theme import rgb
from game.screen.ui import Ui


class Pen(NamedTuple):
    """Where and how large: ``k`` is 2 on sheets that will be turned, (ox, oy) the origin in pixels."""

    surface: pygame.Surface
    m: Metrics
    k: int = 1
    ox: int = 0
    oy: int = 0

    @property
    def u(self) -> float:
        """Pixels in a unit."""
        return self.m.u * self.k

    def box(self, rect: Rect) -> pygame.Rect:
        """Units to whole pixels, edges rounded so that neighbours meet."""
        u = self.u
        x, y = round(rect.x * u), round(rect.y * u)
        return pygame.Rect(x - self.ox, y - self.oy, round(rect.right * u) - x, round(rect.bottom * u) - y)


def _reach(pen: Pen, node: Node | Ring) -> pygame.Rect:
    """The pixels that a node may colour, and a little more."""
    return pen.box(bounds(node)).inflate(4, 4)


class _Cache:
    """Surfaces by key, the least used leave when the pixels are too many."""

    def __init__(self, pixels: int) -> None:
        self._limit, self._used = pixels, 0
        self._kept: OrderedDict[object, pygame.Surface] = OrderedDict()

    def get(self, key: object) -> pygame.Surface | None:
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def put(self, key: object, surface: pygame.Surface) -> pygame.Surface:
        self._kept[key] = surface
        self._used += surface.get_width() * surface.get_height()
        while self._used > self._limit and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._used -= old.get_width() * old.get_height()
        return surface


@lru_cache(maxsize=2048)
def _written(text: str, weight: str, em: typeset.Em, colour: tuple[int, int, int]) -> pygame.Surface:
    return typeset.written(weight, em, text, colour)


class Painter:
    """Draws scenes; keeps what it drew last to see what changed."""

    def __init__(self, shop: Shop | None = None, pixels: int = 24_000_000) -> None:
        """``pixels`` bounds the cache of shapes and sheets (4 bytes each)."""
        self.shop = shop
        self._cache = _Cache(pixels)
        self._layers = Layers()
        self._last: tuple[tuple[Node | Ring, ...], Metrics, str, int] | None = None
        self._boxes: list[pygame.Rect] = []

    def forget(self) -> None:
        """Draw everything next time (the window was covered)."""
        self._last = None

    def full(self, surface: pygame.Surface, scene: Scene, ui: Ui, m: Metrics) -> None:
        """Draw everything."""
        drawn, pen = self._list(scene, ui), Pen(surface, m)
        self._boxes = [_reach(pen, node) for node in drawn]
        self._paint(pen, drawn, scene.ground, surface.get_rect())
        self._last = (drawn, m, scene.ground, id(surface))

    def prepare(self, picture: Picture, m: Metrics) -> None:
        """Have a picture in the shop before a scene asks for it."""
        fetch(self.shop, picture, max(1, round(picture.rect.w * m.u)), max(1, round(picture.rect.h * m.u)), m.theme)

    def update(self, surface: pygame.Surface, scene: Scene, ui: Ui, m: Metrics) -> list[pygame.Rect]:
        """Draw what changed since the last call on this surface; the rects (pixels) that did."""
        drawn = self._list(scene, ui)
        if self._last is None or self._last[1:] != (m, scene.ground, id(surface)):
            self.full(surface, scene, ui, m)
            return [surface.get_rect()]
        before = self._last[0]
        front, back = alike(before, drawn)
        gone, come = before[front : len(before) - back], drawn[front : len(drawn) - back]
        if not gone and not come:
            return []
        self._last = (drawn, m, scene.ground, id(surface))
        pen = Pen(surface, m)
        self._boxes[front : len(before) - back] = [_reach(pen, node) for node in come]
        dirty = merged([pen.box(r).inflate(4, 4).clip(surface.get_rect()) for r in changed(gone, come)])
        for box in dirty:
            self._paint(pen, drawn, scene.ground, box)
        return dirty

    def _list(self, scene: Scene, ui: Ui) -> tuple[Node | Ring, ...]:
        rings: list[Ring] = []
        for touch in touches(scene):
            if (
                touch.enabled
                and touch.id == ui.hover
                and touch.id != ui.focus
                and touch.role not in {"scratch", "quiet"}
            ):
                rings.append(Ring(touch.rect, touch.radius, False))
        rings += [Ring(t.rect, t.radius, True) for t in touches(scene) if t.id == ui.focus and ui.focus]
        return (*(n for n in scene.nodes if not isinstance(n, Touch)), *rings)

    def _paint(self, pen: Pen, nodes: Sequence[Node | Ring], ground: str, clip: pygame.Rect) -> None:
        if clip.w <= 0 or clip.h <= 0:
            return
        surface = pen.surface
        surface.set_clip(clip)
        surface.fill(rgb(ground, pen.m.theme), clip)
        for index in clip.collidelistall(self._boxes):
            self._draw(pen, nodes[index])
        surface.set_clip(None)

    def _draw(self, pen: Pen, node: Node | Ring) -> None:
        match node:
            case Shape():
                self._shape(pen, node)
            case Text():
                self._text(pen, node)
            case Picture():
                self._picture(pen, node)
            case Line():
                self._line(pen, node)
            case Group():
                self._group(pen, node)
            case Ring():
                self._ring(pen, node)
            case Field():
                self._field(pen, node)
            case Scratch():
                self._layers.draw(pen.surface, pen.box(node.rect), node, pen.u, pen.m.theme, self.shop)
            case Touch():
                pass

    def _shape(self, pen: Pen, node: Shape) -> None:
        theme, u, box = pen.m.theme, pen.u, pen.box(node.rect)
        fill = rgb(node.fill, theme) if node.fill else None
        border = rgb(node.border, theme) if node.border else None
        width = max(1.0, node.width * u) if node.border else 0.0
        if node.kind == "veil":
            box = box.clip(pen.surface.get_clip())
            veil = pygame.Surface(box.size)
            veil.fill(rgb("ink", theme))
            veil.set_alpha(150)
            pen.surface.blit(veil, box)
            return
        if box.w < 1 or box.h < 1:
            return
        if node.kind in {"box", "pill"} and not node.dashed:
            radius = min(box.w, box.h) / 2 if node.kind == "pill" else min(node.radius * u, min(box.w, box.h) / 2)
            nine.draw(pen.surface, box, nine.Look(radius, width, fill, border, node.shadow, rgb("ink", theme), u))
            return
        if node.kind == "poly":
            self._poly(pen, node, fill, border, width)
            return
        key = (
            node.kind,
            box.w,
            box.h,
            fill,
            border,
            width,
            node.radius,
            node.dashed,
            round(node.share, 3),
            node.shadow,
            u,
        )
        shape = self._cache.get(key)
        if shape is None:
            shape = self._cache.put(key, self._made(node, box.w, box.h, fill, border, width, u, theme))
        pen.surface.blit(shape, box)

    def _made(
        self,
        node: Shape,
        w: int,
        h: int,
        fill: raster.RGB | None,
        border: raster.RGB | None,
        width: float,
        u: float,
        theme: str,
    ) -> pygame.Surface:
        solid = fill or (255, 255, 255)
        if node.kind == "stamp":
            return raster.stamp(w, h, u, solid, rgb("card" if theme == "light" else "ink", theme), theme == "light")
        if node.kind == "coin":
            return raster.banner(w, h, u, solid, border or (0, 0, 0))
        if node.kind == "wedge":
            return raster.wedge(w, h, node.share, solid)
        if node.dashed:
            return raster.dashed_box(w, h, node.radius * u, fill, border or (0, 0, 0), width)
        drop = max(1, round(0.5 * u)) if node.shadow else 0
        points = raster.outline(node.kind, w, h, node.radius * u)
        body = raster.solid(points, w, h, fill, border, width)
        if not drop:
            return body
        out = raster.blank(w, h + drop)
        under = raster.solid(points, w, h, rgb("ink", theme), None, 0)
        under.set_alpha(41)
        out.blit(under, (0, drop))
        out.blit(body, (0, 0))
        return out

    def _poly(self, pen: Pen, node: Shape, fill: raster.RGB | None, border: raster.RGB | None, width: float) -> None:
        u = pen.u
        xs, ys = [x * u for x, _ in node.points], [y * u for _, y in node.points]
        left, top = int(min(xs)) - 1, int(min(ys)) - 1
        w, h = int(max(xs)) - left + 3, int(max(ys)) - top + 3
        local = tuple((round(x - left, 1), round(y - top, 1)) for x, y in zip(xs, ys, strict=True))
        key = ("poly", local, fill, border, width)
        shape = self._cache.get(key) or self._cache.put(key, raster.solid(local, w, h, fill, border, width))
        pen.surface.blit(shape, (left - pen.ox, top - pen.oy))

    def _line(self, pen: Pen, node: Line) -> None:
        u, colour = pen.u, rgb(node.colour, pen.m.theme)
        width = max(1.0, node.width * u)
        rect = pen.box(node.rect)
        if len(node.points) == 2 and not node.dash and (rect.w <= width + 1 or rect.h <= width + 1):
            pen.surface.fill(colour, (rect.x, rect.y, max(1, rect.w), max(1, rect.h)))
            return
        left, top = int(node.rect.x * u) - 2, int(node.rect.y * u) - 2
        w, h = int(node.rect.w * u) + 5, int(node.rect.h * u) + 5
        local = tuple((round(x * u - left, 1), round(y * u - top, 1)) for x, y in node.points)
        key = ("line", local, colour, width, node.dash, u)
        dash = tuple(d * u for d in node.dash)
        shape = self._cache.get(key) or self._cache.put(key, raster.stroke(local, w, h, colour, width, dash))
        pen.surface.blit(shape, (left - pen.ox, top - pen.oy))

    def _text(self, pen: Pen, node: Text) -> None:
        _rows(pen, node.rect, node.text, node.style, node.colour, node.align, node.valign, node.scale)

    def _picture(self, pen: Pen, node: Picture) -> None:
        box = pen.box(node.rect)
        if box.w < 1 or box.h < 1:
            return
        # The size does not hang on the place: what moves keeps its picture.
        w, h = max(1, round(node.rect.w * pen.u)), max(1, round(node.rect.h * pen.u))
        drawn = fetch(self.shop, node, w, h, pen.m.theme)
        at = (box.x + (box.w - drawn.get_width()) // 2, box.y + (box.h - drawn.get_height()) // 2)
        if node.opacity < 1:
            drawn = drawn.copy()
            drawn.set_alpha(round(255 * node.opacity))
        pen.surface.blit(drawn, at)

    def _group(self, pen: Pen, node: Group) -> None:
        if node.wide < 0.02:
            return
        if node.turn == 0 and node.scale == 1 and node.opacity == 1 and node.wide == 1:
            for inner in node.nodes:
                self._draw(pen, inner)
            return
        sheet = self._sheet(pen, node)
        if node.scale != 1 or node.wide != 1:
            # Only what moves has another scale: sized quickly from the sheet at rest, and not kept.
            w, h = sheet.get_width() * node.scale * node.wide, sheet.get_height() * node.scale
            sheet = pygame.transform.smoothscale(sheet, (max(1, round(w)), max(1, round(h))))
        middle = pen.box(node.rect).center
        if node.opacity < 1:
            sheet = sheet.copy()
            sheet.set_alpha(round(255 * max(0.0, node.opacity)))
        pen.surface.blit(sheet, sheet.get_rect(center=middle))

    def _sheet(self, pen: Pen, node: Group) -> pygame.Surface:
        key = ("sheet", node.nodes, node.rect, round(node.turn, 2), pen.m, pen.k)
        found = self._cache.get(key)
        if found is not None:
            return found
        straight = node.turn == 0
        k = pen.k if straight else pen.k * 2
        base_key = ("flat", node.nodes, node.rect, pen.m, k)
        flat = self._cache.get(base_key)
        if flat is None:
            area = Pen(pen.surface, pen.m, k).box(node.rect.inset(-4))
            flat = raster.blank(area.w, area.h)
            inner = Pen(flat, pen.m, k, area.x, area.y)
            for child in node.nodes:
                self._draw(inner, child)
            self._cache.put(base_key, flat)
        if straight:
            return flat
        return self._cache.put(key, pygame.transform.rotozoom(flat, node.turn, 0.5))

    def _ring(self, pen: Pen, ring: Ring) -> None:
        u, theme = pen.u, pen.m.theme
        width, gap = (RING, GAP) if ring.focused else (0.35, 0.0)
        outer = ring.rect.inset(-(width + gap))
        ink = rgb("ink", theme)
        if gap:
            white = nine.Look((ring.radius + gap) * u, gap * u, None, rgb("gap", theme), "", ink, u)
            nine.draw(pen.surface, pen.box(ring.rect.inset(-gap)), white)
        look = nine.Look((ring.radius + width + gap) * u, max(1.0, width * u), None, rgb("ring", theme), "", ink, u)
        nine.draw(pen.surface, pen.box(outer), look)

    def _field(self, pen: Pen, node: Field) -> None:
        m, u, theme = pen.m, pen.u, pen.m.theme
        if not node.text and not node.composing and node.caret < 0:
            _rows(pen, node.rect, node.placeholder, node.style, "quiet_text", "left", "top", 1.0)
            return
        lines = field_lines(m, node)
        em = typeset.em_of(m, node.style).times(pen.k)
        line = em.px * m.stretch(node.style)
        weight, box = STYLES[node.style].weight, pen.box(node.rect)
        first, last = min(node.caret, node.anchor), max(node.caret, node.anchor)
        caret_row, top = row_of(lines, node.caret), top_row(m, node, lines)
        for n, (begin, text) in enumerate(lines[top : top + rows_shown(m, node)]):
            y = box.y + round(n * line)
            a, b = max(first, begin), min(last, begin + len(text))
            if node.caret >= 0 and a < b:
                x0, x1 = (typeset.advance(weight, em, text[: i - begin]) for i in (a, b))
                pen.surface.fill(rgb("selection", theme), (box.x + x0, y, x1 - x0, round(line)))
            if text:
                pen.surface.blit(_written(text, weight, em, rgb("ink", theme)), (box.x, y))
            if n + top == caret_row and node.caret >= 0:
                x = box.x + typeset.advance(weight, em, text[: node.caret - begin])
                if node.composing:
                    piece = _written(node.composing, weight, em, rgb("petrol", theme))
                    pen.surface.blit(piece, (x, y))
                    x += piece.get_width()
                pen.surface.fill(
                    rgb("ring", theme), (x, y + round(line * 0.06), max(2, round(0.25 * u)), round(line * 0.9))
                )


def _rows(pen: Pen, rect: Rect, text: str, style: str, colour: str, align: str, valign: str, scale: float) -> None:
    if not text:
        return
    m, k = pen.m, pen.k
    laid = typeset.setting(m, text, style, rect.w, scale)
    em, ink, box = laid.em.times(k), rgb(colour, m.theme), pen.box(rect)
    base = typeset.face(STYLES[style].weight, em.px)
    ascent, deep = base.get_ascent(), base.get_height()
    spare = box.h - laid.height * k
    top = box.y + {"top": 0.0, "middle": spare / 2, "bottom": spare}[valign]
    for n, row in enumerate(laid.rows):
        y = top + n * laid.line * k + (laid.line * k - deep) / 2 + ascent
        free = box.w - row.width * k
        x = box.x + {"left": 0.0, "centre": free / 2, "right": free}[align]
        for run in row.runs:
            piece = _written(run.text, run.weight, em, ink)
            pen.surface.blit(piece, (round(x), round(y - typeset.face(run.weight, em.px).get_ascent())))
            x += piece.get_width()


def paint(surface: pygame.Surface, scene: Scene, ui: Ui, metrics: Metrics, shop: Shop | None) -> None:
    """Draw a scene once, on any surface."""
    Painter(shop).full(surface, scene, ui, metrics)
