"""Words for the fields of the drawn map."""

from game.content.wording.said import About, Said

MAP: dict[str, About] = {
    "VillageMap": About(
        "De getekende kaart: een landschap met een kant-en-klare kaart, en wat dit dorp eraan verandert.",
        {
            "landscape": Said("Wat er achter het dorp ligt.", "rivier", "landschap"),
            "ready": Said("Begin met de kant-en-klare kaart; false begint met leeg land.", True, "klaar"),
            "without": Said("Wat u van de kaart weglaat: een soort, of wegen, of water.", ["molen"], "zonder weg"),
            "paint": Said("Andere kleuren voor alles van een soort.", {"huis": {"roof": "rood"}}, "verf kleuren"),
            "parts": Said("Wat u erbij zet.", [{"kind": "kerk", "x": 300, "y": 420}], "onderdelen"),
            "roads": Said(
                "Wegen erbij. De allereerste weg is die van de aanvraag.",
                [{"start": "plein", "end": "gemeentehuis"}],
                "wegen weg",
            ),
            "water": Said("Beken, sloten en vaarten erbij.", [{"via": [[0, 400], [1848, 420]], "width": "wide"}]),
            "sites": Said("Waar initiatieven groeien, in de volgorde van de lijst.", [{"x": 700, "y": 520}], "plekken"),
        },
    ),
    "MapPart": About(
        "Eén ding op de prent van 1848 breed en 702 hoog; x en y zijn waar zijn voet staat.",
        {
            "kind": Said("Wat het is, zoals huis, kerk of boom; zie docs/kaart.md.", "huis", "soort"),
            "x": Said("Van links, 0 tot en met 1848.", 900),
            "y": Said("Van boven, 0 tot en met 702. Wat lager staat, staat vooraan.", 420),
            "wall": Said('Kleur van muren of jas: een naam zoals wit, of "#c0a080".', "wit", "muur"),
            "roof": Said('Kleur van het dak: een naam zoals rood, of "#c0a080".', "rood", "dak"),
            "flip": Said("true: het kijkt de andere kant op; voor mensen en dieren.", True, "gespiegeld"),
        },
    ),
    "Paint": About(
        "De kleuren van alles van een soort.",
        {
            "wall": Said("Kleur van muren of jas.", "wit", "muur"),
            "roof": Said("Kleur van het dak.", "rood", "dak"),
        },
    ),
    "MapLine": About(
        "Een weg of water: van een ding op de kaart, langs punten, naar een ander ding.",
        {
            "start": Said("Het ding waar het begint, zoals plein.", "plein", "van begin"),
            "via": Said("Punten [x, y] waar het langs loopt.", [[900, 560]], "langs punten"),
            "end": Said("Het ding waar het eindigt, zoals gemeentehuis.", "gemeentehuis", "naar einde eind"),
            "width": Said("Hoe breed; in de verte wordt alles smaller.", "normal", "breedte"),
        },
    ),
    "MapSite": About(
        "Waar een initiatief groeit.",
        {
            "x": Said("Midden van de voorkant, van links.", 700),
            "y": Said("De voorkant, van boven.", 520),
            "label": Said(
                "Linkerbovenhoek [x, y] van het naambordje, 400 breed en 108 hoog. Weglaten mag.", [500, 300], "bordje"
            ),
        },
    ),
}
