"""The trainer's own window: notes beside what the room sees, and the same keys.

It shows the workshop of the app and hands every command that is not its own to the window of the room.
"""

from __future__ import annotations

from collections.abc import Sequence

from game.screen.app import GameApp
from game.screen.kit import page, paragraph
from game.screen.metrics import Metrics
from game.screen.nodes import Picture, Scene, Text, find, walk
from game.screen.scenes.notes import Table, notes
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
            frame = page(
                m,
                m.t("Voor de spelleider"),
                hint=m.t("Dit venster ziet de zaal niet."),
                primary=(m.t("Sluit dit venster"), "room window notes"),
            )
            text = m.t("Hier staan straks uw aantekeningen: wat u zegt, waar u op let en wat de zaal niet ziet.")
            said = paragraph(m, frame.body.w, text, "lead")
            return frame.scene(*said.at(frame.body.x, frame.body.y))
        return notes(self.app.view(), ui, m, self._table(), to_room="room ")

    def _table(self) -> Table:
        scene = self.room.now_shown()
        main = find(scene, scene.primary) if scene.primary else None
        titles = (node for node in walk(scene.nodes) if isinstance(node, Text) and node.style in ("scene", "title"))
        primary = (main.label, "room press primary") if main is not None else None
        title = next((node.text for node in titles), "")
        return Table(title, primary, main is not None and main.enabled, self.room.ui.blank)

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
