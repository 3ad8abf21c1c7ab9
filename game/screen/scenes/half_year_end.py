"""The end of a half-year: what happened by itself and why, the setback like weather, thanks where something bloomed."""

from __future__ import annotations

from collections.abc import Sequence

from game.content.texts import in_language
from game.rules.terms import METERS
from game.screen.blocks import Block, beside, stack
from game.screen.kit import button, icon, page, panel, paragraph, picture
from game.screen.kit_board import meter
from game.screen.kit_cards import turned_over
from game.screen.kit_forms import text_field
from game.screen.kit_pages import columns, paged, pager
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Line, Nodes, Picture, Rect, Scene
from game.screen.scenes.board_print import village_band
from game.screen.scenes.card_rows import effect_line
from game.screen.scenes.words import first_capital, name_of, time_hint, with_the
from game.screen.theme import METERS as MARKS
from game.screen.ui import Ui, progress
from game.session import fields, portrait
from game.session.agenda import REFLECTION_EVERY
from game.session.progress import Met
from game.session.view import WorkshopView

PAD = 2.0
NOTHING = Met(0)
LEAST, SPACIOUS = 18.0, 30.0
"""The village is not drawn lower than this (units); and not so low where something else can stand beside it."""

WEATHER = 0.4
"""Seconds in which the clouds come."""

CLOUDS = ((0.06, 0.8), (0.4, 1.0), (0.74, 0.7))
"""Where the clouds of the setback hang over the print, as a share of its width, and how large they are."""


def half_year_end(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The setback on top, then what happened and the meters, then the village and thanks; large text takes pages."""
    met = view.progress.met[-1] if view.progress.met else NOTHING
    n = view.progress.ended
    frame = page(
        m,
        m.t("Einde van halfjaar {n}", n=n),
        m.t("Dit gebeurt vanzelf."),
        primary=(_onward(view, m), "go next"),
        hint=time_hint(view, m),
        corner=_swap_button(view, m),
    )
    nodes = _large(view, ui, m, frame.body, met) if m.large else _sheet(view, ui, m, frame.body, met)
    return frame.scene(*nodes)._replace(title="half_year_end")


def _large(view: WorkshopView, ui: Ui, m: Metrics, body: Rect, met: Met) -> Nodes:
    """One column with pages."""
    inner = body.inset(PAD, PAD * 0.8)
    blocks = [
        *(turned_over(ui, one) for one in _weather(view, ui, m, inner.w, met, "card")),
        *_rows(view, m, inner.w, met, ruled=False),
        _meters(view, m, ui, inner.w, met),
        *_thanks(view, m, ui, inner.w, met, "card"),
    ]
    nodes = paged(m, ui, "end", inner, blocks, GAP * 1.6)
    bar = inner.bottom - pager(m, "end", 0, 2, inner.w).h
    used = max((node.rect.bottom for node in nodes if node.rect.y < bar - 0.1), default=body.y) - body.y
    if max(node.rect.bottom for node in nodes) - body.y > used:
        hole = Rect(inner.x, body.y + used + GAP, inner.w, bar - body.y - used - GAP * 2)
        return (*panel(body), *nodes, *_village(view, ui, hole, met))
    box = body.top_part(min(body.h, used + PAD * 0.8))
    village = _village(view, ui, body.below(box.h + GAP * 1.4), met)
    return (*panel(box if village else body), *nodes, *village)


def _sheet(view: WorkshopView, ui: Ui, m: Metrics, body: Rect, met: Met) -> Nodes:
    """Rows left and meters right; under them the village, as large as there is room, and thanks."""
    nodes: Nodes = ()
    whole = body
    weather = _weather(view, ui, m, body.w - 2 * PAD, met, "setback_band")
    if weather:
        band = Rect(0, 0, body.w, weather[0].h + 2.2)
        card = Block(band.w, band.h, (*panel(band, "setback_band"), *weather[0].at(PAD, 1.1)))
        nodes = turned_over(ui, card).at(body.x, body.y)
        body = body.below(band.h + GAP)
    left, right = columns(body, 1.22, 1)
    meters = _meters(view, m, ui, right.w - 2 * PAD, met)
    rows = _rows(view, m, left.w - 2 * PAD, met)
    rows_h = sum(one.h for one in rows) + 0.4 * (len(rows) - 1) + 2.4
    meters_h = meters.h + 2.8
    if rows_h > meters_h + 4.0:
        high, meters_h, side = _beside(view, ui, m, body, right, (rows_h, meters_h), met)
        nodes += side
    else:
        high, low = _under(view, ui, m, body, (left, right), max(rows_h, meters_h), met)
        meters_h, nodes = high, nodes + low
    if high < min(meters.h + 2.8, rows_h):
        return _large(view, ui, m, whole, met)
    spare = max(0.0, min(high - rows_h, 9.0))
    nodes += panel(left.top_part(high))
    nodes += paged(m, ui, "end", left.top_part(high).inset(PAD, 1.2 + spare / 2), rows, 0.4)
    return (*nodes, *panel(right.top_part(meters_h)), *meters.at(right.x + PAD, right.y + 1.4))


def _under(
    view: WorkshopView, ui: Ui, m: Metrics, body: Rect, sides: tuple[Rect, Rect], need: float, met: Met
) -> tuple[float, Nodes]:
    """How high rows and meters are that need so much, and what stands under them."""
    low = body.below(need + GAP)
    if not bloomed(view, met):
        village = _village(view, ui, low, met)
        return need if village else body.h, village
    strip = _thanks_strip(view, m, ui, body.w, met)
    village = _village(view, ui, low.below(strip.h + GAP), met, SPACIOUS)
    if village:
        return need, (*strip.at(low.x, low.y), *village)
    left, right = sides
    card = _thanks_card(view, m, ui, right.w, low.h, met)
    village = _village(view, ui, left.below(need + GAP), met)
    if village and card.h <= low.h:
        return need, (*card.at(right.x, low.y), *village)
    return body.h - strip.h - GAP, strip.at(body.x, body.bottom - strip.h)


def _beside(
    view: WorkshopView, ui: Ui, m: Metrics, body: Rect, right: Rect, needs: tuple[float, float], met: Met
) -> tuple[float, float, Nodes]:
    """With many rows these take the left column; under the meters stand thanks and village.

    Returns:
        How high the rows are, how high the meters, and the rest.
    """
    rows_h, meters_h = needs
    rest = right.below(meters_h + GAP)
    whole = _village(view, ui, body.below(rows_h + GAP), met, SPACIOUS)
    high = rows_h if whole else body.h
    rest = rest._replace(h=high - meters_h - GAP)
    if bloomed(view, met):
        card = _thanks_card(view, m, ui, right.w, 0.0, met)
        village = () if whole else _village(view, ui, rest.below(card.h + GAP), met)
        if not village:
            card = _thanks_card(view, m, ui, right.w, rest.h, met)
        return high, meters_h, (*card.at(rest.x, rest.y), *village, *whole)
    if whole:
        return high, high, whole
    return high, meters_h, _village(view, ui, rest, met)


def _onward(view: WorkshopView, m: Metrics) -> str:
    """What the large button says: where ``go next`` leads."""
    board, ended = view.board, view.progress.ended
    if board.phase == "over":
        return m.t("Het spel is klaar")
    if ended % REFLECTION_EVERY == 0:
        return m.t("Kijk samen terug")
    if board.phase == "case":
        return m.t("Naar de casus")
    return m.t("Naar halfjaar {n}", n=board.half_year)


def _swap_button(view: WorkshopView, m: Metrics) -> Block | None:
    """Instead of the case of the long workshop the sides can change chairs."""
    if view.solo or view.board.phase != "case" or view.length < 120 or view.progress.ended in view.progress.swaps:
        return None
    return button(m, "swap", m.t("Wissel van stoel"), "enter swap", "w", icon_name="swap", cap="W")


def _hit(met: Met) -> bool:
    """Whether the setback came at the end of this half-year."""
    return any(one.kind == "setback" for one in met.ending)


def _village(view: WorkshopView, ui: Ui, rect: Rect, met: Met, least: float = LEAST) -> Nodes:
    """The print below; when the setback hits, clouds drift in over it and stay."""
    nodes = village_band(view, rect, least)
    if not nodes or not _hit(met):
        return nodes
    box = nodes[0].rect
    share, h = progress(ui, "weather", WEATHER), min(box.h * 0.62, box.w * 0.2)
    clouds, y = [], max(box.y, box.bottom - box.w * 0.42) + 1.0
    for n, (x, size) in enumerate(CLOUDS):
        w = h * size * 1.2
        left = min(box.right - w - 1.2, box.x + box.w * x + (1 - share) * box.w * (0.3 + 0.1 * n))
        clouds.append(Picture(Rect(left, y + 0.8 * (n % 2), w, h * size), "weer", "picture", opacity=share))
    return (*nodes, *clouds)


def _weather(view: WorkshopView, ui: Ui, m: Metrics, w: float, met: Met, ground: str) -> list[Block]:
    """The setback, if it hit: a dark cloud, its name and text, and what it asks of the table."""
    plan = view.plan.setback
    if plan is None or not _hit(met):
        return []
    side = m.grown(17.0)
    cloud = picture(side * 1.2, side, "weer")
    inner = w - cloud.w - 2.4
    hit = [name_of(view, m, one.subject) for one in met.ending if one.cause == "setback" and one.kind == "step"]
    told = m.t("Een stap terug: {names}.", names=", ".join(hit)) if hit else m.t("Niets zakte een stap terug.")
    words = stack(
        paragraph(m, inner, in_language(plan.name, m.lang), "scene", ground=ground),
        paragraph(m, inner, in_language(plan.text, m.lang), ground=ground),
        paragraph(m, inner, told, ground=ground),
        paragraph(m, inner, m.t("Niet terugvallen, wel helpen: wie helpt wie?"), "strong", ground=ground),
        gap=0.2,
        w=inner,
    )
    both = beside(Block(cloud.w, cloud.h), words, gap=2.4)
    away = (w - cloud.w) * (1 - progress(ui, "weather", WEATHER))
    return [both._replace(nodes=(*both.nodes, *cloud.at(away, (both.h - cloud.h) / 2)))]


def _rows(view: WorkshopView, m: Metrics, w: float, met: Met, ruled: bool = True) -> list[Block]:
    """What changed at the end, each with its "waarom"; ``ruled`` puts a line between them."""
    told = {one.subject for one in met.ending if one.cause == "setback"}
    told -= {one.subject for one in met.ending if one.kind == "step" and one.cause != "setback"}
    rows = portrait.ending_rows(met, view, m.lang)
    found = [one for one in rows if one.kind != "setback" and not (one.kind == "step" and one.subject in told)]
    blocks: list[Block] = []
    for n, one in enumerate(found):
        row = effect_line(view, m, w, one)
        rule = (Line(((0.0, -0.2), (w, -0.2)), "rule", 0.28),) if n and ruled else ()
        blocks.append(Block(w, row.h, (*rule, *row.nodes)))
    if not blocks:
        blocks.append(paragraph(m, w, m.t("Dit halfjaar verandert er aan het eind niets."), "lead", ground="card"))
    return [*blocks, *_empty(view, m, w, met.meters)]


def _empty(view: WorkshopView, m: Metrics, w: float, meters: Sequence[int]) -> list[Block]:
    """What an empty meter means; it never ends the workshop."""
    means = {
        "energy": m.t("De energie is op. Het dorp is moe. Rust geeft weer kracht."),
        "support": m.t("Het draagvlak is op. Praat eerst weer met de buren."),
        "trust": m.t("Het vertrouwen is op. Een bezoek of een gesprek bouwt het weer op."),
        "room": m.t("De speelruimte is op. Ambtenaren hebben rugdekking nodig om mee te denken."),
    }
    empty = [kind for kind, value in zip(METERS, meters, strict=False) if value == 0]
    return [paragraph(m, w, f"**{m.t(MARKS[kind].name)} 0.** {means[kind]}", ground="card") for kind in empty]


def _meters(view: WorkshopView, m: Metrics, ui: Ui, w: float, met: Met) -> Block:
    """The four meters now, and what the whole half-year did to them."""
    line = portrait.line(view)
    values = {kind: points for kind, points in line.meters.items() if points}
    after = dict(zip(METERS, met.meters or view.board.meters, strict=True))
    count = 4 if w > 150 * m.grown(1.0) else 2 if w > 62 * m.grown(1.0) else 1
    each = (w - GAP * 1.5 * (count - 1)) / count
    blocks = []
    for kind in METERS:
        before = values[kind][-2] if len(values.get(kind, ())) > 1 else after[kind]
        blocks.append(meter(m, ui, kind, after[kind], before, each))
    rows = [beside(*blocks[n : n + count], gap=GAP * 1.5, valign="top") for n in range(0, 4, count)]
    return stack(*rows, gap=GAP * 1.2, w=w)


def bloomed(view: WorkshopView, met: Met) -> list[str]:
    """What is thanked for: what bloomed at the town hall this half-year, else all that blooms."""
    new = [one.subject for one in met.effects if one.kind == "bloom" and one.after]
    standing = [one.id for one in view.board.sites if one.blooms]
    return [one for one in new if one in standing] or standing


def _thanks(view: WorkshopView, m: Metrics, ui: Ui, w: float, met: Met, ground: str, lines: int = 1) -> list[Block]:
    """One sentence of thanks across the table where something bloomed."""
    if not bloomed(view, met):
        return []
    ask = paragraph(m, w, _asked(m), ground=ground)
    return [stack(_bloom(view, m, w, met, ground), ask, _form(view, m, ui, w, ground, lines), gap=0.7, w=w)]


def _thanks_card(view: WorkshopView, m: Metrics, ui: Ui, w: float, h: float, met: Met) -> Block:
    """The same on a card of its own, ``h`` high when it needs no more: the field takes what is over."""
    inner = w - 2 * PAD
    block = _thanks(view, m, ui, inner, met, "bloom")[0]
    lines = 1 + max(0, int((h - block.h - 3.2) / m.lead("body")))
    block = _thanks(view, m, ui, inner, met, "bloom", lines)[0]
    box = Rect(0, 0, w, max(h, block.h + 3.2))
    return Block(w, box.h, (*panel(box, "bloom"), *block.at(PAD, (box.h - block.h) / 2)))


def _thanks_strip(view: WorkshopView, m: Metrics, ui: Ui, w: float, met: Met) -> Block:
    """The same in one row: what bloomed and what is asked left, the field right."""
    left, right = columns(Rect(0, 0, w - 2 * PAD, 0), 1.22, 1, gap=2 * PAD + GAP)
    words = stack(
        _bloom(view, m, left.w, met, "bloom"), paragraph(m, left.w, _asked(m), ground="bloom"), gap=0.3, w=left.w
    )
    form = _form(view, m, ui, right.w, "bloom", 1)
    row = beside(words, form, gap=2 * PAD + GAP)
    box = Rect(0, 0, w, row.h + 2.6)
    return Block(w, box.h, (*panel(box, "bloom"), *row.at(PAD, 1.3)))


def _bloom(view: WorkshopView, m: Metrics, w: float, met: Met, ground: str) -> Block:
    """A flower, and what bloomed."""
    names = bloomed(view, met)
    one = first_capital(with_the(view, m, names[0]))
    said = m.t("{name} bloeit.", name=one) if len(names) == 1 else m.t("Er bloeien {n} plannen.", n=len(names))
    side = m.size("section") * 1.2
    return beside(icon("flower", side, "red"), paragraph(m, w - side - 1.2, said, "section", ground=ground), gap=1.2)


def _asked(m: Metrics) -> str:
    return m.t("Zeg over de tafel één zin dank. Aan wie, en waarvoor?")


def _form(view: WorkshopView, m: Metrics, ui: Ui, w: float, ground: str, lines: int) -> Block:
    """Where the thanks are typed."""
    field = fields.thanks(view.progress.ended)
    value = view.progress.said.get(field, "")
    return text_field(m, ui, w, "thanks", "", value, f"enter say {field}", lines, m.t("Dank u wel, …"), ground)
