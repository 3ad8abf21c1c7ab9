"""Opening the window on the app: for ``kks`` and ``kks play``."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pygame

from game.balance.futurist import workers_here
from game.content.draft import Draft
from game.screen import preferences
from game.screen.app import GameApp
from game.screen.desk import TrainerDesk
from game.screen.preview import Jump, PreviewApp, Settles
from game.screen.reader import Reader
from game.screen.running import TITLE, run
from game.screen.shopfront import open_shop
from game.screen.sounding import Sounds
from game.screen.speech import Voice, find_voice
from game.screen.ui import Prefs
from game.screen.window import Companion
from game.text import tr

UNSEEN = ("dummy", "offscreen", "evdev")
"""Drivers without a picture: tests ask for them, SDL falls back on them where a screen does not answer."""


class NoDisplayError(Exception):
    """There is nothing to show a window on."""


def has_display() -> bool:
    """Whether a window can be opened here, without opening one."""
    if os.environ.get("SDL_VIDEODRIVER") in UNSEEN:
        return True
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    try:
        pygame.display.init()
    except pygame.error:
        return False
    if pygame.display.get_driver() not in UNSEEN:
        return True  # left open: a screen that was let go may not answer a second time
    pygame.display.quit()
    return False


def sounds_of(app: GameApp) -> Sounds:
    """The sounds of what the app shows; while the other side's choice is being read, the table's own change waits."""
    return Sounds(
        lambda: app.view() if app.workshop is not None and app.turn() is None else None,
        lambda: app.workshop and app.workshop.progress,
    )


def play_window(
    scenario: str | None,
    length: int | None,
    lang: str | None,
    seed: int | None,
    windowed: bool,
    resume: Path | None,
    solo: str = "",
    voice: Voice | None = None,
) -> None:
    """Open the window, on a workshop when one is named, and play until it is closed; a ``voice`` that is given reads.

    Without one the system's own reads when it is set so, or asked by a key.

    Raises:
        NoDisplayError: there is nothing to show it on.
        SessionFileError, LookupError, ValueError: the workshop cannot be opened.
    """
    if not has_display():
        raise NoDisplayError(os.environ.get("DISPLAY") or "DISPLAY")
    kept = preferences.load()
    speak = voice is not None or kept.speak
    prefs = kept._replace(lang=lang or kept.lang, fullscreen=False if windowed else kept.fullscreen, speak=speak)
    voice = voice or find_voice()
    app = GameApp(prefs.lang, seed=seed, workers=workers_here())
    try:
        if resume is not None:
            app.resume(resume)
        elif scenario is not None:
            app.begin(scenario, length, solo=solo)
        _open(app, prefs, voice, on_prefs=preferences.save)
    finally:
        app.close()


def preview_window(
    path: Path, draft: Draft, length: int | None, lang: str | None, windowed: bool, jump: Jump | None
) -> None:
    """Open the window on a village that is being written, until it is closed; nothing is kept, no preference either.

    Raises:
        NoDisplayError: there is nothing to show it on.
    """
    if not has_display():
        raise NoDisplayError(os.environ.get("DISPLAY") or "DISPLAY")
    kept = preferences.load()
    prefs = kept._replace(lang=lang or kept.lang, fullscreen=False if windowed else kept.fullscreen)
    app = PreviewApp(path, draft, length, prefs.lang, jump)
    title = tr(prefs.lang, "{file} – voorbeeld – Kleine Kernen Spel", file=path.name)
    try:
        _open(app, prefs, find_voice(), (Settles(app),), title)
    finally:
        app.close()


def _open(
    app: GameApp,
    prefs: Prefs,
    voice: Voice | None,
    first: Sequence[Companion] = (),
    title: str = TITLE,
    on_prefs: Callable[[Prefs], None] | None = None,
) -> None:
    """The window with its sounds, its voice where there is one, and the trainer's window; ``first`` listens first.

    Raises:
        NoDisplayError: it cannot be opened.
    """
    reader = [Reader(voice)] if voice is not None else []
    try:
        run(
            app,
            open_shop(),
            prefs,
            on_prefs=on_prefs,
            title=title,
            beside=(*first, sounds_of(app), *reader),
            desk=lambda room: TrainerDesk(app, room),
            voice=voice.engine.name if voice is not None else "",
        )
    except pygame.error as error:
        raise NoDisplayError(str(error)) from error
