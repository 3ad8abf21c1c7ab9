"""Finds what is wrong with a scene's layout, measured with the real fonts and without drawing."""

from __future__ import annotations

import math
from typing import NamedTuple

from game.screen import typeset
from game.screen.metrics import Metrics
from game.screen.nodes import Field, Group, Line, Node, Picture, Point, Rect, Scene, Scratch, Shape, Text, Touch
from game.screen.theme import contrast

MIN_TEXT = 2.6
MIN_BODY = 3.2
MIN_TOUCH = 4.4
MIN_CONTRAST = 7.0
EASE = 0.12
"""Units forgiven: half a pixel at 1024 × 768 and rounding of fonts."""


class Fault(NamedTuple):
    """What is wrong (a short code), and with what."""

    code: str
    what: str

    def __str__(self) -> str:
        """For the message of a failing test."""
        return f"{self.code}: {self.what}"


class _Placed(NamedTuple):
    text: Text
    ink: Rect
    turned: bool


def ink(m: Metrics, node: Text) -> Rect:
    """Where the letters of a text really are, in units."""
    laid = typeset.setting(m, node.text, node.style, node.rect.w, node.scale)
    w, h = laid.width / m.u, laid.height / m.u
    x = node.rect.x + (node.rect.w - w) * {"left": 0.0, "centre": 0.5, "right": 1.0}[node.align]
    y = node.rect.y + (node.rect.h - h) * {"top": 0.0, "middle": 0.5, "bottom": 1.0}[node.valign]
    return Rect(x, y, w, h)


def _body(placed: _Placed, m: Metrics) -> Rect:
    """The ink without the air above and below the letters."""
    air = m.size(placed.text.style) * placed.text.scale * (m.stretch(placed.text.style) - 0.92) / 2
    return placed.ink.inset(0.0, max(0.0, air))


def _turned(rect: Rect, about: Point, turn: float) -> Rect:
    a = math.radians(-turn)
    points = [
        (
            about[0] + (x - about[0]) * math.cos(a) - (y - about[1]) * math.sin(a),
            about[1] + (x - about[0]) * math.sin(a) + (y - about[1]) * math.cos(a),
        )
        for x in (rect.x, rect.right)
        for y in (rect.y, rect.bottom)
    ]
    left, top = min(x for x, _ in points), min(y for _, y in points)
    return Rect(left, top, max(x for x, _ in points) - left, max(y for _, y in points) - top)


def faults(scene: Scene, m: Metrics) -> list[Fault]:
    """Everything wrong with a scene for these metrics.

    Codes: ``text-out-of-box``, ``outside``, ``text-over-text``, ``text-on-border``, ``covered``, ``touch-overlap``,
    ``touch-small``, ``touch-label``, ``touch-id``, ``small-text``, ``small-body``, ``contrast``, ``primary``.
    What lies behind a veil is not looked at.
    """
    nodes = scene.nodes
    for n, node in enumerate(nodes):
        if isinstance(node, Shape) and node.kind == "veil":
            nodes = nodes[n + 1 :]
            break
    found: list[Fault] = []
    flat = _flat(nodes, (), False)
    window = Rect(0, 0, m.w, m.h)
    for node, turned, _ in flat:
        found += _one(node, turned, window, m)
    found += _pairs(flat, m)
    found += _touches([node for node, _, _ in flat if isinstance(node, Touch)])
    if scene.primary and not any(isinstance(n, Touch) and n.id == scene.primary for n, _, _ in flat):
        found.append(Fault("primary", f"no touch area {scene.primary!r}"))
    return list(dict.fromkeys(found))


Flat = tuple[Node, Rect, bool]


def _flat(nodes: tuple[Node, ...], turns: tuple[tuple[Point, float], ...], turned: bool) -> list[Flat]:
    """Nodes out of their groups, with the box they take on the screen and whether they are turned."""
    out: list[Flat] = []
    for node in nodes:
        if isinstance(node, Group):
            more = (*turns, (node.rect.centre, node.turn)) if node.turn else turns
            out += _flat(node.nodes, more, turned or bool(node.turn))
        else:
            rect = node.rect
            for about, turn in reversed(turns):
                rect = _turned(rect, about, turn)
            out.append((node, rect, turned))
    return out


def _one(node: Node, rect: Rect, window: Rect, m: Metrics) -> list[Fault]:
    found: list[Fault] = []
    name = _name(node)
    ease = -EASE
    inside = window.inset(ease)
    if not (inside.x <= rect.x and inside.y <= rect.y and rect.right <= inside.right and rect.bottom <= inside.bottom):
        found.append(Fault("outside", f"{name} at {_at(rect)} in {m.w:.1f} × {m.h:.1f}"))
    if isinstance(node, Text) and node.text:
        mark = ink(m, node)
        if mark.w > node.rect.w + EASE or mark.h > node.rect.h + EASE:
            found.append(Fault("text-out-of-box", f"{name}: {mark.w:.1f} × {mark.h:.1f} in {_at(node.rect)}"))
        size = m.size(node.style) * node.scale
        if size < MIN_TEXT - 0.001:
            found.append(Fault("small-text", f"{name}: {size:.2f} u"))
        if node.style == "body" and size < MIN_BODY - 0.001:
            found.append(Fault("small-body", f"{name}: {size:.2f} u"))
        ratio = contrast(node.colour, node.ground, m.theme)
        if ratio < MIN_CONTRAST:
            found.append(Fault("contrast", f"{name}: {node.colour} on {node.ground} is {ratio:.1f}"))
    if isinstance(node, Touch):
        if min(node.rect.h, node.rect.w) < MIN_TOUCH - 0.001 and node.role != "quiet":
            found.append(Fault("touch-small", f"{name}: {node.rect.w:.1f} × {node.rect.h:.1f}"))
        if not node.label.strip():
            found.append(Fault("touch-label", name))
    return found


def _pairs(flat: list[Flat], m: Metrics) -> list[Fault]:
    """Texts against what is drawn after them, and against the borders of what they stand on."""
    found: list[Fault] = []
    texts: list[tuple[int, _Placed, Rect]] = []
    for n, (node, rect, turned) in enumerate(flat):
        if isinstance(node, Text) and node.text:
            placed = _Placed(node, ink(m, node), turned)
            texts.append((n, placed, rect if turned else _body(placed, m)))
    for k, (n, placed, box) in enumerate(texts):
        for other_n, other, other_box in texts[k + 1 :]:
            shared = box.overlap(other_box)
            if shared and min(shared.w, shared.h) > EASE and not _hidden(flat, n, other_n, shared):
                found.append(Fault("text-over-text", f"{_name(placed.text)} and {_name(other.text)}"))
        if placed.turned:
            continue
        for later, (node, rect, _) in enumerate(flat):
            if not isinstance(node, Shape) or node.kind not in {"box", "pill", "stamp"}:
                continue
            shared = box.overlap(rect)
            if shared is None or min(shared.w, shared.h) <= EASE:
                continue
            whole = shared.w >= box.w - EASE and shared.h >= box.h - EASE
            if later > n and node.fill:
                covered = shared.w * shared.h > 0.02 * box.w * box.h
                if covered and not _gone(flat, n, box, later) and not _hidden(flat, n, later, shared):
                    found.append(Fault("covered", f"{_name(placed.text)} by a {node.kind} at {_at(rect)}"))
            elif later < n and not whole and node.border and not _hidden(flat, later, n, shared):
                found.append(Fault("text-on-border", f"{_name(placed.text)} at {_at(box)} over {_at(rect)}"))
    return found


def _hidden(flat: list[Flat], first: int, second: int, area: Rect) -> bool:
    """Whether something opaque between the two covers the area."""
    return any(
        (
            (isinstance(node, Shape) and bool(node.fill) and node.kind not in {"veil", "wedge"})
            or (isinstance(node, Picture) and node.kind in {"map", "door"})
            or isinstance(node, Scratch)
        )
        and _covers(rect, area)
        for node, rect, _ in flat[first + 1 : second]
    )


def _gone(flat: list[Flat], n: int, box: Rect, later: int) -> bool:
    """Whether the text is wholly behind something: then it is meant to be hidden."""
    del later
    return any(isinstance(node, Shape) and bool(node.fill) and _covers(rect, box) for node, rect, _ in flat[n + 1 :])


def _covers(rect: Rect, area: Rect) -> bool:
    wide = rect.inset(-EASE)
    return wide.x <= area.x and wide.y <= area.y and wide.right >= area.right and wide.bottom >= area.bottom


def _touches(areas: list[Touch]) -> list[Fault]:
    found: list[Fault] = []
    seen: dict[str, Touch] = {}
    for n, one in enumerate(areas):
        if one.id in seen:
            found.append(Fault("touch-id", f"{one.id} twice"))
        seen[one.id] = one
        for other in areas[n + 1 :]:
            shared = one.rect.overlap(other.rect)
            if shared and min(shared.w, shared.h) > EASE:
                found.append(Fault("touch-overlap", f"{one.id} and {other.id}"))
    return found


def _name(node: Node) -> str:
    if isinstance(node, Text):
        return f"text {typeset.plain(node.text)[:40]!r}"
    if isinstance(node, Touch):
        return f"touch {node.id!r}"
    if isinstance(node, Picture):
        return f"picture {node.name!r}"
    if isinstance(node, Shape):
        return f"{node.kind} {node.fill}"
    if isinstance(node, Line | Field):
        return type(node).__name__.lower()
    return type(node).__name__


def _at(rect: Rect) -> str:
    return f"({rect.x:.1f}, {rect.y:.1f}, {rect.w:.1f} × {rect.h:.1f})"
