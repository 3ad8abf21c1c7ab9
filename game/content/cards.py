"""The cards of the library: killers, initiatives, cases, framework cards and roles.

One class a kind of card, each field with the words that a trainer reads in an editor. What a field may hold is said
here once: loader, diagnostics and JSON Schema all follow from it.
"""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from game.content.model import Id, Model
from game.content.municipality import Municipality
from game.content.texts import Card, Label, Line, Note, Option, Title
from game.rules.terms import FUNCTIONS, MECHANISMS, METERS, MODES, THEMES

Owner = Annotated[int, Field(ge=1, le=4)]
Weight = Annotated[int, Field(ge=2, le=4)]

Function = Literal["represent", "advise", "activate", "connect"]
Mechanism = Literal[
    "own_work", "own_money", "small_trial", "village_first", "at_table", "on_paper", "over_head", "wait"
]
Mode = Literal["communicative", "regulatory", "authoritative"]
Theme = Literal["money", "rules", "politics", "time", "desk", "doubt"]
Meter = Literal["energy", "support", "trust", "room"]

assert Function.__args__ == FUNCTIONS  # type: ignore[attr-defined]
assert Mechanism.__args__ == MECHANISMS  # type: ignore[attr-defined]
assert Mode.__args__ == MODES  # type: ignore[attr-defined]
assert Theme.__args__ == THEMES  # type: ignore[attr-defined]
assert Meter.__args__ == METERS  # type: ignore[attr-defined]


class Response(Model):
    """One answer of the residents to a killer; its gain and its cost show only after it was chosen."""

    id: Id
    function: Function
    mechanism: Mechanism
    text: Option
    works_if: Line
    push: int = Field(ge=0, le=3)
    energy: int = Field(default=0, ge=-3, le=2)
    support: int = Field(default=0, ge=-2, le=2)
    trust: int = Field(default=0, ge=-3, le=2)
    ownership: int = Field(default=0, ge=-1, le=1)
    why: dict[Literal["energy", "support", "trust", "ownership"], Line] = Field(default={})

    @model_validator(mode="after")
    def _every_effect_says_why(self) -> "Response":
        effects = [name for name in ("energy", "support", "trust", "ownership") if getattr(self, name) != 0]
        for name in effects:
            if name not in self.why:
                raise PydanticCustomError("why_missing", "{effect}", {"effect": name})
        for name in self.why:
            if name not in effects:
                raise PydanticCustomError("why_without_effect", "{effect}", {"effect": name})
        return self


class Postures(Model):
    """What the official says in each of the three modes of government (slide 'De meervoudige overheid')."""

    communicative: Option
    regulatory: Option
    authoritative: Option


class Example(Model):
    """What another village did: ``real`` with a source and a date, else invented."""

    text: Line
    real: bool = False
    place: str | None = Field(default=None, max_length=40)
    source: str | None = Field(default=None, max_length=80)
    as_of: str | None = Field(default=None, pattern=r"^[0-9]{4}(-(0[1-9]|1[0-2]))?$")

    @model_validator(mode="after")
    def _real_has_a_source(self) -> "Example":
        if self.real and not (self.source and self.as_of):
            raise PydanticCustomError("source_missing", "source", {})
        return self


class Lessons(Model):
    """Framework cards (ids) that belong to the killer when the door opened, stood ajar or stayed shut."""

    open: list[Id] = Field(min_length=1, max_length=3)
    ajar: list[Id] = Field(min_length=1, max_length=3)
    shut: list[Id] = Field(min_length=1, max_length=3)


class Killer(Model):
    """The sentence that stops an initiative (slide 'Initiatiefnemers voelen zich vaak tegengewerkt')."""

    id: Id
    theme: Theme
    weight: Weight
    sentence: Title
    story: Card
    question: Line
    condition: Line
    no_because: Line
    responses: list[Response] = Field(min_length=4, max_length=6)
    postures: Postures
    lessons: Lessons
    examples: list[Example] = Field(min_length=1, max_length=4)
    notes: list[Line] = Field(default=[], max_length=5)
    blank: bool = False

    @model_validator(mode="after")
    def _complete(self) -> "Killer":
        there = {response.function for response in self.responses}
        for function in FUNCTIONS:
            if function not in there:
                raise PydanticCustomError("function_missing", "{function}", {"function": function})
        ids = [response.id for response in self.responses]
        for one in ids:
            if ids.count(one) > 1:
                raise PydanticCustomError("id_twice", "{id}", {"id": one})
        return self


class Step(Model):
    """One step of a path: of the village itself, or one that waits for the town hall."""

    village: Title | None = None
    town_hall: Title | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> "Step":
        if (self.village is None) == (self.town_hall is None):
            raise PydanticCustomError("step_kind", "step", {})
        return self

    @property
    def kind(self) -> Literal["village", "town_hall"]:
        """Whose step it is."""
        return "village" if self.village is not None else "town_hall"

    @property
    def name(self) -> dict[str, str]:
        """The words of the step."""
        return self.village or self.town_hall or {}


class Portrait(Model):
    """What is said of the initiative five years later, by owner when it blooms, and when it does not yet."""

    owner_1: Line
    owner_2: Line
    owner_3: Line
    owner_4: Line
    not_yet: Line


class Initiative(Model):
    """Something residents want (slide 'Shift happens')."""

    id: Id
    name: Label
    article: Literal["de", "het"] = "de"
    story: Card
    path: list[Step] = Field(min_length=3, max_length=4)
    ownership: Owner
    leans_on: list[Title] = Field(default=[], max_length=3)
    backing: Line
    portrait: Portrait


class CaseAnswer(Model):
    """What happens to the village when the residents choose this function."""

    text: Option
    after: Line
    energy: int = Field(default=0, ge=-2, le=2)
    support: int = Field(default=0, ge=-2, le=2)
    trust: int = Field(default=0, ge=-2, le=2)
    room: int = Field(default=0, ge=-2, le=2)


class CaseAnswers(Model):
    """One answer for each function."""

    represent: CaseAnswer
    advise: CaseAnswer
    activate: CaseAnswer
    connect: CaseAnswer


class Case(Model):
    """A situation of the village without a killer (casus)."""

    id: Id
    title: Title
    story: Card
    question: Line
    answers: CaseAnswers
    example: Example


class Framework(Model):
    """One idea of the slides; lessons and responses refer to it by id."""

    id: Id
    kind: Literal[
        "starting_point",
        "principle",
        "attitude_municipality",
        "attitude_community",
        "function",
        "mode",
        "ownership",
        "motive",
        "p10",
        "accountability",
        "statement",
        "question",
    ]
    title: Title
    text: Card
    slide: str = Field(max_length=80)


class Role(Model):
    """Who somebody plays: a wish, a pressure and a sentence to start with."""

    id: Id
    side: Literal["residents", "officials"]
    name: Title
    wish: Line
    pressure: Line
    says: Line
    alderman: bool = False


class Term(Model):
    """A word that not everybody knows, explained; cards that use it open the explanation."""

    id: Id
    word: Title
    also: list[Title] = Field(default=[], max_length=4)
    text: Card
    source: str | None = Field(default=None, max_length=80)
    as_of: str | None = Field(default=None, pattern=r"^[0-9]{4}(-(0[1-9]|1[0-2]))?$")


class Library(Model):
    """All cards that every village draws from, by id, in the order in which the files give them."""

    killers: dict[str, Killer]
    initiatives: dict[str, Initiative]
    cases: dict[str, Case]
    framework: dict[str, Framework]
    roles: dict[str, Role]
    glossary: dict[str, Term] = Field(default={})
    municipality: Municipality | None = None
    notes: dict[str, Note] = Field(default={})
