"""Commands that look: check and shots."""

import json
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.common import JsonOption, WrongUsageError, app, checked_language, language, opened, translated
from game.text import tr

if TYPE_CHECKING:
    from game.content.check import Report


def _summary(report: "Report", lang: str) -> str:
    """One line that closes a check; a trainer who sees nothing does not know that all is well."""
    if not report.diagnostics:
        return tr(lang, "Alles klopt. Nagekeken bestanden: {n}.", n=report.files)
    said = tr(
        lang,
        "Fouten: {errors}, let op: {warnings}, tips: {hints}. Nagekeken bestanden: {n}.",
        errors=report.errors,
        warnings=report.warnings,
        hints=report.hints,
        n=report.files,
    )
    code = report.diagnostics[0].code
    return said + " " + tr(lang, "Meer uitleg: kks check --explain {code}", code=code)


def explained(code: str, lang: str) -> None:
    """Prints what the catalogue knows of a code, such as KK041.

    Raises:
        WrongUsageError: The catalogue has no such code.
    """
    from game.content.explain import UnknownCodeError, explain

    try:
        print(explain(code, "en" if lang == "en" else "nl"))
    except UnknownCodeError as error:
        said = tr(lang, "De code {code} is er niet. Codes lopen van {first} tot {last}.", code=code, **error.range)
        raise WrongUsageError(said) from error


@app.command()
def schema(
    out: Annotated[Path, typer.Option("--out", help="Map voor de bestanden.")] = Path("schema"),
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
) -> None:
    """Schrijf JSON Schema, zodat een tekstprogramma meehelpt. / JSON Schema for editors."""
    from game.content.schema import write
    from game.content.village_file import shipped_library

    speak = checked_language(lang)
    try:
        paths = write(out, shipped_library())
    except Exception as error:
        raise translated(error, speak) from error
    for path in paths:
        print(path)


@app.command()
def check(
    paths: Annotated[list[Path] | None, typer.Argument(help="Bestanden of mappen; zonder: alles.")] = None,
    as_json: JsonOption = False,
    strict: Annotated[bool, typer.Option("--strict", help="Ook waarschuwingen tellen.")] = False,
    explain: Annotated[str | None, typer.Option("--explain", help="Leg een code uit, zoals KK041.")] = None,
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
) -> None:
    """Kijk dorpen en kaarten na. / Check villages and cards."""
    from game.content.check import check as look

    speak = checked_language(lang)
    if explain is not None:
        explained(explain, speak)
        return
    for path in paths or []:
        if not path.exists():
            raise WrongUsageError(tr(speak, "Het bestand {path} is er niet. Kijk of de naam klopt.", path=path))
    report = look(paths or None, date.today())
    if as_json:
        print(json.dumps(report.as_json("en" if speak == "en" else "nl"), ensure_ascii=False))
    else:
        for line in report.lines("en" if speak == "en" else "nl"):
            print(line)
        print(_summary(report, speak))
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
