"""The reserves of the action plan and the conclusions are guarded: the group hears when play would eat them."""

from game.session.agenda import agenda_for
from game.session.clock import half_years_that_fit, minutes_left_for_play

AGENDA = agenda_for(120, 3)


def test_at_the_start_of_play_all_half_years_fit():
    assert half_years_that_fit(AGENDA, 6, {"opening": 8 * 60, "ownership": 6 * 60, "thinking": 3 * 60}) == 6


def test_a_long_opening_costs_a_half_year():
    assert half_years_that_fit(AGENDA, 6, {"opening": 20 * 60, "ownership": 6 * 60}) == 5


def test_time_of_the_action_plan_itself_does_not_count_against_play():
    spent = {"opening": 8 * 60, "plan": 40 * 60, "conclusions": 10 * 60}
    assert minutes_left_for_play(AGENDA, spent) == 120 - 33 - 5 - 8


def test_when_play_eats_the_reserves_it_is_said():
    assert half_years_that_fit(AGENDA, 6, {"opening": 8 * 60, "play": 75 * 60}) == -1
