"""The village that grows in docs/een-dorp-schrijven.md is sound, fits its lesson and plays to the end."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.content.check import check
from game.content.village_file import open_village
from game.session.samples import walked

PAGE = Path(__file__).resolve().parents[2] / "docs" / "een-dorp-schrijven.md"
PIECES = re.findall(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)


@pytest.fixture
def village(tmp_path: Path) -> Path:
    path = tmp_path / "lindewaard.yaml"
    path.write_text("".join(PIECES), "utf-8")
    return path


def test_there_is_a_piece_for_every_step() -> None:
    assert len(PIECES) == 11


def test_the_village_of_the_manual_is_checked_without_a_remark(village: Path) -> None:
    assert check([village]).lines() == []


@pytest.mark.parametrize("seed", range(1, 6))
def test_the_village_of_the_manual_plays_to_its_end(village: Path, seed: int) -> None:
    workshop = walked(open_village(str(village)), 50, "", seed)
    assert str(workshop.view().place) == "conclusions.report"


def test_its_own_killer_and_plan_are_played(village: Path) -> None:
    plan = open_village(str(village)).village.lengths["50"]
    assert "te-klein" in (plan.killers or [])
    assert "bakhuis" in {one.id for one in plan.roster}
