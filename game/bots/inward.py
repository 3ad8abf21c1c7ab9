"""Residents who need nobody: they never go to the town hall."""

from game.bots.balanced import Balanced
from game.bots.policy import REST, STAY, Choice
from game.rules import State
from game.rules.terms import ENERGY


class Inward(Balanced):
    """Steps of the village, rest, and home."""

    def attend(self, state: State) -> Choice:
        """The nearest step that the village can take itself."""
        if state.meters[ENERGY] < 2:
            return REST, "tired"
        for one in self.plan(state):
            if not self.waits(state, one) and not self.blooms(state, one):
                return self.words.grow[one], "nearest"
        return REST, "tired"

    def go(self, state: State) -> Choice:
        """Never."""
        return STAY, "ourselves"
