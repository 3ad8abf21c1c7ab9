"""Words for the fields of a village."""

from game.content.wording.said import About, Said

VILLAGE: dict[str, About] = {
    "Village": About(
        "Een dorp: één bestand, met alles wat een groep op een avond tegenkomt.",
        {
            "format": Said(
                "De vorm van dit bestand. Nu is dat 1; laat u het weg, dan is het ook 1.", 1, "versie formaat"
            ),
            "id": Said("Naam voor de computer, gelijk aan de naam van het bestand.", "oudeloo"),
            "language": Said("In welke taal de gewone teksten van dit bestand zijn.", "nl", "taal"),
            "languages": Said("Alle talen waarin dit dorp gespeeld kan worden.", ["nl", "en"], "talen"),
            "name": Said("Hoe het dorp heet, kort genoeg voor een bordje op de kaart.", "Oudeloo", "naam titel title"),
            "level": Said("Voor een avond met volwassenen of voor een les.", "workshop", "niveau"),
            "as_of": Said("De maand waarin u het laatst keek of alles nog klopt.", "2026-11", "peildatum datum date"),
            "story": Said(
                "Wat de groep aan het begin over het dorp leest.",
                "Oudeloo ligt achter de dijk. De bus rijdt niet meer.",
                "verhaal beschrijving description",
            ),
            "municipality": Said(
                "Wie er op het gemeentehuis zit, en waarom dat soms lastig is.",
                "Het gemeentehuis staat tien kilometer verderop.",
                "gemeente",
            ),
            "start": Said("Waar de vier meters aan het begin staan.", {"energy": 6, "trust": 4}, "begin meters"),
            "jewels": Said(
                "De kroonjuwelen: waar het dorp trots op is.",
                [
                    {"name": "De molen", "text": "Vier molenaars laten hem elke zaterdag draaien."},
                    {"name": "De soeplijst", "text": "Op de koelkast hangt wie voor wie kookt.", "hidden": True},
                ],
                "kroonjuwelen juwelen crown_jewels",
            ),
            "roles": Said(
                "Wie er aan tafel zitten: bewoners en ambtenaren, met minstens één wethouder.",
                ["initiatiefnemer", "jongere", "ambtenaar-loket", "wethouder"],
                "rollen personages",
            ),
            "lengths": Said(
                "Voor welke duur het dorp gemaakt is, in minuten: 120, 90 of 50.",
                {
                    "50": {
                        "half_years": 3,
                        "roster": [{"id": "wensbus"}, {"id": "groengroep"}],
                        "ambitions": [{"bloom": 1}],
                    }
                },
                "lengtes duur",
            ),
            "statements": Said(
                "Stellingen waarover de groep voor en na het spel stemt.",
                ["Bewoners kunnen het goedkoper en beter"],
                "stellingen",
            ),
            "reflections": Said(
                "Vragen voor een rustig moment tussen de halfjaren.",
                ["Waar ging uw aandacht heen?"],
                "reflecties vragen",
            ),
            "guide": Said(
                "Aantekeningen voor de spelleider. De groep ziet ze niet.",
                "Let op de Groengroep. Die heeft geen gemeente nodig.",
                "handleiding aantekeningen notities notes",
            ),
            "teacher_page": Said(
                "Bij een les: de bladzijde voor de docent.",
                {"goals": ["Leerlingen kunnen vertellen van wie een plan is."], "words": ["gemeenteraad"]},
                "docent docentenblad",
            ),
            "map": Said("De getekende kaart van het dorp; zie docs/kaart.md.", {"landscape": "rivier"}, "kaart"),
            "killers": Said("Eigen killers van dit dorp, naast die van de bibliotheek.", []),
            "initiatives": Said("Eigen initiatieven van dit dorp.", [], "initiatieven plannen"),
            "cases": Said("Eigen casussen van dit dorp.", [], "casussen casus"),
            "glossary": Said("Woorden die dit dorp zelf uitlegt.", [], "woorden woordenlijst begrippen"),
        },
    ),
    "TeacherPage": About(
        "De bladzijde voor de docent: wat leerlingen leren, welke woorden u uitlegt, en wat zij thuis doen.",
        {
            "goals": Said("Wat leerlingen na de les kunnen.", ["Zij kunnen vertellen van wie een plan is."], "doelen"),
            "words": Said("Woorden om uit te leggen, met hun id.", ["gemeenteraad", "wethouder"], "woorden begrippen"),
            "homework": Said("Wat zij thuis doen.", ["Vraag thuis: wat mist u in uw dorp?"], "huiswerk"),
            "case": Said("Een casus voor thuis of voor een andere les, met de id.", "laatste-winkel", "casus"),
        },
    ),
    "Meters": About(
        "De vier meters, elk van 0 tot en met 10.",
        {
            "energy": Said("Energie: hoeveel de bewoners nog aankunnen.", 6, "energie"),
            "support": Said("Draagvlak: hoeveel dorpsgenoten erachter staan.", 5, "draagvlak"),
            "trust": Said("Vertrouwen tussen dorp en gemeente.", 4, "vertrouwen"),
            "room": Said("Speelruimte: hoeveel rugdekking ambtenaren hebben.", 3, "speelruimte ruimte"),
        },
    ),
    "Jewel": About(
        "Een kroonjuweel van het dorp.",
        {
            "name": Said("Hoe het heet.", "De molen", "naam"),
            "text": Said("Waarom het dorp er trots op is.", "Vier molenaars laten hem elke zaterdag draaien.", "tekst"),
            "hidden": Said(
                "true als het aan het begin dicht ligt; een bezoek van de ambtenaren draait het om.",
                True,
                "verborgen verstopt",
            ),
        },
    ),
    "LengthPlan": About(
        "Eén workshop van zoveel minuten.",
        {
            "half_years": Said("Hoeveel halfjaren de groep speelt.", 4, "halfjaren rondes rounds"),
            "start": Said("Andere beginstand van de meters, alleen voor deze lengte.", {"energy": 7}, "begin meters"),
            "roster": Said(
                "De initiatieven waar de groep aan werkt, met hun id.",
                [{"id": "wensbus", "ownership": 3}, {"id": "groengroep"}],
                "initiatieven initiatives lijst plannen",
            ),
            "ambitions": Said("Wat het dorp aan het eind hoopt te hebben.", [{"bloom": 2}], "ambities doelen"),
            "setback": Said(
                "Een tegenslag die de groep aan het begin al hoort.",
                {"after": 3, "name": "Bezuiniging", "text": "De gemeente moet geld vinden."},
                "tegenslag",
            ),
            "cases": Said(
                "Na welk halfjaar de groep een casus kiest, en waaruit.",
                {"after": 3, "pick": ["laatste-winkel", "kerk-zonder-geld"]},
                "casussen casus case",
            ),
            "killers": Said("De killers die meedoen, met hun id. Zonder deze regel doen alle killers mee.", ["stapel"]),
            "weights": Said("Killers die hier zwaarder of lichter zijn dan op hun kaart.", {"stapel": 3}, "gewichten"),
        },
    ),
    "Place": About(
        "Een initiatief op de lijst van deze lengte.",
        {
            "id": Said("Welk initiatief: een id uit de bibliotheek of van dit dorp.", "wensbus"),
            "ownership": Said(
                "Van wie het aan het begin is: 1 van het dorp, 2 dorp met hulp van de gemeente, "
                "3 gemeente met hulp van het dorp, 4 van de gemeente.",
                3,
                "eigenaar eigenaarschap owner",
            ),
        },
    ),
    "Ambition": About(
        "Een ambitie vraagt één ding: een aantal dat bloeit (bloom), een meter, of één initiatief.",
        {
            "bloom": Said("Zoveel initiatieven moeten bloeien.", 2, "bloei bloeien"),
            "meter": Said("Welke meter hoog genoeg moet zijn; zet er at_least bij.", "trust"),
            "initiative": Said("Welk initiatief moet bloeien.", "dorpshuis", "initiatief"),
            "at_least": Said("Hoe hoog de meter minstens moet staan.", 5, "minstens minimum"),
            "owner_at_most": Said(
                "Bloei telt alleen als het initiatief hoogstens van dit soort eigenaar is (1 het dorp, 4 de gemeente).",
                2,
                "eigenaar hoogstens",
            ),
        },
    ),
    "Setback": About(
        "De tegenslag.",
        {
            "after": Said("Na welk halfjaar zij komt.", 3, "na"),
            "name": Said("Hoe zij heet, in een of twee woorden.", "Bezuiniging", "naam"),
            "text": Said("Wat er gebeurt.", "De gemeente moet geld vinden.", "tekst"),
        },
    ),
    "CaseRound": About(
        "Het moment van de casus.",
        {
            "after": Said("Na welk halfjaar; daarna volgt er nog minstens een.", 3, "na"),
            "pick": Said("Uit welke casussen de groep er een kiest, met hun id.", ["laatste-winkel"], "kies keuze"),
        },
    ),
}
