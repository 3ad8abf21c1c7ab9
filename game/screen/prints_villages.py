"""The maps of villages as the screen names them; the data lives in `game.content.maps`."""

from __future__ import annotations

from game.content.maps.ready import LANDSCAPES, ready_map
from game.content.maps.shapes import (
    HEIGHT,
    LABEL_HEIGHT,
    LABEL_WIDTH,
    WIDTH,
    MapPart,
    MapSpec,
    Site,
    Way,
    depth_scale,
    petition_path,
)

__all__ = [
    "HEIGHT", "LABEL_HEIGHT", "LABEL_WIDTH", "LANDSCAPES", "MOODS", "SEASONS", "SKY", "WIDTH",
    "MapPart", "MapSpec", "Site", "Way", "depth_scale", "petition_path", "ready_map",
]  # fmt: skip

SKY = 1.5
"""A print is shown at most so high, as a share of its width: the village below, more sky above."""

SEASONS = ("lente", "zomer", "herfst", "winter")
MOODS = ("tired", "plain", "bloom")
