"""What the group and the trainer enter besides the actions of the game, in one text form.

An entry is a kind, some words, and sometimes a text in JSON quotes at the end: ``go next``,
``vote before.0 1 4 2 0 3 hands``, ``guess owner wensbus 2``, ``say own.0 "Wij openen het dorpshuis"``, ``timer pause``.
The same form stands in the log, in tests and in the commands of the screen.
"""

import json
from typing import NamedTuple

KINDS = ("go", "vote", "guess", "say", "pick", "timer", "swap", "remark", "whatif", "undo", "resumed")
FIGURES = ("whatif",)
"""Kinds whose text is counted by the game and not typed by anybody."""
OF_THE_LOG = ("undo", "resumed")
"""Kinds that the workshop writes itself; nobody enters them as they stand."""
SOURCES = ("hands", "phone", "paper")
MOST_WORDS = 600
"""Most characters of one text that is typed in the room; a longer one is refused when it is entered."""


class BadEntryError(ValueError):
    """A text that is not an entry."""


class Entry(NamedTuple):
    """One entry of the workshop: its kind, its words and the text that was typed (or none)."""

    kind: str
    words: tuple[str, ...] = ()
    said: str | None = None

    def __str__(self) -> str:
        """The text form."""
        parts = [self.kind, *self.words]
        if self.said is not None:
            parts.append(json.dumps(self.said, ensure_ascii=False))
        return " ".join(parts)


NEXT = Entry("go", ("next",))


def parse_entry(text: str) -> Entry:
    """The entry of a text form.

    Raises:
        BadEntryError: unknown kind, a text that is not closed, or one that no file can hold (half a character).
    """
    said: str | None = None
    head, quote, tail = text.partition('"')
    if quote:
        try:
            said = json.loads(quote + tail)
        except json.JSONDecodeError as error:
            raise BadEntryError(f"text not closed: {text!r}") from error
        if not isinstance(said, str):
            raise BadEntryError(f"not a text: {text!r}")
    try:
        (head + (said or "")).encode()
    except UnicodeEncodeError as error:
        raise BadEntryError(f"not a text: {text!r}") from error
    words = head.split()
    if not words or words[0] not in KINDS:
        raise BadEntryError(f"unknown entry: {text!r}")
    return Entry(words[0], tuple(words[1:]), said)


def is_entry(text: str) -> bool:
    """Whether a text form is an entry of the workshop and not an action of the game."""
    return text.split(" ", 1)[0] in KINDS
