"""The print shop: turns the drawings of `assets/art` into surfaces, and keeps them.

Drawings are SVG files with slot colours (see `tools/art/inks.py`), coloured
while they are read. Rasterising is slow and drawing is often, so every result
is cached by name, size, colours and theme. No display is needed.
"""

from __future__ import annotations

import io
import re
from collections import OrderedDict
from collections.abc import Callable, Hashable, Mapping
from functools import lru_cache
from typing import NamedTuple

import pygame

from game.content.maps.shapes import MapSpec
from game.paths import data_path
from game.screen import prints_door, prints_map
from game.screen.prints_map import Stages
from game.screen.prints_mood import DUSK

INK = "#1E1C2A"
CLOSE = 0.4
"""A picture that is higher than this share of its width shows a part of the map."""

WALL, ROOF, COAT, SNOW, LIT = "#00FF01", "#00FF02", "#00FF03", "#00FF04", "#00FF05"
STANDARD = {WALL: "#FBF4E2", ROOF: "#B8432A", COAT: "#B8432A", SNOW: "none", LIT: "#F2CF86"}
CONTRAST_INK = "#4A4A4A"

_HEAD = re.compile(r'viewBox="(-?\d+) (-?\d+) (\d+) (\d+)"')
_Colours = tuple[tuple[str, str], ...]
_FILL = re.compile(r'fill="(#[0-9A-Fa-f]{6})"')
_ELEMENT = re.compile(r"<(?:path|circle|ellipse)[^>]*>")
_STROKE = re.compile(r'stroke="(#[0-9A-Fa-f]{6})"')


class Drawing(NamedTuple):
    """The text of a file and the box it covers around its foot point (0, 0)."""

    text: str
    x: int
    y: int
    width: int
    height: int


@lru_cache(maxsize=512)
def drawing(name: str) -> Drawing:
    """Read a drawing, such as "part/mill" or "icon/star".

    Raises:
        FileNotFoundError: there is no such drawing.
    """
    text = data_path("assets", "art", *f"{name}.svg".split("/")).read_text(encoding="utf-8")
    head = _HEAD.search(text)
    if head is None:
        raise ValueError(f"{name}.svg has no viewBox")
    x, y, width, height = (int(v) for v in head.groups())
    return Drawing(text, x, y, width, height)


def outline_only(text: str, marks: bool = True) -> str:
    """The drawing as grey lines on white, for the contrast theme.

    Args:
        text: an SVG.
        marks: keep dark shapes that have no outline of their own, such as a heart on a sign.
    """
    return _ELEMENT.sub(lambda element: _outlined(element[0], marks), text)


def _outlined(element: str, marks: bool) -> str:
    bare = marks and not any(word in element for word in ("stroke=", "transform=", "opacity="))

    def fill(match: re.Match[str]) -> str:
        dark = match[1].upper() == INK or (bare and not _is_light(match[1]))
        return f'fill="{CONTRAST_INK if dark else "#FFFFFF"}"'

    def stroke(match: re.Match[str]) -> str:
        return f'stroke="{"#FFFFFF" if _is_light(match[1]) else CONTRAST_INK}"'

    return _STROKE.sub(stroke, _FILL.sub(fill, element))


def _is_light(colour: str) -> bool:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return 0.3 * red + 0.59 * green + 0.11 * blue > 120


def coloured(text: str, colours: Mapping[str, str]) -> str:
    """Fill the slot colours, and replace any other colour asked for.

    Args:
        text: an SVG.
        colours: from colour (or slot) to colour; "none" leaves shapes out.
    """
    for slot, colour in {**STANDARD, **colours}.items():
        text = text.replace(slot, colour)
    return text


def rasterise(text: str, width: int, height: int) -> pygame.Surface:
    """Draw an SVG at a size in pixels; proportions are kept."""
    return pygame.image.load_sized_svg(io.BytesIO(text.encode()), (max(1, width), max(1, height)))


class PrintShop:
    """Makes surfaces of drawings and keeps the most recent ones.

    Args:
        limit: how many bytes of pixels to keep.
    """

    def __init__(self, limit: int = 160_000_000) -> None:
        self._limit = limit
        self._bytes = 0
        self._kept: OrderedDict[Hashable, pygame.Surface] = OrderedDict()
        self._last_map: tuple[tuple[object, ...], Stages] | None = None

    def __len__(self) -> int:
        """How many surfaces are kept."""
        return len(self._kept)

    @property
    def kept_bytes(self) -> int:
        """Bytes of pixels kept."""
        return self._bytes

    def keep(self, key: Hashable, make: Callable[[], pygame.Surface]) -> pygame.Surface:
        """The surface under a key, made at the first asking; do not draw on it."""
        surface = self._kept.get(key)
        if surface is None:
            surface = make()
            self._kept[key] = surface
            self._bytes += _size(surface)
            while self._bytes > self._limit and len(self._kept) > 1:
                _, old = self._kept.popitem(last=False)
                self._bytes -= _size(old)
        else:
            self._kept.move_to_end(key)
        return surface

    def icon(self, name: str, px: int, colour: str = INK) -> pygame.Surface:
        """A square glyph of `px` pixels in one colour."""
        key = ("icon", name, px, colour)
        return self.keep(key, lambda: rasterise(drawing(f"icon/{name}").text.replace(INK, colour), px, px))

    def picture(
        self, name: str, width: int, height: int, colours: Mapping[str, str] | None = None, theme: str = "normal",
        mood: str = "plain",
    ) -> pygame.Surface:  # fmt: skip
        """Any drawing ("initiative/wensbus-3", "part/mill", "coin"), centred in width x height pixels.

        One that lies on the map of a tired village (``mood``) is as dim as that map.
        """
        chosen = tuple(sorted((colours or {}).items()))
        dim = mood == "tired" and theme != "contrast"

        def make() -> pygame.Surface:
            inner = self._raster(name, width, height, chosen, theme)
            if dim:
                inner.fill(DUSK, special_flags=pygame.BLEND_RGB_MULT)
            if inner.get_size() == (width, height):
                return inner
            page = pygame.Surface((max(1, width), max(1, height)), pygame.SRCALPHA)
            page.blit(inner, ((width - inner.get_width()) // 2, (height - inner.get_height()) // 2))
            return page

        return self.keep(("picture", name, width, height, chosen, theme, dim), make)

    def sprite(
        self, name: str, scale: float, colours: Mapping[str, str] | None = None, theme: str = "normal"
    ) -> tuple[pygame.Surface, tuple[int, int]]:
        """A drawing at a scale (pixels a unit), and where its foot point lies in it."""
        art = drawing(name)
        chosen = tuple(sorted((colours or {}).items()))
        size = max(1, round(art.width * scale)), max(1, round(art.height * scale))
        surface = self.keep(("sprite", name, size, chosen, theme), lambda: self._raster(name, *size, chosen, theme))
        return surface, (round(-art.x * scale), round(-art.y * scale))

    def _raster(self, name: str, width: int, height: int, colours: _Colours, theme: str) -> pygame.Surface:
        slots = dict(colours)
        if theme == "contrast":
            slots[SNOW] = "none"
        text = coloured(drawing(name).text, slots)
        return self.inked(text, width, height, theme, marks=not name.startswith(("backdrop/", "door/")))

    def inked(self, text: str, width: int, height: int, theme: str, marks: bool = False) -> pygame.Surface:
        """An SVG in width x height pixels, as lines only in the contrast theme; see `outline_only` for `marks`."""
        return rasterise(outline_only(text, marks) if theme == "contrast" else text, width, height)

    def map(
        self, spec: MapSpec, width: int, height: int, season: str = "zomer",
        stages: Mapping[str, int] | None = None, theme: str = "normal", paper: str = "",
        mood: str = "plain",
    ) -> pygame.Surface:  # fmt: skip
        """A whole village map with its torn frame.

        Args:
            spec: what stands where.
            width: pixels; the print is 1848 x 702 and is stretched to fit by its width.
            height: pixels; a higher print has more sky, a lower one loses sky and then also its lower edge.
            season: "lente", "zomer", "herfst" or "winter".
            stages: initiative id to stage 0-3, in the order of the sites.
            theme: "normal" or "contrast".
            paper: colour of the page around the torn edge; "" for the theme's own.
            mood: "bloom" with flags, bunting and people, "plain", or "tired" with dark windows, rain and nobody about.
        """
        plan = tuple((stages or {}).items())
        rest = (spec, width, height, season, theme, paper, mood)
        like = self._like(rest, plan)

        def make() -> pygame.Surface:
            return prints_map.compose(self, spec, width, height, season, plan, theme, paper, mood, like)

        self._last_map = rest, plan
        return self.keep(("map", *rest, plan), make)

    def close(
        self, spec: MapSpec, width: int, height: int, season: str, stages: Mapping[str, int], theme: str, mood: str
    ) -> pygame.Surface:
        """The part of a map around the square that fits a narrow, high picture: no more sky, but nearer by."""
        wide = round(height / CLOSE)
        if wide <= width:
            return self.map(spec, width, height, season, stages, theme, mood=mood)
        plan = tuple(stages.items())

        def make() -> pygame.Surface:
            return prints_map.cropped(self, spec, width, height, wide, season, plan, theme, mood)

        return self.keep(("close", spec, width, height, season, theme, mood, plan), make)

    def _like(self, rest: Hashable, plan: Stages) -> tuple[Stages, pygame.Surface] | None:
        """The map that was asked last, if it differs from this one in the stages of some initiatives only."""
        if self._last_map is None or self._last_map[0] != rest:
            return None
        before = self._last_map[1]
        if [name for name, _ in before] != [name for name, _ in plan]:
            return None
        kept = self._kept.get(("map", *self._last_map[0], before))
        return None if kept is None else (before, kept)

    def door(
        self, width: int, height: int, bolts: int = 5, drawn: int = 0, leaf: str = "shut", theme: str = "normal",
        left_out: int = 0,
    ) -> pygame.Surface:  # fmt: skip
        """The door of the town hall.

        Args:
            width: pixels; the picture is 606 x 980 units.
            height: pixels.
            bolts: 4 to 7.
            drawn: how many, from the top, are drawn back.
            leaf: "shut", "ajar" or "open".
            theme: "normal" or "contrast".
            left_out: how many bolts after those are not drawn at all, since they are on their way.
        """
        key = ("door", width, height, bolts, drawn, leaf, theme, left_out)
        return self.keep(key, lambda: prints_door.compose(self, width, height, bolts, drawn, leaf, theme, left_out))


def _size(surface: pygame.Surface) -> int:
    return surface.get_pitch() * surface.get_height()
