"""Worker processes that end with the game: started deaf to Ctrl-C, and never left behind.

A process that is killed cannot send its workers home, and workers that wait for work on a pipe do not notice that
nobody is left to give any. So each watches the process that started it.
"""

import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context, parent_process

Prepare = Callable[..., None]


def spawned(workers: int, prepare: Prepare | None = None, *given: object) -> ProcessPoolExecutor:
    """So many spawned processes; each first calls ``prepare`` with what is ``given``."""
    return ProcessPoolExecutor(workers, get_context("spawn"), initializer=_begin, initargs=(prepare, given))


def start_all(pool: ProcessPoolExecutor, workers: int, first: Callable[[], None]) -> None:
    """Start the processes now rather than when there is work: each gets ``first`` to do."""
    with interrupts_held():
        for _ in range(workers):
            pool.submit(first)


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Hold a Ctrl-C back until the end of the block, rather than lose it; processes started in it stay deaf to it.

    An executor that is broken into keeps its locks and never ends, and a process that is only half told what to do
    answers with an error of its own. Where signals cannot be held back (Windows) workers turn deaf as their first deed.
    """
    mask = getattr(signal, "pthread_sigmask", None)
    if mask is None:
        yield
        return
    before = mask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        mask(signal.SIG_SETMASK, before)


def _begin(prepare: Prepare | None, given: tuple[object, ...]) -> None:
    """In a worker: what comes first."""
    # Ctrl-C reaches every process of a terminal; only the one that was started by hand answers it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    if prepare is not None:
        prepare(*given)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is None:
        return
    parent.join()
    os._exit(0)
