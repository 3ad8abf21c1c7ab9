"""Which characters the game can draw, and the texts of a file that hold others.

``content`` draws nothing, so what the font holds stands in ``glyph_ranges.py``; ``python -m tools.glyphs`` makes it
from the font, and a test says when it is no longer true.
"""

import re
from collections.abc import Iterator
from typing import Any

from game.content.diagnostics import Diagnostic, diagnostic
from game.content.glyph_ranges import RANGES
from game.content.strict_yaml import Parsed, Path, Place

INVISIBLE = "\n\t\u00ad\u200b\u200c\u200d\u2060"
"""Characters that need no drawing: line ends, and places where a word may or may not break."""

_MOST = 6

LACKING = re.compile(
    f"[^{re.escape(INVISIBLE)}" + "".join(f"{re.escape(chr(a))}-{re.escape(chr(b))}" for a, b in RANGES) + "]"
)
"""One character that the font lacks."""


def undrawable(parsed: Parsed) -> list[Diagnostic]:
    """Every text that holds a character without a drawing, at the line where the first of them stands."""
    if not any(LACKING.search(line) for line in parsed.lines):
        return []
    remarks = []
    for path, text in _texts(parsed.data, ()):
        lacking = list(dict.fromkeys(LACKING.findall(text)))
        if lacking:
            named = ", ".join(f"{one} (U+{ord(one):04X})" for one in lacking[:_MOST])
            characters = named + (" …" if len(lacking) > _MOST else "")
            remarks.append(diagnostic("no_glyph", parsed.file, _place(parsed, path, lacking[0]), characters=characters))
    return remarks


def _texts(data: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(data, str):
        yield path, data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _texts(value, (*path, index))


def _place(parsed: Parsed, path: Path, character: str) -> Place:
    """Where the character stands; a text may run over lines, and an escape such as ``\\u00e9`` hides it."""
    start = parsed.value(path)
    for number in range(start.line, len(parsed.lines) + 1):
        column = parsed.lines[number - 1].find(character, start.column - 1 if number == start.line else 0)
        if column >= 0:
            return Place(number, column + 1)
    return start
