"""Workshops at any place, in memory, for pictures, demos and layout tests: a scripted group that plays by a seed.

The script decides with the game's own dice, so that the same seed gives the same workshop everywhere.
"""

from collections.abc import Callable, Iterator

from game.content.village import Document
from game.rules import chance
from game.session.flow import waits_for_decision
from game.session.view import WorkshopView
from game.session.workshop import Workshop


def walked(document: Document, length: int, until: str, seed: int = 1, most: int = 400) -> Workshop:
    """A workshop in memory that was walked to the first place whose text form begins with ``until``.

    Args:
        document: the village.
        length: minutes.
        until: such as ``play.scratch``, ``plan.portrait`` or ``opening.statement.1``; "" walks to the end.
        seed: of the deck and of the choices.
        most: steps after which it gives up.

    Raises:
        LookupError: the place was not reached.
    """
    workshop = _new(document, length, seed)
    if not led(workshop, lambda view: bool(until) and str(view.place).startswith(until), seed, most) and until:
        raise LookupError(until)
    return workshop


def walk(document: Document, length: int, seed: int = 1, most: int = 400) -> Iterator[WorkshopView]:
    """A view of every place that :func:`walked` passes, from the first to the last."""
    return _way(_new(document, length, seed), seed, most)


def led(workshop: Workshop, there: Callable[[WorkshopView], bool], seed: int, most: int = 400) -> bool:
    """Lead a workshop on until ``there`` is true of it, deciding by ``seed``; False when it ended before."""
    return any(there(view) for view in _way(workshop, seed, most))


def _way(workshop: Workshop, seed: int, most: int) -> Iterator[WorkshopView]:
    """The places of a workshop from here on; it takes a step each time the next one is asked for."""
    dice = seed
    for _ in range(most):
        view = workshop.view()
        yield view
        choices = view.legal["residents"] + view.legal["officials"]
        if waits_for_decision(view.place) and choices:
            dice, number = chance.below(dice, len(choices))
            workshop.do(choices[number])
        elif view.can_next:
            workshop.do("go next")
        else:
            return


def _new(document: Document, length: int, seed: int) -> Workshop:
    return Workshop.create(document, length, seed=seed, path=None, table="Tafel 1", now=Clock())


class Clock:
    """A clock that ticks a second a look, so that pictures and goldens are the same every time."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        """The next second."""
        self.now += 1.0
        return self.now
