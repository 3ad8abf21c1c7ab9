"""Looking back at the table: a decision, another choice, the futures, and what stays of it."""

import json
import os

import pytest

from game.content.village_file import open_village
from game.report.building import build
from game.report.markdown import markdown
from game.report.page import html
from game.screen.futures import Futures
from game.screen.nodes import Text, find, touches, walk
from game.session.log import read
from game.session.samples import walked
from game.session.workshop import RefusedError, Workshop
from tests.project.test_commands import kks, no_traceback
from tests.screen.table import Table


def at_the_timeline(table):
    for _ in range(300):
        if table.place == "plan.timeline":
            return
        scene = table.scene()
        primary = find(scene, scene.primary)
        if primary is None or not primary.enabled:
            table.press(next(one for one in touches(scene) if one.role == "choice" and one.enabled).key.split()[0])
        table.press("enter")
    raise AssertionError(table.place)


def shown(table):
    return " ".join(one.text for one in walk(table.scene().nodes) if isinstance(one, Text))


@pytest.fixture(scope="module")
def looked(tmp_path_factory):
    """A table that looked back at its first posture, by keyboard and mouse."""
    table = Table(tmp_path_factory.mktemp("looked"), "veenderwold", 50)
    at_the_timeline(table)
    table.press("w")
    assert table.place == "plan.whatif"
    decision = next(one for one in table.app.view().decisions if one.chosen.startswith("posture"))
    table.do(f"ui choose whatif {decision.number}")
    table.press("1")
    assert "De computer speelt duizend keer verder" in shown(table)
    for _ in range(4000):
        table.wait(0.02)
        if table.app.futures.answer is not None:
            break
    yield table, decision
    table.app.close()


def test_the_answer_is_shown_beside_what_happened(looked):
    table, _ = looked
    words = shown(table)
    assert "Zo had het ook kunnen gaan" in words
    assert "van de 100 vervolgen" in words
    assert "Dit is geen advies" in words


def test_what_was_looked_at_is_in_the_log_and_survives_a_resume(looked):
    table, decision = looked
    (found,) = table.app.workshop.progress.whatifs
    assert (found.number, found.action, found.futures) == (decision.number, decision.others[0], 1000)
    again = Workshop.of(table.app.workshop.path, read(table.app.workshop.path))
    assert again.progress.whatifs == (found,)


def test_the_report_carries_it_in_both_forms(looked):
    table, decision = looked
    model = build(table.app.workshop.view(), "nl")
    (one,) = model.looked_back
    assert one.half_year == decision.half_year
    page, text = html(model), markdown(model)
    assert "Zo had het ook kunnen gaan" in page
    assert page.count('aria-label="aan het eind') == 4
    assert "## Zo had het ook kunnen gaan" in text
    assert one.lines[0].rstrip(".") in text.replace("\\", "")


def test_a_report_without_looking_back_does_not_speak_of_it():
    model = build(walked(open_village("veenderwold"), 50, "plan.timeline").view(), "nl")
    assert "kunnen gaan" not in html(model) + markdown(model)


def test_esc_goes_back_to_the_timeline_and_on_to_what_follows(tmp_path):
    table = Table(tmp_path, "veenderwold", 50)
    at_the_timeline(table)
    table.press("w", "escape")
    assert table.place == "plan.timeline"
    table.press("w")
    table.do("go next")
    assert table.place == "plan.recognition"


def test_another_choice_is_asked_while_the_first_is_played(tmp_path):
    table = Table(tmp_path, "veenderwold", 50)
    at_the_timeline(table)
    table.press("w")
    one = next(one for one in table.app.view().decisions if one.chosen.startswith("respond"))
    table.do(f"whatif ask {one.number} {one.others[0]}")
    assert table.app.view().looking == 0
    table.press("enter")
    assert table.app.view().looking == -1
    assert not table.app.workshop.progress.whatifs


def test_what_could_not_be_chosen_then_is_refused():
    futures = Futures(walked(open_village("veenderwold"), 50, "plan.timeline"), 0)
    for words in ("999 rest", "1 posture communicative", "1 nonsense", "x"):
        with pytest.raises(RefusedError):
            futures.ask(words)


def test_a_half_written_answer_is_not_folded():
    workshop = walked(open_village("veenderwold"), 50, "plan.timeline")
    with pytest.raises(RefusedError):
        workshop.do('whatif 3 rest "{}"')


# The command


def test_the_command_lists_the_decisions_and_what_else_could_be_chosen(looked):
    table, decision = looked
    done = no_traceback(kks("whatif", table.app.workshop.path, "--json"))
    assert done.returncode == 0
    listed = {one["number"]: one for one in json.loads(done.stdout)}
    assert listed[decision.number]["others"] == list(decision.others)
    assert f"{decision.number}  Halfjaar" in kks("whatif", table.app.workshop.path).stdout


def test_the_command_counts_the_same_futures_for_any_number_of_workers(looked):
    table, decision = looked
    words = ("whatif", table.app.workshop.path, "--at", decision.number, "--choose", decision.others[0])
    words = (*words, "--futures", 40, "--json")
    alone, two = kks(*words, "--workers", 0), kks(*words, "--workers", 2)
    assert alone.stdout == two.stdout
    assert json.loads(alone.stdout)["futures"] == 40
    said = no_traceback(kks(*words[:-1])).stdout
    assert "van de 100 vervolgen" in said


def test_what_cannot_be_meant_is_said_and_exits_2(looked):
    table, decision = looked
    path = table.app.workshop.path
    for words in (
        (os.devnull + ".kks",),
        (path, "--at", "999"),
        (path, "--at", decision.number, "--choose", "grow niets"),
        (path, "--futures", "0"),
    ):
        assert no_traceback(kks("whatif", *words)).returncode == 2
    wrong = kks("whatif", path, "--at", decision.number, "--choose", "grow niets").stderr
    assert all(one in wrong for one in decision.others)
