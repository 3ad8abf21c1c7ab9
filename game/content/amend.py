"""Changes a few values in the text of a village and leaves every other character as its author wrote it.

Works on the places that the strict reader kept of every value; a mapping may be written over lines or in braces.
"""

from typing import NamedTuple

from game.content.strict_yaml import Parsed, Path
from game.content.village import LengthPlan, Meters

_START = ("energy", "support", "trust", "room")
_ANY_OWNER = 4


class _Cut(NamedTuple):
    """So many characters of a line (both from 0) that become something else."""

    column: int
    size: int
    text: str


class _Text:
    """The lines of a file and what is to change in them; nothing moves before :meth:`done`."""

    def __init__(self, parsed: Parsed) -> None:
        self.parsed = parsed
        self._cuts: dict[int, list[_Cut]] = {}
        self._after: dict[int, list[str]] = {}

    def has(self, path: Path) -> bool:
        return path in self.parsed.marks

    def put(self, path: Path, value: object) -> None:
        """Another scalar where one stands."""
        mark = self.parsed.marks[path]
        self._cut(mark.value.line, mark.value.column - 1, len(mark.raw or ""), str(value))

    def add(self, mapping: Path, key: str, value: str | list[str]) -> None:
        """A new key in a mapping; a list is a mapping of its own, a line each."""
        if self._at(mapping) == "{":
            place = self.parsed.marks[mapping].value
            said = value if isinstance(value, str) else "{" + ", ".join(value) + "}"
            self._cut(place.line, place.column, 0, f"{key}: {said}, ")
            return
        first = next(
            mark
            for path, mark in self.parsed.marks.items()
            if path[:-1] == mapping and path != mapping and mark.raw is not None
        )
        indent = " " * (first.key.column - 1)
        new = [f"{indent}{key}: {value}"] if isinstance(value, str) else [f"{indent}{key}:"]
        new += [] if isinstance(value, str) else [f"{indent}  {one}" for one in value]
        self._after.setdefault(first.value.line, []).extend(new)

    def item(self, sequence: Path, text: str) -> None:
        """A new item at the end of a list."""
        if self._at(sequence) == "[":
            place = self.parsed.marks[sequence].value
            self._cut(place.line, place.column, 0, f"{text}, ")
            return
        dash = self.parsed.marks[sequence].value.column - 1
        last = max(mark.value.line for path, mark in self.parsed.marks.items() if path[: len(sequence)] == sequence)
        self._after.setdefault(last, []).append(f"{' ' * dash}- {text}")

    def _at(self, path: Path) -> str:
        place = self.parsed.marks[path].value
        return self.parsed.lines[place.line - 1][place.column - 1 : place.column]

    def _cut(self, line: int, column: int, size: int, text: str) -> None:
        self._cuts.setdefault(line, []).append(_Cut(column, size, text))

    def done(self) -> list[str]:
        out = []
        for number, line in enumerate(self.parsed.lines, 1):
            for cut in sorted(self._cuts.get(number, ()), reverse=True):
                line = line[: cut.column] + cut.text + line[cut.column + cut.size :]
            out += [line, *self._after.get(number, ())]
        return out


def amended(parsed: Parsed, minutes: int, old: LengthPlan, new: LengthPlan, shared: Meters) -> list[str]:
    """The lines of a village in which one length has other start meters, ambitions, weights and setback.

    Args:
        parsed: the file as it was read.
        minutes: which length changes.
        old: the plan that stands in the file.
        new: the plan that should stand there. Its ambitions are those of ``old`` with other numbers, and perhaps more
            at the end; of its setback only the half-year may differ.
        shared: the start meters of the village, which hold where a length has none of its own.
    """
    text, at = _Text(parsed), ("lengths", str(minutes))
    _start(text, at, old.start or shared, new.start or shared)
    for index, ambition in enumerate(new.ambitions):
        said = {key: value for key, value in ambition.model_dump().items() if value is not None}
        if index >= len(old.ambitions):
            text.item((*at, "ambitions"), "{" + ", ".join(f"{key}: {value}" for key, value in said.items()) + "}")
            continue
        before = old.ambitions[index]
        for key, value in said.items():
            _set(text, (*at, "ambitions", index), key, getattr(before, key), value)
        if before.owner_at_most is not None and ambition.owner_at_most is None:
            _set(text, (*at, "ambitions", index), "owner_at_most", before.owner_at_most, _ANY_OWNER)
    own = (*at, "weights")
    weights = {name: weight for name, weight in new.weights.items() if old.weights.get(name) != weight}
    if weights and not text.has(own):
        text.add(at, "weights", [f"{name}: {weight}" for name, weight in weights.items()])
    else:
        for name, weight in weights.items():
            _set(text, own, name, old.weights.get(name), weight)
    if old.setback and new.setback:
        _set(text, (*at, "setback"), "after", old.setback.after, new.setback.after)
    return text.done()


def _start(text: _Text, at: Path, old: Meters, new: Meters) -> None:
    if old == new:
        return
    if not text.has((*at, "start")):
        text.add(at, "start", "{" + ", ".join(f"{name}: {getattr(new, name)}" for name in _START) + "}")
        return
    for name in _START:
        _set(text, (*at, "start"), name, getattr(old, name), getattr(new, name))


def _set(text: _Text, mapping: Path, key: str, old: object, new: object) -> None:
    if old == new:
        return
    if text.has((*mapping, key)):
        text.put((*mapping, key), new)
    else:
        text.add(mapping, key, str(new))
