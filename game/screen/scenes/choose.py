"""The case: officials guess what the village will do, then residents choose one of four functions.

Where residents sit alone nobody is there to guess.
"""

from game.content.cards import Case
from game.rules.terms import FUNCTIONS as ORDER
from game.screen.blocks import Block, CardMaker, fits_width, grid, stack
from game.screen.kit import paragraph
from game.screen.kit_cards import option_card
from game.screen.kit_forms import choices
from game.screen.kit_pages import cards, paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Scene
from game.screen.scenes.card_answers import Choice, choice, only
from game.screen.scenes.card_case import case_of, case_side, half_year
from game.screen.scenes.card_desk import Desk, desk, fits
from game.screen.scenes.card_table import said
from game.screen.theme import FUNCTIONS
from game.screen.ui import Ui
from game.session import fields
from game.session.view import WorkshopView


def choose(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The guess in a row on top, the answers under it."""
    case = case_of(view)
    group = f"choose{half_year(view)}"
    legal = only(view.legal, "residents", "choose")
    names = {one: m.t("Kies: {name}", name=m.t(FUNCTIONS[one].name)) for one in ORDER}
    chosen = choice(ui, group, legal, "choose", names, m.t("Kies een antwoord"))
    if case is None:
        return _desk(view, m, None, chosen, False).scene()
    makers = [_maker(m, case, one, number, chosen) for number, one in enumerate(ORDER, 1)]
    here = _desk(view, m, case, chosen, True)
    for pictured in (True, False):
        here = _desk(view, m, case, chosen, pictured)
        guess = _guess(view, m, here.body.w)
        room = here.body.below(guess.h + GAP * 1.4) if guess.h else here.body
        if fits(makers, room, 2):
            return here.scene(*guess.at(here.body.x, here.body.y), *cards(m, ui, group, room, makers, 2))
    columns = 2 if fits_width(makers, here.body.w, 2) else 1
    guess = _guess(view, m, here.body.w)
    blocks = [*([guess] if guess.h else []), *grid(makers, here.body.w, columns)]
    return here.scene(*paged(m, ui, group, here.body, blocks, GAP))


def _desk(view: WorkshopView, m: Metrics, case: Case | None, chosen: Choice, pictured: bool) -> Desk:
    return desk(
        m,
        case_side(view, m, case) if case and pictured else None,
        m.t("Wat doet het dorp?"),
        said(case.question, m) if case else "",
        chosen.primary,
        m.t("Wat past bij dit dorp?") if view.solo else m.t("Ambtenaren raden eerst. Daarna kiezen bewoners."),
        chosen.enabled,
        above=m.tall,
    )


def _guess(view: WorkshopView, m: Metrics, w: float) -> Block:
    """What the officials think that the village will choose; nothing where they are not there."""
    if view.solo:
        return Block(0, 0)
    name = fields.case(half_year(view))
    now = view.progress.guesses.get(name, "")
    options = [(m.t(FUNCTIONS[one].name), f"enter guess {name} {one}") for one in ORDER]
    row = choices(m, w, "guess", options, ORDER.index(now) if now in ORDER else -1)
    return stack(paragraph(m, w, m.t("Ambtenaren raden: wat kiest het dorp?"), "strong"), row, gap=0.6, w=w)


def _maker(m: Metrics, case: Case, function: str, number: int, chosen: Choice) -> CardMaker:
    text = said(getattr(case.answers, function).text, m)
    picked = chosen.picked == function
    return lambda w, h: option_card(
        m, w, function, text, "", chosen.touch(function), f"choose-{function}", str(number), h, chosen=picked
    )
