"""Five years later: sentences, ambitions, "zo deden wij het", the line of the village, and what came up."""

from collections import Counter
from collections.abc import Collection, Mapping
from typing import NamedTuple

from game.content.texts import in_language
from game.content.village import Ambition as WrittenAmbition
from game.content.village import Document
from game.rules.terms import FUNCTIONS, MECHANISMS, METERS, MODES
from game.session import fields
from game.session.portrait.terms import (
    FRAMEWORK_OF,
    METER_NAMES,
    killer_of,
    outcome,
    response_of,
)
from game.session.progress import Met
from game.session.view import WorkshopView
from game.text import msgid, tr

TOWN_HALL = "town_hall"
"""Stands for the initiative's id in the town hall's line of the portrait."""

VILLAGERS = "villagers"
"""Stands for the initiative's id in the line about the people of the village."""

HANDED_BACK = "aanvullen"
"""The framework card of a step of the village that officials hand back: not let go, but filled in where needed."""

OWNERS = ("type-1", "type-2", "type-3", "type-4")
"""The framework card of each owner; it comes up where a posture did not fit (slide 'Eigenaarschap')."""


class PortraitLine(NamedTuple):
    """A sentence of "vijf jaar later"; :data:`TOWN_HALL` and :data:`VILLAGERS` as ids have owner 0."""

    id: str
    name: str
    blooms: bool
    owner: int
    text: str
    star: bool = False


class Ambition(NamedTuple):
    """An ambition in words, where it stands and whether that is enough."""

    text: str
    now: int
    at_least: int
    reached: bool


class Profile(NamedTuple):
    """How often each function (cases included), mechanism and mode was chosen; every id has its count."""

    functions: dict[str, int]
    mechanisms: dict[str, int]
    modes: dict[str, int]


class Line(NamedTuple):
    """The four meters at the start (0) and after each half-year; ``setback`` is the half-year it hit, or 0."""

    half_years: tuple[int, ...]
    meters: dict[str, tuple[int, ...]]
    setback: int


class Ownership(NamedTuple):
    """Whose an initiative was in the group's guess (0: none), at the start and now; 1–4."""

    id: str
    name: str
    guessed: int
    start: int
    now: int


# Five years later


def sentences(view: WorkshopView, lang: str) -> list[PortraitLine]:
    """A sentence for each initiative, one for the town hall, one for the people, and the starred initiative last."""
    lines: list[PortraitLine] = []
    starred: list[PortraitLine] = []
    for site in view.board.sites:
        card = view.document.library.initiatives[site.id]
        words = getattr(card.portrait, f"owner_{site.owner}") if site.blooms else card.portrait.not_yet
        text = in_language(words, lang)
        if site.star:
            first, space, rest = text.partition(" ")
            low = first.lower() if first in ("De", "Het", "The") else first
            text = tr(lang, "Ons kroonjuweel: {sentence}", sentence=low + space + rest)
        line = PortraitLine(site.id, in_language(card.name, lang), site.blooms, site.owner, text, site.star)
        (starred if site.star else lines).append(line)
    hall = PortraitLine(TOWN_HALL, tr(lang, "Gemeentehuis"), False, 0, tr(lang, _town_hall(view)))
    people = PortraitLine(VILLAGERS, tr(lang, "Bewoners"), False, 0, _villagers(view, lang))
    return [*lines, hall, people, *starred]


def _villagers(view: WorkshopView, lang: str) -> str:
    """Who belongs, by the support there is, and what people became in what the group did most.

    Slide 'Zelfsturing = bouwen aan vitale gemeenschappen', 6 (heelheid) and 7 (identiteit).
    """
    support = view.board.meters[METERS.index("support")]
    whole = next(text for least, text in _WHOLENESS if support >= least)
    done = profile(view).functions
    most = max(FUNCTIONS, key=lambda one: done[one])
    return tr(lang, whole) + (" " + tr(lang, _IDENTITY[most]) if done[most] else "")


_WHOLENESS = (
    (7, msgid("Wie helpt en wie hulp krijgt, dat loopt hier door elkaar.")),
    (4, msgid("Ook wie vroeger alleen hulp kreeg, doet nu mee.")),
    (0, msgid("Sommige bewoners kijken nog toe. Hun stoel staat klaar.")),
)
"""By the least support with which it is said."""

_IDENTITY: Mapping[str, str] = {
    "represent": msgid("Wie nooit iets durfde te zeggen, spreekt nu in de raad."),
    "advise": msgid("Een stille rekenaar bleek te weten wat niemand wist."),
    "activate": msgid("De verlegen buurman bleek te kunnen koken voor veertig mensen."),
    "connect": msgid("Wie alleen de eigen straat kende, kent nu het hele dorp."),
}


def _town_hall(view: WorkshopView) -> str:
    judged = [one for one in view.progress.met if one.mode]
    if not judged:
        return msgid("Het gemeentehuis kent dit dorp nog niet goed. De koffie staat er klaar.")
    doors, modes = Counter(outcome(one) for one in judged), Counter(one.mode for one in judged)
    if 2 * modes["authoritative"] > len(judged):
        return msgid("Het gemeentehuis neemt plannen graag over. Bewoners zeggen vaker: doet u het maar.")
    if 2 * doors["shut"] > len(judged):
        return msgid("Het gemeentehuis zegt nog vaak nee. De stapel is hoog, maar er staan vragen op.")
    if doors["ajar"] >= doors["open"] or 2 * modes["communicative"] > len(judged):
        return msgid("Het gemeentehuis zegt vaker: ‘Ja, mits …’")
    if 2 * modes["regulatory"] > len(judged):
        return msgid("Het gemeentehuis zegt vooraf wat mag. Bewoners weten waar ze aan toe zijn.")
    return msgid("Het gemeentehuis vraagt eerst van wie een plan is. Dan pas kiest het een houding.")


def ambitions(view: WorkshopView, lang: str) -> list[Ambition]:
    """Every ambition of the village in words, with how it stands."""
    found = []
    for hope, written in zip(view.board.hopes, view.plan.ambitions, strict=True):
        found.append(Ambition(ambition(written, view.document, lang), hope.now, hope.at_least, hope.reached))
    return found


def ambition(written: WrittenAmbition, document: Document, lang: str) -> str:
    """An ambition as the village file has it, in words."""
    if written.bloom is not None:
        return tr(lang, _MANY_OWNED[written.owner_at_most or 4], many=tr(lang, _IN_BLOOM[written.bloom - 1]))
    if written.meter is not None:
        name = tr(lang, METER_NAMES[written.meter])
        return tr(lang, "{meter} {points} of meer", meter=name, points=written.at_least)
    card = document.library.initiatives[written.initiative or ""]
    return tr(lang, _BLOOM_OWNED[written.owner_at_most or 4], name=in_language(card.name, lang))


_IN_BLOOM = (
    msgid("Eén initiatief in bloei"),
    msgid("Twee initiatieven in bloei"),
    msgid("Drie initiatieven in bloei"),
    msgid("Vier initiatieven in bloei"),
    msgid("Vijf initiatieven in bloei"),
    msgid("Zes initiatieven in bloei"),
    msgid("Zeven initiatieven in bloei"),
)
_MANY_OWNED: Mapping[int, str] = {
    1: msgid("{many} en helemaal van het dorp"),
    2: msgid("{many} en van het dorp"),
    3: msgid("{many}, met een plek voor bewoners"),
    4: msgid("{many}"),
}
_BLOOM_OWNED: Mapping[int, str] = {
    1: msgid("{name} in bloei en helemaal van het dorp"),
    2: msgid("{name} in bloei en van het dorp"),
    3: msgid("{name} in bloei, met een plek voor bewoners"),
    4: msgid("{name} in bloei"),
}


def profile(view: WorkshopView) -> Profile:
    """Counts over the functions, mechanisms and modes that were chosen."""
    answers = [one for one in (response_of(view, met) for met in view.progress.met) if one]
    chosen = [one.function for one in answers] + [met.choice for met in view.progress.met if met.choice]
    ways = [one.mechanism for one in answers]
    modes = [met.mode for met in view.progress.met]
    return Profile(
        {one: chosen.count(one) for one in FUNCTIONS},
        {one: ways.count(one) for one in MECHANISMS},
        {one: modes.count(one) for one in MODES},
    )


def line(view: WorkshopView) -> Line:
    """The line of the village: the start, and every half-year that ended."""
    start = view.plan.start or view.document.village.start
    ended = [met for met in view.progress.met if met.meters]
    points = [tuple(getattr(start, name) for name in METERS), *(met.meters for met in ended)]
    years = (0, *(met.half_year for met in ended))
    after = view.plan.setback.after if view.plan.setback else 0
    meters = {name: tuple(point[index] for point in points) for index, name in enumerate(METERS)}
    return Line(years, meters, after if after in years else 0)


# What came up


def framework_met(view: WorkshopView, half_years: Collection[int] | None = None) -> list[str]:
    """Ids of the framework cards that came up, in order, each once; of these half-years only, if given."""
    found = [card for met in _of(view, half_years) for card in (*lessons(view, met), *_chosen_cards(view, met))]
    return [one for one in dict.fromkeys(found) if one in view.document.library.framework]


def framework_choices(view: WorkshopView, half_years: Collection[int], most: int = 3) -> list[str]:
    """Cards to choose from in the reflection on these half-years, the lessons of each door before the rest.

    Where less came up, the starting points of the opening complete the choice.
    """
    mets, library = _of(view, half_years), view.document.library.framework
    firsts = [card for met in mets for card in lessons(view, met)[:1]]
    further = [card for met in mets for card in lessons(view, met)[1:]]
    chosen = [card for met in mets for card in _chosen_cards(view, met)]
    rest = [one.id for one in library.values() if one.kind == "starting_point"]
    found = dict.fromkeys(firsts + chosen[:1] + further + chosen + rest)
    return [one for one in found if one in library][:most]


def _of(view: WorkshopView, half_years: Collection[int] | None) -> list[Met]:
    return [one for one in view.progress.met if half_years is None or one.half_year in half_years]


def lessons(view: WorkshopView, met: Met) -> list[str]:
    """Ids of the framework cards that belong to this door.

    First what it means that a step was handed back, and whose the initiative was when the posture did not fit it.
    """
    card, door = killer_of(view, met), outcome(met)
    if card is None or not door:
        return []
    back = [HANDED_BACK] if met.asked_own_step and met.mode == "communicative" else []
    beyond = any(one.subject == "trust" and one.cause == "posture" and one.after < one.before for one in met.effects)
    whose = [OWNERS[met.owner_before - 1]] if beyond and met.owner_before else []
    return list(dict.fromkeys([*back, *whose, *getattr(card.lessons, door)]))


def _chosen_cards(view: WorkshopView, met: Met) -> list[str]:
    answer = response_of(view, met)
    chosen = (answer.function if answer else "", met.mode, met.choice)
    return [FRAMEWORK_OF[one] for one in chosen if one]


def ownership_compared(view: WorkshopView, lang: str = "nl") -> list[Ownership]:
    """For each initiative: whose the group thought it was, whose it was at the start, whose it is now."""
    library, guesses, rows = view.document.library.initiatives, view.progress.guesses, []
    for place, site in zip(view.plan.roster, view.board.sites, strict=True):
        guess = guesses.get(fields.owner(site.id), "")
        guessed = int(guess) if guess in ("1", "2", "3", "4") else 0
        start = place.ownership or library[site.id].ownership
        rows.append(Ownership(site.id, in_language(library[site.id].name, lang), guessed, start, site.owner))
    return rows
