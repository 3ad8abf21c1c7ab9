"""The trainer's own window: notes beside what the room sees, and the same keys.

It shows the workshop of the app and hands every command that is not its own to the window of the room.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.screen.app import GameApp
from game.screen.metrics import Metrics
from game.screen.nodes import Picture, Scene, find
from game.screen.scenes.notes import notes, table_of, waiting
from game.screen.ui import Ui
from game.screen.window import Loop

OWN_KEYS = frozenset({"f1", "f11", "tab"})
"""Keys that mean this window; all others mean the room, unless something is typed or opened here."""


class TrainerDesk:
    """What the second window shows and talks to.

    Args:
        app: the lobby and the workshop.
        room: the loop of the projected window.
    """

    def __init__(self, app: GameApp, room: Loop) -> None:
        self.app, self.room = app, room
        self._shown: tuple[object, ...] = ()

    def scene(self, ui: Ui, m: Metrics) -> Scene:
        """The notes of this place; in the lobby what this window is for."""
        if self.app.workshop is None:
            return waiting(m)
        return notes(self.app.view(), ui, m, table_of(self.room.now_shown(), self.room.ui.blank), to_room="room ")

    def handle(self, command: str, ui: Ui) -> Ui:
        """What is typed here goes into the log; ``room …`` and the game itself go by way of the room's window."""
        if command.startswith("enter say "):
            self.room.stale = True
            return self.app.handle(command, ui)
        if command == "room press primary":
            scene = self.room.now_shown()
            main = find(scene, scene.primary)
            if main is not None and main.enabled:
                self.room.command(main.action)
            return ui
        self.room.command(command.removeprefix("room "))
        return ui

    def tick(self, now: float) -> bool:
        """Whether the room sees something else than a moment ago, or a second went by."""
        workshop = self.app.workshop
        state = (workshop.progress if workshop else None, tuple(self.app.drafts.items()), int(now), self.room.ui.dialog)
        shown = (*state, self.room.ui.blank, self.room.ui.chosen, self.room.ui.focus)
        changed = shown != self._shown
        self._shown = shown
        return changed

    def ahead(self, m: Metrics) -> Sequence[Picture]:
        """Nothing is prepared for this window."""
        return ()
