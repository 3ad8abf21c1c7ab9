"""A whole workshop in a real window, led by one hand: keyboard only, mouse only, clicker only."""

import time
from dataclasses import replace

import pytest

from game.screen.nodes import find
from tests.window.hall import MISSING, Hall

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(MISSING), reason=f"no {' and '.join(MISSING)} on this machine"),
]
MOST_DECISIONS = 260


@pytest.fixture
def hall(tmp_path):
    (tmp_path / "Documents").mkdir()
    hall = Hall(tmp_path, "veenderwold", "--length", "50", "--seed", "5", "--windowed")
    yield hall
    hall.close()


def lead(hall, confirm, pick):
    """Lead the workshop to its report: ``pick`` a choice where one is needed, then ``confirm`` the large button."""
    seen = []
    for _ in range(MOST_DECISIONS):
        workshop = hall.workshop()
        place = str(workshop.progress.place)
        if not seen or seen[-1] != place:
            seen.append(place)
        if place.endswith(".report"):
            return seen
        before = hall.entries()
        scene = hall.scene(workshop)
        primary = find(scene, scene.primary)
        if primary is None or not primary.enabled:
            pick(scene)
            scene = hall.scene(workshop)
            primary = find(scene, scene.primary)
        confirm(scene)
        if primary.action.startswith("ui "):
            hall.picked(primary)
            time.sleep(0.15)
        else:
            assert hall.wait_for_more(before), f"nothing happened at {place} after {primary.action}"
            hall.ui = replace(hall.ui, chosen=(), focus="")
    raise AssertionError(f"not at the report after {MOST_DECISIONS} decisions: {seen[-8:]}")


def assert_whole(hall, seen):
    assert any(place.startswith("play.posture") for place in seen)
    assert any(place.startswith("plan.actions") for place in seen)
    assert hall.said() == ""
    assert list(hall.home.rglob("*.html")), "the report is there"
    until = time.monotonic() + 20
    while not list(hall.home.rglob("*-portret.png")):
        assert time.monotonic() < until, "the picture came after it"
        time.sleep(0.1)


@pytest.mark.long
def test_keyboard_alone(hall):
    def pick(scene):
        choice = hall.choices(scene)[0]
        hall.key(choice.key.split()[0] if choice.key else "Tab")
        hall.picked(choice)

    seen = lead(hall, lambda scene: hall.key("Return"), pick)
    assert_whole(hall, seen)


def test_mouse_alone(hall):
    def pick(scene):
        choice = hall.choices(scene)[0]
        hall.click(choice)
        hall.picked(choice)

    def confirm(scene):
        hall.click(find(scene, scene.primary))

    assert_whole(hall, lead(hall, confirm, pick))


@pytest.mark.long
def test_clicker_alone(hall):
    def pick(scene):
        hall.key("Prior", "Next")
        hall.picked(hall.choices(scene)[0])

    assert_whole(hall, lead(hall, lambda scene: hall.key("Next"), pick))
