"""Wording that the scenes of the board share: names, changes, costs, and why something cannot be done."""

from __future__ import annotations

from collections.abc import Mapping

from game.rules.game import Numbers
from game.rules.terms import ENERGY, METERS, ROOM, SUPPORT, TRUST
from game.rules.views import SiteView
from game.screen.metrics import Metrics
from game.screen.theme import METERS as MARKS
from game.session.clock import half_years_that_fit
from game.session.portrait import called, initiative_name
from game.session.view import WorkshopView

NUMBERS = Numbers()
MINUS = "−"

Effect = tuple[int, int]
"""A meter (its index) and by how much."""

COSTS: Mapping[str, tuple[Effect, ...]] = {
    "grow": ((ENERGY, NUMBERS.grow_energy), (SUPPORT, NUMBERS.grow_support)),
    "backing": ((ENERGY, NUMBERS.grow_energy),),
    "rest": ((ENERGY, NUMBERS.rest_energy), (SUPPORT, NUMBERS.rest_support)),
    "lobby": ((ENERGY, NUMBERS.lobby_energy), (TRUST, NUMBERS.lobby_trust)),
    "visit": ((TRUST, NUMBERS.visit_trust),),
    "cover": ((ROOM, NUMBERS.cover_room),),
    "stay": ((ENERGY, NUMBERS.stay_energy),),
}
"""What each choice of attention and petition does to the meters, as the rules have it."""


def site_of(view: WorkshopView, initiative: str) -> SiteView | None:
    """The initiative as it stands."""
    return next((one for one in view.board.sites if one.id == initiative), None)


def name_of(view: WorkshopView, m: Metrics, initiative: str) -> str:
    """The initiative's name in the reader's language."""
    return initiative_name(view, initiative, m.lang)


def with_the(view: WorkshopView, m: Metrics, initiative: str) -> str:
    """The name inside a sentence, with its article: "de Wensbus"."""
    return called(view, initiative, m.lang)


def first_capital(text: str) -> str:
    """The text as it begins a sentence."""
    return text[:1].upper() + text[1:]


def signed(change: int) -> str:
    """A change with its sign, and a real minus."""
    return f"+{change}" if change > 0 else f"{MINUS}{abs(change)}"


def changes(m: Metrics, effects: tuple[Effect, ...], meters: tuple[int, ...] = ()) -> str:
    """Effects in words: "Energie −1, Draagvlak +1". With ``meters`` a full or empty one says nothing."""
    said = []
    for meter, by in effects:
        if meters and not 0 <= meters[meter] + by <= NUMBERS.meter_most:
            by = min(max(meters[meter] + by, 0), NUMBERS.meter_most) - meters[meter]
        if by:
            said.append(f"{m.t(MARKS[METERS[meter]].name)} {signed(by)}")
    return ", ".join(said)


def cost(view: WorkshopView, m: Metrics, verb: str, initiative: str = "") -> str:
    """What a choice brings, shown openly before it is confirmed."""
    meters = view.board.meters
    if verb == "groundwork":
        return m.t("Voorwerk: straks is één grendel al open.")
    if verb != "grow":
        said = changes(m, COSTS[verb], meters) or m.t("De meter is al vol.")
        return m.t("{changes}. Kijk wat nergens op papier staat.", changes=said) if verb == "visit" else said
    site = site_of(view, initiative)
    if site is None:
        return ""
    price = changes(m, COSTS["backing"], meters)
    if site.waits:
        return m.t("{changes} → achterban: straks is één grendel al open.", changes=price)
    gain = changes(m, COSTS["grow"][1:], meters)
    if site.step + 1 == len(site.path):
        return m.t("{price} → laatste stap gezet: bloei! {gain}", price=price, gain=gain)
    return m.t("{price} → dorpsstap gezet. {gain}", price=price, gain=gain)


def grew_backing(site: SiteView) -> bool:
    """Whether attention that was just given to a site became backing and not a step."""
    return site.waits and site.backing > 0


def refusal(view: WorkshopView, m: Metrics, verb: str, initiative: str = "") -> str:
    """Why a choice cannot be made now, in a sentence that also says what can be done; "" when it can."""
    board = view.board
    seat = "officials" if verb in ("groundwork", "visit", "cover") else "residents"
    command = f"{verb} {initiative}".strip()
    if command in view.legal.get(seat, ()):
        return ""
    if board.phase == "attention" and not (board.resident_tokens if seat == "residents" else board.official_tokens):
        if seat == "residents":
            return m.t("De bewoners gaven hun aandacht al. Nu zijn de ambtenaren aan zet.")
        return m.t("De ambtenaren gaven hun aandacht al. Nu zijn de bewoners aan zet.")
    site = site_of(view, initiative) if initiative else None
    if site is not None and site.blooms:
        return m.t("{name} bloeit al. Kies een ander plan.", name=first_capital(with_the(view, m, initiative)))
    if verb == "grow" and board.meters[ENERGY] + NUMBERS.grow_energy < 0:
        return m.t("Zonder energie groeit er niets. Neem eerst rust.")
    if verb == "lobby":
        return m.t("Zonder energie gaat niemand naar het gemeentehuis. Neem eerst rust.")
    if verb == "grow":
        return m.t("Hier is al achterban. Dit plan wacht op het gemeentehuis.")
    if verb == "groundwork" and site is not None and not site.waits:
        return m.t("Hier is het dorp zelf aan zet. Voorwerk kan waar een gemeentestap wacht.")
    if verb == "groundwork" and site is not None:
        return m.t("Hier ligt het voorwerk al klaar.")
    if verb == "groundwork":
        return m.t("Nergens wacht een gemeentestap. Kies bezoek of rugdekking.")
    if verb == "petition":
        return m.t("Voor dit plan is nu geen killer te trekken. Kies een ander plan, of blijf in het dorp.")
    return m.t("Dat kan nu niet. Kies iets anders.")


def sides(m: Metrics, seat: str) -> str:
    """The name of a side."""
    return m.t("Bewoners") if seat == "residents" else m.t("Ambtenaren")


def time_hint(view: WorkshopView, m: Metrics) -> str:
    """A warning when the rest of play would eat the time of the action plan; "" while all is well."""
    to_come = view.board.half_years - view.progress.ended
    fit = half_years_that_fit(view.agenda, view.board.half_years, view.progress.spent)
    if to_come == 0 or fit >= to_come:
        return ""
    if fit < 0:
        return m.t("Het spel eet nu van de tijd voor het actieplan. Esc en A: naar het actieplan.")
    return m.t("Er is nog tijd voor {n} van de {total} halfjaren.", n=fit, total=to_come)
