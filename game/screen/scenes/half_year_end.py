"""The end of a half-year: what happened by itself and why, the setback like weather, thanks where something bloomed."""

from __future__ import annotations

from collections.abc import Sequence

from game.content.texts import in_language
from game.rules.terms import METERS
from game.screen.blocks import Block, beside, stack
from game.screen.kit import button, icon, page, panel, paragraph, picture
from game.screen.kit_board import meter
from game.screen.kit_forms import text_field
from game.screen.kit_pages import columns, paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Line, Node, Nodes, Picture, Rect, Scene
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
WEATHER = 0.4
"""Seconds in which the clouds come."""

CLOUDS = ((0.06, 0.8), (0.4, 1.0), (0.74, 0.7))
"""Where the clouds of the setback hang over the print, as a share of its width, and how large they are."""


def half_year_end(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Rows left; meters and thanks right; in large text one column with pages."""
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
    body = frame.body
    if m.folded:
        inner = body.inset(PAD, PAD * 0.8)
        blocks = [
            *_weather(view, ui, m, inner.w, met),
            *_rows(view, m, inner.w, met),
            _meters(view, m, ui, inner.w, met),
            *_thanks(view, m, ui, inner.w, met),
        ]
        nodes = paged(m, ui, "end", inner, blocks, GAP * 1.6)
        box = body.top_part(min(body.h, max(node.rect.bottom for node in nodes) + PAD * 0.8 - body.y))
        print_nodes = _village(view, ui, body.below(box.h + GAP * 1.4), met)
        return frame.scene(*panel(box if print_nodes else body), *nodes, *print_nodes)._replace(title="half_year_end")
    nodes_out: list[Node] = []
    weather = _weather(view, ui, m, body.w - 2 * PAD, met)
    if weather:
        band = Rect(body.x, body.y, body.w, weather[0].h + 2.2)
        nodes_out += [*panel(band, "setback_band"), *weather[0].at(body.x + PAD, body.y + 1.1)]
        body = body.below(band.h + GAP)
    left, right = columns(body, 1.22, 1)
    meters = _meters(view, m, ui, right.w - 2 * PAD, met)
    thanks = _thanks(view, m, ui, right.w - 2 * PAD, met)
    rows = _rows(view, m, left.w - 2 * PAD, met)
    rows_h = sum(one.h for one in rows) + 0.4 * (len(rows) - 1) + 2.4
    meters_h = meters.h + 2.8
    side_h = meters_h + (GAP + thanks[0].h + 3.2 if thanks else 0.0)
    high = min(body.h, max(rows_h, side_h))
    nodes_out += panel(left.top_part(high))
    nodes_out += paged(m, ui, "end", left.top_part(high).inset(PAD, 1.2), rows, 0.4)
    nodes_out += [*panel(right.top_part(meters_h)), *meters.at(right.x + PAD, right.y + 1.4)]
    if thanks:
        low = right.below(meters_h + GAP)
        low = low.top_part(max(thanks[0].h + 3.2, high - meters_h - GAP))
        nodes_out += [*panel(low, "bloom"), *thanks[0].at(low.x + PAD, low.y + 1.6)]
        high = max(high, low.bottom - body.y)
    below = _village(view, ui, body.below(high + GAP * 1.5), met)
    if not below and not thanks:
        below = _village(view, ui, right.below(meters_h + GAP).top_part(high - meters_h - GAP), met)
    nodes_out += below
    return frame.scene(*nodes_out)._replace(title="half_year_end")


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


def _village(view: WorkshopView, ui: Ui, rect: Rect, met: Met) -> Nodes:
    """The print below; when the setback hits, clouds drift in over it and stay."""
    nodes = village_band(view, rect)
    if not nodes or not _hit(met):
        return nodes
    box = nodes[0].rect
    share, h = progress(ui, "weather", WEATHER), box.h * 0.62
    clouds = []
    for n, (x, size) in enumerate(CLOUDS):
        w = h * size * 1.2
        left = min(box.right - w - 1.2, box.x + box.w * x + (1 - share) * box.w * (0.3 + 0.1 * n))
        clouds.append(Picture(Rect(left, box.y + 1.0 + 0.8 * (n % 2), w, h * size), "weer", "picture", opacity=share))
    return (*nodes, *clouds)


def _weather(view: WorkshopView, ui: Ui, m: Metrics, w: float, met: Met) -> list[Block]:
    """The setback, if it hit: a dark cloud, its name and text, and what it asks of the table."""
    plan = view.plan.setback
    if plan is None or not _hit(met):
        return []
    ground = "card" if m.folded else "setback_band"
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


def _rows(view: WorkshopView, m: Metrics, w: float, met: Met) -> list[Block]:
    """What changed at the end, each with its "waarom"."""
    told = {one.subject for one in met.ending if one.cause == "setback"}
    told -= {one.subject for one in met.ending if one.kind == "step" and one.cause != "setback"}
    rows = portrait.ending_rows(met, view, m.lang)
    found = [one for one in rows if one.kind != "setback" and not (one.kind == "step" and one.subject in told)]
    blocks: list[Block] = []
    for n, one in enumerate(found):
        row = effect_line(view, m, w, one)
        rule = (Line(((0.0, -0.2), (w, -0.2)), "rule", 0.28),) if n else ()
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


def _thanks(view: WorkshopView, m: Metrics, ui: Ui, w: float, met: Met) -> list[Block]:
    """One sentence of thanks across the table where something bloomed."""
    names = bloomed(view, met)
    if not names:
        return []
    ground = "card" if m.folded else "bloom"
    one = first_capital(with_the(view, m, names[0]))
    said = m.t("{name} bloeit.", name=one) if len(names) == 1 else m.t("Er bloeien {n} plannen.", n=len(names))
    field = fields.thanks(view.progress.ended)
    side = m.size("section") * 1.2
    words = paragraph(m, w - side - 1.2, said, "section", ground=ground)
    head = beside(icon("flower", side, "red"), words, gap=1.2)
    ask = paragraph(m, w, m.t("Zeg over de tafel één zin dank. Aan wie, en waarvoor?"), ground=ground)
    form = text_field(
        m, ui, w, "thanks", "", view.progress.said.get(field, ""), f"enter say {field}", 1, m.t("Dank u wel, …"), ground
    )
    return [stack(head, ask, form, gap=0.7, w=w)]
