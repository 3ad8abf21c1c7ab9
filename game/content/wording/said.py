"""The form of the words for a field."""

from typing import Any, NamedTuple


class Said(NamedTuple):
    """A field: what it is for (Dutch, B1), an example of its value, and Dutch words that people write instead."""

    text: str
    example: Any
    dutch: str = ""


class About(NamedTuple):
    """A group of fields: what it is, and its fields by name."""

    text: str
    fields: dict[str, Said]
