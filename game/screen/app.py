"""The app: what the window shows and talks to. Lobby, then one workshop.

It turns commands of scenes into text forms of the session and picks the scene of the place where the workshop is. All
that changes goes through :class:`~game.session.workshop.Workshop`, so it is on disk before the next picture.
"""

import random
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from game import __version__
from game.content.compile import LengthNotOfferedError
from game.content.shelf import UnknownScenario, heads
from game.content.texts import in_language
from game.content.village_file import BrokenContentError, open_village
from game.screen.futures import Futures
from game.screen.lobby import Lobby, saved_in
from game.screen.messages import said_broken, said_of, said_refusal, said_trouble
from game.screen.metrics import Metrics
from game.screen.moves import BOARD, WALK, moved
from game.screen.nodes import Picture, Scene
from game.screen.opponent import Opponent, Turn, opponent_of
from game.screen.overlays import over_workshop
from game.screen.reopening import reopened
from game.screen.reporting import Reporter
from game.screen.scenes.card_desk import doors_ahead
from game.screen.scenes.other_side import other_side
from game.screen.scenes.registry import LOBBY, PLACES
from game.screen.scenes.walking import walking
from game.screen.ui import Ui, progress
from game.session.entries import MOST_WORDS, Entry
from game.session.log import SessionFileError
from game.session.saves import new_path, spare_folder, usable_folder
from game.session.view import WorkshopView
from game.session.workshop import RefusedError, Workshop
from game.text import tr

IDLE_SECONDS = 1.2
"""After so long without a keystroke, what was typed is confirmed."""

RETRY_SECONDS = 2.0
"""How often a disk that refused is tried again."""

DRAFT = ".draft"
"""Ends the name of a text that is only kept while it is typed."""


class GameApp:
    """Lobby and workshop behind one window."""

    def __init__(self, lang: str = "nl", place: Path | None = None, seed: int | None = None, workers: int = 0) -> None:
        self.lang = lang
        self.workers = workers
        self.seed = seed
        self.place, self.wanted_place = self._folder(place)
        self.workshop: Workshop | None = None
        self.other: Opponent | None = None
        self.futures: Futures | None = None
        self.reporter = Reporter()
        self.notice = ""
        self.drafts: dict[str, str] = {}
        self._typed_at = 0.0
        self._now: Callable[[], float] = time.monotonic
        self._second = -1
        self._trouble = ""
        self._tried_at = 0.0
        self.lobby = Lobby(
            page="start",
            saved=(),
            version=__version__,
            heads=(),
            village=None,
            length=0,
            table="",
            players=8,
            folder=str(self.place),
            notice="",
        )
        self._refresh()

    # What the window asks

    def scene(self, ui: Ui, m: Metrics) -> Scene:
        """The scene now, with what lies over it."""
        if self.lang != ui.prefs.lang:
            self.lang = ui.prefs.lang
            self._refresh()
        if self.workshop is None:
            return over_workshop(LOBBY[self.lobby.page](self.lobby, ui, m), None, ui, m, self.notice)
        view = self.view()
        turn = self.turn()
        scene = other_side(turn, view, ui, m) if turn is not None else PLACES[view.place.step](view, ui, m)
        if progress(ui, "walk", WALK) < 1:
            scene = walking(view, ui, m, scene)
        return over_workshop(scene, view, ui, m, self.notice)

    def ahead(self, m: Metrics) -> tuple[Picture, ...]:
        """Pictures that may be asked soon, for an idle moment."""
        on_board = self.workshop is not None and self.workshop.progress.place.step in BOARD
        return doors_ahead(m) if on_board else ()

    def view(self) -> WorkshopView:
        """The workshop as the screen may know it, with what is being typed."""
        assert self.workshop is not None
        view = self.workshop.view()
        if self.other is not None:
            view = self.other.for_people(view)
        if self.futures is not None:
            view = self.futures.seen(view)
        if not self.drafts:
            return view
        said = MappingProxyType({**view.progress.said, **self.drafts})
        return view._replace(progress=replace(view.progress, said=said))

    def tick(self, now: float) -> bool:
        """Confirm what was typed a moment ago; a running timer changes the picture every second."""
        changed = False
        if self._now() - self._typed_at > IDLE_SECONDS and any(not key.endswith(DRAFT) for key in self.drafts):
            self._settle(self.lang)
            changed = True
        log = self.workshop.log if self.workshop is not None else None
        if log is not None and log.trouble and self._now() - self._tried_at > RETRY_SECONDS:
            self._tried_at = self._now()
            log.flush()
        changed = self._watch_disk() or changed
        said = self.reporter.tick(self._now())
        self.notice, changed = said or self.notice, changed or bool(said)
        if self.futures is not None:
            changed = self.futures.tick() or changed
        timer = self.workshop.progress.timer if self.workshop else None
        if timer is not None and timer.since and int(now) != self._second:
            self._second = int(now)
            changed = True
        return changed

    def handle(self, command: str, ui: Ui) -> Ui:
        """Carry out a command of a scene; what cannot be done becomes a notice, never an exception."""
        before, typed = self._where(), command.startswith("enter say ")
        view = self.view() if self.workshop is not None and not typed else None
        if not typed:
            self._settle(ui.prefs.lang)
        try:
            self._carry_out(command, ui)
        except RefusedError as error:
            self.notice = said_refusal(error.reason, ui.prefs.lang)
        except SessionFileError as error:
            self.notice = said_of(error, ui.prefs.lang)
        except BrokenContentError as error:
            self.notice = said_broken(error, ui.prefs.lang)
        except (UnknownScenario, LengthNotOfferedError):
            self.notice = tr(ui.prefs.lang, "Dit dorp is niet meer te openen. Kies een ander.")
        self._watch_disk()
        if command.startswith("enter remark "):
            ui = replace(ui, dialog="", focus="", edit=None)
        if self._where() != before:
            ui = self._arrived(ui)
        if self.workshop is not None and not typed:
            ui = moved(ui, view, self.view())
        return ui

    def close(self) -> None:
        """Confirm what was typed and let go of the file."""
        if self.workshop is None:
            return
        self._settle(self.lang)
        self.notice = self.reporter.finish() or self.notice
        if self.futures is not None:
            self.futures.close()
        self.workshop.close()
        if self.workshop.log is not None and self.workshop.log.pending:
            self.notice = tr(
                self.lang, "Het bewaren is niet meer gelukt. Wat u het laatst deed, staat niet in het bestand."
            )
        self.workshop, self.other, self.futures, self._trouble = None, None, None, ""
        self.drafts.clear()

    # Commands

    def _carry_out(self, command: str, ui: Ui) -> None:
        verb, _, rest = command.partition(" ")
        if verb == "seen":
            self.notice = ""
        elif self.workshop is None:
            self._in_lobby(verb, rest, ui)
        elif verb == "enter":
            self._enter(rest)
        elif self.other is not None and verb in ("do", "solo", "undo"):
            self._beside(self.other, verb, rest)
        elif verb == "do":
            self.workshop.do(rest)
        elif verb in ("go", "undo"):
            self.workshop.do(command)
        elif verb == "whatif" and self.futures is not None:
            word, _, words = rest.partition(" ")
            self.futures.commands()[word](words)
        elif verb == "pause":
            self._pause()
        elif command == "app report":
            self.notice = self.reporter.again(self.workshop, self.view(), self.place, self.lang)
        elif command == "app leave":
            self.close()
            self._refresh()
            self.lobby = self.lobby._replace(page="start")

    def _beside(self, other: Opponent, verb: str, rest: str) -> None:
        """What people do at a table where the computer plays the other side."""
        assert self.workshop is not None
        if verb == "solo":
            other.go_on()
        elif verb == "undo":
            other.undo()
        elif not other.answers(rest):
            self.workshop.do(rest)

    def turn(self) -> Turn | None:
        """What the computer's side decided and people have yet to read; None where people are on."""
        return self.other.turn() if self.other is not None else None

    def _enter(self, rest: str) -> None:
        assert self.workshop is not None
        kind, _, words = rest.partition(" ")
        if kind == "say":
            field, _, text = words.partition(" ")
            if len(text) > MOST_WORDS:
                self.notice = said_refusal("too_long", self.lang)
            self.drafts[field] = text[:MOST_WORDS]
            self._typed_at = self._now()
        elif kind == "remark":
            self.workshop.do(str(Entry("remark", (), words)))
            self.drafts.clear()
        else:
            self.workshop.do(rest)

    def _settle(self, lang: str) -> None:
        """Confirm what was typed; a text that cannot be kept is said."""
        try:
            self._confirm_drafts()
        except RefusedError as error:
            self.notice = said_refusal(error.reason, lang)

    def _watch_disk(self) -> bool:
        """Say once that nothing can be saved now, and once that it is saved again; True when something was said."""
        trouble = self.workshop.log.trouble if self.workshop is not None and self.workshop.log is not None else ""
        if bool(trouble) == bool(self._trouble):
            return False
        self._trouble, self._tried_at = trouble, self._now()
        self.notice = f"{self.notice} {said_trouble(trouble, self.lang)}".strip()
        return True

    def _confirm_drafts(self) -> None:
        drafts, self.drafts = self.drafts, {key: text for key, text in self.drafts.items() if key.endswith(DRAFT)}
        for field, text in drafts.items():
            if field.endswith(DRAFT):
                continue
            if self.workshop is not None and self.workshop.progress.said.get(field, "") != text.strip():
                self.workshop.do(str(Entry("say", (field,), text)))

    def _pause(self) -> None:
        assert self.workshop is not None
        timer = self.workshop.progress.timer
        if timer is not None:
            self.workshop.do("timer pause" if timer.since else "timer run")

    def _in_lobby(self, verb: str, rest: str, ui: Ui) -> None:
        if verb == "go":
            self._go(rest)
        elif verb == "setup":
            what, _, value = rest.partition(" ")
            if what == "length":
                self.lobby = self.lobby._replace(length=int(value))
            elif what == "players":
                self.lobby = self.lobby._replace(players=min(12, max(4, int(value))))
            elif what == "solo":
                self.lobby = self.lobby._replace(solo="" if value == "both" else value)
            elif what == "begin" and self.lobby.village is not None:
                self.begin(str(self.lobby.village.path), self.lobby.length, self.lobby.table, self.lobby.solo)
        elif verb == "enter":
            what, _, value = rest.partition(" ")
            if what == "table":
                self.lobby = self.lobby._replace(table=value)

    def _go(self, rest: str) -> None:
        what, _, value = rest.partition(" ")
        if what in ("villages", "reports", "start", "back"):
            self._refresh()
            steps = {"setup": "villages"} if what == "back" else {}
            page = steps.get(self.lobby.page, "start") if what == "back" else what
            self.lobby = self.lobby._replace(page=page)
        elif what == "setup":
            head = next((one for one in self.lobby.heads if one.id == value), None)
            if head is not None:
                self.lobby = self.lobby._replace(page="setup", village=head, length=head.lengths[0])
        elif what == "resume":
            path = value or (self.lobby.saved[0].path if self.lobby.saved else "")
            if path:
                self.resume(Path(path))
        elif what == "report":
            self.notice = self.reporter.of_file(Path(value), self.lang)

    def begin(self, village: str, length: int | None, table: str = "", solo: str = "") -> None:
        """A new workshop; the first length the village offers when none is asked.

        ``solo`` is the only side that people play, or "" when both sit at the table.

        Raises:
            UnknownScenario, BrokenContentError, LengthNotOfferedError: it cannot be opened.
            SessionFileError: its file cannot be made.
        """
        document = open_village(village)
        minutes = length or max(int(one) for one in document.village.lengths)
        seed = self.seed if self.seed is not None else random.SystemRandom().getrandbits(63)
        path = new_path(self.place, document.village.id, table, time.time())
        try:
            self.workshop = Workshop.create(document, minutes, seed=seed, path=path, table=table, solo=solo)
        except SessionFileError as error:
            if error.code != "not_writable":
                raise
            self.place, self.wanted_place = spare_folder(), False
            path = new_path(self.place, document.village.id, table, time.time())
            self.workshop = Workshop.create(document, minutes, seed=seed, path=path, table=table, solo=solo)
        self._sit_down(self.workshop)
        if not self.wanted_place:
            self.notice = tr(
                self.lang,
                "De map met documenten is niet te beschrijven. Deze workshop staat in {folder}.",
                folder=self.place,
            )

    def resume(self, path: Path) -> None:
        """Go on with a saved workshop; of a damaged one the good part is opened as a copy.

        Raises:
            SessionFileError: it cannot be opened.
        """
        self.workshop, said = reopened(path, self.lang)
        self._sit_down(self.workshop)
        self.notice = said or self.notice

    def _sit_down(self, workshop: Workshop) -> None:
        self.other, self.futures = opponent_of(workshop), Futures(workshop, self.workers)

    # After a command

    def _arrived(self, ui: Ui) -> Ui:
        """A new place: nothing in focus, nothing picked, nothing of the last place moves on, its report is written."""
        if self.workshop is not None and self._where().endswith(".report"):
            self.notice = self.reporter.arrived(self.workshop, self.view(), self.place, self.lang) or self.notice
        return replace(ui, focus="", hover="", chosen=(), pages=(), started=(), dialog="", edit=None)

    def _where(self) -> str:
        if self.workshop is None:
            return f"lobby|{self.lobby.page}"
        progress = self.workshop.progress
        return f"{self.turn()}|{len(progress.met)}|{progress.place}"

    def _folder(self, place: Path | None) -> tuple[Path, bool]:
        """Where workshops are kept, and whether that is the place that was wanted."""
        return usable_folder(place)

    def _refresh(self) -> None:
        kept = saved_in(self.place, self.lang)
        self.lobby = self.lobby._replace(heads=tuple(heads()), saved=kept, folder=str(self.place))


def village_name(app: GameApp, lang: str) -> str:
    """The name of the village being played, for the title bar."""
    return in_language(app.workshop.document.village.name, lang) if app.workshop else ""


__all__ = ["BrokenContentError", "GameApp", "UnknownScenario", "village_name"]
