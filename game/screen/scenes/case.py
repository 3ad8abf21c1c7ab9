"""A case without a killer: the group picks one of three."""

from game.content.cards import Case
from game.screen.blocks import Block, CardMaker, stack
from game.screen.kit import key_cap, paragraph
from game.screen.kit_cards import turned_over
from game.screen.kit_pages import cards
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Picture, Rect, Scene, Shape, Touch
from game.screen.scenes.band import LEAST
from game.screen.scenes.card_answers import Choice, choice, only
from game.screen.scenes.card_case import MAP_SHARE, half_year, village
from game.screen.scenes.card_desk import cards_height, desk, fits
from game.screen.scenes.card_table import said
from game.screen.ui import Ui
from game.session.view import WorkshopView


def case(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Three cards, and the village under them where there is room."""
    group = f"case{half_year(view)}"
    legal = only(view.legal, "residents", "case")
    library = view.document.library.cases
    offered = [library[one] for one in view.board.cases if one in library]
    names = {one.id: m.t("Kies deze casus") for one in offered}
    chosen = choice(ui, group, legal, "case", names, m.t("Kies een casus"))
    here = desk(
        m,
        None,
        m.t("Wat speelt er in het dorp?"),
        m.t("Er is geen killer. Kies samen één casus."),
        chosen.primary,
        m.t("Lees de drie kaarten hardop voor."),
        chosen.enabled,
    )
    makers = [_maker(m, ui, one, number, chosen) for number, one in enumerate(offered, 1)]
    body = here.body
    if fits(makers, body, 3):
        need = cards_height(makers, body, 3)
        low = body.h - need - GAP * 1.4
        if low >= LEAST:
            low = min(low - 2.0, body.w * MAP_SHARE)
            strip = village(view, body.w, low)
            top = body._replace(h=body.h - low - GAP * 1.4)
            return here.scene(*cards(m, ui, group, top, makers, 3), *strip.at(body.x, body.bottom - low))
    return here.scene(*cards(m, ui, group, body, makers, 3))


def _maker(m: Metrics, ui: Ui, one: Case, number: int, chosen: Choice) -> CardMaker:
    key, picked = str(number), chosen.picked == one.id

    def make(w: float, h: float | None) -> Block:
        fill = "bloom" if picked else "card"
        inner = w - 4.4
        cap = key_cap(m, key, ground=fill)
        words = stack(
            paragraph(m, inner - cap.w - 1.6, said(one.title, m), "section", ground=fill),
            paragraph(m, inner, said(one.story, m), ground=fill),
            gap=0.8,
            w=inner,
        )
        tick = 3.9
        high = max(words.h + 4.0, h or 0.0)
        box = Rect(0, 0, w, high)
        nodes: list[Node] = [
            Shape(box, fill=fill, shadow="soft"),
            *words.at(2.2, 2.0),
            *cap.at(w - cap.w - 1.8, 1.8),
        ]
        if picked:
            at = Rect(w - cap.w - tick - 2.6, 1.8 + (cap.h - tick) / 2, tick, tick)
            nodes += [Shape(at, fill="done", radius=0.8), Picture(at.inset(0.6), "check", colour="on_done")]
        label = f"{said(one.title, m)}: {said(one.story, m)}"
        nodes.append(Touch(box, f"case-{one.id}", label, chosen.touch(one.id), key, role="choice"))
        wide = w if cap.w + 26.0 < w else w + 10.0
        return turned_over(ui, Block(w, high, tuple(nodes)))._replace(w=wide)

    return make
