"""Players who think ahead: they try each action in a few villages that look like this one, and take the best.

The other players in those trials are balanced residents and role-aware officials. Nothing but the view is known: the
deck is shuffled anew for each trial, with the policy's own dice, and the same shuffles serve all actions.
"""

from game.bots.balanced import Balanced
from game.bots.foresight import aims, standing
from game.bots.policy import Choice, Policy
from game.bots.role_aware import RoleAware
from game.bots.rollout import play_out
from game.rules import Action, Game, State, apply, legal_actions
from game.rules.determinise import reshuffled
from game.rules.ending import hopes

ROLLOUTS = 4
"""Villages tried for each action."""
_WON = 12.0


class Searching(Policy):
    """Searches for the side named by ``seat``."""

    def __init__(self, game: Game, seed: int) -> None:
        super().__init__(game, seed)
        self._aims = aims(game)
        self._residents = Balanced(game, seed + 1)
        self._officials = RoleAware(game, seed + 2)

    def pick(self, state: State) -> Choice:
        """The action after which the village does best on average."""
        legal = legal_actions(self.game, state, self.seat)
        if len(legal) == 1 or state.phase == "star":
            return legal[0], "only"
        worth = [0.0] * len(legal)
        for _ in range(ROLLOUTS):
            trial = reshuffled(self.game, state, self.roll(1 << 62))
            for index, action in enumerate(legal):
                worth[index] += self._try(trial, action)
        best = max(range(len(legal)), key=lambda index: (worth[index], -index))
        return legal[best], "searched"

    def _try(self, state: State, action: Action) -> float:
        if state.phase == "condition" and action.first == "nobody" and self.seat == "residents":
            action = self._officials.pick(state)[0]
        state, _ = apply(self.game, state, action)
        end = play_out(self.game, state, self._residents, self._officials)
        found = hopes(self.game, end)
        return _WON * all(one.reached for one in found) + standing(self.game, end, self._aims)


class SearchingResidents(Searching):
    """Residents who search."""

    seat = "residents"


class SearchingOfficials(Searching):
    """Officials who search."""

    seat = "officials"
