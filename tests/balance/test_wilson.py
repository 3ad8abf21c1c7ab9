"""Intervals of shares, against published values."""

import pytest

from game.balance.wilson import difference, mean, wilson


@pytest.mark.parametrize(
    ("count", "of", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_the_interval_of_a_share_is_wilsons_as_newcombe_published_it(count, of, low, high):
    assert wilson(count, of) == pytest.approx((low, high), abs=0.0001)


def test_nothing_counted_says_nothing():
    assert wilson(0, 0) == (0.0, 1.0)


def test_the_interval_of_a_difference_is_newcombes():
    assert difference((56, 70), (48, 80)) == pytest.approx((0.0524, 0.3339), abs=0.0001)


def test_a_mean_has_an_interval_around_it():
    assert mean([4, 4, 4]) == (4, 4, 4)
    middle, low, high = mean([3, 5, 4, 4])
    assert low < middle == 4 < high
