"""Things to fill in or turn: text field, switch, slider, tabs, counts for a vote, timer, scratch panel."""

from __future__ import annotations

from collections.abc import Sequence

from game.screen import typeset
from game.screen.blocks import Block, beside, stack
from game.screen.kit import button, label, paragraph
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Field, Node, Picture, Rect, Scratch, Shape, Text, Touch
from game.screen.scratching import share_gone
from game.screen.theme import on
from game.screen.ui import Ui


def text_field(
    m: Metrics,
    ui: Ui,
    w: float,
    ident: str,
    label_text: str,
    value: str,
    action: str,
    lines: int = 1,
    placeholder: str = "",
    ground: str = "paper",
) -> Block:
    """A field to type in.

    While it has the focus the window keeps the text; every change sends ``<action> <text>`` so nothing is lost.

    Args:
        m: metrics.
        ui: the window's state (what is being typed).
        w: width in units.
        ident: id; the focus on it starts typing.
        label_text: above the field, and spoken.
        value: what the session has.
        action: command that takes the text, such as "enter name".
        lines: height in lines.
        placeholder: shown while empty.
        ground: what the label stands on.
    """
    edit = ui.typing(ident)
    head = paragraph(m, w, label_text, "strong", ground=ground)
    h = m.lead("body") * lines + 2.4
    box = Rect(0, head.h + (0.5 if head.h else 0), w, h)
    inner = box.inset(1.6, 1.2)
    if edit is not None:
        field = Field(inner, edit.text, edit.caret, edit.anchor, edit.composing, placeholder)
    else:
        field = Field(inner, value, placeholder=placeholder)
    touch = Touch(box, ident, label_text or placeholder, action, role="field")
    return Block(w, box.bottom, (*head.nodes, Shape(box, fill="white", width=0.32), field, touch))


def toggle(
    m: Metrics, w: float, ident: str, text: str, on_now: bool, action: str, key: str = "", ground: str = "paper"
) -> Block:
    """A switch with its state in words: a knob, "aan" or "uit"."""
    kw, kh = m.grown(8.6), m.grown(4.7)
    state = label(m, m.t("aan") if on_now else m.t("uit"), "strong", ground=ground)
    x = kw + 1.4 + max(typeset.width(m, m.t("aan"), "strong"), typeset.width(m, m.t("uit"), "strong")) + 2.0
    words = paragraph(m, w - x, text, ground=ground)
    h = max(kh + 1.0, words.h + 0.6, 4.6)
    track = Rect(0.4, (h - kh) / 2, kw, kh)
    knob = Rect(track.right - kh + 0.5 if on_now else track.x + 0.5, track.y + 0.5, kh - 1.0, kh - 1.0)
    nodes: list[Node] = [
        Shape(track, "pill", "done" if on_now else "card"),
        Shape(knob, "oval", "white" if on_now else "ink", "ink", 0.28),
        *state.at(kw + 1.8, (h - state.h) / 2),
        *words.at(x, (h - words.h) / 2),
        Touch(Rect(0, 0, w, h), ident, f"{text}: {m.t('aan') if on_now else m.t('uit')}", action, key, role="toggle"),
    ]
    return Block(w, h, tuple(nodes))


def choices(
    m: Metrics, w: float, ident: str, options: Sequence[tuple[str, str]], chosen: int, less: str = "", more: str = ""
) -> Block:
    """A row of options next to each other, one of them chosen (language, text size): (text, command) each."""
    each = (w - GAP * 0.6 * (len(options) - 1)) / max(1, len(options))
    blocks: list[Block] = []
    high = m.grown(6.0)
    style = "strong" if all(typeset.width(m, t, "strong") <= each - 2.4 for t, _ in options) else "small"
    high = max(high, *(typeset.height(m, t, style, each - 2.0) + 1.4 for t, _ in options))
    for n, (text, action) in enumerate(options):
        now = n == chosen
        fill = "ink" if now else "card"
        ink = on(fill, m.theme)
        h = typeset.height(m, text, style, each - 2.0)
        box = Rect(0, 0, each, high)
        side = m.size(style) * 0.9
        wide = typeset.width(m, text, style)
        shift, mark = 0.0, tuple[Node, ...]()
        if now and wide + side + 2.2 <= each:
            at = min(1.4, (each - wide) / 2 - side - 0.7)
            shift = max(0.0, 0.6 - at)
            mark = (Picture(Rect(at + shift, (high - side) / 2, side, side), "check", colour=ink),)
        blocks.append(
            Block(
                each,
                high,
                (
                    Shape(box, fill=fill, shadow="" if now else "hard"),
                    Text(Rect(1.0 + shift, (high - h) / 2, each - 2.0, h), text, style, ink, fill, "centre"),
                    *mark,
                    Touch(box, f"{ident}:{n}", text, action, role="tab", less=less, more=more),
                ),
            )
        )
    return beside(*blocks, gap=GAP * 0.6)


def choice_rows(m: Metrics, w: float, ident: str, title: str, options: Sequence[tuple[str, str]], chosen: int) -> Block:
    """A question on a card with its options, in as many rows as they need: (text, command) each."""
    count = 1
    for style, pad in (("strong", 5.0), ("small", 2.4)):
        longest = max(typeset.width(m, said, style) for said, _ in options)
        count = max(1, min(len(options), int((w + 0.6) / (longest + m.grown(pad) + 0.8))))
        if count > 1:
            break
    count = -(-len(options) // -(-len(options) // count))
    rows: list[Block] = []
    for at in range(0, len(options), count):
        part = options[at : at + count]
        wide = w - (count - len(part)) * (w + 0.6 * GAP) / count
        rows.append(choices(m, wide, f"{ident}{at}", part, chosen - at))
    return stack(paragraph(m, w, title, "strong", ground="card"), *rows, gap=0.7, w=w)


def tabs(m: Metrics, w: float, ident: str, names: Sequence[tuple[str, str]], chosen: int) -> Block:
    """Tabs above a panel: (text, command) each; left and right move the focus between them."""
    return choices(m, w, ident, names, chosen)


def slider(
    m: Metrics,
    w: float,
    ident: str,
    text: str,
    value: int,
    low: int,
    high: int,
    less: str,
    more: str,
    unit: str = "",
    ground: str = "paper",
) -> Block:
    """A value with − and + and a track; left and right change it while it has the focus."""
    side = m.grown(5.6)
    number = label(m, f"{value}{unit}", "strong", ground=ground)
    widest = max(typeset.width(m, f"{v}{unit}", "strong") for v in (low, high, value))
    head = paragraph(m, w - widest - 2, text, ground=ground)
    row_y = max(head.h, number.h) + 0.5
    minus = button(
        m, f"{ident}:less", "", less, icon_name="minus", w=side, h=side, cap=m.t("minder"), enabled=value > low
    )
    plus = button(m, f"{ident}:more", "", more, icon_name="plus", w=side, h=side, cap=m.t("meer"), enabled=value < high)
    track = Rect(side + 2.0, row_y + side / 2 - 0.7, w - 2 * side - 4.0, 1.4)
    share = (value - low) / max(1, high - low)
    knob = Rect(track.x + track.w * share - 1.9, row_y + side / 2 - 1.9, 3.8, 3.8)
    touch = Touch(
        Rect(track.x, row_y, track.w, side), ident, f"{text}: {value}{unit}", more, role="slider", less=less, more=more
    )
    nodes = (
        *head.nodes, *number.at(w - number.w, 0), *minus.at(0, row_y), *plus.at(w - side, row_y),
        Shape(track, "pill", "light"), Shape(track._replace(w=max(1.4, track.w * share)), "pill", "ochre"),
        Shape(knob, "oval", "ink"), touch,
    )  # fmt: skip
    return Block(w, row_y + side, nodes)


def counter(
    m: Metrics, ident: str, value: int, less: str, more: str, said: str = "", w: float = 22.0, key: str = ""
) -> Block:
    """A count with − and +, for raised hands; left/right and the − and + keys change it while focused, ``key`` adds."""
    side = m.grown(5.6)
    if w < side * 2 + m.size("value") * 1.5:
        return _tall_counter(m, ident, value, less, more, said, max(w, side * 1.8 + 0.6), key)
    minus = button(
        m,
        f"{ident}:less",
        "",
        less,
        icon_name="minus",
        w=side,
        h=side,
        cap=f"{said} {m.t('minder')}",
        enabled=value > 0,
    )
    plus = button(m, f"{ident}:more", "", more, icon_name="plus", w=side, h=side, cap=f"{said} {m.t('meer')}")
    box = Rect(side + 0.7, 0, w - 2 * side - 1.4, side)
    nodes = (
        *minus.nodes,
        Shape(box, fill="white"),
        Text(box, str(value), "value", "ink", "white", "centre", "middle", 0.85),
        *plus.at(w - side, 0),
        Touch(box, ident, f"{said}: {value}", more, key, role="slider", less=less, more=more),
    )
    return Block(w, side, nodes)


def _tall_counter(m: Metrics, ident: str, value: int, less: str, more: str, said: str, w: float, key: str) -> Block:
    """The same, with the number above the two buttons."""
    side, each = m.grown(5.6), (w - 0.6) / 2
    spoken = (f"{said} {m.t('minder')}", f"{said} {m.t('meer')}")
    minus = button(m, f"{ident}:less", "", less, icon_name="minus", w=each, h=side, cap=spoken[0], enabled=value > 0)
    plus = button(m, f"{ident}:more", "", more, icon_name="plus", w=each, h=side, cap=spoken[1])
    box = Rect(0, 0, w, side)
    nodes = (
        Shape(box, fill="white"),
        Text(box, str(value), "value", "ink", "white", "centre", "middle", 0.85),
        *minus.at(0, side + 0.7),
        *plus.at(w - each, side + 0.7),
        Touch(box, ident, f"{said}: {value}", more, key, role="slider", less=less, more=more),
    )
    return Block(w, side * 2 + 0.7, nodes)


def timer(m: Metrics, seconds: float, total: float, paused: bool = False, hidden: bool = False) -> Block:
    """Time left as m:ss and a stopwatch whose pie empties. Hidden timers take no room."""
    if hidden:
        return Block(0, 0)
    left = max(0, round(seconds))
    said = f"{left // 60}:{left % 60:02d}"
    side = m.grown(10.4)
    box = Rect(0, 1.2, side, side)
    share = min(1.0, max(0.0, seconds / total)) if total > 0 else 0.0
    nodes: list[Node] = [
        Shape(Rect(side / 2 - 1.1, 0, 2.2, 1.5), fill="ink", border="", radius=0.2),
        Shape(box, "oval", "card", width=0.37),
    ]
    if share > 0.004:
        nodes.append(Shape(box.inset(side * 0.065), "wedge", "ochre", "", share=round(share, 2)))
    nodes.append(Shape(box.inset(side * 0.17), "oval", "card"))
    nodes.append(Picture(box.inset(side * 0.27), "pause" if paused else "clock"))
    watch = Block(side, side + 1.2, tuple(nodes))
    number = label(m, said, "value")
    if paused:
        number = stack(number, label(m, m.t("pauze"), "small"), gap=-0.4, align="right")
    return beside(number, watch, gap=1.6)


def scratch_panel(
    m: Metrics, ui: Ui, ident: str, rect: Rect, bands: Sequence[float], action: str = ""
) -> tuple[Node, ...]:
    """The layer over ``rect`` (nodes, placed): scratch with mouse or finger, Enter takes the next band.

    Args:
        m: metrics.
        ui: how far it is.
        ident: id; the state is ``ui.scratched(ident)``.
        rect: what it covers, in units.
        bands: heights of the pieces from the top; the last one reaches the bottom.
        action: command of Enter; "" = "ui scratch ID next".
    """
    done = ui.scratched(ident)
    if scratch_done(ui, ident, rect, len(bands)):
        return ()
    layer = Scratch(rect, done.strokes, tuple(bands), done.opened, done.coin)
    touch = Touch(rect, ident, m.t("Kras verder"), action or f"ui scratch {ident} next", role="scratch")
    hint = label(m, m.t("kras verder"), "small", "white", "layer_dark")
    box = Rect(rect.right - hint.w - 3.6, rect.bottom - hint.h - 2.4, hint.w + 2.4, hint.h + 1.0)
    note = (
        (Shape(box, fill="layer_dark", border="", radius=0.9), *hint.at(box.x + 1.2, box.y + 0.5))
        if not done.strokes
        else ()
    )
    return (layer, *note, touch)


def scratch_done(ui: Ui, ident: str, rect: Rect, pieces: int) -> bool:
    """Whether the layer is gone: all pieces taken, or seven tenths scratched."""
    done = ui.scratched(ident)
    if done.opened >= pieces:
        return True
    return bool(done.strokes) and share_gone(done.strokes, rect.w, rect.h) > 0.7
