"""The report as one HTML page that loads nothing from outside: first the leaf for the wall, then how it went."""

from game.report import chapters, whatifs
from game.report.chart import line_chart
from game.report.frieze import frieze
from game.report.harmless import in_html as e
from game.report.model import Count, ReportModel, Step
from game.report.picture import figure
from game.report.style import CSS
from game.session.portrait import METER_NAMES, TOWN_HALL, VILLAGERS, PortraitLine
from game.text import tr

LETTERS = {"represent": "Vt", "advise": "Ad", "activate": "Ac", "connect": "Vb"}
FEW = 2
"""How many tags a function's stack shows at least, empty ones dashed."""

ICONS = {
    "bloom": '<g fill="#8A2316" stroke="#1E1C2A" stroke-width="1"><circle cx="14" cy="7" r="5"/>'
    '<circle cx="21" cy="12" r="5"/><circle cx="18" cy="20" r="5"/><circle cx="10" cy="20" r="5"/>'
    '<circle cx="7" cy="12" r="5"/></g>'
    '<circle cx="14" cy="14" r="3.6" fill="#F2CF86" stroke="#1E1C2A"/>',
    "later": '<path d="M5 4h18v12h-6v9h-6v-9h-6z" fill="#FCF7EB" stroke="#1E1C2A" stroke-width="2"/>'
    '<path d="M9 8h10M9 12h7" stroke="#1E1C2A" stroke-width="1.8"/>',
    "hall": '<path d="M3 11L14 3l11 8zM5 13h4v9h-4zM12 13h4v9h-4zM19 13h4v9h-4zM3 23h22v3H3z" fill="#1E1C2A"/>',
    "people": '<g fill="#1E1C2A"><circle cx="9" cy="8" r="4"/><circle cx="19" cy="8" r="4"/>'
    '<path d="M2 25q0-11 7-11q5 0 5 4q0-4 5-4q7 0 7 11z"/></g>',
    "star": '<path d="M14 2l3.6 8 8.4.9-6.3 5.8 1.8 8.5-7.5-4.3-7.5 4.3 1.8-8.5L2 10.9l8.4-.9z" fill="#B5770F"/>',
}  # fmt: skip


def html(model: ReportModel) -> str:
    """The whole page as text; every text of the workshop is escaped."""
    title = tr(model.lang, "{village}, vijf jaar later", village=model.village)
    body = "".join(
        (
            _top(model, title),
            f'<div class="print">{frieze(model.portrait, model.lang)}</div>',
            _own(model),
            f'<div class="wide">{_portrait(model)}{_ways(model)}</div>',
            _line(model),
            whatifs.panel(model),
            _plan(model),
            chapters.all_of(model),
            _foot(model),
            figure(model),
        )
    )
    pictured = ' class="pictured"' if model.picture else ""
    return (
        f'<!doctype html>\n<html lang="{e(model.lang)}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        'img-src data:">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{e(title)}</title>\n<style>{CSS}</style>\n</head>\n<body{pictured}>\n{body}\n</body>\n</html>\n"
    )


def _top(model: ReportModel, title: str) -> str:
    lang = model.lang
    meta = [model.date, tr(lang, "workshop van {minutes} minuten", minutes=model.minutes)]
    meta += [tr(lang, "tafel {table}", table=model.table)] if model.table else []
    meta += [model.alone]
    reached, total = sum(one.reached for one in model.ambitions), len(model.ambitions)
    if not model.finished:
        badge = tr(lang, "Tussenstand: het spel is nog niet klaar")
    elif reached == total:
        badge = tr(lang, "Alle {total} ambities gelukt", total=total)
    else:
        badge = tr(lang, "{reached} van de {total} ambities gelukt", reached=reached, total=total)
    kind = "badge" if model.finished and reached == total else "badge part"
    words = " · ".join(e(one) for one in meta if one)
    return (
        f'<header class="top"><div><h1>{e(title)}</h1><p class="meta">{words}</p></div>'
        f'<p class="{kind}">{e(badge)}</p></header>'
    )


def _own(model: ReportModel) -> str:
    if not model.conclusions:
        return ""
    items = "".join(f"<li>{e(one)}</li>" for one in model.conclusions)
    return f'<section class="panel own keep"><h2>{e(tr(model.lang, "Onze conclusies"))}</h2><ol>{items}</ol></section>'


def _portrait(model: ReportModel) -> str:
    lines = "".join(_sentence(model, one) for one in model.portrait)
    hopes = "".join(
        f'<li class="{"yes" if one.reached else "no"}">{"✓ " if one.reached else ""}{e(one.text)} '
        f"({one.now}): {e(tr(model.lang, 'dit is gelukt') if one.reached else tr(model.lang, 'dit nog niet'))}</li>"
        for one in model.ambitions
    )
    return (
        f'<section class="panel keep"><h2>{e(tr(model.lang, "Zo staat het dorp erbij"))}</h2>'
        f'<ul class="lines">{lines}</ul><ul class="hopes">{hopes}</ul></section>'
    )


def _sentence(model: ReportModel, one: PortraitLine) -> str:
    others = {TOWN_HALL: "hall", VILLAGERS: "people"}
    kind = "star" if one.star else others.get(one.id) or ("bloom" if one.blooms else "later")
    said = {
        "star": tr(model.lang, "ons kroonjuweel"),
        "hall": tr(model.lang, "gemeentehuis"),
        "people": tr(model.lang, "bewoners"),
        "bloom": tr(model.lang, "in bloei"),
        "later": tr(model.lang, "nog niet in bloei"),
    }[kind]
    icon = f'<svg viewBox="0 0 28 28" role="img" aria-label="{e(said)}">{ICONS[kind]}</svg>'
    pill = chapters.owner_pill(one.owner, model.lang) if one.owner else ""
    return f"<li>{icon}<span>{e(one.text)}</span>{pill}</li>"


def _ways(model: ReportModel) -> str:
    lang = model.lang
    most = max([FEW, *(one.times for one in model.functions)])
    stacks = "".join(_stack(one, most) for one in model.functions)
    return (
        f'<section class="panel keep"><h2>{e(tr(lang, "Zo deden wij het"))}</h2><div class="stacks">{stacks}</div>'
        f"{_bars(tr(lang, 'De houding van de gemeente'), model.modes)}"
        f"{_bars(tr(lang, 'De manier van de bewoners'), [one for one in model.mechanisms if one.times])}</section>"
    )


def _stack(one: Count, most: int) -> str:
    empty = '<span class="tag none">&nbsp;</span>' * (most - one.times)
    tags = f'<span class="tag {one.id}" aria-hidden="true">{LETTERS[one.id]}</span>' * one.times
    name = e(one.name).replace("Vertegenwoordigen", "Vertegen&shy;woordigen")
    return f'<div><b>{one.times}×</b>{empty}{tags}<span class="name">{name}</span></div>'


def _bars(title: str, counts: "list[Count] | tuple[Count, ...]") -> str:
    most = max([1, *(one.times for one in counts)])
    rows = "".join(
        f'<span{_zero(one)}>{e(one.name)}</span><i{_zero(one)} style="width:{100 * one.times // most}%"></i>'
        f"<b>{one.times}×</b>"
        for one in counts
    )
    return f'<h3 style="margin-top:16px">{e(title)}</h3><div class="bars">{rows}</div>' if rows else ""


def _zero(one: Count) -> str:
    return "" if one.times else ' class="zero"'


def _line(model: ReportModel) -> str:
    lang, line = model.lang, model.line
    heads = "".join(
        f'<th scope="col" class="number">{e(tr(lang, "start")) if year == 0 else year}</th>' for year in line.half_years
    )
    rows = "".join(
        f'<tr><th scope="row"><span class="m {one}" aria-hidden="true">'
        f"{e(tr(lang, chapters.METER_LETTERS[one]))}</span>"
        f"{e(tr(lang, name))}</th>"
        + "".join(f'<td class="number">{value}</td>' for value in line.meters[one])
        + "</tr>"
        for one, name in METER_NAMES.items()
    )
    hit = tr(lang, "Na halfjaar {number}: {name}", number=line.setback, name=model.setback) if line.setback else ""
    return (
        f'<section class="panel keep"><h2>{e(tr(lang, "Zo ging het, halfjaar na halfjaar"))}</h2>'
        f"{line_chart(line, model.setback, lang)}<table><caption>{e(tr(lang, 'Dezelfde lijn in getallen'))}</caption>"
        f'<thead><tr><th scope="col">{e(tr(lang, "halfjaar"))}</th>{heads}</tr></thead><tbody>{rows}</tbody></table>'
        f'<p class="small quiet">{e(hit)}</p></section>'
    )


def _plan(model: ReportModel) -> str:
    lang = model.lang
    tables = (
        ("do", tr(lang, "Dit gaan wij doen"), model.do),
        ("stop", tr(lang, "Hier stoppen wij mee"), model.stop),
    )
    return (
        f'<section class="panel keep"><h2>{e(tr(lang, "Ons actieplan"))}</h2>'
        + "".join(_steps(kind, title, rows, lang) for kind, title, rows in tables)
        + "</section>"
    )


def _steps(kind: str, title: str, rows: tuple[Step, ...], lang: str) -> str:
    heads = "".join(f'<th scope="col">{e(one)}</th>' for one in (tr(lang, "wie"), tr(lang, "wat"), tr(lang, "wanneer")))
    blank = "<tr><td>&nbsp;</td><td></td><td></td></tr>" * 2
    body = "".join(f"<tr><td>{e(one.who)}</td><td>{e(one.what)}</td><td>{e(one.when)}</td></tr>" for one in rows)
    note = "" if rows else f' <span class="empty small">{e(tr(lang, "nog in te vullen met pen"))}</span>'
    return (
        f'<table class="plan {kind}{"" if rows else " writing"}"><caption><h3>{e(title)}{note}</h3></caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{body or blank}</tbody></table>"
    )


def _foot(model: ReportModel) -> str:
    lang = model.lang
    notes = [
        tr(lang, "Peildatum {as_of}, geen juridisch advies.", as_of=model.as_of),
        tr(lang, "Kleine Kernen Spel. Geïnspireerd op het gedrukte spel van dezelfde naam."),
        tr(lang, "Het dorp en zijn mensen zijn verzonnen, tenzij er een bron bij staat."),
    ]
    return "<footer>" + "".join(f"<p>{e(one)}</p>" for one in notes) + "</footer>"
