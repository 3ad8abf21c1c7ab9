"""The what-ifs that the group looked at: a small fan of each meter beside how it went, and the sentences."""

from game.report.chart import FILLS, INK, RULE, STROKES
from game.report.harmless import in_html as e
from game.report.model import LookedBack, ReportModel
from game.rules.terms import METERS
from game.session.portrait import METER_NAMES
from game.text import tr

WIDE, HIGH, LEFT, TOP, FOOT = 240, 130, 24, 8, 22
BANDS = ((0, 4, 0.3), (1, 3, 0.5))


def panel(model: ReportModel) -> str:
    """The section of the page; nothing where nobody looked back."""
    if not model.looked_back:
        return ""
    lang = model.lang
    note = tr(lang, "De stippellijn is hoe het ging. De band is hoe het meestal had kunnen gaan. Het is geen advies.")
    parts = "".join(_one(model, one) for one in model.looked_back)
    head = tr(lang, "Zo had het ook kunnen gaan")
    return f'<section class="panel"><h2>{e(head)}</h2>{parts}<p class="small quiet">{e(note)}</p></section>'


def _one(model: ReportModel, one: LookedBack) -> str:
    lang = model.lang
    title = tr(lang, "Halfjaar {n}. Stel: {what}", n=one.half_year, what=one.supposed)
    went = tr(lang, "Zo ging het: {what}", what=one.chosen)
    said = "".join(f"<li>{e(line)}</li>" for line in one.lines)
    fans = "".join(
        f"<figure>{_fan(model, one, index)}<figcaption>{e(tr(lang, METER_NAMES[meter]))}</figcaption></figure>"
        for index, meter in enumerate(METERS)
    )
    return (
        f'<article class="round"><h3>{e(title)}</h3><p class="quiet">{e(went)}</p>'
        f'<div class="two"><ul>{said}</ul><div class="two">{fans}</div></div></article>'
    )


def _fan(model: ReportModel, one: LookedBack, index: int) -> str:
    meter = METERS[index]
    went, years, rows = model.line.meters[meter], one.found.half_years, one.found.fans[index]
    last = max(years[-1], len(went) - 1)

    def at(year: int, points: float) -> str:
        x = LEFT + (WIDE - LEFT - 8) * year / max(1, last)
        return f"{x:.1f} {HIGH - FOOT - (HIGH - FOOT - TOP) * points / 10:.1f}"

    begin = at(years[0] - 1, went[min(years[0] - 1, len(went) - 1)])

    def ends(place: int) -> list[str]:
        return [at(year, row[place]) for year, row in zip(years, rows, strict=True)]

    bands = "".join(
        f'<path d="M{begin}L{"L".join((*ends(low), *reversed(ends(high))))}Z" fill="{FILLS[meter]}" '
        f'fill-opacity="{shows}"/>'
        for low, high, shows in BANDS
    )
    grid = "".join(
        f'<path d="M{at(0, value)}L{at(last, value)}" stroke="{RULE}"/>'
        f'<text x="{LEFT - 5}" y="{at(0, value).split()[1]}" dy="4" text-anchor="end" font-size="11">{value}</text>'
        for value in (0, 5, 10)
    )
    under = "".join(
        f'<text x="{at(year, 0).split()[0]}" y="{HIGH - 6}" text-anchor="middle" font-size="11">{year}</text>'
        for year in range(last + 1)
    )
    real = "L".join(at(year, points) for year, points in enumerate(went))
    end = rows[-1]
    words = tr(model.lang, "aan het eind {half}, meestal {low} tot {high}", half=end[2], low=end[0], high=end[4])
    return (
        f'<svg viewBox="0 0 {WIDE} {HIGH}" role="img" aria-label="{e(words)}">{grid}{under}{bands}'
        f'<path d="M{begin}L{"L".join(ends(2))}" fill="none" stroke="{STROKES[meter]}" stroke-width="3"/>'
        f'<path d="M{real}" fill="none" stroke="{INK}" stroke-width="2" stroke-dasharray="5 4"/></svg>'
    )
