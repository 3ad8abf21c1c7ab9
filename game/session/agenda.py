"""The agenda of a workshop in its three lengths: parts with their minutes, and the places in them.

Slides, first page: eigenaarschap, denkkader, actieplan; design of the game, section 4. A place is one thing on the
screen. The places of the part ``play`` follow the game (see :mod:`game.session.flow`), all others stand in a row.
"""

from typing import NamedTuple

PARTS = ("opening", "ownership", "thinking", "play", "plan", "conclusions")

MINUTES: dict[int, dict[str, int]] = {
    120: {"opening": 8, "ownership": 6, "thinking": 3, "play": 65, "plan": 33, "conclusions": 5},
    90: {"opening": 7, "ownership": 5, "thinking": 2, "play": 42, "plan": 30, "conclusions": 4},
    50: {"opening": 5, "ownership": 3, "thinking": 0, "play": 24, "plan": 15, "conclusions": 3},
}
GUESSED_INITIATIVES = {120: 7, 90: 4, 50: 2}
TALK_SECONDS = {120: 180, 90: 180, 50: 120}
REFLECTION_EVERY = 2
RESERVED = ("plan", "conclusions")


class Place(NamedTuple):
    """Where the workshop is: a part, a step in it, and a number where a step comes more than once."""

    part: str
    step: str
    number: int = 0

    def __str__(self) -> str:
        """The text form, ``opening.statement.1``."""
        return f"{self.part}.{self.step}.{self.number}" if self.number else f"{self.part}.{self.step}"


def parse_place(text: str) -> Place:
    """The place of a text form.

    Raises:
        ValueError: not a place.
    """
    words = text.split(".")
    if len(words) not in (2, 3) or words[0] not in PARTS:
        raise ValueError(f"not a place: {text!r}")
    return Place(words[0], words[1], int(words[2]) if len(words) == 3 else 0)


DETOURS = {Place("plan", "whatif"): "timeline"}
"""Places beside the row, with the step of the same part from which a group goes there if it likes."""


class Agenda(NamedTuple):
    """The places of one workshop outside play, by part, and the minutes of each part."""

    length: int
    minutes: dict[str, int]
    places: dict[str, tuple[Place, ...]]

    def parts(self) -> tuple[str, ...]:
        """The parts this length has, in order."""
        return tuple(part for part in PARTS if part == "play" or self.places[part])

    def holds(self, place: Place) -> bool:
        """Whether a place outside play is in this agenda, in its row or beside it."""
        row = self.places[place.part]
        return place in row or any(one.step == DETOURS.get(place) for one in row)

    def beside(self, place: Place) -> Place:
        """The place of the row from which a detour is made; any other place is itself."""
        row = self.places.get(place.part, ())
        return next((one for one in row if one.step == DETOURS.get(place)), place)

    def first(self, part: str) -> Place:
        """Where a part begins; play begins where its game stands."""
        return Place("play", "star") if part == "play" else self.places[part][0]

    def after_part(self, part: str) -> str | None:
        """The part that follows, or None after the last."""
        parts = self.parts()
        where = parts.index(part)
        return parts[where + 1] if where + 1 < len(parts) else None


def agenda_for(length: int, statements: int) -> Agenda:
    """The agenda of a length in minutes, with so many statements before and after."""

    def row(part: str, *steps: str) -> tuple[Place, ...]:
        return tuple(Place(part, step) for step in steps)

    before = tuple(Place("opening", "statement", index) for index in range(statements))
    after = tuple(Place("conclusions", "statement", index) for index in range(statements))
    places = {
        "opening": row("opening", "agenda", "village") + before + row("opening", "roles", "rules"),
        "ownership": row("ownership", "guess", "compare"),
        "thinking": row("thinking", "starting_points") if MINUTES[length]["thinking"] else (),
        "plan": row(
            "plan", "roles_down", "portrait", "ways", "feeling", "timeline", "recognition", "questions", "actions"
        ),
        "conclusions": row("conclusions", "own") + after + row("conclusions", "absent", "report"),
    }
    return Agenda(length, MINUTES[length], places)


def seconds_for(place: Place, length: int) -> int | None:
    """How long the timer of a place runs, or None where there is none."""
    if place.step == "talk":
        return TALK_SECONDS[length]
    return {"questions": 300, "actions": 420, "feeling": 120, "own": 120, "reflection": 120}.get(place.step)
