"""Keys that were called otherwise in older files: they are read under their new name, with a warning.

A key that gets another name goes into ``DEPRECATED`` and nowhere else: loader, diagnostic and JSON Schema follow.
A change that a new name alone does not make (another meaning, another shape) raises ``FORMAT`` instead.
"""

from typing import Any, get_args, get_origin

from pydantic import BaseModel

from game.content.annotations import bare
from game.content.diagnostics import Diagnostic, diagnostic
from game.content.strict_yaml import Parsed, Path
from game.content.village import FORMAT

DEPRECATED: dict[str, dict[str, str]] = {}
"""By the name of a model: its old keys, and how each is called now."""


def renewed(model: type[BaseModel], parsed: Parsed, path: Path) -> list[Diagnostic]:
    """Gives every old key below a path its new name, in the data and its marks, and says so.

    Args:
        model: The class that says what stands there.
        parsed: The file; changed.
        path: Where in the file.
    """
    if not DEPRECATED:
        return []
    data = parsed.data
    for step in path:
        data = data[step]
    remarks: list[Diagnostic] = []
    _walk(model, data, parsed, path, remarks)
    return remarks


def newer(data: dict[str, Any]) -> bool:
    """Whether a file says that it was written for a later form than this game reads."""
    written = data.get("format")
    return isinstance(written, int) and not isinstance(written, bool) and written > FORMAT


def _walk(kind: Any, data: Any, parsed: Parsed, path: Path, remarks: list[Diagnostic]) -> None:
    kind = bare(kind)
    if isinstance(kind, type) and issubclass(kind, BaseModel) and isinstance(data, dict):
        for old, new in DEPRECATED.get(kind.__name__, {}).items():
            if old in data and new not in data:
                remarks.append(diagnostic("deprecated_key", parsed.file, parsed.key((*path, old)), key=old, new=new))
                _rename(data, parsed, path, old, new)
        for name, field in kind.model_fields.items():
            if name in data:
                _walk(field.annotation, data[name], parsed, (*path, name), remarks)
    elif get_origin(kind) is list and isinstance(data, list):
        for index, one in enumerate(data):
            _walk(get_args(kind)[0], one, parsed, (*path, index), remarks)
    elif get_origin(kind) is dict and isinstance(data, dict):
        for key, one in data.items():
            _walk(get_args(kind)[1], one, parsed, (*path, key), remarks)


def _rename(data: dict[str, Any], parsed: Parsed, path: Path, old: str, new: str) -> None:
    data[new] = data.pop(old)
    length = len(path)
    moved = [one for one in parsed.marks if one[: length + 1] == (*path, old)]
    for one in moved:
        parsed.marks[(*path, new, *one[length + 1 :])] = parsed.marks.pop(one)
    for one in [one for one in parsed.spoilt if one[: length + 1] == (*path, old)]:
        parsed.spoilt.add((*path, new, *one[length + 1 :]))
