"""What lies over any scene: blank, help, settings, the menu, the question before leaving."""

from __future__ import annotations

from game.screen.kit_dialog import dialog
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.blank import blank
from game.screen.scenes.help import help_keys
from game.screen.scenes.settings import settings
from game.screen.scenes.spotlight import spotlight
from game.screen.ui import Ui

LEAVING = "leave"
"""Title of the scene that asks before the window closes."""


def shown(scene: Scene, ui: Ui, m: Metrics) -> Scene:
    """The scene as the window shows it, with what the viewer opened over it; an app may have put that there itself."""
    if ui.blank:
        return blank(None, ui, m)
    if ui.dialog == "help":
        return scene if scene.title == "help" else help_keys(None, ui, m)
    if ui.dialog == "settings":
        return scene if scene.title == "settings" else settings(None, ui, m)
    if ui.dialog == "spotlight" and not scene.modal:
        return spotlight(scene, ui, m)
    if ui.dialog == "leave":
        return scene if scene.title == LEAVING else leave(scene, m)
    if ui.dialog == "menu" and not scene.modal:
        return menu(scene, m)
    return scene


def menu(scene: Scene, m: Metrics) -> Scene:
    """What can be done from everywhere, also where no workshop is played."""
    answers = [
        (m.t("Sluit het menu"), "ui close", ""),
        (m.t("Instellingen"), "ui dialog settings", "i"),
        (m.t("De toetsen"), "ui dialog help", "t"),
        (m.t("Stoppen"), "ui dialog leave", "s"),
    ]
    return dialog(m, scene, m.t("Menu"), "", answers)


def leave(scene: Scene, m: Metrics, saved: bool = True, playing: bool = True) -> Scene:
    """Ask before the window closes; nothing is lost, unless the disk refuses."""
    if not playing:
        answers = [(m.t("Blijven"), "ui close", ""), (m.t("Stoppen"), "window quit", "s")]
        return dialog(m, scene, m.t("Het spel sluiten?"), "", answers)._replace(title=LEAVING)
    go = m.t("Stoppen en bewaren") if saved else m.t("Toch stoppen")
    text = m.t("Alles is bewaard. U kunt later precies hier verdergaan.")
    if not saved:
        text = m.t("Bewaren lukt nu niet. Wat u het laatst deed, is weg als u nu stopt.")
    answers = [(m.t("Blijven"), "ui close", ""), (go, "window quit", "s")]
    return dialog(m, scene, m.t("Nu stoppen?"), text, answers)._replace(title=LEAVING)
