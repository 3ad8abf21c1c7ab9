"""The time that is left, so large that the whole room sees it."""

from __future__ import annotations

from game.screen import typeset
from game.screen.blocks import Block, flow
from game.screen.kit import button, heading, paragraph
from game.screen.metrics import MARGIN, Metrics
from game.screen.nodes import Node, Rect, Scene, Shape, Text
from game.screen.ui import Ui
from game.session.view import WorkshopView

TITLE = "clock"
SHARE = 0.5
"""Height of the digits as a share of the window's height, where the width allows it."""


def big_clock(view: WorkshopView, ui: Ui, m: Metrics, behind: Scene) -> Scene:
    """Minutes and seconds, a bar that empties, and the buttons of the clock; without a clock it says so."""
    running = view.progress.timer
    inner = m.w - 2 * MARGIN
    head = heading(m, inner, m.t("Nog even"), "title")
    nodes: list[Node] = [*head.at(MARGIN, 2.0)]
    close = button(m, "primary", m.t("Terug"), "ui close", w=44.0, big=True, cap="Enter")
    low: list[Block] = [close]
    top, bottom = 2.0 + head.h, m.h - close.h - 4.0
    if running is None:
        said = paragraph(m, inner, m.t("Hier loopt geen klok."), "lead")
        nodes += said.at(MARGIN, top + 2.0)
    else:
        left = max(0, round(running.left(view.now)))
        said_time = f"{left // 60}:{left % 60:02d}"
        nodes += _digits(m, said_time, Rect(MARGIN, top, inner, bottom - top - 9.0))
        bar = Rect(MARGIN, bottom - 7.0, inner, 5.0)
        share = min(1.0, max(0.0, left / running.seconds)) if running.seconds else 0.0
        nodes.append(Shape(bar, fill="light"))
        if share > 0.01:
            nodes.append(Shape(bar._replace(w=bar.w * share), fill="ochre", border=""))
        still = not running.since
        verb = "run" if still else "pause"
        said_button = m.t("Verder") if still else m.t("Stil")
        low += [
            button(m, "hold", said_button, f"enter timer {verb}", "t", icon_name="play" if still else "pause"),
            button(m, "more", m.t("1 minuut"), "enter timer extend 60", "+", icon_name="plus"),
        ]
    row = flow(low, inner, 1.4, 1.0)
    nodes += row.at(MARGIN, m.h - row.h - 2.2)
    return Scene(TITLE, tuple(nodes), "primary", "ui close", ground=behind.ground, modal=True)


def _digits(m: Metrics, text: str, box: Rect) -> tuple[Node, ...]:
    """The time as large as fits the box."""
    size = m.size("title")
    wide = typeset.width(m, text, "title")
    scale = max(1.0, min(m.h * SHARE / size, box.w * 0.94 / wide, box.h / (size * m.stretch("title"))))
    return (Text(box, text, "title", "ink", "paper", "centre", "middle", scale),)
