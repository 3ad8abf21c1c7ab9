"""Something in front that must be answered first: overlays and dialogs."""

from __future__ import annotations

from collections.abc import Sequence

from game.screen import typeset
from game.screen.blocks import Block, stack
from game.screen.kit import button, heading, key_cap, pagers_in, panel, paragraph
from game.screen.metrics import MARGIN, Metrics
from game.screen.nodes import Nodes, Rect, Scene, Shape, Touch


def over(scene: Scene, nodes: Nodes, m: Metrics, primary: str = "", back: str = "ui close", title: str = "") -> Scene:
    """A scene with something in front that must be answered first: what is behind is dimmed and cannot be touched."""
    behind = tuple(n for n in _untouchable(scene.nodes))
    veil = Shape(Rect(0, 0, m.w, m.h), "veil")
    front = Scene(title or scene.title, (*behind, veil, *nodes), primary, back, (), (), scene.ground, True)
    return front._replace(pagers=pagers_in(front))


def _untouchable(nodes: Nodes) -> Nodes:

    from game.screen.nodes import Group

    return tuple(
        n._replace(nodes=_untouchable(n.nodes)) if isinstance(n, Group) else n
        for n in nodes
        if not isinstance(n, Touch)
    )


def dialog(
    m: Metrics,
    scene: Scene,
    title: str,
    text: str,
    answers: Sequence[tuple[str, str, str]],
    back: str = "ui close",
) -> Scene:
    """Ask first: a card over the scene with a title, a text and answers.

    Args:
        m: metrics.
        scene: what lies behind.
        title: the question.
        text: what follows from it.
        answers: (text, command, key), the first is the primary one.
        back: command of Esc.
    """
    w = min(104.0 * m.grown(1.0), m.w - 2 * MARGIN)
    inner = w - 6.0
    first, *others = answers
    rest = [_answer(m, inner, f"answer:{n}", *one) for n, one in enumerate(others, start=1)]
    body = stack(heading(m, inner, title, "scene", "card"), paragraph(m, inner, text, "lead", ground="card"), gap=1.2)
    for gap, big in ((1.9, True), (1.2, True), (0.9, True), (0.9, False), (0.6, False), (0.4, False)):
        main = button(m, "primary", first[0], first[1], first[2], w=inner, big=big, cap="Enter" if big else "")
        block = stack(body, main, *rest, gap=gap, w=inner)
        if block.h + 6 <= m.h:
            break
    pad = 2.8 if block.h + 7.6 <= m.h else 1.6
    h = block.h + 2 * pad
    box = Rect((m.w - w) / 2, max(1.0, (m.h - h) / 2.2), w, h)
    nodes = (*panel(box, width=0.4), *block.at(box.x + 3.0, box.y + pad))
    return over(scene, nodes, m, "primary", back, title)


def _answer(m: Metrics, w: float, ident: str, said: str, action: str, key: str) -> Block:
    """An answer as a line of a list, its key in a column at the left; a clicker goes round them."""
    cap = key_cap(m, key.upper()) if key else Block(0, 0)
    x = 1.6 + max(cap.w, m.lead("small") + 1.4) + 1.4
    words = paragraph(m, w - x - 1.6, said, "strong", ground="card")
    high = max(words.h + 1.7, m.grown(6.0))
    box = Rect(0, 0, w, high)
    return Block(
        w,
        high,
        (
            Shape(box, fill="card", shadow="hard"),
            *cap.at(1.6, (high - cap.h) / 2),
            *words.at(x, (high - words.h) / 2),
            Touch(box, ident, typeset.plain(said), action, key, role="choice"),
        ),
    )
