"""Write the generated parts of the manual anew: `python -m tools.manual`; with `pictures` its pictures too."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

from tools.manual import commands, evening, fields

DOCS = Path(__file__).resolve().parents[2] / "docs"
TABLES: dict[str, Callable[[], str]] = {
    "minuten": evening.minutes,
    **{f"avond_{one}": lambda one=one: evening.course(one) for one in evening.EVENINGS},  # type: ignore[misc]
    **{f"zeg_{part}": lambda part=part: evening.said(part) for part in evening.STEPS},  # type: ignore[misc]
    "klokken": evening.clocks,
    "toetsen": evening.keys,
    "opdrachten": commands.listed,
    "velden_dorp": fields.village,
    "velden_bibliotheek": fields.library,
    "woorden": fields.choices,
}
"""What stands between ``<!-- table: name -->`` and ``<!-- end -->``, by name."""

PAGES = ("leiding-geven.md", "opdrachten.md", "velden.md")
"""The pages with such parts."""

_BLOCK = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


class ManualError(ValueError):
    """A part of the manual that cannot be written as it stands."""


def renewed(text: str) -> str:
    """A page with every generated part as the game has it now.

    Raises:
        ManualError: it asks for a part that does not exist.
        FieldsError, EveningError: the game has something that the manual has no words for.
    """

    def part(found: re.Match[str]) -> str:
        if found[2] not in TABLES:
            raise ManualError(f"no such table: {found[2]!r}")
        return f"{found[1]}\n{TABLES[found[2]]()}\n\n{found[3]}"

    return _BLOCK.sub(part, text)


def main(words: list[str]) -> int:
    """Write the pages, and the pictures when asked; 1 when the game has something that the manual cannot tell."""
    if words not in ([], ["pictures"]):
        print("usage: python -m tools.manual [pictures]", file=sys.stderr)
        return 2
    try:
        for name in PAGES:
            path = DOCS / name
            path.write_text(renewed(path.read_text("utf-8")), "utf-8", newline="\n")
        if words:
            from tools.manual import pictures

            pictures.write(DOCS / "pictures")
    except (ValueError, LookupError) as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
