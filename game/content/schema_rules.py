"""What a card must mean beyond its shape and a JSON Schema can still say: the validators of the models once more.

A test lets thousands of damaged files be judged by loader and schema, and holds the two to one verdict.
"""

from typing import Any

from game.rules.terms import FUNCTIONS

Schema = dict[str, Any]

_EFFECTS = ("energy", "support", "trust", "ownership")


def _has(key: str) -> Schema:
    """The key is there and says something."""
    return {"required": [key], "properties": {key: {"not": {"type": "null"}}}}


def _only(*keys: str, of: tuple[str, ...]) -> Schema:
    """These keys say something, and none of the others."""
    absent = [{"not": _has(one)} for one in of if one not in keys]
    return {"allOf": [*(_has(one) for one in keys), *absent]}


def _why(effect: str) -> Schema:
    """An effect says why, and a why has its effect."""
    return {
        "if": {"required": [effect], "properties": {effect: {"not": {"const": 0}}}},
        "then": {"required": ["why"], "properties": {"why": {"required": [effect]}}},
        "else": {"properties": {"why": {"properties": {effect: False}}}},
    }


_KINDS = ("bloom", "meter", "initiative", "at_least")

RULES: dict[str, Schema] = {
    "Step": {"oneOf": [_only(one, of=("village", "town_hall")) for one in ("village", "town_hall")]},
    "Ambition": {
        "anyOf": [
            _only("bloom", of=_KINDS),
            _only("initiative", of=_KINDS),
            _only("meter", "at_least", of=(*_KINDS, "owner_at_most")),
        ]
    },
    "Example": {
        "if": {"required": ["real"], "properties": {"real": {"const": True}}},
        "then": {
            "required": ["source", "as_of"],
            "properties": {"source": {"type": "string", "minLength": 1}, "as_of": {"type": "string"}},
        },
    },
    "Killer": {
        "allOf": [
            {
                "properties": {
                    "responses": {"contains": {"properties": {"function": {"const": one}}, "required": ["function"]}}
                }
            }
            for one in FUNCTIONS
        ]
    },
    "Response": {"allOf": [_why(one) for one in _EFFECTS]},
}
"""By the name of a model."""
