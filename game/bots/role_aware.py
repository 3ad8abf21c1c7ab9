"""Role-aware officials: a posture by ownership, room and need, with judgement.

They look at what each posture would lead to (does it open, who owns it then, what is left of room, trust and energy,
is a setback coming) and take the one after which the village stands best.
"""

from game.bots.foresight import may_take, standing
from game.bots.sensible_officials import SensibleOfficials
from game.rules import State, apply
from game.rules.terms import ENERGY, MODES, ROOM


class RoleAware(SensibleOfficials):
    """Officials of the sheet's main row."""

    def posture(self, state: State) -> tuple[int, str]:
        """The posture after which the village stands best."""
        best, most = 1, -1e9
        for mode in range(len(MODES)):
            if may_take(self.game, state, mode) and (worth := self._after(state, mode)) > most:
                best, most = mode, worth
        return best, "judged"

    def _after(self, state: State, mode: int) -> float:
        state, _ = apply(self.game, state, self.words.posture[mode])
        if state.phase == "condition":
            state, _ = apply(self.game, state, self.words.condition[self._carrier(state)])
        return standing(self.game, state, self.aims)

    def _carrier(self, state: State) -> str:
        """Who would carry a condition: the side with the most to spare, if it can."""
        energy, room = state.meters[ENERGY], state.meters[ROOM]
        if energy >= room and energy + self.numbers.condition_energy >= 0:
            return "residents"
        return "officials" if room + self.numbers.condition_room >= 0 else "nobody"
