"""Walks through a game: every next action is chosen by the game's own dice, so that each walk can be walked again."""

from collections.abc import Iterator

from game.rules import Action, Game, State, apply, legal_actions, start
from game.rules.chance import below
from game.rules.terms import SEATS

EVERYBODY = SEATS
SIDES = ("residents", "officials")


def stroll(game: Game, seed: int, seats=SIDES, most=400) -> Iterator[tuple[State, Action | None]]:
    """The states of a walk, each with the action that led to it; the trainer may interfere now and then."""
    state, dice = start(game, seed), seed & (2**64 - 1)
    yield state, None
    for _ in range(most):
        legal = [one for seat in seats if seat != "trainer" for one in legal_actions(game, state, seat)]
        dice, lot = below(dice, 8)
        if "trainer" in seats and lot == 0:
            legal = list(legal_actions(game, state, "trainer")) or legal
        if not legal:
            return
        dice, number = below(dice, len(legal))
        state, _ = apply(game, state, legal[number])
        yield state, legal[number]
