"""Rulebook, art. 9.2: what a choice will do is nowhere on the screen before it was made."""

from dataclasses import replace

import pytest

from game.content.village_file import open_village
from game.rules import chance
from game.screen.metrics import Metrics
from game.screen.scenes.registry import PLACES
from game.screen.ui import Ui
from game.session.flow import waits_for_decision
from game.session.samples import Clock, walked
from game.session.workshop import Workshop

M = Metrics(1920, 1080, 100, "light", "nl", False)
MARK = {"nl": "Dit mag nog niemand weten."}
BEFORE = ("star", "attention", "petition", "killer", "talk", "respond", "posture", "case", "choose", "half_year_end")
FEELINGS = ("energy", "support", "trust")


def another_evening(view):
    """The same view of a village whose unplayed answers, cases and hidden jewels hold something else."""
    met = {(one.killer, one.response) for one in view.progress.met if one.door}
    chosen = {one.case for one in view.progress.met if one.choice}
    village, library = view.document.village, view.document.library
    killers = {
        name: killer.model_copy(
            update={
                "responses": [
                    one if (name, one.id) in met else one.model_copy(update=changed(one)) for one in killer.responses
                ]
            }
        )
        for name, killer in library.killers.items()
    }
    cases = {name: case if name in chosen else other_case(case) for name, case in library.cases.items()}
    left, jewels = view.board.jewels, []
    for jewel in village.jewels:
        left -= jewel.hidden
        jewels.append(jewel.model_copy(update={"name": MARK, "text": MARK}) if jewel.hidden and left < 0 else jewel)
    changes = {
        "village": village.model_copy(update={"jewels": jewels}),
        "library": library.model_copy(update={"killers": killers, "cases": cases}),
    }
    return view._replace(document=view.document.model_copy(update=changes))


def changed(response):
    effects = {name: -2 if getattr(response, name) > 0 else 2 for name in FEELINGS}
    return effects | {"push": 3 - response.push, "ownership": -1, "why": dict.fromkeys((*FEELINGS, "ownership"), MARK)}


def other_case(case):
    answers = {
        name: getattr(case.answers, name).model_copy(update=dict.fromkeys((*FEELINGS, "room"), 2) | {"after": MARK})
        for name in ("represent", "advise", "activate", "connect")
    }
    return case.model_copy(update={"answers": case.answers.model_copy(update=answers)})


@pytest.mark.parametrize(("village", "length"), [("oudeloo", 120), ("oudeloo", 90), ("veenderwold", 50)])
def test_art_9_2_no_scene_shows_what_an_answer_a_case_or_a_hidden_jewel_holds_before_its_time(village, length):
    workshop = Workshop.create(open_village(village), length, seed=3, path=None, now=Clock())
    dice, seen = 5, set()
    for _ in range(400):
        view = workshop.view()
        place = view.place
        if place.part in ("opening", "ownership", "thinking") or place.step in BEFORE:
            other = another_evening(view)
            assert other.document != view.document
            make = PLACES[place.step]
            assert make(other, Ui(), M) == make(view, Ui(), M), str(place)
            seen.add(place.step)
        choices = view.legal["residents"] + view.legal["officials"]
        if waits_for_decision(place) and choices:
            dice, number = chance.below(dice, len(choices))
            workshop.do(choices[number])
        elif view.can_next:
            workshop.do("go next")
        else:
            break
    assert {"star", "attention", "petition", "killer", "talk", "respond", "posture"} <= seen


def test_once_it_is_played_it_shows():
    """The comparison above would see a difference: after the door the chosen answer's reasons are on the screen."""
    view = walked(open_village("oudeloo"), 120, "play.scratch", 4).view()
    assert view.progress.met[-1].door
    unplayed = view._replace(progress=replace(view.progress, met=()))
    other = view._replace(document=another_evening(unplayed).document)
    make = PLACES["scratch"]
    assert make(view, Ui(), M) == make(view, Ui(), M)
    assert make(other, Ui(), M) != make(view, Ui(), M)
