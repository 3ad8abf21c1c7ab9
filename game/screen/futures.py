"""What-if at the table: futures of another choice are played beside the screen, and the answer goes into the log.

The workers are started when the debrief begins, so that they are warm when somebody asks.
"""

from collections.abc import Callable

from game.balance.futurist import Futurist
from game.rules import IllegalActionError, parse_action
from game.session.view import WorkshopView
from game.session.whatifs import WhatIf, whatif_entry
from game.session.workshop import RefusedError, Workshop

FROM = ("plan", "conclusions")
"""Parts of the agenda in which a group may look back."""


class Futures:
    """The futures that a workshop's group asks for, one question at a time.

    Args:
        workshop: whose decisions are looked at.
        workers: processes; 0 plays in this one, a little at every tick.
    """

    def __init__(self, workshop: Workshop, workers: int) -> None:
        self.workshop = workshop
        self.answer: WhatIf | None = None
        self._workers = workers
        self._futurist: Futurist | None = None
        self._asked = (0, "")

    def ask(self, words: str) -> None:
        """Ask for the futures of ``NUMBER ACTION``.

        Raises:
            RefusedError: there is no such decision, or it could not be made then.
        """
        number, _, action = words.partition(" ")
        try:
            state = self.workshop.before(int(number))
            self._warm().ask(state, parse_action(action), seed=self.workshop.head["seed"])
        except IllegalActionError as error:
            raise RefusedError(words, error.reason) from error
        except (LookupError, ValueError) as error:
            raise RefusedError(words, "not_now") from error
        self._asked, self.answer = (int(number), action), None

    def again(self) -> None:
        """Drop the question or put the answer away."""
        self.answer = None
        if self._futurist is not None:
            self._futurist.cancel()

    def tick(self) -> bool:
        """Warm up where the debrief begins, take in what is ready; True when there is something new to show."""
        place = self.workshop.progress.place
        if place.part not in FROM:
            return False
        if place.step != "whatif":
            self.again()
        futurist, before = self._warm(), self.looking
        found = futurist.look()
        if found is not None:
            number, action = self._asked
            self.workshop.do(str(whatif_entry(number, action, found.figures())))
            self.answer = self.workshop.progress.whatifs[-1]
        return found is not None or before != self.looking

    @property
    def looking(self) -> int:
        """How far the answer is, in percent; -1 when nothing is asked."""
        if self._futurist is None or not self._futurist.busy:
            return -1
        return int(100 * self._futurist.share)

    def seen(self, view: WorkshopView) -> WorkshopView:
        """The workshop with how far the answer is, or the answer."""
        return view._replace(looking=self.looking, answer=self.answer)

    def close(self) -> None:
        """Send the workers home."""
        if self._futurist is not None:
            self._futurist.close()
            self._futurist = None

    def commands(self) -> dict[str, Callable[[str], None]]:
        """What the scene may ask, by word."""
        return {"ask": self.ask, "again": lambda _: self.again()}

    def _warm(self) -> Futurist:
        if self._futurist is None:
            self._futurist = Futurist(self.workshop.game, self._workers)
        return self._futurist
