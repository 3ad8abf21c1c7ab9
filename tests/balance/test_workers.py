"""Worker processes end with the program that started them: silent at Ctrl-C, and also when it is killed."""

import os
import re
import signal
import subprocess
import sys
import time
from contextlib import contextmanager, suppress

import pytest

from tests.project.test_commands import ROOT
from tests.session.workshops import begin, wander
from tests.window.hall import heed_interrupts

pytestmark = pytest.mark.skipif(not os.path.isdir("/proc"), reason="the processes are counted in /proc")

MANY_GAMES = ("balance", "oudeloo", "--games", "100000", "--workers", "2")


@contextmanager
def running(*words):
    """The command in a session of its own, which is what a terminal gives it."""
    with subprocess.Popen(
        [sys.executable, "-m", "game", *map(str, words)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=heed_interrupts,
    ) as started:
        try:
            yield started
        finally:
            with suppress(ProcessLookupError):
                os.killpg(started.pid, signal.SIGKILL)


def workers(parent):
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


def when_there_are(started, count):
    until = time.monotonic() + 60
    while len(found := workers(started.pid)) < count and time.monotonic() < until:
        time.sleep(0.02)
    assert len(found) >= count
    return found


def alive(one):
    try:
        with open(f"/proc/{one}/stat") as stat:
            return re.search(r"\) (\S)", stat.read())[1] != "Z"
    except OSError:
        return False


@pytest.fixture(scope="module")
def asked(tmp_path_factory):
    """A what-if over a saved workshop, so many futures that it is not done before it is broken off."""
    file = tmp_path_factory.mktemp("workers") / "avond.kks"
    workshop = begin(file)
    wander(workshop, 3, 40)
    one = next(one for one in workshop.decisions() if one.others)
    return "whatif", file, "--at", one.number, "--choose", one.others[0], "--futures", 100_000, "--workers", 2


def test_ctrl_c_stops_the_workers_at_once():
    with running(*MANY_GAMES) as started:
        both = when_there_are(started, 2)
        os.killpg(started.pid, signal.SIGINT)
        _, said = started.communicate(timeout=30)
        assert started.returncode == 130
        assert "Traceback" not in said
        assert not any(map(alive, both))


@pytest.mark.parametrize("later", [0.0, 0.15, 0.4, 1.0])
def test_ctrl_c_while_workers_start_is_answered_without_a_word_of_theirs(asked, later):
    with running(*asked) as started:
        first = when_there_are(started, 1)
        time.sleep(later)
        os.killpg(started.pid, signal.SIGINT)
        _, said = started.communicate(timeout=30)
        assert started.returncode == 130
        assert "Traceback" not in said
        assert not any(map(alive, first))


@pytest.mark.parametrize("command", ["balance", "whatif"])
def test_no_worker_outlives_a_program_that_is_killed(asked, command):
    with running(*(asked if command == "whatif" else MANY_GAMES)) as started:
        both = when_there_are(started, 2)
        time.sleep(1.5)
        started.kill()
        until = time.monotonic() + 10
        while any(map(alive, both)) and time.monotonic() < until:
            time.sleep(0.05)
        assert not any(map(alive, both))
