"""The form of one entry of the catalogue of diagnostics."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "hint"]
Base = Literal["", "killer", "village", "initiatives", "cases", "framework", "roles", "glossary"]


@dataclass(frozen=True, slots=True)
class Example:
    """A file that is wrong in exactly this way.

    With ``base`` the sound sample of that kind is taken and ``old`` is replaced by ``new``; without it ``new`` is the
    whole file. ``line`` is where the diagnostic must point, counted from the first line of ``new``. With ``right`` in
    the place of ``new`` there is nothing to say any more; it is given where ``old`` would not show how to mend it.
    """

    new: str | bytes
    base: Base = ""
    old: str = ""
    line: int = 1
    right: str = ""

    @property
    def mended(self) -> str:
        """The same piece as it should be; empty where only another file would help."""
        return self.right or self.old


@dataclass(frozen=True, slots=True)
class Entry:
    """One code: what it says, what to do about it and why it matters, in both languages.

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
    why_nl: str
    why_en: str
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
    "advice_quotes": (
        "Zet er aanhalingstekens omheen: dan is het een tekst.",
        "Put quotes around it: then it is a text.",
    ),
    "advice_no_quotes": ("Haal de aanhalingstekens weg: dan is het een getal.", "Remove the quotes: it is a number."),
    "advice_number": ("Schrijf het in cijfers, zonder punt of komma.", "Write it in digits, without a point or comma."),
    "advice_list": (
        "Zet elk op een eigen regel, met een streepje en een spatie ervoor.",
        "Put each on a line of its own, with a dash and a space in front.",
    ),
    "advice_mapping": (
        "Zet de namen eronder, elk op een eigen regel die verder inspringt.",
        "Put the names below, each on a line of its own that is indented further.",
    ),
    "advice_id": (
        "Zet er “id:” met een spatie voor, zoals - id: wensbus",
        "Put “id:” and a space before it, as in - id: wensbus",
    ),
    "advice_text": ("Schrijf hier één gewone zin of een woord.", "Write one plain sentence or a word here."),
    "advice_truth": ("Schrijf true (ja) of false (nee).", "Write true (yes) or false (no)."),
    "push": ("duwkracht (push)", "push"),
    "own_work": ("eigen werk (own_work)", "own work"),
    "own_money": ("eigen geld (own_money)", "own money"),
    "small_trial": ("klein proberen (small_trial)", "a small trial"),
    "village_first": ("eerst het dorp (village_first)", "the village first"),
    "at_table": ("samen aan tafel (at_table)", "together at a table"),
    "on_paper": ("op papier (on_paper)", "on paper"),
    "over_head": ("over iemands hoofd heen (over_head)", "over someone's head"),
    "wait": ("wachten (wait)", "waiting"),
    "below": ("onder nul zijn", "below zero"),
    "not_above": ("nul of lager zijn", "zero or lower"),
    "not_below": ("nul of hoger zijn", "zero or higher"),
    "steps": ("het zijn te veel stappen", "there are too many steps"),
    "doors": ("het vraagt te veel bezoeken aan het gemeentehuis", "it asks too many visits to the town hall"),
    "fading": ("het draagvlak daalt aan het eind altijd nog", "support always falls once more at the end"),
    "room": ("zo snel groeit de speelruimte niet", "room does not grow that fast"),
    "together": ("alle ambities samen vragen te veel", "all ambitions together ask too much"),
    "nl": ("Nederlands (nl)", "Dutch (nl)"),
    "en": ("Engels (en)", "English (en)"),
    "killers": ("killer", "killer"),
    "initiatives": ("initiatief", "initiative"),
    "cases": ("casus", "case"),
    "framework": ("kaart van het denkkader", "framework card"),
    "roles": ("rol", "role"),
    "glossary": ("woord", "word"),
}
"""Words that stand in a message as a value and differ by language: (nl, en)."""
