"""Sheets to fill in with a pen: looking back, three corners, the action plan, and the group's own conclusions.

The questions are those of the screen, so that a workshop can end on paper where it began on the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from game.content.cards import Framework
from game.print.deck import Deck
from game.print.leaves import BODY, FORM_SIZE, Part, boxed, bullets, heading, pages
from game.print.marks import Reader, chip, disc, label, text, writing
from game.print.pieces import Block, Line, Piece, Shape, beside, stack
from game.print.sheets import Sheet
from game.screen.nodes import Rect
from game.screen.theme import on

ROWS = 6
PITCH, ABOVE = 9.5, 7.0
"""Between two lines to write on, and above a question."""


def debrief_sheets(deck: Deck, lang: str) -> list[Sheet]:
    """One or two pages for every talk after play."""
    r = Reader(lang, FORM_SIZE)
    foot = r.t("Kleine Kernen Spel · {village} · schrijf groepen op, geen namen", village=r.said(deck.village.name))
    back, felt = r.t("Terugblik"), r.t("Wat voelde u aan de andere kant van de tafel?")
    known, own = r.t("Waar ziet u dit in uw eigen dorp of gemeente?"), r.t("Onze conclusies")
    absent = r.t("Wie zat er niet aan deze tafel?")
    made: list[tuple[str, list[Part]]] = [
        (back, _reflection(r, back, deck)),
        (felt, _feeling(r, felt)),
        (known, _recognition(r, known)),
        *_corners(r, deck),
        (r.t("Wat gaan wij doen?"), _plan(r, r.t("Klein en morgen is beter dan groot en ooit."), "ochre")),
        (r.t("Waar stoppen wij mee?"), _plan(r, r.t("Wat kost nu veel en levert weinig op?"), "stamp")),
        (own, _own(r)),
        (absent, _absent(r, absent, deck)),
    ]
    return [sheet for title, parts in made for sheet in pages(r, title, parts, 1, foot)]


class _Asked(NamedTuple):
    """A question to answer with a pen, perhaps with an icon in a coloured circle."""

    words: str
    icon: str = ""
    fill: str = ""

    def head(self, r: Reader) -> Block:
        """The question without its lines."""
        said = text(r, BODY.w - (15.0 if self.icon else 0.0), self.words, "strong")
        return beside(disc(self.icon, 12.0, self.fill), said, gap=3.0) if self.icon else said


def _filling(
    r: Reader, title: str, asked: Sequence[_Asked], before: Sequence[Part] = (), after: float = 0.0
) -> list[Part]:
    """Questions with as many lines under each as fill one page; at least three, and then there are more pages.

    ``after`` is room to leave for what follows.
    """
    room = BODY.h - heading(r, title).h - 5.0 - sum(one.block.h + one.above for one in before) - after
    heads = [one.head(r) for one in asked]
    left = room - sum(one.h + ABOVE + 1.5 for one in heads)
    lines = min(9, max(3, int(left / PITCH / max(1, len(asked)))))
    return [*before, *(Part(stack(one, writing(BODY.w, lines, PITCH), gap=1.0), ABOVE) for one in heads)]


def _reflection(r: Reader, title: str, deck: Deck) -> list[Part]:
    own = [r.said(one) for one in deck.village.reflections]
    return _filling(r, title, [_Asked(one) for one in own or [r.t("Wat herkende u van uw eigen dorp?")]])


def _feeling(r: Reader, title: str) -> list[Part]:
    sides = (
        ("house", "own1", r.t("Wie bewoner was"), r.t("Wat deed wachten met u? Wanneer voelde u zich gehoord?")),
        (
            "hall",
            "own4",
            r.t("Wie ambtenaar was"),
            r.t("Wat had u willen zeggen, maar kon u niet? Wie gaf u rugdekking?"),
        ),
        ("eye", "ochre", r.t("Wie meekeek"), r.t("Wat zag u dat de tafel zelf niet zag?")),
    )
    return _filling(r, title, [_Asked(f"{name}: {ask}", mark, fill) for mark, fill, name, ask in sides])


def _recognition(r: Reader, title: str) -> list[Part]:
    asked = (
        r.t("Deze zin hoor ik bij ons ook: …"),
        r.t("Bij ons ging het net zo met …"),
        r.t("Bij ons ging het juist anders, want …"),
    )
    told = Part(text(r, BODY.w, r.t("Bespreek het eerst met wie naast u zit. Schrijf daarna één zin.")))
    return _filling(r, title, [_Asked(one) for one in asked], [told])


def _corners(r: Reader, deck: Deck) -> list[tuple[str, list[Part]]]:
    """The three questions, each looked at by resident, official and council."""
    every = list(deck.document.library.framework.values())
    prompts = {
        r.t("Waarom de kracht van de gemeenschap versterken?"): _titles(r, every, "motive"),
        r.t("Welke instrumenten zou u kunnen inzetten?"): _titles(r, every, "p10"),
        r.t("Wat zijn bij ons de killers?"): [],
    }
    corners = (
        _Asked(f"{r.t('Bewoner')}: {r.t('Wat ziet u vanuit het dorp?')}", "house", "own1"),
        _Asked(f"{r.t('Ambtenaar')}: {r.t('Wat ziet u vanaf uw bureau?')}", "desk", "own4"),
        _Asked(f"{r.t('Raad')}: {r.t('Wat ziet u namens iedereen?')}", "gavel", "ochre"),
    )
    found = []
    for title, words in prompts.items():
        hints = [Part(boxed(bullets(r.sized(11.0), BODY.w - 6.4, words), "example"))] if words else []
        found.append((title, _filling(r, title, corners, hints)))
    return found


def _titles(r: Reader, every: list[Framework], kind: str) -> list[str]:
    return [r.said(one.title) for one in every if one.kind == kind]


def _plan(r: Reader, hint: str, fill: str) -> list[Part]:
    """Who, what and when, with room to write."""
    number, gap, high = 11.0, 2.0, 32.0
    names = ((r.t("Wat"), 0.5), (r.t("Wie"), 0.29), (r.t("Wanneer"), 0.21))
    room = BODY.w - number - gap * 3
    heads, x = list[Piece](), number + gap
    for name, share in names:
        heads += label(r, name, "strong").at(x, 0.0)
        x += room * share + gap
    parts = [Part(text(r, BODY.w, hint)), Part(Block(BODY.w, 6.0, tuple(heads)), 5.0, True)]
    for n in range(1, ROWS + 1):
        mark = label(r, str(n), "strong", on(fill))
        spot = Rect(0, (high - number) / 2, number, number)
        pieces: list[Piece] = [
            Shape(spot, "oval", fill, "ink", 0.4),
            *mark.at((number - mark.w) / 2, spot.y + (number - mark.h) / 2),
        ]
        x = number + gap
        for _, share in names:
            pieces.append(Shape(Rect(x, 0, room * share, high), "box", "white", "ink", 0.35, 1.6))
            x += room * share + gap
        parts.append(Part(Block(BODY.w, high, tuple(pieces)), 2.4))
    return parts


def _own(r: Reader) -> list[Part]:
    starts = (
        r.t("Wij hebben gezien dat …"),
        r.t("In ons dorp of onze gemeente willen wij …"),
        r.t("Wij vragen elkaar om …"),
    )
    told = text(r, BODY.w, r.t("Uw eigen zinnen. Hiermee begint het verslag."))
    rows = [
        Part(
            stack(beside(chip(r, str(n)), label(r, one, "head"), gap=3.0), writing(BODY.w, 6, PITCH + 0.5), gap=1.0),
            8.0,
        )
        for n, one in enumerate(starts, 1)
    ]
    return [Part(told), *rows]


def _absent(r: Reader, title: str, deck: Deck) -> list[Part]:
    """Who was missing, and the statements once more."""
    said = [r.said(one) for one in deck.village.statements]
    parts = _filling(r, title, [_Asked(r.t("Wie mist u, en hoe hoort u hen?"))], after=30.0 + 16.0 * len(said))
    if said:
        parts.append(Part(label(r, r.t("De stellingen nog eens"), "head"), 9.0, True))
    for n, one in enumerate(said):
        words = text(r, BODY.w - 66.0, one)
        rings = beside(*(_ring(r, k) for k in range(1, 6)), gap=2.0)
        high = max(words.h, rings.h)
        line = Line(((0.0, high + 2.0), (BODY.w, high + 2.0)), "rule", 0.3)
        row = (*words.at(0, (high - words.h) / 2), *rings.at(BODY.w - rings.w, (high - rings.h) / 2), line)
        parts.append(Part(Block(BODY.w, high + 2.2, row), 3.0, n + 1 < len(said)))
    if said:
        parts.append(
            Part(
                text(r, BODY.w, r.t("1 = helemaal oneens") + " · " + r.t("5 = helemaal eens"), "note", "quiet_text"),
                2.0,
            )
        )
    return parts


def _ring(r: Reader, n: int) -> Block:
    side = 10.0
    number = label(r, str(n), "strong")
    return Block(
        side,
        side,
        (
            Shape(Rect(0, 0, side, side), "oval", "white", "ink", 0.4),
            *number.at((side - number.w) / 2, (side - number.h) / 2),
        ),
    )
