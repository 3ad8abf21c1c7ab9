"""State, action and event: plain frozen data, and the one text form of an action.

An action is the intent of a seat; an event is what happened, with its cause. Ids stand in actions and events, indexes
in the state.
"""

from typing import NamedTuple

NONE = -1
"""Stands in the state where no initiative, card, door or response is meant."""


class Site(NamedTuple):
    """Where one initiative stands.

    ``step`` counts the steps taken; ``killer`` is the card that lies on the pile for it (or ``NONE``) and ``eased`` how
    often an open question made that card lighter; ``idle`` counts half-years without attention.
    """

    step: int
    owner: int
    backing: int = 0
    groundwork: int = 0
    killer: int = NONE
    eased: int = 0
    idle: int = 0
    attended: bool = False


class State(NamedTuple):
    """Everything that changes. ``meters`` and ``meters_before`` are energy, support, trust, room (points 0-10).

    ``deck[drawn:]`` is face down, in order; it is hidden from every view.
    """

    phase: str
    half_year: int
    meters: tuple[int, ...]
    meters_before: tuple[int, ...]
    sites: tuple[Site, ...]
    resident_tokens: int
    official_tokens: int
    deck: tuple[int, ...]
    drawn: int
    discard: tuple[int, ...]
    dice: int
    star: int = NONE
    jewels: int = 0
    petitioned: int = NONE
    killer: int = NONE
    response: int = NONE
    mode: int = NONE
    door: int = NONE
    forced: int = NONE
    case: int = NONE


class Action(NamedTuple):
    """What a seat wants to do: a verb and up to three words (ids, never indexes)."""

    verb: str
    first: str = ""
    second: str = ""
    third: str = ""

    def __str__(self) -> str:
        """The text form that stands in logs, goldens and commands."""
        return " ".join(word for word in self if word)


class Event(NamedTuple):
    """What happened: ``kind`` and ``subject`` say to what, ``cause`` why, ``before`` and ``after`` in numbers."""

    kind: str
    subject: str
    before: int
    after: int
    cause: str


def parse_action(text: str) -> Action:
    """The action of a text form such as ``petition wensbus``.

    Raises:
        ValueError: the text is empty or has more than four words.
    """
    words = text.split()
    if not 1 <= len(words) <= 4:
        raise ValueError(f"not an action: {text!r}")
    return Action(*words)
