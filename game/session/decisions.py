"""The decisions of a workshop that still stand, numbered from 1, each with what else could have been chosen then.

What the trainer did (passing a card, an override) is not a decision of a side. The crown jewel is left out: nothing
depends on it, so no other course follows from another one. The numbers are those of ``kks whatif``.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from game.rules import Game, State, legal_actions
from game.session.entries import is_entry

_WHOSE = {
    "residents": ("grow", "rest", "lobby", "petition", "stay", "respond", "choose"),
    "officials": ("groundwork", "visit", "cover", "posture"),
}
_BOTH = ("condition",)
_CASE = "case"


class Decision(NamedTuple):
    """One decision: its number, the half-year, what was chosen and what else could have been, in text form."""

    number: int
    half_year: int
    chosen: str
    others: tuple[str, ...]


Course = Sequence[tuple[State, str]]
"""The state before each entry of the log that still stands, and the entry's text form."""


def decisions_in(game: Game, course: Course) -> tuple[Decision, ...]:
    """Every decision of the two sides."""
    return tuple(
        Decision(number, state.half_year, text, _others(game, state, text))
        for number, (state, text) in enumerate(_decided(course), start=1)
    )


def state_before(course: Course, number: int) -> State:
    """The state in which a decision was made.

    Raises:
        LookupError: there is no such decision.
    """
    found = [state for state, _ in _decided(course)]
    if not 1 <= number <= len(found):
        raise LookupError(number)
    return found[number - 1]


def _decided(course: Course) -> Iterator[tuple[State, str]]:
    for state, text in course:
        if text and not is_entry(text) and _seats(text):
            yield state, text


def _seats(text: str) -> tuple[str, ...]:
    verb = text.split(" ", 1)[0]
    if verb in _BOTH:
        return tuple(_WHOSE)
    if verb == _CASE:
        return () if text == "case none" else ("residents",)
    return tuple(seat for seat, verbs in _WHOSE.items() if verb in verbs)


def _others(game: Game, state: State, text: str) -> tuple[str, ...]:
    legal = [str(one) for seat in _seats(text) for one in legal_actions(game, state, seat)]
    return tuple(one for one in dict.fromkeys(legal) if one != text)
