"""The second half of the page: half-year by half-year, whose it was, what people thought and said, and the sources."""

from functools import partial
from itertools import groupby

from game.report.harmless import in_html as e
from game.report.model import CaseTold, ReportModel, Round
from game.session.portrait import OWNER_NAMES, EffectRow
from game.text import msgid, tr

HOUSE = "M14 3L26 14h-4v11h-6v-7h-4v7h-6V14h-4z"
HALL = "M3 11L14 3l11 8zM5 13h4v9h-4zM12 13h4v9h-4zM19 13h4v9h-4zM3 23h22v3H3z"
MOST_COLUMNS = 3
"""More corners than these stand under each other."""

METER_LETTERS = {"energy": msgid("E"), "support": msgid("D"), "trust": msgid("V"), "room": msgid("S")}


def all_of(model: ReportModel) -> str:
    """Every chapter after the action plan."""
    return "".join(
        (
            _questions(model),
            _course(model),
            _ownership(model),
            _statements(model),
            _voices(model),
            _trainer(model),
            _sources(model),
        )
    )


def owner_pill(owner: int, lang: str) -> str:
    """Who owns it: number and words for whoever cannot see the colour."""
    words = e(tr(lang, OWNER_NAMES[owner]))
    sign = HOUSE if owner <= len(OWNER_NAMES) // 2 else HALL
    icon = f'<svg viewBox="0 0 28 28" aria-hidden="true"><path d="{sign}" fill="currentColor"/></svg>'
    return f'<span class="pill o{owner}" role="img" aria-label="{owner}, {words}" title="{words}">{icon}{owner}</span>'


def _panel(title: str, body: str, kind: str = "") -> str:
    return f'<section class="panel {kind}"><h2>{e(title)}</h2>{body}</section>' if body else ""


def _list(items: tuple[str, ...]) -> str:
    return f"<ul>{''.join(f'<li>{e(one)}</li>' for one in items)}</ul>" if items else ""


def _pairs(pairs: tuple[tuple[str, str], ...]) -> str:
    return "".join(f"<p><b>{e(who)}</b></p><blockquote>{e(text)}</blockquote>" for who, text in pairs)


def _questions(model: ReportModel) -> str:
    asked = [one for one in model.questions if one.by_role]
    if not asked:
        return ""
    roles = list(dict.fromkeys(role for one in asked for role, _ in one.by_role))
    if len(roles) > MOST_COLUMNS:
        each = "".join(f"<h3>{e(one.question)}</h3>{_pairs(one.by_role)}" for one in asked)
        return _panel(tr(model.lang, "Vanuit de drie rollen"), each)
    head = "<td></td>" + "".join(f'<th scope="col">{e(role)}</th>' for role in roles)
    body = "".join(
        f'<tr><th scope="row">{e(one.question)}</th>'
        + "".join(f"<td>{e(dict(one.by_role).get(role, ''))}</td>" for role in roles)
        + "</tr>"
        for one in asked
    )
    table = f'<table class="corners"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    return _panel(tr(model.lang, "Vanuit de drie rollen"), table, "keep")


# Half-year by half-year


def _course(model: ReportModel) -> str:
    t = partial(tr, model.lang)
    parts = []
    for one in model.rounds:
        parts.append(_round(one, model.lang))
        parts += [_case(case, model.lang) for case in model.cases if case.half_year == one.half_year]
        if one.half_year in model.swaps:
            parts.append(f'<p class="panel">{e(t("De kanten wisselden van stoel."))}</p>')
    heading = f'<h2 class="leaf">{e(t("Elke killer en wat wij deden"))}</h2>' if parts else ""
    return heading + "".join(parts)


def _round(one: Round, lang: str) -> str:
    t = partial(tr, lang)
    year = f'<span class="year">{e(t("Halfjaar {number}", number=one.half_year))}</span>'
    if not one.killer:
        stayed = e(t("De bewoners bleven in het dorp."))
        body = f"<header>{year}<span>{stayed}</span></header>"
    else:
        door = f'<span class="door {one.outcome}">{e(one.door)}</span>' if one.door else ""
        body = f'<header>{year}<span class="stamp">{e(one.killer)}</span>{door}</header>{_told(one, lang)}'
    thanks = f"<p class='thanks'>{e(t('Dank'))}</p><blockquote>{e(one.thanks)}</blockquote>" if one.thanks else ""
    changes = ((t("Wat er veranderde"), one.rows), (t("Aan het eind van het halfjaar"), one.ending))
    return f'<section class="panel round">{body}{_rows(changes, lang)}{thanks}</section>'


def _told(one: Round, lang: str) -> str:
    t = partial(tr, lang)
    tag = f'<span class="tag {one.function}">{e(one.function_name)}</span>' if one.function else ""
    mode = f'<span class="tag {one.mode}">{e(one.mode_name)}</span>' if one.mode else ""
    entries = [
        (t("Bewoners kwamen met"), f"{e(one.initiative)} {owner_pill(one.owner_before, lang)}"),
        (t("Hun antwoord"), f"{tag} {e(one.answer)} <span class='quiet'>({e(one.mechanism)})</span>" if tag else ""),
        (t("De gemeente zei"), f"{mode} {e(one.posture)}" if mode else ""),
        (t("De deur"), f"{e(one.door_why)} {_condition(one, lang)}" if one.door else ""),
    ]
    told = "".join(f"<div><dt>{e(name)}</dt><dd>{words}</dd></div>" for name, words in entries if words)
    notes = []
    if one.asked_own_step:
        notes.append(t("Dit was een stap van het dorp zelf. Toestemming was niet nodig."))
    if one.from_group:
        notes.append(t("Deze killer kwam van de groep zelf."))
    if one.forced:
        notes.append(t("De trainer besliste over deze deur."))
    if one.passed:
        notes.append(t("Weggelegd: {cards}", cards="; ".join(one.passed)))
    extra = "".join(f'<p class="small quiet">{e(note)}</p>' for note in notes)
    ask = ""
    if one.question:
        label = t("Open vraag van de kaart") if one.question_of_card else t("Onze open vraag")
        ask = f'<p class="ask"><b>{e(label)}:</b> {e(one.question)}</p>'
    return f'<dl class="told">{told}</dl>{extra}{ask}'


def _condition(one: Round, lang: str) -> str:
    if not one.condition:
        return ""
    carrier = tr(lang, "Wie droeg de voorwaarde: {who}.", who=one.carrier) if one.carrier else ""
    return f"<em>{e(tr(lang, 'Ja, mits …'))} {e(one.condition.lstrip('… '))}</em> {e(carrier)}"


def _rows(parts: tuple[tuple[str, tuple[EffectRow, ...]], ...], lang: str) -> str:
    """One table with a heading row for each part that has rows; a reason that several rows share stands once."""
    parts = tuple((title, rows) for title, rows in parts if rows)
    if not parts:
        return ""
    heads = (parts[0][0], tr(lang, "van en naar"), tr(lang, "waarom"))
    head = "".join(f'<th scope="col">{e(one)}</th>' for one in heads)
    bodies = []
    for number, (title, rows) in enumerate(parts):
        between = f'<tr><th scope="rowgroup" colspan="3" class="between">{e(title)}</th></tr>' if number else ""
        bodies.append(f"<tbody>{between}{_same_reason_once(rows, lang)}</tbody>")
    return f'<table class="rows"><thead><tr>{head}</tr></thead>{"".join(bodies)}</table>'


def _same_reason_once(rows: tuple[EffectRow, ...], lang: str) -> str:
    lines = []
    for _, group in groupby(rows, key=lambda one: one.why):
        same = list(group)
        for number, one in enumerate(same):
            why = f'<td rowspan="{len(same)}">{e(one.why)}</td>' if number == 0 else ""
            change = e(change_in_words(one, lang))
            lines.append(f'<tr><td>{_badge(one, lang)}{e(one.name)}</td><td class="change">{change}</td>{why}</tr>')
    return "".join(lines)


def _badge(one: EffectRow, lang: str) -> str:
    if one.kind != "meter":
        return ""
    return f'<span class="m {one.subject}" aria-hidden="true">{e(tr(lang, METER_LETTERS[one.subject]))}</span>'


def change_in_words(one: EffectRow, lang: str) -> str:
    """From what to what: ``6 → 4``, ``eigenaar 2 → 1``, ``stap 1 → 2``, ``eigenaar blijft 3``."""
    same = tr(lang, "blijft {number}", number=one.after)
    numbers = f"{one.before} → {one.after}" if one.before != one.after else same
    if one.kind == "meter":
        return numbers
    if one.kind == "owner":
        return tr(lang, "eigenaar {numbers}", numbers=numbers)
    return tr(lang, "stap {numbers}", numbers=numbers) if one.kind == "step" else ""


def _case(one: CaseTold, lang: str) -> str:
    t = partial(tr, lang)
    choice = f"<dt>{e(t('Het dorp koos'))}</dt><dd>{e(one.choice)}: {e(one.answer)}</dd>" if one.choice else ""
    guess = f"<dt>{e(t('Ambtenaren dachten'))}</dt><dd>{e(one.guess)}</dd>" if one.guess else ""
    told = f'<dl class="told"><div>{choice}</div><div>{guess}</div></dl>'
    head = f'<header><span class="year">{e(t("Casus: {title}", title=one.title))}</span></header>'
    after = "" if one.rows else f"<p>{e(one.after)}</p>"
    rows = _rows(((t("Wat er veranderde"), one.rows),), lang)
    return f'<section class="panel round">{head}<p>{e(one.question)}</p>{told}{after}{rows}</section>'


# Whose it was, and what people thought


def _ownership(model: ReportModel) -> str:
    t = partial(tr, model.lang)
    heads = (t("initiatief"), t("onze schatting"), t("aan het begin"), t("nu"))
    head = "".join(f'<th scope="col">{e(one)}</th>' for one in heads)
    body = "".join(
        f'<tr><th scope="row">{e(one.name)}</th>'
        + "".join(
            f"<td>{owner_pill(owner, model.lang) if owner else '–'}</td>" for owner in (one.guessed, one.start, one.now)
        )
        + f"<td>{e(t(OWNER_NAMES[one.now]))}</td></tr>"
        for one in model.ownership
    )
    legend = " · ".join(f"{number} = {e(t(name))}" for number, name in OWNER_NAMES.items())
    table = f"<table><thead><tr>{head}<td></td></tr></thead><tbody>{body}</tbody></table>"
    table += f'<p class="small quiet">{legend}</p>'
    return _panel(t("Van wie is het?"), table, "keep")


def _statements(model: ReportModel) -> str:
    t = partial(tr, model.lang)
    asked = [one for one in model.statements if one.before or one.after]
    head = "".join(f'<th scope="col">{e(one)}</th>' for one in (t("stelling"), t("vooraf"), t("achteraf")))
    body = "".join(
        f"<tr><td>{e(one.text)}</td><td>{_votes(one.before, one.before_source, '', model.lang)}</td>"
        f"<td>{_votes(one.after, one.after_source, 'later', model.lang)}</td></tr>"
        for one in asked
    )
    note = e(t("1 = helemaal oneens, 5 = helemaal eens"))
    table = f'<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table><p class="small quiet">{note}</p>'
    return _panel(t("De stellingen, vooraf en achteraf"), table if asked else "", "keep")


def _votes(counts: tuple[int, ...], source: str, kind: str, lang: str) -> str:
    if not counts:
        return "–"
    most = max(1, *counts)
    columns = "".join(
        f'<span>{count}<i style="height:{36 * count // most}px"></i>{number}</span>'
        for number, count in enumerate(counts, start=1)
    )
    counted = f"{average_in_words(counts, lang)} · {tr(lang, 'geteld met {source}', source=source)}"
    return (
        f'<div class="votes {kind}" role="img" aria-label="{e(votes_in_words(counts))}">{columns}</div>'
        f'<p class="small quiet">{e(counted)}</p>'
    )


def votes_in_words(counts: tuple[int, ...]) -> str:
    """``1: 2×, 2: 0×, …`` for readers and listeners."""
    return ", ".join(f"{number}: {count}×" for number, count in enumerate(counts, start=1))


def average_in_words(counts: tuple[int, ...], lang: str) -> str:
    """The average answer with a comma, or that nobody voted."""
    total = sum(counts)
    if not total:
        return tr(lang, "niemand stemde")
    average = f"{sum(number * count for number, count in enumerate(counts, start=1)) / total:.1f}"
    return tr(lang, "gemiddeld {average}", average=average.replace(".", ",") if lang == "nl" else average)


def _voices(model: ReportModel) -> str:
    t = partial(tr, model.lang)
    reflections = "".join(
        f"<h3>{e(t('Na halfjaar {number}', number=one.half_year))}{': ' if one.title else ''}{e(one.title)}</h3>"
        f'<p class="small">{e(one.text)}</p>' + (f"<blockquote>{e(one.said)}</blockquote>" if one.said else "") + "<br>"
        for one in model.reflections
    )
    absent = f"<blockquote>{e(model.absent)}</blockquote>" if model.absent else ""
    return (
        _panel(t("Dit herkenden wij onderweg"), reflections)
        + _panel(t("Hoe het voelde"), _pairs(model.feelings), "keep")
        + _panel(t("Dit kennen wij van ons eigen dorp"), _list(model.recognitions), "keep")
        + _panel(t("Wie was er niet aan deze tafel?"), absent, "keep")
    )


def _trainer(model: ReportModel) -> str:
    t = partial(tr, model.lang)
    overrides = f"<h3>{e(t('Aangepast door de trainer'))}</h3>{_list(model.overrides)}" if model.overrides else ""
    remarks = f"<h3>{e(t('Opmerkingen van de trainer'))}</h3>{_pairs(model.remarks)}" if model.remarks else ""
    return _panel(t("Van de trainer"), overrides + remarks)


def _sources(model: ReportModel) -> str:
    items = "".join(
        f"<li>{e(one.text)} <span class='quiet small'>({e(one.origin)})</span></li>" for one in model.sources
    )
    return _panel(tr(model.lang, "Echt gebeurd, in andere dorpen"), f"<ul>{items}</ul>" if items else "")
