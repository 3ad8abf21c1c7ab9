"""The tables of `docs/velden.md`: what every field of a file is and may hold, read from the models themselves.

What a field is for stands in ``game.content.wording``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml
from pydantic import BaseModel
from pydantic.fields import FieldInfo
from pydantic_core import PydanticUndefined

from game.content.cards import Case, Framework, Initiative, Killer, Role, Term
from game.content.municipality import Municipality
from game.content.village import Village
from game.content.wording import CHOICES, MODELS
from game.content.wording.said import Said

Node = dict[str, Any]

TITLES = {
    "Village": "Het dorp",
    "Meters": "De vier meters",
    "Jewel": "Een kroonjuweel",
    "LengthPlan": "Een lengte",
    "Place": "Een initiatief op de lijst",
    "Ambition": "Een ambitie",
    "Setback": "De tegenslag",
    "CaseRound": "Het moment van de casus",
    "TeacherPage": "De bladzijde voor de docent",
    "VillageMap": "De kaart",
    "MapPart": "Een onderdeel van de kaart",
    "Paint": "Een andere kleur",
    "MapLine": "Een weg of water",
    "MapSite": "Een plek voor een initiatief",
    "Killer": "Een killer",
    "Response": "Een antwoord",
    "Postures": "De drie houdingen",
    "Lessons": "De lessen",
    "Example": "Een voorbeeld",
    "Initiative": "Een initiatief",
    "Step": "Een stap van het pad",
    "Portrait": "Vijf jaar later",
    "Case": "Een casus",
    "CaseAnswers": "De vier keuzes bij een casus",
    "CaseAnswer": "Een keuze bij een casus",
    "Framework": "Een kaart van het denkkader",
    "Role": "Een rol",
    "Term": "Een woord met uitleg",
    "Municipality": "De gemeente",
    "Party": "Een partij",
    "Alderman": "Een wethouder",
    "BudgetLine": "Een regel van de begroting",
    "Moment": "Een maand van het jaar",
    "Kern": "Een dorp van de gemeente",
}
"""What a model is called on the page, in the order of the page: the village first, then the library."""

ROOTS: tuple[type[BaseModel], ...] = (Village, Killer, Initiative, Case, Framework, Role, Term, Municipality)
LONGEST = 60
"""Characters of an example of a whole group; a longer one is left to the section of that group."""
_LIBRARY = tuple(TITLES).index("Killer")


class FieldsError(ValueError):
    """A field or a model that the page has no words for."""


def described(model: str) -> str:
    """What a model is, in a sentence.

    Raises:
        FieldsError: nobody wrote words for it.
    """
    if model not in MODELS:
        raise FieldsError(f"{model}: no words for this model")
    return MODELS[model].text


def said_of(model: str, name: str) -> Said:
    """The words of a field.

    Raises:
        FieldsError: nobody wrote words for it.
    """
    try:
        return MODELS[model].fields[name]
    except KeyError as error:
        raise FieldsError(f"{model}.{name}: no words for this field") from error


def models() -> dict[str, type[BaseModel]]:
    """Every model that stands in a file, by name.

    Raises:
        FieldsError: one has no title, or a title has no model.
    """
    found: dict[str, type[BaseModel]] = {}
    for root in ROOTS:
        for model in _below(root):
            found.setdefault(model.__name__, model)
    if set(found) != set(TITLES):
        raise FieldsError(f"{sorted(set(found) ^ set(TITLES))} stands in one of the models and TITLES only")
    return {name: found[name] for name in TITLES}


def _below(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    yield model
    for field in model.model_fields.values():
        for inner in _models_in(field.annotation):
            yield from _below(inner)


def _models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for one in getattr(annotation, "__args__", ()):
        yield from _models_in(one)


def village() -> str:
    """A section for every model of a village file."""
    return _sections(list(models())[:_LIBRARY])


def library() -> str:
    """A section for every model of the library."""
    return _sections(list(models())[_LIBRARY:])


def choices() -> str:
    """The fixed English words with what they mean."""
    asked = sorted({one for model in models().values() for one in _enums(model.model_json_schema())})
    rows = [f"| `{one}` | {CHOICES[one]} |" for one in asked if one in CHOICES]
    return "\n".join(["| woord | betekenis |", "| --- | --- |", *rows])


def _enums(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        yield from (str(one) for one in node.get("enum", ()))
        for one in node.values():
            yield from _enums(one)
    elif isinstance(node, list):
        for one in node:
            yield from _enums(one)


def _sections(names: list[str]) -> str:
    return "\n\n".join(_section(name, models()[name]) for name in names)


def _section(name: str, model: type[BaseModel]) -> str:
    schema = model.model_json_schema()
    head = ["| veld | wat het is | wat mag | als u het weglaat | voorbeeld |", "| --- | --- | --- | --- | --- |"]
    rows = [_row(name, key, field, schema) for key, field in model.model_fields.items()]
    about = described(name)
    said = [about, ""] if about != f"{TITLES[name]}." else []
    return "\n".join([f"### {TITLES[name]}", "", *said, *head, *rows])


def _row(model: str, key: str, field: FieldInfo, schema: Node) -> str:
    said = said_of(model, key)
    kind = kind_of(schema["properties"][key])
    text = re.sub(r"docs/(\w+\.md)", r"[\1](\1)", said.text)
    shown = f"`{written(said.example)}`" if is_shown(said, kind) else "zie de link"
    cells = (f"`{key}`", text, kind, _without(field), shown)
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def is_shown(said: Said, kind: str) -> bool:
    """Whether the page shows the example of a field, or leaves it to the group that ``kind`` links to."""
    return "](#" not in kind or 2 < len(written(said.example)) <= LONGEST


def _without(field: FieldInfo) -> str:
    if field.is_required():
        return "**moet er staan**"
    value = field.default
    if value is PydanticUndefined or value is None:
        return "niets"
    if isinstance(value, BaseModel):
        return "de gewone waarden"
    return "leeg" if value in ([], {}) else f"`{written(value)}`"


def written(value: Any) -> str:
    """A value as it stands in a file, on one line."""
    text = yaml.safe_dump(value, allow_unicode=True, default_flow_style=True, width=10_000, sort_keys=False)
    text = text.removesuffix("\n").removesuffix("\n...").strip()
    return f'"{value}"' if isinstance(value, str) and value[:1].isdigit() else text


def kind_of(node: Node) -> str:
    """What a place of a file may hold, in words.

    Raises:
        FieldsError: the page has no words for it.
    """
    if "anyOf" in node:
        return kind_of(next(one for one in node["anyOf"] if one.get("type") != "null"))
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        return f"[{TITLES[name].lower()}](#{TITLES[name].lower().replace(' ', '-')})"
    if "enum" in node or "const" in node:
        return " of ".join(f"`{one}`" for one in node.get("enum", [node.get("const")]))
    made = {"boolean": _truth, "integer": _number, "string": _text, "array": _list, "object": _group}
    return made[node["type"]](node)


def _truth(_: Node) -> str:
    return "`true` of `false`"


def _number(node: Node) -> str:
    if "minimum" not in node:
        return "een heel getal"
    return f"een heel getal, {node['minimum']} tot en met {node['maximum']}"


def _text(node: Node) -> str:
    pattern, most = node.get("pattern", ""), node.get("maxLength")
    for begin, words in (
        ("^[a-z]", "een id"),
        ("^#", "een kleur: een naam, of `#` met zes cijfers en letters"),
        ("^\\d{4}-", "jaar en maand"),
        ("^[0-9]{4}-", "jaar en maand"),
        ("^\\d{4}(", "een jaar, of jaar en maand"),
        ("^[0-9]{4}(", "een jaar, of jaar en maand"),
    ):
        if pattern.startswith(begin):
            return words + (f" van hoogstens {most} tekens" if most else "")
    if pattern or not most:
        raise FieldsError(f"no words for a text of the form {pattern!r}")
    return f"een tekst van hoogstens {most} tekens"


def _list(node: Node) -> str:
    least, most = node.get("minItems", 0), node.get("maxItems")
    many = f"{least} tot en met {most}" if least and most else f"hoogstens {most}" if most else "zoveel u wilt"
    if least == most:
        many = f"precies {most}"
    return f"een lijst ({many}) van: {kind_of(node['items'])}"


def _group(node: Node) -> str:
    inner = node.get("additionalProperties")
    if isinstance(inner, dict) and inner.get("type") == "string" and "propertyNames" not in node:
        return f"een tekst van hoogstens {inner['maxLength']} tekens"
    if not isinstance(inner, dict):
        inner = next(iter(node["patternProperties"].values()))
        return f"per id: {kind_of(inner)}"
    names = node.get("propertyNames", {}).get("enum")
    before = (
        "per " + " of ".join(f'`"{one}"`' if one.isdigit() else f"`{one}`" for one in names) if names else "per naam"
    )
    return f"{before}: {kind_of(inner)}"
