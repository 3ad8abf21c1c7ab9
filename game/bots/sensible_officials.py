"""What all officials of the sheet but the random ones share: where their one token goes, and who carries."""

from game.bots.foresight import aims
from game.bots.policy import COVER, VISIT, Choice, Policy
from game.rules import Game, State
from game.rules.terms import COMMUNICATIVE, ENERGY, ROOM, TRUST


class SensibleOfficials(Policy):
    """Cover when room is low, groundwork where residents will go, visits otherwise; subclasses choose the posture."""

    seat = "officials"
    low_room = 1
    """Room at which cover comes first."""

    def __init__(self, game: Game, seed: int) -> None:
        super().__init__(game, seed)
        self.aims = aims(game)

    def pick(self, state: State) -> Choice:
        """What such officials would do."""
        if state.phase == "attention":
            return self.attend(state)
        if state.phase == "posture":
            mode, reason = self.posture(state)
            if state.meters[ROOM] + self.numbers.posture_room[mode] < 0:
                mode, reason = COMMUNICATIVE + 1, "no_room"
            return self.words.posture[mode], reason
        return self.carry(state)

    def posture(self, state: State) -> tuple[int, str]:
        """The mode, and the reason in a word."""
        raise NotImplementedError

    def attend(self, state: State) -> Choice:
        """The one token."""
        if state.meters[ROOM] <= self.low_room:
            return COVER, "no_room"
        trust = state.meters[TRUST]
        if trust < self.aims.meters[TRUST] and state.half_year == self.game.half_years:
            return VISIT, "trust"
        waiting = [one for one in self.unfinished(state) if self.waits(state, one)]
        waiting = [one for one in waiting if state.sites[one].groundwork < self.numbers.groundwork_most]
        if waiting and trust > 1:
            best = max(waiting, key=lambda one: self._likely(state, one))
            return self.words.groundwork[best], "groundwork"
        return VISIT, "to_see"

    def _likely(self, state: State, initiative: int) -> tuple[int, int, int]:
        site = state.sites[initiative]
        return site.backing, site.step - len(self.paths[initiative]), -initiative

    def carry(self, state: State) -> Choice:
        """The condition that residents did not take."""
        room, energy = state.meters[ROOM], state.meters[ENERGY]
        if room + self.numbers.condition_room >= 0 and (room >= 2 or energy <= 2):
            return self.words.condition["officials"], "we_can"
        return self.words.condition["nobody"], "too_much"
