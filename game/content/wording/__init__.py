"""The words for every field that a trainer can write: what it is for, an example, and what people call it in Dutch.

In one place: editors show them (JSON Schema), diagnostics propose with them, and a test holds them to the models.
"""

from game.content.wording.cards import CARDS
from game.content.wording.choices import CHOICES
from game.content.wording.municipality import MUNICIPALITY
from game.content.wording.said import About, Said
from game.content.wording.village import VILLAGE
from game.content.wording.village_map import MAP

MODELS: dict[str, About] = {**VILLAGE, **CARDS, **MUNICIPALITY, **MAP}
"""By the name of a model: what it is, and the words of each of its fields."""

__all__ = ["CHOICES", "MODELS", "About", "Said", "also_called"]


def also_called(model: str) -> dict[str, str]:
    """Dutch words that people write for the fields of a model, with the field they mean."""
    about = MODELS.get(model)
    return {word: field for field, said in (about.fields if about else {}).items() for word in said.dutch.split()}
