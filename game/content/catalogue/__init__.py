"""The catalogue of diagnostics: every code once, with its words, its advice and an example that is a test."""

from game.content.catalogue.cards import CARDS
from game.content.catalogue.entry import WORDS, Base, Entry, Example, Severity
from game.content.catalogue.maps import MAPS
from game.content.catalogue.plain_words import PLAIN_WORDS
from game.content.catalogue.reading import READING
from game.content.catalogue.shape import SHAPE
from game.content.catalogue.villages import VILLAGES

_ALL = (*READING, *SHAPE, *CARDS, *VILLAGES, *MAPS, *PLAIN_WORDS)
CATALOGUE: dict[str, Entry] = {entry.code: entry for entry in _ALL}
BY_NAME: dict[str, Entry] = {entry.name: entry for entry in CATALOGUE.values()}

__all__ = ["BY_NAME", "CATALOGUE", "WORDS", "Base", "Entry", "Example", "Severity"]
