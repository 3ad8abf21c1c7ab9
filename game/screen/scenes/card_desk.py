"""The desk of a card: picture left (or a band on top in portrait), words right, the large button in its corner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from game.screen import typeset
from game.screen.blocks import Block, CardMaker, beside, fits_width, flow, grid, stack
from game.screen.kit import Frame, label, page, paragraph, tag
from game.screen.kit_cards import TURNED, door_panel, killer_card
from game.screen.metrics import GAP, MARGIN, Metrics
from game.screen.nodes import Group, Node, Nodes, Picture, Rect, Scene, Shape, Text
from game.screen.prints_door import DOOR_HEIGHT, DOOR_WIDTH, LEAVES
from game.screen.scenes.card_table import TableCard
from game.screen.ui import Ui, progress

SIDE = 56.4
"""Width of the picture at the left."""

SLIM = 45.0
"""Its width where the words need more room."""

FIRST_BOLT = 46.0
"""A card over the door may not come lower than this, or it covers the first bolt."""

LEAST_DOOR = 21.0


class Side(NamedTuple):
    """What stands at the left: a card of a width, and a door of a width and height."""

    card: Callable[[float], Block]
    door: Callable[[float, float, float], Block]


class Desk(NamedTuple):
    """A frame, the picture's nodes, and the room that is left for the scene."""

    frame: Frame
    nodes: Nodes
    body: Rect

    def scene(self, *nodes: Node, keys: tuple[tuple[str, str], ...] = ()) -> Scene:
        """The scene: title, picture, contents, buttons."""
        return self.frame.scene(*self.nodes, *nodes, keys=keys)

    @property
    def foot(self) -> Rect:
        """The room left of the menu and the large button, for small buttons instead of a hint."""
        m, y = self.frame.metrics, self.frame.body.bottom + GAP * 1.2
        taken = min(67.4 * m.grown(1.0), (m.w - 2 * MARGIN) * 0.62)
        x = self.frame.body.x
        return Rect(x, y, m.w - MARGIN - taken - GAP * 2 - x, m.h - 2.2 - y)


def upright(m: Metrics) -> bool:
    """Whether the window is too high for a picture at the left (portrait, not 4:3)."""
    return m.h > 150


def desk(
    m: Metrics,
    side: Side | None,
    title: str,
    subtitle: str = "",
    primary: tuple[str, str] | None = None,
    hint: str = "",
    enabled: bool = True,
    corner: Block | None = None,
    width: float = SIDE,
    above: bool = False,
) -> Desk:
    """A page with the picture left of it, or as a band under the title in portrait; without ``side`` a plain page.

    With ``above`` it is a band in any window.
    """
    beside_it = side is not None and not upright(m) and not above
    x = MARGIN + width + 3.2 if beside_it else MARGIN
    frame = page(m, title, subtitle, primary, hint, "", enabled, corner, x)
    if side is None:
        return Desk(frame, (), frame.body)
    if beside_it:
        return Desk(frame, _column(m, side, width), frame.body)
    band = _band(side, frame.body.w)
    body = frame.body.below(band.h + GAP * 1.4)
    return Desk(frame, band.at(frame.body.x, frame.body.y + 0.6), body)


def _column(m: Metrics, side: Side, width: float) -> Nodes:
    """Card over the door; where the card is high the door begins under it."""
    card = side.card(width)
    top, bottom = 2.0, m.h - 2.2
    door_y = max(5.5, bottom - width * DOOR_HEIGHT / DOOR_WIDTH)
    if top + card.h <= bottom - (94.0 - FIRST_BOLT):
        door = side.door(width, bottom - door_y, 0.0)
        return (*door.at(MARGIN, door_y), *card.at(MARGIN, top + max(0.0, min(2.0, door_y - top - card.h))))
    y = top + card.h - 4.0
    if bottom - y < LEAST_DOOR:
        return card.at(MARGIN, top)
    door = side.door(width, bottom - y, 4.0)
    return (*door.at(MARGIN, y), *card.at(MARGIN, top))


def _band(side: Side, w: float) -> Block:
    left = side.card(w * 0.56)
    room = w - left.w - GAP * 1.6
    h = max(left.h, 64.0)
    door = side.door(room, h, 0.0)
    if not door.h:
        return side.card(w)
    return beside(left, door, gap=GAP * 1.6)


def killer_side(m: Metrics, ui: Ui, card: TableCard, asks: bool = True) -> Side:
    """The killer over its door, with the bolts that are drawn already."""

    def paper(w: float) -> Block:
        turn = 0.0 if m.folded else TURNED
        full = killer_card(m, ui, w, card.sentence, card.theme, card.weight, card.asks if asks else "", turn)
        if full.h > FIRST_BOLT - 3 and not upright(m):
            return killer_card(m, ui, w, card.sentence, card.theme, card.weight, "", turn)
        return full

    slid = slides(ui, len(card.reasons))
    return Side(paper, lambda w, h, covered: door_of(m, card, w, h, covered, slid))


def slides(ui: Ui, count: int) -> tuple[float, ...]:
    """How far each of so many bolts is on its way, one after the other."""
    return tuple(progress(ui, "bolts", 0.16, n * min(0.08, 0.24 / max(1, count))) for n in range(count))


def outcome_door(
    m: Metrics, ui: Ui, card: TableCard, w: float, h: float, covered: float, plate: str, leaf: str, was: str = "shut"
) -> Block:
    """The door at the counter: what response and posture add draws bolts one by one, then the leaf moves."""
    known = len(card.reasons) if was == "shut" else card.strength
    more = slides(ui, max(0, min(card.strength, card.bolts) - known))
    moved = progress(ui, "door", 0.3)
    return door_panel(m, w, h, card.bolts, card.strength, leaf, (), plate, covered, moved, (known, was), more)


def doors_ahead(m: Metrics) -> tuple[Picture, ...]:
    """The doors that a card will need in this window, so that they can be drawn before it comes."""
    if upright(m):
        return ()
    box = Rect(0, 0, SIDE, min(SIDE * DOOR_HEIGHT / DOOR_WIDTH, m.h - 7.7))
    return tuple(Picture(box, "door", "door", params=(("bolts", 5), ("leaf", leaf))) for leaf in LEAVES)


def door_of(m: Metrics, card: TableCard, w: float, h: float, covered: float = 0.0, slid: Sequence[float] = ()) -> Block:
    """The door before the counter: bolts, and a tag per bolt that is drawn already; ``slid`` 0-1 while they slide."""
    drawn, plate = len(card.reasons), count_of(m, card)
    return door_panel(m, w, h, card.bolts, drawn, "shut", card.reasons, plate, covered, slides=slid)


def count_of(m: Metrics, card: TableCard) -> str:
    """The plate under the door: how many bolts, how many drawn."""
    drawn = len(card.reasons)
    if not drawn:
        return m.t("{n} grendels, alle dicht", n=card.bolts)
    if drawn == 1:
        return m.t("{n} grendels, 1 is al open", n=card.bolts)
    return m.t("{n} grendels, {d} zijn al open", n=card.bolts, d=drawn)


def stamp(m: Metrics, w: float, sentence: str, most: float = 1.0, h: float = 0.0) -> Block:
    """The sentence as a red stamp ``w`` wide, as large as fits two lines."""
    inner, size = w - 5.0, most
    while size > 0.56 and (
        typeset.height(m, sentence, "stamp", inner, size) > m.lead("stamp") * size * 2.1
        or any(row.text.endswith("-") for row in typeset.setting(m, sentence, "stamp", inner, size).rows)
    ):
        size -= 0.06
    text_h = typeset.height(m, sentence, "stamp", inner, size)
    high = max(text_h + 4.0, h)
    box = Rect(0, 0, w, high)
    place = Rect(2.5, (high - text_h) / 2, inner, text_h + 0.3)
    nodes = (
        Shape(box, "stamp", "stamp", border=""),
        Text(place, sentence, "stamp", "on_stamp", "stamp", "centre", "middle", size),
    )
    return Block(w, high, (Group(box, nodes, 0.0 if m.folded else 1.2),))


def small_card(m: Metrics, card: TableCard, w: float, h: float | None) -> Block:
    """Killer and door as one card among the answers, where there is no room for the large picture."""
    door_w = min(15.0, w * 0.26)
    inner = w - door_w - 3.4
    red = stamp(m, inner, card.sentence, 0.86)
    marks = flow([tag(m, one) for one in card.reasons], inner, 0.7, 0.5)
    count = paragraph(m, inner, count_of(m, card), "small")
    words = stack(red, count, marks, gap=0.9, w=inner)
    high = max(words.h + 1.2, h or 0.0)
    params: tuple[tuple[str, object], ...] = (("bolts", card.bolts), ("drawn", len(card.reasons)), ("leaf", "shut"))
    door = Picture(Rect(0, 0, door_w, high), "door", "door", params=params)
    return Block(w, high, (door, *words.at(door_w + 1.8, (high - words.h) / 2)))


def strip(m: Metrics, card: TableCard, w: float) -> Block:
    """Killer and bolts in one line, where the picture has no room at all."""
    red = stamp(m, min(w * 0.56, 100.0), card.sentence, 0.7)
    inner = w - red.w - 2.4
    marks = [label(m, count_of(m, card), "strong"), *(tag(m, one) for one in card.reasons)]
    count = marks[0] if marks[0].w <= inner else paragraph(m, inner, count_of(m, card), "small")
    return beside(red, flow([count, *marks[1:]], inner, 1.2, 0.6), gap=2.4)._replace(w=w)


def cards_height(makers: Sequence[CardMaker], rect: Rect, columns: int) -> float:
    """How high the cards need to be in at most so many columns; endless when they are too wide for any."""
    best = float("inf")
    for count in range(columns, 0, -1):
        if fits_width(makers, rect.w, count):
            rows = grid(makers, rect.w, count)
            best = min(best, sum(row.h for row in rows) + GAP * (len(rows) - 1))
    return best


def fits(makers: Sequence[CardMaker], rect: Rect, columns: int) -> bool:
    """Whether the cards stand in ``rect`` on one page."""
    return cards_height(makers, rect, columns) <= rect.h
