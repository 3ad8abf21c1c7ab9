"""A strict reader of YAML: plain data, and for every value the line and column where its author wrote it.

It works on the events of the parser, because anchors and tags are gone from a composed tree and because a limit on
depth must hold before anything is built. Scalars are those of YAML 1.2, as editors check them: ``true`` and ``false``
are the only truths, a date is a text, ``12:30`` is a text, and so is ``0777``, which programs disagree about.
"""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from game.content.diagnostics import Diagnostic, diagnostic, shown
from game.content.yaml_trouble import explain

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The C parser is ten times faster; without it the Python one reads the same."""

MOST_BYTES, MOST_DEPTH, MOST_VALUES = 1_000_000, 20, 20_000
"""A village of 2,000 lines is 100 kB with 6,000 values; what is far beyond that is something else, or a trap."""

Path = tuple[str | int, ...]


class Place(NamedTuple):
    """Where something stands, counted from 1."""

    line: int
    column: int


class Mark(NamedTuple):
    """Where a key and its value stand; ``raw`` is what was written if that was a scalar without quotes."""

    key: Place
    value: Place
    raw: str | None = None


Marks = dict[Path, Mark]


class Parsed(NamedTuple):
    """A file as read. ``data`` means nothing when ``broken``; errors below a ``spoilt`` path have been told already."""

    file: str
    data: Any
    marks: Marks
    lines: list[str]
    diagnostics: list[Diagnostic]
    spoilt: set[Path]
    broken: bool
    asked: list[str]
    """Unknown names for which the nearest was sought; ``guessing`` stops when they are many."""

    def key(self, path: Path) -> Place:
        """Where the key of the nearest existing path stands."""
        return self._nearest(path).key

    def value(self, path: Path) -> Place:
        """Where the value of the nearest existing path stands."""
        return self._nearest(path).value

    def _nearest(self, path: Path) -> Mark:
        while path and path not in self.marks:
            path = path[:-1]
        return self.marks.get(path, Mark(Place(1, 1), Place(1, 1)))


_INVISIBLE = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]|^[ \t]*\xa0",
    re.MULTILINE,
)
_WHOLE = re.compile(r"[-+]?(0|[1-9][0-9]*)")
_POINT = re.compile(r"[-+]?([0-9]+\.[0-9]*|\.[0-9]+)([eE][-+]?[0-9]+)?|[-+]?[1-9][0-9]*[eE][-+]?[0-9]+")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{3,8}\b")
_LONGEST_NUMBER = 300
"""A number of more digits is read as text: nothing in the game is counted that far."""

_LINES = re.compile("\r\n|\r|\n")


class _Stop(Exception):  # noqa: N818 - a way out, no error of the program
    """What was found makes the rest of the file meaningless."""

    def __init__(self, remark: Diagnostic) -> None:
        self.remark = remark


def read(data: bytes, name: str) -> Parsed:
    """Reads one YAML document.

    Args:
        data: The bytes of the file, UTF-8 with or without byte order mark.
        name: What messages call the file.

    Returns:
        Data of dicts with text keys, lists and scalars, with its marks. Never raises on what a file may hold.
    """
    text, lines, remark = _decoded(data, name)
    parsed = Parsed(name, None, {}, lines, [], set(), False, [])
    if remark is None:
        try:
            return parsed._replace(data=_Builder(text, parsed).document())
        except _Stop as stop:
            remark = stop.remark
        except yaml.YAMLError as error:
            remark = _nested(error, name) or explain(error, lines, name)
        except (ValueError, OverflowError) as error:  # an impossible \U escape in the Python scanner
            remark = diagnostic("broken", name, (1, 1), problem=shown(error))
    return parsed._replace(diagnostics=[remark], broken=True)


def _nested(error: yaml.YAMLError, name: str) -> Diagnostic | None:
    """libyaml from 0.2.6 gives up on deep brackets while it looks ahead, before the builder has counted them."""
    mark = getattr(error, "problem_mark", None)
    if mark is None or "maximum nesting depth" not in str(getattr(error, "problem", "")):
        return None
    return diagnostic("too_deep", name, (mark.line + 1, mark.column + 1), most=MOST_DEPTH)


def read_keys(data: bytes, wanted: frozenset[str]) -> dict[str, Any]:
    """Only these keys of the top level, read no further than the last of them; empty when it is no sound mapping.

    A chooser shows twenty villages at once and needs five lines of each.
    """
    text, lines, remark = _decoded(data, "")
    if remark is not None:
        return {}
    try:
        return _Builder(text, Parsed("", None, {}, lines, [], set(), False, [])).top_level(wanted)
    except (_Stop, yaml.YAMLError, ValueError, OverflowError):
        return {}


def hidden_character(text: str) -> str:
    """The first character of a text that nobody can see, such as ``U+000B``; empty when there is none."""
    hidden = _INVISIBLE.search(text)
    return f"U+{ord(text[hidden.end() - 1]):04X}" if hidden else ""


def _decoded(data: bytes, name: str) -> tuple[str, list[str], Diagnostic | None]:
    if len(data) > MOST_BYTES:
        return "", [], diagnostic("too_big", name, (1, 1), size=len(data), most=MOST_BYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("latin-1")
        lines = _LINES.split(data.decode("latin-1"))
        place = (len(_LINES.split(before)), len(_LINES.split(before)[-1]) + 1)
        return "", lines, diagnostic("not_utf8", name, place, byte=f"0x{data[error.start]:02X}")
    lines = _LINES.split(text)
    hidden = _INVISIBLE.search(text)
    if hidden:
        before = text[: hidden.end() - 1]
        place = (len(_LINES.split(before)), len(_LINES.split(before)[-1]) + 1)
        character = f"U+{ord(text[hidden.end() - 1]):04X}"
        return text, lines, diagnostic("invisible", name, place, character=character)
    return text, lines, None


def _scalar(written: str) -> Any:
    """The value of an unquoted scalar by the core rules of YAML 1.2, octals, hexadecimals and infinity left out."""
    if written in ("", "~", "null", "Null", "NULL"):
        return None
    if written in ("true", "True", "TRUE"):
        return True
    if written in ("false", "False", "FALSE"):
        return False
    if len(written) <= _LONGEST_NUMBER:
        if _WHOLE.fullmatch(written):
            return int(written)
        if _POINT.fullmatch(written):
            return float(written)
    return written


class _Builder:
    """Turns events into data, and says what is refused on the way."""

    def __init__(self, text: str, parsed: Parsed) -> None:
        self._events: Iterator[Any] = iter(yaml.parse(text, Loader=LOADER))
        self._parsed, self._values = parsed, 0

    def document(self) -> Any:
        """The one document of the stream."""
        next(self._events)  # the start of the stream
        if not isinstance(next(self._events), yaml.DocumentStartEvent):
            raise _Stop(diagnostic("empty_file", self._parsed.file, (1, 1)))
        event = next(self._events)
        data = self._node(event, (), None)
        next(self._events)  # the end of the document
        after = next(self._events)
        if isinstance(after, yaml.DocumentStartEvent):
            raise _Stop(diagnostic("several_documents", self._parsed.file, self._place(after)))
        if data is None:
            raise _Stop(diagnostic("empty_file", self._parsed.file, (1, 1)))
        return data

    def top_level(self, wanted: frozenset[str]) -> dict[str, Any]:
        """The values of these keys of the document's mapping."""
        found: dict[str, Any] = {}
        next(self._events)
        if not isinstance(next(self._events), yaml.DocumentStartEvent):
            return {}
        if not isinstance(next(self._events), yaml.MappingStartEvent):
            return {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent) or len(found) == len(wanted):
                break
            if isinstance(event, yaml.ScalarEvent) and event.value in wanted - found.keys():
                found[event.value] = self._node(next(self._events), (event.value,), None)
            else:
                self._skip(event)
                self._skip(next(self._events))
        return found

    def _place(self, event: Any) -> Place:
        return Place(event.start_mark.line + 1, event.start_mark.column + 1)

    def _count(self, place: Place) -> None:
        self._values += 1
        if self._values > MOST_VALUES:
            raise _Stop(diagnostic("too_many", self._parsed.file, place, most=MOST_VALUES))

    def _say(self, name: str, event: Any, **values: str | int) -> None:
        self._parsed.diagnostics.append(diagnostic(name, self._parsed.file, self._place(event), **values))

    def _node(self, event: Any, path: Path, key: Place | None) -> Any:
        place = self._place(event)
        if len(path) > MOST_DEPTH:
            raise _Stop(diagnostic("too_deep", self._parsed.file, place, most=MOST_DEPTH))
        self._count(place)
        plain = isinstance(event, yaml.ScalarEvent) and not event.style and event.tag is None
        self._parsed.marks[path] = Mark(key or place, place, event.value if plain else None)
        self._refuse_marks(event, path)
        if isinstance(event, yaml.ScalarEvent):
            return self._checked_scalar(event, path, plain)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(path)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        return None

    def _refuse_marks(self, event: Any, path: Path) -> None:
        """Says aliases, anchors and tags; the value behind an alias is unknown, so errors about it stay unsaid."""
        if isinstance(event, yaml.AliasEvent):
            self._say("alias", event, written=f"*{event.anchor}")
            self._parsed.spoilt.add(path)
        elif event.anchor is not None:
            self._say("alias", event, written=f"&{event.anchor}")
            self._parsed.spoilt.add(path)
        elif event.tag is not None:
            self._say("tag", event, written=shown(str(event.tag).replace("tag:yaml.org,2002:", "!!")))
            self._parsed.spoilt.add(path)

    def _checked_scalar(self, event: Any, path: Path, plain: bool) -> Any:
        written: str = event.value
        hidden = _INVISIBLE.search(written) if not plain else None
        if hidden:
            self._say("invisible", event, character=f"U+{ord(written[hidden.end() - 1]):04X}")
            self._parsed.spoilt.add(path)
            return ""
        if not plain:
            return written
        if written == "" and path:
            self._comment_value(event, path)
        return _scalar(written)

    def _comment_value(self, event: Any, path: Path) -> None:
        line, column = self._parsed.marks[path].value
        rest = self._parsed.lines[line - 1][column - 1 :] if line <= len(self._parsed.lines) else ""
        colour = _COLOUR.match(rest.lstrip())
        if colour:
            self._say("comment_value", event, key=path[-1], written=colour.group())
            self._parsed.spoilt.add(path)

    def _sequence(self, path: Path) -> list[Any]:
        items: list[Any] = []
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            items.append(self._node(event, (*path, len(items)), None))
        return items

    def _mapping(self, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            if isinstance(event, yaml.ScalarEvent):
                self._pair(event, found, path)
                continue
            if isinstance(event, yaml.AliasEvent):
                self._say("alias", event, written=f"*{event.anchor}")
            else:
                self._say("key_not_text", event)
                self._skip(event)
            self._skip(next(self._events))
            self._parsed.spoilt.add(path)
        return found

    def _pair(self, event: Any, found: dict[str, Any], path: Path) -> None:
        key: str = event.value
        here = (*path, key)
        if event.anchor is not None or event.tag is not None:
            self._refuse_marks(event, here)
        if key in found:
            first = self._parsed.marks[here].key.line
            self._count(self._place(event))
            self._say("duplicate_key", event, key=shown(key), first=first)
            self._skip(next(self._events))
            return
        found[key] = self._node(next(self._events), here, self._place(event))

    def _skip(self, event: Any) -> None:
        """Passes over a node that is not kept."""
        depth = 0
        while True:
            if isinstance(event, (yaml.SequenceStartEvent, yaml.MappingStartEvent)):
                depth += 1
            elif isinstance(event, (yaml.SequenceEndEvent, yaml.MappingEndEvent)):
                depth -= 1
            if depth == 0:
                return
            event = next(self._events)
