"""From a cell to a value, as the person who filled it in meant it."""

import re
from typing import Any, NamedTuple

from game.content.diagnostics import shown
from game.content.guessing import nearest
from game.content.sheets import words
from game.content.sheets.grid import Cell
from game.content.sheets.table import Column
from game.content.strict_yaml import hidden_character
from game.text import msgid


class Wrong(NamedTuple):
    """A cell that cannot be what its column wants: a sentence and what fills it."""

    dutch: str
    values: dict[str, str | int]


_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_HARD_SPACE = re.compile(r"(?m)^[ \t]*\xa0[ \t\xa0]*")
_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]{0,9})([.,]0+)?")
_YES = ("ja", "j", "waar", "true", "yes", "x", "1")
_NO = ("nee", "n", "onwaar", "false", "no", "0", "-")
_SPOT = re.compile(r"\s*\[?\s*(-?[0-9]{1,5})\s*[,;: ]\s*(-?[0-9]{1,5})\s*\]?\s*")


def text_of(cell: Cell) -> str:
    """The words of a cell: spaces at its ends, hard spaces before a line and odd line breaks are nobody's meaning."""
    text = _HARD_SPACE.sub("", _BREAKS.sub("\n", str(cell.value if cell.sort == "text" else cell.shown)))
    return text.strip(" \t\xa0") if text.strip() else ""


def is_empty(cell: Cell) -> bool:
    """Whether nothing can be seen in a cell."""
    return cell.sort == "empty" or (cell.sort == "text" and not text_of(cell))


def value_of(cell: Cell, column: Column) -> Any:
    """The value of a cell that is not empty.

    Returns:
        A value of the column's kind, or a :class:`Wrong` that says what is the matter.
    """
    if cell.sort == "no_result":
        return Wrong(_NO_RESULT, {})
    if cell.sort == "error":
        return Wrong(_FAULT, {"written": shown(cell.shown)})
    text = text_of(cell)
    hidden = hidden_character(text)
    if hidden:
        return Wrong(_HIDDEN, {"character": hidden})
    return _READERS[column.kind](cell, text, column)


def _id(cell: Cell, text: str, column: Column) -> Any:
    text = text.strip()
    return text if text == words.NONE else text.lower()


def _ids(cell: Cell, text: str, column: Column) -> Any:
    return [one.strip().lower() for one in re.split(r"[,;\n]", text) if one.strip()]


def _codes(cell: Cell, text: str, column: Column) -> Any:
    if text == words.NONE:
        return []
    found = [_choice(cell, one, column) for one in re.split(r"[,;\n]", text) if one.strip()]
    return next((one for one in found if isinstance(one, Wrong)), found)


def _number(cell: Cell, text: str, column: Column) -> Any:
    text = text.strip().replace("\u2212", "-")
    if cell.sort in ("number", "text") and _WHOLE.fullmatch(text):
        return int(re.split("[.,]", text)[0])
    return Wrong(_NUMBER, {"written": shown(text)})


def _truth(cell: Cell, text: str, column: Column) -> Any:
    if isinstance(cell.value, bool):
        return cell.value
    word = text.strip().lower()
    if word in _YES or word in _NO:
        return word in _YES
    return Wrong(_TRUTH, {"written": shown(text)})


def _choice(cell: Cell, text: str, column: Column) -> Any:
    word = " ".join(text.split()).lower()
    for code, said in column.choices.items():
        if word in (code, said.lower()):
            return code
    names = list(column.choices.values())
    allowed = ", ".join(names)
    return Wrong(_CHOICE, {"written": shown(text), "nearest": nearest(word, names), "allowed": allowed})


def _month(cell: Cell, text: str, column: Column) -> Any:
    return str(cell.value)[:7] if cell.sort == "date" else text.strip()


def _word(cell: Cell, text: str, column: Column) -> Any:
    return text


def _spot(cell: Cell, text: str, column: Column) -> Any:
    found = _SPOT.fullmatch(text) if cell.sort == "text" else None
    return [int(found[1]), int(found[2])] if found else Wrong(_TWO, {"written": shown(text)})


def _spots(cell: Cell, text: str, column: Column) -> Any:
    found = [_SPOT.fullmatch(one) for one in re.split(r"[;\n]", text) if one.strip()]
    if cell.sort != "text" or not all(found):
        return Wrong(_MANY, {"written": shown(text)})
    return [[int(one[1]), int(one[2])] for one in found if one]


_READERS = {
    "text": _word,
    "word": _word,
    "id": _id,
    "ids": _ids,
    "codes": _codes,
    "number": _number,
    "truth": _truth,
    "choice": _choice,
    "month": _month,
    "spot": _spot,
    "spots": _spots,
}
_NO_RESULT = msgid(
    "Hier staat een formule zonder bewaarde uitkomst. Bewaar het bestand in een rekenprogramma, of typ de waarde."
)
_FAULT = msgid("De formule in deze cel geeft een fout ({written}). Typ de waarde.")
_HIDDEN = msgid("Hier staat een onzichtbaar teken ({character}). Typ de tekst opnieuw.")
_NUMBER = msgid("Hier hoort een heel getal, maar er staat “{written}”.")
_TRUTH = msgid("Hier hoort ja of nee, maar er staat “{written}”.")
_CHOICE = msgid("“{written}” kan hier niet worden gekozen. Kies uit: {allowed}.")
_TWO = msgid("Hier horen twee getallen met een spatie, zoals 620 590, maar er staat “{written}”.")
_MANY = msgid("Hier horen punten, zoals 620 590; 960 556, maar er staat “{written}”.")
