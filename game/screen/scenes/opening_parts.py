"""What the scenes of the lobby and the opening share: frames, numbered cards, notices, dates."""

from __future__ import annotations

from collections.abc import Sequence

from game.screen.blocks import Block, stack
from game.screen.kit import Frame, icon, label, page, paragraph
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Nodes, Picture, Rect, Shape
from game.screen.theme import on
from game.session.view import WorkshopView


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


def lobby_body(m: Metrics, frame: Frame, notice: str) -> tuple[Nodes, Rect]:
    """The notice on an ochre strip at the top of the body (nothing when there is none), and what is left."""
    if not notice:
        return (), frame.body
    strip = notice_strip(m, frame.body.w, notice)
    return strip.at(frame.body.x, frame.body.y), frame.body.below(strip.h + GAP)


def notice_strip(m: Metrics, w: float, text: str) -> Block:
    """A sentence that must be seen."""
    side = m.size("body") * 1.3
    words = paragraph(m, w - side - 5.0, text, ground="bloom")
    h = words.h + 1.8
    return Block(
        w,
        h,
        (
            Shape(Rect(0, 0, w, h), fill="bloom", shadow="hard"),
            *icon("speech", side).at(1.8, (h - side) / 2),
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
    """
    mark = medal(m, icon_name, medal_fill)
    side = stack(mark, label(m, number, "section", ground=fill), gap=0.3, align="centre") if number else mark
    x = 1.8 + side.w + 1.7
    inner = w - x - 1.8
    words = stack(
        paragraph(m, inner, title, style, ground=fill),
        *(paragraph(m, inner, text, ground=fill) for text in texts),
        gap=0.55,
        w=inner,
    )
    low = tail.h + 1.2 if tail else 0.0
    high = max(words.h + low + 3.0, side.h + 3.0, h or 0.0)
    nodes: list[Node] = [Shape(Rect(0, 0, w, high), fill=fill, shadow="soft"), *side.at(1.8, 1.5), *words.at(x, 1.4)]
    if tail:
        nodes += tail.at(x, high - tail.h - 1.5)
    return Block(w, high, tuple(nodes))


def month(m: Metrics, as_of: str) -> str:
    """"2026-11" in words."""
    year, _, number = as_of.partition("-")
    names = (
        m.t("januari"), m.t("februari"), m.t("maart"), m.t("april"), m.t("mei"), m.t("juni"),
        m.t("juli"), m.t("augustus"), m.t("september"), m.t("oktober"), m.t("november"), m.t("december"),
    )  # fmt: skip
    if not number.isdigit() or not 1 <= int(number) <= 12:
        return as_of
    return f"{names[int(number) - 1]} {year}"
