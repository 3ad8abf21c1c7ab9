"""Officials with one posture for everything."""

from game.bots.sensible_officials import SensibleOfficials
from game.rules import State
from game.rules.terms import AUTHORITATIVE, COMMUNICATIVE, REGULATORY


class SinglePosture(SensibleOfficials):
    """Always ``mode``; where that is not possible, regulatory."""

    mode = REGULATORY

    def posture(self, state: State) -> tuple[int, str]:
        """The one they know."""
        return self.mode, "always"


class Communicative(SinglePosture):
    """Always talks along; needs room for it."""

    mode = COMMUNICATIVE


class Regulatory(SinglePosture):
    """Always by the rules; needs no room, so cover only when there is none at all."""

    mode = REGULATORY
    low_room = 0


class Authoritative(SinglePosture):
    """Always takes over."""

    mode = AUTHORITATIVE
    low_room = 0
