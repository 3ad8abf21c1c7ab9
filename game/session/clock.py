"""Timers and minutes: computed from the times of entries, so that a resumed workshop knows where it was.

A timer never does anything: it informs. It can be paused, extended and hidden.
"""

from collections.abc import Mapping
from typing import NamedTuple

from game.session.agenda import RESERVED, Agenda, Place, seconds_for


class Timer(NamedTuple):
    """A countdown of so many seconds; ``since`` is the moment it last ran on (seconds since 1970), 0 when paused."""

    seconds: int
    used: float = 0.0
    since: float = 0.0

    def left(self, now: float) -> float:
        """Seconds left, below zero when time is up."""
        return self.seconds - self.used - (max(0.0, now - self.since) if self.since else 0.0)

    def paused(self, now: float) -> "Timer":
        """The timer standing still."""
        return Timer(self.seconds, self.used + (max(0.0, now - self.since) if self.since else 0.0))

    def running(self, now: float) -> "Timer":
        """The timer running."""
        return self if self.since else Timer(self.seconds, self.used, now)

    def extended(self, seconds: int) -> "Timer":
        """The timer with more time."""
        return Timer(self.seconds + seconds, self.used, self.since)


def started(place: Place, length: int, now: float) -> Timer | None:
    """The timer that runs from the moment a place is reached, or None."""
    seconds = seconds_for(place, length)
    return Timer(seconds, 0.0, now) if seconds is not None else None


def half_years_that_fit(agenda: Agenda, half_years: int, spent: Mapping[str, float]) -> int:
    """How many more half-years fit before play eats the reserves; below zero when it eats them already.

    A half-year that would run over by a fifth of its minutes still counts: groups make up for that much.
    """
    left = minutes_left_for_play(agenda, spent)
    return int(left / (agenda.minutes["play"] / half_years) + 0.2) if left >= 0 else -1


def minutes_left_for_play(agenda: Agenda, spent: Mapping[str, float]) -> float:
    """Minutes before play would eat the reserves of the action plan and the conclusions; below zero when it does."""
    reserved = sum(agenda.minutes[part] for part in RESERVED)
    used = sum(seconds for part, seconds in spent.items() if part not in RESERVED) / 60
    return agenda.length - reserved - used
