"""One action being carried out: the changes are made here, each with its event, and end in a new state.

The state is immutable; a :class:`Turn` holds the few parts that an action changes and builds the next state once, which
is both quicker and easier to read than replacing field after field.
"""

from game.rules.chance import shuffled
from game.rules.game import Game
from game.rules.state import NONE, Event, Site, State
from game.rules.terms import METERS, TOWN_HALL

_made = tuple.__new__
"""Makes a named tuple of parts that are known to fit, in half the time of calling it by name."""


class Turn:
    """The changes of one action, in order."""

    __slots__ = (
        "case",
        "deck",
        "dice",
        "discard",
        "door",
        "drawn",
        "events",
        "forced",
        "game",
        "half_year",
        "jewels",
        "killer",
        "meters",
        "meters_before",
        "mode",
        "numbers",
        "official_tokens",
        "petitioned",
        "phase",
        "resident_tokens",
        "response",
        "sites",
        "star",
    )

    def __init__(self, game: Game, state: State) -> None:
        self.game = game
        self.numbers = game.numbers
        self.events: list[Event] = []
        (
            self.phase,
            self.half_year,
            meters,
            self.meters_before,
            sites,
            self.resident_tokens,
            self.official_tokens,
            self.deck,
            self.drawn,
            self.discard,
            self.dice,
            self.star,
            self.jewels,
            self.petitioned,
            self.killer,
            self.response,
            self.mode,
            self.door,
            self.forced,
            self.case,
        ) = state
        self.meters = list(meters)
        self.sites = list(sites)

    def state(self) -> State:
        """The state after all changes."""
        parts = (
            self.phase,
            self.half_year,
            tuple(self.meters),
            self.meters_before,
            tuple(self.sites),
            self.resident_tokens,
            self.official_tokens,
            self.deck,
            self.drawn,
            self.discard,
            self.dice,
            self.star,
            self.jewels,
            self.petitioned,
            self.killer,
            self.response,
            self.mode,
            self.door,
            self.forced,
            self.case,
        )
        return _made(State, parts)

    def note(self, kind: str, subject: str, before: int, after: int, cause: str) -> None:
        """An event."""
        self.events.append(_made(Event, (kind, subject, before, after, cause)))

    def change(self, meter: int, by: int, cause: str) -> None:
        """Move a meter by so many points; it stays within its scale (art. 1.5), and only a real change is an event."""
        if not by:
            return
        before, most = self.meters[meter], self.numbers.meter_most
        after = before + by
        after = 0 if after < 0 else most if after > most else after
        if after != before:
            self.meters[meter] = after
            self.note("meter", METERS[meter], before, after, cause)

    # A site is built from the parts of the one before it: three times as quick as replacing by name, and this is
    # the most frequent change.

    def attended(self, initiative: int) -> None:
        """Somebody looked after it this half-year (art. 6.4)."""
        self.sites[initiative] = _made(Site, (*self.sites[initiative][:7], True))

    def rested(self, initiative: int, idle: int) -> None:
        """A new half-year begins for it: so many have gone by without attention."""
        site = self.sites[initiative]
        if site.attended or idle != site.idle:
            self.sites[initiative] = _made(Site, (*site[:6], idle, False))

    def pile(self, initiative: int, killer: int, eased: int) -> None:
        """The killer that lies on its pile (or ``NONE``) and the open questions with it."""
        site = self.sites[initiative]
        self.sites[initiative] = _made(Site, (*site[:4], killer, eased, *site[6:]))

    def blooms(self, initiative: int) -> bool:
        """Whether the initiative walked its whole path (art. 1.3)."""
        return self.sites[initiative].step == len(self.game.initiatives[initiative].path)

    def waits(self, initiative: int) -> bool:
        """Whether the next step is one of the town hall."""
        path, step = self.game.initiatives[initiative].path, self.sites[initiative].step
        return step < len(path) and path[step] == TOWN_HALL

    def walk(self, initiative: int, by: int, cause: str) -> None:
        """Take steps on the path, or slip back; the ends of the path hold."""
        name, path, _ = self.game.initiatives[initiative]
        site = self.sites[initiative]
        before = site.step
        after = min(max(before + by, 0), len(path))
        if after == before:
            return
        self.sites[initiative] = _made(Site, (after, *site[1:]))
        self.note("step", name, before, after, cause)
        if after == len(path):
            self.note("bloom", name, 0, 1, cause)
        elif before == len(path):
            self.note("bloom", name, 1, 0, cause)

    def own(self, initiative: int, owner: int, cause: str) -> None:
        """Give the initiative to an owner 1-4; beyond the scale nothing moves (art. 1.4)."""
        site = self.sites[initiative]
        owner = min(max(owner, 1), 4)
        if owner != site.owner:
            self.sites[initiative] = _made(Site, (site.step, owner, *site[2:]))
            self.note("owner", self.game.initiatives[initiative].id, site.owner, owner, cause)

    def token(self, kind: str, initiative: int, after: int, cause: str) -> None:
        """Set the backing or groundwork of an initiative."""
        site = self.sites[initiative]
        before = site.backing if kind == "backing" else site.groundwork
        if after == before:
            return
        if kind == "backing":
            self.sites[initiative] = site._replace(backing=after)
        else:
            self.sites[initiative] = site._replace(groundwork=after)
        self.note(kind, self.game.initiatives[initiative].id, before, after, cause)

    def refill(self) -> None:
        """Shuffle the discard into a new deck, as hidden as the first, once the last card is drawn (art. 3.7)."""
        if self.drawn == len(self.deck):
            self.dice, self.deck = shuffled(self.dice, self.discard)
            self.drawn, self.discard = 0, ()

    def draw_killer(self, initiative: int, cause: str) -> None:
        """Lay the next killer before it: the one on its pile (art. 3.6), else the top of the deck (art. 3.5)."""
        pinned = self.sites[initiative].killer
        if pinned != NONE:
            self.killer = pinned
        else:
            self.refill()
            self.killer = self.deck[self.drawn]
            self.drawn += 1
        self.note("killer", self.game.killers[self.killer].id, int(pinned != NONE), 1, cause)
