"""Decisions and games a second, the limit beside them, and what larger villages cost."""

import time
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from game.balance.playing import play_game
from game.measure.limit import Plain
from game.rules import Action, Game, State, apply, legal_actions, start
from game.rules.game import indexed

ROUNDS = 5
"""A ratio is the median of so many rounds in which both sides are measured in turn."""


class Speed(NamedTuple):
    """Decisions and games of random players a second, and decisions of the plain loop in the same rounds."""

    decisions: float
    games: float
    limit: float


def random_game(game: Game, seed: int) -> int:
    """A game of random players: every decision picked from the legal ones, checked again when it is carried out."""
    state, dice, decisions = start(game, seed), Random(seed), 0
    while state.phase != "over":
        state, _ = apply(game, state, _picked(game, state, dice))
        decisions += 1
    return decisions


def _picked(game: Game, state: State, dice: Random) -> Action:
    legal = legal_actions(game, state, _acting(state))
    return legal[int(dice.random() * len(legal))]


def _acting(state: State) -> str:
    """The seat that decides when residents attend first."""
    hall = state.phase == "posture" or (state.phase == "attention" and not state.resident_tokens)
    return "officials" if hall else "residents"


def rules_speed(game: Game, seconds: float) -> Speed:
    """Rules and limit in turn, each so many seconds in all."""
    found = []
    for number in range(ROUNDS):
        ours, games = rate(lambda seed: random_game(game, seed), seconds / ROUNDS, number * 10_000)
        plain, _ = rate(lambda seed: Plain(game, seed).play(), seconds / ROUNDS, number * 10_000)
        found.append((ours / plain, ours, games, plain))
    _, ours, games, plain = sorted(found)[ROUNDS // 2]
    return Speed(ours, games, plain)


def balance_games(game: Game, seconds: float) -> float:
    """Games of balanced residents with role-aware officials a second, with the books that the sheet needs."""
    return rate(lambda index: len(play_game(game, 1, "balanced", "role_aware", index).meters), seconds)[1]


def rate(play: Callable[[int], int], seconds: float, seed: int = 0) -> tuple[float, float]:
    """How much a second: what ``play`` returns, and calls; for at least so many seconds."""
    begun = time.perf_counter()
    done = calls = 0
    while (spent := time.perf_counter() - begun) < seconds or not calls:
        done += play(seed + calls)
        calls += 1
    return done / spent, calls / spent


def more_cards(game: Game, times: int) -> Game:
    """The village with so many times its cards in the deck."""
    killers = list(game.killers)
    deck = list(game.deck)
    for copy in range(1, times):
        for card in game.deck:
            deck.append(len(killers))
            killers.append(game.killers[card]._replace(id=f"{game.killers[card].id}-{copy}"))
    return indexed(game._replace(killers=tuple(killers), deck=tuple(deck)))


def more_initiatives(game: Game, times: int) -> Game:
    """The village with so many times its initiatives."""
    many = [one._replace(id=f"{one.id}-{copy}") for copy in range(1, times) for one in game.initiatives]
    return indexed(game._replace(initiatives=(*game.initiatives, *many)))


def apply_cost(game: Game, seconds: float, first: int = 0) -> float:
    """Seconds that carrying out a decision takes."""
    spent, decisions = 0.0, 0
    for seed in range(first, first + 1_000_000):
        state, dice = start(game, seed), Random(seed)
        while state.phase != "over":
            action = _picked(game, state, dice)
            begun = time.perf_counter()
            state, _ = apply(game, state, action)
            spent += time.perf_counter() - begun
            decisions += 1
        if spent >= seconds:
            break
    return spent / decisions


def legal_cost(game: Game, seconds: float, first: int = 0) -> float:
    """Seconds that finding the legal actions takes, for each that is found."""
    spent, found = 0.0, 0
    for seed in range(first, first + 1_000_000):
        state, dice = start(game, seed), Random(seed)
        while state.phase != "over":
            seat = _acting(state)
            begun = time.perf_counter()
            legal = legal_actions(game, state, seat)
            spent += time.perf_counter() - begun
            found += len(legal)
            state, _ = apply(game, state, legal[int(dice.random() * len(legal))])
        if spent >= seconds:
            break
    return spent / found


def growth(cost: Callable[[Game, float], float], small: Game, large: Game, seconds: float) -> float:
    """How many times as much the large village costs: the median of rounds in which both are measured in turn."""
    each = seconds / (2 * ROUNDS)
    return sorted(cost(large, each) / cost(small, each) for _ in range(ROUNDS))[ROUNDS // 2]
