"""A village hall for tests: a real window under Xvfb, a hand that presses keys or moves a mouse, and eyes on the log.

The hand decides from the session file on disk, as a trainer decides from the screen: which place, what is asked.
"""

import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path

from game.screen.metrics import Metrics
from game.screen.nodes import Rect, Scene, Touch, touches
from game.screen.opponent import opponent_of
from game.screen.scenes.other_side import other_side
from game.screen.scenes.registry import PLACES
from game.screen.ui import Ui, apply
from game.session.log import read
from game.session.workshop import Workshop

MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
SIZE = (1280, 720)


def heed_interrupts() -> None:
    """Ctrl-C is heard, also where the tests run in the background of a shell, which makes its children deaf to it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


class Hall:
    """One window of the game on a screen of its own, as wide as is asked."""

    def __init__(self, home: Path, *words: str, wide: int = SIZE[0], command: str = "play") -> None:
        self.home = home
        reading, writing = os.pipe()
        self.screen = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                str(writing),
                "-screen",
                "0",
                f"{wide}x{SIZE[1]}x24",
                "-fbdir",
                str(home),
                "-nolisten",
                "tcp",
                "-noreset",
            ],
            pass_fds=(writing,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            display = pipe.readline().strip()
        self.environment = {
            key: value
            for key, value in os.environ.items()
            if not key.startswith(("SDL_", "XDG_", "DISPLAY", "WAYLAND", "KKS_"))
        } | {"DISPLAY": f":{display}", "HOME": str(home), "KKS_LANG": "nl"}
        self.errors = (home / "stderr.txt").open("w+")
        self.game = subprocess.Popen(
            [sys.executable, "-m", "game", command, *words],
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=self.errors,
            preexec_fn=heed_interrupts,
        )
        try:
            self.window = self._find_window()
        except AssertionError:
            self.close()
            raise
        self.ui = Ui()
        self.place = ""

    def _find_window(self) -> str:
        for _ in range(150):
            found = self.tool("search", "--onlyvisible", "--class", "kks", check=False).split()
            if found:
                self.tool("windowfocus", "--sync", found[-1], check=False)
                return found[-1]
            assert self.game.poll() is None, self.said()
            time.sleep(0.1)
        raise AssertionError("no window: " + self.said())

    def said(self) -> str:
        self.errors.flush()
        return (self.home / "stderr.txt").read_text()

    def tool(self, *words: str, check: bool = True) -> str:
        done = subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, check=False)
        assert not check or done.returncode == 0, done.stderr
        return done.stdout

    def key(self, *names: str) -> None:
        self.tool("key", "--delay", "30", *names)

    def click(self, touch: Touch) -> None:
        unit = Metrics(*SIZE).u
        x, y = touch.rect.centre
        self.tool("mousemove", str(round(x * unit)), str(round(y * unit)), "sleep", "0.03", "click", "1")

    # Eyes

    def pixels(self, rect: Rect) -> bytes:
        """What the screen shows there (``rect`` in pixels), read from the memory of the screen: an XWD file."""
        raw = (self.home / "Xvfb_screen0").read_bytes()
        size, _, _, _, _, _, _, _, _, _, _, depth, row = struct.unpack_from(">13I", raw)
        colours = struct.unpack_from(">I", raw, 19 * 4)[0]
        begin, wide = size + colours * 12, depth // 8
        x, y, w, h = (round(one) for one in rect)
        return b"".join(
            raw[begin + line * row + x * wide : begin + line * row + (x + w) * wide] for line in range(y, y + h)
        )

    def windows(self) -> list[str]:
        """The game's windows that can be seen."""
        return self.tool("search", "--onlyvisible", "--class", "kks", check=False).split()

    @property
    def file(self) -> Path:
        found = sorted(self.home.rglob("*.kks"))
        assert found, "no session file: " + self.said()
        return found[-1]

    def workshop(self) -> Workshop:
        return Workshop.of(self.file, read(self.file))

    def scene(self, workshop: Workshop) -> Scene:
        view = workshop.view()
        if str(view.place) + str(view.board.half_year) != self.place:
            self.ui, self.place = Ui(), str(view.place) + str(view.board.half_year)
        other = opponent_of(workshop)
        if other is None:
            return PLACES[view.place.step](view, self.ui, Metrics(*SIZE))
        turn = other.turn()
        if turn is not None:
            return other_side(turn, view, self.ui, Metrics(*SIZE))
        return PLACES[view.place.step](other.for_people(view), self.ui, Metrics(*SIZE))

    def entries(self) -> int:
        return len(read(self.file).lines)

    def wait_for_more(self, than: int, seconds: float = 4.0) -> bool:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert self.game.poll() is None, "the game stopped: " + self.said()
            if self.entries() > than:
                return True
            time.sleep(0.02)
        return False

    def picked(self, touch: Touch) -> None:
        """Keep the shadow of the window's own state in step with a choice."""
        self.ui = apply(self.ui, touch.action)

    def choices(self, scene: Scene) -> list[Touch]:
        return [one for one in touches(scene) if one.enabled and one.role == "choice"]

    def close(self) -> None:
        self.game.kill()
        self.game.wait(10)
        self.screen.terminate()
        self.screen.wait(10)
        self.errors.close()
