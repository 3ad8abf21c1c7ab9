"""What portrait, rows and report all look up: names of terms, cards of a half-year, and how its door ended."""

from collections.abc import Mapping

from game.content.cards import Killer, Response
from game.content.texts import in_language
from game.session import fields
from game.session.progress import Met
from game.session.view import WorkshopView
from game.text import msgid

METER_NAMES: Mapping[str, str] = {
    "energy": msgid("Energie"),
    "support": msgid("Draagvlak"),
    "trust": msgid("Vertrouwen"),
    "room": msgid("Speelruimte"),
}
FUNCTION_NAMES: Mapping[str, str] = {
    "represent": msgid("Vertegenwoordigen"),
    "advise": msgid("Adviseren"),
    "activate": msgid("Activeren"),
    "connect": msgid("Verbinden"),
}
MECHANISM_NAMES: Mapping[str, str] = {
    "own_work": msgid("eigen werk"),
    "own_money": msgid("eigen geld"),
    "small_trial": msgid("kleine proef"),
    "village_first": msgid("eerst het dorp"),
    "at_table": msgid("samen aan tafel"),
    "on_paper": msgid("op papier"),
    "over_head": msgid("over het hoofd heen"),
    "wait": msgid("wachten"),
}
MODE_NAMES: Mapping[str, str] = {
    "communicative": msgid("Communicatief"),
    "regulatory": msgid("Regelgestuurd"),
    "authoritative": msgid("Autoritair"),
}
OWNER_NAMES: Mapping[int, str] = {
    1: msgid("van het dorp"),
    2: msgid("van het dorp, de gemeente draagt bij"),
    3: msgid("van de gemeente, bewoners dragen bij"),
    4: msgid("van de gemeente"),
}
DOOR_NAMES: Mapping[str, str] = {
    "open": msgid("De deur ging open"),
    "ajar": msgid("Ja, mits …"),
    "shut": msgid("De deur bleef dicht"),
}
FRAMEWORK_OF: Mapping[str, str] = {
    "represent": "vertegenwoordigen",
    "advise": "adviseren",
    "activate": "activeren",
    "connect": "verbinden",
    "communicative": "communicatief",
    "regulatory": "regelgestuurd",
    "authoritative": "autoritair",
}
"""The framework card of each function and mode."""


def outcome(met: Met) -> str:
    """How the door of a half-year ended: ``open``, ``ajar`` (open on a condition), ``shut``; empty without a door."""
    if any(one.kind == "pile" for one in met.effects):
        return "shut"
    forced = [one.subject for one in met.effects if one.kind == "forced"]
    return forced[-1] if forced and met.door else met.door


def initiative_name(view: WorkshopView, initiative: str, lang: str) -> str:
    """The name of an initiative; an unknown id stays as it is."""
    card = view.document.library.initiatives.get(initiative)
    return in_language(card.name, lang) if card else initiative


def called(view: WorkshopView, initiative: str, lang: str) -> str:
    """The name inside a sentence, with its article: "de Wensbus", "the Village bus"."""
    card, name = view.document.library.initiatives.get(initiative), initiative_name(view, initiative, lang)
    if card is None:
        return name
    return f"{card.article if lang == 'nl' else 'the'} {name}"


def with_article(view: WorkshopView, initiative: str, lang: str) -> str:
    """The name as it begins a sentence, "De Wensbus"."""
    name = called(view, initiative, lang)
    return name[:1].upper() + name[1:]


def killer_of(view: WorkshopView, met: Met) -> Killer | None:
    """The killer of a half-year; None where residents stayed in the village."""
    return view.document.library.killers.get(met.killer)


def killer_sentence(view: WorkshopView, killer: str, lang: str) -> str:
    """The sentence of a killer: what the group typed, if it is one of its own."""
    card = view.document.library.killers.get(killer)
    if card is None:
        return killer
    own = view.progress.said.get(fields.blank(card.theme), "") if card.blank else ""
    return own or in_language(card.sentence, lang)


def response_of(view: WorkshopView, met: Met) -> Response | None:
    """The answer that residents chose in a half-year."""
    card = killer_of(view, met)
    return next((one for one in card.responses if one.id == met.response), None) if card else None
