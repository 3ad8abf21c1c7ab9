"""Intervals of shares and of differences of shares.

Wilson's score interval (Wilson 1927) holds near 0 and 1, where simulated groups often are; differences follow Newcombe
(1998, method 10), which builds on it.
"""

from math import sqrt

Z = 1.959963984540054
"""The normal quantile of a two-sided interval of 95 %."""


def wilson(count: int, of: int) -> tuple[float, float]:
    """The 95 % interval of a share: ``count`` out of ``of``; nothing counted says nothing (0 to 1)."""
    if of == 0:
        return 0.0, 1.0
    share, square = count / of, Z * Z
    middle = (share + square / (2 * of)) / (1 + square / of)
    half = Z * sqrt(share * (1 - share) / of + square / (4 * of * of)) / (1 + square / of)
    return max(0.0, middle - half), min(1.0, middle + half)


def difference(first: tuple[int, int], second: tuple[int, int]) -> tuple[float, float]:
    """The 95 % interval of one share less another; each is a count and of how many."""
    (low_a, high_a), (low_b, high_b) = wilson(*first), wilson(*second)
    a, b = first[0] / max(first[1], 1), second[0] / max(second[1], 1)
    return (
        a - b - sqrt((a - low_a) ** 2 + (high_b - b) ** 2),
        a - b + sqrt((high_a - a) ** 2 + (b - low_b) ** 2),
    )


def mean(values: list[int]) -> tuple[float, float, float]:
    """The mean and its 95 % interval, by the normal approximation."""
    size = len(values)
    if size == 0:
        return 0.0, float("-inf"), float("inf")
    middle = sum(values) / size
    spread = sqrt(sum((one - middle) ** 2 for one in values) / max(size - 1, 1) / size)
    return middle, middle - Z * spread, middle + Z * spread
