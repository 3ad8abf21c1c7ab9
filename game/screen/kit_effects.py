"""What a card did: effects with their reasons, an example, what the door says, the door itself."""

from __future__ import annotations

import math
from collections.abc import Sequence

from game.screen import typeset
from game.screen.blocks import Block, flow, stack
from game.screen.kit import label, paragraph, pill, tag
from game.screen.kit_marks import badge, own_badge, tail_of
from game.screen.metrics import Metrics
from game.screen.nodes import Group, Line, Node, Picture, Rect, Shape, Text
from game.screen.prints import drawing
from game.screen.prints_door import DOOR_HEIGHT, DOOR_WIDTH, EDGE, bolt_places, slide_name
from game.screen.theme import METERS


def effect_row(
    m: Metrics, w: float, meter: str, change: str, why: str, name: str = "", owner: int = 0, h: float | None = None
) -> Block:
    """What changed and why: meter tab, change, name, "Waarom?" and a line or two.

    Args:
        m: metrics.
        w: width in units.
        meter: energy|support|trust|room, or "" with ``owner``.
        change: "+1", "−2" (a real minus), "3 → 2".
        why: one or two lines.
        name: under the change; "" = the meter's name, or "Eigenaar".
        owner: for ownership, the new one.
        h: height in units; None = what it needs.
    """
    mark = badge(m, meter, 6.7, 9.1) if meter else own_badge(m, owner)
    said = name or (m.t(METERS[meter].name) if meter else m.t("Eigenaar"))
    what = stack(label(m, change, "value", ground="card"), label(m, said, "name", ground="card"), gap=-0.4)
    narrow = w < 95 * m.grown(1.0)
    x = 1.0 + mark.w + 1.6
    wx = x if narrow else x + m.grown(19.0)
    text = paragraph(m, w - wx - 1.0, f"**{m.t('Waarom?')}** {why}" if why else "", ground="card")
    low = (mark.h + 1.6, what.h + text.h + 1.4) if narrow else (mark.h + 1.8, what.h + 1.2, text.h + 1.4)
    need = max(low)
    high = max(need, h or 0.0)
    nodes: list[Node] = [*mark.at(1.0, (high - mark.h) / 2 if not narrow else 0.8)]
    if narrow:
        nodes += [*what.at(x, 0.4), *text.at(wx, what.h + 0.6)]
    else:
        nodes += [*what.at(x, (high - what.h) / 2), *text.at(wx, (high - text.h) / 2)]
    return Block(w, high, tuple(nodes))


def effect_table(m: Metrics, w: float, rows: Sequence[Block]) -> Block:
    """Effect rows with rules between them."""
    blocks: list[Block] = []
    for n, row in enumerate(rows):
        rule = (Line(((1.0, 0.0), (w - 1.0, 0.0)), "rule", 0.28),) if n else ()
        blocks.append(Block(w, row.h, (*rule, *row.nodes)))
    return stack(*blocks, gap=0.3, w=w)


def example_card(
    m: Metrics, w: float, title: str, text: str, real: bool, source: str = "", h: float | None = None
) -> Block:
    """One example of another village, with "echt gebeurd" when it is."""
    inner = w - 4.8
    mark = tag(m, m.t("echt gebeurd"), "check") if real else pill(m, m.t("bedacht voorbeeld"), "", "card")
    head = paragraph(m, inner, title, "strong", ground="example")
    body = stack(
        head,
        mark,
        paragraph(m, inner, text, ground="example"),
        paragraph(m, inner, source, "note", ground="example"),
        gap=0.7,
        w=inner,
    )
    high = max(body.h + 2.8, h or 0.0)
    return Block(w, high, (Shape(Rect(0, 0, w, high), fill="example", shadow="", width=0.28), *body.at(2.4, 1.3)))


def speech_card(m: Metrics, w: float, headline: str, quote: str, tail_x: float | None = None) -> Block:
    """What the door says: "Ja, mits …" on an ochre block, the quote under it, and a tail at ``tail_x`` (or none)."""
    inner = w - 5.4
    size = 1.0
    while size > 0.6 and typeset.width(m, headline, "title", size) > inner - 4:
        size -= 0.05
    block_w = typeset.width(m, headline, "title", size) + 4.0
    block_h = m.lead("title") * size + 1.8
    plate = Rect(2.6, 2.1, block_w, block_h)
    block = Group(
        plate,
        (
            Shape(plate, fill="ochre", width=0.37, radius=0.9),
            Text(plate.inset(1.8, 0.4), headline, "title", "ink", "ochre", "centre", "middle", size),
        ),
        2.0,
    )
    words = paragraph(m, inner, quote, "quote", ground="card")
    high = plate.bottom + (1.6 + words.h if words.h else 0) + 2.2
    box = Rect(0, 0, w, high)
    tail = tail_of(box, (tail_x, high + 5.6), "card") if tail_x is not None else ()
    return Block(
        w, high, (Shape(box, shadow="soft", width=0.37, radius=2.4), *tail, block, *words.at(2.8, plate.bottom + 1.6))
    )


_SHAKE = 0.5
"""Units that a door shakes when it stays shut."""


def _door(box: Rect, bolts: int, drawn: int, leaf: str, left_out: int = 0, opacity: float = 1.0) -> Picture:
    params = (("bolts", bolts), ("drawn", drawn), ("leaf", leaf), ("left_out", left_out))
    return Picture(box, "door", "door", params=params, opacity=opacity)


def _sliding(box: Rect, bolts: int, first: int, slides: Sequence[float]) -> list[Picture]:
    """The bolts on their way, from the one after the ``first`` that are drawn already; a keeper left lights up."""
    scale = max(box.w / DOOR_WIDTH, box.h / DOOR_HEIGHT)
    left, top = box.x + (box.w - DOOR_WIDTH * scale) / 2, box.bottom - DOOR_HEIGHT * scale
    found: list[Picture] = []
    for share, y in zip(slides, bolt_places(bolts)[first:], strict=False):
        for name in (*(("door/keeper-lit",) if share >= 1 else ()), slide_name(share)):
            art = drawing(name)
            at = Rect(left + (EDGE + art.x) * scale, top + (y + art.y) * scale, art.width * scale, art.height * scale)
            found.append(Picture(at, name, "picture"))
    return found


def door_panel(
    m: Metrics,
    w: float,
    h: float,
    bolts: int,
    drawn: int,
    leaf: str = "shut",
    reasons: Sequence[str] = (),
    plate: str = "",
    covered: float = 0.0,
    moved: float = 1.0,
    was: tuple[int, str] = (0, "shut"),
    slides: Sequence[float] = (),
) -> Block:
    """The door of the town hall: picture, a plate that counts the bolts, and a green tag per reason of a drawn bolt.

    Args:
        m: metrics.
        w: width in units.
        h: height in units; under w / 1.2 it is a band and the tags stand in a row.
        bolts: 4–7.
        drawn: how many are drawn.
        leaf: shut|ajar|open.
        reasons: translated words for the first drawn bolts ("achterban", …).
        plate: the sentence under the door; "" = counted.
        covered: how much of the top a card covers, in units.
        moved: how far the leaf has moved, 0-1 (an animation); until then the old picture shows through.
        was: drawn bolts and leaf before that.
        slides: how far each bolt after ``was`` is on its way, 0-1; while one is, the leaf waits.
    """
    said = plate or m.t("{n} grendels, {d} zijn al open", n=bolts, d=drawn)
    whole = Rect(0, 0, w, h)
    nodes: list[Node] = [_door(whole, bolts, drawn, leaf)]
    if was[1] == "shut" and any(one < 1 for one in slides):
        nodes = [_door(whole, bolts, was[0], "shut", len(slides)), *_sliding(whole, bolts, was[0], slides)]
    elif moved < 1 and leaf == was[1] == "shut":
        nodes = [node.moved(_SHAKE * (1 - moved) * math.cos(moved * 18), 0) for node in nodes]
    elif moved < 1 and leaf != was[1]:
        nodes = [_door(whole, bolts, drawn, was[1]), _door(whole, bolts, drawn, leaf, opacity=moved)]
    words = paragraph(m, w - 9.0, said, "strong", ground="card", align="centre")
    if words.h > m.lead("strong") * 1.5:
        words = paragraph(m, w - 9.0, said, "small", ground="card", align="centre")
    plate_box = Rect(2.6, h - words.h - 3.6, w - 5.2, words.h + 1.4)
    nodes += [Shape(plate_box, shadow="hard", radius=0.9), *words.at(4.5, plate_box.y + 0.7)]
    band = h < w * 1.2
    tags = [tag(m, reason) for reason in reasons]
    if band:
        row = flow(tags, w - 5.2, 0.8, 0.8)
        nodes += row.at(2.6, max(covered + 0.8, plate_box.y - row.h - 1.0))
    else:
        scale, lowest = max(w / DOOR_WIDTH, h / DOOR_HEIGHT), covered
        for one, place in zip(tags, bolt_places(bolts), strict=False):
            y = max(lowest, h - (DOOR_HEIGHT - place) * scale - one.h / 2)
            nodes += one.at(1.2, y)
            lowest = y + one.h + 0.5
    return Block(w, h, tuple(nodes))
