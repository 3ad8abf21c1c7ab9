"""What the tuning proposes, as a diff of the author's own file: comments and layout stay, and nothing is written."""

from collections.abc import Sequence
from difflib import unified_diff

from game.balance.tune import Found, with_plan
from game.content.amend import amended
from game.content.compile import compile_game, plan_of
from game.content.library import read_path
from game.content.loader import village_of
from game.content.shelf import find
from game.content.strict_yaml import read
from game.content.village import Document
from game.content.village_file import shipped_library

_UNENDED = "\n\\ No newline at end of file\n"
"""How a diff says that the last line of a file has no end."""


class NotWritableError(Exception):
    """The file is laid out in a way in which the change cannot be written; the text is its path."""


def proposal(scenario: str, document: Document, found: Sequence[Found]) -> list[str]:
    """The diff with which the file becomes what was found; empty when nothing changes.

    Args:
        scenario: the id or file that the document was opened with.
        document: the village as it stands.
        found: what was found, a length each.

    Raises:
        NotWritableError: the changed text would not say what was found.
    """
    path = find(scenario)
    before = read_path(path)
    parsed, wanted = before, document
    for one in found:
        if not one.changed:
            continue
        lines = amended(parsed, one.minutes, plan_of(document, one.minutes), one.plan, document.village.start)
        parsed = read("\n".join(lines).encode(), str(path))
        wanted = with_plan(wanted, one.minutes, one.plan)
    written, _ = village_of(parsed, shipped_library())
    minutes = [one.minutes for one in found]
    if written is None or any(compile_game(written, one) != compile_game(wanted, one) for one in minutes):
        raise NotWritableError(str(path))
    names = (f"a/{path.name}", f"b/{path.name}")
    end = "\r\n" if b"\r\n" in path.read_bytes() else "\n"
    old, new = (_lines(one.lines, end) for one in (before, parsed))
    return [line if line.endswith("\n") else line + _UNENDED for line in unified_diff(old, new, *names)]


def _lines(lines: Sequence[str], end: str) -> list[str]:
    *ended, last = lines
    return [line + end for line in ended] + ([last] if last else [])
