"""Letters on paper: how wide text is, and where its lines break. Knows the font, and no page.

Sizes are in points, widths in millimetres. A word is broken where pyphen allows it, and only where the line would
otherwise stay rather empty, so that ragged text on a narrow card stays calm.
"""

import re
import warnings
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, NamedTuple

from game.screen.runs import FACES, SHY, Run, Word, breaks, clean, cut, joined, marked, words_of

MM = 25.4 / 72
"""Millimetres in a point."""

_LEAST = 3
"""A broken word has so many letters on both lines."""
EMPTY = 0.3
"""A word is broken when more than this share of the line would stay empty."""


class NoFontError(Exception):
    """The font of the game is not installed."""


class Row(NamedTuple):
    """One line as it is drawn, with its width in millimetres."""

    runs: tuple[Run, ...]
    width: float

    @property
    def text(self) -> str:
        """The line as plain text."""
        return "".join(one.text for one in self.runs)


@lru_cache(maxsize=1)
def font_files() -> dict[str, str]:
    """The file of every weight.

    Raises:
        NoFontError: one of them is not there.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from font_source_sans_pro import font_files_ttf
    except ImportError as error:
        raise NoFontError from error
    paths = [str(one) for one in font_files_ttf.values()]
    found = {weight: one for weight, name in FACES.items() for one in paths if re.search(rf"[/\\]{name}\.ttf$", one)}
    if len(found) < len(FACES):
        raise NoFontError
    return found


@lru_cache(maxsize=4)
def _advances(weight: str) -> tuple[dict[int, float], float]:
    """Width of every character in em, and of one that the font does not have."""
    from fontTools.ttLib import TTFont

    font: Any = TTFont(font_files()[weight], lazy=True)
    wide, em = font["hmtx"], font["head"].unitsPerEm
    known = {code: wide[name][0] / em for code, name in font.getBestCmap().items()}
    font.close()
    return known, known[ord("?")]


def known(text: str) -> str:
    """The text with a question mark for every character that the font cannot draw."""
    there = _advances("regular")[0]
    return "".join(one if ord(one) in there or one in f"\n{SHY}" else "?" for one in text)


@lru_cache(maxsize=65536)
def width(weight: str, size: float, text: str) -> float:
    """Width in millimetres of a piece of text in one weight."""
    wide, other = _advances(weight)
    return sum(wide.get(ord(one), other) for one in text) * size * MM


def _wide(word: Iterable[Run], size: float) -> float:
    return sum(width(one.weight, size, one.text) for one in word)


def _places(text: str, lang: str) -> list[tuple[int, str]]:
    """Where a word may be cut, the last place first, and what is put there; never so that a scrap is left."""
    found = breaks(text, lang)
    if not marked(text):
        last = len(text.rstrip(".,;:?!’”")) - _LEAST
        found = [(at, tail) for at, tail in found if _LEAST <= at <= last]
    return found[::-1]


def _split(word: Word, size: float, room: float, lang: str, force: bool) -> tuple[Word, Word] | None:
    """The longest beginning of a word that fits ``room``; ``force`` cuts anywhere rather than not."""
    text = "".join(one.text for one in word)
    anywhere = [(at, "") for at in range(len(text) - 1, 0, -1)] if force else []
    for at, tail in [*_places(text, lang), *anywhere]:
        first, rest = cut(word, at, tail)
        if first and rest and _wide(clean(first), size) <= room:
            return clean(first), rest
    return None


def _row(words: list[Word], size: float) -> Row:
    runs = joined(words)
    return Row(runs, _wide(runs, size))


@lru_cache(maxsize=32768)
def wrap(text: str, weight: str, size: float, room: float, lang: str, hyphens: bool = True) -> tuple[Row, ...]:
    r"""Break text into lines no wider than ``room`` millimetres.

    Args:
        text: with ``**bold**`` marks, ``\\n`` for new lines and soft hyphens.
        weight: of what is not bold.
        size: points.
        room: millimetres.
        lang: for the places where a word may be broken.
        hyphens: whether a word that fits a line of its own may be broken.
    """
    rows = list[Row]()
    for paragraph in known(text).split("\n"):
        line, queue = list[Word](), words_of(paragraph, weight)
        while queue:
            word = queue.pop(0)
            if _row([*line, clean(word)], size).width <= room:
                line.append(clean(word))
                continue
            used = _row(line, size).width + width(weight, size, " ") if line else 0.0
            broken = None
            if line and (_wide(clean(word), size) > room or (hyphens and room - used > EMPTY * room)):
                broken = _split(word, size, room - used, lang, force=False)
            if broken is None and not line:
                broken = _split(word, size, room, lang, force=True) or (clean(word), [])
            if broken is not None:
                rows.append(_row([*line, broken[0]], size))
                line, queue = [], [broken[1], *queue] if broken[1] else queue
            else:
                rows.append(_row(line, size))
                line, queue = [], [word, *queue]
        if line or not rows or not paragraph.strip():
            rows.append(_row(line, size))
    return tuple(rows)
