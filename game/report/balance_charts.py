"""The pictures of the balance page: shares against their target, and meters over time as bands. Inline SVG."""

from collections.abc import Sequence
from html import escape

from game.balance.sheet import Row
from game.report.chart import DASHES, FILLS, INK, RULE, STROKES
from game.text import tr

WIDE, HIGH, PAD = 400, 26, 8
MOST_KILLERS = 6.0
COURSE_WIDE, COURSE_HIGH = 440, 210
TARGET, MISSED = "#F2CF86", "#8A2316"


def span(row: Row) -> str:
    """A row's target as a light band, its interval as a line and its value as a dot, on a line from 0 to 1."""
    scale = MOST_KILLERS if row.kind == "killers" else 1.0
    least, most, low, high, value = (_x(one / scale) for one in (row.least, row.most, row.low, row.high, row.value))
    colour = INK if row.holds else MISSED
    free = row.kind != "killers" and row.least <= 0 and row.most >= 1
    band = "" if free else f'<rect x="{least:.1f}" y="3" width="{most - least:.1f}" height="20" fill="{TARGET}"/>'
    return (
        f'<svg viewBox="0 0 {WIDE} {HIGH}" aria-hidden="true">{band}'
        f'<path d="M{PAD} 13H{WIDE - PAD}" stroke="{RULE}" stroke-width="2"/>'
        f'<path d="M{low:.1f} 13H{high:.1f}" stroke="{colour}" stroke-width="6"/>'
        f'<circle cx="{value:.1f}" cy="13" r="7" fill="{colour}"/></svg>'
    )


def bar(share: float) -> str:
    """A share as a bar on a line from 0 to 1."""
    return (
        f'<svg viewBox="0 0 {WIDE} {HIGH}" aria-hidden="true">'
        f'<rect x="{PAD}" y="4" width="{WIDE - 2 * PAD}" height="18" fill="none" stroke="{RULE}" stroke-width="2"/>'
        f'<rect x="{PAD}" y="4" width="{(WIDE - 2 * PAD) * share:.1f}" height="18" fill="#2C5234"/></svg>'
    )


def _x(share: float) -> float:
    return PAD + (WIDE - 2 * PAD) * min(max(share, 0.0), 1.0)


def course(years: Sequence[Sequence[tuple[int, int, int]]], meter: int, name: str, lang: str) -> str:
    """A meter at the end of each half-year: the middle as a line, eight games of ten as a band."""
    left, right, top, bottom = 34, COURSE_WIDE - 12, 10, COURSE_HIGH - 30

    def x(index: int) -> float:
        return left + (right - left) * index / max(len(years) - 1, 1)

    def y(points: float) -> float:
        return bottom - (bottom - top) * points / 10

    def way(part: int, *, back: bool = False) -> str:
        places = [(x(index), y(year[meter][part])) for index, year in enumerate(years)]
        return "L".join(f"{one:.1f} {two:.1f}" for one, two in (reversed(places) if back else places))

    grid = "".join(
        f'<path d="M{left} {y(points):.1f}H{right}" stroke="{RULE}" stroke-width="1.5"/>'
        f'<text x="{left - 8}" y="{y(points) + 5:.1f}" text-anchor="end" font-size="15">{points}</text>'
        for points in (0, 5, 10)
    )
    under = "".join(
        f'<text x="{x(index):.1f}" y="{COURSE_HIGH - 8}" text-anchor="middle" font-size="15">{index + 1}</text>'
        for index in range(len(years))
    )
    ends = years[-1][meter]
    words = escape(tr(lang, "aan het eind {half}, meestal {low} tot {high}", half=ends[1], low=ends[0], high=ends[2]))
    dash = f' stroke-dasharray="{DASHES[name]}"' if DASHES[name] else ""
    return (
        f'<svg viewBox="0 0 {COURSE_WIDE} {COURSE_HIGH}" role="img" aria-label="{words}">{grid}{under}'
        f'<path d="M{way(0)}L{way(2, back=True)}Z" fill="{FILLS[name]}" fill-opacity=".35"/>'
        f'<path d="M{way(1)}" fill="none" stroke="{STROKES[name]}" stroke-width="4"{dash}/></svg>'
    )
