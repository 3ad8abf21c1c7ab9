"""In 4:3 and upright windows many scenes leave room at the bottom: there the village is seen."""

from __future__ import annotations

from collections.abc import Sequence

from game.content.maps.shapes import SKY
from game.screen.metrics import GAP, MARGIN, Metrics
from game.screen.nodes import Node, Picture, Rect, Scene, Text, Touch
from game.screen.scenes import SceneFunction
from game.screen.scenes.board_print import village_picture
from game.screen.scenes.card_case import half_year
from game.screen.ui import Ui
from game.session.view import WorkshopView

LEAST = 20.0
"""A lower strip of the print (units) shows no village."""


def filled(make: SceneFunction) -> SceneFunction:
    """The same scene, with the village in the room that it leaves between its contents and the large button."""

    def scene(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
        here = make(view, ui, m)
        if not m.tall or here.modal or any(isinstance(n, Picture) and n.kind == "map" for n in here.nodes):
            return here
        free = _free(here.nodes, m)
        if free.h < LEAST:
            return here
        print_at = free.top_part(min(free.h, free.w * SKY))
        season = half_year(view) if view.place.step == "case_after" else 0
        return here._replace(nodes=(village_picture(view, print_at, season), *here.nodes))

    return scene


def _free(nodes: Sequence[Node], m: Metrics) -> Rect:
    """What is left above the bottom row, from the title's left edge on; empty when a scene has no title or button."""
    title = next((n for n in nodes if isinstance(n, Text)), None)
    low = [n.rect.y for n in nodes if isinstance(n, Touch) and n.id in ("menu", "primary")]
    if title is None or not low:
        return Rect(0, 0, 0, 0)
    x, bottom = title.rect.x, min(low)
    above = [n.rect.bottom for n in nodes if n.rect.right > x + 1.0 and (n.rect.y + n.rect.bottom) / 2 < bottom]
    top = max(above, default=0.0) + GAP * 1.4
    return Rect(x, top, m.w - MARGIN - x, bottom - GAP * 1.2 - top)
