"""Everything that is wrong in the given files and folders, or in all villages and cards that can be found."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from game.content import library as cards
from game.content import shelf
from game.content.cards import Library
from game.content.dates import dated
from game.content.diagnostics import Diagnostic, Language, as_json, diagnostic, in_order, render
from game.content.library import Cards, read_library, read_path
from game.content.loader import OWN, village_of
from game.content.plain_words import Placed, known_words, own_and_cards, plain, sound
from game.content.strict_yaml import Parsed
from game.paths import data_path

_MARKS = {
    "initiatives": {"path", "portrait", "backing"},
    "cases": {"answers"},
    "framework": {"slide", "kind"},
    "roles": {"side", "wish", "pressure", "says"},
    "glossary": {"word", "also"},
}
"""Keys that tell of which kind the cards of a list are, when the name of the file does not."""


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found: how many files it read, and its diagnostics by file and line."""

    files: int
    diagnostics: list[Diagnostic]

    @property
    def errors(self) -> int:
        """How many errors."""
        return sum(one.severity == "error" for one in self.diagnostics)

    @property
    def warnings(self) -> int:
        """How many warnings."""
        return sum(one.severity == "warning" for one in self.diagnostics)

    @property
    def hints(self) -> int:
        """How many hints."""
        return sum(one.severity == "hint" for one in self.diagnostics)

    def as_json(self, lang: Language = "nl") -> dict[str, Any]:
        """The form for programs."""
        return {
            "files": self.files,
            "errors": self.errors,
            "warnings": self.warnings,
            "hints": self.hints,
            "diagnostics": [as_json(one, lang) for one in self.diagnostics],
        }

    def lines(self, lang: Language = "nl") -> list[str]:
        """The messages for people, each with the author's own line."""
        sources: dict[str, list[str]] = {}
        for one in self.diagnostics:
            if one.file not in sources:
                path = Path(one.file)
                sources[one.file] = read_path(path).lines if path.is_file() else []
        return [render(one, lang, _nth(sources[one.file], one.line)) for one in self.diagnostics]


def _nth(lines: list[str], number: int) -> str:
    return lines[number - 1] if 0 < number <= len(lines) else ""


def check(paths: list[Path] | None = None, today: date | None = None) -> Report:
    """Checks files and folders.

    Args:
        paths: Villages, cards, libraries or folders with these; ``None`` is all that the shelf and the library hold.
        today: Against which day dates are held; ``None`` leaves them unchecked.

    Raises:
        FileNotFoundError: A path does not exist.
    """
    run = _Run(today)
    for path in shelf.folders() if paths is None else paths:
        if not path.exists():
            raise FileNotFoundError(str(path))
        if path.is_dir():
            run.folder(path, only_villages=paths is None)
        else:
            run.file(path)
    return Report(len(run.seen), in_order(run.remarks + _same_ids(run.villages)))


class _Run:
    """One check: what it read, and the libraries it read on the way."""

    def __init__(self, today: date | None) -> None:
        self._today = today
        self.seen: set[Path] = set()
        self.remarks: list[Diagnostic] = []
        self.villages: list[tuple[str, Path, Parsed]] = []
        self._libraries: dict[Path, Cards] = {}

    def folder(self, path: Path, only_villages: bool) -> None:
        """A library, or the villages of a folder and the library beside them."""
        if (path / "killers").is_dir():
            found = self._library(path)
            self.seen.update(Path(one.file).resolve() for one in found.read)
            self.remarks += found.diagnostics
            for parsed in found.read:
                self._dated(parsed)
                self._plain(sound(found.library, kind_of(parsed), parsed), parsed, found.library)
            return
        if (path / "library").is_dir():
            self.folder(path / "library", only_villages=False)
        for one in shelf.candidates(path) if only_villages else sorted(path.glob("*.yaml")):
            self.file(one)

    def file(self, path: Path) -> None:
        """One file, once."""
        if path.resolve() in self.seen:
            return
        self.seen.add(path.resolve())
        parsed = read_path(path)
        if parsed.broken:
            self.remarks += parsed.diagnostics
            return
        self._dated(parsed)
        kind = kind_of(parsed)
        if kind == "village":
            found = self._library(library_of(path))
            self.villages.append((str(parsed.data.get("id")), path, parsed))
            document, remarks = village_of(parsed, found.library, found.ids)
            self.remarks += remarks
            if document is not None:
                self._plain(own_and_cards(document.village, OWN), parsed, document.library)
        elif kind == "killers":
            found = self._library(library_of(path))
            killer, remarks = cards.killer_file(parsed, {name: set(some) for name, some in found.ids.items()})
            self.remarks += remarks
            self._plain([((), killer)] if killer is not None else [], parsed, found.library)
        elif kind == cards.MUNICIPALITY:
            municipality, remarks = cards.municipality_file(parsed)
            self.remarks += remarks
            near = self._library(library_of(path)).library
            self._plain([((), municipality)] if municipality is not None else [], parsed, near)
        elif kind:
            some, remarks = cards.list_file(parsed, kind, {name: set() for name in cards.KINDS})
            self.remarks += remarks
            near = self._library(library_of(path)).library
            self._plain(cards.cards_at(some, parsed.data) if some else [], parsed, near)
        else:
            self.remarks += [*parsed.diagnostics, diagnostic("unknown_kind", parsed.file, parsed.value(()))]

    def _dated(self, parsed: Parsed) -> None:
        if self._today is not None and not parsed.broken:
            self.remarks += dated(parsed, self._today)

    def _plain(self, found: Placed, parsed: Parsed, library: Library) -> None:
        self.remarks += plain(found, parsed, known_words(library))

    def _library(self, folder: Path) -> Cards:
        folder = folder.resolve()
        if folder not in self._libraries:
            self._libraries[folder] = read_library(folder)
        return self._libraries[folder]


def kind_of(parsed: Parsed) -> str:
    """What a file is meant to be: ``village``, a kind of card, or an empty string."""
    path, data = Path(parsed.file), parsed.data
    if path.parent.name == "killers":
        return "killers"
    if isinstance(data, list):
        keys: set[str] = set().union(*(one.keys() for one in data if isinstance(one, dict)))
        by_keys = next((kind for kind, marks in _MARKS.items() if marks & keys), "")
        return path.stem if path.stem in cards.LISTS else by_keys
    if not isinstance(data, dict):
        return ""
    if {"sentence", "responses"} & data.keys():
        return "killers"
    if {"kernen", "council", "aldermen"} & data.keys():
        return cards.MUNICIPALITY
    return "village" if {"id", "lengths", "jewels", "municipality", "roles"} & data.keys() else ""


def library_of(path: Path) -> Path:
    """The library beside or around a file, else the one that comes with the game."""
    folder = path.resolve().parent
    around = [folder.parent] if folder.name == "killers" else [folder / "library", folder]
    near = (one for one in around if (one / "framework.yaml").is_file())
    return next(near, data_path("scenarios", "library"))


def _same_ids(villages: list[tuple[str, Path, Parsed]]) -> list[Diagnostic]:
    """Two villages with one id: a mistake in one folder; in two folders the nearest is the one that is played."""
    first: dict[str, Path] = {}
    remarks = []
    for name, path, parsed in villages:
        if name in first:
            inside = first[name].resolve().parent == path.resolve().parent
            place = parsed.value(("id",))
            kind = "same_id" if inside else "shadowed"
            remarks.append(diagnostic(kind, parsed.file, place, id=name, other=str(first[name])))
        first.setdefault(name, path)
    return remarks
