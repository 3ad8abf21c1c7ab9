"""A village that somebody is writing: its files are looked at again and again, and read when they have changed.

Files are met as editors leave them: written in two goes, replaced by a rename, or gone for a moment. So nothing wrong
is believed until two looks in a row find the same bytes.
"""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from game.content.check import check, library_of
from game.content.diagnostics import Diagnostic
from game.content.library import load_library, read_path
from game.content.loader import load_village
from game.content.village import Document

PATIENCE = 5
"""Looks that a file may be gone before that is said: some editors take it away before they put the new one."""

_GONE = b"\0"
"""Stands for the content of a file that is not there; YAML cannot hold it."""

Content = tuple[tuple[Path, bytes], ...]


class Problem(NamedTuple):
    """A remark with the author's own line, "" where that is not known."""

    remark: Diagnostic
    line: str


class Draft(NamedTuple):
    """What a look at the files found: the document, None when something is an error, and all remarks, errors first."""

    document: Document | None
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> int:
        """How many of the remarks are errors."""
        return sum(one.remark.severity == "error" for one in self.problems)


def read_draft(path: Path) -> Draft:
    """Check a village file as ``kks check`` does, with the library it draws from, and join the two."""
    folder = library_of(path)
    try:
        report = check([folder, path], date.today())
    except FileNotFoundError as error:
        return Draft(None, _told(read_path(Path(str(error))).diagnostics))
    library = None if report.errors else load_library(folder)[0]
    document = load_village(path, library)[0] if library is not None else None
    return Draft(document, _told(report.diagnostics))


def _told(remarks: list[Diagnostic]) -> tuple[Problem, ...]:
    """The remarks, errors first, each with its line."""
    rank = {"error": 0, "warning": 1, "hint": 2}
    lines: dict[str, list[str]] = {}
    for one in remarks:
        if one.file not in lines:
            source = Path(one.file)
            lines[one.file] = read_path(source).lines if source.is_file() else []
    ordered = sorted(remarks, key=lambda one: rank[one.severity])
    return tuple(
        Problem(one, lines[one.file][one.line - 1] if 0 < one.line <= len(lines[one.file]) else "") for one in ordered
    )


class DraftWatch:
    """Looks at a village file and the library beside it, and says what changed.

    Args:
        path: of the village.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._read = self._contents()
        self._doubted: Content | None = None
        self._gone = 0

    def look(self) -> Draft | None:
        """What stands in the files now, when that is something else than was told last; else None."""
        now = self._contents()
        if now == self._read:
            self._doubted, self._gone = None, 0
            return None
        self._gone = self._gone + 1 if (self.path, _GONE) in now else 0
        if 0 < self._gone < PATIENCE:
            return None
        draft = read_draft(self.path)
        if self._contents() != now:
            return None
        if draft.document is None and self._doubted != now:
            self._doubted = now
            return None
        self._read, self._doubted, self._gone = now, None, 0
        return draft

    def _contents(self) -> Content:
        """Every file that the village is made of, with its bytes."""
        folder = library_of(self.path)
        beside = sorted([*folder.glob("*.yaml"), *folder.glob("killers/*.yaml")])
        return tuple((one, _bytes(one)) for one in (self.path, *beside))


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return _GONE
