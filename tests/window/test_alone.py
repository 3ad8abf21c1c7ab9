"""One person in a real window, the computer at the other side: keyboard only, to the report."""

import time
from dataclasses import replace

import pytest

from game.screen.nodes import find
from tests.window.hall import MISSING, Hall

pytestmark = [
    pytest.mark.window,
    pytest.mark.skipif(bool(MISSING), reason=f"no {' and '.join(MISSING)} on this machine"),
]
MOST_DECISIONS = 200


@pytest.mark.parametrize("people", [pytest.param("residents", marks=pytest.mark.long), "officials"])
def test_an_evening_alone(tmp_path, people):
    (tmp_path / "Documents").mkdir()
    hall = Hall(tmp_path, "veenderwold", "--length", "50", "--seed", "5", "--windowed", "--solo", people)
    try:
        for _ in range(MOST_DECISIONS):
            workshop = hall.workshop()
            if str(workshop.progress.place).endswith(".report"):
                break
            before, scene = hall.entries(), hall.scene(workshop)
            primary = find(scene, scene.primary)
            if primary is None or not primary.enabled:
                choice = hall.choices(scene)[0]
                hall.key(choice.key.split()[0])
                hall.picked(choice)
                primary = find(hall.scene(workshop), scene.primary)
            hall.key("Return")
            if primary.action.startswith("ui "):
                hall.picked(primary)
                time.sleep(0.15)
                continue
            if not hall.wait_for_more(before, 1.0):  # the other side was asked, and its answer is told
                hall.key("Return")
                assert hall.wait_for_more(before), str(workshop.progress.place)
            hall.ui = replace(hall.ui, chosen=(), focus="")
        else:
            raise AssertionError(str(workshop.progress.place))
        assert workshop.head["solo"] == people
        assert workshop.progress.state.phase == "over"
        assert hall.said() == ""
        assert list(hall.home.rglob("*.html")), "the report is there"
    finally:
        hall.close()
