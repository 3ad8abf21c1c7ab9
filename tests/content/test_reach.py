"""An ambition that no group can reach is said, and one that some group reaches never is."""

from pathlib import Path

import pytest

from game.content.check import check
from game.content.minutes import PLAY, minutes_of
from game.content.reach import Plan, Wish, unreachable
from game.session.agenda import MINUTES

from .conftest import place_of

LONG, SHORT, DESK = Plan(2, 2, 4), Plan(3, 0, 1), Plan(0, 3, 3)
ROSTER = {"long": LONG, "short": SHORT, "desk": DESK}


def said(*wishes: Wish, half_years: int = 2, room: int = 3) -> list[tuple[int, str]]:
    return unreachable(list(wishes), ROSTER, half_years, room)


def test_each_town_hall_step_takes_a_visit_and_there_is_one_visit_a_half_year() -> None:
    assert said(Wish(initiative="desk")) == [(0, "doors")]
    assert said(Wish(initiative="desk"), half_years=3) == []


def test_a_number_in_bloom_takes_the_shortest_paths() -> None:
    assert said(Wish(bloom=2)) == []
    assert said(Wish(bloom=3)) == [(0, "doors")]
    many = {f"p{number}": Plan(4, 0, 1) for number in range(7)}
    assert unreachable([Wish(bloom=3)], many, 2, 3) == [(0, "steps")]
    assert unreachable([Wish(bloom=2)], many, 2, 3) == []


def test_an_owner_moves_two_at_most_when_a_door_opens() -> None:
    assert said(Wish(initiative="short", owner_at_most=1)) == []
    roster = {"far": Plan(3, 0, 4)}
    assert unreachable([Wish(initiative="far", owner_at_most=1)], roster, 2, 3) == []
    two = {"far": Plan(3, 0, 4), "desk": Plan(1, 1, 4)}
    assert unreachable([Wish(bloom=2, owner_at_most=1)], two, 3, 3) == [(0, "doors")]


def test_ambitions_that_each_can_be_reached_may_ask_too_much_together() -> None:
    roster = {"a": Plan(0, 2, 2), "b": Plan(0, 2, 2)}
    both = [Wish(initiative="a"), Wish(initiative="b")]
    assert unreachable(both, roster, 3, 3) == [(-1, "together")]
    assert unreachable(both, roster, 4, 3) == []


def test_support_falls_once_more_at_the_end_and_room_grows_slowly() -> None:
    assert said(Wish(meter="support", at_least=9)) == [(0, "fading")]
    assert said(Wish(meter="support", at_least=8)) == []
    assert said(Wish(meter="room", at_least=10), room=1) == [(0, "room")]
    assert said(Wish(meter="room", at_least=10), room=4) == []


def test_ambitions_that_ask_too_much_together_are_said_at_their_list(shelf_folder: Path) -> None:
    path = shelf_folder / place_of("village")
    text = path.read_text("utf-8").replace("- bloom: 2", "- initiative: zorg").replace("half_years: 4", "half_years: 2")
    text = text.replace("- initiative: wensbus", "- initiative: energie").replace("{after: 3,", "{after: 1,")
    path.write_text(text, "utf-8")
    assert [(one.name, one.line) for one in check([path]).diagnostics] == [("ambition_unreachable", 20)]


@pytest.mark.parametrize("length", PLAY)
def test_the_minutes_of_play_are_those_of_the_agenda(length: str) -> None:
    assert PLAY[length] == MINUTES[int(length)]["play"]
    assert set(PLAY) == {str(one) for one in MINUTES}


def test_a_case_takes_time_too() -> None:
    assert minutes_of("50", 3, case=False) <= PLAY["50"] < minutes_of("50", 3, case=True)
