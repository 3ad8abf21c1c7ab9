"""A workshop for who writes a village: what was done in it is done again in the village as it reads now.

Everything stays in memory. The cards keep the order in which they lay, also where the village has other cards by now:
an author who adds a killer stays with the killer that was on the table.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from game.content.village import Document
from game.session.samples import led
from game.session.view import WorkshopView
from game.session.workshop import Now, RefusedError, Workshop

SEEDS = range(1, 25)
"""The groups that are tried, one after the other, to come somewhere."""


class Script(NamedTuple):
    """What was done: killers in the order in which they lay, the entries that stand, each with its time.

    ``opened`` is when the workshop began. Times are seconds since 1970.
    """

    cards: tuple[str, ...] = ()
    entries: tuple[tuple[float, str], ...] = ()
    opened: float | None = None


class Replayed(NamedTuple):
    """A workshop in which so many of so many entries could be done again; ``stopped`` is the first that could not."""

    workshop: Workshop
    done: int
    total: int
    stopped: str = ""


class _Times:
    """The clock of a replay: the time at which an entry was made, and the present one once all is done."""

    def __init__(self, now: Now) -> None:
        self.then: float | None = None
        self._now = now

    def __call__(self) -> float:
        return self._now() if self.then is None else self.then


def script_of(workshop: Workshop) -> Script:
    """What was done at a workshop. What it asked of other futures is left out: those were of that village."""
    course = workshop.course()
    first = course[0][0] if course else workshop.progress.state
    cards = tuple(workshop.game.killers[card].id for card in first.deck)
    entries = zip(workshop.times(), (text for _, text in course), strict=True)
    kept = tuple(one for one in entries if one[1].split(" ", 1)[0] not in ("whatif", "resumed"))
    return Script(cards, kept, workshop.head["opened"])


def replayed(document: Document, length: int, seed: int, script: Script, now: Now = time.time) -> Replayed:
    """A new workshop in memory in which the script was done again, up to the first entry that is not there any more.

    Raises:
        LengthNotOfferedError: the village is not made for this length.
    """
    times = _Times(now)
    times.then = script.opened
    workshop = _dealt(document, length, seed, script.cards, times)
    for done, (when, text) in enumerate(script.entries):
        times.then = when
        try:
            workshop.do(text)
        except RefusedError:
            times.then = None
            return Replayed(workshop, done, len(script.entries), text)
    times.then = None
    return Replayed(workshop, len(script.entries), len(script.entries))


def at_killer(document: Document, length: int, killer: str, now: Now = time.time) -> Workshop:
    """A workshop that has just met a killer, in its first petition where that can be.

    Raises:
        LengthNotOfferedError: the village is not made for this length.
        LookupError: this killer does not come up at this length.
    """
    card = document.library.killers.get(killer)
    if card is None:
        raise LookupError(killer)
    for seed in SEEDS:
        workshop = _dealt(document, length, seed, (killer,), now)
        if killer not in workshop.game.killer_at:
            break
        if card.blank:
            led(workshop, lambda view: view.place.step in ("attention", "petition"), seed)
            workshop.do(f"blank {card.theme}")
        if led(workshop, lambda view: view.place.step == "killer" and view.progress.met[-1].killer == killer, seed):
            return workshop
    raise LookupError(killer)


def at_half_year(
    document: Document, length: int, number: int, script: Script | None = None, now: Now = time.time
) -> Workshop:
    """A workshop where a half-year begins; as the script came there, where it did.

    Raises:
        LengthNotOfferedError: the village is not made for this length.
        LookupError: there is no such half-year.
    """

    def there(view: WorkshopView) -> bool:
        begins = ("star", "attention") if number == 1 else ("attention",)
        return view.place.step in begins and view.board.half_year == number

    return _somewhere(document, length, there, f"half-year {number}", script, now)


def at_step(document: Document, length: int, step: str, script: Script | None = None, now: Now = time.time) -> Workshop:
    """A workshop where a step of play comes for the first time, such as ``case``.

    Raises:
        LengthNotOfferedError: the village is not made for this length.
        LookupError: there is no such step.
    """
    return _somewhere(document, length, lambda view: view.place.step == step, step, script, now)


def _somewhere(
    document: Document,
    length: int,
    there: Callable[[WorkshopView], bool],
    name: str,
    script: Script | None,
    now: Now,
) -> Workshop:
    """By the script as far as it goes, and on from there; else by a group that gets there."""
    workshop = _dealt(document, length, 1, script.cards if script else (), now)
    for _, text in script.entries if script else ():
        if there(workshop.view()):
            return workshop
        try:
            workshop.do(text)
        except RefusedError:
            break
    if workshop.progress.place.part in ("plan", "conclusions") and not there(workshop.view()):
        workshop.do("go to play.star")
    if led(workshop, there, 1):
        return workshop
    for seed in SEEDS:
        workshop = _dealt(document, length, seed, (), now)
        if led(workshop, there, seed):
            return workshop
    raise LookupError(name)


def _dealt(document: Document, length: int, seed: int, cards: tuple[str, ...], now: Now) -> Workshop:
    """A workshop in memory whose deck has these cards on top, in this order, as far as they are in it."""
    made = Workshop.create(document, length, seed=seed, path=None, now=now)
    state, game = made.progress.state, made.game
    on_top = [game.killer_at[one] for one in cards if one in game.killer_at and game.killer_at[one] in state.deck]
    deck = (*on_top, *(card for card in state.deck if card not in on_top))
    return Workshop(document, made.head, None, replace(made.progress, state=state._replace(deck=deck)), now)
