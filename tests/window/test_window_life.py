"""The life of a real window: killed at any moment, gone on with, resized, full screen, closed, interrupted."""

import os
import signal
import subprocess
import sys
import time

import pytest

from game.screen.nodes import find, touches
from game.session.log import read
from game.session.workshop import Workshop
from tests.window.hall import MISSING, Hall

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(MISSING), reason=f"no {' and '.join(MISSING)} on this machine"),
]


@pytest.fixture
def halls(tmp_path):
    """Opens windows; all are closed at the end."""
    (tmp_path / "Documents").mkdir()
    opened = []

    def open_hall(*words):
        hall = Hall(tmp_path, *words)
        opened.append(hall)
        return hall

    yield open_hall
    for hall in opened:
        hall.close()


def new(halls):
    return halls("veenderwold", "--length", "50", "--seed", "5", "--windowed")


def kill(hall):
    """Without warning; what stood in the file."""
    hall.game.send_signal(signal.SIGKILL)
    hall.game.wait(10)
    contents = read(hall.file)
    assert not contents.damaged
    return Workshop.of(hall.file, contents)


def go_on(hall):
    """The large button, or the first choice; whether something was confirmed."""
    scene = hall.scene(hall.workshop())
    primary = find(scene, scene.primary)
    before = hall.entries()
    if primary is None or not primary.enabled:
        choice = hall.choices(scene)[0]
        hall.click(choice)
        hall.picked(choice)
        if choice.action.startswith("ui "):
            time.sleep(0.1)
            return False
    else:
        hall.key("Return")
        if primary.action.startswith("ui "):
            hall.picked(primary)
            time.sleep(0.1)
            return False
    assert hall.wait_for_more(before), primary
    return True


def test_killed_at_several_moments_it_goes_on_at_the_last_confirmed_entry(halls):
    hall = new(halls)
    for lives in (1, 6, 11):
        while hall.entries() < lives:
            go_on(hall)
        before = kill(hall)
        file = hall.file
        hall = halls("--resume", str(file), "--windowed")
        after = hall.workshop()
        assert after.progress.place == before.progress.place
        assert after.progress.state == before.progress.state
        assert dict(after.progress.votes) == dict(before.progress.votes)
    assert hall.said() == ""


def test_what_was_typed_survives_a_kill_and_the_start_scene_goes_on(halls):
    hall = new(halls)
    hall.key("Escape", "a", "5")
    assert hall.wait_for_more(0)
    assert str(hall.workshop().progress.place) == "conclusions.own"
    scene = hall.scene(hall.workshop())
    hall.click(next(one for one in touches(scene) if one.role == "field"))
    hall.tool("type", "--delay", "25", "Wij doen het zelf")
    assert hall.wait_for_more(1), "confirmed by itself"
    said = dict(kill(hall).progress.said)
    assert said == {"own.0": "Wij doen het zelf"}
    hall = halls("--windowed")
    before = hall.entries()
    hall.key("v")
    assert hall.wait_for_more(before)
    workshop = hall.workshop()
    assert str(workshop.progress.place) == "conclusions.own"
    assert dict(workshop.progress.said) == said
    assert hall.said() == ""


def test_two_windows_do_not_share_a_file_and_ctrl_c_is_130(halls):
    hall = new(halls)
    go_on(hall)
    second = subprocess.run(
        [sys.executable, "-m", "game", "play", "--resume", str(hall.file)],
        env=hall.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert second.returncode == 1
    assert "al open" in second.stderr
    assert "Traceback" not in second.stderr
    hall.game.send_signal(signal.SIGINT)
    assert hall.game.wait(10) == 130
    assert hall.said() == ""


def test_resized_in_full_screen_and_closed(halls):
    hall = new(halls)
    for width, height in ((1, 1), (1024, 768), (500, 700), (1280, 720)):
        hall.tool("windowsize", hall.window, str(width), str(height))
        time.sleep(0.15)
        before = hall.entries()
        for _ in range(4):  # a place may have two pages
            hall.key("Next")
            if hall.wait_for_more(before, 1.0):
                break
        assert hall.entries() > before, (width, height)
    hall.key("ctrl+plus", "ctrl+minus", "F11")
    time.sleep(0.4)
    hall.key("F11")
    time.sleep(0.4)
    hall.key("Escape", "s", "s")
    assert hall.game.wait(10) == 0
    assert hall.said() == ""


@pytest.mark.parametrize(
    "screen", [{"DISPLAY": ":987"}, {"DISPLAY": "nergens.invalid:0"}, {"SDL_VIDEODRIVER": "nonsense"}, {}]
)
def test_without_a_screen_it_says_so_and_stops(tmp_path, screen):
    keep = {k: v for k, v in os.environ.items() if not k.startswith(("SDL_", "DISPLAY", "WAYLAND"))}
    done = subprocess.run(
        [sys.executable, "-m", "game", "play", "veenderwold"],
        env=keep | {"HOME": str(tmp_path), "KKS_LANG": "nl"} | screen,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 1
    assert "geen beeldscherm" in done.stderr
    assert "Traceback" not in done.stderr
