"""Parts of real scenes for the manual, with numbers beside them that its text explains."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import pygame

from game.content.village_file import open_village
from game.screen.kit_cards import initiative_label
from game.screen.metrics import MARGIN, Metrics
from game.screen.nodes import Line, Node, Nodes, Rect, Scene, Shape, Text, touches, walk
from game.screen.painter import paint
from game.screen.shopfront import Shop
from game.screen.shots import shots_of
from game.screen.shots_over import Shot
from game.screen.theme import THEMES
from game.screen.ui import Prefs, Ui

M = Metrics(1920, 1080, motion=False)
SIDE, RIM, APART, SPOT = 7.0, 1.2, 5.0, 4.2
"""Units: paper beside a cut, what is cut round a card, between the middles of two numbers, across a number."""


class Part(NamedTuple):
    """What a number points at: the ``n``-th node of a kind in the cut, and on which side the number stands."""

    kind: str
    n: int
    side: str = "left"


class Cut(NamedTuple):
    """A piece of a scene and its numbered parts.

    ``around`` is the beginning of the ids of touch areas, ``Group:n`` or ``panel:n`` (a wide box); ``high`` cuts off
    what is lower.
    """

    shot: str
    around: str
    parts: tuple[Part, ...]
    high: float = 999.0


CUTS: dict[str, Cut] = {
    "killer": Cut(
        "play-respond",
        "Group:0",
        (Part("Picture", 0), Part("stamp", 0), Part("Text", 1), Part("Picture", -1, "right")),
    ),
    "antwoord": Cut(
        "play-respond",
        "answer4",
        (Part("Shape", 1), Part("Shape", 2), Part("Text", 2, "right"), Part("pill", 0, "right")),
    ),
    "houding": Cut("play-posture", "posture-", (Part("Shape", 1), Part("Text", 2), Part("Text", -1, "right"))),
    "naambordje": Cut(
        "labels",
        "site:",
        (
            Part("Text", 0, "above"),
            Part("star", 0, "above"),
            Part("flower", 0, "above"),
            Part("house", 0, "below"),
            Part("pill", 0, "below"),
            Part("speech", 0, "below"),
            Part("clipboard", 0, "below"),
            Part("weight", 0, "below"),
        ),
    ),
    "effect": Cut(
        "play-half_year_end",
        "panel:0",
        (Part("Shape", 1), Part("Text", 1, "above"), Part("Text", -1, "right")),
        14.0,
    ),
    "meter": Cut(
        "play-half_year_end",
        "panel:1",
        (Part("Shape", 1), Part("Line", 2, "above"), Part("Text", 3), Part("Text", -1, "right")),
    ),
}


@cache
def shots() -> dict[str, Shot]:
    """The scenes of a shipped village, by name."""
    return {shot.name: shot for shot in shots_of(open_village("oudeloo"))}


def scenes() -> dict[str, Scene]:
    """The scenes as the manual shows them, and one with labels in every state."""
    return {name: shot.scene(Ui(), M) for name, shot in shots().items()} | {"labels": labels()}


def labels() -> Scene:
    """An initiative that begins, one that is on its way with a killer on it, and one in bloom."""
    path = ("village", "town_hall", "town_hall", "village")
    blocks = (
        initiative_label(M, "Wensbus", path, 0, 3, "site:1", "do"),
        initiative_label(M, "Dorpshuis", path, 2, 4, "site:2", "do", "", 1, 1, 3, starred=True),
        initiative_label(M, "Groengroep", path, 4, 1, "site:3", "do", bloom=True),
    )
    nodes: list[Node] = []
    x = 20.0
    for block in blocks:
        nodes += block.at(x, 20.0)
        x += block.w + 2.4
    return Scene("", tuple(nodes))


def cut_out(name: str, found: dict[str, Scene], shop: Shop | None) -> pygame.Surface:
    """A piece with its numbers.

    Raises:
        LookupError: the scene, the card or a part of it is no longer there.
    """
    cut = CUTS[name]
    scene = found[cut.shot]
    box = _around(scene, cut.around)
    box = box._replace(h=min(box.h, cut.high))
    inside = [one for one in walk(scene.nodes) if box.inset(-0.5).holds(*one.rect.centre)]
    sides = {one.side for one in cut.parts}
    left, top, right, below = (SIDE if side in sides else 0.0 for side in ("left", "above", "right", "below"))
    frame = box.inset(-RIM).moved(left - box.x + RIM, top - box.y + RIM)
    page = Rect(0, 0, frame.right + right, frame.bottom + below)
    by = frame.x - box.x + RIM, frame.y - box.y + RIM
    inside = [one.moved(*by) for one in walk(scene.nodes) if box.inset(-0.5).holds(*one.rect.centre)]
    nodes = (*(one.moved(*by) for one in scene.nodes), *_paper(frame, page), *_numbers(cut, inside, page))
    surface = pygame.Surface((M.px(page.w), M.px(page.h)))
    paint(surface, scene._replace(nodes=nodes), Ui(), M, shop)
    return surface


def _paper(frame: Rect, page: Rect) -> Nodes:
    """Paper over what the scene shows beside the cut."""
    strips = (
        Rect(-1, -1, frame.x + 1, page.h + 2),
        Rect(frame.right, -1, page.w - frame.right + 1, page.h + 2),
        Rect(-1, -1, page.w + 2, frame.y + 1),
        Rect(-1, frame.bottom, page.w + 2, page.h - frame.bottom + 1),
    )
    return tuple(Shape(one, fill="paper", border="", radius=0) for one in strips if min(one.w, one.h) > 1)


def _around(scene: Scene, around: str) -> Rect:
    kind, _, n = around.partition(":")
    if kind == "panel":
        boxes = [one.rect for one in scene.nodes if isinstance(one, Shape) and one.kind == "box" and one.rect.w > 30]
        return boxes[int(n)]
    if kind == "Group":
        return [one.rect for one in scene.nodes if type(one).__name__ == kind][int(n)]
    rects = [one.rect for one in touches(scene) if one.id.startswith(around)]
    if not rects:
        raise LookupError(f"no touch area {around!r} in this scene any more")
    left, top = min(one.x for one in rects), min(one.y for one in rects)
    return Rect(left, top, max(one.right for one in rects) - left, max(one.bottom for one in rects) - top)


def _part(part: Part, inside: list[Node]) -> Rect:
    found = [
        one.rect
        for one in inside
        if part.kind in (type(one).__name__, getattr(one, "kind", ""), getattr(one, "name", ""))
    ]
    if not found:
        raise LookupError(f"no {part.kind!r} in this cut any more")
    return found[part.n]


def _numbers(cut: Cut, inside: list[Node], page: Rect) -> Nodes:
    """Numbers in the paper beside the cut, each with a line to its part."""
    lines: list[Node] = []
    spots: list[Node] = []
    for side in ("left", "right", "above", "below"):
        upright = side in ("left", "right")
        parts = [(n, _part(one, inside)) for n, one in enumerate(cut.parts, 1) if one.side == side]
        parts.sort(key=lambda one: one[1].centre[upright])
        places = _spread([rect.centre[upright] for _, rect in parts], page.h if upright else page.w)
        for (n, rect), place in zip(parts, places, strict=True):
            x, y = rect.centre
            far = {"left": 0.8 + SPOT / 2, "right": page.w - 0.8 - SPOT / 2, "above": 0.8 + SPOT / 2}
            at = far.get(side, page.h - 0.8 - SPOT / 2)
            end = {"left": (rect.x + 0.3, y), "right": (rect.right - 0.3, y), "above": (x, rect.y + 0.3)}
            to = end.get(side, (x, rect.bottom - 0.3))
            middle = (at, place) if upright else (place, at)
            spot = Rect(middle[0] - SPOT / 2, middle[1] - SPOT / 2, SPOT, SPOT)
            lines += [Line((middle, to), "ink", 0.3), Shape(Rect(to[0] - 0.5, to[1] - 0.5, 1, 1), "oval", "ink", "")]
            spots.append(Shape(spot, "oval", "ochre_light"))
            spots.append(Text(spot, str(n), "name", "ink", "ochre_light", "centre", "middle"))
    return (*lines, *spots)


def _spread(wanted: list[float], length: float) -> list[float]:
    """Places as near to what is wanted as they can be while numbers stay apart and on the page."""
    low, high = SPOT / 2 + 0.3, length - SPOT / 2 - 0.3
    found = [min(max(one, low), high) for one in wanted]
    for n in range(1, len(found)):
        found[n] = max(found[n], found[n - 1] + APART)
    for n in range(len(found) - 1, -1, -1):
        found[n] = min(found[n], high - APART * (len(found) - 1 - n))
    return found


def themes(shot: str, shop: Shop | None) -> pygame.Surface:
    """A scene in both themes, beside each other."""
    w, h = 528, 297
    page = pygame.Surface((2 * w + 8, h))
    page.fill("#FFFFFF")
    for n, theme in enumerate(THEMES):
        m = M._replace(theme=theme)
        surface = pygame.Surface((M.width, M.height))
        ui = Ui(prefs=Prefs(theme=theme))
        paint(surface, shots()[shot].scene(ui, m), ui, m, shop)
        page.blit(pygame.transform.smoothscale(surface, (w, h)), (n * (w + 8), 0))
    return page


def grid(scene: Scene, strips: tuple[float, ...], shop: Shop | None) -> pygame.Surface:
    """A scene with the margins as dashed lines, and lines between its strips (heights in units)."""
    lines: list[Node] = [Line(((x, 0), (x, M.h)), "red", 0.4, (1.6, 1.2)) for x in (MARGIN, M.w - MARGIN)]
    lines += [Line(((0, y), (M.w, y)), "red", 0.4, (1.6, 1.2)) for y in strips]
    surface = pygame.Surface((M.width, M.height))
    paint(surface, scene._replace(nodes=(*scene.nodes, *lines)), Ui(), M, shop)
    return pygame.transform.smoothscale(surface, (800, 450))
