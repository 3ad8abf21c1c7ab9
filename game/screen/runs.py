"""Text as runs of one weight, and where its words may be broken: for the screen and for paper, which measure apart."""

import re
from functools import lru_cache
from typing import NamedTuple

import pyphen

SHY = "\u00ad"
FACES = {"regular": "SourceSansPro-Regular", "semibold": "SourceSansPro-Semibold", "bold": "SourceSansPro-Bold"}
"""The name of the font file of each weight."""
_HYPHENS = {"nl": "nl_NL", "en": "en_GB"}


class Run(NamedTuple):
    """Text of one weight."""

    text: str
    weight: str


Word = list[Run]
"""Runs, since bold may begin inside a word."""


def words_of(paragraph: str, weight: str) -> list[Word]:
    """The words of a paragraph with ``**bold**`` marks; ``weight`` is of what is not bold."""
    strong, words, word = False, list[Word](), Word()
    for part in re.split(r"(\*\*|[ \t]+)", paragraph):
        if part == "**":
            strong = not strong
        elif not part.strip(" \t"):
            if part and word:
                words.append(word)
                word = []
        else:
            word.append(Run(part, "bold" if strong else weight))
    return [*words, word] if word else words


def joined(words: list[Word]) -> tuple[Run, ...]:
    """Words with spaces between them, in as few runs as can be."""
    runs: list[Run] = []
    for n, word in enumerate(words):
        for k, run in enumerate(word):
            text = (" " if n and not k else "") + run.text
            if runs and runs[-1].weight == run.weight:
                runs[-1] = Run(runs[-1].text + text, run.weight)
            else:
                runs.append(Run(text, run.weight))
    return tuple(runs)


def clean(word: Word) -> Word:
    """A word without its soft hyphens."""
    return [Run(run.text.replace(SHY, ""), run.weight) for run in word]


def cut(word: Word, at: int, tail: str) -> tuple[Word, Word]:
    """A word cut after ``at`` characters; its first part gets ``tail`` (a hyphen or nothing)."""
    first, rest = Word(), Word()
    for run in word:
        if at >= len(run.text):
            first.append(run)
        elif at <= 0:
            rest.append(run)
        else:
            first.append(Run(run.text[:at], run.weight))
            rest.append(Run(run.text[at:], run.weight))
        at -= len(run.text)
    if tail and first:
        first[-1] = Run(first[-1].text + tail, first[-1].weight)
    return first, rest


def breaks(text: str, lang: str) -> list[tuple[int, str]]:
    """Where a word may be cut, and what is put there: soft hyphens, hyphens, else the dictionary's places."""
    marks = [(found.start(), "-") for found in re.finditer(SHY, text)]
    hard = [(found.end(), "") for found in re.finditer(r"[-–/](?=\w)", text)]
    return sorted(marks + hard) or [(at, "-") for at in _dictionary(lang).positions(text)]


def marked(text: str) -> bool:
    """Whether a word says itself where it may be cut."""
    return re.search(rf"{SHY}|[-–/](?=\w)", text) is not None


@lru_cache(maxsize=4)
def _dictionary(lang: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=_HYPHENS.get(lang, "nl_NL"))
