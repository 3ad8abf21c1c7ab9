"""What a window remembers and what events do to it; `running` opens windows and lets time pass."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import pygame

from game.screen import collector, pointing
from game.screen import input as keys
from game.screen.input import Answer, Press
from game.screen.metrics import Metrics
from game.screen.nodes import Picture, Scene
from game.screen.painter import Painter
from game.screen.shell import shown
from game.screen.ui import Prefs, Ui, apply, moving

IDLE_SECONDS = 0.4
"""After so long without input, pictures for later are drawn, one a frame."""
DOUBLE_SECONDS = 0.4
"""Two presses at one place within so long take the word there."""
HELD_SECONDS = 1.0
"""A key that goes down again so soon, without having come up, is held; later its coming up was missed."""
_NAMES = {
    "return": "enter",
    "keypad enter": "enter",
    "page down": "pagedown",
    "page up": "pageup",
    "[+]": "+",
    "[-]": "-",
    **{f"[{n}]": str(n) for n in range(10)},
}


class App(Protocol):
    """What the window shows and talks to."""

    def scene(self, ui: Ui, m: Metrics) -> Scene:
        """The scene now."""
        ...

    def handle(self, command: str, ui: Ui) -> Ui:
        """Carry out a command that is not the window's own."""
        ...

    def tick(self, now: float) -> bool:
        """Time passes (seconds); True when something to be seen changed."""
        ...

    def ahead(self, m: Metrics) -> Sequence[Picture]:
        """Pictures that may be asked soon."""
        ...


class Companion(Protocol):
    """What goes on beside the picture: sounds, reading aloud. It changes nothing of the game."""

    def heed(self, scene: Scene, ui: Ui) -> Ui:
        """A picture was drawn; the window's state, with at most other preferences, or less of what is gone."""
        ...

    def key(self, name: str, scene: Scene, ui: Ui) -> bool:
        """A key went down; True when it was meant for this one only."""
        ...

    def tick(self, now: float) -> None:
        """Time passes (seconds)."""
        ...

    def close(self) -> None:
        """The window closes."""
        ...


def metrics_of(ui: Ui, size: tuple[int, int]) -> Metrics:
    """Metrics for a window of this size and its viewer's preferences."""
    p = ui.prefs
    return Metrics(max(1, size[0]), max(1, size[1]), p.text, p.theme, p.lang, p.motion, p.spaced)


class Loop:
    """One window's state and what events do to it; a surface is all it needs."""

    def __init__(
        self, app: App, painter: Painter, prefs: Prefs | None = None, beside: Sequence[Companion] = ()
    ) -> None:
        """Begin with nothing in focus."""
        self.app, self.painter, self.beside = app, painter, beside
        self.ui = Ui(prefs=prefs or Prefs())
        self.size = (1280, 720)
        self.running = True
        self.asks: list[str] = []
        self.stale = True
        self.clip = ""
        self._drawn: tuple[Scene, Ui, tuple[int, int]] | None = None
        self._held: dict[int, float] = {}
        self._pressed: str | None = None
        self._selecting = False
        self._clicked = (-1.0, 0.0, 0.0)
        self._busy_at = 0.0
        self._prepared: set[tuple[Picture, Metrics]] = set()

    def metrics(self) -> Metrics:
        """Metrics now."""
        return metrics_of(self.ui, self.size)

    def now_shown(self) -> Scene:
        """The scene with what lies over it."""
        m = self.metrics()
        return shown(self.app.scene(self.ui, m), self.ui, m)

    def _seen(self) -> Scene:
        """What the viewer pointed at: the picture as it was drawn, made anew only when something changed since."""
        if self._drawn is not None and not self.stale and self._drawn[2] == self.size:
            scene, ui, _ = self._drawn
            if replace(ui, now=0.0) == replace(self.ui, now=0.0):
                return scene
        return self.now_shown()

    def carry_out(self, answer: Answer) -> None:
        """Take over a new state and run commands."""
        if answer.ui != self.ui:
            self.ui, self.stale = answer.ui, True
        for command in answer.commands:
            self.command(command)
        if answer.clip:
            self.clip = answer.clip
            _to_clipboard(answer.clip)

    def command(self, command: str) -> None:
        """One command: the window's own, else the app's."""
        self.stale = True
        if command == "window quit":
            self.running = False
        elif command.startswith("window notes"):
            self.asks.append(command.removeprefix("window "))
            self.ui = replace(self.ui, dialog="", focus="") if self.ui.dialog else self.ui
        elif command.startswith(("ui ", "set ")):
            self.ui = apply(self.ui, command)
        else:
            if self.ui.dialog and not command.startswith("enter "):
                self.ui = replace(self.ui, dialog="", focus="")
            self.ui = self.app.handle(command, self.ui)

    def tick(self, now: float) -> None:
        """Time passes: animations and timers."""
        was = moving(self.ui)
        self.ui = replace(self.ui, now=now)
        if was or self.app.tick(now):
            self.stale = True
        for one in self.beside:
            one.tick(now)
        if not self.stale and now - self._busy_at > IDLE_SECONDS:
            self._prepare()

    def _prepare(self) -> None:
        """Have one more picture drawn that may be asked soon, then tidy up; nobody waits for it now."""
        m = self.metrics()
        for picture in self.app.ahead(m):
            if (picture, m) not in self._prepared:
                self._prepared.add((picture, m))
                self.painter.prepare(picture, m)
                return
        collector.at_rest()

    def draw(self, surface: pygame.Surface) -> list[pygame.Rect]:
        """Draw what changed; the rects that did."""
        self.stale = False
        scene = self.now_shown()
        awake = keys.awake(scene, self.ui)
        if awake != self.ui:
            self.ui = awake
            scene = self.now_shown()
        self._drawn = scene, self.ui, self.size
        dirty = self.painter.update(surface, scene, self.ui, self.metrics())
        for one in self.beside:
            fresh = one.heed(scene, self.ui)
            self.stale, self.ui = self.stale or fresh != self.ui, fresh
        return dirty

    def typing_at(self) -> pygame.Rect | None:
        """Where the caret was drawn, in pixels: an input method shows its choices there."""
        if self._drawn is None:
            return None
        scene, ui, size = self._drawn
        m = metrics_of(ui, size)
        box = pointing.place_of_typing(scene, ui, m)
        return pygame.Rect(*(m.px(value) for value in box)) if box is not None else None

    def event(self, event: pygame.Event) -> None:
        """What an event of pygame does."""
        self._busy_at = self.ui.now
        kind = event.type
        scene = self._seen()
        if kind == pygame.QUIT:
            self.command("window quit" if self.ui.dialog == "leave" else "ui dialog leave")
        elif kind == pygame.KEYDOWN:
            press = pressed(event)
            fresh = not self._held_down(event.key)
            if fresh and any(one.key(press.key, scene, self.ui) for one in self.beside):
                return
            stepped = pointing.stepped_in_field(scene, self.ui, self.metrics(), press)
            if stepped is not None:
                self.carry_out(Answer(stepped))
            elif fresh or keys.may_repeat(self.ui, press):
                self.carry_out(keys.press(scene, self.ui, press, _from_clipboard() or self.clip))
        elif kind == pygame.KEYUP:
            self._held.pop(event.key, None)
        elif kind == pygame.TEXTINPUT:
            self.carry_out(keys.text(scene, self.ui, event.text))
        elif kind == pygame.TEXTEDITING:
            self.carry_out(Answer(keys.composing(self.ui, event.text)))
        elif kind == pygame.MOUSEWHEEL:
            self.carry_out(keys.wheel(scene, self.ui, event.y))
        elif kind in {pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEMOTION}:
            if not getattr(event, "touch", False):
                self._pointer(scene, kind, event)
        elif kind in {pygame.FINGERDOWN, pygame.FINGERUP, pygame.FINGERMOTION}:
            self._touch(scene, kind, event)

    def _held_down(self, key: int) -> bool:
        """Whether a key is only held: it went down a moment ago and was not let go since."""
        before = self._held.get(key)
        self._held[key] = self.ui.now
        return before is not None and self.ui.now - before < HELD_SECONDS

    def _pointer(self, scene: Scene, kind: int, event: pygame.Event) -> None:
        u = self.metrics().u
        x, y = event.pos[0] / u, event.pos[1] / u
        if kind == pygame.MOUSEMOTION:
            held = event.buttons[0]
            if held and self._selecting:
                self.carry_out(Answer(pointing.dragged_in_field(scene, self.ui, self.metrics(), x, y)))
                return
            ui = keys.drag(scene, self.ui, x, y, False) if held else keys.point(scene, self.ui, x, y)
            self.carry_out(Answer(ui))
        elif event.button == 1:
            self._button(scene, x, y, kind == pygame.MOUSEBUTTONDOWN)

    def _button(self, scene: Scene, x: float, y: float, down: bool) -> None:
        if down:
            touch = keys.under(scene, x, y)
            self._pressed = touch.id if touch is not None else ""
            at, px, py = self._clicked
            again = self.ui.now - at < DOUBLE_SECONDS and abs(px - x) + abs(py - y) < 2
            self._clicked = (-1.0 if again else self.ui.now, x, y)
            typing = pointing.pressed_in_field(scene, self.ui, self.metrics(), x, y, again)
            self._selecting = typing is not None
            if typing is not None:
                self.carry_out(Answer(typing))
                return
            self.carry_out(Answer(keys.drag(scene, self.ui, x, y, True)))
        elif self._selecting:
            self._selecting, self._pressed = False, None
        else:
            self.carry_out(keys.click(scene, self.ui, x, y, self._pressed))
            self._pressed = None

    def _touch(self, scene: Scene, kind: int, event: pygame.Event) -> None:
        u = self.metrics().u
        x, y = event.x * self.size[0] / u, event.y * self.size[1] / u
        if kind == pygame.FINGERMOTION:
            self.carry_out(Answer(keys.drag(scene, self.ui, x, y, False)))
        else:
            self._button(scene, x, y, kind == pygame.FINGERDOWN)
            if kind == pygame.FINGERUP:
                self.carry_out(Answer(replace(self.ui, hover="")))


def pressed(event: pygame.Event) -> Press:
    """A key event as a name and what is held."""
    name = pygame.key.name(event.key)
    if event.key == pygame.K_RETURN or event.key == pygame.K_KP_ENTER:
        name = "enter"
    mod = event.mod
    name = _NAMES.get(name, name)
    typed = getattr(event, "unicode", "")
    if (mod & pygame.KMOD_CTRL and mod & pygame.KMOD_ALT) or mod & pygame.KMOD_MODE:
        mod &= ~(pygame.KMOD_CTRL | pygame.KMOD_ALT)  # AltGr: it makes a letter such as € and is no command
    if len(name) == 1 and len(typed) == 1 and typed.isprintable() and not mod & pygame.KMOD_CTRL:
        name = typed.lower()
    return Press(
        name,
        bool(mod & (pygame.KMOD_CTRL | pygame.KMOD_META)),
        bool(mod & pygame.KMOD_SHIFT),
        bool(mod & pygame.KMOD_ALT),
    )


def _to_clipboard(text: str) -> None:
    try:
        pygame.scrap.put_text(text)
    except (pygame.error, AttributeError, NotImplementedError):
        return


def _from_clipboard() -> str:
    try:
        return pygame.scrap.get_text() if pygame.scrap.has_text() else ""
    except (pygame.error, AttributeError, NotImplementedError):
        return ""
