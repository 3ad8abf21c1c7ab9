"""A workshop that is led: every change on disk before it is told, resume, undo, places and timers."""

import errno
import os

import pytest

from game.session import log as files
from game.session.codec import events_from_json, events_to_json, state_from_json, state_to_json
from game.session.progress import REVEALING
from game.session.workshop import RefusedError, Workshop

from .workshops import Clock, begin, document, next_command, summary, to, wander


def refused(workshop, command) -> str:
    with pytest.raises(RefusedError) as error:
        workshop.do(command)
    return error.value.reason


@pytest.fixture
def path(tmp_path):
    return tmp_path / "avond.kks"


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


# Undo


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


# Places


def places(workshop, command):
    met = [str(workshop.progress.place)]
    while True:
        try:
            workshop.do(command)
        except RefusedError:
            return met
        met.append(str(workshop.progress.place))


def test_next_walks_the_agenda_up_to_the_first_decision_and_back_returns():
    workshop = begin()
    forth = places(workshop, "go next")
    assert forth == [
        "opening.agenda",
        "opening.village",
        "opening.statement",
        "opening.statement.1",
        "opening.statement.2",
        "opening.roles",
        "opening.rules",
        "ownership.guess",
        "ownership.compare",
        "thinking.starting_points",
        "play.star",
    ]
    assert not workshop.view().can_next
    assert places(workshop, "go back") == forth[::-1]
    assert not workshop.view().can_back


def test_the_lesson_has_no_thinking_part():
    workshop = begin(length=50, village="veenderwold")
    assert "thinking.starting_points" not in places(workshop, "go next")


def test_next_and_back_are_offered_exactly_where_they_lead_somewhere():
    workshop, dice = begin(), 3
    for _ in range(250):
        view = workshop.view()
        for offered, command in ((view.can_next, "go next"), (view.can_back, "go back")):
            other = begin()
            other.progress = workshop.progress
            try:
                other.do(command)
            except RefusedError:
                assert not offered
            else:
                assert offered
        dice, command = next_command(workshop, dice)
        if not command:
            break
        workshop.do(command)
    assert str(workshop.progress.place) == "conclusions.report"


def test_skip_leaves_the_rest_of_a_part_and_back_returns():
    workshop = begin()
    parts = [one.split(".")[0] for one in places(workshop, "go skip")]
    assert parts == ["opening", "ownership", "thinking", "play", "plan", "conclusions"]
    assert [one.split(".")[0] for one in places(workshop, "go back")] == parts[::-1]


def test_after_a_detour_play_goes_on_where_it_stood():
    workshop = to(begin(), "play.posture")
    state = workshop.progress.state
    workshop.do("go to opening.roles")
    workshop.do("go to plan.questions")
    workshop.do("go to play.star")
    assert str(workshop.progress.place) == "play.posture"
    assert workshop.progress.state == state


def test_going_back_never_crosses_an_action():
    workshop = to(begin(), "play.attention")
    workshop.do("rest")
    assert refused(workshop, "go back") == "not_now"


@pytest.mark.parametrize(
    "command",
    ["go to nowhere.x", "go to plan.nothing", "go to opening.statement.9", "go to play.over", "go to", "go", "go up"],
)
def test_a_place_that_is_not_there_is_refused(command):
    assert refused(to(begin(), "play.attention"), command) == "not_now"


@pytest.mark.parametrize("length", [120, 90])
def test_a_whole_workshop_passes_every_place_of_its_agenda(length):
    workshop, dice, seen = begin(length=length), 8, set()
    while True:
        seen.add(str(workshop.progress.place))
        view = workshop.view()
        choices = view.legal["residents"] + view.legal["officials"]
        if view.can_next:
            workshop.do("go next")
        elif choices:
            dice = (dice * 31 + 7) % 1009
            workshop.do(choices[dice % len(choices)])
        else:
            break
    assert seen >= {str(one) for row in workshop.agenda.places.values() for one in row}
    assert {"play.star", "play.attention", "play.petition", "play.scratch", "play.lesson"} <= seen
    assert {"play.reflection.2"} <= seen
    assert ("play.reflection.4" in seen) is (length == 120)
    assert ("play.case" in seen) is (length == 120)


def test_the_history_tells_each_half_year_once():
    workshop = begin()
    wander(workshop, 6, 500)
    met = workshop.progress.met
    assert [one.half_year for one in met] == [1, 2, 3, 4, 5, 6]
    for one in met:
        assert bool(one.initiative) is bool(one.killer) is bool(one.response) is bool(one.mode) is bool(one.door)
        assert one.ending[0].kind == "half_year"
        assert len(one.meters) == 4


# Timers


def left(workshop, clock):
    return workshop.progress.timer.left(clock())


def test_a_timer_runs_from_the_moment_its_place_is_reached():
    clock = Clock()
    workshop = to(begin(now=clock), "play.talk")
    clock.tick(50)
    assert left(workshop, clock) == 130
    assert begin().progress.timer is None


def test_a_timer_can_be_paused_run_on_extended_and_hidden():
    clock = Clock()
    workshop = to(begin(now=clock), "play.talk")
    clock.tick(50)
    workshop.do("timer pause")
    clock.tick(1000)
    assert left(workshop, clock) == 130
    workshop.do("timer extend 60")
    assert left(workshop, clock) == 190
    workshop.do("timer run")
    clock.tick(10)
    assert left(workshop, clock) == 180
    workshop.do("timer hide")
    assert workshop.progress.hidden_timers
    assert left(workshop, clock) == 180
    workshop.do("timer show")
    assert not workshop.progress.hidden_timers
    clock.tick(200)
    assert left(workshop, clock) == -20
    assert str(workshop.progress.place) == "play.talk"


def test_running_twice_is_running_once_and_pausing_twice_is_pausing_once():
    clock = Clock()
    workshop = to(begin(now=clock), "play.talk")
    for command in ("timer run", "timer run", "timer pause", "timer pause"):
        clock.tick(10)
        workshop.do(command)
    assert left(workshop, clock) == 150


@pytest.mark.parametrize("command", ["timer", "timer dance", "timer extend", "timer extend much"])
def test_a_timer_that_is_told_nonsense_is_refused(command):
    assert refused(begin(), command) == "not_now"
    assert refused(to(begin(), "play.talk"), command) == "not_now"


def test_a_timer_stands_still_while_the_workshop_is_closed_and_waits_to_be_run(path):
    clock = Clock()
    workshop = to(begin(path, now=clock), "play.talk")
    clock.tick(50)
    workshop.do('remark "Koffie"')
    workshop.close()
    clock.tick(3600)
    again = Workshop.resume(path, clock)
    clock.tick(100)
    assert left(again, clock) == 130
    again.do("timer run")
    clock.tick(30)
    assert left(again, clock) == 100
    again.close()
    third = Workshop.resume(path, clock)
    assert third.progress.timer == again.progress.timer.paused(again.progress.last_time)
    third.close()


def test_a_timer_that_an_undo_brings_back_did_not_run_while_the_workshop_was_closed(path):
    clock = Clock()
    workshop = to(begin(path, now=clock), "play.talk")
    clock.tick(50)
    workshop.do('remark "Koffie"')
    workshop.close()
    clock.tick(3600)
    again = Workshop.resume(path, clock)
    again.do("undo")
    assert left(again, clock) == 130
    again.close()


def test_minutes_are_counted_for_the_part_in_which_they_passed_and_not_while_closed(path):
    clock = Clock()
    workshop = begin(path, now=clock)
    clock.tick(120)
    to(workshop, "ownership.guess")
    clock.tick(60)
    workshop.do("go next")
    workshop.close()
    clock.tick(9999)
    again = Workshop.resume(path, clock)
    clock.tick(30)
    again.do("go next")
    assert dict(again.progress.spent) == {"opening": 120, "ownership": 90}
    again.close()


# Entries


@pytest.mark.parametrize(
    "command",
    [
        "vote before.0 1 2 shouting",
        "vote before.0 hands",
        "vote before.0 1 -2 hands",
        "vote",
        "vote q one hands",
        "say",
        "pick x",
        "guess",
        "dance now",
        "undo 3",
        "resumed",
    ],
)
def test_an_entry_that_means_nothing_is_refused(command):
    workshop = begin()
    before = workshop.progress
    with pytest.raises(RefusedError):
        workshop.do(command)
    assert workshop.progress == before


def test_the_last_vote_and_the_last_text_count():
    workshop = begin()
    for command in ("vote before.0 1 2 hands", "vote before.0 2 1 paper", 'say own.0 "Eén"', 'say own.0 " Twee "'):
        workshop.do(command)
    assert workshop.progress.votes["before.0"] == ((2, 1), "paper")
    assert workshop.progress.said["own.0"] == "Twee"


def test_art_8_7_an_override_is_remembered_for_the_report():
    workshop = to(begin(), "play.attention")
    workshop.do("override trust 9")
    assert workshop.progress.overrides == ("override trust 9",)
    assert str(workshop.progress.place) == "play.attention"


def test_art_8_8_changing_chairs_leaves_the_case_out_and_can_be_undone():
    workshop = begin()
    while workshop.progress.state.phase != "case":
        to(workshop, "play.half_year_end")
        if workshop.progress.state.phase != "case":
            workshop.do("go next")
    workshop.do("swap")
    assert workshop.view().can_next
    workshop.do("go next")
    assert str(workshop.progress.place) == "play.attention"
    assert workshop.progress.state.phase == "attention"
    workshop.do("undo")
    assert str(workshop.progress.place) == "play.swap"
    workshop.do("go back")
    assert str(workshop.progress.place) == "play.half_year_end"


@pytest.mark.parametrize("kind", ["say own.0", "remark"])
def test_a_text_that_is_too_long_is_refused(kind):
    workshop = begin()
    workshop.do(f'{kind} "{"x" * 600}"')
    with pytest.raises(RefusedError) as refused:
        workshop.do(f'{kind} "{"x" * 601}"')
    assert refused.value.reason == "too_long"


def test_a_door_decided_from_another_part_of_the_agenda_lets_play_go_on():
    workshop = next(one for dice in range(1, 60) if (one := ajar(dice)))
    workshop.do("go to plan.portrait")
    workshop.do("override door open")
    assert str(workshop.progress.place) == "plan.portrait"
    workshop.do("go to play.star")
    assert str(workshop.progress.place) == "play.scratch"


def ajar(dice):
    """A workshop at a door that stands ajar, or None."""
    workshop = begin(seed=dice)
    try:
        return to(workshop, "play.condition", dice)
    except AssertionError:
        return None
