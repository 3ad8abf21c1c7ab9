"""Who plays the games: this process, spawned processes, or a cluster. All are a ``concurrent.futures`` executor."""

import re
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from multiprocessing import active_children
from typing import Any

from game.balance.workers import interrupts_held, spawned, start_all

_CLUSTER_TIMEOUT = 10
"""Seconds to find a scheduler before it is said that nobody answers."""
_ADDRESS = re.compile(r"([a-z]+://)?[^\s/]+:\d{1,5}")
"""With its port: a client looks half a minute for a name that means nothing, and complains afterwards."""
_RETRIES = 3
"""How often a batch is played again elsewhere when the machine that had it is gone."""


class ClusterMissingError(Exception):
    """The optional part that talks to a cluster is not installed."""


class ClusterSilentError(Exception):
    """No scheduler answers at the address; the text is the address."""


@contextmanager
def processes(workers: int) -> Iterator[Executor | None]:
    """Spawned processes (one or fewer: none, this one plays); when the work is broken off they are stopped at once."""
    if workers <= 1:
        yield None
        return
    before = set(active_children())
    pool = spawned(workers)
    try:
        start_all(pool, workers, _nothing)
        yield pool
    except BaseException:
        with interrupts_held():
            pool.shutdown(wait=False, cancel_futures=True)
            for process in set(active_children()) - before:
                process.kill()
        raise
    with interrupts_held():
        pool.shutdown()


def _nothing() -> None:
    """The first work of a worker."""


@contextmanager
def cluster(address: str) -> Iterator[Executor]:
    """The workers behind a Dask scheduler, for example ``tcp://10.0.0.5:8786``; each has this game installed.

    Raises:
        ClusterMissingError: the extra ``cluster`` is not installed.
        ClusterSilentError: nobody answers at the address.
    """
    if find_spec("distributed") is None:
        raise ClusterMissingError(address)
    if not _ADDRESS.fullmatch(address):
        raise ClusterSilentError(address)
    distributed: Any = import_module("distributed")
    try:
        client = distributed.Client(address, timeout=_CLUSTER_TIMEOUT, set_as_default=False)
    except (OSError, ValueError, ImportError) as error:
        raise ClusterSilentError(address) from error
    with client, client.get_executor(pure=False, retries=_RETRIES) as pool:
        try:
            yield pool
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
