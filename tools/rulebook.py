"""Holds the numbers of the rulebook: ``python -m tools.rulebook`` writes them anew in ``docs/spelregels.md``.

A number in the text carries the names it comes from, ``2<!-- rest_energy -->``, or a sum of them,
``6<!-- 3 + bolts_above_weight -->``; between ``<!-- table: fit -->`` and ``<!-- end -->`` stands a table made here. A
cost is written as the negative of a number (``1<!-- -grow_energy -->``), so that a cost that becomes a gain is refused
instead of told wrongly.
"""

import re
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from game.rules import RULES_VERSION, Numbers
from game.rules.game import FIT
from game.rules.terms import MODES
from tools import rulebook_tables as tables
from tools.rulebook_example import example

BOOK = Path(__file__).resolve().parents[1] / "docs" / "spelregels.md"

_SPAN = re.compile(r"(\d+)<!-- ([^>]*?) -->")
_BLOCK = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_ARTICLE = re.compile(r"^### (\d+)\.(\d+) \S", re.MULTILINE)
_CHAPTER = re.compile(r"^## (\d+)\. \S", re.MULTILINE)
_REFERENCE = re.compile(r"\bart\. (\d+)\.(\d+)")

TABLES: dict[str, Callable[[], str]] = {
    "fit": tables.fit,
    "trust": tables.trust,
    "village": tables.village,
    "numbers": tables.numbers,
    "example": example,
    "moves": tables.moves,
}


class RulebookError(ValueError):
    """Something in the rulebook that cannot be written as it stands."""


def values() -> dict[str, int]:
    """Every name that a number in the text may come from."""
    found = {"rules_version": RULES_VERSION}
    for name, value in Numbers()._asdict().items():
        if isinstance(value, int):
            found[name] = value
            continue
        for mode, one in zip(MODES, value, strict=True):
            if isinstance(one, int):
                found[f"{name}.{mode}"] = one
            else:
                found |= {f"{name}.{mode}.{fit}": price for fit, price in enumerate(one)}
    for mode, row in zip(MODES, FIT, strict=True):
        found |= {f"fit.{mode}.{owner}": fit for owner, fit in enumerate(row, start=1)}
    return found


def worth(sum_of: str) -> int:
    """What a sum of names and whole numbers comes to, such as ``3 + bolts_above_weight``.

    Raises:
        RulebookError: an unknown name, not a sum, or less than one: words such as "costs" and "gets" would be untrue.
    """
    known, total = values(), 0
    parts = re.findall(r"([+-]?)\s*([\w.]+)", sum_of)
    if "".join(sign + name for sign, name in parts) != sum_of.replace(" ", ""):
        raise RulebookError(f"not a sum: {sum_of!r}")
    for sign, name in parts:
        if not name.isdecimal() and name not in known:
            raise RulebookError(f"no such number: {name!r}")
        total += (-1 if sign == "-" else 1) * (int(name) if name.isdecimal() else known[name])
    if total < 1:
        raise RulebookError(f"{sum_of!r} is {total} now: the sentence around it must be written anew")
    return total


def renewed(text: str) -> str:
    """The rulebook with every number and table as the rules have them now.

    Raises:
        RulebookError: a name or table that does not exist.
    """

    def table(found: re.Match[str]) -> str:
        if found[2] not in TABLES:
            raise RulebookError(f"no such table: {found[2]!r}")
        return f"{found[1]}\n{TABLES[found[2]]()}\n\n{found[3]}"

    return _BLOCK.sub(table, _SPAN.sub(lambda found: f"{worth(found[2])}<!-- {found[2]} -->", text))


def articles(text: str) -> list[tuple[int, int]]:
    """The articles of the rulebook, in order.

    Raises:
        RulebookError: one is missing, out of order, under another chapter, or referred to and not there.
    """
    found = [(int(chapter), int(number)) for chapter, number in _ARTICLE.findall(text)]
    for (chapter, number), after in pairwise([(0, 0), *found]):
        if after not in ((chapter, number + 1), (chapter + 1, 1)):
            raise RulebookError(f"article {after[0]}.{after[1]} comes after {chapter}.{number}")
    for count, part in enumerate(re.split(r"^(?=## )", text, flags=re.MULTILINE)[1:], start=1):
        heading = _CHAPTER.match(part)
        wrong = [under for under, _ in _ARTICLE.findall(part) if int(under) != count]
        if wrong or (heading and int(heading[1]) != count):
            raise RulebookError(f"chapter {count} is numbered otherwise, or holds an article of another")
    for reference in _REFERENCE.findall(text):
        if (int(reference[0]), int(reference[1])) not in found:
            raise RulebookError(f"art. {'.'.join(reference)} is referred to and not there")
    return found


def main(words: list[str]) -> int:
    """Write the numbers anew, or with ``--check`` only say whether they are right; 1 when they were not."""
    if words not in ([], ["--check"]):
        print("usage: python -m tools.rulebook [--check]", file=sys.stderr)
        return 2
    text = BOOK.read_text(encoding="utf-8")
    try:
        articles(text)
        now = renewed(text)
    except RulebookError as error:
        print(f"{BOOK.name}: {error}", file=sys.stderr)
        return 1
    if words:
        if now != text:
            print(f"{BOOK.name}: numbers have changed; python -m tools.rulebook writes them anew", file=sys.stderr)
        return int(now != text)
    BOOK.write_text(now, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
