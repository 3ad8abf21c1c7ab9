"""Sixteen villages that together use every card of the library, each made as a village should be."""

from collections import Counter

import pytest

from game.content.cards import Killer
from game.content.compile import lengths, plan_of
from game.content.texts import LANGUAGES
from game.content.village import Document
from tools import villages

LIBRARY, FOUND = villages.shipped()
EACH = pytest.mark.parametrize("village", FOUND, ids=[one.village.id for one in FOUND])


def test_together_the_villages_use_every_card_of_the_library() -> None:
    uses = [villages.use_of(one) for one in FOUND]
    print(*villages.table(LIBRARY, uses), sep="\n")
    assert villages.unused(LIBRARY, uses) == []


def test_a_card_that_no_village_uses_is_found() -> None:
    uses = [villages.use_of(one) for one in FOUND if one.village.id != "bloemerzand"]
    assert "cases:zonneveld" in villages.unused(LIBRARY, uses)


def test_the_page_of_the_villages_is_current() -> None:
    assert villages.PAGE.read_text("utf-8") == villages.page(), "python -m tools.villages writes it anew"


def test_there_are_six_workshops_five_shorter_ones_and_five_lessons() -> None:
    longest = Counter(lengths(one)[0] for one in FOUND)
    assert longest == {120: 6, 90: 5, 50: 5}
    assert all((one.village.level == "lesson") is (lengths(one)[0] == 50) for one in FOUND)


def test_the_municipality_has_these_kernen_and_no_others() -> None:
    assert LIBRARY.municipality is not None
    assert sorted(one.id for one in LIBRARY.municipality.kernen) == sorted(one.village.id for one in FOUND)


def test_the_library_is_as_large_as_the_slides_ask() -> None:
    assert sum(not one.blank for one in LIBRARY.killers.values()) == 20
    assert (len(LIBRARY.initiatives), len(LIBRARY.cases)) == (17, 16)
    assert Counter(one.side for one in LIBRARY.roles.values()) == {"residents": 6, "officials": 6}


@EACH
def test_a_village_speaks_both_languages(village: Document) -> None:
    assert village.village.languages == list(LANGUAGES)


@EACH
def test_a_village_has_cards_jewels_and_plans_of_its_own(village: Document) -> None:
    here = village.village
    assert 2 <= len(here.killers) <= 3
    assert len(here.cases) == 1
    assert any(one.hidden for one in here.jewels)
    assert len(here.statements) >= 3
    assert here.reflections
    assert here.guide
    for minutes in lengths(village):
        roster = [village.library.initiatives[one.id] for one in plan_of(village, minutes).roster]
        assert 5 <= len(roster) <= 7
        assert any(all(step.kind == "village" for step in one.path) for one in roster)


@EACH
def test_a_lesson_has_a_page_for_the_teacher(village: Document) -> None:
    if village.village.level == "lesson":
        page = village.village.teacher_page
        assert page is not None
        assert page.goals
        assert page.words
        assert page.homework


@pytest.mark.parametrize("killer", [one for one in LIBRARY.killers.values() if not one.blank], ids=lambda one: one.id)
def test_a_killer_of_the_slides_is_complete(killer: Killer) -> None:
    assert len(killer.examples) >= 2
    assert any(one.real for one in killer.examples)
    assert len(killer.notes) == 3
    assert killer.no_because["nl"].startswith("Nee, omdat")
