"""What the projected screen and the report may know of a workshop: never the order of the deck.

Push and price of answers stand in the document, as they do on printed cards; scenes show them only of what was chosen.
"""

from typing import NamedTuple

from game.content.texts import in_language
from game.content.village import Document, LengthPlan
from game.rules import View
from game.session.agenda import Agenda, Place
from game.session.decisions import Decision
from game.session.progress import Progress
from game.session.whatifs import WhatIf

STATEMENTS = (
    {"nl": "Bewoners kunnen het goedkoper en beter.", "en": "Residents can do it cheaper and better."},
    {"nl": "Zonder de gemeente komt een dorp er niet.", "en": "Without the municipality a village gets nowhere."},
    {"nl": "Wie iets begint, is er ook verantwoordelijk voor.", "en": "If you start something, you answer for it too."},
)
"""Asked before and after where a village has none of its own; the first is a motive of the slides."""


class WorkshopView(NamedTuple):
    """A workshop as the table sees it.

    ``legal`` are text forms of actions by side; ``progress`` carries no state; ``now`` is the present moment in whole
    seconds since 1970, for timers; ``solo`` the only side that people play, or "" when both are there.
    ``decisions`` are told only where one can go back to them; ``looking`` is how far the futures that are being played
    are, in percent, or -1; ``answer`` what they came to.
    """

    document: Document
    length: int
    table: str
    agenda: Agenda
    progress: Progress
    board: View
    legal: dict[str, tuple[str, ...]]
    can_next: bool
    can_back: bool
    can_undo: bool
    saved: bool
    path: str
    now: float = 0.0
    solo: str = ""
    decisions: tuple[Decision, ...] = ()
    looking: int = -1
    answer: WhatIf | None = None

    @property
    def place(self) -> Place:
        """Where the workshop is."""
        return self.progress.place

    @property
    def plan(self) -> LengthPlan:
        """What the author wrote for this length."""
        return next(plan for minutes, plan in self.document.village.lengths.items() if int(minutes) == self.length)

    def statements(self, language: str) -> tuple[str, ...]:
        """The statements asked before and after."""
        return tuple(in_language(one, language) for one in statements_of(self.document))


def statements_of(document: Document) -> tuple[dict[str, str], ...]:
    """The village's own statements, else the three of the game."""
    return tuple(document.village.statements) or STATEMENTS
