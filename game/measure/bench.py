"""All measurements of one run, and the ratios that are aimed at. Seconds are told, only ratios are held to an aim."""

import sys
import tempfile
import time
from collections.abc import Callable
from typing import NamedTuple

from game.balance.futurist import Futurist
from game.content.check import check
from game.content.compile import compile_game, lengths
from game.content.shelf import shipped
from game.content.village import Document
from game.content.village_file import open_village
from game.measure import disk_speed, rules_speed, screen_speed
from game.rules import Game, parse_action
from game.session.samples import walked

FUTURES, WORKERS = 1000, 2


class Aim(NamedTuple):
    """A ratio and between which values it should lie."""

    key: str
    least: float
    most: float

    def holds(self, value: float) -> bool:
        """Whether a value lies within."""
        return self.least <= value <= self.most


FOREVER = float("inf")
AIMS = (
    Aim("decisions_of_limit", 0.20, FOREVER),
    Aim("redraw_full_of_floor", 0.0, 8.0),
    Aim("redraw_dirty_of_floor", 0.0, 1.5),
    Aim("apply_cards_x100", 0.0, 1.5),
    Aim("legal_initiatives_x10", 0.0, 1.5),
    Aim("undo_growth", -FOREVER, 1.1),
    Aim("view_growth", -FOREVER, 1.1),
    Aim("resume_growth", -FOREVER, 1.1),
)
"""Costs of larger villages are ratios to the same village as it is; growths are exponents (1 is in step)."""


class Budget(NamedTuple):
    """How long to measure: seconds for each rate, turns for drawing, entries on disk, starts of the process.

    ``logs`` are the lengths of log over which growth is measured.
    """

    seconds: float
    turns: int
    entries: int
    starts: int
    logs: tuple[int, ...] = (250, 500, 1000, 2000)


WHOLE, QUICK = Budget(10.0, 300, 1000, 5), Budget(1.5, 80, 300, 2)


def bench(budget: Budget, tell: Callable[[str], None] = lambda key: None) -> dict[str, float | str | int]:
    """Measure everything over the richest village that comes with the game.

    Args:
        budget: how long.
        tell: told what is measured next.
    """
    document, length = richest()
    game = compile_game(document, length)
    found: dict[str, float | str | int] = {"village": document.village.id, "length": length}
    tell("rules")
    speed = rules_speed.rules_speed(game, budget.seconds)
    found |= {"decisions_per_s": speed.decisions, "limit_decisions_per_s": speed.limit, "games_per_s": speed.games}
    found["decisions_of_limit"] = speed.decisions / speed.limit
    found["balance_games_per_s"] = rules_speed.balance_games(game, budget.seconds / 2)
    large = rules_speed.more_cards(game, 100)
    found["apply_cards_x100"] = rules_speed.growth(rules_speed.apply_cost, game, large, budget.seconds)
    many = rules_speed.more_initiatives(game, 10)
    found["legal_initiatives_x10"] = rules_speed.growth(rules_speed.legal_cost, game, many, budget.seconds)
    tell("what-if")
    found["whatif_1000_s"] = whatif_s(document, length, game)
    tell("disk")
    found["append_p50_ms"], found["append_p99_ms"] = disk_speed.append_ms(document, length, budget.entries)
    found |= {f"{name}_growth": value for name, value in disk_speed.growths(document, length, budget.logs).items()}
    begun = time.perf_counter()
    check()
    found["check_all_s"] = time.perf_counter() - begun
    tell("screen")
    with tempfile.TemporaryDirectory() as folder:
        found["first_frame_s"] = screen_speed.first_frame_s(folder, budget.starts)
    drawn = screen_speed.drawing(document, length, budget.turns)
    found |= {"redraw_full_ms": drawn.full, "redraw_dirty_ms": drawn.dirty, "floor_ms": drawn.floor}
    found |= {"redraw_full_of_floor": drawn.full / drawn.floor, "redraw_dirty_of_floor": drawn.dirty / drawn.floor}
    found |= {"frame_p50_ms": drawn.frame_p50, "frame_p99_ms": drawn.frame_p99, "peak_mb": peak_mb()}
    return {key: round(value, 4) if isinstance(value, float) else value for key, value in found.items()}


def missed(found: dict[str, float | str | int]) -> list[Aim]:
    """The aims that a run did not reach."""
    return [aim for aim in AIMS if not aim.holds(float(found[aim.key]))]


def richest() -> tuple[Document, int]:
    """The shipped village and length with the most to play: half-years times initiatives times cards."""
    games = []
    for head in shipped():
        document = open_village(str(head.path))
        for length in lengths(document):
            game = compile_game(document, length)
            games.append((game.half_years * len(game.initiatives) * len(game.deck), head.id, length, document))
    _, _, length, document = max(games, key=lambda one: one[:3])
    return document, length


def whatif_s(document: Document, length: int, game: Game) -> float:
    """Seconds for a thousand futures from the middle of a workshop, in two workers that are warm."""
    workshop = walked(document, length, "plan.timeline")
    decisions = [one for one in workshop.decisions() if one.chosen.startswith("posture") and one.others]
    middle = decisions[len(decisions) // 2]
    state, action = workshop.before(middle.number), parse_action(middle.others[0])
    futurist = Futurist(game, WORKERS)
    try:
        for futures in (40, FUTURES):
            begun = time.perf_counter()
            futurist.ask(state, action, futures)
            while futurist.look() is None:
                time.sleep(0.002)
        return time.perf_counter() - begun
    finally:
        futurist.close()


def peak_mb() -> float:
    """The most memory that this process had, in megabytes; 0 where the system does not tell."""
    try:
        import resource
    except ImportError:  # Windows
        return 0.0
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / (1024 * 1024 if sys.platform == "darwin" else 1024)
