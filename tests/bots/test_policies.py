"""Simulated players play by the rules, by their views only, and differ as their lessons say."""

import pytest

from game.bots import OFFICIALS, RESIDENTS
from game.rules import Action, apply, start, view
from game.rules.game import Killer
from tests.rules.handmade import ANSWERS, CLUB, GAME, SUN, a_game, a_state, at_the_counter

QUICK_RESIDENTS = [name for name in RESIDENTS if name != "searching"]
QUICK_OFFICIALS = [name for name in OFFICIALS if name != "searching"]


def play_by_views(game, residents, officials, seed=1, most=400):
    """Every action of a game in which both sides are asked through the protocol of a player."""
    home, hall = RESIDENTS[residents](game, 5), OFFICIALS[officials](game, 6)
    state, done = start(game, seed), []
    while state.phase != "over":
        action = None
        for seat, player in (("residents", home), ("officials", hall)):
            seen = view(game, state, seat)
            if seat in seen.to_act and (action is None or action.first == "nobody"):
                action, reason = player.choose(seen, seen.legal)
                assert action in seen.legal
                assert reason != "left", (seat, state.phase)
                assert reason.isidentifier()
        state, _ = apply(game, state, action)
        done.append(str(action))
        assert len(done) < most
    return done


@pytest.mark.parametrize("residents", QUICK_RESIDENTS)
@pytest.mark.parametrize("officials", QUICK_OFFICIALS)
def test_every_pair_plays_a_whole_game_with_legal_actions(residents, officials):
    for seed in range(3):
        assert play_by_views(GAME, residents, officials, seed)


def test_searching_players_play_a_whole_game():
    game = a_game(half_years=2, case_after=0, setback_after=1)
    assert play_by_views(game, "searching", "searching")


def test_the_same_dice_give_the_same_game():
    assert play_by_views(GAME, "first_group", "random", 4) == play_by_views(GAME, "first_group", "random", 4)


def test_no_number_of_the_model_makes_a_role_aware_official_choose_what_is_not_legal():
    dear = GAME.numbers._replace(condition_energy=-2, condition_room=-2, bolts_above_weight=4)
    for seed in range(6):
        assert play_by_views(a_game(numbers=dear), "balanced", "role_aware", seed)


def test_pleasers_give_two_of_three_tokens_to_the_town_hall_and_always_petition():
    player = RESIDENTS["pleaser"](GAME, 1)
    tokens = [player.pick(a_state(resident_tokens=left))[0].verb for left in (3, 2, 1)]
    assert tokens == ["lobby", "lobby", "grow"]
    assert player.pick(a_state("petition", energy=0))[0].verb == "petition"


def test_lone_fighters_rest_only_when_nothing_else_can_be_done():
    player = RESIDENTS["lone_fighter"](GAME, 1)
    assert all(player.pick(a_state(energy=energy))[0].verb != "rest" for energy in range(1, 11))
    assert player.pick(a_state(energy=0))[0] == Action("rest")


def test_lone_fighters_push_hardest():
    game, state = at_the_counter(phase="response")
    assert RESIDENTS["lone_fighter"](game, 1).pick(state)[0] == Action("respond", "killer0.ask")


def test_inward_residents_never_go_to_the_town_hall():
    assert RESIDENTS["inward"](GAME, 1).pick(a_state("petition", sites={SUN: {"backing": 1}}))[0] == Action("stay")


def test_balanced_residents_rest_when_tired_and_back_what_they_will_bring():
    player = RESIDENTS["balanced"](GAME, 1)
    assert player.pick(a_state(energy=1))[0] == Action("rest")
    walked = {CLUB: {"step": 3}, 1: {"step": 1}}
    assert player.pick(a_state(sites=walked))[0] == Action("grow", "bus")


def test_balanced_residents_choose_the_cheapest_answer_that_opens():
    cheap = Killer("light", 0, 1, (ANSWERS[0], ANSWERS[1], ANSWERS[3]))
    game = a_game(killers=(cheap, *GAME.killers[1:]))
    state = a_state("response", game, petitioned=SUN, killer=0, sites={SUN: {"backing": 1}})
    assert RESIDENTS["balanced"](game, 1).pick(state)[0] == Action("respond", "light.table")


@pytest.mark.parametrize(
    ("name", "owner", "room", "mode"),
    [
        ("communicative", 4, 3, "communicative"),
        ("communicative", 1, 0, "regulatory"),
        ("authoritative", 1, 3, "authoritative"),
        ("best_fitting", 1, 3, "communicative"),
        ("best_fitting", 1, 0, "regulatory"),
        ("best_fitting", 3, 3, "regulatory"),
        ("best_fitting", 4, 3, "authoritative"),
    ],
)
def test_officials_keep_to_their_posture_as_far_as_room_goes(name, owner, room, mode):
    game, state = at_the_counter(SUN, owner=owner, room=room)
    assert OFFICIALS[name](game, 1).pick(state)[0] == Action("posture", mode)


def test_role_aware_officials_leave_to_the_community_what_opens_anyway():
    game, state = at_the_counter(SUN, answer="ask", weight=1, owner=1)
    mode = OFFICIALS["role_aware"](game, 1).pick(state)[0].first
    assert mode == "communicative"


def test_officials_cover_when_room_is_low_and_prepare_what_residents_back():
    player = OFFICIALS["role_aware"](GAME, 1)
    assert player.pick(a_state(room=0))[0] == Action("cover")
    assert player.pick(a_state(sites={SUN: {"backing": 1}}))[0] == Action("groundwork", "sun")
