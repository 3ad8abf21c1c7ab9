"""Sides change chairs: residents become officials and the other way round. The game goes on as it stands."""

from __future__ import annotations

from game.screen.blocks import Block, beside, stack
from game.screen.kit import bullets, heading, icon, page, panel
from game.screen.kit_pages import columns, paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Scene
from game.screen.scenes.board_print import village_band
from game.screen.ui import Ui
from game.session.view import WorkshopView


def swap(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Two panels that say what changes for whom; the case of this half-year is left out."""
    half = view.board.half_year + (1 if view.board.phase == "case" else 0)
    frame = page(
        m,
        m.t("Wissel van stoel"),
        m.t("Sta op en loop naar de andere kant van de tafel. Het dorp blijft zoals het is."),
        primary=(m.t("Naar halfjaar {n}", n=half), "go next"),
        hint=m.t("Lees eerst samen hoe het dorp ervoor staat."),
    )
    sides = (
        (m.t("Bewoners worden ambtenaren"), "hall", [
            m.t("U krijgt één keer aandacht per halfjaar."),
            m.t("Iemand krijgt de hoed van de wethouder."),
            m.t("Denk aan wat u miste toen u aan de deur stond."),
        ]),
        (m.t("Ambtenaren worden bewoners"), "house", [
            m.t("U krijgt drie keer aandacht per halfjaar."),
            m.t("U kiest waar de energie van het dorp heen gaat."),
            m.t("Denk aan wat u wilde horen toen u achter de deur zat."),
        ]),
    )  # fmt: skip
    body = frame.body
    if m.folded:
        inner = body.inset(2.2, 1.8)
        blocks = [_side(m, inner.w, *one) for one in sides]
        return frame.scene(*panel(body), *paged(m, ui, "swap", inner, blocks, GAP * 1.6))._replace(title="swap")
    mark = icon("swap", m.grown(11.0), "petrol")
    left, middle, right = columns(body, 1, 0.2, 1)
    blocks = [_side(m, left.w - 5.0, *one) for one in sides]
    high = min(body.h, max(one.h for one in blocks) + 5.0)
    nodes: list[Node] = []
    for rect, block in zip((left, right), blocks, strict=True):
        top = rect.top_part(high)
        nodes += [*panel(top), *block.at(top.x + 2.5, top.y + 2.5)]
    nodes += village_band(view, body.below(high + GAP * 2))
    nodes += mark.within(middle.top_part(high), "centre", "middle")
    return frame.scene(*nodes)._replace(title="swap")


def _side(m: Metrics, w: float, title: str, mark: str, items: list[str]) -> Block:
    side = m.size("scene") * 1.3
    head = beside(icon(mark, side), heading(m, w - side - 1.6, title, "section", "card"), gap=1.6)
    return stack(head, bullets(m, w, items, "card"), gap=1.6, w=w)
