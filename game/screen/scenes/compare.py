"""Ownership: what the group laid beside how things stand now."""

from __future__ import annotations

from game.rules.views import SiteView
from game.screen import typeset
from game.screen.blocks import Block
from game.screen.kit import icon, label, paragraph, pill
from game.screen.kit_marks import ownership_pill
from game.screen.kit_pages import paged
from game.screen.metrics import Metrics
from game.screen.nodes import Node, Nodes, Rect, Scene, Shape
from game.screen.scenes.guess import guess_of
from game.screen.scenes.opening_parts import leafed, strip_below
from game.screen.scenes.words import name_of
from game.screen.theme import OWNERS
from game.screen.ui import Ui
from game.session.view import WorkshopView

SEAM = 0.9
SHARES = (0.25, 0.11, 0.35, 0.29)
"""Of the width: name, the group's number, how it is with words, and how far apart."""


def compare(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """A row an initiative; no right or wrong, only the difference."""
    return leafed(
        view,
        m,
        lambda body: _body(view, ui, m, body),
        m.t("Zo is het nu"),
        m.t("Waar zat u ernaast? Vraag bij elk plan: van wie zou het moeten zijn?"),
        (m.t("Verder"), "go next"),
        m.t("Aan het einde kijken we opnieuw."),
    )


def _body(view: WorkshopView, ui: Ui, m: Metrics, body: Rect) -> Nodes:
    narrow = m.large or m.w < 150
    head = Block(0, 0) if narrow else _heads(m, body.w)
    rest = body if narrow else body.below(head.h + SEAM)
    sites = view.board.sites
    share = (rest.h - SEAM * (len(sites) - 1)) / max(1, len(sites))
    rows = [
        _narrow(view, m, body.w, one) if narrow else _row(view, m, body.w, one, min(share, m.grown(13.0)))
        for one in sites
    ]
    nodes = (*head.at(body.x, body.y), *paged(m, ui, "compare", rest, rows, SEAM))
    return (*nodes, *strip_below(view, body, nodes))


def start_owner(view: WorkshopView, site: SiteView) -> int:
    """Whose the initiative is at the start, as the village's file has it."""
    own = next((one.ownership for one in view.plan.roster if one.id == site.id), None)
    return own or view.document.library.initiatives[site.id].ownership


def difference(m: Metrics, laid: int, real: int) -> tuple[str, str]:
    """Icon and words for how far a guess lies from what is."""
    if not laid:
        return "", m.t("hier koos u niet")
    if laid == real:
        return "check", m.t("dat dacht u ook")
    if real > laid:
        return "hall", m.t("meer gemeente dan u dacht")
    return "house", m.t("meer dorp dan u dacht")


def _heads(m: Metrics, w: float) -> Block:
    names = (m.t("Plan"), m.t("U zei"), m.t("Zo is het"), "")
    nodes: list[Node] = []
    x = 0.0
    for share, name in zip(SHARES, names, strict=True):
        if name:
            nodes += paragraph(m, w * share - 2.0, name, "strong").at(x + 1.5, 0)
        x += w * share
    return Block(w, m.lead("strong"), tuple(nodes))


def _laid(m: Metrics, laid: int) -> Block:
    return ownership_pill(m, laid) if laid else pill(m, "–", "", "light")


def _row(view: WorkshopView, m: Metrics, w: float, one: SiteView, share: float) -> Block:
    laid, real = guess_of(view, one.id), start_owner(view, one)
    icon_name, said = difference(m, laid, real)
    cells = (
        paragraph(m, w * SHARES[0] - 2.5, name_of(view, m, one.id), "strong", ground="card"),
        _laid(m, laid),
        _owner(m, w * SHARES[2] - 2.0, real),
        _apart(m, w * SHARES[3] - 3.0, icon_name, said),
    )
    high = max(max(cell.h for cell in cells) + 1.8, share)
    nodes: list[Node] = [Shape(Rect(0, 0, w, high), shadow="")]
    x = 0.0
    for part, cell in zip(SHARES, cells, strict=True):
        nodes += cell.at(x + 1.5, (high - cell.h) / 2)
        x += w * part
    return Block(w, high, tuple(nodes))


def _narrow(view: WorkshopView, m: Metrics, w: float, one: SiteView) -> Block:
    """The same with everything under the name."""
    laid, real = guess_of(view, one.id), start_owner(view, one)
    icon_name, said = difference(m, laid, real)
    inner = w - 3.6
    plan = name_of(view, m, one.id)
    wide = typeset.width(m, plan, "strong") + 0.4
    side = inner - wide - 3.0
    beside_it = side > typeset.width(m, said, "body") + m.size("body") * 1.15 + 1.2
    name = paragraph(m, inner, plan, "strong", ground="card")
    mine = _named(m, m.t("U zei"), _laid(m, laid))
    owner = _owner(m, inner - mine.w - 2.0 - typeset.width(m, m.t("Nu"), "body") - 1.2, real)
    owner = _named(m, m.t("Nu"), owner)
    apart = _apart(m, side if beside_it else inner, icon_name, said)
    line_h = max(mine.h, owner.h)
    high = name.h + line_h + (0.0 if beside_it else apart.h + 0.8) + 3.0
    apart_at = (1.8 + wide + 3.0, 0.9) if beside_it else (1.8, name.h + line_h + 2.3)
    return Block(
        w,
        high,
        (
            Shape(Rect(0, 0, w, high), shadow=""),
            *name.at(1.8, 0.9),
            *mine.at(1.8, name.h + 1.5 + (line_h - mine.h) / 2),
            *owner.at(1.8 + mine.w + 2.0, name.h + 1.5 + (line_h - owner.h) / 2),
            *apart.at(*apart_at),
        ),
    )


def _named(m: Metrics, text: str, block: Block) -> Block:
    said = label(m, text, "body", ground="card")
    h = max(said.h, block.h)
    return Block(said.w + 1.0 + block.w, h, (*said.at(0, (h - said.h) / 2), *block.at(said.w + 1.0, (h - block.h) / 2)))


def _owner(m: Metrics, w: float, owner: int) -> Block:
    """Number and words; the words stand beside the pill when they do not fit in it."""
    whole = ownership_pill(m, owner, True)
    if whole.w <= w:
        return whole
    short = ownership_pill(m, owner)
    words = paragraph(m, w - short.w - 1.0, m.t(OWNERS[owner]), "small", ground="card")
    h = max(short.h, words.h)
    return Block(w, h, (*short.at(0, (h - short.h) / 2), *words.at(short.w + 1.0, (h - words.h) / 2)))


def _apart(m: Metrics, w: float, icon_name: str, said: str) -> Block:
    side = m.size("body") * 1.15 if icon_name else 0.0
    words = paragraph(m, w - side - (1.0 if side else 0.0), said, ground="card")
    h = max(words.h, side)
    mark = icon(icon_name, side, "done" if icon_name == "check" else "ink").at(0, (h - side) / 2) if icon_name else ()
    return Block(w, h, (*mark, *words.at(side + 1.0 if side else 0.0, (h - words.h) / 2)))
