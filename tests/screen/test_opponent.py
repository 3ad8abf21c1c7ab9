"""One side at the table, the computer at the other: a whole evening, what it says, undo and resume."""

from itertools import product

import pytest

from game.bots import OFFICIALS, RESIDENTS
from game.content.compile import compile_game, lengths
from game.content.village_file import open_village
from game.report import write
from game.rules import Action, apply, legal_actions, start, view
from game.screen.metrics import Metrics
from game.screen.nodes import Text, find, touches, walk
from game.screen.opponent import NOBODY, PLAYERS, SIDES, Opponent, Turn, opponent_of
from game.screen.scenes.other_side import REASONS, why
from game.screen.scenes.registry import PLACES
from game.screen.shots import turns_of
from game.screen.ui import Ui
from game.session import fields, portrait
from game.session.flow import waits_for_decision
from game.session.log import read
from game.session.replay import replay
from game.session.samples import Clock, walked
from game.session.workshop import RefusedError, Workshop
from tests.screen.sound import assert_sound
from tests.screen.table import Table

GAMES = [(village, length) for village in ("oudeloo", "veenderwold") for length in lengths(open_village(village))]
STANDING_IN = ("balanced", "role_aware")
STARTS = [(), (2, 1, 1, 0), (9, 1, 2, 0)]
"""Meters at the start: the village's own, a tired village, and a lively one before a closed town hall."""
PAIRS = [("balanced", "random"), ("random", "role_aware"), ("balanced", "role_aware"), ("balanced", "communicative")]


def alone(people, village="oudeloo", length=120, seed=3, path=None):
    workshop = Workshop.create(open_village(village), length, seed=seed, path=path, solo=people, now=Clock())
    return workshop, Opponent(workshop, people)


def play_on(workshop, other, until=lambda workshop: False, pick=0):
    """Play: people take the choice at ``pick``; returns the turns of the other side."""
    turns = []
    while not until(workshop):
        turn = other.turn()
        if turn is not None:
            turns.append(turn)
            other.go_on()
            continue
        seen = workshop.view()
        choices = [one for one in seen.legal[other.people] if other.allowed(other.people, one)]
        if waits_for_decision(seen.place) and choices:
            choice = choices[pick % len(choices)]
            if not other.answers(choice):
                workshop.do(choice)
        elif seen.can_next:
            workshop.do("go next")
        else:
            return turns
    return turns


@pytest.mark.parametrize("people", SIDES)
@pytest.mark.parametrize(("village", "length"), GAMES)
def test_a_whole_evening_is_played_from_either_side(village, length, people):
    workshop, other = alone(people, village, length)
    turns = play_on(workshop, other, pick=1)
    assert str(workshop.progress.place) == "conclusions.report"
    assert workshop.progress.state.phase == "over"
    assert {turn.seat for turn in turns} == {other.seat} != {people}
    assert len(turns) >= workshop.game.half_years


@pytest.mark.parametrize("people", SIDES)
def test_the_other_side_waits_until_what_it_decided_was_read(people):
    workshop, other = alone(people)
    play_on(workshop, other, lambda _: other.turn() is not None)
    before = workshop.progress
    turn = other.turn()
    assert other.turn() == turn
    assert workshop.progress is before
    other.go_on()
    assert workshop.progress.last_text == turn.action


def test_what_the_other_side_decides_does_not_depend_on_the_hidden_deck():
    workshop, other = alone("residents")
    play_on(workshop, other, lambda _: other.turn() is not None)
    turn = other.turn()
    state = workshop.progress.state
    hidden = state._replace(deck=state.deck[: state.drawn] + state.deck[state.drawn :][::-1], dice=state.dice ^ 5)
    object.__setattr__(workshop.progress, "state", hidden)
    assert Opponent(workshop, "residents").turn() == turn


def test_people_cannot_do_what_the_other_side_decides():
    _, other = alone("officials")
    assert not other.allowed("residents", "star wensbus")
    assert other.allowed("officials", "posture regulatory")
    assert not other.allowed("officials", "condition residents")
    assert other.allowed("officials", NOBODY)


def at_condition(people):
    for seed in range(1, 60):
        workshop, other = alone(people, seed=seed)
        play_on(workshop, other, lambda one: one.progress.place.step in ("condition", "portrait"), pick=seed)
        if workshop.progress.place.step == "condition":
            yield workshop, other


def test_a_condition_that_residents_leave_is_offered_to_the_officials():
    workshop, other = next(at_condition("residents"))
    assert other.turn() is None
    assert other.answers(NOBODY)
    turn = other.turn()
    assert turn is not None
    assert turn.action in ("condition officials", NOBODY)
    other.undo()
    assert other.turn() is None
    assert workshop.progress.place.step == "condition"
    assert other.answers(NOBODY)
    other.go_on()
    assert workshop.progress.last_text == turn.action


def test_officials_are_asked_after_residents_said_whether_they_carry():
    seen = set()
    for workshop, other in at_condition("officials"):
        turn = other.turn()
        seen.add(turn.action)
        other.go_on()
        if turn.action == NOBODY:
            assert other.turn() is None
            assert workshop.progress.place.step == "condition"
        else:
            assert workshop.progress.place.step == "scratch"
        if len(seen) == 2:
            return
    raise AssertionError(seen)


def test_undo_goes_back_to_the_last_decision_of_the_people():
    workshop, other = alone("residents")
    play_on(workshop, other, lambda one: one.progress.place.step == "petition")
    assert workshop.progress.state.official_tokens == 0
    other.undo()
    assert other.turn() is None
    assert workshop.progress.place.step == "attention"
    assert workshop.progress.state.resident_tokens == 1


def test_what_was_revealed_is_not_taken_back():
    workshop, other = alone("residents")
    play_on(workshop, other, lambda one: one.progress.place.step == "killer")
    with pytest.raises(RefusedError) as refused:
        other.undo()
    assert refused.value.reason == "revealed"


def test_a_resumed_evening_goes_on_with_the_same_other_side(tmp_path):
    path = tmp_path / "alone.kks"
    workshop, other = alone("officials", path=path)
    play_on(workshop, other, lambda _: other.turn() is not None and workshop.progress.place.step == "attention")
    turn = other.turn()
    workshop.close()
    again = Workshop.resume(path)
    try:
        found = opponent_of(again)
        assert found is not None
        assert (found.people, found.turn()) == ("officials", turn)
    finally:
        again.close()


@pytest.mark.parametrize("people", SIDES)
def test_an_evening_that_was_undone_and_resumed_is_replayed_from_its_file(tmp_path, people):
    path = tmp_path / "alone.kks"
    workshop, other = alone(people, length=90, path=path)
    play_on(workshop, other, lambda one: one.progress.place.step == "petition" or other.turn() is not None)
    play_on(workshop, other, lambda one: not one.undo_refusal() and one.progress.state.resident_tokens < 2)
    other.undo()
    workshop.close()
    again = Workshop.resume(path)
    found = opponent_of(again)
    told = play_on(again, found)
    again.close()
    lines = [line.text for line in read(path).lines]
    assert any(line.startswith("undo") for line in lines)
    assert [line for line in lines if line in {turn.action for turn in told}]
    assert replay(path).same


def test_a_table_with_both_sides_has_no_other_side():
    assert opponent_of(Workshop.create(open_village("oudeloo"), 120, seed=1, path=None)) is None


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_every_decision_is_told_with_a_reason(lang):
    m = Metrics(1280, 720, lang=lang)
    for turn, seen in turns_of(open_village("oudeloo")):
        assert portrait.told(turn.action, seen, lang)
        assert why(turn, seen, m) != turn.reason


def reasons_given(game, residents, officials, seed, meters):
    """The seat and the reason of each decision of those who may fill empty seats, in one game of these two."""
    names = {"residents": residents, "officials": officials}
    players = {"residents": RESIDENTS[residents](game, seed), "officials": OFFICIALS[officials](game, seed)}
    state = start(game, seed)
    state = state._replace(meters=meters or state.meters)
    while state.phase != "over":
        for seat, player in players.items():
            legal = legal_actions(game, state, seat)
            if not legal or (state.phase == "attention" and seat == "officials" and state.resident_tokens):
                continue
            action, reason = player.choose(view(game, state, seat), legal)
            if names[seat] in STANDING_IN and action.verb != "posture":
                yield seat, reason
            if str(action) != NOBODY or seat == "officials":
                break
        state, _ = apply(game, state, action)


def test_the_sentences_are_those_of_the_reasons_that_play_brings_and_no_others():
    given = set()
    games = [compile_game(open_village(village), length) for village, length in GAMES]
    for game, pair, meters, seed in product(games, PAIRS, STARTS, range(8)):
        given |= set(reasons_given(game, *pair, seed, meters))
    assert given == {one for one in REASONS if one[1] != "left"}


@pytest.mark.parametrize("seat", SIDES)
def test_what_a_policy_had_not_foreseen_is_told_too(seat):
    class Stubborn(type(PLAYERS[seat](compile_game(open_village("oudeloo"), 120), 1))):
        def pick(self, state):
            return Action("star", "nowhere"), "stubborn"

    workshop, other = alone(SIDES[1 - SIDES.index(seat)])
    play_on(workshop, other, lambda one: other.turn() is not None)
    seen = view(workshop.game, workshop.progress.state, seat)
    action, reason = Stubborn(workshop.game, 1).choose(seen, seen.legal)
    assert action in seen.legal
    assert why(Turn(seat, str(action), reason), workshop.view(), Metrics(1280, 720)) == "Iets anders kon nu niet."


# Scenes that ask something of both sides


def alone_at(place, people, village="oudeloo", length=120):
    return walked(open_village(village), length, place, 5).view()._replace(solo=people)


def test_who_sits_alone_does_not_guess_what_it_will_choose_itself():
    m = Metrics(1280, 720)
    for people, asked in (("", True), ("residents", False)):
        scene = PLACES["choose"](alone_at("play.choose", people), Ui(), m)
        assert any(one.action.startswith("enter guess") for one in touches(scene)) is asked


@pytest.mark.parametrize("people", SIDES)
def test_only_who_was_there_is_asked_how_it_felt(people):
    scene = PLACES["feeling"](alone_at("plan.feeling", people), Ui(), Metrics(1280, 720))
    every = " ".join(one.action for one in touches(scene))
    asked = [side for side in fields.SIDES if fields.feeling(side) in every]
    assert asked == [people, "observers"]


@pytest.mark.parametrize(("people", "head"), [
    ("", ()), ("residents", ("Computer: drie houdingen",)), ("officials", ("Computer: vier functies",)),
])  # fmt: skip
def test_how_we_did_it_says_which_choices_were_of_the_computer(people, head):
    scene = PLACES["ways"](alone_at("plan.ways", people), Ui(), Metrics(1280, 720))
    said = [one.text for one in walk(scene.nodes) if isinstance(one, Text)]
    assert tuple(one for one in said if one.startswith("Computer")) == head


@pytest.mark.parametrize(("place", "people"), [
    ("play.choose", "residents"), ("plan.feeling", "officials"), ("plan.ways", "residents"), ("plan.ways", "officials"),
])  # fmt: skip
def test_scenes_for_one_side_stand_at_every_size(place, people):
    view = alone_at(place, people)
    assert_sound(lambda m, ui: PLACES[view.place.step](view, ui, m))


@pytest.mark.parametrize(("people", "line"), [
    ("residents", "u speelde de bewoners, de computer de ambtenaren"),
    ("officials", "u speelde de ambtenaren, de computer de bewoners"),
])  # fmt: skip
def test_the_report_says_which_side_played(people, line, tmp_path):
    for path in write(alone_at("conclusions.report", people), tmp_path, "nl").paths:
        assert line in path.read_text("utf-8")
    for path in write(alone_at("conclusions.report", ""), tmp_path, "nl").paths:
        assert "de computer" not in path.read_text("utf-8")


# At the table


@pytest.mark.parametrize("people", SIDES)
def test_by_keyboard_from_setting_up_to_the_report(tmp_path, people):
    table = Table(tmp_path, "veenderwold", 50)
    table.app.close()
    table.app.begin("veenderwold", 50, "Klas 3b", people)
    told_of = 0
    for _ in range(400):
        scene = table.scene()
        words = " ".join(one.text for one in walk(scene.nodes) if isinstance(one, Text))
        told_of += "De computer speelt de" in words
        if str(table.app.workshop.progress.place).endswith(".report"):
            break
        primary = find(scene, scene.primary)
        if primary is None or not primary.enabled:
            choice = next(one for one in touches(scene) if one.role == "choice" and one.enabled)
            table.press(choice.key.split()[0])
            continue
        table.press("enter")
    else:
        raise AssertionError(table.app.workshop.progress.place)
    assert told_of >= 3
    assert table.app.workshop.head["solo"] == people
