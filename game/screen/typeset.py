"""Setting text: fonts, measuring, wrapping. Works without any display.

Lines break between words, after a hyphen, and inside a word only when it does not fit a line of its own: at
the author's soft hyphens, else where pyphen allows it, else anywhere. Everything measured is cached.
"""

import re
import warnings as _python_warnings
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import pygame

from game.screen.metrics import STYLES, Metrics
from game.screen.runs import FACES, SHY, Run, Word, breaks, clean, cut, joined, words_of

warnings: list[str] = []
"""Sentences about fonts that were missing, for who wants to show them."""


@lru_cache(maxsize=1)
def _files() -> dict[str, str]:
    found: dict[str, str] = {}
    try:
        with _python_warnings.catch_warnings():
            _python_warnings.simplefilter("ignore")
            from font_source_sans_pro import font_files_ttf
        paths = [str(p) for p in font_files_ttf.values()]
    except (ImportError, OSError):
        paths = []
    for weight, name in FACES.items():
        match = next((p for p in paths if re.search(rf"{name}\.ttf$", p)), None)
        if match:
            found[weight] = match
        else:
            warnings.append(f"Font {name} is missing: pygame's own font is used instead.")
    return found


@lru_cache(maxsize=256)
def _face(weight: str, px: int) -> pygame.font.Font:
    path = _files().get(weight)
    try:
        font = pygame.font.Font(path, px)
    except (OSError, pygame.error):
        warnings.append(f"Font file {path} cannot be read: pygame's own font is used instead.")
        font = pygame.font.Font(None, px)
    if path is None and weight != "regular":
        font.set_bold(True)
    return font


def face(weight: str, px: int) -> pygame.font.Font:
    """The font of a weight (regular, semibold, bold) at a size in pixels (the em)."""
    if not pygame.font.get_init():
        pygame.font.init()
        _face.cache_clear()
    return _face(weight, max(1, px))


class Em(NamedTuple):
    """How large letters are: the em in pixels, and the pixels added after every letter."""

    px: int
    gap: int = 0

    def times(self, k: int) -> "Em":
        """So many times as large."""
        return Em(self.px * k, self.gap * k)


@lru_cache(maxsize=65536)
def advance(weight: str, em: Em, text: str) -> int:
    """Width of a piece of text in pixels; the gap after its last letter is counted too, so that widths add up."""
    return face(weight, em.px).size(text)[0] + em.gap * len(text) if text else 0


def written(weight: str, em: Em, text: str, colour: tuple[int, int, int]) -> pygame.Surface:
    """A piece of text as a picture, as wide as :func:`advance` says; letters keep their kerning."""
    font = face(weight, em.px)
    if not em.gap or not text:
        return font.render(text, True, colour)
    sheet = pygame.Surface((advance(weight, em, text), font.get_height()), pygame.SRCALPHA)
    for n, letter in enumerate(text):
        after = font.size(text[: n + 1])[0]
        sheet.blit(font.render(letter, True, colour), (after - font.size(letter)[0] + em.gap * n, 0))
    return sheet


class Row(NamedTuple):
    """One line as it will be drawn, with its width in pixels."""

    runs: tuple[Run, ...]
    width: int

    @property
    def text(self) -> str:
        """The line as plain text."""
        return "".join(r.text for r in self.runs)


class Setting(NamedTuple):
    """Wrapped text: rows, width and height in pixels, size of the letters, and height of a line in pixels."""

    rows: tuple[Row, ...]
    width: int
    height: float
    em: Em
    line: float


def plain(text: str) -> str:
    """Text without the marks for bold and without soft hyphens."""
    return text.replace("**", "").replace(SHY, "")


def _wide(word: Iterable[Run], em: Em) -> int:
    return sum(advance(r.weight, em, r.text) for r in word)


def _split(word: Word, em: Em, room: int, lang: str, force: bool) -> tuple[Word, Word] | None:
    """The longest first part of a word that fits ``room`` pixels; ``force`` cuts anywhere rather than not."""
    text = "".join(r.text for r in word)
    for at, tail in reversed(breaks(text, lang)):
        first, rest = cut(word, at, tail)
        if first and rest and _wide(clean(first), em) <= room:
            return clean(first), rest
    if force:
        for at in range(len(text) - 1, 0, -1):
            first, rest = cut(word, at, "")
            if _wide(clean(first), em) <= room or at == 1:
                return clean(first), rest
    return None


def _row(words: list[Word], em: Em) -> Row:
    runs = joined(words)
    return Row(runs, _wide(runs, em))


def wrap(text: str, weight: str, em: Em, room: int, lang: str) -> tuple[Row, ...]:
    """Break text into rows no wider than ``room`` pixels (a single letter may be wider).

    Args:
        text: with ``**bold**`` marks, "\\n" for new lines and soft hyphens.
        weight: of what is not bold.
        em: size of the letters.
        room: width in pixels.
        lang: language for hyphenation.
    """
    rows: list[Row] = []
    for paragraph in text.split("\n"):
        line: list[Word] = []
        queue = words_of(paragraph, weight)
        while queue:
            word = queue.pop(0)
            shown = clean(word)
            if _row([*line, shown], em).width <= room:
                line.append(shown)
                continue
            before = _row(line, em).width + advance(weight, em, " ") if line else 0
            hard = re.search(r"[-–/](?=\w)", "".join(r.text for r in word)) is not None
            too_long = _wide(shown, em) > room
            cut = _split(word, em, room - before, lang, force=False) if line and (too_long or hard) else None
            if cut is not None and (too_long or cut[0][-1].text[-1:] in "-–/"):
                rows.append(_row([*line, cut[0]], em))
                line, queue = [], [cut[1], *queue]
            elif line:
                rows.append(_row(line, em))
                line, queue = [], [word, *queue]
            else:
                cut = _split(word, em, room, lang, force=True)
                if cut is None:
                    line.append(shown)
                    continue
                rows.append(_row([cut[0]], em))
                queue = [cut[1], *queue]
        rows.append(_row(line, em))
    return tuple(rows)


@lru_cache(maxsize=16384)
def _setting(text: str, style: str, em: Em, line: float, room: int, lang: str) -> Setting:
    kind = STYLES[style]
    rows = wrap(text, kind.weight, em, room, lang)
    return Setting(rows, max(r.width for r in rows), line * len(rows), em, line)


@lru_cache(maxsize=1024)
def em_of(m: Metrics, style: str, scale: float = 1.0) -> Em:
    """The letters of a style."""
    size = m.size(style) * scale * m.u
    return Em(max(1, round(size)), round(size * m.spacing))


def setting(m: Metrics, text: str, style: str, width: float, scale: float = 1.0) -> Setting:
    """``text`` wrapped to ``width`` units; the answer is in pixels."""
    em = em_of(m, style, scale)
    return _setting(text, style, em, em.px * m.stretch(style), max(1, int(width * m.u + 0.5)), m.lang)


def height(m: Metrics, text: str, style: str, width: float, scale: float = 1.0) -> float:
    """Height in units of ``text`` wrapped to ``width`` units."""
    return setting(m, text, style, width, scale).height / m.u


def width(m: Metrics, text: str, style: str, scale: float = 1.0) -> float:
    """Width in units of ``text`` unwrapped (the widest of its lines), a hair added against rounding."""
    em = em_of(m, style, scale)
    return (_setting(text, style, em, em.px * m.stretch(style), 1 << 20, m.lang).width + 1.5) / m.u
