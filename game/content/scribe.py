"""Writes a checked village as the text of a scenario file, in the form in which the shipped ones are written.

What is written reads back as the same village; whoever writes a file checks that before anything is put on disk.
"""

import json
import re
from collections.abc import Callable
from typing import Any

from pydantic import BaseModel

from game.content.cards import Example
from game.content.texts import LANGUAGES
from game.content.village import Meters, Village

WIDTH = 116
"""Most characters of a line, the indent included; a longer text is folded."""

_WORD = re.compile(r"[a-z][a-z0-9_-]*")
_PLAIN = re.compile(r"[^\W\d_…'](?:[^:#\n\r\t]|:(?=\S)|(?<! )#)*[^\s:]|…[^:#\n\r\t]*[^\s:]|[^\W\d_]")
_RESERVED = frozenset({"null", "true", "false"})
_ALWAYS: dict[type[BaseModel], tuple[str, ...]] = {
    Village: ("language", "level", "map"),
    Meters: tuple(Meters.model_fields),
    Example: ("real",),
}
"""Fields that are written also when they hold what they would hold anyway."""


def plain(village: Village) -> dict[str, Any]:
    """A village as its author would have written it: plain data, without what goes without saying."""
    data: dict[str, Any] = _plain(village, village.language)
    if village.languages == [village.language]:
        data.pop("languages", None)
    elif "languages" not in data:
        data["languages"] = list(village.languages)
    data["map"] = {"landscape": village.map.landscape, **data["map"]}
    return data


def _plain(value: Any, own: str) -> Any:
    if isinstance(value, BaseModel):
        always = _ALWAYS.get(type(value), ())
        said = {}
        for name, field in type(value).model_fields.items():
            one = getattr(value, name)
            if one is not None and (name in always or field.is_required() or one != field.default):
                said[name] = _plain(one, own)
        return said
    if isinstance(value, list):
        return [_plain(one, own) for one in value]
    if isinstance(value, dict):
        if set(value) == {own} and own in LANGUAGES and isinstance(value[own], str):
            return value[own]
        return {key: _plain(one, own) for key, one in value.items()}
    return value


def text_of(data: dict[str, Any], comments: Callable[[str], list[str]] = lambda key: []) -> str:
    """The text of a scenario file.

    Args:
        data: Plain data, as :func:`plain` gives it.
        comments: The lines that stand above a key of the top level.
    """
    lines: list[str] = []
    for key, value in data.items():
        lines += comments(key)
        lines += _pair(key, value, 0)
    return "\n".join(lines) + "\n"


def scalar(value: Any) -> str:
    """A number, truth or text on one line, in quotes where it would be read as something else without them."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return str(value)
    sound = _PLAIN.fullmatch(value) and " #" not in value and value.lower() not in _RESERVED
    return value if sound else json.dumps(value, ensure_ascii=False)


def _pair(key: str, value: Any, indent: int) -> list[str]:
    head = " " * indent + (key if _WORD.fullmatch(key) and key not in _RESERVED else json.dumps(key))
    if isinstance(value, str):
        return _text(head + ":", value, indent + 2)
    short = _flow(value)
    if short is not None and len(head) + 2 + len(short) <= WIDTH:
        return [f"{head}: {short}"]
    return [head + ":", *_block(value, indent + 2)]


def _block(value: Any, indent: int) -> list[str]:
    if isinstance(value, dict):
        return [line for key, one in value.items() for line in _pair(key, one, indent)]
    return [line for one in value for line in _item(one, indent)]


def _item(value: Any, indent: int) -> list[str]:
    dash = " " * indent + "-"
    if isinstance(value, str):
        return _text(dash, value, indent + 2)
    short = _flow(value)
    if short is not None and len(dash) + 1 + len(short) <= WIDTH:
        return [f"{dash} {short}"]
    lines = _block(value, indent + 2)
    return [dash + lines[0][indent + 1 :], *lines[1:]]


def _flow(value: Any) -> str | None:
    """A small thing on one line; ``None`` where it holds words that deserve lines of their own."""
    if isinstance(value, list):
        parts = [None if isinstance(one, dict) else _flow(one) for one in value]
        return None if any(one is None for one in parts) else "[" + ", ".join(map(str, parts)) + "]"
    if isinstance(value, dict):
        pairs = [(scalar(key), _flow(one)) for key, one in value.items()]
        return None if any(one is None for _, one in pairs) else "{" + ", ".join(f"{a}: {b}" for a, b in pairs) + "}"
    if isinstance(value, str):
        if _WORD.fullmatch(value) and value not in _RESERVED:
            return value
        return json.dumps(value) if value.startswith("#") and value[1:].isalnum() and value.isascii() else None
    return scalar(value)


def _text(head: str, value: str, indent: int) -> list[str]:
    one_line = f"{head} {scalar(value)}"
    if len(one_line) <= WIDTH and "\n" not in value:
        return [one_line]
    space = " " * indent
    if re.fullmatch(r"[^\s](?:[^\s]| (?! ))*[^\s]", value):
        return [f"{head} >-", *(space + line for line in _folded(value, WIDTH - indent))]
    lines = value.split("\n")
    whole = all(line == line.strip() for line in lines) and lines[0] and "\r" not in value and "\t" not in value
    if whole and (lines[-1] or lines[-2]):
        mark = "|-" if lines[-1] else "|"
        return [f"{head} {mark}", *(space + line if line else "" for line in (lines if lines[-1] else lines[:-1]))]
    return [one_line]


def _folded(value: str, width: int) -> list[str]:
    lines, line = [], ""
    for word in value.split(" "):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
        if word.endswith((".", "?", "!")) and len(line) > width * 3 // 5:
            lines.append(line)
            line = ""
    return [*lines, line] if line else lines
