"""Rulebook, chapter 2. Attention. "Alles wat aandacht krijgt, groeit.\""""

import pytest

from game.rules import (
    IllegalActionError,
    apply,
    legal_actions,
    parse_action,
    refusal,
)

from .handmade import (
    BUS,
    CLUB,
    GAME,
    HALL,
    SUN,
    a_game,
    a_state,
    changes_of,
    meter,
    play,
    site,
)


def test_art_2_1_residents_have_three_tokens_and_officials_one():
    state = a_state()
    assert (state.resident_tokens, state.official_tokens) == (3, 1)


def test_art_2_1_a_side_without_tokens_is_told_so():
    state = a_state(resident_tokens=0)
    for text in ("grow club", "rest", "lobby"):
        with pytest.raises(IllegalActionError) as refused:
            apply(GAME, state, parse_action(text))
        assert refused.value.reason == "no_token"


def test_art_2_1_tokens_return_with_every_half_year():
    state, _ = play(GAME, a_state("petition", resident_tokens=0, official_tokens=0), "stay")
    assert (state.half_year, state.resident_tokens, state.official_tokens) == (2, 3, 1)


def test_art_2_1_the_number_of_tokens_is_a_number_of_the_model():
    numbers = GAME.numbers._replace(resident_tokens=5, official_tokens=2)
    state, _ = play(a_game(numbers=numbers), a_state("petition", a_game(numbers=numbers)), "stay")
    assert (state.resident_tokens, state.official_tokens) == (5, 2)


def test_art_2_2_both_sides_place_their_tokens_in_any_order():
    one, _ = play(GAME, a_state(), "cover", "rest", "lobby", "grow club")
    other, _ = play(GAME, a_state(), "rest", "lobby", "grow club", "cover")
    assert one == other
    assert one.phase == "petition"


def test_art_2_2_attention_lasts_until_the_last_token_of_both_sides():
    state, _ = play(GAME, a_state(), "rest", "rest", "rest")
    assert state.phase == "attention"
    assert legal_actions(GAME, state, "residents") == ()
    state, _ = play(GAME, state, "visit")
    assert state.phase == "petition"


def test_art_2_3_growing_on_a_village_step_takes_it_and_costs_energy_and_gives_support():
    state, events = play(GAME, a_state(), "grow club")
    assert site(state, CLUB).step == 1
    assert changes_of(events, "grow") == {"energy": -1, "support": 1}


def test_art_2_4_growing_on_a_town_hall_step_takes_no_step_but_builds_backing():
    state, events = play(GAME, a_state(), "grow sun")
    assert (site(state, SUN).step, site(state, SUN).backing) == (0, 1)
    assert changes_of(events, "grow") == {"energy": -1}


def test_art_2_4_backing_is_at_most_one():
    assert refusal(GAME, a_state(sites={SUN: {"backing": 1}}), "residents", parse_action("grow sun")) == "has_backing"


def test_art_2_4_growing_up_to_the_town_hall_step_and_once_more_walks_and_then_builds_backing():
    state, _ = play(GAME, a_state(), "grow bus", "grow bus")
    assert (site(state, BUS).step, site(state, BUS).backing) == (1, 1)


def test_art_2_5_without_energy_nothing_grows_and_the_game_says_why():
    assert refusal(GAME, a_state(energy=0), "residents", parse_action("grow club")) == "no_energy"
    assert refusal(GAME, a_state(energy=0), "residents", parse_action("lobby")) == "no_energy"


def test_art_2_5_with_the_last_point_of_energy_something_still_grows():
    state, _ = play(GAME, a_state(energy=1), "grow club")
    assert meter(state, "energy") == 0


def test_art_2_6_resting_with_the_neighbours_gives_energy_and_support():
    _, events = play(GAME, a_state(), "rest")
    assert changes_of(events, "rest") == {"energy": 2, "support": 1}


def test_art_2_6_resting_is_possible_without_energy():
    state, _ = play(GAME, a_state(energy=0), "rest")
    assert meter(state, "energy") == 2


def test_art_2_7_lobbying_costs_energy_and_gives_trust():
    _, events = play(GAME, a_state(), "lobby")
    assert changes_of(events, "lobby") == {"energy": -1, "trust": 1}


def test_art_2_8_groundwork_is_laid_on_an_initiative_that_waits():
    state, _ = play(GAME, a_state(), "groundwork sun")
    assert site(state, SUN).groundwork == 1


@pytest.mark.parametrize(
    ("sites", "name", "reason"),
    [
        ({}, "club", "does_not_wait"),
        ({SUN: {"groundwork": 1}}, "sun", "has_groundwork"),
        ({SUN: {"step": 3}}, "sun", "blooms_already"),
    ],
)
def test_art_2_8_groundwork_is_refused_where_nothing_waits_or_where_it_lies_already(sites, name, reason):
    assert refusal(GAME, a_state(sites=sites), "officials", parse_action(f"groundwork {name}")) == reason


def test_art_2_9_a_visit_gives_trust_and_turns_a_hidden_crown_jewel_face_up():
    state, events = play(GAME, a_state(), "visit")
    assert changes_of(events, "visit") == {"trust": 1}
    assert state.jewels == 1
    assert [(one.before, one.after) for one in events if one.kind == "jewel"] == [(0, 1)]


def test_art_2_9_a_visit_with_no_hidden_jewel_left_still_gives_trust():
    state, events = play(GAME, a_state(jewels=2), "visit")
    assert state.jewels == 2
    assert not [one for one in events if one.kind == "jewel"]
    assert changes_of(events, "visit") == {"trust": 1}


def test_art_2_10_cover_gives_room():
    _, events = play(GAME, a_state(), "cover")
    assert changes_of(events, "cover") == {"room": 1}


def test_art_2_11_what_blooms_cannot_grow_further():
    state = a_state(sites={CLUB: {"step": 3}})
    assert refusal(GAME, state, "residents", parse_action("grow club")) == "blooms_already"


@pytest.mark.parametrize(("text", "attends"), [("grow sun", True), ("groundwork sun", True), ("visit", False)])
def test_art_2_12_growing_and_groundwork_are_attention_for_the_initiative(text, attends):
    state, _ = play(GAME, a_state(), text)
    assert site(state, SUN).attended is attends


def test_art_2_12_a_petition_is_attention_for_the_initiative():
    state, _ = play(GAME, a_state("petition"), "petition bus")
    assert site(state, BUS).attended


def test_art_2_1_attention_cannot_be_kept_for_later():
    state, _ = play(GAME, a_state(), "rest", "rest")
    assert refusal(GAME, state, "residents", parse_action("stay")) == "other_phase"
    assert refusal(GAME, state, "residents", parse_action("petition sun")) == "other_phase"


def test_art_2_4_two_initiatives_can_have_backing_in_one_half_year():
    state, _ = play(GAME, a_state(), "grow sun", "grow hall")
    assert (site(state, SUN).backing, site(state, HALL).backing) == (1, 1)


@pytest.mark.parametrize("text", ["rest", "lobby", "visit", "cover"])
def test_art_2_12_attention_for_nothing_in_particular_looks_after_no_initiative(text):
    state, _ = play(GAME, a_state(), text)
    assert not any(one.attended for one in state.sites)
