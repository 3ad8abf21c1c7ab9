"""The scenes of the action plan and the conclusions, by the step of their place."""

from collections.abc import Callable

from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.absent import absent
from game.screen.scenes.actions import actions
from game.screen.scenes.feeling import feeling
from game.screen.scenes.own import own
from game.screen.scenes.portrait import portrait
from game.screen.scenes.questions import questions
from game.screen.scenes.recognition import recognition
from game.screen.scenes.report import report
from game.screen.scenes.roles_down import roles_down
from game.screen.scenes.statement import statement
from game.screen.scenes.timeline import timeline
from game.screen.scenes.ways import ways
from game.screen.scenes.whatif import whatif
from game.screen.ui import Ui
from game.session.view import WorkshopView

SCENES_DEBRIEF: dict[str, Callable[[WorkshopView, Ui, Metrics], Scene]] = {
    "statement": statement,
    "roles_down": roles_down,
    "portrait": portrait,
    "ways": ways,
    "feeling": feeling,
    "timeline": timeline,
    "whatif": whatif,
    "recognition": recognition,
    "questions": questions,
    "actions": actions,
    "own": own,
    "absent": absent,
    "report": report,
}
