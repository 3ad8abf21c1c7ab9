"""The balance sheet of a village at one length: the rows of section 6, each with its interval and its target.

A row fails only when its whole 95 % interval lies outside the target.
"""

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Executor
from typing import Any, NamedTuple

from game.balance.crowd import Progress, play_many
from game.balance.lessons import (
    CHOSEN,
    CHOSEN_FROM,
    DOORS_AJAR,
    DOORS_OPEN,
    MAIN,
    TURNED,
    Pair,
    Target,
    dominated,
    leads,
    searching,
    targets,
)
from game.balance.minutes import minutes
from game.balance.playing import Outcome
from game.balance.wilson import difference, mean, wilson
from game.rules import Game


class Row(NamedTuple):
    """One line: what was measured, between which values it should lie, and whether it does.

    ``kind`` is ``reached`` (share of games), ``lead`` (difference of shares), ``doors`` (share of doors), ``killers``
    (a game) or ``chosen`` (share of a card's appearances); ``name`` says of whom or what.
    """

    kind: str
    name: str
    value: float
    low: float
    high: float
    least: float
    most: float

    @property
    def holds(self) -> bool:
        """False when the whole interval lies outside the target."""
        return self.high >= self.least and self.low <= self.most


class Line(NamedTuple):
    """How the games of a pair went on average; meters are those at the end."""

    residents: str
    officials: str
    games: int
    reached: float
    hopes: tuple[float, ...]
    blooms: float
    meters: tuple[float, ...]
    doors: tuple[float, float, float]
    carried: float
    killers: float
    postures: tuple[float, ...]


class Card(NamedTuple):
    """How often each response to a killer was chosen: how many times it was met, and ``(response, share)`` each."""

    killer: str
    met: int
    chosen: tuple[tuple[str, float], ...]


class Sheet(NamedTuple):
    """The rows of a village, and a line for each pair that played. ``dominated`` responses are a fault of the cards.

    ``course`` has for the main pair, at the end of each half-year and for each meter, the points below which a tenth,
    half and nine tenths of the games lie. ``chosen_by`` names the residents who chose on ``cards``. ``minutes`` of
    play of the main pair: a tenth, half and nine tenths of the games take less.
    """

    village: str
    length: int
    half_years: int
    games: int
    seed: int
    rows: tuple[Row, ...]
    lines: tuple[Line, ...]
    dominated: tuple[str, ...]
    course: tuple[tuple[tuple[int, int, int], ...], ...]
    chosen_by: str
    cards: tuple[Card, ...]
    minutes: tuple[float, float, float]

    @property
    def holds(self) -> bool:
        """Whether every row holds and no response is dominated."""
        return not self.dominated and all(row.holds for row in self.rows)


def sheet(
    game: Game,
    games: int,
    seed: int,
    executor: Executor | None = None,
    *,
    search: bool = False,
    progress: Progress | None = None,
) -> Sheet:
    """Play and weigh.

    Args:
        game: the village at one length.
        games: games a pair.
        seed: the seed of the run; the same seed gives the same sheet, whoever plays.
        executor: who plays; None plays in this process.
        search: whether the searching players, who take about half a second a game, play too.
        progress: told how many games are played, and of how many.
    """
    played = play_many(game, pairs_of(game, search=search), games, seed, executor, progress)
    return weighed(game, games, seed, played, search=search)


def pairs_of(game: Game, *, search: bool = False) -> tuple[Pair, ...]:
    """Who plays whom for a sheet."""
    return tuple(one.pair for one in _wanted(game, search))


def _wanted(game: Game, search: bool) -> tuple[Target, ...]:
    return targets(game) + ((searching(game),) if search else ())


def weighed(game: Game, games: int, seed: int, played: dict[Pair, list[Outcome]], *, search: bool = False) -> Sheet:
    """The sheet of games that were played, with the rows of those who played; see :func:`sheet`."""
    wanted = [one for one in _wanted(game, search) if one.pair in played]
    rows = [_reached(one.pair, played[one.pair], one.least, one.most) for one in wanted]
    for lead in leads(game):
        first, second = _won(played[MAIN]), _won(played[lead.pair])
        value = first[0] / max(first[1], 1) - second[0] / max(second[1], 1)
        rows.append(Row("lead", _name(lead.pair), value, *difference(first, second), lead.least, 1.0))
    rows += _of_doors(game, played[MAIN])
    if search and games >= CHOSEN_FROM:
        rows += _of_choices(game, played[searching(game).pair])
    chooser = searching(game).pair if search else MAIN
    return Sheet(
        game.id,
        game.length,
        game.half_years,
        games,
        seed,
        tuple(rows),
        tuple(_line(pair, played[pair]) for pair in (one.pair for one in wanted)),
        dominated(game),
        _course(played[MAIN]),
        chooser[0],
        _cards(game, played[chooser]),
        _spread([minutes(game, one) for one in played[MAIN]]),
    )


def games_of(game: Game, games: int, *, search: bool = False) -> int:
    """How many games a sheet takes."""
    return games * (len(targets(game)) + search)


def _spread(values: Sequence[float]) -> tuple[float, float, float]:
    """The values below which a tenth, half and nine tenths lie."""
    ordered = sorted(values)
    last = len(ordered) - 1
    tenth, half, most = (ordered[round(last * share)] for share in (0.1, 0.5, 0.9))
    return tenth, half, most


def _course(outcomes: Sequence[Outcome]) -> tuple[tuple[tuple[int, int, int], ...], ...]:
    found = []
    for half_year in zip(*(one.meters for one in outcomes), strict=True):
        spreads = [_spread(points) for points in zip(*half_year, strict=True)]
        found.append(tuple((int(low), int(half), int(high)) for low, half, high in spreads))
    return tuple(found)


def _cards(game: Game, outcomes: Sequence[Outcome]) -> tuple[Card, ...]:
    counts = Counter(answer for one in outcomes for answer in one.answers)
    found = []
    for killer in (game.killers[card] for card in sorted(set(game.deck))):
        names = [one.id for one in killer.responses]
        met = sum(counts[f"{killer.id}.{name}"] for name in names)
        chosen = tuple((name, counts[f"{killer.id}.{name}"] / met if met else 0.0) for name in names)
        found.append(Card(killer.id, met, chosen))
    return tuple(found)


def _name(pair: Pair) -> str:
    return " x ".join(pair)


def _won(outcomes: Sequence[Outcome]) -> tuple[int, int]:
    return sum(one.won for one in outcomes), len(outcomes)


def _share(kind: str, name: str, count: int, of: int, least: float, most: float) -> Row:
    return Row(kind, name, count / of if of else 0.0, *wilson(count, of), least, most)


def _reached(pair: Pair, outcomes: Sequence[Outcome], least: float, most: float) -> Row:
    return _share("reached", _name(pair), *_won(outcomes), least, most)


def _of_doors(game: Game, outcomes: Sequence[Outcome]) -> list[Row]:
    doors = sum(sum(one.doors) for one in outcomes)
    opened, ajar = sum(one.doors[0] for one in outcomes), sum(one.doors[1] for one in outcomes)
    return [
        _share("doors", "open", opened, doors, *DOORS_OPEN),
        _share("doors", "ajar", ajar, doors, *DOORS_AJAR),
        _share("doors", "turned by response", sum(one.turned_by_response for one in outcomes), doors, TURNED, 1.0),
        _share("doors", "turned by posture", sum(one.turned_by_posture for one in outcomes), doors, TURNED, 1.0),
        Row("killers", "met", *mean([one.killers for one in outcomes]), game.half_years - 2, game.half_years),
    ]


def _of_choices(game: Game, outcomes: Sequence[Outcome]) -> list[Row]:
    return [
        _share("chosen", f"{card.killer}.{name}", round(share * card.met), card.met, *CHOSEN)
        for card in _cards(game, outcomes)
        for name, share in card.chosen
        if card.met
    ]


def _line(pair: Pair, outcomes: Sequence[Outcome]) -> Line:
    size = max(len(outcomes), 1)

    def average(values: Sequence[Sequence[float]]) -> tuple[float, ...]:
        return tuple(sum(column) / size for column in zip(*values, strict=True))

    opened, ajar, shut = average([one.doors for one in outcomes])
    return Line(
        *pair,
        games=len(outcomes),
        reached=_won(outcomes)[0] / size,
        hopes=average([[float(hope.reached) for hope in one.hopes] for one in outcomes]),
        blooms=sum(one.blooms for one in outcomes) / size,
        meters=average([one.meters[-1] for one in outcomes]),
        doors=(opened, ajar, shut),
        carried=sum(one.carried for one in outcomes) / size,
        killers=sum(one.killers for one in outcomes) / size,
        postures=average([one.postures for one in outcomes]),
    )


def as_json(sheet: Sheet) -> dict[str, Any]:
    """The sheet as plain data for ``json.dumps``; shares are 0-1."""
    return {
        **sheet._asdict(),
        "holds": sheet.holds,
        "rows": [{**row._asdict(), "holds": row.holds} for row in sheet.rows],
        "lines": [line._asdict() for line in sheet.lines],
        "cards": [{**card._asdict(), "chosen": dict(card.chosen)} for card in sheet.cards],
    }
