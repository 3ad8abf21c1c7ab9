"""The loop that runs: the window of the room, and beside it the trainer's own when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pygame

from game.screen import collector
from game.screen.desk import OWN_KEYS
from game.screen.painter import Painter
from game.screen.shopfront import Shop
from game.screen.ui import Machine, Prefs
from game.screen.window import App, Companion, Loop, pressed

RATE = 60
TITLE = "Kleine Kernen Spel"
ON_DISPLAY = 0x2FFF0000
"""SDL's position "in the middle of display n" is this number with n added."""

NOTES_SIZE = (1280, 720)
NOTHING = Machine()
Desk = Callable[[Loop], App]
"""Makes what the trainer's window shows, from the window of the room."""


class Room:
    """The projected window: its display, full screen or not, and its size in pixels when it is not."""

    def __init__(self, loop: Loop, size: tuple[int, int]) -> None:
        self.loop, self.windowed = loop, size
        self._set = self._wanted()
        self._on: int | None = None
        self.surface = self._open()

    def _wanted(self) -> tuple[bool, int]:
        prefs = self.loop.ui.prefs
        return prefs.fullscreen, min(max(0, prefs.display), pygame.display.get_num_displays() - 1)

    def _open(self) -> pygame.Surface:
        full, display = self._set
        if self._on not in {display, None}:
            # pygame opens no second window: the one there is stays where it was until it is moved
            self.windowed = _within(self.windowed, pygame.display.get_desktop_sizes()[display])
            pygame.display.set_mode(self.windowed, pygame.RESIZABLE, display=display)
            pygame.display.set_window_position(_middle(display))
        self._on = display
        if full:
            return pygame.display.set_mode((0, 0), pygame.FULLSCREEN, display=display)
        return pygame.display.set_mode(self.windowed, pygame.RESIZABLE, display=display)

    def follow(self) -> bool:
        """Take over what was set or dragged; False when the window is gone."""
        displays = tuple(pygame.display.get_desktop_sizes())
        if displays != self.loop.ui.machine.displays:  # one was plugged in or out
            self.loop.ui = replace(self.loop.ui, machine=self.loop.ui.machine._replace(displays=displays))
            self.loop.stale = True
        if self._wanted() != self._set:
            self._set = self._wanted()
            self.surface = self._open()
            self.loop.painter.forget()
            self.loop.stale = True  # also where the new window is as large as the one before
        current = pygame.display.get_surface()
        if current is None:
            return False
        if current.get_size() != self.loop.size or current is not self.surface:
            self.surface, self.loop.size, self.loop.stale = current, current.get_size(), True
            if not self._set[0]:
                self.windowed = self.loop.size
        return True

    def draw(self) -> None:
        """Show what changed."""
        if self.loop.stale:
            dirty = self.loop.draw(self.surface)
            if dirty:
                pygame.display.update(dirty)
            caret = self.loop.typing_at()
            if caret is not None:
                pygame.key.set_text_input_rect(caret)


class NotesWindow:
    """The trainer's window, on another display where there is one."""

    def __init__(
        self, desk: App, shop: Shop | None, prefs: Prefs, display: int | None, title: str, machine: Machine = NOTHING
    ) -> None:
        self.display = display
        place = _middle(display) if display is not None else pygame.WINDOWPOS_UNDEFINED
        self.window = pygame.Window(title, _fitting(machine, display), place, resizable=True)
        self.loop = Loop(desk, Painter(shop), prefs._replace(fullscreen=False))
        self.loop.ui = replace(self.loop.ui, machine=machine._replace(displays=()))  # the room's are chosen there
        self._full = False

    def event(self, event: pygame.Event, room: Loop) -> None:
        """An event of this window: what is pressed means the room, unless it is typed or opened here."""
        own = self.loop.ui.edit is not None or self.loop.ui.dialog
        if event.type == pygame.WINDOWCLOSE:
            room.command("window notes")
        elif event.type in {pygame.KEYDOWN, pygame.KEYUP, pygame.TEXTINPUT, pygame.TEXTEDITING} and not own:
            here = event.type == pygame.KEYDOWN and pressed(event).key in OWN_KEYS
            (self.loop if here else room).event(event)
            if event.type == pygame.KEYUP:
                self.loop.event(event)
        elif event.type in {pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED, pygame.WINDOWSIZECHANGED}:
            self.loop.painter.forget()
            self.loop.stale = True
        else:
            self.loop.event(event)

    def make_way(self, room: Loop) -> None:
        """Go to another display when the room came to look at this one."""
        other = _other_display(room)
        if other is None or self.display is None or other == self.display:
            return
        self.display = other
        self.window.position = _middle(other)

    def draw(self, now: float) -> None:
        """Time passes here too; show it when something changed."""
        if self.loop.ui.prefs.fullscreen != self._full:
            self._full = self.loop.ui.prefs.fullscreen
            if self._full:
                self.window.set_fullscreen(True)
            else:
                self.window.set_windowed()
        surface = self.window.get_surface()
        if surface.get_size() != self.loop.size:
            self.loop.size, self.loop.stale = surface.get_size(), True
        self.loop.tick(now)
        if self.loop.stale:
            self.loop.painter.forget()
            self.loop.draw(surface)
            self.window.flip()

    def close(self) -> None:
        """Take the window away."""
        self.window.destroy()


def _middle(display: int) -> tuple[int, int]:
    return ON_DISPLAY + display, ON_DISPLAY + display


def _other_display(room: Loop) -> int | None:
    """A display where the room does not look; None where there is one only."""
    return 1 - min(1, max(0, room.ui.prefs.display)) if pygame.display.get_num_displays() > 1 else None


def _fitting(machine: Machine, display: int | None) -> tuple[int, int]:
    """Size of the notes: never wider or higher than nine tenths of their display, or they hang into the room's."""
    if display is None or display >= len(machine.displays):
        return NOTES_SIZE
    return _within(NOTES_SIZE, machine.displays[display])


def _within(size: tuple[int, int], display: tuple[int, int]) -> tuple[int, int]:
    return min(size[0], display[0] * 9 // 10), min(size[1], display[1] * 9 // 10)


def run(
    app: App,
    shop: Shop | None = None,
    prefs: Prefs | None = None,
    size: tuple[int, int] = (1280, 720),
    on_prefs: Callable[[Prefs], None] | None = None,
    rounds: int | None = None,
    title: str = TITLE,
    beside: Sequence[Companion] = (),
    desk: Desk | None = None,
    voice: str = "",
) -> None:
    """Open the window and play until it is closed.

    Args:
        app: what is shown.
        shop: the print shop, or None for stand-ins.
        prefs: what the viewer set last time.
        size: of the window in pixels.
        on_prefs: told when a preference changed, to keep it.
        rounds: stop after so many rounds of the loop (tests).
        title: in the title bar.
        beside: what goes on beside the picture; closed with the window.
        desk: makes what the trainer's own window shows; None has no such window.
        voice: name of what reads aloud here; "" for nothing.

    Raises:
        pygame.error: no display can be opened.
    """
    pygame.display.init()
    pygame.font.init()
    loop = Loop(app, Painter(shop), prefs, beside)
    loop.ui = replace(loop.ui, machine=Machine(voice=voice))
    room = Room(loop, size)
    notes: NotesWindow | None = None
    pygame.display.set_caption(title)
    pygame.key.set_repeat(400, 40)
    collector.begin()
    clock = pygame.time.Clock()
    try:
        while loop.running and (rounds is None or rounds > 0):
            rounds = None if rounds is None else rounds - 1
            before = loop.ui.prefs
            for event in pygame.event.get():
                if notes is not None and getattr(event, "window", None) is notes.window:
                    notes.event(event, loop)
                    continue
                if event.type in {pygame.WINDOWEXPOSED, pygame.WINDOWRESTORED}:
                    loop.painter.forget()
                    loop.stale = True
                elif event.type == pygame.WINDOWCLOSE and notes is not None:
                    loop.event(pygame.event.Event(pygame.QUIT))  # SDL says this itself only of the last window
                if event.type == pygame.QUIT or getattr(event, "window", None) is None:
                    loop.event(event)
            if loop.ui.prefs != before and on_prefs is not None:
                on_prefs(loop.ui.prefs)
            if loop.asks and desk is not None:
                notes = _asked(loop, notes, desk, shop, title)
            if not room.follow():
                break
            if notes is not None:
                notes.make_way(loop)
            now = pygame.time.get_ticks() / 1000
            loop.tick(now)
            room.draw()
            if notes is not None:
                notes.draw(now)
            clock.tick(RATE)
    finally:
        if notes is not None:
            notes.close()
        for one in beside:
            one.close()
        pygame.display.quit()


def _asked(loop: Loop, notes: NotesWindow | None, desk: Desk, shop: Shop | None, title: str) -> NotesWindow | None:
    """Open or close the trainer's window; where there is only one display it is asked first what is meant."""
    asks, loop.asks = loop.asks, []
    for ask in asks:
        if notes is not None:
            notes.close()
            notes = None
            continue
        other = _other_display(loop)
        if ask != "notes own" and other is None:
            loop.command("ui dialog notes-ask")
            continue
        notes = NotesWindow(desk(loop), shop, loop.ui.prefs, other, f"{title} – aantekeningen", loop.ui.machine)
    return notes
