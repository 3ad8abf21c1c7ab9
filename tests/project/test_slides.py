"""Every idea of the slides has its place in the game, and the page that says where is current."""

import pytest

from tools.slides.__main__ import PAGE, page
from tools.slides.places import CARDS, Game, Idea, LostPlaceError, slides

GAME = Game()
IDEAS = [(slide.slide, idea) for slide in slides() for idea in slide.ideas]
NAMED = {place for _, idea in IDEAS for place in idea.places}


@pytest.mark.parametrize(("slide", "idea"), IDEAS, ids=[f"{slide[:24]}: {idea.idea[:40]}" for slide, idea in IDEAS])
def test_an_idea_of_the_slides_keeps_its_places(slide: str, idea: Idea) -> None:
    for place in idea.places:
        assert GAME.find(place).text


def test_the_page_walks_all_slides_and_is_current() -> None:
    assert PAGE.read_text("utf-8") == page(GAME), "python -m tools.slides writes it anew"


@pytest.mark.parametrize("kind", ["framework", "killer", "initiative"])
def test_every_card_of_the_slides_is_named_by_an_idea(kind: str) -> None:
    assert {f"{kind}:{name}" for name in getattr(GAME.library, CARDS[kind][1])} <= NAMED


def test_every_village_is_named_by_an_idea() -> None:
    assert {f"village:{name}" for name in GAME.villages} <= NAMED


def test_a_framework_card_stands_with_the_slide_that_it_names() -> None:
    titles = {one.slide for one in slides()}
    assert {one.slide for one in GAME.library.framework.values()} <= titles


@pytest.mark.parametrize(
    "place",
    [
        "killer:weg",
        "framework:weg",
        "village:weg",
        "scene:weg",
        "rule:99.1",
        "says:Dit zegt het spel nooit.",
        "statement:Dit staat in geen dorp",
        "kernen:weg",
        "liedje:weg",
    ],
)
def test_a_place_that_is_gone_is_missed(place: str) -> None:
    with pytest.raises(LostPlaceError, match=place.partition(":")[2]):
        GAME.find(place)
