"""What each seat may do now, and why not: the one source of legality (art. 9.4).

:func:`refusal` answers for a single action; :func:`legal_actions` asks it for every action that could be meant. A
reason is a word (``no_energy``), never a sentence: the screen says it in the language of the table.
"""

from collections.abc import Callable, Iterator

from game.rules.game import Game
from game.rules.state import NONE, Action, State
from game.rules.terms import CARRIERS, DOORS, ENERGY, FUNCTIONS, METERS, MODES, ROOM, THEMES, TOWN_HALL

Refusal = str | None


def legal_actions(game: Game, state: State, seat: str) -> tuple[Action, ...]:
    """All actions of ``residents``, ``officials`` or ``trainer``, in a fixed order."""
    if seat == "trainer":
        return tuple(one for one in _of_the_trainer(game, state) if refusal(game, state, seat, one) is None)
    # These fit the seat and the phase by how they were made; what is left to ask is the check of the verb.
    return tuple([one for one in _candidates(game, state, seat) if not _CHECKS[one.verb](game, state, seat, one)])


def refusal(game: Game, state: State, seat: str, action: Action) -> Refusal:
    """Why this seat may not do this now, as a word; None when it may."""
    rule = _RULES.get(action.verb)
    if rule is None:
        return "unknown_verb"
    seats, phases, check = rule
    if seat not in seats:
        return "other_seat"
    if state.phase not in phases:
        return "other_phase"
    reason = check(game, state, seat, action)
    return reason or ("too_many_words" if _wordy(action) else None)


def seats_of(verb: str) -> tuple[str, ...]:
    """The seats whose verb this is, if it is one."""
    rule = _RULES.get(verb)
    return rule[0] if rule else ()


def _wordy(action: Action) -> bool:
    """Whether an action says more than is needed: one intent has one text form."""
    verb, first, second, third = action
    if verb == "override":
        return bool(third) and first not in ("step", "owner")
    return bool(second or third or (first and verb in _BARE))


def _candidates(game: Game, state: State, seat: str) -> tuple[Action, ...]:
    """What a side could mean in this phase, legal or not."""
    phase = state.phase
    if phase == "response":
        return game.answers[state.killer] if seat == "residents" else ()
    return game.choices.get(("choose" if phase == "case" and state.case != NONE else phase, seat), ())


def _of_the_trainer(game: Game, state: State) -> Iterator[Action]:
    yield from (Action("blank", theme) for theme in THEMES)
    yield Action("pass")
    yield Action("case", "none")
    yield from (Action("override", "door", door) for door in DOORS)
    for meter in METERS:
        yield from (Action("override", meter, str(points)) for points in range(game.numbers.meter_most + 1))
    for one in game.initiatives:
        yield from (Action("override", "step", one.id, str(step)) for step in range(len(one.path) + 1))
        yield from (Action("override", "owner", one.id, str(owner)) for owner in range(1, 5))


def _anything(game: Game, state: State, seat: str, action: Action) -> Refusal:
    return None


def _initiative(game: Game, name: str) -> int:
    return game.initiative_at.get(name, NONE)


def _has_token(state: State, seat: str) -> bool:
    return (state.resident_tokens if seat == "residents" else state.official_tokens) > 0


def _token(game: Game, state: State, seat: str, action: Action) -> Refusal:
    return None if _has_token(state, seat) else "no_token"


def _lobby(game: Game, state: State, seat: str, action: Action) -> Refusal:
    if not _has_token(state, seat):
        return "no_token"
    return "no_energy" if state.meters[ENERGY] + game.numbers.lobby_energy < 0 else None


def _grow(game: Game, state: State, seat: str, action: Action) -> Refusal:
    initiative = game.initiative_at.get(action.first, NONE)
    if initiative == NONE:
        return "unknown_initiative"
    if not state.resident_tokens:
        return "no_token"
    site, path = state.sites[initiative], game.initiatives[initiative].path
    if site.step == len(path):
        return "blooms_already"
    if state.meters[ENERGY] + game.numbers.grow_energy < 0:
        return "no_energy"
    full = site.backing >= game.numbers.backing_most
    return "has_backing" if full and path[site.step] == TOWN_HALL else None


def _groundwork(game: Game, state: State, seat: str, action: Action) -> Refusal:
    initiative = game.initiative_at.get(action.first, NONE)
    if initiative == NONE:
        return "unknown_initiative"
    if not state.official_tokens:
        return "no_token"
    site, path = state.sites[initiative], game.initiatives[initiative].path
    if site.step == len(path):
        return "blooms_already"
    if path[site.step] != TOWN_HALL:
        return "does_not_wait"
    return "has_groundwork" if site.groundwork >= game.numbers.groundwork_most else None


def _star(game: Game, state: State, seat: str, action: Action) -> Refusal:
    return "unknown_initiative" if _initiative(game, action.first) == NONE else None


def _petition(game: Game, state: State, seat: str, action: Action) -> Refusal:
    initiative = game.initiative_at.get(action.first, NONE)
    if initiative == NONE:
        return "unknown_initiative"
    site = state.sites[initiative]
    if site.step == len(game.initiatives[initiative].path):
        return "blooms_already"
    return None if site.killer != NONE or _has_card(state) else "no_other_card"


def _has_card(state: State) -> bool:
    """Whether a card can still be drawn: a small deck may lie on the piles of other initiatives (art. 3.8)."""
    return state.drawn < len(state.deck) or bool(state.discard)


def _pass(game: Game, state: State, seat: str, action: Action) -> Refusal:
    return None if _has_card(state) else "no_other_card"


def _respond(game: Game, state: State, seat: str, action: Action) -> Refusal:
    if action in game.answers[state.killer]:
        return None
    killer = game.killers[state.killer]
    card, _, answer = action.first.rpartition(".")
    if card != killer.id:
        return "other_card"
    return None if any(one.id == answer for one in killer.responses) else "unknown_response"


def _posture(game: Game, state: State, seat: str, action: Action) -> Refusal:
    if action.first not in MODES:
        return "unknown_mode"
    price = game.numbers.posture_room[MODES.index(action.first)]
    return "no_room" if state.meters[ROOM] + price < 0 else None


def _condition(game: Game, state: State, seat: str, action: Action) -> Refusal:
    if action.first == "nobody":
        return None
    if action.first not in CARRIERS:
        return "unknown_carrier"
    if action.first != seat:
        return "other_side_carries"
    if seat == "residents":
        return "no_energy" if state.meters[ENERGY] + game.numbers.condition_energy < 0 else None
    return "no_room" if state.meters[ROOM] + game.numbers.condition_room < 0 else None


def _case(game: Game, state: State, seat: str, action: Action) -> Refusal:
    if action.first == "none":
        return None if seat == "trainer" else "other_seat"
    if seat == "trainer":
        return "other_seat"
    if state.case != NONE:
        return "case_chosen"
    return None if action.first in game.case_at else "unknown_case"


def _choose(game: Game, state: State, seat: str, action: Action) -> Refusal:
    if state.case == NONE:
        return "no_case"
    return None if action.first in FUNCTIONS else "unknown_function"


def _blank(game: Game, state: State, seat: str, action: Action) -> Refusal:
    if action.first not in THEMES:
        return "unknown_theme"
    return None if THEMES.index(action.first) in game.template_of else "no_template"


def _override(game: Game, state: State, seat: str, action: Action) -> Refusal:
    what, name, value = action.first, action.second, action.third
    if what == "door":
        if state.phase not in ("response", "posture", "condition"):
            return "no_card"
        return None if name in DOORS else "unknown_door"
    if what in METERS:
        return None if _within(name, 0, game.numbers.meter_most) else "out_of_range"
    initiative = _initiative(game, name)
    if initiative == NONE:
        return "unknown_initiative"
    if what == "step":
        return None if _within(value, 0, len(game.initiatives[initiative].path)) else "out_of_range"
    if what == "owner":
        return None if _within(value, 1, 4) else "out_of_range"
    return "unknown_override"


def _within(word: str, least: int, most: int) -> bool:
    return word in {str(number) for number in range(least, most + 1)}


_Check = Callable[[Game, State, str, Action], Refusal]
_RESIDENTS, _OFFICIALS, _TRAINER = ("residents",), ("officials",), ("trainer",)
_BOTH = ("residents", "officials")
_BARE = frozenset({"rest", "lobby", "visit", "cover", "stay", "pass"})
_PLAYING = ("star", "attention", "petition", "response", "posture", "condition", "case")

_RULES: dict[str, tuple[tuple[str, ...], tuple[str, ...], _Check]] = {
    "star": (_RESIDENTS, ("star",), _star),
    "grow": (_RESIDENTS, ("attention",), _grow),
    "rest": (_RESIDENTS, ("attention",), _token),
    "lobby": (_RESIDENTS, ("attention",), _lobby),
    "groundwork": (_OFFICIALS, ("attention",), _groundwork),
    "visit": (_OFFICIALS, ("attention",), _token),
    "cover": (_OFFICIALS, ("attention",), _token),
    "petition": (_RESIDENTS, ("petition",), _petition),
    "stay": (_RESIDENTS, ("petition",), _anything),
    "respond": (_RESIDENTS, ("response",), _respond),
    "posture": (_OFFICIALS, ("posture",), _posture),
    "condition": (_BOTH, ("condition",), _condition),
    "case": (("residents", "trainer"), ("case",), _case),
    "choose": (_RESIDENTS, ("case",), _choose),
    "blank": (_TRAINER, ("attention", "petition"), _blank),
    "pass": (_TRAINER, ("response",), _pass),
    "override": (_TRAINER, _PLAYING, _override),
}
"""For every verb: whose it is, in which phases, and what else must hold."""

_CHECKS = {verb: check for verb, (_, _, check) in _RULES.items()}
