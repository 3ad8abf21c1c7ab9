"""The limit: a game of the same shape as a plain loop over mutable lists, without ids, events, immutability or checks.

Nobody could play it: it forgets what happened and believes whatever it is told. It shows what Python itself costs for
so many decisions, choices and effects, and so what the rules pay for being rules.
"""

from random import Random

from game.rules import Game
from game.rules.game import FIT
from game.rules.terms import TOWN_HALL

_MOST = 10


class Plain:
    """One game: the same phases, tokens, paths, cards, doors, fading and setback, all in lists."""

    def __init__(self, game: Game, seed: int) -> None:
        self.dice = Random(seed)
        self.paths = [list(one.path) for one in game.initiatives]
        self.steps = [0] * len(self.paths)
        self.owners = [one.owner for one in game.initiatives]
        self.backing = [0] * len(self.paths)
        self.groundwork = [0] * len(self.paths)
        self.idle = [0] * len(self.paths)
        self.meters = list(game.start)
        self.cards = [
            [(one.push, *one.effects, one.ownership) for one in game.killers[card].responses] for card in game.deck
        ]
        self.weights = [game.killers[card].weight for card in game.deck]
        self.deck = list(range(len(self.cards)))
        self.half_years, self.setback, self.bolts = game.half_years, game.setback_after, game.numbers.bolts_above_weight
        self.decisions = 0

    def one_of(self, count: int) -> int:
        """A decision: any of so many choices."""
        self.decisions += 1
        return int(self.dice.random() * count)

    def change(self, meter: int, by: int) -> None:
        """Move a meter within its scale."""
        self.meters[meter] = min(max(self.meters[meter] + by, 0), _MOST)

    def waits(self, one: int) -> bool:
        """Whether the next step is one of the town hall."""
        step, path = self.steps[one], self.paths[one]
        return step < len(path) and path[step] == TOWN_HALL

    def play(self) -> int:
        """To the end; the number of decisions."""
        self.dice.shuffle(self.deck)
        self.one_of(len(self.paths))
        for half_year in range(1, self.half_years + 1):
            for _ in range(3):
                self.attend()
            self.prepare()
            self.petition()
            self.fade(half_year)
        return self.decisions

    def attend(self) -> None:
        """A token of the residents."""
        tired = not self.meters[0]
        open_yet = [
            one
            for one in range(len(self.paths))
            if not tired and self.steps[one] < len(self.paths[one]) and not (self.waits(one) and self.backing[one])
        ]
        chosen = self.one_of(len(open_yet) + 2 - tired)
        if chosen >= len(open_yet):
            self.change(0, 2 if chosen == len(open_yet) else -1)
            return
        one = open_yet[chosen]
        self.change(0, -1)
        self.idle[one] = 0
        if self.waits(one):
            self.backing[one] = 1
        else:
            self.steps[one] += 1
            self.change(1, 1)

    def prepare(self) -> None:
        """The token of the officials."""
        waiting = [one for one in range(len(self.paths)) if self.waits(one) and not self.groundwork[one]]
        chosen = self.one_of(len(waiting) + 2)
        if chosen < len(waiting):
            self.groundwork[waiting[chosen]] = 1
        else:
            self.change(2 if chosen == len(waiting) else 3, 1)

    def petition(self) -> None:
        """To the town hall with a card, or home."""
        open_yet = [one for one in range(len(self.paths)) if self.steps[one] < len(self.paths[one])]
        chosen = self.one_of(len(open_yet) + 1)
        if chosen == len(open_yet):
            self.change(0, 1)
            return
        one, card = open_yet[chosen], self.deck.pop()
        self.deck.insert(0, card)
        answers = self.cards[card]
        push, energy, support, trust, ownership = answers[self.one_of(len(answers))]
        self.change(0, energy)
        self.change(1, support)
        self.change(2, trust)
        modes = [mode for mode in range(3) if mode or self.meters[3]]
        mode = modes[self.one_of(len(modes))]
        fit = FIT[mode][self.owners[one] - 1]
        strength = push + fit + self.backing[one] + self.groundwork[one] + (self.meters[1] >= 8)
        short = self.weights[card] + self.bolts - strength
        if mode == 1:
            self.change(0, -1)
        self.change(3, (-1, 1, 0)[mode])
        opens = mode == 2 or short <= 0
        if not opens and short == 1:
            opens = self.one_of(3) < 2
            self.change(0, -opens)
        if not opens:
            self.change(0, -1)
            self.change(2, -1)
            return
        if self.waits(one):
            self.steps[one] += 1
        self.backing[one] = self.groundwork[one] = 0
        self.owners[one] = min(max(self.owners[one] + ownership + (-1, 0, 1)[mode], 1), 4)

    def fade(self, half_year: int) -> None:
        """The end of a half-year."""
        self.change(1, -2)
        for one, path in enumerate(self.paths):
            if self.steps[one] == len(path):
                self.change(0, self.owners[one] <= 2)
            else:
                self.idle[one] += 1
                if self.idle[one] >= 2 and self.steps[one]:
                    self.steps[one] -= 1
            if half_year == self.setback and self.owners[one] >= 3 and self.steps[one]:
                self.steps[one] -= 1
