"""Other futures of a decision: counted the same by any number of workers, and never from the real deck."""

import time

import pytest

from game.balance.futurist import Futurist, ask_and_wait
from game.balance.whatif import QUANTILES, count, what_if
from game.bots.foresight import door
from game.content.compile import compile_game
from game.content.village_file import open_village
from game.rules import Action, IllegalActionError, apply, legal_actions, start
from game.rules.ending import hopes
from game.rules.terms import COMMUNICATIVE, MODES, OPEN, REGULATORY, SHUT

GAME = compile_game(open_village("veenderwold"), 50)


def at_the_counter():
    """A state in which officials choose a posture."""
    state = start(GAME, 4)
    while state.phase != "posture":
        legal = legal_actions(GAME, state, "residents") or legal_actions(GAME, state, "officials")
        state, _ = apply(GAME, state, next((one for one in legal if one.verb == "petition"), legal[0]))
    return state


STATE = at_the_counter()
CHOICE = Action("posture", "regulatory")


def test_the_same_seed_gives_the_same_futures_with_any_number_of_workers():
    alone = what_if(GAME, STATE, CHOICE, 60, 5)
    assert ask_and_wait(GAME, STATE, CHOICE, 60, 5, 0) == alone
    assert ask_and_wait(GAME, STATE, CHOICE, 60, 5, 2) == alone
    assert what_if(GAME, STATE, CHOICE, 60, 6) != alone


def test_the_real_order_of_the_deck_plays_no_part():
    undrawn = STATE.deck[STATE.drawn :]
    other = STATE._replace(deck=STATE.deck[: STATE.drawn] + undrawn[::-1], dice=STATE.dice ^ 99)
    assert what_if(GAME, other, CHOICE, 40, 5) == what_if(GAME, STATE, CHOICE, 40, 5)


def test_the_fan_goes_from_the_half_year_of_the_choice_to_the_last():
    found = what_if(GAME, STATE, CHOICE, 30, 5)
    assert found.half_years == tuple(range(STATE.half_year, GAME.half_years + 1))
    assert len(found.reached) == len(GAME.ambitions)
    assert max(found.won, *found.reached) <= found.futures == 30
    for rows in found.fans:
        assert len(rows) == len(found.half_years)
        assert all(list(row) == sorted(row) and len(row) == len(QUANTILES) for row in rows)


def test_a_future_that_cannot_be_otherwise_is_the_state_itself():
    state = start(GAME, 4)
    while state.phase != "over":
        legal = legal_actions(GAME, state, "residents") or legal_actions(GAME, state, "officials")
        before, last = state, legal[-1]
        state, _ = apply(GAME, state, last)
    found = what_if(GAME, before, last, 5, 1)
    assert found.fans == tuple(((points,) * len(QUANTILES),) for points in state.meters)
    assert found.reached == tuple(5 * one.reached for one in hopes(GAME, state))


def test_batches_add_up_in_any_order():
    whole = count(GAME, STATE, CHOICE, 5, 0, 30)
    first, last = count(GAME, STATE, CHOICE, 5, 0, 11), count(GAME, STATE, CHOICE, 5, 11, 30)
    assert first.plus(last) == last.plus(first) == whole


def test_a_choice_that_could_not_be_made_is_refused():
    with pytest.raises(IllegalActionError):
        Futurist(GAME, 0).ask(STATE, Action("grow", GAME.initiatives[0].id))


def test_a_question_can_be_dropped_and_another_asked():
    futurist = Futurist(GAME, 0)
    futurist.ask(STATE, CHOICE, 100_000)
    assert futurist.look() is None
    assert futurist.busy
    futurist.cancel()
    assert (futurist.busy, futurist.share, futurist.look()) == (False, 0.0, None)
    futurist.ask(STATE, CHOICE, 3)
    while (found := futurist.look()) is None:
        pass
    assert found == what_if(GAME, STATE, CHOICE, 3, 1)


def test_when_a_worker_dies_the_rest_is_played_here():
    futurist = Futurist(GAME, 1)
    try:
        futurist.ask(STATE, CHOICE, 400)
        for process in list(futurist._pool._processes.values()):
            process.kill()
        end = time.monotonic() + 60
        while (found := futurist.look()) is None:
            assert time.monotonic() < end
            time.sleep(0.005)
        assert found == what_if(GAME, STATE, CHOICE, 400, 1)
    finally:
        futurist.close()


def test_a_choice_that_opens_the_door_does_better_than_one_that_shuts_it():
    """Otherwise what-if would teach nothing: over some evenings, the open door leads to more of what was hoped for."""
    opened = shut = evenings = 0
    for seed in range(200):
        state = start(GAME, seed)
        while state.phase not in ("posture", "over"):
            legal = legal_actions(GAME, state, "residents") or legal_actions(GAME, state, "officials")
            state, _ = apply(GAME, state, next((one for one in legal if one.verb == "petition"), legal[0]))
        found = {door(GAME, state, state.response, mode): MODES[mode] for mode in (COMMUNICATIVE, REGULATORY)}
        if OPEN in found and SHUT in found:
            evenings += 1
            opened += sum(what_if(GAME, state, Action("posture", found[OPEN]), 60, seed).reached)
            shut += sum(what_if(GAME, state, Action("posture", found[SHUT]), 60, seed).reached)
        if evenings == 6:
            break
    assert evenings == 6
    assert opened > shut * 1.05
