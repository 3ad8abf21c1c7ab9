"""Choosing the village: a card each, with what it is for and how it begins."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.content.shelf import Head
from game.content.texts import in_language
from game.screen.blocks import Block, CardMaker, flow, stack
from game.screen.kit import key_cap, page, panel, paragraph, pill
from game.screen.kit_forms import choices
from game.screen.kit_marks import tick
from game.screen.kit_pages import cards, pager
from game.screen.lobby import Lobby
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Nodes, Rect, Scene, Shape, Touch
from game.screen.scenes.band import village_band
from game.screen.scenes.opening_parts import lobby_body
from game.screen.ui import Ui

KEYS = 9
FEW = 6
"""So many villages tell their stories on their own cards; of more only the chosen one does."""


def villages(lobby: Lobby, ui: Ui, m: Metrics) -> Scene:
    """Cards with keys 1–9; the chosen one goes on with the large button, or by choosing it once more.

    Many villages are looked through by the time there is: then the cards are short, and the chosen one tells its story.
    """
    chosen = chosen_village(lobby, ui)
    if chosen is None:
        return _none(lobby, m)
    frame = page(
        m,
        m.t("Welk dorp speelt u?"),
        m.t("De dorpen zijn verzonnen. U herkent vast iets."),
        (m.t("Kies {name}", name=in_language(chosen.name, m.lang)), f"go setup {chosen.id}"),
        m.t("Kies een kaart. Druk daarna op Enter."),
        "go start",
    )
    notice, body = lobby_body(m, frame, lobby.notice)
    if len(lobby.heads) > FEW:
        return frame.scene(*notice, *_many(m, ui, lobby, chosen, body))
    makers = _makers(m, lobby.heads, chosen, True)
    if max(make(body.w, None).h for make in makers) > body.h - pager(m, "villages", 0, 2, body.w).h - GAP:
        makers = _makers(m, lobby.heads, chosen, False)
    nodes = cards(m, ui, "villages", body, makers, columns=2)
    return frame.scene(*notice, *nodes, *_print_below(body, nodes))


def _many(m: Metrics, ui: Ui, lobby: Lobby, chosen: Head, body: Rect) -> Nodes:
    """A tab for each length, short cards, and below them the story of the chosen village."""
    minutes = sorted({one for head in lobby.heads for one in head.lengths}, reverse=True)
    now = min(ui.page("minutes"), len(minutes))
    names = [m.t("Alle dorpen"), *(m.t("{n} minuten", n=one) for one in minutes)]
    tabs = choices(m, body.w, "minutes", [(name, f"ui page minutes {n}") for n, name in enumerate(names)], now)
    room = body.below(tabs.h + GAP)
    shown = [one for one in lobby.heads if not now or minutes[now - 1] in one.lengths]
    told = _told(m, chosen, room.w)
    upper = room.top_part(room.h - told.h - GAP) if told.h < room.h * 0.45 else room
    columns = 4 if len(shown) > 2 * 3 else 3
    nodes = cards(m, ui, f"villages{now}", upper, _makers(m, shown, chosen, False), columns)
    low = max(node.rect.bottom for node in nodes)
    rest = told.at(room.x, low + GAP) if upper is not room else ()
    return (*tabs.at(body.x, body.y), *nodes, *rest)


def _told(m: Metrics, head: Head, w: float) -> Block:
    """The story of a village on a card."""
    story = in_language(head.story, m.lang) if head.story else ""
    inner = w - 4.2
    title = paragraph(m, inner, in_language(head.name, m.lang), "section", ground="example")
    words = stack(title, paragraph(m, inner, story, "lead", ground="example"), gap=0.5, w=inner)
    box = Rect(0, 0, w, words.h + 2.8)
    return Block(w, box.h, (*panel(box, "example", ""), *words.at(2.1, 1.4)))


def _makers(m: Metrics, heads: Sequence[Head], chosen: Head, told: bool) -> list[CardMaker]:
    return [partial(_card, m, head, n, head.id == chosen.id, told) for n, head in enumerate(heads, 1)]


def chosen_village(lobby: Lobby, ui: Ui) -> Head | None:
    """The village picked on the screen, else the one of the lobby, else the first."""
    picked = ui.choice("village")
    known = {head.id: head for head in lobby.heads}
    if picked in known:
        return known[picked]
    if lobby.village is not None and lobby.village.id in known:
        return known[lobby.village.id]
    return lobby.heads[0] if lobby.heads else None


def _none(lobby: Lobby, m: Metrics) -> Scene:
    frame = page(
        m,
        m.t("Er is nog geen dorp"),
        m.t("Zet een dorp in de map Kleine Kernen Spel, bij uw documenten."),
        (m.t("Terug"), "go start"),
        back="go start",
    )
    notice, body = lobby_body(m, frame, lobby.notice)
    return frame.scene(*notice, *village_band(body))


def _print_below(body: Rect, nodes: Nodes) -> Nodes:
    """The print, where the cards leave room for it."""
    low = max((node.rect.bottom for node in nodes), default=body.y)
    return village_band(body.below(low - body.y + 1.8))


def _card(m: Metrics, head: Head, number: int, chosen: bool, told: bool, w: float, h: float | None) -> Block:
    fill = "bloom" if chosen else "card"
    name, story = in_language(head.name, m.lang), in_language(head.story, m.lang) if head.story and told else ""
    key = str(number) if number <= KEYS else ""
    mark = tick(m, m.grown(3.9)) if chosen else Block(0, 0)
    cap = key_cap(m, key, ground=fill) if key else Block(0, 0)
    inner = w - 4.2
    title = paragraph(m, inner - mark.w - cap.w - 2.6, name, "section", ground=fill)
    level = m.t("les") if head.level == "lesson" else m.t("workshop")
    sign, some = "pencil" if head.level == "lesson" else "people", [str(minutes) for minutes in head.lengths]
    if told:
        bits = [pill(m, level, sign, "own2"), *(pill(m, m.t("{n} minuten", n=one), "clock", "light") for one in some)]
    else:
        bits = [pill(m, m.t("{n} minuten", n=" · ".join(some)), sign, "own2" if sign == "pencil" else "light")]
    low = flow(bits, inner, 0.8, 0.5)
    words = stack(
        Block(inner, max(title.h, mark.h), title.nodes), paragraph(m, inner, story, ground=fill), gap=0.5, w=inner
    )
    high = max(words.h + low.h + (3.6 if told else 2.2), h or 0.0)
    box = Rect(0, 0, w, high)
    action = f"go setup {head.id}" if chosen else f"ui choose village {head.id}"
    return Block(
        w,
        high,
        (
            Shape(box, fill=fill, shadow="soft", width=0.45 if chosen else 0.28),
            *words.at(2.1, 1.1),
            *cap.at(w - 2.1 - mark.w - (1.0 if chosen else 0.0) - cap.w, 1.1),
            *mark.at(w - 2.1 - mark.w, 1.1),
            *low.at(2.1, high - low.h - (1.4 if told else 1.0)),
            Touch(box, f"village:{head.id}", f"{name}. {level}. {story}", action, key, role="choice"),
        ),
    )
