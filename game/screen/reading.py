"""What a scene says to somebody who hears it: texts and touch areas in reading order, and what is worth saying first.

Pure functions; who listens is in ``reader.py``. Texts under a scratch layer and behind a dialog are not read.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from game.screen.nodes import Field, Node, Nodes, Picture, Rect, Scene, Scratch, Shape, Text, Touch, find, walk
from game.screen.ui import Ui
from game.text import tr

MOST = 600
"""Characters that are read in one go, about forty seconds; the rest is read when asked for."""

SMALL_PRINT = ("small", "note")
"""Styles that are left for later: marks and remarks."""

MARK = "letter"
"""Style of the letters on coloured marks; what they stand for is always said beside them."""

NUMBERS = ("value", "name")
"""Styles of figures and labels, which a board has too many of to read them all on arrival."""

BOARD = "site:"
"""Touch areas of the board's initiatives begin so."""

CLOCK = re.compile(r"-?\d+:\d\d")
SIGNS = (("**", ""), ("\u00ad", ""), ("▲", "+"), ("▼", "−"), (" · ", ", "))


class Said(NamedTuple):
    """One thing that can be said: its words, and whether it waits until more is asked for."""

    words: str
    later: bool


def in_front(nodes: Nodes) -> tuple[Node, ...]:
    """What is not behind a dialog, in reading order."""
    flat = tuple(walk(nodes))
    veils = [n for n, node in enumerate(flat) if isinstance(node, Shape) and node.kind == "veil"]
    return flat[veils[-1] + 1 :] if veils else flat


def reading_order(scene: Scene) -> tuple[Text | Touch, ...]:
    """Every text and touch area of a scene as it would be read: what Tab goes past comes in the order of Tab."""
    nodes = in_front(scene.nodes)
    layers = [node for node in nodes if isinstance(node, Scratch)]
    return tuple(
        node
        for node in nodes
        if (isinstance(node, Text) and not any(_hidden(node.rect, layer) for layer in layers))
        or (isinstance(node, Touch) and node.role != "quiet")
    )


def _hidden(rect: Rect, layer: Scratch) -> bool:
    """Whether a text lies under the pieces that are still there; strokes over a part of it do not tell it."""
    return layer.rect.below(sum(layer.bands[: layer.opened])).overlap(rect) is not None


def said(text: str, lang: str) -> str:
    """Words as a voice should get them: without marks, with plus and minus spoken out."""
    for sign, instead in SIGNS:
        text = text.replace(sign, instead)
    text = re.sub(r"−|(?:^|(?<=\s))–(?=\s*\d)", f" {tr(lang, 'min')} ", text)
    text = text.replace("+", f" {tr(lang, 'plus')} ")
    return " ".join(text.split())


def things(scene: Scene, lang: str) -> tuple[Said, ...]:
    """Everything a scene says, in reading order.

    What stands on a touch area is said by its label. A figure is said with the text at its left, else with the one that
    follows it; a row of figures without words, as of votes, is left to the touch areas beside it.
    """
    order = reading_order(scene)
    areas = [one for one in order if isinstance(one, Touch) and one.role != "scratch"]
    keys = {key.upper() for one in areas for key in one.key.split()}
    board = any(one.id.startswith(BOARD) for one in areas)
    out: list[Said] = []
    figures: list[Text] = []
    before: Text | None = None
    for one in order:
        if isinstance(one, Touch):
            if one.role == "choice" or scene.modal:
                out.append(Said(_choice(one, lang), board))
            continue
        words = said(one.text, lang)
        number = not any(sign.isalpha() for sign in one.text)
        if one.style == MARK or not any(sign.isalnum() for sign in one.text) or CLOCK.fullmatch(words):
            continue
        if one.style != "value" and (words in keys or (number and one.style in SMALL_PRINT)):
            continue
        if any(area.rect.holds(*one.rect.centre) for area in areas):
            continue
        if number and one.style == "value":
            if before is not None and one.rect.y <= before.rect.centre[1] <= one.rect.bottom and out:
                out[-1] = out[-1]._replace(words=f"{out[-1].words} {words}")
                before = None
            else:
                figures.append(one)
            continue
        if len(figures) == 1:
            words = f"{said(figures[0].text, lang)} {words}"
        figures, before = [], one
        out.append(Said(words, one.style in SMALL_PRINT or (board and one.style in NUMBERS)))
    return tuple(out)


def _choice(touch: Touch, lang: str) -> str:
    key = touch.key.split()[0].upper() if touch.key else ""
    label = said(touch.label, lang)
    return tr(lang, "Toets {key}: {label}", key=key, label=label) if key else label


def sentences(parts: Iterable[str]) -> str:
    """Parts one after the other, each ended so that a voice pauses."""
    return " ".join(part if part[-1] in ".!?…:;,’" else f"{part}." for part in parts if part)


def pieces(text: str, most: int = MOST) -> tuple[str, ...]:
    """A text cut at the ends of sentences into pieces of at most so many characters; a longer sentence at a space."""
    out: list[str] = []
    for sentence in re.split(r"(?<=[.!?…])\s+", text.strip()):
        rest = sentence
        while len(rest) > most:
            cut = rest.rfind(" ", 0, most)
            cut = cut if cut > 0 else most
            out.append(rest[:cut])
            rest = rest[cut:].strip()
        if out and len(out[-1]) + 1 + len(rest) <= most:
            out[-1] = f"{out[-1]} {rest}"
        elif rest:
            out.append(rest)
    return tuple(out)


def spoken(scene: Scene, ui: Ui) -> str:
    """What is read on arriving at a scene: title and main texts, at most :data:`MOST` characters."""
    return first_pieces(scene, ui)[0]


def first_pieces(scene: Scene, ui: Ui) -> tuple[str, ...]:
    """All a scene says in pieces of a breath: first what matters, then the small print and the large button."""
    lang = ui.prefs.lang
    everything = things(scene, lang)
    main = pieces(sentences(one.words for one in everything if not one.later))
    later = [one.words for one in everything if one.later]
    primary = find(scene, scene.primary) if scene.primary else None
    if primary is not None:
        later.append(tr(lang, "Grote knop: {words}", words=touched(primary, scene, ui)))
    return (*(main or ("",)), *pieces(sentences(later)))


def touched(touch: Touch, scene: Scene, ui: Ui) -> str:
    """What is said of a touch area: label, state and key."""
    lang = ui.prefs.lang
    parts = [said(touch.label, lang)]
    if touch.role == "field":
        parts.append(tr(lang, "invulveld"))
        parts.append(_typed(touch, scene, ui) or tr(lang, "leeg"))
    if is_chosen(touch, scene, ui):
        parts.append(tr(lang, "gekozen"))
    if not touch.enabled:
        parts.append(tr(lang, "kan nu niet"))
    if touch.less or touch.more:
        parts.append(tr(lang, "pijl links en rechts"))
    if touch.key and touch.role != "field":
        parts.append(tr(lang, "toets {key}", key=touch.key.split()[0].upper()))
    return sentences(parts)


def _typed(touch: Touch, scene: Scene, ui: Ui) -> str:
    edit = ui.typing(touch.id)
    if edit is not None:
        return edit.text
    fields = (node for node in walk(scene.nodes) if isinstance(node, Field))
    return next((node.text for node in fields if touch.rect.overlap(node.rect) is not None), "")


def is_chosen(touch: Touch, scene: Scene, ui: Ui) -> bool:
    """Whether a choice is picked, or a tab is the one that counts: as it is drawn, with a check or on ink."""
    words = touch.action.split()
    if words[:2] == ["ui", "choose"] and len(words) == 4:
        return ui.choice(words[2]) == words[3]
    if touch.role not in ("choice", "tab"):
        return False
    for node in walk(scene.nodes):
        inside = touch.rect.holds(*node.rect.centre)
        if isinstance(node, Picture) and node.name == "check" and inside:
            return True
        if isinstance(node, Shape) and touch.role == "tab" and node.rect == touch.rect and node.fill == "ink":
            return True
    return False
