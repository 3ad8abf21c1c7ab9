"""Start a game and apply actions: ``start`` → ``State``, ``apply`` → ``(State, events)``.

Chapters in the comments are those of the rulebook, ``docs/spelregels.md``.
"""

from collections.abc import Callable

from game.rules import chance
from game.rules.door import carry_condition, open_door, resolve, shut_door
from game.rules.ending import begin_half_year, end_half_year
from game.rules.game import Game
from game.rules.legal import refusal, seats_of
from game.rules.state import NONE, Action, Event, Site, State
from game.rules.terms import (
    AJAR,
    DOORS,
    ENERGY,
    FUNCTIONS,
    METERS,
    MODES,
    OPEN,
    ROOM,
    SEATS,
    SUPPORT,
    THEMES,
    TRUST,
)
from game.rules.turn import Turn


class IllegalActionError(ValueError):
    """An action that its seat may not do now; ``reason`` is a word of :mod:`game.rules.legal`."""

    def __init__(self, action: Action, reason: str) -> None:
        super().__init__(f"{action}: {reason}")
        self.action = action
        self.reason = reason


def start(game: Game, seed: int) -> State:
    """The state before the first decision (art. 1.8); ``seed`` is any whole number, of which 64 bits count."""
    dice, deck = chance.shuffled(seed & ((1 << 64) - 1), game.deck)
    return State(
        phase="star",
        half_year=1,
        meters=game.start,
        meters_before=game.start,
        sites=tuple(Site(0, one.owner) for one in game.initiatives),
        resident_tokens=game.numbers.resident_tokens,
        official_tokens=game.numbers.official_tokens,
        deck=deck,
        drawn=0,
        discard=(),
        dice=dice,
    )


_VAGUE = ("other_phase", "other_side_carries", "other_seat")
"""Reasons that say nothing of the action itself, the most telling first."""


def seat_of(game: Game, state: State, action: Action) -> str:
    """The seat that may do this now.

    Raises:
        IllegalActionError: none may; the reason is the most telling one.
    """
    for seat in seats_of(action.verb):
        if refusal(game, state, seat, action) is None:
            return seat
    reasons = [refusal(game, state, seat, action) or "" for seat in SEATS]
    telling = [one for one in reasons if one not in _VAGUE]
    raise IllegalActionError(action, telling[0] if telling else min(reasons, key=_VAGUE.index))


def apply(game: Game, state: State, action: Action) -> tuple[State, tuple[Event, ...]]:
    """Carry out an action of whichever seat may do it.

    Raises:
        IllegalActionError: no seat may do this now.
    """
    seat_of(game, state, action)
    turn = Turn(game, state)
    _EFFECTS[action.verb](turn, action)
    return turn.state(), tuple(turn.events)


def _star(turn: Turn, action: Action) -> None:
    turn.star = turn.game.initiative_at[action.first]
    turn.note("star", action.first, 0, 1, "star")
    turn.phase = "attention"


# Chapter 2. Attention: both sides at once; the phase ends with the last token (art. 2.2).


def _grow(turn: Turn, action: Action) -> None:
    initiative = turn.game.initiative_at[action.first]
    waits = turn.waits(initiative)
    turn.change(ENERGY, turn.numbers.grow_energy, "grow")
    if waits:
        turn.token("backing", initiative, turn.sites[initiative].backing + 1, "grow")
    else:
        turn.walk(initiative, 1, "grow")
        turn.change(SUPPORT, turn.numbers.grow_support, "grow")
    turn.attended(initiative)
    _resident_token(turn)


def _rest(turn: Turn, action: Action) -> None:
    turn.change(ENERGY, turn.numbers.rest_energy, "rest")
    turn.change(SUPPORT, turn.numbers.rest_support, "rest")
    _resident_token(turn)


def _lobby(turn: Turn, action: Action) -> None:
    turn.change(ENERGY, turn.numbers.lobby_energy, "lobby")
    turn.change(TRUST, turn.numbers.lobby_trust, "lobby")
    _resident_token(turn)


def _groundwork(turn: Turn, action: Action) -> None:
    initiative = turn.game.initiative_at[action.first]
    turn.token("groundwork", initiative, turn.sites[initiative].groundwork + 1, "groundwork")
    turn.attended(initiative)
    _official_token(turn)


def _visit(turn: Turn, action: Action) -> None:
    turn.change(TRUST, turn.numbers.visit_trust, "visit")
    if turn.jewels < turn.game.hidden_jewels:
        turn.note("jewel", turn.game.id, turn.jewels, turn.jewels + 1, "visit")
        turn.jewels += 1
    _official_token(turn)


def _cover(turn: Turn, action: Action) -> None:
    turn.change(ROOM, turn.numbers.cover_room, "cover")
    _official_token(turn)


def _resident_token(turn: Turn) -> None:
    turn.resident_tokens -= 1
    _after_attention(turn)


def _official_token(turn: Turn) -> None:
    turn.official_tokens -= 1
    _after_attention(turn)


def _after_attention(turn: Turn) -> None:
    if turn.resident_tokens == 0 and turn.official_tokens == 0:
        turn.phase = "petition"


# Chapter 3. Petition and killer.


def _petition(turn: Turn, action: Action) -> None:
    turn.petitioned = turn.game.initiative_at[action.first]
    turn.attended(turn.petitioned)
    turn.note("petition", action.first, int(not turn.waits(turn.petitioned)), 1, "petition")
    turn.draw_killer(turn.petitioned, "petition")
    turn.phase = "response"


def _stay(turn: Turn, action: Action) -> None:
    turn.change(ENERGY, turn.numbers.stay_energy, "stay")
    end_half_year(turn)


# Chapters 4 and 5. At the counter, and the door.


def _respond(turn: Turn, action: Action) -> None:
    turn.response = turn.game.answers[turn.killer].index(action)
    turn.note("response", action.first, 0, 1, "respond")
    turn.phase = "posture"


def _posture(turn: Turn, action: Action) -> None:
    turn.mode = MODES.index(action.first)
    turn.note("posture", action.first, 0, 1, "posture")
    if resolve(turn):
        end_half_year(turn)
    else:
        turn.phase = "condition"


def _condition(turn: Turn, action: Action) -> None:
    carry_condition(turn, action.first)
    end_half_year(turn)


# Chapters 7 and 8. Cases, and what belongs to the trainer.


def _case(turn: Turn, action: Action) -> None:
    if action.first == "none":
        begin_half_year(turn)
    else:
        turn.case = turn.game.case_at[action.first]
        turn.note("case", action.first, 0, 1, "case")


def _choose(turn: Turn, action: Action) -> None:
    turn.note("choice", action.first, 0, 1, "case")
    effects = turn.game.cases[turn.case].effects[FUNCTIONS.index(action.first)]
    for meter, by in enumerate(effects):
        turn.change(meter, by, "case")
    begin_half_year(turn)


def _blank(turn: Turn, action: Action) -> None:
    card = turn.game.template_of[THEMES.index(action.first)]
    turn.deck, turn.drawn = (card, *turn.deck[turn.drawn :]), 0
    turn.note("blank", action.first, 0, 1, "blank")


def _pass(turn: Turn, action: Action) -> None:
    turn.note("pass", turn.game.killers[turn.killer].id, 0, 1, "pass")
    turn.refill()
    if not turn.game.killers[turn.killer].blank:
        turn.deck += (turn.killer,)
    turn.pile(turn.petitioned, NONE, 0)
    turn.draw_killer(turn.petitioned, "pass")


def _override(turn: Turn, action: Action) -> None:
    what, name, value = action.first, action.second, action.third
    if what == "door":
        _override_door(turn, DOORS.index(name))
    elif what in METERS:
        meter = METERS.index(what)
        turn.change(meter, int(name) - turn.meters[meter], "override")
    else:
        initiative = turn.game.initiative_at[name]
        if what == "step":
            turn.walk(initiative, int(value) - turn.sites[initiative].step, "override")
        else:
            turn.own(initiative, int(value), "override")


def _override_door(turn: Turn, door: int) -> None:
    """Before the posture it is kept for the judgement; a door that stands ajar is decided at once (art. 8.6)."""
    turn.note("forced", DOORS[door], turn.forced, door, "override")
    turn.forced = door
    if turn.phase != "condition" or door == AJAR:
        return
    turn.door = door
    if door == OPEN:
        open_door(turn)
    else:
        shut_door(turn)
    end_half_year(turn)


_EFFECTS: dict[str, Callable[[Turn, Action], None]] = {
    "star": _star,
    "grow": _grow,
    "rest": _rest,
    "lobby": _lobby,
    "groundwork": _groundwork,
    "visit": _visit,
    "cover": _cover,
    "petition": _petition,
    "stay": _stay,
    "respond": _respond,
    "posture": _posture,
    "condition": _condition,
    "case": _case,
    "choose": _choose,
    "blank": _blank,
    "pass": _pass,
    "override": _override,
}
