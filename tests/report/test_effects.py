"""Effect rows: one row and one "waarom" for every change, and no change of the rules without one."""

import ast
import random
from pathlib import Path

import pytest

import game.rules
from game.rules import Event
from game.rules.terms import METERS, MODES
from game.session import portrait
from game.session.progress import Met
from game.session.view import WorkshopView
from tests.report.played import full, new, until

NAMED = {"door": "ajar", "condition": "nobody"}
EVENT_OF = {"change": "meter", "own": "owner", "walk": "step"}


@pytest.fixture(scope="module")
def view() -> WorkshopView:
    return until(new(), "play.attention").view()


def met(*effects: Event, response: str = "verbinden", mode: str = "communicative", **known: object) -> Met:
    return Met(1, "wensbus", "stapel", response, mode, "open", effects=effects)._replace(**known)


def test_a_response_says_its_own_why_from_the_card(view: WorkshopView) -> None:
    events = (Event("meter", "energy", 4, 2, "response"), Event("owner", "wensbus", 3, 2, "response"))
    rows = portrait.effects(met(*events, response="activeren"), view, "nl")
    assert rows == [
        portrait.EffectRow("meter", "energy", "Energie", 4, 2, "Beginnen zonder antwoord vraagt veel handen."),
        portrait.EffectRow("owner", "wensbus", "Wensbus", 3, 2, "Wie begint, is eigenaar."),
    ]


def test_several_causes_of_one_meter_are_one_row_with_the_weightiest_why(view: WorkshopView) -> None:
    events = (Event("meter", "trust", 4, 5, "response"), Event("meter", "trust", 5, 3, "posture"))
    (row,) = portrait.effects(met(*events, mode="authoritative"), view, "nl")
    assert (row.before, row.after) == (4, 3)
    assert row.why == "De gemeente nam het over van mensen die meededen."


def test_equal_causes_in_one_direction_are_both_said(view: WorkshopView) -> None:
    events = (Event("meter", "energy", 4, 3, "posture"), Event("meter", "energy", 3, 2, "condition"))
    (row,) = portrait.effects(met(*events, mode="regulatory"), view, "nl")
    assert row.why == "Formulieren invullen kost avonden. Bewoners droegen de voorwaarde."


def test_up_and_down_again_is_told_with_both_causes(view: WorkshopView) -> None:
    events = (Event("owner", "wensbus", 3, 2, "posture"), Event("owner", "wensbus", 2, 3, "asked"))
    (row,) = portrait.effects(met(*events, mode="regulatory"), view, "nl")
    assert row.before == row.after == 3
    assert "vaste afspraak" in row.why
    assert "toestemming" in row.why


def test_rows_stand_in_one_order(view: WorkshopView) -> None:
    events = [Event("step", "wensbus", 0, 1, "door"), Event("owner", "wensbus", 3, 2, "posture")]
    events += [Event("meter", one, 3, 2, "posture") for one in reversed(METERS)]
    rows = portrait.effects(met(*events), view, "nl")
    assert [one.subject if one.kind == "meter" else one.kind for one in rows] == [*METERS, "owner", "step"]


def test_what_is_no_change_is_no_row(view: WorkshopView) -> None:
    events = (Event("door", "open", 4, 4, "judged"), Event("backing", "wensbus", 1, 0, "door"))
    assert portrait.effects(met(*events), view, "nl") == []


def test_the_setback_is_told_before_what_it_hit(view: WorkshopView) -> None:
    ending = (
        Event("half_year", "ends", 4, 4, "end"),
        Event("meter", "energy", 3, 4, "bloom"),
        Event("meter", "energy", 4, 5, "bloom"),
        Event("meter", "support", 6, 5, "fade"),
        Event("step", "groengroep", 2, 1, "neglect"),
        Event("setback", "oudeloo", 4, 4, "setback"),
        Event("step", "dorpshuis", 1, 0, "setback"),
    )
    rows = portrait.ending_rows(met(ending=ending), view, "nl")
    assert [(one.kind, one.subject) for one in rows] == [
        ("meter", "energy"),
        ("meter", "support"),
        ("step", "groengroep"),
        ("setback", "oudeloo"),
        ("step", "dorpshuis"),
    ]
    assert (rows[0].before, rows[0].after) == (3, 5)
    assert rows[3].name == "Bezuiniging"


def test_a_case_changes_what_its_card_says(view: WorkshopView) -> None:
    told = met(case="laatste-winkel", choice="represent", meters=(4, 8, 4, 0))
    rows = portrait.case_rows(told, view, "nl")
    assert [(one.subject, one.before, one.after) for one in rows] == [("energy", 4, 5), ("room", 0, 0)]
    assert portrait.case_rows(met(), view, "nl") == []


def test_a_jewel_on_the_board_is_named(view: WorkshopView) -> None:
    row = portrait.row_of(Event("jewel", "oudeloo", 0, 1, "visit"), view, "nl")
    assert row.name == "De soeplijst"
    assert row.why


def _causes_in_the_code() -> set[tuple[str, str, str]]:
    """Every (kind, subject, cause) that the rules' own text can make; subject is empty where it is a variable."""
    found = set()
    for path in sorted(Path(game.rules.__file__).parent.glob("*.py")):
        if path.name == "turn.py":
            continue
        for call in (one for one in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(one, ast.Call)):
            if not isinstance(call.func, ast.Attribute) or not call.args or not isinstance(call.args[-1], ast.Constant):
                continue
            name, first, cause = call.func.attr, call.args[0], str(call.args[-1].value)
            if name in EVENT_OF:
                meter = first.id.lower() if isinstance(first, ast.Name) and first.id.isupper() else ""
                found.add((EVENT_OF[name], meter, cause))
            elif name in ("token", "note") and isinstance(first, ast.Constant):
                found.add((str(first.value), "", cause))
    return found


def test_every_cause_in_the_rules_has_a_waarom(view: WorkshopView) -> None:
    causes = _causes_in_the_code()
    assert {("meter", "room", "cover"), ("owner", "", "asked"), ("step", "", "neglect"), ("pile", "", "shut")} <= causes
    for kind, known, cause in sorted(causes):
        for subject in [known] if known else METERS if kind == "meter" else [NAMED.get(kind, "wensbus")]:
            for mode in MODES:
                for before, after in ((2, 3), (3, 2)):
                    event = Event(kind, subject, before, after, cause)
                    if kind == "jewel":
                        event = event._replace(before=0, after=1)
                    row = portrait.row_of(event, view, "nl", met(mode=mode, response="geen"))
                    assert row.why, event


@pytest.mark.parametrize("seed", range(6))
def test_every_event_of_random_workshops_has_a_waarom(seed: int) -> None:
    dice, workshop = random.Random(seed), new(seed=seed)
    for _ in range(300):
        now = workshop.view()
        legal = now.legal["residents"] + now.legal["officials"]
        extra = ("override energy 3", "override owner wensbus 1", "override step wensbus 2", "pass", "blank time")
        if now.place.part == "play" and dice.random() < 0.15:
            command = dice.choice((*extra, "override door ajar", "override door open"))
            if workshop.refusal(command):
                continue
        elif legal and not now.can_next:
            command = dice.choice(legal)
        elif now.can_next:
            command = "go next"
        else:
            break
        for event in workshop.do(command):
            last = workshop.progress.met[-1] if workshop.progress.met else None
            assert portrait.row_of(event, workshop.view(), "nl", last).why, event
            assert portrait.row_of(event, workshop.view(), "nl").why, event
    final = workshop.view()
    for one in final.progress.met:
        rows = portrait.effects(one, final, "nl") + portrait.ending_rows(one, final, "nl")
        assert all(row.why and row.name for row in rows)


def test_no_row_speaks_with_an_open_placeholder() -> None:
    view = full()
    for one in view.progress.met:
        for row in portrait.effects(one, view, "nl") + portrait.ending_rows(one, view, "nl"):
            assert "{" not in row.why
