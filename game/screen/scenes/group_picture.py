"""The group picture: the village as it became, on one sheet to take home. No buttons: nobody stands at a screen.

It hangs on a fridge or stands in the village paper, beside people who were not there. So it says by itself where
this is, when and by which table it was made, what grows where, what was hoped for, and one sentence of the group.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from game.content.maps.shapes import HEIGHT, WIDTH
from game.content.texts import in_language
from game.report.building import date_in_words
from game.report.harmless import clean
from game.rules.views import SiteView
from game.screen import typeset
from game.screen.blocks import Block, beside, stack
from game.screen.kit import icon, panel, tag
from game.screen.kit_marks import tail_of
from game.screen.metrics import Metrics
from game.screen.nodes import Node, Nodes, Picture, Rect, Scene, Shape, Text
from game.screen.scenes.board_print import place, spec_of, tip_of, village_picture
from game.screen.scenes.portrait import SUMMER, reached_tag
from game.screen.scenes.words import name_of
from game.session import fields
from game.session.portrait import Ambition, PortraitLine, ambitions, sentences
from game.session.view import WorkshopView

EDGE = 5.0
"""Paper around everything, wide enough for a magnet or a drawing pin."""

SAID = 0.53
"""The share of the bottom row that is for the sentence; the rest is for what was hoped for."""

Size = tuple[str, float]
"""A style of the type scale, and a factor on it."""

NAME: tuple[Size, ...] = (("title", 1.45), ("title", 1.2), ("title", 1.0), ("scene", 1.0), ("quote", 1.0))
SENTENCE: tuple[Size, ...] = (("quote", 1.15), ("quote", 1.0), ("lead", 1.0), ("body", 1.0), ("small", 1.0))
HOPE: tuple[Size, ...] = (("section", 1.0), ("strong", 1.0), ("name", 1.0), ("small", 1.0))
TAG: tuple[Size, ...] = (("strong", 1.0), ("name", 1.0), ("small", 1.0))


def group_picture(view: WorkshopView, m: Metrics) -> Scene:
    """The sheet; made for 16:9 and text 100."""
    sheet = Rect(0, 0, m.w, m.h).inset(EDGE, 3.9)
    head = _head(view, m, sheet.w)
    print_box = Rect(sheet.x, sheet.y + head.h + 1.7, sheet.w, sheet.w * HEIGHT / WIDTH)
    low = Rect(sheet.x, print_box.bottom + 2.2, sheet.w, sheet.bottom - print_box.bottom - 2.2)
    said = low.after(low.w * (1 - SAID))
    hopes = _hopes(m, low.left_part(low.w - said.w - 3.0), ambitions(view, m.lang))
    nodes: tuple[Node, ...] = (
        Shape(Rect(0, 0, m.w, m.h).inset(1.5), fill="card", width=0.5, radius=0.5),
        *head.at(sheet.x, sheet.y),
        village_picture(view, print_box, SUMMER),
        Shape(print_box, fill="", width=0.5, radius=0.3),
        *_tags(view, m, print_box),
        *hopes,
        *_sentence(view, m, said),
    )
    return Scene(m.t("{village}, vijf jaar later", village=in_language(view.document.village.name, m.lang)), nodes)


# Letters that fit


def _one_line(text: str) -> str:
    """A typed text as one line without marks that would make letters bold."""
    return " ".join(clean(text).replace("**", "").split())


def _fitted(
    m: Metrics, room: Rect, text: str, sizes: Sequence[Size], colour: str, ground: str, lines: int = 9
) -> Block:
    """Text as large as fits in the width and height of ``room``; what is too long even in the smallest is cut."""
    style, scale = next((one for one in sizes if _fits(m, room, text, one, lines)), sizes[-1])
    shown, opened, closed = text, text[:1] == "“", text[-1:] == "”"
    bare = text[opened : len(text) - closed]
    while not _fits(m, room, shown, (style, scale), lines) and len(bare) > 1:
        before, _, _ = bare.rpartition(" ")
        bare = (before or bare[:-1]).rstrip(" ,.;:–-")
        shown = f"{'“' * opened}{bare}…{'”' * closed}"
    w = min(_even(m, room.w, shown, style, scale), typeset.width(m, shown, style, scale))
    h = typeset.height(m, shown, style, w, scale)
    return Block(w, h, (Text(Rect(0, 0, w, h), shown, style, colour, ground, scale=scale),))


def _fits(m: Metrics, room: Rect, text: str, size: Size, lines: int) -> bool:
    laid = typeset.setting(m, text, size[0], room.w, size[1])
    high = lines > 1 and laid.height > room.h * m.u
    return len(laid.rows) <= lines and not high and laid.width <= room.w * m.u


def _even(m: Metrics, w: float, text: str, style: str, scale: float) -> float:
    """The smallest width that breaks the text in no more lines, so that they are about as long as each other."""
    rows = len(typeset.setting(m, text, style, w, scale).rows)
    for share in range(98, 40, -2):
        laid = typeset.setting(m, text, style, w * share / 100, scale)
        if len(laid.rows) > rows or laid.width > w * share / 100 * m.u or _hyphens(laid) > 0:
            return w * (share + 2) / 100
    return w


def _hyphens(laid: typeset.Setting) -> int:
    return sum(row.text.endswith("-") for row in laid.rows[:-1])


# Where and when


def _head(view: WorkshopView, m: Metrics, w: float) -> Block:
    """The village at the left; how far it came, the day and the table at the right."""
    hopes = ambitions(view, m.lang)
    reached = reached_tag(m, hopes) if any(one.reached for one in hopes) else Block(0, 0)
    if view.board.phase != "over":
        reached = tag(m, m.t("Tussenstand: het spel is nog niet klaar"), "clock", "petrol", "small")
    day = date_in_words(view.progress.last_time, m.lang)
    when = " · ".join(one for one in (day, _one_line(view.table)) if one)
    small = _fitted(m, Rect(0, 0, w * 0.36, m.lead("small")), when, (("small", 1.0),), "ink", "card", 1)
    right = stack(reached, small, gap=0.6, align="right")
    title = m.t("{village}, vijf jaar later", village=in_language(view.document.village.name, m.lang))
    name = _fitted(m, Rect(0, 0, w - right.w - 4.0, 10.0), title, NAME, "ink", "card", 2)
    h = max(9.8, name.h, right.h)
    return Block(w, h, (*name.at(0, (h - name.h) / 2), *right.at(w - right.w, (h - right.h) / 2)))


# What grows where


def _tags(view: WorkshopView, m: Metrics, print_box: Rect) -> Nodes:
    """The name of every initiative beside its place; what does not bloom yet on a paler tag."""
    nodes: list[Node] = []
    k = print_box.w / WIDTH
    for one, spot in zip(view.board.sites, spec_of(view).sites, strict=False):
        x, y = place(print_box, spot.label[0], spot.label[1])
        free = Rect(x, y, spot.label[2] * k, spot.label[3] * k)
        foot_x, foot_y = place(print_box, spot.x, spot.y)
        words = _tag(view, m, one, free)
        box = Rect(0, 0, words.w + 2.6, words.h + 1.4)
        left = min(max(foot_x - box.w / 2, free.x), free.right - box.w)
        left = min(max(left, print_box.x + 1.2), print_box.right - 1.2 - box.w)
        top = min(max(free.y + (free.h - box.h) / 2, print_box.y + 1.0), print_box.bottom - 1.2 - box.h)
        core = Rect(foot_x - 70 * k, foot_y - 112 * k, 140 * k, 100 * k)
        fill = "bloom" if one.blooms else "card"
        tail = tail_of(box, tip_of(box.moved(left, top), core), fill)
        paper = Shape(box, fill=fill, radius=1.0, shadow="hard" if one.blooms else "")
        nodes += Block(box.w, box.h, (paper, *tail, *words.at(1.3, 0.7))).at(left, top)
    return tuple(nodes)


def _tag(view: WorkshopView, m: Metrics, one: SiteView, free: Rect) -> Block:
    """Flower, star or notice board, and the name."""
    mark = ("star", "red") if one.star else ("flower", "red") if one.blooms else ("board", "ink")
    side = m.size("strong") * 1.1
    room = Rect(0, 0, free.w - side - 3.4, free.h - 1.4)
    fill = "bloom" if one.blooms else "card"
    name = _fitted(m, room, name_of(view, m, one.id), TAG if one.blooms else TAG[1:], "ink", fill, 2)
    return beside(icon(mark[0], side, mark[1]), name, gap=0.8)


# What was hoped for


def _hopes(m: Metrics, room: Rect, hopes: Sequence[Ambition]) -> Nodes:
    """The ambitions as a list with boxes: ticked, or open to be ticked later with a pen."""
    for size in HOPE:
        block = stack(*(_hope(m, room.w, one, (size,)) for one in hopes), gap=1.0)
        if block.h <= room.h and all(_whole(m, room.w, one, size) for one in hopes):
            break
    else:
        block = stack(*(_hope(m, room.w, one, HOPE[-1:]) for one in hopes), gap=0.5)
    return block.within(room, "left", "middle")


def _hope(m: Metrics, w: float, hope: Ambition, sizes: Sequence[Size]) -> Block:
    side = m.size(sizes[0][0]) * 1.05
    box = Rect(0, 0, side, side)
    nodes: Nodes = (Shape(box, fill="done" if hope.reached else "white", radius=0.6, width=0.37),)
    if hope.reached:
        nodes = (*nodes, Picture(box.inset(side * 0.15), "check", colour="on_done"))
    room = Rect(0, 0, w - side - 1.4, side)
    return beside(Block(side, side, nodes), _fitted(m, room, hope.text, sizes, "ink", "card", 1), gap=1.4)


def _whole(m: Metrics, w: float, hope: Ambition, size: Size) -> bool:
    return typeset.width(m, hope.text, size[0]) <= w - m.size(size[0]) * 1.05 - 1.4


# One sentence


class Spoken(NamedTuple):
    """A sentence, and whether the group said it itself; else the mark that the portrait gives it."""

    text: str
    own: bool
    mark: str = ""


def spoken(view: WorkshopView, lang: str) -> Spoken:
    """The group's first conclusion; where it has none, what the portrait says of its crown jewel, or what it can."""
    for number in range(fields.CONCLUSIONS):
        said = _one_line(view.progress.said.get(fields.conclusion(number), ""))
        if said:
            return Spoken(said, True)
    lines = sentences(view, lang)
    line = next((one for one in lines if one.star), None) or next((one for one in lines if one.blooms), lines[-1])
    return Spoken(line.text, False, _mark_of(line))


def _mark_of(line: PortraitLine) -> str:
    return "star" if line.star else "flower" if line.blooms else "people"


def _sentence(view: WorkshopView, m: Metrics, room: Rect) -> Nodes:
    """The sentence on a panel: petrol and in quotation marks when people said it, else on the paper of the portrait."""
    said = spoken(view, m.lang)
    fill, ink = ("petrol", "white") if said.own else ("bloom", "ink")
    nodes = panel(room, fill, "hard", 0.37)
    inner = room.inset(2.4, 1.4)
    if said.own:
        quoted = f"“{said.text}”"
        if not any(_fits(m, inner, quoted, one, 9) for one in SENTENCE):
            inner = room.inset(2.4, 0.5)
        text = _fitted(m, inner, _by_sentence(m, inner, quoted), SENTENCE, ink, fill)
        return (*nodes, *text.within(inner, "left", "middle"))
    mark = icon(said.mark, 5.4, "ink" if said.mark == "people" else "red")
    text = _fitted(m, inner.after(mark.w + 2.0), said.text, SENTENCE[2:], ink, fill)
    return (*nodes, *beside(mark, text, gap=2.0).within(inner, "left", "middle"))


def _by_sentence(m: Metrics, room: Rect, text: str) -> str:
    """Every sentence on a line of its own, where that makes no letter smaller: that is how people say it."""
    broken = re.sub(r"(?<=[.?!…]) ", "\n", text)
    for one in SENTENCE:
        if _fits(m, room, text, one, 9):
            rows = len(typeset.setting(m, text, one[0], room.w, one[1]).rows)
            return broken if _fits(m, room, broken, one, max(2, rows)) else text
    return text
