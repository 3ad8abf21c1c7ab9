"""Cards of the game: answers, postures, the killer, effects, ownership, what lies on an initiative."""

from __future__ import annotations

from collections.abc import Sequence

from game.screen import typeset
from game.screen.blocks import Block, beside, flow, stack
from game.screen.kit import icon, key_cap, label, paragraph, pill, tag
from game.screen.metrics import Metrics
from game.screen.nodes import Group, Line, Node, Nodes, Picture, Rect, Shape, Text, Touch
from game.screen.prints_door import DOOR_HEIGHT, DOOR_WIDTH, bolt_places
from game.screen.theme import FUNCTIONS, MECHANISMS, METERS, OWNERS, POSTURES, THEMES_OF_KILLERS, on
from game.screen.ui import Ui, progress


def badge(m: Metrics, kind: str, w: float = 7.8, h: float = 9.3) -> Block:
    """Silhouette, icon and letters of a function or a meter; grows with the text."""
    mark = FUNCTIONS.get(kind) or METERS[kind]
    return _badge(m, mark.shape, kind, mark.icon, m.t(mark.letters), w, h)


def own_badge(m: Metrics, owner: int, w: float = 6.7, h: float = 9.1) -> Block:
    """Ownership 1–4 as a tab: house or town hall, and the number."""
    return _badge(m, "box", f"own{owner}", "house" if owner < 3 else "hall", str(owner), w, h)


def _badge(m: Metrics, shape: str, fill: str, icon_name: str, letters: str, w: float, h: float) -> Block:
    w, h = m.grown(w), m.grown(h)
    ink = on(fill, m.theme)
    letter_h = m.size("letter")
    side = min(w * 0.52, h * 0.44)
    low = 0.10 if shape == "pennant" else 0.05
    y_letter = h * (0.93 - low) - letter_h
    return Block(
        w,
        h,
        (
            Shape(Rect(0, 0, w, h), shape, fill, width=0.31, radius=1.1, shadow="hard"),
            Picture(Rect((w - side) / 2, max(h * 0.1, y_letter - side - h * 0.02), side, side), icon_name, colour=ink),
            Text(Rect(0, y_letter, w, letter_h), letters, "letter", ink, fill, "centre", "middle"),
        ),
    )


def mechanism_pill(m: Metrics, mechanism: str, ground: str = "paper") -> Block:
    """Icon and words of the way an answer works."""
    mark = MECHANISMS[mechanism]
    return pill(m, m.t(mark.name), mark.icon, ground)


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
    nodes: list[Node] = [Shape(box, fill=fill, shadow="soft"), *mark.at(left, 1.5), *words.at(x, 1.1)]
    if cap.h:
        nodes += cap.at(left + (mark.w - cap.w) / 2, high - 1.2 - low / 2 - cap.h / 2)
    if way.h:
        nodes += way.at(x, high - 1.2 - low / 2 - way.h / 2)
    if chosen:
        nodes += _tick(m).at(w - 5.2, high - 5.4)
    if action:
        said = f"{m.t(FUNCTIONS[function].name)}: {typeset.plain(text)}"
        nodes.append(Touch(box, ident, said, action, key, enabled, "choice"))
    return Block(w, high, tuple(nodes))


def _tick(m: Metrics, size: float = 3.9) -> Block:
    box = Rect(0, 0, size, size)
    return Block(
        size, size, (Shape(box, fill="done", radius=0.8), Picture(box.inset(size * 0.16), "check", colour="on_done"))
    )


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
        nodes += _tick(m, 3.2).at(w - 4.2, 1.0)
    if action:
        nodes.append(Touch(box, ident, f"{m.t(mark.name)}: {typeset.plain(text)}", action, key, enabled, "choice"))
    return Block(w, high, tuple(nodes))


def killer_card(
    m: Metrics,
    ui: Ui,
    w: float,
    sentence: str,
    theme: str,
    weight: int,
    asks: str = "",
    turned: bool = True,
    stamped: str = "stamp",
) -> Block:
    """The killer: a paper card, a little turned, with its theme, weights and the sentence as a red stamp.

    Args:
        m: metrics.
        ui: for the animation ``stamped`` (1.25 → 1.0 in 140 ms).
        w: width in units.
        sentence: what is said.
        theme: money|rules|politics|time|desk|doubt.
        weight: 2–4, drawn as little weights.
        asks: what the village asks, under the stamp.
        turned: −2.4° unless text is large or the card is a band.
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
        Group(block.moved(2.6, y), tuple(n.moved(2.6, y) for n in red), 1.6 if turned else 0.0, grow),
        *low.at(2.6, y + stamp_h + 1.2),
    )
    return Block(w, high, (Group(box, nodes, 2.4 if turned else 0.0),))


def ownership_pill(m: Metrics, owner: int, words: bool = False) -> Block:
    """Ownership 1–4: colour, house or town hall, number; with ``words`` also what it means."""
    text = f"{owner} {m.t(OWNERS[owner])}" if words else str(owner)
    return pill(m, text, "house" if owner < 3 else "hall", f"own{owner}", "small")


def path_pips(m: Metrics, path: Sequence[str], done: int) -> Block:
    """The steps of a path: "village" or "town_hall"; done = ink, next = ochre, later = dashed."""
    side = m.grown(3.9)
    blocks: list[Block] = []
    for n, step in enumerate(path):
        box = Rect(0, 0, side, side)
        fill = "ink" if n < done else "ochre_light" if n == done else "card"
        mark = Picture(
            box.inset(side * 0.17), "house" if step == "village" else "hall", colour="white" if n < done else "ink"
        )
        blocks.append(Block(side, side, (Shape(box, fill=fill, radius=0.85, dashed=n > done), mark)))
    return beside(*blocks, gap=0.65)


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
    """
    fill = "bloom" if bloom else "card"
    side = m.size("name") * 1.1
    head: list[Block] = []
    if bloom:
        head.append(icon("flower", side, "red"))
    if starred:
        head.append(icon("star", side, "red"))
    used = sum(b.w + 0.8 for b in head) + 2.6
    title = label(m, name, "name", ground=fill) if w is None else paragraph(m, w - used, name, "name", ground=fill)
    head.append(title)
    bits: list[Block] = [path_pips(m, path, done), ownership_pill(m, owner)]
    if backing:
        bits.append(_token(m, "speech"))
    if groundwork:
        bits.append(_token(m, "clipboard"))
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
        nodes += _tail(box, tail, fill)
    nodes += block.at(1.3, 0.6)
    steps = m.t("{done} van {total} stappen", done=done, total=len(path))
    said = f"{name}, {steps}, {m.t('eigenaarschap {n}', n=owner)}"
    if action:
        nodes.append(Touch(box, ident, said, action, key, role="choice", radius=1.0))
    return Block(wide, high, tuple(nodes))


def _tail(box: Rect, tip: tuple[float, float], fill: str) -> Nodes:
    """A triangle from the nearest edge to ``tip``, its border open towards the label."""
    x, y = tip
    half = 1.5
    if y < box.y or y > box.bottom:
        base_y = box.bottom - 0.14 if y > box.bottom else box.y + 0.14
        mid = min(max(x, box.x + 3.0), box.right - 3.0)
        a, b = (mid - half, base_y), (mid + half, base_y)
        lift = -0.3 if y > box.bottom else 0.3
        inner = ((a[0], base_y + lift), (b[0], base_y + lift))
    else:
        base_x = box.right - 0.14 if x > box.right else box.x + 0.14
        mid = min(max(y, box.y + 2.4), box.bottom - 2.4)
        a, b = (base_x, mid - half), (base_x, mid + half)
        lift = -0.3 if x > box.right else 0.3
        inner = ((base_x + lift, a[1]), (base_x + lift, b[1]))
    around = Rect(min(a[0], x), min(a[1], y), abs(x - a[0]) + half, abs(y - a[1]) + half)
    return (
        Shape(around, "poly", fill, "", points=(inner[0], a, tip, b, inner[1])),
        Line((a, tip, b), "ink", 0.28),
    )


def _token(m: Metrics, icon_name: str) -> Block:
    side = m.grown(3.9)
    box = Rect(0, 0, side, side)
    return Block(side, side, (Shape(box, "oval"), Picture(box.inset(side * 0.24), icon_name)))


def effect_row(
    m: Metrics, w: float, meter: str, change: str, why: str, name: str = "", owner: int = 0, h: float | None = None
) -> Block:
    """What changed and why: meter tab, change, name, "Waarom?" and a line or two.

    Args:
        m: metrics.
        w: width in units.
        meter: energy|support|trust|room, or "" with ``owner``.
        change: "+1", "−2" (a real minus), "3 → 2".
        why: one or two lines.
        name: under the change; "" = the meter's name, or "Eigenaar".
        owner: for ownership, the new one.
        h: height in units; None = what it needs.
    """
    mark = badge(m, meter, 6.7, 9.1) if meter else own_badge(m, owner)
    said = name or (m.t(METERS[meter].name) if meter else m.t("Eigenaar"))
    what = stack(label(m, change, "value", ground="card"), label(m, said, "name", ground="card"), gap=-0.4)
    narrow = w < 95 * m.grown(1.0)
    x = 1.0 + mark.w + 1.6
    wx = x if narrow else x + m.grown(19.0)
    text = paragraph(m, w - wx - 1.0, f"**{m.t('Waarom?')}** {why}" if why else "", ground="card")
    if narrow:
        need = max(mark.h + 1.6, what.h + text.h + 1.4)
    else:
        need = max(mark.h + 1.8, what.h + 1.2, text.h + 1.4)
    high = max(need, h or 0.0)
    nodes: list[Node] = [*mark.at(1.0, (high - mark.h) / 2 if not narrow else 0.8)]
    if narrow:
        nodes += [*what.at(x, 0.4), *text.at(wx, what.h + 0.6)]
    else:
        nodes += [*what.at(x, (high - what.h) / 2), *text.at(wx, (high - text.h) / 2)]
    return Block(w, high, tuple(nodes))


def effect_table(m: Metrics, w: float, rows: Sequence[Block]) -> Block:
    """Effect rows with rules between them."""
    blocks: list[Block] = []
    for n, row in enumerate(rows):
        rule = (Line(((1.0, 0.0), (w - 1.0, 0.0)), "rule", 0.28),) if n else ()
        blocks.append(Block(w, row.h, (*rule, *row.nodes)))
    return stack(*blocks, gap=0.3, w=w)


def example_card(
    m: Metrics, w: float, title: str, text: str, real: bool, source: str = "", h: float | None = None
) -> Block:
    """One example of another village, with "echt gebeurd" when it is."""
    inner = w - 4.8
    mark = tag(m, m.t("echt gebeurd"), "check") if real else pill(m, m.t("bedacht voorbeeld"), "", "card")
    head = paragraph(m, inner, title, "strong", ground="example")
    body = stack(
        head,
        mark,
        paragraph(m, inner, text, ground="example"),
        paragraph(m, inner, source, "note", ground="example"),
        gap=0.7,
        w=inner,
    )
    high = max(body.h + 2.8, h or 0.0)
    return Block(w, high, (Shape(Rect(0, 0, w, high), fill="example", shadow="", width=0.28), *body.at(2.4, 1.3)))


def speech_card(m: Metrics, w: float, headline: str, quote: str, tail_x: float | None = None) -> Block:
    """What the door says: "Ja, mits …" on an ochre block, the quote under it, and a tail at ``tail_x`` (or none)."""
    inner = w - 5.4
    size = 1.0
    while size > 0.6 and typeset.width(m, headline, "title", size) > inner - 4:
        size -= 0.05
    block_w = typeset.width(m, headline, "title", size) + 4.0
    block_h = m.lead("title") * size + 1.8
    plate = Rect(2.6, 2.1, block_w, block_h)
    block = Group(
        plate,
        (
            Shape(plate, fill="ochre", width=0.37, radius=0.9),
            Text(plate.inset(1.8, 0.4), headline, "title", "ink", "ochre", "centre", "middle", size),
        ),
        2.0,
    )
    words = paragraph(m, inner, quote, "quote", ground="card")
    high = plate.bottom + (1.6 + words.h if words.h else 0) + 2.2
    box = Rect(0, 0, w, high)
    tail = _tail(box, (tail_x, high + 5.6), "card") if tail_x is not None else ()
    return Block(
        w, high, (Shape(box, shadow="soft", width=0.37, radius=2.4), *tail, block, *words.at(2.8, plate.bottom + 1.6))
    )


def door_panel(
    m: Metrics,
    w: float,
    h: float,
    bolts: int,
    drawn: int,
    leaf: str = "shut",
    reasons: Sequence[str] = (),
    plate: str = "",
    covered: float = 0.0,
) -> Block:
    """The door of the town hall: picture, a plate that counts the bolts, and a green tag per reason of a drawn bolt.

    Args:
        m: metrics.
        w: width in units.
        h: height in units; under w / 1.2 it is a band and the tags stand in a row.
        bolts: 4–6.
        drawn: how many are drawn.
        leaf: shut|ajar|open.
        reasons: translated words for the first drawn bolts ("achterban", …).
        plate: the sentence under the door; "" = counted.
        covered: how much of the top a card covers, in units.
    """
    said = plate or m.t("{n} grendels, {d} zijn al open", n=bolts, d=drawn)
    params: tuple[tuple[str, object], ...] = (("bolts", bolts), ("drawn", drawn), ("leaf", leaf))
    nodes: list[Node] = [Picture(Rect(0, 0, w, h), "door", "door", params=params, opacity=1.0)]
    words = paragraph(m, w - 9.0, said, "strong", ground="card", align="centre")
    if words.h > m.lead("strong") * 1.5:
        words = paragraph(m, w - 9.0, said, "small", ground="card", align="centre")
    plate_box = Rect(2.6, h - words.h - 3.6, w - 5.2, words.h + 1.4)
    nodes += [Shape(plate_box, shadow="hard", radius=0.9), *words.at(4.5, plate_box.y + 0.7)]
    band = h < w * 1.2
    tags = [tag(m, reason) for reason in reasons]
    if band:
        row = flow(tags, w - 5.2, 0.8, 0.8)
        nodes += row.at(2.6, max(covered + 0.8, plate_box.y - row.h - 1.0))
    else:
        scale = max(w / DOOR_WIDTH, h / DOOR_HEIGHT)
        for one, place in zip(tags, bolt_places(min(6, max(4, bolts))), strict=False):
            nodes += one.at(1.2, h - (DOOR_HEIGHT - place) * scale - one.h / 2)
    return Block(w, h, tuple(nodes))
