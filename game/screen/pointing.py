"""The pointer and the arrows in a field: a press places the caret, dragging selects, two presses take a word.

Pure as `input.py`, but measured: which letter lies under the pointer hangs on size, font and line breaks.
"""

from __future__ import annotations

from dataclasses import replace

from game.screen import editing
from game.screen.field_lines import caret_box, character_at, line_step
from game.screen.input import Press, begun, field_of, under
from game.screen.metrics import Metrics
from game.screen.nodes import Rect, Scene, find
from game.screen.ui import Ui


def pressed_in_field(scene: Scene, ui: Ui, m: Metrics, x: float, y: float, word: bool = False) -> Ui | None:
    """The pointer goes down at a place in units; None where there is no field. ``word`` selects the word there."""
    touch = under(scene, x, y)
    field = field_of(scene, touch) if touch is not None and touch.role == "field" else None
    if touch is None or field is None:
        return None
    if ui.typing(touch.id) is None:
        ui = begun(scene, replace(ui, focus=touch.id), touch)
    edit = ui.edit
    if edit is None or edit.composing:
        return ui
    at = character_at(m, field, x, y)
    return replace(ui, edit=editing.word(edit, at) if word else editing.place(edit, at))


def dragged_in_field(scene: Scene, ui: Ui, m: Metrics, x: float, y: float) -> Ui:
    """The pointer moves with the button held after a press in a field: select up to where it is."""
    touch = find(scene, ui.focus)
    field = field_of(scene, touch) if touch is not None else None
    if ui.edit is None or field is None or ui.edit.composing:
        return ui
    return replace(ui, edit=editing.place(ui.edit, character_at(m, field, x, y), select=True))


def stepped_in_field(scene: Scene, ui: Ui, m: Metrics, key: Press) -> Ui | None:
    """Up and down go a line further in a field of several lines; None where the key means something else."""
    touch = find(scene, ui.focus)
    field = field_of(scene, touch) if touch is not None else None
    if ui.edit is None or field is None or key.key not in {"up", "down"} or key.ctrl or key.alt or ui.edit.composing:
        return None
    at = line_step(m, field, ui.edit.caret, key.key)
    if at is None:
        if not key.shift:
            return None
        at = 0 if key.key == "up" else len(ui.edit.text)
    return replace(ui, edit=editing.place(ui.edit, at, key.shift))


def place_of_typing(scene: Scene, ui: Ui, m: Metrics) -> Rect | None:
    """Where the caret is, in units; None while nothing is typed."""
    touch = find(scene, ui.focus) if ui.edit is not None else None
    field = field_of(scene, touch) if touch is not None else None
    return caret_box(m, field) if field is not None and field.caret >= 0 else None
