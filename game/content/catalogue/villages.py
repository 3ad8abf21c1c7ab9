"""Diagnostics about what a village means as a whole (KK080-KK099)."""

from game.content.catalogue.entry import Entry, Example

_ROLES = "roles: [jongere, buurvrouw, loket, wethouder]"
_CASE = """cases:
  - id: eigen
    title: Het plein
    story: Er staat water op het plein.
    question: Wat doen we met het plein?
    answers:
      represent: {text: We vragen het de raad., after: Het duurt.}
      advise: {text: We schrijven een plan., after: Het duurt.}
      activate: {text: We graven zelf., after: Het duurt.}
      connect: {text: We gaan samen kijken., after: Het duurt.}
    example: {text: Elders kwam er een vijver.}
"""
_OWN = """initiatives:
  - id: plein
    name: Het plein
    story: Er staat water op het plein.
    path: [{village: Meten}, {village: Graven}, {village: Feest}]
    ownership: 1
    backing: Zo zeggen wij het onze buren.
    portrait: {owner_1: Droog., owner_2: Droog., owner_3: Droog., owner_4: Droog., not_yet: Nat.}
"""

VILLAGES: tuple[Entry, ...] = (
    Entry(
        "KK080",
        "no_village_path",
        "warning",
        "Op deze lijst staat geen initiatief met alleen dorpsstappen.",
        "This roster has no initiative of village steps only.",
        "Voeg er een toe, zodat het dorp ook iets kan zonder het gemeentehuis.",
        "Add one, so that the village can do something without the town hall.",
        "De groep moet kunnen merken dat een dorp ook iets zonder gemeentehuis kan. Dat is een van de lessen.",
        "The group must be able to find that a village can do something without the town hall. It is one "
        "of the lessons.",
        Example(
            "    roster:\n      - {id: energie}\n      - {id: zorg}",
            "village",
            "    roster:\n      - {id: energie}\n      - {id: zorg}\n      - {id: groen}",
        ),
    ),
    Entry(
        "KK081",
        "ambition_too_high",
        "error",
        "Er staan {roster} initiatieven op de lijst; {bloom} kunnen er niet bloeien.",
        "There are {roster} initiatives on the roster; {bloom} cannot bloom.",
        "Verlaag de ambitie of voeg initiatieven toe.",
        "Lower the ambition or add initiatives.",
        "Deze ambitie kan niemand halen, hoe goed de groep ook speelt.",
        "Nobody can reach this ambition, however well the group plays.",
        Example("      - bloom: 6", "village", "      - bloom: 2"),
    ),
    Entry(
        "KK082",
        "ambition_off_roster",
        "error",
        "De ambitie noemt “{id}”, en dat staat niet op de lijst van deze lengte.{meant}",
        "The ambition names “{id}”, which is not on the roster of this length.{meant}",
        "Zet het initiatief bij “roster:” of kies er een dat daar staat.",
        "Put the initiative in “roster:” or choose one that is there.",
        "Wat niet op de lijst staat, kan in deze lengte niet bloeien.",
        "What is not on the roster cannot bloom at this length.",
        Example("      - initiative: dorpshuis", "village", "      - initiative: wensbus"),
    ),
    Entry(
        "KK083",
        "setback_late",
        "error",
        "De tegenslag komt na halfjaar {after}, maar er zijn er {half_years}.",
        "The setback comes after half-year {after}, but there are {half_years}.",
        "Laat de tegenslag eerder komen.",
        "Let the setback come earlier.",
        "De groep krijgt de tegenslag aan het begin te horen, en dan moet zij ook komen.",
        "The group hears of the setback at the start, and then it has to come.",
        Example("      after: 5", "village", "      after: 2"),
    ),
    Entry(
        "KK084",
        "cases_late",
        "error",
        "De casus komt na halfjaar {after}; daarna moet er nog een halfjaar zijn, en het zijn er {half_years}.",
        "The case comes after half-year {after}; another one must follow, and there are {half_years}.",
        "Laat de casus eerder komen.",
        "Let the case come earlier.",
        "Een casus staat tussen twee halfjaren. Na het laatste halfjaar is het spel uit.",
        "A case stands between two half-years. After the last one the game is over.",
        Example("    cases: {after: 4, pick: [kerk]}", "village", "    cases: {after: 3, pick: [kerk]}"),
    ),
    Entry(
        "KK085",
        "side_missing",
        "error",
        "Geen enkele rol hoort bij: {side_word}.",
        "No role belongs to: {side_word}.",
        "Kies rollen van beide kanten.",
        "Choose roles of both sides.",
        "De ene helft van de tafel speelt bewoners, de andere helft ambtenaren.",
        "One half of the table plays residents, the other half officials.",
        Example("roles: [loket, wethouder, jurist, raadslid]", "village", _ROLES),
    ),
    Entry(
        "KK086",
        "alderman_missing",
        "error",
        "Geen enkele rol is de wethouder.",
        "No role is the alderman.",
        "Voeg een rol toe met “alderman: true”; wie die rol heeft, leest de killer voor.",
        "Add a role with “alderman: true”; whoever has it reads the killer aloud.",
        "Wie de wethouder is, leest de killer voor. Zonder wethouder doet niemand dat.",
        "Whoever is the alderman reads the killer aloud. Without one nobody does.",
        Example("roles: [jongere, buurvrouw, loket, jurist]", "village", _ROLES),
    ),
    Entry(
        "KK087",
        "own_language",
        "error",
        "Het bestand is in het {language_word}, maar die taal staat niet bij “languages:”.",
        "The file is in {language_word}, but that language is not in “languages:”.",
        "Voeg de taal toe bij “languages:”.",
        "Add the language to “languages:”.",
        "Een gewone tekst in dit bestand is in de eigen taal van het bestand. Die taal moet dus meedoen.",
        "A plain text in this file is in the file's own language. So that language has to take part.",
        Example("language: nl\nlanguages: [en]", "village", "language: nl\nlanguages: [nl]", line=2),
    ),
    Entry(
        "KK088",
        "ambition_unreachable",
        "warning",
        "Dit is in {half_years} halfjaren niet te halen: {reason_word}.",
        "This cannot be reached in {half_years} half-years: {reason_word}.",
        "Verlaag de ambitie, geef de lengte meer halfjaren, of kies initiatieven met een korter pad.",
        "Lower the ambition, give the length more half-years, or choose initiatives with a shorter path.",
        "Bewoners hebben per halfjaar een paar keer aandacht en gaan hoogstens één keer naar het gemeentehuis. "
        "Zelfs als alles lukt, is dat hier te weinig.",
        "Residents give attention a few times a half-year and go to the town hall once at most. Even if all goes "
        "well, that is too little here.",
        Example(
            "      - {meter: support, at_least: 10}",
            "village",
            "      - bloom: 2",
            right="      - {meter: support, at_least: 8}",
        ),
    ),
    Entry(
        "KK089",
        "time_short",
        "warning",
        "Deze workshop van {length} minuten heeft {most} minuten voor het spel; dit zijn er ongeveer {minutes}.",
        "This workshop of {length} minutes has {most} minutes for the game; this takes about {minutes}.",
        "Speel minder halfjaren, of laat de casus weg.",
        "Play fewer half-years, or leave out the case.",
        "De workshop houdt een vaste tijd vrij voor het spel, de rest is voor het gesprek erna. Loopt het spel uit, "
        "dan valt dat gesprek weg.",
        "The workshop keeps a fixed time for the game, the rest is for the talk that follows. If the game runs over, "
        "that talk is lost.",
        Example("  50:\n    half_years: 4", "village", "  120:\n    half_years: 4", line=2),
    ),
    Entry(
        "KK090",
        "unused_card",
        "warning",
        "Geen enkele lengte gebruikt deze eigen kaart ({kind_word} “{id}”).",
        "No length uses this card of the village's own ({kind_word} “{id}”).",
        "Zet de id bij een lengte: een initiatief bij “roster:”, een killer bij “killers:”. Of haal de kaart weg.",
        "Put its id in a length: an initiative at “roster:”, a killer at “killers:”. Or remove the card.",
        "U hebt deze kaart geschreven, en niemand krijgt haar ooit te zien.",
        "You wrote this card, and nobody will ever see it.",
        Example(
            _OWN + "lengths:", "village", "lengths:", line=2, right=_OWN.replace("id: plein", "id: groen") + "lengths:"
        ),
    ),
    Entry(
        "KK091",
        "case_unreachable",
        "warning",
        "Geen enkele lengte kiest deze casus: bij “pick:” staat “{id}” nergens.",
        "No length picks this case: “{id}” stands at no “pick:”.",
        "Zet de id bij een lengte onder “cases:”, bij “pick:”. Of haal de casus weg.",
        "Put its id in a length, under “cases:”, at “pick:”. Or remove the case.",
        "Een casus komt alleen op tafel als een lengte haar noemt bij “pick:”.",
        "A case only comes to the table when a length names it at “pick:”.",
        Example(
            _CASE + "lengths:", "village", "lengths:", line=2, right=_CASE.replace("id: eigen", "id: kerk") + "lengths:"
        ),
    ),
)
