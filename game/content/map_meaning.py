"""What the map of a village must mean: known parts, labels that lie free, and a road to the town hall."""

from __future__ import annotations

import math
from typing import Any

from game.content import meaning
from game.content.diagnostics import Diagnostic, diagnostic, shown
from game.content.guessing import meant
from game.content.maps.compose import EDGE, ROADS, WATER, box_edges, composed, heart, points_of
from game.content.maps.kinds import BUILDINGS, ENGLISH, KINDS, LANDMARKS, covers, edges, hides
from game.content.maps.ready import ready_map
from game.content.maps.shapes import HEIGHT, WIDTH, MapSpec, Site
from game.content.strict_yaml import Parsed, Path
from game.content.village import Village
from game.content.village_map import VillageMap

DOORSTEP = 90
"""The petition's road ends at most so far (print units) from the foot of the town hall."""
BEYOND = 80
"""Roads and water may run so far out of the print."""
_AT: Path = ("map",)


def map_means(data: dict[str, Any], parsed: Parsed, village: Village | None) -> list[Diagnostic]:
    """Everything about ``map:`` that its shape does not say.

    Args:
        data: The village as plain data.
        parsed: Its file.
        village: The village as checked; without it only names are looked at.
    """
    remarks = _names(meaning.mapping(data.get("map")), parsed)
    if remarks or village is None or "map" not in data:
        return remarks
    own, spec = village.map, composed(village.map)
    remarks += _left_out(own, parsed) + _town_hall(spec, parsed)
    lines = _lines(own, spec, parsed)
    remarks += lines or _petition(own, spec, parsed)
    longest = max((len(plan.roster) for plan in village.lengths.values()), default=0)
    return remarks + _sites(own, spec, parsed, longest) + _hidden(own, spec, parsed)


def _names(data: dict[str, Any], parsed: Parsed) -> list[Diagnostic]:
    """Kinds of part that do not exist."""
    remarks: list[Diagnostic] = []

    def look(written: Any, path: Path, more: tuple[str, ...] = (), key: bool = False) -> None:
        if not isinstance(written, str) or not written.strip() or written in ENGLISH or written in more:
            return
        place = parsed.key(path) if key else parsed.value(path)
        guess = meant(parsed, written, [*ENGLISH, *more])
        remarks.append(diagnostic("unknown_part", parsed.file, place, written=shown(written), nearest=guess))

    for at, part in meaning.items(data.get("parts"), (*_AT, "parts")):
        look(part.get("kind"), (*at, "kind"))
    for name in meaning.mapping(data.get("paint")):
        look(name, (*_AT, "paint", name), key=True)
    without = data.get("without")
    for index, name in enumerate(without if isinstance(without, list) else []):
        look(name, (*_AT, "without", index), (*ROADS, *WATER))
    for kind in ("roads", "water"):
        for at, line in meaning.items(data.get(kind), (*_AT, kind)):
            for end in ("start", "end"):
                look(line.get(end), (*at, end))
    return remarks


def _left_out(own: VillageMap, parsed: Parsed) -> list[Diagnostic]:
    """A kind that is left out, or painted, was there to begin with."""
    ready = ready_map(own.landscape)
    there = {part.kind for part in ready.parts} if own.ready else set()
    remarks = []
    for index, name in enumerate(own.without):
        known = name in ROADS or (name in WATER and ready.waters) or ENGLISH.get(name) in there
        if not (own.ready and known):
            place = parsed.value((*_AT, "without", index))
            guess = meant(parsed, name, [KINDS[kind].dutch for kind in there])
            remarks.append(diagnostic("not_there", parsed.file, place, written=name, nearest=guess))
    present = {part.kind for part in composed(own).parts}
    for name in own.paint:
        if ENGLISH[name] not in present:
            guess = meant(parsed, name, [KINDS[kind].dutch for kind in present if kind in KINDS])
            place = parsed.key((*_AT, "paint", name))
            remarks.append(diagnostic("not_there", parsed.file, place, written=name, nearest=guess))
    return remarks


def _town_hall(spec: MapSpec, parsed: Parsed) -> list[Diagnostic]:
    halls = sum(part.kind == "townhall" for part in spec.parts)
    return [] if halls == 1 else [diagnostic("one_town_hall", parsed.file, parsed.key(_AT), count=halls)]


def _lines(own: VillageMap, spec: MapSpec, parsed: Parsed) -> list[Diagnostic]:
    """Roads and water run between things that are there, over points on the print."""
    remarks = []
    there = {part.kind for part in spec.parts}
    for kind, lines in (("roads", own.roads), ("water", own.water)):
        for index, line in enumerate(lines):
            at: Path = (*_AT, kind, index)
            lost = False
            for end, name in (("start", line.start), ("end", line.end)):
                if name and ENGLISH[name] not in there:
                    lost = True
                    guess = meant(parsed, name, [KINDS[one].dutch for one in there if one in KINDS])
                    place = parsed.value((*at, end))
                    remarks.append(diagnostic("not_there", parsed.file, place, written=name, nearest=guess))
            for spot, (x, y) in enumerate(line.via):
                if not (-BEYOND <= x <= WIDTH + BEYOND and -BEYOND <= y <= HEIGHT + BEYOND):
                    place = parsed.value((*at, "via", spot))
                    remarks.append(diagnostic("off_print", parsed.file, place, x=x, y=y))
            if not lost and len(points_of(line, spec.parts)) < 2:
                remarks.append(diagnostic("line_short", parsed.file, parsed.value(at)))
    return remarks


def _petition(own: VillageMap, spec: MapSpec, parsed: Parsed) -> list[Diagnostic]:
    """The first road ends at the town hall, for the petition walks it."""
    hall = spec.hall
    if hall is None:
        return []
    if not spec.roads:
        return [diagnostic("no_road", parsed.file, parsed.key(_AT))]
    points = spec.roads[0].points
    far = min(math.dist(end[:2], (hall.x, hall.y)) for end in (points[0], points[-1]))
    if far <= DOORSTEP:
        return []
    theirs = own.ready and not set(own.without) & set(ROADS)
    place = parsed.key(_AT) if theirs else parsed.value((*_AT, "roads", 0))
    return [diagnostic("road_astray", parsed.file, place, far=round(far))]


def _sites(own: VillageMap, spec: MapSpec, parsed: Parsed, longest: int) -> list[Diagnostic]:
    """Enough sites, with labels that lie on the print and cover nothing that matters."""
    if len(spec.sites) < longest:
        place = parsed.key((*_AT, "sites") if own.sites else _AT)
        return [diagnostic("sites_short", parsed.file, place, sites=len(spec.sites), roster=longest)]
    remarks = []
    for index, site in enumerate(spec.sites):
        place = parsed.value((*_AT, "sites", index)) if own.sites else parsed.key(_AT)
        found = _label(spec, index, site)
        if found:
            remarks.append(diagnostic(found[0], parsed.file, place, number=index + 1, **found[1]))
    return remarks


def _hidden(own: VillageMap, spec: MapSpec, parsed: Parsed) -> list[Diagnostic]:
    """A building that was placed before a site hides what grows there."""
    remarks = []
    placed = spec.parts[len(spec.parts) - len(own.parts) :]
    for index, part in enumerate(placed):
        hidden = next((i for i, site in enumerate(spec.sites, 1) if hides(part, site.x, site.y)), 0)
        if hidden:
            place = parsed.value((*_AT, "parts", index))
            name = KINDS[part.kind].dutch
            remarks.append(diagnostic("part_before_site", parsed.file, place, part=name, number=hidden))
    return remarks


def _label(spec: MapSpec, index: int, site: Site) -> tuple[str, dict[str, str | int]] | None:
    """What is wrong with one label: the name of a diagnostic and its values."""
    box = box_edges(site.label)
    if box[0] < EDGE or box[1] < EDGE or box[2] > WIDTH - EDGE or box[3] > HEIGHT:
        return "label_off", {"x": site.label[0], "y": site.label[1]}
    for other, one in enumerate(spec.sites):
        if other < index and covers(box, box_edges(one.label)):
            return "label_on_label", {"other": other + 1}
    for other, one in enumerate(spec.sites):
        if covers(box, heart(one.x, one.y)):
            return "label_on_site", {"other": other + 1}
    for part in spec.parts:
        if part.kind in LANDMARKS and covers(box, edges(part)):
            return "label_on_landmark", {"part": KINDS[part.kind].dutch}
    for part in spec.parts:
        if part.kind in BUILDINGS and covers(box, edges(part)):
            return "label_on_roof", {"part": KINDS[part.kind].dutch}
    return None
