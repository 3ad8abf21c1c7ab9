"""What holds in every game of every shipped village and length, whoever plays it and whatever the trainer overrides.

The same walks with a far larger budget: ``-m long``.
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import pytest

from game.rules import Action, Event, Game, State, apply, legal_actions, start, view
from game.rules.chance import shuffled
from game.rules.terms import PHASES, SEATS
from tools import playthroughs

from .bookkeeper import Bookkeeper, places_of_cards
from .strolling import EVERYBODY, SIDES, stroll

BUDGETS = [pytest.param(2, id="quick"), pytest.param(100, id="long", marks=pytest.mark.long)]
"""How many walks for every village and length, of the sides alone and of the sides with a trainer."""

SLIPS = ("neglect", "setback")
budget = pytest.mark.parametrize("budget", BUDGETS)


@cache
def shipped() -> tuple[tuple[str, Game], ...]:
    """Every village and length that comes with the game."""
    return tuple(
        (f"{document.village.id} {length}", playthroughs.compile_game(document, length))
        for document in playthroughs.shipped()
        for length in playthroughs.lengths(document)
    )


def walks(budget: int) -> Iterator[tuple[str, Game, list[tuple[State, Action | None]]]]:
    """So many walks through every shipped game, alone and with a trainer who interferes."""
    for name, game in shipped():
        for seed in range(budget):
            for seats in (SIDES, EVERYBODY):
                yield f"{name}, seed {seed}, {'/'.join(seats)}", game, list(stroll(game, seed, seats))


def steps(game: Game, walk: list) -> Iterator[tuple[State, Action, State, tuple[Event, ...]]]:
    """Every action of a walk with the states around it and what happened."""
    for (before, _), (after, action) in pairwise(walk):
        made, events = apply(game, before, action)
        assert made == after
        yield before, action, after, events


@budget
def test_art_1_5_every_meter_stays_on_its_scale(budget):
    for name, game, walk in walks(budget):
        for state, _ in walk:
            assert all(0 <= points <= game.numbers.meter_most for points in state.meters + state.meters_before), name


@budget
def test_art_1_4_every_initiative_is_owned_by_one_of_the_four_types(budget):
    for name, _, walk in walks(budget):
        for state, _ in walk:
            assert all(1 <= site.owner <= 4 for site in state.sites), name


@budget
def test_art_1_4_ownership_moves_one_type_at_a_time(budget):
    for name, game, walk in walks(budget):
        for _, _, _, events in steps(game, walk):
            moved = [abs(one.after - one.before) for one in events if one.kind == "owner" and one.cause != "override"]
            assert set(moved) <= {1}, name


@budget
def test_art_2_1_tokens_backing_and_groundwork_stay_within_their_numbers(budget):
    for name, game, walk in walks(budget):
        numbers = game.numbers
        for state, _ in walk:
            assert 0 <= state.resident_tokens <= numbers.resident_tokens, name
            assert 0 <= state.official_tokens <= numbers.official_tokens, name
            assert all(0 <= site.backing <= numbers.backing_most for site in state.sites), name
            assert all(0 <= site.groundwork <= numbers.groundwork_most for site in state.sites), name


@budget
def test_art_9_8_a_path_goes_back_by_neglect_and_the_setback_only_and_one_step_at_a_time(budget):
    slipped = set()
    for name, game, walk in walks(budget):
        for before, action, after, events in steps(game, walk):
            for index, initiative in enumerate(game.initiatives):
                told = [one for one in events if one.kind == "step" and one.subject == initiative.id]
                forward = [one for one in told if one.after > one.before]
                back = [one for one in told if one.after < one.before]
                assert 0 <= after.sites[index].step <= len(initiative.path), name
                assert after.sites[index].step - before.sites[index].step == sum(one.after - one.before for one in told)
                if action.verb == "override" and action.first == "step":
                    continue
                assert all(one.before - one.after == 1 and one.cause in SLIPS for one in back), name
                assert all(one.after - one.before == 1 and one.cause in ("grow", "door") for one in forward), name
                assert len(forward) <= 1, name
                assert all(before.half_year == game.setback_after for one in back if one.cause == "setback"), name
                slipped |= {one.cause for one in back}
    assert slipped == set(SLIPS)


@budget
def test_art_9_7_no_card_is_in_two_places_and_none_is_lost(budget):
    for name, game, walk in walks(budget):
        for state, _ in walk:
            assert places_of_cards(game, state) == Counter(game.deck), name


@budget
def test_art_9_5_the_events_add_up_to_the_state(budget):
    """A bookkeeper who hears the events and sees nothing else ends with the books of the state, at every step."""
    for name, game, walk in walks(budget):
        books = Bookkeeper(game)
        for _, action, after, events in steps(game, walk):
            books.hears(events)
            assert books.books() == Bookkeeper.of(after), f"{name}: {action}"


def other_hidden_cards(state: State, dice: int) -> State:
    """The same state with the cards that lie face down in another order, and other dice."""
    _, hidden = shuffled(dice, state.deck[state.drawn :])
    return state._replace(deck=(*state.deck[: state.drawn], *hidden), dice=state.dice ^ (dice * 2 + 1))


@budget
def test_art_9_1_states_that_differ_in_hidden_cards_only_look_the_same_to_everybody(budget):
    differed = 0
    for seed, (name, game, walk) in enumerate(walks(budget)):
        for step, (state, _) in enumerate(walk):
            other = other_hidden_cards(state, seed * 1000 + step)
            differed += other.deck != state.deck
            for viewer in (*SEATS, "table"):
                assert view(game, other, viewer) == view(game, state, viewer), name
    assert differed > 100 * budget


@budget
def test_art_9_1_games_that_differ_in_cards_never_drawn_are_the_same_game_from_start_to_end(budget):
    """The start state and everything after it: what stays face down leaves no trace in any view or event."""
    differed = 0
    for name, game, walk in walks(budget):
        begun, drawn = walk[0][0], sum(action is not None and action.verb in ("petition", "pass") for _, action in walk)
        _, hidden = shuffled(len(walk), begun.deck[drawn:])
        one, other = begun, begun._replace(deck=(*begun.deck[:drawn], *hidden))
        differed += other != one
        for _, action in walk[1:]:
            (one, told), (other, also) = apply(game, one, action), apply(game, other, action)
            assert told == also, f"{name}: {action}"
            for viewer in (*SEATS, "table"):
                assert view(game, one, viewer) == view(game, other, viewer), f"{name}: {action}"
    assert differed > 0


@budget
def test_art_9_2_push_and_price_of_answers_that_were_not_chosen_leave_no_trace_in_a_view(budget):
    """The same state in a game whose cards have other strengths and prices looks the same to every seat."""
    for name, game, walk in walks(min(budget, 50)):
        other = game._replace(
            killers=tuple(
                killer._replace(
                    responses=tuple(
                        one._replace(push=3 - one.push, effects=(-1, 2, -2), ownership=-one.ownership)
                        for one in killer.responses
                    )
                )
                for killer in game.killers
            )
        )
        for state, _ in walk:
            for viewer in (*SEATS, "table"):
                assert view(other, state, viewer) == view(game, state, viewer), name


@budget
def test_art_9_6_two_runs_go_in_lockstep(budget):
    """Also when each has a game of its own, compiled from its own reading of the file."""
    again = {
        (document.village.id, length): playthroughs.compile_game(document, length)
        for document in playthroughs.shipped()
        for length in playthroughs.lengths(document)
    }
    for name, game, walk in walks(budget):
        twin = again[game.id, game.length]
        assert twin is not game
        state = start(twin, int(name.split("seed ")[1].split(",")[0]))
        assert state == walk[0][0], name
        for before, action, after, events in steps(game, walk):
            for seat in SEATS:
                assert legal_actions(twin, state, seat) == legal_actions(game, before, seat), name
            state, told = apply(twin, state, action)
            assert (state, told) == (after, events), f"{name}: {action}"


@budget
def test_art_6_8_every_game_ends_after_its_half_years_and_always_has_a_next_move_until_then(budget):
    for name, game, walk in walks(budget):
        assert (walk[-1][0].phase, walk[-1][0].half_year) == ("over", game.half_years), name
        for state, _ in walk:
            assert state.phase in PHASES
            sides = legal_actions(game, state, "residents") + legal_actions(game, state, "officials")
            assert bool(sides) is (state.phase != "over"), name
