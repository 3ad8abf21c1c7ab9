"""Composes a village map: backdrop, parts and initiatives by depth, torn frame."""

from __future__ import annotations

import io
import random
from typing import TYPE_CHECKING

import pygame

from game.content.maps.kinds import SEASONAL
from game.content.maps.shapes import HEIGHT, WIDTH, MapPart, MapSpec, Site, depth_scale, petition_path
from game.screen.prints_mood import DUSK, WINDOWS, mooded
from game.screen.prints_ways import ways_svg

if TYPE_CHECKING:
    from game.screen.prints import PrintShop

PAPER = "#F4EBD7"
_EDGES = ("#1E1C2A", "#000000")
_Thing = tuple[float, str, float, MapPart | None]
ROOFS = 118
"""Above this (units from the top of the print) there is no roof, only sky, water and sails."""

WALL, ROOF, COAT, SNOW, LIT = "#00FF01", "#00FF02", "#00FF03", "#00FF04", "#00FF05"


def part_name(kind: str, season: str) -> str:
    """The drawing of a part in a season."""
    return f"part/{kind}-{season}" if kind.removesuffix("-bloom").removesuffix("-tired") in SEASONAL else f"part/{kind}"


def season_colours(season: str) -> dict[str, str]:
    """How the inks of an initiative change with the season: its ground, its leaves, snow on its roofs."""
    if season == "winter":
        soil = {"#E3CF9C": "#E4DDCB", "#D9CE8F": "#E1DECD", "#B7C377": "#DDE2D6", "#D6CC94": "#E1DECD"}
        return {SNOW: "#F7F5EC", "#7C9A55": "#B9C7BC", **soil}
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


def torn_svg(units: tuple[int, int], paper: str, ink: str) -> str:
    """The torn frame as the text of an SVG of so many units."""
    chance = random.Random(7)
    width, height = units
    x0, y0, x1, y1 = 5.0, 5.0, width - 5.0, height - 5.0
    corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
    ring: list[str] = []
    for i, (ax, ay) in enumerate(corners):
        bx, by = corners[(i + 1) % 4]
        count = max(6, round(abs(bx - ax + by - ay) / 31))
        for k in range(count):
            x = ax + (bx - ax) * k / count + 4.4 * (chance.random() - 0.5)
            y = ay + (by - ay) * k / count + 4.4 * (chance.random() - 0.5)
            ring.append(f"{x:.1f} {y:.1f}")
    hole = "M" + "L".join(ring) + "Z"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<path fill-rule="evenodd" fill="{paper}" d="M-9 -9H{width + 9}V{height + 9}H-9Z{hole}"/>'
        f'<path fill="none" stroke="{ink}" stroke-width="6" stroke-linejoin="round" d="{hole}"/></svg>'
    )


def torn_frame(size: tuple[int, int], units: tuple[int, int], paper: str, theme: str) -> pygame.Surface:
    """Paper with a torn hole, and an ink edge around the hole.

    Args:
        size: pixels.
        units: the same in units of the print; the tear is drawn in these.
        paper: colour of the paper, "" for the theme's own.
        theme: "normal" or "contrast".
    """
    svg = torn_svg(units, paper or ("#FFFFFF" if theme == "contrast" else PAPER), _EDGES[theme == "contrast"])
    drawn = pygame.image.load_sized_svg(io.BytesIO(svg.encode()), size)
    return drawn if drawn.get_size() == size else pygame.transform.smoothscale(drawn, size)


Stages = tuple[tuple[str, int], ...]


def compose(
    shop: PrintShop, spec: MapSpec, width: int, height: int, season: str, stages: Stages, theme: str, paper: str,
    mood: str = "plain", like: tuple[Stages, pygame.Surface] | None = None,
) -> pygame.Surface:  # fmt: skip
    """Draw the map; see `PrintShop.map`.

    ``like`` is the same map with other stages of the same initiatives: then only their surroundings are drawn anew.
    """
    width, height = max(1, width), max(1, height)
    if like is None:
        page = pygame.Surface((width, height), pygame.SRCALPHA)
        _paint(shop, page, spec, season, stages, theme, paper, mood)
        return page
    before, page = like[0], like[1].copy()
    scale, lift = _placed(page)
    for site, one, other in zip(spec.sites, stages, before, strict=False):
        if one != other:
            boxes = [_sprite(shop, _grown(site, *each), season, theme, scale, lift, mood)[1] for each in (one, other)]
            page.set_clip(boxes[0].union(boxes[1]).inflate(4, 4))
            _paint(shop, page, spec, season, stages, theme, paper, mood)
    page.set_clip(None)
    return page


def cropped(
    shop: PrintShop, spec: MapSpec, width: int, height: int, wide: int, season: str, stages: Stages, theme: str,
    mood: str,
) -> pygame.Surface:  # fmt: skip
    """A part of the map that is ``wide`` and as high, around the village square, in a torn frame of its own."""
    edge = round(wide * 14 / WIDTH)
    whole = compose(shop, spec, wide, height + 2 * edge, season, stages, theme, "", mood)
    path = petition_path(spec, 2)
    centre = (path[0][0] if path else WIDTH / 2) * wide / WIDTH
    left = round(min(max(centre - width * 0.56, edge), wide - edge - width))
    page = pygame.Surface((width, height), pygame.SRCALPHA)
    page.blit(whole, (0, 0), (left, edge, width, height))
    units = max(1, round(width * WIDTH / wide)), max(1, round(height * WIDTH / wide))
    page.blit(torn_frame((width, height), units, "", theme), (0, 0))
    return page


def _placed(page: pygame.Surface) -> tuple[float, int]:
    """Pixels in a unit of the print, and how many rows of more sky there are (below 0: cut off).

    A low strip loses its sky first, then the grass in front: a church without its spire looks like a mistake.
    """
    scale = page.get_width() / WIDTH
    return scale, max(page.get_height() - round(HEIGHT * scale), -round(ROOFS * scale))


def _paint(
    shop: PrintShop, page: pygame.Surface, spec: MapSpec, season: str, stages: Stages, theme: str, paper: str,
    mood: str,
) -> None:  # fmt: skip
    """Draw what lies within the clip of the page."""
    width, height = page.get_size()
    scale, lift = _placed(page)
    clip = page.get_clip()
    contrast = theme == "contrast"
    page.fill("#FFFFFF")
    key = ("land", spec.landscape, spec.ways, season, width, theme)
    ground = shop.keep(key, lambda: _land(shop, spec, season, scale, theme))
    if lift > 0:
        _high_sky(shop, page, ground.get_at((width // 2, 0)), lift, scale, theme)
    page.blit(ground, (0, lift))
    for thing in sorted(_things(spec, season, stages, mood), key=lambda thing: thing[0]):
        surface, box = _sprite(shop, thing, season, theme, scale, lift, mood)
        if box.colliderect(clip):
            page.blit(surface, box)
    if mood == "tired" and not contrast:
        page.fill(DUSK, special_flags=pygame.BLEND_RGB_MULT)
    if contrast:
        veil = pygame.Surface((width, height), pygame.SRCALPHA)
        veil.fill((255, 255, 255, 110))
        page.blit(veil, (0, 0))
    units = WIDTH, max(1, round(height / scale))
    edge = shop.keep(("frame", width, height, paper, theme), lambda: torn_frame((width, height), units, paper, theme))
    page.blit(edge, (0, 0))


def _sprite(
    shop: PrintShop, thing: _Thing, season: str, theme: str, scale: float, lift: int, mood: str
) -> tuple[pygame.Surface, pygame.Rect]:
    """The drawing of a thing, and where it lies on the page."""
    y, name, x, part = thing
    colours = {**part_colours(part, season), LIT: WINDOWS[mood]} if part else season_colours(season)
    surface, (fx, fy) = shop.sprite(name, depth_scale(y) * scale, colours, theme)
    if part and part.flip:
        surface = pygame.transform.flip(surface, True, False)
        fx = surface.get_width() - fx
    return surface, surface.get_rect(topleft=(round(x * scale) - fx, round(y * scale) + lift - fy))


def _grown(site: Site, initiative: str, stage: int) -> _Thing:
    return site.y, f"initiative/{initiative}-{stage}", site.x, None


def _land(shop: PrintShop, spec: MapSpec, season: str, scale: float, theme: str) -> pygame.Surface:
    """The landscape with its water and roads, opaque, so that it is laid down fast."""
    ground, _ = shop.sprite(f"backdrop/{spec.landscape}-{season}", scale, {}, theme)
    land = pygame.Surface(ground.get_size(), 0, 32)
    land.fill("#FFFFFF")
    land.blit(ground, (0, 0))
    if spec.ways:
        land.blit(shop.inked(ways_svg(spec.ways, season), *ground.get_size(), theme), (0, 0))
    return land


def _high_sky(shop: PrintShop, page: pygame.Surface, colour: pygame.Color, lift: int, scale: float, theme: str) -> None:
    """More sky with clouds, for a map that is higher than the print."""
    page.fill(colour, (0, 0, page.get_width(), lift))
    for i, (x, size) in enumerate(((300, 1.3), (820, 0.9), (1290, 1.2), (1640, 0.8))):
        surface, (fx, fy) = shop.sprite("part/cloud", scale * size, {}, theme)
        foot = lift * (0.55 + 0.4 * (i % 2))
        rows = 1 + int(lift / (700 * scale))
        for row in range(rows):
            at = foot - lift * row / rows
            if at - fy > 10 * scale:
                page.blit(surface, (round((x + 430 * row) % 1700 * scale) - fx, round(at) - fy))


def _things(spec: MapSpec, season: str, stages: Stages, mood: str) -> list[_Thing]:
    """Foot y, name of the drawing, foot x, and the part if it is one."""
    things: list[_Thing] = []
    for part in mooded(spec, mood):
        things.append((part.y, part_name(part.kind, season), part.x, part))
    for site, (initiative, stage) in zip(spec.sites, stages, strict=False):
        things.append(_grown(site, initiative, stage))
    return things
