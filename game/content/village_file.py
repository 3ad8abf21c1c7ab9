"""One call from an id or a file to a checked document, for those who want to play rather than to check."""

from functools import lru_cache
from pathlib import Path

from game.content.cards import Library
from game.content.check import library_of
from game.content.diagnostics import Diagnostic, has_errors
from game.content.library import load_library
from game.content.loader import load_village
from game.content.shelf import find
from game.content.village import Document
from game.paths import data_path


class BrokenContentError(ValueError):
    """A village or the library has errors; ``diagnostics`` say which."""

    def __init__(self, path: Path, diagnostics: list[Diagnostic]) -> None:
        super().__init__(str(path))
        self.path, self.diagnostics = path, diagnostics


@lru_cache(maxsize=1)
def shipped_library() -> Library:
    """The library that comes with the game.

    Raises:
        BrokenContentError: it has errors.
    """
    folder = data_path("scenarios", "library")
    library, diagnostics = load_library(folder)
    if library is None:
        raise BrokenContentError(folder, diagnostics)
    return library


def library_for(path: Path) -> Library:
    """The library that a village file draws from: the one beside it, else the one that comes with the game.

    Raises:
        BrokenContentError: it has errors.
    """
    folder = library_of(path)
    if folder.resolve() == data_path("scenarios", "library").resolve():
        return shipped_library()
    library, diagnostics = load_library(folder)
    if library is None:
        raise BrokenContentError(folder, [one for one in diagnostics if one.severity == "error"])
    return library


def open_village(id_or_file: str) -> Document:
    """The checked document of a village.

    Raises:
        UnknownScenario: there is no such id or file.
        BrokenContentError: the village has errors.
    """
    path = find(id_or_file)
    document, diagnostics = load_village(path, library_for(path))
    if document is None or has_errors(diagnostics):
        raise BrokenContentError(path, diagnostics)
    return document
