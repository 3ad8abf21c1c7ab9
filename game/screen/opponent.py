"""The other side of the table, played by the computer when only one side is there.

The screen wires a policy to the empty seats; session knows of none. What the other side decides is first told, then
carried out when the people go on, so that nothing happens that nobody read. Its dice come from the seed of the workshop
and from what it can see: at the same point it decides the same, also after an undo or a resume.
"""

import zlib
from typing import NamedTuple

from game.bots import OFFICIALS, RESIDENTS
from game.rules import View, parse_action
from game.rules import view as rules_view
from game.session.flow import waits_for_decision
from game.session.view import WorkshopView
from game.session.workshop import Workshop

SIDES = ("residents", "officials")
PLAYERS = {"residents": RESIDENTS["balanced"], "officials": OFFICIALS["role_aware"]}
"""Who fills the empty seats: a group that takes care of itself, and officials who look whose plan it is."""

NOBODY = "condition nobody"


class Turn(NamedTuple):
    """What the other side decided: its seat, the action in text form, and the reason in a word of the policy."""

    seat: str
    action: str
    reason: str


class Opponent:
    """Plays the side that is not at the table of a workshop."""

    def __init__(self, workshop: Workshop, people: str) -> None:
        self.workshop = workshop
        self.people = people
        self.seat = SIDES[1 - SIDES.index(people)]
        self._told: tuple[int, Turn] | None = None
        self._asked = self._left = -1

    def turn(self) -> Turn | None:
        """What the other side does now; None where people decide, or where nothing is decided."""
        place, seen = self.workshop.progress.place, self._seen()
        if not waits_for_decision(place) or not self._is_on(seen):
            return None
        moment = self._moment(seen)
        if self._told is None or self._told[0] != moment:
            self._told = moment, self._decide(seen, moment)
        return self._told[1]

    def go_on(self) -> None:
        """Carry out what was told; a condition that residents leave is only offered to the officials."""
        turn, moment = self.turn(), self._moment(self._seen())
        if turn is None:
            return
        if turn.action == NOBODY and self.seat == "residents":
            self._left = moment
            return
        self.workshop.do(turn.action)

    def answers(self, command: str) -> bool:
        """Whether an action of the people is first put to the other side: a condition that they leave."""
        if command != NOBODY or self.seat != "officials" or self.workshop.progress.place.step != "condition":
            return False
        self._asked = self._moment(self._seen())
        return True

    def undo(self) -> None:
        """Take back to the last decision of the people, past what the other side did since.

        Raises:
            RefusedError: there is nothing to take back, or it was revealed.
        """
        if self._asked == self._moment(self._seen()) or self._left == self._moment(self._seen()):
            self._asked = self._left = -1
            return
        self.workshop.undo()
        while self.turn() is not None and not self.workshop.undo_refusal():
            self.workshop.undo()

    def allowed(self, seat: str, action: str) -> bool:
        """Whether people may do this action here: not what the other side decides."""
        if seat != self.people:
            return False
        return parse_action(action).verb != "condition" or parse_action(action).first != self.seat

    def for_people(self, view: WorkshopView) -> WorkshopView:
        """The workshop with only what the people may do."""
        legal = {seat: tuple(one for one in row if self.allowed(seat, one)) for seat, row in view.legal.items()}
        return view._replace(legal=legal)

    def _is_on(self, seen: View) -> bool:
        if seen.phase != "condition":
            first = next(iter(seen.to_act), "")
            return first == self.seat
        moment = self._moment(seen)
        return self._asked == moment if self.seat == "officials" else self._left != moment

    def _decide(self, seen: View, moment: int) -> Turn:
        policy = PLAYERS[self.seat](self.workshop.game, moment ^ self.workshop.head["seed"])
        action, reason = policy.choose(seen, seen.legal)
        return Turn(self.seat, str(action), reason)

    def _seen(self) -> View:
        return rules_view(self.workshop.game, self.workshop.progress.state, self.seat)

    @staticmethod
    def _moment(seen: View) -> int:
        """A number for what the seat sees: the same at the same point of the game."""
        return zlib.crc32(repr(seen).encode())


def opponent_of(workshop: Workshop) -> Opponent | None:
    """The other side of a workshop that one side plays; None where both sit at the table."""
    people = workshop.head.get("solo", "")
    return Opponent(workshop, people) if people in SIDES else None
