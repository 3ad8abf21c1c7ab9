"""One-colour glyphs in a box of 48 x 48 around (0, 0), in the hand of the print.

A glyph is a tuple of marks: a filled path, a path with holes (evenodd), a line
of some width, or a dot. The game recolours the files by
replacing the ink; the same glyphs serve as the marks on the stakes.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from tools.art.inks import INK
from tools.art.pen import Pen


class Mark(NamedTuple):
    """One stroke of a glyph."""

    kind: str
    data: str = ""
    width: float = 0.0
    dot: tuple[float, float, float] = (0.0, 0.0, 0.0)


Glyph = tuple[Mark, ...]


def _fill(data: str) -> Mark:
    return Mark("fill", data)


def _holes(data: str) -> Mark:
    return Mark("holes", data)


def _line(data: str, width: float = 5.0) -> Mark:
    return Mark("line", data, width)


def _dot(x: float, y: float, r: float) -> Mark:
    return Mark("dot", dot=(x, y, r))


def _ring(x: float, y: float, r: float, width: float) -> Mark:
    """A circle's outline, as two arcs."""
    return Mark("line", f"M{x - r} {y}A{r} {r} 0 1 1 {x + r} {y}A{r} {r} 0 1 1 {x - r} {y}", width)


def _cog() -> str:
    data = []
    for i in range(32):
        r = 21.5 if (i // 2) % 2 == 0 else 16.5
        t = 2 * math.pi * (i + 0.5) / 32
        data.append(f"{'L' if i else 'M'}{r * math.cos(t):.2f} {r * math.sin(t):.2f}")
    hole = "M7.5 0A7.5 7.5 0 1 0 -7.5 0A7.5 7.5 0 1 0 7.5 0Z"
    return "".join(data) + "Z" + hole


_PEOPLE: Glyph = (
    _dot(0, -11, 7.5), _fill("M-12 19Q-12 -1 0 -1T12 19Z"), _dot(-15.5, -6, 5.5), _fill("M-23 19Q-24 3 -15 3"
        "Q-12.5 8 -14.5 19Z"),
    _dot(15.5, -6, 5.5), _fill("M23 19Q24 3 15 3Q12.5 8 14.5 19Z"),
)  # fmt: skip
_TABLE: Glyph = (_dot(0, 0, 9.5), _dot(0, -18, 5.6), _dot(18, 0, 5.6), _dot(0, 18, 5.6), _dot(-18, 0, 5.6))
_HEART: Glyph = (_fill("M0 21C-29 0 -25 -20 -12 -20C-4 -20 0 -13 0 -11C0 -13 4 -20 12 -20C25 -20 29 0 0 21Z"),)
_EURO: Glyph = (_ring(0, 0, 20, 4.6), _line("M9 -8.5A11 11 0 1 0 9 8.5M-14 -3H3M-14 4H3", 4.4))
_PENCIL: Glyph = (_fill("M-20 20L-16 5L10 -21L21 -10L-5 16Z"),)
_HAMMER: Glyph = (_fill("M-20 -14L-6 -23L16 -12L10 -4L-2 -8L-7 -2L-12 -8Z"), _line("M-3 -2L13 19", 8))
_SPEECH: Glyph = (_fill("M-22 -18H22V10H2L-10 22V10H-22Z"),)
_CLIPBOARD: Glyph = (_holes("M-17 -18H-8V-23H8V-18H17V23H-17ZM-9 -7H9V-3H-9ZM-9 2H9V6H-9ZM-9 11H4V15H-9Z"),)
_HOUSE: Glyph = (_fill("M-19 20V-2L0 -21L19 -2V20H6V6H-6V20Z"),)
_HALL: Glyph = (_fill("M-21 20V13H21V20ZM-21 -8L0 -22L21 -8V-3H-21ZM-17 0H-9V11H-17ZM-4 0H4V11H-4ZM9 0H17V11H9Z"),)
_CLOCK: Glyph = (_ring(0, 0, 19, 5.6), _line("M0 -11V1L9 6"))
_HAND: Glyph = (
    _fill(
        "M-15 4V-10Q-12 -14 -9 -10V-2V-18Q-5 -22 -2 -18V-3V-21Q2 -25 5 -20V-3V-17Q9 -20 12 -16V4L16 -2"
        "Q21 -6 22 0Q16 18 8 22H-7Q-14 16 -15 4Z"
    ),
)
_GAVEL: Glyph = (_fill("M-20 22H8V15H-20ZM-18 -2L-2 -18L6 -10L-10 6ZM4 -2L22 14L17 19L-1 4Z"),)
_BUS: Glyph = (
    _holes("M-23 -15H15Q22 -15 22 -6V12H-23ZM-18 -9V-1H-9V-9ZM-5 -9V-1H4V-9ZM8 -9V-1H17V-6"
        "Q17 -9 14 -9Z"), _dot(-12, 14, 6), _dot(11, 14, 6),
)  # fmt: skip
_ENERGY: Glyph = (_fill("M6 -23L-16 4H-2L-7 23L16 -6H2Z"),)

GLYPHS: dict[str, Glyph] = {
    # meters
    "energy": _ENERGY,
    "support": _PEOPLE,
    "trust": _HEART,
    "room": (
        _line("M-7 -7L-19 -19M-19 -9V-19H-9M7 -7L19 -19M19 -9V-19H9M-7 7L-19 19M-19 9V19H-9M7 7L19 19M19 9V19H9", 5.4),
    ),
    # functions
    "represent": (_fill("M-22 -7V7H-12L10 20V-20L-12 -7Z"), _line("M17 -9Q22 0 17 9"), _fill("M-14 8H-5L-2 22H-11Z")),
    "advise": _PENCIL,
    "activate": _HAMMER,
    "connect": _TABLE,
    # mechanisms
    "own_work": (_line("M-16 20L4 -6", 7), _fill("M-2 -22Q14 -24 21 -8L13 -10L8 -4L14 4Q-2 6 -6 -8Z")),
    "own_money": _EURO,
    "small_trial": (
        _line("M0 21V-4", 5), _fill("M0 -2Q-20 0 -20 -18Q-2 -20 0 -2Z"), _fill("M1 4Q18 4 20 -10"
            "Q4 -12 1 4Z"), _line("M-14 21H14", 5),
    ),
    "village_first": (
        _fill("M-22 20V2L-9 -11L4 2V20H-4V10H-13V20Z"), _line("M9 20V-20", 5), _fill("M10 -21H23L18 -14L23 -7H10Z"),
    ),
    "at_table": (
        _line("M-20 2H20", 6), _line("M-12 4V20M12 4V20", 5), _dot(-13, -10, 6.5), _dot(13, -10, 6.5),
        _dot(0, -14, 6.5),
    ),
    "on_paper": (_holes("M-17 -22H7L17 -12V22H-17ZM-10 -6H10V-2H-10ZM-10 3H10V7H-10ZM-10 12H3V16H-10Z"),),
    "over_head": (_dot(-2, 10, 7), _line("M-20 8Q-16 -20 6 -18Q20 -16 19 2", 5.4),
                  _fill("M10 0H24L18 14Z"), _fill("M-14 23Q-12 18 -2 18T10 23Z")),
    "wait": (_holes("M-16 -23H16V-17Q16 -6 5 0Q16 6 16 17V23H-16V17Q-16 6 -5 0Q-16 -6 -16 -17ZM-9 17H9Q8 9 0 6"
        "Q-8 9 -9 17Z"),),
    # modes
    "communicative": (_fill("M-23 -20H11V2H-6L-14 11V2H-23Z"), _fill("M16 -8H23V14H17V22L8 14H-5L2 7H16Z")),
    "regulatory": _CLIPBOARD,
    "authoritative": _GAVEL,
    # themes of killers
    "money": _EURO,
    "rules": (_line("M-9 -17Q-10 -22 0 -22Q9 -22 9 -15Q9 -9 0 -8Q-11 -7 -11 0Q-11 6 0 7Q9 8 9 15Q9 22 0 22"
        "Q-10 22 -9 17", 5), _line("M-3 -8Q11 -6 11 0Q11 6 1 7", 5)),
    "politics": (_holes("M-22 2H22V21H-22ZM-6 8H6V12H-6Z"), _fill("M-12 -2V-21H12V-2Z"), _line("M-18 -2H18", 5)),
    "time": _CLOCK,
    "desk": (_fill("M-23 4H23V11H-23Z"), _fill("M-19 13H-12V22H-19ZM12 13H19V22H12Z"),
             _dot(0, -14, 7.5), _fill("M-13 2Q-12 -6 0 -6T13 2Z")),
    "doubt": (
        _line("M-15 -9Q-14 -21 0 -21Q15 -21 15 -9Q15 -1 3 3Q0 5 0 9", 6.4), _dot(0, 19, 4.4),
    ),
    # things of the board
    "house": _HOUSE,
    "hall": _HALL,
    "check": (_line("M-17 1L-5 14L18 -14", 8),),
    "cross": (_line("M-14 -14L14 14M14 -14L-14 14", 7),),
    "storm": (_fill("M-21 6Q-25 -8 -12 -9Q-8 -23 6 -18Q14 -18 15 -9Q26 -7 21 6ZM2 8L-8 23L10 14L4 14L8 8Z"),),
    "star": (_fill("M0 -23L7 -8L23 -6L11 6L15 22L0 14L-15 22L-11 6L-23 -6L-7 -8Z"),),
    "weight": (_fill("M-18 20L-12 -8H12L18 20Z"), _ring(0, -13, 7.5, 4.4)),
    "flower": (_dot(0, 0, 7), _dot(0, -14, 8), _dot(13, -4, 8), _dot(8, 12, 8), _dot(-8, 12, 8), _dot(-13, -4, 8)),
    "speech": _SPEECH,
    "clipboard": _CLIPBOARD,
    "gavel": _GAVEL,
    "clock": _CLOCK,
    "hand": _HAND,
    "arrow_right": (_line("M-16 0H14M3 -12L16 0L3 12", 7),),
    "arrow_left": (_line("M16 0H-14M-3 -12L-16 0L-3 12", 7),),
    "arrow_up": (_line("M0 16V-14M-12 -3L0 -16L12 -3", 7),),
    "arrow_down": (_line("M0 -16V14M-12 3L0 16L12 3", 7),),
    "pause": (_fill("M-15 -19H-4V19H-15ZM4 -19H15V19H4Z"),),
    "play": (_fill("M-13 -21L20 0L-13 21Z"),),
    "people": _PEOPLE,
    "gear": (_holes(_cog()),),
    "menu": (_line("M-18 -13H18M-18 0H18M-18 13H18", 6.4),),
    "help": (_ring(0, 0, 20, 4.6), _line("M-7 -5Q-7 -12 0 -12Q8 -12 8 -5Q8 0 0 3", 4.6), _dot(0, 11, 3.2)),
    "report": (_holes("M-17 -22H7L17 -12V22H-17ZM-11 18H-6V4H-11ZM-3 18H3V-8H-3ZM6 18H11V-1H6Z"),),
    "undo": (_line("M-16 -6H6Q19 -6 19 6Q19 18 6 18H-8", 6), _fill("M-23 -6L-8 -19V7Z")),
    "eye": (_line("M-21 0Q0 -24 21 0Q0 24 -21 0Z", 4.8), _dot(0, 0, 7)),
    "pencil": _PENCIL,
    "key": (_ring(-10, 0, 9, 6), _line("M0 0H21V9M12 0V7", 6)),
    "plus": (_line("M-16 0H16M0 -16V16", 7),),
    "minus": (_line("M-16 0H16", 7),),
    "jewel": (_fill("M-22 14L-24 -12L-11 -1L0 -20L11 -1L24 -12L22 14Z"), _fill("M-22 17H22V22H-22Z")),
    "mask": (_holes("M-21 -17Q0 -23 21 -17V2Q20 20 0 22Q-20 20 -21 2ZM-14 -5Q-9 -10 -4 -5Q-9 0 -14 -5ZM4 -5"
        "Q9 -10 14 -5Q9 0 4 -5ZM-9 9Q0 18 9 9Q0 12 -9 9Z"),),
    "question": (_line("M-11 -10Q-11 -21 0 -21Q12 -21 12 -10Q12 -3 0 3V7", 6.4), _dot(0, 18, 4.4)),
    "flag": (_line("M-14 22V-21", 5), _fill("M-11 -21Q-2 -26 6 -21T21 -21V2Q12 6 4 2T-11 2Z")),
    # other controls
    "coin": (_ring(0, 0, 20, 4), _fill("M-11 12V-2L0 -13L11 -2V12H4V4H-4V12Z")),
    "euro": _EURO,
    "bus": _BUS,
    "sound": (_fill("M-22 -7V7H-12L2 18V-18L-12 -7Z"), _line("M9 -8Q14 0 9 8M16 -14Q25 0 16 14", 4.6)),
    "mute": (_fill("M-22 -7V7H-12L2 18V-18L-12 -7Z"), _line("M9 -7L22 7M22 -7L9 7", 5)),
    "screen": (_holes("M-23 -18H23V13H-23ZM-17 -12V7H17V-12Z"), _fill("M-10 17H10V22H-10Z")),
    "lock": (_holes("M-17 -2H17V21H-17ZM-3 6V14H3V6Z"), _line("M-10 -3V-11Q-10 -20 0 -20Q10 -20 10 -11V-3", 5.4)),
    "chain": (_line("M-2 -6Q4 -14 11 -19Q22 -18 19 -8Q14 -1 8 4M2 6Q-4 14 -11 19Q-22 18 -19 8Q-14 1 -8 -4M-6 6"
        "L6 -6", 5.4),),
    "door": (_holes("M-15 22V-8Q-15 -22 0 -22Q15 -22 15 -8V22ZM5 -1V6H10V-1Z"), _line("M-22 21H22", 4)),
    "petition": (_line("M-21 -14H21V15H-21ZL0 3L21 -14", 5),),
    "book": (_line("M0 -12C-6 -18 -14 -18 -22 -16V15C-14 13 -6 13 0 18C6 13 14 13 22 15V-16C14 -18 6 -18 0 -12ZM0 -12"
        "V18", 4.6),),
    "sheet": (_line("M-14 -20H14V20H-14ZM-6 -9H6M-6 0H6M-6 9H2", 4.6),),
    # marks of the initiatives
    "map": (_holes("M-22 -15L-8 -21L8 -15L22 -21V15L8 21L-8 15L-22 21ZM-8 -12V6L-4 8V-10ZM5 -6V11L9 12V-5Z"),),
    "bread": (
        _holes("M-23 4Q-23 -14 -6 -15H8Q23 -14 23 4Q23 14 16 15H-16Q-23 14 -23 4Z"
               "M-13 -7L-10 -9L-3 2L-6 4ZM-1 -9L2 -11L9 0L6 2ZM11 -8L14 -9L19 -1L17 2Z"),
    ),
    "swap": (_line("M-19 -8H15M6 -18L17 -8L6 1M19 10H-15M-6 1L-17 10L-6 20", 5.4),),
    "phone": (_holes("M-12 -23H12Q15 -23 15 -20V20Q15 23 12 23H-12Q-15 23 -15 20V-20Q-15 -23 -12 -23ZM-10 -17V12"
        "H10V-17ZM-3 15V19H3V15Z"), _fill("M-7 -11H7V1H0L-5 6V1H-7Z")),
    "jar": (_holes("M-12 -22H12V-15H-12ZM-15 -12H15Q19 -8 19 -2V16Q19 22 13 22H-13Q-19 22 -19 16V-2"
        "Q-19 -8 -15 -12ZM-13 -5V2H13V-5Z"), ),
    "leaf": (_fill("M-16 16Q-24 -18 21 -21Q22 22 -12 19Z"), _line("M-21 22L-12 14", 5)),
    "wrench": (_line("M-15 16L4 -4", 9), _fill("M2 -20Q12 -24 17 -21L9 -12L12 -8L20 -15Q23 -3 14 2Q4 4 -2 -4"
        "Q-4 -14 2 -20Z")),
    "basket": (_fill("M-21 -4H21L15 20H-15Z"), _line("M-12 -5L-5 -20M12 -5L5 -20", 5)),
    "ball": (_ring(0, 0, 19.5, 4.6), _fill("M0 -9L8.6 -2.8L5.3 7.3H-5.3L-8.6 -2.8Z"), _line("M0 -9V-18M8.6 -3"
        "L17 -6M5.3 7.3L11 15M-5.3 7.3L-11 15M-8.6 -3L-17 -6", 4)),
    "church": (_fill("M-20 22V2L-6 -6V22ZM-4 22V-8L4 -17L12 -8V22ZM14 22V2L21 7V22Z"), _line("M4 -23V-14M0 -20"
        "H8", 3.4)),
    "cup": (_fill("M-19 -8H13V6Q13 18 2 18H-8Q-19 18 -19 6Z"),
            _line("M14 -4Q23 -5 22 3Q21 9 13 9", 4.6), _line("M-11 -13q-3 -4 0 -9M0 -13q-3 -4 0 -9", 3.6)),
    "homes": (_fill("M-23 20V4L-12 -7L-1 4V20ZM1 20V-4L12 -15L23 -4V20Z"),),
    "board": (_holes("M-22 -20H22V8H-22ZM-15 -13V-9H15V-13ZM-15 -5V-1H6V-5Z"), _line("M-14 9L-17 22M14 9L17 22", 5)),
}  # fmt: skip


def draw_glyph(pen: Pen, name: str, colour: str = INK) -> None:
    """Draw a glyph around the pen's origin."""
    for mark in GLYPHS[name]:
        if mark.kind == "dot":
            pen.circle(*mark.dot, colour)
        elif mark.kind == "line":
            pen.path(mark.data, None, colour, mark.width)
        else:
            pen.path(mark.data, colour, evenodd=mark.kind == "holes")


def icon_files() -> dict[str, str]:
    """File name to text of all icons."""
    files: dict[str, str] = {}
    for name in GLYPHS:
        pen = Pen(name)
        draw_glyph(pen, name)
        files[f"{name}.svg"] = pen.svg((-24, -24, 24, 24))
    return files


def coin_file() -> str:
    """The coin that scratches."""
    pen = Pen("coin")
    pen.circle(3, 5, 46, "#B97720", 0)
    pen.circle(0, 0, 46, "#E3A53A", 5)
    for i in range(40):
        t = 2 * math.pi * i / 40
        pen.tick(43 * math.cos(t), 43 * math.sin(t), -7 * math.cos(t), -7 * math.sin(t), 3.6)
    pen.circle(0, 0, 33, "#EDBB5C", 3)
    pen.path("M-20 22V-2L0 -22L20 -2V22H7V8H-7V22Z", INK)
    pen.path("M-27 -14Q-18 -30 2 -31", None, "#FBE3A3", 4)
    return pen.svg((-52, -52, 52, 54))
