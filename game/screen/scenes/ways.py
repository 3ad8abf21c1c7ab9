""" "Zo deden wij het": what was chosen, as cards on stacks, and whose every initiative became."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from game.screen.blocks import Block, beside, flow, stack
from game.screen.kit import heading, icon, label, panel, paragraph, pill
from game.screen.kit_cards import ownership_pill
from game.screen.kit_pages import paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Nodes, Picture, Rect, Scene, Shape, Text
from game.screen.runs import SHY
from game.screen.scenes.debrief_parts import backward, framed, now_at, onward
from game.screen.theme import FUNCTIONS, MECHANISMS, POSTURES, Mark, on
from game.screen.ui import Ui
from game.session.portrait import Ownership, Profile, ownership_compared, profile
from game.session.view import WorkshopView

LONG_NAME, SOFT_NAME = "Vertegenwoordigen", "Vertegen\u00adwoordigen"
"""Where the longest name breaks best."""

POSTURE_FILL = {"communicative": "connect", "regulatory": "ochre_light", "authoritative": "own3"}


def ways(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """First the stacks of cards, then the table of ownership."""
    wide = not m.large or m.tall
    steps = 2 if wide else 3
    now = now_at(ui, "ways", steps)
    last = now == steps - 1
    frame = framed(
        view,
        ui,
        m,
        m.t("Van wie is het nu?") if last else m.t("Zo deden wij het"),
        "",
        onward(
            "ways",
            now,
            steps,
            m.t("Van wie is het nu?") if now == steps - 2 else m.t("En de gemeente?"),
            m.t("Hoe was dit?"),
        ),
        m.t("Waar ging het heen? Wilde u dat ook?") if last else m.t("Welke stapel is hoog? Welke laag, en waarom?"),
        back=backward("ways", now),
    )
    counts = profile(view)
    if last:
        return frame.scene(*_owners(view, ui, m, frame.body))
    if wide:
        return frame.scene(*_both(m, frame.body, counts, view.solo))
    if now == 0:
        return frame.scene(*_residents(m, frame.body, counts, view.solo))
    return frame.scene(*_officials(m, frame.body, counts, view.solo))


def _both(m: Metrics, body: Rect, counts: Profile, solo: str) -> Nodes:
    if m.h > 150:
        high = body.h * 0.58
        return (
            *_residents(m, body.top_part(high), counts, solo),
            *_officials(m, body.below(high + GAP * 1.4), counts, solo),
        )
    w = (body.w - GAP * 1.4) * 0.555
    left, right = body.left_part(w), body.after(w + GAP * 1.4)
    return (*_residents(m, left, counts, solo), *_officials(m, right, counts, solo))


def _residents(m: Metrics, rect: Rect, counts: Profile, solo: str) -> Nodes:
    """Functions on stacks, and under them the ways in which the answers worked."""
    inner = rect.inset(2.2, 1.4)
    said = m.t("Computer: vier functies") if solo == "officials" else m.t("Bewoners: vier functies")
    head = heading(m, inner.w, said, "section", "card")
    low = _manners(m, inner.w, counts.mechanisms)
    room = inner.below(head.h + 0.6)
    room = room._replace(h=room.h - (low.h + 1.2 if low.h else 0.0))
    stacks = _stacks(m, room, FUNCTIONS, counts.functions, {k: k for k in FUNCTIONS}, _most(counts))
    return (*panel(rect), *head.at(inner.x, inner.y), *stacks, *low.at(inner.x, inner.bottom - low.h))


def _officials(m: Metrics, rect: Rect, counts: Profile, solo: str) -> Nodes:
    inner = rect.inset(2.2, 1.4)
    said = m.t("Computer: drie houdingen") if solo == "residents" else m.t("Gemeente: drie houdingen")
    head = heading(m, inner.w, said, "section", "card")
    room = inner.below(head.h + 0.6)
    stacks = _stacks(m, room, POSTURES, counts.modes, POSTURE_FILL, _most(counts))
    return (*panel(rect), *head.at(inner.x, inner.y), *stacks)


def _most(counts: Profile) -> int:
    return max(3, *counts.functions.values(), *counts.modes.values())


def _stacks(
    m: Metrics, room: Rect, marks: Mapping[str, Mark], counts: Mapping[str, int], fills: Mapping[str, str], most: int
) -> Nodes:
    """A stack of cards for each, with its name under it and how many above it; an empty place is dashed."""
    gap = 1.8
    each = (room.w - gap * (len(marks) - 1)) / len(marks)
    said = [m.t(mark.name).replace(LONG_NAME, SOFT_NAME) for mark in marks.values()]
    style = "strong"
    while style != "small" and any(SHY not in one and _too_wide(m, one, style, each) for one in said):
        style = {"strong": "name", "name": "small"}[style]
    names = [paragraph(m, each, one, style, ground="card", align="centre") for one in said]
    low = max(b.h for b in names)
    count_h = m.lead("value")
    high = room.h - low - count_h - 1.4
    pitch = min(high / most, m.grown(10.5))
    nodes: list[Node] = []
    for n, ((key, mark), name) in enumerate(zip(marks.items(), names, strict=True)):
        x = room.x + n * (each + gap)
        base = room.bottom - low - 0.7
        wide = min(each, m.grown(27.0))
        left = x + (each - wide) / 2
        for k in range(max(1, counts[key])):
            card = Rect(left, base - pitch * (k + 1) + 0.5, wide, pitch - 0.7)
            nodes += _card(m, card, mark, fills[key], counts[key] > 0)
        top = base - pitch * max(1, counts[key]) - count_h
        nodes.append(Text(Rect(x, top, each, count_h), f"{counts[key]}×", "value", "ink", "card", "centre"))
        nodes += name.at(x, room.bottom - low)
    return tuple(nodes)


def _too_wide(m: Metrics, name: str, style: str, w: float) -> bool:
    return label(m, name, style).w > w


def _card(m: Metrics, box: Rect, mark: Mark, fill: str, there: bool) -> Nodes:
    if not there:
        return (Shape(box, fill="", border="rule", dashed=True, radius=0.9),)
    ink = on(fill, m.theme)
    side = min(box.h * 0.72, m.grown(4.6))
    letters = label(m, m.t(mark.letters), "name", ink, fill)
    row = [icon(mark.icon, side, ink)]
    if letters.h <= box.h and side + letters.w + 3.0 <= box.w:
        row.append(letters)
    block = beside(*row, gap=1.2)
    return (Shape(box, fill=fill, shadow="hard", radius=0.9), *block.within(box, "centre", "middle"))


def _manners(m: Metrics, w: float, counts: Mapping[str, int]) -> Block:
    """How often each manner of answering was chosen, the most chosen first; what was never chosen is left out."""
    used = sorted((k for k in counts if counts[k]), key=lambda k: -counts[k])
    if not used:
        return Block(0, 0)
    pills = [pill(m, f"{counts[k]}× {m.t(MECHANISMS[k].name)}", MECHANISMS[k].icon, "paper") for k in used]
    head = paragraph(m, w, m.t("Op deze manieren"), "strong", ground="card")
    return stack(head, flow(pills, w, 1.2, 0.8), gap=0.5, w=w)


# Whose it is


def _owners(view: WorkshopView, ui: Ui, m: Metrics, body: Rect) -> Nodes:
    """A row per initiative: what the group thought, how it began, how it is now."""
    rows = ownership_compared(view, m.lang)
    guessed = any(one.guessed for one in rows)
    inner = body.inset(2.4, 1.2)
    names = [m.t("dachten wij"), m.t("begin"), m.t("nu")] if guessed else [m.t("begin"), m.t("nu")]
    each = inner.w * (0.17 if guessed else 0.2)
    each = max(each, *(label(m, n, "name").w + 1.0 for n in names))
    first = inner.w - each * len(names)
    head_cells = [Block(first, 0.001)] + [paragraph(m, each, n, "name", ground="card", align="centre") for n in names]
    head_h = max(b.h for b in head_cells)
    legend = _legend(m, inner.w)
    bar = Block(inner.w, head_h, tuple(n for k, b in enumerate(head_cells[1:]) for n in b.at(first + k * each, 0)))
    made = [_owner_row(m, inner.w, first, each, one, guessed) for one in rows]
    free = inner.h - bar.h - legend.h - 2.4
    need = sum(b.h for b in made)
    if need <= free:
        step = min((free - need) / max(1, len(made)), 7.0)
        blocks = [Block(b.w, b.h + step, _ruled(b, step)) for b in made]
        column = stack(bar, *blocks, gap=0.0)
        nodes = (*column.at(inner.x, inner.y), *legend.at(inner.x, inner.bottom - legend.h))
        return (*panel(body), *nodes)
    return (*panel(body), *paged(m, ui, "owners", inner, [stack(bar, made[0], gap=0.4), *made[1:], legend], 0.6))


def _ruled(block: Block, step: float) -> Nodes:
    line = Shape(Rect(0, 0, block.w, 0.28), fill="rule", border="", radius=0.1)
    return (line, *block.at(0, step / 2))


def _owner_row(m: Metrics, w: float, first: float, each: float, one: Ownership, guessed: bool) -> Block:
    """Name, pills, and an arrow where it moved: towards the village or towards the municipality."""
    values = ([one.guessed] if guessed else []) + [one.start, one.now]
    moved = one.now - one.start
    words = paragraph(m, first - 2.0, one.name, "section" if not m.large else "strong", ground="card")
    if moved:
        said = m.t("naar het dorp toe") if moved < 0 else m.t("naar de gemeente toe")
        words = stack(words, paragraph(m, first - 2.0, said, "small", ground="card"), gap=0.0, w=first - 2.0)
    cells = [_larger(m, v) if v else label(m, "–", "strong", ground="card") for v in values]
    h = max(words.h, *(c.h for c in cells)) + 0.8
    nodes: list[Node] = [*words.at(0, (h - words.h) / 2)]
    for k, cell in enumerate(cells):
        nodes += cell.at(first + each * k + (each - cell.w) / 2, (h - cell.h) / 2)
    if moved:
        side = m.grown(4.2)
        x = first + each * (len(values) - 1) - side / 2
        nodes.append(Picture(Rect(x, (h - side) / 2, side, side), "arrow_right", colour="red"))
    return Block(w, h, tuple(nodes))


def _larger(m: Metrics, owner: int) -> Block:
    return pill(m, str(owner), "house" if owner < 3 else "hall", f"own{owner}", "section" if not m.large else "strong")


def _legend(m: Metrics, w: float) -> Block:
    """What the four numbers mean."""
    items: Sequence[tuple[int, str]] = (
        (1, m.t("van het dorp")),
        (2, m.t("van het dorp, de gemeente draagt bij")),
        (3, m.t("van de gemeente, bewoners dragen bij")),
        (4, m.t("van de gemeente")),
    )
    blocks = []
    for n, said in items:
        mark = ownership_pill(m, n)
        room = min(w - mark.w - 1.0, label(m, said, "small").w + 0.1)
        blocks.append(beside(mark, paragraph(m, room, said, "small", ground="card"), gap=0.9))
    return flow(blocks, w, 2.8, 0.5)
