"""Welcome: the three parts of the workshop with their minutes."""

from __future__ import annotations

from game.screen.blocks import Block, CardMaker, flow, grid, stack
from game.screen.kit import paragraph, pill
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Node, Nodes, Rect, Scene, Shape, Text
from game.screen.scenes.opening_parts import leafed, month, roomy, strip_below, told_card
from game.screen.theme import on
from game.screen.typeset import width
from game.screen.ui import Ui
from game.session.view import WorkshopView

FILLS = {
    "opening": "light", "ownership": "own2", "thinking": "regulatory", "play": "ochre", "plan": "connect",
    "conclusions": "own3",
}  # fmt: skip


def agenda(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Three cards, the time as a ribbon, and where the game comes from."""
    return leafed(
        view,
        m,
        lambda body: _body(view, ui, m, body),
        m.t("Welkom"),
        m.t("Vandaag in {n} minuten: wat kan een dorp zelf, en wat doet de gemeente?", n=view.length),
        (m.t("Naar het dorp"), "go next"),
        m.t("Vertel eerst kort wie u bent."),
        style="title",
    )


def _body(view: WorkshopView, ui: Ui, m: Metrics, body: Rect) -> Nodes:
    minutes = view.agenda.minutes
    small = _origin(view, m, body.w)
    ribbon = _ribbon(m, body.w, minutes) if not m.folded else Block(0, 0)
    low = stack(ribbon, small, gap=1.4, w=body.w)
    room = body._replace(h=body.h - low.h - GAP * 1.2)

    def makers(style: str, told: bool, timed: bool) -> list[CardMaker]:
        return [
            _maker(m, style, n, icon_name, title, text if told else "", said if timed else [], fill)
            for n, (icon_name, fill, title, text, said) in enumerate(_parts(m, minutes), 1)
        ]

    for told, timed in ((True, True), (True, False), (False, True)):
        if max(row.h for row in grid(makers("body", told, timed), room.w, 3)) <= room.h:
            break
    nodes = roomy(m, ui, "agenda", room, lambda style: makers(style, told, timed), columns=3, fill=False)
    end = max(node.rect.bottom for node in nodes) + GAP * 1.2
    parts = (*nodes, *low.at(body.x, min(end, body.bottom - low.h)))
    return (*parts, *strip_below(view, body, parts))


def _parts(m: Metrics, minutes: dict[str, int]) -> tuple[tuple[str, str, str, str, list[str]], ...]:
    """The three parts of the slides: icon, colour, name, question, and minutes."""
    own, thinking = m.t("{n} min.", n=minutes["ownership"]), minutes["thinking"]
    play, plan = m.t("spel: {n} min.", n=minutes["play"]), m.t("{n} min.", n=minutes["plan"])
    end = m.t("slot: {n} min.", n=minutes["conclusions"])
    return (
        ("key", "own2", m.t("Eigenaarschap"), m.t("Van wie is een plan? En van wie zou het moeten zijn?"), [own]),
        (
            "eye", "ochre", m.t("Denkkader"), m.t("Zo kijken we naar dorp en gemeente. Daarna spelen we het."),
            [m.t("{n} min.", n=thinking), play] if thinking else [play],
        ),
        ("pencil", "connect", m.t("Actieplan"), m.t("Wat gaan we doen? En waar stoppen we mee?"), [plan, end]),
    )  # fmt: skip


def _maker(
    m: Metrics, style: str, number: int, icon_name: str, title: str, text: str, minutes: list[str], fill: str
) -> CardMaker:
    def made(w: float, h: float | None) -> Block:
        pills = flow([pill(m, said, "clock", "paper") for said in minutes], w - m.grown(7.4) - 5.3, 0.8, 0.5)
        return told_card(
            m,
            w,
            icon_name,
            title,
            [text] if text else [],
            h,
            str(number),
            medal_fill=fill,
            tail=pills if minutes else None,
            text_style=style,
        )

    return made


def _origin(view: WorkshopView, m: Metrics, w: float) -> Block:
    said = m.t(
        "Geïnspireerd op het gedrukte Kleine Kernen Spel van de landelijke vereniging van kleine kernen. "
        "Dit is geen officiële uitgave."
    )
    dated = m.t("Peildatum van dit dorp: {month}.", month=month(m, view.document.village.as_of))
    return stack(paragraph(m, w, said, "note"), paragraph(m, w, dated, "note"), gap=0.1, w=w)


def _ribbon(m: Metrics, w: float, minutes: dict[str, int]) -> Block:
    """All minutes side by side, as long as they last; a name where there is room for it."""
    names = {
        "opening": m.t("nu"), "ownership": "1", "thinking": "2", "play": m.t("Spel"),
        "plan": "3", "conclusions": m.t("slot"),
    }  # fmt: skip
    total = sum(minutes.values())
    h = m.lead("strong") + 1.8
    nodes: list[Node] = []
    x = 0.0
    for part, n in minutes.items():
        if not n:
            continue
        each = w * n / total
        box = Rect(x, 0, each, h)
        fill = FILLS[part]
        nodes.append(Shape(box, fill=fill, radius=0.5, width=0.3))
        said = names[part]
        if said and width(m, said, "strong") < each - 0.6:
            nodes.append(Text(box, said, "strong", on(fill, m.theme), fill, "centre", "middle"))
        x += each
    return Block(w, h, tuple(nodes))
