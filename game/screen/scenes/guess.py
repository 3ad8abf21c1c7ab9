"""Ownership: the group lays initiatives on the scale of 1 to 4, before it sees how things stand."""

from __future__ import annotations

from collections.abc import Sequence

from game.rules.views import SiteView
from game.screen import typeset
from game.screen.blocks import Block, paginate
from game.screen.kit import Frame, key_cap, paragraph
from game.screen.kit_pages import paged, pager
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Picture, Rect, Scene, Shape, Text, Touch
from game.screen.scenes.opening_parts import strip_below, workshop_page
from game.screen.scenes.words import name_of
from game.screen.theme import OWNERS, on
from game.screen.ui import Ui
from game.session import fields
from game.session.agenda import GUESSED_INITIATIVES
from game.session.view import WorkshopView

TYPES = (1, 2, 3, 4)
SEAM = 0.9
"""Between the columns and the rows."""


def guess(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """A row an initiative, a column a kind of owner. Keys 1–4 fill the row that is lit; then the next lights up."""
    sites = guessed_sites(view)
    frame = _frame(view, m, ("", ""), "")
    body = frame.body
    name_w = body.w * (0.25 if not m.large else 0.3)
    each = (body.w - name_w - 4 * SEAM) / 4
    heads = _heads(m, body.w, name_w, each)
    rest = body.below(heads.h + SEAM)
    share = min((rest.h - SEAM * (len(sites) - 1)) / max(1, len(sites)), m.grown(12.0))

    def row(one: SiteView, lit: bool) -> Block:
        return _row(view, m, body.w, name_w, each, one, lit, share)

    begin, end, onward = _shown(view, m, ui, rest, [row(one, False).h for one in sites], sites)
    lit = current(view, ui, sites[begin:end])
    left = sum(1 for one in sites if not guess_of(view, one.id))
    if onward:
        frame = _frame(view, m, (m.t("De volgende plannen"), f"ui page guess {onward}"), "")
    else:
        said = m.t("Toets 1, 2, 3 of 4. Nog {n} te gaan.", n=left) if left else m.t("Alles ligt. Is iedereen het eens?")
        frame = _frame(view, m, (m.t("Kijk hoe het is"), "go next"), said)
    rows = [row(one, one.id == lit) for one in sites]
    nodes = (*heads.at(body.x, body.y), *paged(m, ui, "guess", rest, rows, SEAM))
    return frame.scene(*nodes, *strip_below(view, body, nodes))


def _frame(view: WorkshopView, m: Metrics, primary: tuple[str, str], hint: str) -> Frame:
    said = m.t("En van wie zou het moeten zijn? Praat samen en leg elk plan neer.")
    return workshop_page(view, m, m.t("Van wie is dit nu?"), said, primary, hint)


def _shown(
    view: WorkshopView, m: Metrics, ui: Ui, rest: Rect, heights: Sequence[float], sites: Sequence[SiteView]
) -> tuple[int, int, int]:
    """First and last row of the page shown, and the page that the large button turns to (0 = it goes on).

    It turns to the next page once this one is full, and another is not.
    """
    if sum(heights) + SEAM * (len(heights) - 1) <= rest.h + 0.05:
        return 0, len(sites), 0
    pages = paginate(heights, rest.h - pager(m, "guess", 0, 2, rest.w).h - GAP, SEAM)
    now = min(ui.page("guess"), len(pages) - 1)
    empty = [n for n, (a, b) in enumerate(pages) if any(not guess_of(view, one.id) for one in sites[a:b])]
    onward = next((n for n in empty if n > now), 0) if now not in empty else 0
    return (*pages[now], onward)


def guessed_sites(view: WorkshopView) -> tuple[SiteView, ...]:
    """The initiatives that are laid in a workshop of this length: all, four or two."""
    return view.board.sites[: GUESSED_INITIATIVES.get(view.length, len(view.board.sites))]


def guess_of(view: WorkshopView, initiative: str) -> int:
    """What the group laid for an initiative, 0 = nothing yet."""
    said = view.progress.guesses.get(fields.owner(initiative), "")
    return int(said) if said in {"1", "2", "3", "4"} else 0


def current(view: WorkshopView, ui: Ui, sites: Sequence[SiteView]) -> str:
    """The row the keys 1–4 are for: the one in focus, else the first that is still empty; "" when none is."""
    kind, _, rest = ui.focus.partition(":")
    focused = rest.partition(":")[0]
    if kind in {"row", "guess"} and any(one.id == focused for one in sites):
        return focused
    return next((one.id for one in sites if not guess_of(view, one.id)), "")


def owner_head(m: Metrics, w: float, owner: int, h: float | None = None, number: bool = True) -> Block:
    """A kind of owner in its colour: icon, number, and what it means in one line."""
    fill = f"own{owner}"
    ink = on(fill, m.theme)
    side = m.size("strong") * 1.1
    words = paragraph(m, w - 2.0, _capital(m.t(OWNERS[owner])), "small", ink, fill, "centre")
    high = max(side + words.h + 2.2, h or 0.0)
    figure = typeset.width(m, str(owner), "strong")
    x = (w - side - 0.8 - figure) / 2
    line = m.lead("strong")
    nodes: tuple[Node, ...] = (
        Shape(Rect(0, 0, w, high), fill=fill, radius=1.0),
        Picture(Rect(x, 0.8, side, side), "house" if owner < 3 else "hall", colour=ink),
        Text(Rect(x + side + 0.8, 0.8 + (side - line) / 2, figure + 0.2, line), str(owner), "strong", ink, fill),
        *words.at(1.0, side + 1.2 + (high - side - 2.0 - words.h) / 2),
    )
    return Block(w, high, nodes)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _heads(m: Metrics, w: float, name_w: float, each: float) -> Block:
    high = max(owner_head(m, each, owner).h for owner in TYPES)
    nodes: list[Node] = []
    for n, owner in enumerate(TYPES):
        nodes += owner_head(m, each, owner, high).at(name_w + SEAM + n * (each + SEAM), 0)
    ends = paragraph(m, name_w, m.t("Wie is de eigenaar?"), "strong")
    nodes += ends.at(0, max(0.0, high - ends.h - 0.4))
    return Block(w, max(high, ends.h), tuple(nodes))


def _row(
    view: WorkshopView, m: Metrics, w: float, name_w: float, each: float, one: SiteView, lit: bool, share: float
) -> Block:
    name = name_of(view, m, one.id)
    fill = "bloom" if lit else "card"
    style = "strong" if typeset.width(m, name, "strong") <= name_w - 3.0 else "name"
    words = paragraph(m, name_w - 3.0, name, style, ground=fill)
    high = max(words.h + 2.0, m.grown(6.2), share)
    laid = guess_of(view, one.id)
    box = Rect(0, 0, name_w, high)
    nodes: list[Node] = [
        Shape(box, fill=fill, width=0.45 if lit else 0.28, shadow="hard" if lit else ""),
        *words.at(1.5, (high - words.h) / 2),
        Touch(box, f"row:{one.id}", name, f"ui focus row:{one.id}"),
    ]
    for n, owner in enumerate(TYPES):
        nodes += _cell(m, one.id, name, owner, laid == owner, lit, each, high).at(name_w + SEAM + n * (each + SEAM), 0)
    return Block(w, high, tuple(nodes))


def _cell(m: Metrics, ident: str, name: str, owner: int, laid: bool, lit: bool, w: float, h: float) -> Block:
    """Where an initiative can be laid; what was laid is filled and cannot be laid again."""
    box = Rect(0, 0, w, h)
    if laid:
        fill = f"own{owner}"
        ink = on(fill, m.theme)
        side = min(h - 1.8, m.grown(5.0))
        figure = m.size("section")
        x = (w - side - 1.0 - figure * 0.55) / 2
        line = m.lead("section")
        return Block(
            w,
            h,
            (
                Shape(box, fill=fill, shadow="hard"),
                Picture(Rect(x, (h - side) / 2, side, side), "house" if owner < 3 else "hall", colour=ink),
                Text(Rect(x + side + 1.0, (h - line) / 2, figure, line), str(owner), "section", ink, fill),
            ),
        )
    cap = key_cap(m, str(owner), ground="bloom") if lit else Block(0, 0)
    said = f"{name}: {owner} {m.t(OWNERS[owner])}"
    key, role = (str(owner), "choice") if lit else ("", "button")
    return Block(
        w,
        h,
        (
            Shape(box, fill="bloom" if lit else "light", dashed=not lit),
            *cap.within(box, "centre", "middle"),
            Touch(box, f"guess:{ident}:{owner}", said, f"enter guess owner {ident} {owner}", key, role=role),
        ),
    )
