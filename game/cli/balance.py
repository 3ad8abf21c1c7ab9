"""The command that plays many games and holds them against the lessons."""

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.common import (
    JsonOption,
    LengthOption,
    NotInOrderError,
    WrongUsageError,
    app,
    checked_language,
    opened,
    translated,
)
from game.text import tr

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from game.content.village import Document
    from game.rules import Game

GAMES, TUNE_GAMES = 500, "60000"
MOST_GAMES, MOST_WORKERS = 100_000, 256


@app.command()
def balance(
    scenarios: Annotated[list[str] | None, typer.Argument(help="Dorpen of bestanden; zonder: alle.")] = None,
    length: LengthOption = None,
    games: Annotated[int, typer.Option("--games", help="Spellen per rij.")] = GAMES,
    seed: Annotated[int, typer.Option("--seed", help="Zelfde getal, zelfde blad.")] = 1,
    workers: Annotated[int | None, typer.Option("--workers", help="Processen; zonder: een per rekenkern.")] = None,
    fast: Annotated[bool, typer.Option("--fast", help="Zonder de spelers die vooruit rekenen.")] = False,
    as_json: JsonOption = False,
    html: Annotated[Path | None, typer.Option("--html", help="Bewaar het blad als pagina met plaatjes.")] = None,
    tune: Annotated[str | None, typer.Option("--tune", help="Zoek voor dit dorp getallen die passen.")] = None,
    budget: Annotated[str | None, typer.Option("--budget", help="Bij --tune: spellen (60000) of tijd (300s).")] = None,
    cluster: Annotated[str | None, typer.Option("--cluster", help="Adres van een Dask-planner.")] = None,
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
) -> None:
    """Laat spelers van de computer een dorp vaak spelen. / Many simulated games of a village."""
    from game.balance import as_json as plain
    from game.balance import sheet
    from game.balance.sheet import games_of
    from game.report.balance_page import Entry, page
    from game.report.balance_words import fallen, text

    speak = checked_language(lang)
    _within("--games", games, 1, MOST_GAMES, speak)
    if workers is not None and cluster is not None:
        raise WrongUsageError(tr(speak, "Kies --workers of --cluster, niet allebei."))
    workers = workers if workers is not None else os.cpu_count() or 1
    _within("--workers", workers, 1, MOST_WORKERS, speak)
    if tune is not None:
        if scenarios or as_json or html is not None or fast:
            said = tr(speak, "Bij --tune horen alleen --length, --budget, --seed, --workers en --cluster.")
            raise WrongUsageError(said)
        _tune(tune, length, seed, budget, _pool(workers, cluster, speak), speak)
    if budget is not None:
        raise WrongUsageError(tr(speak, "Een --budget hoort bij --tune."))
    words = scenarios or _shipped(length)
    villages = [one for word in words for one in _games(word, length, speak)]
    if not villages:
        raise WrongUsageError(tr(speak, "Geen enkel dorp is gemaakt voor {n} minuten.", n=length))
    total = sum(games_of(game, games, search=not fast) for _, game in villages)
    found = []
    with _pool(workers, cluster, speak) as executor, _bar(total, speak) as advance:
        done = 0
        for _, game in villages:
            before = done
            done += games_of(game, games, search=not fast)

            def tell(now: int, _: int, before: int = before) -> None:
                advance(before + now)

            found.append(sheet(game, games, seed, executor, search=not fast, progress=tell))
    if as_json:
        print(json.dumps([plain(one) for one in found], ensure_ascii=False))
    else:
        print("\n\n".join(text(one, speak) for one in found))
    if html is not None:
        entries = [Entry(document, one) for (document, _), one in zip(villages, found, strict=True)]
        _save(html, page(entries, speak), speak)
    outside = [said for one in found for said in fallen(one, speak)]
    if outside:
        raise NotInOrderError("\n" + "\n".join(outside))
    if not as_json:
        print("\n" + tr(speak, "Alles ligt binnen de doelen."))


def _tune(
    scenario: str,
    length: int | None,
    seed: int,
    budget: str | None,
    pool: AbstractContextManager["Executor | None"],
    lang: str,
) -> None:
    from game.balance.tune import Budget, tune
    from game.report.balance_words import fallen
    from game.report.tuning import NotWritableError, proposal

    villages, (games, seconds) = _games(scenario, length, lang), _budget(budget, lang)
    found = []
    with pool as executor:
        for document, game in villages:
            with _bar(games or None, lang) as told:
                found.append(tune(document, game.length, seed, Budget(games, seconds), executor, told))
    try:
        print("".join(proposal(scenario, villages[0][0], found)), end="")
    except NotWritableError as error:
        said = tr(lang, "Het voorstel past niet in {path}. Zet elk veld op een eigen regel.", path=error)
        raise NotInOrderError(said) from error
    for one in found:
        where = f"{one.sheet.village} {one.minutes}"
        faults = fallen(one.sheet, lang)
        if faults:
            said = tr(lang, "{where}: dit is het beste dat gevonden is. Nog niet goed:", where=where)
        elif one.changed:
            said = tr(lang, "{where}: met dit voorstel ligt alles binnen de doelen.", where=where)
        else:
            said = tr(lang, "{where}: alles ligt al binnen de doelen.", where=where)
        print(said, *faults, sep="\n  ", file=sys.stderr)
    raise typer.Exit(0 if all(one.sheet.holds for one in found) else 1)


def _budget(asked: str | None, lang: str) -> tuple[int, float]:
    """Games and seconds that a search may take; one of them is 0."""
    said = asked or TUNE_GAMES
    number = said.removesuffix("s")
    if not (number.isascii() and number.isdigit() and 0 < int(number) < 10**9):
        raise WrongUsageError(
            tr(
                lang,
                "Het budget {said} is niet te lezen. Schrijf spellen, zoals 60000, of tijd, zoals 300s.",
                said=said,
            )
        )
    return (0, int(number)) if said.endswith("s") else (int(number), 0)


@contextmanager
def _pool(workers: int, address: str | None, lang: str) -> Iterator["Executor | None"]:
    from concurrent.futures import BrokenExecutor

    from game.balance import pools

    try:
        with pools.cluster(address) if address else pools.processes(workers) as pool:
            yield pool
    except pools.ClusterMissingError as error:
        said = tr(lang, "Voor --cluster is een extra onderdeel nodig: pip install 'kleine-kernen-spel[cluster]'.")
        raise WrongUsageError(said) from error
    except pools.ClusterSilentError as error:
        raise NotInOrderError(tr(lang, "Op {address} antwoordt geen planner.", address=address)) from error
    except BrokenExecutor as error:
        raise NotInOrderError(tr(lang, "Een proces dat meespeelde is gestopt. Probeer het opnieuw.")) from error


def _within(option: str, value: int, least: int, most: int, lang: str) -> None:
    if not least <= value <= most:
        raise WrongUsageError(
            tr(lang, "Bij {option} hoort een getal van {least} tot {most}.", option=option, least=least, most=most)
        )


def _shipped(length: int | None) -> list[str]:
    """The villages that come with the game, of this length if one was asked for."""
    from game.content.shelf import shipped

    return [str(one.path) for one in shipped() if length is None or length in one.lengths]


def _games(word: str, length: int | None, lang: str) -> list[tuple["Document", "Game"]]:
    """The village at each of its lengths, or at the one asked for."""
    from game.content.compile import compile_game, lengths

    document = opened(word, length, lang)
    asked = (length,) if length is not None else lengths(document)
    return [(document, compile_game(document, one)) for one in asked]


@contextmanager
def _bar(total: int | None, lang: str) -> Iterator[Callable[[int], None]]:
    """A progress bar beside the sheet, on standard error, only where somebody looks on."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(tr(lang, "Spellen"), total=total)
        yield lambda done: bar.update(task, completed=done)


def _save(path: Path, text: str, lang: str) -> None:
    from game.report.files import save

    try:
        save({path: text})
    except Exception as error:
        raise translated(error, lang) from error
    print(tr(lang, "Bewaard: {path}", path=path), file=sys.stderr)
