"""JSON Schema (draft 2020-12) of villages and cards, so that editors complete, explain in Dutch and underline.

Made from the models, which say what may stand where, and from ``wording``, which says it in words. What a schema cannot
see, such as whether an id exists or a label lies free, is the loader's alone.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from game.content.cards import Case, Framework, Initiative, Killer, Library, Role, Term
from game.content.deprecations import DEPRECATED
from game.content.maps.kinds import ENGLISH, KINDS
from game.content.municipality import Municipality
from game.content.schema_rules import RULES
from game.content.texts import LANGUAGES
from game.content.village import Village
from game.content.wording import CHOICES, MODELS

Schema = dict[str, Any]

ROOTS: dict[str, tuple[type[BaseModel], bool]] = {
    "village": (Village, False),
    "killer": (Killer, False),
    "initiatives": (Initiative, True),
    "cases": (Case, True),
    "framework": (Framework, True),
    "roles": (Role, True),
    "glossary": (Term, True),
    "municipality": (Municipality, False),
}
"""Each kind of file: what stands in it, and whether it is a list of these."""

_REFERS = {
    ("Village", "roles"): "roles",
    ("Place", "id"): "initiatives",
    ("Ambition", "initiative"): "initiatives",
    ("CaseRound", "pick"): "cases",
    ("LengthPlan", "killers"): "killers",
    ("TeacherPage", "words"): "glossary",
    ("TeacherPage", "case"): "cases",
    ("Lessons", "open"): "framework",
    ("Lessons", "ajar"): "framework",
    ("Lessons", "shut"): "framework",
}
"""Fields that hold ids of the library: an editor proposes them, and leaves room for a village's own."""

_NAMES_OF_PARTS = {("MapPart", "kind"), ("VillageMap", "without"), ("MapLine", "start"), ("MapLine", "end")}


def schemas(library: Library) -> dict[str, Schema]:
    """The schema of every kind of file, by its name.

    Args:
        library: Its ids are proposed where a field refers to a card.
    """
    return {name: _schema(name, model, listed, library) for name, (model, listed) in ROOTS.items()}


def written(schema: Schema) -> str:
    """The text of a schema file."""
    return json.dumps(schema, ensure_ascii=False, indent=1) + "\n"


def write(folder: Path, library: Library) -> list[Path]:
    """Writes a file ``<kind>.json`` for every kind; the files.

    Raises:
        OSError: The folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for name, schema in schemas(library).items():
        path = folder / f"{name}.json"
        path.write_text(written(schema), "utf-8", newline="\n")
        paths.append(path)
    return paths


def _schema(name: str, model: type[BaseModel], listed: bool, library: Library) -> Schema:
    made = model.model_json_schema()
    parts: dict[str, Schema] = {**made.pop("$defs", {}), model.__name__: made}
    texts: dict[str, Schema] = {}
    for kind, part in parts.items():
        _translate(part, texts)
        _explain(kind, part, library)
        for word, rule in RULES.get(kind, {}).items():
            part[word] = [*part.get(word, ()), *rule] if isinstance(rule, list) else rule
    parts |= texts
    root = {"$ref": f"#/$defs/{model.__name__}"}
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": f"Kleine Kernen Spel: {name}",
        "description": MODELS[model.__name__].text,
    }
    body = {"type": "array", "items": root} if listed else root
    return head | body | {"$defs": dict(sorted(parts.items()))}


def _translate(node: Any, texts: dict[str, Schema]) -> None:
    """Makes of pydantic's schema one of the files as they are written."""
    for one in _below(node):
        _translate(one, texts)
    node.pop("title", None)
    node.pop("description", None)
    if isinstance(node.get("default"), (dict, list)) or node.get("default", "") is None:
        del node["default"]
    most = _text_of(node)
    if most is not None:
        texts[f"text{most}"] = _text(most)
        node.clear()
        node["$ref"] = f"#/$defs/text{most}"
    names = node.get("propertyNames", {}).get("enum")
    if names and "additionalProperties" in node:
        del node["propertyNames"]
        node["properties"] = {one: dict(node["additionalProperties"]) for one in names}
        node["additionalProperties"] = False
    if "patternProperties" in node:
        node["additionalProperties"] = False


def _below(node: Schema) -> Iterator[Any]:
    """The schemas directly below one."""
    for key in ("properties", "patternProperties"):
        yield from node.get(key, {}).values()
    for key in ("items", "additionalProperties", "propertyNames"):
        if isinstance(node.get(key), dict):
            yield node[key]
    yield from node.get("anyOf", ())


def _text_of(node: Schema) -> int | None:
    """The limit of a text, which in a checked model is a mapping from language to string."""
    inner = node.get("additionalProperties")
    if node.get("type") == "object" and isinstance(inner, dict) and inner.get("type") == "string":
        return int(inner["maxLength"])
    return None


def _text(most: int) -> Schema:
    """A text as people write it: a plain string, or a line for each language."""
    words = {"type": "string", "maxLength": most, "pattern": r"\S"}
    each = {"type": "object", "minProperties": 1, "additionalProperties": False}
    each["properties"] = dict.fromkeys(LANGUAGES, words)
    return {"description": f"Een tekst van hoogstens {most} tekens, of per taal een (nl, en).", "anyOf": [words, each]}


def _explain(kind: str, part: Schema, library: Library) -> None:
    """The words of every field, with an example, and what its choices mean."""
    about = MODELS[kind]
    part["description"] = about.text
    for name, said in about.fields.items():
        field = part["properties"][name]
        field["description"] = said.text + _choices(field)
        field["examples"] = [said.example]
        refers = _REFERS.get((kind, name))
        ids = sorted(getattr(library, refers)) if refers else []
        if (kind, name) in _NAMES_OF_PARTS:
            ids = sorted(one.dutch for one in KINDS.values())
        for place in _items(field) if ids else ():
            place["examples"] = ids
    if kind == "VillageMap":
        part["properties"]["paint"]["propertyNames"]["examples"] = sorted(ENGLISH)
    for old, new in DEPRECATED.get(kind, {}).items():
        _old_name(part, old, new)


def _items(field: Schema) -> Iterator[Schema]:
    """Where the ids of a field stand: in its items if it is a list, else in itself."""
    options = [field, *field.get("anyOf", ())]
    lists = [one["items"] for one in options if "items" in one]
    yield from lists or [field]


def _choices(field: Schema) -> str:
    options = [field, *field.get("anyOf", ()), *([field["items"]] if "items" in field else [])]
    for one in options:
        known = [choice for choice in one.get("enum", ()) if choice in CHOICES]
        if known:
            return " Kies uit: " + ", ".join(f"{choice} ({CHOICES[choice]})" for choice in known) + "."
    return ""


def _old_name(part: Schema, old: str, new: str) -> None:
    """A key that is called otherwise now: still read, struck through by editors, and never beside the new one."""
    part["properties"][old] = part["properties"][new] | {"deprecated": True, "description": f"Heet nu {new}."}
    rule: Schema = {"not": {"required": [old, new]}}
    if new in part.get("required", ()):
        part["required"].remove(new)
        rule = {"oneOf": [{"required": [old]}, {"required": [new]}]}
    part.setdefault("allOf", []).append(rule)
