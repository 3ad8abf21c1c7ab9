"""The command that measures the game itself."""

import json
import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from game.cli.common import JsonOption, NotInOrderError, app, checked_language
from game.text import tr

if TYPE_CHECKING:
    from game.measure.bench import Aim


@app.command()
def bench(
    quick: Annotated[bool, typer.Option("--quick", help="Binnen een halve minuut, wat minder precies.")] = False,
    as_json: JsonOption = False,
    lang: Annotated[str | None, typer.Option("--lang", help="nl of en.")] = None,
) -> None:
    """Meet hoe snel het spel is. / Measure how fast the game is."""
    speak = checked_language(lang)
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
    from game.measure.bench import AIMS, QUICK, WHOLE, missed
    from game.measure.bench import bench as measure

    def tell(what: str) -> None:
        if sys.stderr.isatty():
            print(f"… {what}", file=sys.stderr)

    found = measure(QUICK if quick else WHOLE, tell)
    if as_json:
        print(json.dumps(found))
    else:
        aims = {one.key: one for one in AIMS}
        for key, value in found.items():
            shown = (
                f"{value:,.4g}"
                if isinstance(value, float) and value < 1000
                else f"{value:,}"
                if isinstance(value, float)
                else value
            )
            aim = aims.get(key)
            wanted = "" if aim is None else f"≥ {aim.least:g}" if aim.most == float("inf") else f"≤ {aim.most:g}"
            print(f"{key:26}{shown!s:>14}   {wanted}".rstrip())
    outside = missed(found)
    if outside:
        raise NotInOrderError("\n".join(_said(one, found[one.key], speak) for one in outside))


def _said(aim: "Aim", value: object, lang: str) -> str:
    if aim.most == float("inf"):
        return tr(
            lang, "{key} is {value}, en hoort ten minste {least} te zijn.", key=aim.key, value=value, least=aim.least
        )
    return tr(lang, "{key} is {value}, en hoort ten hoogste {most} te zijn.", key=aim.key, value=value, most=aim.most)
