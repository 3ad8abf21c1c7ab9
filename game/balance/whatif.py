"""What could have come of another choice: many futures of one state, played by the pair that plays with judgement.

Every future shuffles the cards that nobody had seen, takes the other choice, and lets balanced residents and role-aware
officials play on. Future ``n`` has its own seeds, and what comes of it is only counted, so that the outcome is the same
for any number of workers. The real order of the deck plays no part in it.
"""

import json
from typing import NamedTuple

from game.balance.playing import seed_of
from game.bots import OFFICIALS, RESIDENTS
from game.bots.rollout import decide
from game.rules import Action, Game, State, apply
from game.rules.determinise import reshuffled
from game.rules.ending import hopes

PAIR = ("balanced", "role_aware")
"""Residents and officials of every future."""

QUANTILES = (10, 25, 50, 75, 90)
"""Percent of the futures that end at or under the points given."""

FUTURES = 1000


class Counts(NamedTuple):
    """What was counted over some futures: plain sums, so that batches add up in any order.

    ``points[half_year][meter][value]`` futures had ``value`` points (0-10) at that end; ``reached[ambition]`` futures
    reached it, and ``won`` of ``futures`` reached all.
    """

    futures: int
    won: int
    reached: tuple[int, ...]
    points: tuple[tuple[tuple[int, ...], ...], ...]

    def plus(self, other: "Counts") -> "Counts":
        """Both together."""
        pairs = zip(self.points, other.points, strict=True)
        return Counts(
            self.futures + other.futures,
            self.won + other.won,
            _sums(self.reached, other.reached),
            tuple(tuple(_sums(a, b) for a, b in zip(one, two, strict=True)) for one, two in pairs),
        )


class Futures(NamedTuple):
    """The futures of one choice.

    ``half_years`` are the half-years that still ended; ``fans[meter][half-year]`` the points (0-10) at each of
    :data:`QUANTILES`, meters in the order energy, support, trust, room.
    """

    futures: int
    won: int
    reached: tuple[int, ...]
    half_years: tuple[int, ...]
    fans: tuple[tuple[tuple[int, ...], ...], ...]

    def as_json(self) -> dict[str, object]:
        """The record as plain data."""
        return self._asdict()

    def figures(self) -> str:
        """The record as one line of JSON, as the log of a workshop keeps it."""
        return json.dumps(self.as_json(), separators=(",", ":"))


def half_years_left(game: Game, state: State) -> tuple[int, ...]:
    """The half-years that have yet to end."""
    return tuple(range(state.half_year + (state.phase == "case"), game.half_years + 1))


def count(game: Game, state: State, action: Action, seed: int, first: int, end: int) -> Counts:
    """Play futures ``first`` up to ``end`` of a choice.

    Args:
        game: the village at one length.
        state: the state in which the choice is made.
        action: the choice; it must be legal there.
        seed: the seed of the question.
        first: number of the first future.
        end: number after the last.

    Raises:
        IllegalActionError: the choice cannot be made in this state.
    """
    half_years = half_years_left(game, state)
    meters = range(len(state.meters))
    points = [[[0] * (game.numbers.meter_most + 1) for _ in meters] for _ in half_years]
    reached = [0] * len(game.ambitions)
    won = 0
    for number in range(first, end):
        ends, now = _future(game, state, action, seed, number)
        for row, end_meters in zip(points, ends, strict=True):
            for meter in meters:
                row[meter][end_meters[meter]] += 1
        found = [one.reached for one in hopes(game, now)]
        reached = [total + one for total, one in zip(reached, found, strict=True)]
        won += all(found)
    return Counts(end - first, won, tuple(reached), tuple(tuple(tuple(one) for one in row) for row in points))


def gathered(game: Game, state: State, counts: Counts) -> Futures:
    """What the counts of all futures come to."""
    meters = range(len(state.meters))
    fans = tuple(tuple(_quantiles(row[meter]) for row in counts.points) for meter in meters)
    return Futures(counts.futures, counts.won, counts.reached, half_years_left(game, state), fans)


def what_if(game: Game, state: State, action: Action, futures: int = FUTURES, seed: int = 1) -> Futures:
    """All futures in this process; see :mod:`game.balance.futurist` for worker processes.

    Raises:
        IllegalActionError: the choice cannot be made in this state.
    """
    return gathered(game, state, count(game, state, action, seed, 0, futures))


def _future(game: Game, state: State, action: Action, seed: int, number: int) -> tuple[list[tuple[int, ...]], State]:
    """The meters at the end of each half-year of one future, and its last state."""
    home = RESIDENTS[PAIR[0]](game, seed_of(seed, number, 1))
    hall = OFFICIALS[PAIR[1]](game, seed_of(seed, number, 2))
    state = reshuffled(game, state, seed_of(seed, number, 3))
    ends: list[tuple[int, ...]] = []
    while True:
        before = state
        state, _ = apply(game, state, action)
        if before.phase != "case" and (state.half_year != before.half_year or state.phase in ("case", "over")):
            ends.append(state.meters)
        if state.phase == "over":
            return ends, state
        action = decide(state, home, hall)


def _quantiles(points: tuple[int, ...]) -> tuple[int, ...]:
    """The points at or under which so many percent of the futures stay (nearest rank)."""
    total, found, sum_so_far, value = sum(points), [], 0, -1
    for percent in QUANTILES:
        while sum_so_far * 100 < percent * total or value < 0:
            value += 1
            sum_so_far += points[value]
        found.append(value)
    return tuple(found)


def _sums(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(a + b for a, b in zip(one, other, strict=True))
