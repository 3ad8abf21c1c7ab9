"""The cards of a killer: the killer itself, the postures of the officials, and the answers of the village.

What the screen hides before a choice lies on the back: what an answer pushes and costs, and what comes after the door.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.content.cards import Example, Killer, Response
from game.print.deck import Drawn
from game.print.marks import (
    Reader,
    badge,
    chip,
    function_badge,
    icon,
    label,
    mechanism_pill,
    meter_badge,
    owner_pill,
    pill,
    signed,
    stamp,
    text,
    weights,
)
from game.print.pieces import NOTHING, Block, Door, Line, Piece, Shape, beside, flow, stack
from game.print.sheets import Card
from game.rules.terms import MODES
from game.screen.nodes import Rect
from game.screen.theme import FUNCTIONS, METERS, POSTURES, THEMES_OF_KILLERS, Mark


def killer_cards(killers: Sequence[Drawn]) -> list[Card]:
    """The deck that is shuffled; its backs are all alike."""
    return [
        Card(
            f"killer.{one.card.id}",
            partial(_killer, one=one),
            _killer_back,
        )
        for one in killers
    ]


def posture_cards(killers: Sequence[Drawn]) -> list[Card]:
    """Of every killer what officials can do; on the back what comes after the door."""
    return [
        Card(
            f"posture.{one.card.id}",
            partial(_postures, one=one),
            partial(_after, one=one),
        )
        for one in killers
    ]


def answer_cards(killers: Sequence[Drawn]) -> list[Card]:
    """Every answer on its own card; on the back what it does, as under the scratch layer."""
    return [
        Card(
            f"answer.{one.card.id}.{answer.id}",
            partial(_answer, one=one, n=n, answer=answer),
            partial(_effects, one=one, n=n, answer=answer),
        )
        for one in killers
        for n, answer in enumerate(one.card.responses)
    ]


def key_of(one: Drawn, n: int = -1) -> str:
    """What belongs to a killer carries its number; an answer a letter too."""
    return f"{one.number}{chr(ord('a') + n)}" if n >= 0 else str(one.number)


def filling(w: float, h: float, top: Block, foot: Block, middle: Block = NOTHING, gap: float = 2.0) -> Block:
    """Something above, something at the bottom, and something in the middle of what is left."""
    need = top.h + foot.h + middle.h + gap * (bool(middle.h) + bool(foot.h))
    high = max(h, need)
    spare = high - top.h - foot.h
    pieces = (*top.pieces, *middle.at(0, top.h + (spare - middle.h) / 2), *foot.at(0, high - foot.h))
    return Block(max(w, top.w, foot.w, middle.w), need if need > h else high, pieces)


def _killer(r: Reader, w: float, h: float, one: Drawn) -> Block:
    card, mark = one.card, THEMES_OF_KILLERS[one.card.theme]
    left = beside(icon(mark.icon, 7.5, "red"), label(r, r.t("Killer: {theme}", theme=r.t(mark.name))), gap=1.8)
    right = beside(weights(one.weight, 6.0), chip(r, key_of(one)), gap=2.4)
    head = _ends(w, left, right)
    if card.blank:
        said = stack(_empty_stamp(w), text(r, w, r.said(card.sentence), "strong"), gap=3.0)
    else:
        said = stamp(r, w, r.said(card.sentence), 1.15)
    story = text(r, w, r.said(card.story))
    asked = text(r, w, r.t("Lees de zin voor alsof u hem meent."), "note", "quiet_text")
    return filling(w, h, stack(head, said, story, gap=4.0), stack(_bolts(r, w, one), asked, gap=1.6))


def _empty_stamp(w: float) -> Block:
    """Room to write a killer that the group knows itself."""
    box = Rect(0, 0, w, 30.0)
    lines = tuple(Line(((5.0, y), (w - 5.0, y)), "red", 0.35) for y in (14.0, 24.0))
    return Block(
        w, 30.0, (Shape(box, "box", "", "red", 0.9, 1.0), Shape(box.inset(1.5), "box", "", "red", 0.3), *lines)
    )


def _bolts(r: Reader, w: float, one: Drawn) -> Block:
    """The bolts of its door, to lay a coin on for every bolt that is drawn."""
    side = 9.0
    rings = [
        Block(
            side,
            side,
            (Shape(Rect(0, 0, side, side), "oval", "muted", "ink", 0.4), *icon("lock", 4.4, "ink").at(2.3, 2.3)),
        )
        for _ in range(one.bolts)
    ]
    said = label(r, r.t("{n} grendels", n=one.bolts), "small")
    if said.w + 2.4 + (side + 1.2) * one.bolts <= w:
        return beside(said, beside(*rings, gap=1.2), gap=2.4)
    return stack(said, beside(*rings, gap=1.2), gap=1.0)


def _ends(w: float, left: Block, right: Block) -> Block:
    """Something at both ends of a line; under each other where there is no room."""
    if left.w + right.w + 2.0 > w:
        return stack(left, right, gap=1.4)
    high = max(left.h, right.h)
    return Block(w, high, (*left.at(0, (high - left.h) / 2), *right.at(w - right.w, (high - right.h) / 2)))


def _killer_back(r: Reader, w: float, h: float) -> Block:
    """Bricks and a shut door: the same for all."""
    title = stack(text(r, w, r.t("Killer"), "title", "on_stamp", "centre"), gap=0)
    door = Rect(0, 13.0, w, h - 13.0)
    pieces: list[Piece] = [
        Shape(Rect(0, 0, w, 11.0), "box", "stamp", "ink", 0.4, 1.5),
        *title.at(0, (11.0 - title.h) / 2),
    ]
    pieces.append(Door(door, 5))
    return Block(w, h, tuple(pieces))


def _head(r: Reader, w: float, one: Drawn, key: str) -> Block:
    """Which killer a card belongs to."""
    mark = chip(r, key)
    sentence = r.said(one.card.sentence)
    words = text(r, w - mark.w - 2.0, f"‘{sentence}’", "small", "quiet_text")
    return beside(mark, words, gap=2.0)


def _postures(r: Reader, w: float, h: float, one: Drawn) -> Block:
    head = stack(_head(r, w, one, key_of(one)), text(r, w, r.t("Wat doet het gemeentehuis?"), "head"), gap=1.6)
    rows = [_posture(r, w, mode, getattr(one.card.postures, mode)) for mode in MODES]
    each = max(row.h for row in rows)
    room = h - head.h - 3.0 - 2 * 2.0
    rows = [_posture(r, w, mode, getattr(one.card.postures, mode), max(each, room / 3)) for mode in MODES]
    return stack(head, stack(*rows, gap=2.0), gap=3.0)


def _posture(r: Reader, w: float, mode: str, said: dict[str, str], high: float = 0.0) -> Block:
    """Tinted, with a black tab: icon, letter and name, and the official's own words."""
    mark, pad = POSTURES[mode], 2.4
    tab = badge(r, Mark(mark.name, mark.letters, mark.icon), "ink", 11.0, 15.0)
    inner = w - tab.w - 3 * pad
    words = stack(text(r, inner, r.t(mark.name), "strong"), text(r, inner, f"‘{r.said(said)}’"), gap=0.4)
    h = max(words.h, tab.h, high - 2 * pad) + 2 * pad
    return Block(
        w,
        h,
        (
            Shape(Rect(0, 0, w, h), "box", mode, "ink", 0.35, 1.6),
            *tab.at(pad, pad),
            *words.at(tab.w + 2 * pad, max(pad, (h - words.h) / 2)),
        ),
    )


def _after(r: Reader, w: float, h: float, one: Drawn) -> Block:
    """After the door: open, ajar or shut, and how another village did it."""
    card = one.card
    head = stack(_head(r, w, one, key_of(one)), text(r, w, r.t("Na de deur"), "head"), gap=1.2)
    shut = f"{r.said(card.no_because)} **{r.t('Vraag:')}** {r.said(card.question)}"
    rows = [
        _told(
            r,
            w,
            "door",
            "done",
            r.t("Open"),
            r.t("Zet één stap. Was het een gemeentestap, dan zijn achterban en voorwerk gebruikt."),
        ),
        _told(r, w, "chain", "ochre", r.t("Ja, mits …").removesuffix(" …"), r.said(card.condition)),
        _told(r, w, "lock", "ink", r.t("Dicht"), shut),
    ]
    return filling(w, h, stack(head, *rows, gap=2.2), _example(r, w, card))


def _told(r: Reader, w: float, icon_name: str, fill: str, title: str, words: str) -> Block:
    tab = 9.0
    mark = Block(tab, tab, (Shape(Rect(0, 0, tab, tab), "box", fill, "ink", 0.35, 1.4), *_inked(icon_name, fill, tab)))
    inner = w - tab - 2.4
    said = stack(text(r, inner, title, "strong"), text(r, inner, words), gap=0.1)
    return Block(w, max(tab, said.h), (*mark.pieces, *said.at(tab + 2.4, 0)))


def _inked(icon_name: str, fill: str, side: float) -> tuple[Piece, ...]:
    ink = "ink" if fill == "ochre" else "white"
    return icon(icon_name, side * 0.64, ink).at(side * 0.18, side * 0.18)


def _example(r: Reader, w: float, card: Killer) -> Block:
    """One example: a real one before an invented one, a short one before a long one."""
    best = sorted(card.examples, key=lambda one: not one.real)[0]
    return example(r, w, best)


def example(r: Reader, w: float, one: Example) -> Block:
    """How another village did it, and whether it is true."""
    pad, inner = 2.2, w - 4.4
    mark = pill(r, r.t("echt gebeurd"), "check", "done") if one.real else pill(r, r.t("bedacht voorbeeld"), "", "card")
    source = ""
    if one.real and one.source:
        source = r.t("Bron: {source}, {when}", source=one.source, when=one.as_of or "")
    words = stack(
        flow([label(r, r.t("Een ander dorp"), "strong"), mark], inner, 2.0, 0.8),
        text(r, inner, r.said(one.text)),
        text(r, inner, source, "note", "quiet_text"),
        gap=0.8,
    )
    h = words.h + 2 * pad
    return Block(w, h, (Shape(Rect(0, 0, w, h), "box", "example", "ink", 0.3, 1.4), *words.at(pad, pad)))


def _answer(r: Reader, w: float, h: float, one: Drawn, n: int, answer: Response) -> Block:
    """As on the screen: badge, name, text and way; nothing of push or price."""
    mark = function_badge(r, answer.function)
    x = mark.w + 3.0
    inner = w - x
    name = text(r, inner, r.t(FUNCTIONS[answer.function].name), "strong")
    said = text(r, inner, r.said(answer.text), "quote")
    words = stack(name, said, gap=0.6)
    body = Block(w, max(mark.h, words.h), (*mark.pieces, *words.at(x, 0)))
    way = mechanism_pill(r, answer.mechanism)
    foot = Block(x + way.w, way.h, way.at(x, 0))
    return filling(w, h, stack(_head(r, w, one, key_of(one, n)), body, gap=2.2), foot, gap=1.6)


def _effects(r: Reader, w: float, h: float, one: Drawn, n: int, answer: Response) -> Block:
    """Under the scratch layer: bolts, meters and owner, each with its why."""
    key = chip(r, key_of(one, n))
    title = label(r, r.t("Dit doet het"), "strong")
    pushed = r.t("{n} grendels", n=answer.push) if answer.push != 1 else r.t("1 grendel")
    bolts = pill(r, pushed, "lock", "ochre")
    head = _ends(w, beside(key, title, gap=2.0), bolts)
    rows = [
        _effect(r, w, meter_badge(r, kind), signed(by), r.t(METERS[kind].name), r.said(answer.why[kind]))
        for kind, by in (("energy", answer.energy), ("support", answer.support), ("trust", answer.trust))
        if by and kind in answer.why
    ]
    if answer.ownership and "ownership" in answer.why:
        toward = r.t("één stap naar het dorp") if answer.ownership < 0 else r.t("één stap naar de gemeente")
        mark = owner_pill(r, 1 if answer.ownership < 0 else 4)
        rows.append(_effect(r, w, mark, r.t("Eigenaar"), toward, r.said(answer.why["ownership"])))
    if not rows:
        rows = [text(r, w, r.t("Verder verandert er niets."))]
    works = text(r, w, r.said(answer.works_if), "note", "quiet_text")
    return filling(w, h, stack(head, *rows, gap=1.8), works, gap=1.4)


def _effect(r: Reader, w: float, mark: Block, change: str, name: str, why: str) -> Block:
    x = max(mark.w, 13.0) + 2.2
    words = text(r, w - x, f"**{change} {name}.** {why}" if why else f"**{change} {name}.**")
    return Block(w, max(mark.h, words.h), (*mark.at(0, 0.1), *words.at(x, 0.3)))
