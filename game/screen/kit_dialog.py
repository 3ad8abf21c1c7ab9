"""Something in front that must be answered first: overlays and dialogs."""

from __future__ import annotations

from collections.abc import Sequence

from game.screen.blocks import Block, stack
from game.screen.kit import as_role, button, heading, pagers_in, panel, paragraph
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
    buttons = [_answer(m, n, answer, inner, n == 0) for n, answer in enumerate(answers)]
    body = stack(heading(m, inner, title, "scene", "card"), paragraph(m, inner, text, "lead", ground="card"), gap=1.2)
    block = stack(body, *buttons, gap=1.9, w=inner)
    if block.h + 6 > m.h:
        buttons = [_answer(m, n, answer, inner, False) for n, answer in enumerate(answers)]
        block = stack(body, *buttons, gap=1.2, w=inner)
    h = block.h + 5.6
    box = Rect((m.w - w) / 2, max(1.0, (m.h - h) / 2.2), w, h)
    nodes = (*panel(box, width=0.4), *block.at(box.x + 3.0, box.y + 2.8))
    return over(scene, nodes, m, "primary", back, title)


def _answer(m: Metrics, number: int, answer: tuple[str, str, str], w: float, big: bool) -> Block:
    """A button; with a clicker one goes round all answers but the first, which is the large button."""
    said, action, key = answer
    ident, cap = ("primary", "Enter") if number == 0 else (f"answer:{number}", key.upper())
    made = button(m, ident, said, action, key, w=w, big=big, cap=cap)
    return made if number == 0 else as_role(made, "choice")
