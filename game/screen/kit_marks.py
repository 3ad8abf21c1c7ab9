"""Marks of meaning: badges, ownership, mechanisms, the steps of a path, tokens, the tail of a label."""

from __future__ import annotations

from collections.abc import Sequence

from game.screen.blocks import Block, beside
from game.screen.kit import pill
from game.screen.metrics import Metrics
from game.screen.nodes import Line, Nodes, Picture, Rect, Shape, Text
from game.screen.theme import FUNCTIONS, MECHANISMS, METERS, OWNERS, on


def badge(m: Metrics, kind: str, w: float = 7.8, h: float = 9.3) -> Block:
    """Silhouette, icon and letters of a function or a meter; grows with the text."""
    mark = FUNCTIONS.get(kind) or METERS[kind]
    return _badge(m, mark.shape, kind, mark.icon, m.t(mark.letters), w, h)


def own_badge(m: Metrics, owner: int, w: float = 6.7, h: float = 9.1) -> Block:
    """Ownership 1–4 as a tab: house or town hall, and the number."""
    return _badge(m, "box", f"own{owner}", "house" if owner < 3 else "hall", str(owner), w, h)


def _badge(m: Metrics, shape: str, fill: str, icon_name: str, letters: str, w: float, h: float) -> Block:
    w, h = m.grown(w), m.grown(h)
    ink = on(fill, m.theme)
    letter_h = m.size("letter")
    side = min(w * 0.52, h * 0.44)
    low = 0.10 if shape == "pennant" else 0.05
    y_letter = h * (0.93 - low) - letter_h
    return Block(
        w,
        h,
        (
            Shape(Rect(0, 0, w, h), shape, fill, width=0.31, radius=1.1, shadow="hard"),
            Picture(Rect((w - side) / 2, max(h * 0.1, y_letter - side - h * 0.02), side, side), icon_name, colour=ink),
            Text(Rect(0, y_letter - 0.15, w, letter_h + 0.3), letters, "letter", ink, fill, "centre", "middle"),
        ),
    )


def mechanism_pill(m: Metrics, mechanism: str, ground: str = "paper") -> Block:
    """Icon and words of the way an answer works."""
    mark = MECHANISMS[mechanism]
    return pill(m, m.t(mark.name), mark.icon, ground)


def ownership_pill(m: Metrics, owner: int, words: bool = False) -> Block:
    """Ownership 1–4: colour, house or town hall, number; with ``words`` also what it means."""
    text = f"{owner} {m.t(OWNERS[owner])}" if words else str(owner)
    return pill(m, text, "house" if owner < 3 else "hall", f"own{owner}", "small")


def path_pips(m: Metrics, path: Sequence[str], done: int) -> Block:
    """The steps of a path: "village" or "town_hall"; done = ink, next = ochre, later = dashed."""
    side = m.grown(3.9)
    blocks: list[Block] = []
    for n, step in enumerate(path):
        box = Rect(0, 0, side, side)
        fill = "ink" if n < done else "ochre_light" if n == done else "card"
        mark = Picture(
            box.inset(side * 0.17), "house" if step == "village" else "hall", colour="white" if n < done else "ink"
        )
        blocks.append(Block(side, side, (Shape(box, fill=fill, radius=0.85, dashed=n > done), mark)))
    return beside(*blocks, gap=0.65)


def token(m: Metrics, icon_name: str) -> Block:
    """An icon in a circle: what was given to an initiative."""
    side = m.grown(3.9)
    box = Rect(0, 0, side, side)
    return Block(side, side, (Shape(box, "oval"), Picture(box.inset(side * 0.24), icon_name)))


def tick(m: Metrics, size: float = 3.9) -> Block:
    """A green square with a tick, for what was chosen."""
    box = Rect(0, 0, size, size)
    return Block(
        size, size, (Shape(box, fill="done", radius=0.8), Picture(box.inset(size * 0.16), "check", colour="on_done"))
    )


def tail_of(box: Rect, tip: tuple[float, float], fill: str) -> Nodes:
    """A triangle from the nearest edge to ``tip``, its border open towards the label."""
    x, y = tip
    half = 1.5
    if box.holds(x, y):
        return ()
    if y < box.y or y > box.bottom:
        base_y = box.bottom - 0.14 if y > box.bottom else box.y + 0.14
        mid = min(max(x, box.x + 3.0), box.right - 3.0)
        a, b = (mid - half, base_y), (mid + half, base_y)
        lift = -0.3 if y > box.bottom else 0.3
        inner = ((a[0], base_y + lift), (b[0], base_y + lift))
    else:
        base_x = box.right - 0.14 if x > box.right else box.x + 0.14
        mid = min(max(y, box.y + 2.4), box.bottom - 2.4)
        a, b = (base_x, mid - half), (base_x, mid + half)
        lift = -0.3 if x > box.right else 0.3
        inner = ((base_x + lift, a[1]), (base_x + lift, b[1]))
    around = Rect(min(a[0], x), min(a[1], y), abs(x - a[0]) + half, abs(y - a[1]) + half)
    return (
        Shape(around, "poly", fill, "", points=(inner[0], a, tip, b, inner[1])),
        Line((a, tip, b), "ink", 0.28),
    )
