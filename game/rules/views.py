"""What each seat, the projected screen, the trainer and the report may know: a view, never the state.

Nobody sees the order of the deck (art. 9.1). Push and price of what was not chosen are hidden at the table (art. 9.2);
a player that knows the static :class:`~game.rules.game.Game`, as an experienced group does, can look them up there.
"""

from typing import NamedTuple, Protocol

from game.rules.door import Bolts, bolts, next_step_waits, weight
from game.rules.ending import Hope, hopes
from game.rules.game import Game
from game.rules.legal import legal_actions
from game.rules.state import NONE, Action, State
from game.rules.terms import DOORS, FUNCTIONS, MECHANISMS, MODES, STEP_KINDS, THEMES


class SiteView(NamedTuple):
    """One initiative as the table sees it; ``path`` are the kinds of its steps, ``step`` how many are taken.

    ``eased`` is how many open questions lie with its killer; ``attended`` whether somebody looked after it this
    half-year.
    """

    id: str
    path: tuple[str, ...]
    step: int
    owner: int
    backing: int
    groundwork: int
    killer: str
    weight: int
    idle: int
    blooms: bool
    waits: bool
    star: bool
    eased: int = 0
    attended: bool = False


class Option(NamedTuple):
    """A response as the table sees it before it was chosen: no push, no price."""

    id: str
    function: str
    mechanism: str


class CardView(NamedTuple):
    """The killer on the table; ``response``, ``mode`` and ``door`` are empty until they are known."""

    killer: str
    initiative: str
    theme: str
    weight: int
    blank: bool
    again: bool
    own_step: bool
    options: tuple[Option, ...]
    bolts: Bolts
    response: str
    mode: str
    door: str


class View(NamedTuple):
    """What is known at the table. ``to_act`` are the seats that still have a choice; ``legal`` is of this seat only.

    ``forced`` is the door that the trainer announced for this card, or empty.
    """

    seat: str
    game: str
    length: int
    half_year: int
    half_years: int
    phase: str
    meters: tuple[int, ...]
    meters_before: tuple[int, ...]
    sites: tuple[SiteView, ...]
    resident_tokens: int
    official_tokens: int
    jewels: int
    hidden_jewels: int
    deck_size: int
    unseen: tuple[str, ...]
    discard: tuple[str, ...]
    setback_after: int
    case_after: int
    hopes: tuple[Hope, ...]
    card: CardView | None
    case: str
    cases: tuple[str, ...]
    to_act: tuple[str, ...]
    legal: tuple[Action, ...]
    forced: str = ""


class Player(Protocol):
    """Somebody who decides for a seat: a person, a policy, a script."""

    def choose(self, view: View, legal: tuple[Action, ...]) -> tuple[Action, str]:
        """One of the legal actions, and the reason in a word or sentence."""
        ...


def view(game: Game, state: State, seat: str) -> View:
    """What ``seat`` may know: ``residents``, ``officials``, ``trainer``, or ``table`` for projector and report."""
    killers = [one.id for one in game.killers]
    return View(
        seat=seat,
        game=game.id,
        length=game.length,
        half_year=state.half_year,
        half_years=game.half_years,
        phase=state.phase,
        meters=state.meters,
        meters_before=state.meters_before,
        sites=tuple(_site(game, state, index) for index in range(len(state.sites))),
        resident_tokens=state.resident_tokens,
        official_tokens=state.official_tokens,
        jewels=state.jewels,
        hidden_jewels=game.hidden_jewels,
        deck_size=len(state.deck) - state.drawn,
        unseen=tuple(sorted(killers[card] for card in state.deck[state.drawn :])),
        discard=tuple(killers[card] for card in state.discard),
        setback_after=game.setback_after,
        case_after=game.case_after,
        hopes=hopes(game, state),
        card=_card(game, state),
        case=game.cases[state.case].id if state.case != NONE else "",
        cases=tuple(one.id for one in game.cases),
        to_act=to_act(state),
        legal=legal_actions(game, state, seat) if seat != "table" else (),
        forced=DOORS[state.forced] if state.forced != NONE else "",
    )


def to_act(state: State) -> tuple[str, ...]:
    """The sides that have something to decide now."""
    if state.phase == "attention":
        left = (("residents", state.resident_tokens), ("officials", state.official_tokens))
        return tuple(seat for seat, tokens in left if tokens)
    return {
        "star": ("residents",),
        "petition": ("residents",),
        "response": ("residents",),
        "posture": ("officials",),
        "condition": ("residents", "officials"),
        "case": ("residents",),
    }.get(state.phase, ())


def _site(game: Game, state: State, index: int) -> SiteView:
    initiative, site = game.initiatives[index], state.sites[index]
    pinned = site.killer != NONE
    return SiteView(
        id=initiative.id,
        path=tuple(STEP_KINDS[kind] for kind in initiative.path),
        step=site.step,
        owner=site.owner,
        backing=site.backing,
        groundwork=site.groundwork,
        killer=game.killers[site.killer].id if pinned else "",
        weight=weight(game, site.killer, site.eased) if pinned else 0,
        idle=site.idle,
        blooms=site.step == len(initiative.path),
        waits=next_step_waits(game, state, index),
        star=state.star == index,
        eased=site.eased,
        attended=site.attended,
    )


def _card(game: Game, state: State) -> CardView | None:
    if state.killer == NONE:
        return None
    killer, site = game.killers[state.killer], state.sites[state.petitioned]
    return CardView(
        killer=killer.id,
        initiative=game.initiatives[state.petitioned].id,
        theme=THEMES[killer.theme],
        weight=weight(game, state.killer, site.eased),
        blank=killer.blank,
        again=site.killer == state.killer,
        own_step=not next_step_waits(game, state, state.petitioned),
        options=tuple(Option(one.id, FUNCTIONS[one.function], MECHANISMS[one.mechanism]) for one in killer.responses),
        bolts=bolts(game, state),
        response=killer.responses[state.response].id if state.response != NONE else "",
        mode=MODES[state.mode] if state.mode != NONE else "",
        door=DOORS[state.door] if state.door != NONE else "",
    )
