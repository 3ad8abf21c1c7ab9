"""Residents in an exhausting fight with the system: always pushing, never with the neighbours."""

from game.bots.balanced import Balanced
from game.bots.policy import LOBBY, REST, STAY, Choice
from game.rules import State
from game.rules.terms import ENERGY, FUNCTIONS

_REPRESENT = FUNCTIONS.index("represent")


class LoneFighter(Balanced):
    """Never rests while there is another choice, always petitions, always represents or pushes hardest."""

    def attend(self, state: State) -> Choice:
        """Grow whatever can grow; the town hall gets the rest."""
        if state.meters[ENERGY] < 1:
            return REST, "empty"
        plan = [one for one in self.plan(state) if not self.blooms(state, one)]
        for one in sorted(plan, key=lambda one: not self.waits(state, one)):
            if not (self.waits(state, one) and state.sites[one].backing >= self.numbers.backing_most):
                return self.words.grow[one], "on"
        return LOBBY, "on"

    def go(self, state: State) -> Choice:
        """Always."""
        plan = [one for one in self.plan(state) if not self.blooms(state, one) and self.may_petition(state, one)]
        if not plan:
            return STAY, "nothing_waits"
        return self.words.petition[next((one for one in plan if self.waits(state, one)), plan[0])], "on"

    def respond(self, state: State) -> Choice:
        """The strongest push; of equals, to represent."""
        answers = self.game.killers[state.killer].responses
        best = max(range(len(answers)), key=lambda one: (answers[one].push, answers[one].function == _REPRESENT, -one))
        return self.words.respond[state.killer][best], "push"

    def carry(self, state: State) -> Choice:
        """Alone, as long as it lasts."""
        if state.meters[ENERGY] + self.numbers.condition_energy >= 0:
            return self.words.condition["residents"], "alone"
        return self.words.condition["nobody"], "empty"
