"""Cases, the star, and what belongs to the trainer's seat: blank, pass and override (section 2, last part)."""

import pytest

from game.rules import NONE, IllegalActionError, apply, legal_actions, parse_action, refusal, start
from game.rules.terms import FUNCTIONS

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

# Star


def test_the_game_begins_with_residents_starring_one_initiative():
    state = start(GAME, 7)
    assert [str(one) for one in legal_actions(GAME, state, "residents")] == [
        "star club",
        "star bus",
        "star sun",
        "star hall",
    ]
    after, _ = play(GAME, state, "star bus")
    assert (after.star, after.phase) == (1, "attention")


def test_the_star_changes_nothing_but_itself():
    state = start(GAME, 7)
    assert play(GAME, state, "star bus")[0] == state._replace(star=1, phase="attention")


# Cases


def test_a_case_comes_after_its_half_year():
    state, _ = play(GAME, a_state("petition", half_year=3), "stay")
    assert (state.phase, state.half_year) == ("case", 3)
    assert [str(one) for one in legal_actions(GAME, state, "residents")] == ["case shop", "case church"]


def test_residents_pick_a_case_and_then_a_function():
    state, _ = play(GAME, a_state("case", half_year=3), "case shop")
    assert (state.case, state.phase) == (0, "case")
    assert [str(one) for one in legal_actions(GAME, state, "residents")] == [f"choose {one}" for one in FUNCTIONS]


@pytest.mark.parametrize(("function", "effects"), list(zip(FUNCTIONS, GAME.cases[0].effects, strict=True)))
def test_the_chosen_function_has_its_effects_and_the_next_half_year_begins(function, effects):
    state, events = play(GAME, a_state("case", half_year=3), "case shop", f"choose {function}")
    moved = changes_of(events, "case")
    assert tuple(moved.get(name, 0) for name in ("energy", "support", "trust", "room")) == effects
    assert (state.phase, state.half_year, state.case) == ("attention", 4, NONE)
    assert state.meters_before == state.meters


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
def test_a_case_is_refused_with_its_reason(seat, text, case, reason):
    assert refusal(GAME, a_state("case", case=case), seat, parse_action(text)) == reason


def test_the_trainer_can_leave_the_case_out_for_a_role_swap():
    state, events = play(GAME, a_state("case", half_year=3), "case none")
    assert (state.phase, state.half_year) == ("attention", 4)
    assert changes_of(events, "case") == {}


# Blank


def test_a_blank_killer_is_the_next_card_drawn():
    state, events = play(GAME, a_state("petition"), "blank rules", "petition sun")
    assert GAME.killers[state.killer].id == "own-rules"
    assert causes(events, "blank") == ["blank"]


def test_a_blank_killer_leaves_the_rest_of_the_deck_as_it_was():
    before = a_state("attention", drawn=2)
    state, _ = play(GAME, before, "blank money")
    assert state.deck[state.drawn + 1 :] == before.deck[2:]


def test_a_blank_killer_is_played_with_the_template_of_its_theme():
    state, _ = play(GAME, a_state("petition"), "blank time", "petition sun")
    card = GAME.killers[state.killer]
    assert (card.weight, len(card.responses), card.blank) == (3, 4, True)


def test_a_blank_killer_does_not_enter_the_discard():
    state, _ = play(
        GAME, a_state("petition"), "blank rules", "petition sun", "respond own-rules.ask", "posture authoritative"
    )
    assert state.discard == ()


def test_a_blank_killer_behind_a_shut_door_lies_on_the_pile_as_any_other():
    state, _ = play(
        GAME, a_state("petition"), "blank rules", "petition sun", "respond own-rules.table", "posture communicative"
    )
    assert GAME.killers[site(state, SUN).killer].id == "own-rules"


@pytest.mark.parametrize(("text", "reason"), [("blank weather", "unknown_theme"), ("blank doubt", "no_template")])
def test_a_theme_without_a_template_is_refused(text, reason):
    assert len(TEMPLATES) == 5
    assert refusal(GAME, a_state(), "trainer", parse_action(text)) == reason


# Pass


def test_a_passed_card_goes_under_the_deck_and_another_is_drawn_without_effects():
    before = a_state("petition", deck=(0, 1, 2, 3, 4, 5))
    state, events = play(GAME, before, "petition sun", "pass")
    assert (state.killer, state.deck[-1], state.phase) == (1, 0, "response")
    assert state.meters == before.meters
    assert [one.kind for one in events] == ["petition", "killer", "pass", "killer"]


def test_passing_a_card_of_the_pile_takes_it_off_the_pile():
    before = a_state("petition", deck=(0, 1, 2, 3, 4), sites={SUN: {"killer": 5, "eased": 2}})
    state, _ = play(GAME, before, "petition sun", "pass")
    assert (state.killer, state.deck[-1]) == (0, 5)
    assert (site(state, SUN).killer, site(state, SUN).eased) == (NONE, 0)


def test_passing_the_last_card_of_the_deck_draws_another_and_not_the_same():
    before = a_state("petition", deck=(0,), discard=(1, 2))
    state, _ = play(GAME, before, "petition sun", "pass")
    assert state.killer in (1, 2)
    assert state.deck[-1] == 0


def test_passing_is_refused_when_there_is_no_other_card():
    game = a_game(deck=(0,))
    state, _ = play(game, a_state("petition", game, deck=(0,)), "petition sun")
    assert refusal(game, state, "trainer", parse_action("pass")) == "no_other_card"


def test_a_passed_blank_card_is_put_away():
    before = a_state("petition", deck=(0, 1, 2))
    state, _ = play(GAME, before, "blank rules", "petition sun", "pass")
    assert state.killer == 0
    assert state.deck[state.drawn :] == (1, 2)


# Override


def test_override_sets_a_meter_and_says_so():
    state, events = play(GAME, a_state(), "override trust 9")
    assert meter(state, "trust") == 9
    assert [tuple(one) for one in events] == [("meter", "trust", 4, 9, "override")]


def test_override_sets_a_step_and_an_owner():
    state, events = play(GAME, a_state(), "override step club 3", "override owner club 4")
    assert site(state, CLUB)[:2] == (3, 4)
    assert {one.cause for one in events} == {"override"}
    assert [one.kind for one in events] == ["step", "bloom", "owner"]


@pytest.mark.parametrize("door", ["open", "ajar", "shut"])
@pytest.mark.parametrize("mode", ["communicative", "regulatory", "authoritative"])
def test_override_of_the_door_before_the_posture_is_kept_for_the_judgement(door, mode):
    game, state = at_the_counter(phase="response", weight=4)
    _, events = play(game, state, f"override door {door}", "respond killer0.plain", f"posture {mode}")
    judged = next(one for one in events if one.kind == "door")
    assert (judged.subject, judged.cause) == (door, "override")


@pytest.mark.parametrize(("door", "step"), [("open", 1), ("shut", 0)])
def test_override_decides_a_door_that_stands_ajar(door, step):
    game, state = at_the_counter(answer="ask", owner=4, weight=3)
    state, _ = play(game, state, "posture regulatory")
    assert state.phase == "condition"
    after, events = play(game, state, f"override door {door}")
    assert (after.phase, site(after, SUN).step) == ("attention", step)
    assert causes(events, "forced") == ["override"]
    assert causes(events, "condition") == []


def test_a_door_that_stands_ajar_can_be_left_so():
    game, state = at_the_counter(answer="ask", owner=4)
    state, _ = play(game, state, "posture regulatory", "override door ajar")
    assert state.phase == "condition"


def test_an_override_of_the_door_is_for_this_card_only():
    game, state = at_the_counter()
    state, _ = play(game, state, "override door open", "posture communicative")
    assert state.forced == NONE


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
def test_an_override_to_an_impossible_value_is_refused(text, phase, reason):
    assert refusal(GAME, a_state(phase), "trainer", parse_action(text)) == reason


def test_a_card_is_played_on_when_the_trainer_made_its_initiative_bloom_meanwhile():
    game, state = at_the_counter(CLUB, weight=3, sites={CLUB: {"backing": 1}})
    after, _ = play(game, state, "override step club 3", "posture authoritative")
    assert site(after, CLUB)[:3] == (3, 2, 0)


@pytest.mark.parametrize("text", ["blank rules", "pass", "override trust 5"])
@pytest.mark.parametrize("seat", ["residents", "officials"])
def test_blank_pass_and_override_belong_to_the_trainer(seat, text):
    phase = "response" if text == "pass" else "attention"
    assert refusal(GAME, a_state(phase), seat, parse_action(text)) == "other_seat"


def test_apply_refuses_with_the_reason():
    with pytest.raises(IllegalActionError) as refused:
        apply(GAME, a_state(), parse_action("override trust 12"))
    assert (refused.value.reason, str(refused.value.action)) == ("out_of_range", "override trust 12")
