"""What a tab and a column are: which cell of the spreadsheet is which field of the scenario file.

A tab holds records, one a row; ``at`` says where a record goes in the file. In it ``OWNER`` stands for the record of
another tab that the row belongs to, and ``KEY`` for the cell that names it.
"""

from collections.abc import Mapping
from typing import Literal, NamedTuple

from game.content.sheets import words

Kind = Literal["text", "word", "id", "ids", "number", "truth", "choice", "codes", "month", "spot", "spots"]
Role = Literal["", "owner", "key", "branch"]
Path = tuple[str | int, ...]

OWNER, KEY, BRANCH = "<owner>", "<key>", "<branch>"


class Column(NamedTuple):
    """One column, or one row of the tab of the village itself.

    Attributes:
        heading: What stands above it.
        path: The field, from the record on; empty when the cell is the whole record.
        kind: What may stand in a cell. A ``text`` can have a column a language.
        says: What belongs there, for a trainer.
        need: No cell of a record may be empty.
        choices: What can be picked: the word in the file, the word in the cell.
        ids: Of which kind of card or name the cell holds ids.
        role: ``owner`` and ``key`` place the row; ``branch`` says whose step it is.
    """

    heading: str
    path: Path
    kind: Kind
    says: str
    need: bool = False
    choices: Mapping[str, str] = {}
    ids: str = ""
    role: Role = ""


class Tab(NamedTuple):
    """One tab.

    Attributes:
        title: Its name.
        at: Where its records go.
        many: The records are a list there; else the record is the thing itself.
        columns: From left to right.
        says: What the tab is for.
        need: A file without it is no village.
        upright: A field a row instead of a field a column; it has one record.
    """

    title: str
    at: Path
    many: bool
    columns: tuple[Column, ...]
    says: str
    need: bool = False
    upright: bool = False


def text(heading: str, name: str, most: int, says: str, need: bool = True, *more: str | int) -> Column:
    """A text, perhaps in several languages, with the most characters that its card holds."""
    path: Path = (name, *more) if name else more
    return Column(heading, path, "text", f"{says} Hoogstens {most} tekens.", need)


def number(heading: str, path: Path, least: int, most: int, says: str, need: bool = False) -> Column:
    """A whole number within bounds."""
    return Column(heading, path, "number", f"{says} {least} tot en met {most}.", need)


def choice(heading: str, name: str, choices: Mapping[str, str], says: str, need: bool = False) -> Column:
    """One of a list."""
    return Column(heading, (name,), "choice", says, need, choices)


def truth(heading: str, path: Path, says: str) -> Column:
    """Yes or no."""
    return Column(heading, path, "truth", says, choices=words.TRUTH)


def owner(heading: str, says: str, choices: Mapping[str, str] = {}) -> Column:
    """Which record of another tab the row belongs to."""
    return Column(heading, (), "choice" if choices else "id", says, True, choices, role="owner")


def meters(before: str, prefix: Path, says: str) -> tuple[Column, ...]:
    """A number for each of the four meters."""
    return tuple(
        number(f"{before} {word}", (*prefix, name), 0, 10, says.format(word)) for name, word in words.METER.items()
    )


def effects(least: Mapping[str, int], most: int = 2) -> tuple[Column, ...]:
    """What an answer does to meters; empty is nothing."""
    return tuple(
        number(words.METER[name].capitalize(), (name,), low, most, "Wat dit doet; leeg is niets.")
        for name, low in least.items()
    )
