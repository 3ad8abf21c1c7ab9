"""The whole book: the parts that were asked for, one after another, each beginning on the front of a sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from game.content.village import Document
from game.print.board import board_sheets
from game.print.cards import card_sheets
from game.print.debrief import debrief_sheets
from game.print.deck import Deck, deck_of
from game.print.marks import Reader
from game.print.notes import note_sheets
from game.print.parts import PARTS
from game.print.sheets import Sheet
from game.print.votes import vote_sheets

_MAKERS: dict[str, Callable[[Deck, str], list[Sheet]]] = {
    "cards": card_sheets,
    "board": board_sheets,
    "votes": lambda deck, lang: vote_sheets(lang),
    "notes": note_sheets,
    "debrief": debrief_sheets,
}
assert tuple(_MAKERS) == PARTS


class Book(NamedTuple):
    """Sheets with the title and the language of the document, and the date of what stands in it."""

    sheets: tuple[Sheet, ...]
    title: str
    lang: str
    dated: datetime

    def pdf(self, made: datetime | None = None) -> bytes:
        """The bytes of the PDF; dated as the village is, so that the same village gives the same bytes.

        Raises:
            NoFontError: the font of the game is not installed.
        """
        from game.print.press import pdf

        return pdf(self.sheets, self.title, self.lang, made or self.dated)


def book(document: Document, length: int, parts: Sequence[str], lang: str) -> Book:
    """A village at a length on paper.

    Args:
        document: the village.
        length: minutes.
        parts: of ``PARTS``, in any order.
        lang: nl or en.

    Raises:
        LengthNotOfferedError: the village is not made for this length.
        DoesNotFitError: a card is longer than the largest format.
        NoFontError: the font of the game is not installed.
    """
    deck, r = deck_of(document, length), Reader(lang)
    names = {
        "cards": r.t("Kaarten"),
        "board": r.t("Bord"),
        "votes": r.t("Stemkaarten"),
        "notes": r.t("Voor de spelleider"),
        "debrief": r.t("Bladen voor de nabespreking"),
    }
    sheets = list[Sheet]()
    for part in (one for one in PARTS if one in parts):
        if len(sheets) % 2:
            sheets.append(Sheet(sheets[-1].size, back=True))
        made = _MAKERS[part](deck, lang)
        first = made[0]
        made[0] = first._replace(marks=((0, names[part]), *(one for one in first.marks if one[0])))
        sheets += made
    year, _, month = document.village.as_of.partition("-")
    title = r.t("{name} op papier, {n} minuten", name=r.said(document.village.name), n=length)
    return Book(tuple(sheets), title, lang, datetime(int(year), min(max(int(month or 1), 1), 12), 1, tzinfo=UTC))
