"""What the painter asks of the print shop, and plain stand-ins for a drawing that is not there.

The shop itself is ``prints.py``; a missing or failing picture must never stop a workshop.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Protocol

import pygame

from game.screen import raster
from game.screen.nodes import Picture
from game.screen.theme import hexed, rgb

problems: dict[tuple[str, str], str] = {}
"""Drawings that could not be had, by kind and name, for who wants to show them."""


class Shop(Protocol):
    """The print shop: every method gives a surface of the size asked, in pixels."""

    def icon(self, name: str, px: int, colour: str) -> pygame.Surface:
        """A square icon in one colour ("#RRGGBB")."""
        ...

    def picture(
        self, name: str, width: int, height: int, colours: Any = None, theme: str = "normal", mood: str = ""
    ) -> pygame.Surface:
        """A loose drawing; with ``mood`` in the light of the village that it lies on."""
        ...

    def map(
        self, spec: Any, width: int, height: int, season: str, stages: Any, theme: str, paper: str = "", mood: str = ""
    ) -> pygame.Surface:
        """The village; ``mood`` is bloom, plain or tired."""
        ...

    def close(
        self, spec: Any, width: int, height: int, season: str, stages: Any, theme: str, mood: str
    ) -> pygame.Surface:
        """A part of the village, where a picture is narrow and high."""
        ...

    def door(
        self, width: int, height: int, bolts: int, drawn: int, leaf: str, theme: str, left_out: int = 0
    ) -> pygame.Surface:
        """The door of the town hall; ``leaf`` is shut, ajar or open; ``left_out`` bolts are on their way."""
        ...


def open_shop() -> Shop | None:
    """The project's print shop, or None when it cannot be opened."""
    try:
        from game.screen import prints

        return prints.PrintShop()  # type: ignore[no-any-return, attr-defined, unused-ignore]
    except Exception:
        return None


@lru_cache(maxsize=256)
def _stand_in(w: int, h: int, colour: tuple[int, int, int], filled: bool) -> pygame.Surface:
    points = raster.outline("box", w, h, min(w, h) * 0.2)
    return raster.solid(points, w, h, colour if filled else None, colour, max(1.0, min(w, h) * 0.1))


def fetch(shop: Shop | None, node: Picture, w: int, h: int, theme: str) -> pygame.Surface:
    """The surface of a picture node of w × h pixels, or a plain stand-in."""
    params = dict(node.params)
    shown = "contrast" if theme == "contrast" else "normal"
    try:
        if shop is None:
            raise LookupError(node.name)
        if node.kind == "icon":
            return shop.icon(node.name, min(w, h), hexed(node.colour, theme))
        if node.kind == "map":
            mood = str(params.get("mood", "plain"))
            stages = dict(params.get("stages", ()))  # type: ignore[call-overload]
            season = str(params.get("season", "zomer"))
            if params.get("close"):
                return shop.close(params["spec"], w, h, season, stages, shown, mood)
            return shop.map(params["spec"], w, h, season, stages, shown, mood=mood)
        if node.kind == "door":
            bolts, drawn = int(str(params.get("bolts", 4))), int(str(params.get("drawn", 0)))
            left_out = int(str(params.get("left_out", 0)))
            return shop.door(w, h, bolts, drawn, str(params.get("leaf", "shut")), shown, left_out)
        colours = dict(params.get("colours", ()))  # type: ignore[call-overload]
        return shop.picture(node.name, w, h, colours, shown, str(params.get("mood", "plain")))
    except Exception as problem:
        if shop is not None:
            problems[(node.kind, node.name)] = f"{type(problem).__name__}: {problem}"
        if node.kind == "icon":
            side = max(1, round(min(w, h) * 0.8))
            out = raster.blank(w, h)
            out.blit(_stand_in(side, side, rgb(node.colour, theme), False), ((w - side) // 2, (h - side) // 2))
            return out
        return _stand_in(w, h, rgb("muted", theme), True)
