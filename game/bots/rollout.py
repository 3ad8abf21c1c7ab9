"""Playing on from a state with two policies: what searching players and the balance sheet both do.

Residents are asked first in every phase; a condition they leave is offered to the officials, as at the table.
"""

from game.bots.policy import Policy
from game.rules import Action, Game, State, apply


def decide(state: State, residents: Policy, officials: Policy) -> Action:
    """The next action; the deck of ``state`` must not be the real one."""
    phase = state.phase
    if phase == "posture" or (phase == "attention" and not state.resident_tokens):
        return officials.pick(state)[0]
    action = residents.pick(state)[0]
    if phase == "condition" and action.first == "nobody":
        return officials.pick(state)[0]
    return action


def play_out(game: Game, state: State, residents: Policy, officials: Policy) -> State:
    """The end of the game when these policies go on from a determinised state."""
    while state.phase != "over":
        state, _ = apply(game, state, decide(state, residents, officials))
    return state
