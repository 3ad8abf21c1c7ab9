"""What the scenes of a case share: the story beside the village, and which case it is."""

from __future__ import annotations

from game.content.cards import Case
from game.screen.blocks import Block, stack
from game.screen.kit import boxed, paragraph
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Rect
from game.screen.scenes.board_print import village_picture
from game.screen.scenes.card_desk import Side
from game.screen.scenes.card_table import said
from game.session.view import WorkshopView

MAP_SHARE = 702 / 1848


def half_year(view: WorkshopView) -> int:
    """The half-year after which the case comes."""
    return view.progress.met[-1].half_year if view.progress.met else view.progress.ended


def case_of(view: WorkshopView) -> Case | None:
    """The case that was picked."""
    picked = view.progress.met[-1].case if view.progress.met else ""
    return view.document.library.cases.get(view.board.case or picked)


def village(view: WorkshopView, w: float, h: float) -> Block:
    """The village as it stands now; in a narrow room a part of it."""
    return Block(w, h, (village_picture(view, Rect(0, 0, w, h), half_year(view), close=True),))


def case_side(view: WorkshopView, m: Metrics, case: Case) -> Side:
    """The story of the case as a card, the village under it."""

    def story(w: float) -> Block:
        inner = w - 4.8
        style = "lead" if not m.large else "body"
        words = stack(
            paragraph(m, inner, m.t("Casus"), "small", ground="example"),
            paragraph(m, inner, said(case.title, m), "section", ground="example"),
            paragraph(m, inner, said(case.story, m), style, ground="example"),
            gap=0.6,
            w=inner,
        )
        return boxed(words, 2.4, "example")

    def story_and_village(w: float) -> Block:
        card = story(w)
        free = m.h - 4.2 - card.h - GAP * 1.4
        if free < w * MAP_SHARE:
            return card
        return stack(card, village(view, w, free), gap=GAP * 1.4, w=w)

    if m.tall:
        return Side(story, lambda w, h, covered: Block(w, 0))
    return Side(story_and_village, lambda w, h, covered: Block(w, 0))
