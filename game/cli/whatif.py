"""The command that looks back: another choice in a saved workshop, and a thousand courses from there."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.common import JsonOption, WrongUsageError, app, checked_language, translated
from game.text import tr

if TYPE_CHECKING:
    from game.session.decisions import Decision
    from game.session.workshop import Workshop

MOST_FUTURES = 100_000


@app.command()
def whatif(
    file: Annotated[Path, typer.Argument(help="Een bewaarde workshop (.kks).")],
    at: Annotated[int | None, typer.Option("--at", help="Nummer van de keuze; zonder: laat ze zien.")] = None,
    choose: Annotated[str | None, typer.Option("--choose", help="De andere keuze, zoals de lijst haar noemt.")] = None,
    futures: Annotated[int, typer.Option("--futures", help="Hoeveel vervolgen.")] = 1000,
    seed: Annotated[int, typer.Option("--seed", help="Zelfde getal, zelfde vervolgen.")] = 1,
    workers: Annotated[int | None, typer.Option("--workers", help="Processen; zonder: een per rekenkern.")] = None,
    as_json: JsonOption = False,
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
) -> None:
    """Ga terug naar een keuze en kies iets anders. / Another choice, and how it could have gone."""
    from game.balance.futurist import ask_and_wait, workers_here
    from game.rules import parse_action
    from game.session.whatifs import parse_whatif, whatif_entry

    speak = checked_language(lang)
    workshop = _opened(file, speak)
    if not 1 <= futures <= MOST_FUTURES:
        raise WrongUsageError(
            tr(
                speak,
                "Bij {option} hoort een getal van {least} tot {most}.",
                option="--futures",
                least=1,
                most=MOST_FUTURES,
            )
        )
    decisions = workshop.decisions()
    if at is None:
        _list(workshop, decisions, as_json, speak)
        return
    decision = next((one for one in decisions if one.number == at), None)
    if decision is None:
        raise WrongUsageError(
            tr(speak, "Keuze {n} is er niet. Deze workshop heeft er {total}.", n=at, total=len(decisions))
        )
    if choose is None or choose not in decision.others:
        others = "\n".join(f"  {one}" for one in decision.others)
        raise WrongUsageError(tr(speak, "Bij keuze {n} kon toen ook, met --choose:", n=at) + "\n" + others)
    count = workers_here() if workers is None else max(0, workers)
    found = ask_and_wait(workshop.game, workshop.before(at), parse_action(choose), futures, seed, count)
    if as_json:
        print(json.dumps({"number": at, "chosen": decision.chosen, "choice": choose, **found.as_json()}))
        return
    entry = whatif_entry(at, choose, found.figures())
    _tell(workshop, decision, choose, parse_whatif(entry.words, entry.said or ""), speak)


def _opened(file: Path, lang: str) -> "Workshop":
    from game.session.log import read
    from game.session.workshop import Workshop

    if not file.is_file():
        raise WrongUsageError(tr(lang, "Het bestand {path} is er niet. Kijk of de naam klopt.", path=file))
    try:
        return Workshop.of(file, read(file))
    except Exception as error:
        raise translated(error, lang) from error


def _list(workshop: "Workshop", decisions: "tuple[Decision, ...]", as_json: bool, lang: str) -> None:
    from game.session import portrait

    if as_json:
        print(json.dumps([one._asdict() for one in decisions], ensure_ascii=False))
        return
    view = workshop.view()
    for one in decisions:
        print(f"{one.number:>3}  {tr(lang, 'Halfjaar {n}', n=one.half_year)}  {portrait.told(one.chosen, view, lang)}")
        print("".join(f"       {other}\n" for other in one.others), end="")


def _tell(workshop: "Workshop", decision: "Decision", choice: str, found: object, lang: str) -> None:
    from game.rules.terms import METERS
    from game.session import portrait
    from game.session.whatifs import WhatIf

    assert isinstance(found, WhatIf)
    view = workshop.view()
    supposed = portrait.told(choice, view, lang)
    print(tr(lang, "Halfjaar {n}. Stel: {what}", n=decision.half_year, what=supposed))
    print(tr(lang, "Zo ging het: {what}", what=portrait.told(decision.chosen, view, lang)))
    print("\n".join(filter(None, (portrait.quote(view, found, lang), *portrait.what_if(view, found, lang)))))
    went = portrait.line(view).meters
    for meter, rows in zip(METERS, found.fans, strict=True):
        cells = "".join(f"{row[2]:>4} ({row[0]}-{row[-1]})" for row in rows)
        print(f"  {tr(lang, portrait.METER_NAMES[meter]):14}{cells}    {tr(lang, 'zo ging het')}: {went[meter][-1]}")
