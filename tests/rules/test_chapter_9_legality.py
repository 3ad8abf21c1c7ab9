"""Rulebook, chapter 9. Legality has one source: what is legal can be applied, all else is refused with a reason."""

from itertools import product

import pytest

from game.rules import (
    NONE,
    Action,
    IllegalActionError,
    apply,
    legal_actions,
    parse_action,
    refusal,
    seat_of,
)
from game.rules.terms import CARRIERS, DOORS, FUNCTIONS, METERS, MODES, PHASES, SEATS, THEMES
from tools.rulebook_tables import MOVES

from .handmade import (
    ANSWERS,
    CLUB,
    GAME,
    SUN,
    a_state,
    at_the_counter,
)
from .strolling import EVERYBODY, stroll

NAMES = [one.id for one in GAME.initiatives]


WORDS = (
    "", *NAMES, "windmill", *MODES, *CARRIERS, *DOORS, *FUNCTIONS, *THEMES, *METERS, "shop", "church", "none",
    "step", "owner", "door", *(f"killer{n}.{one.id}" for n in range(6) for one in ANSWERS), "0", "5", "10",
    "own-rules.ask", "11",
)  # fmt: skip


VERBS = sorted({parse_action(text).verb for _, text, _ in MOVES})
CANDIDATES = [Action(verb, word) for verb, word in product((*VERBS, "dance"), WORDS)] + [
    Action("override", first, second, third)
    for first in (*METERS, "door", "step", "owner", "colour")
    for second in (*NAMES, *DOORS, "0", "7", "10", "11", "")
    for third in ("", "0", "1", "3", "4", "9")
]


TOLD = [
    ("unknown_verb", "residents", a_state(), "dance"),
    ("other_seat", "officials", a_state(), "rest"),
    ("other_phase", "residents", a_state(), "stay"),
    ("too_many_words", "residents", a_state(), "rest now"),
    ("no_token", "residents", a_state(resident_tokens=0), "rest"),
    ("no_token", "officials", a_state(official_tokens=0), "groundwork sun"),
    ("no_energy", "residents", a_state(energy=0), "grow club"),
    ("no_energy", "residents", a_state(energy=0), "lobby"),
    ("unknown_initiative", "residents", a_state(), "grow windmill"),
    ("unknown_initiative", "officials", a_state(), "groundwork windmill"),
    ("blooms_already", "residents", a_state(sites={CLUB: {"step": 3}}), "grow club"),
    ("blooms_already", "officials", a_state(sites={CLUB: {"step": 3}}), "groundwork club"),
    ("has_backing", "residents", a_state(sites={SUN: {"backing": 1}}), "grow sun"),
    ("does_not_wait", "officials", a_state(), "groundwork bus"),
    ("has_groundwork", "officials", a_state(sites={SUN: {"groundwork": 1}}), "groundwork sun"),
    ("blooms_already", "residents", a_state("petition", sites={CLUB: {"step": 3}}), "petition club"),
    ("no_other_card", "residents", a_state("petition", deck=(), drawn=0), "petition bus"),
    ("no_other_card", "trainer", a_state("response", deck=(), petitioned=SUN, killer=0), "pass"),
    ("other_card", "residents", at_the_counter(phase="response")[1], "respond killer3.ask"),
    ("unknown_response", "residents", at_the_counter(phase="response")[1], "respond killer0.shout"),
    ("unknown_mode", "officials", at_the_counter()[1], "posture friendly"),
    ("no_room", "officials", at_the_counter(room=0)[1], "posture communicative"),
    ("unknown_carrier", "residents", at_the_counter(phase="condition")[1], "condition mayor"),
    ("other_side_carries", "residents", at_the_counter(phase="condition")[1], "condition officials"),
    ("no_energy", "residents", at_the_counter(phase="condition", energy=0)[1], "condition residents"),
    ("no_room", "officials", at_the_counter(phase="condition", room=0)[1], "condition officials"),
    ("unknown_case", "residents", a_state("case"), "case windmill"),
    ("case_chosen", "residents", a_state("case", case=0), "case church"),
    ("no_case", "residents", a_state("case"), "choose advise"),
    ("unknown_function", "residents", a_state("case", case=0), "choose shout"),
    ("unknown_theme", "trainer", a_state(), "blank weather"),
    ("no_template", "trainer", a_state(), "blank doubt"),
    ("no_card", "trainer", a_state(), "override door open"),
    ("unknown_door", "trainer", at_the_counter()[1], "override door wide"),
    ("out_of_range", "trainer", a_state(), "override energy 11"),
    ("unknown_override", "trainer", a_state(), "override colour club 1"),
]


@pytest.mark.parametrize("initiative", ["windmill", "", "Sun", "bus "])
def test_art_9_4_an_unknown_initiative_is_refused(initiative):
    from game.rules import Action

    for phase, verb in (("petition", "petition"), ("attention", "grow"), ("star", "star")):
        assert refusal(GAME, a_state(phase), "residents", Action(verb, initiative)) == "unknown_initiative"


def test_art_9_4_apply_refuses_with_the_reason():
    with pytest.raises(IllegalActionError) as refused:
        apply(GAME, a_state(), parse_action("override trust 12"))
    assert (refused.value.reason, str(refused.value.action)) == ("out_of_range", "override trust 12")


@pytest.mark.parametrize("seed", range(2))
def test_art_9_4_every_legal_action_can_be_applied_and_every_other_is_refused_with_a_reason(seed):
    for state, _ in stroll(GAME, seed):
        for seat in SEATS:
            legal = legal_actions(GAME, state, seat)
            assert len(set(legal)) == len(legal)
            for one in legal:
                apply(GAME, state, one)
        allowed = {one for seat in SEATS for one in legal_actions(GAME, state, seat)}
        for one in CANDIDATES:
            if one in allowed:
                continue
            reasons = [refusal(GAME, state, seat, one) for seat in SEATS]
            assert all(reasons), one
            with pytest.raises(IllegalActionError) as refused:
                apply(GAME, state, one)
            assert refused.value.reason in reasons


def test_art_9_4_an_action_that_applies_is_listed_for_the_seat_that_may_do_it():
    for state, _ in stroll(GAME, 3):
        for seat in SEATS:
            listed = set(legal_actions(GAME, state, seat))
            assert {one for one in CANDIDATES if refusal(GAME, state, seat, one) is None} <= listed
            assert all(refusal(GAME, state, seat, one) is None for one in listed)


@pytest.mark.parametrize(
    "text",
    [
        "rest now", "stay here", "cover me", "visit sun", "lobby hard", "grow club twice", "petition sun please",
        "posture regulatory kindly", "condition nobody ever", "override trust 5 points", "override door open wide",
        "blank rules now", "choose advise x", "case shop x", "star sun x", "groundwork sun x", "respond killer0.ask x",
        "pass it",
    ],
)  # fmt: skip
def test_art_9_4_an_action_has_one_text_form_and_no_words_to_spare(text):
    meant = parse_action(text.rsplit(" ", 1)[0])
    case = 0 if meant.verb == "choose" else NONE
    states = [a_state(phase, petitioned=SUN, killer=0, case=case) for phase in PHASES]
    able = [(state, seat) for state in states for seat in reversed(SEATS) if refusal(GAME, state, seat, meant) is None]
    assert able, meant
    for state, seat in able:
        assert refusal(GAME, state, seat, parse_action(text)) == "too_many_words"


@pytest.mark.parametrize(("reason", "seat", "state", "text"), TOLD, ids=[f"{one[0]}: {one[3]}" for one in TOLD])
def test_art_9_4_the_game_says_why_not(reason, seat, state, text):
    action = parse_action(text)
    assert refusal(GAME, state, seat, action) == reason
    if reason in ("other_seat", "other_side_carries"):
        assert seat_of(GAME, state, action) != seat
        return
    with pytest.raises(IllegalActionError) as refused:
        seat_of(GAME, state, action)
    assert refused.value.reason == reason


def test_art_9_4_every_reason_that_is_ever_given_has_been_told_above():
    given = {
        refusal(GAME, state, seat, one)
        for seed in range(3)
        for state, _ in stroll(GAME, seed, EVERYBODY)
        for seat in SEATS
        for one in CANDIDATES
    }
    assert len(given) > 15
    assert given - {None} <= {one[0] for one in TOLD}


@pytest.mark.parametrize(
    ("phase", "text", "reason"),
    [
        ("petition", "cover", "other_phase"),
        ("petition", "grow club", "other_phase"),
        ("attention", "posture regulatory", "other_phase"),
        ("attention", "pass", "other_phase"),
        ("attention", "dance", "unknown_verb"),
        ("attention", "grow windmill", "unknown_initiative"),
        ("condition", "condition mayor", "unknown_carrier"),
    ],
)
def test_art_9_4_when_no_seat_may_do_it_the_most_telling_reason_is_given(phase, text, reason):
    with pytest.raises(IllegalActionError) as refused:
        seat_of(GAME, a_state(phase, petitioned=SUN, killer=0), parse_action(text))
    assert refused.value.reason == reason


@pytest.mark.parametrize("text", ["", "   ", "a b c d e"])
def test_art_9_4_a_text_that_is_no_action_is_not_parsed(text):
    with pytest.raises(ValueError, match="not an action"):
        parse_action(text)


def test_art_9_4_an_action_and_its_text_form_are_each_others_mirror():
    for state, _ in stroll(GAME, 2):
        for seat in SEATS:
            for one in legal_actions(GAME, state, seat):
                assert parse_action(str(one)) == one


def test_art_9_6_legal_actions_come_in_one_order():
    for state, _ in stroll(GAME, 1):
        for seat in SEATS:
            assert legal_actions(GAME, state, seat) == legal_actions(GAME, state, seat)
