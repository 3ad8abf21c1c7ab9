"""Commands on a saved workshop: replay and report."""

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from game.cli.common import JsonOption, WrongUsageError, app, checked_language, language, translated
from game.text import tr


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
        raise translated(error, speak) from error
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
    speak = checked_language(lang)
    if not file.is_file():
        raise WrongUsageError(tr(speak, "Het bestand {path} is er niet. Kijk of de naam klopt.", path=file))
    from game.screen.reporting import save_report
    from game.session.log import read
    from game.session.workshop import Workshop

    try:
        saved = save_report(Workshop.of(file, read(file)).view(), out, speak)
    except Exception as error:
        raise translated(error, speak) from error
    for path in saved.paths:
        print(path)
    if saved.trouble:
        print(saved.trouble, file=sys.stderr)
