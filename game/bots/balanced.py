"""A sensible experienced group of residents: care for energy, work in the village, and go when bolts come down.

It knows the cards as a group does that played before, and expects officials to take a posture that fits.
"""

from game.bots.foresight import aims, best_fit, door, feeling
from game.bots.policy import LOBBY, REST, STAY, Choice, Policy
from game.rules import NONE, Game, State
from game.rules.door import weight
from game.rules.game import FIT
from game.rules.terms import AJAR, COMMUNICATIVE, ENERGY, OPEN, REGULATORY, ROOM, SUPPORT, TOWN_HALL, TRUST

_TIRED = 2
_CARRIES_FROM = 3
_HOPELESS = 2
"""Bolts likely to stay on, from which a group stays at home and builds first."""
_HOPES = {OPEN: (2.6, "opens"), AJAR: (1.6, "ajar")}
"""What a door that is expected to open, or to stand ajar, is worth to the group, and the reason in a word."""


class Balanced(Policy):
    """Residents of the sheet's middle rows; the pattern of the other residents, who differ in one thing each."""

    seat = "residents"

    def __init__(self, game: Game, seed: int) -> None:
        super().__init__(game, seed)
        self.aims = aims(game)
        self.needs = self.aims.meters
        self.pushes = [max(one.push for one in killer.responses) for killer in game.killers]
        deck = [game.killers[card] for card in game.deck]
        self.mean_weight = sum(one.weight for one in deck) / len(deck)
        self.mean_push = sum(sorted(a.push for a in one.responses)[-2] for one in deck) / len(deck)

    def pick(self, state: State) -> Choice:
        """What such a group would do."""
        phase = state.phase
        if phase == "attention":
            return self.attend(state)
        if phase == "petition":
            return self.go(state)
        if phase == "response":
            return self.respond(state)
        if phase == "condition":
            return self.carry(state)
        if phase == "star":
            return self.words.star[self.plan(state)[0]], "ours"
        return self.settle(state)

    def plan(self, state: State) -> list[int]:
        """All unfinished initiatives, the ones to work on first."""
        return sorted(self.unfinished(state), key=lambda one: (self.effort(state, one), one)) or [0]

    def effort(self, state: State, initiative: int) -> float:
        """What it still takes, in tokens: a town-hall step takes two to three, and one that is owned far away more."""
        site, path = state.sites[initiative], self.paths[initiative]
        doors = sum(kind == TOWN_HALL for kind in path[site.step :])
        effort = -2.0 * (initiative in self.aims.named)
        effort += len(path) - site.step + 1.6 * doors - 0.7 * (site.backing + site.groundwork)
        if site.owner >= self.numbers.setback_owner_least:
            effort += 0.6 * doors + (0.8 if state.half_year <= self.game.setback_after else 0.0)
        if site.killer != NONE and self.waits(state, initiative):
            effort += 0.5 * (weight(self.game, site.killer, site.eased) - self.mean_weight)
        return effort

    def wish(self, state: State, plan: list[int]) -> int:
        """The waiting initiative to bring to the town hall this half-year, or NONE."""
        return next((one for one in plan if self.waits(state, one) and self.may_petition(state, one)), NONE)

    def outlook(self, state: State, initiative: int) -> float:
        """How many bolts are likely to stay on with a good response and a posture that fits; below 1 it may open."""
        site = state.sites[initiative]
        pinned = site.killer != NONE
        weighs = weight(self.game, site.killer, site.eased) if pinned else self.mean_weight
        push = self.pushes[site.killer] if pinned else self.mean_push
        mode = COMMUNICATIVE if site.owner <= 2 and state.meters[ROOM] else REGULATORY
        drawn = site.backing + site.groundwork + (state.meters[SUPPORT] >= self.numbers.support_draws_from)
        return weighs + self.numbers.bolts_above_weight - push - FIT[mode][site.owner - 1] - drawn

    def done(self, state: State) -> bool:
        """Whether as much blooms as the village hopes for."""
        open_yet = self.unfinished(state)
        return len(self.paths) - len(open_yet) >= self.aims.blooms and not self.aims.named.keys() & set(open_yet)

    def attend(self, state: State) -> Choice:
        """Backing where it will petition, rest when tired, steps in the village, trust when it is short."""
        energy, words = state.meters[ENERGY], self.words
        can_grow = energy + self.numbers.grow_energy >= 0
        plan = self.plan(state)
        wish = self.wish(state, plan)
        last = state.half_year == self.game.half_years
        done = self.done(state)
        if last and done:
            return self._keep(state)
        tired = _TIRED + state.resident_tokens - 1 if last else _TIRED
        if not can_grow or energy <= tired:
            return REST, "tired"
        if wish != NONE and state.sites[wish].backing < self.numbers.backing_most:
            return words.grow[wish], "backing"
        for one in plan:
            if not self.waits(state, one) and not self.blooms(state, one):
                return words.grow[one], "nearest"
        if state.meters[TRUST] < self.needs[TRUST] and energy > self.needs[ENERGY]:
            return LOBBY, "trust"
        for one in plan:
            if self.waits(state, one) and state.sites[one].backing < self.numbers.backing_most and energy > 4:
                return words.grow[one], "backing"
        return REST, "gather"

    def _keep(self, state: State) -> Choice:
        short = state.meters[TRUST] < self.needs[TRUST]
        if short and state.meters[ENERGY] > self.needs[ENERGY] - self.numbers.stay_energy:
            return LOBBY, "trust"
        return REST, "enough"

    def go(self, state: State) -> Choice:
        """To the town hall when the door may open and there is the strength for it."""
        wish = self.wish(state, self.plan(state))
        if wish == NONE:
            return STAY, "nothing_waits"
        last = state.half_year == self.game.half_years
        done = self.done(state)
        if last and done:
            return STAY, "enough"
        if state.meters[ENERGY] <= 1:
            return STAY, "tired"
        if self.outlook(state, wish) >= _HOPELESS:
            return STAY, "not_yet"
        return self.words.petition[wish], "ready"

    def expected(self, state: State) -> int:
        """The posture to expect: the best-fitting one that takes nothing over and for which there is room."""
        modes = (COMMUNICATIVE, REGULATORY)
        return best_fit(self.game, state, state.sites[state.petitioned].owner, modes)

    def respond(self, state: State) -> Choice:
        """The least that opens the door with the expected posture, else what leaves it ajar, else what builds."""
        mode = self.expected(state)
        best, reason, most = 0, "", -99.0
        for index, answer in enumerate(self.game.killers[state.killer].responses):
            found = door(self.game, state, index, mode)
            feels = feeling(self.needs, state.meters, answer.effects) - 0.8 * answer.ownership
            if state.meters[ENERGY] + answer.effects[0] < 0:
                feels -= 2
            opens, word = _HOPES.get(found, (0.0, "builds"))
            if (value := feels + opens) > most:
                best, most, reason = index, value, word
        return self.words.respond[state.killer][best], reason

    def carry(self, state: State) -> Choice:
        """The condition, when there is energy for it; officials with room to spare may do it."""
        energy, room = state.meters[ENERGY], state.meters[ROOM]
        able = energy + self.numbers.condition_energy >= 0
        if able and (energy >= _CARRIES_FROM + 2 or (energy >= 1 and room <= 1)):
            return self.words.condition["residents"], "we_can"
        return self.words.condition["nobody"], "too_much"

    def settle(self, state: State) -> Choice:
        """A case: what the village needs most."""
        cases = self.game.cases
        if state.case == NONE:
            return self.words.case[self.roll(len(cases))], "current"
        effects = cases[state.case].effects
        best = max(range(len(effects)), key=lambda one: feeling((*self.needs[:3], 3), state.meters, effects[one]))
        return self.words.choose[best], "fits"
