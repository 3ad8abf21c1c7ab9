"""The balance sheet as one HTML page with pictures, for a trainer: what do my village and its choices teach?"""

from collections.abc import Sequence
from typing import NamedTuple

from game.balance.sheet import Row, Sheet
from game.content.compile import plan_of
from game.content.texts import in_language
from game.content.village import Document
from game.report import balance_charts as charts
from game.report.balance_words import RESIDENTS, aim, fallen, figure, main_line, name
from game.report.harmless import in_html as e
from game.report.style import CSS
from game.session.portrait import FUNCTION_NAMES, METER_NAMES, ambition
from game.text import tr

_OWN_CSS = """
.rows2 { width: 100%; } .rows2 tbody th { font-weight: 600; width: 44%; } .rows2 td { white-space: nowrap; }
.rows2 td.pic { width: 38%; padding-right: 0; }
.rows2 tr.out th, .rows2 tr.out td.number { color: var(--red); font-weight: 700; }
.four { display: grid; grid-template-columns: 1fr 1fr; gap: 14px 24px; }
.answers th { width: 30%; font-weight: 600; } .answers i { display: inline-block; height: 15px; margin-right: 8px;
  border: 2px solid var(--ink); vertical-align: -1px; }
.answers p { margin: 0 0 4px; } .key { display: inline-block; width: 30px; height: 12px; vertical-align: -1px; }
h2 small { font-size: 17px; font-weight: 400; color: var(--quiet); margin-left: 10px; }
"""


class Entry(NamedTuple):
    """A village and its sheet at one length."""

    document: Document
    sheet: Sheet


def page(entries: Sequence[Entry], lang: str) -> str:
    """The whole page as text; it loads nothing from outside."""
    title = tr(lang, "Wat leert dit dorp?")
    body = "".join(_village(one, lang) for one in entries)
    return (
        f'<!doctype html>\n<html lang="{e(lang)}">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{e(title)}</title>\n<style>{CSS}{_OWN_CSS}</style>\n</head>\n<body>\n"
        f"<h1>{e(title)}</h1>{_reading(lang)}{body}\n</body>\n</html>\n"
    )


def _reading(lang: str) -> str:
    said = (
        tr(lang, "De computer speelde dit dorp vaak, met verschillende bewoners en ambtenaren."),
        tr(
            lang,
            "Een rij zegt bij hoeveel van de honderd spellen alle ambities gelukt zijn. Het gele vlak is het doel. "
            "De streep is wat de computer vond, met de ruimte die toeval laat.",
        ),
        tr(
            lang, "Een rij valt erbuiten als de hele streep naast het doel ligt. Dan kloppen de keuzes niet met de les."
        ),
        tr(lang, "Echte mensen spelen anders. Lees dit als een weerbericht, niet als een belofte."),
    )
    return f'<section class="panel">{"".join(f"<p>{e(one)}</p>" for one in said)}</section>'


def _village(entry: Entry, lang: str) -> str:
    sheet = entry.sheet
    title = tr(
        lang, "{village}, {length} minuten", village=in_language(entry.document.village.name, lang), length=sheet.length
    )
    out = fallen(sheet, lang)
    badge = tr(lang, "Alles ligt binnen de doelen") if not out else tr(lang, "{n} × buiten het doel", n=len(out))
    said = "".join(f"<li>{e(one)}</li>" for one in out)
    foot = tr(
        lang,
        "{games} spellen per rij, getal {seed}. Zelfde getal, zelfde blad.",
        games=sheet.games,
        seed=sheet.seed,
    )
    return (
        f'<header class="top leaf"><h1>{e(title)}</h1><p class="badge{" part" if out else ""}">{e(badge)}</p></header>'
        f"{f'<ul>{said}</ul>' if said else ''}"
        f"{_hopes(entry, lang)}{_reached(sheet, lang)}{_doors(sheet, lang)}"
        f"{_course(sheet, lang)}{_answers(entry, lang)}<footer>{e(foot)}</footer>"
    )


def _hopes(entry: Entry, lang: str) -> str:
    plan = plan_of(entry.document, entry.sheet.length)
    shares = main_line(entry.sheet).hopes
    items = "".join(
        f"<tr><th scope=row>{e(ambition(written, entry.document, lang))}</th>"
        f'<td class="number">{100 * share:.0f}</td><td class="pic">{charts.bar(share)}</td></tr>'
        for written, share in zip(plan.ambitions, shares, strict=True)
    )
    head = tr(lang, "Waar hoopt het dorp op?")
    by = tr(lang, "gelukt bij evenwichtige bewoners en rolbewuste ambtenaren, van de honderd spellen")
    return (
        f'<section class="panel keep"><h2>{e(head)}<small>{e(by)}</small></h2>'
        f'<table class="rows2"><tbody>{items}</tbody></table></section>'
    )


def _reached(sheet: Sheet, lang: str) -> str:
    rows = [one for one in sheet.rows if one.kind in ("reached", "lead")]
    head = tr(lang, "Wie haalt alle ambities?")
    return f'<section class="panel"><h2>{e(head)}</h2>{_table(rows, lang)}</section>'


def _doors(sheet: Sheet, lang: str) -> str:
    rows = [one for one in sheet.rows if one.kind in ("doors", "killers")]
    head = tr(lang, "Hoe gaan de deuren?")
    return f'<section class="panel keep"><h2>{e(head)}</h2>{_table(rows, lang)}</section>'


def _table(rows: Sequence[Row], lang: str) -> str:
    cells = "".join(
        f"<tr{'' if one.holds else ' class=out'}><th scope=row>{e(name(one, lang))}</th>"
        f'<td class="number">{figure(one, one.value)}</td><td>{e(aim(one, lang))}</td>'
        f'<td class="pic">{charts.span(one)}</td></tr>'
        for one in rows
    )
    heads = ("", tr(lang, "gevonden"), tr(lang, "doel"), "")
    top = "".join(
        f"<th scope=col{' class=number' if index == 1 else ''}>{e(one)}</th>" for index, one in enumerate(heads)
    )
    return f'<table class="rows2"><thead><tr>{top}</tr></thead><tbody>{cells}</tbody></table>'


def _course(sheet: Sheet, lang: str) -> str:
    head = tr(lang, "Hoe gaat het met het dorp?")
    by = tr(lang, "de lijn is het midden; van de tien spellen liggen er acht in de band")
    parts = "".join(
        f"<figure><h3>{e(tr(lang, METER_NAMES[meter]))}</h3>{charts.course(sheet.course, index, meter, lang)}</figure>"
        for index, meter in enumerate(METER_NAMES)
    )
    low, half, most = (round(one) for one in sheet.minutes)
    time = tr(lang, "Spelen duurt ongeveer {half} minuten ({low} tot {most}).", low=low, half=half, most=most)
    return (
        f'<section class="panel keep"><h2>{e(head)}<small>{e(by)}</small></h2><div class="four">{parts}</div>'
        f"<p>{e(time)}</p></section>"
    )


def _answers(entry: Entry, lang: str) -> str:
    head = tr(lang, "Welke antwoorden kiezen zij?")
    by = tr(lang, RESIDENTS[entry.sheet.chosen_by])
    rows = []
    for card in entry.sheet.cards:
        killer = entry.document.library.killers[card.killer]
        written = {one.id: one for one in killer.responses}
        answers = "".join(
            f'<p><i class="{written[one].function}" style="width:{max(4, round(200 * share))}px"></i>'
            f"{100 * share:.0f} · <b>{e(tr(lang, FUNCTION_NAMES[written[one].function]))}</b> "
            f"{e(in_language(written[one].text, lang))}</p>"
            for one, share in card.chosen
        )
        times = e(tr(lang, "{n} keer getrokken", n=card.met))
        rows.append(
            f"<tr><th scope=row>‘{e(in_language(killer.sentence, lang))}’<br>"
            f'<span class="quiet small">{times}</span></th><td>{answers}</td></tr>'
        )
    return (
        f'<section class="panel"><h2>{e(head)}<small>{e(by)}</small></h2>'
        f'<table class="answers">{"".join(rows)}</table></section>'
    )
