"""A real window that reads aloud: a stand-in for the system's voice writes down what it was given."""

import ast
import os
import shutil
import sys
import time

import pytest

from game.screen.nodes import touches
from tests.window.hall import MISSING, Hall

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(MISSING), reason=f"no {' and '.join(MISSING)} on this machine"),
]
NAME = "espeak-ng"


@pytest.fixture
def listening(tmp_path, monkeypatch):
    """A window with a voice; what it said so far, and the ids of the voices."""
    (tmp_path / "Documents").mkdir()
    programs, book = tmp_path / "programs", tmp_path / "book.txt"
    programs.mkdir()
    for tool in ("Xvfb", "xdotool"):
        (programs / tool).symlink_to(shutil.which(tool))
    voice = programs / NAME
    voice.write_text(
        f"#!{sys.executable}\n"
        "import os, sys, time\n"
        "given = sys.stdin.buffer.read().decode('utf-8').strip()\n"
        f"open({str(book)!r}, 'a', encoding='utf-8').write(repr((os.getpid(), sys.argv[1:], given)) + '\\n')\n"
        "time.sleep(60)\n"
    )
    voice.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    hall = Hall(tmp_path, "veenderwold", "--length", "50", "--seed", "5", "--windowed", "--speak")

    def said(number):
        end = time.monotonic() + 15
        while time.monotonic() < end:
            lines = book.read_text("utf-8").splitlines() if book.exists() else []
            if len(lines) >= number:
                return [ast.literal_eval(one) for one in lines]
            time.sleep(0.03)
        raise AssertionError(f"{number} things were not said: {lines} {hall.said()}")

    yield hall, said
    hall.close()


def alive(process):
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_an_evening_is_read_in_the_order_in_which_it_comes(listening):
    hall, said = listening
    _, words, first = said(1)[0]
    assert words == ["-v", "nl", "-b", "1", "--stdin"]
    assert first.startswith("Welkom. Vandaag in 50 minuten")
    assert first.endswith("Toets F2 leest verder.")
    before = hall.entries()
    hall.key("Return")
    assert hall.wait_for_more(before)
    assert said(2)[1][2].startswith("Veenderwold. Het dorp.")
    hall.key("Tab")
    first = next(one for one in touches(hall.scene(hall.workshop())) if one.enabled)
    assert said(3)[2][2].startswith(first.label)
    hall.key("F2")
    assert said(4)[3][2]
    hall.key("Escape")
    assert said(5)[4][2].startswith("Welkom. Vandaag"), "a step back"
    hall.key("Escape")
    told = said(6)
    assert told[5][2].startswith("Menu. Verder spelen.")
    assert not any(alive(process) for process, *_ in told[:4]), "a new sentence ended the ones before"
    hall.key("s")
    assert said(7)[6][2].startswith("Nu stoppen?")
    hall.key("s")
    assert hall.game.wait(15) == 0
    assert hall.said() == ""
    time.sleep(0.1)
    assert not any(alive(process) for process, *_ in said(7)), "nothing is left behind"
