"""The command that puts a village on paper."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.common import (
    LengthOption,
    NotInOrderError,
    ScenarioArgument,
    WrongUsageError,
    app,
    checked_language,
    opened,
)
from game.text import tr

if TYPE_CHECKING:
    from game.print.book import Book

ALL = "all"


@app.command("print")
def paper(
    scenario: ScenarioArgument,
    out: Annotated[Path | None, typer.Option("--out", help="De PDF; zonder: naar het dorp genoemd, hier.")] = None,
    what: Annotated[str, typer.Option("--what", help="cards, board, votes, notes, debrief of all.")] = ALL,
    length: LengthOption = None,
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
) -> None:
    """Zet een dorp op papier: kaarten, bord, stemkaarten, bladen. / A village on paper, as a PDF."""
    from game.content.compile import lengths
    from game.print.parts import PARTS

    speak = checked_language(lang)
    if what not in (*PARTS, ALL):
        offered = ", ".join((*PARTS, ALL))
        raise WrongUsageError(tr(speak, "{what} is niet te printen. Kies uit: {offered}.", what=what, offered=offered))
    if out is not None and out.suffix.lower() != ".pdf":
        raise WrongUsageError(tr(speak, "De naam {path} moet eindigen op .pdf.", path=out))
    document = opened(scenario, length, speak)
    minutes = length if length is not None else lengths(document)[0]
    path = out or Path(f"{document.village.id}-{minutes}-{what}.pdf")
    from game.print.book import book
    from game.print.letters import NoFontError
    from game.print.sheets import DoesNotFitError

    try:
        made = book(document, minutes, PARTS if what == ALL else (what,), speak)
        _save(path, made, speak)
    except DoesNotFitError as error:
        said = tr(speak, "De kaart {card} past op geen enkel blad. Maak de tekst korter.", card=error)
        raise NotInOrderError(said) from error
    except (NoFontError, ImportError) as error:
        said = tr(speak, "Er mist een onderdeel om te printen. Draai nog eens: python3 start.py test.")
        raise NotInOrderError(said) from error
    print(tr(speak, "{n} bladzijden in {path}.", n=len(made.sheets), path=path))


def _save(path: Path, made: "Book", lang: str) -> None:
    from game.report.files import ReportNotWrittenError, save

    try:
        save({path: made.pdf()})
    except ReportNotWrittenError as error:
        said = tr(lang, "Bewaren lukt niet in {path}: {detail}.", path=path, detail=error.detail)
        raise NotInOrderError(said) from error
