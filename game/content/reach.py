"""Which ambitions nobody can reach, however well a group plays: counted with what the rules allow at most.

Only bounds that hold for every game: energy, the killers and the doors that stay shut come on top of them. So what is
said here is certain, and what is not said may still be hard; ``kks balance`` tells how hard.
"""

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import NamedTuple

from game.rules import Numbers

_MOST_OWNERS_A_DOOR = 2
"""A door that opens moves the owner by one for the posture and one for the response (art. 5.9-5.12)."""

_CASE_ROOM = 2
"""What a case gives the meter room at most."""


class Plan(NamedTuple):
    """What counts of one initiative: its steps of the village, those of the town hall, and its owner at the start."""

    village: int
    town_hall: int
    owner: int


class Wish(NamedTuple):
    """An ambition: so many in bloom, one initiative in bloom, or points of a meter."""

    bloom: int = 0
    initiative: str = ""
    meter: str = ""
    at_least: int = 0
    owner_at_most: int = 4


def unreachable(
    wishes: list[Wish], roster: Mapping[str, Plan], half_years: int, room: int, numbers: Numbers | None = None
) -> list[tuple[int, str]]:
    """The wishes that cannot be reached, each with the word for its reason.

    Args:
        wishes: The ambitions of a length.
        roster: Its initiatives, by id.
        half_years: How many it plays.
        room: Where the meter room stands at the start.
        numbers: The numbers of the rules.

    Returns:
        Index and reason (``steps``, ``doors``, ``fading`` or ``room``); index -1 with ``together`` when each can be
        reached alone and no group can reach all.
    """
    numbers = numbers or Numbers()
    found = []
    for index, wish in enumerate(wishes):
        reason = _meter(wish, half_years, room, numbers) if wish.meter else _bloom([wish], roster, half_years, numbers)
        if reason:
            found.append((index, reason))
    blooms = [wish for wish in wishes if not wish.meter]
    if not found and len(blooms) > 1 and _bloom(blooms, roster, half_years, numbers):
        return [(-1, "together")]
    return found


def _meter(wish: Wish, half_years: int, room: int, numbers: Numbers) -> str:
    if wish.meter == "support" and wish.at_least > numbers.meter_most + numbers.fade_support:
        return "fading"
    gain = half_years * (numbers.official_tokens * numbers.cover_room + max(numbers.posture_room)) + _CASE_ROOM
    return "room" if wish.meter == "room" and wish.at_least > room + gain else ""


def _bloom(wishes: list[Wish], roster: Mapping[str, Plan], half_years: int, numbers: Numbers) -> str:
    """Why no set of initiatives fulfils all these wishes, or an empty string when one does."""
    caps = {wish.initiative: wish.owner_at_most for wish in wishes if wish.initiative}
    if any(name not in roster for name in caps):
        return ""
    reason = ""
    counts = [wish for wish in wishes if wish.bloom]
    if any(wish.bloom > len(roster) for wish in counts):
        return ""
    for chosen in _choices(counts, roster):
        wanted = dict(caps)
        for name, owner in chosen:
            wanted[name] = min(owner, wanted.get(name, 4))
        said = _too_much([(roster[name], owner) for name, owner in wanted.items()], half_years, numbers)
        if not said:
            return ""
        reason = reason if reason == "steps" else said
    return reason


def _choices(counts: list[Wish], roster: Mapping[str, Plan]) -> Iterable[list[tuple[str, int]]]:
    """Every way to choose which initiatives bloom; of several counts the largest holds the others at their own caps."""
    if not counts:
        return [[]]
    most = max(counts, key=lambda wish: (wish.bloom, -wish.owner_at_most))
    return ([(name, most.owner_at_most) for name in names] for names in combinations(roster, most.bloom))


def _too_much(wanted: list[tuple[Plan, int]], half_years: int, numbers: Numbers) -> str:
    steps = sum(plan.village + plan.town_hall for plan, _ in wanted)
    moved = [max(0, plan.owner - owner) for plan, owner in wanted]
    doors = sum(max(plan.town_hall, -(-by // _MOST_OWNERS_A_DOOR)) for (plan, _), by in zip(wanted, moved, strict=True))
    if doors > half_years:
        return "doors"
    return "steps" if steps > half_years * (numbers.resident_tokens + 1) else ""
