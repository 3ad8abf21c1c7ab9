"""What all simulated players share: their own dice, the actions as ready-made words, and a look at the table.

A policy decides on a state in which the hidden part, the order of the deck, was reshuffled (``determinise``), so it
cannot know more than its view. Bulk runs hand such a state to :meth:`Policy.pick` and build no views at all.
"""

from game.rules import NONE, Action, Game, State, View
from game.rules.chance import below
from game.rules.determinise import determinise
from game.rules.terms import CARRIERS, TOWN_HALL

Choice = tuple[Action, str]
"""An action and the reason in a word."""

_MASK = (1 << 64) - 1


class Words:
    """The actions that the game made once (``Game.choices``), found by verb and index."""

    __slots__ = ("case", "choose", "condition", "groundwork", "grow", "petition", "posture", "respond", "star")

    def __init__(self, game: Game) -> None:
        self.star = game.choices["star", "residents"]
        self.grow = game.choices["attention", "residents"]
        self.groundwork = game.choices["attention", "officials"]
        self.petition = game.choices["petition", "residents"]
        self.respond = game.answers
        self.posture = game.choices["posture", "officials"]
        self.condition = dict(zip(CARRIERS, game.choices["condition", "residents"], strict=True))
        self.case = game.choices["case", "residents"]
        self.choose = game.choices["choose", "residents"]


REST, LOBBY, STAY, VISIT, COVER = (Action(verb) for verb in ("rest", "lobby", "stay", "visit", "cover"))


class Policy:
    """A player of one side, made from the static game and the seed of its own dice (64 bits)."""

    seat = ""

    def __init__(self, game: Game, seed: int) -> None:
        self.game = game
        self.numbers = game.numbers
        self.words = Words(game)
        self.paths = [one.path for one in game.initiatives]
        self._dice = seed & _MASK

    def choose(self, view: View, legal: tuple[Action, ...]) -> Choice:
        """One of the legal actions, and the reason in a word."""
        action, reason = self.pick(determinise(view, self.game, self.roll(1 << 62)))
        return (action, reason) if action in legal else (legal[self.roll(len(legal))], "left")

    def pick(self, state: State) -> Choice:
        """A legal action for the seat of this policy; the order of the deck in ``state`` must not be the real one."""
        raise NotImplementedError

    def roll(self, bound: int) -> int:
        """A number in ``range(bound)`` from the policy's own dice."""
        self._dice, number = below(self._dice, bound)
        return number

    def blooms(self, state: State, initiative: int) -> bool:
        """Whether the initiative walked its whole path."""
        return state.sites[initiative].step == len(self.paths[initiative])

    def waits(self, state: State, initiative: int) -> bool:
        """Whether its next step is one of the town hall."""
        path, step = self.paths[initiative], state.sites[initiative].step
        return step < len(path) and path[step] == TOWN_HALL

    def unfinished(self, state: State) -> list[int]:
        """The initiatives that do not bloom yet."""
        return [one for one in range(len(self.paths)) if not self.blooms(state, one)]

    def may_petition(self, state: State, initiative: int) -> bool:
        """Whether there is a killer for it: on its pile or still to draw."""
        return state.sites[initiative].killer != NONE or state.drawn < len(state.deck) or bool(state.discard)
