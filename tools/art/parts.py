"""Which part is drawn by which function; trees and the square once a season."""

from __future__ import annotations

from collections.abc import Callable

from tools.art import buildings, civic, farms, nature, people, pleasures, shore, village
from tools.art.inks import PETROL, RED
from tools.art.nature import SEASONS
from tools.art.pen import Pen

Drawing = Callable[[Pen], None]


def _person(arm: str = "", hat: str | None = None, carry: str = "") -> Drawing:
    def draw(pen: Pen) -> None:
        people.person(pen, arm=arm, hat=hat, carry=carry)

    return draw


def _cloud(pen: Pen) -> None:
    nature.cloud(pen, -58, 0)


def _house(puff: bool) -> Drawing:
    def draw(pen: Pen) -> None:
        buildings.gable_house(pen, 72, 50, 45, 58, puff=puff)

    return draw


def _house2(pen: Pen) -> None:
    buildings.long_house(pen, 112, 46, 46, 64, windows=2, stack=True)


def _stall(pen: Pen) -> None:
    village.stall(pen, RED)


def _stall2(pen: Pen) -> None:
    village.stall(pen, PETROL)


PARTS: dict[str, Drawing] = {
    "townhall": civic.townhall,
    "church": civic.church,
    "chapel": civic.chapel,
    "mill": civic.mill,
    "watertower": civic.water_tower,
    "house": _house(False),
    "house-smoke": _house(True),
    "house2": _house2,
    "barn": buildings.barn,
    "row": buildings.row,
    "school": buildings.school,
    "stall": _stall,
    "stall2": _stall2,
    "bench": village.bench,
    "lamp": village.lamp,
    "signpost": village.signpost,
    "reed": nature.reed,
    "cloud": _cloud,
    "cow": nature.cow,
    "sheep": nature.sheep,
    "bridge": village.bridge,
    "footbridge": village.footbridge,
    "boat": village.boat,
    "barge": village.barge,
    "person": _person(),
    "person-up": _person("up"),
    "person-out": _person("out"),
    "person-joy": _person("both"),
    "person-hat": _person("out", "#E3A53A"),
    "person-letter": _person("up", None, "letter"),
    "person-book": _person("", None, "book"),
    "person-cane": _person("", None, "cane"),
    "petition": people.petitioners,
    "weer": village.setback_cloud,
    "saxon-farm": farms.saxon_farm,
    "pyramid-farm": farms.pyramid_farm,
    "court-farm": farms.court_farm,
    "timbered": farms.timbered,
    "post-mill": farms.post_mill,
    "water-mill": farms.water_mill,
    "glasshouse": farms.glasshouse,
    "pumping-station": farms.pumping_station,
    "hay": farms.hay,
    "sheepfold": farms.sheepfold,
    "lighthouse": shore.lighthouse,
    "fishing-boat": shore.fishing_boat,
    "beach-hut": shore.beach_hut,
    "marram": shore.marram,
    "crane": shore.crane,
    "pump": pleasures.pump,
    "bandstand": pleasures.bandstand,
    "cafe": pleasures.cafe,
    "playground": pleasures.playground,
    "wayside": pleasures.wayside,
    "dolmen": pleasures.dolmen,
    "bus-stop": pleasures.bus_stop,
    "shop": pleasures.shop,
    "workshop": pleasures.workshop,
    "flagpole": pleasures.flagpole,
    "garland": pleasures.garland,
    "rain-cloud": pleasures.rain_cloud,
    "beehives": pleasures.beehives,
}


def _orchard(pen: Pen, season: str) -> None:
    nature.tree(pen, 32, season, 24, RED)


def _tree(pen: Pen, season: str) -> None:
    nature.tree(pen, 32, season, 26)


def _poplar(pen: Pen, season: str) -> None:
    nature.poplar(pen, 92, season)


def _pine(pen: Pen, season: str) -> None:
    nature.pine(pen, 96, season)


def _bush(pen: Pen, season: str) -> None:
    nature.bush(pen, 18, season)


def _square_bloom(pen: Pen, season: str) -> None:
    village.lime_square(pen, season, "bloom")


def _square_tired(pen: Pen, season: str) -> None:
    village.lime_square(pen, season, "tired")


SEASONAL: dict[str, Callable[[Pen, str], None]] = {
    "tree": _tree,
    "orchard": _orchard,
    "poplar": _poplar,
    "bush": _bush,
    "pine": _pine,
    "oak": nature.oak,
    "wood": nature.wood,
    "hedge": nature.hedge,
    "flowerbed": nature.flowerbed,
    "square": village.lime_square,
    "square-bloom": _square_bloom,
    "square-tired": _square_tired,
}


def part_files() -> dict[str, str]:
    """File name (without folder) to text, for all parts."""
    files: dict[str, str] = {}
    for kind, draw in PARTS.items():
        pen = Pen(f"part {kind}")
        draw(pen)
        files[f"{kind}.svg"] = pen.svg()
    for kind, draw_in in SEASONAL.items():
        for season in SEASONS:
            pen = Pen(f"part {kind}")
            draw_in(pen, season)
            files[f"{kind}-{season}.svg"] = pen.svg()
    return files
