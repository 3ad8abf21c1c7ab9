"""Composes a village map: backdrop, parts and initiatives by depth, torn frame."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

import pygame

from game.screen.prints_villages import HEIGHT, WIDTH, MapPart, MapSpec, depth_scale

if TYPE_CHECKING:
    from game.screen.prints import PrintShop

PAPER = "#F4EBD7"
SEASONAL = ("tree", "orchard", "poplar", "bush", "square")
WALL, ROOF, COAT, SNOW = "#00FF01", "#00FF02", "#00FF03", "#00FF04"


def part_name(kind: str, season: str) -> str:
    """The drawing of a part in a season."""
    return f"part/{kind}-{season}" if kind in SEASONAL else f"part/{kind}"


def season_colours(season: str) -> dict[str, str]:
    """How the inks of an initiative change with the season: its ground, its leaves, snow on its roofs."""
    if season == "winter":
        frost = {"#E3CF9C": "#E4DDCB", "#D9CE8F": "#E1DECD", "#B7C377": "#DDE2D6", "#D6CC94": "#E1DECD", "#7C9A55": "#B9C7BC"}
        return {SNOW: "#F7F5EC", **frost}
    leaves = {"herfst": "#C08A45", "lente": "#9DB36A"}.get(season)
    return {SNOW: "none", "#7C9A55": leaves} if leaves else {SNOW: "none"}


def part_colours(part: MapPart, season: str) -> dict[str, str]:
    """The colours for the slots of a part."""
    colours = {SNOW: "#F7F5EC" if season == "winter" else "none"}
    if part.wall:
        colours[WALL] = colours[COAT] = part.wall
    if part.roof:
        colours[ROOF] = part.roof
    return colours


def frame_svg(width: int, height: int, paper: str, ink: str) -> str:
    """Paper with a torn hole, and an ink edge around the hole; in print units."""
    chance = random.Random(7)
    x0, y0, x1, y1 = 5.0, 5.0, width - 5.0, height - 5.0
    corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
    ring: list[str] = []
    for i, (ax, ay) in enumerate(corners):
        bx, by = corners[(i + 1) % 4]
        count = 58 if i % 2 == 0 else 24
        for k in range(count):
            x = ax + (bx - ax) * k / count + 4.4 * (chance.random() - 0.5)
            y = ay + (by - ay) * k / count + 4.4 * (chance.random() - 0.5)
            ring.append(f"{x:.1f} {y:.1f}")
    hole = "M" + "L".join(ring) + "Z"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<path fill-rule="evenodd" fill="{paper}" d="M0 0H{width}V{height}H0Z{hole}"/>'
        f'<path fill="none" stroke="{ink}" stroke-width="6" stroke-linejoin="round" d="{hole}"/></svg>'
    )


def compose(
    shop: PrintShop, spec: MapSpec, width: int, height: int, season: str, stages: tuple[tuple[str, int], ...],
    theme: str, paper: str,
) -> pygame.Surface:  # fmt: skip
    """Draw the map; see `PrintShop.map`."""
    width, height = max(1, width), max(1, height)
    scale = width / WIDTH
    lift = height - round(HEIGHT * scale)
    page = pygame.Surface((width, height), pygame.SRCALPHA)
    contrast = theme == "contrast"
    page.fill("#FFFFFF")
    ground, _ = shop.sprite(f"backdrop/{spec.landscape}-{season}", scale, {}, theme)
    if lift > 0:
        page.blit(pygame.transform.scale(ground.subsurface((0, 0, ground.get_width(), 1)), (width, lift)), (0, 0))
    page.blit(ground, (0, lift))
    for y, name, x, part in sorted(_things(spec, season, stages), key=lambda thing: thing[0]):
        colours = part_colours(part, season) if part else season_colours(season)
        size = depth_scale(y) * scale
        surface, (fx, fy) = shop.sprite(name, size, colours, theme)
        if part and part.flip:
            surface = pygame.transform.flip(surface, True, False)
            fx = surface.get_width() - fx
        page.blit(surface, (round(x * scale) - fx, round(y * scale) + lift - fy))
    if contrast:
        veil = pygame.Surface((width, height), pygame.SRCALPHA)
        veil.fill((255, 255, 255, 110))
        page.blit(veil, (0, 0))
    edge = shop.keep(
        ("frame", width, height, paper, theme),
        lambda: pygame.image.load_sized_svg(
            io.BytesIO(
                frame_svg(
                    WIDTH, max(1, round(height / scale)), paper or ("#FFFFFF" if contrast else PAPER), "#000000" if contrast else "#1E1C2A"
                ).encode()
            ),
            (width, height),
        ),
    )
    page.blit(edge, (0, 0))
    return page


def _things(spec: MapSpec, season: str, stages: tuple[tuple[str, int], ...]) -> list[tuple[float, str, float, MapPart | None]]:
    things: list[tuple[float, str, float, MapPart | None]] = []
    for part in spec.parts:
        things.append((part.y, part_name(part.kind, season), part.x, part))
    for site, (initiative, stage) in zip(spec.sites, stages, strict=False):
        things.append((site.y, f"initiative/{initiative}-{stage}", site.x, None))
    return things
