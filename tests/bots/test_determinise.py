"""A view can be turned into a state that looks the same to everybody: the only way to search."""

import pytest

from game.rules import view
from game.rules.determinise import determinise, reshuffled, veiled
from tests.rules.handmade import GAME, a_state, play
from tests.rules.strolling import EVERYBODY, stroll

VIEWERS = ("residents", "officials", "table")


@pytest.mark.parametrize("viewer", VIEWERS)
def test_what_was_determinised_looks_the_same_and_differs_in_the_order_of_the_deck_only(viewer):
    for seed in range(6):
        for state, _ in stroll(GAME, seed, EVERYBODY):
            seen = view(GAME, state, viewer)
            found = determinise(seen, GAME, seed + 17)
            assert view(GAME, found, viewer) == seen
            assert sorted(found.deck[found.drawn :]) == sorted(state.deck[state.drawn :])
            hidden = {"deck": (), "drawn": 0, "dice": 0}
            assert found._replace(**hidden) == state._replace(**hidden)


def test_without_a_view_the_same_state_comes_out():
    for state, _ in stroll(GAME, 3, EVERYBODY):
        assert reshuffled(GAME, state, 9) == determinise(view(GAME, state, "table"), GAME, 9)


def test_the_real_order_of_the_deck_plays_no_part():
    state = a_state("petition")
    turned = state._replace(deck=tuple(reversed(state.deck)))
    assert reshuffled(GAME, state, 5) == reshuffled(GAME, turned, 5)


def test_a_blank_card_stays_on_top():
    state, _ = play(GAME, a_state(), "blank money")
    for dice in range(8):
        assert reshuffled(GAME, state, dice).deck[0] == GAME.template_of[0]


@pytest.mark.parametrize("viewer", VIEWERS)
def test_behind_a_veil_everything_looks_the_same_and_nothing_is_left_to_peek_at(viewer):
    for seed in range(6):
        for state, _ in stroll(GAME, seed, EVERYBODY):
            hidden = veiled(GAME, state)
            assert view(GAME, hidden, viewer) == view(GAME, state, viewer)
            turned = reshuffled(GAME, state, seed + 17)
            assert veiled(GAME, turned) == hidden


def test_behind_a_veil_a_blank_card_stays_on_top():
    state, _ = play(GAME, a_state(), "blank money")
    assert veiled(GAME, state).deck[0] == GAME.template_of[0]
