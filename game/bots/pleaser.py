"""Residents who ask what the wethouder wants: their attention goes to the town hall."""

from game.bots.balanced import Balanced
from game.bots.policy import LOBBY, REST, STAY, Choice
from game.rules import State
from game.rules.terms import ENERGY, TRUST


class Pleaser(Balanced):
    """Two of three tokens lobby, always with a petition, and the answer that is liked best."""

    def attend(self, state: State) -> Choice:
        """Lobby twice; the last token grows what will be brought to the town hall."""
        if state.meters[ENERGY] < 1:
            return REST, "tired"
        if state.resident_tokens > 1:
            return LOBBY, "wethouder"
        for one in self.plan(state):
            if not self.blooms(state, one) and not (self.waits(state, one) and state.sites[one].backing):
                return self.words.grow[one], "nearest"
        return LOBBY, "wethouder"

    def go(self, state: State) -> Choice:
        """Always: with what waits, else to ask permission for a step of the village itself."""
        plan = [one for one in self.plan(state) if not self.blooms(state, one) and self.may_petition(state, one)]
        if not plan:
            return STAY, "nothing_waits"
        return self.words.petition[next((one for one in plan if self.waits(state, one)), plan[0])], "ask_them"

    def respond(self, state: State) -> Choice:
        """What keeps trust."""
        answers = self.game.killers[state.killer].responses
        best = max(range(len(answers)), key=lambda one: (answers[one].effects[TRUST], answers[one].push, -one))
        return self.words.respond[state.killer][best], "liked"
