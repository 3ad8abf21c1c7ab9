"""A village: one scenario file, with its lengths, roster, ambitions, setback, crown jewels and map."""

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from game.content.cards import Case, Initiative, Killer, Library, Meter, Owner, Term, Weight
from game.content.model import Id, Model
from game.content.texts import Card, Label, Line, Note, Title
from game.content.village_map import VillageMap

FORMAT = 1
"""The form of content that this game reads; a village says it with ``format:``, and one that says nothing means 1."""

OWN_MOST = 60
"""Cards of a kind that a village may have of its own: more than the whole library has."""

Points = Annotated[int, Field(ge=0, le=10)]


class Meters(Model):
    """Where the four meters stand at the start."""

    energy: Points = 6
    support: Points = 5
    trust: Points = 4
    room: Points = 3


class Jewel(Model):
    """A crown jewel of the village; a hidden one is turned face up by a visit of the officials."""

    name: Title
    text: Line
    hidden: bool = False


class Place(Model):
    """An initiative on this village's roster: what differs here from the library's card."""

    id: Id
    ownership: Owner | None = None


class Ambition(Model):
    """What the village hopes to have reached or kept: so many in bloom, a meter, or one initiative in bloom.

    With ``owner_at_most`` a bloom counts only when the initiative is owned so far towards the community.
    """

    bloom: Annotated[int, Field(ge=1, le=7)] | None = None
    meter: Meter | None = None
    initiative: Id | None = None
    at_least: Points | None = None
    owner_at_most: Owner | None = None

    @model_validator(mode="after")
    def _one_kind(self) -> "Ambition":
        kinds = [self.bloom is not None, self.meter is not None, self.initiative is not None]
        if sum(kinds) != 1 or (self.meter is not None) != (self.at_least is not None):
            raise PydanticCustomError("ambition_kind", "ambition", {})
        if self.owner_at_most is not None and self.meter is not None:
            raise PydanticCustomError("ambition_kind", "ambition", {})
        return self


class Setback(Model):
    """A cut, announced at the start, that hits after a half-year."""

    after: int = Field(ge=1, le=6)
    name: Label
    text: Line


class CaseRound(Model):
    """After which half-year the group picks one of these cases (or changes chairs)."""

    after: int = Field(ge=1, le=5)
    pick: list[Id] = Field(min_length=1, max_length=3)


class LengthPlan(Model):
    """One workshop of so many minutes in this village."""

    half_years: int = Field(ge=2, le=6)
    start: Meters | None = None
    roster: list[Place] = Field(min_length=2, max_length=7)
    ambitions: list[Ambition] = Field(min_length=1, max_length=4)
    setback: Setback | None = None
    cases: CaseRound | None = None
    killers: list[Id] | None = None
    weights: dict[Id, Weight] = Field(default={})
    """What a killer weighs here, where that differs from its card."""


class TeacherPage(Model):
    """What a teacher needs beside a lesson: goals, words to explain, and work for at home."""

    goals: list[Line] = Field(min_length=1, max_length=5)
    words: list[Id] = Field(default=[], max_length=12)
    homework: list[Line] = Field(default=[], max_length=4)
    case: Id | None = None
    """A case that the class works out at home or in another lesson."""


class Village(Model):
    """One scenario file: ``scenarios/<id>.yaml``."""

    format: int = Field(default=1, ge=1, le=FORMAT)
    id: Id
    language: Literal["nl", "en"] = "nl"
    languages: list[Literal["nl", "en"]] = Field(default=["nl"])
    name: Label
    level: Literal["workshop", "lesson"] = "workshop"
    as_of: str = Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")
    story: Card
    municipality: Card
    start: Meters = Meters()
    jewels: list[Jewel] = Field(min_length=2, max_length=8)
    roles: list[Id] = Field(min_length=4, max_length=12)
    lengths: dict[Literal["120", "90", "50"], LengthPlan] = Field(min_length=1)
    statements: list[Line] = Field(default=[], max_length=5)
    reflections: list[Line] = Field(default=[], max_length=6)
    guide: Note | None = None
    teacher_page: TeacherPage | None = None
    map: VillageMap = VillageMap()
    killers: list[Killer] = Field(default=[], max_length=OWN_MOST)
    initiatives: list[Initiative] = Field(default=[], max_length=OWN_MOST)
    cases: list[Case] = Field(default=[], max_length=OWN_MOST)
    glossary: list[Term] = Field(default=[], max_length=OWN_MOST)


class Document(Model):
    """A village with everything it draws from the library: what a saved workshop carries in its head."""

    village: Village
    library: Library
