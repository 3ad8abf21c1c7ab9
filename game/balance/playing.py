"""One game between two policies, and what came of it."""

from typing import NamedTuple

from game.bots import OFFICIALS, RESIDENTS
from game.bots.foresight import door, may_take
from game.bots.rollout import decide
from game.rules import Action, Game, State, apply, start
from game.rules.chance import draw
from game.rules.determinise import veiled
from game.rules.ending import Hope, hopes
from game.rules.terms import MODES


class Outcome(NamedTuple):
    """What one game came to.

    ``meters`` has energy, support, trust and room at the end of each half-year; ``doors`` counts open, ajar and shut
    as they were found; ``carried`` the doors ajar that somebody carried; ``turned_by_response`` and
    ``turned_by_posture`` the doors where another response, or another posture, would have found another door.
    ``answers`` are the responses chosen, as ``killer.response``.
    """

    won: bool
    hopes: tuple[Hope, ...]
    blooms: int
    meters: tuple[tuple[int, ...], ...]
    doors: tuple[int, int, int]
    carried: int
    killers: int
    turned_by_response: int
    turned_by_posture: int
    answers: tuple[str, ...]
    postures: tuple[int, int, int]


class _Tally:
    def __init__(self, game: Game) -> None:
        self.game = game
        self.doors, self.postures = [0, 0, 0], [0, 0, 0]
        self.carried = self.by_response = self.by_posture = 0
        self.meters: list[tuple[int, ...]] = []
        self.answers: list[str] = []

    def saw(self, before: State, action: Action, after: State) -> None:
        if action.verb == "respond":
            self.answers.append(action.first)
        elif action.verb == "posture":
            self._judge(before, MODES.index(action.first))
        elif action.verb == "condition":
            self.carried += action.first != "nobody"
        if (after.phase in ("case", "over") or after.half_year != before.half_year) and before.phase != "case":
            self.meters.append(after.meters)

    def _judge(self, state: State, mode: int) -> None:
        game, response = self.game, state.response
        found = door(game, state, response, mode)
        self.doors[found] += 1
        self.postures[mode] += 1
        answers = range(len(game.killers[state.killer].responses))
        self.by_response += any(door(game, state, one, mode) != found for one in answers)
        modes = [one for one in range(len(MODES)) if may_take(game, state, one)]
        self.by_posture += any(door(game, state, response, one) != found for one in modes)


def seed_of(seed: int, index: int, stream: int) -> int:
    """The seed of one stream (0 deck, 1 residents, 2 officials, 3 hidden cards) of game ``index`` of a run."""
    _, first = draw(seed)
    _, number = draw((first + 4 * index + stream) & ((1 << 64) - 1))
    return number


def play_game(game: Game, seed: int, residents: str, officials: str, index: int = 0) -> Outcome:
    """Play one game to its end.

    Args:
        game: the village at one length.
        seed: the seed of the run.
        residents: a name of ``game.bots.RESIDENTS``.
        officials: a name of ``game.bots.OFFICIALS``.
        index: which game of the run; each has its own deck and dice.

    Raises:
        KeyError: there is no such policy.
    """
    home = RESIDENTS[residents](game, seed_of(seed, index, 1))
    hall = OFFICIALS[officials](game, seed_of(seed, index, 2))
    state, tally = start(game, seed_of(seed, index, 0)), _Tally(game)
    while state.phase != "over":
        action = decide(veiled(game, state), home, hall)
        before = state
        state, _ = apply(game, state, action)
        tally.saw(before, action, state)
    found = hopes(game, state)
    opened, ajar, shut = tally.doors
    talk, rules, takes = tally.postures
    return Outcome(
        won=all(one.reached for one in found),
        hopes=found,
        blooms=sum(site.step == len(one.path) for site, one in zip(state.sites, game.initiatives, strict=True)),
        meters=tuple(tally.meters),
        doors=(opened, ajar, shut),
        carried=tally.carried,
        killers=len(tally.answers),
        turned_by_response=tally.by_response,
        turned_by_posture=tally.by_posture,
        answers=tuple(tally.answers),
        postures=(talk, rules, takes),
    )
