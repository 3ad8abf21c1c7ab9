"""What a report holds, as plain data in the reader's language: pages are made from this and from nothing else.

Texts stand here as they were typed; making them harmless is the work of each page, which knows its own format.
"""

from dataclasses import dataclass

from game.session.portrait import Ambition, EffectRow, Line, Ownership, PortraitLine
from game.session.whatifs import WhatIf


@dataclass(frozen=True, slots=True)
class Round:
    """One half-year: what was brought, which killer it met, how it went and why.

    ``outcome`` is ``open``, ``ajar``, ``shut`` or empty (no door); ``question`` is the open question that officials
    made of the killer, or the card's own where they made none (``question_of_card``).
    """

    half_year: int
    initiative: str = ""
    owner_before: int = 0
    asked_own_step: bool = False
    killer: str = ""
    from_group: bool = False
    passed: tuple[str, ...] = ()
    answer: str = ""
    function: str = ""
    function_name: str = ""
    mechanism: str = ""
    mode: str = ""
    mode_name: str = ""
    posture: str = ""
    outcome: str = ""
    door: str = ""
    door_why: str = ""
    condition: str = ""
    carrier: str = ""
    forced: bool = False
    rows: tuple[EffectRow, ...] = ()
    ending: tuple[EffectRow, ...] = ()
    question: str = ""
    question_of_card: bool = False
    thanks: str = ""


@dataclass(frozen=True, slots=True)
class CaseTold:
    """A case after a half-year: what residents chose, and what officials thought they would choose."""

    half_year: int
    title: str
    question: str
    choice: str
    answer: str
    after: str
    guess: str
    rows: tuple[EffectRow, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How often something was chosen; ``id`` gives its colour."""

    id: str
    name: str
    times: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A statement with five counts before and after (empty: not asked) and how each was counted."""

    text: str
    before: tuple[int, ...]
    before_source: str
    after: tuple[int, ...]
    after_source: str


@dataclass(frozen=True, slots=True)
class Reflection:
    """The framework card that the group recognised after a half-year, and what it said."""

    half_year: int
    title: str
    text: str
    said: str


@dataclass(frozen=True, slots=True)
class Step:
    """A row of the action plan."""

    who: str
    what: str
    when: str


@dataclass(frozen=True, slots=True)
class Answers:
    """One of the three questions with the answer of each role: pairs of role and text."""

    question: str
    by_role: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A real example of another village that came up, with where and when it was found."""

    text: str
    place: str
    source: str
    as_of: str

    @property
    def origin(self) -> str:
        """Place, source and date in one line."""
        return ", ".join(one for one in (self.place, self.source, self.as_of) if one)


@dataclass(frozen=True, slots=True)
class LookedBack:
    """Another choice that the group looked at: what was chosen, what was supposed, and what came of it."""

    half_year: int
    chosen: str
    supposed: str
    lines: tuple[str, ...]
    found: WhatIf


@dataclass(frozen=True, slots=True)
class GroupPicture:
    """The picture of the village to take home: a PNG, the name of its file beside the report ("" where it has none)."""

    png: bytes
    name: str


@dataclass(frozen=True, slots=True)
class ReportModel:
    """Everything that the group takes home, in the order of the page.

    ``alone`` says who played when only one side was at the table, else it is empty.
    """

    lang: str
    village: str
    story: str
    date: str
    minutes: int
    table: str
    half_years: int
    finished: bool
    conclusions: tuple[str, ...]
    portrait: tuple[PortraitLine, ...]
    ambitions: tuple[Ambition, ...]
    line: Line
    setback: str
    functions: tuple[Count, ...]
    mechanisms: tuple[Count, ...]
    modes: tuple[Count, ...]
    do: tuple[Step, ...]
    stop: tuple[Step, ...]
    questions: tuple[Answers, ...]
    rounds: tuple[Round, ...]
    cases: tuple[CaseTold, ...]
    swaps: tuple[int, ...]
    ownership: tuple[Ownership, ...]
    statements: tuple[Statement, ...]
    reflections: tuple[Reflection, ...]
    feelings: tuple[tuple[str, str], ...]
    recognitions: tuple[str, ...]
    absent: str
    overrides: tuple[str, ...]
    remarks: tuple[tuple[str, str], ...]
    as_of: str
    sources: tuple[Source, ...]
    looked_back: tuple[LookedBack, ...] = ()
    alone: str = ""
    picture: GroupPicture | None = None
