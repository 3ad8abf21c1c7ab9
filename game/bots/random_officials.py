"""Officials who do anything at all."""

from game.bots.policy import Choice, Policy
from game.rules import State, legal_actions


class RandomOfficials(Policy):
    """Any legal action, each as likely."""

    seat = "officials"

    def pick(self, state: State) -> Choice:
        """A legal action at random."""
        legal = legal_actions(self.game, state, self.seat)
        return legal[self.roll(len(legal))], "anything"
