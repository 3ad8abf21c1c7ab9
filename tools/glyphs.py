"""Writes which characters the game's font can draw: ``python -m tools.glyphs`` makes ``game/content/glyph_ranges.py``.

A room that draws nothing must still warn a trainer for an emoji, so the answer of the font is kept as a table. It is
read from the font file itself (its ``cmap``, OpenType specification): pygame answers for characters that are not there.
"""

import struct
from itertools import pairwise
from pathlib import Path

TABLE = Path(__file__).resolve().parents[1] / "game" / "content" / "glyph_ranges.py"

WEIGHTS = ("Regular", "Semibold", "Bold")

_FIRST = 0x20

_HEAD = '''"""The characters that every weight of the font can draw, made by ``python -m tools.glyphs``."""

RANGES: tuple[tuple[int, int], ...] = (
'''


def characters(font: bytes) -> set[int]:
    """The characters of a TrueType font: those of its table in segments (format 4) or in groups (format 12)."""
    tables = struct.unpack_from(">H", font, 4)[0]
    at = next(
        struct.unpack_from(">I", font, 12 + 16 * number + 8)[0]
        for number in range(tables)
        if font[12 + 16 * number : 16 + 16 * number] == b"cmap"
    )
    found: set[int] = set()
    for number in range(struct.unpack_from(">H", font, at + 2)[0]):
        start = at + struct.unpack_from(">I", font, at + 8 + 8 * number)[0]
        form = struct.unpack_from(">H", font, start)[0]
        if form == 4:
            found |= _segments(font, start)
        elif form == 12:
            for group in range(struct.unpack_from(">I", font, start + 12)[0]):
                first, last, _ = struct.unpack_from(">III", font, start + 16 + 12 * group)
                found.update(range(first, last + 1))
    return found


def _segments(font: bytes, start: int) -> set[int]:
    count = struct.unpack_from(">H", font, start + 6)[0] // 2
    rows = [start + 14 + 2 * count * row + (2 if row else 0) for row in range(4)]
    lasts, firsts, deltas, offsets = (struct.unpack_from(f">{count}H", font, row) for row in rows)
    found = set()
    for index in range(count):
        for code in range(firsts[index], min(lasts[index], 0xFFFE) + 1):
            glyph = code
            if offsets[index]:
                place = rows[3] + 2 * index + offsets[index] + 2 * (code - firsts[index])
                glyph = struct.unpack_from(">H", font, place)[0]
            if offsets[index] == 0 or glyph:
                glyph = (glyph + deltas[index]) % 0x10000
            if glyph:
                found.add(code)
    return found


def ranges() -> list[tuple[int, int]]:
    """The characters that all weights hold, first and last of each unbroken row."""
    from font_source_sans_pro import font_files_ttf

    files = [Path(one) for one in font_files_ttf.values()]
    wanted = [next(one for one in files if one.name == f"SourceSansPro-{weight}.ttf") for weight in WEIGHTS]
    shared = set.intersection(*(characters(one.read_bytes()) for one in wanted))
    there = sorted(code for code in shared if code >= _FIRST)
    breaks = [0, *(i + 1 for i, (a, b) in enumerate(pairwise(there)) if b != a + 1), len(there)]
    return [(there[a], there[b - 1]) for a, b in pairwise(breaks)]


def table() -> str:
    """The text of the module that holds them."""
    return _HEAD + "".join(f"    (0x{a:04X}, 0x{b:04X}),\n" for a, b in ranges()) + ")\n"


if __name__ == "__main__":
    TABLE.write_text(table(), "utf-8", newline="\n")
