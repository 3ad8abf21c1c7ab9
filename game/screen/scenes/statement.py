"""A statement before and after play: very large, with hands on a scale from one to five."""

from __future__ import annotations

from game.screen import typeset
from game.screen.blocks import Block, beside, stack
from game.screen.kit import icon, label, panel, paragraph, tag
from game.screen.kit_forms import counter
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Rect, Scene, Shape, Text
from game.screen.scenes.debrief_parts import framed
from game.screen.ui import Ui
from game.session import fields
from game.session.view import WorkshopView

SIZES = (("title", 1.5), ("title", 1.25), ("title", 1.0), ("scene", 1.0), ("quote", 1.0), ("lead", 1.0))
STEPS = 5
MOST = 99


def statement(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The statement and the hands; after play the counts from before stand beside those of now."""
    number, after = view.place.number, view.place.part == "conclusions"
    every = view.statements(m.lang)
    said = every[number] if number < len(every) else ""
    name = fields.after(number) if after else fields.before(number)
    counts, before = _counts(view, name), _counts(view, fields.before(number)) if after else ()
    title = m.t("De stelling van het begin") if after else m.t("Wat vindt u?")
    hint = (
        m.t("Steek weer uw hand op. Wie is verschoven, en waardoor?")
        if after
        else m.t("Een 3 mag ook. Aan het eind vragen wij het nog eens.")
    )
    corner = tag(m, m.t("Stelling {n} van {total}", n=number + 1, total=len(every)), "speech", "ink")
    frame = framed(view, ui, m, title, "", (m.t("Verder"), "go next"), hint, corner=corner)
    body = frame.body
    least = _hands(m, body.w, name, counts, before, 0.0)
    quote = _quote(m, body.w, body.h - least.h - GAP * 1.6, said)
    hands = _hands(m, body.w, name, counts, before, body.h - quote.h - GAP * 1.6 - least.h)
    return frame.scene(*quote.at(body.x, body.y), *hands.at(body.x, body.bottom - hands.h))


def _counts(view: WorkshopView, name: str) -> tuple[int, ...]:
    vote = view.progress.votes.get(name)
    given = vote.counts if vote else ()
    return tuple(given[n] if n < len(given) else 0 for n in range(STEPS))


def _quote(m: Metrics, w: float, room: float, said: str) -> Block:
    """The statement on paper between large quotation marks: the largest letters that fit."""
    pad = 4.2
    inner = w - 2 * pad - 2
    text = f"‘{said}’"
    for style, scale in SIZES:
        h = typeset.height(m, text, style, inner, scale)
        if h + pad <= room and (scale == 1 or h <= m.lead(style) * scale * 2.2):
            break
    wide = _balanced(m, text, style, inner, scale, h)
    high = max(h + pad, min(room, max(h + pad * 1.9, room * 0.42)))
    box = Rect(0, 0, w, high)
    words = Text(Rect((w - wide) / 2, (high - h) / 2, wide, h), text, style, "ink", "card", "centre", "top", scale)
    edge = Shape(Rect(0.9, 1.3, 1.6, high - 2.6), fill="ochre", border="", radius=0.6)
    return Block(w, high, (Shape(box, shadow="soft"), edge, words))


def _balanced(m: Metrics, text: str, style: str, w: float, scale: float, h: float) -> float:
    """The narrowest width at which the text has no more lines, so that they are about as long."""
    low, high = w * 0.3, w
    while high - low > 1.0:
        middle = (low + high) / 2
        if typeset.height(m, text, style, middle, scale) > h + 0.01:
            low = middle
        else:
            high = middle
    return high


def _commands(name: str, counts: tuple[int, ...]) -> list[tuple[str, str]]:
    """For each step the vote with one hand less and with one more."""

    def vote(step: int, by: int) -> str:
        new = [min(MOST, max(0, c + (by if n == step else 0))) for n, c in enumerate(counts)]
        return f"enter vote {name} {' '.join(str(c) for c in new)} hands"

    return [(vote(step, -1), vote(step, 1)) for step in range(STEPS)]


def mean(counts: tuple[int, ...]) -> float:
    """The average step of all hands; 0 without hands."""
    total = sum(counts)
    return sum((n + 1) * c for n, c in enumerate(counts)) / total if total else 0.0


def _comma(m: Metrics, value: float) -> str:
    return f"{value:.1f}".replace(".", "," if m.lang == "nl" else ".")


def _hands(m: Metrics, w: float, name: str, counts: tuple[int, ...], before: tuple[int, ...], spare: float) -> Block:
    """Per step a bar and a count; beside the bar, in a quiet colour, what was counted before play.

    Args:
        m: metrics.
        w: width in units.
        name: of the vote.
        counts: hands now.
        before: hands before play, or ().
        spare: how much higher than it needs it may be.
    """
    pad, gap = 2.2, 2.2
    inner = w - 2 * pad
    each = (inner - gap * (STEPS - 1)) / STEPS
    tallest = 4.0 + max(0.0, min(spare, 44.0))
    most = max(4, *counts, *before)
    asked = any(before)
    words = (m.t("helemaal oneens"), "", m.t("ertussenin"), "", m.t("helemaal eens"))
    lines = max(typeset.height(m, word, "small", each) for word in words)
    blocks: list[Block] = []
    for step, (less, more) in enumerate(_commands(name, counts)):
        pairs = ((before[step], "muted"), (counts[step], "ochre")) if asked else ((counts[step], "ochre"),)
        wide = each * (0.34 if asked else 0.56)
        x = (each - wide * len(pairs) - 1.0 * (len(pairs) - 1)) / 2
        bars: list[Node] = [Shape(Rect(0, tallest - 0.15, each, 0.3), fill="ink", border="", radius=0.1)]
        for k, (value, fill) in enumerate(pairs):
            h = tallest * value / most
            if value:
                bars.append(Shape(Rect(x + (wide + 1.0) * k, tallest - h, wide, h), fill=fill, radius=0.4))
        figure = label(m, str(step + 1), "value", ground="card")
        was = label(m, m.t("eerst {n}", n=before[step]), "small", "quiet_text", "card") if asked else Block(0, 0)
        head = beside(figure, was, gap=1.6)
        if head.w > each:
            head = stack(figure, was, gap=0.0, align="centre")
        word = paragraph(m, each, words[step], "small", ground="card", align="centre")
        hand = counter(m, f"hands:{step + 1}", counts[step], less, more, str(step + 1), each, str(step + 1))
        blocks.append(
            stack(Block(each, tallest, tuple(bars)), head, word._replace(h=lines), hand, gap=0.5, align="centre")
        )
    mean_line = paragraph(m, inner, _shift(m, counts, before), "body", ground="card", align="centre")
    block = stack(mean_line, beside(*blocks, gap=gap, valign="top"), gap=0.6 if mean_line.h else 0.0, w=inner)
    high = block.h + 2.6
    ask = _ask(m, inner, tallest) if not asked and not any(counts) else Block(0, 0)
    return Block(w, high, (*panel(Rect(0, 0, w, high)), *ask.at(pad, 1.2), *block.at(pad, 1.2)))


def _ask(m: Metrics, w: float, h: float) -> Block:
    """Before the first hand: what everybody does now, in the room of the bars; nothing where that is too low."""
    said, side = label(m, m.t("Steek uw hand op"), "scene", ground="card"), m.grown(8.0)
    row = beside(icon("hand", side), said, gap=2.0)
    if row.h + 2.0 > h or row.w > w:
        return Block(0, 0)
    return Block(w, h, row.within(Rect(0, 0, w, h), "centre", "middle"))


def _shift(m: Metrics, counts: tuple[int, ...], before: tuple[int, ...]) -> str:
    if not any(before):
        return ""
    if not any(counts):
        return m.t("eerst gemiddeld {was}", was=_comma(m, mean(before)))
    return m.t("gemiddeld {was} → **{now}**", was=_comma(m, mean(before)), now=_comma(m, mean(counts)))
