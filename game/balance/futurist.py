"""Futures in the background: worker processes that are asked, looked at now and then, and sent home.

A thread beside the screen would cost frames, a process does not. Workers are spawned, load rules and bots only, and get
the game as plain data. Where no process can be started (a locked-down school machine) or one dies, the same futures are
played in this process, a few milliseconds at every look, so that the picture never stands still.
"""

import os
import time
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress

from game.balance.crowd import plain
from game.balance.whatif import FUTURES, Counts, Futures, count, gathered
from game.balance.workers import interrupts_held, spawned, start_all
from game.rules import Action, Game, State, indexed, start

_BATCH = 20
"""Futures a worker plays at a time: some 50 ms, so that it can be stopped at once and says how far it is."""

_SLICE_SECONDS = 0.008
"""How long this process plays at one look where there are no workers: half a frame."""

_MOST_WORKERS = 4

_game: list[Game] = []
"""In a worker: the game whose futures it plays."""

_Question = tuple[State, Action, int, int]
"""State, choice, seed and how many futures."""

_Job = tuple[State, Action, int, int, int]
"""State, choice, seed, and the futures from the first up to the last but one."""


def workers_here() -> int:
    """So many processes as there are cores, at most four."""
    return max(1, min(_MOST_WORKERS, os.cpu_count() or 1))


class Futurist:
    """Plays the futures of one game, one question at a time.

    Args:
        game: the village at one length.
        workers: processes; 0 plays in this one, a little at each :meth:`look`.
    """

    def __init__(self, game: Game, workers: int) -> None:
        self.game = game
        self._pool: ProcessPoolExecutor | None = None
        self._asked: _Question | None = None
        self._jobs: list[_Job] = []
        self._running: list[tuple[_Job, Future[Counts]]] = []
        self._counts: Counts | None = None
        if workers:
            self._open(workers)

    def ask(self, state: State, action: Action, futures: int = FUTURES, seed: int = 1) -> None:
        """Begin with a question; one that was not answered yet is dropped.

        Raises:
            IllegalActionError: the choice cannot be made in this state.
        """
        count(self.game, state, action, seed, 0, 1)
        with interrupts_held():
            self.cancel()
            self._asked = (state, action, seed, futures)
            self._jobs = _jobs(self._asked)
            self._hand_out()

    def look(self) -> Futures | None:
        """Take in what is ready; the answer, once, when everything is. Never waits."""
        if self._asked is None:
            return None
        with interrupts_held():
            try:
                self._take_in()
            except (BrokenProcessPool, OSError):
                self._without_workers()
        if self._pool is None:
            self._play_a_little()
        state, _, _, futures = self._asked
        if self._counts is None or self._counts.futures < futures:
            return None
        found = gathered(self.game, state, self._counts)
        self.cancel()
        return found

    @property
    def busy(self) -> bool:
        """Whether a question is being answered."""
        return self._asked is not None

    @property
    def share(self) -> float:
        """How far the answer is, 0-1."""
        if self._asked is None or self._counts is None:
            return 0.0
        return self._counts.futures / self._asked[3]

    def cancel(self) -> None:
        """Drop the question; what a worker has in hand ends within a batch."""
        with interrupts_held():
            for _, one in self._running:
                one.cancel()
        self._running, self._jobs = [], []
        self._asked = self._counts = None

    def close(self) -> None:
        """Drop the question and send the workers home; none is left when this returns."""
        self.cancel()
        if self._pool is not None:
            with interrupts_held():
                self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    # Inside

    def _open(self, workers: int) -> None:
        try:
            self._pool = spawned(workers, _settle, plain(self.game))
            start_all(self._pool, workers, _warm)
        except (OSError, RuntimeError, ImportError, BrokenProcessPool):
            self._without_workers()

    def _hand_out(self) -> None:
        if self._pool is None:
            return
        try:
            self._running = [(job, self._pool.submit(_work, job)) for job in self._jobs]
            self._jobs = []
        except (OSError, RuntimeError, BrokenProcessPool):
            self._without_workers()

    def _take_in(self) -> None:
        waiting = []
        for job, one in self._running:
            if one.done():
                self._add(one.result())
            else:
                waiting.append((job, one))
        self._running = waiting

    def _without_workers(self) -> None:
        """What no worker can play any more is played here, from the first future on: nothing is counted twice."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None
        self._running, self._counts = [], None
        self._jobs = _jobs(self._asked) if self._asked else []

    def _play_a_little(self) -> None:
        until = time.perf_counter() + _SLICE_SECONDS
        while self._jobs and time.perf_counter() < until:
            state, action, seed, first, end = self._jobs.pop(0)
            self._add(count(self.game, state, action, seed, first, first + 1))
            if first + 1 < end:
                self._jobs.insert(0, (state, action, seed, first + 1, end))

    def _add(self, more: Counts) -> None:
        self._counts = more if self._counts is None else self._counts.plus(more)


def _jobs(question: _Question) -> list[_Job]:
    state, action, seed, futures = question
    return [(state, action, seed, first, min(first + _BATCH, futures)) for first in range(0, futures, _BATCH)]


def ask_and_wait(
    game: Game,
    state: State,
    action: Action,
    futures: int,
    seed: int,
    workers: int,
    on_progress: Callable[[float], None] | None = None,
) -> Futures:
    """Futures for a command that has nothing else to do; the same for any number of workers.

    Raises:
        IllegalActionError: the choice cannot be made in this state.
    """
    futurist = Futurist(game, workers)
    try:
        futurist.ask(state, action, futures, seed)
        while (found := futurist.look()) is None:
            if on_progress is not None:
                on_progress(futurist.share)
            if workers:
                time.sleep(0.01)
        return found
    finally:
        futurist.close()


def _settle(game: Game) -> None:
    """In a worker: know the game, and let the screen go first."""
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(5)
    _game[:] = [indexed(game)]


def _warm() -> None:
    """In a worker: load everything that a future needs."""
    game = _game[0]
    count(game, start(game, 0), Action("star", game.initiatives[0].id), 0, 0, 2)


def _work(job: _Job) -> Counts:
    return count(_game[0], *job)
