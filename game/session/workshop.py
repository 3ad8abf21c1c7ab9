"""One workshop: document, game, log and progress together; every change goes to disk before it is told.

Screens and conductors talk to a :class:`Workshop` in text forms only (``grow wensbus``, ``go next``, ``undo``), and
read it through :meth:`Workshop.view`.
"""

import math
import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from game import __version__
from game.content.compile import compile_game
from game.content.village import Document
from game.rules import (
    RULES_VERSION,
    Event,
    Game,
    IllegalActionError,
    State,
    apply,
    legal_actions,
    parse_action,
    seat_of,
    start,
)
from game.rules import view as rules_view
from game.session import log as files
from game.session import progress as fold
from game.session.agenda import Agenda, agenda_for
from game.session.codec import events_from_json, events_to_json, state_from_json, state_to_json
from game.session.decisions import Decision, decisions_in, state_before
from game.session.entries import FIGURES, MOST_WORDS, NEXT, OF_THE_LOG, BadEntryError, Entry, is_entry, parse_entry
from game.session.flow import leaves_the_case_out
from game.session.progress import Progress
from game.session.view import WorkshopView, statements_of

Now = Callable[[], float]


class RefusedError(ValueError):
    """A command that cannot be carried out now; ``reason`` is a word that the screen says in a sentence."""

    def __init__(self, command: str, reason: str) -> None:
        super().__init__(f"{command}: {reason}")
        self.command, self.reason = command, reason


class Workshop:
    """A workshop that is being led."""

    def __init__(
        self, document: Document, head: dict[str, Any], log: files.SessionLog | None, first: Progress, now: Now
    ) -> None:
        self.document, self.head, self.log, self._now = document, head, log, now
        self.game: Game = compile_game(document, head["length"])
        self.agenda: Agenda = agenda_for(head["length"], len(statements_of(document)))
        self.progress = first
        self._snapshots: dict[int, Progress] = {0: first}
        self._kept: list[int] = []
        self._number = 0
        self.notice = ""
        self.path: Path | None = log.path if log else None

    # Opening

    @classmethod
    def create(
        cls,
        document: Document,
        length: int,
        *,
        seed: int,
        path: Path | None,
        table: str = "",
        solo: str = "",
        now: Now = time.time,
    ) -> "Workshop":
        """A new workshop of so many minutes; ``path`` None keeps it in memory only.

        ``solo`` is the only side that people play (``residents`` or ``officials``), or "" when both are there.

        Raises:
            LengthNotOfferedError: the village is not made for this length.
            SessionFileError: the file cannot be made.
        """
        game = compile_game(document, length)
        head: dict[str, Any] = {
            "uuid": str(uuid.uuid4()),
            "table": table,
            "solo": solo,
            "version": __version__,
            "rules": RULES_VERSION,
            "seed": seed,
            "length": length,
            "opened": now(),
            "document": document.model_dump(mode="json"),
        }
        log = files.SessionLog.create(path, head) if path else None
        first = _first(document, game, length, seed, head["opened"])
        return cls(document, head, log, first, now)

    @classmethod
    def resume(cls, path: Path, now: Now = time.time) -> "Workshop":
        """Go on with a saved workshop at its last confirmed entry.

        Raises:
            SessionFileError: see :meth:`game.session.log.SessionLog.reopen`.
        """
        log, contents = files.SessionLog.reopen(path)
        try:
            workshop = cls.of(path, contents, log, now)
        except files.SessionFileError:
            log.close()
            raise
        workshop.notice = "torn" if contents.torn else ""
        workshop._go_on(workshop._confirm("entry", "resumed", (), workshop.progress.state))
        return workshop

    @classmethod
    def of(
        cls, path: Path, contents: files.Contents, log: files.SessionLog | None = None, now: Now = time.time
    ) -> "Workshop":
        """The workshop that stands in a file's contents; without a log nothing more can be confirmed on disk.

        Raises:
            SessionFileError: ``damaged``, when whole lines do not add up to a workshop.
        """
        head = contents.head
        try:
            document = Document.model_validate(head["document"])
            game = compile_game(document, head["length"])
            first = _first(document, game, head["length"], head["seed"], head["opened"])
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise files.SessionFileError("damaged", path, 1, str(error)) from error
        workshop = cls(document, head, log, first, now)
        workshop.path = path
        for line in contents.lines:
            try:
                workshop._replay_line(line)
            except (ValueError, LookupError, TypeError, AttributeError) as error:
                raise files.SessionFileError("damaged", path, line.number + 1, str(error)) from error
        return workshop

    # Changing

    def do(self, command: str) -> tuple[Event, ...]:
        """Carry out a command in text form: an action of the game, an entry, or ``undo``.

        Raises:
            RefusedError: it cannot be done now, with the reason.
        """
        if command == "undo":
            self.undo()
            return ()
        if is_entry(command):
            self._enter(command)
            return ()
        return self._act(command)

    def _act(self, command: str) -> tuple[Event, ...]:
        try:
            action = parse_action(command)
            state, events = apply(self.game, self.progress.state, action)
        except IllegalActionError as error:
            raise RefusedError(command, error.reason) from error
        except ValueError as error:
            raise RefusedError(command, "unknown_verb") from error
        now = self._confirm("action", str(action), events, state)
        self._keep(fold.after_action(self.progress, self.agenda, action, state, events, now))
        return events

    def _enter(self, command: str) -> None:
        try:
            entry = parse_entry(command)
            if entry.kind in OF_THE_LOG:
                raise BadEntryError(command)
            if entry.kind not in FIGURES and len(entry.said or "") > MOST_WORDS:
                raise RefusedError(command, "too_long")
            if entry == NEXT and leaves_the_case_out(self.progress.place, self.progress.state):
                self._act("case none")
                return
            trial = fold.after_entry(self.progress, self.agenda, entry, self._now())
        except RefusedError:
            raise
        except (BadEntryError, ValueError, IndexError, KeyError) as error:
            raise RefusedError(command, "not_now") from error
        now = self._confirm("entry", str(entry), (), trial.state)
        self._fold_entry(entry, now)

    def _fold_entry(self, entry: Entry, now: float) -> None:
        self._keep(fold.after_entry(self.progress, self.agenda, entry, now))

    def undo(self) -> None:
        """Take back the last entry, unless it revealed something; the entry stays in the log.

        Raises:
            RefusedError: ``nothing_to_undo`` or ``revealed``.
        """
        reason = self.undo_refusal()
        if reason:
            raise RefusedError("undo", reason)
        target = self._kept[-2] if len(self._kept) > 1 else 0
        self._confirm("entry", f"undo {target}", (), self._snapshots[target].state)
        self._take_back(target)

    def undo_refusal(self) -> str:
        """Why the last entry cannot be taken back; empty when it can."""
        if not self._kept or self.progress.last_text in ("", "resumed"):
            return "nothing_to_undo"
        return "revealed" if self.progress.revealed else ""

    def _take_back(self, target: int) -> None:
        self._kept = [number for number in self._kept if number <= target]
        spent, last = self.progress.spent, self.progress.last_time
        self.progress = replace(self._snapshots[target], spent=spent, last_time=last)

    def _go_on(self, now: float) -> None:
        """Stand after a resume: nothing that can be undone, and no timer, not even one undone to, ran meanwhile."""
        before = self.progress
        self._snapshots = {number: fold.paused(one, before.last_time) for number, one in self._snapshots.items()}
        self.progress = fold.after_entry(before, self.agenda, Entry("resumed"), now)

    def _confirm(self, kind: str, text: str, events: tuple[Event, ...], state: State) -> float:
        now = round(self._now(), 3)
        if self.log is not None:
            self.log.append(now, kind, text, events_to_json(events), state_to_json(state))
        self._number += 1
        return now

    def _keep(self, progress: Progress) -> None:
        self.progress = progress
        self._snapshots[self._number] = progress
        self._kept.append(self._number)

    def _replay_line(self, line: files.Line) -> None:
        """Fold a line as it was written: its state is read, nothing is recomputed."""
        self._number = line.number
        if line.kind == "action":
            state, events = state_from_json(line.state), events_from_json(line.events)
            action = parse_action(line.text)
            self._keep(fold.after_action(self.progress, self.agenda, action, state, events, line.time))
            return
        entry = parse_entry(line.text)
        if entry.kind == "undo":
            self._take_back(int(entry.words[0]))
        elif entry.kind == "resumed":
            self._go_on(line.time)
        else:
            self._keep(fold.after_entry(self.progress, self.agenda, entry, line.time))

    # Reading

    def decisions(self) -> tuple[Decision, ...]:
        """The decisions of both sides that still stand, in order; see :mod:`game.session.decisions`."""
        return decisions_in(self.game, self.course())

    def before(self, number: int) -> State:
        """The state in which decision ``number`` was made, the order of the deck included: never for a screen.

        Raises:
            LookupError: there is no such decision.
        """
        return state_before(self.course(), number)

    def course(self) -> list[tuple[State, str]]:
        """What still stands in the log: the state before each entry, the order of the deck included, and its text."""
        before = [self._snapshots[number] for number in (0, *self._kept)]
        return [(one.state, self._snapshots[number].last_text) for one, number in zip(before, self._kept, strict=False)]

    def times(self) -> list[float]:
        """When each entry of the course was made, in seconds since 1970."""
        return [self._snapshots[number].last_time for number in self._kept]

    def view(self) -> WorkshopView:
        """What the projected screen may know now."""
        progress = self.progress
        legal = {
            seat: tuple(str(one) for one in legal_actions(self.game, progress.state, seat))
            for seat in ("residents", "officials")
        }
        return WorkshopView(
            document=self.document,
            length=self.head["length"],
            table=self.head.get("table", ""),
            solo=self.head.get("solo", ""),
            agenda=self.agenda,
            progress=fold.without_state(progress),
            board=rules_view(self.game, progress.state, "table"),
            legal=legal,
            can_next=fold.can_go_next(progress, self.agenda),
            can_back=fold.can_go_back(progress, self.agenda),
            can_undo=not self.undo_refusal(),
            saved=self.log is None or not self.log.trouble,
            path=str(self.path) if self.path else "",
            now=math.floor(self._now()),
            decisions=self.decisions() if progress.place.step == "whatif" or progress.whatifs else (),
        )

    def refusal(self, command: str) -> str:
        """Why an action of the game cannot be done now; empty when it can."""
        try:
            seat_of(self.game, self.progress.state, parse_action(command))
        except IllegalActionError as error:
            return error.reason
        except ValueError:
            return "unknown_verb"
        return ""

    def close(self) -> None:
        """Let go of the file."""
        if self.log is not None:
            self.log.close()


def _first(document: Document, game: Game, length: int, seed: int, opened: float) -> Progress:
    agenda = agenda_for(length, len(statements_of(document)))
    return fold.opened(agenda, start(game, seed), opened)
