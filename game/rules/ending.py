"""The end of a half-year: bloom gives energy, support fades, what nobody looked after slips, the setback hits.

Rulebook, chapter 6. Then the next half-year begins, or a case, or the game is over.
"""

from typing import NamedTuple

from game.rules.game import Game
from game.rules.state import NONE, State
from game.rules.terms import ENERGY, SUPPORT
from game.rules.turn import Turn


def end_half_year(turn: Turn) -> None:
    """Everything that happens by itself once the petition is over, in the order of art. 6.1."""
    turn.note("half_year", "ends", turn.half_year, turn.half_year, "end")
    _bloom_gives(turn)
    turn.change(SUPPORT, turn.numbers.fade_support, "fade")
    _neglect(turn)
    if turn.half_year == turn.game.setback_after:
        _setback(turn)
    if turn.half_year == turn.game.half_years:
        turn.phase = "over"
    elif turn.half_year == turn.game.case_after:
        turn.phase = "case"
    else:
        begin_half_year(turn)


def begin_half_year(turn: Turn) -> None:
    """New tokens, a clean table, the next half-year (art. 6.7)."""
    numbers = turn.numbers
    turn.half_year += 1
    turn.phase = "attention"
    turn.resident_tokens, turn.official_tokens = numbers.resident_tokens, numbers.official_tokens
    turn.meters_before = tuple(turn.meters)
    turn.petitioned = turn.killer = turn.response = turn.mode = turn.door = turn.forced = turn.case = NONE
    turn.note("half_year", "begins", turn.half_year - 1, turn.half_year, "end")


def _bloom_gives(turn: Turn) -> None:
    for initiative, site in enumerate(turn.sites):
        if turn.blooms(initiative) and site.owner <= turn.numbers.bloom_owner_most:
            turn.change(ENERGY, turn.numbers.bloom_energy, "bloom")


def _neglect(turn: Turn) -> None:
    most = turn.numbers.idle_half_years
    for initiative, site in enumerate(turn.sites):
        idle = 0 if site.attended or turn.blooms(initiative) else site.idle + 1
        turn.rested(initiative, idle % most)
        if idle == most:
            turn.walk(initiative, -1, "neglect")


def _setback(turn: Turn) -> None:
    turn.note("setback", turn.game.id, turn.half_year, turn.half_year, "setback")
    for initiative, site in enumerate(turn.sites):
        if site.owner >= turn.numbers.setback_owner_least:
            turn.walk(initiative, -1, "setback")


class Hope(NamedTuple):
    """How an ambition stands: what was hoped, what is there now, and whether that is enough."""

    kind: str
    subject: int
    at_least: int
    now: int
    reached: bool


def hopes(game: Game, state: State) -> tuple[Hope, ...]:
    """Every ambition of the village against the state, in the author's order (art. 7.4)."""
    found = []
    for kind, subject, at_least, owner_most in game.ambitions:
        if kind == "meter":
            now = state.meters[subject]
        else:
            wanted = range(len(state.sites)) if kind == "bloom" else (subject,)
            now = sum(
                state.sites[one].step == len(game.initiatives[one].path) and state.sites[one].owner <= owner_most
                for one in wanted
            )
        found.append(Hope(kind, subject, at_least, now, now >= at_least))
    return tuple(found)
