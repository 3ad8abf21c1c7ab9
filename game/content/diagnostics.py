"""What is wrong in a file, where, and what to do about it: in Dutch or English, with the author's own line."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from string import Formatter
from typing import Any, Literal

from game.content.catalogue import BY_NAME, CATALOGUE, WORDS, Severity

Language = Literal["nl", "en"]

_WIDEST = 110
"""Most characters of an author's line in a message; a longer line is cut around the caret."""

_SHOWN = 60
"""Most characters of a value inside a message."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One remark about one place. ``line`` and ``column`` count from 1; ``values`` fill the template of the code."""

    code: str
    severity: Severity
    file: str
    line: int
    column: int
    values: Mapping[str, str | int] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The readable name of the code."""
        return CATALOGUE[self.code].name

    def message(self, lang: Language = "nl") -> str:
        """What is wrong."""
        entry = CATALOGUE[self.code]
        return _filled(entry.nl if lang == "nl" else entry.en, self.values, lang)

    def todo(self, lang: Language = "nl") -> str:
        """What to do about it."""
        entry = CATALOGUE[self.code]
        return _filled(entry.todo_nl if lang == "nl" else entry.todo_en, self.values, lang)


def diagnostic(name: str, file: str, place: tuple[int, int], **values: str | int) -> Diagnostic:
    """A diagnostic by the name of its code.

    Raises:
        KeyError: The catalogue has no such name.
    """
    entry = BY_NAME[name]
    return Diagnostic(entry.code, entry.severity, file, place[0], place[1], values)


def shown(value: object, most: int = _SHOWN) -> str:
    """A value as it stands in a message: on one line and not too long."""
    text = " ".join(_plain(value).split())
    return text if len(text) <= most else text[: most - 1] + "…"


def _plain(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return "- " + ", ".join(_plain(one) for one in value[:3]) if value else "[]"
    if isinstance(value, dict):
        return ", ".join(f"{key}: …" for key in list(value)[:3]) + ("" if value else "{}")
    return str(value)[:1000]


def _filled(template: str, values: Mapping[str, str | int], lang: Language) -> str:
    filling: dict[str, str | int] = dict(values)
    for key, value in values.items():
        if key.endswith("_word"):
            words = WORDS.get(str(value), (str(value), str(value)))
            filling[key] = words[0 if lang == "nl" else 1]
    guess = values.get("nearest", "")
    ask = " Bedoelde u “{}”?" if lang == "nl" else " Did you mean “{}”?"
    filling["meant"] = ask.format(guess) if guess else ""
    text = template.format_map(filling)
    return text[:1].upper() + text[1:]


def as_read(template: str) -> str:
    """A template with a mark in the place of each value, for who reads about a code and not about a file."""
    fields = {name: "…" for _, name, _, _ in Formatter().parse(template) if name}
    text = template.format_map(fields | {"meant": ""}).replace("….", "…")
    return text[:1].upper() + text[1:]


def severity_word(severity: Severity, lang: Language = "nl") -> str:
    """How a severity is called in a message."""
    words = {"error": ("fout", "error"), "warning": ("let op", "warning"), "hint": ("tip", "hint")}
    return words[severity][0 if lang == "nl" else 1]


def in_order(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sorted by file, line and column, the same code at the same place only once."""
    unique = {(one.file, one.line, one.column, one.code, str(sorted(one.values.items()))): one for one in diagnostics}
    return [unique[key] for key in sorted(unique)]


def has_errors(diagnostics: Iterable[Diagnostic]) -> bool:
    """Whether one of them is an error."""
    return any(one.severity == "error" for one in diagnostics)


def render(remark: Diagnostic, lang: Language = "nl", source_line: str = "") -> str:
    """A message for the terminal: place, code and message, the author's own line with a caret, and what to do."""
    kind = severity_word(remark.severity, lang)
    lines = [f"{remark.file}:{remark.line}:{remark.column}: {kind} {remark.code}: {remark.message(lang)}"]
    if source_line.strip():
        text, caret = _window(source_line, remark.column)
        number = str(remark.line)
        lines.append(f"  {number} | {text}")
        lines.append(f"  {' ' * len(number)} | {' ' * caret}^")
    lines.append(f"  → {remark.todo(lang)}")
    return "\n".join(lines)


def _window(source_line: str, column: int) -> tuple[str, int]:
    """The part of a line around a column, tabs as one space and what cannot be seen as a box, and the caret in it."""
    caret, length = min(max(column - 1, 0), len(source_line)), len(source_line)
    start = max(0, min(caret - _WIDEST // 2, length - _WIDEST))
    cut = source_line[start : start + _WIDEST]
    text = "".join(char if char.isprintable() else " " if char == "\t" else "□" for char in cut)
    left, right = start > 0, start + _WIDEST < length
    return ("…" + text[1:] if left else text)[: _WIDEST - right] + "…" * right, caret - start


def as_json(remark: Diagnostic, lang: Language = "nl") -> dict[str, Any]:
    """The form for programs: code, severity, file, line, column, message and todo."""
    return {
        "code": remark.code,
        "severity": remark.severity,
        "file": remark.file,
        "line": remark.line,
        "column": remark.column,
        "message": remark.message(lang),
        "todo": remark.todo(lang),
    }
