"""Where sounds come out, if anywhere: opened late, and silent for good where there is no device.

A driver may print a page of complaints, and a sound server that does not answer holds SDL for half a minute with the
interpreter standing still. So a small process tries the device first; only where that went well is it opened here.
"""

import contextlib
import subprocess
import sys
from pathlib import Path

import pygame

from game.paths import data_path

RATE = 44_100
TRY_SECONDS = 4
"""So long the device may take to open."""

TOO_LATE = 1.5
"""Seconds after which a sound that waited for the device is no longer worth hearing."""

TRIAL = (
    "import faulthandler, os; os.environ['PYGAME_HIDE_SUPPORT_PROMPT'] = '1'; "
    f"faulthandler.dump_traceback_later({TRY_SECONDS}, exit=True); "
    f"import pygame; pygame.mixer.init({RATE}, -16, 1, 1024)"
)

_REFUSALS = (pygame.error, NotImplementedError, ImportError, AttributeError, OSError)
"""How a mixer says that it is missing or will not."""


class Loudspeaker:
    """Plays sounds by name; where it cannot, it says nothing.

    Args:
        folder: where the WAV files lie; the game's own when None.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or data_path("assets", "sound")
        self.dead = False
        self.sounds: dict[str, pygame.mixer.Sound] = {}
        self._trial: subprocess.Popen[bytes] | None = None
        self._tried_at = 0.0
        self._waiting: tuple[tuple[str, ...], int, float] | None = None

    @property
    def open(self) -> bool:
        """Whether the device is open."""
        return bool(self.sounds)

    def play(self, names: tuple[str, ...], volume: int, now: float) -> None:
        """Sound these one after the other, in place of what still sounds.

        Args:
            names: of sounds; those that are not there are left out.
            volume: percent.
            now: seconds of the window's clock.
        """
        if self.dead or not names or volume <= 0:
            return
        if not self.open:
            self._waiting = names, volume, now
            if self._trial is None:
                self._try(now)
            return
        with contextlib.suppress(*_REFUSALS):
            channel = pygame.mixer.Channel(0)
            channel.stop()
            channel.set_volume(min(volume, 100) / 100)
            for number, sound in enumerate(self.sounds[name] for name in names if name in self.sounds):
                if number == 0:
                    channel.play(sound)
                else:
                    channel.queue(sound)

    def tick(self, now: float) -> None:
        """Open the device once the trial went well; sound what waited for it, unless that is long ago."""
        if self._trial is None or self.dead:
            return
        code = self._trial.poll()
        if code is None:
            if now - self._tried_at > TRY_SECONDS + 1:
                self._end_trial()
                self.dead = True
            return
        self._trial = None
        if code != 0 or not self._opened():
            self.dead = True
        elif self._waiting is not None:
            (names, volume, at), self._waiting = self._waiting, None
            if now - at <= TOO_LATE:
                self.play(names, volume, now)

    def close(self) -> None:
        """Let go of the device; nothing sounds after this."""
        self._end_trial()
        if self.open:
            self.sounds.clear()
            with contextlib.suppress(*_REFUSALS):
                pygame.mixer.quit()
        self.dead = True

    def _try(self, now: float) -> None:
        self._tried_at = now
        try:
            self._trial = subprocess.Popen(
                [sys.executable, "-c", TRIAL],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, TypeError):  # TypeError: this interpreter does not know its own path
            self.dead = True

    def _opened(self) -> bool:
        try:
            pygame.mixer.init(RATE, -16, 1, 1024)
            for path in sorted(self.folder.glob("*.wav")):
                self.sounds[path.stem] = pygame.mixer.Sound(str(path))
        except _REFUSALS:
            self.sounds.clear()
            return False
        return self.open

    def _end_trial(self) -> None:
        if self._trial is not None:
            self._trial.kill()
            self._trial.wait()
            self._trial = None
