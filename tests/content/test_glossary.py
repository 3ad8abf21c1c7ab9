"""Which explained words a text uses, in both languages."""

import pytest

from game.content.cards import Term
from game.content.glossary import initial, ordered, terms_in


def term(name: str, word: str, *also: str, en: str = "x") -> Term:
    forms = [{"nl": one, "en": en} for one in also]
    return Term(id=name, word={"nl": word, "en": en}, also=forms, text={"nl": "Uitleg.", "en": "Explained."})


GLOSSARY = {
    one.id: one
    for one in (
        term("raad", "gemeenteraad", "raad", en="council"),
        term("dorpsraad", "dorpsraad", en="village council"),
        term("plan", "omgevingsplan", "bestemmingsplan", "omgevingsplannen"),
        term("cooperatie", "coöperatie", en="cooperative"),
    )
}


def ids(text: str, language: str = "nl") -> list[str]:
    return [one.id for one in terms_in(text, language, GLOSSARY)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("De dorpsraad gaat naar de raad.", ["dorpsraad", "raad"]),
        ("De Gemeenteraad, en nog eens de raad.", ["raad"]),
        ("Het bestemmingsplan heet nu omgevingsplan.", ["plan"]),
        ("De raadzaal is vol.", []),
        ("Een co\u00adöperatie met een afbreekstreepje.", ["cooperatie"]),
        ("", []),
    ],
)
def test_whole_words_and_other_forms_are_found_once_in_reading_order(text: str, found: list[str]) -> None:
    assert ids(text) == found


def test_the_longest_form_counts_and_each_language_has_its_own() -> None:
    assert ids("The village council asks the council for a cooperative.", "en") == ["dorpsraad", "raad", "cooperatie"]
    assert ids("De raad.", "en") == []


def test_no_glossary_explains_nothing() -> None:
    assert terms_in("De raad.", "nl", {}) == []


def test_words_are_ordered_by_letter_and_accents_do_not_count() -> None:
    assert [one.id for one in ordered("nl", GLOSSARY.values())] == ["cooperatie", "dorpsraad", "raad", "plan"]
    assert (initial("éénmalig"), initial("coöperatie"), initial("112")) == ("E", "C", "#")
