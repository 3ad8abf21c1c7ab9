"""Villages for layout tests: the shipped ones, and one whose every text is as long as its model allows."""

from functools import lru_cache
from typing import Any

from game.content.village import Document
from game.content.village_file import open_village
from game.screen.shots import shots_of
from game.screen.shots_over import Shot

WORDS = "Meervoudige dorpsondersteuners overleggen met energiecoöperaties en de gemeenteraad over afspraken die "


def filled(size: int) -> str:
    """A text of exactly so many characters, in words as long as Dutch has them."""
    words = (WORDS * 12)[: size - 1].rstrip()
    return words + "." * (size - len(words))


@lru_cache
def shots(village: str) -> tuple[Shot, ...]:
    """Every scene of an evening in a shipped village, or in the ``longest``; walked once for all tests."""
    return tuple(shots_of(longest_village() if village == "longest" else open_village(village)))


@lru_cache
def longest_village() -> Document:
    """Oudeloo with every text of village and library at its limit, read off the schema of the model.

    Also as full as a table can be: seven initiatives of four steps, four ambitions, killers with six responses.
    """
    schema = Document.model_json_schema()
    data = _at_limit(open_village("oudeloo").model_dump(mode="json"), schema, schema["$defs"])
    village, library = data["village"], data["library"]
    for one in library["initiatives"].values():
        one["path"] = (one["path"] * 2)[:4]
    for one in library["killers"].values():
        more = [dict(answer, id=f"meer-{number}") for number, answer in enumerate(one["responses"])]
        one["responses"] = (one["responses"] + more)[:6]
        for example in one["examples"]:
            example.update(real=True, source="bron " * 16, as_of="2026-11")
    plan = village["lengths"]["120"]
    plan["roster"] = [{"id": one} for one in [*list(library["initiatives"])[:6], "dorpshuis"]]
    plan["ambitions"] = [{"initiative": place["id"], "owner_at_most": 1} for place in plan["roster"][:3]]
    plan["ambitions"].append({"bloom": 7, "owner_at_most": 1})
    village["lengths"] = {"120": plan}
    village["jewels"] = (village["jewels"] * 4)[:8]
    village["statements"] = (village["statements"] * 3)[:5]
    return Document.model_validate(data)


def _at_limit(data: Any, schema: dict[str, Any], known: dict[str, Any]) -> Any:
    schema = _resolved(schema, data, known)
    if isinstance(data, list):
        return [_at_limit(one, schema.get("items", {}), known) for one in data]
    if not isinstance(data, dict):
        return data
    every = schema.get("additionalProperties", {})
    if isinstance(every, dict) and every.get("type") == "string" and "maxLength" in every:
        return {"nl": filled(every["maxLength"])}
    fields = schema.get("properties", {})
    return {
        key: _at_limit(one, fields.get(key, every if isinstance(every, dict) else {}), known)
        for key, one in data.items()
    }


def _resolved(schema: dict[str, Any], data: Any, known: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in schema or "anyOf" in schema:
        if "$ref" in schema:
            schema = known[schema["$ref"].rpartition("/")[2]]
        else:
            wanted = "null" if data is None else "array" if isinstance(data, list) else "object"
            options = [_resolved(one, data, known) for one in schema["anyOf"]]
            schema = next((one for one in options if one.get("type") == wanted), options[0])
    return schema
