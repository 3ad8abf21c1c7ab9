"""Every tab and column of a village's spreadsheet; the cards and the map stand in ``card_tabs``."""

from typing import Final

from game.content.sheets import words
from game.content.sheets.card_tabs import CARD_TABS
from game.content.sheets.table import KEY, OWNER, Column, Tab, choice, meters, number, owner, text, truth

EXPLANATION, LISTS = "Uitleg", "Lijsten"
"""Tabs that are written for the reader and never read."""

_MINUTES = owner("Minuten", "Bij welke lengte dit hoort.", words.MINUTES)

VILLAGE: Final = Tab(
    "Dorp",
    (),
    False,
    (
        Column("Id", ("id",), "id", "De korte naam en bestandsnaam: kleine letters, cijfers, streepjes.", True),
        choice("Taal", "language", words.LANGUAGE, "De taal van dit bestand; leeg is Nederlands."),
        Column("Talen", ("languages",), "codes", "Alle talen van elke tekst, zoals nl, en.", False, words.LANGUAGE),
        text("Naam", "name", 22, "De naam op de kaart."),
        choice("Soort", "level", words.LEVEL, "Workshop of les; leeg is workshop."),
        Column("Peildatum", ("as_of",), "month", "Jaar en maand waarin u dit schreef, zoals 2026-11.", True),
        text("Verhaal", "story", 240, "Het dorp; de spelleider leest het voor."),
        text("Gemeente", "municipality", 240, "De gemeente; gun ook haar goede redenen."),
        *meters("Begin", ("start",), "Hoeveel {} er is aan het begin."),
        text("Aantekeningen", "guide", 1200, "Voor de spelleider alleen.", False),
        Column("Casus voor thuis", ("teacher_page", "case"), "id", "Bij een les: een casus voor thuis.", ids="cases"),
        Column("Landschap", ("map", "landscape"), "choice", "Wat erachter ligt.", False, words.LANDSCAPE),
        truth("Kant-en-klare kaart", ("map", "ready"), "Ja, of nee voor leeg land."),
        Column("Weglaten", ("map", "without"), "ids", "Soorten die op de kaart wegblijven.", ids="parts"),
    ),
    "Het dorp zelf: één regel per onderdeel.",
    need=True,
    upright=True,
)  # fmt: skip

TABS: Final[tuple[Tab, ...]] = (
    VILLAGE,
    Tab(
        "Kroonjuwelen",
        ("jewels",),
        True,
        (
            text("Naam", "name", 60, "Hoe het heet."),
            text("Tekst", "text", 120, "Waarom het dorp er trots op is."),
            truth("Verborgen", ("hidden",), "Ja: het ligt dicht, tot ambtenaren op bezoek komen."),
        ),
        "Waar het dorp trots op is: twee tot en met acht.",
        need=True,
    ),
    Tab(
        "Rollen",
        ("roles",),
        True,
        (Column("Rol", (), "id", "De id van een rol uit de bibliotheek.", True, ids="roles"),),
        "Wie er aan tafel zitten: vier tot en met twaalf, met een wethouder.",
        need=True,
    ),
    Tab(
        "Lengtes",
        ("lengths", KEY),
        False,
        (
            Column("Minuten", (), "choice", "120, 90 of 50.", True, words.MINUTES, role="key"),
            number("Halfjaren", ("half_years",), 2, 6, "Hoeveel halfjaren.", need=True),
            *meters("Begin", ("start",), "Alleen als deze lengte anders begint: {}."),
            number("Tegenslag na halfjaar", ("setback", "after"), 1, 6, "Wanneer de tegenslag komt."),
            text("Tegenslag", "setback", 22, "Hoe de tegenslag heet.", False, "name"),
            text("Tegenslag uitleg", "setback", 120, "Wat er gebeurt.", False, "text"),
            number("Casus na halfjaar", ("cases", "after"), 1, 5, "Wanneer de tafel een casus kiest."),
            Column("Casussen", ("cases", "pick"), "ids", "Een tot drie id’s, met komma’s.", ids="cases"),
        ),
        "Hoe lang u kunt spelen: een regel per lengte.",
        need=True,
    ),
    Tab(
        "Plannen",
        ("lengths", OWNER, "roster"),
        True,
        (
            _MINUTES,
            Column("Initiatief", ("id",), "id", "De id van een initiatief.", True, ids="initiatives"),
            Column(
                "Eigenaar",
                ("ownership",),
                "number",
                "Van wie het hier is: 1 van het dorp tot en met 4 van de gemeente. Leeg: zoals op de kaart.",
                choices=words.OWNER,
            ),
        ),
        "De plannen van het dorp: per lengte twee tot en met zeven.",
        need=True,
    ),
    Tab(
        "Ambities",
        ("lengths", OWNER, "ambitions"),
        True,
        (
            _MINUTES,
            number("Aantal in bloei", ("bloom",), 1, 7, "Zoveel plannen in bloei."),
            choice("Meter", "meter", words.METER, "Of: deze meter …"),
            number("Minstens", ("at_least",), 0, 10, "… op minstens zoveel."),
            Column("Initiatief", ("initiative",), "id", "Of: dit plan in bloei.", ids="initiatives"),
            Column(
                "Eigenaar hoogstens",
                ("owner_at_most",),
                "number",
                "Bij plannen in bloei: telt alleen als het plan zo ver van het dorp is, 1 tot en met 4.",
                choices=words.OWNER,
            ),
        ),
        "Waar het dorp op hoopt: per lengte een tot en met vier.",
        need=True,
    ),
    Tab(
        "Stapel",
        ("lengths", OWNER, "killers"),
        True,
        (_MINUTES, Column("Killer", (), "id", "Een killer die meedoet.", True, ids="killers")),
        "Alleen deze killers doen mee bij die lengte. Zonder regels doen alle killers mee.",
    ),
    Tab(
        "Gewichten",
        ("lengths", OWNER, "weights", KEY),
        False,
        (
            _MINUTES,
            Column("Killer", (), "id", "De killer die hier anders weegt.", True, ids="killers", role="key"),
            Column("Gewicht", (), "number", "2 tot en met 4.", True, words.WEIGHT),
        ),
        "Wat een killer in dit dorp weegt, als dat anders is dan op de kaart.",
    ),
    Tab("Stellingen", ("statements",), True, (text("Stelling", "", 120, "Een stelling die prikkelt."),),
        "Voor het begin van de avond: hoogstens vijf."),
    Tab("Nabespreking", ("reflections",), True, (text("Vraag", "", 120, "Een vraag aan de tafel."),),
        "Vragen voor na afloop: hoogstens zes."),
    Tab("Leerdoelen", ("teacher_page", "goals"), True, (text("Leerdoel", "", 120, "Wat leerlingen na de les kunnen."),),
        "De bladzijde voor de docent: een tot en met vijf doelen. Zonder doelen is er geen bladzijde."),
    Tab("Leswoorden", ("teacher_page", "words"), True,
        (Column("Woord", (), "id", "De id van een woord met uitleg.", True, ids="glossary"),),
        "Woorden om uit te leggen: hoogstens twaalf."),
    Tab("Huiswerk", ("teacher_page", "homework"), True, (text("Opdracht", "", 120, "Wat leerlingen thuis doen."),),
        "Hoogstens vier opdrachten."),
    *CARD_TABS,
)  # fmt: skip
"""Every tab, an owner before what it owns."""


def owner_of(tab: Tab) -> Tab | None:
    """The tab that a tab's rows refer to."""
    if OWNER not in tab.at:
        return None
    return next(one for one in TABS if one.at[:1] == tab.at[:1] and OWNER not in one.at)
