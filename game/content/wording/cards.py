"""Words for the fields of the cards."""

from game.content.wording.said import About, Said

_ID = "Naam voor de computer: kleine letters, cijfers en streepjes."
_EFFECT = "Wat dit met {} doet, min of plus. Zonder deze regel: niets."
_LESSONS = ["samen"]

CARDS: dict[str, About] = {
    "Killer": About(
        "Een killer: de zin die een initiatief stopt, met wat bewoners en gemeente ermee kunnen.",
        {
            "id": Said(_ID, "stapel"),
            "theme": Said("Waar de zin over gaat.", "time", "thema onderwerp"),
            "weight": Said("Hoe zwaar de deur is: 2, 3 of 4.", 3, "gewicht zwaarte"),
            "sentence": Said(
                "De zin zelf, zoals de wethouder haar voorleest.", "Het ligt op de stapel", "zin tekst text"
            ),
            "story": Said("Wat er achter de zin zit.", "De brief ligt er al een half jaar.", "verhaal"),
            "question": Said("De zin omgedraaid tot open vraag.", "Hoe kan het dan wel?", "vraag"),
            "condition": Said(
                "Wat er moet gebeuren als de deur op een kier staat: “Ja, mits …”.",
                "… het dorp zelf het dossier ordent.",
                "voorwaarde",
            ),
            "no_because": Said("Een fatsoenlijk nee.", "Nee, omdat anderen langer wachten.", "nee_omdat omdat"),
            "responses": Said(
                "De antwoorden van bewoners: voor elk van de vier functies minstens één.",
                [
                    {
                        "id": "koffie",
                        "function": "connect",
                        "mechanism": "at_table",
                        "text": "We brengen koffie.",
                        "works_if": "Dit werkt als u komt luisteren.",
                        "push": 0,
                        "trust": 1,
                        "why": {"trust": "Achter de stapel zat iemand."},
                    }
                ],
                "antwoorden reacties",
            ),
            "postures": Said(
                "Wat de ambtenaar zegt in elk van de drie houdingen.",
                {
                    "communicative": "Ik bel u vrijdag.",
                    "regulatory": "U krijgt een datum.",
                    "authoritative": "Laat het maar hier.",
                },
                "houdingen",
            ),
            "lessons": Said(
                "Welke kaarten van het denkkader erbij horen.",
                {"open": ["samen"], "ajar": ["samen"], "shut": ["adem"]},
                "lessen",
            ),
            "examples": Said("Wat een ander dorp deed.", [{"text": "In een ander dorp hielp bellen."}], "voorbeelden"),
            "notes": Said("Vragen voor de spelleider bij deze killer.", ["Wie is er boos?"], "notities aantekeningen"),
            "blank": Said("true bij een lege killer, waarvan de groep zelf de zin schrijft.", False, "leeg blanco"),
        },
    ),
    "Response": About(
        "Een antwoord van de bewoners. Wat het oplevert en kost, ziet de groep pas na het kiezen.",
        {
            "id": Said(_ID, "koffie"),
            "function": Said("Welke van de vier functies het is.", "connect", "functie"),
            "mechanism": Said("Op welke manier.", "at_table", "manier mechanisme"),
            "text": Said("Wat bewoners zeggen of doen.", "We brengen koffie naar het loket.", "tekst"),
            "works_if": Said("Wanneer het werkt.", "Dit werkt als u komt luisteren.", "werkt_als"),
            "push": Said("Hoeveel grendels het opent, 0 tot en met 3.", 1, "duw duwkracht kracht"),
            "energy": Said(_EFFECT.format("de energie"), -1, "energie"),
            "support": Said(_EFFECT.format("het draagvlak"), 1, "draagvlak"),
            "trust": Said(_EFFECT.format("het vertrouwen"), 1, "vertrouwen"),
            "ownership": Said("Schuift van wie het is: -1 naar het dorp, 1 naar de gemeente.", -1, "eigenaarschap"),
            "why": Said("Bij elk effect een zin waarom.", {"trust": "Achter de stapel zat iemand."}, "waarom"),
        },
    ),
    "Postures": About(
        "De drie houdingen van het gemeentehuis, in de woorden van een fatsoenlijke ambtenaar.",
        {
            "communicative": Said("Meedenken en ruimte geven.", "Ik bel u vrijdag.", "meedenken communicatief"),
            "regulatory": Said("Met een duidelijke regel.", "U krijgt een datum.", "regels regulerend"),
            "authoritative": Said("Overnemen en beslissen.", "Laat het maar hier.", "overnemen autoritair"),
        },
    ),
    "Example": About(
        "Een voorbeeld van een ander dorp: echt, met bron en peildatum, of verzonnen.",
        {
            "text": Said("Wat dat dorp deed.", "In een ander dorp hielp bellen.", "tekst"),
            "real": Said("true als het echt gebeurd is; dan horen source en as_of erbij.", True, "echt"),
            "place": Said("Waar het was.", "Merselo", "plaats dorp"),
            "source": Said("Waar het te lezen is: een website, krant of boek.", "dorpsblad Merselo", "bron"),
            "as_of": Said("Van wanneer de bron is, of wanneer u keek.", "2026-11", "peildatum datum"),
        },
    ),
    "Lessons": About(
        "Kaarten van het denkkader (id), naar hoe het met de deur afliep.",
        {
            "open": Said("Als de deur openging.", _LESSONS),
            "ajar": Said("Als de deur op een kier stond.", _LESSONS, "kier"),
            "shut": Said("Als de deur dicht bleef.", _LESSONS, "dicht"),
        },
    ),
    "Initiative": About(
        "Een initiatief: iets wat bewoners willen.",
        {
            "id": Said(_ID, "wensbus"),
            "name": Said("Hoe het heet, kort genoeg voor een bordje op de kaart.", "Wensbus", "naam titel"),
            "article": Said("Het lidwoord.", "de", "lidwoord"),
            "story": Said("Wat het is en voor wie.", "Vrijwilligers rijden wie niet meer rijdt.", "verhaal"),
            "path": Said(
                "De drie of vier stappen.",
                [{"village": "Een rondje langs de deuren"}, {"town_hall": "De vergunning"}, {"village": "Rijden"}],
                "pad stappen steps",
            ),
            "ownership": Said(
                "Van wie het is: 1 van het dorp, 2 dorp met hulp van de gemeente, 3 gemeente met hulp van het dorp, "
                "4 van de gemeente.",
                2,
                "eigenaar eigenaarschap owner",
            ),
            "leans_on": Said("Op welke kroonjuwelen het leunt.", ["De dorpskrant"], "leunt_op"),
            "backing": Said("Hoe bewoners het aan hun buren uitleggen.", "Zo zeggen wij het onze buren.", "achterban"),
            "portrait": Said(
                "Wat er vijf jaar later over gezegd wordt.",
                {
                    "owner_1": "De bus rijdt zelf.",
                    "owner_2": "Wij rijden, de gemeente tankt.",
                    "owner_3": "De gemeente rijdt, wij helpen.",
                    "owner_4": "Het is een buslijn.",
                    "not_yet": "De bus staat nog stil.",
                },
                "portret",
            ),
        },
    ),
    "Step": About(
        "Eén stap: van het dorp (village) of een die wacht op het gemeentehuis (town_hall).",
        {
            "village": Said("Iets wat het dorp zelf doet.", "Een rondje langs de deuren", "dorp"),
            "town_hall": Said(
                "Iets waar het gemeentehuis ja op moet zeggen.", "De vergunning", "gemeente gemeentehuis municipality"
            ),
        },
    ),
    "Portrait": About(
        "Een zin per eigenaar als het bloeit, en een als het nog niet bloeit.",
        {
            "owner_1": Said("Het bloeit en is van het dorp.", "De bus rijdt, en iedereen is er trots op."),
            "owner_2": Said("Het bloeit, is van het dorp, en de gemeente helpt.", "Wij rijden, de gemeente tankt."),
            "owner_3": Said("Het bloeit, is van de gemeente, en het dorp helpt.", "De gemeente rijdt, wij helpen."),
            "owner_4": Said("Het bloeit en is van de gemeente.", "Het is een buslijn geworden."),
            "not_yet": Said("Het bloeit nog niet.", "De bus staat nog stil.", "nog_niet"),
        },
    ),
    "Case": About(
        "Een casus: een situatie in het dorp, zonder killer.",
        {
            "id": Said(_ID, "laatste-winkel"),
            "title": Said("Waar het over gaat.", "De laatste winkel sluit", "titel naam name"),
            "story": Said("Wat er aan de hand is.", "De winkelier stopt ermee.", "verhaal"),
            "question": Said("De vraag aan de groep.", "Wat doet het dorp?", "vraag"),
            "answers": Said(
                "Voor elke functie een antwoord.",
                {
                    one: {"text": "We doen dit samen.", "after": "Een jaar later is het anders.", "support": 1}
                    for one in ("represent", "advise", "activate", "connect")
                },
                "antwoorden responses",
            ),
            "example": Said(
                "Wat een ander dorp deed.", {"text": "Elders kwam er een winkel van het dorp."}, "voorbeeld"
            ),
        },
    ),
    "CaseAnswer": About(
        "Een antwoord op de casus.",
        {
            "text": Said("Wat bewoners doen.", "We zetten de deur open voor koffie.", "tekst"),
            "after": Said("Hoe het afloopt.", "De winkel zit vol.", "afloop daarna"),
            "energy": Said(_EFFECT.format("de energie"), -1, "energie"),
            "support": Said(_EFFECT.format("het draagvlak"), 1, "draagvlak"),
            "trust": Said(_EFFECT.format("het vertrouwen"), 1, "vertrouwen"),
            "room": Said(_EFFECT.format("de speelruimte"), 1, "speelruimte ruimte"),
        },
    ),
    "CaseAnswers": About(
        "De vier antwoorden op een casus.",
        {
            "represent": Said(
                "Als het dorp vertegenwoordigt.",
                {"text": "We vragen het de raad.", "after": "Het duurt."},
                "vertegenwoordigen",
            ),
            "advise": Said(
                "Als het dorp adviseert.", {"text": "We schrijven een plan.", "after": "Het duurt."}, "adviseren"
            ),
            "activate": Said(
                "Als het dorp zelf begint.", {"text": "We beginnen zelf.", "after": "Het lukt."}, "activeren"
            ),
            "connect": Said(
                "Als het dorp mensen verbindt.", {"text": "We gaan samen kijken.", "after": "Het lukt."}, "verbinden"
            ),
        },
    ),
    "Framework": About(
        "Een kaart van het denkkader: één idee van de dia’s.",
        {
            "id": Said(_ID, "samen"),
            "kind": Said("Wat voor kaart het is.", "principle", "soort"),
            "title": Said("De kop.", "Samenwerking", "titel naam name"),
            "text": Said("De uitleg.", "Samen kom je verder.", "tekst"),
            "slide": Said("Op welke dia het staat.", "De principes", "dia"),
        },
    ),
    "Role": About(
        "Een rol: wie iemand aan tafel speelt.",
        {
            "id": Said(_ID, "jongere"),
            "side": Said("Aan welke kant van de tafel.", "residents", "kant partij"),
            "name": Said("Hoe de rol heet.", "Jongere van 17", "naam titel"),
            "wish": Said("Wat deze persoon wil.", "U wilt hier later kunnen wonen.", "wens"),
            "pressure": Said("Wat er op deze persoon drukt.", "Bijna niemand praat met u.", "druk"),
            "says": Said("De zin om mee te beginnen.", "Mag ik dan ook meebeslissen?", "zegt zin"),
            "alderman": Said("true bij de wethouder, die de killer voorleest.", True, "wethouder"),
        },
    ),
    "Term": About(
        "Een woord dat niet iedereen kent, met uitleg. Staat het op een kaart, dan is de uitleg één toets ver.",
        {
            "id": Said(_ID, "kadernota"),
            "word": Said("Het woord, zoals het op kaarten staat.", "kadernota", "woord naam"),
            "also": Said("Andere vormen, zoals het meervoud.", ["kadernota's"], "ook vormen"),
            "text": Said("De uitleg, in gewone woorden.", "Het plan voor het geld van volgend jaar.", "tekst uitleg"),
            "source": Said("Waar u het las.", "rijksoverheid.nl", "bron"),
            "as_of": Said("Wanneer dat klopte.", "2026-11", "peildatum"),
        },
    ),
}
