"""Rulebook, chapter 6. The end of the half-year, the setback, and how the game ends."""

import pytest

from game.rules import (
    NONE,
    legal_actions,
    parse_action,
    refusal,
)
from game.rules.terms import SEATS

from .handmade import (
    BUS,
    CLUB,
    GAME,
    HALL,
    SUN,
    a_game,
    a_state,
    causes,
    changes_of,
    ends,
    meter,
    play,
    site,
)


def test_art_6_1_bloom_comes_before_fading_before_neglect_before_the_setback():
    _, events = ends(half_year=4, sites={CLUB: {"step": 3}, BUS: {"step": 1, "idle": 1}, SUN: {"step": 1}})
    order = [one.cause for one in events if one.kind in ("meter", "step")]
    assert order == ["stay", "bloom", "fade", "neglect", "setback"]


@pytest.mark.parametrize(("owner", "gives"), [(1, 1), (2, 1), (3, 0), (4, 0)])
def test_art_6_2_what_blooms_gives_energy_when_the_community_owns_it(owner, gives):
    _, events = ends(sites={CLUB: {"step": 3, "owner": owner}})
    assert changes_of(events, "bloom").get("energy", 0) == gives


def test_art_6_2_every_blooming_initiative_gives_energy():
    _, events = ends(energy=0, sites={CLUB: {"step": 3}, BUS: {"step": 3}})
    assert changes_of(events, "bloom") == {"energy": 2}


def test_art_6_2_what_bloomed_at_this_door_gives_energy_already():
    state = a_state(energy=5, sites={CLUB: {"step": 2}}, resident_tokens=1, official_tokens=0)
    _, events = play(GAME, state, "grow club", "stay")
    assert changes_of(events, "bloom") == {"energy": 1}


def test_art_6_3_support_fades():
    _, events = ends()
    assert changes_of(events, "fade") == {"support": -1}
    assert meter(ends(support=0)[0], "support") == 0


def test_art_6_4_an_initiative_without_attention_for_two_half_years_slips_one_step():
    once, events = ends(sites={BUS: {"step": 1}})
    assert (site(once, BUS).step, site(once, BUS).idle) == (1, 1)
    assert causes(events, "step") == []
    twice, events = play(GAME, once._replace(phase="petition"), "stay")
    assert (site(twice, BUS).step, site(twice, BUS).idle) == (0, 0)
    assert causes(events, "step") == ["neglect"]


def test_art_6_4_attention_in_between_saves_it():
    once, _ = ends(sites={BUS: {"step": 1}})
    twice, _ = play(GAME, once, "grow bus", "rest", "rest", "cover", "stay")
    assert (site(twice, BUS).step, site(twice, BUS).idle, site(twice, BUS).attended) == (1, 0, False)


def test_art_6_4_after_a_slip_two_more_half_years_must_pass():
    state, _ = ends(sites={HALL: {"step": 2, "idle": 1}})
    assert site(state, HALL).step == 1
    state, _ = play(GAME, state._replace(phase="petition"), "stay")
    assert site(state, HALL).step == 1


def test_art_6_4_nothing_slips_below_the_start_of_its_path():
    state, events = ends(sites={BUS: {"idle": 1}})
    assert site(state, BUS).step == 0
    assert causes(events, "step") == []


def test_art_6_4_what_blooms_is_not_neglected():
    state, _ = ends(sites={CLUB: {"step": 3, "idle": 1}})
    assert (site(state, CLUB).step, site(state, CLUB).idle) == (3, 0)


@pytest.mark.parametrize(("owner", "slips"), [(1, False), (2, False), (3, True), (4, True)])
@pytest.mark.parametrize("step", [1, 3])
def test_art_6_5_at_the_setback_everything_the_municipality_owns_slips_unfinished_or_blooming(owner, slips, step):
    state, events = ends(half_year=4, sites={CLUB: {"step": step, "owner": owner, "attended": True}})
    assert site(state, CLUB).step == step - slips
    assert ("setback" in causes(events, "step")) is slips


def test_art_6_5_the_setback_hits_once_after_its_half_year():
    for half_year in (1, 2, 3, 5, 6):
        assert "setback" not in [one.kind for one in ends(half_year=half_year)[1]]
    assert [one.kind for one in ends(half_year=4)[1]].count("setback") == 1


def test_art_6_6_a_bloom_that_slips_at_the_setback_blooms_no_more():
    _, events = ends(half_year=4, sites={CLUB: {"step": 3, "owner": 4}})
    assert [(one.before, one.after) for one in events if one.kind == "bloom"] == [(1, 0)]


def test_art_6_7_the_next_half_year_begins_with_a_clean_table():
    state, _ = ends(petitioned=SUN, killer=2, response=1, mode=0, door=1, forced=2)
    assert (state.petitioned, state.killer, state.response, state.mode, state.door, state.forced) == (NONE,) * 6
    assert state.meters_before == state.meters


def test_art_6_8_the_game_is_over_after_the_last_half_year():
    state, _ = ends(half_year=6)
    assert (state.phase, state.half_year) == ("over", 6)
    assert not any(legal_actions(GAME, state, seat) for seat in SEATS)


def test_art_6_8_a_shorter_game_ends_sooner():
    assert ends(a_game(half_years=3, case_after=0), half_year=3)[0].phase == "over"


def test_art_6_5_what_was_neglected_slips_once_more_at_the_setback():
    state, events = ends(half_year=4, sites={HALL: {"step": 3, "idle": 1}})
    assert causes(events, "step") == ["neglect", "setback"]
    assert site(state, HALL).step == 1


def test_art_6_5_a_village_without_a_setback_has_none():
    _, events = ends(a_game(setback_after=0), half_year=4, sites={HALL: {"step": 2, "attended": True}})
    assert causes(events, "step") == causes(events, "setback") == []


def test_art_6_6_what_bloomed_and_slipped_can_take_its_step_again():
    state, _ = ends(half_year=4, sites={CLUB: {"step": 3, "owner": 4}})
    again, events = play(GAME, state, "grow club")
    assert site(again, CLUB).step == 3
    assert [one.after for one in events if one.kind == "bloom"] == [1]


def test_art_6_7_killers_stay_where_they_lie():
    state, _ = ends(sites={SUN: {"killer": 5, "eased": 2, "backing": 1, "groundwork": 1}})
    assert site(state, SUN)[2:6] == (1, 1, 5, 2)
    assert (state.resident_tokens, state.official_tokens) == (3, 1)


def test_art_6_8_after_the_game_the_trainer_changes_nothing_either():
    state, _ = ends(half_year=6)
    assert refusal(GAME, state, "trainer", parse_action("override trust 5")) == "other_phase"
