"""Where a workshop stands: the fold of its log, immutable, one step per entry.

Everything that screens and reports know of a workshop besides its document comes from here. Folding asks the rules for
nothing: the state that an action led to is handed in with its events.
"""

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Any, NamedTuple

from game.rules import Action, Event, State
from game.session import flow
from game.session.agenda import Agenda, Place, parse_place
from game.session.clock import Timer, started
from game.session.entries import SOURCES, Entry
from game.session.whatifs import WhatIf, parse_whatif

REVEALING = frozenset({"petition", "pass", "posture", "condition", "visit", "choose"})
"""Actions after which the table knows something that it cannot un-know; undo stops there."""


class Vote(NamedTuple):
    """How many chose each answer (five for a statement), and how they were counted."""

    counts: tuple[int, ...]
    source: str


class Met(NamedTuple):
    """One half-year in the history: what was brought to the town hall and how it went."""

    half_year: int
    initiative: str = ""
    killer: str = ""
    response: str = ""
    mode: str = ""
    door: str = ""
    carrier: str = ""
    asked_own_step: bool = False
    effects: tuple[Event, ...] = ()
    ending: tuple[Event, ...] = ()
    meters: tuple[int, ...] = ()
    owner_before: int = 0
    passed: tuple[str, ...] = ()
    forced: bool = False
    case: str = ""
    choice: str = ""


PLAY_BEGINS = Place("play", "star")
_EMPTY: MappingProxyType[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Progress:
    """The workshop after some entry.

    ``trail`` are the places that ``go back`` returns to; ``play_place`` is where play goes on after a detour;
    ``ended`` the half-year that ended last; ``said`` texts by field; ``votes`` by question; ``guesses`` by subject.
    """

    place: Place
    state: State
    trail: tuple[Place, ...] = ()
    play_place: Place = PLAY_BEGINS
    ended: int = 0
    met: tuple[Met, ...] = ()
    overrides: tuple[str, ...] = ()
    said: MappingProxyType[str, str] = field(default_factory=lambda: _EMPTY)
    votes: MappingProxyType[str, Vote] = field(default_factory=lambda: _EMPTY)
    guesses: MappingProxyType[str, str] = field(default_factory=lambda: _EMPTY)
    picks: MappingProxyType[str, str] = field(default_factory=lambda: _EMPTY)
    remarks: tuple[tuple[str, str], ...] = ()
    swaps: tuple[int, ...] = ()
    whatifs: tuple[WhatIf, ...] = ()
    timer: Timer | None = None
    spent: MappingProxyType[str, float] = field(default_factory=lambda: _EMPTY)
    hidden_timers: bool = False
    last_time: float = 0.0
    last_text: str = ""
    revealed: bool = False


def opened(agenda: Agenda, state: State, now: float) -> Progress:
    """The workshop at its first place."""
    return Progress(agenda.first(agenda.parts()[0]), state, last_time=now)


def after_action(
    before: Progress, agenda: Agenda, action: Action, state: State, events: tuple[Event, ...], now: float
) -> Progress:
    """The workshop after an action of the game that led to ``state``."""
    place = flow.after_action(before.place, action, state)
    met, ended = _history(before.met, before.ended, action, state, events)
    overrides = before.overrides + ((str(action),) if action.verb == "override" else ())
    resting = flow.after_action(before.play_place, action, state)
    moved = replace(before, state=state, met=met, ended=ended, overrides=overrides, trail=(), play_place=resting)
    return _arrive(moved, agenda, place, now, str(action))


def after_entry(before: Progress, agenda: Agenda, entry: Entry, now: float) -> Progress:
    """The workshop after an entry that is no action; ``undo`` is the log's own and is not folded here.

    Raises:
        ValueError: the entry means nothing here (no next place, an unknown place, a vote without numbers).
    """
    kind, words, text = entry.kind, entry.words, str(entry)
    if kind == "go":
        return _go(before, agenda, words, now, text)
    stay = replace(before, last_time=now, last_text=text, revealed=False, spent=_spent(before, now))
    if kind == "say":
        return replace(stay, said=_with(stay.said, words[0], (entry.said or "").strip()))
    if kind == "vote":
        counts = tuple(int(word) for word in words[1:-1])
        if not counts or min(counts) < 0 or words[-1] not in SOURCES:
            raise ValueError(text)
        return replace(stay, votes=_with(stay.votes, words[0], Vote(counts, words[-1])))
    if kind == "guess":
        return replace(stay, guesses=_with(stay.guesses, ".".join(words[:-1]), words[-1]))
    if kind == "pick":
        return replace(stay, picks=_with(stay.picks, words[0], words[1]))
    if kind == "remark":
        return replace(stay, remarks=(*stay.remarks, (str(before.place), entry.said or "")))
    if kind == "swap":
        swapped = replace(stay, swaps=(*stay.swaps, before.ended), trail=(*before.trail, before.place))
        return _arrive(swapped, agenda, Place("play", "swap"), now, text)
    if kind == "whatif":
        found = parse_whatif(words, entry.said or "")
        others = tuple(one for one in stay.whatifs if one.choice != found.choice)
        return replace(stay, whatifs=(*others, found))
    if kind == "timer":
        return _timer(stay, agenda, words, now)
    if kind == "resumed":
        return replace(paused(before, before.last_time), last_time=now)
    raise ValueError(text)


def paused(progress: Progress, now: float) -> Progress:
    """The progress with its timer standing still since ``now``."""
    return replace(progress, timer=progress.timer and progress.timer.paused(now))


def _go(before: Progress, agenda: Agenda, words: tuple[str, ...], now: float, text: str) -> Progress:
    way = words[0] if words else ""
    if way == "back":
        if before.trail:
            return _arrive(replace(before, trail=before.trail[:-1]), agenda, before.trail[-1], now, text)
        place = None if before.place.part == "play" else flow.neighbour(agenda, before.place, -1)
    elif way == "next":
        place = _next(before, agenda)
    elif way == "skip":
        part = agenda.after_part(before.place.part)
        place = agenda.first(part) if part else None
    elif way == "to" and len(words) == 2:
        place = parse_place(words[1])
        inside_play = place.part == before.place.part == "play"
        if inside_play or (place.part != "play" and not agenda.holds(place)):
            raise ValueError(text)
    else:
        raise ValueError(text)
    if place is None:
        raise ValueError(text)
    if place.part == "play" and before.place.part != "play":
        place = before.play_place
    trail = before.trail if way == "back" else (*before.trail, before.place)
    return _arrive(replace(before, trail=trail), agenda, place, now, text)


def _next(before: Progress, agenda: Agenda) -> Place | None:
    place = before.place
    if place.part != "play":
        return flow.neighbour(agenda, place, 1)
    onward = flow.after_reading(place, before.state, before.ended)
    if onward is None and before.state.phase == "over" and not flow.waits_for_decision(place):
        return agenda.first("plan")
    return onward


def can_go_next(progress: Progress, agenda: Agenda) -> bool:
    """Whether ``go next`` leads anywhere: not where a decision is asked, not at the very end."""
    return _next(progress, agenda) is not None


def can_go_back(progress: Progress, agenda: Agenda) -> bool:
    """Whether ``go back`` leads anywhere."""
    if progress.trail:
        return True
    return progress.place.part != "play" and flow.neighbour(agenda, progress.place, -1) is not None


def _arrive(before: Progress, agenda: Agenda, place: Place, now: float, text: str) -> Progress:
    verb = text.split(" ", 1)[0]
    timer = before.timer if place == before.place else started(place, agenda.length, now)
    return replace(
        before,
        place=place,
        play_place=place if place.part == "play" else before.play_place,
        timer=timer,
        spent=_spent(before, now),
        last_time=now,
        last_text=text,
        revealed=verb in REVEALING or str(place) == "ownership.compare",
    )


def _spent(before: Progress, now: float) -> MappingProxyType[str, float]:
    part = before.place.part
    return _with(before.spent, part, before.spent.get(part, 0.0) + max(0.0, now - before.last_time))


def _timer(stay: Progress, agenda: Agenda, words: tuple[str, ...], now: float) -> Progress:
    what = words[0] if words else ""
    timer = stay.timer
    if what in ("hide", "show"):
        return replace(stay, hidden_timers=what == "hide")
    if what == "pause":
        return replace(stay, timer=timer and timer.paused(now))
    if what == "run":
        return replace(stay, timer=timer and timer.running(now))
    if what == "extend" and len(words) == 2:
        seconds = int(words[1])
        return replace(stay, timer=timer and timer.extended(seconds))
    raise ValueError("timer " + " ".join(words))


def _history(
    met: tuple[Met, ...], ended: int, action: Action, state: State, events: tuple[Event, ...]
) -> tuple[tuple[Met, ...], int]:
    """The history with what this action added: one :class:`Met` a half-year."""
    close = next((where for where, one in enumerate(events) if one.kind == "half_year" and one.subject == "ends"), None)
    now = met[-1] if met and not met[-1].meters else None
    verb, first = action.verb, action.first
    if verb in ("case", "choose") and met:
        last = met[-1]
        changed = last._replace(case=first) if verb == "case" else last._replace(choice=first)
        return (*met[:-1], changed), ended
    if verb in ("petition", "stay"):
        now = Met(half_year=state.half_year if close is None else events[close].after)
        met = (*met, now)
    if now is None:
        return met, ended
    effects = events if close is None else events[:close]
    for one in effects:
        if one.kind == "petition":
            owner = state.sites[state.petitioned].owner
            now = now._replace(initiative=one.subject, owner_before=owner, asked_own_step=bool(one.before))
        elif one.kind == "killer":
            passed = (*now.passed, now.killer) if verb == "pass" else now.passed
            now = now._replace(killer=one.subject, passed=passed)
        elif one.kind == "response":
            now = now._replace(response=one.subject.rpartition(".")[2])
        elif one.kind == "posture":
            now = now._replace(mode=one.subject)
        elif one.kind == "door":
            now = now._replace(door=one.subject, forced=one.cause == "override")
        elif one.kind == "condition":
            now = now._replace(carrier=one.subject)
        elif one.kind == "forced":
            now = now._replace(forced=True)
    now = now._replace(effects=now.effects + effects)
    if close is not None:
        ended = events[close].after
        now = now._replace(ending=events[close:], meters=state.meters)
    return (*met[:-1], now), ended


def _with(mapping: MappingProxyType[str, Any], key: str, value: Any) -> MappingProxyType[str, Any]:
    return MappingProxyType({**mapping, key: value})


def without_state(progress: Progress) -> Progress:
    """The progress with what nobody may see taken out of its state: the order of the deck and the dice."""
    return replace(progress, state=progress.state._replace(deck=(), drawn=0, discard=(), dice=0))
