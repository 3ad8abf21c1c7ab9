"""From a view of the workshop to a report in words: every lookup and translation happens here."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from game.content.cards import Example
from game.content.texts import in_language
from game.report.model import (
    Answers,
    CaseTold,
    Count,
    LookedBack,
    Reflection,
    ReportModel,
    Round,
    Source,
    Statement,
    Step,
)
from game.rules import Event
from game.rules.terms import MODES
from game.session import fields, portrait
from game.session.agenda import parse_place
from game.session.portrait import FUNCTION_NAMES, MECHANISM_NAMES, METER_NAMES, MODE_NAMES, OWNER_NAMES
from game.session.progress import Met, Vote
from game.session.view import WorkshopView
from game.text import msgid, tr

MONTHS = (
    msgid("januari"),
    msgid("februari"),
    msgid("maart"),
    msgid("april"),
    msgid("mei"),
    msgid("juni"),
    msgid("juli"),
    msgid("augustus"),
    msgid("september"),
    msgid("oktober"),
    msgid("november"),
    msgid("december"),
)
SIDE_NAMES = {
    "residents": msgid("Bewoners"),
    "officials": msgid("Ambtenaren"),
    "council": msgid("Gemeenteraad"),
    "observers": msgid("Wie meekeek"),
}
ALONE = {
    "residents": msgid("u speelde de bewoners, de computer de ambtenaren"),
    "officials": msgid("u speelde de ambtenaren, de computer de bewoners"),
}
QUESTIONS = {
    "why": msgid("Waarom zou u de gemeenschap versterken?"),
    "instruments": msgid("Welke instrumenten zet u in?"),
    "killers": msgid("Wat zijn de killers?"),
}
SOURCES = {"hands": msgid("handen"), "phone": msgid("telefoons"), "paper": msgid("papier")}
PARTS = {
    "opening": msgid("Opening"),
    "ownership": msgid("Eigenaarschap"),
    "thinking": msgid("Denkkader"),
    "play": msgid("Spel"),
    "plan": msgid("Actieplan"),
    "conclusions": msgid("Onze conclusies"),
}


def build(view: WorkshopView, lang: str) -> ReportModel:
    """The report of a workshop as it stands now, finished or not, in the reader's language."""
    village, counts = view.document.village, portrait.profile(view)
    line = portrait.line(view)
    return ReportModel(
        lang=lang,
        village=in_language(village.name, lang),
        story=in_language(village.story, lang),
        date=date_in_words(view.progress.last_time, lang),
        minutes=view.length,
        table=view.table,
        half_years=view.board.half_years,
        finished=view.board.phase == "over",
        conclusions=_texts(view, *(fields.conclusion(number) for number in range(fields.CONCLUSIONS))),
        portrait=tuple(portrait.sentences(view, lang)),
        ambitions=tuple(portrait.ambitions(view, lang)),
        line=line,
        setback=in_language(view.plan.setback.name, lang) if view.plan.setback and line.setback else "",
        functions=_counts(counts.functions, FUNCTION_NAMES, lang),
        mechanisms=_counts(counts.mechanisms, MECHANISM_NAMES, lang),
        modes=_counts(counts.modes, MODE_NAMES, lang),
        do=_steps(view, "do"),
        stop=_steps(view, "stop"),
        questions=tuple(_answers(view, name, lang) for name in fields.QUESTIONS),
        rounds=tuple(_round(view, met, lang) for met in view.progress.met),
        cases=tuple(one for one in (_case(view, met, lang) for met in view.progress.met) if one),
        swaps=view.progress.swaps,
        ownership=tuple(portrait.ownership_compared(view, lang)),
        statements=_statements(view, lang),
        reflections=_reflections(view, lang),
        feelings=_by_side(view, lang),
        recognitions=_texts(view, *(fields.recognition(number) for number in range(fields.RECOGNITIONS))),
        absent=view.progress.said.get(fields.ABSENT, ""),
        overrides=tuple(override_in_words(view, one, lang) for one in view.progress.overrides),
        remarks=tuple((_where(place, lang), text) for place, text in view.progress.remarks if text),
        as_of=village.as_of,
        sources=_sources(view, lang),
        looked_back=_looked_back(view, lang),
        alone=tr(lang, ALONE[view.solo]) if view.solo else "",
    )


def _looked_back(view: WorkshopView, lang: str) -> tuple[LookedBack, ...]:
    """What the group looked at, in the order in which it did; an undone decision is left out."""
    made = {one.number: one for one in view.decisions}
    return tuple(
        LookedBack(
            made[one.number].half_year,
            portrait.told(made[one.number].chosen, view, lang),
            portrait.told(one.action, view, lang),
            tuple(filter(None, (portrait.quote(view, one, lang), *portrait.what_if(view, one, lang)))),
            one,
        )
        for one in view.progress.whatifs
        if one.number in made
    )


def date_in_words(moment: float, lang: str) -> str:
    """The day of a moment (seconds since 1970), as one writes it; "" for none."""
    if not moment:
        return ""
    day = datetime.fromtimestamp(moment)
    return tr(lang, "{day} {month} {year}", day=day.day, month=tr(lang, MONTHS[day.month - 1]), year=day.year)


def _texts(view: WorkshopView, *names: str) -> tuple[str, ...]:
    return tuple(text for name in names if (text := view.progress.said.get(name, "")))


def _counts(times: dict[str, int], names: Mapping[str, str], lang: str) -> tuple[Count, ...]:
    return tuple(Count(one, tr(lang, names[one]), number) for one, number in times.items())


def _steps(view: WorkshopView, kind: str) -> tuple[Step, ...]:
    said = view.progress.said
    rows = [
        Step(*(said.get(fields.action(number, kind, part), "") for part in fields.ACTION_PARTS))
        for number in range(fields.ACTIONS)
    ]
    return tuple(row for row in rows if row.who or row.what or row.when)


def _answers(view: WorkshopView, name: str, lang: str) -> Answers:
    corners = {role: SIDE_NAMES[role] for role in fields.ROLES} | {mode: MODE_NAMES[mode] for mode in MODES}
    answers = [
        (tr(lang, said), view.progress.said.get(fields.question(name, one), "")) for one, said in corners.items()
    ]
    return Answers(tr(lang, QUESTIONS[name]), tuple((said, text) for said, text in answers if text))


def _by_side(view: WorkshopView, lang: str) -> tuple[tuple[str, str], ...]:
    felt = [(side, view.progress.said.get(fields.feeling(side), "")) for side in fields.SIDES]
    return tuple((tr(lang, SIDE_NAMES[side]), text) for side, text in felt if text)


def _round(view: WorkshopView, met: Met, lang: str) -> Round:
    t, said = partial(tr, lang), view.progress.said
    base = Round(
        half_year=met.half_year,
        rows=tuple(portrait.effects(met, view, lang)),
        ending=tuple(portrait.ending_rows(met, view, lang)),
        thanks=said.get(fields.thanks(met.half_year), ""),
        forced=met.forced,
    )
    card, answer = portrait.killer_of(view, met), portrait.response_of(view, met)
    if card is None:
        return base
    outcome, question = portrait.outcome(met), said.get(fields.open_question(met.half_year), "")
    shut = outcome == "shut"
    door = next((one for one in met.effects if one.kind == "door"), None) or _forced(met)
    why = portrait.why(door, met, view, lang) if door else ""
    carriers = {"residents": t("Bewoners"), "officials": t("Ambtenaren"), "nobody": t("Niemand")}
    return Round(
        half_year=met.half_year,
        initiative=portrait.initiative_name(view, met.initiative, lang),
        owner_before=met.owner_before,
        asked_own_step=met.asked_own_step,
        killer=portrait.killer_sentence(view, met.killer, lang),
        from_group=card.blank,
        passed=tuple(portrait.killer_sentence(view, one, lang) for one in met.passed),
        answer=in_language(answer.text, lang) if answer else "",
        function=answer.function if answer else "",
        function_name=t(FUNCTION_NAMES[answer.function]) if answer else "",
        mechanism=t(MECHANISM_NAMES[answer.mechanism]) if answer else "",
        mode=met.mode,
        mode_name=t(MODE_NAMES[met.mode]) if met.mode else "",
        posture=in_language(getattr(card.postures, met.mode), lang) if met.mode else "",
        outcome=outcome,
        door=t(portrait.DOOR_NAMES[outcome]) if outcome else "",
        door_why=in_language(card.no_because, lang) if shut and met.door == "shut" and not met.forced else why,
        condition=in_language(card.condition, lang) if met.door == "ajar" else "",
        carrier=carriers.get(met.carrier, ""),
        forced=met.forced,
        rows=base.rows,
        ending=base.ending,
        question=question or (in_language(card.question, lang) if shut else ""),
        question_of_card=shut and not question,
        thanks=base.thanks,
    )


def _forced(met: Met) -> Event | None:
    return next((one for one in reversed(met.effects) if one.kind == "forced"), None)


def _case(view: WorkshopView, met: Met, lang: str) -> CaseTold | None:
    case = view.document.library.cases.get(met.case)
    if case is None:
        return None
    guess = view.progress.guesses.get(fields.case(met.half_year), "")
    answer = getattr(case.answers, met.choice) if met.choice else None
    return CaseTold(
        half_year=met.half_year,
        title=in_language(case.title, lang),
        question=in_language(case.question, lang),
        choice=tr(lang, FUNCTION_NAMES[met.choice]) if met.choice else "",
        answer=in_language(answer.text, lang) if answer else "",
        after=in_language(answer.after, lang) if answer else "",
        guess=tr(lang, FUNCTION_NAMES[guess]) if guess in FUNCTION_NAMES else "",
        rows=tuple(portrait.case_rows(met, view, lang)),
    )


def _statements(view: WorkshopView, lang: str) -> tuple[Statement, ...]:
    votes, nobody = view.progress.votes, Vote((), "")
    rows = []
    for number, text in enumerate(view.statements(lang)):
        first, last = votes.get(fields.before(number), nobody), votes.get(fields.after(number), nobody)
        sources = [tr(lang, SOURCES[one]) if one in SOURCES else one for one in (first.source, last.source)]
        rows.append(Statement(text, _five(first.counts), sources[0], _five(last.counts), sources[1]))
    return tuple(rows)


def _five(counts: tuple[int, ...]) -> tuple[int, ...]:
    return (*counts, 0, 0, 0, 0, 0)[:5] if counts else ()


def _reflections(view: WorkshopView, lang: str) -> tuple[Reflection, ...]:
    rows = []
    for half_year in range(1, view.board.half_years + 1):
        name = fields.reflection(half_year)
        card = view.document.library.framework.get(view.progress.picks.get(name, ""))
        said = view.progress.said.get(name, "")
        if card or said:
            title = in_language(card.title, lang) if card else ""
            rows.append(Reflection(half_year, title, in_language(card.text, lang) if card else "", said))
    return tuple(rows)


def override_in_words(view: WorkshopView, action: str, lang: str) -> str:
    """An override of the trainer (``override owner wensbus 2``) as a sentence."""
    t, (what, name, value) = partial(tr, lang), (*action.split()[1:], "", "", "")[:3]
    if what == "door":
        doors = {"open": t("open"), "ajar": t("op een kier"), "shut": t("dicht")}
        return t("De deur: {door}", door=doors.get(name, name))
    if what in METER_NAMES:
        return t("{meter} op {points} gezet", meter=t(METER_NAMES[what]), points=name)
    words = portrait.initiative_name(view, name, lang)
    if what == "owner" and value in ("1", "2", "3", "4"):
        return t("{name}: nu {owner}", name=words, owner=t(OWNER_NAMES[int(value)]))
    return t("{name}: {steps} stappen gezet", name=words, steps=value)


def _where(place: str, lang: str) -> str:
    try:
        part = parse_place(place).part
    except ValueError:
        return place
    return tr(lang, PARTS[part])


def _sources(view: WorkshopView, lang: str) -> tuple[Source, ...]:
    library, examples = view.document.library, list[Example]()
    for met in view.progress.met:
        card, case = portrait.killer_of(view, met), library.cases.get(met.case)
        examples += card.examples if card else []
        examples += [case.example] if case else []
    found = [
        Source(in_language(one.text, lang), one.place or "", one.source or "", one.as_of or "")
        for one in examples
        if one.real
    ]
    return tuple(dict.fromkeys(found))
