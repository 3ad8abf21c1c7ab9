"""What ``kks balance`` does beside a sheet: options that go together, a search, and Ctrl-C that stops everybody."""

import os
import re
import signal
import subprocess
import sys
import time

import pytest

from tests.project.test_commands import ROOT, kks, no_traceback
from tests.window.hall import heed_interrupts


@pytest.mark.parametrize(
    "words",
    [
        ("--budget", "10"),
        ("--tune", "oudeloo", "--budget", "veel"),
        ("--tune", "oudeloo", "--json"),
        ("--tune", "nergens"),
        ("--workers", "2", "--cluster", "tcp://127.0.0.1:1"),
    ],
)
def test_options_that_do_not_go_together_are_one_sentence(words):
    done = no_traceback(kks("balance", *words))
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.skipif(not os.path.isdir("/proc"), reason="the processes are counted in /proc")
def test_ctrl_c_stops_the_workers_at_once():
    words = [sys.executable, "-m", "game", "balance", "oudeloo", "--games", "100000", "--workers", "2"]
    with subprocess.Popen(
        words,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=heed_interrupts,
    ) as started:
        until = time.monotonic() + 60
        while len(_workers(started.pid)) < 2 and time.monotonic() < until:
            time.sleep(0.05)
        workers = _workers(started.pid)
        assert len(workers) >= 2
        try:
            os.killpg(started.pid, signal.SIGINT)
            _, said = started.communicate(timeout=30)
        finally:
            started.kill()
    assert started.returncode == 130
    assert "Traceback" not in said
    assert not any(os.path.exists(f"/proc/{one}") for one in workers)


def _workers(parent):
    found = []
    for name in os.listdir("/proc"):
        try:
            with open(f"/proc/{name}/stat") as stat, open(f"/proc/{name}/cmdline") as line:
                child = re.search(r"\) \S (\d+)", stat.read())
                if child and int(child[1]) == parent and "spawn_main" in line.read():
                    found.append(int(name))
        except OSError:
            continue
    return found
