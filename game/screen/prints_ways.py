"""Draws the roads and the water of a map as one SVG in the size of the print, in the hand of the backdrops.

They lie apart from the landscape so that a village can have its own. Each is a
ribbon with an ink edge; a road carries short strokes, water has banks and ripples.
"""

from __future__ import annotations

import random

from game.content.maps.shapes import HEIGHT, WIDTH, Point, Way, curve, ribbon

INK, BASE = "#1E1C2A", "#FBF4E2"
ROAD = {
    "lente": ("#F3E2B6", "#8A5A35"),
    "zomer": ("#F3E2B6", "#8A5A35"),
    "herfst": ("#EAD3A2", "#8A5A35"),
    "winter": ("#E2D9C4", "#A08A6C"),
}
"""Season to the colours of a road and of the strokes in it."""
WATER = {
    "lente": ("#7DB0B4", "#7C9A55", BASE, "#1C4A5E"),
    "zomer": ("#7DB0B4", "#7C9A55", BASE, "#1C4A5E"),
    "herfst": ("#6FA0A6", "#8A8A4C", BASE, "#1C4A5E"),
    "winter": ("#BFD6DA", "#C9D2CC", "#F7F5EC", "#8FB4BA"),
}
"""Season to the colours of water, its banks, and its light and dark ripples."""
BANK = 6
"""How far (print units) the banks stand out beside the water."""
EVERY_ROAD, EVERY_WATER = 17.0, 15.0
"""One stroke to so many units of the length."""


def ways_svg(ways: tuple[Way, ...], season: str) -> str:
    """Water first, then the roads; the text of an SVG of 1848 x 702 units."""
    chance = random.Random(11)
    waters = [way for way in ways if way.kind == "water"]
    roads = [way for way in ways if way.kind == "road"]
    fill, bank, light, dark = WATER[season]
    banks = [_outline(ribbon([(x, y, w + min(BANK, w * 0.5)) for x, y, w in way.points]), chance) for way in waters]
    shores = [_outline(ribbon(way.points), chance) for way in waters]
    sides = [_outline(ribbon(way.points), chance) for way in roads]
    body = [*_joined(banks, bank), *_joined(shores, fill), *_ripples(waters, light, dark, chance)]
    body += [*_joined(sides, ROAD[season][0]), *_strokes(roads, ROAD[season][1], chance)]
    box = f'width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}>\n' + "\n".join(body) + "\n</svg>\n"


def _joined(outlines: list[str], fill: str) -> list[str]:
    """All edges first and then all insides, so that ribbons that meet become one."""
    edge = f'fill="{INK}" stroke="{INK}" stroke-width="5" stroke-linejoin="round"'
    return [f'<path d="{d}" {edge}/>' for d in outlines] + [f'<path d="{d}" fill="{fill}"/>' for d in outlines]


def _strokes(roads: list[Way], ink: str, chance: random.Random) -> list[str]:
    data = []
    for way in roads:
        for x, y, w in _along(way, EVERY_ROAD, chance):
            across = (2 * chance.random() - 1) * 0.45 * w
            data.append(f"M{x + 8 * chance.random() - 4:.1f} {y + across:.1f}h{6 + 8 * chance.random():.1f}")
    look = f'fill="none" stroke="{ink}" stroke-width="2.2" stroke-linecap="round" opacity="0.6"'
    return [f'<path d="{"".join(data)}" {look}/>'] if data else []


def _ripples(waters: list[Way], light: str, dark: str, chance: random.Random) -> list[str]:
    strokes: dict[str, list[str]] = {light: [], dark: []}
    for way in waters:
        for i, (x, y, w) in enumerate(_along(way, EVERY_WATER, chance)):
            reach = min(30.0, w) * (0.3 + 0.6 * chance.random())
            across = (2 * chance.random() - 1) * 0.35 * w
            d = f"M{x + across - reach / 2:.1f} {y + 0.4 * across:.1f}q{reach / 2:.1f} -3 {reach:.1f} 0"
            strokes[dark if i % 4 == 0 else light].append(d + f"q{-reach / 2:.1f} 4 {-reach:.1f} 0Z")
    return [f'<path d="{"".join(some)}" fill="{ink}" opacity="0.8"/>' for ink, some in strokes.items() if some]


def _along(way: Way, every: float, chance: random.Random) -> list[tuple[float, float, float]]:
    ends = way.points[0], way.points[-1]
    count = max(3, round((abs(ends[0][0] - ends[1][0]) + abs(ends[0][1] - ends[1][1])) / every))
    return [curve(way.points, (k + chance.random()) / count) for k in range(count)]


def _outline(points: list[Point], chance: random.Random) -> str:
    data = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for i, (ax, ay) in enumerate(points):
        bx, by = points[(i + 1) % len(points)]
        bend = [(a + b) / 2 + 1.2 * chance.random() - 0.6 for a, b in ((ax, bx), (ay, by))]
        data.append(f"Q{bend[0]:.1f} {bend[1]:.1f} {bx:.1f} {by:.1f}")
    return "".join(data) + "Z"
