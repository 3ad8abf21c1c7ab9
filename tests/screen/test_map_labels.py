"""A label covers no roof, clock or door, no other label, and no initiative."""

from __future__ import annotations

import itertools

import pytest

from game.screen.prints import drawing, ready_map
from game.screen.prints_map import part_name
from game.screen.prints_villages import HEIGHT, LANDSCAPES, WIDTH, depth_scale

BUILDINGS = {
    "townhall", "church", "chapel", "mill", "watertower", "house", "house-smoke", "house2", "barn", "row", "school",
    "square",
}  # fmt: skip
Edges = tuple[float, float, float, float]


def covers(a: Edges, b: Edges) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def labels(landscape: str) -> list[Edges]:
    boxes = [site.label for site in ready_map(landscape).sites]
    return [(x, y, x + w, y + h) for x, y, w, h in boxes]


def box_of(name: str, x: float, y: float) -> Edges:
    art, k = drawing(name), depth_scale(y)
    return x + art.x * k, y + art.y * k, x + (art.x + art.width) * k, y + (art.y + art.height) * k


@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_a_label_covers_no_building(landscape: str) -> None:
    for part in ready_map(landscape).parts:
        if part.kind in BUILDINGS:
            box = box_of(part_name(part.kind, "lente"), part.x, part.y)
            assert [label for label in labels(landscape) if covers(box, label)] == [], part


@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_labels_lie_within_the_print_and_apart(landscape: str) -> None:
    for label in labels(landscape):
        assert label[0] >= 6
        assert label[1] >= 6
        assert label[2] <= WIDTH - 6
        assert label[3] <= HEIGHT
    for one, other in itertools.combinations(labels(landscape), 2):
        assert not covers(one, other), (one, other)


@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_each_landscape_has_seven_sites_and_no_label_covers_one(landscape: str) -> None:
    sites = ready_map(landscape).sites
    assert len(sites) == 7
    for site in sites:
        k = depth_scale(site.y)
        core = (site.x - 120 * k, site.y - 120 * k, site.x + 120 * k, site.y)
        assert [label for label in labels(landscape) if covers(core, label)] == [], site
