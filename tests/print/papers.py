"""Books for the tests, each made once: every shipped village at every length, and the longest village there can be."""

from functools import lru_cache

import pytest

from game.content.compile import lengths
from game.content.shelf import shipped
from game.content.village_file import open_village
from game.print.book import book
from game.print.parts import PARTS
from game.print.pieces import Words
from tests.chosen import CHOSEN
from tests.screen.villages import longest_village

LONGEST = "longest"
ALL = [(one.id, minutes, "nl") for one in shipped() for minutes in one.lengths]
CHOSEN_PAPERS = [one for one in ALL if one[:2] in CHOSEN] + [("veenderwold", 50, "en"), (LONGEST, 120, "nl")]
EVERY = [pytest.param(one, id="-".join(map(str, one))) for one in CHOSEN_PAPERS]
EVERY += [
    pytest.param(one, id="-".join(map(str, one)), marks=pytest.mark.long) for one in ALL if one not in CHOSEN_PAPERS
]


@lru_cache
def village(name):
    return longest_village() if name == LONGEST else open_village(str(next(p.path for p in shipped() if p.id == name)))


@lru_cache
def made(name="veenderwold", minutes=None, lang="nl", parts=PARTS):
    document = village(name)
    return book(document, minutes or lengths(document)[0], parts, lang)


def sides(sheets):
    """Every card, page or label with its sheet."""
    return [(sheet, one) for sheet in sheets for one in sheet.cards]


def words(laid):
    return [piece for piece in laid.pieces if isinstance(piece, Words)]


def said(laid):
    """All that stands on a side, without spaces and hyphens, so that a broken word is whole again."""
    return bare("".join(row.text for piece in words(laid) for row in piece.rows))


def bare(text):
    return "".join(one for one in text if not one.isspace() and one not in "-\u00ad\ufffe\u2010*")
