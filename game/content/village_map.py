"""What a scenario file may say about its drawn village under ``map:``; ``maps.compose`` makes the map of it."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.maps.colours import NAMES
from game.content.maps.ready import LANDSCAPES
from game.content.model import Model

Landscape = Literal["rivier", "veen", "zee", "heuvel", "zand", "polder"]
assert Landscape.__args__ == LANDSCAPES  # type: ignore[attr-defined]

Across = Annotated[int, Field(ge=0, le=1848)]
Down = Annotated[int, Field(ge=0, le=702)]
Colour = Annotated[str, Field(pattern=r"^#[0-9A-Fa-f]{6}$|^(" + "|".join(NAMES) + ")$")]
Name = Annotated[str, Field(min_length=1, max_length=32)]
Spot = Annotated[list[int], Field(min_length=2, max_length=2)]
Width = Literal["narrow", "normal", "wide"]


class MapPart(Model):
    """One thing on the print, which is 1848 wide and 702 high; x and y are where its foot stands."""

    kind: Name = Field()
    x: Across = Field()
    y: Down = Field()
    wall: Colour | None = Field(default=None)
    roof: Colour | None = Field(default=None)
    flip: bool = Field(default=False)


class Paint(Model):
    """The colours of all parts of a kind on the ready map."""

    wall: Colour | None = Field(default=None)
    roof: Colour | None = Field(default=None)


class MapLine(Model):
    """A road or water: from a thing on the map, along points, to another thing."""

    start: Name | None = Field(default=None)
    via: list[Spot] = Field(default=[], max_length=12)
    end: Name | None = Field(default=None)
    width: Width = Field(default="normal")


class MapSite(Model):
    """Where an initiative grows; its label finds a free place when none is given."""

    x: Across = Field()
    y: Down = Field()
    label: Spot | None = Field(default=None)


class VillageMap(Model):
    """The drawn village: a landscape with its ready map, and what this village changes about it.

    A file that gives only the landscape gets the ready map.
    """

    landscape: Landscape = Field(default="rivier")
    ready: bool = Field(default=True)
    without: list[Name] = Field(default=[], max_length=30)
    paint: dict[Name, Paint] = Field(default={})
    parts: list[MapPart] = Field(default=[], max_length=200)
    roads: list[MapLine] = Field(default=[], max_length=12)
    water: list[MapLine] = Field(default=[], max_length=12)
    sites: list[MapSite] = Field(
        default=[],
        max_length=7,
        description="Where initiatives grow, in the order of the roster; instead of ready ones.",
    )
