"""The names of what the group types, votes, guesses and picks: one place for the scenes that ask and the report.

A name is the word after the kind of an entry (``say own.0 "…"``, ``vote before.0 1 4 2 0 3 hands``,
``pick reflection.2 aandacht``) or, for a guess, all words but the last (``guess owner wensbus 2``:
``owner.wensbus``). Under that name the answer stands in ``Progress.said``, ``votes``, ``picks`` or ``guesses``.
"""

from typing import Final

SIDES: Final = ("residents", "officials", "observers")
"""Who is asked how it felt (Beleving)."""

ROLES: Final = ("residents", "officials", "council")
"""The three corners in which the questions are answered."""

QUESTIONS: Final = ("why", "instruments", "killers")
"""The three questions of the slides: why strengthen the community, with what, and what stops it."""

ACTION_KINDS: Final = ("do", "stop")
"""What we do, and what we stop doing."""

ACTION_PARTS: Final = ("who", "what", "when")

RECOGNITIONS: Final = 3
ACTIONS: Final = 6
CONCLUSIONS: Final = 3
ABSENT: Final = "absent.0"


def feeling(side: str) -> str:
    """Said: how it felt; ``side`` is one of :data:`SIDES`."""
    return f"feeling.{side}"


def recognition(number: int) -> str:
    """Said: what the group recognises from its own village; 0–2."""
    return f"recognition.{number}"


def question(name: str, role: str) -> str:
    """Said: the answer of a role, or of a way to govern, to a question; see :data:`QUESTIONS` and :data:`ROLES`."""
    return f"question.{name}.{role}"


def action(number: int, kind: str, part: str) -> str:
    """Said: a part of row 0–5 of the action plan; see :data:`ACTION_KINDS` and :data:`ACTION_PARTS`."""
    return f"action.{number}.{kind}.{part}"


def conclusion(number: int) -> str:
    """Said: one of the group's own sentences; 0–2."""
    return f"own.{number}"


def open_question(half_year: int) -> str:
    """Said: what officials make of a killer behind which the door stayed shut."""
    return f"openq.{half_year}"


def thanks(half_year: int) -> str:
    """Said: the sentence of thanks where something bloomed."""
    return f"thanks.{half_year}"


def blank(theme: str) -> str:
    """Said: the sentence of a killer that the group knows itself."""
    return f"blank.{theme}"


def reflection(half_year: int) -> str:
    """Said: the reflection after a half-year; picked under the same name: the id of a framework card."""
    return f"reflection.{half_year}"


def before(number: int) -> str:
    """Voted: a statement before play, five counts."""
    return f"before.{number}"


def after(number: int) -> str:
    """Voted: the same statement after play."""
    return f"after.{number}"


def owner(initiative: str) -> str:
    """Guessed: whose an initiative is, 1–4. The entry is ``guess owner <initiative> <1-4>``."""
    return f"owner.{initiative}"


def case(half_year: int) -> str:
    """Guessed by officials: the function that residents will choose; ``guess case <half-year> <function>``."""
    return f"case.{half_year}"
