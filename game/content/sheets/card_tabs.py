"""The tabs of a village's own cards and of its drawn map."""

from typing import Final

from game.content.sheets import words
from game.content.sheets.table import BRANCH, KEY, OWNER, Column, Tab, choice, effects, number, owner, text, truth

_LESSONS = "Id’s uit het denkkader, met komma’s."
_KILLER = owner("Killer", "De id van de killer op het tabblad Killers.")
_INITIATIVE = owner("Initiatief", "De id van het initiatief op het tabblad Initiatieven.")
_CASE = owner("Casus", "De id van de casus op het tabblad Casussen.")
_EXAMPLE = (
    ("text", text("Voorbeeld", "text", 120, "Wat een ander dorp deed.")),
    ("real", truth("Echt gebeurd", ("real",), "Ja, met een bron; of nee, dan is het verzonnen.")),
    ("place", Column("Plaats", ("place",), "word", "Waar het was. Hoogstens 40 tekens.")),
    ("source", Column("Bron", ("source",), "word", "Waar u het las. Hoogstens 80 tekens.")),
    ("as_of", Column("Peildatum", ("as_of",), "month", "Jaar en maand waarin dat klopte, zoals 2026-11.")),
)
_PLACED = (
    number("X", ("x",), 0, 1848, "Van links.", need=True),
    number("Y", ("y",), 0, 702, "Van boven.", need=True),
)
_COLOURS = (
    Column("Muur", ("wall",), "word", "Een kleur: een naam als wit, of #c0a080.", ids="colours"),
    Column("Dak", ("roof",), "word", "Een kleur: een naam als rood, of #c0a080.", ids="colours"),
)
_LINE = (
    Column("Begin", ("start",), "id", "Het onderdeel waar de lijn begint, zoals plein.", ids="parts"),
    Column("Punten", ("via",), "spots", "Punten onderweg, zoals 620 590; 960 556."),
    Column("Eind", ("end",), "id", "Het onderdeel waar de lijn eindigt.", ids="parts"),
    choice("Breedte", "width", words.WIDTH, "Smal, normaal of breed; leeg is normaal."),
)

CARD_TABS: Final[tuple[Tab, ...]] = (
    Tab(
        "Killers",
        ("killers",),
        True,
        (
            Column("Id", ("id",), "id", "De korte naam van de killer.", True),
            choice("Thema", "theme", words.THEME, "Waar de killer over gaat.", need=True),
            Column("Gewicht", ("weight",), "number", "2 tot en met 4.", True, words.WEIGHT),
            text("Zin", "sentence", 60, "De zin zelf."),
            text("Verhaal", "story", 240, "Wat er speelt."),
            text("Vraag", "question", 120, "De killer omgedraaid: hoe kan het wél?"),
            text("Voorwaarde", "condition", 120, "Ja, mits …"),
            text("Nee, omdat", "no_because", 120, "Een eerlijke reden voor nee."),
            Column("Les bij open", ("lessons", "open"), "ids", _LESSONS, True, ids="framework"),
            Column("Les bij mits", ("lessons", "ajar"), "ids", _LESSONS, True, ids="framework"),
            Column("Les bij dicht", ("lessons", "shut"), "ids", _LESSONS, True, ids="framework"),
            truth("Eigen zin van de tafel", ("blank",), "Ja: de tafel vult de zin zelf in."),
        ),
        "Eigen killers van dit dorp. Antwoorden, houdingen, voorbeelden en vragen staan op de tabbladen hierna.",
    ),
    Tab(
        "Antwoorden",
        ("killers", OWNER, "responses"),
        True,
        (
            _KILLER,
            Column("Id", ("id",), "id", "De korte naam van het antwoord.", True),
            choice("Functie", "function", words.FUNCTION, "Wat het dorp hier doet.", need=True),
            choice("Werkwijze", "mechanism", words.MECHANISM, "Hoe het dorp dat doet.", need=True),
            text("Antwoord", "text", 90, "Wat het dorp zegt of doet."),
            text("Werkt als", "works_if", 120, "Dit werkt als …"),
            number("Duwkracht", ("push",), 0, 3, "Hoe hard dit tegen de deur duwt.", need=True),
            *effects({"energy": -3, "support": -2, "trust": -3}),
            number("Eigenaarschap", ("ownership",), -1, 1, "Naar het dorp is -1, naar de gemeente 1."),
            text("Waarom energie", "why", 120, "Alleen bij een effect.", False, "energy"),
            text("Waarom draagvlak", "why", 120, "Alleen bij een effect.", False, "support"),
            text("Waarom vertrouwen", "why", 120, "Alleen bij een effect.", False, "trust"),
            text("Waarom eigenaarschap", "why", 120, "Alleen bij een effect.", False, "ownership"),
        ),
        "De antwoorden van het dorp: vier tot en met zes per killer, elke functie minstens één keer.",
    ),
    Tab(
        "Houdingen",
        ("killers", OWNER, "postures"),
        False,
        (
            _KILLER,
            text("Communicatief", "communicative", 90, "Wat de ambtenaar zegt die meepraat."),
            text("Regelgestuurd", "regulatory", 90, "Wat de ambtenaar zegt die de regels volgt."),
            text("Autoritair", "authoritative", 90, "Wat de ambtenaar zegt die beslist."),
        ),
        "Wat de gemeente kan zeggen: een regel per killer.",
    ),
    Tab("Voorbeelden", ("killers", OWNER, "examples"), True, (_KILLER, *(one for _, one in _EXAMPLE)),
        "Wat andere dorpen deden: een tot en met vier per killer."),
    Tab("Vragen", ("killers", OWNER, "notes"), True, (_KILLER, text("Vraag", "", 120, "Een vraag aan de tafel.")),
        "Vragen die de spelleider kan stellen: hoogstens vijf per killer."),
    Tab(
        "Initiatieven",
        ("initiatives",),
        True,
        (
            Column("Id", ("id",), "id", "De korte naam van het initiatief.", True),
            text("Naam", "name", 22, "De naam op de kaart."),
            choice("Lidwoord", "article", words.ARTICLE, "De of het; leeg is de."),
            text("Verhaal", "story", 240, "Wat het dorp wil."),
            Column("Eigenaar", ("ownership",), "number", "1 (dorp) tot en met 4 (gemeente).", True, words.OWNER),
            *(text(f"Leunt op {n + 1}", "leans_on", 60, "Waar het op leunt.", False, n) for n in range(3)),
            text("Verantwoording", "backing", 120, "Hoe het dorp vertelt wat ermee gebeurt."),
            text("Portret van het dorp", "portrait", 120, "Vijf jaar later, eigenaar 1.", True, "owner_1"),
            text("Portret vooral dorp", "portrait", 120, "Vijf jaar later, eigenaar 2.", True, "owner_2"),
            text("Portret vooral gemeente", "portrait", 120, "Vijf jaar later, eigenaar 3.", True, "owner_3"),
            text("Portret van de gemeente", "portrait", 120, "Vijf jaar later, eigenaar 4.", True, "owner_4"),
            text("Portret nog niet", "portrait", 120, "Vijf jaar later, als het niet bloeit.", True, "not_yet"),
        ),
        "Eigen initiatieven van dit dorp. De stappen staan op het tabblad hierna.",
    ),
    Tab(
        "Stappen",
        ("initiatives", OWNER, "path"),
        True,
        (
            _INITIATIVE,
            Column("Van wie", (), "choice", "Van het dorp of van het gemeentehuis.", True, words.STEP, role="branch"),
            text("Stap", BRANCH, 60, "Wat er gebeurt."),
        ),
        "De weg van een initiatief: drie of vier stappen, in volgorde.",
    ),
    Tab(
        "Casussen",
        ("cases",),
        True,
        (
            Column("Id", ("id",), "id", "De korte naam van de casus.", True),
            text("Titel", "title", 60, "Hoe de casus heet."),
            text("Verhaal", "story", 240, "Wat er speelt."),
            text("Vraag", "question", 120, "Waar de tafel over praat."),
            *(one._replace(path=("example", name)) for name, one in _EXAMPLE),
        ),
        "Eigen casussen van dit dorp, elk met een voorbeeld.",
    ),
    Tab(
        "Casusantwoorden",
        ("cases", OWNER, "answers", KEY),
        False,
        (
            _CASE,
            Column("Functie", (), "choice", "Elke functie één keer.", True, words.FUNCTION, role="key"),
            text("Antwoord", "text", 90, "Wat het dorp doet."),
            text("Daarna", "after", 120, "Wat ervan komt."),
            *effects(dict.fromkeys(words.METER, -2)),
        ),
        "Vier antwoorden per casus.",
    ),
    Tab(
        "Woorden",
        ("glossary",),
        True,
        (
            Column("Id", ("id",), "id", "De korte naam van het woord.", True),
            text("Woord", "word", 60, "Het woord, zoals het op kaarten staat."),
            *(text(f"Ook {n + 1}", "also", 60, "Een andere vorm, zoals het meervoud.", False, n) for n in range(4)),
            text("Uitleg", "text", 240, "Wat het betekent, in gewone woorden."),
            Column("Bron", ("source",), "word", "Waar u het las. Hoogstens 80 tekens."),
            Column("Peildatum", ("as_of",), "month", "Jaar en maand waarin dat klopte, zoals 2026-11."),
        ),
        "Woorden die dit dorp zelf uitlegt.",
    ),
    Tab("Kleuren", ("map", "paint", KEY), False, (
        Column("Soort", (), "id", "Alle onderdelen van deze soort.", True, ids="parts", role="key"), *_COLOURS),
        "Een andere kleur voor een soort op de kaart. Zie docs/kaart.md."),
    Tab("Onderdelen", ("map", "parts"), True, (
        Column("Soort", ("kind",), "id", "Wat het is, zoals huis of boom.", True, ids="parts"), *_PLACED, *_COLOURS,
        truth("Omgedraaid", ("flip",), "Ja: kijkt de andere kant op.")),
        "Wat u op de kaart erbij zet."),
    Tab("Wegen", ("map", "roads"), True, _LINE, "Wegen die erbij komen; over de eerste loopt elke aanvraag."),
    Tab("Water", ("map", "water"), True, _LINE, "Beken, sloten en kanalen die erbij komen."),
    Tab("Plekken", ("map", "sites"), True, (
        *_PLACED, Column("Naambordje", ("label",), "spot", "De hoek linksboven, zoals 1142 584. Leeg: zoekt zelf.")),
        "Waar initiatieven groeien, in plaats van de zeven plekken van de kaart."),
)  # fmt: skip
"""An owner before what it owns."""
