"""What docs/kaart.md tells a trainer is true: its examples load without a remark, and it names what there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.content.check import check
from game.content.maps.kinds import ENGLISH
from game.content.maps.ready import LANDSCAPES

from .conftest import place_of

DOCS = Path(__file__).resolve().parents[2] / "docs"
MANUAL = (DOCS / "kaart.md").read_text("utf-8")
EXAMPLES = re.findall(r"```yaml\n(map:.*?)```", MANUAL, re.DOTALL)


def test_the_manual_has_an_example_of_each_way() -> None:
    assert len(EXAMPLES) == 3


@pytest.mark.parametrize("example", EXAMPLES, ids=("landscape", "changed", "own"))
def test_an_example_of_the_manual_loads_without_a_remark(example: str, shelf_folder: Path) -> None:
    path = shelf_folder / place_of("village")
    path.write_text(path.read_text("utf-8") + example, "utf-8")
    assert check([path]).lines() == []


def test_the_manual_names_every_landscape_and_its_pictures_are_there() -> None:
    assert all(f"`{one}`" in MANUAL for one in LANDSCAPES)
    assert all((DOCS / one).is_file() for one in re.findall(r"\]\((pictures/[^)]+)\)", MANUAL))
    assert set(re.findall(r"kind: ([a-z0-9-]+)", MANUAL)) <= set(ENGLISH)
