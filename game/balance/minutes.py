"""How long a game takes at the table, estimated from what happened in it.

The minutes are those that the agenda of a workshop of 120, 90 and 50 minutes was drawn up with (design of the game,
section 4): attention and the end of a half-year, a killer from the card to the scratched layer, a case, a reflection.
"""

from game.balance.playing import Outcome
from game.rules import Game

HALF_YEAR = 3.5
KILLER = {120: 7.0, 90: 7.0, 50: 6.0}
"""From the petition to the scratched layer; the talk takes three minutes, in a lesson two."""
CASE = 4.0
REFLECTION = 2.0
REFLECTION_EVERY = 2


def minutes(game: Game, outcome: Outcome) -> float:
    """Minutes of play of one game, without the opening and the debrief."""
    killer = KILLER.get(game.length, KILLER[120])
    reflections = game.half_years // REFLECTION_EVERY
    cases = 1 if game.cases and game.case_after else 0
    return HALF_YEAR * game.half_years + killer * outcome.killers + REFLECTION * reflections + CASE * cases
