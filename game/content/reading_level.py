"""How hard a text is to read: its sentences, words and syllables, and a score from 0 (hard) to 100 (easy).

The score is Flesch's. For Dutch it has the numbers of W.H. Douma, *De leesbaarheid van landbouwbladen* (1960); for
English those of R. Flesch, *A new readability yardstick* (1948)::

    Dutch     206.84  − 0.93  × words a sentence − 77   × syllables a word
    English   206.835 − 1.015 × words a sentence − 84.6 × syllables a word

Both say: 60 to 70 is plain, above that is easy, below 50 is for who reads a lot. It only counts; a short word can be
hard and a long one known by all. Syllables are counted by rules of spelling, which do better than the places where
pyphen may break a word: a test holds both to words of which the count is known.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_END = re.compile(r"[.!?…]+[’”\"')]*\s+(?=[(‘“\"']*[A-ZÀ-ÞĲ0-9…])")
"""A sentence ends before a capital or a number, after its last sign and what closes behind it."""

_NO_END = frozenset(["bijv.", "bv.", "dhr.", "dr.", "drs.", "ir.", "mevr.", "mr.", "mrs.", "mw.", "nr.", "st."])
"""Behind these a name or a number follows, and the sentence goes on."""

_BULLET = re.compile(r"\s*(?:\d{1,2}[.)]|[-–—*•])\s+")
"""What begins a line of a list is no word of its sentence."""

_WORD = re.compile(r"[^\W_][^\s–—/…]*")
_SIGNS = "'\"()[]“”‘’.,:;!?…"
_DIGIT = re.compile(r"\d")
_DUTCH = re.compile(r"eau|eeu|ieu|aai|ooi|oei|ëi|aa|ai|au|ee|ei|eu|ie|ij|oe|oo|ou|ui|uu|[aeiouyàáâäèéêëìíîïòóôöùúûüĳ]")
_STRESSED = str.maketrans("áéíóú", "aeiou")
_DOUBLE = re.compile(r"áá|éé|íé|óó|úú|óé|éú|úí|éí|óú|íj|óu|éi|úi")
_HEARD_EUM = re.compile(r"e(?=um(?:s|'s)?$)")
_CONSONANT_Y = re.compile(r"\by(?=[aeiou])")

_ENGLISH = re.compile(r"[aeiouy]+")
_HIATUS = re.compile(
    r"(?<![tcgsx])i[ao]|(?<=[aeou])ing|(?<![tcs])ie[tn]|iety$|eo(?!u|p)|^creat|ea$|[^aeiouyqg]ua|[eo]e[mt]$|eyo|thm$"
)
_SILENT = re.compile(r"(?:[^aeiouy]e|(?<![^aeiouylr])le)$")
_SILENT_LE = re.compile(r"[^aeiouylr]les?$")
_SILENT_ED = re.compile(r"[^aeiouytd]ed$")
_SILENT_ES = re.compile(r"[^aeiouysxzcg]es$(?<!ches)(?<!shes)")
_HISSING = re.compile(r"(?:[sxz]|ch|sh|[cgsz]e)$")
_MUTE_E = re.compile(r"\b(some|every|where|there|here|home|fire|time)(?=[a-z]{3})")
_ODD = {
    "business": 2,
    "cafe": 2,
    "different": 2,
    "evening": 2,
    "evenings": 2,
    "every": 2,
    "everyone": 3,
    "interest": 2,
    "people": 2,
    "recipe": 3,
    "science": 2,
    "something": 2,
    "vegetable": 3,
    "wednesday": 2,
}
"""English words that are spoken otherwise than they are spelled."""


class Level(NamedTuple):
    """What was counted in some texts."""

    sentences: int
    words: int
    syllables: int

    @property
    def average(self) -> float:
        """Words a sentence; 0 without any."""
        return self.words / self.sentences if self.sentences else 0.0

    def score(self, language: str) -> float:
        """The readability by Flesch-Douma (``nl``) or Flesch (``en``), as the head of this file tells; 100 if empty."""
        if not self.words:
            return 100.0
        syllables = self.syllables / self.words
        if language == "en":
            return 206.835 - 1.015 * self.average - 84.6 * syllables
        return 206.84 - 0.93 * self.average - 77 * syllables


def level(texts: list[str], language: str, explained: frozenset[str] = frozenset()) -> Level:
    """Counts the sentences, words and syllables of some texts together; see ``counted``."""
    return counted([words(sentence) for text in texts for sentence in sentences(text)], language, explained)


def counted(said: list[list[str]], language: str, explained: frozenset[str] = frozenset()) -> Level:
    """Counts sentences that were taken apart already.

    Args:
        said: The words of each sentence.
        language: ``nl`` or ``en``.
        explained: Words in small letters that the reader can look up: each is easy, so that it counts two syllables.
    """
    spoken = 0
    for sentence in said:
        for word in sentence:
            count = syllables(word, language)
            spoken += 2 if count > 2 and word.strip(_SIGNS).lower() in explained else count
    return Level(len(said), sum(map(len, said)), spoken)


def sentences(text: str) -> list[str]:
    """The sentences of a text, without the signs of a list; the end of a line ends a sentence too."""
    return [one.strip() for line in text.split("\n") for one in _cut(line) if _WORD.search(one)]


def _cut(line: str) -> Iterator[str]:
    bullet = _BULLET.match(line)
    start = bullet.end() if bullet else 0
    for end in _END.finditer(line, start):
        if line[start : end.start() + 1].split()[-1].lower() not in _NO_END:
            yield line[start : end.end()]
            start = end.end()
    yield line[start:]


def words(sentence: str) -> list[str]:
    """The words of a sentence: what stands between spaces, dashes and slashes and holds a letter or a digit."""
    return _WORD.findall(sentence)


@lru_cache(maxsize=20_000)
def syllables(word: str, language: str) -> int:
    """The syllables of one word, at least 1; a number counts one for each digit."""
    plain = word.lower().replace("’", "'").strip(_SIGNS)
    parts = [part for part in plain.split("-") if part]
    counted = sum(_english(part) if language == "en" else _dutch(part) for part in parts)
    return max(1, counted + len(_DIGIT.findall(plain)))


def _dutch(word: str) -> int:
    word = _DOUBLE.sub(lambda found: found[0].translate(_STRESSED), word)
    word = _CONSONANT_Y.sub("j", _HEARD_EUM.sub("e-", word))
    return len(_DUTCH.findall(word))


def _english(word: str) -> int:
    stem, _, tail = word.partition("'")
    if stem.endswith("n") and tail == "t":
        return _english(stem[:-1]) + (stem not in ("don", "can", "won", "aren", "weren", "shan"))
    extra = int(tail.startswith("s") and bool(_HISSING.search(stem)))
    if stem in _ODD:
        return _ODD[stem] + extra
    if len(stem) < 3:
        return bool(_ENGLISH.search(stem)) + extra
    stem = _MUTE_E.sub(lambda found: found[0][:-1], stem)
    count = len(_ENGLISH.findall(stem.removeprefix("y") if stem[1] in "aeiou" else stem)) + len(_HIATUS.findall(stem))
    silent = _SILENT_ED.search(stem) or (
        (_SILENT.search(stem) or _SILENT_ES.search(stem)) and not _SILENT_LE.search(stem)
    )
    return max(1, count - bool(silent)) + extra
