"""The loop under SDL's dummy driver."""

import gc
import os
from dataclasses import replace

import pygame
import pytest

from game.screen import collector
from game.screen.painter import Painter
from game.screen.running import run
from game.screen.scenes import SCENES
from game.screen.ui import Prefs
from game.screen.view import Standing
from game.screen.window import IDLE_SECONDS, Loop


class Starting:
    def __init__(self):
        self.heard = []
        self.ticks = 0

    def scene(self, ui, m):
        return SCENES["start"](Standing(), ui, m)

    def handle(self, command, ui):
        self.heard.append(command)
        return replace(ui, focus="")

    def tick(self, now):
        self.ticks += 1
        return False

    def ahead(self, m):
        return ()


def key(code, mod=0, text=""):
    return pygame.event.Event(pygame.KEYDOWN, key=code, mod=mod, unicode=text)


def make():
    app = Starting()
    loop = Loop(app, Painter())
    loop.size = (640, 360)
    return app, loop, pygame.Surface((640, 360))


def test_keys_reach_the_app():
    app, loop, surface = make()
    loop.draw(surface)
    loop.event(key(pygame.K_RETURN))
    loop.event(key(pygame.K_PAGEDOWN))
    assert app.heard == ["go villages", "go villages"]


def test_closing_asks_first_and_then_closes():
    _, loop, _ = make()
    loop.event(pygame.event.Event(pygame.QUIT))
    assert loop.running
    assert loop.ui.dialog == "leave"
    loop.event(key(pygame.K_RETURN))
    assert loop.running
    assert loop.ui.dialog == ""
    loop.event(pygame.event.Event(pygame.QUIT))
    loop.event(key(pygame.K_s, text="s"))
    assert not loop.running


def test_settings_work_at_once():
    _, loop, surface = make()
    loop.event(key(pygame.K_i, text="i"))
    assert loop.ui.dialog == "settings"
    loop.command("set lang en")
    loop.command("set text 150")
    loop.draw(surface)
    assert loop.metrics().lang == "en"
    assert loop.metrics().text == 150


def test_blank_and_back():
    _, loop, surface = make()
    loop.event(key(pygame.K_b, text="b"))
    loop.draw(surface)
    assert surface.get_at((320, 180))[:3] == (0x15, 0x13, 0x1D)
    loop.event(key(pygame.K_SPACE, text=" "))
    assert not loop.ui.blank


def test_mouse_and_finger_do_the_same():
    for touch in (False, True):
        app, loop, _ = make()
        target = next(t for t in loop.now_shown().nodes if getattr(t, "id", "") == "primary")
        x, y = (c * loop.metrics().u for c in target.rect.centre)
        if touch:
            for kind in (pygame.FINGERDOWN, pygame.FINGERUP):
                loop.event(pygame.event.Event(kind, x=x / 640, y=y / 360, touch_id=0, finger_id=0, dx=0, dy=0))
        else:
            for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
                loop.event(pygame.event.Event(kind, pos=(x, y), button=1))
        assert app.heard == ["go villages"]


def test_idle_draws_nothing():
    _, loop, surface = make()
    loop.draw(surface)
    loop.tick(1.0)
    assert not loop.stale
    assert loop.draw(surface) == []


@pytest.fixture
def dummy(monkeypatch):
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    yield
    pygame.display.quit()


def test_the_loop_survives_one_pixel_and_portrait(dummy):
    class Resizing(Starting):
        def tick(self, now):
            sizes = [(1, 1), (360, 640), (1024, 768), (200, 1)]
            if self.ticks < len(sizes):
                pygame.display.set_mode(sizes[self.ticks], pygame.RESIZABLE)
            return super().tick(now)

    app = Resizing()
    run(app, rounds=8, size=(640, 360))
    assert app.ticks == 8
    assert os.environ["SDL_FRAMEBUFFER_ACCELERATION"] == "0"


def test_preferences_are_told(dummy):
    heard = []

    class Setting(Starting):
        def tick(self, now):
            if self.ticks == 1:
                pygame.event.post(key(pygame.K_EQUALS, pygame.KMOD_CTRL))
            return super().tick(now)

    run(Setting(), rounds=6, size=(320, 180), on_prefs=heard.append, prefs=Prefs())
    assert heard
    assert heard[-1].text == 125


def test_the_text_size_key_is_undone_by_its_opposite():
    _, loop, _ = make()
    loop.event(key(pygame.K_PLUS, pygame.KMOD_CTRL))
    loop.event(key(pygame.K_MINUS, pygame.KMOD_CTRL))
    assert loop.ui.prefs.text == 100


def test_who_leans_on_a_key_does_not_rush_on():
    app, loop, _ = make()
    for _ in range(5):
        loop.event(key(pygame.K_RETURN))
    assert app.heard == ["go villages"]
    loop.event(pygame.event.Event(pygame.KEYUP, key=pygame.K_RETURN, mod=0))
    loop.event(key(pygame.K_RETURN))
    loop.tick(5.0)
    loop.event(key(pygame.K_RETURN))
    assert len(app.heard) == 3, "and a release that was missed does not lock the key"
    focus = []
    for _ in range(3):
        loop.event(key(pygame.K_TAB))
        focus.append(loop.ui.focus)
    assert len(set(focus)) == 3


def test_moving_the_pointer_does_not_make_the_scene_anew():
    app, loop, surface = make()
    loop.draw(surface)
    made = []
    scene = app.scene
    app.scene = lambda ui, m: made.append(1) or scene(ui, m)
    for x in range(50):
        loop.event(pygame.event.Event(pygame.MOUSEMOTION, pos=(x % 3, 1), buttons=(0, 0, 0), rel=(1, 0)))
    assert not made


def test_whole_rounds_of_the_collector_wait_until_nobody_waits(monkeypatch):
    before, rounds = gc.get_threshold(), []
    try:
        collector.begin()
        assert gc.get_threshold()[2] >= collector.NEVER
        monkeypatch.setattr(gc, "collect", lambda: rounds.append(1))
        monkeypatch.setattr(gc, "get_count", lambda: (0, 0, collector.MANY))
        _, loop, surface = make()
        loop.event(key(pygame.K_TAB))
        loop.draw(surface)
        loop.tick(loop.ui.now + IDLE_SECONDS / 2)
        assert rounds == []
        loop.tick(loop.ui.now + IDLE_SECONDS)
        assert rounds == [1]
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
