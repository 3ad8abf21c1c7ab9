"""Cards of the game: answers, postures, the killer, labels of initiatives.

Marks and effects live in ``kit_marks`` and ``kit_effects`` and can be imported from here as well.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from game.screen import typeset
from game.screen.blocks import Block, beside, flow, stack
from game.screen.kit import icon, key_cap, label, paragraph, tag
from game.screen.kit_effects import door_panel, effect_row, effect_table, example_card, speech_card
from game.screen.kit_marks import badge, mechanism_pill, own_badge, ownership_pill, path_pips, tail_of, tick, token
from game.screen.metrics import Metrics
from game.screen.nodes import Group, Node, Nodes, Picture, Rect, Shape, Text, Touch
from game.screen.theme import FUNCTIONS, MECHANISMS, POSTURES, THEMES_OF_KILLERS
from game.screen.ui import Ui, progress

__all__ = [
    "badge",
    "door_panel",
    "effect_row",
    "effect_table",
    "example_card",
    "initiative_label",
    "killer_card",
    "mechanism_pill",
    "option_card",
    "own_badge",
    "ownership_pill",
    "path_pips",
    "posture_card",
    "speech_card",
]

CARD_TURNS = 0.24
"""Seconds in which a card turns over."""

TURNED = 2.4
"""Degrees that a killer lies askew, anticlockwise."""


def option_card(
    m: Metrics,
    w: float,
    function: str,
    text: str,
    mechanism: str,
    action: str,
    ident: str,
    key: str = "",
    h: float | None = None,
    name: str = "",
    chosen: bool = False,
    enabled: bool = True,
) -> Block:
    """An answer of the village: badge, name, text, mechanism; nothing of push or price.

    Args:
        m: metrics.
        w: width in units.
        function: represent|advise|activate|connect.
        text: the answer (at most 90 characters are three lines).
        mechanism: own_work|own_money|small_trial|village_first|at_table|on_paper|over_head|wait.
        action: command; "" makes a card that is only read.
        ident: id of the touch area.
        key: the key drawn under the badge.
        h: height in units; None = what it needs.
        name: title; "" = the function's name.
        chosen: drawn with a tick and on ochre.
        enabled: whether it can be chosen.

    Returns:
        A block wider than ``w`` when the card needs more width; ``cards`` then takes fewer columns.
    """
    mark, left = badge(m, function), 1.5
    fill = "bloom" if chosen else "card"
    x = left + mark.w + 1.9
    inner = w - x - 1.5
    words = stack(
        paragraph(m, inner, name or m.t(FUNCTIONS[function].name), "strong", ground=fill),
        paragraph(m, inner, text, ground=fill),
        gap=0.1,
        w=inner,
    )
    way = mechanism_pill(m, mechanism, "paper") if mechanism else Block(0, 0)
    cap = key_cap(m, key.upper(), ground=fill) if key else Block(0, 0)
    low = max(way.h, cap.h)
    need = max(1.1 + words.h + (0.7 + low if low else 0) + 1.1, 1.5 + mark.h + (0.9 + cap.h if cap.h else 0) + 1.1)
    high = max(need, h or 0.0)
    box = Rect(0, 0, w, high)
    wanted = max(w, x + way.w + 1.5, x + typeset.width(m, name or m.t(FUNCTIONS[function].name), "strong") + 1.5)
    nodes: list[Node] = [Shape(box, fill=fill, shadow="soft"), *mark.at(left, 1.5), *words.at(x, 1.1)]
    if cap.h:
        nodes += cap.at(left + (mark.w - cap.w) / 2, high - 1.2 - low / 2 - cap.h / 2)
    if way.h:
        nodes += way.at(x, high - 1.2 - low / 2 - way.h / 2)
    if chosen:
        nodes += tick(m).at(w - 5.2, high - 5.4)
    if action:
        said = f"{m.t(FUNCTIONS[function].name)}: {typeset.plain(text)}"
        said += f" {m.t(MECHANISMS[mechanism].name).capitalize()}." if mechanism else ""
        nodes.append(Touch(box, ident, said, action, key, enabled, "choice"))
    return Block(wanted, high, tuple(nodes))


def posture_card(
    m: Metrics,
    w: float,
    posture: str,
    text: str,
    action: str,
    ident: str,
    key: str = "",
    h: float | None = None,
    chosen: bool = False,
    enabled: bool = True,
    note: str = "",
) -> Block:
    """A posture of the officials: tinted, a black tab with icon and letter, name, their own words.

    ``note`` says why it cannot be chosen (no room) or what it asks; the other arguments are as for option_card.
    """
    mark = POSTURES[posture]
    fill = "bloom" if chosen else posture if enabled else "muted"
    tab_w, tab_h = m.grown(5.4), m.grown(8.9)
    x = 1.3 + tab_w + 1.2
    inner = w - x - 1.2
    words = stack(
        paragraph(m, inner, m.t(mark.name), "strong", ground=fill),
        paragraph(m, inner, text, ground=fill),
        paragraph(m, inner, note, "small", ground=fill),
        gap=0.2,
        w=inner,
    )
    high = max(1.0 + words.h + 1.2, tab_h + 2.9, h or 0.0)
    box = Rect(0, 0, w, high)
    tab = Rect(1.3, 1.4, tab_w, tab_h)
    side = m.grown(3.7)
    nodes: list[Node] = [
        Shape(box, fill=fill, shadow="soft"),
        Shape(tab, fill="ink", border="", radius=1.0),
        Picture(Rect(tab.x + (tab_w - side) / 2, tab.y + 0.9, side, side), mark.icon, colour="white"),
        Text(
            Rect(tab.x, tab.bottom - m.lead("letter") - 0.9, tab_w, m.lead("letter")),
            m.t(mark.letters),
            "letter",
            "white",
            "ink",
            "centre",
        ),
        *words.at(x, 0.9),
    ]
    if chosen:
        nodes += tick(m, 3.2).at(w - 4.2, 1.0)
    if action:
        nodes.append(
            Touch(
                box, ident, f"{m.t(mark.name)}: {typeset.plain(text)} {note}".rstrip(), action, key, enabled, "choice"
            )
        )
    return Block(max(w, x + typeset.width(m, m.t(mark.name), "strong") + 1.2), high, tuple(nodes))


def killer_card(
    m: Metrics,
    ui: Ui,
    w: float,
    sentence: str,
    theme: str,
    weight: int,
    asks: str = "",
    turn: float = TURNED,
    stamped: str = "stamp",
) -> Block:
    """The killer: a paper card, a little turned, with its theme, weights and the sentence as a red stamp.

    The stamp is a sheet of its own on the card, so that only the stamp is drawn anew while it lands.

    Args:
        m: metrics.
        ui: for the animation ``stamped`` (1.25 → 1.0 in 140 ms).
        w: width in units.
        sentence: what is said.
        theme: money|rules|politics|time|desk|doubt.
        weight: 2–4, drawn as little weights.
        asks: what the village asks, under the stamp.
        turn: of the card, in degrees anticlockwise; 0 where text is large or the card is a band.
        stamped: name of the animation.
    """
    mark = THEMES_OF_KILLERS.get(theme, THEMES_OF_KILLERS["doubt"])
    inner = w - 5.2
    side = m.size("strong") * 1.25
    weights = beside(*(icon("weight", side, "red") for _ in range(weight)), gap=0.3)
    room = inner - weights.w - side - 2.4
    name = paragraph(m, room, m.t("Killer: {theme}", theme=m.t(mark.name)), "strong", ground="card")
    head_h = max(side, name.h)
    pad = 3.4
    size = 1.0
    while size > 0.62 and (
        typeset.height(m, sentence, "stamp", inner - 2 * pad + 2, size) > m.lead("stamp") * size * 2.1
        or any(r.text.endswith("-") for r in typeset.setting(m, sentence, "stamp", inner - 2 * pad + 2, size).rows)
    ):
        size -= 0.06
    text_h = typeset.height(m, sentence, "stamp", inner - 2 * pad + 2, size)
    stamp_h = text_h + 5.2
    block = Rect(0, 0, inner, stamp_h)
    red = (
        Shape(block, "stamp", "stamp", border=""),
        Text(
            Rect(pad - 1, 2.4, inner - 2 * pad + 2, text_h + 0.4),
            sentence,
            "stamp",
            "on_stamp",
            "stamp",
            "centre",
            "middle",
            size,
        ),
    )
    grow = 1.25 - 0.25 * progress(ui, stamped, 0.14)
    low = paragraph(m, inner, asks, "body", ground="card")
    y = 1.6 + head_h + 1.3
    high = y + stamp_h + (1.2 + low.h if low.h else 0) + 1.6
    box = Rect(0, 0, w, high)
    nodes: Nodes = (
        Shape(box, shadow="soft", width=0.37),
        Picture(Rect(2.6, 1.6 + (head_h - side) / 2, side, side), mark.icon, colour="red"),
        *name.at(2.6 + side + 1.2, 1.6 + (head_h - name.h) / 2),
        *weights.at(w - 2.6 - weights.w, 1.6 + (head_h - side) / 2),
        *low.at(2.6, y + stamp_h + 1.2),
    )
    at = _on_turned(box, block.moved(2.6, y), turn)
    stamp = Group(at, tuple(n.moved(at.x, at.y) for n in red), turn * 5 / 3, grow)
    share = progress(ui, "card", CARD_TURNS)
    if share < 1:
        return Block(w, high, (turning(box, nodes, share, turn),))
    return Block(w, high, (Group(box, nodes, turn), stamp))


def turning(box: Rect, front: Nodes, share: float, turn: float = 0.0) -> Group:
    """A card that turns over around its upright axis: its back until half-way (``share`` 0-1), then its front."""
    if share >= 0.5:
        return Group(box, front, turn, wide=2 * share - 1)
    side = min(box.w, box.h) * 0.42
    x, y = box.centre
    back: Nodes = (
        Shape(box, fill="ochre", shadow="soft", width=0.37),
        Shape(box.inset(1.2), fill="ochre_light", width=0.28),
        Picture(Rect(x - side / 2, y - side / 2, side, side), "house"),
    )
    return Group(box, back, turn, wide=1 - 2 * share)


def turned_over(ui: Ui, block: Block) -> Block:
    """A card while the move ``turn`` turns it over; what can be touched on it is there from the start."""
    share = progress(ui, "turn", CARD_TURNS)
    if share >= 1:
        return block
    areas = tuple(node for node in block.nodes if isinstance(node, Touch))
    drawn = tuple(node for node in block.nodes if not isinstance(node, Touch))
    return block._replace(nodes=(turning(Rect(0, 0, block.w, block.h), drawn, share), *areas))


def _on_turned(card: Rect, part: Rect, turn: float) -> Rect:
    """Where a part of a card lies once the card is turned around its middle (degrees, anticlockwise)."""
    (cx, cy), (px, py), angle = card.centre, part.centre, math.radians(turn)
    dx, dy = px - cx, py - cy
    x = cx + dx * math.cos(angle) + dy * math.sin(angle)
    y = cy - dx * math.sin(angle) + dy * math.cos(angle)
    return part.moved(x - px, y - py)


def initiative_label(
    m: Metrics,
    name: str,
    path: Sequence[str],
    done: int,
    owner: int,
    ident: str,
    action: str = "",
    key: str = "",
    backing: int = 0,
    groundwork: int = 0,
    weight: int = 0,
    bloom: bool = False,
    tail: tuple[float, float] | None = None,
    starred: bool = False,
    w: float | None = None,
    style: str = "name",
) -> Block:
    """The label of an initiative on the map or in a list.

    Args:
        m: metrics.
        name: of the initiative.
        path: "village"/"town_hall" per step.
        done: steps taken.
        owner: 1–4.
        ident: id of the touch area.
        action: command when chosen; "" = only shown.
        key: key that chooses it.
        backing: spoken-for tokens (speech bubble).
        groundwork: officials' preparation (clipboard).
        weight: of the killer that lies on it, 0 = none (red tag).
        bloom: ochre paper and a flower.
        tail: where the tail points, in units from the label's top left; None = no tail.
        starred: the village's crown jewel.
        w: width; None = what it needs.
        style: of the name.
    """
    fill = "bloom" if bloom else "card"
    side = m.size("name") * 1.1
    head: list[Block] = []
    if bloom:
        head.append(icon("flower", side, "red"))
    if starred:
        head.append(icon("star", side, "red"))
    used = sum(b.w + 0.8 for b in head) + 2.6
    title = label(m, name, style, ground=fill) if w is None else paragraph(m, w - used, name, style, ground=fill)
    head.append(title)
    bits: list[Block] = [path_pips(m, path, done), ownership_pill(m, owner)]
    if backing:
        bits.append(token(m, "speech"))
    if groundwork:
        bits.append(token(m, "clipboard"))
    if weight:
        red = tag(m, str(weight), "weight", "represent")
        bits.append(red._replace(nodes=(Group(Rect(0, 0, red.w, red.h), red.nodes, 4.0),)))
    low = flow(bits, w - 2.6, 0.9, 0.5) if w is not None else beside(*bits, gap=0.9)
    block = stack(beside(*head, gap=0.8), low, gap=0.35)
    wide = w or block.w + 2.6
    high = block.h + 1.6
    box = Rect(0, 0, wide, high)
    nodes: list[Node] = [Shape(box, fill=fill, radius=1.0, shadow="hard" if tail else "soft")]
    if tail is not None:
        nodes += tail_of(box, tail, fill)
    nodes += block.at(1.3, 0.6)
    steps = m.t("{done} van {total} stappen", done=done, total=len(path))
    said = f"{name}, {steps}, {m.t('eigenaarschap {n}', n=owner)}"
    if action:
        nodes.append(Touch(box, ident, said, action, key, role="choice", radius=1.0))
    return Block(wide, high, tuple(nodes))
