"""The board on A3: the drawn village with its initiatives, tracks for the meters, the half-years, what is hoped for."""

from __future__ import annotations

from collections.abc import Callable

from game.content.maps.compose import composed
from game.content.maps.shapes import HEIGHT, WIDTH, MapSpec, depth_scale
from game.print.deck import Deck, Planned
from game.print.marks import Reader, badge, icon, label, pips, text
from game.print.pieces import Block, Piece, Pieces, Shape, Village, beside, stack
from game.print.sheets import A3_ACROSS, Laid, Sheet
from game.rules.game import Numbers
from game.rules.terms import METERS
from game.screen.nodes import Point, Rect
from game.screen.theme import METERS as MARKS
from game.screen.theme import on
from game.session import portrait

EDGE, GAP = 10.0, 4.0
WIDE = A3_ACROSS[0] - 2 * EDGE
TITLE = Rect(EDGE, EDGE, WIDE, 22.0)
MAP = Rect(EDGE, TITLE.bottom + 2.0, WIDE, WIDE * HEIGHT / WIDTH)
TRACKS = Rect(EDGE, MAP.bottom + 3.0, WIDE, 43.0)
FOOT = Rect(EDGE, TRACKS.bottom + 3.0, WIDE, A3_ACROSS[1] - EDGE - TRACKS.bottom - 3.0)
UNIT = MAP.w / WIDTH
"""Millimetres in a unit of the print."""
NUMBERS = Numbers()
COIN = 15.2
"""A place for a pawn or a coin."""
_Maker = Callable[[Reader, Deck, float, float], Block]


def board_sheets(deck: Deck, lang: str) -> list[Sheet]:
    """One sheet of A3, to be printed on one side."""
    r = Reader(lang, 14.0)
    spec = composed(deck.village.map)
    stages = tuple((one.drawing.removeprefix("initiative/"), 0) for one in deck.initiatives)
    cards = [
        _laid("title", TITLE, _title(r, deck)),
        *(_laid(f"meter.{name}", box, _track(r, name, _start(deck, name))) for name, box in _places()),
        *_foot(r, deck),
        *_labels(r, deck, spec),
    ]
    tails = [
        piece
        for _, site in zip(deck.initiatives, spec.sites, strict=False)
        for piece in _tail(site.label, site.x, site.y)
    ]
    title = r.t("Bord van {name}", name=r.said(deck.village.name))
    return [Sheet(A3_ACROSS, tuple(cards), (Village(MAP, spec, stages), *tails), ((0, title),))]


def _laid(ident: str, box: Rect, block: Block) -> Laid:
    return Laid(ident, box, box, block.at(box.x, box.y))


def _fitting(r: Reader, w: float, words: str, style: str, h: float, least: float = 10.0, align: str = "left") -> Block:
    """A text as large as fits a height, never smaller than ``least`` points of body."""
    size = r.body
    while size > least and text(r.sized(size), w, words, style, align=align).h > h:
        size -= 0.5
    return text(r.sized(size), w, words, style, align=align)


def _title(r: Reader, deck: Deck) -> Block:
    years = _years(r, deck)
    name = _fitting(r.sized(26.0), TITLE.w - years.w - 8.0, r.said(deck.village.name), "title", 17.0)
    return Block(
        TITLE.w, TITLE.h, (*name.at(0, (TITLE.h - name.h) / 2), *years.at(TITLE.w - years.w, (TITLE.h - years.h) / 2))
    )


def _years(r: Reader, deck: Deck) -> Block:
    """The half-years in a row; a small flag stands after which the setback and the case come."""
    side, cut, cases = 16.0, deck.plan.setback, deck.plan.cases
    rings = list[Block]()
    for n in range(1, deck.plan.half_years + 1):
        number = label(r.sized(17.0), str(n), "strong")
        ring = [
            Shape(Rect(0, 0, side, side), "oval", "card", "ink", 0.5),
            *number.at((side - number.w) / 2, (side - number.h) / 2),
        ]
        rings.append(Block(side, side, tuple(ring)))
        if cut is not None and cut.after == n:
            rings.append(icon("storm", 8.0, "red"))
        if cases is not None and cases.after == n:
            rings.append(icon("people", 8.0, "ink"))
    return beside(label(r, r.t("Halfjaar"), "strong"), *rings, gap=2.6)


# Meters


def _places() -> list[tuple[str, Rect]]:
    w, h = (WIDE - GAP * 2) / 2, (TRACKS.h - 3.0) / 2
    return [
        (name, Rect(TRACKS.x + (n % 2) * (w + GAP * 2), TRACKS.y + (n // 2) * (h + 3.0), w, h))
        for n, name in enumerate(METERS)
    ]


def _start(deck: Deck, meter: str) -> int:
    value: int = getattr(deck.plan.start or deck.village.start, meter)
    return value


def _track(r: Reader, meter: str, start: int) -> Block:
    """A tab, and eleven places from 0 to 10; the start has a thick edge."""
    tab = badge(r, MARKS[meter], meter, 15.0, 19.5)
    x = tab.w + 2.6
    name = label(r.sized(11.0), r.t(MARKS[meter].name), "strong")
    note = label(r.sized(11.0), r.t("begint op {n}", n=start), "note", "quiet_text")
    pieces: list[Piece] = [*tab.pieces, *name.at(x, 0.0), *note.at(x + name.w + 3.0, 0.4)]
    y = 4.8
    for n in range(NUMBERS.meter_most + 1):
        box = Rect(x + n * (COIN + 0.9), y, COIN, COIN)
        begins = n == start
        pieces.append(Shape(box, "box", meter if begins else "card", "ink", 1.1 if begins else 0.35, 2.2))
        number = label(r.sized(13.0), str(n), "strong", on(meter) if begins else "quiet_text")
        pieces += number.at(box.x + (COIN - number.w) / 2, box.y + (COIN - number.h) / 2)
    return Block((WIDE - GAP * 2) / 2, y + COIN, tuple(pieces))


# Labels of initiatives


def _labels(r: Reader, deck: Deck, spec: MapSpec) -> list[Laid]:
    found = []
    for one, site in zip(deck.initiatives, spec.sites, strict=False):
        x, y, w, h = site.label
        box = Rect(MAP.x + x * UNIT, MAP.y + y * UNIT, w * UNIT, h * UNIT)
        found.append(_laid(f"site.{one.card.id}", box, _label(r, box, one)))
    return found


def _label(r: Reader, box: Rect, one: Planned) -> Block:
    pad, side = 2.0, 8.2
    name = _fitting(r.sized(15.0), box.w - 2 * pad, r.said(one.card.name), "strong", 7.0)
    path = pips([step.kind for step in one.card.path], side, 1.0)
    owners = beside(*(_owner(r, n, side, n == one.owner) for n in range(1, 5)), gap=0.9)
    low = box.h - pad - side
    return Block(
        box.w,
        box.h,
        (
            Shape(Rect(0.7, 0.9, box.w, box.h), "box", "muted", "", radius=1.8),
            Shape(Rect(0, 0, box.w, box.h), "box", "card", "ink", 0.5, 1.8),
            *name.at(pad, (low - name.h) / 2 + 0.6),
            *path.at(pad, low),
            *owners.at(box.w - pad - owners.w, low),
        ),
    )


def _owner(r: Reader, owner: int, side: float, here: bool) -> Block:
    """One of the four owners; whose it is at the start has a thick edge and its colour."""
    ink = on(f"own{owner}") if here else "quiet_text"
    box = Rect(0, 0, side, side)
    number = label(r.sized(11.0), str(owner), "strong", ink)
    mark = icon("house" if owner < 3 else "hall", 3.4, ink)
    both = beside(mark, number, gap=0.5)
    edge = Shape(box, "box", f"own{owner}" if here else "white", "ink", 0.9 if here else 0.25, side / 2.6)
    return Block(side, side, (edge, *both.at((side - both.w) / 2, (side - both.h) / 2)))


def _tail(label_box: tuple[int, int, int, int], x: float, y: float) -> Pieces:
    """A triangle from a label to the plot of its initiative: to the sign's top, or to the nearest side of the plot."""
    left, top, w, h = label_box
    k = depth_scale(y)
    base: tuple[Point, Point]
    if top + h <= y - 90 * k:
        px, tip = min(max(x, left + 24), left + w - 24), (x, max(top + h + 14.0, y - 112 * k))
        base = ((px - 13, top + h), (px + 13, top + h))
    elif top >= y:
        px, tip = min(max(x, left + 24), left + w - 24), (x, y - 10.0)
        base = ((px - 13, top), (px + 13, top))
    else:
        side, py = (left, top + h / 2) if left > x else (left + w, top + h / 2)
        tip = (x + (side - x) * 0.4, y - 34 * k)
        base = ((side, py - 13), (side, py + 13))
    points = tuple((MAP.x + a * UNIT, MAP.y + b * UNIT) for a, b in (base[0], tip, base[1]))
    return (Shape(MAP, "poly", "card", "ink", 0.5, points=points),)


# Under the tracks


def _foot(r: Reader, deck: Deck) -> list[Laid]:
    """Ambitions, the setback, attention and the door."""
    shares = (0.34, 0.25, 0.41)
    made = (_ambitions, _setback, _table)
    found, x = list[Laid](), FOOT.x
    for n, (share, make) in enumerate(zip(shares, made, strict=True)):
        w = (FOOT.w - GAP * 2) * share
        box = Rect(x, FOOT.y, w, FOOT.h)
        block = _panelled(make, r, deck, w, FOOT.h)
        found.append(_laid(f"foot.{n}", box, block))
        x += w + GAP
    return found


def _panelled(make: _Maker, r: Reader, deck: Deck, w: float, h: float) -> Block:
    """A panel whose letters shrink until its words fit."""
    pad, size = 3.6, 18.0
    inside = make(r.sized(size), deck, w - 2 * pad, h - 2 * pad)
    while size > 8.5 and inside.h > h - 2 * pad:
        size -= 0.5
        inside = make(r.sized(size), deck, w - 2 * pad, h - 2 * pad)
    return Block(w, h, (Shape(Rect(0, 0, w, h), "box", "card", "ink", 0.5, 1.8), *inside.at(pad, pad)))


def _ambitions(r: Reader, deck: Deck, w: float, h: float) -> Block:
    rows = [label(r, r.t("Onze ambities"), "head")]
    side = r.size("body") * 0.42
    for one in deck.plan.ambitions:
        said = text(r, w - side - 2.4, portrait.ambition(one, deck.document, r.lang))
        box = Block(side, side, (Shape(Rect(0, 0, side, side), "box", "white", "ink", 0.5, 1.0),))
        rows.append(beside(box, said, gap=2.4, align="top"))
    return stack(*rows, gap=1.2)


def _setback(r: Reader, deck: Deck, w: float, h: float) -> Block:
    cut = deck.plan.setback
    if cut is None:
        said = [r.said(one.name) for one in deck.village.jewels if not one.hidden]
        return stack(beside(icon("jewel", 7.0, "red"), label(r, r.t("Kroonjuwelen"), "head"), gap=2.0),
                     text(r, w, ", ".join(said)), gap=1.6)  # fmt: skip
    title = r.t("Na halfjaar {n}: {name}", n=cut.after, name=r.said(cut.name))
    head = beside(icon("storm", 8.0, "red"), text(r, w - 10.0, title, "head"), gap=2.0)
    return stack(head, text(r, w, r.said(cut.text)), gap=1.6)


def _table(r: Reader, deck: Deck, w: float, h: float) -> Block:
    """Coins of attention, and the bolts of the door to draw."""
    side = 13.0 * min(1.0, r.body / 14.0)
    residents = _coins(r, r.t("Bewoners"), "house", "own2", NUMBERS.resident_tokens, side)
    officials = _coins(r, r.t("Ambtenaren"), "hall", "own3", NUMBERS.official_tokens, side)
    attention = stack(label(r, r.t("Aandacht"), "head"), beside(residents, officials, gap=6.0), gap=1.4)
    most = max((one.bolts for one in deck.killers), default=0)
    rings = [
        Block(
            side,
            side,
            (
                Shape(Rect(0, 0, side, side), "oval", "muted", "ink", 0.45),
                *_centred(label(r.sized(12.0), str(n)), side),
            ),
        )
        for n in range(1, most + 1)
    ]
    door = stack(label(r, r.t("Grendels van de deur"), "head"), beside(*rings, gap=2.0), gap=1.4)
    return stack(attention, door, gap=2.4)


def _coins(r: Reader, name: str, icon_name: str, fill: str, count: int, side: float) -> Block:
    ring = Block(
        side,
        side,
        (Shape(Rect(0, 0, side, side), "oval", fill, "ink", 0.45), *_centred(icon("star", 5.4, on(fill)), side)),
    )
    return beside(beside(icon(icon_name, 5.5), label(r, name, "small"), gap=1.4), *([ring] * count), gap=1.6)


def _centred(block: Block, side: float) -> Pieces:
    return block.at((side - block.w) / 2, (side - block.h) / 2)
