"""What lies over a scene of the app: a notice, the menu, the agenda, the trainer's own dialogs, a disk that refuses."""

from game.screen.kit_dialog import dialog
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.big_clock import big_clock
from game.screen.scenes.glossary import glossary
from game.screen.scenes.help import help_keys
from game.screen.scenes.municipality import municipality
from game.screen.scenes.notes import Table, notes
from game.screen.scenes.settings import settings
from game.screen.scenes.trainer import trainer_dialog
from game.screen.shell import leave
from game.screen.ui import Ui
from game.session.view import WorkshopView

WORDS = ("words", "words-all")
"""What a dialog is called in which words are explained: those of the scene, and all."""


def over_workshop(scene: Scene, view: WorkshopView | None, ui: Ui, m: Metrics, notice: str) -> Scene:
    """The scene with what was opened over it; a notice comes first, it must be seen."""
    if ui.dialog == "leave" and (view is None or not view.saved):
        return leave(scene, m, saved=view is None, playing=view is not None)
    if notice:
        return dialog(m, scene, m.t("Let op"), notice, [(m.t("Gezien"), "seen", "")], back="seen")
    if ui.dialog == "notes-ask":
        return _ask_notes(scene, m, view is not None)
    if view is None or not ui.dialog:
        return scene
    if ui.dialog == "help":
        return help_keys(view, ui, m)
    if ui.dialog == "settings":
        return settings(view, ui, m)
    if ui.dialog == "menu":
        return _menu(scene, view, m)
    if ui.dialog == "agenda":
        return _agenda(scene, view, m)
    if ui.dialog == "clock":
        return big_clock(view, ui, m, scene)
    if ui.dialog in WORDS and view.document.library.glossary:
        return glossary(view, ui, m, scene)
    if ui.dialog == "municipality":
        return municipality(view, ui, m) or scene
    if ui.dialog == "notes":
        primary = (m.t("Terug naar het bord"), "ui close")
        return notes(view, ui, m, Table("", primary), "ui close")._replace(modal=True)
    return trainer_dialog(view, ui, m, scene) or scene


def _ask_notes(scene: Scene, m: Metrics, playing: bool) -> Scene:
    """There is one screen: notes that open on it are seen by everybody, so that is asked first."""
    text = m.t("De zaal kijkt mee op dit scherm. In de aantekeningen staat ook wat de zaal nog niet weet.")
    answers = [
        (m.t("Niet tonen"), "ui close", ""),
        (m.t("In een eigen venster"), "window notes own", "v"),
        *([(m.t("Toch op dit scherm"), "ui dialog notes", "t")] if playing else []),
    ]
    return dialog(m, scene, m.t("Aantekeningen openen?"), text, answers)


def _menu(scene: Scene, view: WorkshopView, m: Metrics) -> Scene:
    answers = [(m.t("Verder spelen"), "ui close", "")]
    if view.can_back:
        answers.append((m.t("Een stap terug"), "go back", "z"))
    if view.can_undo:
        answers.append((m.t("Maak het laatste ongedaan"), "undo", "o"))
    if view.document.library.glossary:
        answers.append((m.t("Woorden uitgelegd"), "ui dialog words", "w"))
    answers += [
        (m.t("Agenda: naar een ander deel"), "ui dialog agenda", "a"),
        (m.t("Voor de spelleider"), "ui dialog trainer", "l"),
        (m.t("Aantekeningen"), "window notes", "n"),
        (m.t("Instellingen"), "ui dialog settings", "i"),
        (m.t("De toetsen"), "ui dialog help", "t"),
        (m.t("Stoppen"), "ui dialog leave", "s"),
    ]
    mark = "" if view.saved else m.t("Let op: er wordt nu niets bewaard.")
    return dialog(m, scene, m.t("Menu"), mark, answers)


def part_names(m: Metrics) -> dict[str, str]:
    """The parts of the agenda as they are called at the table."""
    return {
        "opening": m.t("Opening"),
        "ownership": m.t("Eigenaarschap"),
        "thinking": m.t("Denkkader"),
        "play": m.t("Spel"),
        "plan": m.t("Actieplan"),
        "conclusions": m.t("Onze conclusies"),
    }


def _agenda(scene: Scene, view: WorkshopView, m: Metrics) -> Scene:
    names = part_names(m)
    answers = [(m.t("Hier blijven"), "ui close", "")]
    for number, part in enumerate(view.agenda.parts(), start=1):
        place = view.agenda.first(part)
        spent = round(view.progress.spent.get(part, 0.0) / 60)
        words = m.t("{name}: {n} minuten, {spent} gebruikt", name=names[part], n=view.agenda.minutes[part], spent=spent)
        answers.append((words, f"go to {place}", str(number)))
    return dialog(
        m, scene, m.t("Naar welk deel?"), m.t("Elk deel kan worden overgeslagen en later weer geopend."), answers
    )
