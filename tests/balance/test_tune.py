"""Tuning: numbers near the author's that fit, proposed as a diff of the author's own file."""

import subprocess

import pytest

from game.balance.sheet import sheet
from game.balance.tune import Budget, Found, distance, missed, tune, with_plan
from game.content.amend import amended
from game.content.compile import compile_game, plan_of
from game.content.library import read_path
from game.content.loader import village_of
from game.content.strict_yaml import read
from game.content.village import Ambition, Meters
from game.content.village_file import open_village, shipped_library
from game.paths import data_path
from game.report.tuning import proposal
from tests.balance.test_sheet import SMALL

OUDELOO = data_path("scenarios", "oudeloo.yaml")


def _changed(plan):
    other = {"at_least": 7}, {"bloom": 1}, {"owner_at_most": 3}
    kinds = [0 if one.meter else 1 if one.bloom else 2 for one in plan.ambitions]
    ambitions = [one.model_copy(update=other[kind]) for one, kind in zip(plan.ambitions, kinds, strict=True)]
    more = [] if 2 in kinds else [Ambition(initiative=plan.roster[0].id, owner_at_most=3)]
    first = ambitions[0].model_copy(update={} if ambitions[0].meter else {"owner_at_most": 2})
    return plan.model_copy(
        update={
            "start": Meters(energy=4, support=7, trust=2, room=1),
            "ambitions": [first, *ambitions[1:], *more][:4],
            "weights": {**plan.weights, "regels": 2, "stapel": 4},
            "setback": plan.setback and plan.setback.model_copy(update={"after": 1}),
        }
    )


def _rewritten(text, minutes, change=_changed):
    parsed = read(text.encode(), "oudeloo.yaml")
    document, remarks = village_of(read(text.encode(), "oudeloo.yaml"), shipped_library())
    assert document is not None, remarks
    old = plan_of(document, minutes)
    lines = amended(parsed, minutes, old, change(old), document.village.start)
    after, remarks = village_of(read("\n".join(lines).encode(), "oudeloo.yaml"), shipped_library())
    assert after is not None, remarks
    wanted = with_plan(document, minutes, change(old))
    assert compile_game(after, minutes) == compile_game(wanted, minutes)
    return "\n".join(lines)


@pytest.mark.parametrize("minutes", [120, 90])
def test_a_plan_is_written_into_the_text_and_reads_back_the_same(minutes):
    text = OUDELOO.read_text(encoding="utf-8")
    new = _rewritten(text, minutes)
    assert new != text
    assert _rewritten(new, minutes) == new


def test_the_authors_comments_and_layout_stay():
    def sooner(plan):
        return plan.model_copy(update={"setback": plan.setback.model_copy(update={"after": 1})})

    text = OUDELOO.read_text(encoding="utf-8")
    at = text.index("setback:", text.index('  "90":'))
    end = text.index("\n", text.index("after:", at))
    text = text[:end] + "   # hier schrikt de groep" + text[end:]
    old, new = text.split("\n"), _rewritten(text, 90, sooner).split("\n")
    different = [(a, b) for a, b in zip(old, new, strict=True) if a != b]
    assert [b.strip() for _, b in different] == ["after: 1   # hier schrikt de groep"]


def test_braces_are_written_in_braces():
    text = OUDELOO.read_text(encoding="utf-8")
    at = text.index('  "90":')
    head, tail = text[:at], text[at:]
    tail = (
        tail.replace("half_years: 4\n", "half_years: 4\n    weights: {wethouder: 3}\n", 1)
        if "weights" not in tail
        else tail
    )
    new = _rewritten(head + tail, 90)
    assert "regels: 2" in new


def test_an_owner_that_no_longer_matters_is_written_as_any_owner():
    def strict(plan):
        first = plan.ambitions[0].model_copy(update={"owner_at_most": 1})
        return plan.model_copy(update={"ambitions": [first, *plan.ambitions[1:]]})

    def free(plan):
        first = plan.ambitions[0].model_copy(update={"owner_at_most": None})
        return plan.model_copy(update={"ambitions": [first, *plan.ambitions[1:]]})

    narrow = _rewritten(OUDELOO.read_text(encoding="utf-8"), 90, strict)
    assert "owner_at_most: 1" in narrow
    assert "owner_at_most: 4" in _rewritten(narrow, 90, free)


def test_the_diff_can_be_applied_and_the_file_is_left_alone(tmp_path):
    path = tmp_path / "oudeloo.yaml"
    path.write_bytes(OUDELOO.read_bytes())
    document = open_village(str(path))
    plan = _changed(plan_of(document, 90))
    found = Found(90, plan, sheet(SMALL, 1, 1), True)
    diff = "".join(proposal(str(path), document, [found]))
    assert path.read_bytes() == OUDELOO.read_bytes()
    subprocess.run(["git", "apply", "-p1", "-"], cwd=tmp_path, input=diff.encode(), check=True)
    after, _ = village_of(read_path(path), shipped_library())
    assert compile_game(after, 90) == compile_game(with_plan(document, 90, plan), 90)


def test_a_step_away_from_the_author_costs_and_a_missed_row_costs_more():
    document = open_village("oudeloo")
    plan = plan_of(document, 90).model_copy(update={"start": Meters()})
    assert distance(plan, plan) == 0
    near = plan.model_copy(update={"start": Meters(energy=7)})
    assert 0 < distance(plan, near) < distance(plan, _changed(plan))
    found = sheet(SMALL, 3, 1)
    row = found.rows[0]
    inside = row._replace(value=(row.least + row.most) / 2)
    assert missed(found._replace(rows=(inside,))) == 0
    assert missed(found._replace(rows=(inside._replace(value=1.0),))) > 0.5


def test_the_same_seed_finds_the_same_plan():
    document = open_village("veenderwold")
    once, again = (tune(document, 50, 3, Budget(games=3000), rungs=(1, 2, 4), check_games=8) for _ in range(2))
    assert once == again


def test_a_search_finds_numbers_that_fit_a_village_that_did_not():
    document = open_village("veenderwold")
    plan = plan_of(document, 50).model_copy(update={"start": Meters(energy=3, support=3, trust=2, room=1)})
    hard = with_plan(document, 50, plan)
    before = sheet(compile_game(hard, 50), 20, 4)
    found = tune(hard, 50, 3, Budget(games=3000), rungs=(2, 6, 16), check_games=20)
    assert found.changed
    assert missed(found.sheet) < missed(before)
