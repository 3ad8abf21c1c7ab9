"""From plain data to a checked model, with every complaint of pydantic in words and at the author's line."""

import re
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from game.content.annotations import annotation_at, names_at
from game.content.deprecations import renewed
from game.content.diagnostics import Diagnostic, diagnostic, shown
from game.content.guessing import meant
from game.content.strict_yaml import Parsed, Path
from game.content.texts import LANGUAGES
from game.content.wording import CHOICES, MODELS, also_called

M = TypeVar("M", bound=BaseModel)

MEANING = frozenset(
    (
        *("function_missing", "id_twice", "why_missing", "why_without_effect"),
        *("source_missing", "step_kind", "ambition_kind"),
    )
)
"""What the models also refuse, but ``meaning`` says better: all of them at once, and when a field is wrong too."""

_WANTED = {
    "string_type": "text",
    "string_sub_type": "text",
    "string_unicode": "text",
    "text_wanted": "text",
    "int_type": "number",
    "int_from_float": "number",
    "int_parsing": "number",
    "int_parsing_size": "number",
    "bool_type": "truth",
    "bool_parsing": "truth",
    "list_type": "list",
    "dict_type": "mapping",
    "mapping_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
}
MOST = 1000
"""Mistakes of shape that are told of one file; who has more is helped by mending these first."""

_YES, _NO = ("ja", "yes", "on", "aan", "y", "j", "waar"), ("nee", "no", "off", "uit", "n", "onwaar")
_KEY = "[key]"
_DUTCH = {dutch: one for one, dutch in CHOICES.items()}


def checked(model: type[M], parsed: Parsed, path: Path = (), language: str = "nl") -> tuple[M | None, list[Diagnostic]]:
    """Checks the data at ``path`` of a file against a model.

    Args:
        model: The class that says what may stand there.
        parsed: The file as read.
        path: Where in the file.
        language: What language a plain string is in.

    Returns:
        The model, or ``None`` when something is wrong, and what is wrong: one diagnostic a cause. What ``MEANING``
        names is left out; ``meaning`` says it.
    """
    remarks = renewed(model, parsed, path)
    data = parsed.data
    for step in path:
        data = data[step]
    try:
        return model.model_validate(data, context={"language": language}), remarks
    except ValidationError as error:
        return None, remarks + _Translator(model, parsed, path).all(error)


class _Translator:
    """The errors of one validation, told as diagnostics."""

    def __init__(self, model: type[BaseModel], parsed: Parsed, root: Path) -> None:
        self._model, self._parsed, self._root = model, parsed, root

    def all(self, error: ValidationError) -> list[Diagnostic]:
        """One diagnostic for each path that is wrong; a misspelt key is not reported as missing as well."""
        told: dict[Path, Diagnostic] = {}
        for one in error.errors(include_url=False):
            if one["type"] in MEANING:
                continue
            if len(told) >= MOST:
                break
            path, is_key = self._path(one["loc"])
            if self._is_spoilt(path) or path in told:
                continue
            told[path] = self._one(one["type"], path, is_key, one)
        unknown = [(path, remark) for path, remark in told.items() if remark.name == "unknown_key"]
        meant = {(path[:-1], remark.values["nearest"]) for path, remark in unknown}
        tight = [path for path, remark in told.items() if remark.name == "colon_space"]
        meant |= {(path[:-1], str(path[-1]).partition(":")[0]) for path in tight}
        return [one for path, one in told.items() if one.name != "missing_key" or (path[:-1], path[-1]) not in meant]

    def _path(self, loc: tuple[int | str, ...]) -> tuple[Path, bool]:
        """The path in the file: names of union classes and the language of a plain text are no part of it."""
        path: Path = self._root
        is_key = loc[-1:] == (_KEY,)
        steps = loc[:-1] if is_key else loc
        for index, step in enumerate(steps):
            longer = (*path, step)
            belongs = annotation_at(self._model, longer[len(self._root) :]) is not None
            if longer in self._parsed.marks or (index == len(steps) - 1 and belongs and step not in LANGUAGES):
                path = longer
        return path, is_key

    def _is_spoilt(self, path: Path) -> bool:
        return any(path[:length] in self._parsed.spoilt for length in range(len(path) + 1))

    def _say(self, name: str, place: tuple[int, int], **values: str | int) -> Diagnostic:
        return diagnostic(name, self._parsed.file, place, **values)

    def _one(self, kind: str, path: Path, is_key: bool, error: Any) -> Diagnostic:
        value, context = error["input"], error.get("ctx", {})
        here, key_place = self._parsed.value(path), self._parsed.key(path)
        inner = path[len(self._root) :]
        last = shown(path[-1]) if path else ""
        if kind == "missing":
            return self._say("missing_key", self._parsed.key(path[:-1]), key=last, example=self._example(inner))
        if kind == "language":
            return self._say("not_a_language", key_place, key=last)
        if kind == "extra_forbidden" and ":" in last and value is None:
            proposal = last.replace(":", ": ", 1)
            return self._say("colon_space", key_place, proposal=proposal)
        if kind == "extra_forbidden" or is_key:
            known, owner = names_at(self._model, inner[:-1]), annotation_at(self._model, inner[:-1])
            guess = meant(self._parsed, str(path[-1]), known, _DUTCH | also_called(getattr(owner, "__name__", "")))
            return self._say("unknown_key", key_place, key=last, nearest=guess, allowed=", ".join(known))
        if kind == "literal_error" and value is not None and not isinstance(value, (list, dict)):
            choices = names_at(self._model, inner)
            guess = meant(self._parsed, str(value), choices, _DUTCH)
            return self._say("not_a_choice", here, written=shown(value), nearest=guess, allowed=_explained(choices))
        if kind in _WANTED or kind == "literal_error":
            return self._type(_WANTED.get(kind, "text"), value, path)
        if kind in ("greater_than_equal", "greater_than", "less_than_equal", "less_than"):
            bound = "at_least" if kind.startswith("greater") else "at_most"
            limit = next(iter(context.values()))
            return self._say("out_of_range", here, written=shown(value), bound_word=bound, limit=limit)
        if kind in ("too_short", "too_long"):
            bound, limit = ("least", "min_length") if kind == "too_short" else ("most", "max_length")
            return self._say("list_size", key_place, bound_word=bound, limit=context[limit], length=len(value))
        if kind == "string_too_long":
            most = int(context["max_length"])
            return self._say("text_too_long", here, length=len(value), most=most, over=len(value) - most)
        if kind in ("empty_text", "string_too_short"):
            return self._say("empty_text", here)
        if kind == "string_pattern_mismatch":
            return self._pattern(str(context["pattern"]), str(value), here)
        return self._say("unexplained", here, problem=shown(error["msg"]))

    def _example(self, inner: Path) -> str:
        """A short line that could stand there, from the words of the field."""
        owner = annotation_at(self._model, inner[:-1])
        about = MODELS.get(getattr(owner, "__name__", ""))
        said = about.fields.get(str(inner[-1])) if about and inner else None
        if said is None or isinstance(said.example, (list, dict)):
            return "…"
        return shown(str(said.example).lower() if isinstance(said.example, bool) else said.example)

    def _pattern(self, pattern: str, value: str, here: tuple[int, int]) -> Diagnostic:
        if not value.strip():
            return self._say("empty_text", here)
        if pattern.startswith("^[0-9]"):
            return self._say("date_form", here, written=shown(value))
        if pattern.startswith("^#"):
            return self._say("colour_form", here, written=shown(value))
        proposal = re.sub(r"[^a-z0-9]+", "-", value.lower()).strip("-0123456789") or "naam"
        return self._say("id_form", here, written=shown(value), proposal=shown(proposal))

    def _type(self, wanted: str, value: Any, path: Path) -> Diagnostic:
        here = self._parsed.value(path)
        mark = self._parsed.marks.get(path)
        raw = (mark.raw or "") if mark else ""
        if value is None:
            key = f"{path[-1]}:" if path and isinstance(path[-1], str) else "-"
            return self._say("nothing", self._parsed.key(path), key=key, wanted_word=wanted)
        if wanted == "truth" and str(value).lower() in (*_YES, *_NO):
            proposal = "true" if str(value).lower() in _YES else "false"
            return self._say("yes_no", here, written=shown(value), proposal=proposal)
        if wanted == "number" and re.fullmatch(r"[-+]?[0-9]+(:[0-9]+)+", raw):
            return self._say("clock", here, written=shown(raw))
        if wanted == "number" and re.fullmatch(r"[-+]?0[0-9]+", raw):
            return self._say("leading_zero", here, written=shown(raw), proposal=shown(raw.lstrip("+-0") or "0"))
        if path and path[-1] == "as_of" and wanted == "text" and value:
            return self._say("date_form", here, written=shown(value))
        given = _given(value)
        words = {"wanted_word": wanted, "given_word": given, "advice_word": self._advice(wanted, given, value, path)}
        return self._say("wrong_type", here, written=shown(value), **words)

    def _advice(self, wanted: str, given: str, value: Any, path: Path) -> str:
        """How to mend it, by the pair of what belongs there and what is there."""
        if wanted == "text" and given in ("number", "fraction", "truth"):
            return "advice_quotes"
        if wanted == "number" and isinstance(value, str) and re.fullmatch(r"\s*[-+]?[0-9]+\s*", value):
            return "advice_no_quotes"
        if wanted == "mapping" and given == "text" and "id" in names_at(self._model, path[len(self._root) :]):
            return "advice_id"
        return f"advice_{wanted}"


def _given(value: Any) -> str:
    kinds = {bool: "truth", int: "number", float: "fraction", str: "text", list: "list", dict: "mapping"}
    return kinds.get(type(value), "nothing")


def _explained(choices: list[str]) -> str:
    """The choices with what they mean in Dutch, where they have such a word."""
    return ", ".join(f"{one} ({CHOICES[one]})" if one in CHOICES else one for one in choices)
