"""The name that somebody meant who wrote another: "bedoelde u …?"."""

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from unicodedata import normalize

from game.content.strict_yaml import Parsed

MOST = 300
"""Unknown names of one file for which a guess is made."""

_LIKE_ENOUGH = 0.62
"""A guess that looks less like it than this confuses more than it helps."""

_WHOLE_PART = 0.9
"""How like it is a name that begins or ends with all of what was written, such as ``energie`` for a cooperative."""

_LEAST_PART = 4


def meant(parsed: Parsed, word: str, known: Iterable[str], also: Mapping[str, str] | None = None) -> str:
    """As ``nearest``, for a word in a file; past ``MOST`` of them it is no slip any more, and guessing takes time."""
    if len(parsed.asked) >= MOST:
        return ""
    parsed.asked.append(word)
    return nearest(word, known, also)


def nearest(word: str, known: Iterable[str], also: Mapping[str, str] | None = None) -> str:
    """The known name that was most likely meant, or an empty string.

    Args:
        word: What was written.
        known: The names that are valid at that place.
        also: Other words for some of them, such as the Dutch ones, with the name they stand for.
    """
    written = _bare(word)
    if not written:
        return ""
    names = {one: one for one in known}
    if also:
        names = {**{other: name for other, name in also.items() if name in names}, **names}
    number = re.match(r"\d+", written)
    if number and number.group() in names:
        return names[number.group()]
    best, score = "", _LIKE_ENOUGH
    for said, name in names.items():
        like = _likeness(written, _bare(said))
        if like > score or (like == score and best and len(name) < len(best)):
            best, score = name, like
    return best


def _bare(word: str) -> str:
    """Small letters and digits of a word, without accents, dashes and spaces."""
    plain = normalize("NFKD", word.lower()[:80])
    return re.sub(r"[^a-z0-9]+", "", plain)


def _likeness(written: str, name: str) -> float:
    if written == name:
        return 1.0
    short, long = sorted((written, name), key=len)
    part = 0.0
    if len(short) >= _LEAST_PART and (long.startswith(short) or long.endswith(short)):
        part = _WHOLE_PART * (0.8 + 0.2 * len(short) / len(long))
    if 2 * len(short) <= _LIKE_ENOUGH * (len(short) + len(long)):
        return part
    return max(part, SequenceMatcher(None, written, name, autojunk=False).ratio(), _swapped(written, name))


def _swapped(written: str, name: str) -> float:
    """Two neighbouring letters in the wrong order are one slip, which the matcher counts as two."""
    if len(written) != len(name):
        return 0.0
    apart = [index for index, (a, b) in enumerate(zip(written, name, strict=True)) if a != b]
    one_swap = len(apart) == 2 and apart[1] == apart[0] + 1 and written[apart[0]] == name[apart[1]]
    return 1 - 1 / len(name) / 2 if one_swap and written[apart[1]] == name[apart[0]] else 0.0
