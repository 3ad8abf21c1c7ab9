"""Residents who do anything at all: the floor of the sheet."""

from game.bots.policy import Choice, Policy
from game.rules import State, legal_actions


class RandomResidents(Policy):
    """Any legal action, each as likely."""

    seat = "residents"

    def pick(self, state: State) -> Choice:
        """A legal action at random."""
        legal = legal_actions(self.game, state, self.seat)
        return legal[self.roll(len(legal))], "anything"
