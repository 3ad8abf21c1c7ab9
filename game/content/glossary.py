"""Which explained words occur in a text: the one question of the screen and of paper to the glossary."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from game.content.cards import Term
from game.content.texts import in_language

SOFT_HYPHEN = "\u00ad"

_Forms = tuple[tuple[str, str], ...]


def terms_in(text: str, language: str, glossary: Mapping[str, Term]) -> list[Term]:
    """The terms that a text uses, each once, in the order in which they first occur.

    Whole words only, in capitals or not; of two terms that begin at the same place the longest counts, so that
    "dorpsraad" is no "raad" and "sociaal domein" no "domein".
    """
    found = dict.fromkeys(ident for _, ident in _hits(text, _forms(language, glossary)))
    return [glossary[ident] for ident in found]


def ordered(language: str, terms: Iterable[Term]) -> list[Term]:
    """Terms from A to Z by the word that is shown."""
    return sorted(terms, key=lambda one: _key(in_language(one.word, language)))


def _key(word: str) -> str:
    return word.casefold().replace("ë", "e").replace("é", "e").replace("ï", "i").replace("ö", "o")


def initial(word: str) -> str:
    """The letter under which a word stands; "#" for what begins with none."""
    first = _key(word)[:1].upper()
    return first if first.isascii() and first.isalpha() else "#"


def _forms(language: str, glossary: Mapping[str, Term]) -> _Forms:
    """Every form of every term in this language, with the id of the term."""
    return tuple(
        (" ".join(in_language(form, language).casefold().replace("’", "'").split()), ident)
        for ident, one in glossary.items()
        for form in (one.word, *one.also)
    )


@lru_cache(maxsize=8)
def _pattern(forms: _Forms) -> tuple[re.Pattern[str], dict[str, str]]:
    """Finds the forms, the longest first; and whose they are (of two terms with one form, the first)."""
    owner: dict[str, str] = {}
    for form, ident in forms:
        owner.setdefault(form, ident)
    longest = sorted(owner, key=len, reverse=True)
    return re.compile(r"(?<!\w)(?:" + "|".join(re.escape(one) for one in longest) + r")(?!\w)"), owner


@lru_cache(maxsize=256)
def _hits(text: str, forms: _Forms) -> tuple[tuple[int, str], ...]:
    """Where each term begins. A picture is asked for again and again while its words stay the same."""
    if not forms:
        return ()
    pattern, owner = _pattern(forms)
    plain = " ".join(text.replace(SOFT_HYPHEN, "").replace("’", "'").casefold().split())
    return tuple((hit.start(), owner[hit.group()]) for hit in pattern.finditer(plain))
