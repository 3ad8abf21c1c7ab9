"""What a card must mean, beyond its shape: checked on plain data, so that all is said at once, shape errors or not."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from game.content.cards import Example, Response, Step
from game.content.diagnostics import Diagnostic, diagnostic, shown
from game.content.signs import contradicted
from game.content.strict_yaml import Parsed, Path
from game.content.village import Ambition
from game.rules.terms import FUNCTIONS

EFFECTS = ("energy", "support", "trust", "ownership")

_MOST_COMPARED = 50
"""Far more responses than a killer may have; each is compared with each."""

Item = tuple[Path, dict[str, Any]]


def mapping(value: Any) -> dict[str, Any]:
    """The value if it is a mapping, else an empty one."""
    return value if isinstance(value, dict) else {}


def items(value: Any, path: Path) -> Iterator[Item]:
    """The mappings in a list, with their paths; anything else is somebody else's complaint."""
    for index, one in enumerate(value if isinstance(value, list) else []):
        if isinstance(one, dict):
            yield (*path, index), one


def number(value: Any) -> int | None:
    """The value if it is a whole number."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def killer(data: dict[str, Any], parsed: Parsed, path: Path = ()) -> list[Diagnostic]:
    """Functions, ids, waarom and dominance of the responses, and the sources of the examples."""
    where = (*path, "responses")
    responses = list(items(data.get("responses"), where))
    found = list(twice(((*at, "id"), one.get("id")) for at, one in responses) if responses else [])
    remarks = [_twice(parsed, *one) for one in found]
    functions = [one.get("function") for _, one in responses]
    if responses and all(one in FUNCTIONS for one in functions):
        for function in FUNCTIONS:
            if function not in functions:
                place = parsed.key(where)
                remarks.append(diagnostic("function_missing", parsed.file, place, function_word=function))
    for at, one in responses:
        remarks += _why(one, parsed, at)
        if not _misspelt(one, Response):
            remarks += contradicted(one, parsed, at)
    remarks += _dominated(responses, parsed)
    for at, one in items(data.get("examples"), (*path, "examples")):
        remarks += example(one, parsed, at)
    return remarks


def example(data: dict[str, Any], parsed: Parsed, path: Path) -> list[Diagnostic]:
    """A real example has a source and a date; one with the name of a place looks real."""
    if _misspelt(data, Example):
        return []
    if data.get("real") is True:
        sound = data.get("source") and data.get("as_of")
        return [] if sound else [diagnostic("source_missing", parsed.file, parsed.key((*path, "real")))]
    place = data.get("place")
    if data.get("real", False) is not False or not isinstance(place, str) or data.get("source"):
        return []
    return [diagnostic("place_without_source", parsed.file, parsed.key((*path, "place")), village=shown(place))]


def initiative(data: dict[str, Any], parsed: Parsed, path: Path = ()) -> list[Diagnostic]:
    """Each step of the path is of one kind."""
    return [
        diagnostic("step_kind", parsed.file, parsed.value(at))
        for at, step in items(data.get("path"), (*path, "path"))
        if (step.get("village") is None) == (step.get("town_hall") is None) and not _misspelt(step, Step)
    ]


def case(data: dict[str, Any], parsed: Parsed, path: Path = ()) -> list[Diagnostic]:
    """The example of a case has its source."""
    return example(mapping(data.get("example")), parsed, (*path, "example"))


def ambition(data: dict[str, Any], parsed: Parsed, path: Path) -> list[Diagnostic]:
    """An ambition is of one kind."""
    if _misspelt(data, Ambition):
        return []
    there = {key for key in Ambition.model_fields if data.get(key) is not None}
    sound = (
        len(there & {"bloom", "meter", "initiative"}) == 1
        and ("meter" in there) == ("at_least" in there)
        and ("owner_at_most" not in there or "meter" not in there)
    )
    return [] if sound else [diagnostic("ambition_kind", parsed.file, parsed.value(path))]


def nothing(data: dict[str, Any], parsed: Parsed, path: Path = ()) -> list[Diagnostic]:
    """For cards whose shape says all."""
    return []


def twice(ids: Iterable[tuple[Path, Any]]) -> Iterator[tuple[Path, Path, str]]:
    """The ids that occurred before: where, where first, and which."""
    first: dict[str, Path] = {}
    for path, one in ids:
        if not isinstance(one, str):
            continue
        if one in first:
            yield path, first[one], one
        else:
            first[one] = path


def ids_twice(ids: Iterable[tuple[Path, Any]], parsed: Parsed) -> list[Diagnostic]:
    """A diagnostic for each id that occurred before in the same file."""
    return [_twice(parsed, *one) for one in twice(ids)]


def _twice(parsed: Parsed, path: Path, first: Path, one: str) -> Diagnostic:
    return diagnostic("id_twice", parsed.file, parsed.value(path), id=one, first=parsed.value(first).line)


def _misspelt(data: Mapping[str, Any], model: type[BaseModel]) -> bool:
    """Whether an unknown key, told elsewhere, may be the reason why something seems missing."""
    return any(key not in model.model_fields for key in data)


def _why(data: dict[str, Any], parsed: Parsed, path: Path) -> list[Diagnostic]:
    why = data.get("why", {})
    if not isinstance(why, dict) or ("why" not in data and _misspelt(data, Response)):
        return []
    remarks = []
    effects = [name for name in EFFECTS if data.get(name, 0) != 0]
    if all(name in EFFECTS for name in why):
        for name in effects:
            if name not in why:
                place = parsed.key((*path, name))
                remarks.append(diagnostic("why_missing", parsed.file, place, effect=name, effect_word=name))
    for name in why:
        if name in EFFECTS and name not in effects:
            place = parsed.key((*path, "why", name))
            remarks.append(diagnostic("why_without_effect", parsed.file, place, effect=name, effect_word=name))
    return remarks


def _dominated(responses: list[Item], parsed: Parsed) -> list[Diagnostic]:
    """Warns for a response that another beats or equals in everything; ownership counts towards the community."""
    if len(responses) > _MOST_COMPARED:
        return []
    measured = [(at, one.get("id"), _worth(one)) for at, one in responses]
    remarks = []
    for at, name, worth in measured:
        for _, other, better in measured:
            if worth and better and worth != better and all(a <= b for a, b in zip(worth, better, strict=True)):
                place = parsed.value(at)
                remarks.append(diagnostic("dominated", parsed.file, place, id=str(name), other=str(other)))
                break
    return remarks


def _worth(data: dict[str, Any]) -> tuple[int, ...] | None:
    numbers = [number(data.get("push")), *(number(data.get(name, 0)) for name in EFFECTS)]
    whole = [one for one in numbers if one is not None]
    return (*whole[:-1], -whole[-1]) if len(whole) == len(numbers) else None
