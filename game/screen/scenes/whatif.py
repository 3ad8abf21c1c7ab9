"""Zo had het ook kunnen gaan: back to a decision, another choice, and a thousand courses from there.

Three steps in one place: which decision, which other choice, and how it could have gone beside how it went. It is no
advice: nobody knew the cards, and the simulated players are not the people at the table.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import groupby

from game.rules import parse_action
from game.screen.blocks import Block, CardMaker, beside, stack
from game.screen.kit import heading, icon, key_cap, label, page, panel, paragraph
from game.screen.kit_cards import option_card, posture_card
from game.screen.kit_pages import cards, columns, pager
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Nodes, Rect, Scene, Shape, Touch
from game.screen.scenes.board_print import village_band
from game.screen.scenes.card_desk import cards_height
from game.screen.scenes.whatif_answer import PAD, answer
from game.screen.theme import POSTURES
from game.screen.ui import Ui
from game.session import portrait
from game.session.decisions import Decision
from game.session.view import WorkshopView

GROUP = "whatif"
LIST = "whatif-list"
HALL = ("groundwork", "visit", "cover", "posture")
"""What officials decide; the rest is for residents."""


def whatif(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The step that the group is at."""
    found = {one.number: one for one in view.decisions}
    if view.answer is not None and view.answer.number in found:
        return answer(view, ui, m, found[view.answer.number], view.answer)
    if view.looking >= 0:
        return _playing(view, m, view.looking)
    picked = ui.choice(GROUP)
    if picked.isdigit() and int(picked) in found:
        return _others(view, ui, m, found[int(picked)])
    return _decisions(view, ui, m)


def _decisions(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The decisions in columns, a half-year in one column where it fits; what is more goes to further pages."""
    frame = page(
        m,
        m.t("Naar welke keuze wilt u terug?"),
        m.t("Kies een keuze van vandaag. Daarna kiest u iets anders."),
        (m.t("Terug naar het verloop"), "go back"),
        m.t("Kies er een met de muis, of met Tab en Enter."),
        "go back",
    )
    body = frame.body
    places = columns(body, *([1.0] * (2 if not m.large else 1)), gap=GAP * 2)
    high = body.h - pager(m, LIST, 0, 2, body.w).h - GAP
    found = [one for one in view.decisions if one.others]
    years = [(number, list(some)) for number, some in groupby(found, lambda one: one.half_year)]
    full = _columns([_half_year(view, m, places[0].w, number, some) for number, some in years], high, m.large)
    if not full:
        empty = paragraph(m, body.w, m.t("Er is nog niets gekozen."), "lead")
        return frame.scene(*empty.at(body.x, body.y))._replace(title="whatif")
    pages = -(-len(full) // len(places))
    now = min(ui.page(LIST), pages - 1)
    shown = full[now * len(places) : (now + 1) * len(places)]
    nodes = [node for place, column in zip(places, shown, strict=False) for node in column.at(place.x, place.y)]
    if pages > 1:
        bar = pager(m, LIST, now, pages, body.w)
        nodes += bar.at(body.x, body.bottom - bar.h)
    return frame.scene(*nodes)._replace(title="whatif")


ROW_GAP = GAP * 0.7


def _half_year(view: WorkshopView, m: Metrics, w: float, number: int, found: Sequence[Decision]) -> list[Block]:
    """The heading of a half-year, and a row a decision."""
    rows = [_row(view, m, w, one) for one in found]
    return [heading(m, w, m.t("Halfjaar {n}", n=number), "section"), *rows]


def _columns(half_years: Sequence[list[Block]], high: float, flowing: bool) -> list[Block]:
    """The half-years in columns of at most ``high``; one that does not fit goes on under the same heading.

    Where they are ``flowing`` a half-year begins right under another, also when it does not end there.
    """
    found: list[list[Block]] = [[]]
    for head, *rows in half_years:
        first = rows[:2] if flowing else rows
        if found[-1] and stack(*found[-1], head, *first, gap=ROW_GAP).h > high:
            found.append([])
        found[-1].append(head)
        for row in rows:
            if stack(*found[-1], row, gap=ROW_GAP).h > high and len(found[-1]) > 1:
                found.append([head])
            found[-1].append(row)
    return [stack(*one, gap=ROW_GAP) for one in found if one]


def _row(view: WorkshopView, m: Metrics, w: float, one: Decision) -> Block:
    """A decision as a button: a house or a town hall for who chose, and what was chosen."""
    text = portrait.told(one.chosen, view, m.lang)
    side = m.size("body") * 1.15
    made = parse_action(one.chosen)
    mark = icon("hall" if made.verb in HALL or made.first == "officials" else "house", side)
    words = paragraph(m, w - side - 1.2 - 2 * PAD, text, ground="card")
    h = max(words.h + 1.4, m.grown(5.4))
    box = Rect(0, 0, w, h)
    touch = Touch(box, f"whatif:{one.number}", text, f"ui choose {GROUP} {one.number}", role="choice")
    return Block(w, h, (Shape(box, shadow="hard"), *beside(mark, words, gap=1.2, h=h).at(PAD, 0), touch))


def _others(view: WorkshopView, ui: Ui, m: Metrics, decision: Decision) -> Scene:
    """What else could have been chosen, as the cards were, and the village under them."""
    frame = page(
        m,
        m.t("Wat had u nog meer kunnen kiezen?"),
        m.t("Zo ging het. {what}", what=portrait.told(decision.chosen, view, m.lang)),
        (m.t("Een ander moment"), f"ui choose {GROUP} 0"),
        m.t("Kies met een letter.") if decision.chosen.startswith("posture") else m.t("Kies met een cijfer."),
        f"ui choose {GROUP} 0",
    )
    makers: list[CardMaker] = [
        partial(_other, view, m, decision, action, number) for number, action in enumerate(decision.others, start=1)
    ]
    body, ident = frame.body, f"whatif-{decision.number}"
    need = cards_height(makers, body, 2) * 1.1
    village = village_band(view, body.below(need + GAP * 1.4))
    room = body.top_part(village[0].rect.y - GAP * 1.4 - body.y) if village else body
    return frame.scene(*cards(m, ui, ident, room, makers, 2, fill=bool(village)), *village)._replace(title="whatif")


def _other(
    view: WorkshopView, m: Metrics, decision: Decision, action: str, number: int, w: float, h: float | None
) -> Block:
    """Another choice: an answer or a posture as its own card, anything else as a sentence with its key."""
    made, ask, ident = parse_action(action), f"whatif ask {decision.number} {action}", f"other:{number}"
    met = portrait.met_in(view, decision.half_year)
    said = portrait.spoken(action, met, view, m.lang)
    killer = portrait.killer_of(view, met) if met else None
    key = str(number) if number <= 9 else ""
    if made.verb == "posture" and said:
        letter = m.t(POSTURES[made.first].letters).lower()
        return posture_card(m, w, made.first, said, ask, ident, f"{letter} {key}", h)
    if made.verb == "respond" and said and killer is not None:
        given = next(one for one in killer.responses if one.id == made.first.rpartition(".")[2])
        return option_card(m, w, given.function, said, given.mechanism, ask, ident, key, h)
    name = portrait.told(action, view, m.lang)
    cap = key_cap(m, key) if key else Block(0, 0)
    words = paragraph(m, w - cap.w - 1.6 - 2 * PAD, name, ground="card")
    high = max(words.h + 2 * PAD, h or 0.0, m.grown(7.0))
    box = Rect(0, 0, w, high)
    touch = Touch(box, ident, name, ask, key, role="choice")
    return Block(w, high, (Shape(box, shadow="hard"), *beside(cap, words, gap=1.6, h=high).at(PAD, 0), touch))


def _playing(view: WorkshopView, m: Metrics, percent: int) -> Scene:
    frame = page(
        m,
        m.t("Zo had het ook kunnen gaan"),
        m.t("De computer speelt duizend keer verder vanaf die keuze."),
        (m.t("Stop"), "whatif again"),
        "",
        "whatif again",
    )
    bar = frame.body.top_part(m.grown(9.0))
    done = bar.inset(1.2, 1.2)
    words = label(m, m.t("{n} procent klaar", n=percent), "section")
    low = frame.body.below(bar.h + words.h + GAP * 2.4)
    nodes: Nodes = (
        *panel(bar),
        Shape(done._replace(w=max(1.0, done.w * percent / 100)), fill="petrol", border=""),
        *words.at(bar.x, bar.bottom + GAP),
        *village_band(view, low),
    )
    return frame.scene(*nodes)._replace(title="whatif")
