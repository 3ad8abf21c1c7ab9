"""The three starting points of the slides, and the sentence above them."""

from __future__ import annotations

from functools import partial

from game.content.cards import Framework
from game.content.texts import in_language
from game.screen.blocks import Block, CardMaker
from game.screen.kit_pages import cards
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Nodes, Picture, Rect, Scene
from game.screen.prints import drawing
from game.screen.scenes.opening_parts import leafed, strip_below, told_card
from game.screen.ui import Ui
from game.session.view import WorkshopView

ICONS = ("represent", "jewel", "people")
FILLS = ("connect", "ochre_light", "own2")
GROWING = "groengroep"
"""The initiative that is drawn growing."""


def starting_points(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """What is given attention grows: four stages of one place, and three cards."""
    return leafed(
        view,
        m,
        lambda body: _body(view, ui, m, body),
        m.t("Alles wat aandacht krijgt, groeit"),
        m.t("Drie uitgangspunten. Let straks op waar u ze terugziet."),
        (m.t("Naar het spel"), "go next"),
        m.t("Welke herkent u het meest?"),
        style="title",
    )


def _body(view: WorkshopView, ui: Ui, m: Metrics, body: Rect) -> Nodes:
    makers: list[CardMaker] = [partial(_point, m, n, one) for n, one in enumerate(points(view))]
    each = (body.w - GAP * 2) / 3
    need = max((make(each, None).h for make in makers), default=0.0)
    room = body.h - need - GAP
    if m.large or room < 15:
        nodes = cards(m, ui, "points", body, makers, columns=3)
        return (*nodes, *strip_below(view, body, nodes))
    high = min(room, 30.0)
    low = Rect(body.x, body.y + high + GAP, body.w, body.h - high - GAP)
    nodes = (*_growing(body.top_part(high)), *cards(m, ui, "points", low, makers, columns=3))
    return (*nodes, *strip_below(view, body, nodes))


def points(view: WorkshopView) -> tuple[Framework, ...]:
    """The framework cards that are starting points."""
    return tuple(one for one in view.document.library.framework.values() if one.kind == "starting_point")


def _point(m: Metrics, n: int, one: Framework, w: float, h: float | None) -> Block:
    title, text = in_language(one.title, m.lang), in_language(one.text, m.lang)
    return told_card(m, w, ICONS[n % 3], title, [text], h, str(n + 1), medal_fill=FILLS[n % 3])


def _growing(rect: Rect) -> Nodes:
    """The four stages next to each other, drawn to one scale on one line of ground."""
    names = [f"initiative/{GROWING}-{stage}" for stage in range(4)]
    art = [drawing(name) for name in names]
    above, under = max(-one.y for one in art), max(one.y + one.height for one in art)
    scale = min(rect.h / (above + under), rect.w / (sum(one.width for one in art) * 1.05))
    gap = (rect.w - sum(one.width for one in art) * scale) / 4
    ground = rect.bottom - under * scale
    nodes: list[Picture] = []
    x = rect.x + gap / 2
    for name, one in zip(names, art, strict=True):
        w, h = one.width * scale, one.height * scale
        nodes.append(Picture(Rect(x, ground + one.y * scale, w, h), name, "picture"))
        x += w + gap
    return tuple(nodes)
