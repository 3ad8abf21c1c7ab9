"""What a scene must know of the window: its size, text size, theme and language.

Layout is in units: 1 u = 1 % of the reference height, which is the height of the largest 16:9 picture that
fits the window. A window of 16:9 or narrower is therefore always 177.78 u wide; what differs is ``h``.
"""

from typing import NamedTuple

from game.text import tr

BASE_WIDTH = 1600 / 9
MARGIN = 3.1
GAP = 1.3
RADIUS = 1.3
BORDER = 0.28
SPACING = 0.12
"""Between letters for who asks for it, × their size: what a page must bear by WCAG 2.2, 1.4.12."""
AIRY = 1.1
"""How much further apart lines of running text then stand."""
RUNNING = frozenset({"lead", "body", "quote", "note", "small"})


class Style(NamedTuple):
    """One entry of the type scale: size in units at 100 %, weight and line height (× size)."""

    size: float
    weight: str
    lead: float


STYLES: dict[str, Style] = {
    "title": Style(6.0, "bold", 1.13),
    "scene": Style(5.0, "bold", 1.15),
    "stamp": Style(6.1, "bold", 1.12),
    "value": Style(5.0, "bold", 1.15),
    "quote": Style(4.1, "semibold", 1.2),
    "button": Style(4.2, "bold", 1.2),
    "section": Style(3.7, "bold", 1.2),
    "lead": Style(3.7, "regular", 1.22),
    "body": Style(3.3, "regular", 1.17),
    "strong": Style(3.3, "bold", 1.2),
    "name": Style(3.0, "bold", 1.2),
    "small": Style(2.8, "semibold", 1.2),
    "note": Style(2.8, "regular", 1.2),
    "letter": Style(3.1, "bold", 1.0),
}


class Metrics(NamedTuple):
    """Size of the window in pixels and how the reader wants to see it.

    ``text`` is 100, 125 or 150 (%), ``theme`` "light" or "contrast", ``lang`` "nl" or "en"; ``spaced`` puts letters
    and lines further apart.
    """

    width: int
    height: int
    text: int = 100
    theme: str = "light"
    lang: str = "nl"
    motion: bool = True
    spaced: bool = False

    @property
    def u(self) -> float:
        """Pixels in one unit."""
        return max(1.0, min(self.width * 9 / 16, self.height)) / 100

    @property
    def w(self) -> float:
        """Width of the window in units."""
        return self.width / self.u

    @property
    def h(self) -> float:
        """Height of the window in units."""
        return self.height / self.u

    @property
    def tall(self) -> bool:
        """Whether the window is clearly narrower than 16:9 (4:3, portrait)."""
        return self.h > 112

    @property
    def large(self) -> bool:
        """Whether text takes more room than the scenes were drawn for: it is larger, or its letters stand apart."""
        return self.text > 100 or self.spaced

    @property
    def folded(self) -> bool:
        """Whether scenes fold: pictures become bands or strips, options become pages."""
        return self.large or self.tall

    def t(self, text: str, **values: object) -> str:
        """The Dutch sentence ``text`` in the reader's language, placeholders filled in."""
        return tr(self.lang, text, **values)

    def size(self, style: str) -> float:
        """Size of a style of the type scale in units; what is large already grows half as fast."""
        size, factor = STYLES[style].size, self.text / 100
        return size * (factor if size < 4 else (1 + factor) / 2)

    def lead(self, style: str) -> float:
        """Height of one line of a style in units."""
        return self.size(style) * self.stretch(style)

    def stretch(self, style: str) -> float:
        """Line height of a style, × its size."""
        return STYLES[style].lead * (AIRY if self.spaced and style in RUNNING else 1.0)

    @property
    def spacing(self) -> float:
        """What is added after every letter, × the size."""
        return SPACING if self.spaced else 0.0

    def grown(self, value: float) -> float:
        """A measure in units that goes with the text (icons beside text, key caps, badges)."""
        return value * (1 + self.text / 100) / 2

    def px(self, value: float) -> int:
        """Units to whole pixels."""
        return round(value * self.u)
