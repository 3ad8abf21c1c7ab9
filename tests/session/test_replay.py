"""Playing a file again gives the same states, and where it does not, the first difference is told."""

import json

import pytest

from game.rules import RULES_VERSION
from game.rules import play as rules_play
from game.session import log as files
from game.session.replay import replay
from game.session.workshop import Workshop

from .workshops import BUDGET, EVERY_VILLAGE, Clock, begin, wander


@pytest.fixture
def path(tmp_path):
    return tmp_path / "avond.kks"


@EVERY_VILLAGE
@BUDGET
def test_art_9_6_a_workshop_played_again_from_its_log_gives_the_same_states(document, length, budget, tmp_path):
    """With undo, asides and overrides; resumed from the file it stands where it stood, too."""
    undone = 0
    for dice in range(1, budget + 1):
        path = tmp_path / f"avond-{dice}.kks"
        workshop = Workshop.create(document, length, seed=dice, path=path, table="Tafel 1", now=Clock())
        undone += wander(workshop, dice, 300).count("undo")
        state = workshop.progress.state
        workshop.close()
        again = Workshop.resume(path)
        assert again.progress.state == state
        again.do("timer hide")
        again.close()
        result = replay(path)
        assert result.same
        assert result.first_difference is None
        assert result.actions == sum(one.kind == "action" for one in files.read(path).lines)
        said = {"actions": result.actions, "same": True, "first_difference": None, "rules": RULES_VERSION}
        assert result.as_json() == said
    assert undone


def test_playing_again_writes_nothing(path):
    workshop = begin(path)
    wander(workshop, 1, 60)
    before = path.read_bytes()
    assert replay(path).same  # also while it is being led
    assert path.read_bytes() == before
    workshop.close()


def test_rules_that_have_changed_are_told_with_the_first_line_that_differs(path, monkeypatch):
    workshop = begin(path)
    for command in ["go next"] * 10 + ["star wensbus", "rest", "cover"]:
        workshop.do(command)
    workshop.close()

    def other_rest(turn, action):
        turn.change(0, 1, "rest")
        turn.resident_tokens -= 1

    monkeypatch.setitem(rules_play._EFFECTS, "rest", other_rest)
    result = replay(path)
    assert not result.same
    first = result.first_difference
    assert (first.line, first.text, first.what) == (13, "rest", "events")
    assert json.loads(json.dumps(result.as_json()))["first_difference"]["line"] == 13


def test_a_state_that_differs_where_events_do_not_is_told_by_its_field(path, monkeypatch):
    workshop = begin(path)
    for command in ["go next"] * 10 + ["star wensbus", "rest"]:
        workshop.do(command)
    workshop.close()
    rest = rules_play._EFFECTS["rest"]

    def other_rest(turn, action):
        rest(turn, action)
        turn.resident_tokens = 1

    monkeypatch.setitem(rules_play._EFFECTS, "rest", other_rest)
    first = replay(path).first_difference
    assert (first.what, first.stored, first.computed) == ("resident_tokens", 2, 1)


def test_an_action_that_is_refused_now_is_told(path, monkeypatch):
    workshop = begin(path)
    for command in ["go next"] * 10 + ["star wensbus", "rest"]:
        workshop.do(command)
    workshop.close()
    from game.rules import legal

    monkeypatch.setitem(legal._RULES, "rest", (("residents",), ("petition",), legal._anything))
    result = replay(path)
    assert (result.same, result.actions) == (False, 2)
    assert (result.first_difference.what, result.first_difference.computed) == ("refused", "other_phase")


def test_a_torn_last_line_is_left_out_and_said(path):
    workshop = begin(path)
    wander(workshop, 1, 60)
    workshop.close()
    path.write_bytes(path.read_bytes()[:-7])
    assert replay(path)[1:] == (True, None, RULES_VERSION, True)


def test_a_damaged_file_is_not_played(path):
    workshop = begin(path, now=Clock())
    workshop.do("go next")
    workshop.do("go next")
    workshop.close()
    whole = path.read_bytes()
    where = whole.rindex(b"go next", 0, whole.rindex(b"go next"))
    path.write_bytes(whole[:where] + b"G" + whole[where + 1 :])
    with pytest.raises(files.SessionFileError) as error:
        replay(path)
    assert (error.value.code, error.value.line) == ("damaged", 2)


def test_a_missing_file_is_said(path):
    with pytest.raises(files.SessionFileError) as error:
        replay(path)
    assert error.value.code == "missing"
