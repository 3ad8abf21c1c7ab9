"""The game's own dice: a 64-bit integer that lives in the state, so that the same seed plays the same everywhere.

Art. 9.6. SplitMix64 (Steele, Lea and Flood 2014): one addition and three mixes a draw, full period, no dependence on
a library.
"""

from collections.abc import Sequence

_MASK = (1 << 64) - 1
_GAMMA = 0x9E3779B97F4A7C15


def draw(dice: int) -> tuple[int, int]:
    """The next generator and a number of 64 bits."""
    dice = (dice + _GAMMA) & _MASK
    mixed = ((dice ^ (dice >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
    mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
    return dice, mixed ^ (mixed >> 31)


def below(dice: int, bound: int) -> tuple[int, int]:
    """The next generator and a number in ``range(bound)``; the bias at these sizes is under 2**-50."""
    dice, number = draw(dice)
    return dice, (number * bound) >> 64


def shuffled(dice: int, cards: Sequence[int]) -> tuple[int, tuple[int, ...]]:
    """The next generator and the cards in a random order (Fisher and Yates)."""
    order = list(cards)
    for last in range(len(order) - 1, 0, -1):
        dice, other = below(dice, last + 1)
        order[last], order[other] = order[other], order[last]
    return dice, tuple(order)
