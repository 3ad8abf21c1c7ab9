"""One "waarom" for every change that the rules can make: from the card where it knows, else a sentence of the game."""

from collections.abc import Mapping

from game.content.texts import in_language
from game.rules import Event
from game.session.portrait.terms import response_of, with_article
from game.session.progress import Met
from game.session.view import WorkshopView
from game.text import msgid, tr

WHYS: Mapping[str, str] = {
    # Meters: <meter>.<cause>, then mode and direction where the reason differs.
    "energy.grow": msgid("Een plan laten groeien kost avonden."),
    "support.grow": msgid("Het dorp ziet dat er iets gebeurt."),
    "energy.rest": msgid("Samen eten en even niets moeten geeft nieuwe kracht."),
    "support.rest": msgid("Wie elkaar opzoekt, gunt elkaar meer."),
    "energy.lobby": msgid("Een avond op het gemeentehuis is een avond weg van het dorp."),
    "trust.lobby": msgid("Wie elkaar vaker spreekt, leert elkaar kennen."),
    "trust.visit": msgid("Ambtenaren kwamen in het dorp kijken en luisteren."),
    "room.cover": msgid("Ambtenaren gaven elkaar rugdekking."),
    "energy.stay": msgid("Het dorp bleef thuis en hield zijn avonden voor zichzelf."),
    "energy.posture": msgid("Formulieren invullen kost avonden."),
    "room.posture.up": msgid("Een duidelijke regel geeft ambtenaren lucht."),
    "room.posture.down": msgid("Meepraten zonder vaste regel moet u op het gemeentehuis kunnen uitleggen."),
    "trust.posture": msgid("Deze houding paste niet bij de eigenaar van het plan."),
    "trust.posture.communicative": msgid("Het plan was van de gemeente. Alleen meepraten was te weinig."),
    "trust.posture.regulatory": msgid("Het plan was van het dorp. Regels van een ander pasten er niet bij."),
    "trust.posture.authoritative": msgid("De gemeente nam het over van mensen die meededen."),
    "energy.condition": msgid("Bewoners droegen de voorwaarde."),
    "room.condition": msgid("Ambtenaren droegen de voorwaarde. Dat kost rugdekking."),
    "energy.shut": msgid("Voor een dichte deur staan maakt moe."),
    "trust.shut": msgid("Wie nee hoort, verwacht de volgende keer minder."),
    "energy.bloom": msgid("Wat bloeit en van het dorp is, geeft kracht terug."),
    "support.fade": msgid("Draagvlak zakt vanzelf weg. Houd het dorp erbij."),
    "any.case": msgid("Zo koos het dorp in de casus."),
    # Whose it is.
    "owner.posture.communicative": msgid("De gemeente dacht mee en gaf het terug."),
    "owner.handed_back": msgid("De gemeente liet niet los en vulde aan. De stap bleef van het dorp."),
    "owner.posture.regulatory.up": msgid("De regels van de gemeente gelden nu ook voor dit plan."),
    "owner.posture.regulatory.down": msgid("Met een vaste afspraak kreeg het dorp een eigen plek."),
    "owner.posture.authoritative": msgid("De gemeente nam het plan over."),
    "owner.posture": msgid("De houding van de gemeente verschoof wie de eigenaar is."),
    "owner.asked": msgid("Deze stap was van het dorp zelf. Wie toch om toestemming vraagt, geeft iets weg."),
    # Steps.
    "step.door": msgid("De deur ging open. {name} gaat een stap verder."),
    "step.grow": msgid("Het dorp gaf er aandacht aan. {name} gaat een stap verder."),
    "step.neglect": msgid("Een jaar lang keek niemand ernaar om. {name} zakt een stap terug."),
    "step.setback": msgid("De tegenslag raakte het eerst wat van de gemeente is."),
    "bloom.up": msgid("De laatste stap is gezet. {name} bloeit."),
    "bloom.down": msgid("{name} bloeit niet meer."),
    # Tokens, jewels and the pile.
    "backing.grow": msgid("Het dorp zei hoe het uitlegt wat het doet. Dat is achterban."),
    "backing.door": msgid("De achterban heeft een grendel opengemaakt."),
    "groundwork.groundwork": msgid("Ambtenaren zochten vooraf uit wat er kan. Dat is voorwerk."),
    "groundwork.door": msgid("Het voorwerk heeft een grendel opengemaakt."),
    "jewel.visit": msgid("Wie langskomt, ziet wat nergens op papier staat."),
    "pile.shut": msgid("De killer blijft liggen. De open vraag maakt hem lichter."),
    # What was said and done.
    "star": msgid("{name} is ons kroonjuweel."),
    "petition.petition.up": msgid("De bewoners gaan met {name} naar het gemeentehuis."),
    "petition.petition.down": msgid("De bewoners vragen toestemming voor een stap van henzelf."),
    "killer.petition.up": msgid("Een nieuwe killer komt op tafel."),
    "killer.petition.down": msgid("Deze killer lag nog op de stapel."),
    "killer.pass": msgid("Er is een andere kaart getrokken."),
    "pass": msgid("Deze kaart ging onder de stapel."),
    "blank": msgid("De volgende killer komt van de groep zelf."),
    "response": msgid("Dit antwoord koos het dorp."),
    "posture": msgid("Deze houding koos de gemeente."),
    "door.judged.open": msgid("Alle grendels gingen open."),
    "door.judged.ajar": msgid("Eén grendel bleef dicht. De deur staat op een kier."),
    "door.judged.shut": msgid("Er bleven te veel grendels dicht."),
    "door.authoritative": msgid("De gemeente nam het plan over en deed zelf open."),
    "door.override": msgid("De trainer besliste over de deur."),
    "forced": msgid("De trainer besliste over de deur."),
    "condition.condition.residents": msgid("Bewoners droegen de voorwaarde."),
    "condition.condition.officials": msgid("Ambtenaren droegen de voorwaarde."),
    "condition.condition.nobody": msgid("Niemand droeg de voorwaarde. De deur ging weer dicht."),
    "case": msgid("Deze casus koos de groep."),
    "choice": msgid("Zo wilde het dorp de casus oppakken."),
    "setback": msgid("Deze tegenslag was aan het begin verteld."),
    "half_year": msgid("Weer een halfjaar verder."),
    # The trainer.
    "any.override": msgid("De trainer heeft dit aangepast."),
    # A card without its own reason.
    "any.response": msgid("Dit kwam door het antwoord van het dorp."),
}
"""By ``<kind or meter>.<cause>``, closer where mode, direction or subject matter; looked up from close to general."""


def why(event: Event, met: Met, view: WorkshopView, lang: str) -> str:
    """The one "waarom" of an event: from the card where the card knows it, else from the game's own sentences."""
    own = _from_cards(event, met, view)
    if own:
        return in_language(own, lang)
    kind, way = event.kind, "up" if event.after > event.before else "down"
    kind = event.subject if kind == "meter" else kind
    back = met.asked_own_step and met.mode == "communicative" and event.cause == "posture"
    for key in (
        *([f"{kind}.handed_back"] if back else []),
        f"{kind}.{event.cause}.{met.mode}.{way}",
        f"{kind}.{event.cause}.{met.mode}",
        f"{kind}.{event.cause}.{way}",
        f"{kind}.{event.cause}.{event.subject}",
        f"{kind}.{event.cause}",
        f"any.{event.cause}",
        f"{kind}.{way}",
        kind,
    ):
        if key in WHYS:
            return tr(lang, WHYS[key], name=with_article(view, event.subject, lang))
    return ""


def _from_cards(event: Event, met: Met, view: WorkshopView) -> dict[str, str] | None:
    kind, cause = event.kind, event.cause
    if cause == "response" and kind in ("meter", "owner"):
        answer = response_of(view, met)
        wanted = "ownership" if kind == "owner" else event.subject
        return next((text for name, text in answer.why.items() if name == wanted), None) if answer else None
    if kind == "setback" and view.plan.setback:
        return view.plan.setback.text
    if cause == "case" and kind == "meter" and met.case in view.document.library.cases and met.choice:
        after: dict[str, str] = getattr(view.document.library.cases[met.case].answers, met.choice).after
        return after
    return None
