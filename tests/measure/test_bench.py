"""The bench measures what it says: real games, valid larger villages, a plain loop of the same shape. No timings."""

import math

import pytest

from game.content.compile import compile_game
from game.content.village_file import open_village
from game.measure import rules_speed
from game.measure.bench import AIMS, Aim, Budget, bench, missed
from game.measure.disk_speed import slope
from game.measure.limit import Plain

GAME = compile_game(open_village("oudeloo"), 120)
KEYS = {
    "decisions_per_s",
    "limit_decisions_per_s",
    "games_per_s",
    "balance_games_per_s",
    "whatif_1000_s",
    "append_p50_ms",
    "append_p99_ms",
    "check_all_s",
    "first_frame_s",
    "redraw_full_ms",
    "redraw_dirty_ms",
    "floor_ms",
    "peak_mb",
}


@pytest.fixture(scope="module")
def found():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SDL_VIDEODRIVER", "dummy")
        return bench(Budget(0.05, 6, 20, 1, (20, 40, 80)))


def test_everything_is_measured_and_nothing_is_nothing(found):
    assert KEYS | {one.key for one in AIMS} <= set(found)
    assert all(found[key] > 0 for key in KEYS)
    assert (found["village"], found["length"]) == ("oudeloo", 120)


def test_ratios_are_those_of_the_figures_beside_them(found):
    assert found["redraw_full_of_floor"] == pytest.approx(found["redraw_full_ms"] / found["floor_ms"], rel=0.05)
    assert found["decisions_of_limit"] == pytest.approx(
        found["decisions_per_s"] / found["limit_decisions_per_s"], rel=0.01
    )


def test_an_aim_that_is_missed_is_found():
    reached = {one.key: min(max(1.0, one.least), one.most) for one in AIMS}
    assert missed(reached) == []
    assert missed(reached | {"redraw_full_of_floor": 9.0}) == [Aim("redraw_full_of_floor", 0.0, 8.0)]


def test_the_plain_loop_plays_a_game_of_the_same_shape():
    ours = sum(rules_speed.random_game(GAME, seed) for seed in range(40)) / 40
    plain = [Plain(GAME, seed) for seed in range(40)]
    assert sum(one.play() for one in plain) / 40 == pytest.approx(ours, rel=0.2)
    assert all(0 <= points <= 10 for one in plain for points in one.meters)
    assert all(0 <= step <= len(path) for one in plain for step, path in zip(one.steps, one.paths, strict=True))
    assert len({tuple(one.meters) for one in plain}) > 5


def test_larger_villages_are_villages_that_can_be_played():
    cards, initiatives = rules_speed.more_cards(GAME, 3), rules_speed.more_initiatives(GAME, 4)
    assert len(cards.deck) == 3 * len(GAME.deck) == len(set(cards.deck))
    assert len(initiatives.initiatives) == 4 * len(GAME.initiatives)
    assert rules_speed.random_game(cards, 1) > 20
    assert rules_speed.random_game(initiatives, 1) > 20


@pytest.mark.parametrize("power", [0, 1, 2])
def test_the_exponent_of_growth_is_found(power):
    assert slope((10, 20, 40, 80), [3.0 * size**power for size in (10, 20, 40, 80)]) == pytest.approx(power)


def test_a_rate_is_what_is_done_in_its_time():
    done, calls = rules_speed.rate(lambda seed: 10, 0.01)
    assert math.isclose(done, 10 * calls)
