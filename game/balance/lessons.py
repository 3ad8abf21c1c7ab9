"""The lessons of the game as measurable properties: which pairs play, and between which values each row must lie.

Design of the game, section 6. Targets are shares (0-1), differences of shares, or killers a game.
"""

from typing import NamedTuple

from game.rules import Game
from game.rules.terms import MODES

Pair = tuple[str, str]
"""Names of residents and officials."""

MAIN: Pair = ("balanced", "role_aware")
ANY = ("communicative", "regulatory", "authoritative", "best_fitting", "role_aware")
"""Officials that stand for "any": the sheet shows each."""
LONG_FROM = 5
"""Half-years from which the targets of a whole workshop hold; below it those of a short one."""


class Target(NamedTuple):
    """What a pair should reach: the share of games with all ambitions, from ``least`` to ``most``."""

    pair: Pair
    least: float
    most: float


class Lead(NamedTuple):
    """By how much balanced residents with role-aware officials should be ahead of another pair."""

    pair: Pair
    least: float


DOORS_OPEN, DOORS_AJAR, TURNED = (0.50, 0.80), (0.15, 0.40), 0.40
"""Doors of the main pair that open, that stand ajar, and where another response or posture finds another door."""
CHOSEN = (0.03, 0.70)
CHOSEN_FROM = 500
"""How often searching players choose a response when its card appears; looked at from so many games."""


def targets(game: Game) -> tuple[Target, ...]:
    """The rows of section 6 for a village of this length, in its order."""
    whole = game.half_years >= LONG_FROM
    tops = (0.05, 0.10, 0.15, 0.20) if whole else (0.15, 0.15, 0.15, 0.15)
    rows = [Target(("random", "random"), 0.0, tops[0])]
    for residents, most in zip(("pleaser", "lone_fighter", "inward"), tops[1:], strict=True):
        rows += [Target((residents, officials), 0.0, most) for officials in ANY]
    spans = {"authoritative": (0.0, 0.10), "regulatory": (0.30, 0.70), "communicative": (0.25, 0.65)}
    for officials in ("authoritative", "regulatory", "communicative"):
        least, most = spans[officials] if whole else (0.0, 1.0)
        rows.append(Target(("balanced", officials), least, most))
    rows.append(Target(("balanced", "best_fitting"), 0.0, 1.0))
    rows.append(Target(MAIN, *((0.75, 0.95) if whole else (0.50, 1.0))))
    rows.append(Target(("first_group", "role_aware"), *((0.40, 0.75) if whole else (0.0, 1.0))))
    return tuple(rows)


def searching(game: Game) -> Target:
    """The row of the searching players, which takes longest."""
    return Target(("searching", "searching"), 0.90 if game.half_years >= LONG_FROM else 0.0, 1.0)


def leads(game: Game) -> tuple[Lead, ...]:
    """What the main pair should be ahead of."""
    whole = game.half_years >= LONG_FROM
    singles = tuple(Lead(("balanced", mode), 0.20 if whole else 0.15) for mode in MODES)
    return (*singles, Lead(("balanced", "best_fitting"), 0.10)) if whole else singles


def dominated(game: Game) -> tuple[str, ...]:
    """Responses beside which another on the same card is better or equal in everything, as ``killer.response``.

    More push, energy, support and trust are better; so is ownership towards the community.
    """
    found = []
    for killer in game.killers:
        worth = [(one.push, *one.effects, -one.ownership) for one in killer.responses]
        for index, mine in enumerate(worth):
            others = (other for place, other in enumerate(worth) if place != index)
            if any(all(b >= a for a, b in zip(mine, other, strict=True)) for other in others):
                found.append(f"{killer.id}.{killer.responses[index].id}")
    return tuple(found)
