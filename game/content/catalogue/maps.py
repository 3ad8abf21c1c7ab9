"""Diagnostics about the drawn village (KK100-KK119)."""

from game.content.catalogue.entry import Entry, Example

_EMPTY = "map:\n  landscape: zee\n  ready: false\n  parts:\n    - {kind: gemeentehuis, x: 1600, y: 508}\n"
_SITES = "  sites:\n    - {x: 300, y: 300}\n    - {x: 800, y: 300}\n    - {x: 300, y: 640}\n    - {x: 900, y: 640}\n"
_ROAD = "  roads:\n    - {via: [[100, 600]], end: gemeentehuis}\n"

MAPS: tuple[Entry, ...] = (
    Entry(
        "KK100",
        "unknown_part",
        "error",
        "Er is geen onderdeel van de kaart dat “{written}” heet.{meant}",
        "There is no part of the map called “{written}”.{meant}",
        "Kies een soort uit docs/kaart.md, zoals huis, kerk of boom.",
        "Choose a kind from docs/kaart.md, such as house, church or tree.",
        Example("map:\n  parts:\n    - {kind: vuurtorn, x: 60, y: 300}\nroles:", "village", "roles:", line=3),
    ),
    Entry(
        "KK101",
        "off_print",
        "error",
        "Het punt {x}, {y} ligt ver buiten de prent.",
        "The point {x}, {y} lies far outside the print.",
        "De prent is 1848 breed en 702 hoog; een weg mag er 80 buiten lopen.",
        "The print is 1848 wide and 702 high; a road may run 80 beyond it.",
        Example("map:\n  roads:\n    - {via: [[100, 400], [2400, 400]]}\nroles:", "village", "roles:", line=3),
    ),
    Entry(
        "KK102",
        "line_short",
        "error",
        "Deze lijn heeft geen twee punten.",
        "This line has not two points.",
        "Geef start en end, of minstens twee punten bij via.",
        "Give start and end, or at least two points at via.",
        Example("map:\n  water:\n    - {via: [[100, 400]]}\nroles:", "village", "roles:", line=3),
    ),
    Entry(
        "KK103",
        "not_there",
        "warning",
        "“{written}” staat niet op deze kaart.{meant}",
        "“{written}” is not on this map.{meant}",
        "Haal het hier weg, of zet het onderdeel op de kaart.",
        "Remove it here, or put the part on the map.",
        Example("map:\n  landscape: veen\n  without: [molen]\nroles:", "village", "roles:", line=3),
    ),
    Entry(
        "KK104",
        "one_town_hall",
        "error",
        "Op de kaart hoort één gemeentehuis; het zijn er {count}.",
        "The map needs one town hall; there are {count}.",
        "Zet er één neer (kind: gemeentehuis), of laat het gemeentehuis van de kant-en-klare kaart staan.",
        "Place one (kind: townhall), or keep the town hall of the ready map.",
        Example("map:\n  without: [gemeentehuis]\nroles:", "village", "roles:", line=1),
    ),
    Entry(
        "KK105",
        "no_road",
        "error",
        "Er loopt geen weg naar het gemeentehuis, en daarover gaat elke aanvraag.",
        "No road leads to the town hall, and every petition walks it.",
        "Voeg onder “roads:” een weg toe: {{start: plein, end: gemeentehuis}}.",
        "Add a road under “roads:”: {{start: square, end: townhall}}.",
        Example("map:\n  without: [wegen]\nroles:", "village", "roles:", line=1),
    ),
    Entry(
        "KK106",
        "road_astray",
        "error",
        "De eerste weg eindigt niet bij het gemeentehuis; er is {far} tussen.",
        "The first road does not end at the town hall; there is {far} between them.",
        "Laat de eerste weg bij het gemeentehuis eindigen (end: gemeentehuis); daarover gaat elke aanvraag.",
        "Let the first road end at the town hall (end: townhall); every petition walks it.",
        Example(
            "map:\n  without: [wegen]\n  roads:\n    - {via: [[1400, 640], [700, 560]]}\nroles:",
            "village",
            "roles:",
            line=4,
        ),
    ),
    Entry(
        "KK107",
        "sites_short",
        "error",
        "Er zijn {sites} plekken op de kaart, en {roster} initiatieven op de langste lijst.",
        "There are {sites} sites on the map, and {roster} initiatives on the longest roster.",
        "Voeg plekken toe bij “sites:”, of laat “sites:” weg voor de zeven van de kant-en-klare kaart.",
        "Add sites at “sites:”, or leave “sites:” out for the seven of the ready map.",
        Example("map:\n  sites:\n    - {x: 700, y: 520}\nroles:", "village", "roles:", line=2),
    ),
    Entry(
        "KK108",
        "label_off",
        "error",
        "Het naambordje van plek {number} valt van de prent (linksboven op {x}, {y}).",
        "The label of site {number} falls off the print (top left at {x}, {y}).",
        "Een naambordje is 400 breed en 108 hoog. Of laat “label:” weg: dan zoekt het zelf een plaats.",
        "A label is 400 wide and 108 high. Or leave “label:” out: then it finds a place itself.",
        Example(
            _EMPTY + _ROAD + _SITES.replace("{x: 300, y: 300}", "{x: 300, y: 300, label: [1500, 20]}") + "roles:",
            "village",
            "roles:",
            line=9,
        ),
    ),
    Entry(
        "KK109",
        "label_on_label",
        "error",
        "Het naambordje van plek {number} ligt over dat van plek {other}.",
        "The label of site {number} lies over that of site {other}.",
        "Schuif een van de twee op, of laat “label:” weg: dan zoekt het zelf een plaats.",
        "Move one of the two, or leave “label:” out: then it finds a place itself.",
        Example(
            _EMPTY
            + _ROAD
            + _SITES.replace("{x: 300, y: 300}", "{x: 300, y: 300, label: [200, 20]}").replace(
                "{x: 800, y: 300}", "{x: 800, y: 300, label: [500, 40]}"
            )
            + "roles:",
            "village",
            "roles:",
            line=10,
        ),
    ),
    Entry(
        "KK110",
        "label_on_site",
        "error",
        "Het naambordje van plek {number} ligt over wat er groeit op plek {other}.",
        "The label of site {number} lies over what grows at site {other}.",
        "Schuif het op, of laat “label:” weg: dan zoekt het zelf een plaats.",
        "Move it, or leave “label:” out: then it finds a place itself.",
        Example(
            _EMPTY + _ROAD + _SITES.replace("{x: 300, y: 300}", "{x: 300, y: 300, label: [700, 200]}") + "roles:",
            "village",
            "roles:",
            line=9,
        ),
    ),
    Entry(
        "KK111",
        "label_on_landmark",
        "error",
        "Het naambordje van plek {number} ligt over: {part}. Klok, deur en plein blijven vrij.",
        "The label of site {number} lies over: {part}. Clock, door and square stay free.",
        "Schuif het naambordje op, of zet het gebouw ergens anders.",
        "Move the label, or put the building elsewhere.",
        Example(
            _EMPTY + _ROAD + _SITES.replace("{x: 300, y: 300}", "{x: 300, y: 300, label: [1400, 300]}") + "roles:",
            "village",
            "roles:",
            line=9,
        ),
    ),
    Entry(
        "KK112",
        "label_on_roof",
        "warning",
        "Het naambordje van plek {number} ligt over een dak: {part}.",
        "The label of site {number} lies over a roof: {part}.",
        "Het kan, maar het is mooier als het gebouw of het naambordje een stukje opschuift.",
        "It works, but it looks better when the building or the label moves a little.",
        Example(
            "map:\n  landscape: zee\n  parts:\n    - {kind: huis, x: 900, y: 640}\nroles:", "village", "roles:", line=1
        ),
    ),
    Entry(
        "KK113",
        "part_before_site",
        "warning",
        "Dit onderdeel ({part}) staat voor wat er groeit op plek {number}.",
        "This part ({part}) stands before what grows at site {number}.",
        "Zet het iets opzij, of zet het hoger op de prent: dan staat het erachter.",
        "Move it aside, or higher on the print: then it stands behind.",
        Example("map:\n  parts:\n    - {kind: huis, x: 592, y: 400}\nroles:", "village", "roles:", line=3),
    ),
)
