"""Many games at once: what simulated players reach in a village, held against the lessons of the game.

>>> from game.balance import processes, sheet
"""

from game.balance.playing import Outcome, play_game
from game.balance.pools import processes
from game.balance.sheet import Row, Sheet, as_json, sheet

__all__ = ["Outcome", "Row", "Sheet", "as_json", "play_game", "processes", "sheet"]
