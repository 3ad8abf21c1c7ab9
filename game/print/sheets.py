"""Cards on A4, so that a card's back lies behind its front when the paper is turned over its long edge.

All formats share one outer rectangle, so that every sheet is cut alike. A kind of card takes the smallest format in
which all its cards fit with letters of a readable size; so nothing is ever cut off.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from game.print.marks import Reader, text
from game.print.pieces import Block, Line, Piece, Pieces, Shape
from game.screen.nodes import Rect

A4, A3_ACROSS = (210.0, 297.0), (420.0, 297.0)
SPREAD = Rect(10.0, 16.5, 190.0, 264.0)
"""Where the cards lie on an A4; the rest is for the printer's margin, cut marks and the name of the sheet."""

RIM, PAD = 2.6, 3.4
"""Paper outside the frame of a card, where the knife may be a little off; and from frame to text."""

SIZES = (17.0, 16.0, 15.0, 14.5, 14.0, 13.5, 13.0, 12.5, 12.0, 11.5, 11.0)
"""Points of body text on cards, the largest first; it is never smaller."""
LARGEST = 14.5
"""Of a card as large as a hand; wider ones may have larger letters."""


class Format(NamedTuple):
    """So many columns and rows of cards on an A4."""

    columns: int
    rows: int

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of a card."""
        return SPREAD.w / self.columns, SPREAD.h / self.rows


EIGHT, SIX, FOUR, TWO, ONE = Format(2, 4), Format(2, 3), Format(2, 2), Format(1, 2), Format(1, 1)
FORMATS = (EIGHT, SIX, FOUR, TWO, ONE)


Face = Callable[[Reader, float, float], Block]
"""A side of a card: for a reader, a width and a height, what stands inside the frame; as high as it needs to be."""


class Card(NamedTuple):
    """Both sides of a card. ``fill`` is the paper of the front, ``back_fill`` of the back."""

    id: str
    front: Face
    back: Face
    fill: str = "card"
    back_fill: str = "paper"


class Laid(NamedTuple):
    """A card as it lies on a sheet: the box it is cut to, the frame inside it, and its pieces."""

    id: str
    box: Rect
    frame: Rect
    pieces: Pieces


class Sheet(NamedTuple):
    """One side of a sheet of paper.

    ``marks`` are bookmarks as (level, words). A back lies behind the sheet before it.
    """

    size: tuple[float, float]
    cards: tuple[Laid, ...] = ()
    pieces: Pieces = ()
    marks: tuple[tuple[int, str], ...] = ()
    back: bool = False


class DoesNotFitError(ValueError):
    """A card that fits no format at any readable size: longer than the model of content allows."""


def inside(w: float, h: float) -> tuple[float, float]:
    """Width and height for what stands on a card of this size."""
    return w - 2 * (RIM + PAD), h - 2 * (RIM + PAD)


def settled(face: Face, lang: str, form: Format) -> Block | None:
    """The side with the largest letters with which it fits, or None."""
    w, h = inside(*form.size)
    for size in [one for one in SIZES if one <= LARGEST or form.columns == 1]:
        block = face(Reader(lang, size), w, h)
        if block.h <= h + 0.01 and block.w <= w + 0.01:
            return block
    return None


def form_of(cards: Sequence[Card], lang: str, first: Format) -> tuple[Format, list[tuple[Block, Block]]]:
    """The smallest format from ``first`` on in which all these cards fit, and their sides in it.

    Raises:
        DoesNotFitError: there is none.
    """
    for form in FORMATS[FORMATS.index(first) :]:
        made = list[tuple[Block, Block]]()
        for one in cards:
            front = settled(one.front, lang, form)
            back = settled(one.back, lang, form) if front is not None else None
            if front is None or back is None:
                break
            made.append((front, back))
        else:
            return form, made
    raise DoesNotFitError(cards[0].id)


def sheets_of(title: str, cards: Sequence[Card], lang: str, first: Format, level: int = 1) -> list[Sheet]:
    """Fronts and backs in turn. The columns of a back are mirrored, so that it lies behind its own front."""
    if not cards:
        return []
    form, made = form_of(cards, lang, first)
    w, h = form.size
    pages, every = list[Sheet](), list(zip(cards, made, strict=True))
    each = form.columns * form.rows
    many = -(-len(every) // each)
    for number in range(1, many + 1):
        part = every[(number - 1) * each : number * each]
        fronts, backs = list[Laid](), list[Laid]()
        for n, (card, (front, back)) in enumerate(part):
            column, row = n % form.columns, n // form.columns
            y = SPREAD.y + row * h
            fronts.append(laid(card.id, Rect(SPREAD.x + column * w, y, w, h), front, card.fill))
            mirrored = form.columns - 1 - column
            backs.append(laid(card.id, Rect(SPREAD.x + mirrored * w, y, w, h), back, card.back_fill))
        marks = ((level, title),) if number == 1 else ()
        pages.append(Sheet(A4, tuple(fronts), _margin(lang, form, title, number, many, False), marks))
        pages.append(Sheet(A4, tuple(backs), _margin(lang, form, title, number, many, True), (), True))
    return pages


def laid(ident: str, box: Rect, block: Block, fill: str) -> Laid:
    """A side at its place: frame, and what stands in it."""
    frame = box.inset(RIM)
    edge = Shape(frame, "box", fill, "ink", 0.5, 2.6)
    return Laid(ident, box, frame, (edge, *block.at(frame.x + PAD, frame.y + PAD)))


def _margin(lang: str, form: Format, title: str, number: int, many: int, back: bool) -> Pieces:
    """Cut marks outside the cards, and which sheet this is."""
    w, h = form.size
    pieces = list[Piece]()
    for k in range(form.columns + 1):
        x = SPREAD.x + k * w
        pieces += [Line(((x, y), (x, y + 5.0)), "ink", 0.2) for y in (SPREAD.y - 7.0, SPREAD.bottom + 2.0)]
    for k in range(form.rows + 1):
        y = SPREAD.y + k * h
        pieces += [Line(((x, y), (x + 4.0, y)), "ink", 0.2) for x in (SPREAD.x - 5.5, SPREAD.right + 1.5)]
    r = Reader(lang, 9.5)
    side = r.t("achterkant") if back else r.t("voorkant")
    said = r.t("{title} · blad {n} van {total} · {side}", title=title, n=number, total=many, side=side)
    words = text(r, 150.0, said, "note", "quiet_text", "centre")
    return (*pieces, *words.at((A4[0] - 150.0) / 2, SPREAD.bottom + 7.5))
