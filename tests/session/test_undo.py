"""Undo: back in the log, never past what was revealed."""

import pytest

from game.session import log as files
from game.session.progress import REVEALING
from game.session.workshop import Workshop

from .workshops import Clock, begin, next_command, refused, summary, to


def test_art_8_9_an_action_is_taken_back_and_stays_in_the_log(path):
    workshop = begin(path)
    to(workshop, "play.attention")
    before = summary(workshop)
    workshop.do("rest")
    workshop.do("undo")
    assert summary(workshop) == before
    workshop.close()
    assert [one.text for one in files.read(path).lines][-2] == "rest"
    assert files.read(path).lines[-1].text.startswith("undo ")


def test_undone_entries_are_gone_from_the_progress():
    workshop = begin()
    for command in (
        'say own.0 "Weg"',
        "vote before.0 1 2 hands",
        "guess owner wensbus 2",
        "pick reflection.2 aandacht",
    ):
        workshop.do(command)
    for _ in range(4):
        workshop.do("undo")
    progress = workshop.progress
    assert [dict(one) for one in (progress.said, progress.votes, progress.guesses, progress.picks)] == [{}] * 4
    assert refused(workshop, "undo") == "nothing_to_undo"


def test_undo_after_undo_goes_further_back_and_a_new_way_can_be_taken():
    workshop = begin()
    to(workshop, "play.attention")
    for command in ("rest", "lobby", "undo", "undo", "lobby", "rest", "undo"):
        workshop.do(command)
    other = begin()
    to(other, "play.attention")
    other.do("lobby")
    assert summary(workshop) == summary(other)


REVEALED = {
    "petition": ("play.petition", "petition wensbus"),
    "pass": ("play.killer", "pass"),
    "posture": ("play.posture", "posture authoritative"),
    "condition": ("play.condition", "condition nobody"),
    "visit": ("play.attention", "visit"),
    "choose": ("play.choose", "choose connect"),
}


@pytest.mark.parametrize("verb", sorted(REVEALING))
def test_art_8_9_what_was_revealed_cannot_be_undone(verb):
    place, command = REVEALED[verb]
    for dice in range(30):
        workshop = begin(seed=dice)
        try:
            to(workshop, place, dice)
            break
        except AssertionError:
            continue
    workshop.do(command)
    assert refused(workshop, "undo") == "revealed"
    assert not workshop.view().can_undo
    workshop.do("timer hide")
    workshop.do("undo")
    assert refused(workshop, "undo") == "revealed"


def test_the_starting_situation_cannot_be_unseen():
    workshop = to(begin(), "ownership.compare")
    assert refused(workshop, "undo") == "revealed"


@pytest.mark.parametrize("dice", range(5))
def test_undo_takes_back_each_entry_to_the_one_before_also_after_a_resume(path, dice):
    clock = Clock()
    workshop = begin(path, now=clock)
    for _ in range(120):
        before = summary(workshop)
        dice, command = next_command(workshop, dice)
        if not command:
            break
        workshop.do(command)
        if command == "undo" or workshop.undo_refusal():
            continue
        workshop.do("undo")
        assert summary(workshop) == before
        workshop.do(command)
    workshop.close()
    again = Workshop.resume(path, clock)
    assert {**summary(again), "timer": 0} == {**summary(workshop), "timer": 0}
    while not workshop.undo_refusal():
        workshop.do("undo")
        again.do("undo")
        assert {**summary(again), "timer": 0} == {**summary(workshop), "timer": 0}
    assert again.undo_refusal() == workshop.undo_refusal()
    again.close()


def test_a_resume_is_not_an_entry_that_can_be_undone(path):
    begin(path).close()
    workshop = Workshop.resume(path)
    assert refused(workshop, "undo") == "nothing_to_undo"
    workshop.do("go next")
    workshop.close()
    workshop = Workshop.resume(path)
    workshop.do("undo")
    assert str(workshop.progress.place) == "opening.agenda"
    assert refused(workshop, "undo") == "nothing_to_undo"
    workshop.close()
