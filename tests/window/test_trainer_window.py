"""Both windows at once, with real keys and a real mouse: the room's on the left, the trainer's own on the right."""

import time

import pytest

from game.screen.metrics import Metrics
from game.screen.nodes import Rect, find
from game.screen.scenes.notes import Table, notes
from game.screen.ui import Ui
from tests.window.hall import MISSING, SIZE, Hall

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(MISSING), reason=f"no {' and '.join(MISSING)} on this machine"),
]
ROOM = Rect(0, 0, *SIZE)
BESIDE = Rect(SIZE[0], 0, *SIZE)


@pytest.fixture
def hall(tmp_path):
    (tmp_path / "Documents").mkdir()
    one = Hall(tmp_path, "veenderwold", "--length", "50", "--seed", "5", "--windowed", wide=2 * SIZE[0])
    yield one
    one.close()


def until(seen, seconds=5.0):
    """Wait for something to be so; whether it became so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if seen():
            return True
        time.sleep(0.03)
    return False


def open_notes(hall):
    """The second window, put beside the first."""
    hall.key("F5")
    time.sleep(0.3)
    hall.key("v")
    assert until(lambda: len(hall.windows()) == 2), hall.said()
    own = next(one for one in hall.windows() if one != hall.window)
    hall.tool("windowmove", own, str(SIZE[0]), "0")
    hall.tool("windowfocus", "--sync", own, check=False)
    time.sleep(0.4)
    return own


def click_in_notes(hall, ident):
    scene = notes(hall.workshop().view(), Ui(), Metrics(*SIZE), Table("", ("", "")), to_room="room ")
    x, y = find(scene, ident).rect.centre
    unit = Metrics(*SIZE).u
    hall.tool("mousemove", str(round(SIZE[0] + x * unit)), str(round(y * unit)), "sleep", "0.05", "click", "1")


def test_the_trainer_works_the_room_from_the_other_window(hall):
    hall.tool("windowmove", hall.window, "0", "0", "mousemove", str(2 * SIZE[0] - 9), str(SIZE[1] - 9))
    assert until(lambda: len(set(hall.pixels(ROOM))) > 50)
    time.sleep(0.3)
    room = hall.pixels(ROOM)
    own = open_notes(hall)
    assert until(lambda: hall.pixels(ROOM) == room), "the room sees what it saw before the notes were asked for"
    assert len(set(hall.pixels(BESIDE))) > 50, "the notes are drawn"
    before = hall.entries()
    hall.key("Return")
    assert hall.wait_for_more(before), "Enter there is the large button of the room"
    assert until(lambda: hall.pixels(ROOM) != room)

    click_in_notes(hall, "remark")
    typed = hall.pixels(ROOM)
    hall.tool("type", "--delay", "25", "Een b en een p")
    assert hall.pixels(ROOM) == typed, "letters typed here are no keys of the room"
    click_in_notes(hall, "keep")
    assert until(lambda: [text for _, text in hall.workshop().progress.remarks] == ["Een b en een p"]), hall.said()

    click_in_notes(hall, "blank")
    assert until(lambda: len(set(hall.pixels(ROOM))) <= 4), "the room is dark"
    assert len(set(hall.pixels(BESIDE))) > 50, "the notes are not"
    hall.key("b")
    assert until(lambda: len(set(hall.pixels(ROOM))) > 50)

    hall.tool("windowsize", own, "500", "700")
    time.sleep(0.2)
    hall.tool("windowsize", own, "1", "1")
    time.sleep(0.2)
    before = hall.entries()
    for _ in range(4):  # a place may have pages
        hall.key("Next")
        if hall.wait_for_more(before, 1.0):
            break
    assert hall.entries() > before, "any shape of the notes leaves the room as it is"
    hall.key("F5")
    assert until(lambda: hall.windows() == [hall.window])
    hall.tool("windowfocus", "--sync", hall.window, check=False)
    hall.key("Escape", "s", "s")
    assert hall.game.wait(10) == 0
    assert hall.said() == ""
