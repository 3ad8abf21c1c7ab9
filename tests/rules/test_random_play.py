"""What holds in every game that can be made, with few cards and odd meters; see also ``test_always``."""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from game.rules import NONE, apply, legal_actions, start
from game.rules.terms import DOORS, METERS, PHASES, SEATS

from .bookkeeper import Bookkeeper, places_of_cards
from .handmade import DECK, GAME, TEMPLATES, a_game
from .strolling import EVERYBODY, stroll

seeds = st.integers(min_value=0, max_value=2**64 - 1)


@st.composite
def games(draw):
    """Games with other rosters, decks, lengths and meters."""
    roster = draw(st.lists(st.sampled_from(GAME.initiatives), min_size=2, max_size=4, unique=True))
    half_years = draw(st.integers(2, 6))
    return a_game(
        initiatives=tuple(roster),
        deck=tuple(range(draw(st.integers(1, 6)))),
        half_years=half_years,
        case_after=draw(st.integers(0, half_years - 1)),
        setback_after=draw(st.integers(0, half_years)),
        start=tuple(draw(st.integers(0, 10)) for _ in METERS),
        ambitions=(),
    )


@settings(max_examples=120)
@given(games(), seeds)
def test_meters_owners_steps_and_tokens_stay_on_their_scales(game, seed):
    for state, _ in stroll(game, seed, EVERYBODY):
        assert state.phase in PHASES
        assert all(0 <= points <= 10 for points in state.meters + state.meters_before)
        assert 1 <= state.half_year <= game.half_years
        assert 0 <= state.jewels <= game.hidden_jewels
        assert 0 <= state.resident_tokens <= 3
        assert 0 <= state.official_tokens <= 1
        assert 0 <= state.dice < 2**64
        for initiative, site in zip(game.initiatives, state.sites, strict=True):
            assert 1 <= site.owner <= 4
            assert 0 <= site.step <= len(initiative.path)
            assert site.backing in (0, 1)
            assert site.groundwork in (0, 1)
            assert site.idle in (0, 1)
            assert site.killer != NONE or site.eased == 0


@settings(max_examples=120)
@given(games(), seeds)
def test_art_9_7_no_card_lies_in_two_places_and_none_is_lost(game, seed):
    for state, _ in stroll(game, seed, EVERYBODY):
        assert places_of_cards(game, state) == Counter(game.deck)


@settings(max_examples=60)
@given(games(), seeds)
def test_every_game_ends(game, seed):
    assert list(stroll(game, seed))[-1][0].phase == "over"


@settings(max_examples=60)
@given(seeds)
def test_art_9_6_the_same_seed_and_actions_give_the_same_states(seed):
    walked = list(stroll(GAME, seed, EVERYBODY))
    state = start(GAME, seed)
    for then, action in walked:
        if action is not None:
            state, _ = apply(GAME, state, action)
        assert state == then


@settings(max_examples=60)
@given(seeds)
def test_an_action_leaves_the_state_before_it_as_it_was(seed):
    for state, _ in stroll(GAME, seed, EVERYBODY, most=40):
        frozen = repr(state)
        for seat in SEATS:
            for action in legal_actions(GAME, state, seat)[:3]:
                apply(GAME, state, action)
        assert repr(state) == frozen
        hash(state)  # tuples all the way down


@settings(max_examples=120)
@given(games(), seeds)
def test_art_9_5_the_events_add_up_to_the_state_in_games_with_few_cards_too(game, seed):
    books, before = Bookkeeper(game), start(game, seed)
    for after, action in stroll(game, seed, EVERYBODY):
        if action is not None:
            books.hears(apply(game, before, action)[1])
        assert books.books() == Bookkeeper.of(after)
        before = after


@settings(max_examples=60)
@given(seeds)
def test_a_half_year_that_ends_is_told_once_and_so_is_one_that_begins(seed):
    before, ended, begun = start(GAME, seed), [], []
    for after, action in stroll(GAME, seed):
        if action is not None:
            for one in apply(GAME, before, action)[1]:
                if one.kind == "half_year":
                    (ended if one.subject == "ends" else begun).append(one.after)
        before = after
    assert ended == [1, 2, 3, 4, 5, 6]
    assert begun == [2, 3, 4, 5, 6]


def test_random_games_meet_every_phase_every_door_and_every_card():
    phases, doors, cards = set(), set(), set()
    for seed in range(40):
        for state, _ in stroll(GAME, seed, EVERYBODY):
            phases.add(state.phase)
            cards.add(state.killer)
            if state.door != NONE:
                doors.add(DOORS[state.door])
    assert phases == set(PHASES)
    assert "ajar" in doors
    assert cards >= set(range(len(DECK))) | {len(DECK) + 1} | {NONE}
    assert len(TEMPLATES) == 5
