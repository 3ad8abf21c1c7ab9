"""The instruments of the slides, each a card to read: what a village may decide, P10's five points, the town hall."""

from __future__ import annotations

from functools import partial

from game.content.cards import Framework
from game.content.texts import in_language
from game.screen.blocks import Block, CardMaker, grid
from game.screen.kit_pages import cards, pager
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Nodes, Rect
from game.screen.scenes.opening_parts import told_card
from game.screen.ui import Ui
from game.session.view import WorkshopView

VILLAGE_DEMOCRACY = ("vraag-zeggenschap", "vraag-rol-gemeente")
"""The two questions of kernendemocratie."""

NEW_ATTITUDE = ("werkplaatsen", "lange-adem")
"""Of the new attitude of the municipality: what it can make of itself."""

_LOOK = {"question": ("question", "ochre_light"), "p10": ("support", "own2"), "attitude_municipality": ("hall", "own3")}


def instruments(view: WorkshopView) -> tuple[Framework, ...]:
    """The cards, in the order of the slides' questions."""
    library = view.document.library.framework
    points = [name for name, one in library.items() if one.kind == "p10"]
    return tuple(library[one] for one in (*VILLAGE_DEMOCRACY, *points, *NEW_ATTITUDE) if one in library)


def instrument_cards(view: WorkshopView, ui: Ui, m: Metrics, rect: Rect) -> Nodes:
    """The cards in a room, three beside each other, on pages."""

    def makers(style: str) -> list[CardMaker]:
        return [partial(_card, m, one, style) for one in instruments(view)]

    room = rect.h - pager(m, "instruments", 0, 2, rect.w).h - GAP
    columns = 1 if m.large else 3
    high = max(row.h for row in grid(makers("lead"), rect.w, columns))
    return cards(m, ui, "instruments", rect, makers("lead" if high <= room else "body"), columns)


def _card(m: Metrics, one: Framework, style: str, w: float, h: float | None) -> Block:
    icon, fill = _LOOK.get(one.kind, ("sheet", "ochre_light"))
    title, text = in_language(one.title, m.lang), in_language(one.text, m.lang)
    return told_card(m, w, icon, title, [text], h, medal_fill=fill, text_style=style)
