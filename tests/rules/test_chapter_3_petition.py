"""Rulebook, chapter 3. To the town hall or not, and the killer that comes with it."""

from game.rules import NONE, legal_actions, parse_action, refusal

from .handmade import BUS, CLUB, GAME, SUN, a_game, a_state, changes_of, play, site


def test_art_3_1_an_initiative_that_waits_can_be_brought_to_the_town_hall():
    state, _ = play(GAME, a_state("petition"), "petition sun")
    assert (state.petitioned, state.phase) == (SUN, "response")


def test_art_3_1_petition_is_the_business_of_residents():
    assert legal_actions(GAME, a_state("petition"), "officials") == ()
    assert refusal(GAME, a_state("petition"), "officials", parse_action("stay")) == "other_seat"


def test_art_3_2_staying_in_the_village_gives_energy_and_ends_the_half_year():
    state, events = play(GAME, a_state("petition"), "stay")
    assert changes_of(events, "stay") == {"energy": 1}
    assert (state.half_year, state.phase) == (2, "attention")


def test_art_3_3_going_with_a_village_step_is_allowed():
    state, events = play(GAME, a_state("petition"), "petition club")
    assert state.petitioned == CLUB
    assert [one.before for one in events if one.kind == "petition"] == [1]


def test_art_3_4_what_blooms_has_nothing_to_ask():
    state = a_state("petition", sites={CLUB: {"step": 3}})
    assert refusal(GAME, state, "residents", parse_action("petition club")) == "blooms_already"


def test_art_3_4_when_everything_blooms_residents_can_only_stay():
    state = a_state("petition", sites={n: {"step": len(one.path)} for n, one in enumerate(GAME.initiatives)})
    assert [str(one) for one in legal_actions(GAME, state, "residents")] == ["stay"]


def test_art_3_5_the_top_card_of_the_deck_is_drawn():
    before = a_state("petition")
    state, events = play(GAME, before, "petition sun")
    assert state.killer == before.deck[0]
    assert state.drawn == 1
    assert [one.before for one in events if one.kind == "killer"] == [0]


def test_art_3_5_nothing_lies_on_the_table_before_the_petition():
    state = a_state("petition")
    assert (state.killer, state.petitioned, state.response, state.mode, state.door) == (NONE,) * 5


def test_art_3_6_a_blocked_initiative_meets_the_same_killer_again():
    state, events = play(GAME, a_state("petition", sites={SUN: {"killer": 5, "eased": 1}}), "petition sun")
    assert (state.killer, state.drawn) == (5, 0)
    assert [one.before for one in events if one.kind == "killer"] == [1]


def test_art_3_6_the_killer_of_one_initiative_does_not_wait_for_another():
    before = a_state("petition", sites={SUN: {"killer": 5}}, deck=(2, 3), drawn=0)
    state, _ = play(GAME, before, "petition bus")
    assert state.killer == 2


def test_art_3_7_when_the_deck_is_empty_the_discard_is_shuffled_into_a_new_one():
    before = a_state("petition", deck=(5,), drawn=1, discard=(0, 1, 2, 3, 4))
    state, _ = play(GAME, before, "petition sun")
    assert sorted(state.deck) == [0, 1, 2, 3, 4]
    assert (state.drawn, state.discard) == (1, ())
    assert state.dice != before.dice


def test_art_3_7_the_order_of_a_new_deck_does_not_follow_from_the_order_of_the_discard():
    orders = set()
    for dice in range(40):
        before = a_state("petition", deck=(5,), drawn=1, discard=(0, 1, 2, 3, 4), dice=dice)
        orders.add(play(GAME, before, "petition sun")[0].deck)
    assert len(orders) > 20


def test_art_3_8_where_every_card_lies_on_another_pile_the_petition_is_refused_and_residents_stay():
    game = a_game(deck=(0, 1))
    piles = {CLUB: {"killer": 0}, BUS: {"killer": 1}}
    state = a_state("petition", game, sites=piles, deck=(0, 1), drawn=2)
    assert refusal(game, state, "residents", parse_action("petition sun")) == "no_other_card"
    assert refusal(game, state, "residents", parse_action("petition bus")) is None
    assert refusal(game, state, "residents", parse_action("stay")) is None


def test_art_3_1_going_costs_nothing_by_itself():
    before = a_state("petition")
    state, events = play(GAME, before, "petition sun")
    assert state.meters == before.meters
    assert site(state, SUN).step == site(before, SUN).step
    assert [one.kind for one in events] == ["petition", "killer"]


def test_art_3_2_who_stays_meets_no_killer():
    state, events = play(GAME, a_state("petition"), "stay")
    assert state.drawn == 0
    assert "killer" not in [one.kind for one in events]
