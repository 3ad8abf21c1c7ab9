"""The workshops that were kept: go on with one, or write its report."""

from __future__ import annotations

from game.screen.blocks import Block, beside, stack
from game.screen.kit import button, page, paragraph
from game.screen.kit_pages import paged
from game.screen.lobby import Lobby
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Rect, Scene, Shape
from game.screen.scenes.band import village_band
from game.screen.scenes.opening_parts import lobby_body
from game.screen.ui import Ui
from game.screen.view import Saved


def reports(lobby: Lobby, ui: Ui, m: Metrics) -> Scene:
    """A row each, the newest first; with none yet, the way to a first workshop."""
    saved = lobby.saved
    if not saved:
        frame = page(
            m,
            m.t("Nog niets bewaard"),
            m.t("Na uw eerste workshop staat die hier. U kunt er dan mee verder, of het verslag lezen."),
            (m.t("Nieuwe workshop"), "go villages"),
            back="go start",
        )
        notice, body = lobby_body(m, frame, lobby.notice)
        return frame.scene(*notice, *village_band(body))
    frame = page(
        m,
        m.t("Bewaarde workshops"),
        m.t("Ga verder waar u was, of maak het verslag."),
        (m.t("Verder met de laatste"), f"go resume {saved[0].path}"),
        m.t("Het verslag komt naast de workshop te staan."),
        "go start",
    )
    notice, body = lobby_body(m, frame, lobby.notice)
    rows = [_row(m, body.w, n, one) for n, one in enumerate(saved, 1)]
    nodes = paged(m, ui, "reports", body, rows)
    used = max(node.rect.bottom for node in nodes) - body.y
    return frame.scene(*notice, *nodes, *village_band(body.below(used + 1.8)))


def _row(m: Metrics, w: float, number: int, one: Saved) -> Block:
    key = str(number) if number <= 9 else ""
    title = " · ".join(part for part in (one.village, one.table) if part)
    detail = " · ".join(part for part in (one.when, one.where) if part)
    on_words, report_words = m.t("Verder"), m.t("Verslag")
    go_on = button(m, f"resume:{number}", on_words, f"go resume {one.path}", key, icon_name="play", cap=key)
    report = button(m, f"report:{number}", report_words, f"go report {one.path}", icon_name="report")
    buttons = beside(go_on, report, gap=GAP)
    narrow = buttons.w > w * 0.45
    room = w - 3.6 if narrow else w - 3.6 - buttons.w - GAP * 2
    words = stack(
        paragraph(m, room, title, "strong", ground="card"), paragraph(m, room, detail, ground="card"), gap=0.1, w=room
    )
    high = (words.h + buttons.h + 1.2 if narrow else max(words.h, buttons.h)) + 2.6
    shape = Shape(Rect(0, 0, w, high), shadow="soft")
    if narrow:
        return Block(w, high, (shape, *words.at(1.8, 1.3), *buttons.at(1.8, words.h + 2.5)))
    y = (high - buttons.h) / 2
    return Block(w, high, (shape, *words.at(1.8, (high - words.h) / 2), *buttons.at(w - 1.8 - buttons.w, y)))
