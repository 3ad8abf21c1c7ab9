"""The scenes of the core stand at every size, text size, language and theme."""

import pytest

from game.screen import kit
from game.screen.nodes import Scene
from game.screen.scenes import SCENES
from game.screen.shell import leave, menu
from game.screen.ui import Ui
from game.screen.view import Saved, Standing
from tests.screen.sound import SIZES, assert_sound

SAVED = Standing((Saved("x.kks", "Sint-Maartensdijk", "De tafel van de verenigingen", "dinsdag", "halfjaar 3 van 6"),))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("name", sorted(SCENES))
def test_a_scene_has_no_faults(name, size):
    assert_sound(lambda m, ui: SCENES[name](SAVED, ui, m), (size,))


@pytest.mark.parametrize("size", [(1080, 1920), (2560, 1080), (320, 200)])
@pytest.mark.parametrize("name", sorted(SCENES))
def test_a_scene_stands_in_an_odd_window(name, size):
    assert_sound(lambda m, ui: SCENES[name](Standing(), ui, m), (size,))


@pytest.mark.parametrize("over", [leave, menu])
def test_a_question_over_a_scene_has_no_faults(over):
    assert_sound(lambda m: over(SCENES["start"](SAVED, Ui(), m), m))


def test_every_scene_can_be_left_or_gone_back_from():
    from game.screen.metrics import Metrics

    m = Metrics(1280, 720)
    for name, scene in SCENES.items():
        made: Scene = scene(SAVED, Ui(), m)
        assert made.back or kit.touches(made), name
