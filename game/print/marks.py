"""The marks of the game on paper: text in its styles, badges, pills, the stamp, paths and owners.

The look is that of the screen: colours, silhouettes, icons and letters come from its theme, never colour alone.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import NamedTuple

from game.content.texts import in_language
from game.print import letters
from game.print.pieces import NOTHING, Art, Block, Line, Pieces, Shape, Words, beside
from game.screen.nodes import Point, Rect
from game.screen.theme import FUNCTIONS, MECHANISMS, METERS, Mark, on
from game.text import tr

MINUS = "−"


class Style(NamedTuple):
    """How text looks: weight, size against the body, height of a line in em."""

    weight: str
    times: float
    lead: float = 1.2


STYLES = {
    "stamp": Style("bold", 1.9, 1.1),
    "title": Style("bold", 1.5, 1.12),
    "head": Style("bold", 1.2, 1.15),
    "strong": Style("bold", 1.0),
    "body": Style("regular", 1.0),
    "quote": Style("semibold", 1.08),
    "small": Style("semibold", 0.88, 1.15),
    "note": Style("regular", 0.86, 1.18),
}


class Reader(NamedTuple):
    """Who reads it: a language, and the size of body text in points."""

    lang: str
    body: float = 12.0

    def t(self, text: str, **values: object) -> str:
        """A sentence of the game in the reader's language."""
        return tr(self.lang, text, **values)

    def said(self, text: dict[str, str]) -> str:
        """A text of the content in the reader's language."""
        return in_language(text, self.lang)

    def size(self, style: str) -> float:
        """Points of a style."""
        return self.body * STYLES[style].times

    def sized(self, body: float) -> Reader:
        """The same reader with other letters."""
        return Reader(self.lang, body)


def text(r: Reader, w: float, words: str, style: str = "body", colour: str = "ink", align: str = "left") -> Block:
    """A paragraph ``w`` wide; no words take no room."""
    if not words:
        return NOTHING
    kind, size = STYLES[style], r.size(style)
    hyphens = style not in ("stamp", "title", "head")
    rows = letters.wrap(words, kind.weight, round(size, 2), round(w, 2), r.lang, hyphens)
    lead = size * kind.lead * letters.MM
    return Block(w, lead * len(rows), (Words(Rect(0, 0, w, lead * len(rows)), rows, size, lead, colour, align),))


def label(r: Reader, words: str, style: str = "strong", colour: str = "ink") -> Block:
    """Words on one line, as wide as they are."""
    kind, size = STYLES[style], r.size(style)
    return text(r, letters.width(kind.weight, round(size, 2), letters.known(words)) + 0.02, words, style, colour)


def icon(name: str, side: float, ink: str = "ink") -> Block:
    """A square glyph."""
    return Block(side, side, (Art(Rect(0, 0, side, side), f"icon/{name}", ink),))


def badge(r: Reader, mark: Mark, fill: str, w: float, h: float) -> Block:
    """Silhouette, icon and letters of something of meaning."""
    ink, size = on(fill), min(h * 0.3 / letters.MM, w * 0.5 / letters.MM)
    side = min(w * 0.56, h * 0.44)
    lead = size * 1.05 * letters.MM
    low = 0.2 if mark.shape == "pennant" else 0.1
    row = letters.wrap(r.t(mark.letters), "bold", round(size, 2), w * 2, r.lang, False)
    return Block(
        w,
        h,
        (
            Shape(Rect(0, 0, w, h), mark.shape, fill, "ink", 0.4, min(w, h) * 0.14),
            Art(Rect((w - side) / 2, h * 0.1, side, side), f"icon/{mark.icon}", ink),
            Words(Rect(0, h * (1 - low) - lead, w, lead), row, size, lead, ink, "centre"),
        ),
    )


def function_badge(r: Reader, function: str, w: float = 13.0, h: float = 15.5) -> Block:
    """Of one of the four functions."""
    return badge(r, FUNCTIONS[function], function, w, h)


def meter_badge(r: Reader, meter: str, side: float = 7.6) -> Block:
    """A meter as a small tab: icon and letter next to each other."""
    mark, ink = METERS[meter], on(meter)
    letter = label(r, r.t(mark.letters), "small", ink)
    both = beside(icon(mark.icon, side * 0.56, ink), letter, gap=0.8)
    w = both.w + 3.0
    return Block(
        w, side, (Shape(Rect(0, 0, w, side), "box", meter, "ink", 0.3, 1.2), *both.at(1.5, (side - both.h) / 2))
    )


def pill(r: Reader, words: str, icon_name: str = "", fill: str = "paper", style: str = "small") -> Block:
    """Icon and words in a rounded box."""
    ink, side = on(fill), r.size(style) * letters.MM * 1.1
    mark = icon(icon_name, side, ink) if icon_name else NOTHING
    both = beside(mark, label(r, words, style, ink), gap=1.2)
    high, wide = both.h + 1.6, both.w + 5.0
    return Block(wide, high, (Shape(Rect(0, 0, wide, high), "box", fill, "ink", 0.3, high / 2), *both.at(2.5, 0.8)))


def mechanism_pill(r: Reader, mechanism: str) -> Block:
    """The way an answer works."""
    mark = MECHANISMS[mechanism]
    return pill(r, r.t(mark.name), mark.icon)


def owner_pill(r: Reader, owner: int, words: str = "") -> Block:
    """Ownership 1–4: house or town hall, and the number."""
    return pill(r, f"{owner} {words}".strip(), "house" if owner < 3 else "hall", f"own{owner}")


def pips(path: Sequence[str], side: float, gap: float = 1.4) -> Block:
    """The steps of a path, to tick off or lay a coin on: the house is the village's, the hall the municipality's."""
    made = [
        Block(
            side,
            side,
            (
                Shape(Rect(0, 0, side, side), "box", "ochre_light" if not n else "card", "ink", 0.4, side * 0.2, n > 0),
                Art(
                    Rect(0, 0, side, side).inset(side * 0.2), "icon/house" if kind == "village" else "icon/hall", "ink"
                ),
            ),
        )
        for n, kind in enumerate(path)
    ]
    return beside(*made, gap=gap)


def weights(count: int, side: float) -> Block:
    """What a killer weighs, as little weights."""
    return beside(*(icon("weight", side, "red") for _ in range(count)), gap=side * 0.2)


def stamp(r: Reader, w: float, sentence: str, largest: float = 1.0, lines: int = 3) -> Block:
    """The killer as a red stamp with a rough edge; letters as large as fits so many lines without breaking a word."""
    inner, times = w - 10.0, largest
    while times > 0.55 and (len(_stamped(r, inner, sentence, times)) > lines or _torn(r, inner, sentence, times)):
        times -= 0.05
    words = text(r.sized(r.body * times), inner, sentence, "stamp", "on_stamp", "centre")
    h = words.h + 7.0
    return Block(w, h, (*stamp_shape(w, h), *words.at(5.0, 3.3)))


def _stamped(r: Reader, w: float, sentence: str, times: float) -> tuple[letters.Row, ...]:
    size = round(r.body * times * STYLES["stamp"].times, 2)
    return letters.wrap(sentence, "bold", size, round(w, 2), r.lang, False)


def _torn(r: Reader, w: float, sentence: str, times: float) -> bool:
    return any(one.text.endswith("-") for one in _stamped(r, w, sentence, times))


def stamp_shape(w: float, h: float) -> Pieces:
    """The stamp without words: red with a rough edge and a thin inner line."""
    chance, edge = random.Random(5), list[Point]()
    for (ax, ay), (bx, by) in (((0, 0), (w, 0)), ((w, 0), (w, h)), ((w, h), (0, h)), ((0, h), (0, 0))):
        count = max(4, math.ceil((abs(bx - ax) + abs(by - ay)) / 2.4))
        for k in range(count):
            inward = chance.random() * 0.75
            x, y = ax + (bx - ax) * k / count, ay + (by - ay) * k / count
            edge.append((min(max(x, inward), w - inward), min(max(y, inward), h - inward)))
    box = Rect(0, 0, w, h)
    return Shape(box, "poly", "stamp", points=tuple(edge)), Shape(box.inset(1.7), "box", "", "card", 0.45)


def signed(by: int) -> str:
    """A change with its sign, and a real minus."""
    return f"+{by}" if by > 0 else f"{MINUS}{-by}" if by < 0 else "0"


def writing(w: float, lines: int, pitch: float = 9.5) -> Block:
    """Lines to write on with a pen."""
    strokes = tuple(Line(((0.0, pitch * n), (w, pitch * n)), "rule", 0.35) for n in range(1, lines + 1))
    return Block(w, pitch * lines + 0.4, strokes)


def disc(icon_name: str, side: float, fill: str) -> Block:
    """An icon in a coloured circle."""
    box = Rect(0, 0, side, side)
    return Block(
        side, side, (Shape(box, "oval", fill, "ink", 0.4), Art(box.inset(side * 0.22), f"icon/{icon_name}", on(fill)))
    )


def chip(r: Reader, words: str, fill: str = "ink") -> Block:
    """A number or a letter in a small box: what belongs together carries the same."""
    inside = label(r, words, "strong", on(fill))
    w = max(inside.w + 3.0, inside.h + 1.2)
    h = inside.h + 1.2
    return Block(w, h, (Shape(Rect(0, 0, w, h), "box", fill, "ink", 0.3, 1.2), *inside.at((w - inside.w) / 2, 0.6)))
