"""The list of commands with their options, as ``kks --help`` knows them."""

from __future__ import annotations

from typing import Any

import typer.main

import game.cli  # noqa: F401 - every command is known once this is loaded
from game.cli.common import app


def known() -> dict[str, Any]:
    """Every command by name, as typer made it."""
    return dict(typer.main.get_command(app).commands)  # type: ignore[attr-defined]


def listed() -> str:
    """A section for each command: what it does, what it asks and its options."""
    return "\n\n".join(_section(name, command) for name, command in known().items())


def _section(name: str, command: Any) -> str:
    shown = [one for one in command.params if one.name != "help"]
    asked = [one for one in shown if not _is_option(one)]
    words = " ".join([f"kks {name}", *(_asked(one) for one in asked)])
    parts = [f"## kks {name}", "", _dutch(command.help), "", f"`{words}`"]
    options = [one for one in shown if _is_option(one)]
    if asked or options:
        parts += ["", "| erbij | betekenis | zonder |", "| --- | --- | --- |"]
        parts += [_row(one) for one in (*asked, *options)]
    return "\n".join(parts)


def _row(one: Any) -> str:
    name = " of ".join(f"`{word}`" for word in one.opts) if _is_option(one) else f"`{_called(one)}`"
    default = one.default
    if callable(default) or default in (None, False, "", ()):
        default = "–"
    return f"| {name} | {_dutch(one.help or '')} | {default if default == '–' else f'`{default}`'} |"


def _is_option(one: Any) -> bool:
    return bool(one.opts[0].startswith("-"))


def _asked(one: Any) -> str:
    return _called(one) if one.required else f"[{_called(one)}]"


def _called(one: Any) -> str:
    return str(one.metavar or one.name).upper()


def _dutch(text: str) -> str:
    """The Dutch half of a sentence in two languages."""
    return " ".join((text or "").split()).partition(" / ")[0].replace("|", "\\|")
