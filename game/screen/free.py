"""Where a scene has room left for something small that is laid over it."""

from __future__ import annotations

from collections.abc import Sequence

from game.screen.check import ink
from game.screen.metrics import Metrics
from game.screen.nodes import Field, Picture, Rect, Scene, Scratch, Shape, Text, Touch, walk


def taken(scene: Scene, m: Metrics) -> tuple[Rect, ...]:
    """What is read or pressed on a scene, with some air around it; nothing of what lies behind a veil."""
    nodes = list(walk(scene.nodes))
    veils = [n for n, one in enumerate(nodes) if isinstance(one, Shape) and one.kind == "veil"]
    found: list[Rect] = []
    for one in nodes[veils[-1] + 1 if veils else 0 :]:
        if isinstance(one, Text) and one.text:
            found.append(ink(m, one).inset(-0.4))
        elif isinstance(one, Touch | Field | Scratch) or (isinstance(one, Picture) and one.kind == "icon"):
            found.append(one.rect.inset(-0.4))
        elif isinstance(one, Shape | Picture) and one.rect.w < m.w * 0.9:
            found.append(one.rect.inset(-0.2))
    return tuple(found)


def free_place(scene: Scene, m: Metrics, w: float, h: float) -> tuple[float, float] | None:
    """Where something of this size covers nothing that is read or pressed, top right first; None when nowhere."""
    used = taken(scene, m)
    rows = [0.8, m.h - h - 0.8, *(y * 4.0 for y in range(1, int(m.h / 4)) if y * 4.0 + h < m.h - 0.8)]
    for y in rows:
        x = free_x(used, Rect(0.8, y, m.w - 1.6, h), w)
        if x is not None:
            return x, y
    return None


def free_x(used: Sequence[Rect], row: Rect, w: float) -> float | None:
    """The right-most left edge in a row at which ``w`` units are free; None when nowhere."""
    used = [one for one in used if one.overlap(row)]
    x = row.right - w
    while x >= row.x:
        here = Rect(x, row.y, w, row.h)
        hit = next((one for one in used if one.overlap(here)), None)
        if hit is None:
            return x
        x = min(x - 0.5, hit.x - w - 0.01)
    return None
