"""How a village looks when things go well, and when everybody is tired.

The mood is one word beside the map: it swaps, adds and leaves out parts. The
same map in the same mood is the same picture, and the print shop keeps it.
"""

from __future__ import annotations

from game.content.maps.kinds import covers, edges, extent
from game.content.maps.shapes import MapPart, MapSpec, Site, depth_scale, petition_path

WINDOWS = {"bloom": "#FFE08A", "plain": "#F2CF86", "tired": "#5B6873"}
"""The colour of window panes: all lamps lit, as always, or dark."""

DUSK = (198, 206, 218)
"""A tired village is printed through this grey."""

_COATS = ("#B8432A", "#1C4A5E", "#E3A53A", "#44663F", "#6F3459", "#7DB0B4")
_FLAGS = ("#B8432A", "#E3A53A", "#1C4A5E")
_HOMES = ("house", "house2", "house-smoke", "row", "timbered", "saxon-farm", "pyramid-farm", "court-farm", "barn")
_CLOUDS = ((120, 88), (300, 116), (690, 84), (918, 118), (1240, 80), (1560, 112), (1730, 84))
_WALKERS = (
    (0.06, -16, "person-joy"), (0.12, 14, "person-up"), (0.2, -14, "person-out"), (0.26, 10, "person-joy"),
    (0.36, -12, "person-up"), (0.47, 14, "person-joy"), (0.55, -14, "person-out"), (0.66, 12, "person-up"),
    (0.74, -12, "person-joy"), (0.84, 12, "person"), (0.9, -14, "person-up"),
)  # fmt: skip
"""Share of the road from the square to the town hall, units beside it, and how they hold their arms."""


def mooded(spec: MapSpec, mood: str) -> tuple[MapPart, ...]:
    """The parts of a map in a mood: "bloom", "plain" or "tired"."""
    if mood == "bloom":
        return _blooming(spec)
    return _tired(spec) if mood == "tired" else spec.parts


def _blooming(spec: MapSpec) -> tuple[MapPart, ...]:
    parts: list[MapPart] = []
    homes = 0
    for part in spec.parts:
        if part.kind == "square":
            part = part._replace(kind="square-bloom")
        elif part.kind in _HOMES:
            homes += 1
            if part.kind == "house":
                part = part._replace(kind="house-smoke")
            foot = part.x + extent(part.kind)[0] * depth_scale(part.y) + 6
            parts.append(MapPart("flagpole", foot, part.y + 3, _FLAGS[homes % 3]))
        parts.append(part)
    path = petition_path(spec, 100)
    if not path:
        return tuple(parts)
    for i, (share, beside, kind) in enumerate(_WALKERS):
        x, y = path[round(100 * share)]
        parts.append(MapPart(kind, x, y + beside + 6, _COATS[i % len(_COATS)], flip=i % 3 == 0))
    for share in (0.22, 0.46, 0.7):
        x, y = path[round(100 * share)]
        hung = MapPart("garland", x, y - 18)
        if not any(covers(edges(hung), _heart(site)) for site in spec.sites):
            parts.append(hung)
    return tuple(parts)


def _heart(site: Site) -> tuple[float, float, float, float]:
    """What must stay in sight of an initiative: left, top, right, bottom."""
    k = depth_scale(site.y)
    return site.x - 90 * k, site.y - 130 * k, site.x + 90 * k, site.y


def _tired(spec: MapSpec) -> tuple[MapPart, ...]:
    parts = [MapPart("rain-cloud", x, y) for x, y in _CLOUDS]
    for part in spec.parts:
        if part.kind in ("flagpole", "garland", "flowerbed") or (
            part.kind.startswith("person") and "cane" not in part.kind
        ):
            continue
        if part.kind == "square":
            part = part._replace(kind="square-tired")
        elif part.kind == "house-smoke":
            part = part._replace(kind="house")
        parts.append(part)
    return tuple(parts)
