"""The agenda of a workshop: its places, its timers, and what is entered on the way."""

import pytest

from game.session.workshop import RefusedError, Workshop

from .workshops import Clock, begin, next_command, refused, to, wander

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
