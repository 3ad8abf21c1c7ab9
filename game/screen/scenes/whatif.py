"""Zo had het ook kunnen gaan: back to a decision, another choice, and a thousand courses from there.

Three steps in one place: which decision, which other choice, and how it could have gone beside how it went. It is no
advice: nobody knew the cards, and the simulated players are not the people at the table.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.balance.whatif import QUANTILES
from game.rules.terms import METERS as ORDER
from game.screen import typeset
from game.screen.blocks import Block, CardMaker, stack
from game.screen.kit import heading, label, page, panel, paragraph
from game.screen.kit_pages import cards, columns, paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Group, Line, Node, Nodes, Point, Rect, Scene, Shape, Touch
from game.screen.theme import METERS
from game.screen.ui import Ui
from game.session import portrait
from game.session.decisions import Decision
from game.session.view import WorkshopView
from game.session.whatifs import WhatIf

GROUP = "whatif"
PAD = 1.6
MIDDLE = QUANTILES.index(50)
BANDS = ((0, -1, 0.3), (1, -2, 0.5))
"""First and last quantile of a band, and how much of its colour shows: eight futures of ten, then half of them."""


def whatif(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The step that the group is at."""
    found = {one.number: one for one in view.decisions}
    if view.answer is not None and view.answer.number in found:
        return _answer(view, ui, m, found[view.answer.number], view.answer)
    if view.looking >= 0:
        return _playing(m, view.looking)
    picked = ui.choice(GROUP)
    if picked.isdigit() and int(picked) in found:
        return _others(view, ui, m, found[int(picked)])
    return _decisions(view, ui, m)


def _decisions(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    frame = page(
        m,
        m.t("Naar welke keuze wilt u terug?"),
        m.t("Kies een keuze van vandaag. Daarna kiest u iets anders."),
        (m.t("Terug naar het verloop"), "go back"),
        m.t("Kies er een met de muis, of met Tab en Enter."),
        "go back",
    )
    rows: list[Block] = []
    half_year = 0
    for one in view.decisions:
        if not one.others:
            continue
        if one.half_year != half_year:
            half_year = one.half_year
            rows.append(heading(m, frame.body.w, m.t("Halfjaar {n}", n=half_year), "section"))
        rows.append(_row(view, m, frame.body.w, one))
    if not rows:
        rows.append(paragraph(m, frame.body.w, m.t("Er is nog niets gekozen."), "lead"))
    return frame.scene(*paged(m, ui, "whatif-list", frame.body, rows, GAP * 0.7))._replace(title="whatif")


def _row(view: WorkshopView, m: Metrics, w: float, one: Decision) -> Block:
    text = portrait.told(one.chosen, view, m.lang)
    words = paragraph(m, w - 2 * PAD, text, ground="card")
    h = max(words.h + 1.4, m.grown(5.4))
    box = Rect(0, 0, w, h)
    touch = Touch(box, f"whatif:{one.number}", text, f"ui choose {GROUP} {one.number}", role="choice")
    return Block(w, h, (Shape(box, shadow="hard"), *words.at(PAD, (h - words.h) / 2), touch))


def _others(view: WorkshopView, ui: Ui, m: Metrics, decision: Decision) -> Scene:
    frame = page(
        m,
        m.t("Wat had u nog meer kunnen kiezen?"),
        m.t("Zo ging het: {what}", what=portrait.told(decision.chosen, view, m.lang)),
        (m.t("Een ander moment"), f"ui choose {GROUP} 0"),
        m.t("Kies met een cijfer."),
        f"ui choose {GROUP} 0",
    )
    makers: list[CardMaker] = [
        partial(_other, view, m, decision, action, number) for number, action in enumerate(decision.others, start=1)
    ]
    nodes = cards(m, ui, f"whatif-{decision.number}", frame.body, makers, 2, fill=False)
    return frame.scene(*nodes)._replace(title="whatif")


def _other(
    view: WorkshopView, m: Metrics, decision: Decision, action: str, number: int, w: float, h: float | None
) -> Block:
    name = portrait.told(action, view, m.lang)
    said = portrait.spoken(action, portrait.met_in(view, decision.half_year), view, m.lang)
    inner = w - 2 * PAD
    lines = [paragraph(m, inner, name, "strong", ground="card")]
    lines += [paragraph(m, inner, said, ground="card")] if said else []
    words = stack(*lines, gap=0.4, w=inner)
    high = max(words.h + 2 * PAD, h or 0.0, m.grown(7.0))
    box = Rect(0, 0, w, high)
    key = str(number) if number <= 9 else ""
    touch = Touch(box, f"other:{number}", name, f"whatif ask {decision.number} {action}", key, role="choice")
    return Block(w, high, (Shape(box, shadow="hard"), *words.at(PAD, (high - words.h) / 2), touch))


def _playing(m: Metrics, percent: int) -> Scene:
    frame = page(
        m,
        m.t("Zo had het ook kunnen gaan"),
        m.t("De computer speelt duizend keer verder vanaf die keuze."),
        (m.t("Stop"), "whatif again"),
        "",
        "whatif again",
    )
    body = frame.body.top_part(m.grown(9.0))
    done = body.inset(1.2, 1.2)
    nodes: Nodes = (
        *panel(body),
        Shape(done._replace(w=max(1.0, done.w * percent / 100)), fill="petrol", border=""),
        *label(m, m.t("{n} van de 100", n=percent), "section").at(body.x, body.bottom + GAP),
    )
    return frame.scene(*nodes)._replace(title="whatif")


def _answer(view: WorkshopView, ui: Ui, m: Metrics, decision: Decision, found: WhatIf) -> Scene:
    frame = page(
        m,
        m.t("Zo had het ook kunnen gaan"),
        m.t("Halfjaar {n}. Stel: {what}", n=decision.half_year, what=portrait.told(found.action, view, m.lang)),
        (m.t("Nog een keuze"), "whatif again"),
        m.t("Stippellijn: zo ging het. Band: de meeste vervolgen. Dit is geen advies."),
        "whatif again",
    )
    body = frame.body
    words = portrait.what_if(view, found, m.lang)
    quote = portrait.quote(view, found, m.lang)
    if m.folded:
        width = body.w
        blocks = [paragraph(m, width, quote)] if quote else []
        blocks += [paragraph(m, width, one, "lead" if n == 0 else "body") for n, one in enumerate(words)]
        blocks += [_fan(view, m, width, max(30.0, body.h * 0.5), found, n) for n in range(len(ORDER))]
        return frame.scene(*paged(m, ui, "whatif-fan", body, blocks, GAP))._replace(title="whatif")
    left, right = columns(body, 0.46, 1, gap=GAP * 1.6)
    inner = left.inset(2.0, 1.8)
    said = [paragraph(m, inner.w, quote, ground="card")] if quote else []
    said += [paragraph(m, inner.w, one, "lead" if n == 0 else "body", ground="card") for n, one in enumerate(words)]
    whole = stack(*said, gap=GAP, w=inner.w)
    high = min(left.h, whole.h + 3.6)
    nodes = [*panel(left.top_part(high)), *paged(m, ui, "whatif-words", inner._replace(h=high - 3.6), said, GAP)]
    w, h = (right.w - GAP) / 2, (right.h - GAP) / 2
    for number in range(len(ORDER)):
        x, y = right.x + (number % 2) * (w + GAP), right.y + (number // 2) * (h + GAP)
        nodes += _fan(view, m, w, h, found, number).at(x, y)
    return frame.scene(*nodes)._replace(title="whatif")


def _fan(view: WorkshopView, m: Metrics, w: float, h: float, found: WhatIf, number: int) -> Block:
    """A meter: how it went as a dark line, how it could have gone as a band around its middle."""
    meter = ORDER[number]
    went = portrait.line(view).meters[meter]
    fan, years = found.fans[number], found.half_years
    last = max(years[-1], len(went) - 1)
    head = label(m, m.t(METERS[meter].name), "strong", ground="card")
    edge = typeset.width(m, "10", "small") + 1.6
    box = Rect(PAD + edge, PAD + head.h + 0.8, w - 2 * PAD - edge - 0.6, 0.0)
    box = box._replace(h=max(4.0, h - box.y - m.lead("small") - 1.4))

    def at(half_year: int, points: float) -> Point:
        return box.x + box.w * half_year / max(1, last), box.bottom - box.h * points / 10

    def ends(place: int) -> list[Point]:
        return [at(year, row[place]) for year, row in zip(years, fan, strict=True)]

    begin = at(years[0] - 1, went[min(years[0] - 1, len(went) - 1)])
    nodes: list[Node] = [*panel(Rect(0, 0, w, h)), *head.at(PAD, PAD * 0.7)]
    for value in (0, 5, 10):
        y = at(0, value)[1]
        nodes.append(Line(((box.x, y), (box.right, y)), "ink" if value == 0 else "rule", 0.24))
        mark = label(m, str(value), "small", ground="card")
        nodes += mark.at(box.x - 1.3 - mark.w, y - mark.h / 2)
    for year in range(last + 1):
        mark = label(m, str(year), "small", ground="card")
        nodes += mark.at(at(year, 0)[0] - mark.w / 2, box.bottom + max(0.4, mark.h * 0.2))
    for low, high, opacity in BANDS:
        points = (begin, *ends(low), *reversed(ends(len(QUANTILES) + high)))
        nodes.append(Group(box, (_band(points, meter),), opacity=opacity))
    middle = (begin, *ends(MIDDLE))
    nodes += [Line(middle, "ink", 0.85), Line(middle, meter, 0.5)]
    nodes.append(Line(tuple(at(year, points) for year, points in enumerate(went)), "ink", 0.5, (1.0, 0.7)))
    return Block(w, h, tuple(nodes))


def _band(points: Sequence[Point], meter: str) -> Shape:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    rect = Rect(min(xs), min(ys), max(0.1, max(xs) - min(xs)), max(0.1, max(ys) - min(ys)))
    return Shape(rect, "poly", meter, border="", points=tuple(points))
