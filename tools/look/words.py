"""What the manual of the look calls things, in Dutch: colours and their use, styles, silhouettes, moves."""

from __future__ import annotations

from typing import NamedTuple


class Colour(NamedTuple):
    """A token of the palette in words; ``text`` says whether letters stand on it or are written in it."""

    name: str
    use: str
    text: str = ""


COLOURS: dict[str, dict[str, Colour]] = {
    "Papier en inkt": {
        "ink": Colour("inkt", "letters, lijnen, wat gekozen is", "as ink"),
        "quiet_text": Colour("stille inkt", "voorbeeldtekst in een leeg veld", "as ink"),
        "paper": Colour("papier", "de achtergrond", "on"),
        "card": Colour("kaart", "panelen en kaarten", "on"),
        "light": Colour("licht", "lege vakjes van een meter", "on"),
        "white": Colour("wit", "velden om in te typen, letters op donker", "on"),
        "muted": Colour("dof", "een knop die nog wacht", "on"),
        "rule": Colour("lijntje", "lijn tussen rijen"),
        "gap": Colour("kier", "wit tussen een vlak en zijn focusring"),
        "night": Colour("nacht", "het scherm op zwart (toets B)"),
    },
    "Druk": {
        "stamp": Colour("stempel", "de zin van een killer", "on"),
        "on_stamp": Colour("op stempel", "letters op de stempel"),
        "red": Colour("rood", "tekens van killers en tegenvallers", "as ink"),
        "ochre": Colour("oker", "aan de beurt, ‘Ja, mits …’, aandacht", "on"),
        "ochre_light": Colour("licht oker", "de volgende stap, een cijfer op de kaart", "on"),
        "bloom": Colour("bloei", "wat in bloei staat of gekozen is", "on"),
        "example": Colour("voorbeeld", "een voorbeeld van een ander dorp", "on"),
        "setback_band": Colour("tegenvaller", "de band van de tegenvaller in een grafiek"),
    },
    "Doen": {
        "button": Colour("knop", "de ene grote knop", "on"),
        "on_button": Colour("op knop", "letters op de grote knop"),
        "done": Colour("gelukt", "vinkje, open grendel", "on"),
        "on_done": Colour("op gelukt", "letters en vinkje op groen"),
        "petrol": Colour("petrol", "grote tekens, een kaart die nog dicht ligt", "on"),
        "petrol_light": Colour("licht petrol", "de lijn op een kaart die nog dicht ligt"),
        "ring": Colour("ring", "de focusring"),
        "selection": Colour("selectie", "gekozen letters in een veld", "on"),
    },
    "Functies": {
        "represent": Colour("Vertegenwoordigen", "functie", "on"),
        "advise": Colour("Adviseren", "functie", "on"),
        "activate": Colour("Activeren", "functie", "on"),
        "connect": Colour("Verbinden", "functie", "on"),
    },
    "Meters": {
        "energy": Colour("Energie", "meter", "on"),
        "support": Colour("Draagvlak", "meter", "on"),
        "trust": Colour("Vertrouwen", "meter", "on"),
        "room": Colour("Speelruimte", "meter", "on"),
    },
    "Eigenaarschap": {
        "own1": Colour("1 van het dorp", "eigenaar", "on"),
        "own2": Colour("2 dorp, gemeente draagt bij", "eigenaar", "on"),
        "own3": Colour("3 gemeente, bewoners dragen bij", "eigenaar", "on"),
        "own4": Colour("4 van de gemeente", "eigenaar", "on"),
    },
    "Houdingen": {
        "communicative": Colour("Communicatief", "tint van de kaart", "on"),
        "regulatory": Colour("Regelgestuurd", "tint van de kaart", "on"),
        "authoritative": Colour("Autoritair", "tint van de kaart", "on"),
    },
    "Kraslaag": {
        "layer": Colour("laag", "wat weg te krassen is"),
        "layer_light": Colour("krassen", "lichte sneden in de laag"),
        "layer_dark": Colour("donker", "wit erop: ‘kras verder’, niemand draagt", "on"),
    },
}
"""Every token of `game/screen/theme.py`, by heading."""

STYLES: dict[str, tuple[str, str]] = {
    "stamp": ("Kom over een jaar nog eens terug", "de zin van een killer"),
    "title": ("Oudeloo", "naam van het dorp, ‘Ja, mits …’"),
    "scene": ("Wat zegt het dorp terug?", "titel van een scène"),
    "value": ("−2", "een getal dat telt"),
    "button": ("Verder", "de grote knop"),
    "quote": ("‘Dit vinden zij echt van het dorp.’", "wat iemand zegt"),
    "section": ("Onze ambities", "kop van een paneel"),
    "lead": ("Lees hardop, ieder een zin.", "de zin waar het om gaat"),
    "body": ("Bewoners kiezen samen één antwoord.", "gewone tekst"),
    "strong": ("Verbinden", "naam op een kaart"),
    "letter": ("Vb", "letters in een teken"),
    "name": ("Energiecoöperatie", "naambordje, kleine naam"),
    "small": ("eerst het dorp", "woorden in een pil of label"),
    "note": ("Bron en voetnoot", "wat niemand hoeft te lezen om mee te doen"),
}
"""A sample and the use of every style of `game/screen/metrics.py`."""

WEIGHTS = {"regular": "gewoon", "semibold": "halfvet", "bold": "vet"}
SILHOUETTES = {"pennant": "vaantje", "sheet": "blad met vouw", "octagon": "achthoek", "oval": "ovaal", "box": "tab"}
MARKERS = {"box": "vierkant", "oval": "rondje", "triangle": "driehoek", "diamond": "ruit"}
DASHES = {0: "doorgetrokken", 1: "streepjes", 2: "stippen", 3: "streep en stip"}
EYES = {"": "alle kegels", "protanopia": "protanopie", "deuteranopia": "deuteranopie", "tritanopia": "tritanopie"}
FAMILIES = {"functions": "functies", "meters": "meters", "ownership": "eigenaarschap"}
THEMES = {"light": "inkt en papier", "contrast": "veel contrast"}

MOVES = {
    "walk": "de aanvraag loopt over de weg naar het gemeentehuis",
    "card": "de kaart van de killer draait om",
    "stamp": "de stempel valt: van 1,25 naar 1",
    "bolts": "een grendel schuift open (twee tegelijk mag), daarna licht het slot op",
    "door": "het oude blad vloeit over in het nieuwe; een deur die dicht blijft schudt even",
    "turn": "de kaart van de les draait om",
    "meters": "een gewonnen vakje verschijnt; het volgende wacht even lang",
    "weather": "de bui van de tegenvaller drijft binnen",
    "grow": "een nieuw stadium rijst op en wordt zichtbaar",
    "people": "mensen komen bij een plan staan",
}
"""What moves, by the name that a scene asks `progress` for."""
