"""The report as Markdown: for the minutes, an e-mail or the village's own site. Typed text can change no layout."""

from collections.abc import Iterable, Iterator
from functools import partial

from game.report.chapters import average_in_words, change_in_words, votes_in_words
from game.report.harmless import in_markdown as m
from game.report.model import CaseTold, Count, ReportModel, Round, Step
from game.report.picture import linked
from game.session.portrait import METER_NAMES, OWNER_NAMES, EffectRow
from game.text import tr


def markdown(model: ReportModel) -> str:
    """The whole report as text."""
    blocks = [
        one
        for part in (_top, _own, _portrait, _ways, _line, _looked_back, _plan, _questions, _course)
        for one in part(model)
    ]
    blocks += [one for part in (_ownership, _statements, _voices, _trainer, _sources, _foot) for one in part(model)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _bullets(items: Iterable[str]) -> str:
    return "\n".join(f"- {one}" for one in items if one)


def _table(heads: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A table; the cells are Markdown already."""
    lines = [" | ".join(heads)]
    lines += [" | ".join("---" for _ in lines[0].split(" | ")), *(" | ".join(map(str, row)) for row in rows)]
    return "\n".join(f"| {one} |" for one in lines)


def _pairs(pairs: Iterable[tuple[str, str]]) -> str:
    return _bullets(f"**{m(who)}:** {m(text)}" for who, text in pairs)


def _top(model: ReportModel) -> Iterator[str]:
    t = partial(tr, model.lang)
    yield f"# {m(t('{village}, vijf jaar later', village=model.village))}"
    meta = [model.date, t("workshop van {minutes} minuten", minutes=model.minutes)]
    meta += [t("tafel {table}", table=model.table)] if model.table else []
    meta += [model.alone]
    yield " · ".join(m(one) for one in meta if one)
    if not model.finished:
        yield f"**{m(t('Tussenstand: het spel is nog niet klaar'))}**"
    yield linked(model)


def _own(model: ReportModel) -> Iterator[str]:
    if model.conclusions:
        yield f"## {m(tr(model.lang, 'Onze conclusies'))}"
        yield "\n".join(f"{number}. {m(one)}" for number, one in enumerate(model.conclusions, start=1))


def _portrait(model: ReportModel) -> Iterator[str]:
    t = partial(tr, model.lang)
    yield f"## {m(t('Zo staat het dorp erbij'))}"
    yield _bullets(m(one.text) + (f" ({m(t(OWNER_NAMES[one.owner]))})" if one.owner else "") for one in model.portrait)
    yield _bullets(
        f"{m(one.text)} ({one.now}): {m(t('dit is gelukt') if one.reached else t('dit nog niet'))}"
        for one in model.ambitions
    )


def _ways(model: ReportModel) -> Iterator[str]:
    t = partial(tr, model.lang)
    yield f"## {m(t('Zo deden wij het'))}"
    yield _counts(t("Functies"), model.functions)
    yield _counts(t("De manier van de bewoners"), model.mechanisms)
    yield _counts(t("De houding van de gemeente"), model.modes)


def _counts(title: str, counts: tuple[Count, ...]) -> str:
    return f"**{m(title)}:** " + ", ".join(f"{m(one.name)} {one.times}×" for one in counts)


def _line(model: ReportModel) -> Iterator[str]:
    t, line = partial(tr, model.lang), model.line
    yield f"## {m(t('Zo ging het, halfjaar na halfjaar'))}"
    heads = [m(t("halfjaar")), *(m(t("start")) if year == 0 else str(year) for year in line.half_years)]
    yield _table(heads, ([m(t(name)), *line.meters[one]] for one, name in METER_NAMES.items()))
    if line.setback:
        yield m(t("Na halfjaar {number}: {name}", number=line.setback, name=model.setback))


def _looked_back(model: ReportModel) -> Iterator[str]:
    t = partial(tr, model.lang)
    if model.looked_back:
        yield f"## {m(t('Zo had het ook kunnen gaan'))}"
    for one in model.looked_back:
        yield f"### {m(t('Halfjaar {n}. Stel: {what}', n=one.half_year, what=one.supposed))}"
        yield m(t("Zo ging het: {what}", what=one.chosen))
        yield _bullets(m(line) for line in one.lines)


def _plan(model: ReportModel) -> Iterator[str]:
    t = partial(tr, model.lang)
    yield f"## {m(t('Ons actieplan'))}"
    yield from _steps(t("Dit gaan wij doen"), model.do, model.lang)
    yield from _steps(t("Hier stoppen wij mee"), model.stop, model.lang)


def _steps(title: str, rows: tuple[Step, ...], lang: str) -> Iterator[str]:
    t = partial(tr, lang)
    yield f"### {m(title)}"
    heads = (m(t("wie")), m(t("wat")), m(t("wanneer")))
    if rows:
        yield _table(heads, ((m(one.who), m(one.what), m(one.when)) for one in rows))
    else:
        yield m(t("nog in te vullen met pen"))


def _questions(model: ReportModel) -> Iterator[str]:
    asked = [one for one in model.questions if one.by_role]
    if asked:
        yield f"## {m(tr(model.lang, 'Vanuit de drie rollen'))}"
    for one in asked:
        yield f"### {m(one.question)}"
        yield _pairs(one.by_role)


def _course(model: ReportModel) -> Iterator[str]:
    t = partial(tr, model.lang)
    if model.rounds:
        yield f"## {m(t('Elke killer en wat wij deden'))}"
    for one in model.rounds:
        yield from _round(one, model.lang)
        for case in model.cases:
            if case.half_year == one.half_year:
                yield from _case(case, model.lang)
        if one.half_year in model.swaps:
            yield m(t("De kanten wisselden van stoel."))


def _round(one: Round, lang: str) -> Iterator[str]:
    t = partial(tr, lang)
    year = m(t("Halfjaar {number}", number=one.half_year))
    yield f"### {year}: {m(one.killer)}" if one.killer else f"### {year}"
    if not one.killer:
        yield m(t("De bewoners bleven in het dorp."))
    else:
        yield _bullets(_told(one, lang))
    yield _rows(one.rows, t("Wat er veranderde"), lang)
    yield _rows(one.ending, t("Aan het eind van het halfjaar"), lang)
    if one.thanks:
        yield f"**{m(t('Dank'))}:** {m(one.thanks)}"


def _told(one: Round, lang: str) -> Iterator[str]:
    t = partial(tr, lang)
    owner = t(OWNER_NAMES[one.owner_before]) if one.owner_before else ""
    yield f"**{m(t('Bewoners kwamen met'))}:** {m(one.initiative)} ({m(owner)})"
    if one.answer:
        yield f"**{m(t('Hun antwoord'))}:** {m(one.answer)} ({m(one.function_name)}, {m(one.mechanism)})"
    if one.mode:
        yield f"**{m(t('De gemeente zei'))}:** {m(one.posture)} ({m(one.mode_name)})"
    if one.door:
        yield f"**{m(t('De deur'))}:** {m(one.door)}. {m(one.door_why)}"
    if one.condition:
        carrier = f" {m(t('Wie droeg de voorwaarde: {who}.', who=one.carrier))}" if one.carrier else ""
        yield f"{m(t('Ja, mits …'))} {m(one.condition.lstrip('… '))}{carrier}"
    if one.asked_own_step:
        yield m(t("Dit was een stap van het dorp zelf. Toestemming was niet nodig."))
    if one.from_group:
        yield m(t("Deze killer kwam van de groep zelf."))
    if one.forced:
        yield m(t("De trainer besliste over deze deur."))
    if one.passed:
        yield m(t("Weggelegd: {cards}", cards="; ".join(one.passed)))
    if one.question:
        label = t("Open vraag van de kaart") if one.question_of_card else t("Onze open vraag")
        yield f"**{m(label)}:** {m(one.question)}"


def _rows(rows: tuple[EffectRow, ...], title: str, lang: str) -> str:
    if not rows:
        return ""
    heads = (m(title), m(tr(lang, "van en naar")), m(tr(lang, "waarom")))
    return _table(heads, ((m(one.name), m(change_in_words(one, lang)), m(one.why)) for one in rows))


def _case(one: CaseTold, lang: str) -> Iterator[str]:
    t = partial(tr, lang)
    yield f"### {m(t('Casus: {title}', title=one.title))}"
    yield m(one.question)
    told = [f"**{m(t('Het dorp koos'))}:** {m(one.choice)}: {m(one.answer)}"] if one.choice else []
    told += [f"**{m(t('Ambtenaren dachten'))}:** {m(one.guess)}"] if one.guess else []
    yield _bullets([*told, m(one.after)])
    yield _rows(one.rows, t("Wat er veranderde"), lang)


def _ownership(model: ReportModel) -> Iterator[str]:
    t = partial(tr, model.lang)
    yield f"## {m(t('Van wie is het?'))}"
    heads = (m(t("initiatief")), m(t("onze schatting")), m(t("aan het begin")), m(t("nu")))
    yield _table(heads, ((m(one.name), one.guessed or "–", one.start, one.now) for one in model.ownership))
    yield _bullets(f"{number} = {m(t(name))}" for number, name in OWNER_NAMES.items())


def _statements(model: ReportModel) -> Iterator[str]:
    t = partial(tr, model.lang)
    asked = [one for one in model.statements if one.before or one.after]
    if asked:
        yield f"## {m(t('De stellingen, vooraf en achteraf'))}"
        heads = (m(t("stelling")), m(t("vooraf")), m(t("achteraf")))
        yield _table(
            heads,
            (
                (
                    m(one.text),
                    _votes(one.before, one.before_source, model.lang),
                    _votes(one.after, one.after_source, model.lang),
                )
                for one in asked
            ),
        )
        yield m(t("1 = helemaal oneens, 5 = helemaal eens"))


def _votes(counts: tuple[int, ...], source: str, lang: str) -> str:
    if not counts:
        return "–"
    counted = tr(lang, "geteld met {source}", source=source)
    return m(f"{average_in_words(counts, lang)} ({votes_in_words(counts)}; {counted})")


def _voices(model: ReportModel) -> Iterator[str]:
    t = partial(tr, model.lang)
    if model.reflections:
        yield f"## {m(t('Dit herkenden wij onderweg'))}"
        for one in model.reflections:
            yield f"**{m(t('Na halfjaar {number}', number=one.half_year))}: {m(one.title)}** {m(one.text)}"
            yield f"> {m(one.said)}" if one.said else ""
    if model.feelings:
        yield f"## {m(t('Hoe het voelde'))}"
        yield _pairs(model.feelings)
    if model.recognitions:
        yield f"## {m(t('Dit kennen wij van ons eigen dorp'))}"
        yield _bullets(m(one) for one in model.recognitions)
    if model.absent:
        yield f"## {m(t('Wie was er niet aan deze tafel?'))}"
        yield m(model.absent)


def _trainer(model: ReportModel) -> Iterator[str]:
    t = partial(tr, model.lang)
    if model.overrides:
        yield f"## {m(t('Aangepast door de trainer'))}"
        yield _bullets(m(one) for one in model.overrides)
    if model.remarks:
        yield f"## {m(t('Opmerkingen van de trainer'))}"
        yield _pairs(model.remarks)


def _sources(model: ReportModel) -> Iterator[str]:
    if model.sources:
        yield f"## {m(tr(model.lang, 'Echt gebeurd, in andere dorpen'))}"
        yield _bullets(f"{m(one.text)} ({m(one.origin)})" for one in model.sources)


def _foot(model: ReportModel) -> Iterator[str]:
    t = partial(tr, model.lang)
    yield "---"
    yield m(t("Peildatum {as_of}, geen juridisch advies.", as_of=model.as_of))
    yield m(t("Kleine Kernen Spel. Geïnspireerd op het gedrukte spel van dezelfde naam."))
    yield m(t("Het dorp en zijn mensen zijn verzonnen, tenzij er een bron bij staat."))
