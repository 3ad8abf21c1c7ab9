"""The tables of `docs/beeldtaal.md`: colours, eyes, type, marks, measures and moves, from the code itself."""

from __future__ import annotations

import ast
import math
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import game.screen
from game.screen import check, metrics
from game.screen.kit_board import DASHES
from game.screen.theme import (
    FUNCTIONS,
    LIGHT,
    MECHANISMS,
    METERS,
    OWNERS,
    POSTURES,
    THEMES,
    THEMES_OF_KILLERS,
    contrast,
    hexed,
    on,
)
from tools.look import words
from tools.seeing import FAMILIES, nearest

_INK = {"ink": "inkt", "white": "wit"}


class LookError(ValueError):
    """Something that the game has and the manual has no word for, or the other way round."""


def _one(number: float) -> str:
    """What was measured, with one decimal and a comma; cut off, so that it never says more than it is."""
    return f"{math.floor(10 * number) / 10:.1f}".replace(".", ",")


def comma(number: float) -> str:
    """A number with one decimal as it is written in Dutch; two where one would be untrue."""
    text = f"{number:.1f}" if abs(round(number, 1) - number) < 0.001 else f"{number:.2f}"
    return text.removesuffix(".0").replace(".", ",")


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _agree(what: str, known: set[str], named: set[str]) -> None:
    if known != named:
        raise LookError(f"{what}: {sorted(known ^ named)} stands in one of code and tools/look/words.py only")


def reads(token: str, theme: str) -> str:
    """How text reads with a token, in words: "inkt 14,1" on it, or "15,7 op kaart" written in it."""
    colour = next(group[token] for group in words.COLOURS.values() if token in group)
    if colour.text == "as ink":
        ground = min(("paper", "card"), key=lambda one: contrast(token, one, theme))
        return f"{contrast(token, ground, theme):.1f} op {words.COLOURS['Papier en inkt'][ground].name}".replace(
            ".", ","
        )
    if colour.text == "on":
        best = on(token, theme)
        return f"{_INK[best]} {_one(contrast(best, token, theme))}"
    return "–"


def palette() -> str:
    """Every token in both themes, with how text reads on it.

    Raises:
        LookError: a token without words, or words without a token.
    """
    _agree("palette", set(LIGHT), {token for group in words.COLOURS.values() for token in group})
    rows: list[tuple[str, ...]] = []
    for heading, group in words.COLOURS.items():
        rows.append((f"**{heading}**", "", "", "", "", "", ""))
        for token, colour in group.items():
            both = [part for theme in THEMES for part in (f"`{hexed(token, theme)}`", reads(token, theme))]
            rows.append((colour.name, f"`{token}`", *both, colour.use))
    return _table(("kleur", "in code", "inkt en papier", "tekst", "veel contrast", "tekst", "waarvoor"), rows)


def eyes() -> str:
    """The smallest distance in each family, for each eye and theme."""
    _agree("families", set(FAMILIES), set(words.FAMILIES))
    rows: list[tuple[str, ...]] = [
        (
            words.FAMILIES[name],
            words.THEMES[theme],
            *(_one(nearest(family.tokens, theme, eye)[0]) for eye in words.EYES),
            comma(family.least),
        )
        for name, family in FAMILIES.items()
        for theme in THEMES
    ]
    return _table(("groep", "thema", *words.EYES.values(), "moet minstens"), rows)


def letters() -> str:
    """The type scale, the largest first.

    Raises:
        LookError: a style without a sample.
    """
    _agree("styles", set(metrics.STYLES), set(words.STYLES))
    order = sorted(metrics.STYLES, key=lambda name: -metrics.STYLES[name].size)
    rows: list[tuple[str, ...]] = []
    for name in order:
        style = metrics.STYLES[name]
        pixels = comma(round(style.size * 10.8))
        rows.append(
            (
                f"`{name}`",
                comma(style.size),
                pixels,
                words.WEIGHTS[style.weight],
                comma(style.lead),
                words.STYLES[name][1],
            )
        )
    return _table(("stijl", "grootte", "px bij 1080", "dikte", "regel", "waarvoor"), rows)


def marks() -> str:
    """What means something, and how one tells it without colour."""
    rows: list[tuple[str, ...]] = [
        *(
            ("functie", one.name, one.letters, f"`{one.icon}`", f"{words.SILHOUETTES[one.shape]}")
            for one in FUNCTIONS.values()
        ),
        *(
            (
                "meter",
                one.name,
                one.letters,
                f"`{one.icon}`",
                f"in een grafiek: {words.MARKERS[one.marker]}, {_dash(kind)}",
            )
            for kind, one in METERS.items()
        ),
        *(
            ("eigenaar", name, str(number), "`house`" if number < 3 else "`hall`", "pil")
            for number, name in OWNERS.items()
        ),
        *(("houding", one.name, one.letters, f"`{one.icon}`", "zwarte tab") for one in POSTURES.values()),
        *(("manier", one.name, "–", f"`{one.icon}`", "pil, altijd met woorden") for one in MECHANISMS.values()),
        *(("killer", one.name, "–", f"`{one.icon}`", "altijd met woorden") for one in THEMES_OF_KILLERS.values()),
    ]
    return _table(("soort", "naam", "letters", "icoon", "vorm"), rows)


def _dash(kind: str) -> str:
    order = sorted(DASHES, key=lambda one: (len(DASHES[one]), -sum(DASHES[one])))
    return words.DASHES[order.index(kind)]


def measures() -> str:
    """Margins and limits in units."""
    rows: list[tuple[str, ...]] = [
        ("rand van het scherm", comma(metrics.MARGIN)),
        ("ruimte tussen panelen", comma(metrics.GAP)),
        ("ronding van een hoek", comma(metrics.RADIUS)),
        ("lijn om een paneel", comma(metrics.BORDER)),
        ("kleinste letter", comma(check.MIN_TEXT)),
        ("kleinste gewone tekst", comma(check.MIN_BODY)),
        ("kleinste vlak om aan te raken", comma(check.MIN_TOUCH)),
        ("laagste contrast van tekst", f"{comma(check.MIN_CONTRAST)} : 1"),
    ]
    return _table(("maat", "in u"), rows)


def moves() -> str:
    """What moves and how long, as the scenes ask for it.

    Raises:
        LookError: something moves that the manual has no words for.
    """
    found = _durations()
    _agree("moves", set(found), set(words.MOVES))
    rows: list[tuple[str, ...]] = [
        (f"`{name}`", said, f"{round(1000 * found[name])} ms") for name, said in words.MOVES.items()
    ]
    return _table(("beweging", "wat er gebeurt", "duur"), rows)


def _durations() -> dict[str, float]:
    """Seconds of every animation that a module of the screen asks ``progress`` for."""
    found: dict[str, float] = {}
    root = Path(game.screen.__file__).parent
    for path in sorted(root.rglob("*.py")):
        text = path.read_text("utf-8")
        if "progress(ui, " not in text:
            continue
        name = ".".join(("game", "screen", *path.relative_to(root).with_suffix("").parts))
        for node in ast.walk(ast.parse(text)):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "progress"):
                continue
            _, moving, lasting, *_ = (ast.unparse(one) for one in node.args)
            seconds = getattr(import_module(name), lasting) if lasting.isidentifier() else float(lasting)
            found[_called(moving)] = seconds
    return found


def _called(moving: str) -> str:
    """The name of an animation: a text, the beginning of one, what a function makes, or what a card is told."""
    if moving.startswith("grown_from"):
        return "grow"
    return "stamp" if moving == "stamped" else moving.strip("f'").split(":")[0]


TABLES: dict[str, Callable[[], str]] = {
    "palet": palette,
    "ogen": eyes,
    "letters": letters,
    "kenmerken": marks,
    "maten": measures,
    "bewegingen": moves,
}
