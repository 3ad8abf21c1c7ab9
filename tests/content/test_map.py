"""A scenario file composes its map: it leaves out, paints, adds, and lays roads between what stands there."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from game.content.check import check
from game.content.maps.compose import box_edges, composed, heart
from game.content.maps.kinds import BUILDINGS, ENGLISH, KINDS, LANDMARKS, SEASONAL, covers, edges
from game.content.maps.ready import LANDSCAPES, ready_map
from game.content.maps.shapes import HEIGHT, WIDTH, petition_path
from game.content.village_map import VillageMap
from tools.art.parts import SEASONAL as DRAWN_BY_SEASON

from .conftest import place_of


def made(**words: object) -> VillageMap:
    return VillageMap.model_validate(words)


@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_placing_nothing_gives_the_ready_map(landscape: str) -> None:
    assert composed(made(landscape=landscape)) == ready_map(landscape)


def test_the_same_words_give_the_same_object_and_cost_no_second_time() -> None:
    assert composed(made(landscape="zee")) is composed(made(landscape="zee"))


def test_kinds_are_left_out_painted_and_added_under_either_name() -> None:
    spec = composed(
        made(
            landscape="rivier",
            without=["molen", "cow"],
            paint={"huis": {"roof": "groen"}},
            parts=[{"kind": "vuurtoren", "x": 90, "y": 240, "wall": "#123456"}, {"kind": "house", "x": 500, "y": 300}],
        )
    )
    kinds = [part.kind for part in spec.parts]
    assert "mill" not in kinds
    assert "cow" not in kinds
    assert {part.roof for part in spec.parts if part.kind == "house"} == {"#44663F"}
    light = next(part for part in spec.parts if part.kind == "lighthouse")
    assert (light.wall, light.roof) == ("#123456", "")


def test_a_road_runs_between_things_by_name_and_the_petition_walks_the_first() -> None:
    spec = composed(
        made(
            landscape="zand",
            ready=False,
            parts=[{"kind": "gemeentehuis", "x": 300, "y": 508}, {"kind": "plein", "x": 1600, "y": 690}],
            roads=[{"start": "plein", "via": [[900, 560]], "end": "gemeentehuis"}],
            water=[{"via": [[0, 400], [1848, 420]], "width": "wide"}],
            sites=[{"x": 700, "y": 420}],
        )
    )
    path = petition_path(spec)
    assert math.dist(path[0], (1600, 620)) < 5
    assert math.dist(path[-1], (300, 514)) < 70
    assert [way.kind for way in spec.ways] == ["road", "water"]
    assert spec.roads[0].points[0][2] > spec.roads[0].points[2][2], "a road narrows with the distance"


@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_a_label_without_a_place_finds_a_free_one(landscape: str) -> None:
    places = [{"x": int(site.x), "y": int(site.y)} for site in ready_map(landscape).sites]
    spec = composed(made(landscape=landscape, sites=places))
    boxes = [box_edges(site.label) for site in spec.sites]
    for i, box in enumerate(boxes):
        assert box[0] >= 6 <= box[1]
        assert box[2] <= WIDTH - 6
        assert box[3] <= HEIGHT - 6
        assert not any(covers(box, other) for other in boxes[:i])
        assert not any(covers(box, heart(site.x, site.y)) for site in spec.sites)
        assert not any(covers(box, edges(part)) for part in spec.parts if part.kind in LANDMARKS)


def test_every_kind_has_a_name_of_its_own_and_a_drawing() -> None:
    assert len(ENGLISH) == len({*KINDS, *(kind.dutch for kind in KINDS.values())})
    assert len({kind.dutch for kind in KINDS.values()}) == len(KINDS)
    assert {name for name in DRAWN_BY_SEASON if "-" not in name} == set(SEASONAL)
    assert set(BUILDINGS) <= set(KINDS)


def test_a_misspelt_part_is_asked_for_in_both_languages(shelf_folder: Path) -> None:
    path = shelf_folder / place_of("village")
    path.write_text(path.read_text("utf-8") + "map:\n  without: [moln]\n  parts:\n    - {kind: bom, x: 9, y: 300}\n")
    report = check([path])
    assert [one.code for one in report.diagnostics] == ["KK100", "KK100"]
    assert "Bedoelde u “molen”?" in report.lines("nl")[0]
    assert "Did you mean “boom”?" in report.lines("en")[1]
