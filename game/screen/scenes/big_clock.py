"""The time that is left, so large that the whole room sees it."""

from __future__ import annotations

from game.screen import typeset
from game.screen.blocks import Block, beside
from game.screen.kit import Frame, button, page
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Line, Node, Nodes, Rect, Scene, Shape, Text, find
from game.screen.scenes.board_print import village_band
from game.screen.ui import Ui
from game.session.clock import Timer
from game.session.view import WorkshopView

TITLE = "clock"
SHARE = 0.5
"""Height of the digits as a share of the window's height, where the width allows it."""

BAR = 5.0
"""Height of the bar in units."""


def big_clock(view: WorkshopView, ui: Ui, m: Metrics, behind: Scene) -> Scene:
    """Minutes and seconds, a bar that empties, and the buttons of the clock; without a clock it says so."""
    running = view.progress.timer
    if running is None:
        frame = page(
            m, m.t("Hier loopt geen klok."), m.t("Bij een gesprek loopt er vanzelf een klok mee."), _onward(m),
            back="ui close", style="title",
        )  # fmt: skip
        return _shown(frame.scene(*village_band(view, frame.body)), behind)
    left = max(0, round(running.left(view.now)))
    title = m.t("De klok staat stil") if not running.since else m.t("Nog even") if left else m.t("De tijd is om")
    frame = page(m, title, "", _onward(m), back="ui close", style="title")
    bar = Rect(frame.body.x, frame.body.bottom - BAR, frame.body.w, BAR)
    digits = frame.body.top_part(frame.body.h - BAR - GAP)
    scene = frame.scene(*_digits(m, f"{left // 60}:{left % 60:02d}", digits), *_bar(bar, left, running.seconds))
    return _shown(scene._replace(nodes=(*scene.nodes, *_controls(m, running, scene, frame))), behind)


def _onward(m: Metrics) -> tuple[str, str]:
    return m.t("Terug naar het spel"), "ui close"


def _shown(scene: Scene, behind: Scene) -> Scene:
    return scene._replace(title=TITLE, ground=behind.ground, modal=True)


def _controls(m: Metrics, running: Timer, scene: Scene, frame: Frame) -> Nodes:
    """Stop or run, and a minute more, left in the bottom row; without words where there is no room for them."""
    still = not running.since
    said, verb = (m.t("Verder"), "run") if still else (m.t("Stil"), "pause")
    more = m.t("1 minuut")
    menu = find(scene, "menu")
    assert menu is not None
    h = menu.rect.h
    for words in (True, False):
        row: Block = beside(
            button(
                m, "hold", said if words else "", f"enter timer {verb}", "t", h=h,
                icon_name="play" if still else "pause", cap="" if words else said,
            ),
            button(
                m, "more", more if words else "", "enter timer extend 60", "+", h=h, icon_name="plus",
                cap="" if words else more,
            ),
            gap=GAP,
        )  # fmt: skip
        if frame.body.x + row.w + GAP < menu.rect.x:
            break
    return row.at(frame.body.x, menu.rect.y)


def _digits(m: Metrics, text: str, box: Rect) -> Nodes:
    """The time as large as fits the box."""
    size = m.size("title")
    wide = typeset.width(m, text, "title")
    scale = max(1.0, min(m.h * SHARE / size, box.w * 0.94 / wide, box.h / (size * m.stretch("title"))))
    return (Text(box, text, "title", "ink", "paper", "centre", "middle", scale),)


def _bar(box: Rect, left: int, seconds: float) -> Nodes:
    """What is left of the whole, with a stroke at every minute."""
    nodes: list[Node] = [Shape(box, fill="light", border="")]
    share = min(1.0, left / seconds) if seconds else 0.0
    if share > 0.01:
        nodes.append(Shape(box._replace(w=box.w * share), fill="ochre", border=""))
    for minute in range(1, int(seconds // 60) + 1):
        x = box.x + box.w * minute * 60 / seconds
        if x < box.right - 1.0:
            nodes.append(Line(((x, box.y + 0.3), (x, box.bottom - 0.3)), "ink", 0.28))
    return (*nodes, Shape(box, fill="", width=0.37))
