"""What changed and why, and how another village did it: the rows and the example under the scratch layer."""

from __future__ import annotations

from game.content.cards import Example
from game.screen import typeset
from game.screen.blocks import Block, beside, stack
from game.screen.kit import paragraph, pill, tag
from game.screen.kit_cards import badge, own_badge
from game.screen.metrics import Metrics
from game.screen.nodes import Line, Node, Picture, Rect, Shape, Text
from game.screen.scenes.card_table import said
from game.screen.theme import on
from game.session.portrait import EffectRow
from game.session.view import WorkshopView

MINUS = "\u2212"


def change_of(row: EffectRow) -> str:
    """The change as it is read out: "+1", "−2", "0", or "3 → 2" for owners and steps."""
    if row.kind != "meter":
        return f"{row.before} → {row.after}"
    by = row.after - row.before
    return f"+{by}" if by > 0 else f"{MINUS}{-by}" if by < 0 else "0"


def effect_line(
    view: WorkshopView, m: Metrics, w: float, row: EffectRow, subject: str = "", ground: str = "card"
) -> Block:
    """One change: mark, how much, of what, and its one "waarom".

    Args:
        view: for the path of an initiative.
        m: metrics.
        w: width in units.
        row: the change.
        subject: the initiative on the table; another one is named.
        ground: what it stands on.
    """
    mark = _mark(view, m, row)
    name = row.name if row.kind == "meter" else m.t("Eigenaar") if row.kind == "owner" else m.t("Stap")
    if row.kind != "meter" and row.subject != subject:
        name = f"{name}: {row.name}"
    x = mark.w + 1.8
    # A word of one long name breaks off in the narrow column of large text: then it stands over its reason.
    longest = max(typeset.width(m, word, "name") for word in name.split())
    narrow = w < 100 * m.grown(1.0) or longest > m.grown(20.0)
    left = w - x if narrow else m.grown(20.0)
    number = change_of(row)
    value_w = typeset.width(m, number, "value")
    value = Block(
        value_w, m.lead("value"), (Text(Rect(0, 0, value_w, m.lead("value")), number, "value", "ink", ground),)
    )
    called = paragraph(m, left, name, "name", ground=ground)
    why = f"**{m.t('Waarom?')}** {row.why}" if row.why else ""
    if narrow:
        room = left - value.w - 1.6
        what = beside(value, paragraph(m, room, name, "name", ground=ground), gap=1.6)
        text = paragraph(m, w - x, why, ground=ground)
        high = max(mark.h, what.h + text.h) + 1.4
        nodes: list[Node] = [*mark.at(0, 0.7), *what.at(x, 0.5), *text.at(x, what.h + 0.5)]
        return Block(w, high, tuple(nodes))
    what = stack(value, called, gap=-1.0)
    text = paragraph(m, w - x - left - 1.6, why, ground=ground)
    high = max(mark.h, what.h, text.h) + 1.0
    return Block(
        w,
        high,
        (
            *mark.at(0, (high - mark.h) / 2),
            *what.at(x, (high - what.h) / 2),
            *text.at(x + left + 1.6, (high - text.h) / 2),
        ),
    )


def _mark(view: WorkshopView, m: Metrics, row: EffectRow) -> Block:
    if row.kind == "meter":
        return badge(m, row.subject, 6.2, 7.9)
    if row.kind == "owner":
        return own_badge(m, row.after, 6.2, 7.9)
    site = next((one for one in view.board.sites if one.id == row.subject), None)
    step = min(row.before, row.after)
    waits = site is not None and step < len(site.path) and site.path[step] == "town_hall"
    blooms = site is not None and row.after == len(site.path)
    w, h = m.grown(6.2), m.grown(7.9)
    side, fill = w * 0.62, "ochre_light"
    name = "flower" if blooms else "hall" if waits else "house"
    return Block(
        w,
        h,
        (
            Shape(Rect(0, 0, w, h), "box", fill, width=0.31, radius=1.1, shadow="hard"),
            Picture(Rect((w - side) / 2, (h - side) / 2, side, side), name, colour=on(fill, m.theme)),
        ),
    )


def ruled(block: Block, more: float = 0.0) -> Block:
    """A row with a thin line under it; ``more`` is room above and under what it says."""
    high = block.h + more
    line = Line(((0.0, high), (block.w, high)), "rule", 0.28)
    return Block(block.w, high + 0.3, (*block.at(0, more / 2), line))


def example_block(m: Metrics, w: float, example: Example, picture: str, fill: str = "example") -> Block:
    """How another village did it: title, what is true of it, the story, its source, and a drawing of such a place."""
    pad = 1.9
    drawing = 0.0 if m.text > 125 or w < 90 else min(23.0, w * 0.2)
    inner = w - 2 * pad - (drawing + 1.6 if drawing else 0)
    head = paragraph(m, inner, m.t("Zo deed een ander dorp het"), "strong", ground=fill)
    mark = tag(m, m.t("echt gebeurd")) if example.real else pill(m, m.t("bedacht voorbeeld"), "", "card")
    title_w = typeset.width(m, m.t("Zo deed een ander dorp het"), "strong")
    top = (
        beside(paragraph(m, title_w + 0.2, m.t("Zo deed een ander dorp het"), "strong", ground=fill), mark, gap=1.8)
        if title_w + mark.w + 2.0 <= inner
        else stack(head, mark, gap=0.6)
    )
    source = ""
    if example.real and example.source:
        source = m.t("Bron: {source}, {when}", source=example.source, when=example.as_of or "")
    words = stack(
        top, paragraph(m, inner, said(example.text, m), ground=fill), paragraph(m, inner, source, "note", ground=fill),
        gap=0.6, w=inner,
    )  # fmt: skip
    high = max(words.h, 14.0 if drawing else 0.0) + 2 * pad - 0.8
    nodes: list[Node] = [Shape(Rect(0, 0, w, high), fill=fill, width=0.28), *words.at(pad, (high - words.h) / 2)]
    if drawing:
        nodes.append(Picture(Rect(w - pad - drawing, pad * 0.6, drawing, high - pad * 1.2), picture, "picture"))
    return Block(w, high, tuple(nodes))
