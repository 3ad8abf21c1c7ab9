"""Every change of a half-year as a row with one "waarom", for the scratch layer, the board and the report."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import NamedTuple

from game.content.texts import in_language
from game.rules import Event
from game.rules.terms import METERS
from game.session.portrait.reasons import why
from game.session.portrait.terms import METER_NAMES, initiative_name, killer_sentence
from game.session.progress import Met
from game.session.view import WorkshopView
from game.text import tr


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
    if event.kind == "jewel":
        hidden = [one for one in view.document.village.jewels if one.hidden]
        return in_language(hidden[event.before].name, lang)
    if event.kind == "case" and event.subject in view.document.library.cases:
        return in_language(view.document.library.cases[event.subject].title, lang)
    return initiative_name(view, event.subject, lang)
