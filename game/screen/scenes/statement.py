"""A statement before and after play: very large, with hands on a scale from one to five."""

from __future__ import annotations

from game.screen import typeset
from game.screen.blocks import Block, beside, stack
from game.screen.kit import label, paragraph, tag
from game.screen.kit_forms import counter, scale_1_5
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Rect, Scene, Shape, Text
from game.screen.scenes.debrief_parts import framed
from game.screen.ui import Ui
from game.session import fields
from game.session.view import WorkshopView

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
        else m.t("Steek uw hand op. Een 3 mag ook. Aan het eind vragen wij het nog eens.")
    )
    corner = tag(m, m.t("Stelling {n} van {total}", n=number + 1, total=len(every)), "speech", "ink")
    frame = framed(view, ui, m, title, "", (m.t("Verder"), "go next"), hint, corner=corner)
    body = frame.body
    hands = _hands(m, min(body.w, 160.0), name, counts, before, body.h)
    quote = _quote(m, body.w, body.h - hands.h - GAP * 1.6, said)
    spare = max(0.0, body.h - quote.h - hands.h - GAP * 1.6)
    y = body.y + quote.h + spare * 0.5 + GAP * 1.2
    nodes = (*quote.at(body.x, body.y), *hands.at(body.x + (body.w - hands.w) / 2, y))
    return frame.scene(*nodes)


def _counts(view: WorkshopView, name: str) -> tuple[int, ...]:
    vote = view.progress.votes.get(name)
    given = vote.counts if vote else ()
    return tuple(given[n] if n < len(given) else 0 for n in range(STEPS))


def _quote(m: Metrics, w: float, room: float, said: str) -> Block:
    """The statement on paper between large quotation marks: the largest letters that fit."""
    pad = 4.2
    inner = w - 2 * pad - 2
    text = f"“{said}”"
    for style, scale in (("title", 1.5), ("title", 1.25), ("title", 1.0), ("scene", 1.0), ("quote", 1.0), ("lead", 1.0)):
        h = typeset.height(m, text, style, inner, scale)
        if h + 2 * pad * 0.6 <= room and not (scale > 1 and h > m.lead(style) * scale * 2.2):
            break
    high = max(h + 2 * pad * 0.6, min(room, h + 2 * pad * 0.9))
    box = Rect(0, 0, w, high)
    words = Text(Rect(pad, (high - h) / 2, w - 2 * pad, h), text, style, "ink", "card", "centre", "top", scale)
    edge = Shape(Rect(0, 0, 1.6, high).inset(0, 1.3).moved(0.9, 0), fill="ochre", border="", radius=0.6)
    return Block(w, high, (Shape(box, shadow="soft"), edge, words))


def _commands(name: str, counts: tuple[int, ...]) -> list[tuple[str, str]]:
    """For each step the vote with one hand less and with one more."""

    def vote(step: int, by: int) -> str:
        new = [min(MOST, max(0, c + (by if n == step else 0))) for n, c in enumerate(counts)]
        return f"enter vote {name} {' '.join(str(c) for c in new)} hands"

    return [(vote(step, -1), vote(step, 1)) for step in range(STEPS)]


def _hands(
    m: Metrics, w: float, name: str, counts: tuple[int, ...], before: tuple[int, ...], room: float
) -> Block:
    low, high = m.t("helemaal oneens"), m.t("helemaal eens")
    if not any(before):
        return scale_1_5(m, w, "hands", counts, _commands(name, counts), low, high)
    return _then_and_now(m, w, name, counts, before, low, high, room)


def mean(counts: tuple[int, ...]) -> float:
    """The average step of all hands; 0 without hands."""
    total = sum(counts)
    return sum((n + 1) * c for n, c in enumerate(counts)) / total if total else 0.0


def _comma(m: Metrics, value: float) -> str:
    return f"{value:.1f}".replace(".", "," if m.lang == "nl" else ".")


def _then_and_now(
    m: Metrics, w: float, name: str, counts: tuple[int, ...], before: tuple[int, ...], low: str, high: str, room: float
) -> Block:
    """Per step two bars: what was counted before in a quiet colour, and now."""
    gap = 1.6
    each = (w - gap * (STEPS - 1)) / STEPS
    tallest = min(m.grown(14.0), max(5.0, room * 0.2))
    most = max(4, *counts, *before)
    blocks: list[Block] = []
    for step, (less, more) in enumerate(_commands(name, counts)):
        bars: list[Node] = []
        for k, (value, fill) in enumerate(((before[step], "muted"), (counts[step], "ochre"))):
            h = max(0.5, tallest * value / most)
            bars.append(Shape(Rect(each * (0.16 + 0.36 * k), tallest - h, each * 0.32, h), fill=fill, radius=0.4))
        was = label(m, m.t("eerst {n}", n=before[step]), "small", "quiet_text")
        figure = label(m, str(step + 1), "section")
        head = beside(was, figure, gap=1.4) if was.w + figure.w + 1.4 <= each else stack(figure, was, gap=0.0)
        hand = counter(m, f"hands:{step + 1}", counts[step], less, more, str(step + 1), each)
        blocks.append(stack(Block(each, tallest, tuple(bars)), head, hand, gap=0.5, align="centre"))
    row = beside(*blocks, gap=gap, valign="top")
    left = paragraph(m, w * 0.3, low, "small")
    right = paragraph(m, w * 0.3, high, "small", align="right")
    middle = paragraph(m, w * 0.38, _shift(m, counts, before), "strong", align="centre")
    ends = Block(
        w, max(left.h, right.h, middle.h), (*left.nodes, *middle.at(w * 0.31, 0), *right.at(w * 0.7, 0))
    )
    return stack(row, ends, gap=0.7, w=w)


def _shift(m: Metrics, counts: tuple[int, ...], before: tuple[int, ...]) -> str:
    if not any(counts):
        return m.t("Eerst gemiddeld {was}", was=_comma(m, mean(before)))
    return m.t("Gemiddeld {was} → {now}", was=_comma(m, mean(before)), now=_comma(m, mean(counts)))



