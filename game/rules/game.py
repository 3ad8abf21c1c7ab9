"""One compiled game: what never changes while it is played. Ids and numbers only, no texts.

``game.content.compile`` makes a :class:`Game` from a village and a length; the numbers of the model stand here with
their defaults, in one place, and nowhere else in code. Articles (art. 4.2) are those of ``docs/spelregels.md``, which
takes its numbers from here.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from game.rules.state import Action
from game.rules.terms import CARRIERS, FUNCTIONS, MODES, THEMES

RULES_VERSION = 2
"""Raised when the same actions no longer give the same states."""

FIT = ((2, 2, 1, 0), (0, 1, 2, 1), (0, 0, 1, 2))
"""How a mode fits an owner, ``FIT[mode][owner - 1]``: 2 matches, 1 is next to it, 0 is beyond (art. 4.7)."""


class Numbers(NamedTuple):
    """Every number of the model that is the same for all cards. Energy, support, trust and room in points (0-10)."""

    meter_most: int = 10
    resident_tokens: int = 3
    official_tokens: int = 1
    grow_energy: int = -1
    grow_support: int = 1
    rest_energy: int = 2
    rest_support: int = 1
    lobby_energy: int = -1
    lobby_trust: int = 1
    visit_trust: int = 1
    cover_room: int = 1
    stay_energy: int = 1
    backing_most: int = 1
    groundwork_most: int = 1
    bolts_above_weight: int = 3
    least_weight: int = 1
    question_lightens: int = 1
    support_draws_from: int = 8
    posture_energy: tuple[int, int, int] = (0, -1, 0)
    posture_room: tuple[int, int, int] = (-1, 1, 0)
    posture_trust: tuple[tuple[int, int, int], ...] = ((-1, 0, 0), (-1, 0, 0), (-5, -3, -1))
    """Trust a posture costs, ``[mode][fit]``; taking over costs some however well it fits (art. 4.8)."""
    condition_energy: int = -1
    condition_room: int = -1
    shut_energy: int = -1
    shut_trust: int = -1
    bloom_energy: int = 1
    bloom_owner_most: int = 2
    fade_support: int = -2
    idle_half_years: int = 2
    setback_owner_least: int = 3


class Initiative(NamedTuple):
    """An initiative on the roster: its path as step kinds (0 village, 1 town hall) and who owns it at the start."""

    id: str
    path: tuple[int, ...]
    owner: int


class Response(NamedTuple):
    """An answer to a killer. ``effects`` are energy, support and trust; ``ownership`` -1 is towards the community."""

    id: str
    function: int
    mechanism: int
    push: int
    effects: tuple[int, int, int]
    ownership: int


class Killer(NamedTuple):
    """A card; a blank one is the template of a theme and is not in the deck."""

    id: str
    theme: int
    weight: int
    responses: tuple[Response, ...]
    blank: bool = False


class Case(NamedTuple):
    """A case: for each function the effects on energy, support, trust and room."""

    id: str
    effects: tuple[tuple[int, int, int, int], ...]


class Ambition(NamedTuple):
    """What the village hopes for. ``kind`` (art. 7.4): ``bloom`` (how many), ``meter`` or ``initiative`` (in bloom).

    ``subject`` is an index of the meter or initiative, -1 for ``bloom``; ``at_least`` initiatives or points;
    ``owner_most`` the highest owner with which a blooming initiative counts (art. 7.5).
    """

    kind: str
    subject: int
    at_least: int
    owner_most: int = 4


class Game(NamedTuple):
    """A village at one length, ready to play."""

    id: str
    length: int
    half_years: int
    start: tuple[int, int, int, int]
    initiatives: tuple[Initiative, ...]
    killers: tuple[Killer, ...]
    deck: tuple[int, ...]
    cases: tuple[Case, ...] = ()
    case_after: int = 0
    setback_after: int = 0
    hidden_jewels: int = 0
    ambitions: tuple[Ambition, ...] = ()
    numbers: Numbers = Numbers()
    initiative_at: Mapping[str, int] = MappingProxyType({})
    killer_at: Mapping[str, int] = MappingProxyType({})
    case_at: Mapping[str, int] = MappingProxyType({})
    template_of: Mapping[int, int] = MappingProxyType({})
    choices: Mapping[tuple[str, str], tuple[Action, ...]] = MappingProxyType({})
    """What a side could mean in a phase, legal or not; made once, looked up at every decision."""
    answers: tuple[tuple[Action, ...], ...] = ()
    """The same for the response to each killer."""


def indexed(game: Game) -> Game:
    """The game with its look-up tables from ids to indexes; the compiler calls it once.

    Raises:
        ValueError: an id stands twice, a deck names an unknown card, or a path is empty.
    """
    for kind, ids in (
        ("initiative", [one.id for one in game.initiatives]),
        ("killer", [one.id for one in game.killers]),
        ("case", [one.id for one in game.cases]),
    ):
        if len(set(ids)) != len(ids):
            raise ValueError(f"{kind}: an id stands twice")
    if any(not one.path or not 1 <= one.owner <= 4 for one in game.initiatives):
        raise ValueError("initiative: a path is empty or an owner is not 1-4")
    if any(not 0 <= card < len(game.killers) for card in game.deck) or not game.deck:
        raise ValueError("deck: empty, or names a card that is not there")
    if any(len(one.effects) != len(FUNCTIONS) for one in game.cases):
        raise ValueError("case: an answer for each function is needed")
    templates = {one.theme: index for index, one in enumerate(game.killers) if one.blank}
    if any(theme not in range(len(THEMES)) for theme in templates):
        raise ValueError("killer: unknown theme")
    return game._replace(
        initiative_at=MappingProxyType({one.id: index for index, one in enumerate(game.initiatives)}),
        killer_at=MappingProxyType({one.id: index for index, one in enumerate(game.killers)}),
        case_at=MappingProxyType({one.id: index for index, one in enumerate(game.cases)}),
        template_of=MappingProxyType(templates),
        choices=MappingProxyType(_choices(game)),
        answers=tuple(tuple(Action("respond", f"{one.id}.{a.id}") for a in one.responses) for one in game.killers),
    )


def _choices(game: Game) -> dict[tuple[str, str], tuple[Action, ...]]:
    def each(verb: str, words: Iterable[str]) -> tuple[Action, ...]:
        return tuple(Action(verb, word) for word in words)

    names = [one.id for one in game.initiatives]
    carriers = each("condition", CARRIERS)
    return {
        ("star", "residents"): each("star", names),
        ("attention", "residents"): (*each("grow", names), Action("rest"), Action("lobby")),
        ("attention", "officials"): (*each("groundwork", names), Action("visit"), Action("cover")),
        ("petition", "residents"): (*each("petition", names), Action("stay")),
        ("posture", "officials"): each("posture", MODES),
        ("condition", "residents"): carriers,
        ("condition", "officials"): carriers,
        ("case", "residents"): each("case", [one.id for one in game.cases]),
        ("choose", "residents"): each("choose", FUNCTIONS),
    }
