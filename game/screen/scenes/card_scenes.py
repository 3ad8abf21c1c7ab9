"""The scenes of a card and of a case, by the name of their place."""

from collections.abc import Callable
from typing import Any, TypeAlias

from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.case import case
from game.screen.scenes.case_after import case_after
from game.screen.scenes.choose import choose
from game.screen.scenes.condition import condition
from game.screen.scenes.killer import killer
from game.screen.scenes.lesson import lesson
from game.screen.scenes.posture import posture
from game.screen.scenes.respond import respond
from game.screen.scenes.scratch import scratch
from game.screen.scenes.talk import talk
from game.screen.ui import Ui

CardScene: TypeAlias = Callable[[Any, Ui, Metrics], Scene]

SCENES_CARD: dict[str, CardScene] = {
    "killer": killer,
    "talk": talk,
    "respond": respond,
    "posture": posture,
    "condition": condition,
    "scratch": scratch,
    "lesson": lesson,
    "case": case,
    "choose": choose,
    "case_after": case_after,
}
