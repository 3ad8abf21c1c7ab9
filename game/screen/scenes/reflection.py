"""The reflection after every second half-year: pick the framework card the group recognises, and say it yourselves."""

from __future__ import annotations

from functools import partial

from game.content.texts import in_language
from game.screen.blocks import Block, CardMaker, grid, stack
from game.screen.kit import icon, key_cap, page, paragraph
from game.screen.kit_forms import text_field, timer
from game.screen.kit_pages import cards, paged, pager
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Picture, Rect, Scene, Shape, Touch
from game.screen.ui import Ui
from game.session import fields, portrait
from game.session.agenda import REFLECTION_EVERY
from game.session.view import WorkshopView

MOST_LINES = 6
"""A field for one sentence is not made higher than this, in lines."""


def reflection(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Three cards above, the group's own sentence below; the large button never waits for them."""
    number = view.place.number or view.progress.ended
    field = fields.reflection(number)
    picked = view.progress.picks.get(field, "")
    clock = view.progress.timer
    corner = None
    if clock is not None and not view.progress.hidden_timers and ui.prefs.timers:
        corner = timer(m, clock.left(view.now), clock.seconds, not clock.since)
    frame = page(
        m,
        m.t("Terugblik"),
        _question(view, m, number),
        primary=(m.t("Verder"), "go next"),
        hint=m.t("Welke kaart herkent u het meest?") if not picked else m.t("Wat zag u daarvan vandaag?"),
        corner=corner,
    )
    body = frame.body

    def form_of(lines: int) -> Block:
        title, value = m.t("In onze eigen woorden"), view.progress.said.get(field, "")
        start = m.t("Wij herkennen …")
        return text_field(m, ui, body.w, "reflection", title, value, f"enter say {field}", lines, start)

    form = form_of(1)
    ids = portrait.framework_choices(view, range(number - REFLECTION_EVERY + 1, number + 1))
    upper = body.top_part(body.h - form.h - GAP)

    def makers(style: str) -> list[CardMaker]:
        return [
            partial(_card, view, m, ident=one, field=field, key=str(n), chosen=one == picked, style=style)
            for n, one in enumerate(ids, 1)
        ]

    large = grid(makers("lead"), upper.w, 3)
    style = "lead" if len(large) == 1 and large[0].h <= upper.h else "body"
    single = [make(body.w, None) for make in makers("body")]
    turn = pager(m, "framework", 0, 2, upper.w).h + GAP
    if m.large and max((one.h for one in single), default=0.0) > body.h - turn:
        single = [make(body.w, None) for make in makers("note")]
    room = upper.h - turn
    if m.folded and max((one.h for one in single), default=0.0) > room:
        return frame.scene(*paged(m, ui, "framework", body, [*single, form]))._replace(title="reflection")
    nodes: list[Node] = [*cards(m, ui, "framework", upper, makers(style), columns=3)]
    rest = body.below(max(node.rect.bottom for node in nodes) + GAP * 1.4 - body.y)
    form = next((one for one in map(form_of, range(MOST_LINES, 1, -1)) if one.h <= rest.h), form)
    nodes += form.at(body.x, rest.y if m.tall else body.bottom - form.h)
    return frame.scene(*nodes)._replace(title="reflection")


def _question(view: WorkshopView, m: Metrics, number: int) -> str:
    """The village's own question for this reflection, or the game's."""
    own = view.document.village.reflections
    if own:
        return in_language(own[(number // REFLECTION_EVERY - 1) % len(own)], m.lang)
    return m.t("Wat herkende u van uw eigen dorp?")


def _card(
    view: WorkshopView,
    m: Metrics,
    w: float,
    h: float | None,
    ident: str,
    field: str,
    key: str,
    chosen: bool,
    style: str,
) -> Block:
    """A framework card: title and text on paper, a tick when the group recognised itself."""
    card = view.document.library.framework[ident]
    fill = "bloom" if chosen else "card"
    cap = key_cap(m, key, ground=fill)
    inner = w - 4.2
    title = paragraph(m, inner - cap.w - 1.2, in_language(card.title, m.lang), "section", ground=fill)
    text = paragraph(m, inner, in_language(card.text, m.lang), style, ground=fill)
    words = stack(
        Block(inner, max(title.h, cap.h), (*title.nodes, *cap.at(inner - cap.w, 0.2))), text, gap=0.8, w=inner
    )
    side = m.grown(4.6)
    low = side + 0.8 if chosen else 0.0
    high = max(words.h + 3.2 + low, h or 0.0)
    box = Rect(0, 0, w, high)
    nodes: list[Node] = [Shape(box, fill=fill, shadow="soft", width=0.4 if chosen else 0.28), *words.at(2.1, 1.6)]
    if chosen:
        spot = Rect(w - side - 1.6, high - side - 1.4, side, side)
        nodes += [
            Shape(spot, fill="done", radius=0.9),
            Picture(spot.inset(side * 0.16), "check", colour="on_done"),
            *icon("people", side, "ink").at(2.1, high - side - 1.4),
        ]
    said = in_language(card.title, m.lang)
    nodes.append(
        Touch(box, f"card:{ident}", said, "go next" if chosen else f"enter pick {field} {ident}", key, role="choice")
    )
    return Block(w, high, tuple(nodes))
