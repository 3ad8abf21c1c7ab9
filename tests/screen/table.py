"""The whole app in one process, without a window: :class:`Table` presses, clicks and touches as people do."""

from dataclasses import replace

import pygame

from game.screen import input as keys
from game.screen.app import GameApp
from game.screen.input import Press
from game.screen.nodes import find, touches
from game.screen.painter import Painter
from game.screen.ui import Prefs, apply, skipped
from game.screen.window import Loop


class Table:
    """App and loop with a clock that is moved by hand."""

    def __init__(self, folder, village="", length=None, seed=3, prefs=None):
        self.clock = 100.0
        self.app = GameApp((prefs or Prefs()).lang, folder, seed=seed)
        self.app._now = lambda: self.clock
        self.loop = Loop(self.app, Painter(None), prefs)
        self._made, self._key = self.loop.now_shown, None
        self.loop.now_shown = self.scene
        if village:
            self.app.begin(village, length)

    # What there is to see

    @property
    def place(self):
        return str(self.app.workshop.progress.place)

    @property
    def said(self):
        return self.app.workshop.progress.said

    @property
    def dialog(self):
        return self.loop.ui.dialog

    def scene(self):
        """The scene now; made anew only where something changed, so that a whole evening takes a second or two."""
        app, ui = self.app, self.loop.ui
        standing = app.workshop and app.workshop.progress, app.workshop and app.view().saved
        key = (
            replace(ui, now=0.0),
            self.loop.size,
            standing,
            tuple(app.drafts.items()),
            app.notice,
            app.lobby,
            app.turn(),
            app.futures and (app.futures.looking, app.futures.answer),
        )
        if key != self._key or ui.started:
            self._kept, self._key = self._made(), key
        return self._kept

    def words(self):
        return [one.id for one in touches(self.scene()) if one.enabled]

    # Hands

    def press(self, *names):
        for name in names:
            *held, key = name.split("+") if len(name) > 1 else [name]
            press = Press(key, "ctrl" in held, "shift" in held, "alt" in held)
            self.loop.carry_out(keys.press(self.scene(), self.loop.ui, press))
            self.loop.ui = keys.awake(self.scene(), self.loop.ui)

    def click(self, ident):
        self.point(find(self.scene(), ident), pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP)

    def finger(self, ident):
        self.point(find(self.scene(), ident), pygame.FINGERDOWN, pygame.FINGERUP)

    def point(self, touch, *kinds):
        """The real events, at the middle of a touch area."""
        x, y = (n * self.loop.metrics().u for n in touch.rect.centre)
        w, h = self.loop.size
        for kind in kinds:
            finger = kind in (pygame.FINGERDOWN, pygame.FINGERUP)
            where = {"x": x / w, "y": y / h, "finger_id": 0} if finger else {"pos": (x, y), "button": 1}
            self.loop.event(pygame.event.Event(kind, **where))
        self.loop.ui = keys.awake(self.scene(), self.loop.ui)

    def type(self, words):
        self.loop.carry_out(keys.text(self.scene(), self.loop.ui, words))

    def wait(self, seconds):
        self.clock += seconds
        self.loop.tick(self.clock)

    def do(self, *commands):
        for command in commands:
            self.loop.command(command)

    def draw(self, width, height):
        self.loop.size = width, height
        self.loop.draw(pygame.Surface((width, height)))

    # A whole evening

    def lead(self, confirm, pick, until="conclusions.report", most=320):
        """Confirm the large button, pick a choice where it is not enabled; the places that were seen."""
        seen = []
        for _ in range(most):
            if not seen or seen[-1] != self.place:
                seen.append(self.place)
            if self.place.startswith(until):
                return seen
            scene = self.scene()
            primary = find(scene, scene.primary)
            if primary is not None and primary.enabled:
                confirm(self, primary)
            else:
                pick(self, next(one for one in touches(scene) if one.enabled and one.role == "choice"))
        raise AssertionError(f"stuck: {seen[-6:]}")

    def walk(self, until):
        """By commands alone, as fast as can be."""
        for _ in range(400):
            if self.place.startswith(until):
                self.loop.ui = skipped(self.loop.ui)
                return self
            view = self.app.view()
            choices = view.legal["residents"] + view.legal["officials"]
            self.do(f"do {choices[0]}" if choices and not view.can_next else "go next")
        raise AssertionError(f"{until} was not reached")

    def at_home(self):
        """Nothing over the scene, nothing typed or picked."""
        self.loop.ui = replace(apply(self.loop.ui, "ui close"), edit=None, chosen=(), pages=())
