"""The blank screen: what the trainer shows when the talk matters more than the picture (B)."""

from game.screen.metrics import Metrics
from game.screen.nodes import Rect, Scene, Touch
from game.screen.ui import Ui


def blank(view: object, ui: Ui, m: Metrics) -> Scene:
    """Nothing; every key and every touch brings the picture back."""
    area = Touch(Rect(0, 0, m.w, m.h), "blank", m.t("Terug naar het spel"), "ui blank", role="quiet")
    return Scene("blank", (area,), back="ui blank", ground="night")
