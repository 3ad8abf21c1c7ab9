""" "Vijf jaar later": the print as it became, a sentence for every initiative, and what was hoped for."""

from __future__ import annotations

from game.content.maps.shapes import HEIGHT, WIDTH
from game.content.texts import in_language
from game.screen.blocks import Block, beside, flow, stack
from game.screen.kit import heading, icon, panel, paragraph, pill, tag
from game.screen.kit_cards import ownership_pill
from game.screen.kit_pages import columns, paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Nodes, Picture, Rect, Scene, Shape
from game.screen.scenes.board_print import village_picture
from game.screen.scenes.debrief_parts import backward, framed, now_at, onward, tiled
from game.screen.ui import Ui
from game.session.portrait import TOWN_HALL, VILLAGERS, Ambition, PortraitLine, ambitions, sentences
from game.session.view import WorkshopView

SUMMER = 3
"""The half-year whose season the print has: five years later it is summer."""


def portrait(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Everything on one screen where it fits; with large letters the print first and the sentences next."""
    hopes, lines = ambitions(view, m.lang), sentences(view, m.lang)
    steps = 2 if m.large and not m.tall else 1
    now = now_at(ui, "portrait", steps)
    name = in_language(view.document.village.name, m.lang)
    frame = framed(
        view,
        ui,
        m,
        m.t("{village}, vijf jaar later", village=name),
        "",
        onward("portrait", now, steps, m.t("Wat is ervan gekomen?"), m.t("Zo deden wij het")),
        m.t("Lees samen hardop, ieder een zin. Wat verrast u?"),
        back=backward("portrait", now),
        corner=reached_tag(m, hopes),
    )
    body = frame.body
    if m.tall:
        return frame.scene(*_tall(view, ui, m, body, lines, hopes))
    if steps == 1:
        left, right = columns(body, 0.475, 0.525, gap=GAP * 1.6)
        return frame.scene(*_picture_column(view, m, left, hopes), *_sentences(m, ui, right, lines))
    if now == 0:
        picture_w = min(body.w * 0.56, body.h * WIDTH / HEIGHT)
        left, right = body.left_part(picture_w), body.after(picture_w + GAP * 1.6)
        hoped = paged(m, ui, "hopes", right.inset(2.0, 1.2), _hopes(m, right.w - 4.0, hopes), 0.8)
        return frame.scene(village_picture(view, left, SUMMER, close=True), *panel(right), *hoped)
    return frame.scene(*_sentences(m, ui, body, lines))


def reached_tag(m: Metrics, hopes: list[Ambition]) -> Block:
    """How many ambitions were reached, as a tag."""
    done = sum(1 for one in hopes if one.reached)
    if done == len(hopes):
        said = m.t("Alle {n} ambities gelukt", n=done) if done > 1 else m.t("De ambitie is gelukt")
        return tag(m, said, "check", "done", "strong")
    return tag(m, m.t("{n} van {total} ambities gelukt", n=done, total=len(hopes)), "flag", "ink", "strong")


def _tall(
    view: WorkshopView, ui: Ui, m: Metrics, body: Rect, lines: list[PortraitLine], hopes: list[Ambition]
) -> Nodes:
    """4:3 and upright: the print above, sentences under it, and the ambitions where there is room."""
    h = min(body.h * 0.37, body.w * HEIGHT / WIDTH)
    w = h * WIDTH / HEIGHT
    low = body.below(h + GAP)
    print_box = Rect(body.x, body.y, w, h)
    room = body.after(w + GAP * 1.6).top_part(h)
    blocks = _hopes(m, room.w - 4.0, hopes) if room.w > 50 * m.grown(1.0) else []
    high = sum(b.h for b in blocks) + 0.8 * max(0, len(blocks) - 1)
    if blocks and high <= h - 2.4:
        inner = stack(*blocks, gap=0.8, w=room.w - 4.0)
        rest: Nodes = (*panel(room), *inner.within(room, "centre", "middle"))
        return (village_picture(view, print_box, SUMMER), *rest, *_sentences(m, ui, low, lines))
    print_box = Rect(body.x + (body.w - w) / 2, body.y, w, h)
    said = flow([_short(m, one) for one in hopes], body.w, 1.4, 0.8)
    low = low.below(said.h + GAP)
    rest = said.at(body.x, body.y + h + GAP)
    return (village_picture(view, print_box, SUMMER), *rest, *_sentences(m, ui, low, lines))


def _short(m: Metrics, hope: Ambition) -> Block:
    """An ambition as a pill."""
    if hope.reached:
        return pill(m, hope.text, "check", "done", "name")
    return pill(m, m.t("{hope}: nu {n}", hope=hope.text, n=hope.now), "", "card", "name")


def _picture_column(view: WorkshopView, m: Metrics, left: Rect, hopes: list[Ambition]) -> Nodes:
    """The print, and under it the ambitions on a panel."""
    natural = left.w * HEIGHT / WIDTH
    for style in ("lead", "body"):
        block = stack(*_hopes(m, left.w - 4.8, hopes, style), gap=1.0, w=left.w - 4.8)
        if block.h + 3.0 + GAP * 1.2 + natural <= left.h:
            break
    high = min(natural * 1.25, left.h - block.h - 3.0 - GAP * 1.2)
    picture: Picture = village_picture(view, left.top_part(high), SUMMER)
    box = left.below(high + GAP * 1.2)
    return (picture, *panel(box), *block.at(box.x + 2.4, box.y + (box.h - block.h) / 2))


def _hopes(m: Metrics, w: float, hopes: list[Ambition], style: str = "body") -> list[Block]:
    """Ambitions in two groups: this worked, and this not yet."""
    blocks: list[Block] = []
    for reached, title in ((True, m.t("Dit is gelukt")), (False, m.t("Dit nog niet"))):
        group = [one for one in hopes if one.reached is reached]
        rows = [_hope(m, w, one, style) for one in group]
        if rows:
            blocks += [stack(heading(m, w, title, "section", "card"), rows[0], gap=0.4, w=w), *rows[1:]]
    return blocks


def _hope(m: Metrics, w: float, hope: Ambition, style: str) -> Block:
    side = m.grown(3.9)
    box = Rect(0, 0, side, side)
    mark: Nodes = (Shape(box, fill="done" if hope.reached else "card", radius=0.8, dashed=not hope.reached),)
    if hope.reached:
        mark = (*mark, Picture(box.inset(side * 0.15), "check", colour="on_done"))
    number_w = min(w * 0.34, m.size("strong") * 4.0)
    said = paragraph(m, number_w, m.t("nu {n}", n=hope.now), "strong", ground="card", align="right")
    words = paragraph(m, w - side - 1.4 - number_w - 1.0, hope.text, style, ground="card")
    h = max(side, words.h)
    return Block(w, h, (*Block(side, side, mark).at(0, 0), *words.at(side + 1.4, 0), *said.at(w - number_w, 0)))


def _sentences(m: Metrics, ui: Ui, rect: Rect, lines: list[PortraitLine]) -> Nodes:
    """The sentences on a panel, the starred one on ochre at the bottom; pages when there are many."""
    plain = [one for one in lines if not one.star]
    starred = [one for one in lines if one.star]
    for style in ("lead", "body"):
        star = [_star(m, rect.w, one, style) for one in starred]
        low = sum(b.h for b in star) + GAP * len(star)
        rows = [_row(m, rect.w - 4.6, one, style, "card") for one in plain]
        for pad in (1.6, 1.2, 0.8):
            block = tiled(rows, rect.w - 4.6, pad)
            if block.h + 1.0 + low <= rect.h:
                box = rect.top_part(rect.h - low)
                spare = min(2.4, (box.h - 1.0 - block.h) / (2 * len(rows)))
                block = tiled(rows, rect.w - 4.6, pad + spare)
                nodes = (*panel(box), *block.at(box.x + 2.3, box.y + (box.h - block.h) / 2))
                return (*nodes, *stack(*star).at(rect.x, box.bottom + GAP))
    blocks = [_card(m, rect.w, one) for one in plain] + [_star(m, rect.w, one, "body") for one in starred]
    return paged(m, ui, "sentences", rect, blocks, GAP * 0.8)


def _card(m: Metrics, w: float, one: PortraitLine) -> Block:
    row = _row(m, w - 4.6, one, "body", "card")
    box = Rect(0, 0, w, row.h + 2.2)
    return Block(w, box.h, (*panel(box), *row.at(2.3, 1.1)))


def _star(m: Metrics, w: float, one: PortraitLine, style: str) -> Block:
    """The initiative that the residents call their crown jewel."""
    row = _row(m, w - 4.6, one, style, "bloom")
    box = Rect(0, 0, w, row.h + 2.8)
    return Block(w, box.h, (*panel(box, "bloom", width=0.37), *row.at(2.3, 1.4)))


def _row(m: Metrics, w: float, one: PortraitLine, style: str, ground: str) -> Block:
    """Flower, post, town hall, people or star; the sentence with the name bold; whose it is."""
    name, colour = ("flower", "red") if one.blooms else ("board", "ink")
    if one.id in (TOWN_HALL, VILLAGERS):
        name, colour = ("hall" if one.id == TOWN_HALL else "people"), "ink"
    elif one.star:
        name, colour = "star", "red"
    mark = icon(name, m.grown(4.8), colour)
    pill = ownership_pill(m, one.owner) if one.owner else Block(0, 0)
    text = paragraph(m, w - mark.w - 1.8 - (pill.w + 1.4 if pill.w else 0), _bold(one), style, ground=ground)
    row = beside(mark, text, gap=1.8)
    h = max(row.h, pill.h)
    return Block(w, h, (*row.at(0, (h - row.h) / 2), *pill.at(w - pill.w, (h - pill.h) / 2)))


def _bold(one: PortraitLine) -> str:
    for name in (one.name, one.name.lower()):
        if name and name in one.text:
            return one.text.replace(name, f"**{name}**", 1)
    return one.text
