"""Many games of many pairs, handed out in batches to whatever runs them; the outcome does not depend on who played.

Workers are handed the game as plain bytes and rebuild its look-up tables once; they load rules and bots only. Any
``concurrent.futures.Executor`` will do: none (this process), spawned processes, or a cluster.
"""

import pickle
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future
from contextlib import suppress
from functools import lru_cache, partial
from queue import Empty, SimpleQueue
from typing import NamedTuple

from game.balance.lessons import Pair
from game.balance.playing import Outcome, play_game
from game.balance.workers import interrupts_held
from game.rules import Game, indexed

_BATCH, _SLOW_BATCH = 25, 2
"""Games a worker plays at a time; searching players think for half a second or more about each."""

_Played = tuple[int, Future[list[Outcome]]]
"""The number of a job, and what came of it."""

Progress = Callable[[int, int], None]
"""Told how many games are played, and of how many."""


class _Job(NamedTuple):
    pair: Pair
    first: int
    end: int
    seed: int


def plain(game: Game) -> Game:
    """The game without its look-up tables, fit to be sent to another process."""
    return game._replace(initiative_at={}, killer_at={}, case_at={}, template_of={}, choices={}, answers=())


def play_many(
    game: Game,
    pairs: Sequence[Pair],
    games: int,
    seed: int,
    executor: Executor | None = None,
    progress: Progress | None = None,
) -> dict[Pair, list[Outcome]]:
    """So many games of each pair; game ``n`` of every pair has the same deck.

    Args:
        game: the village at one length.
        pairs: names of residents and officials.
        games: how many games each pair plays.
        seed: the seed of the run.
        executor: who plays; None plays in this process.
        progress: told after each batch.

    Raises:
        KeyError: a policy is unknown.
    """
    jobs = list(_jobs(pairs, games, seed))
    total, done = games * len(pairs), 0
    batches: list[list[Outcome]] = [[] for _ in jobs]
    for index, outcomes in _played(game, jobs, executor):
        batches[index] = outcomes
        done += len(outcomes)
        if progress is not None:
            progress(done, total)
    found: dict[Pair, list[Outcome]] = {pair: [] for pair in pairs}
    for job, outcomes in zip(jobs, batches, strict=True):
        found[job.pair] += outcomes
    return found


def _jobs(pairs: Sequence[Pair], games: int, seed: int) -> Iterator[_Job]:
    # The slow ones first, so that no worker is left with them at the end.
    for pair in sorted(pairs, key=_slow, reverse=True):
        size = _SLOW_BATCH if _slow(pair) else _BATCH
        for first in range(0, games, size):
            yield _Job(pair, first, min(first + size, games), seed)


def _slow(pair: Pair) -> bool:
    return "searching" in pair


def _played(game: Game, jobs: Sequence[_Job], executor: Executor | None) -> Iterator[tuple[int, list[Outcome]]]:
    if executor is None:
        for index, job in enumerate(jobs):
            yield index, _batch(game, job)
        return
    packed = pickle.dumps(plain(game))
    ready: SimpleQueue[_Played] = SimpleQueue()
    waiting: list[Future[list[Outcome]]] = []
    try:
        with interrupts_held():
            for index, job in enumerate(jobs):
                waiting.append(executor.submit(work, packed, job))
                waiting[-1].add_done_callback(partial(_ready, ready, index))
        for _ in jobs:
            index, future = _next(ready)
            with interrupts_held():
                outcomes = future.result()
            yield index, outcomes
    finally:
        with interrupts_held():
            for future in waiting:
                future.cancel()


def _ready(ready: SimpleQueue[_Played], index: int, future: Future[list[Outcome]]) -> None:
    ready.put((index, future))


def _next(ready: SimpleQueue[_Played]) -> _Played:
    """The next batch that is played; Ctrl-C may break in here, where no executor is touched."""
    while True:
        with suppress(Empty):
            return ready.get(timeout=0.2)


def _batch(game: Game, job: _Job) -> list[Outcome]:
    return [play_game(game, job.seed, *job.pair, index=index) for index in range(job.first, job.end)]


def work(packed: bytes, job: _Job) -> list[Outcome]:
    """What a worker does: play the games of one job."""
    return _batch(_unpacked(packed), job)


@lru_cache(maxsize=8)
def _unpacked(packed: bytes) -> Game:
    return indexed(pickle.loads(packed))
