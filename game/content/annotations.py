"""What the models say of a place in a file: its type, and the keys or choices that are valid there."""

from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from game.content.strict_yaml import Path


def annotation_at(model: Any, path: Path) -> Any:
    """What type belongs at a path below a model, without ``Annotated`` and ``None``; ``None`` where nothing belongs."""
    current = bare(model)
    for step in path:
        if isinstance(current, type) and issubclass(current, BaseModel):
            field = current.model_fields.get(str(step))
            current = bare(field.annotation) if field else None
        elif get_origin(current) in (list, dict):
            current = bare(get_args(current)[-1])
        else:
            return None
    return current


def bare(annotation: Any) -> Any:
    """A type without ``Annotated`` and ``None``."""
    while True:
        if get_origin(annotation) is Annotated:
            annotation = get_args(annotation)[0]
        elif get_origin(annotation) in (Union, UnionType):
            annotation = next(one for one in get_args(annotation) if one is not type(None))
        else:
            return annotation


def names_at(model: Any, path: Path) -> list[str]:
    """The keys that a mapping at this path may have, or the choices of a value there."""
    kind = annotation_at(model, path)
    if isinstance(kind, type) and issubclass(kind, BaseModel):
        return list(kind.model_fields)
    if get_origin(kind) is dict:
        kind = bare(get_args(kind)[0])
    return [str(one) for one in get_args(kind)] if get_origin(kind) is Literal else []
