"""Finds the places that the table of slides names; one that is no longer there is an error."""

import re
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import BaseModel, ConfigDict, Field

from game.content.cards import Library
from game.content.library import load_library
from game.content.loader import load_village
from game.content.texts import in_language
from game.content.village import Village
from game.paths import data_path
from game.screen.scenes.registry import PLACES
from tools import catalogue

TABLE = Path(__file__).with_name("slides.yaml")
RULES = Path(__file__).resolve().parents[2] / "docs" / "spelregels.md"

CARDS = {
    "framework": ("Kaart", "framework", "title"),
    "killer": ("Killer", "killers", "sentence"),
    "initiative": ("Initiatief", "initiatives", "name"),
    "case": ("Casus", "cases", "title"),
    "role": ("Rol", "roles", "name"),
    "term": ("Woord", "glossary", "word"),
}
"""Each kind of card: what it is called, its field of the library, and the field with its name."""

SCENES = {
    "guess": "van wie is het nu?",
    "compare": "zo is het nu",
    "starting_points": "drie uitgangspunten",
    "lesson": "wat laat deze deur zien?",
    "reflection": "terugblik",
    "actions": "wat gaan wij doen?",
    "own": "onze conclusies",
    "report": "het verslag",
    "questions": "drie vragen uit drie hoeken",
    "roles": "de rollen",
    "swap": "stoelen wisselen",
    "posture": "de houding van de gemeente",
    "village": "het dorp en zijn kroonjuwelen",
    "attention": "aandacht",
    "portrait": "vijf jaar later",
    "half_year_end": "het einde van het halfjaar",
    "respond": "het antwoord van het dorp",
    "choose": "wat doet het dorp?",
    "ways": "zo deden wij het",
    "timeline": "het verloop",
    "absent": "wie zat er niet aan tafel?",
}
"""Steps of the agenda that the table names, as they are called for people."""


class LostPlaceError(LookupError):
    """A place that the table names and the game no longer has."""


class Idea(BaseModel):
    """An idea of a slide, in the game's own words, and where it lives: ``kind:id`` each."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    idea: str
    places: list[str] = Field(min_length=1)


class Slide(BaseModel):
    """A slide by its title, with its ideas."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    slide: str
    ideas: list[Idea] = Field(min_length=1)


class Found(NamedTuple):
    """A place in words (Dutch), and the page and anchor that it links to, if any."""

    text: str
    link: str = ""


def slides() -> list[Slide]:
    """The table, first slide first."""
    return [Slide.model_validate(one) for one in yaml.safe_load(TABLE.read_text("utf-8"))]


class Game:
    """The shipped content, the screen's sentences and the rulebook, to look places up in."""

    @cached_property
    def library(self) -> Library:
        """All cards."""
        library, remarks = load_library(data_path("scenarios", "library"))
        if library is None:
            raise LostPlaceError(str(remarks[0]))
        return library

    @cached_property
    def villages(self) -> dict[str, Village]:
        """The shipped villages by id."""
        found = {}
        for path in sorted(data_path("scenarios").glob("*.yaml")):
            document, _ = load_village(path, self.library)
            if document is not None:
                found[document.village.id] = document.village
        return found

    @cached_property
    def articles(self) -> dict[str, str]:
        """The titles of the rulebook by the number of their article."""
        return dict(re.findall(r"^### (\d+\.\d+) (.+)$", RULES.read_text("utf-8"), re.MULTILINE))

    @cached_property
    def sentences(self) -> frozenset[str]:
        """Everything the game can say in Dutch."""
        return frozenset(catalogue.sentences())

    def find(self, place: str) -> Found:
        """Where a place is.

        Raises:
            LostPlaceError: the game has no such place, or the kind is unknown.
        """
        kind, _, name = place.partition(":")
        finds: dict[str, Callable[[str], Found]] = {
            "village": self._village,
            "scene": self._scene,
            "rule": self._rule,
            "says": self._says,
            "statement": self._statement,
            "kernen": self._kernen,
        }
        if kind in CARDS:
            return self._card(kind, name)
        if kind not in finds:
            raise LostPlaceError(place)
        return finds[kind](name)

    def _card(self, kind: str, name: str) -> Found:
        called, field, title = CARDS[kind]
        card = getattr(self.library, field).get(name)
        if card is None:
            raise LostPlaceError(f"{kind}:{name}")
        return Found(f"{called} “{in_language(getattr(card, title), 'nl')}” (`{name}`)")

    def _village(self, name: str) -> Found:
        if name not in self.villages:
            raise LostPlaceError(f"village:{name}")
        return Found(f"Dorp {in_language(self.villages[name].name, 'nl')}")

    def _scene(self, name: str) -> Found:
        if name not in PLACES or name not in SCENES:
            raise LostPlaceError(f"scene:{name}")
        return Found(f"Scherm “{SCENES[name]}” (`{name}`)")

    def _rule(self, name: str) -> Found:
        if name not in self.articles:
            raise LostPlaceError(f"rule:{name}")
        title = self.articles[name]
        anchor = re.sub(r"[^\w\- ]", "", f"{name} {title}".lower()).replace(" ", "-")
        return Found(f"Spelregel {name}, {title[0].lower()}{title[1:]}", f"spelregels.md#{anchor}")

    def _says(self, name: str) -> Found:
        if name not in self.sentences:
            raise LostPlaceError(f"says:{name}")
        return Found("Het scherm zegt: “" + re.sub(r"\*\*\{\w+\}\*\*", "…", name) + "”")

    def _statement(self, name: str) -> Found:
        where = [one for one in self.villages.values() if any(said.get("nl") == name for said in one.statements)]
        if not where:
            raise LostPlaceError(f"statement:{name}")
        return Found(f"Stelling “{name}” ({_counted(len(where))})")

    def _kernen(self, name: str) -> Found:
        municipality = self.library.municipality
        if municipality is None or municipality.id != name:
            raise LostPlaceError(f"kernen:{name}")
        return Found(f"De bladzijde van de gemeente {in_language(municipality.name, 'nl')}")


def _counted(villages: int) -> str:
    return "één dorp" if villages == 1 else f"{villages} dorpen"
