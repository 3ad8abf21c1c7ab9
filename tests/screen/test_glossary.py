"""Words explained over any scene with one key, and the page of the municipality."""

from functools import lru_cache

import pytest

from game.content.compile import lengths
from game.content.texts import in_language
from game.content.village_file import open_village
from game.screen.input import Press, press
from game.screen.metrics import Metrics
from game.screen.nodes import Picture, Text, find, touches, walk
from game.screen.overlays import over_workshop
from game.screen.scenes.explained import terms_on
from game.screen.scenes.municipality import municipality
from game.screen.scenes.registry import PLACES
from game.screen.ui import Ui, apply, turned
from game.session.samples import walked
from tests.screen.sound import SIZES, assert_sound
from tests.screen.villages import longest_village

M = Metrics(1280, 720)


@lru_cache
def view_at(place, village="raadsweerd"):
    document = longest_village() if village == "limit" else open_village(village)
    return walked(document, lengths(document)[0], place, 3).view()


def scene_at(place, ui=None, m=M, village="raadsweerd"):
    view, ui = view_at(place, village), ui or Ui()
    return over_workshop(PLACES[view.place.step](view, ui, m), view, ui, m, "")


def words(scene):
    return " ".join(node.text for node in walk(scene.nodes) if isinstance(node, Text))


@pytest.mark.parametrize("place", ["opening.village", "play.killer", "play.respond", "opening.roles"])
def test_a_scene_with_explained_words_says_how_many_and_one_key_opens_them(place):
    scene = scene_at(place)
    assert find(scene, "words") is not None
    assert press(scene, Ui(), Press("f8")).commands == ("ui dialog words",)
    opened = scene_at(place, apply(Ui(), "ui dialog words"))
    terms = terms_on(scene, view_at(place), M)
    assert terms
    shown = "".join(words(scene_at(place, turned(apply(Ui(), "ui dialog words"), "words", page))) for page in range(6))
    assert all(in_language(one.text, "nl") in shown for one in terms)
    assert opened.modal
    assert press(opened, apply(Ui(), "ui dialog words"), Press("escape")).commands == ("ui close",)


def test_all_words_are_reached_by_their_letter():
    ui = apply(Ui(), "ui dialog words-all")
    library = view_at("play.killer").document.library
    letters = [one.action for one in touches(scene_at("play.killer", ui)) if one.action.startswith("ui page words-all")]
    shown = words(scene_at("play.killer", ui))
    for page in range(40):
        shown += words(scene_at("play.killer", turned(ui, "words-all", page)))
    assert len(letters) > 10
    assert all(in_language(one.word, "nl") in shown for one in library.glossary.values())


def test_a_village_without_glossary_has_no_hint_and_no_entry_in_the_menu():
    view = view_at("play.killer")
    bare = view.document.library.model_copy(update={"glossary": {}})
    view = view._replace(document=view.document.model_copy(update={"library": bare}))
    scene = PLACES["killer"](view, Ui(), M)
    assert find(scene, "words") is None
    menu = over_workshop(scene, view, apply(Ui(), "ui dialog menu"), M, "")
    assert "ui dialog words" not in {one.action for one in touches(menu)}


@pytest.mark.parametrize("dialog", ["words", "words-all", "municipality"])
@pytest.mark.parametrize("village", ["raadsweerd", "limit"])
def test_words_and_municipality_are_sound_at_every_size(dialog, village):
    view = view_at("opening.village", village)

    def make(m, ui):
        ui = apply(ui, f"ui dialog {dialog}")
        return over_workshop(PLACES["village"](view, ui, m), view, ui, m, "")

    assert_sound(make, SIZES[1:2])


def test_the_village_opens_the_page_of_its_municipality_and_comes_back():
    scene = scene_at("opening.village")
    assert press(scene, Ui(), Press("g")).commands == ("ui dialog municipality",)
    view = view_at("opening.village")
    here = view.document.library.municipality
    shown, ui = "", Ui()
    for page in range(20):
        ui = turned(Ui(), "municipality", page)
        shown += words(municipality(view, ui, M))
    for one in (*here.council, *here.aldermen, *here.budget):
        assert in_language(one.name, "nl") in shown
    assert "19 zetels" in shown
    assert press(municipality(view, ui, M), ui, Press("enter")).commands == ("ui close",)


def test_a_village_of_elsewhere_has_no_municipality_to_open():
    view = view_at("opening.village")
    elsewhere = view.document.village.model_copy(update={"id": "elders"})
    view = view._replace(document=view.document.model_copy(update={"village": elsewhere}))
    assert find(PLACES["village"](view, Ui(), M), "municipality") is None
    assert municipality(view, Ui(), M) is None


def test_the_hint_covers_no_picture():
    scene = scene_at("play.choose", village="zandoog")
    hint = find(scene, "words")
    assert hint is not None
    drawn = [one.rect for one in walk(scene.nodes) if isinstance(one, Picture) and one.kind != "icon"]
    assert drawn
    assert not any(one.overlap(hint.rect) for one in drawn if one.w < M.w * 0.9)
