"""Rulebook, chapter 9. Each seat, the table and the trainer get a view, never the state."""

import pytest

from game.rules import (
    NONE,
    legal_actions,
    view,
)
from game.rules.terms import SEATS
from game.rules.views import CardView, Option, SiteView, View

from .handmade import (
    BUS,
    CLUB,
    GAME,
    SUN,
    a_state,
    at_the_counter,
    play,
)
from .strolling import EVERYBODY, stroll

VIEWERS = (*SEATS, "table")


@pytest.mark.parametrize("viewer", VIEWERS)
def test_art_9_1_two_states_that_differ_only_in_the_order_of_the_hidden_cards_look_the_same(viewer):
    for seed in range(8):
        for state, _ in stroll(GAME, seed, EVERYBODY):
            hidden = state.deck[state.drawn :]
            turned = state._replace(deck=(*state.deck[: state.drawn], *reversed(hidden)), dice=state.dice ^ 12345)
            assert view(GAME, turned, viewer) == view(GAME, state, viewer)


def test_art_9_1_a_view_does_not_depend_on_how_the_deck_is_stored():
    state = a_state("petition", drawn=2)
    cut = state._replace(deck=state.deck[2:], drawn=0)
    assert view(GAME, cut, "table") == view(GAME, state, "table")


def test_art_9_1_the_deck_is_known_by_its_size_and_what_is_still_in_it():
    state = a_state("petition", drawn=2)
    seen = view(GAME, state, "table")
    assert seen.deck_size == 4
    assert list(seen.unseen) == sorted(f"killer{card}" for card in state.deck[2:])


def test_art_9_2_push_and_price_of_what_was_not_chosen_are_in_no_view():
    assert Option._fields == ("id", "function", "mechanism")
    assert not {"push", "effects", "ownership", "deck", "dice", "drawn"} & {
        *View._fields,
        *CardView._fields,
        *SiteView._fields,
    }


def test_art_9_3_the_card_on_the_table_shows_its_bolts_and_what_drew_some():
    game, state = at_the_counter(phase="response", support=8, sites={SUN: {"backing": 1}})
    card = view(game, state, "table").card
    assert (card.killer, card.initiative, card.weight, card.theme) == ("killer0", "sun", 3, "money")
    assert (card.bolts.total, card.bolts.drawn_by) == (5, ("backing", "support"))
    assert (card.own_step, card.again, card.blank) == (False, False, False)
    assert (card.response, card.mode, card.door) == ("", "", "")
    assert card.options[0] == Option("ask", "represent", "over_head")


def test_art_9_3_response_mode_and_door_appear_when_they_are_known():
    game, state = at_the_counter(phase="response")
    state, _ = play(game, state, "respond killer0.ask")
    assert view(game, state, "table").card[-3:] == ("ask", "", "")
    state, _ = play(
        game,
        state._replace(sites=(*state.sites[:2], state.sites[2]._replace(owner=4), *state.sites[3:])),
        "posture regulatory",
    )
    assert view(game, state, "table").card[-3:] == ("ask", "regulatory", "ajar")


def test_art_9_3_a_card_that_comes_back_says_so_and_weighs_less():
    game, state = at_the_counter(phase="response", sites={SUN: {"killer": 0, "eased": 1}})
    seen = view(game, state, "table")
    assert (seen.card.again, seen.card.weight, seen.sites[SUN].killer, seen.sites[SUN].weight) == (
        True,
        2,
        "killer0",
        2,
    )


def test_art_9_3_asking_for_a_village_step_can_be_seen_on_the_card():
    game, state = at_the_counter(CLUB, phase="response")
    assert view(game, state, "table").card.own_step


def test_art_9_3_without_a_card_the_table_shows_none():
    assert view(GAME, a_state(), "table").card is None


def test_art_9_3_a_site_shows_its_path_and_where_it_stands():
    site = view(GAME, a_state(star=BUS, sites={BUS: {"step": 1, "backing": 1}}), "residents").sites[BUS]
    assert (site.id, site.path, site.step, site.owner) == ("bus", ("village", "town_hall", "village"), 1, 2)
    assert (site.waits, site.blooms, site.star, site.backing, site.killer, site.weight) == (True, False, True, 1, "", 0)


def test_art_9_3_each_seat_is_given_its_own_actions_and_the_table_none():
    state = a_state()
    for seat in SEATS:
        assert view(GAME, state, seat).legal == legal_actions(GAME, state, seat)
    assert view(GAME, state, "table").legal == ()


def test_art_9_3_the_views_of_the_seats_differ_in_nothing_else():
    for state, _ in stroll(GAME, 5):
        seen = {view(GAME, state, one)._replace(seat="", legal=()) for one in VIEWERS}
        assert len(seen) == 1


def test_art_9_3_a_case_is_named_once_it_is_chosen():
    assert view(GAME, a_state("case"), "table").case == ""
    assert view(GAME, a_state("case", case=1), "table").case == "church"
    assert view(GAME, a_state("case", case=NONE), "table").cases == ("shop", "church")
