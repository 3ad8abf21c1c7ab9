"""The frame of the board that star, attention and petition share: head, drawn village with labels, foot."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from game.content.maps.shapes import HEIGHT, SKY, WIDTH
from game.content.texts import in_language
from game.rules.terms import METERS
from game.rules.views import SiteView
from game.screen.blocks import Block, CardMaker, beside, grid, stack
from game.screen.kit import button, pagers_in, panel, paragraph
from game.screen.kit_board import board_head
from game.screen.kit_dialog import over
from game.screen.kit_effects import speech_card
from game.screen.kit_pages import cards
from game.screen.metrics import GAP, MARGIN, Metrics
from game.screen.nodes import Node, Nodes, Rect, Scene
from game.screen.scenes.board_foot import (
    Foot,
    ambitions_panel,
    board_foot,
    setback_panel,
    setback_to_come,
    summary,
)
from game.screen.scenes.board_growth import held, living
from game.screen.scenes.board_print import LabelState, labels, listed, map_rect, petitioners, village_picture
from game.screen.scenes.words import grew_backing, name_of, site_of
from game.screen.ui import Ui
from game.session.view import WorkshopView

BOTTOM = 1.9


def head_of(view: WorkshopView, ui: Ui, m: Metrics) -> Block:
    """The strip above the print."""
    board = view.board
    pairs = {kind: (board.meters[n], board.meters_before[n]) for n, kind in enumerate(METERS)}
    name = in_language(view.document.village.name, m.lang)
    return board_head(m, ui, name, board.half_year, board.half_years, setback_to_come(view), pairs)


def board_frame(
    view: WorkshopView,
    ui: Ui,
    m: Metrics,
    title: str,
    states: Mapping[str, LabelState],
    foot: Foot,
    back: str = "",
    petition: float | None = None,
) -> Scene:
    """The board with its labels as choices.

    Args:
        view: the workshop.
        ui: the window's state.
        m: metrics.
        title: name of the scene.
        states: what each label does, by initiative.
        foot: what stands in the strip below.
        back: command of Esc.
        petition: where the petition is on the road, 0 (square) – 1 (town hall); None = not drawn.
    """
    head = head_of(view, ui, m)
    free_w = m.w - 2 * MARGIN
    print_h = free_w * HEIGHT / WIDTH
    low = board_foot(view, m, foot, m.h - head.h - print_h - BOTTOM - GAP)
    bottom = m.h - BOTTOM - low.h
    free = Rect(MARGIN, head.h, free_w, bottom - GAP * 0.7 - head.h)
    if not m.large and free.h >= print_h * 0.93:
        middle = _on_the_print(view, ui, m, free, states, petition)
    else:
        middle = _in_a_list(view, ui, m, free, states, petition)
    primary = "primary" if foot.primary else ""
    scene = Scene(title, (*head.nodes, *middle, *low.at(0, bottom)), primary, back, (("t", "ui dialog trainer"),))
    return scene._replace(pagers=pagers_in(scene))


def _on_the_print(
    view: WorkshopView, ui: Ui, m: Metrics, free: Rect, states: Mapping[str, LabelState], petition: float | None
) -> Nodes:
    """The village with its labels; in 4:3 the panels that the strip has no room for stand under it."""
    rect = map_rect(free)
    if m.tall:
        spare = free.h - rect.h - GAP - _panels_height(view, m, free.w)
        rect = rect._replace(h=max(rect.h, min(rect.h + spare, rect.w * SKY)))
    nodes: list[Node] = list(_village(view, ui, rect, petition))
    nodes += labels(view, m, rect, states)
    if m.tall:
        nodes += _panels(view, m, free.below(rect.h + GAP))
    return tuple(nodes)


def _village(view: WorkshopView, ui: Ui, rect: Rect, petition: float | None) -> Nodes:
    """The print and what lives on it."""
    road = () if petition is None else petitioners(view, rect, petition)
    return (village_picture(view, rect, held=held(view, ui)), *living(view, ui, rect), *road)


def _panels_height(view: WorkshopView, m: Metrics, w: float) -> float:
    """How high ambitions and the setback are next to each other."""
    left = w * 0.55
    return max(ambitions_panel(view, m, left).h, setback_panel(view, m, w - left - GAP).h) + 0.1


def _panels(view: WorkshopView, m: Metrics, rect: Rect) -> Nodes:
    """Ambitions and the setback next to each other, or their summary."""
    left = rect.w * 0.55
    right = rect.w - left - GAP
    need = _panels_height(view, m, rect.w)
    if rect.h < need - 0.05:
        line = summary(view, m, rect.w)
        return line.at(rect.x, rect.y) if line.h <= rect.h else ()
    need = min(rect.h, need * 1.2)
    both = beside(ambitions_panel(view, m, left, need), setback_panel(view, m, right, need), gap=GAP)
    return both.at(rect.x, rect.y)


def _in_a_list(
    view: WorkshopView, ui: Ui, m: Metrics, free: Rect, states: Mapping[str, LabelState], petition: float | None
) -> Nodes:
    """Large text: the initiatives as a list with pages; what room is left goes to ambitions and the print."""
    made: dict[tuple[str, float, float | None], Block] = {}

    def row(one: SiteView, w: float, h: float | None) -> Block:
        """A row, made once a size: grid and cards ask again and again."""
        if (one.id, w, h) not in made:
            made[one.id, w, h] = listed(view, m, w, one, states.get(one.id, LabelState()), h and h - 1.9)
        return made[one.id, w, h]

    makers: list[CardMaker] = [partial(row, one) for one in view.board.sites]
    rows = grid(makers, free.w, 2, GAP)
    need = sum(row.h for row in rows) + 0.6 * (len(rows) - 1)
    nodes: list[Node] = []
    top, spare = 0.0, free.h - need - GAP
    print_h = free.w * HEIGHT / WIDTH
    panels_h = _panels_height(view, m, free.w)
    if spare > panels_h + 34:
        rect = map_rect(Rect(free.x, free.y, free.w, min(print_h, spare - panels_h - GAP)))
        nodes += _village(view, ui, rect, petition)
        top = rect.h + GAP
    if spare - top >= panels_h:
        nodes += _panels(view, m, Rect(free.x, free.y + top, free.w, panels_h))
        top += panels_h + GAP
    else:
        line = summary(view, m, free.w)
        nodes += line.at(free.x, free.y + top)
        top += line.h + 0.7
    return (*nodes, *cards(m, ui, "sites", free.below(top), makers, 2, 0.6))


def spoken(view: WorkshopView, ui: Ui, m: Metrics, scene: Scene) -> Scene:
    """After attention that became backing: the sentence that residents say aloud, in front of the board."""
    board = view.board
    words = view.progress.last_text.split()
    if words[:1] == ["visit"]:
        return _jewel(view, ui, m, scene)
    site = site_of(view, words[1]) if len(words) == 2 and words[0] == "grow" else None
    seen = f"spoken.{board.half_year}.{board.resident_tokens}"
    if site is None or not grew_backing(site) or ui.choice(seen):
        return scene
    sentence = in_language(view.document.library.initiatives[site.id].backing, m.lang)
    title = m.t("Zeg samen hardop")
    text = m.t(
        "Eén zin, aan uw eigen dorp: zo zouden wij uitleggen wat we doen met **{name}**.",
        name=name_of(view, m, site.id),
    )
    return _before(m, scene, title, text, m.t("Bijvoorbeeld: ‘{sentence}’", sentence=sentence), m.t("Gezegd"), seen)


def _jewel(view: WorkshopView, ui: Ui, m: Metrics, scene: Scene) -> Scene:
    """After a visit: the jewel that was turned face up."""
    hidden = [one for one in view.document.village.jewels if one.hidden]
    at = view.board.jewels
    seen = f"jewel.{view.board.half_year}.{at}"
    if not 0 < at <= len(hidden) or ui.choice(seen):
        return scene
    jewel = hidden[at - 1]
    text = m.t("Wie langskomt, ziet wat nergens op papier staat.")
    headline, quote = in_language(jewel.name, m.lang), in_language(jewel.text, m.lang)
    return _before(m, scene, m.t("Een kroonjuweel ligt open"), f"{text} **{headline}**", quote, m.t("Gezien"), seen)


def _before(m: Metrics, scene: Scene, title: str, text: str, quote: str, said: str, seen: str) -> Scene:
    """A card in front of the board with a headline, a line and a quote."""
    w = min(116.0 * m.grown(1.0), m.w - 2 * MARGIN)
    card = speech_card(m, w, title, "")
    inner = w - 5.4
    words = stack(
        paragraph(m, inner, text, "lead", ground="card"), paragraph(m, inner, quote, "quote", ground="card"), gap=1.4
    )
    wide = min(48.0 * m.grown(1.0), inner)
    buttons = button(m, "primary", said, f"ui choose {seen} yes", w=wide, big=True, cap="Enter")
    h = card.h + words.h + buttons.h + 3.6
    box = Rect((m.w - w) / 2, max(1.0, (m.h - h) / 2.3), w, h)
    nodes = (
        *panel(box, width=0.4, radius=2.0),
        *(n for n in card.at(box.x, box.y) if n.rect.h < card.h - 0.1),
        *words.at(box.x + 2.8, box.y + card.h),
        *buttons.at(box.right - 2.7 - buttons.w, box.bottom - 2.4 - buttons.h),
    )
    return over(scene, nodes, m, "primary", f"ui choose {seen} yes", scene.title)
