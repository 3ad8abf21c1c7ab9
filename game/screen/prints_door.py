"""Composes the door of the town hall from its pieces, by the state of its bolts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pygame

from game.screen.prints_map import torn_frame

if TYPE_CHECKING:
    from game.screen.prints import PrintShop

DOOR_WIDTH, DOOR_HEIGHT = 606, 980
EDGE = 472  # right edge of the leaf that is shut
EDGE_AJAR = 344  # right edge of the leaf that stands ajar
FIRST_BOLT = {4: 500, 5: 500, 6: 500, 7: 478}
PITCH = {4: 84, 5: 78, 6: 65, 7: 58}
LEAVES = ("shut", "ajar", "open")
SLIDES = 5  # drawings between a shut and a drawn bolt


def bolt_places(bolts: int) -> tuple[int, ...]:
    """The heights of the bolts in the door picture (606 x 980), from the top.

    Raises:
        ValueError: not 4 to 7 bolts.
    """
    if bolts not in PITCH:
        raise ValueError(f"a door has 4 to 7 bolts, not {bolts}")
    return tuple(FIRST_BOLT[bolts] + i * PITCH[bolts] for i in range(bolts))


def slide_name(share: float) -> str:
    """The drawing of a bolt that is so far on its way, 0 (shut) to 1 (drawn)."""
    step = round(share * (SLIDES + 1))
    return "door/bolt" if step <= 0 else "door/bolt-drawn" if step > SLIDES else f"door/bolt-slide-{step}"


def compose(
    shop: PrintShop, width: int, height: int, bolts: int, drawn: int, leaf: str, theme: str, left_out: int = 0
) -> pygame.Surface:
    """Draw the door; see `PrintShop.door`. The picture fills the size; what does not fit falls off at the top."""
    if leaf not in LEAVES:
        raise ValueError(f"the leaf is shut, ajar or open, not {leaf!r}")
    width, height = max(1, width), max(1, height)
    scale = max(width / DOOR_WIDTH, height / DOOR_HEIGHT)
    left = (width - DOOR_WIDTH * scale) / 2
    top = height - DOOR_HEIGHT * scale
    page = pygame.Surface((width, height), pygame.SRCALPHA)
    page.fill("#FFFFFF")

    def put(name: str, x: float = 0, y: float = 0) -> None:
        surface, (fx, fy) = shop.sprite(f"door/{name}", scale, {}, theme)
        page.blit(surface, (round(left + x * scale) - fx, round(top + y * scale) - fy))

    put("wall")
    put(f"leaf-{leaf}")
    for i, y in enumerate(bolt_places(bolts)):
        if drawn <= i < drawn + left_out:
            put("keeper", EDGE, y)
            continue
        away = leaf != "shut" or i < drawn
        put("keeper-lit" if away else "keeper", EDGE, y)
        if leaf == "shut":
            put("bolt-drawn" if away else "bolt", EDGE, y)
        elif leaf == "ajar":
            last = i == bolts - 1
            put("chain" if last else "bolt-turned", EDGE_AJAR, y)
    units = round(width / scale), round(height / scale)
    edge = shop.keep(("frame", width, height, "", theme), lambda: torn_frame((width, height), units, "", theme))
    page.blit(edge, (0, 0))
    return page
