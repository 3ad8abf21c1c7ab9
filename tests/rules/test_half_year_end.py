"""Game design, section 2, point 8: the end of the half-year, the setback, and how the game ends."""

import pytest

from game.rules import NONE, legal_actions
from game.rules.ending import hopes
from game.rules.terms import SEATS

from .handmade import BUS, CLUB, GAME, HALL, SUN, a_game, a_state, causes, changes_of, meter, play, site


def ends(game=GAME, **changes):
    """A half-year in which residents stayed in the village."""
    return play(game, a_state("petition", game, **changes), "stay")


@pytest.mark.parametrize(("owner", "gives"), [(1, 1), (2, 1), (3, 0), (4, 0)])
def test_what_blooms_gives_energy_when_the_community_owns_it(owner, gives):
    _, events = ends(sites={CLUB: {"step": 3, "owner": owner}})
    assert changes_of(events, "bloom").get("energy", 0) == gives


def test_every_blooming_initiative_gives_energy():
    _, events = ends(energy=0, sites={CLUB: {"step": 3}, BUS: {"step": 3}})
    assert changes_of(events, "bloom") == {"energy": 2}


def test_what_bloomed_at_this_door_gives_energy_already():
    state = a_state(energy=5, sites={CLUB: {"step": 2}}, resident_tokens=1, official_tokens=0)
    _, events = play(GAME, state, "grow club", "stay")
    assert changes_of(events, "bloom") == {"energy": 1}


def test_support_fades():
    _, events = ends()
    assert changes_of(events, "fade") == {"support": -1}
    assert meter(ends(support=0)[0], "support") == 0


def test_bloom_comes_before_fading_before_neglect_before_the_setback():
    _, events = ends(half_year=4, sites={CLUB: {"step": 3}, BUS: {"step": 1, "idle": 1}, SUN: {"step": 1}})
    order = [one.cause for one in events if one.kind in ("meter", "step")]
    assert order == ["stay", "bloom", "fade", "neglect", "setback"]


def test_an_initiative_without_attention_for_two_half_years_slips_one_step():
    once, events = ends(sites={BUS: {"step": 1}})
    assert (site(once, BUS).step, site(once, BUS).idle) == (1, 1)
    assert causes(events, "step") == []
    twice, events = play(GAME, once._replace(phase="petition"), "stay")
    assert (site(twice, BUS).step, site(twice, BUS).idle) == (0, 0)
    assert causes(events, "step") == ["neglect"]


def test_attention_in_between_saves_it():
    once, _ = ends(sites={BUS: {"step": 1}})
    twice, _ = play(GAME, once, "grow bus", "rest", "rest", "cover", "stay")
    assert (site(twice, BUS).step, site(twice, BUS).idle, site(twice, BUS).attended) == (1, 0, False)


def test_after_a_slip_two_more_half_years_must_pass():
    state, _ = ends(sites={HALL: {"step": 2, "idle": 1}})
    assert site(state, HALL).step == 1
    state, _ = play(GAME, state._replace(phase="petition"), "stay")
    assert site(state, HALL).step == 1


def test_nothing_slips_below_the_start_of_its_path():
    state, events = ends(sites={BUS: {"idle": 1}})
    assert site(state, BUS).step == 0
    assert causes(events, "step") == []


def test_what_blooms_is_not_neglected():
    state, _ = ends(sites={CLUB: {"step": 3, "idle": 1}})
    assert (site(state, CLUB).step, site(state, CLUB).idle) == (3, 0)


@pytest.mark.parametrize(("owner", "slips"), [(1, False), (2, False), (3, True), (4, True)])
@pytest.mark.parametrize("step", [1, 3])
def test_at_the_setback_everything_the_municipality_owns_slips_unfinished_or_blooming(owner, slips, step):
    state, events = ends(half_year=4, sites={CLUB: {"step": step, "owner": owner, "attended": True}})
    assert site(state, CLUB).step == step - slips
    assert ("setback" in causes(events, "step")) is slips


def test_a_bloom_that_slips_at_the_setback_blooms_no_more():
    _, events = ends(half_year=4, sites={CLUB: {"step": 3, "owner": 4}})
    assert [(one.before, one.after) for one in events if one.kind == "bloom"] == [(1, 0)]


def test_the_setback_hits_once_after_its_half_year():
    for half_year in (1, 2, 3, 5, 6):
        assert "setback" not in [one.kind for one in ends(half_year=half_year)[1]]
    assert [one.kind for one in ends(half_year=4)[1]].count("setback") == 1


def test_empty_meters_never_end_the_workshop():
    state, _ = ends(energy=0, support=0, trust=0, room=0)
    assert state.phase == "attention"
    assert all(legal_actions(GAME, state, seat) for seat in ("residents", "officials"))


def test_the_next_half_year_begins_with_a_clean_table():
    state, _ = ends(petitioned=SUN, killer=2, response=1, mode=0, door=1, forced=2)
    assert (state.petitioned, state.killer, state.response, state.mode, state.door, state.forced) == (NONE,) * 6
    assert state.meters_before == state.meters


def test_the_game_is_over_after_the_last_half_year():
    state, _ = ends(half_year=6)
    assert (state.phase, state.half_year) == ("over", 6)
    assert not any(legal_actions(GAME, state, seat) for seat in SEATS)


def test_a_shorter_game_ends_sooner():
    assert ends(a_game(half_years=3, case_after=0), half_year=3)[0].phase == "over"


def test_ambitions_count_blooms_meters_and_one_initiative_with_its_owner():
    state = a_state(energy=4, sites={CLUB: {"step": 3}, BUS: {"step": 3, "owner": 2}})
    assert [(one.now, one.reached) for one in hopes(GAME, state)] == [(2, False), (4, False), (1, True)]
    other = a_state(energy=5, sites={n: {"step": len(GAME.initiatives[n].path), "owner": 3} for n in (CLUB, BUS, SUN)})
    assert [(one.now, one.reached) for one in hopes(GAME, other)] == [(3, True), (5, True), (0, False)]


def test_no_ambition_depends_on_the_star():
    assert hopes(GAME, a_state(star=CLUB)) == hopes(GAME, a_state(star=HALL))
