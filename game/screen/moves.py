"""What begins to move when the workshop changes: a pure look at the view before and the view after.

Every move lasts at most 400 ms; those that tell one story wait for each other. Whoever presses a key sees the end at
once (`ui.skipped`), and without motion nothing is begun.
"""

from __future__ import annotations

from typing import NamedTuple

from game.rules.views import SiteView
from game.screen.kit_cards import CARD_TURNS
from game.screen.scenes.board_print import stage
from game.screen.ui import Ui, started
from game.session.view import WorkshopView

WALK, STAMP, DOOR = 0.4, 0.14, 0.32
"""Seconds: the petition on its way, the stamp that lands, the bolts that slide before the leaf moves."""

BOARD = ("star", "attention", "petition")
"""Places with the drawn village, where things grow."""


class Move(NamedTuple):
    """An animation by name, and how many seconds it waits."""

    name: str
    after: float = 0.0


def moves(before: WorkshopView | None, after: WorkshopView) -> tuple[Move, ...]:
    """What begins to move between two views of one workshop."""
    step = after.place.step
    if before is None or _where(before) == _where(after):
        return _growth(before, after) if before is not None and step in BOARD else ()
    if step == "killer":
        return _killer(before.place.step == "petition")
    if step == "condition":
        return (*_door(before, after), Move("turn", DOOR))
    if step == "scratch":
        return _door(before, after)
    if step in ("lesson", "case"):
        return (Move("turn"),)
    if step == "half_year_end":
        met = after.progress.met[-1] if after.progress.met else None
        hit = met is not None and any(one.kind == "setback" for one in met.ending)
        setback = (Move("turn"), Move("weather", CARD_TURNS)) if hit else ()
        return (Move("meters"), *setback)
    return (*_growth(before, after), Move("meters")) if step in BOARD else ()


def moved(ui: Ui, before: WorkshopView | None, after: WorkshopView) -> Ui:
    """The window's state with what begins to move between two views."""
    for move in moves(before, after):
        ui = started(ui, move.name, move.after)
    return ui


def _where(view: WorkshopView) -> tuple[object, ...]:
    passed = view.progress.met[-1].passed if view.progress.met else ()
    return view.place, len(view.progress.met), passed


def _killer(brought: bool) -> tuple[Move, ...]:
    """The petition walks, the card turns over, the stamp lands, the bolts that are drawn already slide."""
    walk = (Move("walk"),) if brought else ()
    begin = WALK if brought else 0.0
    return (*walk, Move("card", begin), Move("stamp", begin + CARD_TURNS), Move("bolts", begin + CARD_TURNS + STAMP))


def _door(before: WorkshopView, after: WorkshopView) -> tuple[Move, ...]:
    """What the talk added draws bolts; then the leaf moves. A door that stood ajar moves at once."""
    if before.place.step == "condition":
        return (Move("door"),)
    return Move("bolts"), Move("door", DOOR)


def _growth(before: WorkshopView, after: WorkshopView) -> tuple[Move, ...]:
    """A stage that rises, and people who come to stand behind a plan."""
    was = {one.id: one for one in before.board.sites}
    found: list[Move] = []
    for one in after.board.sites:
        old = was.get(one.id)
        if old is None:
            continue
        if stage(one) > stage(old):
            found.append(Move(grown_from(one, stage(old))))
        if one.backing > old.backing:
            found.append(Move(f"people:{one.id}"))
    return tuple(found)


def grown_from(site: SiteView, old: int) -> str:
    """The name of the move in which an initiative grows from a stage."""
    return f"grow:{site.id}:{old}"
