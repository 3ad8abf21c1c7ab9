"""A small game made by hand, and states of it at any phase, so that a test shows all that matters to it."""

from game.rules import Event, Game, Site, State, apply, indexed, parse_action, start
from game.rules.game import Ambition, Case, Initiative, Killer, Numbers, Response
from game.rules.terms import METERS, MODES, THEMES

V, H = 0, 1
"""A step of the village, a step of the town hall (het gemeentehuis)."""

CLUB, BUS, SUN, HALL = range(4)
"""The initiatives, owned 1, 2, 3 and 4."""

ROSTER = (
    Initiative("club", (V, V, V), 1),
    Initiative("bus", (V, H, V), 2),
    Initiative("sun", (H, V, H), 3),
    Initiative("hall", (H, H, V, V), 4),
)
ANSWERS = (
    Response("ask", 0, 6, 3, (0, 0, -1), 0),
    Response("facts", 1, 5, 1, (0, 0, 1), 0),
    Response("start", 2, 0, 2, (-2, 1, 0), -1),
    Response("table", 3, 4, 0, (1, 1, 1), 0),
    Response("plain", 0, 7, 0, (0, 0, 0), 0),
    Response("give", 1, 7, 3, (0, 0, 0), 1),
)
DECK = tuple(Killer(f"killer{n}", n, 3, ANSWERS) for n in range(6))
TEMPLATES = tuple(Killer(f"own-{theme}", n, 3, ANSWERS[:4], blank=True) for n, theme in enumerate(THEMES[:5]))
CASES = (
    Case("shop", ((1, 0, 0, 0), (0, 1, 0, -1), (-2, 2, 0, 0), (0, 0, 1, 1))),
    Case("church", ((0, 0, 0, 0), (1, 1, 1, 1), (0, -1, 0, 0), (0, 0, -1, 0))),
)

NUMBERS = Numbers(
    bolts_above_weight=2, fade_support=-1, posture_trust=((-1, 0, 0), (-1, 0, 0), (-4, -2, 0)), rest_support=1
)
"""Pinned, so that the rules are tested and not what they are tuned to."""


def a_game(**changes) -> Game:
    """Six half-years, a case after the third, a setback after the fourth, two hidden crown jewels."""
    made = Game(
        id="dorp",
        length=120,
        half_years=6,
        start=(6, 5, 4, 3),
        initiatives=ROSTER,
        killers=DECK + TEMPLATES,
        deck=tuple(range(6)),
        cases=CASES,
        case_after=3,
        setback_after=4,
        hidden_jewels=2,
        numbers=NUMBERS,
        ambitions=(Ambition("bloom", -1, 3), Ambition("meter", 0, 5), Ambition("initiative", BUS, 1, 2)),
    )
    return indexed(made._replace(**changes))


GAME = a_game()


def a_state(phase="attention", game=GAME, *, energy=6, support=5, trust=4, room=3, sites=None, **changes) -> State:
    """A state in this phase; ``sites`` maps an initiative to what differs from its start."""
    begun = start(game, 1)
    changed = tuple(site._replace(**(sites or {}).get(index, {})) for index, site in enumerate(begun.sites))
    meters = (energy, support, trust, room)
    return begun._replace(phase=phase, meters=meters, meters_before=meters, sites=changed, **changes)


def at_the_counter(initiative=SUN, phase="posture", answer="plain", *, weight=3, step=None, owner=None, **changes):
    """A game and a state in which a killer of this weight lies on the table, with the answer said."""
    deck = (DECK[0]._replace(weight=weight), *DECK[1:])
    game = a_game(killers=deck + TEMPLATES)
    sites = {initiative: {"step": step or 0, "owner": owner or ROSTER[initiative].owner, "attended": True}}
    for one, more in changes.pop("sites", {}).items():
        sites[one] = {**sites.get(one, {}), **more}
    said = {} if phase == "response" else {"response": [one.id for one in ANSWERS].index(answer)}
    state = a_state(phase, game, sites=sites, petitioned=initiative, killer=0, **{**said, **changes})
    return game, state


def play(game, state, *texts) -> tuple[State, list[Event]]:
    """The state after these actions, and everything that happened."""
    happened = []
    for text in texts:
        state, events = apply(game, state, parse_action(text))
        happened += events
    return state, happened


def opened(mode, initiative=SUN, answer="plain", **changes) -> tuple[State, list[Event]]:
    """What follows a door that opens by itself under any posture: a killer that weighs next to nothing."""
    game, state = at_the_counter(initiative, answer=answer, weight=-2, **changes)
    game = game._replace(numbers=game.numbers._replace(least_weight=-2))
    return play(game, state, f"posture {mode}")


def shut(**changes) -> tuple[Game, State, list[Event]]:
    """What follows a door that stays shut: a heavy killer and a posture that nearly fits."""
    game, state = at_the_counter(weight=4, owner=3, **changes)
    return game, *play(game, state, "posture communicative")


def ends(game=GAME, **changes) -> tuple[State, list[Event]]:
    """A half-year in which residents stayed in the village."""
    return play(game, a_state("petition", game, **changes), "stay")


def meter(state: State, name: str) -> int:
    """Where a meter stands."""
    return state.meters[METERS.index(name)]


def changes_of(events, cause: str) -> dict[str, int]:
    """By how much each meter moved with this cause."""
    moved = {}
    for one in events:
        if one.kind == "meter" and one.cause == cause:
            moved[one.subject] = moved.get(one.subject, 0) + one.after - one.before
    return moved


def causes(events, kind: str) -> list[str]:
    """Why things of this kind happened, in order."""
    return [one.cause for one in events if one.kind == kind]


def site(state: State, initiative: int) -> Site:
    """Where an initiative stands."""
    return state.sites[initiative]


__all__ = [name for name in dir() if not name.startswith("_")] + ["MODES"]
