"""What can be said of a played workshop, in words and counts: pure functions that screen and report share.

Five years later, the ambitions, "zo deden wij het", the line of the village, the framework cards that came up, and one
"waarom" for every change that the rules can make.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from typing import NamedTuple

from game.content.cards import Killer, Response
from game.content.texts import in_language
from game.rules import Event
from game.rules.terms import FUNCTIONS, MECHANISMS, METERS, MODES
from game.session import fields
from game.session.progress import Met
from game.session.view import WorkshopView
from game.text import tr

msgid = str
"""Marks a Dutch sentence in a table for the catalogue tool; it is translated where it is used."""

METER_NAMES: Mapping[str, str] = {
    "energy": msgid("Energie"),
    "support": msgid("Draagvlak"),
    "trust": msgid("Vertrouwen"),
    "room": msgid("Speelruimte"),
}
FRAMEWORK_OF: Mapping[str, str] = {
    "represent": "vertegenwoordigen",
    "advise": "adviseren",
    "activate": "activeren",
    "connect": "verbinden",
    "communicative": "communicatief",
    "regulatory": "regelgestuurd",
    "authoritative": "autoritair",
}
"""The framework card of each function and mode."""

TOWN_HALL = "town_hall"
"""Stands for the initiative's id in the town hall's line of the portrait."""


class PortraitLine(NamedTuple):
    """A sentence of "vijf jaar later"; the town hall has id :data:`TOWN_HALL` and owner 0."""

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
    """The four meters at the start (0) and after each half-year; ``setback`` is its half-year, 0 when there was none."""

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


class EffectRow(NamedTuple):
    """A change and its one "waarom".

    ``kind`` is ``meter``, ``owner`` or ``step``, in :func:`ending_rows` also ``setback``, in :func:`row_of` any kind of
    event; ``subject`` is the id and ``name`` its words in the reader's language.
    """

    kind: str
    subject: str
    name: str
    before: int
    after: int
    why: str


# Five years later


def sentences(view: WorkshopView, lang: str) -> list[PortraitLine]:
    """A sentence for each initiative, one for the town hall, and the starred initiative last."""
    lines, starred = [], []
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
    return [*lines, hall, *starred]


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


def outcome(met: Met) -> str:
    """How the door of a half-year ended: ``open``, ``ajar`` (open on a condition), ``shut``; empty without a door."""
    if any(one.kind == "pile" for one in met.effects):
        return "shut"
    forced = [one.subject for one in met.effects if one.kind == "forced"]
    return forced[-1] if forced and met.door else met.door


def ambitions(view: WorkshopView, lang: str) -> list[Ambition]:
    """Every ambition of the village in words, with how it stands."""
    found = []
    for hope, written in zip(view.board.hopes, view.plan.ambitions, strict=True):
        if hope.kind == "bloom":
            text = tr(lang, _IN_BLOOM[hope.at_least - 1])
        elif hope.kind == "meter":
            name = tr(lang, METER_NAMES[METERS[hope.subject]])
            text = tr(lang, "{meter} {points} of meer", meter=name, points=hope.at_least)
        else:
            name = initiative_name(view, written.initiative or "", lang)
            text = tr(lang, _BLOOM_OWNED[written.owner_at_most or 4], name=name)
        found.append(Ambition(text, hope.now, hope.at_least, hope.reached))
    return found


_IN_BLOOM = (
    msgid("Eén initiatief in bloei"),
    msgid("Twee initiatieven in bloei"),
    msgid("Drie initiatieven in bloei"),
    msgid("Vier initiatieven in bloei"),
    msgid("Vijf initiatieven in bloei"),
    msgid("Zes initiatieven in bloei"),
    msgid("Zeven initiatieven in bloei"),
)
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
    found = [card for met in _of(view, half_years) for card in (*_lessons(view, met), *_chosen_cards(view, met))]
    return [one for one in dict.fromkeys(found) if one in view.document.library.framework]


def framework_choices(view: WorkshopView, half_years: Collection[int], most: int = 3) -> list[str]:
    """Cards to choose from in the reflection on these half-years, the lessons of each door before the rest.

    Where less came up, the starting points of the opening complete the choice.
    """
    mets, library = _of(view, half_years), view.document.library.framework
    firsts = [card for met in mets for card in _lessons(view, met)[:1]]
    lessons = [card for met in mets for card in _lessons(view, met)[1:]]
    chosen = [card for met in mets for card in _chosen_cards(view, met)]
    rest = [one.id for one in library.values() if one.kind == "starting_point"]
    found = dict.fromkeys(firsts + chosen[:1] + lessons + chosen + rest)
    return [one for one in found if one in library][:most]


def _of(view: WorkshopView, half_years: Collection[int] | None) -> list[Met]:
    return [one for one in view.progress.met if half_years is None or one.half_year in half_years]


def _lessons(view: WorkshopView, met: Met) -> list[str]:
    card, door = killer_of(view, met), outcome(met)
    return list(getattr(card.lessons, door)) if card and door else []


def _chosen_cards(view: WorkshopView, met: Met) -> list[str]:
    answer = response_of(view, met)
    chosen = (answer.function if answer else "", met.mode, met.choice)
    return [FRAMEWORK_OF[one] for one in chosen if one]


def ownership_compared(view: WorkshopView) -> list[Ownership]:
    """For each initiative: whose the group thought it was, whose it was at the start, whose it is now."""
    library, guesses, rows = view.document.library.initiatives, view.progress.guesses, []
    for place, site in zip(view.plan.roster, view.board.sites, strict=True):
        guess = guesses.get(fields.owner(site.id), "")
        guessed = int(guess) if guess in ("1", "2", "3", "4") else 0
        start = place.ownership or library[site.id].ownership
        rows.append(Ownership(site.id, in_language(library[site.id].name, "nl"), guessed, start, site.owner))
    return rows


def initiative_name(view: WorkshopView, initiative: str, lang: str) -> str:
    """The name of an initiative; an unknown id stays as it is."""
    card = view.document.library.initiatives.get(initiative)
    return in_language(card.name, lang) if card else initiative


def killer_of(view: WorkshopView, met: Met) -> Killer | None:
    """The killer of a half-year; None where residents stayed in the village."""
    return view.document.library.killers.get(met.killer)


def killer_sentence(view: WorkshopView, killer: str, lang: str) -> str:
    """The sentence of a killer: what the group typed, if it is one of its own."""
    card = view.document.library.killers.get(killer)
    if card is None:
        return killer
    own = view.progress.said.get(fields.blank(card.theme), "") if card.blank else ""
    return own or in_language(card.sentence, lang)


def response_of(view: WorkshopView, met: Met) -> Response | None:
    """The answer that residents chose in a half-year."""
    card = killer_of(view, met)
    return next((one for one in card.responses if one.id == met.response), None) if card else None


# One waarom for every change


def effects(met: Met, view: WorkshopView, lang: str) -> list[EffectRow]:
    """The scratch layer: one row for each meter, owner and step that the card changed, meters first.

    Several causes of one change give one row with the change of all together and the one or two weightiest reasons.
    A meter that was pushed up and down again stays in, with ``before`` and ``after`` equal.
    """
    return _rows(met.effects, met, view, lang)


def ending_rows(met: Met, view: WorkshopView, lang: str) -> list[EffectRow]:
    """The end of the half-year: what bloom gave, what faded, what slipped, and the setback before what it hit."""
    rows = _rows(met.ending, met, view, lang)
    setbacks = [row_of(one, view, lang, met) for one in met.ending if one.kind == "setback"]
    hit = {one.subject for one in met.ending if one.cause == "setback"}
    return [one for one in rows if one.subject not in hit] + setbacks + [one for one in rows if one.subject in hit]


def case_rows(met: Met, view: WorkshopView, lang: str) -> list[EffectRow]:
    """What the case after a half-year changed, as its card says; empty without a choice."""
    case = view.document.library.cases.get(met.case)
    if case is None or not met.choice or not met.meters:
        return []
    answer = getattr(case.answers, met.choice)
    changes = [(name, now, getattr(answer, name)) for name, now in zip(METERS, met.meters, strict=True)]
    events = [Event("meter", name, now, min(max(now + by, 0), 10), "case") for name, now, by in changes if by]
    return [row_of(one, view, lang, met) for one in events]


def row_of(event: Event, view: WorkshopView, lang: str, met: Met | None = None) -> EffectRow:
    """Any event as a row, for what happens on the board; ``met`` tells the reason of a card more closely."""
    return EffectRow(
        event.kind,
        event.subject,
        _name(event, view, lang),
        event.before,
        event.after,
        why(event, met or Met(view.board.half_year), view, lang),
    )


_ORDER = (*METERS, "owner", "step")


def _rows(events: Iterable[Event], met: Met, view: WorkshopView, lang: str) -> list[EffectRow]:
    groups: dict[tuple[str, str], list[Event]] = {}
    for one in events:
        if one.kind in ("meter", "owner", "step"):
            groups.setdefault((one.kind, one.subject), []).append(one)
    rows = []
    for (kind, subject), parts in groups.items():
        before, after = parts[0].before, parts[-1].after
        reason = _weightiest(parts, after - before, lambda one: why(one, met, view, lang))
        rows.append(EffectRow(kind, subject, _name(parts[0], view, lang), before, after, reason))
    return sorted(rows, key=lambda row: _ORDER.index(row.subject if row.kind == "meter" else row.kind))


def _weightiest(parts: list[Event], net: int, say: Callable[[Event], str]) -> str:
    weights: Counter[str] = Counter()
    for one in parts:
        change = one.after - one.before
        if change * net > 0 or net == 0:
            weights[say(one)] += abs(change)
    first = max(weights.values(), default=0)
    return " ".join([reason for reason, weight in weights.items() if weight == first or net == 0][:2])


def _name(event: Event, view: WorkshopView, lang: str) -> str:
    if event.kind == "meter":
        return tr(lang, METER_NAMES[event.subject])
    if event.kind in ("killer", "pass"):
        return killer_sentence(view, event.subject, lang)
    if event.kind == "setback":
        return in_language(view.plan.setback.name, lang) if view.plan.setback else tr(lang, "Tegenslag")
    if event.kind == "case" and event.subject in view.document.library.cases:
        return in_language(view.document.library.cases[event.subject].title, lang)
    return initiative_name(view, event.subject, lang)


def why(event: Event, met: Met, view: WorkshopView, lang: str) -> str:
    """The one "waarom" of an event: from the card where the card knows it, else from the game's own sentences."""
    own = _from_cards(event, met, view)
    if own:
        return in_language(own, lang)
    kind, way = event.kind, "up" if event.after > event.before else "down"
    kind = event.subject if kind == "meter" else kind
    for key in (
        f"{kind}.{event.cause}.{met.mode}.{way}",
        f"{kind}.{event.cause}.{met.mode}",
        f"{kind}.{event.cause}.{way}",
        f"{kind}.{event.cause}.{event.subject}",
        f"{kind}.{event.cause}",
        f"any.{event.cause}",
        kind,
    ):
        if key in WHYS:
            return tr(lang, WHYS[key], name=initiative_name(view, event.subject, lang))
    return ""


def _from_cards(event: Event, met: Met, view: WorkshopView) -> dict[str, str] | None:
    kind, cause = event.kind, event.cause
    if cause == "response" and kind in ("meter", "owner"):
        answer = response_of(view, met)
        known: Mapping[str, dict[str, str]] = dict(answer.why) if answer else {}
        return known.get("ownership" if kind == "owner" else event.subject)
    if cause == "setback" and view.plan.setback:
        return view.plan.setback.text
    if cause == "case" and kind == "meter" and met.case in view.document.library.cases and met.choice:
        after: dict[str, str] = getattr(view.document.library.cases[met.case].answers, met.choice).after
        return after
    return None
