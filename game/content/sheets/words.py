"""What a trainer picks from in a cell, and what the file calls it."""

from typing import Final

from game.content.wording.choices import CHOICES


def _said(*choices: str) -> dict[str, str]:
    return {one: CHOICES[one] for one in choices}


LANGUAGE: Final = _said("nl", "en")
LEVEL: Final = _said("workshop", "lesson")
FUNCTION: Final = _said("represent", "advise", "activate", "connect")
MECHANISM: Final = _said(
    "own_work", "own_money", "small_trial", "village_first", "at_table", "on_paper", "over_head", "wait"
)
THEME: Final = _said("money", "rules", "politics", "time", "desk", "doubt")
METER: Final = _said("energy", "support", "trust", "room")
ARTICLE: Final = {"de": "de", "het": "het"}
STEP: Final = {"village": "dorp", "town_hall": "gemeentehuis"}
WIDTH: Final = _said("narrow", "normal", "wide")
LANDSCAPE: Final = {one: one for one in ("rivier", "veen", "zee", "heuvel", "zand", "polder")}
MINUTES: Final = {one: one for one in ("120", "90", "50")}
TRUTH: Final = {"true": "ja", "false": "nee"}
OWNER: Final = {str(one): str(one) for one in range(1, 5)}
WEIGHT: Final = {str(one): str(one) for one in range(2, 5)}

NONE: Final = "(geen)"
"""An empty list, where an empty cell means something else."""
