"""Commands that look: check and shots."""

import json
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from game.cli.common import JsonOption, WrongUsageError, app, checked_language, language, opened, translated
from game.text import tr


@app.command()
def check(
    paths: Annotated[list[Path] | None, typer.Argument(help="Bestanden of mappen; zonder: alles.")] = None,
    as_json: JsonOption = False,
    strict: Annotated[bool, typer.Option("--strict", help="Ook waarschuwingen tellen.")] = False,
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
) -> None:
    """Kijk dorpen en kaarten na. / Check villages and cards."""
    from game.content.check import check as look

    speak = checked_language(lang)
    for path in paths or []:
        if not path.exists():
            raise WrongUsageError(tr(speak, "Het bestand {path} is er niet. Kijk of de naam klopt.", path=path))
    report = look(paths or None, date.today())
    if as_json:
        print(json.dumps(report.as_json("en" if speak == "en" else "nl"), ensure_ascii=False))
    else:
        for line in report.lines("en" if speak == "en" else "nl"):
            print(line)
    raise typer.Exit(1 if report.errors or (strict and report.warnings) else 0)


@app.command()
def shots(
    out: Annotated[Path, typer.Option("--out", help="Map voor de plaatjes.")] = Path("shots"),
    every: Annotated[bool, typer.Option("--all", help="Alle maten, talen, tekstgroottes en thema's.")] = False,
    scenario: Annotated[str, typer.Option("--scenario", help="Een id of een bestand.")] = "oudeloo",
) -> None:
    """Maak een plaatje van elk scherm. / A picture of every scene."""
    speak = language()
    document = opened(scenario, None, speak)
    from game.screen.shots import shoot

    try:
        count, faulty = shoot(document, out, every, lambda text: print(text, flush=True))
    except Exception as error:
        raise translated(error, speak) from error
    print(tr(speak, "{n} plaatjes in {folder}.", n=count, folder=out))
    raise typer.Exit(1 if faulty else 0)
