"""How the case went: what happened, what changed, whether the officials guessed it, and another village."""

from game.screen.blocks import Block, beside, flow, stack
from game.screen.kit import boxed, label, paragraph, tag
from game.screen.kit_cards import badge
from game.screen.kit_pages import paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Scene
from game.screen.scenes.card_answers import high
from game.screen.scenes.card_case import case_of, case_side, half_year
from game.screen.scenes.card_desk import Desk, desk
from game.screen.scenes.card_rows import change_of, example_block
from game.screen.scenes.card_table import said
from game.screen.theme import FUNCTIONS
from game.screen.ui import Ui
from game.session import fields, portrait
from game.session.portrait import EffectRow
from game.session.view import WorkshopView


def case_after(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """What happened in large, the example under it."""
    here = _desk(view, m, True)
    blocks = _blocks(view, m, here.body.w)
    if high(blocks, GAP * 1.4) > here.body.h:
        plain = _desk(view, m, False)
        other = _blocks(view, m, plain.body.w)
        here, blocks = plain, other
    spare = here.body.h - high(blocks, GAP * 1.4)
    if spare < 0:
        return here.scene(*paged(m, ui, f"after{half_year(view)}", here.body, blocks, GAP * 1.4))
    gap = GAP * 1.4 + min(3.0, spare / (len(blocks) + 1))
    return here.scene(*stack(*blocks, gap=gap).at(here.body.x, here.body.y + min(2.0, spare / 4)))


def _desk(view: WorkshopView, m: Metrics, pictured: bool) -> Desk:
    case = case_of(view)
    return desk(
        m,
        case_side(view, m, case) if case and pictured else None,
        m.t("Zo liep het af"),
        said(case.question, m) if case else "",
        (m.t("Verder"), "go next"),
        m.t("Wat had u zelf gekozen?"),
        above=m.tall,
    )


def _blocks(view: WorkshopView, m: Metrics, w: float) -> list[Block]:
    case = case_of(view)
    met = view.progress.met[-1] if view.progress.met else None
    if case is None or met is None or not met.choice:
        return []
    answer = getattr(case.answers, met.choice)
    mark = badge(m, met.choice)
    inner = w - 4.8
    beside_it = inner - mark.w - 2.2
    head = m.t("Het dorp koos: {name}", name=m.t(FUNCTIONS[met.choice].name))
    chose = stack(
        paragraph(m, beside_it, head, "strong", ground="card"),
        paragraph(m, beside_it, said(answer.text, m), ground="card"),
        gap=0.3,
        w=beside_it,
    )
    after = paragraph(m, inner, said(answer.after, m), "quote" if not m.large else "strong", ground="card")
    rows = [_change(m, row) for row in portrait.case_rows(met, view, m.lang)]
    changes = flow(rows, inner, 4.0, 1.0) if rows else Block(inner, 0)
    story = stack(beside(mark, chose, gap=2.2), after, changes, gap=1.6, w=inner)
    return [
        boxed(story, 2.4),
        *_guessed(view, m, w, met.choice),
        example_block(m, w, case.example, "initiative/dorpshuis-3"),
    ]


def _change(m: Metrics, row: EffectRow) -> Block:
    """A meter with what changed; the story above it says why."""
    said_of = stack(
        label(m, change_of(row), "value", ground="card"), label(m, row.name, "name", ground="card"), gap=-0.6
    )
    return beside(badge(m, row.subject, 6.4, 8.2), said_of, gap=1.4)


def _guessed(view: WorkshopView, m: Metrics, w: float, choice: str) -> list[Block]:
    guess = view.progress.guesses.get(fields.case(half_year(view)), "")
    if guess not in FUNCTIONS:
        return []
    name = m.t(FUNCTIONS[guess].name)
    if guess == choice:
        words = tag(m, m.t("De ambtenaren hadden het goed geraden"), "check")
        if words.w <= w:
            return [words]
        return [paragraph(m, w, m.t("De ambtenaren hadden het goed geraden"), "strong")]
    return [paragraph(m, w, m.t("De ambtenaren dachten aan **{name}**. Waar kwam dat door?", name=name))]
