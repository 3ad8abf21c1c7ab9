"""A first group: sensible in everything but the responses, which it does not know yet."""

from game.bots.balanced import Balanced
from game.bots.policy import Choice
from game.rules import State


class FirstGroup(Balanced):
    """Balanced, with responses at random."""

    def respond(self, state: State) -> Choice:
        """Any response."""
        answers = self.words.respond[state.killer]
        return answers[self.roll(len(answers))], "anything"
