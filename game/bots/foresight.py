"""What an experienced group can work out from the open table: does the door open, and how does the village stand?"""

from collections.abc import Mapping
from typing import NamedTuple

from game.rules.door import weight
from game.rules.game import FIT, Game
from game.rules.state import NONE, State
from game.rules.terms import AJAR, AUTHORITATIVE, ENERGY, OPEN, ROOM, SHUT, SUPPORT, TRUST

MEAN_METERS = (5, 5, 4, 3)
"""Where a meter is taken to be sufficient when no ambition names it."""


class Aims(NamedTuple):
    """What a village hopes for, put together from its ambitions.

    ``blooms`` initiatives in bloom; ``meters`` the points hoped for on energy, support, trust and room (0: none);
    ``named`` the initiatives that an ambition names, each with the highest owner with which its bloom counts;
    ``owned`` the ambitions of so many in bloom that count only up to an owner, as (how many, highest owner).
    """

    blooms: int
    meters: tuple[int, ...]
    named: Mapping[int, int]
    owned: tuple[tuple[int, int], ...]


def aims(game: Game) -> Aims:
    """The aims of a village; a policy reads them once."""
    bloom = [one for one in game.ambitions if one.kind == "bloom"]
    named = {one.subject: one.owner_most for one in game.ambitions if one.kind == "initiative"}
    meters = [0, 0, 0, 0]
    for one in game.ambitions:
        if one.kind == "meter":
            meters[one.subject] = max(meters[one.subject], one.at_least)
    return Aims(
        blooms=max([len(named), *(one.at_least for one in bloom)]),
        meters=tuple(meters),
        named=named,
        owned=tuple((one.at_least, one.owner_most) for one in bloom if one.owner_most < 4),
    )


def short_of(game: Game, state: State, response: int, mode: int) -> int:
    """How many bolts stay on with this response and posture; 0 or less opens. The killer must be on the table."""
    answer = game.killers[state.killer].responses[response]
    site, numbers = state.sites[state.petitioned], game.numbers
    support = min(max(state.meters[SUPPORT] + answer.effects[1], 0), numbers.meter_most)
    strength = answer.push + FIT[mode][site.owner - 1] + site.backing + site.groundwork
    strength += support >= numbers.support_draws_from
    return weight(game, state.killer, site.eased) + numbers.bolts_above_weight - strength


def door(game: Game, state: State, response: int, mode: int) -> int:
    """The door (open, ajar, shut) that this response and posture would find."""
    if state.forced != NONE:
        return state.forced
    if mode == AUTHORITATIVE:
        return OPEN
    short = short_of(game, state, response, mode)
    return OPEN if short <= 0 else AJAR if short == 1 else SHUT


def may_take(game: Game, state: State, mode: int) -> bool:
    """Whether officials have the room for this posture."""
    return state.meters[ROOM] + game.numbers.posture_room[mode] >= 0


def best_fit(game: Game, state: State, owner: int, modes: tuple[int, ...] = (0, 1, 2)) -> int:
    """The mode with the best fit that officials have room for; of equals the one that takes least over."""
    return max((one for one in modes if may_take(game, state, one)), key=lambda one: (FIT[one][owner - 1], -one))


def feeling(needs: tuple[int, ...], meters: tuple[int, ...], effects: tuple[int, ...]) -> float:
    """What changes of the meters are worth: more where the hoped-for points are not reached yet."""
    worth = 0.0
    for meter, by in enumerate(effects):
        short = max(needs[meter], 2) - meters[meter]
        worth += by * (1.2 if short > 0 else 0.7 if short > -3 else 0.3) * (0.6 if meter == SUPPORT else 1.0)
    return worth


def standing(game: Game, state: State, hoped: Aims) -> float:
    """How the village stands, in points: steps, bloom, who owns it with a setback to come, and the meters."""
    numbers = game.numbers
    danger = state.half_year <= game.setback_after
    worth = 0.0
    parts = []
    for index, (one, site) in enumerate(zip(game.initiatives, state.sites, strict=True)):
        length = len(one.path)
        part = 4.0 * site.step / length + (2.5 if site.step == length else 0.0)
        if site.owner >= numbers.setback_owner_least:
            part -= 1.5 if danger and site.step else 0.2
        parts.append(part + 0.2 * (site.backing + site.groundwork) + 0.3 * (2 - min(site.owner, 3)))
        if index in hoped.named:
            worth += 1.5 * site.step / length - 2.0 * max(0, site.owner - hoped.named[index])
    for at_least, owner_most in hoped.owned:
        far = sorted(
            (len(one.path) - site.step) / len(one.path) + max(0, site.owner - owner_most)
            for one, site in zip(game.initiatives, state.sites, strict=True)
        )
        worth -= 2.0 * sum(far[:at_least])
    parts.sort(reverse=True)
    worth += sum(parts[: hoped.blooms]) + 0.35 * sum(parts[hoped.blooms :])
    for meter, weigh in ((ENERGY, 0.9), (SUPPORT, 0.3), (TRUST, 0.7), (ROOM, 0.6)):
        points, need = state.meters[meter], hoped.meters[meter] or MEAN_METERS[meter]
        worth += weigh * (min(points, need) + 0.35 * max(points - need, 0))
        worth -= 0.5 * max(hoped.meters[meter] - points, 0) * (state.half_year >= game.half_years - 1)
    return worth
