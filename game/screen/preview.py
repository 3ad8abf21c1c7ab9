"""A village while it is being written: the game on it, read anew after every save, at the same point of play.

Nothing is kept: no session file, no report, no preferences.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from game.content.compile import lengths
from game.content.draft import Draft, DraftWatch
from game.content.village import Document
from game.screen.app import GameApp
from game.screen.futures import Futures
from game.screen.kit_dialog import dialog
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.opponent import opponent_of
from game.screen.overlays import over_workshop
from game.screen.reporting import Reporter
from game.screen.scenes.preview import (
    KILLERS,
    PAGE,
    PROBLEMS,
    Proof,
    killers_page,
    preview_page,
    problems_over,
    waiting_page,
    with_tag,
)
from game.screen.shell import LEAVING
from game.screen.ui import Ui
from game.session import portrait
from game.session.entries import is_entry
from game.session.rehearsal import Replayed, Script, at_half_year, at_killer, at_step, replayed, script_of
from game.session.view import WorkshopView
from game.session.workshop import Workshop
from game.text import tr

POLL = 0.12
"""Seconds between two looks at the files; what seems wrong is looked at twice."""

TOLD_SECONDS = 4.0
"""How long it is said that the village was read anew."""

Jump = Callable[[Document, int], Workshop]


class NothingSaved(Reporter):
    """Writes no report; says so where one would be written."""

    def arrived(self, workshop: Workshop, view: WorkshopView, spare: Path, lang: str) -> str:
        """Nothing is written."""
        return _saves_nothing(lang)

    def again(self, workshop: Workshop, view: WorkshopView, spare: Path, lang: str) -> str:
        """Nothing is written, whoever asks."""
        return _saves_nothing(lang)


def _saves_nothing(lang: str) -> str:
    return tr(lang, "Dit is een voorbeeld. Er wordt geen verslag bewaard.")


class PreviewApp(GameApp):
    """A workshop in memory on a village file, and what is laid over it for its author.

    Args:
        path: of the village.
        draft: what a first look at it found.
        length: in minutes; None takes the longest there is.
        lang: nl or en.
        jump: where to begin; None begins at the opening.
        seed: of the deck.
    """

    def __init__(
        self, path: Path, draft: Draft, length: int | None, lang: str, jump: Jump | None = None, seed: int = 1
    ) -> None:
        super().__init__(lang, seed=seed, workers=0)
        self.reporter = NothingSaved()
        self.path, self.length, self.seed = path, length, seed
        self.watch = DraftWatch(path)
        self.proof = Proof(path.name)
        self.panel = False
        self._jump = jump
        self._looked = self._told_at = 0.0
        self._moved = False
        self._stopped: tuple[Script, Script] | tuple[None, None] = (None, None)
        """What was done before a replay stopped, and what was left of it: it may all be there again at the next save,
        when a file was only half written for instance."""
        self._take(draft)
        self.proof = self.proof._replace(told="")

    def _folder(self, place: Path | None) -> tuple[Path, bool]:
        return Path(), True

    def _refresh(self) -> None:
        """There is no lobby to look for villages in."""

    def _in_lobby(self, verb: str, rest: str, ui: Ui) -> None:
        """There is no lobby: as long as the file has errors nothing can be played."""

    # What the window asks

    def scene(self, ui: Ui, m: Metrics) -> Scene:
        """The game's scene, with what a preview lays over it."""
        ui = self.settled(ui)
        if self.lang != ui.prefs.lang:
            self.lang = ui.prefs.lang
        view = self.view() if self.workshop is not None else None
        scene = self._under(view, ui, m)
        keys = scene.keys
        if ui.dialog in (PAGE, KILLERS, PROBLEMS):
            scene = scene._replace(keys=(("f7", "ui close"), *keys))
        elif self.panel and not ui.dialog:
            close = "preview hide"
            scene = problems_over(scene, self.proof, ui, m, close)._replace(keys=(("f7", f"ui dialog {PAGE}"),))
        elif ui.dialog == "leave":
            return self._leave(scene, m)
        else:
            scene = with_tag(scene, self.proof, m)
        return scene

    def _under(self, view: WorkshopView | None, ui: Ui, m: Metrics) -> Scene:
        if ui.dialog == PAGE and not self.notice:
            return preview_page(view, self.proof, ui, m)
        if ui.dialog == KILLERS and view is not None and not self.notice:
            return killers_page(view, self.proof, ui, m)
        if ui.dialog == PROBLEMS:
            behind = self._under(view, replace(ui, dialog=PAGE), m)
            return problems_over(behind, self.proof, ui, m, f"ui dialog {PAGE}")
        if view is None:
            return over_workshop(waiting_page(self.proof, m), None, ui, m, self.notice)
        return super().scene(replace(ui, dialog="") if ui.dialog == "leave" else ui, m)

    def _leave(self, scene: Scene, m: Metrics) -> Scene:
        text = m.t("Een voorbeeld bewaart niets. Aan uw bestand verandert niets.")
        answers = [(m.t("Blijven"), "ui close", ""), (m.t("Stoppen"), "window quit", "s")]
        return dialog(m, scene, m.t("Het voorbeeld sluiten?"), text, answers)._replace(title=LEAVING)

    def tick(self, now: float) -> bool:
        """As in the game; and every so often a look at the files."""
        changed = super().tick(now)
        clock = self._now()
        if self.proof.told and clock - self._told_at > TOLD_SECONDS:
            self.proof, changed = self.proof._replace(told=""), True
        if clock - self._looked >= POLL:
            self._looked = clock
            draft = self.watch.look()
            if draft is not None:
                self._take(draft)
                changed = True
        return changed

    def handle(self, command: str, ui: Ui) -> Ui:
        """A jump of the preview, else a command of the game."""
        ui = self.settled(ui)
        self._moved = False
        if command == "app leave":
            command = "preview start"
        verb, _, rest = command.partition(" ")
        if verb != "preview":
            return super().handle(command, ui)
        if rest == "hide":
            self.panel = False
            return replace(ui, focus="")
        before = self._where()
        self._go_to(rest)
        self._moved = self._where() != before
        ui = self.settled(ui)
        self._moved = False
        return ui

    def settled(self, ui: Ui) -> Ui:
        """The window's state without what belonged to a place where the village no longer is."""
        return self._arrived_at(ui) if self._moved else ui

    def heeded(self) -> None:
        """The window has taken over the settled state."""
        self._moved = False

    def _arrived_at(self, ui: Ui) -> Ui:
        return replace(ui, focus="", chosen=(), pages=(), started=(), scratch=(), edit=None)

    # Jumps

    def _go_to(self, words: str) -> None:
        if self.workshop is None:
            return
        document, length = self.workshop.document, int(self.workshop.head["length"])
        kind, _, value = words.partition(" ")
        script = script_of(self.workshop)
        try:
            if kind == "killer":
                found = at_killer(document, length, value)
            elif kind == "half-year":
                found = at_half_year(document, length, int(value), script)
            elif kind == "case":
                found = at_step(document, length, "case", script)
            elif kind == "length":
                self.length = int(value)
                found = self._opening(document, self.length)
            else:
                found = self._opening(document, length)
        except LookupError:
            self.notice = tr(self.lang, "Daar komt het spel in dit dorp niet.")
            return
        self._sit(found)

    def _opening(self, document: Document, length: int) -> Workshop:
        return replayed(document, length, self.seed or 1, Script()).workshop

    # A save

    def _take(self, draft: Draft) -> None:
        """What a look at the files found: shown at once when it is sound, else told over the version before."""
        number = self.proof.number + 1
        self.proof = self.proof._replace(problems=draft.problems, number=number, broken=draft.document is None)
        self.panel = self.proof.broken
        if draft.document is None:
            self.proof = self.proof._replace(told="")
            return
        self.proof = self.proof._replace(told=tr(self.lang, "Opnieuw geladen"))
        self._told_at = self._now()
        self._reload(draft.document)

    def _reload(self, document: Document) -> None:
        offered = lengths(document)
        before = self.workshop
        length = int(before.head["length"]) if before is not None else self.length or offered[0]
        if length not in offered:
            self.notice = tr(
                self.lang, "Dit dorp is niet meer gemaakt voor {n} minuten. U ziet nu {other} minuten.",
                n=length, other=offered[0],
            )  # fmt: skip
            length = offered[0]
        if before is None:
            self._sit(self._begin(document, length))
            return
        where, old = self._where(), before.view()
        script = script_of(before)
        if self._stopped[0] is not None and script == self._stopped[1]:
            script = self._stopped[0]
        again = replayed(document, length, self.seed or 1, script)
        self._sit(again.workshop)
        self._stopped = (script, script_of(again.workshop)) if again.stopped else (None, None)
        self._moved = self._moved or self._where() != where
        if again.stopped:
            self.notice = f"{self.notice} {said_stopped(again, old, self.lang)}".strip()

    def _begin(self, document: Document, length: int) -> Workshop:
        """Where it was asked to begin; at the opening where that is not there."""
        jump, self._jump = self._jump, None
        if jump is None:
            return self._opening(document, length)
        try:
            return jump(document, length)
        except LookupError:
            self.notice = tr(self.lang, "Daar komt het spel in dit dorp niet.")
            return self._opening(document, length)

    def _sit(self, workshop: Workshop) -> None:
        if self.futures is not None:
            self.futures.close()
        self.workshop = workshop
        self.other, self.futures = opponent_of(workshop), Futures(workshop, 0)
        self.proof = self.proof._replace(killers=tuple(one.id for one in workshop.game.killers))


def said_stopped(again: Replayed, old: WorkshopView, lang: str) -> str:
    """Where doing it all again came to an end, and at what; ``old`` is the workshop as it was."""
    what = ""
    if not is_entry(again.stopped):
        try:
            what = portrait.told(again.stopped, old, lang)
        except (LookupError, ValueError):
            what = again.stopped
    said = tr(lang, "Van uw {total} stappen kon het spel er {done} opnieuw doen.", total=again.total, done=again.done)
    stopped = tr(lang, "Dit kan nu niet meer: {what}", what=what) if what else ""
    where = tr(lang, "U staat nu waar het stopte, in halfjaar {n}.", n=again.workshop.progress.state.half_year)
    return " ".join(part for part in (said, stopped, where) if part)


class Settles:
    """Beside the window: once it has shown what was read anew, its state is that of the new place."""

    def __init__(self, app: PreviewApp) -> None:
        self._app = app

    def heed(self, scene: Scene, ui: Ui) -> Ui:
        """The window's state without what belonged to the old place."""
        fresh = self._app.settled(ui)
        self._app.heeded()
        return fresh

    def key(self, name: str, scene: Scene, ui: Ui) -> bool:
        """No key is meant for this."""
        return False

    def tick(self, now: float) -> None:
        """Nothing passes here."""

    def close(self) -> None:
        """Nothing is kept open."""
