"""Something in front that must be answered first: overlays and dialogs."""

from __future__ import annotations

from collections.abc import Sequence

from game.screen.blocks import Block, stack
from game.screen.kit import button, heading, pagers_in, panel, paragraph
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
    buttons: list[Block] = []
    for n, (said, action, key) in enumerate(answers):
        buttons.append(
            button(
                m,
                "primary" if n == 0 else f"answer:{n}",
                said,
                action,
                key,
                w=inner,
                big=n == 0,
                cap="Enter" if n == 0 else key.upper(),
            )
        )
    body = stack(heading(m, inner, title, "scene", "card"), paragraph(m, inner, text, "lead", ground="card"), gap=1.2)
    block = stack(body, *buttons, gap=1.9, w=inner)
    if block.h + 6 > m.h:
        buttons = [button(m, b.nodes[-1].id, t, a, k, w=inner) for b, (t, a, k) in zip(buttons, answers, strict=True)]  # type: ignore[union-attr]
        block = stack(body, *buttons, gap=1.2, w=inner)
    h = block.h + 5.6
    box = Rect((m.w - w) / 2, max(1.0, (m.h - h) / 2.2), w, h)
    nodes = (*panel(box, width=0.4), *block.at(box.x + 3.0, box.y + 2.8))
    return over(scene, nodes, m, "primary", back, title)
