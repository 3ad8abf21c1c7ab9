"""What changed between two pictures: which rectangles must be painted again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

import pygame

from game.screen import nine
from game.screen.nodes import Group, Node, Rect, Scratch, Shape

RING = 0.6
GAP = 0.3


class Ring(NamedTuple):
    """The focus ring (or the thinner hover ring) around a touch area."""

    rect: Rect
    radius: float
    focused: bool


def bounds(node: Node | Ring) -> Rect:
    """Everything a node may colour, in units."""
    if isinstance(node, Ring):
        return node.rect.inset(-(RING + GAP + 0.3))
    if isinstance(node, Group):
        reach = max(node.rect.w, node.rect.h) * (abs(node.scale - 1) / 2 + abs(node.turn) / 57 / 2) + 4.5
        return node.rect.inset(-reach)
    if isinstance(node, Shape):
        rect = node.rect
        if node.points:
            xs, ys = [x for x, _ in node.points], [y for _, y in node.points]
            rect = Rect(min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
        return rect.inset(-(nine.margin(node.shadow) + 0.4))
    if isinstance(node, Scratch):
        return node.rect.inset(-6)
    return node.rect.inset(-0.8)


def alike(before: Sequence[Node | Ring], after: Sequence[Node | Ring]) -> tuple[int, int]:
    """How many nodes are the same from the front, and how many of the rest from the back."""
    most = min(len(before), len(after))
    front = 0
    while front < most and before[front] == after[front]:
        front += 1
    back = 0
    while back < most - front and before[-1 - back] == after[-1 - back]:
        back += 1
    return front, back


def changed(before: Sequence[Node | Ring], after: Sequence[Node | Ring]) -> list[Rect]:
    """Where two lists differ: nodes that came or went, and everything when shared nodes changed places."""
    old, new = Counter(before), Counter(after)
    both = old & new

    def shared(nodes: Sequence[Node | Ring]) -> list[Node | Ring]:
        left = Counter(both)
        out: list[Node | Ring] = []
        for node in nodes:
            if left[node] > 0:
                left[node] -= 1
                out.append(node)
        return out

    if shared(before) != shared(after):
        return [bounds(n) for n in {**old, **new}]
    return [bounds(n) for n in [*(old - new), *(new - old)]]


def merged(boxes: list[pygame.Rect]) -> list[pygame.Rect]:
    """Overlapping rects as one; many small ones as few."""
    todo = [b for b in boxes if b.w > 0 and b.h > 0]
    out: list[pygame.Rect] = []
    while todo:
        box = todo.pop()
        hit = box.collidelist(out)
        if hit >= 0:
            todo.append(box.union(out.pop(hit)))
        else:
            out.append(box)
    return out if len(out) <= 24 else [out[0].unionall(out[1:])]
