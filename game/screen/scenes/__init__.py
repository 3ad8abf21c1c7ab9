"""All scenes by name. A scene is ``scene(view, ui, metrics) -> Scene``; one a file."""

from collections.abc import Callable
from typing import Any, TypeAlias

from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.blank import blank
from game.screen.scenes.help import help_keys
from game.screen.scenes.settings import settings
from game.screen.scenes.start import start
from game.screen.ui import Ui

SceneFunction: TypeAlias = Callable[[Any, Ui, Metrics], Scene]

SCENES: dict[str, SceneFunction] = {
    "start": start,
    "settings": settings,
    "help": help_keys,
    "blank": blank,
}
