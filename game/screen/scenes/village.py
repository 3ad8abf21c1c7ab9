"""The village: its print and story, then its crown jewels."""

from __future__ import annotations

from functools import partial

from game.content.maps.shapes import SKY
from game.content.texts import in_language
from game.content.village import Jewel
from game.screen.blocks import Block, CardMaker
from game.screen.kit import as_role, button, icon, paragraph
from game.screen.kit_pages import cards
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Line, Node, Nodes, Rect, Scene, Shape
from game.screen.scenes.board_print import village_picture
from game.screen.scenes.municipality import municipality_of
from game.screen.scenes.opening_parts import leafed, roomy, strip_below, told_card
from game.screen.ui import Ui
from game.session.view import WorkshopView

LEAST_PRINT = 17.0
"""Lower than this (units) the print is left out."""


def village(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Two pages of one place: the village, and what it already has."""
    return _jewels(view, ui, m) if ui.page("village") else _village(view, ui, m)


def _village(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    here = view.document.village
    return leafed(
        view,
        m,
        lambda body: _body(view, ui, m, body),
        in_language(here.name, m.lang),
        "",
        (m.t("Naar de kroonjuwelen"), "ui page village 1"),
        m.t("Lees voor. Wie kent zo’n dorp?"),
        style="title",
    )


def _body(view: WorkshopView, ui: Ui, m: Metrics, body: Rect) -> Nodes:
    """The print, and under it the story and the municipality."""
    here = view.document.village
    tail = None
    if municipality_of(view) is not None:
        tail = button(m, "municipality", m.t("Bekijk de gemeente"), "ui dialog municipality", "g", cap="G")
        tail = as_role(tail, "aside")
    story, rulers = in_language(here.story, m.lang), in_language(here.municipality, m.lang)
    makers: list[CardMaker] = [
        lambda w, h: told_card(m, w, "homes", m.t("Het dorp"), [story], h, medal_fill="own2"),
        lambda w, h: told_card(m, w, "hall", m.t("De gemeente"), [rulers], h, medal_fill="own3", tail=tail),
    ]
    each = (body.w - GAP) / 2
    room = body.h - max(make(each, None).h for make in makers) - GAP
    if room < LEAST_PRINT:
        return cards(m, ui, "story", body, makers, columns=1 if m.tall else 2)
    print_at = body.top_part(min(room, body.w * SKY))
    low = body.below(print_at.h + GAP)
    return (village_picture(view, print_at, 3), *cards(m, ui, "story", low, makers, columns=2))


def _jewels(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    known = faces(view)

    def makers(style: str) -> list[CardMaker]:
        return [partial(_jewel, m, one, up, style) for one, up in known]

    def fill(body: Rect) -> Nodes:
        nodes = roomy(m, ui, "jewels", body, makers, columns=3)
        return (*nodes, *strip_below(view, body, nodes))

    return leafed(
        view,
        m,
        fill,
        m.t("De kroonjuwelen van {village}", village=in_language(view.document.village.name, m.lang)),
        m.t("Dit is er al. Een bezoek van ambtenaren draait er één om."),
        (m.t("Verder"), "go next"),
        m.t("Welk kroonjuweel heeft uw eigen dorp?"),
        back="ui page village 0",
    )


def _jewel(m: Metrics, one: Jewel, up: bool, style: str, w: float, h: float | None) -> Block:
    if not up:
        return card_back(m, w, h)
    name, text = in_language(one.name, m.lang), in_language(one.text, m.lang)
    return told_card(m, w, "jewel", name, [text], h, style="strong" if style == "body" else "section", text_style=style)


def faces(view: WorkshopView) -> tuple[tuple[Jewel, bool], ...]:
    """Every crown jewel and whether it lies face up: of the hidden ones, as many as were turned by visits."""
    turned = view.board.jewels
    out: list[tuple[Jewel, bool]] = []
    for jewel in view.document.village.jewels:
        up = not jewel.hidden or turned > 0
        if jewel.hidden and turned > 0:
            turned -= 1
        out.append((jewel, up))
    return tuple(out)


def card_back(m: Metrics, w: float, h: float | None) -> Block:
    """A card that lies face down: slate with a carved pattern, and "nog verborgen"."""
    words = paragraph(m, w - 6.0, m.t("nog verborgen"), "strong", "white", "petrol", "centre")
    side = m.grown(7.0)
    need = side + words.h + 5.4
    high = max(need, h or 0.0)
    box = Rect(0, 0, w, high)
    inner = box.inset(1.2)
    nodes: list[Node] = [
        Shape(box, fill="petrol", shadow="soft"),
        Shape(inner, fill="", border="petrol_light", radius=0.8),
    ]
    step = 4.4
    x = inner.x + step
    while x < inner.right - 0.4:
        for top in (inner.y + 0.9, inner.bottom - 2.7):
            nodes.append(Line(((x - 1.2, top + 1.8), (x, top), (x + 1.2, top + 1.8)), "petrol_light", 0.28))
        x += step
    y = (high - side - words.h - 0.6) / 2
    nodes += icon("jewel", side, "ochre").at((w - side) / 2, y)
    nodes += words.at(3.0, y + side + 0.6)
    return Block(w, high, tuple(nodes))
