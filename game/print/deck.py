"""What a village lays on the table at a length: its cards in order, each killer with the number on all its cards."""

from typing import NamedTuple

from game.content.cards import Case, Framework, Initiative, Killer, Role
from game.content.compile import compile_game, plan_of
from game.content.village import Document, LengthPlan, Village
from game.paths import data_path
from game.rules.game import Numbers

OTHER_DRAWING = "dorpshuis"
"""What is drawn for an initiative of the village's own that has no drawing."""
FIRST_KINDS = ("starting_point", "function", "mode", "ownership")
"""Cards of the framework that every workshop meets; the others come with a killer."""


class Drawn(NamedTuple):
    """A killer of the deck: its number, its card, what it weighs here and how many bolts its door has."""

    number: int
    card: Killer
    weight: int
    bolts: int


class Planned(NamedTuple):
    """An initiative of the roster with its owner at the start, and its drawing."""

    card: Initiative
    owner: int

    @property
    def drawing(self) -> str:
        """The first half of the name of its drawings, without the stage."""
        there = data_path("assets", "art", "initiative", f"{self.card.id}-3.svg").is_file()
        return f"initiative/{self.card.id if there else OTHER_DRAWING}"


class Deck(NamedTuple):
    """Everything that is printed of a village at a length."""

    document: Document
    length: int
    plan: LengthPlan
    killers: tuple[Drawn, ...]
    initiatives: tuple[Planned, ...]
    roles: tuple[Role, ...]
    cases: tuple[Case, ...]
    framework: tuple[Framework, ...]

    @property
    def village(self) -> Village:
        """The village itself."""
        return self.document.village


def deck_of(document: Document, length: int) -> Deck:
    """The cards of a village at a length in minutes.

    Raises:
        LengthNotOfferedError: the village is not made for this length.
    """
    plan, library, game = plan_of(document, length), document.library, compile_game(document, length)
    above = Numbers().bolts_above_weight
    killers = tuple(
        Drawn(n, library.killers[one.id], one.weight, one.weight + above) for n, one in enumerate(game.killers, 1)
    )
    roster = tuple(
        Planned(library.initiatives[one.id], one.ownership or library.initiatives[one.id].ownership)
        for one in plan.roster
    )
    come = {one for each in killers for ids in each.card.lessons.model_dump().values() for one in ids}
    return Deck(
        document,
        length,
        plan,
        killers,
        roster,
        tuple(library.roles[one] for one in document.village.roles),
        tuple(library.cases[one] for one in plan.cases.pick) if plan.cases else (),
        tuple(one for one in library.framework.values() if one.id in come or one.kind in FIRST_KINDS),
    )
