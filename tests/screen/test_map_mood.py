"""The map shows how a village fares, and every landscape is drawn in every season and mood."""

from __future__ import annotations

import itertools
from types import SimpleNamespace

import pygame
import pytest

from game.content.maps.ready import LANDSCAPES, ready_map
from game.content.maps.shapes import HEIGHT, MOODS, SEASONS
from game.screen.nodes import Rect
from game.screen.prints import PrintShop
from game.screen.prints_map import _placed, part_name
from game.screen.prints_mood import DUSK, WINDOWS, mooded
from game.screen.scenes.board_print import loose, mood

SHOP = PrintShop()


def village(energy: int, *blooming: bool) -> SimpleNamespace:
    sites = tuple(SimpleNamespace(blooms=one) for one in blooming)
    return SimpleNamespace(board=SimpleNamespace(meters=(energy, 5, 5, 5), sites=sites))


@pytest.mark.parametrize(("landscape", "season"), list(itertools.product(LANDSCAPES, SEASONS)))
def test_every_landscape_is_drawn_in_every_season(landscape: str, season: str) -> None:
    drawn = SHOP.map(ready_map(landscape), 924, 351, season, {"kerk": 3, "wensbus": 1})
    assert len({tuple(drawn.get_at((x, y))) for x in range(40, 900, 20) for y in range(20, 340, 10)}) > 40


@pytest.mark.parametrize(("landscape", "theme"), list(itertools.product(LANDSCAPES, ("normal", "contrast"))))
def test_each_mood_is_another_picture_kept_under_its_own_name(landscape: str, theme: str) -> None:
    spec = ready_map(landscape)
    drawn = {one: SHOP.map(spec, 616, 234, "zomer", {}, theme, mood=one) for one in MOODS}
    assert len({pygame.image.tobytes(one, "RGB") for one in drawn.values()}) == 3
    for one in MOODS:
        assert SHOP.map(spec, 616, 234, "zomer", {}, theme, mood=one) is drawn[one]


@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_parts_of_a_mood_are_drawn_and_a_tired_square_is_empty(landscape: str) -> None:
    spec = ready_map(landscape)
    assert set(MOODS) == set(WINDOWS)
    for one in MOODS:
        for part in mooded(spec, one):
            assert SHOP.sprite(part_name(part.kind, "herfst"), 0.2)
    people = {one: sum(part.kind.startswith("person") for part in mooded(spec, one)) for one in MOODS}
    assert people["tired"] < people["plain"] < people["bloom"]
    assert mooded(spec, "plain") == spec.parts


def test_little_energy_is_tired_whatever_blooms() -> None:
    assert mood(village(0, True, True)) == mood(village(1, True, True)) == "tired"
    assert mood(village(2, True, True)) == mood(village(2, False, False)) == "plain"


def test_half_in_bloom_with_energy_is_a_feast() -> None:
    assert mood(village(5, True, False)) == "bloom"
    assert mood(village(4, True, True)) == "plain"
    assert mood(village(9, True, False, False)) == "plain"
    assert mood(village(9)) == "plain"


def test_what_lies_on_a_tired_map_is_as_dim_as_the_map() -> None:
    name = "initiative/wensbus-2"
    plain, tired = (SHOP.picture(name, 90, 90, mood=one) for one in ("plain", "tired"))
    for spot in itertools.product(range(0, 90, 6), repeat=2):
        *colour, alpha = plain.get_at(spot)
        if alpha == 255:
            dim = [round(value * grey / 255) for value, grey in zip(colour, DUSK, strict=True)]
            assert max(abs(a - b) for a, b in zip(tired.get_at(spot), dim, strict=False)) <= 2
    same = (SHOP.picture(name, 90, 90, theme="contrast", mood=one) for one in ("plain", "tired"))
    assert len({pygame.image.tobytes(one, "RGBA") for one in same}) == 1


def test_people_petition_and_growth_take_the_mood_of_the_village() -> None:
    for energy, expected in ((1, "tired"), (4, "plain")):
        assert dict(loose(village(energy), "petition", Rect(0, 0, 9, 9)).params)["mood"] == expected


def test_a_narrow_high_picture_shows_a_part_of_the_village_without_more_sky() -> None:
    spec = ready_map("rivier")
    close = SHOP.close(spec, 300, 300, "zomer", {"wensbus": 2}, "normal", "plain")
    assert close.get_size() == (300, 300)
    small = SHOP.map(spec, 300, 300, "zomer", {"wensbus": 2}, mood="plain")
    high = [(x, y) for x in range(20, 280, 8) for y in range(60, 150, 8)]
    assert len({tuple(close.get_at(at)) for at in high}) > 3 * len({tuple(small.get_at(at)) for at in high})
    assert SHOP.close(spec, 300, 100, "zomer", {}, "normal", "plain") is SHOP.map(spec, 300, 100, "zomer", {})


def test_of_a_low_print_the_lower_edge_falls_off_too() -> None:
    """The church of a village keeps its tower where the sky alone would not be enough."""
    for height in (351, 320, 200):
        page = pygame.Surface((924, height))
        scale, lift = _placed(page)
        lost = -lift / scale, HEIGHT + (lift - height) / scale
        assert (lost[1] > 0) == (height == 200), height
        assert lost[0] < 180, height
