"""A workshop that is killed goes on where it was: no confirmed entry is lost."""

import os
import subprocess
import sys
from ast import literal_eval
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")


def campaign(folder, kills, dice):
    tests = Path(__file__).parents[1]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tests.parent), str(tests)])}
    done = subprocess.run(
        [sys.executable, "-m", "session.kills", str(folder), str(kills), str(dice)],
        capture_output=True,
        text=True,
        env=environment,
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    return literal_eval(done.stdout)


def test_a_killed_workshop_loses_no_confirmed_entry_and_reaches_the_same_end(tmp_path):
    met = campaign(tmp_path, 40, 1)
    assert met["kills"] == 40
    assert met["entries"] > 100


@pytest.mark.long
def test_two_hundred_killed_workshops_lose_no_confirmed_entry(tmp_path):
    met = campaign(tmp_path, 200, 2)
    assert met["kills"] == 200
    assert met["entries"] > 500
