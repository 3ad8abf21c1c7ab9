"""Commands for who writes a village: new, export and import."""

from pathlib import Path
from typing import Annotated

import typer

from game.cli.common import (
    NotInOrderError,
    ScenarioArgument,
    WrongUsageError,
    app,
    checked_language,
    opened,
    translated,
)
from game.content.refused import RefusedError
from game.content.texts import in_language
from game.text import tr

LangOption = Annotated[str | None, typer.Option("--lang", help="nl of en.")]
ForceOption = Annotated[bool, typer.Option("--force", help="Schrijf over een bestand heen dat er al is.")]


@app.command()
def new(
    name: Annotated[str, typer.Argument(metavar="NAAM", help="De naam van het dorp, zoals “Sint Annaland”.")],
    source: Annotated[str | None, typer.Option("--from", help="Begin met dit dorp; zonder: een voorbeeld.")] = None,
    length: Annotated[list[int] | None, typer.Option("--length", help="Alleen deze lengte; mag vaker.")] = None,
    out: Annotated[Path | None, typer.Option("--out", help="Bestand of map; zonder: in deze map.")] = None,
    force: ForceOption = False,
    lang: LangOption = None,
) -> None:
    """Begin een eigen dorp. / Start a village of your own."""
    from game.content.new_village import new_village, place_of, refuse_taken, template_path
    from game.content.putting import free_place, put
    from game.content.shelf import find

    speak = checked_language(lang)
    try:
        one, path = place_of(name, out)
        where = free_place(path, force)
        refuse_taken(one, where)
        made = new_village(name, one, find(source) if source else template_path(), length or [])
        put(where, made.text.encode())
    except Exception as error:
        raise said_of(error, speak) from error
    print(tr(speak, "Het dorp {name} staat in {path}.", name=name.strip(), path=path))
    _explain_beside(where, speak)
    if made.still:
        lines = ", ".join(map(str, made.still))
        print(tr(speak, "De naam {name} staat nog op regel {lines}.", name=made.source_name, lines=lines))
    print(tr(speak, "Spelen: kks play {path}. Na een verandering: kks check {path}.", path=path))


@app.command()
def export(
    scenario: ScenarioArgument,
    out: Annotated[
        Path | None,
        typer.Option("--xlsx", "--ods", "--out", help="Het rekenblad: .xlsx (Excel) of .ods (LibreOffice)."),
    ] = None,
    force: ForceOption = False,
    lang: LangOption = None,
) -> None:
    """Zet een dorp in een rekenblad. / A village as a spreadsheet."""
    from game.content.putting import free_place, put
    from game.content.sheets.files import exported

    speak = checked_language(lang)
    document = opened(scenario, None, speak)
    path = out or Path(f"{document.village.id}.xlsx")
    try:
        where = free_place(path, force)
        put(where, exported(document, path))
    except Exception as error:
        raise said_of(error, speak) from error
    print(tr(speak, "Het rekenblad staat in {path}. Terug naar een dorp: kks import {path}.", path=path))


@app.command("import")
def import_sheet(
    file: Annotated[Path, typer.Argument(metavar="REKENBLAD", help="Een rekenblad (.xlsx of .ods).")],
    out: Annotated[Path | None, typer.Option("--out", help="Het dorp (.yaml); zonder: naar zijn id.")] = None,
    force: ForceOption = False,
    lang: LangOption = None,
) -> None:
    """Maak een dorp van een rekenblad. / A village from a spreadsheet."""
    from game.content.putting import free_place, put
    from game.content.sheets.files import grids_of, imported, named
    from game.content.village_file import shipped_library

    speak = checked_language(lang)
    try:
        place = free_place(named(out), force) if out else None
        found = imported(grids_of(file), shipped_library(), out.name if out else None)
        for one in found.troubles:
            print(f"{file.name}: {one.said(speak)}")
        if found.village is None:
            errors = sum(not one.warning for one in found.troubles)
            said = tr(speak, "Er klopt nog iets niet ({n}). Er is niets geschreven.", n=errors)
            raise NotInOrderError(said)
        path = out or Path(f"{found.village.id}.yaml")
        put(place or free_place(path, force), found.text.encode())
    except Exception as error:
        raise said_of(error, speak) from error
    print(tr(speak, "Het dorp {name} staat in {path}.", name=in_language(found.village.name, speak), path=path))
    _explain_beside(path, speak)
    print(tr(speak, "Spelen: kks play {path}. Na een verandering: kks check {path}.", path=path))


def said_of(error: Exception, lang: str) -> Exception:
    """What went wrong, as a sentence with its exit code."""
    if isinstance(error, RefusedError):
        return WrongUsageError(error.said(lang)) if error.usage else NotInOrderError(error.said(lang))
    return translated(error, lang)


def _explain_beside(village: Path, lang: str) -> None:
    """The folder with which editors explain every field, where there is none yet; a village does without as well."""
    from game.content.schema import write
    from game.content.village_file import shipped_library

    folder = village.parent / "schema"
    if folder.exists():
        return
    try:
        write(folder, shipped_library())
    except OSError:
        return
    print(tr(lang, "De map schema ernaast laat VS Code met de extensie YAML meehelpen."))
