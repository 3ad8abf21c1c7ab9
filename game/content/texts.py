"""Texts in several languages, with the limits of the cards they stand on.

In a file a text is a plain string (the file's own language) or a mapping from language to string. In a checked model
it is always a ``dict`` from language code to string, so that a saved workshop can be read without its file.
"""

from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo
from pydantic_core import PydanticCustomError

LANGUAGES = ("nl", "en")

CARD, OPTION, LINE, TITLE, LABEL, NOTE = 240, 90, 120, 60, 22, 1200
"""Most characters of a card, an option, a line (lesson, waarom, example), a title, a map label and a trainer's note."""


def _in_languages(value: Any, info: ValidationInfo) -> Any:
    """A plain string is a text in the file's own language (``language`` in the validation context, Dutch if absent)."""
    if isinstance(value, str):
        own = (info.context or {}).get("language", "nl")
        return {own: value}
    if not isinstance(value, dict):
        raise PydanticCustomError("text_wanted", "a text or a text per language", {})
    return value


def _known_language(code: str) -> str:
    if code not in LANGUAGES:
        raise PydanticCustomError("language", "{language}", {"language": code})
    return code


def _some_words(words: str) -> str:
    if not words.strip():
        raise PydanticCustomError("empty_text", "empty", {})
    return words


def _some_language(text: dict[str, str]) -> dict[str, str]:
    if not text:
        raise PydanticCustomError("empty_text", "empty", {})
    return text


_Code = Annotated[str, AfterValidator(_known_language)]
_Words = AfterValidator(_some_words)
_Before, _After = BeforeValidator(_in_languages), AfterValidator(_some_language)

Card = Annotated[dict[_Code, Annotated[str, Field(max_length=CARD), _Words]], _Before, _After]
Option = Annotated[dict[_Code, Annotated[str, Field(max_length=OPTION), _Words]], _Before, _After]
Line = Annotated[dict[_Code, Annotated[str, Field(max_length=LINE), _Words]], _Before, _After]
Title = Annotated[dict[_Code, Annotated[str, Field(max_length=TITLE), _Words]], _Before, _After]
Label = Annotated[dict[_Code, Annotated[str, Field(max_length=LABEL), _Words]], _Before, _After]
Note = Annotated[dict[_Code, Annotated[str, Field(max_length=NOTE), _Words]], _Before, _After]


def in_language(text: dict[str, str], language: str) -> str:
    """The text in ``language``, else in Dutch, else in whatever language it has."""
    return text.get(language) or text.get("nl") or next(iter(text.values()))
