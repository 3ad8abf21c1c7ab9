"""What a trainer picks from in a cell, and what the file calls it."""

from typing import Final

LANGUAGE: Final = {"nl": "Nederlands", "en": "Engels"}
LEVEL: Final = {"workshop": "workshop", "lesson": "les"}
FUNCTION: Final = {
    "represent": "vertegenwoordigen",
    "advise": "adviseren",
    "activate": "activeren",
    "connect": "verbinden",
}
MECHANISM: Final = {
    "own_work": "eigen werk",
    "own_money": "eigen geld",
    "small_trial": "kleine proef",
    "village_first": "eerst het dorp",
    "at_table": "samen aan tafel",
    "on_paper": "op papier",
    "over_head": "over het hoofd heen",
    "wait": "wachten",
}
THEME: Final = {
    "money": "geld",
    "rules": "regels",
    "politics": "politiek",
    "time": "tijd",
    "desk": "loket",
    "doubt": "twijfel",
}
METER: Final = {"energy": "energie", "support": "draagvlak", "trust": "vertrouwen", "room": "speelruimte"}
ARTICLE: Final = {"de": "de", "het": "het"}
STEP: Final = {"village": "dorp", "town_hall": "gemeentehuis"}
WIDTH: Final = {"narrow": "smal", "normal": "normaal", "wide": "breed"}
LANDSCAPE: Final = {one: one for one in ("rivier", "veen", "zee", "heuvel", "zand", "polder")}
MINUTES: Final = {one: one for one in ("120", "90", "50")}
TRUTH: Final = {"true": "ja", "false": "nee"}
OWNER: Final = {str(one): str(one) for one in range(1, 5)}
WEIGHT: Final = {str(one): str(one) for one in range(2, 5)}

NONE: Final = "(geen)"
"""An empty list, where an empty cell means something else."""
