"""The game's own dice: the same numbers everywhere."""

from collections import Counter

from game.rules.chance import below, draw, shuffled


def test_the_dice_are_splitmix64():
    """The numbers of the reference implementation for seed 1234567."""
    dice, drawn = 1234567, []
    for _ in range(5):
        dice, number = draw(dice)
        drawn.append(number)
    assert drawn == [
        6457827717110365317,
        3203168211198807973,
        9817491932198370423,
        4593380528125082431,
        16408922859458223821,
    ]


def test_numbers_below_a_bound_stay_below_it_and_come_about_equally_often():
    dice, seen = 1, Counter()
    for _ in range(6000):
        dice, number = below(dice, 6)
        seen[number] += 1
    assert sorted(seen) == [0, 1, 2, 3, 4, 5]
    assert all(850 < times < 1150 for times in seen.values())


def test_a_shuffle_keeps_every_card_and_reaches_every_order():
    dice, orders = 7, Counter()
    for _ in range(3000):
        dice, order = shuffled(dice, (1, 2, 3))
        orders[order] += 1
    assert len(orders) == 6
    assert all(400 < times < 600 for times in orders.values())


def test_nothing_to_shuffle_is_no_trouble():
    assert shuffled(7, ())[1] == ()
    assert shuffled(7, (4,))[1] == (4,)
