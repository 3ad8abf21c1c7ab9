"""What a scenario file may say about its drawn village under ``map:``; ``maps.compose`` makes the map of it."""

from typing import Annotated, Literal

from pydantic import Field

from game.content.cards import Model
from game.content.maps.colours import NAMES
from game.content.maps.ready import LANDSCAPES

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

    kind: Name = Field(description="What it is, such as huis, kerk or boom (or house, church, tree).")
    x: Across = Field(description="From the left, 0 to 1848.")
    y: Down = Field(description="From the top, 0 to 702; what is lower stands in front.")
    wall: Colour | None = Field(default=None, description='Of walls, or a coat: a name such as wit, or "#c0a080".')
    roof: Colour | None = Field(default=None, description='Of the roof: a name such as rood, or "#c0a080".')
    flip: bool = Field(default=False, description="Looks the other way; for people and animals.")


class Paint(Model):
    """The colours of all parts of a kind on the ready map."""

    wall: Colour | None = Field(default=None, description="As with a part.")
    roof: Colour | None = Field(default=None, description="As with a part.")


class MapLine(Model):
    """A road or water: from a thing on the map, along points, to another thing."""

    start: Name | None = Field(default=None, description="The thing where it begins, such as plein.")
    via: list[Spot] = Field(default=[], max_length=12, description="Points [x, y] that it passes.")
    end: Name | None = Field(default=None, description="The thing where it ends, such as gemeentehuis.")
    width: Width = Field(default="normal", description="narrow, normal or wide; everything narrows far away.")


class MapSite(Model):
    """Where an initiative grows; its label finds a free place when none is given."""

    x: Across = Field(description="Middle of its front, from the left.")
    y: Down = Field(description="Its front, from the top.")
    label: Spot | None = Field(default=None, description="Top left corner [x, y] of its label, 400 wide and 108 high.")


class VillageMap(Model):
    """The drawn village: a landscape with its ready map, and what this village changes about it.

    A file that gives only the landscape gets the ready map.
    """

    landscape: Landscape = Field(default="rivier", description="What lies behind the village.")
    ready: bool = Field(default=True, description="Begin with the ready map; false begins with empty land.")
    without: list[Name] = Field(
        default=[], max_length=30, description="Kinds of part to leave out of the ready map, or wegen, or water."
    )
    paint: dict[Name, Paint] = Field(default={}, description="Other colours for all parts of a kind.")
    parts: list[MapPart] = Field(default=[], max_length=200, description="What is added.")
    roads: list[MapLine] = Field(
        default=[], max_length=12, description="Roads that are added; the very first road is that of the petition."
    )
    water: list[MapLine] = Field(default=[], max_length=12, description="Brooks, ditches and canals that are added.")
    sites: list[MapSite] = Field(
        default=[],
        max_length=7,
        description="Where initiatives grow, in the order of the roster; instead of ready ones.",
    )
