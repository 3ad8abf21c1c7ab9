"""A real window on a village file: a save is seen in the picture without a key being pressed."""

import time

import pytest

from game.screen.nodes import Rect
from tests.dutch import write_dutch
from tests.window.hall import MISSING, SIZE, Hall

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(MISSING), reason=f"no {' and '.join(MISSING)} on this machine"),
]
PICTURE = Rect(0, 0, *SIZE)
TITLE = Rect(0, 0, 220, 80)
"""The village's name on the board; the tag of the preview is further on."""
LONGEST = 30.0
"""Seconds to wait for what should take a fifth of one: so long is a fault on any machine."""


@pytest.fixture
def file(tmp_path):
    return write_dutch("oudeloo", tmp_path)


@pytest.fixture
def hall(tmp_path, file):
    one = Hall(tmp_path, str(file), "--at", "half-year 2", "--windowed", command="preview")
    yield one
    one.close()


def wait_until(seen):
    begun = time.monotonic()
    while not seen():
        assert time.monotonic() - begun < LONGEST
        time.sleep(0.005)


def test_a_save_changes_the_picture_and_a_broken_one_lies_over_it(hall, file):
    whole = file.read_text("utf-8")
    wait_until(lambda: len(set(hall.pixels(PICTURE))) > 50)
    time.sleep(0.6)
    assert "voorbeeld" in hall.tool("getwindowname", hall.window)
    title = hall.pixels(TITLE)
    file.write_text(whole.replace("name: Oudeloo", "name: Nieuweloo", 1), "utf-8")
    wait_until(lambda: hall.pixels(TITLE) != title)
    time.sleep(0.3)
    good = hall.pixels(TITLE)
    file.write_text(whole.replace("name: Oudeloo", "naam: Oudeloo", 1), "utf-8")
    wait_until(lambda: hall.pixels(TITLE) != good)
    hall.key("Return")
    wait_until(lambda: hall.pixels(TITLE) == good)
    hall.key("Escape", "s", "s")
    assert hall.game.wait(10) == 0
    assert hall.said() == ""
    assert not list(hall.home.rglob("*.kks")), "nothing is kept"
