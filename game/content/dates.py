"""Dates that say how old a fact is: one that has become old, and one that has yet to come."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from game.content.diagnostics import Diagnostic, diagnostic
from game.content.strict_yaml import Parsed, Path

OLD_AFTER, EXAMPLE_OLD_AFTER = 2, 10
"""Years after which the author is asked to look again at a village, and at an example: what happened, happened."""

_MONTH = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?")


def dated(parsed: Parsed, today: date) -> list[Diagnostic]:
    """The first date of a file that is old and the first that lies ahead: one look at the file settles all of them."""
    remarks: dict[str, Diagnostic] = {}
    now = today.year * 12 + today.month
    for path, written in _dates(parsed.data, ()):
        found = _MONTH.fullmatch(written)
        if found is None:
            continue
        first, last = (int(found[2]),) * 2 if found[2] else (1, 12)
        year = int(found[1]) * 12
        years = OLD_AFTER if len(path) == 1 else EXAMPLE_OLD_AFTER
        name = "stale" if year + last + 12 * years < now else "from_the_future" if year + first > now else ""
        if name and name not in remarks:
            remarks[name] = diagnostic(name, parsed.file, parsed.value(path), written=written, years=years)
    return list(remarks.values())


def _dates(data: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(data, dict):
        for key, value in data.items():
            if key == "as_of" and isinstance(value, str):
                yield (*path, key), value
            else:
                yield from _dates(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _dates(value, (*path, index))
