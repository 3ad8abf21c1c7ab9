"""The first screen: a new workshop, going on with one, reports, settings."""

from game.screen.blocks import Block, beside, stack
from game.screen.kit import foot, heading, icon, paragraph
from game.screen.metrics import GAP, MARGIN, Metrics
from game.screen.nodes import Node, Nodes, Rect, Scene, Shape, Touch
from game.screen.scenes.band import village_band
from game.screen.ui import Ui
from game.screen.view import Saved, StartView

WIDER = 1.6
"""How much wider than the others the tile is that names the last workshop."""


def start(view: StartView, ui: Ui, m: Metrics) -> Scene:
    """The village as a print, the name of the game, and what can be done."""
    saved = tuple(view.saved)
    low = foot(m, (m.t("Nieuwe workshop"), "go villages"), m.t("Toets F1: alle toetsen."))
    top = stack(
        heading(m, m.w - 2 * MARGIN, "Kleine Kernen Spel", "title"),
        paragraph(m, m.w - 2 * MARGIN, m.t("Bewoners en gemeente, en een deur die soms opengaat."), "lead"),
        gap=0.2,
    )
    low_y = m.h - 2.2 - low.h
    row = _choices(m, saved)
    room = Rect(MARGIN, 1.8 + top.h + GAP, m.w - 2 * MARGIN, low_y - GAP - (1.8 + top.h + GAP))
    row_y = room.bottom - row.h
    print_h = row_y - GAP * 1.4 - room.y
    nodes: list[Node] = [*top.at(MARGIN, 1.6)]
    nodes += village_band(room.top_part(print_h))
    nodes += row.at(room.x, row_y)
    nodes += low.at(0, low_y)
    return Scene("start", tuple(nodes), "primary", "ui dialog leave")


def _choices(m: Metrics, saved: tuple[Saved, ...]) -> Block:
    """Going on with the last one, and the quieter ways."""
    w = m.w - 2 * MARGIN
    items: list[tuple[str, str, str, str, str, str]] = []
    if saved:
        last = saved[0]
        detail = " · ".join(s for s in (last.village, last.table, last.where) if s)
        items.append(("resume", "play", m.t("Verder met de laatste"), detail, "go resume", "v"))
    items.append(("reports", "report", m.t("Verslagen"), m.t("Teruglezen en bewaren"), "go reports", "r"))
    items.append(
        ("settings", "gear", m.t("Instellingen"), m.t("Taal, tekst, kleur, beweging"), "ui dialog settings", "i")
    )
    shares = [WIDER if item[0] == "resume" else 1.0 for item in items]
    wide = [(w - GAP * (len(items) - 1)) * share / sum(shares) for share in shares]
    need = max(_tile(m, each, *item, h=None).h for each, item in zip(wide, items, strict=True))
    return beside(*(_tile(m, each, *item, h=need) for each, item in zip(wide, items, strict=True)), gap=GAP)


def _tile(
    m: Metrics, w: float, ident: str, icon_name: str, name: str, detail: str, action: str, key: str, h: float | None
) -> Block:
    side = m.grown(5.6)
    x = 1.8 + side + 1.6
    words = stack(
        paragraph(m, w - x - 1.4, name, "strong", ground="card"),
        paragraph(m, w - x - 1.4, detail, "note", ground="card"),
        gap=0.1,
    )
    high = max(words.h + 2.6, side + 2.6, h or 0.0)
    box = Rect(0, 0, w, high)
    mark = icon(icon_name, side)
    nodes: Nodes = (
        Shape(box, shadow="soft"),
        *mark.at(1.8, (high - side) / 2),
        *words.at(x, (high - words.h) / 2),
        Touch(box, ident, f"{name}. {detail}", action, key),
    )
    return Block(w, high, nodes)
