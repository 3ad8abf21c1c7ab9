"""Searches near what the author wrote for numbers with which a village at one length meets the table.

Successive halving: many neighbours play few games, the better ones more, the best is checked with another seed. What
may change are start meters, the numbers and owners of ambitions, an initiative to hope for, weights and the setback.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor
from random import Random
from time import monotonic
from typing import NamedTuple

from game.balance.crowd import Progress, play_many
from game.balance.lessons import MAIN, Pair
from game.balance.sheet import Sheet, pairs_of, weighed
from game.content.compile import compile_game, plan_of
from game.content.village import Ambition, Document, LengthPlan, Meters
from game.rules.terms import METERS

CHECK_GAMES = 500
"""Games a row of the last check, which is on another seed than the search."""
_CHILDREN, _KEPT = 12, 4
RUNGS = (20, 80, 200)
"""Games a row on the three rungs."""
_MARGIN = 0.02
"""So far within its target a row should lie, that another seed does not push it out."""
_NEAR = 0.006
"""What a step away from the author's numbers costs, beside shares that are missed."""
_TRIALS = 20


Told = Callable[[int], None]
"""Hears how many games are played so far."""


class Budget:
    """What a search may take: ``games``, or ``seconds``; only with games does a seed say what comes out."""

    def __init__(self, games: int = 0, seconds: float = 0.0) -> None:
        self._games, self._end = games, monotonic() + seconds if seconds else 0.0
        self.played = 0

    def spend(self, games: int) -> None:
        """These games are played."""
        self.played += games

    @property
    def left(self) -> bool:
        """Whether another round may begin."""
        return monotonic() < self._end if self._end else self.played < self._games


class Found(NamedTuple):
    """The best plan of a search and its sheet on the seed of the check; ``changed`` says whether it is a new plan."""

    minutes: int
    plan: LengthPlan
    sheet: Sheet
    changed: bool


class _Tried(NamedTuple):
    loss: float
    plan: LengthPlan
    sheet: Sheet


def with_plan(document: Document, minutes: int, plan: LengthPlan) -> Document:
    """The document with another plan for this length."""
    lengths = {key: plan if int(key) == minutes else one for key, one in document.village.lengths.items()}
    return document.model_copy(update={"village": document.village.model_copy(update={"lengths": lengths})})


def tune(
    document: Document,
    minutes: int,
    seed: int,
    budget: Budget,
    pool: Executor | None = None,
    told: Told = lambda played: None,
    rungs: tuple[int, int, int] = RUNGS,
    check_games: int = CHECK_GAMES,
) -> Found:
    """The plan nearest to the author's that meets the table, or the best that was found.

    Args:
        document: the village.
        minutes: which of its lengths.
        seed: of the search; the check has another.
        budget: when to stop.
        pool: who plays.
        told: hears how many games are played so far.
        rungs: games a row for many neighbours, for the better ones, and for the best.
        check_games: games a row of the check.

    Raises:
        LengthNotOfferedError: the village has no such length.
    """
    few, some, many = rungs
    search = _Search(document, minutes, seed, budget, pool, told)
    written = plan_of(document, minutes)
    best = search.tried(search.author, many, full=True)
    checked = _checked(search, best, written, check_games)
    seen = {repr(best.plan)}
    parents = [best]
    while not checked.sheet.holds and budget.left:
        tried = [search.tried(one, few) for one in search.children([one.plan for one in parents], seen)]
        tried = [search.tried(one.plan, some) for one in sorted(tried, key=_loss)[:_KEPT]]
        leader = search.tried(min(tried, key=_loss).plan, many, full=True)
        parents = sorted([*parents, *tried, leader], key=_loss)[:_KEPT]
        if leader.loss < best.loss:
            best = leader
            if leader.sheet.holds or not budget.left:
                checked = _checked(search, best, written, check_games)
    if checked.plan != best.plan and not checked.sheet.holds:
        checked = _checked(search, best, written, check_games)
    return checked


def _loss(one: _Tried) -> float:
    return one.loss


def _checked(search: "_Search", best: _Tried, written: LengthPlan, games: int) -> Found:
    sheet = search.sheet(best.plan, games, search.seed + 1, full=True)
    changed = best.plan != search.author
    return Found(search.minutes, best.plan if changed else written, sheet, changed)


class _Search:
    def __init__(
        self, document: Document, minutes: int, seed: int, budget: Budget, pool: Executor | None, told: Told
    ) -> None:
        self.document, self.minutes, self.seed, self.budget = document, minutes, seed, budget
        self._pool, self._told, self._random = pool, told, Random(seed)
        plan = plan_of(document, minutes)
        self.author = plan.model_copy(update={"start": plan.start or document.village.start})

    def sheet(self, plan: LengthPlan, games: int, seed: int, full: bool) -> Sheet:
        game = compile_game(with_plan(self.document, self.minutes, plan), self.minutes)
        who = pairs_of(game)
        who = who if full else tuple(one for one in who if _tells_most(one))
        before = self.budget.played
        played = play_many(game, who, games, seed, self._pool, self._teller(before))
        self.budget.spend(games * len(who))
        return weighed(game, games, seed, played)

    def _teller(self, before: int) -> Progress:
        def tell(now: int, of: int) -> None:
            self._told(before + now)

        return tell

    def tried(self, plan: LengthPlan, games: int, full: bool = False) -> _Tried:
        sheet = self.sheet(plan, games, self.seed, full)
        return _Tried(missed(sheet) + _NEAR * distance(self.author, plan), plan, sheet)

    def children(self, parents: Sequence[LengthPlan], seen: set[str]) -> Iterator[LengthPlan]:
        """Neighbours that were not tried yet: of each parent in turn, one to three steps away."""
        for number in range(_CHILDREN):
            for _ in range(_TRIALS):
                plan = parents[number % len(parents)]
                for _ in range(self._random.randint(1, 3)):
                    plan = self._random.choice(_STEPS)(plan, self._random, self.document)
                if repr(plan) not in seen:
                    seen.add(repr(plan))
                    yield plan
                    break


def _tells_most(pair: Pair) -> bool:
    return pair[0] in ("random", "balanced", "first_group") or pair[1] == MAIN[1]


def missed(sheet: Sheet) -> float:
    """How far the rows lie outside their targets in all, in shares; 0 when each lies well within."""
    total = 0.0
    for row in sheet.rows:
        margin = _MARGIN if row.kind != "killers" else 0.0
        least = row.least + margin if row.least > (-1 if row.kind == "killers" else 0) else row.least
        most = row.most - margin if row.most < 1 and row.kind != "killers" else row.most
        total += max(least - row.value, row.value - most, 0.0) / (1 if row.kind != "killers" else 4)
    return total


def distance(author: LengthPlan, plan: LengthPlan) -> float:
    """How far a plan is from what the author wrote, in steps; a changed ambition counts more than a start meter."""
    assert author.start is not None
    assert plan.start is not None
    steps = float(sum(abs(getattr(author.start, one) - getattr(plan.start, one)) for one in METERS))
    for before, after in zip(author.ambitions, plan.ambitions, strict=False):
        steps += 2 * abs((before.bloom or 0) - (after.bloom or 0))
        steps += 2 * abs((before.at_least or 0) - (after.at_least or 0))
        steps += abs((before.owner_at_most or 4) - (after.owner_at_most or 4))
    steps += 3 * (len(plan.ambitions) - len(author.ambitions))
    names = sorted(author.weights.keys() | plan.weights.keys())
    steps += 0.5 * sum(author.weights.get(one) != plan.weights.get(one) for one in names)
    if author.setback and plan.setback:
        steps += 1.5 * abs(author.setback.after - plan.setback.after)
    return steps


_Step = Callable[[LengthPlan, Random, Document], LengthPlan]


def _start(plan: LengthPlan, random: Random, document: Document) -> LengthPlan:
    start, meter = plan.start or Meters(), random.choice(METERS)
    value = min(max(getattr(start, meter) + random.choice((-1, 1)), 1), 9)
    return plan.model_copy(update={"start": start.model_copy(update={meter: value})})


def _number(plan: LengthPlan, random: Random, document: Document) -> LengthPlan:
    index = random.randrange(len(plan.ambitions))
    one, by = plan.ambitions[index], random.choice((-1, 1))
    if one.bloom is not None:
        return _ambition(plan, index, bloom=min(max(one.bloom + by, 1), len(plan.roster)))
    if one.at_least is not None:
        return _ambition(plan, index, at_least=min(max(one.at_least + by, 2), 8))
    return plan


def _owner(plan: LengthPlan, random: Random, document: Document) -> LengthPlan:
    places = [index for index, one in enumerate(plan.ambitions) if one.meter is None]
    if not places:
        return plan
    index = random.choice(places)
    owner = (plan.ambitions[index].owner_at_most or 4) + random.choice((-1, 1))
    return _ambition(plan, index, owner_at_most=max(owner, 1) if owner < 4 else None)


def _hope(plan: LengthPlan, random: Random, document: Document) -> LengthPlan:
    hoped = {one.initiative for one in plan.ambitions}
    free = [one.id for one in plan.roster if one.id not in hoped]
    if len(plan.ambitions) >= 4 or not free:
        return plan
    return plan.model_copy(update={"ambitions": [*plan.ambitions, Ambition(initiative=random.choice(free))]})


def _weight(plan: LengthPlan, random: Random, document: Document) -> LengthPlan:
    cards = document.library.killers
    names = plan.killers or sorted(one.id for one in cards.values() if not one.blank)
    weights, by = dict(plan.weights), random.choice((-1, 1))
    for name in random.sample(names, min(random.randint(1, 4), len(names))):
        weights[name] = min(max(weights.get(name, cards[name].weight) + by, 2), 4)
    kept = {
        name: weights[name] for name in sorted(weights) if name in plan.weights or weights[name] != cards[name].weight
    }
    return plan.model_copy(update={"weights": kept})


def _setback(plan: LengthPlan, random: Random, document: Document) -> LengthPlan:
    if plan.setback is None:
        return plan
    after = min(max(plan.setback.after + random.choice((-1, 1)), 1), plan.half_years - 1)
    return plan.model_copy(update={"setback": plan.setback.model_copy(update={"after": after})})


def _ambition(plan: LengthPlan, index: int, **update: int | None) -> LengthPlan:
    changed = plan.ambitions[index].model_copy(update=update)
    return plan.model_copy(update={"ambitions": [*plan.ambitions[:index], changed, *plan.ambitions[index + 1 :]]})


_STEPS: tuple[_Step, ...] = (_start, _start, _start, _number, _owner, _owner, _hope, _weight, _weight, _setback)
