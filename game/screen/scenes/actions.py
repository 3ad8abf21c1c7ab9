"""What we do and what we stop doing: who, what and when, in a table."""

from __future__ import annotations

from game.screen.blocks import Block, stack
from game.screen.kit import label
from game.screen.kit_forms import tabs
from game.screen.kit_pages import paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Scene
from game.screen.scenes.debrief_parts import backward, framed, now_at, numbered, onward, said_of, written
from game.screen.ui import Ui
from game.session import fields
from game.session.view import WorkshopView

SHARES = {"what": 0.52, "who": 0.27, "when": 0.21}


def actions(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Two tabs, six rows each; the large button goes to the other tab first."""
    now = now_at(ui, "actions", 2)
    kind = fields.ACTION_KINDS[now]
    frame = framed(
        view,
        ui,
        m,
        m.t("Wat gaan wij doen?") if kind == "do" else m.t("Waar stoppen wij mee?"),
        "",
        onward("actions", now, 2, m.t("Waar stoppen wij mee?"), m.t("Onze conclusies")),
        m.t("Klein en morgen is beter dan groot en ooit."),
        back=backward("actions", now),
    )
    body = frame.body
    names = [(m.t("Wij gaan dit doen"), "ui page actions 0"), (m.t("Wij stoppen hiermee"), "ui page actions 1")]
    bar = tabs(m, min(body.w, m.grown(110.0)), "kind", names, now)
    head = _heads(m, body.w)
    y = body.y + bar.h + GAP
    rows = [_row(view, ui, m, body.w, kind, n, None) for n in range(fields.ACTIONS)]
    room = body.below(bar.h + GAP + head.h + 0.5)
    gap = 0.6
    spare = room.h - sum(r.h for r in rows) - gap * (len(rows) - 1)
    if spare >= 0:
        high = rows[0].h + min(spare / len(rows), rows[0].h * 0.8)
        rows = [_row(view, ui, m, body.w, kind, n, high) for n in range(fields.ACTIONS)]
        table = stack(*rows, gap=gap).at(room.x, room.y)
    else:
        table = paged(m, ui, f"rows-{kind}", room, rows, gap)
    return frame.scene(*bar.at(body.x, body.y), *head.at(body.x, y), *table)


def _words(m: Metrics) -> dict[str, str]:
    return {"what": m.t("Wat"), "who": m.t("Wie"), "when": m.t("Wanneer")}


def _places(m: Metrics, w: float) -> dict[str, tuple[float, float]]:
    """x and width of the columns, after the number."""
    lead = m.grown(5.0) + 1.4
    gap = GAP * 0.9
    room = w - lead - 2 * gap
    out: dict[str, tuple[float, float]] = {}
    x = lead
    for part, share in SHARES.items():
        out[part] = (x, room * share)
        x += room * share + gap
    return out


def _heads(m: Metrics, w: float) -> Block:
    words, nodes = _words(m), list[Node]()
    for part, (x, _) in _places(m, w).items():
        nodes += label(m, words[part], "name").at(x + 0.4, 0)
    return Block(w, m.lead("name"), tuple(nodes))


def _row(view: WorkshopView, ui: Ui, m: Metrics, w: float, kind: str, number: int, h: float | None) -> Block:
    words, nodes, high = _words(m), list[Node](), h or 0.0
    made: list[tuple[float, Block]] = []
    for part, (x, each) in _places(m, w).items():
        name = fields.action(number, kind, part)
        said = f"{words[part]} {number + 1}"
        field = written(m, ui, each, name, said_of(view, name), said, h=h, lines=2)
        made.append((x, field))
        high = max(high, field.h)
    mark = numbered(m, number + 1, m.grown(5.0), "ochre" if kind == "do" else "stamp")
    nodes += mark.at(0, (high - mark.h) / 2)
    for x, field in made:
        nodes += field.at(x, 0)
    return Block(w, high, tuple(nodes))
