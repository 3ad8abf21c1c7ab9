"""Workshops for tests: a shipped village, a clock that is set by hand, and a script that a group could have played."""

from functools import cache
from pathlib import Path

import pytest

from game.content.compile import lengths
from game.content.library import load_library
from game.content.loader import load_village
from game.content.village import Document
from game.paths import data_path
from game.rules import chance
from game.session.flow import waits_for_decision
from game.session.workshop import RefusedError, Workshop
from tests.chosen import chosen_first
from tools.playthroughs import shipped

FIVE_O_CLOCK = 1_800_000_000.0
SEED = 11


VILLAGES = [(one, length) for one in shipped() for length in lengths(one)]
EVERY_VILLAGE = pytest.mark.parametrize(
    ("document", "length"),
    [chosen_first((one, length), one.village.id, length, f"{one.village.id}-{length}") for one, length in VILLAGES],
)
BUDGET = pytest.mark.parametrize(
    "budget", [pytest.param(2, id="quick"), pytest.param(40, id="long", marks=pytest.mark.long)]
)
"""How many workshops in every village and length."""


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, now=FIVE_O_CLOCK):
        self.now = now

    def __call__(self):
        return self.now

    def tick(self, seconds=1.0):
        self.now += seconds


@cache
def document(village="oudeloo") -> Document:
    """A shipped village."""
    library, remarks = load_library(data_path("scenarios", "library"))
    assert library, [str(one) for one in remarks][:3]
    found, remarks = load_village(data_path("scenarios", f"{village}.yaml"), library)
    assert found, [str(one) for one in remarks][:3]
    return found


def begin(path: Path | None = None, *, length=120, seed=SEED, village="oudeloo", now=None) -> Workshop:
    """A new workshop, in memory unless there is a path."""
    return Workshop.create(document(village), length, seed=seed, path=path, table="Tafel 1", now=now or Clock())


ASIDES = (
    "say openq.1 \"Hoe kan het wél, met z'n allen? €5 – 'ja, mits' 🌻\"",
    "vote before.0 1 4 2 0 3 hands",
    "vote talk.1 3 1 0 2 phone",
    "guess owner wensbus 2",
    "pick reflection.2 aandacht",
    'remark "De wethouder lachte"',
    "timer pause",
    "timer run",
    "timer extend 60",
    "timer hide",
    "override trust 6",
)


def next_command(workshop: Workshop, dice: int) -> tuple[int, str]:
    """What a group could do now, by the dice; "" at the very end. Now and then an aside, or an undo."""
    view = workshop.view()
    dice, lot = chance.below(dice, 12)
    choices = view.legal["residents"] + view.legal["officials"]
    if lot == 0 and view.can_undo:
        return dice, "undo"
    if lot == 1:
        dice, number = chance.below(dice, len(ASIDES))
        if not (ASIDES[number].startswith("override") and workshop.progress.state.phase == "over"):
            return dice, ASIDES[number]
    if waits_for_decision(view.place) and choices:
        dice, number = chance.below(dice, len(choices))
        return dice, choices[number]
    return dice, "go next" if view.can_next else ""


def wander(workshop: Workshop, dice: int, steps: int) -> list[str]:
    """Walk so many commands with a clock that ticks, and return what was done."""
    done = []
    for _ in range(steps):
        dice, command = next_command(workshop, dice)
        if not command:
            break
        if isinstance(workshop._now, Clock):
            workshop._now.tick(7)
        workshop.do(command)
        done.append(command)
    return done


def to(workshop: Workshop, place: str, dice=5) -> Workshop:
    """Walk straight to the first place whose text form begins so."""
    for _ in range(400):
        view = workshop.view()
        if str(view.place).startswith(place):
            return workshop
        choices = view.legal["residents"] + view.legal["officials"]
        if waits_for_decision(view.place) and choices:
            dice, number = chance.below(dice, len(choices))
            workshop.do(choices[number])
        elif view.can_next:
            workshop.do("go next")
    raise AssertionError(f"{place} was not reached")


def summary(workshop: Workshop) -> dict:
    """All that is known of a workshop and does not depend on when entries were made."""
    one = workshop.progress
    told = {name: getattr(one, name) for name in one.__slots__ if name not in ("spent", "timer", "last_time")}
    told["timer"] = one.timer and (one.timer.seconds, bool(one.timer.since))
    return told


__all__ = [name for name in dir() if not name.startswith("_")]


def refused(workshop: Workshop, command: str) -> str:
    """The reason with which a command is refused."""
    with pytest.raises(RefusedError) as error:
        workshop.do(command)
    return error.value.reason
