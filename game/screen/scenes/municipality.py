"""The municipality of the village: its kernen, its council, its year and its money, on a few pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from game.content.municipality import BudgetLine, Kern, Municipality, Party
from game.content.texts import in_language
from game.screen import typeset
from game.screen.blocks import Block, CardMaker, beside, grid, paginate, stack
from game.screen.kit import icon, label, page, panel, paragraph, tag
from game.screen.kit_pages import pager
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Line, Node, Nodes, Rect, Scene, Shape
from game.screen.scenes.opening_parts import months, notice_strip, strip_below, told_card
from game.screen.ui import Ui
from game.session.view import WorkshopView

TITLE = "municipality"
PAD = 2.2
ROW = 0.55
"""Between the rows of the kernen."""


class Sheet(NamedTuple):
    """A page: its title, the line under it, and what fills the room below the title."""

    title: str
    subtitle: str
    nodes: Nodes


def municipality_of(view: WorkshopView) -> Municipality | None:
    """The municipality in which this village is a kern; None when the library has none that lists it."""
    here = view.document.library.municipality
    if here is None or all(one.id != view.document.village.id for one in here.kernen):
        return None
    return here


def municipality(view: WorkshopView, ui: Ui, m: Metrics) -> Scene | None:
    """Its pages; the large button turns them, and after the last it leads back to the village."""
    here = municipality_of(view)
    if here is None:
        return None
    sheets = _sheets(view, here, m)
    now = min(ui.page(TITLE), len(sheets) - 1)
    last = now == len(sheets) - 1
    onward = (
        (m.t("Terug naar het dorp"), "ui close") if last else (m.t("Volgende bladzijde"), f"ui page {TITLE} {now + 1}")
    )
    sheet = sheets[now]
    frame = page(m, sheet.title, sheet.subtitle, onward, back="ui close")
    bar = pager(m, TITLE, now, len(sheets), frame.body.w)
    scene = frame.scene(*sheet.nodes, *bar.at(frame.body.x, frame.body.bottom - bar.h))
    return scene._replace(title=TITLE, modal=True)


def _sheets(view: WorkshopView, here: Municipality, m: Metrics) -> list[Sheet]:
    """Every page: what does not fit below a title goes on below the same title."""
    seats = sum(one.seats for one in here.council)
    total = money(m, sum(one.amount for one in here.budget))
    parts: tuple[tuple[str, str, Callable[[Rect], list[Nodes]]], ...] = (
        (
            m.t("Gemeente {name}", name=in_language(here.name, m.lang)),
            m.t("Eén gemeente, {n} kernen.", n=len(here.kernen)) if len(here.kernen) > 1 else "",
            partial(_about, view, here, m),
        ),
        (
            m.t("De gemeenteraad"),
            m.t("Samen {n} zetels. Voor een besluit zijn er {half} nodig.", n=seats, half=seats // 2 + 1),
            partial(_council, here, m),
        ),
        (m.t("De wethouders"), m.t("Zij voeren uit wat de raad beslist."), partial(_aldermen, view, here, m)),
        (
            m.t("Het jaar van de gemeente"),
            m.t("Het geld van volgend jaar wordt dit jaar al verdeeld."),
            partial(_year, here, m),
        ),
        (m.t("Het geld van de gemeente"), m.t("Samen {amount} in een jaar.", amount=total), partial(_budget, here, m)),
    )
    found: list[Sheet] = []
    for title, subtitle, fill in parts:
        body = page(m, title, subtitle, (m.t("Volgende bladzijde"), "")).body
        room = body.top_part(body.h - pager(m, TITLE, 0, 2, body.w).h - GAP)
        found += [Sheet(title, subtitle, nodes) for nodes in fill(room)]
    return found


def _spread(room: Rect, blocks: Sequence[Block], gap: float = GAP) -> list[Nodes]:
    """Blocks under each other on as few pages as they need, about as many on each, with air where there is room."""
    least = paginate([one.h for one in blocks], room.h, gap)
    each = -(-len(blocks) // len(least))
    even = tuple((n, min(n + each, len(blocks))) for n in range(0, len(blocks), each))
    fits = all(sum(one.h for one in blocks[a:b]) + gap * (b - a - 1) <= room.h for a, b in even)
    made: list[Nodes] = []
    for begin, end in even if fits else least:
        here = blocks[begin:end]
        spare = room.h - sum(one.h for one in here)
        air = min(gap * 2.4, spare / max(1, len(here) - 1)) if fits else gap
        made.append(stack(*here, gap=max(gap, air), w=room.w).at(room.x, room.y))
    return made


# The kernen


def _about(view: WorkshopView, here: Municipality, m: Metrics, room: Rect) -> list[Nodes]:
    """Its story and town hall, and every kern with its inhabitants, this one marked; on more pages if need be."""
    story, hall = in_language(here.story, m.lang), in_language(here.town_hall, m.lang)
    ours = next(one for one in here.kernen if one.id == view.document.village.id)
    said = f"**{in_language(view.document.village.name, m.lang)}**: {in_language(ours.line, m.lang)}"
    strip = notice_strip(m, room.w, said, "house")
    kernen = sorted(here.kernen, key=lambda one: -one.inhabitants)
    columns = 2 if not m.tall or not m.large else 1
    for style in ("lead", "body"):
        top = _story(m, room.w, story, hall, style)
        whole = _kernen(m, room.w, kernen, ours, columns)
        blocks = [top, strip, whole]
        need = sum(one.h for one in blocks) + 2 * GAP
        if need <= room.h:
            gap = min(GAP * 2, GAP + (room.h - need) / 2)
            return [stack(*blocks, gap=gap, w=room.w).at(room.x, room.y)]
    first = _spread(room, [_story(m, room.w, story, hall, "lead" if top.h < room.h * 0.7 else "body"), strip])
    column = (room.w - 2 * PAD - (columns - 1) * 4.0) / columns
    high = max(_kern(m, column, one, ours, kernen[0].inhabitants).h for one in kernen)
    fit = max(1, int((room.h - 2 * PAD + ROW) // (high + ROW)))
    per = fit * columns
    groups = -(-len(kernen) // per)
    each = -(-len(kernen) // groups)
    rest = [kernen[n : n + each] for n in range(0, len(kernen), each)]
    made = [*first, *(_kernen(m, room.w, part, ours, columns, kernen[0]).at(room.x, room.y) for part in rest)]
    return [(*nodes, *strip_below(view, room, nodes)) for nodes in made]


def _story(m: Metrics, w: float, story: str, hall: str, style: str) -> Block:
    inner = w - 2 * PAD
    side = m.size("body") * 1.2
    where = beside(icon("hall", side), paragraph(m, inner - side - 1.4, hall, ground="card"), gap=1.4, valign="top")
    words = stack(paragraph(m, inner, story, style, ground="card"), where, gap=0.9, w=inner)
    box = Rect(0, 0, w, words.h + 2 * PAD - 0.8)
    return Block(w, box.h, (*panel(box), *words.at(PAD, PAD - 0.4)))


def _kernen(
    m: Metrics, w: float, kernen: Sequence[Kern], ours: Kern, columns: int, largest: Kern | None = None
) -> Block:
    """Rows with a bar each, in columns that are read from top to bottom."""
    columns = min(columns, len(kernen))
    each = (w - 2 * PAD - (columns - 1) * 4.0) / columns
    most = (largest or kernen[0]).inhabitants
    rows = [_kern(m, each, one, ours, most) for one in kernen]
    long = -(-len(rows) // columns)
    parts = [stack(*rows[n : n + long], gap=ROW, w=each) for n in range(0, len(rows), long)]
    inside = beside(*parts, gap=4.0, valign="top")
    box = Rect(0, 0, w, inside.h + 2 * PAD - 0.8)
    return Block(w, box.h, (*panel(box), *inside.at(PAD, PAD - 0.4)))


def _kern(m: Metrics, w: float, one: Kern, ours: Kern, most: int) -> Block:
    """A name, a bar as long as there are people, and how many."""
    here = one.id == ours.id
    ground, style = ("bloom", "strong") if here else ("card", "body")
    number = label(m, grouped(m, one.inhabitants), style, ground=ground)
    room = typeset.width(m, grouped(m, most * 10), "body")
    wide = min(w * 0.44, m.grown(34.0))
    name = paragraph(m, wide - 1.0, named(one.id), style, ground=ground)
    h = max(name.h, number.h) + 0.2
    space = w - wide - room - 3.2
    bar = Rect(
        wide + 0.6, h / 2 - m.size("body") * 0.36, max(0.7, space * one.inhabitants / most), m.size("body") * 0.72
    )
    nodes: list[Node] = [Shape(Rect(-0.9, 0, w + 1.8, h), fill="bloom", width=0.28, radius=0.7)] if here else []
    nodes += name.at(0.2, (h - name.h) / 2)
    nodes.append(Shape(bar, fill="petrol" if here else "petrol_light", border="", radius=0.3))
    nodes += number.at(w - number.w - 0.2, (h - number.h) / 2)
    return Block(w, h, tuple(nodes))


def named(ident: str) -> str:
    """The name of a kern by its id: "sint-jorisrade" is Sint Jorisrade."""
    return " ".join(part.capitalize() for part in ident.split("-"))


def grouped(m: Metrics, number: int) -> str:
    """A number with its thousands apart: 4.200, in English 4,200."""
    return f"{number:,}".replace(",", "." if m.lang == "nl" else ",")


# The council and the aldermen


def _council(here: Municipality, m: Metrics, room: Rect) -> list[Nodes]:
    """All seats in a row, those of the coalition filled, and a card for each party."""
    parties = sorted(here.council, key=lambda one: not one.coalition)
    top = _seats(m, room.w, parties)
    low = room.below(top.h + GAP * 1.4)

    def makers(style: str) -> list[CardMaker]:
        return [partial(_party, m, one, style) for one in parties]

    if max(row.h for row in grid(makers("body"), room.w, _columns(m))) <= low.h:
        return [(*top.at(room.x, room.y), *nodes) for nodes in _cards(m, low, makers, _columns(m))]
    return [top.at(room.x, room.y), *_cards(m, room, makers, 1)]


def _seats(m: Metrics, w: float, parties: Sequence[Party]) -> Block:
    """The council as a row of seats by party; under it which of them govern together."""
    seats = sum(one.seats for one in parties)
    gap, between = 0.35, 1.3
    side = min(m.grown(5.2), (w - between * len(parties)) / seats - gap)
    nodes: list[Node] = []
    spans: dict[bool, tuple[float, float, int]] = {}
    x = 0.0
    for one in parties:
        for _ in range(one.seats):
            nodes.append(_seat(Rect(x, 0, side, side), one.coalition))
            x += side + gap
        begin, _, before = spans.get(one.coalition, (x - one.seats * (side + gap), 0.0, 0))
        spans[one.coalition] = (begin, x - gap, before + one.seats)
        x += between
    y, high = side + 1.0, 0.0
    for together, (begin, end, count) in spans.items():
        said = m.t("coalitie: {n}", n=count) if together else m.t("de anderen: {n}", n=count)
        words = label(m, said, "strong")
        at = min(max(begin, (begin + end - words.w) / 2), w - words.w)
        nodes.append(Line(((begin, y), (end, y)), "ink", 0.35))
        nodes += words.at(at, y + 0.5)
        high = max(high, y + 0.5 + words.h)
    row = Block(x - between - gap, high, tuple(nodes))
    return Block(w, row.h, row.at(0, 0))


def _seat(box: Rect, coalition: bool) -> Shape:
    return Shape(box, "oval", "petrol" if coalition else "light", width=0.3)


def _party(m: Metrics, one: Party, style: str, w: float, h: float | None) -> Block:
    """Name, seats and wish."""
    inner = w - 2 * PAD
    side = min(m.grown(2.6), inner / one.seats - 0.5)
    dots = tuple(_seat(Rect(n * (side + 0.5), 0, side, side), one.coalition) for n in range(one.seats))
    mark = tag(m, m.t("coalitie"), "check", "petrol") if one.coalition else Block(0.001, 0.0)
    row = Block(inner, side, dots)
    if one.coalition:
        both = one.seats * (side + 0.5) + mark.w + 1.0 <= inner
        high = max(side, mark.h)
        row = (
            Block(inner, high, (*row.at(0, (high - side) / 2), *mark.at(inner - mark.w, (high - mark.h) / 2)))
            if both
            else stack(row, mark, gap=0.6, w=inner)
        )
    words = stack(
        paragraph(m, inner, in_language(one.name, m.lang), "section", ground="card"),
        row,
        paragraph(m, inner, in_language(one.wish, m.lang), style, ground="card"),
        gap=0.8,
        w=inner,
    )
    high = max(words.h + 2 * PAD - 0.6, h or 0.0)
    return Block(w, high, (Shape(Rect(0, 0, w, high), shadow="soft"), *words.at(PAD, PAD - 0.3)))


def _columns(m: Metrics, most: int = 3) -> int:
    return 1 if m.large and m.tall else 2 if m.large else most


def _cards(m: Metrics, room: Rect, makers_of: Callable[[str], list[CardMaker]], columns: int) -> list[Nodes]:
    """Equal cards, with large text where they then fit on one page; else on as many pages as they need."""
    for style in ("lead", "body"):
        rows = grid(makers_of(style), room.w, columns, h=room.h)
        if sum(one.h for one in rows) + GAP * (len(rows) - 1) <= room.h:
            return [stack(*rows, gap=GAP, w=room.w).at(room.x, room.y)]
    return _spread(room, rows)


def _aldermen(view: WorkshopView, here: Municipality, m: Metrics, room: Rect) -> list[Nodes]:
    """A card each, and the village below them where there is room."""
    said = [(in_language(one.name, m.lang), in_language(one.wish, m.lang)) for one in here.aldermen]
    pages = _cards(
        m, room, lambda style: [partial(_alderman, m, *one, style) for one in said], _columns(m, min(3, len(said)))
    )
    return [(*nodes, *strip_below(view, room, nodes)) for nodes in pages]


def _alderman(m: Metrics, name: str, wish: str, style: str, w: float, h: float | None) -> Block:
    return told_card(m, w, "gavel", name, [wish], h, medal_fill="own3", text_style=style)


# The year and the money


def _year(here: Municipality, m: Metrics, room: Rect) -> list[Nodes]:
    """The twelve months on a line with what happens marked, and a card for each of those."""
    line = _months(m, room.w, {one.month for one in here.year})
    names = months(m)
    year = [
        (names[one.month - 1], in_language(one.what, m.lang)) for one in sorted(here.year, key=lambda one: one.month)
    ]
    low = room.below(line.h + GAP * 1.4)
    pages = _cards(m, low, lambda style: [partial(_moment, m, *one, style) for one in year], _columns(m))
    return [(*line.at(room.x, room.y), *nodes) for nodes in pages]


def _months(m: Metrics, w: float, marked: set[int]) -> Block:
    short = (
        m.t("jan"), m.t("feb"), m.t("mrt"), m.t("apr"), m.t("mei"), m.t("jun"),
        m.t("jul"), m.t("aug"), m.t("sep"), m.t("okt"), m.t("nov"), m.t("dec"),
    )  # fmt: skip
    step, side = w / 12, m.grown(3.6)
    y = side / 2
    nodes: list[Node] = [Line(((step / 2, y), (w - step / 2, y)), "ink", 0.4)]
    high = 0.0
    for n, name in enumerate(short):
        x, here = (n + 0.5) * step, n + 1 in marked
        r = side / 2 if here else side * 0.2
        nodes.append(Shape(Rect(x - r, y - r, 2 * r, 2 * r), "oval", "ochre" if here else "ink", width=0.35))
        words = label(m, name, "strong" if here else "note")
        nodes += words.at(x - words.w / 2, side + 0.4)
        high = max(high, side + 0.4 + words.h)
    return Block(w, high, tuple(nodes))


def _moment(m: Metrics, month: str, what: str, style: str, w: float, h: float | None) -> Block:
    inner = w - 2 * PAD - m.grown(2.4) - 1.2
    side = m.grown(2.4)
    words = stack(
        paragraph(m, inner, month, "section", ground="card"),
        paragraph(m, inner, what, style, ground="card"),
        gap=0.4,
        w=inner,
    )
    high = max(words.h + 2 * PAD - 0.8, h or 0.0)
    dot = Shape(Rect(PAD, PAD - 0.4 + (m.lead("section") - side) / 2, side, side), "oval", "ochre", width=0.35)
    return Block(w, high, (Shape(Rect(0, 0, w, high), shadow="soft"), dot, *words.at(PAD + side + 1.2, PAD - 0.4)))


def _budget(here: Municipality, m: Metrics, room: Rect) -> list[Nodes]:
    """A bar for each line, the longest for the largest amount, with a remark under it."""
    most = max(one.amount for one in here.budget) or 1
    inner = room.inset(PAD, PAD - 0.4)
    pages = []
    for nodes in _spread(inner, [_amount(m, inner.w, one, most) for one in here.budget]):
        low = max(node.rect.bottom for node in nodes) + PAD - 0.4
        pages.append((*panel(room.top_part(low - room.y)), *nodes))
    return pages


def _amount(m: Metrics, w: float, one: BudgetLine, most: int) -> Block:
    wide = w * 0.32
    name = paragraph(m, wide - 2.0, in_language(one.name, m.lang), "strong", ground="card")
    amount = label(m, money(m, one.amount), "strong", ground="card")
    room = w - wide - amount.w - 1.6
    thick = m.size("body") * 0.8
    h = max(name.h, amount.h)
    long = max(0.7, (w - wide - m.grown(36.0)) * one.amount / most)
    long = min(long, room)
    mid = m.lead("strong") / 2
    bar = Shape(Rect(wide, mid - thick / 2, long, thick), fill="ochre", width=0.28, radius=0.3)
    note = paragraph(m, w - wide, in_language(one.note, m.lang), "body", ground="card")
    nodes = (*name.at(0, 0), bar, *amount.at(wide + long + 1.4, mid - amount.h / 2))
    low = max(m.lead("strong"), h if name.h <= amount.h else 0.0)
    return Block(w, max(name.h, low + note.h), (*nodes, *note.at(wide, low)))


def money(m: Metrics, thousands: int) -> str:
    """Thousands of euros in words: 9.5 million euros, 80,000 euros."""
    if thousands < 1000:
        return m.t("{n} euro", n=grouped(m, thousands * 1000))
    millions = f"{thousands / 1000:,.1f}".removesuffix(".0")
    if m.lang == "nl":
        millions = millions.translate(str.maketrans(",.", ".,"))
    return m.t("{n} miljoen euro", n=millions)
