"""A light on one card: all else is dimmed, so that the room looks where the talk is."""

from __future__ import annotations

from game.screen.metrics import Metrics
from game.screen.nodes import Group, Node, Rect, Scene, Shape, Touch, walk
from game.screen.ui import Ui

TITLE = "spotlight"
LEAST, MOST, LOWEST = 120.0, 0.6, 7.0
"""A card is at least so many square units, at most this share of the window, and higher than a tag or a plate."""

_SAME = 0.7


def spots(scene: Scene, m: Metrics) -> tuple[Rect, ...]:
    """The cards of a scene, in reading order."""
    found: list[Rect] = []
    for rect in [*_choices(scene), *_cards(scene.nodes)]:
        fits = LEAST <= rect.w * rect.h <= MOST * m.w * m.h and rect.h >= m.grown(LOWEST)
        if fits and not any(_alike(rect, other) for other in found):
            found.append(rect)
    return tuple(sorted(found, key=lambda rect: (round(rect.y / 8), rect.x)))


def _choices(scene: Scene) -> list[Rect]:
    return [one.rect for one in walk(scene.nodes) if isinstance(one, Touch) and one.role == "choice"]


def _cards(nodes: tuple[Node, ...]) -> list[Rect]:
    return [
        one.rect
        for one in nodes
        if (isinstance(one, Shape) and one.kind == "box" and one.shadow) or (isinstance(one, Group) and one.turn)
    ]


def _alike(one: Rect, other: Rect) -> bool:
    both = one.overlap(other)
    area = both.w * both.h if both is not None else 0.0
    return area > _SAME * min(one.w * one.h, other.w * other.h)


def spotlight(scene: Scene, ui: Ui, m: Metrics) -> Scene:
    """The scene with one card in the light: arrows and digits go to another, Esc and F4 put it out."""
    places = spots(scene, m)
    drawn = tuple(_untouchable(one) for one in scene.nodes if not isinstance(one, Touch))
    areas = tuple(
        Touch(rect, f"spot:{n}", m.t("Kaart {n}", n=n), f"ui focus spot:{n}", str(n) if n <= 9 else "", role="choice")
        for n, rect in enumerate(places, start=1)
    )
    lit = next((one.rect for one in areas if one.id == ui.focus), places[0] if places else None)
    around = () if lit is None else _dark(lit.inset(-1.0), m)
    return Scene(TITLE, (*drawn, *around, *areas), back="ui close", ground=scene.ground, modal=True)


def _untouchable(node: Node) -> Node:
    if not isinstance(node, Group):
        return node
    return node._replace(nodes=tuple(_untouchable(one) for one in node.nodes if not isinstance(one, Touch)))


def _dark(lit: Rect, m: Metrics) -> tuple[Node, ...]:
    """Veils on all four sides of the light, and an edge around it."""
    x, y = max(0.0, lit.x), max(0.0, lit.y)
    right, bottom = min(m.w, lit.right), min(m.h, lit.bottom)
    sides = (
        Rect(0, 0, m.w, y),
        Rect(0, bottom, m.w, m.h - bottom),
        Rect(0, y, x, bottom - y),
        Rect(right, y, m.w - right, bottom - y),
    )
    veils = tuple(Shape(one, "veil") for one in sides if one.w > 0.1 and one.h > 0.1)
    return (*veils, Shape(Rect(x, y, right - x, bottom - y), fill="", border="ochre", width=0.6))
