"""Words for the fields of the municipality."""

from game.content.wording.said import About, Said

MUNICIPALITY: dict[str, About] = {
    "Municipality": About(
        "De gemeente waar de dorpen bij horen: één bestand in de bibliotheek.",
        {
            "id": Said("Naam voor de computer.", "waardenloo"),
            "name": Said("Hoe de gemeente heet.", "Waardenloo", "naam"),
            "story": Said("Wat voor gemeente het is.", "Zestien kernen en één gemeentehuis.", "verhaal"),
            "town_hall": Said("Waar het gemeentehuis staat.", "Het staat in Oudeloo.", "gemeentehuis"),
            "council": Said(
                "De partijen in de gemeenteraad.",
                [
                    {"name": "Dorp en Land", "seats": 4, "wish": "Wil hele wegen.", "coalition": True},
                    {"name": "Jong Geluid", "seats": 1, "wish": "Wil huizen."},
                ],
                "raad gemeenteraad partijen",
            ),
            "aldermen": Said(
                "De wethouders, naar hun onderwerpen.",
                [{"name": "Wonen en bouwen", "wish": "Wil sleutels uitdelen."}],
                "wethouders",
            ),
            "budget": Said(
                "Waar het geld heen gaat.",
                [
                    {"name": "Zorg en welzijn", "amount": 29000, "note": "De helft ligt vast."},
                    {"name": "Scholen en sport", "amount": 9500, "note": "Zestien gymzalen."},
                    {"name": "Dorpsbudgetten", "amount": 80, "note": "Elk dorp verdeelt het zelf."},
                ],
                "begroting geld",
            ),
            "year": Said(
                "Wat er in een jaar gebeurt.",
                [
                    {"month": 6, "what": "De raad bespreekt de kadernota."},
                    {"month": 11, "what": "De raad stelt de begroting vast."},
                ],
                "jaar",
            ),
            "kernen": Said(
                "De dorpen van de gemeente.",
                [{"id": "oudeloo", "inhabitants": 900, "line": "Achter de dijk."}],
                "dorpen",
            ),
        },
    ),
    "Party": About(
        "Een partij in de gemeenteraad.",
        {
            "name": Said("Hoe zij heet.", "Dorp en Land", "naam"),
            "seats": Said("Hoeveel zetels zij heeft.", 4, "zetels"),
            "wish": Said("Wat zij wil.", "Wil hele wegen.", "wens"),
            "coalition": Said("true als zij wethouders levert.", True, "coalitie"),
        },
    ),
    "Alderman": About(
        "Een wethouder, zonder naam.",
        {
            "name": Said("Over welke onderwerpen.", "Wonen en bouwen", "naam onderwerpen"),
            "wish": Said("Wat de wethouder wil, en wat knelt.", "Wil sleutels uitdelen.", "wens"),
        },
    ),
    "BudgetLine": About(
        "Een regel van de begroting.",
        {
            "name": Said("Waar het geld heen gaat.", "Scholen en sport", "naam"),
            "amount": Said("Hoeveel, in duizenden euro’s per jaar.", 9500, "bedrag"),
            "note": Said("Wat erbij te zeggen is.", "Zestien gymzalen.", "uitleg"),
        },
    ),
    "Moment": About(
        "Een maand in het jaar van de gemeente.",
        {
            "month": Said("De maand, 1 tot en met 12.", 6, "maand"),
            "what": Said("Wat er dan gebeurt.", "De raad bespreekt de kadernota.", "wat"),
        },
    ),
    "Kern": About(
        "Een dorp van de gemeente.",
        {
            "id": Said("De id van het dorp.", "oudeloo", "dorp"),
            "inhabitants": Said("Hoeveel mensen er wonen.", 900, "inwoners"),
            "line": Said("Het dorp in één zin.", "Achter de dijk.", "zin"),
        },
    ),
}
