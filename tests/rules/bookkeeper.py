"""Somebody who sees no state and keeps the books of a game from its events alone."""

from collections import Counter

from game.rules import NONE, Event, Game
from game.rules.terms import DOORS, METERS, MODES

AJAR, OPEN = DOORS.index("ajar"), DOORS.index("open")
TABLE = ("response", "posture", "condition")
CLEAN = {"petitioned": NONE, "killer": NONE, "response": NONE, "mode": NONE, "door": NONE, "forced": NONE, "case": NONE}
KEPT = ("half_year", "meters", "meters_before", "star", "jewels", *CLEAN)
OF_A_SITE = ("step", "owner", "backing", "groundwork", "killer", "eased")


class Bookkeeper:
    """The books: what stands where after every event that was told, each of which must follow from the one before."""

    def __init__(self, game: Game) -> None:
        self.game = game
        self.now = {"half_year": 1, "star": NONE, "jewels": 0, **CLEAN}
        self.meters = list(game.start)
        self.before = game.start
        self.sites = [
            {"step": 0, "owner": one.owner, "backing": 0, "groundwork": 0, "killer": NONE, "eased": 0}
            for one in game.initiatives
        ]

    def hears(self, events: tuple[Event, ...]) -> None:
        """Enter these events, in order."""
        for one in events:
            assert one.cause
            getattr(self, f"_{one.kind}", self._nothing)(one)

    def books(self) -> tuple[dict, list[tuple[int, ...]]]:
        """All that is known: of the game, and of every initiative."""
        known = {**self.now, "meters": tuple(self.meters), "meters_before": self.before}
        return known, [tuple(site.values()) for site in self.sites]

    @staticmethod
    def of(state) -> tuple[dict, list[tuple[int, ...]]]:
        """The same of a state, to compare with."""
        known = {name: getattr(state, name) for name in KEPT}
        return known, [tuple(getattr(site, name) for name in OF_A_SITE) for site in state.sites]

    def _nothing(self, one: Event) -> None:
        assert one.kind in ("bloom", "setback", "choice", "blank")

    def _meter(self, one: Event) -> None:
        meter = METERS.index(one.subject)
        assert self.meters[meter] == one.before != one.after
        self.meters[meter] = one.after

    def _moved(self, one: Event) -> None:
        site = self._site(one.subject)
        assert site[one.kind] == one.before != one.after
        site[one.kind] = one.after

    _step = _owner = _backing = _groundwork = _moved

    def _site(self, name: str) -> dict[str, int]:
        return self.sites[self.game.initiative_at[name]]

    def _star(self, one: Event) -> None:
        self.now["star"] = self.game.initiative_at[one.subject]

    def _jewel(self, one: Event) -> None:
        assert self.now["jewels"] == one.before
        self.now["jewels"] = one.after

    def _petition(self, one: Event) -> None:
        self.now["petitioned"] = self.game.initiative_at[one.subject]

    def _killer(self, one: Event) -> None:
        card = self.game.killer_at[one.subject]
        assert bool(one.before) is (self.sites[self.now["petitioned"]]["killer"] == card)
        self.now["killer"] = card

    def _pass(self, one: Event) -> None:
        assert self.game.killer_at[one.subject] == self.now["killer"]
        self._off_the_pile()

    def _response(self, one: Event) -> None:
        card, _, answer = one.subject.rpartition(".")
        responses = self.game.killers[self.game.killer_at[card]].responses
        self.now["response"] = [response.id for response in responses].index(answer)

    def _posture(self, one: Event) -> None:
        self.now["mode"] = MODES.index(one.subject)

    def _door(self, one: Event) -> None:
        self._stands(DOORS.index(one.subject))

    def _condition(self, one: Event) -> None:
        self._stands(OPEN if one.after else DOORS.index("shut"))

    def _forced(self, one: Event) -> None:
        assert self.now["forced"] == one.before
        self.now["forced"] = one.after
        if self.now["door"] == AJAR and one.after != AJAR:
            self._stands(one.after)

    def _stands(self, door: int) -> None:
        self.now["door"] = door
        if door == OPEN:
            self._off_the_pile()

    def _off_the_pile(self) -> None:
        self.sites[self.now["petitioned"]] |= {"killer": NONE, "eased": 0}

    def _pile(self, one: Event) -> None:
        site = self._site(one.subject)
        assert site["eased"] == one.before
        site |= {"killer": self.now["killer"], "eased": one.after}

    def _case(self, one: Event) -> None:
        self.now["case"] = self.game.case_at[one.subject]

    def _half_year(self, one: Event) -> None:
        assert self.now["half_year"] == one.before
        if one.subject == "begins":
            self.now |= {**CLEAN, "half_year": one.after}
            self.before = tuple(self.meters)


def places_of_cards(game, state):
    """How often each card of the deck lies somewhere: in the deck, on the discard, on a pile or on the table."""
    lies = Counter(state.deck[state.drawn :]) + Counter(state.discard) + Counter(one.killer for one in state.sites)
    on_table = state.killer if state.phase in TABLE else NONE
    if on_table != NONE and state.sites[state.petitioned].killer != on_table:
        lies[on_table] += 1
    return Counter({card: times for card, times in lies.items() if card != NONE and not game.killers[card].blank})
