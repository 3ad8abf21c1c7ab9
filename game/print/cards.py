"""All cards of a village, deck by deck: the smaller ones first, so that little paper is used."""

from game.print.deck import Deck
from game.print.faces_killer import answer_cards, killer_cards, posture_cards
from game.print.faces_village import (
    case_cards,
    framework_cards,
    hope_cards,
    initiative_cards,
    jewel_cards,
    role_cards,
)
from game.print.marks import Reader
from game.print.sheets import EIGHT, FOUR, SIX, Card, Format, Sheet, sheets_of


def decks(deck: Deck, lang: str) -> list[tuple[str, list[Card], Format]]:
    """Every deck with its title and the smallest format it is tried in."""
    r = Reader(lang)
    found = [
        (r.t("Ambities, tegenslag en kroonjuwelen"), [*hope_cards(deck), *jewel_cards(deck)], EIGHT),
        (r.t("Initiatieven"), initiative_cards(deck), FOUR),
        (r.t("Rollen"), role_cards(deck), FOUR),
        (r.t("Killers"), killer_cards(deck.killers), FOUR),
        (r.t("Houdingen van het gemeentehuis"), posture_cards(deck.killers), FOUR),
        (r.t("Antwoorden van het dorp"), answer_cards(deck.killers), EIGHT),
        (r.t("Casussen"), case_cards(deck), FOUR),
        (r.t("Denkkader"), framework_cards(deck), SIX),
    ]
    return [one for one in found if one[1]]


def card_sheets(deck: Deck, lang: str) -> list[Sheet]:
    """Fronts and backs of all decks."""
    return [sheet for title, cards, first in decks(deck, lang) for sheet in sheets_of(title, cards, lang, first)]
