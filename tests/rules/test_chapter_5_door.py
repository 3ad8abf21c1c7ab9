"""Rulebook, chapter 5. The door. Push, fit, backing, groundwork and wide support against the weight and more."""

import pytest

from game.rules import (
    NONE,
    legal_actions,
    parse_action,
    refusal,
)
from game.rules.door import bolts, weight

from .handmade import (
    CLUB,
    DECK,
    GAME,
    HALL,
    SUN,
    a_state,
    at_the_counter,
    causes,
    changes_of,
    opened,
    play,
    shut,
    site,
)


def door(events) -> str:
    return next(one.subject for one in events if one.kind == "door")


def ajar(**changes):
    """Push 3 and fit 1 against five bolts."""
    game, state = at_the_counter(HALL, answer="ask", owner=3, **changes)
    return game, *play(game, state, "posture communicative")


def test_art_5_1_the_door_has_so_many_bolts_more_than_the_killer_weighs():
    for heavy in (2, 3, 4):
        game, state = at_the_counter(weight=heavy)
        assert bolts(game, state).total == heavy + 2


def test_art_5_1_without_a_card_there_are_no_bolts():

    assert bolts(GAME, a_state()) == (0, ())


def test_art_5_1_a_killer_never_weighs_less_than_one():
    assert weight(GAME, 0, 99) == 1
    assert DECK[0].weight == 3


@pytest.mark.parametrize(
    ("helps", "changes"),
    [
        ("backing", {"sites": {SUN: {"backing": 1}}}),
        ("groundwork", {"sites": {SUN: {"groundwork": 1}}}),
        ("support", {"support": 8}),
    ],
)
def test_art_5_2_backing_groundwork_and_wide_support_each_draw_one_bolt(helps, changes):
    game, state = at_the_counter(weight=3, answer="facts", **changes)
    assert bolts(game, state).drawn_by == (helps,)
    _, events = play(game, state, "posture regulatory")
    assert next(one for one in events if one.kind == "door").before == 1 + 2 + 1


def test_art_5_2_support_of_seven_draws_no_bolt():
    game, state = at_the_counter(support=7)
    assert bolts(game, state).drawn_by == ()


def test_art_5_3_the_answers_support_counts_at_its_own_door():
    game, state = at_the_counter(weight=2, answer="start", support=7, owner=2)
    _, events = play(game, state, "posture regulatory")
    assert next(one for one in events if one.kind == "door").before == 2 + 1 + 1


def test_art_5_4_all_bolts_and_more_opens_the_door():
    both = {SUN: {"backing": 1, "groundwork": 1}}
    game, state = at_the_counter(answer="ask", support=9, sites=both)
    _, events = play(game, state, "posture regulatory")
    assert door(events) == "open"


def test_art_5_5_one_short_leaves_the_door_ajar_until_somebody_carries_the_condition():
    _, state, events = ajar()
    assert (door(events), state.phase) == ("ajar", "condition")
    assert state.half_year == 1


def test_art_5_5_two_short_leaves_the_door_shut():
    game, state = at_the_counter(HALL, weight=4, answer="ask", owner=3)
    assert door(play(game, state, "posture communicative")[1]) == "shut"


def test_art_5_6_residents_carry_the_condition_with_one_energy():
    game, state, _ = ajar()
    after, events = play(game, state, "condition residents")
    assert changes_of(events, "condition") == {"energy": -1}
    assert site(after, HALL).step == 1


def test_art_5_6_officials_carry_the_condition_with_one_room():
    game, state, _ = ajar()
    after, events = play(game, state, "condition officials")
    assert changes_of(events, "condition") == {"room": -1}
    assert site(after, HALL).step == 1


def test_art_5_6_a_side_promises_only_for_itself():
    game, state, _ = ajar()
    assert refusal(game, state, "officials", parse_action("condition residents")) == "other_side_carries"
    assert refusal(game, state, "residents", parse_action("condition officials")) == "other_side_carries"
    assert refusal(game, state, "residents", parse_action("condition mayor")) == "unknown_carrier"


def test_art_5_6_who_has_nothing_left_cannot_carry_the_condition():
    game, state, _ = ajar(energy=0, room=1)
    assert refusal(game, state, "residents", parse_action("condition residents")) == "no_energy"
    assert refusal(game, state, "officials", parse_action("condition officials")) == "no_room"
    assert [str(one) for one in legal_actions(game, state, "residents")] == ["condition nobody"]
    assert [str(one) for one in legal_actions(game, state, "officials")] == ["condition nobody"]


def test_art_5_6_a_carried_condition_moves_ownership_as_an_open_door_does():
    game, state, _ = ajar()
    after, _ = play(game, state, "condition residents")
    assert site(after, HALL).owner == 2


@pytest.mark.parametrize("seat", ["residents", "officials"])
def test_art_5_7_either_side_can_say_that_nobody_carries_it_and_the_door_shuts(seat):
    game, state, _ = ajar()
    assert refusal(game, state, seat, parse_action("condition nobody")) is None
    after, events = play(game, state, "condition nobody")
    assert site(after, HALL).step == 0
    assert changes_of(events, "shut") == {"energy": -1, "trust": -1}
    assert site(after, HALL).killer == 0


def test_art_5_8_a_town_hall_step_is_taken_and_backing_and_groundwork_are_used():
    state, events = opened("regulatory", sites={SUN: {"backing": 1, "groundwork": 1}})
    assert site(state, SUN)[:4] == (1, 2, 0, 0)
    assert causes(events, "backing") == causes(events, "groundwork") == ["door"]


def test_art_5_9_a_village_step_that_was_asked_for_is_taken_and_uses_no_backing():
    state, _ = opened("communicative", CLUB, sites={CLUB: {"backing": 1}})
    assert (site(state, CLUB).step, site(state, CLUB).backing) == (1, 1)


@pytest.mark.parametrize(
    ("mode", "moves"),
    [
        ("communicative", {1: 1, 2: 1, 3: 2, 4: 3}),
        ("regulatory", {1: 2, 2: 2, 3: 2, 4: 3}),
        ("authoritative", {1: 2, 2: 3, 3: 4, 4: 4}),
    ],
)
def test_art_5_10_communicative_moves_ownership_to_the_community_regulatory_towards_two_and_taking_over_up(mode, moves):
    for owner, after in moves.items():
        state, _ = opened(mode, owner=owner)
        assert site(state, SUN).owner == after


@pytest.mark.parametrize(("mode", "drifts"), [("regulatory", True), ("authoritative", True), ("communicative", False)])
def test_art_5_11_going_with_a_village_step_drifts_to_the_municipality(mode, drifts):
    _, events = opened(mode, CLUB)
    assert ("asked" in causes(events, "owner")) is drifts


def test_art_5_11_officials_hand_back_a_village_step_with_a_communicative_posture():
    assert site(opened("communicative", CLUB, owner=2)[0], CLUB).owner == 1


def test_art_5_11_asking_permission_for_a_village_step_under_rules_ends_one_further_from_the_village():
    assert site(opened("regulatory", CLUB)[0], CLUB).owner == 3
    assert site(opened("authoritative", CLUB)[0], CLUB).owner == 3


def test_art_5_12_the_answer_may_move_ownership_after_the_posture():
    state, events = opened("communicative", answer="start", owner=4)
    assert site(state, SUN).owner == 2
    assert causes(events, "owner") == ["posture", "response"]


def test_art_5_12_an_answer_can_give_ownership_away():
    assert site(opened("communicative", answer="give", owner=3)[0], SUN).owner == 3


def test_art_5_12_the_answers_ownership_moves_only_when_the_door_opened():
    game, state = at_the_counter(answer="start", weight=4, owner=2)
    after, events = play(game, state, "posture regulatory")
    assert site(after, SUN).owner == 2
    assert causes(events, "owner") == []


def test_art_5_13_a_shut_door_costs_energy_and_trust():
    assert changes_of(shut()[2], "shut") == {"energy": -1, "trust": -1}


def test_art_5_13_behind_a_shut_door_nothing_moves():
    _, state, _ = shut(sites={SUN: {"backing": 1}})
    assert (site(state, SUN).step, site(state, SUN).owner, site(state, SUN).backing) == (0, 3, 1)


def test_art_5_14_an_open_door_takes_the_killer_off_the_pile_and_onto_the_discard():
    state, _ = opened("regulatory", sites={SUN: {"killer": 0, "eased": 2}})
    assert (site(state, SUN).killer, site(state, SUN).eased) == (NONE, 0)
    assert state.discard == (0,)


def test_art_5_14_a_shut_door_leaves_the_killer_on_the_pile_and_off_the_discard():
    _, state, _ = shut()
    assert (site(state, SUN).killer, state.discard) == (0, ())


def test_art_5_14_an_open_question_makes_the_killer_weigh_one_less_next_time():
    game, state, events = shut()
    assert site(state, SUN).eased == 1
    assert [(one.before, one.after) for one in events if one.kind == "pile"] == [(0, 1)]
    again, _ = play(game, state._replace(phase="petition"), "petition sun")
    assert again.killer == 0
    assert bolts(game, again).total == 4 - 1 + 2


def test_art_5_14_a_second_open_question_makes_it_lighter_again():
    game, state = at_the_counter(weight=4, owner=4, sites={SUN: {"killer": 0, "eased": 1}})
    after, _ = play(game, state, "posture communicative")
    assert site(after, SUN).eased == 2
    assert weight(game, 0, 2) == 2


def test_art_5_2_everything_that_draws_bolts_is_added_up():
    game, state = at_the_counter(answer="ask", support=8, sites={SUN: {"backing": 1, "groundwork": 1}})
    _, events = play(game, state, "posture regulatory")
    assert next(one for one in events if one.kind == "door").before == 3 + 2 + 1 + 1 + 1


def test_art_5_4_exactly_all_bolts_is_enough():
    game, state = at_the_counter(answer="ask", weight=3)
    _, events = play(game, state, "posture regulatory")
    told = next(one for one in events if one.kind == "door")
    assert (told.subject, told.before, told.after) == ("open", 5, 5)


def test_art_5_7_a_door_that_nobody_holds_moves_no_owner_and_no_step():
    game, state, _ = ajar()
    after, events = play(game, state, "condition nobody")
    assert site(after, HALL)[:2] == site(state, HALL)[:2]
    assert causes(events, "step") == causes(events, "owner") == []


@pytest.mark.parametrize("step", [0, 1])
def test_art_5_8_an_open_door_takes_one_step(step):
    state, events = opened("regulatory", HALL, step=step)
    assert [(one.before, one.after) for one in events if one.kind == "step"] == [(step, step + 1)]
    assert site(state, HALL).step == step + 1
