"""Residents choose one answer together, and one of them says it aloud."""

from game.screen.blocks import fits_width, grid
from game.screen.kit_pages import cards, paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Scene
from game.screen.scenes.card_answers import answers, choice, only
from game.screen.scenes.card_desk import Desk, desk, fits, killer_side, small_card, strip
from game.screen.scenes.card_table import table_card
from game.screen.theme import FUNCTIONS
from game.screen.ui import Ui
from game.session.view import WorkshopView


def respond(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The answers beside the killer; without its picture where they need the width."""
    card = table_card(view, m)
    killer = card.killer
    responses = killer.responses if killer else []
    names = {
        f"{card.met.killer}.{one.id}": m.t("Kies: {name}", name=m.t(FUNCTIONS[one.function].name)) for one in responses
    }
    group = f"respond{card.met.half_year}"
    legal = only(view.legal, "residents", "respond")
    chosen = choice(ui, group, legal, "respond", names, m.t("Kies een antwoord"))

    def made(pictured: bool) -> Desk:
        return desk(
            m,
            killer_side(m, ui, card) if pictured else None,
            m.t("Wat zegt het dorp terug?"),
            m.t("Bewoners kiezen samen één antwoord."),
            chosen.primary,
            m.t("Eén bewoner zegt het hardop. De ambtenaar mag één vraag stellen."),
            chosen.enabled,
        )

    makers = answers(m, killer, chosen) if killer else []
    here = made(True)
    if fits(makers, here.body, 2):
        return here.scene(*cards(m, ui, group, here.body, makers, 2))
    plain = made(False)
    top = strip(m, card, plain.body.w)
    room = plain.body.below(top.h + GAP * 1.4)
    if fits(makers, room, 2):
        return plain.scene(*top.at(room.x, plain.body.y), *cards(m, ui, group, room, makers, 2))
    cells = [lambda w, h: small_card(m, card, w, h), *makers]
    if fits(cells, plain.body, 3):
        return plain.scene(*cards(m, ui, group, plain.body, cells, 3))
    rows = [top, *grid(makers, plain.body.w, 2 if fits_width(makers, plain.body.w, 2) else 1)]
    return plain.scene(*paged(m, ui, group, plain.body, rows, GAP))
