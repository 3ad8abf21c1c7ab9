"""The balance sheet of a village at one length: the rows of section 6, each with its interval and its target.

A row fails only when its whole 95 % interval lies outside the target.
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from game.balance.crowd import play_many
from game.balance.lessons import (
    CHOSEN,
    CHOSEN_FROM,
    DOORS_AJAR,
    DOORS_OPEN,
    MAIN,
    TURNED,
    Pair,
    dominated,
    leads,
    searching,
    targets,
)
from game.balance.playing import Outcome
from game.balance.wilson import difference, mean, wilson
from game.rules import Game
from game.rules.terms import METERS


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


class Sheet(NamedTuple):
    """The rows of a village, and a line for each pair that played. ``dominated`` responses are a fault of the cards."""

    village: str
    length: int
    half_years: int
    games: int
    seed: int
    rows: tuple[Row, ...]
    lines: tuple[Line, ...]
    dominated: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether every row holds and no response is dominated."""
        return not self.dominated and all(row.holds for row in self.rows)


def sheet(game: Game, games: int, seed: int, workers: int = 1, *, search: bool = False) -> Sheet:
    """Play and weigh.

    Args:
        game: the village at one length.
        games: games a pair.
        seed: the seed of the run; the same seed gives the same sheet, however many workers.
        workers: processes.
        search: whether the searching players, who take about a second a game, play too.
    """
    wanted = targets(game) + ((searching(game),) if search else ())
    played = play_many(game, [one.pair for one in wanted], games, seed, workers)
    rows = [_reached(one.pair, played[one.pair], one.least, one.most) for one in wanted]
    for lead in leads(game):
        first, second = _won(played[MAIN]), _won(played[lead.pair])
        value = first[0] / max(first[1], 1) - second[0] / max(second[1], 1)
        rows.append(Row("lead", _name(lead.pair), value, *difference(first, second), lead.least, 1.0))
    rows += _of_doors(game, played[MAIN])
    if search and games >= CHOSEN_FROM:
        rows += _of_choices(game, played[searching(game).pair])
    lines = tuple(_line(pair, outcomes) for pair, outcomes in played.items())
    return Sheet(game.id, game.length, game.half_years, games, seed, tuple(rows), lines, dominated(game))


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
    chosen = Counter(answer for one in outcomes for answer in one.answers)
    rows = []
    for killer in game.killers:
        names = [f"{killer.id}.{one.id}" for one in killer.responses]
        met = sum(chosen[name] for name in names)
        rows += [_share("chosen", name, chosen[name], met, *CHOSEN) for name in names if met]
    return rows


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


def text(sheet: Sheet) -> str:
    """The sheet as plain text, for a terminal: rows with their targets first, then how the games went."""
    head = f"{sheet.village} {sheet.length} ({sheet.half_years} half-years), {sheet.games} games a row"
    out = [head, "", f"{'':9}{'':36}{'value':>7}{'95 %':>14}{'target':>12}"]
    for row in sheet.rows:
        shown = [_shown(row, one) for one in (row.value, row.low, row.high, row.least, row.most)]
        span, aim = f"{shown[1]}-{shown[2]}", f"{shown[3]}-{shown[4]}"
        out.append(
            f"{row.kind:9}{row.name:36}{shown[0]:>7}{span:>14}{aim:>12}  {'' if row.holds else 'NOT HELD'}".rstrip()
        )
    if sheet.dominated:
        out += ["", "dominated: " + ", ".join(sheet.dominated)]
    titles = ("blooms", "doors o/a/s", "carried", "met", " ".join(METERS), "postures c/r/a", "hopes")
    out += ["", f"{'':31}" + "  ".join(titles)]
    for line in sheet.lines:
        parts = [f"{line.blooms:.1f}", _row(line.doors), f"{line.carried:.1f}", f"{line.killers:.1f}"]
        parts += [_row(line.meters), _row(line.postures), " ".join(f"{100 * one:.0f}" for one in line.hopes)]
        out.append(f"{line.residents + ' x ' + line.officials:31}" + "  ".join(parts))
    return "\n".join(out)


def _shown(row: Row, value: float) -> str:
    return f"{value:.1f}" if row.kind == "killers" else f"{100 * value:.0f}"


def _row(values: Sequence[float]) -> str:
    return "/".join(f"{one:.1f}" for one in values)


def as_json(sheet: Sheet) -> dict[str, Any]:
    """The sheet as plain data for ``json.dumps``; shares are 0-1."""
    return {
        **sheet._asdict(),
        "holds": sheet.holds,
        "rows": [{**row._asdict(), "holds": row.holds} for row in sheet.rows],
        "lines": [line._asdict() for line in sheet.lines],
    }
