"""Pictures of what is no place of an evening: what lies over a scene, and what stands in the trainer's own window."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from game.content.diagnostics import diagnostic
from game.content.draft import Problem
from game.screen.lobby import Lobby
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.overlays import over_workshop
from game.screen.scenes.notes import notes, table_of, waiting
from game.screen.scenes.preview import Proof, preview_page, problems_over, with_tag
from game.screen.scenes.registry import LOBBY, PLACES
from game.screen.shell import shown
from game.screen.ui import Ui
from game.session.view import WorkshopView

EVERYWHERE = ("help", "settings", "leave")
"""What can be opened before there is a workshop too."""

Picked = tuple[tuple[str, str], ...]


class Shot(NamedTuple):
    """A scene with a name and what it needs: a function of ui and metrics."""

    name: str
    scene: Callable[[Ui, Metrics], Scene]


class Over(NamedTuple):
    """Something opened over a place: the step, what ``ui.dialog`` says, what was picked there; or a notice."""

    name: str
    step: str
    dialog: str = ""
    chosen: Picked = ()
    notice: bool = False


OVER = (
    Over("menu", "respond", "menu"),
    Over("agenda", "respond", "agenda"),
    Over("leave", "agenda", "leave"),
    Over("notice", "attention", notice=True),
    Over("notes", "respond", "notes"),
    Over("notes-ask", "respond", "notes-ask"),
    Over("words", "killer", "words"),
    Over("words-all", "killer", "words-all"),
    Over("municipality", "village", "municipality"),
    Over("clock", "talk", "clock"),
    Over("clock-none", "agenda", "clock"),
    Over("spotlight", "respond", "spotlight"),
    Over("spotlight-roles", "roles", "spotlight"),
    Over("spotlight-text", "lesson", "spotlight"),
    Over("trainer", "attention", "trainer"),
    Over("trainer-card", "respond", "trainer"),
    Over("trainer-opening", "agenda", "trainer"),
    Over("pass", "respond", "pass"),
    Over("remark", "respond", "remark"),
    Over("blank", "attention", "blank"),
    Over("blank-theme", "attention", "blank", (("blank", "money"),)),
    Over("override", "respond", "override"),
    Over("override-door", "respond", "override", (("override", "door"),)),
    Over("override-meter", "respond", "override", (("override", "trust"),)),
    Over("override-step", "respond", "override", (("override", "step"),)),
    Over("override-owner", "respond", "override", (("override", "owner"),)),
)
"""In the order in which they are reached from the menu."""


def over_shots(lobby: Lobby, views: Mapping[str, WorkshopView]) -> Iterator[Shot]:
    """What lies over the lobby and over a place, and the dark screen."""
    for name in (*EVERYWHERE, "menu"):
        yield Shot(f"over-lobby-{name}", partial(_over_lobby, lobby, name))
    yield Shot("over-lobby-notes-ask", partial(_over_lobby, lobby, "notes-ask"))
    for over in OVER:
        if over.step in views:
            yield Shot(f"over-{over.name}", partial(opened, over, views[over.step]))
    if "talk" in views:
        still = stopped(views["talk"])
        yield Shot("over-clock-still", partial(opened, Over("clock", "talk", "clock"), still))
        yield Shot("over-paused", partial(PLACES["talk"], still))
        yield from preview_shots(views["talk"])
    unsaved = views["agenda"]._replace(saved=False)
    for name in ("leave", "menu"):
        over = Over(name, "agenda", name)
        yield Shot(f"over-{name}-unsaved", partial(opened, over, unsaved))
    yield Shot("over-dark", lambda ui, m: shown(LOBBY["start"](lobby, ui, m), replace(ui, blank=True), m))


def preview_shots(view: WorkshopView) -> Iterator[Shot]:
    """What a preview lays over a place: its page, the problems of a file, and its tag."""
    proof = sample_proof()
    behind = PLACES[view.place.step]
    yield Shot("preview-page", partial(preview_page, view, proof))
    yield Shot("preview-problems", lambda ui, m: problems_over(behind(view, Ui(), m), proof, ui, m, "ui close"))
    yield Shot("preview-tag", lambda ui, m: with_tag(behind(view, ui, m), proof, m))


def sample_proof() -> Proof:
    """A village file with an error of each sort that an author makes most."""
    known = {"key": "naam", "nearest": "name", "allowed": "id, name, level, story, municipality, lengths, killers"}
    number = {"written": "zes", "wanted_word": "number", "given_word": "text", "advice_word": "advice_number"}
    problems = (
        Problem(diagnostic("unknown_key", "mijn-dorp.yaml", (4, 1), **known), "naam: Oudeloo aan de Dijk"),
        Problem(diagnostic("wrong_type", "mijn-dorp.yaml", (38, 17), **number), "    half_years: zes"),
        Problem(diagnostic("cannot_read", "library/killers/stapel.yaml", (1, 1), reason="No such file"), ""),
    )
    return Proof("mijn-dorp.yaml", (), True, problems)


def desk_shots(views: Mapping[str, WorkshopView]) -> Iterator[Shot]:
    """The trainer's own window: before a workshop, beside every place, and while the room sees nothing."""
    yield Shot("desk-waiting", lambda ui, m: waiting(m))
    for step, view in views.items():
        yield Shot(f"desk-{step}", partial(desk, view))
    if "talk" in views:
        yield Shot("desk-dark", lambda ui, m: desk(stopped(views["talk"]), ui, m, True))


def opened(over: Over, view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The scene of a place with something over it, as the window puts them together."""
    ui = replace(ui, dialog=over.dialog, chosen=over.chosen)
    behind = PLACES[view.place.step](view, replace(ui, pages=()), m)
    return shown(over_workshop(behind, view, ui, m, _notice(m) if over.notice else ""), ui, m)


def desk(view: WorkshopView, ui: Ui, m: Metrics, dark: bool = False) -> Scene:
    """The trainer's own window at a place."""
    room = PLACES[view.place.step](view, replace(ui, pages=()), m)
    return notes(view, ui, m, table_of(room, dark), to_room="room ")


def stopped(view: WorkshopView) -> WorkshopView:
    """The same moment with the clock standing still."""
    running = view.progress.timer
    if running is None:
        return view
    return view._replace(progress=replace(view.progress, timer=running.paused(view.now)))


def _notice(m: Metrics) -> str:
    """A message as long as the app has them."""
    copy = "2026-11-17-1930-oudeloo-tot-regel-213.kks"
    return m.t("Het bestand is beschadigd op regel {line}. Een kopie tot daar is geopend: {copy}.", line=214, copy=copy)


def _over_lobby(lobby: Lobby, name: str, ui: Ui, m: Metrics) -> Scene:
    ui = replace(ui, dialog=name)
    return shown(over_workshop(LOBBY["start"](lobby, ui, m), None, ui, m, ""), ui, m)
