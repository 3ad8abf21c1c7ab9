"""The words of the game that code, content and files share. English here; the screen has them in Dutch."""

from typing import Final

METERS: Final = ("energy", "support", "trust", "room")
ENERGY, SUPPORT, TRUST, ROOM = range(4)

FUNCTIONS: Final = ("represent", "advise", "activate", "connect")
MECHANISMS: Final = (
    "own_work",
    "own_money",
    "small_trial",
    "village_first",
    "at_table",
    "on_paper",
    "over_head",
    "wait",
)
MODES: Final = ("communicative", "regulatory", "authoritative")
COMMUNICATIVE, REGULATORY, AUTHORITATIVE = range(3)

THEMES: Final = ("money", "rules", "politics", "time", "desk", "doubt")
STEP_KINDS: Final = ("village", "town_hall")
VILLAGE, TOWN_HALL = range(2)

DOORS: Final = ("open", "ajar", "shut")
OPEN, AJAR, SHUT = range(3)

SEATS: Final = ("residents", "officials", "trainer")
CARRIERS: Final = ("residents", "officials", "nobody")

PHASES: Final = ("star", "attention", "petition", "response", "posture", "condition", "case", "over")
