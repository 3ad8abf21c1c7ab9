"""Rulebook, chapter 1. The village and the table: sides, paths, bloom, ownership, meters and the star."""

import pytest

from game.rules import (
    NONE,
    legal_actions,
    parse_action,
    refusal,
    seat_of,
    start,
    view,
)
from game.rules.ending import hopes
from game.rules.terms import PHASES, SEATS

from .handmade import (
    BUS,
    CLUB,
    GAME,
    HALL,
    SUN,
    a_state,
    at_the_counter,
    causes,
    changes_of,
    ends,
    meter,
    opened,
    play,
    shut,
    site,
)
from .strolling import stroll


def test_art_1_1_an_unknown_seat_may_do_nothing():
    for phase in PHASES:
        state = a_state(phase, petitioned=SUN, killer=0)
        assert legal_actions(GAME, state, "mayor") == ()
        assert refusal(GAME, state, "mayor", parse_action("rest")) == "other_seat"


def test_art_1_1_those_who_act_are_the_sides_with_something_to_decide():
    for seed in range(5):
        for state, _ in stroll(GAME, seed):
            acting = view(GAME, state, "table").to_act
            able = tuple(one for one in ("residents", "officials") if legal_actions(GAME, state, one))
            assert acting == able


def test_art_1_3_the_last_village_step_makes_an_initiative_bloom():
    state, events = play(GAME, a_state(), "grow club", "grow club", "grow club")
    assert site(state, CLUB).step == 3
    assert [one.kind for one in events if one.kind == "bloom"] == ["bloom"]


def test_art_1_3_the_last_step_through_the_door_makes_an_initiative_bloom():
    state, events = opened("communicative", SUN, step=2)
    assert site(state, SUN).step == 3
    assert causes(events, "bloom")[0] == "door"


def test_art_1_4_ownership_stays_within_one_and_four():
    assert site(opened("communicative", CLUB, answer="start")[0], CLUB).owner == 1
    assert site(opened("authoritative", HALL, answer="give")[0], HALL).owner == 4


@pytest.mark.parametrize(
    ("text", "start", "name"),
    [
        ("rest", {"energy": 10, "support": 10}, "energy"),
        ("visit", {"trust": 10}, "trust"),
        ("cover", {"room": 10}, "room"),
    ],
)
def test_art_1_5_a_full_meter_stays_at_ten_and_makes_no_event(text, start, name):
    state, events = play(GAME, a_state(**start), text)
    assert meter(state, name) == 10
    assert name not in [one.subject for one in events]


def test_art_1_5_meters_clamp_after_each_change_so_a_gain_at_ten_is_lost():
    game, state = at_the_counter(answer="table", energy=10, weight=4)
    after, events = play(game, state, "posture regulatory")
    assert changes_of(events, "response") == {"support": 1, "trust": 1}
    assert changes_of(events, "posture") == {"energy": -1, "room": 1}
    assert meter(after, "energy") == 8  # one for the forms, one for the shut door


def test_art_1_5_meters_clamp_after_each_change_so_a_loss_at_zero_is_forgiven():
    game, state = at_the_counter(answer="ask", trust=0, owner=3)
    after, events = play(game, state, "posture communicative")
    assert meter(after, "trust") == 0
    assert "trust" not in changes_of(events, "response")


def test_art_1_5_energy_may_be_empty_at_a_shut_door():
    _, state, _ = shut(energy=0, trust=0)
    assert (meter(state, "energy"), meter(state, "trust")) == (0, 0)


def test_art_1_6_empty_meters_never_end_the_workshop():
    state, _ = ends(energy=0, support=0, trust=0, room=0)
    assert state.phase == "attention"
    assert all(legal_actions(GAME, state, seat) for seat in ("residents", "officials"))


def test_art_1_6_somebody_can_always_go_on_until_the_game_is_over():
    for seed in range(30):
        for state, _ in stroll(GAME, seed):
            sides = legal_actions(GAME, state, "residents") + legal_actions(GAME, state, "officials")
            assert bool(sides) is (state.phase != "over")


def test_art_1_7_no_ambition_depends_on_the_star():
    assert hopes(GAME, a_state(star=CLUB)) == hopes(GAME, a_state(star=HALL))


def test_art_1_7_the_game_begins_with_residents_starring_one_initiative():
    state = start(GAME, 7)
    assert [str(one) for one in legal_actions(GAME, state, "residents")] == [
        "star club",
        "star bus",
        "star sun",
        "star hall",
    ]
    after, _ = play(GAME, state, "star bus")
    assert (after.star, after.phase) == (1, "attention")


def test_art_1_7_the_star_changes_nothing_but_itself():
    state = start(GAME, 7)
    assert play(GAME, state, "star bus")[0] == state._replace(star=1, phase="attention")


def test_art_1_7_a_game_begins_with_its_star_whatever_the_seed():
    for seed in (0, -1, 2**64, 2**70 + 3):
        assert start(GAME, seed).phase == "star"
    assert start(GAME, 2**64 + 5) == start(GAME, 5)


@pytest.mark.parametrize(
    ("seat", "phase", "text"),
    [
        ("residents", "attention", "grow club"),
        ("residents", "petition", "stay"),
        ("residents", "response", "respond killer0.ask"),
        ("officials", "attention", "groundwork sun"),
        ("officials", "posture", "posture regulatory"),
        ("trainer", "attention", "override trust 5"),
    ],
)
def test_art_1_1_every_move_belongs_to_one_side(seat, phase, text):
    state = a_state(phase, petitioned=SUN, killer=0)
    able = [one for one in SEATS if refusal(GAME, state, one, parse_action(text)) is None]
    assert able == [seat]
    assert seat_of(GAME, state, parse_action(text)) == seat


@pytest.mark.parametrize(("step", "waits"), [(0, False), (1, True), (2, False), (3, False)])
def test_art_1_2_an_initiative_waits_when_its_next_step_is_of_the_town_hall(step, waits):
    seen = view(GAME, a_state(sites={BUS: {"step": step}}), "table").sites[BUS]
    assert seen.path == ("village", "town_hall", "village")
    assert (seen.waits, seen.blooms) == (waits, step == 3)


@pytest.mark.parametrize("way", ["grow", "petition"])
def test_art_1_3_who_took_the_last_step_makes_no_difference_to_the_bloom(way):
    if way == "grow":
        _, events = play(GAME, a_state(sites={CLUB: {"step": 2}}), "grow club")
    else:
        _, events = opened("communicative", CLUB, step=2)
    assert [(one.subject, one.after) for one in events if one.kind == "bloom"] == [("club", 1)]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_art_1_8_a_game_begins_as_the_village_says_with_every_card_face_down(seed):
    state = start(GAME, seed)
    assert (state.meters, state.half_year) == (GAME.start, 1)
    assert [(one.step, one.owner, one.backing, one.groundwork, one.killer) for one in state.sites] == [
        (0, initiative.owner, 0, 0, NONE) for initiative in GAME.initiatives
    ]
    assert (sorted(state.deck), state.drawn, state.discard) == (sorted(GAME.deck), 0, ())


def test_art_1_8_the_deck_is_shuffled_by_the_seed():
    assert len({start(GAME, seed).deck for seed in range(40)}) > 20
