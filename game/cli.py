"""The commands: they parse, call, print and set the exit code, and hold no logic.

Exit codes: 0 done · 1 what was looked at is not in order · 2 wrong usage · 130 interrupted.
"""

import json
import os
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from game import __version__
from game.text import tr

app = typer.Typer(add_completion=False, no_args_is_help=False, pretty_exceptions_enable=False, rich_markup_mode=None)

ScenarioArgument = Annotated[str, typer.Argument(help="Een id of een bestand. / An id or a file.")]
LengthOption = Annotated[int | None, typer.Option("--length", help="120, 90 of 50 minuten.")]
SeedOption = Annotated[int | None, typer.Option("--seed", help="Zelfde getal, zelfde kaarten.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Voor machines.")]


UsageError: type[Exception] = next(one for one in typer.BadParameter.__mro__ if one.__name__ == "UsageError")
"""What typer raises on a wrong option; newer versions of typer carry their own click."""


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


def main() -> None:
    """The command ``kks``; never a traceback for what a person did."""
    lang = language()
    command = typer.main.get_command(app)
    try:
        code = command.main(standalone_mode=False)
    except WrongUsageError as error:
        print(str(error), file=sys.stderr)
        code = 2
    except UsageError as error:
        said = getattr(error, "format_message", error.__str__)()
        print(_wrong(said, lang), file=sys.stderr)
        code = 2
    except NotInOrderError as error:
        print(str(error), file=sys.stderr)
        code = 1
    except (KeyboardInterrupt, typer.Abort, EOFError):
        code = 130
    except BrokenPipeError:
        code = 0
    except OSError as error:
        print(str(_translated(error, lang)), file=sys.stderr)
        code = 1
    _let_go()
    sys.exit(code if isinstance(code, int) else 0)


def _let_go() -> None:
    """Write what is still to be printed; who stopped reading needs no more of it."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _wrong(said: str, lang: str) -> str:
    return tr(lang, "Dit commando klopt niet: {said} Kijk met kks --help wat er kan.", said=said.rstrip(".") + ".")


@app.callback(invoke_without_command=True)
def kks(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Zeg welke versie dit is.")] = False,
) -> None:
    """Kleine Kernen Spel. Zonder opdracht opent het venster. / Without a command the window opens."""
    if version:
        print(f"kks {__version__}")
        raise typer.Exit(0)
    if context.invoked_subcommand is None:
        _open_or_demo()


@app.command()
def play(
    scenario: Annotated[str | None, typer.Argument(help="Een id of een bestand.")] = None,
    seed: SeedOption = None,
    length: LengthOption = None,
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="In een venster, niet beeldvullend.")] = False,
    resume: Annotated[Path | None, typer.Option("--resume", help="Een bewaarde workshop (.kks).")] = None,
) -> None:
    """Speel: open het venster. / Open the window."""
    speak = _checked_language(lang)
    document = _document(scenario, length, speak) if scenario else None
    if resume is not None and not resume.is_file():
        raise WrongUsageError(tr(speak, "Het bestand {path} is er niet. Kijk of de naam klopt.", path=resume))
    from game.screen.playing import NoDisplayError, play_window

    try:
        play_window(document and scenario, length, speak if lang else None, seed, windowed, resume)
    except NoDisplayError as error:
        raise NotInOrderError(
            tr(speak, "Er is geen beeldscherm om op te spelen ({detail}). Probeer kks demo.", detail=error)
        ) from error
    except Exception as error:
        raise _translated(error, speak) from error


@app.command()
def check(
    paths: Annotated[list[Path] | None, typer.Argument(help="Bestanden of mappen; zonder: alles.")] = None,
    as_json: JsonOption = False,
    strict: Annotated[bool, typer.Option("--strict", help="Ook waarschuwingen tellen.")] = False,
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
) -> None:
    """Kijk dorpen en kaarten na. / Check villages and cards."""
    from game.content.check import check as look

    speak = _checked_language(lang)
    for path in paths or []:
        if not path.exists():
            raise WrongUsageError(tr(speak, "Het bestand {path} is er niet. Kijk of de naam klopt.", path=path))
    report = look(paths or None)
    if as_json:
        print(json.dumps(report.as_json("en" if speak == "en" else "nl"), ensure_ascii=False))
    else:
        for line in report.lines("en" if speak == "en" else "nl"):
            print(line)
    raise typer.Exit(1 if report.errors or (strict and report.warnings) else 0)


@app.command()
def demo(
    scenario: Annotated[str, typer.Argument(help="Een id of een bestand.")] = "oudeloo",
    seed: Annotated[int, typer.Option("--seed", help="Zelfde getal, zelfde demo.")] = 7,
    length: LengthOption = None,
    out: Annotated[Path, typer.Option("--out", help="Map voor plaatjes, workshop en verslag.")] = Path("demo"),
    size: Annotated[str, typer.Option("--size", help="Breedte x hoogte in beeldpunten.")] = "1920x1080",
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
) -> None:
    """Speel een hele workshop zonder scherm en bewaar de beelden. / Play a whole workshop off-screen."""
    speak = _checked_language(lang)
    document = _document(scenario, length, speak)
    pixels = _size(size, speak)
    _demo(document, length, seed, out, pixels, speak)


@app.command()
def replay(
    file: Annotated[Path, typer.Argument(help="Een bewaarde workshop (.kks).")], as_json: JsonOption = False
) -> None:
    """Reken een bewaarde workshop na. / Recompute a saved workshop."""
    from game.session.replay import replay as recompute

    speak = language()
    if not file.is_file():
        raise WrongUsageError(tr(speak, "Het bestand {path} is er niet. Kijk of de naam klopt.", path=file))
    try:
        result = recompute(file)
    except Exception as error:
        raise _translated(error, speak) from error
    if as_json:
        print(json.dumps(result.as_json(), ensure_ascii=False))
    elif result.same:
        print(tr(speak, "{n} keuzes nagerekend: elke stand klopt.", n=result.actions))
    else:
        where = result.first_difference.line if result.first_difference else 0
        print(tr(speak, "Regel {line} geeft nu een andere stand dan toen.", line=where))
    raise typer.Exit(0 if result.same else 1)


@app.command()
def report(
    file: Annotated[Path, typer.Argument(help="Een bewaarde workshop (.kks).")],
    out: Annotated[Path, typer.Option("--out", help="Map voor het verslag.")] = Path(),
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
) -> None:
    """Schrijf het verslag van een workshop. / Write the report of a workshop."""
    speak = _checked_language(lang)
    if not file.is_file():
        raise WrongUsageError(tr(speak, "Het bestand {path} is er niet. Kijk of de naam klopt.", path=file))
    from game.report import write
    from game.session.log import read
    from game.session.workshop import Workshop

    try:
        paths = write(Workshop.of(file, read(file)).view(), out, speak)
    except Exception as error:
        raise _translated(error, speak) from error
    for path in paths:
        print(path)


@app.command()
def shots(
    out: Annotated[Path, typer.Option("--out", help="Map voor de plaatjes.")] = Path("shots"),
    every: Annotated[bool, typer.Option("--all", help="Alle maten, talen, tekstgroottes en thema's.")] = False,
    scenario: Annotated[str, typer.Option("--scenario", help="Een id of een bestand.")] = "oudeloo",
) -> None:
    """Maak een plaatje van elk scherm. / A picture of every scene."""
    speak = language()
    document = _document(scenario, None, speak)
    from game.screen.shots import shoot

    try:
        count, faulty = shoot(document, out, every, lambda text: print(text, flush=True))
    except Exception as error:
        raise _translated(error, speak) from error
    print(tr(speak, "{n} plaatjes in {folder}.", n=count, folder=out))
    raise typer.Exit(1 if faulty else 0)


def _open_or_demo() -> None:
    speak = language()
    from game.screen.playing import NoDisplayError, play_window

    try:
        play_window(None, None, None, None, False, None)
    except NoDisplayError:
        print(tr(speak, "Er is geen beeldscherm. Daarom speelt nu de demo, met plaatjes in de map demo."))
        _demo(_document("oudeloo", None, speak), None, 7, Path("demo"), (1920, 1080), speak)
    except Exception as error:
        raise _translated(error, speak) from error


def _demo(document: Any, length: int | None, seed: int, out: Path, size: tuple[int, int], lang: str) -> None:
    from rich.progress import Progress

    from game.screen.demo import run_demo

    try:
        with Progress(transient=True) as bar:
            task = bar.add_task("demo", total=None)
            made = run_demo(document, length, seed, out, size, lang, lambda done: bar.update(task, completed=done))
    except Exception as error:
        raise _translated(error, lang) from error
    print(tr(lang, "{n} plaatjes, de workshop en het verslag staan in {folder}.", n=made, folder=out))


def _checked_language(lang: str | None) -> str:
    if lang is None:
        return language()
    if lang not in ("nl", "en"):
        raise WrongUsageError(tr(language(), "De taal {asked} is er niet. Kies nl of en.", asked=lang))
    return lang


def _size(size: str, lang: str) -> tuple[int, int]:
    wide, _, high = size.partition("x")
    if not (wide.isdigit() and high.isdigit() and 1 <= int(wide) <= 8192 and 1 <= int(high) <= 8192):
        raise WrongUsageError(tr(lang, "De maat {size} is niet te lezen. Schrijf bijvoorbeeld 1920x1080.", size=size))
    return int(wide), int(high)


def _document(scenario: str, length: int | None, lang: str) -> Any:
    from game.content.compile import plan_of
    from game.content.village_file import open_village

    try:
        document = open_village(scenario)
        if length is not None:
            plan_of(document, length)
    except Exception as error:
        raise _translated(error, lang) from error
    return document


def _translated(error: Exception, lang: str) -> Exception:
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
