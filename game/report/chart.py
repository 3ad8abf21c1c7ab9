"""The line of the village as a picture: four meters that differ in dash and marker, named at their ends."""

from html import escape

from game.session.portrait import METER_NAMES, Line
from game.text import tr

LETTERS = {"energy": "E", "support": "D", "trust": "V", "room": "S"}
INK, CARD, RULE = "#1E1C2A", "#FCF7EB", "#CDBF9F"
FILLS = {"energy": "#E3A53A", "support": "#8FC6C4", "trust": "#174A70", "room": "#6E2727"}
STROKES = {"energy": "#A66C0B", "support": "#2F7F7B", "trust": "#174A70", "room": "#6E2727"}
"""Lines are darker than the tabs of their meters, so that they hold against the paper."""
DASHES = {"energy": "", "support": "14 5", "trust": "3 6", "room": "14 5 3 5"}

WIDE, HIGH = 900, 400
LEFT, RIGHT, TOP, BOTTOM = 46, 620, 46, 340
LABEL_GAP = 34


def line_chart(line: Line, setback: str, lang: str) -> str:
    """The chart as inline SVG; the table beside it says the same in numbers."""
    title = tr(lang, "De vier meters van het dorp, per halfjaar")
    words = "; ".join(
        tr(lang, "{meter} van {first} naar {last}", meter=tr(lang, name), first=values[0], last=values[-1])
        for one, name in METER_NAMES.items()
        for values in (line.meters[one],)
    )
    parts = [
        f'<svg class="chart" viewBox="0 0 {WIDE} {HIGH}" role="img" aria-labelledby="chart-title chart-words">',
        f'<title id="chart-title">{escape(title)}</title><desc id="chart-words">{escape(words)}</desc>',
        *_frame(line, lang),
        *(_setback(line, setback) if line.setback else ()),
    ]
    for number, one in enumerate(METER_NAMES):
        parts += _meter(line, one, (number - 1.5) * 3)
    parts += _labels(line, lang)
    return "".join(parts) + "</svg>"


def _x(line: Line, index: int) -> float:
    return LEFT + (RIGHT - LEFT) * index / max(1, len(line.half_years) - 1)


def _y(points: float) -> float:
    return BOTTOM - (BOTTOM - TOP) * points / 10


def _frame(line: Line, lang: str) -> list[str]:
    parts = []
    for points in (0, 5, 10):
        y, colour = _y(points), RULE if points else INK
        parts.append(f'<path d="M{LEFT} {y:.1f}H{RIGHT}" stroke="{colour}" stroke-width="2"/>')
        parts.append(f'<text x="{LEFT - 14}" y="{y + 7:.1f}" text-anchor="end" font-size="20">{points}</text>')
    for index, half_year in enumerate(line.half_years):
        name = escape(tr(lang, "start")) if index == 0 else str(half_year)
        parts.append(
            f'<text x="{_x(line, index):.1f}" y="{BOTTOM + 30}" text-anchor="middle" font-size="20">{name}</text>'
        )
    middle = (LEFT + RIGHT) / 2
    name = escape(tr(lang, "halfjaar"))
    parts.append(f'<text x="{middle:.0f}" y="{HIGH - 6}" text-anchor="middle" font-size="18">{name}</text>')
    return parts


def _setback(line: Line, name: str) -> list[str]:
    x, step = _x(line, line.half_years.index(line.setback)), _x(line, 1) - _x(line, 0)
    half, late = min(26.0, step / 3), x > (LEFT + RIGHT) / 2
    return [
        f'<rect x="{x - half:.1f}" y="{TOP - 16}" width="{2 * half:.1f}" height="{BOTTOM - TOP + 16}" fill="#E9C9BB"/>',
        f'<path d="M{x:.1f} {TOP - 38}l15 15-15 15-15-15z" fill="#8A2316" stroke="{INK}" stroke-width="2"/>',
        f'<path d="M{x + 3:.1f} {TOP - 33}l-8 11h5l-2 9 8-12h-5z" fill="#fff"/>',
        f'<text x="{x - 22 if late else x + 22:.1f}" y="{TOP - 17}" text-anchor="{"end" if late else "start"}" '
        f'font-size="20" font-weight="600" fill="#8A2316">{escape(name)}</text>',
    ]


def _meter(line: Line, one: str, shift: float) -> list[str]:
    points = [(_x(line, index), _y(value) + shift) for index, value in enumerate(line.meters[one])]
    path = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    dash = f' stroke-dasharray="{DASHES[one]}"' if DASHES[one] else ""
    line_of = f'fill="none" stroke-linejoin="round" d="{path}"'
    return [
        f'<path {line_of} stroke="{CARD}" stroke-width="9"/>',
        f'<path {line_of} stroke="{STROKES[one]}" stroke-width="4.5"{dash}/>',
        *(marker(one, x, y) for x, y in points),
    ]


def marker(one: str, x: float, y: float) -> str:
    """The marker of a meter: square, circle, triangle or diamond."""
    shape = {
        "energy": f"M{x - 7:.1f} {y - 7:.1f}h14v14h-14z",
        "support": f"M{x - 8:.1f} {y:.1f}a8 8 0 1 0 16 0a8 8 0 1 0 -16 0z",
        "trust": f"M{x:.1f} {y - 9:.1f}l9 16h-18z",
        "room": f"M{x:.1f} {y - 10:.1f}l10 10-10 10-10-10z",
    }[one]
    return f'<path d="{shape}" fill="{FILLS[one]}" stroke="{INK}" stroke-width="2.5"/>'


def _labels(line: Line, lang: str) -> list[str]:
    ends = sorted(METER_NAMES, key=lambda one: -line.meters[one][-1])
    heights: list[float] = []
    for one in ends:
        wish = _y(line.meters[one][-1])
        heights.append(max(wish, heights[-1] + LABEL_GAP) if heights else wish)
    over = heights[-1] - BOTTOM
    for place in range(len(heights) - 1, -1, -1):
        most = BOTTOM - LABEL_GAP * (len(heights) - 1 - place)
        heights[place] = min(heights[place], most) if over > 0 else heights[place]
    parts = []
    for one, y in zip(ends, heights, strict=True):
        colour = "#fff" if one in ("trust", "room") else INK
        value, name = line.meters[one][-1], escape(tr(lang, METER_NAMES[one]))
        x = RIGHT + 34
        parts.append(
            f'<path d="M{RIGHT + 12} {_y(value):.1f}L{x - 4} {y:.1f}" stroke="{STROKES[one]}" stroke-width="2"/>'
            f'<rect x="{x}" y="{y - 15:.1f}" width="30" height="30" rx="5" fill="{FILLS[one]}" stroke="{INK}" '
            f'stroke-width="2.5"/><text x="{x + 15}" y="{y + 7:.1f}" text-anchor="middle" font-size="19" '
            f'font-weight="700" fill="{colour}">{LETTERS[one]}</text>'
            f'<text x="{x + 42}" y="{y + 7:.1f}" font-size="21" font-weight="600">{name}</text>'
            f'<text x="{WIDE - 6}" y="{y + 7:.1f}" font-size="22" font-weight="700" text-anchor="end">{value}</text>'
        )
    return parts
