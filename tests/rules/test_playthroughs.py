"""Whole games in words, compared line by line; ``python -m tools.playthroughs`` writes them anew."""

import pytest

from game.rules import apply, legal_actions
from game.rules.terms import SEATS, THEMES
from tools import playthroughs
from tools.playthroughs import FOLDER, all_playthroughs

from .handmade import GAME
from .strolling import EVERYBODY, stroll


@pytest.fixture(scope="module")
def told():
    return dict(all_playthroughs())


def test_every_shipped_village_and_length_has_a_playthrough_and_no_other_is_kept(told):
    assert {one.name for one in FOLDER.glob("*.txt")} == set(told)


def test_every_playthrough_is_played_as_it_was_written(told):
    for name, text in told.items():
        written = (FOLDER / name).read_text(encoding="utf-8").splitlines()
        for number, (line, now) in enumerate(zip(written, text.splitlines(), strict=False), start=1):
            assert now == line, f"{name}:{number} (python -m tools.playthroughs writes it anew)"
        assert len(text.splitlines()) == len(written), name


def test_playthroughs_tell_every_half_year_and_how_it_ended(told):
    for name, text in told.items():
        half_years = int(text.split(" half-years")[0].rsplit(" ", 1)[1])
        for number in range(1, half_years + 1):
            assert f"\nhalf-year {number}\n" in text, name
            assert f"\nend of half-year {number}\n" in text, name
        assert "\nthe game is over\n" in text


def test_every_kind_of_event_has_words():
    noted = set()
    for seed in range(40):
        walk = [state for state, _ in stroll(GAME, seed, EVERYBODY)]
        noted |= {
            one.kind
            for state in walk
            for seat in SEATS
            for action in legal_actions(GAME, state, seat)[:: seed % 5 + 1]
            for one in apply(GAME, state, action)[1]
        }
        if noted == set(playthroughs._WORDS):
            break
    assert noted == set(playthroughs._WORDS)


def test_art_8_3_every_shipped_game_has_a_blank_killer_for_every_theme_of_weight_three_with_the_four_functions():
    for document in playthroughs.shipped():
        for length in playthroughs.lengths(document):
            game = playthroughs.compile_game(document, length)
            assert sorted(game.template_of) == list(range(len(THEMES)))
            for card in game.template_of.values():
                killer = game.killers[card]
                assert (killer.weight, {one.function for one in killer.responses}) == (3, set(range(4)))
                assert card not in game.deck


def test_art_3_8_no_shipped_deck_can_run_out_on_the_piles_of_its_initiatives():
    for document in playthroughs.shipped():
        for length in playthroughs.lengths(document):
            game = playthroughs.compile_game(document, length)
            assert len(game.deck) > len(game.initiatives)
