"""Typing in a field: pure functions on a frozen record, so that they can be tested without a window."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Edit:
    """Text of the field ``id`` being typed in; selection is what lies between ``anchor`` and ``caret``."""

    id: str
    text: str = ""
    caret: int = 0
    anchor: int = 0
    limit: int = 240
    composing: str = ""
    past: tuple[tuple[str, int], ...] = ()
    future: tuple[tuple[str, int], ...] = ()

    @property
    def selection(self) -> tuple[int, int]:
        """Begin and end of the selected part (equal when nothing is selected)."""
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    @property
    def selected(self) -> str:
        """The selected text."""
        begin, end = self.selection
        return self.text[begin:end]


def begin(ident: str, text: str, limit: int = 240) -> Edit:
    """Start typing at the end of what is there."""
    return Edit(ident, text, len(text), len(text), limit)


def insert(edit: Edit, piece: str) -> Edit:
    """Put text in place of the selection, as far as the limit allows; control characters become spaces."""
    clean = "".join(c if c.isprintable() else " " for c in piece)
    start, end = edit.selection
    clean = clean[: max(0, edit.limit - (len(edit.text) - (end - start)))]
    if not clean and start == end:
        return replace(edit, composing="")
    return _changed(edit, edit.text[:start] + clean + edit.text[end:], start + len(clean))


def _changed(edit: Edit, text: str, caret: int) -> Edit:
    past = (*edit.past, (edit.text, edit.caret))[-100:]
    return replace(edit, text=text, caret=caret, anchor=caret, composing="", past=past, future=())


def remove(edit: Edit, forward: bool = False, word: bool = False) -> Edit:
    """Delete the selection, or one character or word before (or after) the caret."""
    start, end = edit.selection
    if start == end:
        reach = _step(edit, 1 if forward else -1, word)
        start, end = min(reach, edit.caret), max(reach, edit.caret)
    if start == end:
        return edit
    return _changed(edit, edit.text[:start] + edit.text[end:], start)


def _step(edit: Edit, way: int, word: bool) -> int:
    at = edit.caret
    if not word:
        return min(len(edit.text), max(0, at + way))
    if way < 0:
        while at > 0 and not edit.text[at - 1].isalnum():
            at -= 1
        while at > 0 and edit.text[at - 1].isalnum():
            at -= 1
        return at
    while at < len(edit.text) and not edit.text[at].isalnum():
        at += 1
    while at < len(edit.text) and edit.text[at].isalnum():
        at += 1
    return at


def move(edit: Edit, way: str, select: bool = False, word: bool = False) -> Edit:
    """Move the caret "left", "right", "home" or "end"; with ``select`` the anchor stays."""
    if way in {"left", "right"} and not select and edit.caret != edit.anchor:
        at = edit.selection[0 if way == "left" else 1]
    elif way == "home":
        at = 0
    elif way == "end":
        at = len(edit.text)
    else:
        at = _step(edit, -1 if way == "left" else 1, word)
    return replace(edit, caret=at, anchor=edit.anchor if select else at)


def select_all(edit: Edit) -> Edit:
    """Select everything."""
    return replace(edit, anchor=0, caret=len(edit.text))


def place(edit: Edit, index: int, select: bool = False) -> Edit:
    """Put the caret at a character, as a click does."""
    at = min(len(edit.text), max(0, index))
    return replace(edit, caret=at, anchor=edit.anchor if select else at)


def word(edit: Edit, index: int) -> Edit:
    """Select the word around a character, as two clicks do; between words, nothing is selected."""
    begin = end = min(len(edit.text), max(0, index))
    while begin > 0 and edit.text[begin - 1].isalnum():
        begin -= 1
    while end < len(edit.text) and edit.text[end].isalnum():
        end += 1
    return replace(edit, anchor=begin, caret=end)


def undo(edit: Edit) -> Edit:
    """Take the last change back."""
    if not edit.past:
        return edit
    text, caret = edit.past[-1]
    future = (*edit.future, (edit.text, edit.caret))
    return replace(edit, text=text, caret=caret, anchor=caret, past=edit.past[:-1], future=future)


def redo(edit: Edit) -> Edit:
    """Make the change again."""
    if not edit.future:
        return edit
    text, caret = edit.future[-1]
    past = (*edit.past, (edit.text, edit.caret))
    return replace(edit, text=text, caret=caret, anchor=caret, past=past, future=edit.future[:-1])
