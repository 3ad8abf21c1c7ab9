"""The three questions of the slides, each looked at from three corners at once."""

from __future__ import annotations

import re
from functools import partial

from game.content.cards import Framework
from game.content.texts import in_language
from game.screen.blocks import Block, CardMaker, beside, flow, stack
from game.screen.kit import label, panel, paragraph, pill
from game.screen.kit_forms import choices
from game.screen.kit_pages import paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Rect, Scene
from game.screen.scenes.debrief_parts import (
    PAD,
    answer_card,
    backward,
    disc_head,
    framed,
    now_at,
    onward,
    said_of,
    side_by_side,
)
from game.screen.scenes.instruments import VILLAGE_DEMOCRACY, instrument_cards
from game.screen.theme import POSTURES
from game.screen.ui import Ui
from game.session import fields
from game.session.portrait import killer_sentence
from game.session.view import WorkshopView

CARDS = {"why": "vraag-waarom", "instruments": "vraag-instrumenten", "killers": "vraag-killers"}
"""The framework card of each question."""

IDEAS = 2
"""The tab with the instruments of the slides; only their question has it."""

MOST_STRIP = 17.0
LONGEST = 120
"""Most characters under the title."""

Corner = tuple[str, str, str, str, str]
"""Of a corner: the last word of its field, icon, colour, name and question."""


def questions(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """A step per question; tabs say who stands in the corners: three roles, or three ways to govern."""
    now = now_at(ui, "questions", len(fields.QUESTIONS))
    name = fields.QUESTIONS[now]
    tab = min(ui.page("corners"), IDEAS if name == "instruments" else 1)
    titles = {
        "why": m.t("Waarom de kracht van de gemeenschap versterken?"),
        "instruments": m.t("Welke instrumenten zou u kunnen inzetten?"),
        "killers": m.t("Wat zijn bij ons de killers?"),
    }
    frame = framed(
        view,
        ui,
        m,
        f"{now + 1}. {titles[name]}",
        _under_title(view, m, CARDS[name]),
        onward("questions", now, len(fields.QUESTIONS), m.t("Volgende vraag"), m.t("Wat gaan wij doen?")),
        m.t("Drie hoeken praten tegelijk. Daarna zegt elke hoek één zin."),
        back=backward("questions", now),
    )
    body = frame.body
    bar = _bar(m, body.w, tab, name == "instruments")
    room = body.below(bar.h + GAP)
    if tab == IDEAS:
        return frame.scene(*bar.at(body.x, body.y), *instrument_cards(view, ui, m, room))
    strip = _strip(view, m, room.w, name, min(MOST_STRIP * m.text / 100, room.h * 0.7))
    corners = _by_mode(m) if tab else _by_role(m)
    makers: list[CardMaker] = [partial(_card, view, ui, m, name, corners, n) for n in range(len(corners))]
    top = bar.at(body.x, body.y)
    each = (room.w - 2 * GAP * 1.4) / 3
    low = room.below(strip.h + GAP if strip.h else 0.0)
    need = max(make(each, None).h for make in makers)
    if need <= low.h and all(make(each, None).w <= each + 0.05 for make in makers):
        cards = side_by_side(m, ui, f"corners-{name}", low, makers, 3)
        return frame.scene(*strip.at(room.x, room.y), *top, *cards)
    blocks = [strip, *(make(room.w, None) for make in makers)]
    return frame.scene(*top, *paged(m, ui, f"corners-{name}", room, [b for b in blocks if b.h], GAP))


def _bar(m: Metrics, w: float, tab: int, with_ideas: bool) -> Block:
    """Who stands in the corners, and where there are any the instruments to choose from."""
    options = [
        (m.t("Bewoner, ambtenaar, raad"), "ui page corners 0"),
        (m.t("Drie manieren van sturen"), "ui page corners 1"),
        *([(m.t("Ideeën om uit te kiezen"), f"ui page corners {IDEAS}")] if with_ideas else []),
    ]
    said = label(m, m.t("Kijk vanuit de drie rollen"), "strong")
    room = w - said.w - 2.4
    if room < m.grown(45.0 * len(options)):
        return choices(m, w, "corners", options, tab)
    return beside(said, choices(m, min(room, m.grown(56.0 * len(options))), "corners", options, tab), gap=2.4)


def _by_role(m: Metrics) -> tuple[Corner, ...]:
    return (
        ("residents", "house", "own1", m.t("Bewoner"), m.t("Wat ziet u vanuit het dorp?")),
        ("officials", "desk", "own4", m.t("Ambtenaar"), m.t("Wat ziet u vanaf uw bureau?")),
        ("council", "gavel", "ochre", m.t("Raad"), m.t("Wat ziet u namens iedereen?")),
    )


def _by_mode(m: Metrics) -> tuple[Corner, ...]:
    asks = {
        "communicative": m.t("Wat lukt er door mee te praten en te luisteren?"),
        "regulatory": m.t("Wat lukt er met een heldere regel die ruimte geeft?"),
        "authoritative": m.t("Waar moet de gemeente zelf beslissen?"),
    }
    return tuple((key, mark.icon, "ink", m.t(mark.name), asks[key]) for key, mark in POSTURES.items())


def _card(
    view: WorkshopView,
    ui: Ui,
    m: Metrics,
    question: str,
    corners: tuple[Corner, ...],
    n: int,
    w: float,
    h: float | None,
) -> Block:
    corner, icon_name, fill, title, ask = corners[n]
    name = fields.question(question, corner)
    head = disc_head(m, w - 2 * PAD, icon_name, fill, title)
    return answer_card(m, ui, w, h, head, name, said_of(view, name), f"{title}: {ask}", ask)


# Prompts


def _under_title(view: WorkshopView, m: Metrics, card: str) -> str:
    """The first sentence of the question's card, unless it takes too much room."""
    found = view.document.library.framework.get(card)
    said = re.split(r"(?<=[.?!])\s", in_language(found.text, m.lang))[0] if found else ""
    return said if len(said) <= LONGEST else ""


def _of_kind(view: WorkshopView, kind: str) -> list[Framework]:
    return [one for one in view.document.library.framework.values() if one.kind == kind]


def _strip(view: WorkshopView, m: Metrics, w: float, name: str, most: float) -> Block:
    """Something to think with, not higher than ``most``: motives, two questions and five points, or killers."""
    groups = _prompts(view, m, name)
    while True:
        rows = [_pills(m, w - 4.0, title, items, "stamp" if name == "killers" else "card") for title, items in groups]
        block = stack(*rows, gap=0.6, w=w - 4.0)
        longest = max((items for _, items in groups), key=len)
        if block.h + 1.8 <= most or not longest:
            break
        longest.pop()
    if not block.h:
        return Block(0, 0)
    box = Rect(0, 0, w, block.h + 1.8)
    return Block(w, box.h, (*panel(box, "example", ""), *block.at(2.0, 0.9)))


def _prompts(view: WorkshopView, m: Metrics, name: str) -> list[tuple[str, list[str]]]:
    """Titles with their prompts."""
    if name == "why":
        return [(m.t("Vaak genoemd"), [in_language(one.title, m.lang) for one in _of_kind(view, "motive")])]
    if name == "instruments":
        cards = view.document.library.framework
        asked = [in_language(cards[one].title, m.lang) for one in VILLAGE_DEMOCRACY if one in cards]
        points = [f"{n}. {in_language(one.title, m.lang)}" for n, one in enumerate(_of_kind(view, "p10"), 1)]
        return [(m.t("Kernendemocratie"), asked), (m.t("Vijf punten van P10"), points)]
    met = list(dict.fromkeys(one.killer for one in view.progress.met if one.killer))
    return [(m.t("Vandaag gehoord"), [killer_sentence(view, one, m.lang) for one in met])]


def _pills(m: Metrics, w: float, title: str, items: list[str], fill: str) -> Block:
    """A title and its prompts in rows; a prompt too long for a pill wraps as text."""
    if not items:
        return Block(0, 0)
    head = label(m, title, "name", ground="example")
    made = [pill(m, one, "", fill, "name") for one in items]
    if any(b.w > w for b in made):
        texts = [paragraph(m, w, f"• {one}", "name", ground="example") for one in items]
        return stack(head, *texts, gap=0.3, w=w)
    return flow([head._replace(h=made[0].h, nodes=head.at(0, (made[0].h - head.h) / 2)), *made], w, 1.2, 0.5)
