"""A workshop that is led: every change on disk before it is told, and resumed where it stood."""

import errno
import os

import pytest

from game.session import log as files
from game.session.codec import events_from_json, events_to_json, state_from_json, state_to_json
from game.session.workshop import RefusedError, Workshop

from .workshops import Clock, begin, document, next_command, refused, summary, to, wander

# Resume


@pytest.mark.parametrize(("length", "dice"), [(120, 1), (120, 2), (120, 3), (90, 4)])
def test_a_workshop_that_is_resumed_stands_where_it_stood(path, length, dice):
    clock = Clock()
    workshop = begin(path, length=length, now=clock)
    wander(workshop, dice, 400)
    assert workshop.progress.met
    workshop.close()
    again = Workshop.resume(path, clock)
    assert {**summary(again), "timer": 0} == {**summary(workshop), "timer": 0}
    assert again.progress.spent == workshop.progress.spent
    assert again.agenda == workshop.agenda
    assert again.game == workshop.game
    assert again.head == {**workshop.head, "kks": files.FORMAT}
    assert again.notice == ""
    again.close()


def test_a_workshop_can_be_resumed_at_every_step_and_goes_on_in_the_same_way(path):
    clock, dice, told = Clock(), 9, begin(now=Clock())
    begin(path, now=clock).close()
    for _ in range(60):
        dice, command = next_command(told, dice)
        told.do(command)
        workshop = Workshop.resume(path, clock)
        workshop.do(command)
        assert summary(workshop)["state"] == summary(told)["state"]
        assert {**summary(workshop), "timer": 0} == {**summary(told), "timer": 0}
        assert workshop.undo_refusal() == told.undo_refusal()
        workshop.close()


def test_what_was_said_voted_guessed_and_picked_is_there_after_a_resume(path):
    workshop = begin(path)
    for command in (
        'say own.0 "Wij openen \\"het\\" dorpshuis, €5"',
        "vote before.0 1 4 2 0 3 hands",
        "guess owner wensbus 2",
        "pick reflection.2 aandacht",
        'remark "Er werd gelachen"',
        "swap",
    ):
        workshop.do(command)
    workshop.close()
    again = Workshop.resume(path)
    progress = again.progress
    assert progress.said["own.0"] == 'Wij openen "het" dorpshuis, €5'
    assert progress.votes["before.0"] == ((1, 4, 2, 0, 3), "hands")
    assert progress.guesses["owner.wensbus"] == "2"
    assert progress.picks["reflection.2"] == "aandacht"
    assert progress.remarks == (("opening.agenda", "Er werd gelachen"),)
    assert progress.swaps == (0,)
    again.close()


def test_a_torn_last_entry_is_said_and_left_out(path):
    workshop = begin(path)
    to(workshop, "play.attention")
    before = workshop.progress
    workshop.do("rest")
    workshop.close()
    path.write_bytes(path.read_bytes()[:-20])
    again = Workshop.resume(path)
    assert again.notice == "torn"
    assert again.progress.state == before.state
    again.close()
    third = Workshop.resume(path)
    assert third.notice == ""
    third.close()


def test_an_edit_of_the_scenario_never_changes_a_saved_workshop(path):
    workshop = begin(path)
    to(workshop, "play.attention")
    workshop.close()
    again = Workshop.resume(path)
    assert again.document == document()
    assert again.document is not document()
    again.close()


def test_a_workshop_that_is_read_only_to_look_at_is_not_changed(path):
    workshop = begin(path)
    wander(workshop, 3, 80)
    workshop.close()
    before = path.read_bytes()
    looked = Workshop.of(path, files.read(path))
    assert summary(looked) == summary(workshop)
    assert path.read_bytes() == before


def test_whole_lines_that_make_no_workshop_are_damage(path):
    workshop = begin(path)
    workshop.close()
    for text in ("go nowhere", "undo 99", "vote x", 'say "', 7):
        contents = files.read(path)
        line = files.Line(1, 1.0, "entry", text, [], [])
        with pytest.raises(files.SessionFileError) as error:
            Workshop.of(path, contents._replace(lines=[line]))
        assert (error.value.code, error.value.line) == ("damaged", 2)
    for head in ({"length": 77}, {"document": None}, {"document": {}}, {"seed": "x"}, {"length": "120"}):
        with pytest.raises(files.SessionFileError) as error:
            Workshop.of(path, contents._replace(head={**contents.head, **head}))
        assert (error.value.code, error.value.line) == ("damaged", 1)


def test_states_and_events_come_back_exactly():
    import json

    workshop = begin()
    for _ in range(60):
        wander(workshop, 5, 1)
        state = workshop.progress.state
        assert state_from_json(json.loads(json.dumps(state_to_json(state)))) == state
    events = workshop.progress.met[0].effects if workshop.progress.met else ()
    assert events_from_json(json.loads(json.dumps(events_to_json(events)))) == events
    for wrong in ([], [1, 2, 3], list(range(40))):
        with pytest.raises(ValueError, match="not a state"):
            state_from_json(wrong)
    with pytest.raises(ValueError, match="not an event"):
        events_from_json([[1]])


# Disk


def test_on_a_full_disk_the_workshop_goes_on_and_says_that_it_is_not_saved(path, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, "No space left on device")

    workshop, memory = begin(path), begin()
    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        done = wander(workshop, 4, 50)
        assert not workshop.view().saved
    for command in done:
        memory.do(command)
    assert summary(workshop) == summary(memory)
    workshop.do("timer hide")
    assert workshop.view().saved
    workshop.close()
    texts = [one.text for one in files.read(path).lines]
    assert len(texts) == len(done) + 1
    again = Workshop.resume(path, Clock())
    assert {**summary(again), "timer": 0} == {**summary(workshop), "timer": 0}
    again.close()


def test_an_entry_is_on_disk_before_it_is_told(path, monkeypatch):
    workshop = begin(path)
    told = []
    monkeypatch.setattr(workshop, "_keep", lambda progress: told.append(files.read(path).lines[-1].text))
    workshop.do("go next")
    workshop.do("star wensbus")
    assert told == ["go next", "star wensbus"]
    workshop.close()


def test_a_refused_command_leaves_no_trace(path):
    workshop = begin(path)
    before = (workshop.progress, path.read_bytes())
    for command in ("rest", "dance", "", "go nowhere", "go to plan.nothing", "undo", "undo 0", "resumed", 'say x "'):
        with pytest.raises(RefusedError):
            workshop.do(command)
        assert (workshop.progress, path.read_bytes()) == before
    workshop.close()


def test_half_a_character_is_refused_and_the_file_stays_whole(path):
    workshop = begin(path)
    assert refused(workshop, 'say own.0 "\ud83d"') == "not_now"
    assert refused(workshop, 'say own.0 "\\ud83d"') == "not_now"
    assert refused(workshop, "guess owner \ud83d 2") == "not_now"
    workshop.do("go next")
    workshop.close()
    again = Workshop.resume(path)
    assert str(again.progress.place) == "opening.village"
    again.close()
