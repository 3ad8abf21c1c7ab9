"""What the scenes of the lobby and the opening share: frames, numbered cards, notices, dates."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from game.content.maps.shapes import SKY
from game.screen.blocks import Block, CardMaker, fits_width, grid, stack
from game.screen.kit import Frame, icon, label, page, paragraph
from game.screen.kit_pages import cards, pager
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Nodes, Picture, Rect, Scene, Shape, Touch
from game.screen.scenes.board_print import village_picture
from game.screen.theme import on
from game.screen.ui import Ui
from game.session.view import WorkshopView

LEAST_STRIP = 16.0
"""A lower strip of the print (units) shows no village."""

AIR = 2.0
"""How much higher than it needs (units) a card is made above such a strip."""


def workshop_page(
    view: WorkshopView,
    m: Metrics,
    title: str,
    subtitle: str = "",
    primary: tuple[str, str] | None = None,
    hint: str = "",
    corner: Block | None = None,
    back: str = "",
    style: str = "scene",
) -> Frame:
    """The frame of a place on the agenda: on with ``go next``, back with ``go back``.

    Args:
        view: the workshop.
        m: metrics.
        title: large, top left.
        subtitle: under it.
        primary: of the large button; None = "Verder".
        hint: beside the button.
        corner: top right.
        back: command of Esc when it is not the place before.
        style: of the title.
    """
    onward = primary or (m.t("Verder"), "go next")
    enabled = onward[1] != "go next" or view.can_next
    way = back or ("go back" if view.can_back else "")
    return page(m, title, subtitle, onward, hint, way, enabled, corner, style=style)


def leafed(
    view: WorkshopView,
    m: Metrics,
    fill: Callable[[Rect], Nodes],
    title: str,
    subtitle: str,
    primary: tuple[str, str],
    hint: str = "",
    corner: Block | None = None,
    back: str = "",
    style: str = "scene",
) -> Scene:
    """A place whose large button turns the pages first, so that a clicker sees them all, and then does ``primary``.

    ``fill`` lays nodes in the body; the other arguments are as for :func:`workshop_page`.
    """
    frame = workshop_page(view, m, title, subtitle, primary, hint, corner, back, style)
    nodes = fill(frame.body)
    for node in nodes:
        if isinstance(node, Touch) and node.id.startswith("more:") and not node.action.endswith(" 0"):
            primary = (m.t("Volgende bladzijde"), node.action)
            frame = workshop_page(view, m, title, subtitle, primary, hint, corner, back, style)
    return frame.scene(*nodes)


def lobby_body(m: Metrics, frame: Frame, notice: str) -> tuple[Nodes, Rect]:
    """The notice on an ochre strip at the top of the body (nothing when there is none), and what is left."""
    if not notice:
        return (), frame.body
    strip = notice_strip(m, frame.body.w, notice)
    return strip.at(frame.body.x, frame.body.y), frame.body.below(strip.h + GAP)


def notice_strip(m: Metrics, w: float, text: str, icon_name: str = "speech") -> Block:
    """A sentence that must be seen, behind an icon."""
    side = m.size("body") * 1.3
    words = paragraph(m, w - side - 5.0, text, ground="bloom")
    h = words.h + 1.8
    return Block(
        w,
        h,
        (
            Shape(Rect(0, 0, w, h), fill="bloom", shadow="hard"),
            *icon(icon_name, side).at(1.8, (h - side) / 2),
            *words.at(side + 3.2, 0.9),
        ),
    )


def medal(m: Metrics, icon_name: str, fill: str = "ochre_light", side: float = 7.4) -> Block:
    """An icon in a round disc."""
    size = m.grown(side)
    box = Rect(0, 0, size, size)
    ink = on(fill, m.theme)
    return Block(
        size, size, (Shape(box, "oval", fill, width=0.32), Picture(box.inset(size * 0.22), icon_name, colour=ink))
    )


def told_card(
    m: Metrics,
    w: float,
    icon_name: str,
    title: str,
    texts: Sequence[str],
    h: float | None = None,
    number: str = "",
    fill: str = "card",
    medal_fill: str = "ochre_light",
    tail: Block | None = None,
    style: str = "section",
    text_style: str = "body",
) -> Block:
    """A card that is read: a medal, a title, some lines, and something small at the bottom.

    Args:
        m: metrics.
        w: width in units.
        icon_name: in the medal.
        title: of the card.
        texts: paragraphs under it.
        h: height; None = what it needs.
        number: drawn under the medal.
        fill: paper of the card.
        medal_fill: colour of the medal.
        tail: at the bottom, such as a pill.
        style: of the title.
        text_style: of the lines.
    """
    mark = medal(m, icon_name, medal_fill)
    side = stack(mark, label(m, number, "section", ground=fill), gap=0.3, align="centre") if number else mark
    x = 1.8 + side.w + 1.7
    inner = w - x - 1.8
    words = stack(
        paragraph(m, inner, title, style, ground=fill),
        *(paragraph(m, inner, text, text_style, ground=fill) for text in texts),
        gap=0.55,
        w=inner,
    )
    low = tail.h + 1.2 if tail else 0.0
    high = max(words.h + low + 3.0, side.h + 3.0, h or 0.0)
    nodes: list[Node] = [Shape(Rect(0, 0, w, high), fill=fill, shadow="soft"), *side.at(1.8, 1.5), *words.at(x, 1.4)]
    if tail:
        nodes += tail.at(x, high - tail.h - 1.5)
    return Block(max(w, x + tail.w + 1.5) if tail else w, high, tuple(nodes))


def roomy(
    m: Metrics,
    ui: Ui,
    ident: str,
    rect: Rect,
    makers_of: Callable[[str], Sequence[CardMaker]],
    columns: int = 2,
    fill: bool = True,
) -> Nodes:
    """Cards with text as large as the room allows: style lead, else body (and then pages), else note.

    They fill the room, unless so much would be left that the village fits below them.

    Args:
        m: metrics.
        ui: for the page.
        ident: of the pager.
        rect: the room.
        makers_of: the makers of the cards for a text style.
        columns: at most.
        fill: whether they fill the room at all.
    """
    for style in ("lead", "body"):
        large = makers_of(style)
        rows = grid(large, rect.w, columns)
        needed = sum(row.h for row in rows) + GAP * (len(rows) - 1)
        if rows and needed <= rect.h and fits_width(large, rect.w, columns):
            break
    if style == "body":
        turn = pager(m, ident, 0, 2, rect.w).h + GAP
        too_high = m.large and any(make(rect.w, None).h > rect.h - turn for make in large)
        return cards(m, ui, ident, rect, makers_of("note") if too_high else large, columns)
    each, least = (rect.h - GAP * (len(rows) - 1)) / len(rows), max(row.h for row in rows)
    if (each - least) * len(rows) > LEAST_STRIP + GAP * 1.4:
        each = least + min(AIR, each - least - (LEAST_STRIP + GAP * 1.4) / len(rows))
    if not fill or any(row.h > each for row in rows):
        return cards(m, ui, ident, rect, large, columns, fill=False)
    return cards(m, ui, ident, rect, [_as_high(make, each) for make in large], columns, fill=False)


def _as_high(make: CardMaker, least: float) -> CardMaker:
    return lambda w, h: make(w, max(least, h or 0.0))


def strip_below(view: WorkshopView, body: Rect, nodes: Nodes) -> Nodes:
    """The print of the village over the whole width, in the room that ``nodes`` leave at the bottom of ``body``.

    Where ``nodes`` end with a pager, it is the room above that.
    """
    bars = [node.rect.y for node in nodes if isinstance(node, Touch) and node.role == "pager"]
    bottom = min(bars) - GAP if bars else body.bottom
    used = [node.rect.bottom for node in nodes if node.rect.y < bottom]
    top = max(used, default=body.y) + GAP * 1.4
    if bottom - top < LEAST_STRIP:
        return ()
    return (village_picture(view, Rect(body.x, top, body.w, min(bottom - top, body.w * SKY)), 3),)


def months(m: Metrics) -> tuple[str, ...]:
    """The names of the months."""
    return (
        m.t("januari"), m.t("februari"), m.t("maart"), m.t("april"), m.t("mei"), m.t("juni"),
        m.t("juli"), m.t("augustus"), m.t("september"), m.t("oktober"), m.t("november"), m.t("december"),
    )  # fmt: skip


def month(m: Metrics, as_of: str) -> str:
    """ "2026-11" in words."""
    year, _, number = as_of.partition("-")
    if not number.isdigit() or not 1 <= int(number) <= 12:
        return as_of
    return f"{months(m)[int(number) - 1]} {year}"
