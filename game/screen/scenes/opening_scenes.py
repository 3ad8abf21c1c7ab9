"""The scenes of the lobby and of the opening, by the name of their page or step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.agenda import agenda
from game.screen.scenes.compare import compare
from game.screen.scenes.guess import guess
from game.screen.scenes.reports import reports
from game.screen.scenes.roles import roles
from game.screen.scenes.rules import rules
from game.screen.scenes.setup import setup
from game.screen.scenes.start import start
from game.screen.scenes.starting_points import starting_points
from game.screen.scenes.village import village
from game.screen.scenes.villages import villages
from game.screen.ui import Ui

SCENES_LOBBY: dict[str, Callable[[Any, Ui, Metrics], Scene]] = {
    "start": start,
    "villages": villages,
    "setup": setup,
    "reports": reports,
}
SCENES_OPENING: dict[str, Callable[[Any, Ui, Metrics], Scene]] = {
    "agenda": agenda,
    "village": village,
    "roles": roles,
    "rules": rules,
    "guess": guess,
    "compare": compare,
    "starting_points": starting_points,
}
