"""The village has spoken; officials choose one posture."""

from game.screen.blocks import Block, CardMaker, stack
from game.screen.kit import boxed, paragraph
from game.screen.kit_cards import badge, mechanism_pill
from game.screen.kit_pages import cards, paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Scene
from game.screen.scenes.card_answers import Choice, choice, high, only, postures
from game.screen.scenes.card_desk import Desk, desk, killer_side
from game.screen.scenes.card_table import TableCard, said, table_card
from game.screen.theme import FUNCTIONS, POSTURES
from game.screen.ui import Ui
from game.session.view import WorkshopView


def posture(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """What the village says on top, the three postures under it."""
    card = table_card(view, m)
    group = f"posture{card.met.half_year}"
    legal = only(view.legal, "officials", "posture")
    names = {mode: m.t("Kies: {name}", name=m.t(mark.name)) for mode, mark in POSTURES.items()}
    chosen = choice(ui, group, legal, "posture", names, m.t("Kies een houding"))
    barred = "communicative" if "communicative" not in legal else ""
    makers = postures(m, card.killer, chosen, _notes(view, m, barred), barred) if card.killer else []
    here = _desk(m, ui, card, chosen, True)
    answer = _answer(m, card, here.body.w)
    room = here.body.below(answer.h + GAP * 1.4)
    row = max((make((room.w - 2 * GAP) / 3, None).h for make in makers), default=0.0)
    if row <= room.h:
        tall = min(room.h, row + 6.0)
        return here.scene(*answer.at(here.body.x, here.body.y), *cards(m, ui, group, room.top_part(tall), makers, 3))
    plain = _desk(m, ui, card, chosen, False)
    return plain.scene(*paged(m, ui, group, plain.body, _stacked(m, card, plain, makers), GAP))


def _stacked(m: Metrics, card: TableCard, here: Desk, makers: list[CardMaker]) -> list[Block]:
    """The answer and the postures under each other; the answer shorter where that saves a page."""
    w = here.body.w
    each = [make(w, None) for make in makers]
    full, short = _answer(m, card, w), _answer(m, card, w, False)
    fitting = [one for one in (full, short) if high([one, *each], GAP) <= here.body.h]
    return [*(fitting[:1] or [short]), *each]


def _desk(m: Metrics, ui: Ui, card: TableCard, chosen: Choice, pictured: bool) -> Desk:
    return desk(
        m,
        killer_side(m, ui, card) if pictured else None,
        m.t("Wat doet het gemeentehuis?"),
        m.t("Ambtenaren kiezen samen één houding."),
        chosen.primary,
        m.t("Zeg de houding hardop tegen het dorp."),
        chosen.enabled,
    )


def _answer(m: Metrics, card: TableCard, w: float, whole: bool = True) -> Block:
    """The chosen answer in large, and when it works."""
    one = card.response
    if one is None:
        return Block(w, 0)
    mark = badge(m, one.function, 9.0, 10.8) if whole else badge(m, one.function)
    pad = 2.0 if whole else 1.3
    x = mark.w + 2.2
    inner = w - 2 * pad - x
    name = m.t("Het dorp zegt: {name}", name=m.t(FUNCTIONS[one.function].name))
    style = "quote" if not m.large else "strong"
    words = stack(
        paragraph(m, inner, name, "small", ground="card"),
        paragraph(m, inner, f"‘{said(one.text, m)}’", style, ground="card"),
        paragraph(m, inner, said(one.works_if, m), ground="card") if whole else Block(inner, 0),
        mechanism_pill(m, one.mechanism) if whole else Block(inner, 0),
        gap=0.6,
        w=inner,
    )
    h = max(mark.h, words.h)
    both = Block(w - 2 * pad, h, (*mark.at(0, 0.2), *words.at(x, 0)))
    return boxed(both, pad)


def _notes(view: WorkshopView, m: Metrics, barred: str) -> dict[str, str]:
    """In the first half-year what each posture asks; later only why one cannot be chosen."""
    notes: dict[str, str] = {}
    if view.board.half_year == 1:
        notes = {
            "communicative": m.t("Kost 1 speelruimte."),
            "regulatory": m.t("Kost bewoners 1 energie. Geeft 1 speelruimte."),
            "authoritative": m.t("De deur gaat open. Het plan schuift naar de gemeente."),
        }
    if barred:
        notes[barred] = m.t("Kan nu niet: er is geen speelruimte.")
    return notes
