"""The picture sheets of the manual: every part with its names, and the landscapes: `python -m tools.art sheet`."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")

import pygame

from game.content.maps.colours import NAMES
from game.content.maps.kinds import KINDS, extent
from game.content.maps.ready import LANDSCAPES, ready_map
from game.screen.prints import PrintShop
from game.screen.prints_map import part_name
from game.screen.typeset import face

PAPER, INK, GROUND = "#F4EBD7", "#1E1C2A", "#CBD29A"
CELL_W, CELL_H, COLUMNS = 200, 190, 8
HEAD, NAMES_H = 54, 52
STAGES = (("wensbus", 1), ("dorpshuis", 3), ("kerk", 2), ("groengroep", 3), ("zorgcooperatie", 3))


def parts_sheet(shop: PrintShop) -> pygame.Surface:
    """All kinds under the heading of their group, then the colours with a name."""
    groups: dict[str, list[str]] = {}
    for name, kind in KINDS.items():
        groups.setdefault(kind.group, []).append(name)
    rows = {group: -(-len(names) // COLUMNS) for group, names in groups.items()}
    high = sum(HEAD + count * CELL_H for count in rows.values()) + HEAD + 2 * 70 + 20
    page = pygame.Surface((COLUMNS * CELL_W, high))
    page.fill(PAPER)
    y = 0
    for group, names in groups.items():
        _said(page, group, "bold", 34, 14, y + 10)
        for index, name in enumerate(names):
            _cell(page, shop, name, index % COLUMNS * CELL_W, y + HEAD + index // COLUMNS * CELL_H)
        y += HEAD + rows[group] * CELL_H
    _said(page, "Kleuren met een naam", "bold", 34, 14, y + 10)
    for index, (name, ink) in enumerate(NAMES.items()):
        box = pygame.Rect(index % COLUMNS * CELL_W + 14, y + HEAD + index // COLUMNS * 70 + 6, 52, 44)
        pygame.draw.rect(page, ink, box, border_radius=6)
        pygame.draw.rect(page, INK, box, 3, border_radius=6)
        _said(page, name, "semibold", 24, box.right + 8, box.y + 8)
    return page


def _cell(page: pygame.Surface, shop: PrintShop, name: str, x: int, y: int) -> None:
    left, top, right, bottom = extent(name)
    room_w, room_h = CELL_W - 24, CELL_H - NAMES_H - 18
    scale = min(1.0, room_w / (right - left), room_h / (bottom - top))
    pygame.draw.rect(page, GROUND, (x + 6, y + 4, CELL_W - 12, CELL_H - NAMES_H - 8), border_radius=8)
    surface, _ = shop.sprite(part_name(name, "zomer"), scale)
    page.blit(surface, (x + (CELL_W - surface.get_width()) // 2, y + CELL_H - NAMES_H - 10 - surface.get_height()))
    _said(page, KINDS[name].dutch, "semibold", 23, x + 10, y + CELL_H - NAMES_H - 2)
    _said(page, name, "regular", 18, x + 10, y + CELL_H - NAMES_H + 23)


def lands_sheet(shop: PrintShop) -> pygame.Surface:
    """The ready maps, two beside each other."""
    w, h = 640, 243
    page = pygame.Surface((2 * w + 30, 3 * (h + 50) + 10))
    page.fill(PAPER)
    for index, landscape in enumerate(LANDSCAPES):
        x, y = index % 2 * (w + 10) + 10, index // 2 * (h + 50) + 8
        _said(page, landscape, "bold", 32, x + 4, y)
        season = ("zomer", "lente", "zomer", "herfst", "zomer", "lente")[index]
        page.blit(shop.map(ready_map(landscape), w, h, season, dict(STAGES)), (x, y + 42))
    return page


def _said(page: pygame.Surface, text: str, weight: str, px: int, x: int, y: int) -> None:
    page.blit(face(weight, px).render(text, True, INK), (x, y))


def main(folder: Path) -> None:
    """Write both sheets as PNG files."""
    shop = PrintShop()
    pygame.image.save(parts_sheet(shop), folder / "kaart-onderdelen.png")
    pygame.image.save(lands_sheet(shop), folder / "kaart-landschappen.png")
