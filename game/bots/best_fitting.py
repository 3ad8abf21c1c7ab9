"""Officials who follow the model to the letter: always the posture that fits the owner best."""

from game.bots.foresight import best_fit
from game.bots.sensible_officials import SensibleOfficials
from game.rules import State


class BestFitting(SensibleOfficials):
    """Role-aware without judgement: whether the door opens, and what it costs, plays no part."""

    def posture(self, state: State) -> tuple[int, str]:
        """The best fit for which there is room."""
        return best_fit(self.game, state, state.sites[state.petitioned].owner), "fits"
