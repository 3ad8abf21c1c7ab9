"""The scenes of a card and of a case: sound at every size, and nothing shown before it was decided."""

import json
from contextlib import suppress
from functools import lru_cache

import pytest

from game.content.village import Document
from game.content.village_file import open_village
from game.screen.check import faults
from game.screen.metrics import Metrics
from game.screen.nodes import Scene, Text, find, touches, walk
from game.screen.scenes.card_scenes import SCENES_CARD
from game.screen.ui import Ui, apply, stroke
from game.session.samples import walked
from game.session.view import WorkshopView
from game.session.workshop import Workshop
from tests.screen.sound import assert_sound
from tests.screen.villages import longest_village

M = Metrics(1280, 720)
SMALL = ((1024, 768), (1280, 720))


@lru_cache
def at(place: str, seed: int = 1, full_texts: bool = False) -> WorkshopView:
    """At this place with the first seed, from the given one on, that comes there."""
    village = longest_village() if full_texts else open_village("oudeloo")
    for tried in range(seed, seed + 20):
        with suppress(LookupError):
            return walked(village, 120, f"play.{place}", tried).view()
    raise AssertionError(place)


def ended(door: str, full_texts: bool = False) -> Workshop:
    """A workshop of which the first door ended so, at the scratch layer."""
    for seed in range(1, 60):
        workshop = walked(longest_village() if full_texts else open_village("oudeloo"), 120, "play.scratch", seed)
        if workshop.progress.met[-1].door == door or (door == "shut" and workshop.progress.met[-1].carrier == "nobody"):
            return workshop
    raise AssertionError(door)


def shown(scene: Scene) -> str:
    return " ".join(node.text for node in walk(scene.nodes) if isinstance(node, Text))


def scene(place: str, view: WorkshopView, ui: Ui | None = None) -> Scene:
    return SCENES_CARD[place](view, ui or Ui(), M)


# Sound


@pytest.mark.parametrize("place", sorted(SCENES_CARD))
def test_a_scene_has_no_faults_with_the_longest_texts(place):
    view = at(place, 1, True)
    assert_sound(lambda m, ui: SCENES_CARD[place](view, ui, m), SMALL)


@pytest.mark.parametrize("place", sorted(SCENES_CARD))
def test_a_scene_has_no_faults(place):
    for width, height in SMALL:
        for text in (100, 150):
            m = Metrics(width, height, text, lang="en" if text == 150 else "nl")
            assert not faults(SCENES_CARD[place](at(place), Ui(), m), m)


@pytest.mark.parametrize("door", ["open", "ajar", "shut"])
@pytest.mark.parametrize("place", ["scratch", "lesson"])
def test_every_outcome_has_no_faults_also_scratched(door, place):
    workshop = ended(door, True)
    if place == "lesson":
        workshop.do("go next")
    view = workshop.view()
    half = view.progress.met[-1].half_year

    def bare(m: Metrics, ui: Ui) -> Scene:
        for page in range(4):
            ui = apply(ui, f"ui scratch scratch{half}-{page} all")
        return SCENES_CARD[place](view, ui, m)

    assert_sound(bare, SMALL[1:])


@pytest.mark.parametrize("place", sorted(SCENES_CARD))
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (2560, 1080)])
def test_a_scene_stands_in_other_windows(place, size):
    for text in (100, 150):
        m = Metrics(*size, text)
        assert not faults(SCENES_CARD[place](at(place, 2), Ui(), m), m)


SEEDS = dict.fromkeys(SCENES_CARD, 1) | {"condition": 12}
"""Evenings of the other village in which these places come up."""


@pytest.mark.parametrize("place", sorted({*SCENES_CARD} - {"case", "choose", "case_after"}))
def test_the_other_village_stands_too(place):
    view = walked(open_village("veenderwold"), 50, f"play.{place}", SEEDS[place]).view()
    for m in (Metrics(1280, 720, lang="en"), Metrics(1024, 768, 125, "contrast")):
        assert not faults(SCENES_CARD[place](view, Ui(), m), m)


def test_a_blank_killer_shows_what_the_group_typed():
    workshop = walked(open_village("oudeloo"), 120, "play.attention", 1)
    workshop.do("blank money")
    workshop.do('say blank.money "Daar is de pot voor op"')
    while workshop.view().place.step == "attention":
        view = workshop.view()
        workshop.do(next(iter((*view.legal["residents"], *view.legal["officials"]))))
    workshop.do(next(one for one in workshop.view().legal["residents"] if one.startswith("petition")))
    for place in ("killer", "talk", "respond"):
        assert "Daar is de pot voor op" in shown(SCENES_CARD[place](workshop.view(), Ui(), M)), place


# Nothing before it was decided


@pytest.mark.parametrize("place", ["killer", "talk", "respond", "posture"])
def test_push_and_price_are_not_shown_before_the_door(place):
    marked = json.loads(open_village("oudeloo").model_dump_json())
    for one in marked["library"]["killers"].values():
        for answer in one["responses"]:
            answer["why"] = {name: {"nl": "GEHEIM"} for name in answer["why"]}
            if place != "posture":
                answer["works_if"] = {"nl": "GEHEIM"}
        one["condition"] = one["no_because"] = {"nl": "GEHEIM"}
        one["examples"] = [{"text": {"nl": "GEHEIM"}}]
    view = walked(Document.model_validate(marked, strict=False), 120, f"play.{place}", 3).view()
    made = SCENES_CARD[place](view, Ui(), M)
    said = shown(made) + " ".join(touch.label for touch in touches(made))
    assert "GEHEIM" not in said
    assert "Waarom" not in said


@pytest.mark.parametrize("seed", range(1, 9))
def test_answers_show_no_signs_of_effects(seed):
    view = at("respond", seed)
    said = shown(scene("respond", view))
    assert not any(f"{sign}{n}" in said for sign in "+−" for n in range(1, 4))


# What can be done


def test_an_answer_is_picked_first_and_then_confirmed():
    view = at("respond", 4)
    before = scene("respond", view)
    primary = find(before, "primary")
    assert primary is not None
    assert not primary.enabled
    cards = [touch for touch in touches(before) if touch.role == "choice"]
    assert [touch.key for touch in cards] == [str(n) for n in range(1, len(cards) + 1)]
    after = scene("respond", view, apply(Ui(), cards[1].action))
    primary = find(after, "primary")
    assert primary is not None
    assert primary.enabled
    assert primary.action == f"do {view.legal['residents'][1]}"


def test_postures_have_their_letters_and_what_has_no_room_says_so():
    made = scene("posture", at("posture", 4))
    keys = {touch.key: touch.action for touch in touches(made) if touch.role == "choice"}
    assert set(keys) == {"c", "r", "a"}
    view = at("posture", 4)
    poor = view._replace(legal={**view.legal, "officials": ("posture regulatory", "posture authoritative")})
    card = find(scene("posture", poor), "posture-communicative")
    assert card is not None
    assert not card.enabled
    assert "geen speelruimte" in shown(scene("posture", poor))


def test_what_a_posture_costs_is_told_in_the_first_half_year_only():
    first = at("posture", 4)
    later = first._replace(board=first.board._replace(half_year=2))
    assert "Kost 1 speelruimte" in shown(scene("posture", first))
    assert "Kost 1 speelruimte" not in shown(scene("posture", later))


def test_the_condition_offers_what_is_legal():
    view = at("condition", 1)
    legal = {one for side in view.legal.values() for one in side}
    made = scene("condition", view)
    for who in ("residents", "officials", "nobody"):
        card = find(made, f"carry-{who}")
        assert card is not None
        assert card.enabled == (f"condition {who}" in legal)
    picked = scene("condition", view, apply(Ui(), f"ui choose condition{view.progress.met[-1].half_year} nobody"))
    primary = find(picked, "primary")
    assert primary is not None
    assert primary.action == "do condition nobody"


def test_the_layer_goes_piece_by_piece_and_then_the_scene_goes_on():
    view = at("scratch", 4)
    ui, pieces = Ui(), 0
    while (primary := find(scene("scratch", view, ui), "primary")) and primary.action != "go next":
        ui, pieces = apply(ui, primary.action), pieces + 1
        assert pieces < 20
    assert pieces >= 2
    assert "Waarom" in shown(scene("scratch", view, ui))


def test_a_layer_scratched_with_the_coin_is_gone_for_the_large_button_too():
    view = at("scratch", 9)
    layer = next(touch for touch in touches(scene("scratch", view)) if touch.role == "scratch")
    ui, y = Ui(), 1.0
    while find(scene("scratch", view, ui), layer.id) is not None:
        assert y < layer.rect.h
        ui = stroke(stroke(ui, layer.id, 0.0, y, True), layer.id, layer.rect.w, y, False)
        y += 2.0
    primary = find(scene("scratch", view, ui), "primary")
    assert primary is not None
    assert not primary.action.startswith("ui scratch")


def test_behind_a_shut_door_the_killer_becomes_an_open_question():
    workshop = ended("shut")
    killer = open_village("oudeloo").library.killers[workshop.progress.met[-1].killer]
    assert killer.no_because["nl"] in shown(scene("scratch", workshop.view()))
    workshop.do("go next")
    half = workshop.progress.met[-1].half_year
    field = find(scene("lesson", workshop.view()), "openq")
    assert field is not None
    assert field.action == f"enter say openq.{half}"


def test_the_timer_of_the_talk_can_be_paused_extended_and_hidden():
    view = at("talk", 1)
    actions = {touch.action for touch in touches(scene("talk", view))}
    assert {"enter timer pause", "enter timer extend 60", "enter timer hide", "go next"} <= actions


def test_officials_guess_and_are_told_whether_it_was_right():
    workshop = walked(open_village("oudeloo"), 120, "play.choose", 2)
    half = workshop.progress.met[-1].half_year
    actions = {touch.action for touch in touches(scene("choose", workshop.view()))}
    assert f"enter guess case.{half} connect" in actions
    workshop.do(f"guess case.{half} connect")
    workshop.do("choose connect")
    assert "goed geraden" in shown(scene("case_after", workshop.view()))
