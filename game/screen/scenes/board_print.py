"""The drawn village of the board: season, stages, and every initiative's label on its site."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from game.content.maps.compose import composed
from game.content.maps.shapes import HEIGHT, SKY, WIDTH, MapSpec, petition_path
from game.paths import data_path
from game.rules.terms import METERS
from game.rules.views import SiteView
from game.screen.blocks import Block
from game.screen.kit_cards import initiative_label
from game.screen.metrics import Metrics
from game.screen.nodes import Node, Nodes, Picture, Rect, Shape, Text, Touch
from game.screen.scenes.words import name_of
from game.session.view import WorkshopView

SEASON_OF_HALF_YEAR = ("lente", "herfst", "zomer", "winter")
"""Half a year apart, and all four are seen."""

SPARE = ("dorpsoverleg", "burgerplan", "verenigingen", "groengroep", "broodfonds", "buurtapp", "crowdfunding")
"""Drawings for a village's own initiatives that have none."""

DISC = 4.4

Colours = tuple[tuple[str, str], ...]
"""From colour or slot to colour, of a loose drawing."""


class LabelState(NamedTuple):
    """What a label does: its key, command, whether it is chosen; ``role`` button = it only says why not."""

    key: str = ""
    action: str = ""
    chosen: bool = False
    role: str = "choice"


def season(half_year: int) -> str:
    """The season in which a half-year is drawn."""
    return SEASON_OF_HALF_YEAR[(half_year - 1) % len(SEASON_OF_HALF_YEAR)]


def stage(site: SiteView) -> int:
    """The stage of the drawing, 0–3, by the share of the path that was walked."""
    if site.blooms:
        return 3
    return 0 if site.step == 0 else 1 if site.step * 2 < len(site.path) else 2


@lru_cache(maxsize=128)
def _drawn(initiative: str) -> bool:
    return data_path("assets", "art", "initiative", f"{initiative}-0.svg").is_file()


def stages(view: WorkshopView) -> tuple[tuple[str, int], ...]:
    """Per site the drawing and its stage, in the order of the sites."""
    names = [one.id for one in view.board.sites]
    spare = [one for one in SPARE if one not in names]
    return tuple((one.id if _drawn(one.id) or not spare else spare.pop(0), stage(one)) for one in view.board.sites)


TIRED, LIVELY = 1, 5
"""At most so much energy looks tired; at least so much, with half of the initiatives in bloom, is a feast.

At 2 most tables stand after their first half-year, and those villages are busy, not tired."""


def mood(view: WorkshopView) -> str:
    """How the village looks: "bloom", "plain" or "tired"."""
    energy, sites = view.board.meters[METERS.index("energy")], view.board.sites
    if energy <= TIRED:
        return "tired"
    blooming = sum(one.blooms for one in sites)
    return "bloom" if energy >= LIVELY and sites and 2 * blooming >= len(sites) else "plain"


def spec_of(view: WorkshopView) -> MapSpec:
    """The map of the village: the ready one of its landscape with what its file changes."""
    return composed(view.document.village.map)


def map_rect(free: Rect) -> Rect:
    """The print in the free room: its own proportions, at most a hair cut off at the top."""
    natural = free.w * HEIGHT / WIDTH
    if natural <= free.h + 0.7:
        return Rect(free.x, free.y, free.w, min(natural, free.h))
    w = (free.h + 0.7) * WIDTH / HEIGHT
    return Rect(free.x + (free.w - w) / 2, free.y, w, free.h)


def village_picture(
    view: WorkshopView, rect: Rect, half_year: int = 0, held: Mapping[str, int] = MappingProxyType({}),
    close: bool = False,
) -> Picture:  # fmt: skip
    """The print itself, in ``rect``.

    ``held`` are stages, by drawing, that are shown instead of those of now. With ``close`` a narrow, high picture
    shows a part of the village from nearby, not all of it under a high sky; labels have no place on it.
    """
    params: tuple[tuple[str, object], ...] = (
        ("close", close),
        ("mood", mood(view)),
        ("season", season(half_year or view.board.half_year)),
        ("spec", spec_of(view)),
        ("stages", tuple((name, held.get(name, now)) for name, now in stages(view))),
    )
    return Picture(rect, "map", "map", params=params)


def loose(view: WorkshopView, name: str, box: Rect, colours: Colours = (), opacity: float = 1.0) -> Picture:
    """A drawing that is laid on the print, in the light of the print's mood."""
    params: tuple[tuple[str, object], ...] = (("colours", colours), ("mood", mood(view)))
    return Picture(box, name, "picture", params=params, opacity=opacity)


def village_band(view: WorkshopView, rect: Rect, least: float = 22.0) -> Nodes:
    """The print across ``rect``, from the bottom up; nothing where there is no room for it."""
    if rect.h < least:
        return ()
    high = min(rect.w * SKY, rect.h)
    return (village_picture(view, Rect(rect.x, rect.bottom - high, rect.w, high)),)


def place(rect: Rect, x: float, y: float) -> tuple[float, float]:
    """A point of the print (1848 × 702) on the screen."""
    k = rect.w / WIDTH
    return rect.x + x * k, rect.bottom - (HEIGHT - y) * k


def labels(view: WorkshopView, m: Metrics, rect: Rect, states: Mapping[str, LabelState]) -> Nodes:
    """All labels on their sites: chosen ones on an ochre sheet, keys in a round disc."""
    nodes: list[Node] = []
    k = rect.w / WIDTH
    spec = spec_of(view)
    for one, spot in zip(view.board.sites, spec.sites, strict=False):
        state = states.get(one.id, LabelState())
        bx, by = place(rect, spot.label[0], spot.label[1])
        box = Rect(bx, by, spot.label[2] * k, spot.label[3] * k)
        lead = DISC * 0.74 if state.action else 0.0
        foot_x, foot_y = place(rect, spot.x, spot.y)
        block = _label(view, m, one, state, box.w - lead)
        ease = 0.0 if block.w <= box.w - lead else WIDER
        x = min(max(foot_x - block.w / 2, box.x + lead - ease / 3), box.right + ease * 2 / 3 - block.w)
        x = min(x, rect.right - block.w - 1.4)
        y = min(max(box.y + (box.h - block.h) / 2, rect.y + 0.8), rect.bottom - block.h - 1.0)
        core = Rect(foot_x - 70 * k, foot_y - 112 * k, 140 * k, 100 * k)
        tip = tip_of(Rect(x, y, block.w, block.h), core)
        nodes += _label(view, m, one, state, box.w - lead, tip).at(x, y)
        nodes += disc(m, state, x, y)
    return tuple(nodes)


TAIL = 3.4
WIDER = 3.0
"""Units that a label may be wider than its reserved box before its name breaks."""


def tip_of(box: Rect, core: Rect) -> tuple[float, float]:
    """Where the tail of a label ends, from its top left: towards the drawing, and short."""
    x = min(max(box.x + box.w / 2, core.x), core.right)
    y = min(max(box.y + box.h / 2, core.y), core.bottom)
    if y < box.y or y > box.bottom:
        y = min(max(y, box.y - TAIL), box.bottom + TAIL)
        x = min(max(x, box.x + 1.0), box.right - 1.0) if box.x - TAIL > x or x > box.right + TAIL else x
    else:
        x = min(max(x, box.x - TAIL), box.right + TAIL)
    return x - box.x, y - box.y


def disc(m: Metrics, state: LabelState, x: float, y: float) -> Nodes:
    """The key in a round disc on the top left corner of a label at (x, y)."""
    if not state.key:
        return ()
    side = m.grown(DISC)
    box = Rect(x - side * 0.78, y - side * 0.30, side, side)
    fill, ink = ("button", "on_button") if state.chosen else ("ochre_light", "ink")
    return (
        Shape(box, "oval", fill, width=0.3),
        Text(box, state.key, "name", ink, fill, "centre", "middle"),
    )


def _label(
    view: WorkshopView,
    m: Metrics,
    one: SiteView,
    state: LabelState,
    most: float,
    tip: tuple[float, float] | None = None,
    exact: bool = False,
) -> Block:
    def made(w: float | None, style: str = "name") -> Block:
        return initiative_label(
            m, name_of(view, m, one.id), one.path, one.step, one.owner, f"site:{one.id}", state.action, state.key,
            one.backing, one.groundwork, one.weight, one.blooms, tip, one.star, w, style,
        )  # fmt: skip

    if exact:
        return _marked(made(most), state)
    block = made(None)
    if block.w > most + WIDER:
        block = made(None, "small")
    if block.w > most + WIDER:
        block = made(most + WIDER, "small")
    return _marked(block, state)


def _marked(block: Block, state: LabelState) -> Block:
    """The label with its role, and on a sheet of ochre when it is chosen."""
    nodes = tuple(
        n if not isinstance(n, Touch) or state.role == n.role else Touch(
            n.rect, n.id, n.label, n.action, n.key, n.enabled, state.role, radius=n.radius
        )
        for n in block.nodes
    )  # fmt: skip
    if state.chosen:
        sheet = Shape(Rect(0, 0, block.w, block.h).inset(-0.95), fill="ochre", radius=1.7, width=0.32)
        nodes = (sheet, *nodes)
    return Block(block.w, block.h, nodes)


def listed(view: WorkshopView, m: Metrics, w: float, one: SiteView, state: LabelState, h: float | None) -> Block:
    """The label as a row of a list, ``w`` wide with its disc."""
    lead = m.grown(DISC) * 0.78 if any_key(state) else 0.0
    block = _label(view, m, one, state, w - lead - 1.0, exact=True)
    high = max(block.h, h or 0.0)
    y = m.grown(DISC) * 0.3 if lead else 0.95
    return Block(w, high + y + 0.95, (*block.at(lead, y), *disc(m, state, lead, y)))


def any_key(state: LabelState) -> bool:
    """Whether the label takes part in a choice."""
    return bool(state.action)


def petitioners(view: WorkshopView, rect: Rect, share: float) -> Nodes:
    """The petition on the road: ``share`` 0 = on the square, 1 = before the town hall."""
    path = petition_path(spec_of(view), 24)
    if not path:
        return ()
    x, y = place(rect, *path[min(24, max(0, round(24 * share)))])
    h = 88 * rect.w / WIDTH
    w = h * 1.6
    return (loose(view, "petition", Rect(x - w / 2, y - h, w, h)),)
