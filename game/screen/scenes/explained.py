"""On every scene: which of its words are explained, and the hint that opens the explanation."""

from __future__ import annotations

from functools import lru_cache

from game.content.cards import Term
from game.content.glossary import terms_in
from game.screen.blocks import Block, beside
from game.screen.check import MIN_TOUCH
from game.screen.free import free_x, taken
from game.screen.kit import icon, key_cap, label
from game.screen.kit_cards import CARD_TURNS
from game.screen.metrics import GAP, MARGIN, Metrics
from game.screen.nodes import Rect, Scene, Shape, Text, Touch, find
from game.screen.reading import reading_order
from game.screen.scenes import SceneFunction
from game.screen.ui import Ui, progress, skipped
from game.session.view import WorkshopView

KEY = "F8"
OPEN = "ui dialog words"
UNTOLD = frozenset({"button", "letter"})
"""Styles of text that tell nothing of the story: the large button, and letters on marks."""


def terms_on(scene: Scene, view: WorkshopView, m: Metrics) -> list[Term]:
    """The explained words that a scene shows now, in reading order; not what still lies under a scratch layer."""
    glossary = view.document.library.glossary
    if not glossary:
        return []
    told = [one.text for one in reading_order(scene) if isinstance(one, Text) and one.style not in UNTOLD]
    return terms_in("\n".join(told).replace("**", ""), m.lang, glossary)


def explained(make: SceneFunction) -> SceneFunction:
    """The same scene with a hint where words of it are explained."""

    def scene(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
        here = make(view, ui, m)
        turning = progress(ui, "turn", CARD_TURNS) < 1
        return with_hint(here, view, m, make(view, skipped(ui), m) if turning else here)

    return scene


def with_hint(scene: Scene, view: WorkshopView, m: Metrics, told: Scene | None = None) -> Scene:
    """The hint beside the menu, else at the top right; shorter where there is less room, and none where there is none.

    ``told`` is the scene whose words count: while a card turns over, the one in which it lies still.

    The key works without the hint too, and so does the menu.
    """
    menu = find(scene, "menu")
    terms = terms_on(told or scene, view, m) if menu is not None and not scene.modal else []
    if menu is None or not terms:
        return scene
    count = m.t("1 woord uitgelegd") if len(terms) == 1 else m.t("{n} woorden uitgelegd", n=len(terms))
    made = [_hint(m, count, words) for words in (count, str(len(terms)))]
    used = taken(told or scene, m)
    high = made[0].h
    at_menu = Rect(MARGIN, menu.rect.centre[1] - high / 2, menu.rect.x - GAP - MARGIN, high)
    on_top = Rect(MARGIN, 2.0, m.w - 2 * MARGIN, high)
    for row, blocks in ((at_menu, made), (on_top, made)):
        for block in blocks:
            x = free_x(used, row, block.w)
            if x is not None:
                return scene._replace(nodes=(*scene.nodes, *block.at(x, row.y)))
    return scene


@lru_cache(maxsize=32)
def _hint(m: Metrics, count: str, words: str) -> Block:
    """A small paper button: a book, how many words, the key; kept, as every frame asks for it."""
    row = beside(
        icon("book", m.size("small") * 1.15), label(m, words, "small", ground="card"), key_cap(m, KEY), gap=1.1
    )
    w, h = row.w + 2.6, max(MIN_TOUCH, row.h + 1.2)
    box = Rect(0, 0, w, h)
    touch = Touch(box, "words", count, OPEN)
    return Block(w, h, (Shape(box, shadow="hard"), *row.within(box, "centre", "middle"), touch))
