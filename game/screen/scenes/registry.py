"""Which scene belongs to which place of the workshop, and to which page of the lobby."""

from game.screen.scenes import SceneFunction
from game.screen.scenes.board import SCENES_BOARD
from game.screen.scenes.card_scenes import SCENES_CARD
from game.screen.scenes.debrief_scenes import SCENES_DEBRIEF
from game.screen.scenes.explained import explained
from game.screen.scenes.filled import filled
from game.screen.scenes.opening_scenes import SCENES_LOBBY, SCENES_OPENING

PLACES: dict[str, SceneFunction] = {
    step: explained(filled(make))
    for step, make in (SCENES_OPENING | SCENES_BOARD | SCENES_CARD | SCENES_DEBRIEF).items()
}
"""By the step of a place, in the order of an evening."""

LOBBY: dict[str, SceneFunction] = SCENES_LOBBY
"""By the page of the lobby."""
