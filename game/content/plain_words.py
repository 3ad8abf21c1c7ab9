"""Whether the texts of cards are at level B1 in Dutch, and plain in English: sentences, words and abbreviations.

The limits come from the cards that ship with the game, which were written to be read aloud. Per card, in 2026, with the
words of the glossary counted as easy:

============  =====  ====================  ================  ====================  ================
kind          cards  Dutch: most words     lowest and        English: most words   lowest and
                     a sentence, average   middle score      a sentence, average   middle score
============  =====  ====================  ================  ====================  ================
killers          26                   8.7  87   95                            9.0  84   91
initiatives      17                   8.6  73   89                            8.5  78   84
cases            16                   9.3  85   91                           10.0  80   88
framework        54                  11.7  78   96                           12.0  65   88
roles            12                  10.8  85  102                           10.8  82   94
glossary         57                  11.5  58   90                           12.0  61   82
municipality      1                   6.8  93   93                            6.8  87   87
villages         16                   8.6  85   89                            9.0  82   86
own killers      40                   9.2  85   95                            9.7  86   90
own cases        16                   9.9  81   90                           10.3  85   89
============  =====  ====================  ================  ====================  ================

A score of 60 and up is about B1, and what an office writes has 30 or less. Villages are counted without their own
cards. One word of the glossary is below 60; with 16 words it is too short for a score.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from pydantic import BaseModel

from game.content.abbreviations import unexplained
from game.content.cards import Library
from game.content.diagnostics import Diagnostic, diagnostic, shown
from game.content.library import MUNICIPALITY, cards_at, texts
from game.content.reading_level import counted, sentences, words
from game.content.strict_yaml import Parsed, Path, Place

LONGEST = {"nl": 18, "en": 22}
"""Most words of one sentence."""

AVERAGE = {"nl": 12, "en": 15}
"""A card stays below this many words a sentence."""

LOWEST = {"nl": 60, "en": 60}
"""The lowest readability of a card."""

FEWEST = 20
"""A card of fewer words has no score: a single long word would settle it."""

NAMES = frozenset({"name", "title", "leans_on", "village", "town_hall", "word", "also"})
"""Fields that hold a name and no sentence: they count for abbreviations only."""

_QUOTED = 5
"""So many words of a long sentence stand in the message."""

_SOME = 6
"""Only among texts of so many words the hardest is sought."""

_WRITTEN = re.compile(r"\S+")


Placed = list[tuple[Path, BaseModel]]
"""Checked cards, each with its place in its file."""


class _Text(NamedTuple):
    """One text in one language, and where it stands."""

    at: Path
    language: str
    words: str
    sentences: list[str]
    said: list[list[str]]

    @property
    def is_name(self) -> bool:
        """Whether it is a name and no sentence."""
        return bool(NAMES.intersection(self.at[-2:]))

    @property
    def field(self) -> str:
        """How a message calls it, such as ``answers.connect.after``; items of a list count from 1."""
        return ".".join(str(step + 1) if isinstance(step, int) else step for step in self.at)


def own_and_cards(village: BaseModel, kinds: Iterable[str]) -> Placed:
    """The cards of a village file: its own texts together as one, and each card of its own apart."""
    own = village.model_copy(update={kind: [] for kind in kinds})
    cards = [((kind, index), one) for kind in kinds for index, one in enumerate(getattr(village, kind))]
    return [((), own), *cards]


def sound(library: Library, kind: str, parsed: Parsed) -> Placed:
    """The cards of a file of a library that came through its checks."""
    if parsed.broken:
        return []
    if kind == MUNICIPALITY:
        return [((), library.municipality)] if library.municipality else []
    if kind == "killers":
        one = library.killers.get(str(parsed.data.get("id"))) if isinstance(parsed.data, dict) else None
        return [((), one)] if one else []
    return cards_at(getattr(library, kind), parsed.data) if isinstance(parsed.data, list) else []


def known_words(library: Library) -> frozenset[str]:
    """What the glossary explains, in small letters, with the other forms of a word."""
    names = (name for term in library.glossary.values() for name in (term.word, *term.also))
    return frozenset(text.lower() for name in names for text in name.values())


def plain(cards: Placed, parsed: Parsed, known: frozenset[str] = frozenset()) -> list[Diagnostic]:
    """All that makes these cards hard to read.

    Args:
        cards: Checked cards, each with its place in the file.
        parsed: The file.
        known: Words that the glossary explains, in small letters.
    """
    remarks: list[Diagnostic] = []
    for at, card in cards:
        found = [_taken_apart(path, code, text) for path, some in texts(card) for code, text in some.items()]
        for one in found:
            place = (*at, *one.at, one.language)
            remarks += _long_sentences(one, place, parsed) + _abbreviations(one, place, parsed, known)
        for language in LONGEST:
            remarks += _hard(at, [one for one in found if one.language == language and not one.is_name], parsed, known)
    return remarks


def _taken_apart(at: Path, language: str, text: str) -> _Text:
    found = sentences(text)
    return _Text(at, language, text, found, [words(one) for one in found])


def _long_sentences(text: _Text, at: Path, parsed: Parsed) -> list[Diagnostic]:
    remarks: list[Diagnostic] = []
    for sentence, said in zip(text.sentences, text.said, strict=True):
        count = len(said)
        if count > LONGEST[text.language]:
            start = " ".join(sentence.split()[:_QUOTED]).rstrip(".,:;")
            place = _place(parsed, at, text.words, text.words.find(sentence))
            most = LONGEST[text.language]
            remarks.append(diagnostic("sentence_long", parsed.file, place, count=count, most=most, start=shown(start)))
    return remarks


def _abbreviations(text: _Text, at: Path, parsed: Parsed, known: frozenset[str]) -> list[Diagnostic]:
    return [
        diagnostic("abbreviation", parsed.file, _place(parsed, at, text.words, text.words.find(short)), short=short)
        for short in unexplained(text.words, known)
    ]


def _hard(at: Path, found: list[_Text], parsed: Parsed, known: frozenset[str]) -> list[Diagnostic]:
    """One remark when the card as a whole is too hard in this language."""
    if not found:
        return []
    language = found[0].language
    card = counted([said for one in found for said in one.said], language, known)
    average, score = round(card.average, 1), round(card.score(language))
    long = average >= AVERAGE[language]
    dense = card.words >= FEWEST and score < LOWEST[language]
    if not long and not dense:
        return []
    each = [(counted(one.said, language, known), one) for one in found]
    some = [pair for pair in each if pair[0].words >= _SOME] or each
    hardest = max(some, key=lambda pair: pair[0].average if long and not dense else -pair[0].score(language))[1]
    return [
        diagnostic(
            "hard_to_read",
            parsed.file,
            parsed.value((*at, "id")),
            language_word=language,
            average=f"{average:g}",
            score=score,
            most=AVERAGE[language],
            least=LOWEST[language],
            hardest=hardest.field,
            hardest_line=parsed.value((*at, *hardest.at, language)).line,
        )
    ]


def _place(parsed: Parsed, at: Path, text: str, index: int) -> Place:
    """Where what begins at this index of a text stands: as many words further as there are words before it."""
    start = parsed.value(at)
    before = len(text[: max(index, 0)].split())
    wanted = text[max(index, 0) :].split()[0]
    for number in range(start.line, len(parsed.lines) + 1):
        first = start.column - 1 if number == start.line else 0
        for found in _WRITTEN.finditer(parsed.lines[number - 1], first):
            if number == start.line and found[0][0] in "|>":
                continue
            if before == 0:
                inside = found[0].find(wanted)
                return Place(number, found.start() + 1 + max(inside, 0)) if inside >= 0 else start
            before -= 1
    return start
