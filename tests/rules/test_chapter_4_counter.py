"""Rulebook, chapter 4. At the counter: the response, the posture and what each costs."""

import pytest

from game.rules import (
    legal_actions,
    parse_action,
    refusal,
)
from game.rules.game import FIT
from game.rules.terms import MODES

from .handmade import (
    ANSWERS,
    BUS,
    CLUB,
    HALL,
    SUN,
    at_the_counter,
    causes,
    changes_of,
    meter,
    play,
)

FITS = [
    ("communicative", 1, 2),
    ("communicative", 2, 2),
    ("communicative", 3, 1),
    ("communicative", 4, 0),
    ("regulatory", 1, 0),
    ("regulatory", 2, 1),
    ("regulatory", 3, 2),
    ("regulatory", 4, 1),
    ("authoritative", 1, 0),
    ("authoritative", 2, 0),
    ("authoritative", 3, 1),
    ("authoritative", 4, 2),
]


def door(events) -> str:
    return next(one.subject for one in events if one.kind == "door")


def test_art_4_1_every_answer_on_the_card_can_be_given_and_no_other():
    game, state = at_the_counter(phase="response")
    legal = [str(one) for one in legal_actions(game, state, "residents")]
    assert legal == [f"respond killer0.{one.id}" for one in ANSWERS]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("respond killer0.shout", "unknown_response"),
        ("respond killer1.ask", "other_card"),
        ("respond ask", "other_card"),
        ("respond killer0.", "unknown_response"),
    ],
)
def test_art_4_1_an_answer_that_is_not_on_the_card_is_refused(text, reason):
    game, state = at_the_counter(phase="response")
    assert refusal(game, state, "residents", parse_action(text)) == reason


def test_art_4_2_saying_the_answer_costs_nothing_yet():
    game, state = at_the_counter(phase="response")
    after, events = play(game, state, "respond killer0.start")
    assert after.meters == state.meters
    assert after.phase == "posture"
    assert [one.kind for one in events] == ["response"]


def test_art_4_2_the_price_of_the_answer_is_paid_with_the_posture():
    game, state = at_the_counter(answer="start")
    _, events = play(game, state, "posture regulatory")
    assert changes_of(events, "response") == {"energy": -2, "support": 1}


def test_art_4_3_officials_choose_the_posture():
    game, state = at_the_counter()
    assert [str(one) for one in legal_actions(game, state, "officials")] == [f"posture {one}" for one in MODES]
    assert legal_actions(game, state, "residents") == ()


def test_art_4_3_an_unknown_mode_is_refused():
    game, state = at_the_counter()
    assert refusal(game, state, "officials", parse_action("posture friendly")) == "unknown_mode"


def test_art_4_3_the_posture_is_told_before_its_effects():
    game, state = at_the_counter(SUN)
    _, events = play(game, state, "posture authoritative")
    assert (events[0].kind, events[0].subject) == ("posture", "authoritative")
    assert causes(events, "door") == ["authoritative"]


def test_art_4_4_communicative_costs_one_room():
    game, state = at_the_counter()
    _, events = play(game, state, "posture communicative")
    assert changes_of(events, "posture") == {"room": -1}


def test_art_4_4_without_room_communicative_cannot_be_chosen():
    game, state = at_the_counter(room=0)
    assert refusal(game, state, "officials", parse_action("posture communicative")) == "no_room"
    assert [str(one) for one in legal_actions(game, state, "officials")] == [
        "posture regulatory",
        "posture authoritative",
    ]


def test_art_4_5_regulatory_costs_residents_one_energy_and_gives_one_room():
    game, state = at_the_counter()
    _, events = play(game, state, "posture regulatory")
    assert changes_of(events, "posture") == {"energy": -1, "room": 1}


def test_art_4_5_regulatory_can_be_chosen_when_residents_have_no_energy_left():
    game, state = at_the_counter(energy=0)
    after, events = play(game, state, "posture regulatory")
    assert meter(after, "energy") == 0
    assert changes_of(events, "posture") == {"room": 1}


def test_art_4_6_taking_over_opens_every_door():
    game, state = at_the_counter(CLUB, weight=4)
    _, events = play(game, state, "posture authoritative")
    assert door(events) == "open"


@pytest.mark.parametrize(("mode", "owner", "fit"), FITS)
def test_art_4_7_fit_is_two_where_the_mode_matches_one_next_to_it_and_nothing_beyond(mode, owner, fit):
    assert FIT[MODES.index(mode)][owner - 1] == fit


@pytest.mark.parametrize(("mode", "owner", "fit"), [one for one in FITS if one[0] != "authoritative"])
def test_art_4_7_fit_counts_at_the_door(mode, owner, fit):
    """Push 3 against weight 3 and two: with fit 2 it opens, with 1 it stands ajar, with 0 it is shut."""
    game, state = at_the_counter(HALL, answer="ask", owner=owner)
    _, events = play(game, state, f"posture {mode}")
    assert door(events) == {2: "open", 1: "ajar", 0: "shut"}[fit]
    told = next(one for one in events if one.kind == "door")
    assert (told.before, told.after) == (3 + fit, 5)


def test_art_4_7_the_judgement_looks_at_the_owner_before_the_door():
    """Regulatory fits owner 3; that the open door moves the owner to 2 changes nothing of its own price."""
    game, state = at_the_counter(BUS, answer="ask", owner=3, step=1)
    _, events = play(game, state, "posture regulatory")
    assert door(events) == "open"
    assert next(one for one in events if one.kind == "door").before == 5


@pytest.mark.parametrize(("owner", "trust"), [(4, 0), (3, -2), (2, -4), (1, -4)])
def test_art_4_8_taking_over_costs_trust_as_it_fits_is_next_to_or_is_beyond_the_ownership(owner, trust):
    game, state = at_the_counter(owner=owner, trust=9)
    _, events = play(game, state, "posture authoritative")
    assert changes_of(events, "posture").get("trust", 0) == trust


@pytest.mark.parametrize(
    ("mode", "owner"), [("communicative", 4), ("regulatory", 1), ("authoritative", 1), ("authoritative", 2)]
)
def test_art_4_8_any_posture_of_fit_0_costs_one_trust(mode, owner):
    game, state = at_the_counter(owner=owner, trust=9)
    assert FIT[MODES.index(mode)][owner - 1] == 0
    _, events = play(game, state, f"posture {mode}")
    assert changes_of(events, "posture")["trust"] == (-4 if mode == "authoritative" else -1)


@pytest.mark.parametrize(
    ("mode", "owner"),
    [
        ("communicative", 1),
        ("communicative", 2),
        ("communicative", 3),
        ("regulatory", 2),
        ("regulatory", 3),
        ("regulatory", 4),
        ("authoritative", 4),
    ],
)
def test_art_4_8_a_posture_that_fits_or_nearly_fits_costs_no_trust(mode, owner):
    game, state = at_the_counter(owner=owner)
    _, events = play(game, state, f"posture {mode}")
    assert "trust" not in changes_of(events, "posture")


def test_art_4_9_effects_come_in_a_fixed_order():
    game, state = at_the_counter(answer="start", weight=1, owner=2, energy=9)
    _, events = play(game, state, "posture regulatory")
    told = [(one.kind, one.cause) for one in events]
    assert told[: told.index(("half_year", "end"))] == [
        ("posture", "posture"),
        ("meter", "response"),
        ("meter", "response"),
        ("door", "judged"),
        ("meter", "posture"),
        ("meter", "posture"),
        ("step", "door"),
        ("owner", "response"),
    ]


def test_art_4_10_the_price_of_the_posture_is_paid_also_when_the_door_stays_shut():
    game, state = at_the_counter(weight=4)
    _, events = play(game, state, "posture communicative")
    assert [one.subject for one in events if one.kind == "door"] == ["shut"]
    assert changes_of(events, "posture") == {"room": -1}


@pytest.mark.parametrize("mode", ["regulatory", "authoritative"])
def test_art_4_4_only_communicative_needs_room(mode):
    game, state = at_the_counter(room=0)
    assert refusal(game, state, "officials", parse_action(f"posture {mode}")) is None


def test_art_4_6_taking_over_costs_no_energy_and_no_room():
    game, state = at_the_counter(weight=4)
    _, events = play(game, state, "posture authoritative")
    assert set(changes_of(events, "posture")) == {"trust"}
