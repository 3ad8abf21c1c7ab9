"""The kit: functions that compose nodes in the look of the game. Scenes are built from these.

Every function takes the metrics first and gives a :class:`Block` (measured, to be placed with ``.at(x, y)``,
``stack`` or ``beside``), unless it says otherwise. Cards and boards have modules of their own; all names can be
imported from ``game.screen.kit``'s siblings as the guide in README.md lists them.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from game.screen import typeset
from game.screen.blocks import Block, beside, shifted, stack
from game.screen.metrics import GAP, MARGIN, Metrics
from game.screen.nodes import Line, Node, Nodes, Picture, Rect, Scene, Shape, Text, Touch, touches
from game.screen.theme import on


@lru_cache(maxsize=4096)
def label(m: Metrics, text: str, style: str = "body", colour: str = "ink", ground: str = "paper") -> Block:
    """Text on one line (or as many as it has), as wide as it is."""
    w = typeset.width(m, text, style)
    h = max(m.lead(style) * (text.count("\n") + 1), typeset.height(m, text, style, w))
    return Block(w, h, (Text(Rect(0, 0, w, h), text, style, colour, ground),))


@lru_cache(maxsize=8192)
def paragraph(
    m: Metrics,
    w: float,
    text: str,
    style: str = "body",
    colour: str = "ink",
    ground: str = "paper",
    align: str = "left",
) -> Block:
    """Text wrapped to ``w`` units, without a lone word on its last line; empty text takes no room."""
    if not text:
        return Block(w, 0)
    h = typeset.height(m, text, style, w)
    wide = _without_widow(m, text, style, w)
    x = (w - wide) * {"left": 0.0, "centre": 0.5, "right": 1.0}[align]
    return Block(w, h, (Text(Rect(x, 0, wide, h), text, style, colour, ground, align),))


def _without_widow(m: Metrics, text: str, style: str, w: float) -> float:
    """A width, at most a quarter less, at which as many lines end with more than one word; else ``w`` itself."""
    rows = typeset.setting(m, text, style, w).rows
    if len(rows) < 2 or " " in rows[-1].text.strip() or len(text.split()) < 4 or "\n" in text:
        return w
    hyphens = sum(row.text.endswith("-") for row in rows)
    for share in (0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79, 0.76):
        other = typeset.setting(m, text, style, w * share).rows
        if len(other) > len(rows) or sum(row.text.endswith("-") for row in other) > hyphens:
            break
        if " " in other[-1].text.strip():
            return w * share
    return w


def heading(m: Metrics, w: float, text: str, style: str = "section", ground: str = "paper") -> Block:
    """A heading wrapped to ``w``: style section, scene or title."""
    return paragraph(m, w, text, style, "ink", ground)


def bullets(
    m: Metrics, w: float, items: Sequence[str], ground: str = "paper", icon: str = "", style: str = "body"
) -> Block:
    """A list with a small square (or an icon) before each item."""
    side = m.size(style) * (0.9 if icon else 0.36)
    lead, indent = m.lead(style), m.size(style) * (1.35 if icon else 0.85)
    rows: list[Block] = []
    for item in items:
        text = paragraph(m, w - indent, item, style, ground=ground)
        box = Rect(0 if icon else side * 0.4, (lead - side) / 2, side, side)
        mark: Node = Picture(box, icon, colour="done") if icon else Shape(box, fill="red", border="", radius=0.2)
        rows.append(Block(w, text.h, (mark, *text.at(indent, 0))))
    return stack(*rows, gap=m.size(style) * 0.28, w=w)


def icon(name: str, size: float, colour: str = "ink") -> Block:
    """An icon in a square of ``size`` units."""
    return Block(size, size, (Picture(Rect(0, 0, size, size), name, colour=colour),))


def picture(w: float, h: float, name: str, kind: str = "picture", opacity: float = 1.0, **params: object) -> Block:
    """A drawing of the print shop: kind picture|map|door with its parameters (hashable values only)."""
    node = Picture(Rect(0, 0, w, h), name, kind, params=tuple(sorted(params.items())), opacity=opacity)
    return Block(w, h, (node,))


def panel(rect: Rect, fill: str = "card", shadow: str = "soft", width: float = 0.28, radius: float = 1.3) -> Nodes:
    """A paper panel in ``rect``."""
    return (Shape(rect, fill=fill, shadow=shadow, width=width, radius=radius),)


def boxed(block: Block, pad: float = 1.9, fill: str = "card", shadow: str = "soft", h: float | None = None) -> Block:
    """A block in a panel that fits it (or is ``h`` high)."""
    high = max(block.h + 2 * pad, h or 0)
    rect = Rect(0, 0, block.w + 2 * pad, high)
    return Block(rect.w, high, (*panel(rect, fill, shadow), *block.at(pad, pad)))


def rule(w: float, colour: str = "rule") -> Block:
    """A thin line across."""
    return Block(w, 0.28, (Line(((0, 0.14), (w, 0.14)), colour, 0.28),))


def pill(
    m: Metrics, text: str, icon_name: str = "", fill: str = "paper", style: str = "small", colour: str = ""
) -> Block:
    """A small rounded label with an icon: a mechanism, a state."""
    ink = colour or on(fill, m.theme)
    h, pad = m.lead(style) + 0.7, 1.2
    side = m.size(style) * 1.0 if icon_name else 0.0
    wide = typeset.width(m, text, style) if text else 0.0
    gap = 0.7 if icon_name and text else 0.0
    w = max(h, wide + side + gap + 2 * pad)
    x = (w - wide - side - gap) / 2
    nodes: list[Node] = [Shape(Rect(0, 0, w, h), "pill", fill)]
    if icon_name:
        nodes.append(Picture(Rect(x, (h - side) / 2, side, side), icon_name, colour=ink))
    if text:
        nodes.append(Text(Rect(x + side + gap, 0, wide, h), text, style, ink, fill, valign="middle"))
    return Block(w, h, tuple(nodes))


def tag(m: Metrics, text: str, icon_name: str = "check", fill: str = "done", style: str = "small") -> Block:
    """A block label with square corners: "achterban", "echt gebeurd"."""
    plain = pill(m, text, icon_name, fill, style)
    shape = plain.nodes[0]
    assert isinstance(shape, Shape)
    return plain._replace(nodes=(Shape(shape.rect, fill=fill, radius=0.7, shadow="hard"), *plain.nodes[1:]))


def key_cap(m: Metrics, key: str, colour: str = "ink", ground: str = "card") -> Block:
    """A key as drawn on cards and buttons."""
    wide = typeset.width(m, key, "small")
    h = m.lead("small") + 0.5
    w = max(h, wide + 1.9)
    box = Rect(0, 0, w, h)
    return Block(
        w,
        h,
        (Shape(box, fill="", border=colour, radius=0.8), Text(box, key, "small", colour, ground, "centre", "middle")),
    )


def button(
    m: Metrics,
    ident: str,
    text: str,
    action: str,
    key: str = "",
    w: float | None = None,
    big: bool = False,
    enabled: bool = True,
    icon_name: str = "",
    cap: str = "",
    h: float | None = None,
) -> Block:
    """A button: ``big`` is the one petrol button of a scene, others are paper.

    Args:
        m: metrics.
        ident: id of its touch area.
        text: what it says; may be "" when there is an icon (then ``cap`` is spoken).
        action: command.
        key: keys that trigger it.
        w: width in units; None = as wide as needed.
        big: the primary look, with an arrow.
        enabled: a button that is off is drawn grey and cannot be activated.
        icon_name: icon before the text.
        cap: key cap drawn at the end ("Enter"); for icon-only buttons the spoken label.
        h: height in units; None = as high as needed.
    """
    style = "button" if big else "strong"
    fill = ("button" if enabled else "muted") if big else ("card" if enabled else "muted")
    ink = "on_button" if big and enabled else "ink"
    gap = 2.0 if big else 1.4
    inside = (w - 4.0) if w else 1000.0
    row = _button_row(m, text, style, icon_name, cap, inside, big, ink, fill, gap)
    wide = w or max(row.w + 4.4, 8.15)
    high = max(h or 0.0, row.h + (2.2 if big else 1.7), m.grown(8.15) if big else m.grown(6.0))
    box = Rect(0, 0, wide, high)
    radius = 1.7 if big else 1.3
    return Block(
        wide,
        high,
        (
            Shape(box, fill=fill, shadow="deep" if big else "hard", width=0.37 if big else 0.28, radius=radius),
            *row.within(box, "centre", "middle"),
            Touch(box, ident, typeset.plain(text) or cap, action, key, enabled, radius=radius),
        ),
    )


def as_role(block: Block, role: str) -> Block:
    """The same with its touch areas in another role."""
    return block._replace(nodes=tuple(n._replace(role=role) if isinstance(n, Touch) else n for n in block.nodes))


def _button_row(
    m: Metrics,
    text: str,
    style: str,
    icon_name: str,
    cap: str,
    inside: float,
    big: bool,
    ink: str,
    fill: str,
    gap: float,
) -> Block:
    """What stands in a button: smaller letters, then no arrow, then no key cap, then more lines, until it fits."""
    if not text:
        return icon(icon_name, m.size(style) * 1.05, ink)
    smaller = {"button": ("button", "section", "strong"), "strong": ("strong", "name")}[style]
    for size in smaller:
        front = [icon(icon_name, m.size(size) * 1.05, ink)] if icon_name else []
        caps = [key_cap(m, cap, ink, fill)] if cap else []
        arrows = [icon("arrow_right", m.size(size), ink)] if big else []
        for tail in ((*arrows, *caps), tuple(caps) if big else (), tuple(arrows)):
            used = sum(b.w + gap for b in (*front, *tail))
            if used + typeset.width(m, text, size) <= inside:
                return beside(*front, label(m, text, size, ink, fill), *tail, gap=gap)
    front = [icon(icon_name, m.size(smaller[-1]) * 1.05, ink)] if icon_name else []
    used = sum(b.w + gap for b in front)
    return beside(*front, paragraph(m, inside - used, text, smaller[-1], ink, fill), gap=gap)


class Frame(NamedTuple):
    """The frame of a page: nodes around a free ``body`` (units)."""

    metrics: Metrics
    title: str
    nodes: Nodes
    body: Rect
    primary: str
    back: str

    def scene(self, *nodes: Node, keys: tuple[tuple[str, str], ...] = (), back: str | None = None) -> Scene:
        """The scene of this frame with its contents; reading order is title, contents, buttons."""
        head = tuple(n for n in self.nodes if n.rect.y < self.body.y)
        foot = tuple(n for n in self.nodes if n.rect.y >= self.body.y)
        every = (*head, *nodes, *foot)
        here = Scene(self.title, every, self.primary, self.back if back is None else back, keys)
        return here._replace(pagers=pagers_in(here))


def pagers_in(scene: Scene) -> tuple[str, ...]:
    """Ids of the pagers on a scene."""
    return tuple(dict.fromkeys(t.id.split(":", 1)[1] for t in touches(scene) if t.role == "pager" and ":" in t.id))


BUTTON_W = 67.4


def menu_button(m: Metrics, h: float) -> Block:
    """The square beside the large button that opens the menu (Esc)."""
    return button(m, "menu", "", "ui dialog menu", cap=m.t("Menu"), icon_name="menu", w=min(h, m.grown(7.0)), h=h)


def foot(m: Metrics, primary: tuple[str, str] | None, hint: str = "", enabled: bool = True, x: float = MARGIN) -> Block:
    """The row at the bottom: hint left from ``x``, menu and the large button in the right corner.

    The block is as wide as the window and is meant to be placed at x = 0.
    """
    width = min(BUTTON_W * m.grown(1.0), (m.w - 2 * MARGIN) * 0.62)
    if primary is not None:
        high = m.grown(8.15)
        main = button(
            m, "primary", primary[0], primary[1], w=width - high - GAP, big=True, enabled=enabled, cap="Enter", h=high
        )
        row = beside(menu_button(m, main.h), main, gap=GAP)
    else:
        row = menu_button(m, m.grown(6.0))
    room = m.w - MARGIN - row.w - GAP * 2 - x
    note = paragraph(m, room, hint, "body")
    if note.h > row.h + 1.0:
        note = paragraph(m, room, hint, "note")
    h = max(row.h, note.h)
    nodes = (*note.at(x, (h - note.h) / 2), *row.at(m.w - MARGIN - row.w, (h - row.h) / 2))
    return Block(m.w, h, nodes)


def page(
    m: Metrics,
    title: str,
    subtitle: str = "",
    primary: tuple[str, str] | None = None,
    hint: str = "",
    back: str = "",
    enabled: bool = True,
    corner: Block | None = None,
    x: float = MARGIN,
    style: str = "scene",
) -> Frame:
    """The frame of most scenes.

    Args:
        m: metrics.
        title: large, top left.
        subtitle: one or two lines under it.
        primary: (text, command) of the large button, or None.
        hint: beside the button, what to do now.
        back: command of Esc; "" opens the menu.
        enabled: whether the large button can be used yet.
        corner: something top right (a timer, a tag).
        x: left edge of title and body, for scenes with a picture at the left.
        style: scene or title.
    """
    room = m.w - x - MARGIN - (corner.w + GAP * 2 if corner else 0)
    top = stack(
        heading(m, room, title, style), paragraph(m, room, subtitle, "lead" if style == "title" else "body"), gap=0.3
    )
    head_h = max(top.h, corner.h if corner else 0.0)
    y = 2.0
    nodes: list[Node] = [*top.at(x, y)]
    if corner:
        nodes += corner.at(m.w - MARGIN - corner.w, y)
    bottom = foot(m, primary, hint, enabled, x)
    at = m.h - 2.2 - bottom.h
    nodes += bottom.at(0, at)
    body = Rect(x, y + head_h + GAP, m.w - x - MARGIN, at - GAP * 1.2 - (y + head_h + GAP))
    return Frame(m, title, tuple(nodes), body, "primary" if primary else "", back)


def moved(nodes: Nodes, dx: float, dy: float) -> Nodes:
    """Nodes moved together (for animations)."""
    return shifted(nodes, dx, dy)
