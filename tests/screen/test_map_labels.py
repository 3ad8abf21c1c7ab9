"""A label covers no roof, clock or door, no other label, and no initiative."""

from __future__ import annotations

import itertools

import pytest

from game.content.maps.kinds import BUILDINGS, Edges, covers, edges, hides
from game.content.maps.ready import LANDSCAPES, ready_map
from game.content.maps.shapes import HEIGHT, WIDTH, depth_scale


def labels(landscape: str) -> list[Edges]:
    boxes = [site.label for site in ready_map(landscape).sites]
    return [(x, y, x + w, y + h) for x, y, w, h in boxes]


@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_a_label_covers_no_building(landscape: str) -> None:
    for part in ready_map(landscape).parts:
        if part.kind in BUILDINGS:
            assert [label for label in labels(landscape) if covers(edges(part), label)] == [], part


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


@pytest.mark.parametrize("landscape", LANDSCAPES)
def test_no_building_stands_before_an_initiative(landscape: str) -> None:
    spec = ready_map(landscape)
    for site in spec.sites:
        assert [part for part in spec.parts if hides(part, site.x, site.y)] == [], site
