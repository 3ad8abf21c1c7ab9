"""The same work on a Dask scheduler: a worker that dies half-way costs time, and nothing else."""

import subprocess
import sys
import threading
from contextlib import contextmanager

import pytest

from game.balance.crowd import play_many
from game.balance.pools import ClusterSilentError, cluster
from tests.balance.test_sheet import SMALL

PAIRS = [("balanced", "role_aware"), ("random", "random"), ("first_group", "role_aware")]


@pytest.mark.parametrize("address", ["tcp://127.0.0.1:9", "nonsense"])
def test_a_silent_address_is_said(monkeypatch, address):
    pytest.importorskip("distributed", reason="the optional extra 'cluster' is not installed")
    monkeypatch.setattr("game.balance.pools._CLUSTER_TIMEOUT", 1)
    with pytest.raises(ClusterSilentError), cluster(address):
        pass


@pytest.mark.long
def test_a_worker_that_is_killed_half_way_loses_nothing(local_cluster):
    address, workers = local_cluster
    seen = threading.Event()

    def told(played, total):
        if not seen.is_set():
            seen.set()
            workers[0].kill()

    games = 400
    with cluster(address) as pool:
        far = play_many(SMALL, PAIRS, games, 5, pool, told)
    assert seen.is_set()
    assert workers[0].wait(10) != 0
    assert far == play_many(SMALL, PAIRS, games, 5)


@pytest.fixture
def local_cluster():
    pytest.importorskip("distributed", reason="the optional extra 'cluster' is not installed")
    from distributed import Client

    with _process(
        "distributed.cli.dask_scheduler", "--port", "0", "--host", "127.0.0.1", "--no-dashboard"
    ) as scheduler:
        address = next(word for line in scheduler.stderr for word in line.split() if word.startswith("tcp://"))
        drain = threading.Thread(target=scheduler.stderr.read, daemon=True)
        drain.start()
        words = ("distributed.cli.dask_worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard")
        with _process(*words) as one, _process(*words) as two:
            for worker in (one, two):
                threading.Thread(target=worker.stderr.read, daemon=True).start()
            with Client(address, set_as_default=False) as client:
                client.wait_for_workers(2, timeout=30)
            yield address, [one, two]


@contextmanager
def _process(module, *words):
    command = [sys.executable, "-c", f"from {module} import main; main()", *words]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True) as started:
        try:
            yield started
        finally:
            started.kill()
