"""Many games of many pairs, spread over worker processes; the outcome does not depend on how many there are.

Workers are spawned, load rules and bots only, and get the game as plain data: its look-up tables are rebuilt there.
"""

from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from game.balance.lessons import Pair
from game.balance.playing import Outcome, play_game
from game.rules import Game, indexed

_BATCH = 25
"""Games a worker plays at a time."""

_game: list[Game] = []
"""In a worker: the one game it plays."""


def plain(game: Game) -> Game:
    """The game without its look-up tables, fit to be sent to another process."""
    return game._replace(initiative_at={}, killer_at={}, case_at={}, template_of={})


def play_many(game: Game, pairs: Sequence[Pair], games: int, seed: int, workers: int = 1) -> dict[Pair, list[Outcome]]:
    """So many games of each pair; game ``n`` of every pair has the same deck.

    Args:
        game: the village at one length.
        pairs: names of residents and officials.
        games: how many games each pair plays.
        seed: the seed of the run.
        workers: processes; 1 or less plays in this one.

    Raises:
        KeyError: a policy is unknown.
    """
    jobs = list(_jobs(pairs, games, seed))
    found: dict[Pair, list[Outcome]] = {pair: [] for pair in pairs}
    if workers <= 1:
        for pair, *job in jobs:
            found[pair] += _batch(game, pair, *job)
        return found
    spawn = get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=spawn, initializer=_settle, initargs=(plain(game),)) as pool:
        for (pair, *_), outcomes in zip(jobs, pool.map(_work, jobs), strict=True):
            found[pair] += outcomes
    return found


_Job = tuple[Pair, int, int, int]


def _jobs(pairs: Sequence[Pair], games: int, seed: int) -> Iterator[_Job]:
    for pair in pairs:
        for first in range(0, games, _BATCH):
            yield pair, first, min(first + _BATCH, games), seed


def _batch(game: Game, pair: Pair, first: int, end: int, seed: int) -> list[Outcome]:
    return [play_game(game, seed, *pair, index=index) for index in range(first, end)]


def _settle(game: Game) -> None:
    _game[:] = [indexed(game)]


def _work(job: _Job) -> list[Outcome]:
    return _batch(_game[0], *job)
