"""What the scenes of the action plan and the conclusions share: steps inside a scene, fields, clock, stamps."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from game.screen.blocks import Block, CardMaker, beside, grid, paginate, stack
from game.screen.field_lines import field_lines
from game.screen.kit import Frame, button, icon, page, panel, paragraph
from game.screen.kit_forms import timer
from game.screen.kit_pages import paged, pager
from game.screen.metrics import GAP, MARGIN, Metrics
from game.screen.nodes import Field, Node, Nodes, Rect, Scene, Shape, Text, Touch
from game.screen.theme import on
from game.screen.ui import Ui
from game.session.view import WorkshopView

LIMIT = 240
"""Most characters that the window takes in one field."""

PAD = 1.7
"""Between a card with a field and its edge."""

STYLES = ("scene", "quote", "lead", "body")
"""Sizes of what is typed: as large as fits."""


def now_at(ui: Ui, ident: str, count: int) -> int:
    """The step of a scene that has ``count`` of them."""
    return max(0, min(ui.page(ident), count - 1))


def onward(ident: str, now: int, count: int, said: str, final: str) -> tuple[str, str]:
    """The large button: the next step inside the scene, or ``final`` when there is none."""
    return (said, f"ui page {ident} {now + 1}") if now < count - 1 else (final, "go next")


def backward(ident: str, now: int) -> str:
    """Esc: the step before, or the menu."""
    return f"ui page {ident} {now - 1}" if now > 0 else ""


def clock(view: WorkshopView, ui: Ui, m: Metrics) -> Block | None:
    """The time left, for the corner; None where no timer is shown."""
    running = view.progress.timer
    if running is None or view.progress.hidden_timers or not ui.prefs.timers:
        return None
    return timer(m, running.left(view.now), running.seconds, not running.since)


def clock_buttons(view: WorkshopView, ui: Ui, m: Metrics) -> Block:
    """Stop or run the clock, a minute more, hide or show; nothing where no timer runs."""
    running = view.progress.timer
    if running is None or not ui.prefs.timers:
        return Block(0, 0)
    side = m.grown(7.0)
    if view.progress.hidden_timers:
        cap = m.t("Klok laten zien")
        return button(m, "timer-show", "", "enter timer show", w=side, icon_name="clock", cap=cap, h=side)
    still = not running.since
    run = "enter timer run" if still else "enter timer pause"
    said = m.t("Klok aan") if still else m.t("Klok stil")
    return beside(
        button(m, "timer-run", "", run, w=side, icon_name="play" if still else "pause", cap=said, h=side),
        button(
            m, "timer-more", "", "enter timer extend 60", w=side, icon_name="plus", cap=m.t("Een minuut erbij"), h=side
        ),
        button(m, "timer-hide", "", "enter timer hide", w=side, icon_name="mask", cap=m.t("Klok verbergen"), h=side),
        gap=1.2,
    )


def framed(
    view: WorkshopView,
    ui: Ui,
    m: Metrics,
    title: str,
    subtitle: str,
    primary: tuple[str, str],
    hint: str = "",
    back: str = "",
    corner: Block | None = None,
) -> Frame:
    """The frame of a scene; where a timer runs, the clock is in the corner and its buttons stand for the hint."""
    buttons = clock_buttons(view, ui, m)
    frame = page(m, title, subtitle, primary, "" if buttons.h else hint, back, corner=corner or clock(view, ui, m))
    if not buttons.h:
        return frame
    touch = next(n for n in frame.nodes if isinstance(n, Touch) and n.id == "primary")
    y = touch.rect.y + (touch.rect.h - buttons.h) / 2
    low = buttons.at(MARGIN, y)
    room = touch.rect.x - m.grown(8.15) - GAP * 3 - MARGIN - buttons.w - 2.0
    note = paragraph(m, max(1.0, room), hint, "note") if room > 24 else Block(0, 0)
    if note.h and note.h <= m.h - 1.0 - touch.rect.y:
        low = (*low, *note.at(MARGIN + buttons.w + 2.0, touch.rect.y + (touch.rect.h - note.h) / 2))
    head = tuple(n for n in frame.nodes if n.rect.y < frame.body.y)
    foot = tuple(n for n in frame.nodes if n.rect.y >= frame.body.y)
    return frame._replace(nodes=(*head, *low, *foot))


def written(
    m: Metrics,
    ui: Ui,
    w: float,
    name: str,
    value: str,
    said: str,
    placeholder: str = "",
    h: float | None = None,
    lines: int = 0,
) -> Block:
    """A field for what players say, in letters as large as fit.

    Args:
        m: metrics.
        ui: what is being typed.
        w: width in units.
        name: the session's name of the text; also the id.
        value: what the session has.
        said: what is spoken for it.
        placeholder: shown while empty.
        h: height in units; None = room for a text at its limit.
        lines: so many lines of body text and no more, where a short text is meant.
    """
    edit = ui.typing(name)
    text = edit.text + edit.composing if edit else value
    pad = 1.1 if lines else 1.5
    if lines:
        least = lines * m.lead("body") + 2 * pad - 0.3
    else:
        rows = -(-LIMIT * 0.5 * m.size("body") // (w - 3.2))
        rows -= 1 if m.spaced and rows > 2 else 0  # a text at its limit moves up while it is typed
        least = rows * m.lead("body") + 2 * pad
    high = max(least, h or 0.0)
    inner = Rect(0, 0, w, high).inset(1.6, pad)
    fitting = (
        s for s in STYLES[1 if lines else 0 :] if _lines(m, inner.w, text, s, placeholder) * m.lead(s) <= inner.h + 0.3
    )
    style = next(fitting, "body")
    if edit is not None:
        field = Field(inner, edit.text, edit.caret, edit.anchor, edit.composing, placeholder, style)
    else:
        field = Field(inner, value, placeholder=placeholder, style=style)
    box = Rect(0, 0, w, high)
    touch = Touch(box, name, said, f"enter say {name}", role="field")
    return Block(w, high, (Shape(box, fill="white", width=0.32), field, touch))


def _lines(m: Metrics, w: float, text: str, style: str, placeholder: str) -> int:
    return max(_counted(m._replace(theme="", lang=""), w, one, style) for one in (text, placeholder))


@lru_cache(maxsize=4096)
def _counted(m: Metrics, w: float, text: str, style: str) -> int:
    return len(field_lines(m, Field(Rect(0, 0, w, 1), text, style=style)))


def said_of(view: WorkshopView, name: str) -> str:
    """What was typed under a name of ``game.session.fields``."""
    return view.progress.said.get(name, "")


def side_by_side(m: Metrics, ui: Ui, ident: str, rect: Rect, makers: Sequence[CardMaker], columns: int) -> Nodes:
    """Cards as high as the room, next to each other where they fit, else in fewer columns and over pages."""
    each = (rect.w - GAP * 1.4 * (columns - 1)) / columns
    made = [make(each, None) for make in makers]
    if len(makers) <= columns and all(b.h <= rect.h and b.w <= each + 0.05 for b in made):
        blocks = [make(each, rect.h) for make in makers]
        return beside(*blocks, gap=GAP * 1.4, valign="top").at(rect.x, rect.y)
    rows = grid(makers, rect.w, 1, GAP)
    spare = rect.h - sum(r.h for r in rows) - GAP * (len(rows) - 1)
    if spare >= 0:
        blocks = [make(rect.w, row.h + spare / len(rows)) for make, row in zip(makers, rows, strict=True)]
        return stack(*blocks, gap=GAP).at(rect.x, rect.y)
    room = rect.h - pager(m, ident, 0, 2, rect.w).h - GAP
    most = max(end - begin for begin, end in paginate([row.h for row in rows], room, GAP))
    share = (room - GAP * (most - 1)) / most
    return paged(
        m,
        ui,
        ident,
        rect,
        [make(rect.w, max(row.h, share - 0.01)) for make, row in zip(makers, rows, strict=True)],
        GAP,
    )


def answer_card(
    m: Metrics,
    ui: Ui,
    w: float,
    h: float | None,
    head: Block,
    name: str,
    value: str,
    said: str,
    placeholder: str = "",
    fill: str = "card",
) -> Block:
    """A paper card: something on top, as wide as ``w`` less twice :data:`PAD`, and a field that fills the rest."""
    pad = PAD
    top = pad + (head.h + 1.2 if head.h else 0.0)
    field = written(m, ui, w - 2 * pad, name, value, said, placeholder, h=(h - top - pad) if h else None)
    high = top + field.h + pad
    box = Rect(0, 0, w, high)
    return Block(w, high, (*panel(box, fill), *head.at(pad, pad), *field.at(pad, top)))


def disc_head(
    m: Metrics, w: float, icon_name: str, fill: str, title: str, text: str = "", least: int = 0, ground: str = "card"
) -> Block:
    """An icon in a round of colour, a title beside it, and under them a text that takes at least so many lines."""
    side = m.grown(6.4)
    box = Rect(0, 0, side, side)
    mark = Block(
        side,
        side,
        (
            Shape(box, "oval", fill, width=0.32, shadow="hard"),
            *icon(icon_name, side * 0.56, on(fill, m.theme)).at(side * 0.22, side * 0.22),
        ),
    )
    words = paragraph(m, w - side - 1.4, title, "section", ground=ground)
    if words.h > m.lead("section") * 1.5:
        words = paragraph(m, w - side - 1.4, title, "strong", ground=ground)
    top = beside(mark, words, gap=1.4)
    low = paragraph(m, w, text, "body", ground=ground)
    if low.h:
        low = low._replace(h=max(low.h, least * m.lead("body")))
    return stack(top, low, gap=0.8, w=w)


def stamped(m: Metrics, w: float, sentence: str, style: str = "strong") -> Block:
    """A sentence of the town hall as a red stamp."""
    inner = paragraph(m, w - 5.2, sentence, style, "on_stamp", "stamp", "centre")
    box = Rect(0, 0, w, inner.h + 3.6)
    return Block(w, box.h, (Shape(box, "stamp", "stamp", border=""), *inner.at(2.6, 1.7)))


def numbered(m: Metrics, number: int, side: float, fill: str = "ochre") -> Block:
    """A number in a round of colour."""
    box = Rect(0, 0, side, side)
    ink = on(fill, m.theme)
    return Block(
        side,
        side,
        (Shape(box, "oval", fill, width=0.3), Text(box, str(number), "name", ink, fill, "centre", "middle")),
    )


def tiled(rows: Sequence[Block], w: float, pad: float = 1.0) -> Block:
    """Rows with a thin line between them."""
    nodes: list[Node] = []
    y = 0.0
    for n, row in enumerate(rows):
        if n:
            nodes.append(Shape(Rect(0, y - 0.14, w, 0.28), fill="rule", border="", radius=0.1))
        nodes += row.at(0, y + pad)
        y += row.h + 2 * pad
    return Block(w, y, tuple(nodes))


def named(scene: Scene, title: str) -> Scene:
    """The scene under another spoken title."""
    return scene._replace(title=title)
