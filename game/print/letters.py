"""Letters on paper: how wide text is, and where its lines break. Knows the font, and no page.

Sizes are in points, widths in millimetres. A word is broken where pyphen allows it, and only where the line would
otherwise stay rather empty, so that ragged text on a narrow card stays calm.
"""

import re
import warnings
from functools import lru_cache
from typing import Any, NamedTuple

import pyphen

MM = 25.4 / 72
"""Millimetres in a point."""

SHY = "\u00ad"
FACES = {"regular": "SourceSansPro-Regular", "semibold": "SourceSansPro-Semibold", "bold": "SourceSansPro-Bold"}
_HYPHENS = {"nl": "nl_NL", "en": "en_GB"}
_LEAST = 3
"""A broken word has so many letters on both lines."""
EMPTY = 0.3
"""A word is broken when more than this share of the line would stay empty."""


class NoFontError(Exception):
    """The font of the game is not installed."""


class Run(NamedTuple):
    """Text of one weight."""

    text: str
    weight: str


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


@lru_cache(maxsize=4)
def _dictionary(lang: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=_HYPHENS.get(lang, "nl_NL"))


def _words(paragraph: str, weight: str) -> list[list[Run]]:
    """Words as lists of runs, since bold may begin inside one."""
    strong, words, word = False, list[list[Run]](), list[Run]()
    for part in re.split(r"(\*\*|[ \t]+)", paragraph):
        if part == "**":
            strong = not strong
        elif not part.strip(" \t"):
            if part and word:
                words.append(word)
                word = []
        else:
            word.append(Run(part, "bold" if strong else weight))
    return [*words, word] if word else words


def _wide(word: list[Run], size: float) -> float:
    return sum(width(one.weight, size, one.text) for one in word)


def _cut(word: list[Run], at: int, tail: str) -> tuple[list[Run], list[Run]]:
    """A word cut after ``at`` characters; its first part gets ``tail``, a hyphen or nothing."""
    first, rest = list[Run](), list[Run]()
    for run in word:
        if run.text[:at]:
            first.append(Run(run.text[:at], run.weight))
        if run.text[max(0, at) :]:
            rest.append(Run(run.text[max(0, at) :], run.weight))
        at = max(0, at - len(run.text))
    if tail and first:
        first[-1] = Run(first[-1].text + tail, first[-1].weight)
    return first, rest


def _clean(word: list[Run]) -> list[Run]:
    return [Run(one.text.replace(SHY, ""), one.weight) for one in word]


def _places(text: str, lang: str) -> list[tuple[int, str]]:
    """Where a word may be cut, the last place first, and what is put there."""
    marks = [(one.start(), "-") for one in re.finditer(SHY, text)]
    hard = [(one.end(), "") for one in re.finditer(r"[-–/](?=\w)", text)]
    bare = [
        (at, "-") for at in _dictionary(lang).positions(text) if _LEAST <= at <= len(text.rstrip(".,;:?!’”")) - _LEAST
    ]
    return sorted(marks + hard if marks or hard else bare, reverse=True)


def _split(word: list[Run], size: float, room: float, lang: str, force: bool) -> tuple[list[Run], list[Run]] | None:
    """The longest beginning of a word that fits ``room``; ``force`` cuts anywhere rather than not."""
    text = "".join(one.text for one in word)
    anywhere = [(at, "") for at in range(len(text) - 1, 0, -1)] if force else []
    for at, tail in [*_places(text, lang), *anywhere]:
        first, rest = _cut(word, at, tail)
        if first and rest and _wide(_clean(first), size) <= room:
            return _clean(first), rest
    return None


def _row(words: list[list[Run]], size: float) -> Row:
    runs = list[Run]()
    for n, word in enumerate(words):
        for k, run in enumerate(word):
            text = (" " if n and not k else "") + run.text
            if runs and runs[-1].weight == run.weight:
                runs[-1] = Run(runs[-1].text + text, run.weight)
            else:
                runs.append(Run(text, run.weight))
    return Row(tuple(runs), _wide(runs, size))


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
        line, queue = list[list[Run]](), _words(paragraph, weight)
        while queue:
            word = queue.pop(0)
            if _row([*line, _clean(word)], size).width <= room:
                line.append(_clean(word))
                continue
            used = _row(line, size).width + width(weight, size, " ") if line else 0.0
            broken = None
            if line and (_wide(_clean(word), size) > room or (hyphens and room - used > EMPTY * room)):
                broken = _split(word, size, room - used, lang, force=False)
            if broken is None and not line:
                broken = _split(word, size, room, lang, force=True) or (_clean(word), [])
            if broken is not None:
                rows.append(_row([*line, broken[0]], size))
                line, queue = [], [broken[1], *queue] if broken[1] else queue
            else:
                rows.append(_row(line, size))
                line, queue = [], [word, *queue]
        if line or not rows or not paragraph.strip():
            rows.append(_row(line, size))
    return tuple(rows)
