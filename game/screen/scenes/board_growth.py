"""What lives on the drawn village: people who stand behind a plan, and a stage that rises where something grew."""

from __future__ import annotations

from game.content.maps.shapes import WIDTH, depth_scale
from game.screen.moves import grown_from
from game.screen.nodes import Node, Nodes, Point, Rect
from game.screen.prints import COAT, Drawing, drawing
from game.screen.prints_map import season_colours
from game.screen.scenes.board_print import loose, place, season, spec_of, stage, stages
from game.screen.ui import Ui, progress
from game.session.view import WorkshopView

RISE, GROWN, GATHERED = 2.0, 0.25, 0.36
"""Units that a new stage comes up, and seconds that growing and gathering take."""

PEOPLE = (("person", -66, 10, "#1C4A5E"), ("person-hat", -40, 18, "#6F3459"), ("person-out", 62, 14, "#E3A53A"))
"""Who stands behind a plan: drawing, place from its foot point in units of the print, coat."""

_AWAY = 70
"""Units of the print from which people come."""


def held(view: WorkshopView, ui: Ui) -> dict[str, int]:
    """The stage that is still shown of each initiative that grows, by the name of its drawing."""
    found: dict[str, int] = {}
    for one, (drawn, now) in zip(view.board.sites, stages(view), strict=True):
        for old in range(now):
            if progress(ui, grown_from(one, old), GROWN) < 1:
                found[drawn] = old
    return found


def living(view: WorkshopView, ui: Ui, rect: Rect) -> Nodes:
    """The people behind each plan, and the stages that rise, over the print in ``rect``."""
    nodes: list[Node] = []
    spots = spec_of(view).sites
    for one, (drawn, now), spot in zip(view.board.sites, stages(view), spots, strict=False):
        for old in range(stage(one)):
            share = progress(ui, grown_from(one, old), GROWN)
            if share < 1:
                art, at = drawing(f"initiative/{drawn}-{now}"), place(rect, spot.x, spot.y)
                box = _box(rect, art, (at[0], at[1] + RISE * (1 - share)), spot.y)
                colours = tuple(season_colours(season(view.board.half_year)).items())
                nodes.append(loose(view, f"initiative/{drawn}-{now}", box, colours, share))
        if one.backing:
            share = progress(ui, f"people:{one.id}", GATHERED)
            for name, dx, dy, coat in PEOPLE:
                away = _AWAY * (1 - share) * (1 if dx > 0 else -1)
                at = place(rect, spot.x + (dx + away) * depth_scale(spot.y), spot.y + dy * depth_scale(spot.y))
                box = _box(rect, drawing(f"part/{name}"), at, spot.y)
                nodes.append(loose(view, f"part/{name}", box, ((COAT, coat),), min(1.0, share * 1.5)))
    return tuple(nodes)


def _box(rect: Rect, art: Drawing, foot: Point, y: float) -> Rect:
    """Where a drawing lies whose foot point is there; smaller towards the horizon."""
    k = rect.w / WIDTH * depth_scale(y)
    return Rect(foot[0] + art.x * k, foot[1] + art.y * k, art.width * k, art.height * k)
