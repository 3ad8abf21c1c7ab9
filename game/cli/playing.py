"""Commands that play: the window and the demo."""

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from game import __version__
from game.cli.common import (
    LengthOption,
    NotInOrderError,
    SeedOption,
    WrongUsageError,
    app,
    checked_language,
    language,
    opened,
    size_of,
    translated,
)
from game.text import tr


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
    solo: Annotated[
        str | None, typer.Option("--solo", help="residents of officials: de computer speelt de andere kant.")
    ] = None,
    aloud: Annotated[bool, typer.Option("--speak", help="Lees voor wat er op het scherm staat.")] = False,
) -> None:
    """Speel: open het venster. / Open the window."""
    speak = checked_language(lang)
    document = opened(scenario, length, speak) if scenario else None
    if resume is not None and not resume.is_file():
        raise WrongUsageError(tr(speak, "Het bestand {path} is er niet. Kijk of de naam klopt.", path=resume))
    if solo is not None:
        _only_side(solo, document, resume, speak)
    from game.screen.playing import NoDisplayError, play_window

    voice = _voice(speak) if aloud else None
    try:
        play_window(document and scenario, length, speak if lang else None, seed, windowed, resume, solo or "", voice)
    except NoDisplayError as error:
        raise NotInOrderError(
            tr(speak, "Er is geen beeldscherm om op te spelen ({detail}). Probeer kks demo.", detail=error)
        ) from error
    except Exception as error:
        raise translated(error, speak) from error


def _voice(lang: str) -> Any:
    """The system's voice; None, and a sentence about it, where there is none."""
    from game.screen.speech import find_voice

    voice = find_voice()
    if voice is None:
        said = tr(
            lang,
            "Deze computer heeft geen stem om mee voor te lezen (spd-say, espeak-ng, say of SAPI). Het spel gaat door.",
        )
        print(said, file=sys.stderr)
    return voice


def _only_side(solo: str, document: Any, resume: Path | None, lang: str) -> None:
    if solo not in ("residents", "officials"):
        raise WrongUsageError(tr(lang, "Bij --solo hoort residents of officials, niet {word}.", word=solo))
    if resume is not None:
        raise WrongUsageError(tr(lang, "Wie er speelt, staat al in de bewaarde workshop. Laat --solo weg."))
    if document is None:
        raise WrongUsageError(
            tr(lang, "Zeg bij --solo ook welk dorp, bijvoorbeeld: kks play veenderwold --solo {side}", side=solo)
        )


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
    speak = checked_language(lang)
    document = opened(scenario, length, speak)
    pixels = size_of(size, speak)
    _demo(document, length, seed, out, pixels, speak)


def _open_or_demo() -> None:
    speak = language()
    from game.screen.playing import NoDisplayError, play_window

    try:
        play_window(None, None, None, None, False, None)
    except NoDisplayError:
        print(tr(speak, "Er is geen beeldscherm. Daarom speelt nu de demo, met plaatjes in de map demo."))
        _demo(opened("oudeloo", None, speak), None, 7, Path("demo"), (1920, 1080), speak)
    except Exception as error:
        raise translated(error, speak) from error


def _demo(document: Any, length: int | None, seed: int, out: Path, size: tuple[int, int], lang: str) -> None:
    from rich.progress import Progress

    from game.screen.demo import run_demo

    try:
        with Progress(transient=True) as bar:
            task = bar.add_task("demo", total=None)
            made, trouble = run_demo(
                document, length, seed, out, size, lang, lambda done: bar.update(task, completed=done)
            )
    except Exception as error:
        raise translated(error, lang) from error
    print(tr(lang, "{n} plaatjes, de workshop en het verslag staan in {folder}.", n=made, folder=out))
    if trouble:
        print(trouble, file=sys.stderr)
