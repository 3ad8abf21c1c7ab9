"""What docs/spreadsheet.md tells a trainer is true: its commands work in that order, its table is that of the game."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
from typer.testing import CliRunner

from game.cli import app
from game.content.check import check
from game.content.sheets.tables import TABS
from game.content.village_file import open_village
from tools.sheets import MANUAL, renewed

TEXT = MANUAL.read_text("utf-8")
BLOCKS = re.findall(r"```\n(.*?)```", TEXT, re.DOTALL)
COMMANDS = [line.strip() for block in BLOCKS for line in block.splitlines() if line.strip()]


def test_the_table_of_tabs_is_that_of_the_game() -> None:
    assert renewed(TEXT) == TEXT, "python -m tools.sheets"


def test_the_manual_names_the_tabs_that_must_be_there() -> None:
    needed = [tab.title for tab in TABS if tab.need]
    assert f"{', '.join(needed[:-1])} en {needed[-1]}" in " ".join(TEXT.split())


def test_the_commands_of_the_manual_work_in_the_order_in_which_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    assert [line.split()[1] for line in COMMANDS] == ["new", "new", "export", "export", "import", "play"]
    for line in COMMANDS[:-1]:
        done = CliRunner().invoke(app, shlex.split(line)[1:], standalone_mode=False)
        assert (done.exception, done.exit_code) == (None, 0), line
    assert open_village(shlex.split(COMMANDS[-1])[2]).village.name == {"nl": "Sint Annaland"}
    assert check([Path("sint-annaland.yaml"), Path("ons-dorp.yaml")]).lines() == []
