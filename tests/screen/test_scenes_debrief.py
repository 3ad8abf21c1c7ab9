"""Portrait, talk after play, action plan and conclusions: sound at every size, and they offer what they should."""

from functools import lru_cache
from pathlib import Path

import pytest

from game.content.village_file import open_village
from game.rules.terms import MODES
from game.screen.metrics import Metrics
from game.screen.nodes import Field, Text, find, touches, walk
from game.screen.scenes.debrief_parts import LIMIT
from game.screen.scenes.debrief_scenes import SCENES_DEBRIEF
from game.screen.scenes.statement import mean
from game.screen.ui import Ui, apply
from game.session import fields
from game.session.entries import Entry
from game.session.samples import walked
from tests.screen.sound import SIZES, assert_sound
from tests.screen.villages import longest_village

PLACES = {
    "statement": "conclusions.statement",
    "own": "conclusions.own",
    "absent": "conclusions.absent",
    "report": "conclusions.report",
    "whatif": "plan.timeline",
}
STEPS = {"portrait": 2, "ways": 3, "timeline": 2, "questions": 3, "actions": 2}
"""Scenes of more than one step."""

WORDS = "Wij willen dat iemand van het gemeentehuis elke maand een avond in ons dorpshuis zit, gewoon met koffie. "
FULL = (WORDS * 4)[: LIMIT - 1] + "!"
PATH = "/documenten/Kleine Kernen Spel/werkvormen/2026-11-23-oudeloo-de-tafel-van-de-verenigingen.kks"


def names():
    yield from (fields.feeling(side) for side in fields.SIDES)
    yield from (fields.recognition(n) for n in range(fields.RECOGNITIONS))
    yield from (fields.question(q, who) for q in fields.QUESTIONS for who in (*fields.ROLES, *MODES))
    for kind in fields.ACTION_KINDS:
        yield from (fields.action(n, kind, part) for n in range(fields.ACTIONS) for part in fields.ACTION_PARTS)
    yield from (fields.conclusion(n) for n in range(fields.CONCLUSIONS))
    yield fields.ABSENT


@lru_cache(maxsize=64)
def view_at(step, village="oudeloo", length=120, seed=5, full=False):
    found = longest_village() if village == "limit" else open_village(village)
    workshop = walked(found, length, PLACES.get(step, f"plan.{step}"), seed)
    if step == "whatif":
        workshop.do("go to plan.whatif")
    if full:
        for name in names():
            workshop.do(str(Entry("say", (name,), FULL)))
        for site in workshop.view().board.sites:
            workshop.do(f"guess owner {site.id} 3")
        for n in range(3):
            workshop.do(f"vote before.{n} 3 4 2 1 0 hands")
            workshop.do(f"vote after.{n} 0 2 12 4 2 hands")
    view = workshop.view()
    return view._replace(path=PATH, saved=not full) if full else view


def at_step(step, number):
    return apply(Ui(), f"ui page {step} {number}")


def made(step, ui=None, m=None, **where):
    return SCENES_DEBRIEF[step](view_at(step, **where), ui or Ui(), m or Metrics(1280, 720))


def actions_of(scene):
    return {touch.action for touch in touches(scene)}


def words_of(scene):
    return " ".join(node.text for node in walk(scene.nodes) if isinstance(node, Text))


@pytest.mark.parametrize("size", [(1024, 768), (1280, 720)])
@pytest.mark.parametrize("step", SCENES_DEBRIEF)
def test_every_step_of_a_scene_is_sound_with_every_field_full(step, size):
    view = view_at(step, full=True)
    for number in range(STEPS.get(step, 1)):

        def scene(m, ui, number=number):
            return SCENES_DEBRIEF[step](view, apply(ui, f"ui page {step} {number}"), m)

        assert_sound(scene, (size,))


def test_the_instruments_of_the_slides_are_cards_to_choose_from_and_only_there():
    view = view_at("questions")
    asked = {"ui page corners 2"}
    assert asked <= actions_of(made("questions", at_step("questions", 1)))
    assert not asked & actions_of(made("questions", at_step("questions", 0)))
    tab = apply(at_step("questions", 1), "ui page corners 2")
    said = ""
    for number in range(3):
        said += words_of(made("questions", apply(tab, f"ui page instruments {number}")))
    for name in (
        "vraag-zeggenschap",
        "vraag-rol-gemeente",
        "p10-kennis",
        "p10-instituties",
        "werkplaatsen",
        "lange-adem",
    ):
        assert view.document.library.framework[name].title["nl"] in said
    assert_sound(lambda m, ui: SCENES_DEBRIEF["questions"](view, apply(tab, "ui page instruments 1"), m), SIZES)


@pytest.mark.parametrize("step", SCENES_DEBRIEF)
def test_a_lesson_of_fifty_minutes_is_sound(step):
    view = view_at(step, village="veenderwold", length=50, seed=2)
    assert_sound(lambda m, ui: SCENES_DEBRIEF[step](view, ui, m), SIZES[:2])


@pytest.mark.parametrize("step", SCENES_DEBRIEF)
def test_a_village_with_every_text_at_its_limit_is_sound(step):
    view = view_at(step, village="limit", full=True)
    for number in range(STEPS.get(step, 1)):

        def scene(m, ui, number=number):
            return SCENES_DEBRIEF[step](view, apply(ui, f"ui page {step} {number}"), m)

        assert_sound(scene, SIZES[1:2])


@pytest.mark.parametrize("step", sorted(set(SCENES_DEBRIEF) - {"whatif"}))
def test_the_clicker_walks_through_to_the_next_place(step):
    ui, m = Ui(), Metrics(1280, 720, 150)
    for _ in range(STEPS.get(step, 1)):
        scene = made(step, ui, m)
        primary = find(scene, "primary")
        assert primary is not None
        assert primary.enabled
        if not primary.action.startswith("ui page"):
            break
        ui = apply(ui, primary.action)
    assert primary.action == ("app leave" if step == "report" else "go next")


@pytest.mark.parametrize("step", STEPS)
def test_escape_goes_back_a_step_inside_a_scene(step):
    assert made(step).back == ""
    m = Metrics(1280, 720, 150)
    assert made(step, at_step(step, 1), m).back == f"ui page {step} 0"


def test_a_hand_more_and_a_hand_less_are_votes():
    scene = made("statement", full=True)
    assert {"enter vote after.0 0 2 12 5 2 hands", "enter vote after.0 0 2 12 3 2 hands"} <= actions_of(scene)


def test_before_play_hands_are_counted_under_another_name():
    view = walked(open_village("oudeloo"), 120, "opening.statement.1").view()
    scene = SCENES_DEBRIEF["statement"](view, Ui(), Metrics(1280, 720))
    assert "enter vote before.1 0 0 1 0 0 hands" in actions_of(scene)
    assert view.statements("nl")[1] in words_of(scene)


def test_after_play_the_first_count_stands_beside_the_second():
    said = words_of(made("statement", full=True))
    assert "eerst 4" in said
    assert "gemiddeld 2,1 → **3,3**" in said


def test_the_mean_of_no_hands_is_nought():
    assert mean((0, 0, 0, 0, 0)) == 0
    assert mean((1, 0, 0, 0, 1)) == 3


@pytest.mark.parametrize("step", ["feeling", "recognition", "questions", "actions", "own", "absent"])
def test_fields_say_their_name_and_show_what_the_session_has(step):
    scene = made(step, full=True)
    known = {f"enter say {name}" for name in names()}
    asked = [touch for touch in touches(scene) if touch.role == "field"]
    assert asked
    assert {touch.action for touch in asked} <= known
    assert all(node.text == FULL for node in walk(scene.nodes) if isinstance(node, Field))


def test_every_field_of_the_session_can_be_reached():
    reached = set()
    for step in ("feeling", "recognition", "questions", "actions", "own", "absent"):
        for number in range(STEPS.get(step, 1)):
            for corners in (0, 1):
                ui = apply(at_step(step, number), f"ui page corners {corners}")
                reached |= {touch.id for touch in touches(made(step, ui)) if touch.role == "field"}
    assert reached == set(names())


def test_typing_is_shown_in_its_field_without_moving_the_others():
    from game.screen import editing

    still = made("own")
    ui = Ui(focus="own.1", edit=editing.begin("own.1", "Wij bellen elkaar"))
    typing = made("own", ui)
    assert [t.rect for t in touches(still)] == [t.rect for t in touches(typing)]
    assert "Wij bellen elkaar" in [node.text for node in walk(typing.nodes) if isinstance(node, Field)]


def test_the_portrait_says_everything_and_ends_with_the_crown_jewel():
    view = view_at("portrait")
    said = [node.text for node in walk(made("portrait").nodes) if isinstance(node, Text)]
    starred = next(site.id for site in view.board.sites if site.star)
    name = open_village("oudeloo").library.initiatives[starred].name["nl"]
    sentences = [text for text in said if "**" in text]
    assert len(sentences) == len(view.board.sites) + 1
    assert f"**{name}**" in sentences[-1]


def test_the_clock_can_be_stopped_and_lengthened_and_hidden():
    scene = made("questions")
    assert {"enter timer pause", "enter timer extend 60", "enter timer hide"} <= actions_of(scene)
    hidden = walked(open_village("oudeloo"), 120, "plan.questions")
    hidden.do("timer hide")
    scene = SCENES_DEBRIEF["questions"](hidden.view(), Ui(), Metrics(1280, 720))
    assert "enter timer show" in actions_of(scene)
    assert "enter timer pause" not in actions_of(scene)


def test_the_report_can_be_saved_again_and_says_where_it_is():
    scene = made("report", full=True)
    assert "app report" in actions_of(scene)
    said = words_of(scene)
    assert Path(PATH).stem in said
    assert str(Path(PATH).parent) in said
    assert "geen juridisch advies" in said


def test_a_village_that_never_went_to_the_town_hall_has_a_course_too():
    view = view_at("timeline", full=True)
    empty = view._replace(progress=_without_history(view.progress))
    for step in ("timeline", "ways", "recognition", "questions"):
        for number in range(STEPS.get(step, 1)):
            scene = SCENES_DEBRIEF[step](empty, at_step(step, number), Metrics(1280, 720))
            assert find(scene, "primary") is not None


def _without_history(progress):
    from dataclasses import replace

    return replace(progress, met=())
