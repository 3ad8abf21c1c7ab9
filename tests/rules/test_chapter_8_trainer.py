"""Rulebook, chapter 8. What belongs to the trainer's seat: blank, pass and override."""

import pytest

from game.rules import (
    NONE,
    parse_action,
    refusal,
)

from .handmade import (
    CLUB,
    GAME,
    SUN,
    TEMPLATES,
    a_game,
    a_state,
    at_the_counter,
    causes,
    changes_of,
    meter,
    play,
    site,
)


@pytest.mark.parametrize("text", ["blank rules", "pass", "override trust 5"])
@pytest.mark.parametrize("seat", ["residents", "officials"])
def test_art_8_1_blank_pass_and_override_belong_to_the_trainer(seat, text):
    phase = "response" if text == "pass" else "attention"
    assert refusal(GAME, a_state(phase), seat, parse_action(text)) == "other_seat"


def test_art_8_2_a_blank_killer_is_the_next_card_drawn():
    state, events = play(GAME, a_state("petition"), "blank rules", "petition sun")
    assert GAME.killers[state.killer].id == "own-rules"
    assert causes(events, "blank") == ["blank"]


def test_art_8_2_a_blank_killer_leaves_the_rest_of_the_deck_as_it_was():
    before = a_state("attention", drawn=2)
    state, _ = play(GAME, before, "blank money")
    assert state.deck[state.drawn + 1 :] == before.deck[2:]


@pytest.mark.parametrize(("text", "reason"), [("blank weather", "unknown_theme"), ("blank doubt", "no_template")])
def test_art_8_2_a_theme_without_a_template_is_refused(text, reason):
    assert len(TEMPLATES) == 5
    assert refusal(GAME, a_state(), "trainer", parse_action(text)) == reason


def test_art_8_3_a_blank_killer_is_played_with_the_template_of_its_theme():
    state, _ = play(GAME, a_state("petition"), "blank time", "petition sun")
    card = GAME.killers[state.killer]
    assert (card.weight, len(card.responses), card.blank) == (3, 4, True)


def test_art_8_3_a_blank_killer_does_not_enter_the_discard():
    state, _ = play(
        GAME, a_state("petition"), "blank rules", "petition sun", "respond own-rules.ask", "posture authoritative"
    )
    assert state.discard == ()


def test_art_8_3_a_blank_killer_behind_a_shut_door_lies_on_the_pile_as_any_other():
    state, _ = play(
        GAME, a_state("petition"), "blank rules", "petition sun", "respond own-rules.table", "posture communicative"
    )
    assert GAME.killers[site(state, SUN).killer].id == "own-rules"


def test_art_8_4_a_passed_card_goes_under_the_deck_and_another_is_drawn_without_effects():
    before = a_state("petition", deck=(0, 1, 2, 3, 4, 5))
    state, events = play(GAME, before, "petition sun", "pass")
    assert (state.killer, state.deck[-1], state.phase) == (1, 0, "response")
    assert state.meters == before.meters
    assert [one.kind for one in events] == ["petition", "killer", "pass", "killer"]


def test_art_8_4_passing_a_card_of_the_pile_takes_it_off_the_pile():
    before = a_state("petition", deck=(0, 1, 2, 3, 4), sites={SUN: {"killer": 5, "eased": 2}})
    state, _ = play(GAME, before, "petition sun", "pass")
    assert (state.killer, state.deck[-1]) == (0, 5)
    assert (site(state, SUN).killer, site(state, SUN).eased) == (NONE, 0)


def test_art_8_4_passing_the_last_card_of_the_deck_draws_another_and_not_the_same():
    before = a_state("petition", deck=(0,), discard=(1, 2))
    state, _ = play(GAME, before, "petition sun", "pass")
    assert state.killer in (1, 2)
    assert state.deck[-1] == 0


def test_art_8_4_passing_is_refused_when_there_is_no_other_card():
    game = a_game(deck=(0,))
    state, _ = play(game, a_state("petition", game, deck=(0,)), "petition sun")
    assert refusal(game, state, "trainer", parse_action("pass")) == "no_other_card"


def test_art_8_4_a_passed_blank_card_is_put_away():
    before = a_state("petition", deck=(0, 1, 2))
    state, _ = play(GAME, before, "blank rules", "petition sun", "pass")
    assert state.killer == 0
    assert state.deck[state.drawn :] == (1, 2)


def test_art_8_5_override_sets_a_meter_and_says_so():
    state, events = play(GAME, a_state(), "override trust 9")
    assert meter(state, "trust") == 9
    assert [tuple(one) for one in events] == [("meter", "trust", 4, 9, "override")]


def test_art_8_5_override_sets_a_step_and_an_owner():
    state, events = play(GAME, a_state(), "override step club 3", "override owner club 4")
    assert site(state, CLUB)[:2] == (3, 4)
    assert {one.cause for one in events} == {"override"}
    assert [one.kind for one in events] == ["step", "bloom", "owner"]


@pytest.mark.parametrize(
    ("text", "phase", "reason"),
    [
        ("override door open", "attention", "no_card"),
        ("override door broken", "posture", "unknown_door"),
        ("override trust 11", "attention", "out_of_range"),
        ("override trust -1", "attention", "out_of_range"),
        ("override trust 05", "attention", "out_of_range"),
        ("override trust ٣", "attention", "out_of_range"),
        ("override trust " + "9" * 5000, "attention", "out_of_range"),
        ("override step club 4", "attention", "out_of_range"),
        ("override owner club 0", "attention", "out_of_range"),
        ("override owner club 5", "attention", "out_of_range"),
        ("override step windmill 1", "attention", "unknown_initiative"),
        ("override colour club 1", "attention", "unknown_override"),
        ("override trust 4", "over", "other_phase"),
    ],
)
def test_art_8_5_an_override_to_an_impossible_value_is_refused(text, phase, reason):
    assert refusal(GAME, a_state(phase), "trainer", parse_action(text)) == reason


def test_art_8_5_a_card_is_played_on_when_the_trainer_made_its_initiative_bloom_meanwhile():
    game, state = at_the_counter(CLUB, weight=3, sites={CLUB: {"backing": 1}})
    after, _ = play(game, state, "override step club 3", "posture authoritative")
    assert site(after, CLUB)[:3] == (3, 2, 0)


@pytest.mark.parametrize("door", ["open", "ajar", "shut"])
@pytest.mark.parametrize("mode", ["communicative", "regulatory", "authoritative"])
def test_art_8_6_override_of_the_door_before_the_posture_is_kept_for_the_judgement(door, mode):
    game, state = at_the_counter(phase="response", weight=4)
    _, events = play(game, state, f"override door {door}", "respond killer0.plain", f"posture {mode}")
    judged = next(one for one in events if one.kind == "door")
    assert (judged.subject, judged.cause) == (door, "override")


@pytest.mark.parametrize(("door", "step"), [("open", 1), ("shut", 0)])
def test_art_8_6_override_decides_a_door_that_stands_ajar(door, step):
    game, state = at_the_counter(answer="ask", owner=4, weight=3)
    state, _ = play(game, state, "posture regulatory")
    assert state.phase == "condition"
    after, events = play(game, state, f"override door {door}")
    assert (after.phase, site(after, SUN).step) == ("attention", step)
    assert causes(events, "forced") == ["override"]
    assert causes(events, "condition") == []


def test_art_8_6_a_door_that_stands_ajar_can_be_left_so():
    game, state = at_the_counter(answer="ask", owner=4)
    state, _ = play(game, state, "posture regulatory", "override door ajar")
    assert state.phase == "condition"


def test_art_8_6_an_override_of_the_door_is_for_this_card_only():
    game, state = at_the_counter()
    state, _ = play(game, state, "override door open", "posture communicative")
    assert state.forced == NONE


def test_art_8_8_the_trainer_can_leave_the_case_out_for_a_role_swap():
    state, events = play(GAME, a_state("case", half_year=3), "case none")
    assert (state.phase, state.half_year) == ("attention", 4)
    assert changes_of(events, "case") == {}


def test_art_8_2_a_killer_that_lies_with_the_initiative_comes_before_the_groups_own():
    before = a_state("petition", sites={SUN: {"killer": 5, "eased": 1}})
    state, _ = play(GAME, before, "blank rules", "petition sun")
    assert state.killer == 5
    assert GAME.killers[state.deck[state.drawn]].id == "own-rules"


def test_art_8_4_a_card_can_be_passed_until_the_answer_was_said():
    game, state = at_the_counter(phase="response")
    assert refusal(game, state, "trainer", parse_action("pass")) is None
    said, _ = play(game, state, "respond killer0.ask")
    assert refusal(game, said, "trainer", parse_action("pass")) == "other_phase"


@pytest.mark.parametrize(
    "text",
    ["override energy 0", "override room 10", "override step bus 2", "override owner bus 1", "override door shut"],
)
def test_art_8_7_an_override_is_told_as_one(text):
    game, state = at_the_counter(phase="response")
    _, events = play(game, state, text)
    assert events
    assert {one.cause for one in events} == {"override"}
