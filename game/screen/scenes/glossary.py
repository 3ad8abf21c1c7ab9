"""Words explained (F8): those of the scene behind it, and all from A to Z."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.content.cards import Term
from game.content.glossary import initial, ordered
from game.content.texts import in_language
from game.screen.blocks import Block, CardMaker, fits_width, flow, grid, paginate, stack
from game.screen.check import MIN_TOUCH
from game.screen.kit import Frame, button, page, paragraph
from game.screen.kit_pages import pager
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Rect, Scene, Shape, Text, Touch, find
from game.screen.scenes.explained import OPEN, terms_on
from game.screen.scenes.opening_parts import month, roomy, strip_below
from game.screen.ui import Ui
from game.session.view import WorkshopView

TITLE = "words"
ALL = "words-all"
"""What ``ui.dialog`` says for all words, and the id of their pager."""


def glossary(view: WorkshopView, ui: Ui, m: Metrics, behind: Scene) -> Scene:
    """The words of the scene behind it; all words where that has none, or where all were asked for."""
    here = terms_on(behind, view, m)
    scene = _every(view, ui, m, bool(here)) if ui.dialog == ALL or not here else _here(view, ui, m, here)
    return scene._replace(title=TITLE, ground=behind.ground, modal=True)


def _onward(m: Metrics) -> tuple[str, str]:
    return m.t("Terug naar het spel"), "ui close"


def _here(view: WorkshopView, ui: Ui, m: Metrics, terms: Sequence[Term]) -> Scene:
    """The words that stand on the scene; the large button turns their pages first."""
    title, under = m.t("Woorden uitgelegd"), m.t("Deze woorden staan nu op het scherm.")

    def makers(style: str) -> list[CardMaker]:
        return [partial(_card, m, one, style) for one in terms]

    frame = page(m, title, under, _onward(m), back="ui close")
    nodes = roomy(m, ui, TITLE, frame.body, makers, columns=2)
    for node in nodes:
        if isinstance(node, Touch) and node.id.startswith("more:") and not node.action.endswith(" 0"):
            frame = page(m, title, under, (m.t("Volgende bladzijde"), node.action), back="ui close")
    scene = frame.scene(*nodes, *strip_below(view, frame.body, nodes))
    return _beside_menu(m, scene, frame, m.t("Alle woorden"), f"ui dialog {ALL}", "a")


def _every(view: WorkshopView, ui: Ui, m: Metrics, some: bool) -> Scene:
    """All words, on pages, under a row of letters that turn to them."""
    terms = ordered(m.lang, view.document.library.glossary.values())
    initials = [initial(in_language(one.word, m.lang)) for one in terms]
    frame = page(m, m.t("Alle woorden"), m.t("Een letter brengt u naar haar woorden."), _onward(m), back="ui close")
    body = frame.body
    room = body.below(_letters(m, body.w, [(one, 0, False) for one in dict.fromkeys(initials)]).h + GAP)
    bar = pager(m, ALL, 0, 2, room.w)
    high = room.h - bar.h - GAP
    for style in ("body", "note"):
        makers: list[CardMaker] = [partial(_card, m, one, style) for one in terms]
        columns, rows, pages = _fewest(makers, room.w, high)
        if max((row.h for row in rows), default=0.0) <= high:
            break
    now = min(ui.page(ALL), len(pages) - 1)
    begin, end = pages[now]
    firsts: dict[str, int] = {}
    for n, letter in enumerate(initials):
        firsts.setdefault(letter, next(number for number, (_, last) in enumerate(pages) if n // columns < last))
    shown = set(initials[begin * columns : end * columns])
    head = _letters(m, body.w, [(letter, at, letter in shown) for letter, at in firsts.items()])
    nodes = (*head.at(body.x, body.y), *stack(*rows[begin:end], gap=GAP, w=room.w).at(room.x, room.y))
    bar = pager(m, ALL, now, len(pages), room.w)
    scene = frame.scene(*nodes, *bar.at(room.x, room.bottom - bar.h))
    if not some:
        return scene
    return _beside_menu(m, scene._replace(back=OPEN), frame, m.t("Op dit scherm"), OPEN, "")


def _fewest(makers: Sequence[CardMaker], w: float, h: float) -> tuple[int, list[Block], tuple[tuple[int, int], ...]]:
    """In so many columns that there are few pages: how many, the rows, and which rows stand on which page."""
    found = []
    for columns in (2, 3, 1):
        if columns == 1 or fits_width(makers, w, columns):
            rows = grid(makers, w, columns)
            found.append((columns, rows, paginate([row.h for row in rows], h)))
    return min(
        (one for one in found if max(row.h for row in one[1]) <= h), key=lambda one: len(one[2]), default=found[-1]
    )


def _letters(m: Metrics, w: float, letters: Sequence[tuple[str, int, bool]]) -> Block:
    """A row of letters, each with the page it turns to and whether its words are shown now."""
    side = max(MIN_TOUCH + 0.4, m.lead("strong") + 1.0)
    box = Rect(0, 0, side, side)
    made: list[Block] = []
    for letter, at, shown in letters:
        fill = "ochre_light" if shown else "card"
        nodes = (
            Shape(box, fill=fill, width=0.37 if shown else 0.28, radius=0.8),
            Text(box, letter, "strong", "ink", fill, "centre", "middle"),
            Touch(box, f"letter:{letter}", letter, f"ui page {ALL} {at}", letter.lower(), role="quiet"),
        )
        made.append(Block(side, side, nodes))
    return flow(made, w, 1.0, 1.0)


def _card(m: Metrics, one: Term, style: str, w: float, h: float | None) -> Block:
    """A word and what it means; small under it where that was read."""
    inner = w - 5.4
    source = ""
    if one.source:
        source = m.t(
            "Bron: {source}", source=", ".join(part for part in (one.source, month(m, one.as_of or "")) if part)
        )
    words = stack(
        paragraph(m, inner, in_language(one.word, m.lang), "section", ground="card"),
        paragraph(m, inner, in_language(one.text, m.lang), style, ground="card"),
        *([paragraph(m, inner, source, "note", "quiet_text", "card")] if source else []),
        gap=0.5,
        w=inner,
    )
    high = max(words.h + 3.0, h or 0.0)
    spine = Shape(Rect(1.2, 1.4, 0.7, high - 2.8), fill="red", border="", radius=0.3)
    return Block(w, high, (Shape(Rect(0, 0, w, high), shadow="soft"), spine, *words.at(3.2, 1.5)))


def _beside_menu(m: Metrics, scene: Scene, frame: Frame, said: str, action: str, key: str) -> Scene:
    """A small button at the left of the bottom row; with its icon only where there is no room for words."""
    menu = find(scene, "menu")
    assert menu is not None
    h = menu.rect.h
    for words in (said, ""):
        made = button(m, "turn", words, action, key, icon_name="book", cap=key.upper() if words else said, h=h)
        if frame.body.x + made.w + GAP < menu.rect.x:
            break
    return scene._replace(nodes=(*scene.nodes, *made.at(frame.body.x, menu.rect.y)))
