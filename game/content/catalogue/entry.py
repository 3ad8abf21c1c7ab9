"""The form of one entry of the catalogue of diagnostics."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "hint"]
Base = Literal["", "killer", "village", "initiatives", "cases", "framework", "roles"]


@dataclass(frozen=True, slots=True)
class Example:
    """A file that is wrong in exactly this way.

    With ``base`` the sound sample of that kind is taken and ``old`` is replaced by ``new``; without it ``new`` is the
    whole file. ``line`` is where the diagnostic must point, counted from the first line of ``new``.
    """

    new: str | bytes
    base: Base = ""
    old: str = ""
    line: int = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One code: what it says and what to do about it, in both languages.

    Placeholders are the values of a diagnostic. One that ends in ``_word`` is looked up in ``WORDS``, and ``{meant}``
    becomes "bedoelde u …?" when there is a nearest name, else nothing.
    """

    code: str
    name: str
    severity: Severity
    nl: str
    en: str
    todo_nl: str
    todo_en: str
    example: Example | None = None


WORDS: dict[str, tuple[str, str]] = {
    "text": ("een tekst", "a text"),
    "number": ("een heel getal", "a whole number"),
    "fraction": ("een getal met een punt", "a number with a point"),
    "truth": ("true of false", "true or false"),
    "list": ("een lijst (regels met een streepje)", "a list (lines with a dash)"),
    "mapping": ("een groep regels met namen en dubbele punten", "a group of lines with names and colons"),
    "nothing": ("niets", "nothing"),
    "at_least": ("het moet minstens", "it must be at least"),
    "at_most": ("het mag hoogstens", "it may be at most"),
    "least": ("minstens", "at least"),
    "most": ("hoogstens", "at most"),
    "energy": ("energie (energy)", "energy"),
    "support": ("draagvlak (support)", "support"),
    "trust": ("vertrouwen (trust)", "trust"),
    "ownership": ("eigenaarschap (ownership)", "ownership"),
    "represent": ("vertegenwoordigen (represent)", "represent"),
    "advise": ("adviseren (advise)", "advise"),
    "activate": ("activeren (activate)", "activate"),
    "connect": ("verbinden (connect)", "connect"),
    "residents": ("bewoners (residents)", "residents"),
    "officials": ("gemeente (officials)", "officials"),
    "nl": ("Nederlands (nl)", "Dutch (nl)"),
    "en": ("Engels (en)", "English (en)"),
    "killers": ("killer", "killer"),
    "initiatives": ("initiatief", "initiative"),
    "cases": ("casus", "case"),
    "framework": ("kaart van het denkkader", "framework card"),
    "roles": ("rol", "role"),
}
"""Words that stand in a message as a value and differ by language: (nl, en)."""
