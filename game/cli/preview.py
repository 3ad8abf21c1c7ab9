"""The command that shows a village while it is being written."""

import re
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
    translated,
)
from game.text import tr

if TYPE_CHECKING:
    from game.content.draft import Draft
    from game.content.village import Document
    from game.screen.preview import Jump
    from game.session.workshop import Workshop

_HALF_YEAR = re.compile(r"(?:half-?year|half-?jaar)?[ -]*(\d{1,3})", re.IGNORECASE)
_BARE = ("half-year", "halfyear", "halfjaar", "half-jaar")


@app.command()
def preview(
    file: ScenarioArgument,
    number: Annotated[int | None, typer.Argument(hidden=True)] = None,
    at: Annotated[str | None, typer.Option("--at", help="Een killer, of een halfjaar: stapel, half-year 3.")] = None,
    length: LengthOption = None,
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
    windowed: Annotated[bool, typer.Option("--windowed", help="In een venster, niet beeldvullend.")] = False,
) -> None:
    """Zie een dorp terwijl u eraan schrijft. / See a village while you write it."""
    from game.content.compile import plan_of
    from game.content.draft import read_draft
    from game.content.shelf import find

    speak = checked_language(lang)
    if number is not None and (at is None or at.lower() not in _BARE):
        raise WrongUsageError(tr(speak, "Wat bedoelt u met {n}? Schrijf bijvoorbeeld --at half-year 3.", n=number))
    try:
        path = find(file)
    except Exception as error:
        raise translated(error, speak) from error
    draft = read_draft(path)
    jump: Jump | None = None
    if draft.document is not None:
        try:
            plan_of(draft.document, length or max(int(one) for one in draft.document.village.lengths))
        except Exception as error:
            raise translated(error, speak) from error
    if at is not None:
        jump = _jump(f"{at} {number}" if number is not None else at, draft.document, length, speak)
    _open(path, draft, length, speak if lang else None, windowed, jump, speak)


def _open(
    path: Path, draft: "Draft", length: int | None, lang: str | None, windowed: bool, jump: "Jump | None", speak: str
) -> None:
    from game.screen.playing import NoDisplayError, preview_window

    try:
        preview_window(path, draft, length, lang, windowed, jump)
    except NoDisplayError as error:
        raise NotInOrderError(
            tr(speak, "Er is geen beeldscherm voor een voorbeeld ({detail}). Kijk met kks check.", detail=error)
        ) from error
    except Exception as error:
        raise translated(error, speak) from error


def _jump(at: str, document: "Document | None", length: int | None, lang: str) -> "Jump":
    """Where to begin; a place that cannot be reached in a sound village is wrong usage."""
    from game.content.guessing import nearest
    from game.session.rehearsal import at_half_year, at_killer

    half = _HALF_YEAR.fullmatch(at.strip())
    if at.strip().lower() in _BARE:
        raise WrongUsageError(tr(lang, "Welk halfjaar? Schrijf bijvoorbeeld --at half-year 3."))

    def jump(found: "Document", minutes: int) -> "Workshop":
        return at_half_year(found, minutes, int(half[1])) if half else at_killer(found, minutes, at)

    if document is None:
        return jump
    minutes = length or max(int(one) for one in document.village.lengths)
    try:
        jump(document, minutes)
    except LookupError as error:
        plan = next(one for name, one in document.village.lengths.items() if int(name) == minutes)
        if half:
            said = tr(
                lang,
                "Halfjaar {n} is er niet. Dit dorp heeft bij {minutes} minuten {total} halfjaren.",
                n=half[1],
                minutes=minutes,
                total=plan.half_years,
            )
        elif at in document.library.killers:
            said = tr(
                lang,
                "De killer {id} komt bij {minutes} minuten niet op tafel. Zet hem in het dorp bij de killers.",
                id=at,
                minutes=minutes,
            )
        else:
            near = nearest(at, sorted(document.library.killers))
            said = tr(lang, "Er is geen killer met de naam {name}.", name=at)
            said += " " + tr(lang, "Bedoelde u: {near}?", near=near) if near else ""
        raise WrongUsageError(said) from error
    return jump
