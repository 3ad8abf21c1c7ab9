"""From keys, mouse and fingers to commands: pure, so that it is tested without a window.

With a clicker alone (PageDown, PageUp, B) a workshop can be played: PageDown does the large button, in a scene
with choices PageUp goes round them and PageDown confirms the one in focus. Where there is nothing to choose PageUp goes
back, past what stands aside.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from game.screen import editing
from game.screen.editing import Edit
from game.screen.nodes import Field, Rect, Scene, Touch, find, touches, walk
from game.screen.ui import Ui, skipped, stroke

CLICKED = frozenset({"choice", "aside"})
"""Roles that a clicker's PageDown does when they have the focus; with any other it does the large button."""


class Press(NamedTuple):
    """A key: its name ("enter", "tab", "left", "pagedown", "f1", "a", "1", …) and what is held with it."""

    key: str
    ctrl: bool = False
    shift: bool = False
    alt: bool = False


class Answer(NamedTuple):
    """What comes of an input: the window's new state, commands to carry out in order, text for the clipboard."""

    ui: Ui
    commands: tuple[str, ...] = ()
    clip: str = ""


REPEATING = frozenset({"left", "right", "up", "down", "tab", "backspace", "delete"})


def may_repeat(ui: Ui, key: Press) -> bool:
    """Whether a key that is held does its work again: who leans on Enter must not rush through the evening."""
    return key.key in REPEATING or (ui.edit is not None and (len(key.key) == 1 or key.key == "space"))


def reachable(scene: Scene) -> tuple[Touch, ...]:
    """What Tab goes past, in reading order."""
    return tuple(t for t in touches(scene) if t.enabled and t.role != "quiet")


def press(scene: Scene, ui: Ui, key: Press, clip: str = "") -> Answer:
    """What a key does.

    Args:
        scene: what is shown.
        ui: the window's state.
        key: the key.
        clip: text on the clipboard, for Ctrl+V.
    """
    ui = skipped(ui)
    if ui.blank:
        return Answer(replace(ui, blank=False))
    held = _held(scene, key)
    if held is not None:
        return Answer(ui, (held,))
    focus = find(scene, ui.focus)
    if focus is not None and focus.role == "field" and ui.edit is not None:
        typed = _type(ui, ui.edit, focus, key, clip)
        if typed is not None:
            return typed
        if len(key.key) == 1 and not key.ctrl:
            return Answer(ui)
    if key.ctrl and key.key == "z":
        return Answer(ui, ("undo",))
    if key.ctrl or key.alt:
        return Answer(ui)
    return _plain(scene, ui, key, focus)


OVERLAYS = {"f1": "help", "f3": "clock", "f4": "spotlight", "f6": "settings", "f8": "words"}
"""What a key lays over any scene and takes away again: the name of the dialog, and of its scene."""


def _held(scene: Scene, key: Press) -> str | None:
    """Keys that always do the same."""
    if key.key == "f11" or (key.alt and key.key == "enter"):
        return "set fullscreen toggle"
    if key.key in OVERLAYS:
        name = OVERLAYS[key.key]
        return "ui close" if scene.title == name else f"ui dialog {name}"
    if key.key == "f5":
        return "window notes"
    if key.ctrl and key.key in {"+", "="}:
        return "set text +1"
    if key.ctrl and key.key == "-":
        return "set text -1"
    return None


def _plain(scene: Scene, ui: Ui, key: Press, focus: Touch | None) -> Answer:
    name = key.key
    if name == "tab":
        return Answer(_focused(ui, _next(scene, ui, -1 if key.shift else 1)))
    if name == "escape":
        return Answer(_focused(ui, ""), (scene.back or "ui dialog menu",))
    if name in {"enter", "space"}:
        counts = focus is not None and focus.role == "slider" and name == "enter"  # a count is changed, not confirmed
        if focus is not None and focus.enabled and not _picked(ui, focus) and not counts:
            return activate(scene, ui, focus)
        return _primary(scene, ui) if name == "enter" else Answer(ui)
    if name == "pagedown":
        if focus is not None and focus.enabled and focus.role in CLICKED and not _picked(ui, focus):
            return activate(scene, ui, focus)
        return _primary(scene, ui)
    if name == "pageup":
        return _round(scene, ui)
    if name in {"+", "=", "-"} and focus is not None and focus.enabled and focus.less:
        return Answer(ui, (focus.less if name == "-" else focus.more,))
    if name in {"left", "right", "up", "down"}:
        return _arrow(scene, ui, name, focus)
    for touch in touches(scene):
        if touch.enabled and name in touch.key.split():
            return activate(scene, ui, touch)
    for known, command in scene.keys:
        if known == name:
            return Answer(ui, (command,))
    if scene.modal:
        return Answer(ui)
    always = {"b": "ui blank", ".": "ui blank", "p": "pause"}.get(name)
    return Answer(ui, (always,)) if always else Answer(ui)


def activate(scene: Scene, ui: Ui, touch: Touch) -> Answer:
    """Do what a touch area does; a field begins to be typed in."""
    ui = _focused(ui, touch.id)
    if touch.role == "field":
        return Answer(ui) if ui.edit is not None else Answer(begun(scene, ui, touch))
    return Answer(ui, (touch.action,) if touch.action else ())


def _picked(ui: Ui, touch: Touch) -> bool:
    """Whether a choice is picked already, so that a second confirmation means the large button."""
    words = touch.action.split()
    return words[:2] == ["ui", "choose"] and len(words) == 4 and ui.choice(words[2]) == words[3]


def _primary(scene: Scene, ui: Ui) -> Answer:
    touch = find(scene, scene.primary) if scene.primary else None
    if touch is None or not touch.enabled:
        return Answer(ui)
    return Answer(ui, (touch.action,))


def _round(scene: Scene, ui: Ui) -> Answer:
    """The clicker's back: round the choices, else to what stands aside, else back."""
    options = [t for t in reachable(scene) if t.role == "choice"]
    if not options:
        aside = [t.id for t in reachable(scene) if t.role == "aside"]
        step = aside.index(ui.focus) + 1 if ui.focus in aside else 0
        if step < len(aside):
            return Answer(_focused(ui, aside[step]))
        ui = _focused(ui, "") if aside else ui
        turn = next((t for t in reachable(scene) if t.role == "pager" and t.id.startswith("more:")), None)
        if turn is not None:
            return Answer(ui, (turn.action,))
        return Answer(ui, (scene.back,)) if scene.back and not scene.modal else Answer(ui)
    now = next((n for n, t in enumerate(options) if t.id == ui.focus), -1)
    if now == len(options) - 1:
        turn = next((t for t in reachable(scene) if t.role == "pager" and t.id.startswith("more:")), None)
        if turn is not None:
            return Answer(_focused(ui, ""), (turn.action,))
    return Answer(_focused(ui, options[(now + 1) % len(options)].id))


def _next(scene: Scene, ui: Ui, step: int) -> str:
    order = [t.id for t in reachable(scene)]
    if not order:
        return ""
    if ui.focus not in order:
        return order[0 if step > 0 else -1]
    return order[(order.index(ui.focus) + step) % len(order)]


def _arrow(scene: Scene, ui: Ui, way: str, focus: Touch | None) -> Answer:
    if focus is not None and focus.enabled:
        command = {"left": focus.less, "right": focus.more}.get(way, "")
        if command:
            return Answer(ui, (command,))
    if focus is None:
        if scene.pagers and way in {"left", "right"}:
            return Answer(ui, _turned(scene, way == "right"))
        return Answer(_focused(ui, _next(scene, ui, 1)))
    found = nearest(focus.rect, [t for t in reachable(scene) if t.id != focus.id], way)
    if found is not None:
        return Answer(_focused(ui, found.id))
    if scene.pagers and way in {"left", "right"}:
        return Answer(ui, _turned(scene, way == "right"))
    return Answer(ui)


def _turned(scene: Scene, onward: bool) -> tuple[str, ...]:
    """The command of the first pager's button; none beyond the first and the last page."""
    ident = scene.pagers[0]
    touch = find(scene, f"{'more' if onward else 'less'}:{ident}")
    if touch is None:
        return (f"ui page {ident} {'+1' if onward else '-1'}",)
    around = onward and touch.action.endswith(" 0")
    return (touch.action,) if touch.enabled and not around else ()


def nearest(origin: Rect, areas: list[Touch], way: str) -> Touch | None:
    """The area one sees in a direction: overlap across counts for most, then distance."""
    best: tuple[float, int] | None = None
    ox, oy = origin.centre
    for n, touch in enumerate(areas):
        x, y = touch.rect.centre
        if way in {"left", "right"}:
            ahead, aside = (x - ox) * (1 if way == "right" else -1), abs(y - oy)
            beside = origin.y < touch.rect.bottom and touch.rect.y < origin.bottom
            clear = touch.rect.x >= origin.right - 0.5 if way == "right" else touch.rect.right <= origin.x + 0.5
        else:
            ahead, aside = (y - oy) * (1 if way == "down" else -1), abs(x - ox)
            beside = origin.x < touch.rect.right and touch.rect.x < origin.right
            clear = touch.rect.y >= origin.bottom - 0.5 if way == "down" else touch.rect.bottom <= origin.y + 0.5
        if ahead <= 0.1 or not (clear or beside) or (not clear and ahead < 1):
            continue
        if way in {"left", "right"} and not beside and aside > ahead:
            continue
        cost = ahead + aside * (0.3 if beside else 3.0)
        if best is None or cost < best[0]:
            best = (cost, n)
    return areas[best[1]] if best is not None else None


def _focused(ui: Ui, ident: str) -> Ui:
    edit = ui.edit if ui.edit is not None and ui.edit.id == ident else None
    return replace(ui, focus=ident, edit=edit)


def field_of(scene: Scene, touch: Touch) -> Field | None:
    """The field that a touch area belongs to."""
    around = touch.rect.inset(-0.1)
    return next((one for one in walk(scene.nodes) if isinstance(one, Field) and around.overlap(one.rect)), None)


def begun(scene: Scene, ui: Ui, touch: Touch) -> Ui:
    """``ui`` with a field begun to be typed in, the caret at its end."""
    field = field_of(scene, touch)
    return replace(ui, edit=editing.begin(touch.id, field.text if field is not None else ""))


def awake(scene: Scene, ui: Ui) -> Ui:
    """``ui`` made to agree with the scene: no focus on what is gone, typing begun where the focus is on a field."""
    touch = find(scene, ui.focus) if ui.focus else None
    if ui.focus and (touch is None or not touch.enabled):
        return replace(ui, focus="", edit=None)
    if touch is not None and touch.role == "field":
        return ui if ui.edit is not None and ui.edit.id == touch.id else begun(scene, ui, touch)
    return replace(ui, edit=None) if ui.edit is not None else ui


def _type(ui: Ui, edit: Edit, field: Touch, key: Press, clip: str) -> Answer | None:
    """Editing keys; None when the key means something else."""
    name = key.key
    if edit.composing and not key.ctrl:
        return Answer(ui)  # the input method has these: it chooses, corrects or gives up with them
    if name in {"left", "right", "home", "end"}:
        return Answer(replace(ui, edit=editing.move(edit, name, key.shift, key.ctrl)))
    done: Edit | None = None
    out = ""
    if name in {"backspace", "delete"}:
        done = editing.remove(edit, name == "delete", key.ctrl)
    elif key.ctrl and name == "a":
        done = editing.select_all(edit)
    elif key.ctrl and name == "z":
        done = editing.redo(edit) if key.shift else editing.undo(edit)
    elif key.ctrl and name == "y":
        done = editing.redo(edit)
    elif key.ctrl and name in {"c", "x"}:
        out = edit.selected
        done = editing.remove(edit) if name == "x" and out else edit
    elif key.ctrl and name == "v":
        done = editing.insert(edit, clip)
    elif name == "enter" and not key.ctrl:
        return Answer(replace(ui, focus="", edit=None))
    if done is None:
        return None
    return Answer(replace(ui, edit=done), _sent(edit, done, field), out)


def _sent(before: Edit, after: Edit, field: Touch) -> tuple[str, ...]:
    return (f"{field.action} {after.text}".rstrip(),) if after.text != before.text and field.action else ()


def text(scene: Scene, ui: Ui, piece: str) -> Answer:
    """Typed characters (TEXTINPUT)."""
    field = find(scene, ui.focus)
    if ui.edit is None or field is None or field.role != "field":
        return Answer(ui)
    done = editing.insert(ui.edit, piece)
    return Answer(replace(ui, edit=done), _sent(ui.edit, done, field))


def composing(ui: Ui, piece: str) -> Ui:
    """Characters not yet finished (TEXTEDITING: dead keys, input methods)."""
    return ui if ui.edit is None else replace(ui, edit=replace(ui.edit, composing=piece))


def under(scene: Scene, x: float, y: float) -> Touch | None:
    """The topmost area at a place in units."""
    return next((t for t in reversed(touches(scene)) if t.enabled and t.rect.holds(x, y)), None)


def point(scene: Scene, ui: Ui, x: float, y: float) -> Ui:
    """The pointer moves to a place in units, no button held."""
    touch = under(scene, x, y)
    name = touch.id if touch is not None else ""
    return ui if name == ui.hover else replace(ui, hover=name)


def drag(scene: Scene, ui: Ui, x: float, y: float, new: bool) -> Ui:
    """The pointer moves with the button held: the coin scratches; ``new`` begins a stroke."""
    touch = under(scene, x, y)
    if touch is None or touch.role != "scratch":
        return ui
    return stroke(ui, touch.id, x - touch.rect.x, y - touch.rect.y, new)


def click(scene: Scene, ui: Ui, x: float, y: float, began: str | None = None) -> Answer:
    """The pointer is let go at a place; ``began`` is the id where it was pressed (None = do not ask)."""
    ui = skipped(ui)
    if ui.blank:
        return Answer(replace(ui, blank=False))
    touch = under(scene, x, y)
    if touch is None or touch.role == "scratch":
        return Answer(_focused(ui, "") if touch is None else ui)
    if began is not None and touch.id != began:
        return Answer(ui)
    if touch.role == "field":
        return Answer(begun(scene, replace(ui, focus=touch.id), touch) if ui.focus != touch.id else ui)
    if touch.role == "slider" and touch.less:
        left = x < touch.rect.x + touch.rect.w / 2
        return Answer(_focused(ui, touch.id), (touch.less if left else touch.more,))
    return activate(scene, ui, touch)


def wheel(scene: Scene, ui: Ui, steps: int) -> Answer:
    """The wheel turns pages: up is back."""
    if not scene.pagers or steps == 0:
        return Answer(ui)
    return Answer(ui, _turned(scene, steps < 0))
