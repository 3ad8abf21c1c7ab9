"""The municipality that binds the villages: its council, its money, its year and its kernen."""

from typing import Annotated

from pydantic import Field

from game.content.model import Id, Model
from game.content.texts import Card, Label, Line, Title

Seats = Annotated[int, Field(ge=1, le=45)]


class Party(Model):
    """A party in the council."""

    name: Title
    seats: Seats
    wish: Line
    coalition: bool = False


class Alderman(Model):
    """An alderman, by the subjects of the post and not by name."""

    name: Title
    wish: Line


class BudgetLine(Model):
    """What the municipality spends a year on one subject, in thousands of euros."""

    name: Title
    amount: int = Field(ge=0, le=10_000_000)
    note: Line


class Moment(Model):
    """What happens in a month of the municipality's year."""

    month: int = Field(ge=1, le=12)
    what: Line


class Kern(Model):
    """A village of the municipality, by the id of its scenario."""

    id: Id
    inhabitants: int = Field(ge=1, le=1_000_000)
    line: Line


class Municipality(Model):
    """The page of the municipality; a village that is one of its kernen can open it."""

    id: Id
    name: Label
    story: Card
    town_hall: Line
    council: list[Party] = Field(min_length=2, max_length=12)
    aldermen: list[Alderman] = Field(min_length=1, max_length=6)
    budget: list[BudgetLine] = Field(min_length=3, max_length=12)
    year: list[Moment] = Field(min_length=2, max_length=8)
    kernen: list[Kern] = Field(min_length=1, max_length=60)
