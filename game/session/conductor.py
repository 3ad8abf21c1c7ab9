"""The conductor asks players for decisions and moves the workshop on where none is asked.

It knows the protocol of a player and nothing of bots: people, policies and scripts are all the same to it.
"""

from collections.abc import Mapping

from game.rules import Action, Player
from game.rules import view as rules_view
from game.session.flow import waits_for_decision
from game.session.workshop import Workshop


class Conductor:
    """Leads a workshop with a player at each seat that is not played by people."""

    def __init__(self, workshop: Workshop, players: Mapping[str, Player]) -> None:
        self.workshop, self.players = workshop, players
        self.reason = ""

    def next_command(self) -> str | None:
        """What happens next, in text form; None at the end, or where a person must decide."""
        view = self.workshop.view()
        if not waits_for_decision(view.place):
            return "go next" if view.can_next else None
        if view.board.phase == "condition":
            return self._condition()
        for seat in view.board.to_act:
            if seat in self.players:
                return str(self._ask(seat))
        return None

    def step(self) -> str | None:
        """Carry out what happens next and return it."""
        command = self.next_command()
        if command is not None:
            self.workshop.do(command)
        return command

    def _ask(self, seat: str) -> Action:
        view = rules_view(self.workshop.game, self.workshop.progress.state, seat)
        action, self.reason = self.players[seat].choose(view, view.legal)
        return action

    def _condition(self) -> str | None:
        """Residents are asked first whether they carry it, then officials; nobody shuts the door."""
        if not {"residents", "officials"} <= set(self.players):
            return None
        for seat in ("residents", "officials"):
            action = self._ask(seat)
            if action.first != "nobody":
                return str(action)
        return "condition nobody"
