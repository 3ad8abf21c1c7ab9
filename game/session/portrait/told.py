"""A decision in text form, told as a sentence: for the other side's turns, for looking back, and for the report."""

from collections.abc import Callable, Mapping

from game.content.texts import in_language
from game.rules import parse_action
from game.session.portrait.terms import FUNCTION_NAMES, MODE_NAMES, called, killer_of
from game.session.progress import Met
from game.session.view import WorkshopView
from game.text import tr


def told(action: str, view: WorkshopView, lang: str) -> str:
    """What was decided, such as "De bewoners geven de Wensbus aandacht."."""
    made = parse_action(action)
    return _TOLD[made.verb](made.first, view, lang)


def met_in(view: WorkshopView, half_year: int) -> Met | None:
    """The card that was met in a half-year, if one was."""
    return next((one for one in view.progress.met if one.half_year == half_year), None)


def spoken(action: str, met: Met | None, view: WorkshopView, lang: str) -> str:
    """What is said aloud with a decision of a half-year: the answer or the posture of its card; nothing elsewhere."""
    made = parse_action(action)
    killer = killer_of(view, met) if met else None
    if killer is None:
        return ""
    if made.verb == "posture":
        return f"‘{in_language(getattr(killer.postures, made.first), lang)}’"
    if made.verb == "respond":
        name = made.first.rpartition(".")[2]
        return f"‘{in_language(next(one.text for one in killer.responses if one.id == name), lang)}’"
    return ""


def _star(first: str, view: WorkshopView, lang: str) -> str:
    return tr(lang, "De bewoners kiezen {name} als kroonjuweel.", name=called(view, first, lang))


def _grow(first: str, view: WorkshopView, lang: str) -> str:
    return tr(lang, "De bewoners geven {name} aandacht.", name=called(view, first, lang))


def _petition(first: str, view: WorkshopView, lang: str) -> str:
    return tr(lang, "De bewoners gaan met {name} naar het gemeentehuis.", name=called(view, first, lang))


def _groundwork(first: str, view: WorkshopView, lang: str) -> str:
    return tr(lang, "De ambtenaren doen voorwerk voor {name}.", name=called(view, first, lang))


def _respond(first: str, view: WorkshopView, lang: str) -> str:
    killer, _, response = first.rpartition(".")
    card = next(one for one in view.document.library.killers[killer].responses if one.id == response)
    return tr(lang, "Het dorp zegt: {name}", name=tr(lang, FUNCTION_NAMES[card.function]))


def _posture(first: str, view: WorkshopView, lang: str) -> str:
    return tr(lang, "Houding: {name}", name=tr(lang, MODE_NAMES[first]))


def _condition(first: str, view: WorkshopView, lang: str) -> str:
    if first == "residents":
        return tr(lang, "De bewoners dragen de voorwaarde.")
    if first == "officials":
        return tr(lang, "De ambtenaren dragen de voorwaarde.")
    return tr(lang, "Zij dragen de voorwaarde niet.")


def _case(first: str, view: WorkshopView, lang: str) -> str:
    title = in_language(view.document.library.cases[first].title, lang)
    return tr(lang, "De bewoners kiezen deze casus: {name}", name=title)


def _choose(first: str, view: WorkshopView, lang: str) -> str:
    return tr(lang, "Het dorp kiest: {name}", name=tr(lang, FUNCTION_NAMES[first]))


_TOLD: Mapping[str, Callable[[str, WorkshopView, str], str]] = {
    "star": _star,
    "grow": _grow,
    "rest": lambda first, view, lang: tr(lang, "De bewoners rusten samen uit."),
    "lobby": lambda first, view, lang: tr(lang, "De bewoners lobbyen bij de gemeente."),
    "petition": _petition,
    "stay": lambda first, view, lang: tr(lang, "De bewoners blijven dit halfjaar in het dorp."),
    "respond": _respond,
    "posture": _posture,
    "condition": _condition,
    "groundwork": _groundwork,
    "visit": lambda first, view, lang: tr(lang, "De ambtenaren gaan op bezoek in het dorp."),
    "cover": lambda first, view, lang: tr(lang, "De ambtenaren geven elkaar rugdekking."),
    "case": _case,
    "choose": _choose,
}
