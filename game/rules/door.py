"""The door of the town hall: how many bolts it has, which are drawn, and what happens when it is judged.

Rulebook, chapters 4 and 5. The order of effects is fixed (art. 4.9): the response's energy, support and trust → the
door is judged → the posture's price → open, ajar or shut → the response's ownership, only if the door opened.
"""

from typing import NamedTuple

from game.rules.game import FIT, Game
from game.rules.state import NONE, State
from game.rules.terms import (
    AJAR,
    AUTHORITATIVE,
    COMMUNICATIVE,
    DOORS,
    ENERGY,
    OPEN,
    REGULATORY,
    ROOM,
    SHUT,
    SUPPORT,
    TOWN_HALL,
    TRUST,
)
from game.rules.turn import Turn


class Bolts(NamedTuple):
    """The bolts of the door before the talk: how many (art. 5.1), and what drew some of them already (art. 5.2)."""

    total: int
    drawn_by: tuple[str, ...]


def bolts(game: Game, state: State) -> Bolts:
    """The bolts of the card on the table; without a card there are none."""
    if state.killer == NONE or state.petitioned == NONE:
        return Bolts(0, ())
    site = state.sites[state.petitioned]
    numbers = game.numbers
    drawn = ["backing"] * site.backing + ["groundwork"] * site.groundwork
    if state.meters[SUPPORT] >= numbers.support_draws_from:
        drawn.append("support")
    return Bolts(weight(game, state.killer, site.eased) + numbers.bolts_above_weight, tuple(drawn))


def weight(game: Game, killer: int, eased: int) -> int:
    """What a killer weighs after so many open questions (art. 5.1, 5.14)."""
    numbers = game.numbers
    return max(numbers.least_weight, game.killers[killer].weight - eased * numbers.question_lightens)


def resolve(turn: Turn) -> bool:
    """Carry out response and posture. True when the card is done, False when the door waits ajar for a carrier."""
    numbers, initiative, mode = turn.numbers, turn.petitioned, turn.mode
    response = turn.game.killers[turn.killer].responses[turn.response]
    for meter in (ENERGY, SUPPORT, TRUST):
        turn.change(meter, response.effects[meter], "response")
    fit = FIT[mode][turn.sites[initiative].owner - 1]
    strength, needed = _strength(turn, response.push, fit), _needed(turn)
    turn.door = _judge(mode, needed - strength) if turn.forced == NONE else turn.forced
    turn.note("door", DOORS[turn.door], strength, needed, _door_cause(turn))
    turn.change(ENERGY, numbers.posture_energy[mode], "posture")
    turn.change(ROOM, numbers.posture_room[mode], "posture")
    turn.change(TRUST, numbers.posture_trust[mode][fit], "posture")
    if turn.door == AJAR:
        return False
    if turn.door == OPEN:
        open_door(turn)
    else:
        shut_door(turn)
    return True


def _door_cause(turn: Turn) -> str:
    if turn.forced != NONE:
        return "override"
    return "authoritative" if turn.mode == AUTHORITATIVE else "judged"


def _strength(turn: Turn, push: int, fit: int) -> int:
    site = turn.sites[turn.petitioned]
    wide = turn.meters[SUPPORT] >= turn.numbers.support_draws_from
    return push + fit + site.backing + site.groundwork + int(wide)


def _needed(turn: Turn) -> int:
    eased = turn.sites[turn.petitioned].eased
    return weight(turn.game, turn.killer, eased) + turn.numbers.bolts_above_weight


def _judge(mode: int, short: int) -> int:
    """The door, with so many bolts that stay on (art. 5.3-5.5)."""
    if mode == AUTHORITATIVE or short <= 0:
        return OPEN
    return AJAR if short == 1 else SHUT


def carry_condition(turn: Turn, carrier: str) -> None:
    """Residents or officials carry the condition and the door opens (art. 5.6); nobody does and it shuts (art. 5.7)."""
    turn.note("condition", carrier, 0, int(carrier != "nobody"), "condition")
    if carrier == "nobody":
        turn.door = SHUT
        shut_door(turn)
        return
    if carrier == "residents":
        turn.change(ENERGY, turn.numbers.condition_energy, "condition")
    else:
        turn.change(ROOM, turn.numbers.condition_room, "condition")
    turn.door = OPEN
    open_door(turn)


def open_door(turn: Turn) -> None:
    """The step is taken, the tokens are used, and the posture, then the response, moves who owns it (art. 5.8-5.12)."""
    initiative, mode = turn.petitioned, turn.mode
    site = turn.sites[initiative]
    own_step = not turn.waits(initiative) and not turn.blooms(initiative)
    turn.walk(initiative, 1, "door")
    if not own_step:
        turn.token("backing", initiative, 0, "door")
        turn.token("groundwork", initiative, 0, "door")
    if mode == COMMUNICATIVE:
        turn.own(initiative, site.owner - 1, "posture")
    elif mode == REGULATORY:
        turn.own(initiative, site.owner + (site.owner < 2) - (site.owner > 2), "posture")
    else:
        turn.own(initiative, site.owner + 1, "posture")
    if own_step and mode != COMMUNICATIVE:
        turn.own(initiative, turn.sites[initiative].owner + 1, "asked")
    response = turn.game.killers[turn.killer].responses[turn.response]
    turn.own(initiative, turn.sites[initiative].owner + response.ownership, "response")
    turn.pile(initiative, NONE, 0)
    if not turn.game.killers[turn.killer].blank:
        turn.discard += (turn.killer,)


def shut_door(turn: Turn) -> None:
    """It costs energy and trust (art. 5.13); the killer stays on the pile, lighter by an open question (art. 5.14)."""
    turn.change(ENERGY, turn.numbers.shut_energy, "shut")
    turn.change(TRUST, turn.numbers.shut_trust, "shut")
    site = turn.sites[turn.petitioned]
    turn.pile(turn.petitioned, turn.killer, site.eased + 1)
    name = turn.game.initiatives[turn.petitioned].id
    turn.note("pile", name, site.eased, site.eased + 1, "shut")


def next_step_waits(game: Game, state: State, initiative: int) -> bool:
    """Whether the initiative's next step is one of the town hall (art. 1.2)."""
    path = game.initiatives[initiative].path
    step = state.sites[initiative].step
    return step < len(path) and path[step] == TOWN_HALL
