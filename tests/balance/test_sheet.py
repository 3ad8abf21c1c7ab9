"""The balance sheet: the rows of the lessons, when they hold, and that workers do not matter."""

import json
import pickle

import pytest

from game.balance import as_json, play_game, processes, sheet
from game.balance.crowd import plain, play_many
from game.balance.lessons import dominated, leads, targets
from game.balance.minutes import minutes
from game.balance.sheet import Row
from game.rules import indexed
from game.rules.game import Killer, Response
from tests.rules.handmade import GAME, a_game

SMALL = a_game(half_years=3, case_after=0, setback_after=2)


@pytest.fixture(scope="module")
def small():
    return sheet(SMALL, 6, 3)


def test_a_game_keeps_its_books():
    found = play_game(GAME, 1, "balanced", "role_aware")
    assert len(found.meters) == GAME.half_years
    assert sum(found.doors) == found.killers == len(found.answers) == sum(found.postures)
    assert found.carried <= found.doors[1]
    assert found.won == all(one.reached for one in found.hopes)
    assert found.meters[-1][0] == found.hopes[1].now


def test_games_of_a_run_differ_and_each_can_be_played_again():
    games = [play_game(GAME, 1, "random", "random", index) for index in range(5)]
    assert len(set(games)) == 5
    assert games[3] == play_game(GAME, 1, "random", "random", 3)


def test_the_sheet_does_not_depend_on_the_number_of_workers():
    pairs = [("random", "random"), ("balanced", "role_aware")]
    told = []
    with processes(2) as executor:
        assert executor is not None
        shared = play_many(SMALL, pairs, 30, 2, executor, lambda done, total: told.append((done, total)))
    assert shared == play_many(SMALL, pairs, 30, 2)
    assert told[-1] == (60, 60)
    assert told == sorted(told)


def test_a_game_can_be_sent_to_a_worker_and_is_whole_there():
    assert indexed(pickle.loads(pickle.dumps(plain(GAME)))) == GAME


def test_a_row_fails_only_when_its_whole_interval_lies_outside():
    row = Row("reached", "", 0.2, 0.1, 0.3, 0.0, 0.1)
    assert row.holds
    assert not row._replace(low=0.11).holds
    assert not row._replace(least=0.31, most=1.0).holds


def test_a_short_workshop_has_the_order_only():
    short = {one.pair: (one.least, one.most) for one in targets(SMALL)}
    whole = {one.pair: (one.least, one.most) for one in targets(GAME)}
    assert short["balanced", "role_aware"] == (0.50, 1.0)
    assert whole["balanced", "role_aware"] == (0.75, 0.95)
    assert [one.least for one in leads(SMALL)] == [0.15] * 3
    assert [one.least for one in leads(GAME)] == [0.20] * 3 + [0.10]


def test_a_response_that_is_nowhere_better_is_found():
    worse = Response("worse", 0, 0, 2, (-3, 1, 0), -1)
    card = Killer("card", 0, 3, (Response("start", 2, 0, 2, (-2, 1, 0), -1), worse))
    assert dominated(a_game(killers=(card,), deck=(0,))) == ("card.worse",)


def test_the_meters_are_followed_half_year_by_half_year(small):
    assert len(small.course) == SMALL.half_years
    assert all(0 <= low <= half <= high <= 10 for year in small.course for low, half, high in year)


def test_every_card_that_was_met_says_how_often_each_response_was_chosen(small):
    met = [one for one in small.cards if one.met]
    assert met
    assert {one.killer for one in small.cards} == {SMALL.killers[card].id for card in SMALL.deck}
    assert all(sum(share for _, share in one.chosen) == pytest.approx(1) for one in met)


def test_a_game_with_more_killers_takes_longer(small):
    outcome = play_game(SMALL, 1, "balanced", "role_aware")
    assert minutes(SMALL, outcome._replace(killers=3)) - minutes(SMALL, outcome._replace(killers=1)) == 14
    low, half, high = small.minutes
    assert 0 < low <= half <= high


def test_searching_players_choose_the_cards_when_they_play():
    found = sheet(SMALL, 1, 3, search=True)
    assert found.chosen_by == "searching"
    assert found.rows[-1].kind == "killers"


def test_the_sheet_is_plain_data(small):
    data = json.loads(json.dumps(as_json(small)))
    assert data["village"] == "dorp"
    assert len(data["rows"]) == len(small.rows)
    assert {"reached", "lead", "doors", "killers"} == {row["kind"] for row in data["rows"]}


def test_the_same_seed_gives_the_same_sheet(small):
    assert sheet(SMALL, 6, 3) == small
