"""Rulebook, chapter 10. What a village may decide for itself, and what every village must have."""

import pytest
from pydantic import ValidationError

from game.content.village import LengthPlan, Village
from game.rules import Numbers
from game.rules.terms import VILLAGE as VILLAGE_STEP
from tools import playthroughs
from tools.rulebook_tables import VILLAGE, village

from .handmade import (
    BUS,
    GAME,
    a_game,
)


@pytest.mark.parametrize(
    "wrong",
    [
        {"initiatives": (*GAME.initiatives, GAME.initiatives[0])},
        {"killers": (*GAME.killers, GAME.killers[0])},
        {"cases": (*GAME.cases, GAME.cases[0])},
        {"initiatives": (GAME.initiatives[BUS]._replace(path=()),)},
        {"initiatives": (GAME.initiatives[BUS]._replace(owner=5),)},
        {"deck": ()},
        {"deck": (99,)},
        {"cases": (GAME.cases[0]._replace(effects=()),)},
        {"killers": (*GAME.killers, GAME.killers[-1]._replace(id="x", theme=9))},
    ],
)
def test_art_10_3_a_game_that_does_not_hang_together_is_not_compiled(wrong):
    with pytest.raises(ValueError, match=r"id stands twice|path is empty|deck|answer for each|unknown theme"):
        a_game(**wrong)


DOCUMENT = next(playthroughs.shipped())
PLAN = next(iter(DOCUMENT.village.lengths.values()))
SAMPLES = {
    "roster": PLAN.roster[0],
    "ambitions": PLAN.ambitions[0],
    "pick": "kerk-zonder-geld",
    "jewels": DOCUMENT.village.jewels[0],
    "path": next(iter(DOCUMENT.library.initiatives.values())).path[0],
    "responses": next(iter(DOCUMENT.library.killers.values())).responses[0],
}


@pytest.mark.parametrize(("words", "where", "model", "field"), VILLAGE, ids=[f"{one[0]}" for one in VILLAGE])
def test_art_10_1_the_bounds_in_the_rulebook_are_those_that_a_file_is_held_to(words, where, model, field):
    """Just inside both bounds the model accepts the value, just outside it does not."""
    row = next(line for line in village().splitlines() if line.startswith(f"| {words} |"))
    least, most = (int(one) for one in row.split(" | ")[-1].rstrip(" |").replace("−", "-").split(" t/m "))
    assert least <= most
    assert not complaints(model, field, least) | complaints(model, field, most)
    assert complaints(model, field, least - 1)
    assert complaints(model, field, most + 1)


def complaints(model, field, size) -> set[str]:
    """What a model has to say of the size of one value: a number, or a list or mapping of so many."""
    if field in SAMPLES and size < 0:
        return {"no list has so few"}
    given = [SAMPLES[field]] * size if field in SAMPLES else {"budget": size} if field == "weights" else size
    with pytest.raises(ValidationError) as refused:
        model.model_validate({field: given, "no-such-key": 1})
    return {one["type"] for one in refused.value.errors() if one["loc"][0] == field}


def test_art_10_2_no_village_or_length_changes_the_numbers_of_the_model():
    for document in playthroughs.shipped():
        for length in playthroughs.lengths(document):
            assert playthroughs.compile_game(document, length).numbers == Numbers()
    assert not set(Numbers._fields) & {*Village.model_fields, *LengthPlan.model_fields}


def test_art_10_3_every_shipped_village_has_what_a_village_must_have():
    for document in playthroughs.shipped():
        for length in playthroughs.lengths(document):
            game = playthroughs.compile_game(document, length)
            assert any(set(one.path) == {VILLAGE_STEP} for one in game.initiatives)
            assert all({one.function for one in killer.responses} == set(range(4)) for killer in game.killers)
            assert 0 <= game.setback_after <= game.half_years
            assert 0 <= game.case_after < game.half_years
            assert all(one.at_least <= len(game.initiatives) for one in game.ambitions if one.kind == "bloom")
