"""Voting sheets: one large figure on an A4, to hold up. Its back is the same, so that who votes sees what is held."""

from __future__ import annotations

from game.print import letters
from game.print.marks import Reader, text
from game.print.pieces import Art, Block, Piece, Shape, Words, beside, stack
from game.print.sheets import A4, Laid, Sheet
from game.screen.nodes import Rect
from game.screen.theme import FUNCTIONS, POSTURES, on

PAGE = Rect(12.0, 14.0, A4[0] - 24.0, A4[1] - 28.0)
STEPS, NUMBERS = 5, 6
"""A statement has five steps; the answers of a killer go up to six."""
LETTERS = "ABCD"
"""For a question of the trainer's own, with up to four answers."""
TALL = 168.0
"""Millimetres of the figure."""


def vote_sheets(lang: str) -> list[Sheet]:
    """The numbers, the letters, the functions and the postures, each on both sides of a sheet."""
    r = Reader(lang, 24.0)
    scale = (
        r.t("helemaal oneens"), r.t("oneens"), r.t("ertussenin"), r.t("eens"), r.t("helemaal eens"),
        r.t("antwoord {n}", n=6),
    )  # fmt: skip
    made = [(str(n), _number(r, n, scale[n - 1])) for n in range(1, NUMBERS + 1)]
    made += [(letter, _letter(r, letter)) for letter in LETTERS]
    made += [(name, _function(r, name)) for name in FUNCTIONS]
    made += [(name, _posture(r, name)) for name in POSTURES]
    heads = {
        "1": r.t("Stemkaarten: getallen"),
        LETTERS[0]: r.t("Stemkaarten: letters"),
        "represent": r.t("Stemkaarten: functies"),
        "communicative": r.t("Stemkaarten: houdingen"),
    }
    pages = list[Sheet]()
    for name, block in made:
        side = Laid(f"vote.{name}", PAGE, PAGE, block.at(PAGE.x, PAGE.y))
        marks = ((1, heads[name]),) if name in heads else ()
        pages += [Sheet(A4, (side,), (), marks), Sheet(A4, (side,), (), (), True)]
    return pages


def _giant(words: str, w: float, tall: float, colour: str) -> Block:
    """Words as large as fit, in millimetres of a capital letter and a bit."""
    size = min(tall / letters.MM, 0.94 * w / letters.width("bold", 1.0, words))
    lead = size * 0.72 * letters.MM
    row = letters.wrap(words, "bold", size, w, "nl", False)
    return Block(w, lead, (Words(Rect(0, 0, w, lead), row, size, lead, colour, "centre"),))


def _page(figure: Block, words: Block, *more: Piece) -> Block:
    """A frame with the figure in the middle of what is above the words."""
    low = PAGE.h - words.h - 14.0
    return Block(
        PAGE.w,
        PAGE.h,
        (
            Shape(Rect(0, 0, PAGE.w, PAGE.h), "box", "card", "ink", 1.2, 6.0),
            *more,
            *figure.at((PAGE.w - figure.w) / 2, (low - figure.h) / 2),
            *words.at(0, low),
        ),
    )


def _number(r: Reader, n: int, said: str) -> Block:
    dots = [
        Block(13.0, 13.0, (Shape(Rect(0, 0, 13.0, 13.0), "box", "ochre" if k < n else "white", "ink", 0.7, 2.0),))
        for k in range(STEPS if n <= STEPS else 0)
    ]
    row = beside(*dots, gap=4.0)
    middle = Block(PAGE.w, row.h, row.at((PAGE.w - row.w) / 2, 0))
    words = stack(middle, text(r, PAGE.w, said, "head", align="centre"), gap=7.0)
    return _page(_giant(str(n), PAGE.w, 280.0, "ink"), words)


def _letter(r: Reader, letter: str) -> Block:
    words = text(r, PAGE.w, r.t("antwoord {n}", n=letter), "head", align="centre")
    return _page(_giant(letter, PAGE.w, 280.0, "ink"), words)


def _function(r: Reader, name: str) -> Block:
    mark, ink, w = FUNCTIONS[name], on(name), 146.0
    shape = Shape(Rect(0, 0, w, TALL), mark.shape, name, "ink", 1.6, 8.0)
    art = Art(Rect((w - 78.0) / 2, 16.0, 78.0, 78.0), f"icon/{mark.icon}", ink)
    said = _giant(r.t(mark.letters), w, 70.0, ink)
    return _page(
        Block(w, TALL, (shape, art, *said.at(0, TALL * 0.57))), text(r, PAGE.w, r.t(mark.name), "title", align="centre")
    )


def _posture(r: Reader, name: str) -> Block:
    mark, w = POSTURES[name], 120.0
    shape = Shape(Rect(0, 0, w, TALL), "box", "ink", "ink", 1.0, 10.0)
    art = Art(Rect((w - 80.0) / 2, 14.0, 80.0, 80.0), f"icon/{mark.icon}", "white")
    said = _giant(r.t(mark.letters), w, 78.0, "white")
    ground = Shape(Rect(5.0, 5.0, PAGE.w - 10.0, PAGE.h - 10.0), "box", name, "", radius=4.0)
    words = text(r, PAGE.w, r.t(mark.name), "title", align="centre")
    return _page(Block(w, TALL, (shape, art, *said.at(0, TALL * 0.58))), words, ground)
