"""How it could have gone after another choice, beside how it went: in words, and a fan a meter."""

from __future__ import annotations

from collections.abc import Sequence

from game.balance.whatif import QUANTILES
from game.rules.terms import METERS as ORDER
from game.screen import typeset
from game.screen.blocks import Block, paginate, stack
from game.screen.kit import label, page, panel, paragraph
from game.screen.kit_pages import columns, paged, pager
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Group, Line, Node, Nodes, Point, Rect, Scene, Shape
from game.screen.theme import METERS
from game.screen.ui import Ui
from game.session import portrait
from game.session.decisions import Decision
from game.session.view import WorkshopView
from game.session.whatifs import WhatIf

PAD = 1.6
FAN = "whatif-fan"
MIDDLE = QUANTILES.index(50)
BANDS = ((0, -1, 0.3), (1, -2, 0.5))
"""First and last quantile of a band, and how much of its colour shows: eight futures of ten, then half of them."""


def answer(view: WorkshopView, ui: Ui, m: Metrics, decision: Decision, found: WhatIf) -> Scene:
    """Words left and four fans right; in large text first the words, then the fans on a page of their own."""
    frame = page(
        m,
        m.t("Zo had het ook kunnen gaan"),
        m.t("Halfjaar {n}. En als u dit had gekozen? {what}", n=decision.half_year, what=_told(view, m, found)),
        (m.t("Nog een keuze"), "whatif again"),
        m.t("Stippellijn: zo ging het. Band: de meeste vervolgen. Dit is geen advies."),
        "whatif again",
    )
    body = frame.body
    nodes = _pages(view, ui, m, body, found) if m.large else _sheet(view, ui, m, body, found)
    return frame.scene(*nodes)._replace(title="whatif")


def _told(view: WorkshopView, m: Metrics, found: WhatIf) -> str:
    return portrait.told(found.action, view, m.lang)


def _words(view: WorkshopView, m: Metrics, w: float, found: WhatIf, style: str = "body") -> list[Block]:
    """What was said then, and what came of it."""
    quote = portrait.quote(view, found, m.lang)
    said = [paragraph(m, w, quote, style, ground="card")] if quote else []
    words = portrait.what_if(view, found, m.lang)
    return said + [paragraph(m, w, one, style if n else "lead", ground="card") for n, one in enumerate(words)]


def _sheet(view: WorkshopView, ui: Ui, m: Metrics, body: Rect, found: WhatIf) -> Nodes:
    left, right = columns(body, 0.46, 1, gap=GAP * 1.6)
    inner = left.inset(2.0, 1.8)
    said = _words(view, m, inner.w, found)
    high = min(body.h, max(right.w * 0.9, stack(*said, gap=GAP).h + 3.6))
    inner = inner._replace(h=high - 3.6)
    nodes = (*panel(left.top_part(high)), *paged(m, ui, "whatif-words", inner, said, GAP))
    return (*nodes, *_fans(view, m, right.top_part(high), found))


def _pages(view: WorkshopView, ui: Ui, m: Metrics, body: Rect, found: WhatIf) -> Nodes:
    """Pages of words, and the fans on the last."""
    bar_h = pager(m, FAN, 0, 2, body.w).h
    room = body._replace(h=body.h - bar_h - GAP)
    inner = room.inset(2.0, 1.8)
    said = _words(view, m, inner.w, found)
    if stack(*said, gap=GAP * 0.7).h > inner.h:
        said = _words(view, m, inner.w, found, "note")
    texts = paginate([one.h for one in said], inner.h, GAP * 0.7)
    now = min(ui.page(FAN), len(texts))
    bar = pager(m, FAN, now, len(texts) + 1, body.w).at(body.x, body.bottom - bar_h)
    if now == len(texts):
        return (*_fans(view, m, room, found), *bar)
    begin, end = texts[now]
    column = stack(*said[begin:end], gap=GAP * 0.7, w=inner.w)
    return (*panel(room.top_part(min(room.h, column.h + 3.6))), *column.at(inner.x, inner.y), *bar)


def _fans(view: WorkshopView, m: Metrics, rect: Rect, found: WhatIf) -> Nodes:
    """The four meters, two beside each other."""
    w, h = (rect.w - GAP) / 2, (rect.h - GAP) / 2
    nodes: Nodes = ()
    for number in range(len(ORDER)):
        x, y = rect.x + (number % 2) * (w + GAP), rect.y + (number // 2) * (h + GAP)
        nodes += _fan(view, m, w, h, found, number).at(x, y)
    return nodes


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
