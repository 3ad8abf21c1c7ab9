"""Rulebook, chapter 7. Cases, and what the village hopes for."""

import pytest

from game.rules import (
    NONE,
    legal_actions,
    parse_action,
    refusal,
)
from game.rules.ending import hopes
from game.rules.game import Ambition
from game.rules.terms import FUNCTIONS, SEATS

from .handmade import (
    BUS,
    CLUB,
    GAME,
    SUN,
    a_game,
    a_state,
    changes_of,
    ends,
    play,
)


def test_art_7_1_a_case_comes_after_its_half_year():
    state, _ = play(GAME, a_state("petition", half_year=3), "stay")
    assert (state.phase, state.half_year) == ("case", 3)
    assert [str(one) for one in legal_actions(GAME, state, "residents")] == ["case shop", "case church"]


def test_art_7_2_residents_pick_a_case_and_then_a_function():
    state, _ = play(GAME, a_state("case", half_year=3), "case shop")
    assert (state.case, state.phase) == (0, "case")
    assert [str(one) for one in legal_actions(GAME, state, "residents")] == [f"choose {one}" for one in FUNCTIONS]


@pytest.mark.parametrize(
    ("seat", "text", "case", "reason"),
    [
        ("residents", "case windmill", NONE, "unknown_case"),
        ("residents", "case shop", 1, "case_chosen"),
        ("residents", "case none", NONE, "other_seat"),
        ("trainer", "case shop", NONE, "other_seat"),
        ("residents", "choose advise", NONE, "no_case"),
        ("residents", "choose shout", 0, "unknown_function"),
        ("officials", "case shop", NONE, "other_seat"),
    ],
)
def test_art_7_2_a_case_is_refused_with_its_reason(seat, text, case, reason):
    assert refusal(GAME, a_state("case", case=case), seat, parse_action(text)) == reason


@pytest.mark.parametrize(("function", "effects"), list(zip(FUNCTIONS, GAME.cases[0].effects, strict=True)))
def test_art_7_3_the_chosen_function_has_its_effects_and_the_next_half_year_begins(function, effects):
    state, events = play(GAME, a_state("case", half_year=3), "case shop", f"choose {function}")
    moved = changes_of(events, "case")
    assert tuple(moved.get(name, 0) for name in ("energy", "support", "trust", "room")) == effects
    assert (state.phase, state.half_year, state.case) == ("attention", 4, NONE)
    assert state.meters_before == state.meters


def test_art_7_4_ambitions_count_blooms_meters_and_one_initiative_with_its_owner():
    state = a_state(energy=4, sites={CLUB: {"step": 3}, BUS: {"step": 3, "owner": 2}})
    assert [(one.now, one.reached) for one in hopes(GAME, state)] == [(2, False), (4, False), (1, True)]
    other = a_state(energy=5, sites={n: {"step": len(GAME.initiatives[n].path), "owner": 3} for n in (CLUB, BUS, SUN)})
    assert [(one.now, one.reached) for one in hopes(GAME, other)] == [(3, True), (5, True), (0, False)]


def test_art_7_1_a_village_without_cases_goes_straight_on():
    state, _ = ends(a_game(case_after=0), half_year=3)
    assert (state.phase, state.half_year) == ("attention", 4)


def test_art_7_1_during_a_case_there_is_no_attention_and_no_killer():
    state, _ = ends(half_year=3)
    for text in ("rest", "petition club", "cover"):
        assert all(refusal(GAME, state, seat, parse_action(text)) for seat in SEATS)


def test_art_7_2_officials_guess_aloud_and_decide_nothing():
    assert legal_actions(GAME, a_state("case"), "officials") == ()
    assert legal_actions(GAME, a_state("case", case=0), "officials") == ()


def test_art_7_3_a_case_takes_no_step_and_moves_no_owner():
    before = a_state("case", half_year=3)
    state, events = play(GAME, before, "case church", "choose advise")
    assert {one.kind for one in events} == {"case", "choice", "meter", "half_year"}
    assert [one[:4] for one in state.sites] == [one[:4] for one in before.sites]


@pytest.mark.parametrize(("owner", "reached"), [(1, True), (2, True), (3, False), (4, False)])
def test_art_7_5_a_bloom_counts_only_up_to_the_owner_that_the_village_asks_for(owner, reached):
    game = a_game(ambitions=(Ambition("bloom", -1, 1, 2), Ambition("initiative", BUS, 1, 2), Ambition("bloom", -1, 1)))
    found = hopes(game, a_state(game=game, sites={BUS: {"step": 3, "owner": owner}}))
    assert [one.reached for one in found] == [reached, reached, True]
