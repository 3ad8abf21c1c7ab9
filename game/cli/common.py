"""What the commands share: the reader's language, options, and mistakes as one sentence with an exit code."""

import os
from typing import Annotated, Any

import typer

from game.text import tr

app = typer.Typer(add_completion=False, no_args_is_help=False, pretty_exceptions_enable=False, rich_markup_mode=None)

ScenarioArgument = Annotated[str, typer.Argument(help="Een id of een bestand. / An id or a file.")]
LengthOption = Annotated[int | None, typer.Option("--length", help="120, 90 of 50 minuten.")]
SeedOption = Annotated[int | None, typer.Option("--seed", help="Zelfde getal, zelfde kaarten.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Voor machines.")]


class WrongUsageError(Exception):
    """Something on the command line that cannot be meant; the text says what to do."""


class NotInOrderError(Exception):
    """What was looked at is not in order; the text says what."""


def language() -> str:
    """The reader's language: ``KKS_LANG``, else English where the system speaks it, else Dutch."""
    asked = os.environ.get("KKS_LANG", "")
    if asked in ("nl", "en"):
        return asked
    system = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "en" if system.lower().startswith("en") else "nl"


def checked_language(lang: str | None) -> str:
    """The language asked for, or the reader's own; raises on one that is not there."""
    if lang is None:
        return language()
    if lang not in ("nl", "en"):
        raise WrongUsageError(tr(language(), "De taal {asked} is er niet. Kies nl of en.", asked=lang))
    return lang


def size_of(size: str, lang: str) -> tuple[int, int]:
    """Width and height in pixels of a word such as ``1920x1080``."""
    wide, _, high = size.partition("x")
    if not (wide.isdigit() and high.isdigit() and 1 <= int(wide) <= 8192 and 1 <= int(high) <= 8192):
        raise WrongUsageError(tr(lang, "De maat {size} is niet te lezen. Schrijf bijvoorbeeld 1920x1080.", size=size))
    return int(wide), int(high)


def opened(scenario: str, length: int | None, lang: str) -> Any:
    """The village of an id or file, made for this length; raises a sentence."""
    from game.content.compile import plan_of
    from game.content.village_file import open_village

    try:
        document = open_village(scenario)
        if length is not None:
            plan_of(document, length)
    except Exception as error:
        raise translated(error, lang) from error
    return document


def translated(error: Exception, lang: str) -> Exception:
    """What went wrong, as a sentence with its exit code; a mistake of the game itself stays what it is."""
    from game.content.compile import LengthNotOfferedError
    from game.content.diagnostics import render
    from game.content.shelf import UnknownScenario
    from game.content.village_file import BrokenContentError
    from game.report import ReportNotWrittenError
    from game.screen.messages import report_failed, said_of
    from game.session.log import SessionFileError

    if isinstance(error, UnknownScenario):
        near = ", ".join(error.nearest)
        said = tr(lang, "Er is geen dorp met de naam {name}.", name=error.asked)
        return WrongUsageError(said + (" " + tr(lang, "Bedoelde u: {near}?", near=near) if near else ""))
    if isinstance(error, LengthNotOfferedError):
        offered = ", ".join(str(one) for one in error.offered)
        return WrongUsageError(
            tr(
                lang,
                "{name} is niet gemaakt voor {n} minuten. Wel voor: {offered}.",
                name=error.village,
                n=error.length,
                offered=offered,
            )
        )
    if isinstance(error, BrokenContentError):
        said = "\n".join(render(one, "en" if lang == "en" else "nl") for one in error.diagnostics)
        return NotInOrderError(said)
    if isinstance(error, SessionFileError):
        return NotInOrderError(said_of(error, lang))
    if isinstance(error, OSError):
        detail = error.strerror or str(error)
        if not error.filename:
            return NotInOrderError(tr(lang, "Schrijven lukt niet: {detail}.", detail=detail))
        where = error.filename
        return NotInOrderError(tr(lang, "Schrijven lukt niet in {where}: {detail}.", where=where, detail=detail))
    if isinstance(error, ReportNotWrittenError):
        return NotInOrderError(report_failed(error, lang))
    return error
