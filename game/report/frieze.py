"""The village as a printed strip above the page: each initiative on its plot, in bloom or still a stake with a note.

A small own drawing in the style of the board (ink, flat colour a little out of register), because a report has to be
one file that opens anywhere; the large print is drawn by the screen and comes as a picture, or not at all.
"""

from collections.abc import Sequence
from html import escape

from game.session.portrait import TOWN_HALL, VILLAGERS, PortraitLine
from game.text import tr

INK = "#1E1C2A"
WIDE, HIGH, GROUND = 1200, 250, 168
FIRST_PLOT = 470
BUNTING = ((-38, 5, "#8A2316"), (-22, 9, "#E3A53A"), (-5, 11, "#1C4A5E"), (12, 9, "#A8CDB4"), (27, 5, "#8A2316"))


def frieze(lines: Sequence[PortraitLine], lang: str) -> str:
    """The strip as inline SVG; what it shows is said in its label and again in the sentences below it."""
    plots = [one for one in lines if one.id not in (TOWN_HALL, VILLAGERS)]
    parts = [
        f'<svg class="frieze" viewBox="0 0 {WIDE} {HIGH}" role="img" aria-label="{escape(shown(lines, lang))}">',
        _land(),
        _mill(392),
        _house(318, 132, "#FBF4E2", "#B8432A"),
        _church(232),
        _town_hall(36),
    ]
    step = (WIDE - FIRST_PLOT - 20) / max(1, len(plots))
    parts += [_plot(one, FIRST_PLOT + step * (number + 0.5), number % 2, step) for number, one in enumerate(plots)]
    return "".join(parts) + "</svg>"


def shown(lines: Sequence[PortraitLine], lang: str) -> str:
    """What a picture of the village shows, for who cannot see it."""
    blooming = [one.name for one in lines if one.blooms]
    return tr(lang, "Het dorp. In bloei: {names}", names=", ".join(blooming) if blooming else tr(lang, "nog niets"))


def _shape(path: str, fill: str, x: float = 0, y: float = 0) -> str:
    """Fill a little out of register, ink on top."""
    return (
        f'<g transform="translate({x:.1f} {y:.1f})"><path d="{path}" fill="#FBF4E2"/>'
        f'<path d="{path}" fill="{fill}" transform="translate(1.6 1.3)"/>'
        f'<path d="{path}" fill="none" stroke="{INK}" stroke-width="2.6" stroke-linejoin="round"/></g>'
    )


def _land() -> str:
    cuts = "".join(
        f"M{x} {y}l{9 + x % 7} -1.6" for y in (182, 200, 218, 236) for x in range(14 + (y * 7) % 40, WIDE, 61)
    )
    clouds = "".join(
        _shape("M0 14q4-14 18-9q8-12 22-1q16-5 18 10z", "#FFFFFF", x, y) for x, y in ((150, 20), (690, 14))
    )
    return (
        f'<rect width="{WIDE}" height="{HIGH}" fill="#F6E2B4"/>'
        f'<circle cx="560" cy="62" r="30" fill="#E3A53A"/>{clouds}'
        f'<path d="M0 104H{WIDE}V130H0z" fill="#7DB0B4"/><path d="M0 104H{WIDE}" stroke="{INK}" stroke-width="2"/>'
        f'<path d="M30 114h60M210 120h80M520 113h70M760 121h90M1010 114h80" stroke="#FBF4E2" stroke-width="2"/>'
        f'<path d="M0 128Q300 118 600 127T{WIDE} 124V{HIGH}H0z" fill="#9DB36A" stroke="{INK}" stroke-width="2.6"/>'
        f'<path d="M0 150Q300 140 620 149T{WIDE} 146V{HIGH}H0z" fill="#CBD29A" stroke="{INK}" stroke-width="2"/>'
        f'<path d="M0 206Q220 196 470 200T{WIDE} 204V226Q800 214 470 219T0 232z" fill="#E6DAC0" stroke="{INK}" '
        f'stroke-width="2"/><path d="{cuts}" stroke="#7C9A55" stroke-width="1.8"/>'
    )


def _town_hall(x: float) -> str:
    windows = "".join(_shape("M0 0h15v20h-15z", "#F2CF86", x + at, GROUND - 44) for at in (14, 42, 98, 126))
    return (
        _shape("M0 0h156v66h-156z", "#B8432A", x, GROUND - 62)
        + _shape("M-8 0L14-40H142L164 0z", "#1C4A5E", x, GROUND - 62)
        + _shape("M0 0V-70l10-8v-12h10v-14h16v14h10v12l10 8V0z", "#B8432A", x + 50, GROUND + 4)
        + _shape("M0 0V-24a14 14 0 0 1 28 0V0z", "#E3A53A", x + 64, GROUND + 4)
        + f'<circle cx="{x + 78}" cy="{GROUND - 64}" r="9" fill="#FBF4E2" stroke="{INK}" stroke-width="2"/>'
        f'<path d="M{x + 78} {GROUND - 70}v6h4" fill="none" stroke="{INK}" stroke-width="1.8"/>' + windows
    )


def _church(x: float) -> str:
    return (
        _shape("M0 0V-34h62V0z", "#E6DAC0", x + 26, GROUND)
        + _shape("M0 0L10-26H66L62 0z", "#3B7384", x + 26, GROUND - 34)
        + _shape("M0 0V-74h30V0z", "#E6DAC0", x, GROUND)
        + _shape("M-3 0L15-56L33 0z", "#1C4A5E", x, GROUND - 74)
        + _shape("M0 0V-15a6 6 0 0 1 12 0V0z", "#B8432A", x + 9, GROUND)
    )


def _mill(x: float) -> str:
    sails = "".join(
        f'<g transform="translate({x + 20} {GROUND - 82}) rotate({turn})"><path d="M0 0V-46" stroke="{INK}" '
        f'stroke-width="3"/><path d="M2-12h12v-32h-12z" fill="#FBF4E2" stroke="{INK}" stroke-width="2"/></g>'
        for turn in (22, 112, 202, 292)
    )
    return _shape("M0 0L8-72Q20-86 32-72L40 0z", "#8A5A35", x, GROUND - 10) + sails


def _house(x: float, y: float, wall: str, roof: str) -> str:
    return (
        _shape("M0 0v30h52v-30z", wall, x, y + 4)
        + _shape("M-5 2L10-24H44L58 2z", roof, x, y + 4)
        + _shape("M0 0h11v18h-11z", "#1C4A5E", x + 8, y + 16)
        + _shape("M0 0h12v10h-12z", "#F2CF86", x + 32, y + 12)
    )


def _person(x: float, coat: str, y: float = GROUND + 28) -> str:
    return (
        f'<path d="M{x - 3:.1f} {y}v9M{x + 3:.1f} {y}v9M{x - 6:.1f} {y - 12}l-6-11M{x + 6:.1f} {y - 12}l6-11" '
        f'stroke="{INK}" stroke-width="2.6"/>' + _shape("M-7 0Q-7-18 0-18T7 0z", coat, x, y) + f'<circle cx="{x:.1f}" '
        f'cy="{y - 23}" r="5.5" fill="#F0C9A0" stroke="{INK}" stroke-width="2"/>'
    )


def _plot(one: PortraitLine, x: float, low: int, step: float) -> str:
    drawn = _in_bloom(x) if one.blooms else _stake(x)
    star = _star(x, GROUND - 66) if one.star else ""
    width = min(14 + 10.2 * len(one.name), 2 * step - 10)
    size = min(16.0, (width - 14) / len(one.name) / 0.63)
    x_name = min(x, WIDE - 8 - width / 2)
    y = GROUND + (26 if low else 52)
    fill = "#F6E2A8" if one.blooms else "#FCF7EB"
    return (
        f"{drawn}{star}"
        f'<rect x="{x_name - width / 2:.1f}" y="{y}" width="{width:.1f}" height="25" rx="4" fill="{fill}" '
        f'stroke="{INK}" stroke-width="2.2"/><text x="{x_name:.1f}" y="{y + 18}" text-anchor="middle" '
        f'font-size="{size:.1f}" font-weight="600">{escape(one.name)}</text>'
    )


def _in_bloom(x: float) -> str:
    bunting = "".join(
        f'<path d="M{x + at:.1f} {GROUND - 30 + drop}l9 0-5 12z" fill="{fill}" stroke="{INK}" stroke-width="1.6"/>'
        for at, drop, fill in BUNTING
    )
    return (
        f'<path d="M{x - 44:.1f} {GROUND + 26}v-62M{x + 44:.1f} {GROUND + 26}v-62" stroke="{INK}" stroke-width="3"/>'
        + _shape("M0 0q10-5 20 0q-6 5 0 11q-10-4-20 0z", "#E3A53A", x - 44, GROUND - 36)
        + _shape("M0 0q10-5 20 0q-6 5 0 11q-10-4-20 0z", "#8A2316", x + 44, GROUND - 36)
        + f'<path d="M{x - 44:.1f} {GROUND - 28}q44 20 88 0" fill="none" stroke="{INK}" stroke-width="1.8"/>{bunting}'
        + _person(x - 20, "#6F3459")
        + _person(x, "#E3A53A")
        + _person(x + 20, "#3B7384")
    )


def _stake(x: float) -> str:
    return (
        f'<path d="M{x - 40:.1f} {GROUND + 30}v-18M{x + 40:.1f} {GROUND + 30}v-18" stroke="{INK}" stroke-width="3"/>'
        f'<path d="M{x - 40:.1f} {GROUND + 15}q40 10 80 0" fill="none" stroke="#8A5A35" stroke-width="2.4"/>'
        f'<path d="M{x:.1f} {GROUND + 28}v-50" stroke="{INK}" stroke-width="4"/>'
        + _shape("M0 0h36v26h-36z", "#FCF7EB", x - 18, GROUND - 34)
        + f'<path d="M{x - 11:.1f} {GROUND - 25}h22M{x - 11:.1f} {GROUND - 18}h16" stroke="{INK}" stroke-width="2"/>'
    )


def _star(x: float, y: float) -> str:
    return _shape("M0-15l4.4 9.8 10.6 1.1-7.9 7.2 2.2 10.5L0 8.2l-9.3 5.4 2.2-10.5-7.9-7.2 10.6-1.1z", "#E3A53A", x, y)
