"""README says only what is true: its commands exist with their options, its pictures and files are there."""

import re
from pathlib import Path

import pytest
import typer.main

from game.cli import app

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = sorted(set(re.findall(r"`kks ([a-z]+)([^`]*)`", README)))


@pytest.mark.parametrize(("name", "rest"), COMMANDS, ids=lambda part: part.strip() or "-")
def test_a_command_in_readme_exists_with_its_options(name, rest):
    command = typer.main.get_command(app).commands[name]
    known = {option for parameter in command.params for option in parameter.opts}
    assert set(re.findall(r"--[a-z]+", rest)) <= known


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\]\(([^)#]+)\)", README))))
def test_a_link_in_readme_leads_somewhere(target):
    assert target.startswith("https://") or (ROOT / target).exists()


def test_readme_names_every_command():
    named = {name for name, _ in COMMANDS}
    assert set(typer.main.get_command(app).commands) <= named | set(re.findall(r"kks ([a-z]+)", README))
