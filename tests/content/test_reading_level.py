"""Sentences, words and syllables are counted as a reader would, and the score is Flesch's."""

import pyphen
import pytest

from game.content.reading_level import Level, level, sentences, syllables, words

DUTCH = {
    1: "dorp nieuw ijs bij haai bloeit uw ruw één vóór thee straks dóór schrijft",
    2: "draagvlak bureau groeien eeuwen nieuwe vrouwen ijsbaan moeilijk mooie koeien ouder café zeeën geacht schaduw "
    "yoghurt baby buurvrouw geïnd gebouwd bakhuis samen baby's e-mail lawaai",
    3: "gemeente inwoner vertrouwen energie speelruimte ideeën museum reünie vergunning wethouder ambtenaar aanvragen "
    "begroting radio ideaal theater politiek kwaliteit subsidie uitleggen bewoners kanaaltje kopieën",
    4: "eigenaarschap beïnvloeden financieel omgevingsplan gemeentehuis beoordelen procedure vrijwilligers situatie "
    "keukentafel beëindigen",
    5: "coöperatie officiële initiatief",
    6: "verantwoordelijkheid zorgcoöperatie",
    8: "energiecoöperatie",
}
ENGLISH = {
    1: "the made house asked walked trust free fire year likes goes does used loved sale yes why paid don't it's",
    2: "village council people houses table little wanted needed being support neighbours someone sometimes every "
    "evening agree agreed quiet flower rhythm science patience special nation question courage places changes "
    "business wednesday bridges apple castle beyond money seeing poem didn't cafe",
    3: "energy idea area created residents officials alderman everyone radio decision decided recipe village's period",
    4: "community initiative society",
    6: "municipality responsibility",
}


def known(table: dict[int, str]) -> list[tuple[str, int]]:
    return [(word, count) for count, some in table.items() for word in some.split()]


@pytest.mark.parametrize(("language", "table"), [("nl", DUTCH), ("en", ENGLISH)])
def test_syllables_are_counted_as_they_are_spoken(language: str, table: dict[int, str]) -> None:
    assert len(known(table)) > 60
    assert [(word, syllables(word, language)) for word, _ in known(table)] == known(table)


@pytest.mark.parametrize(("language", "dictionary", "table"), [("nl", "nl_NL", DUTCH), ("en", "en_GB", ENGLISH)])
def test_places_to_break_a_word_tell_less_of_its_syllables(
    language: str, dictionary: str, table: dict[int, str]
) -> None:
    breaks = pyphen.Pyphen(lang=dictionary, left=1, right=1)
    wrong = [word for word, count in known(table) if len(breaks.positions(word)) + 1 != count]
    assert len(wrong) > 6


def test_signs_around_a_word_are_no_syllables_and_digits_are() -> None:
    assert syllables("‘Energie’,", "nl") == 3
    assert syllables("2018", "nl") == 4
    assert syllables("A4'tjes", "nl") == 3
    assert syllables("&", "nl") == 1


def test_a_text_falls_apart_into_its_sentences() -> None:
    assert sentences("De bus rijdt niet meer. Wie jong is, zoekt een huis! Waar?") == [
        "De bus rijdt niet meer.",
        "Wie jong is, zoekt een huis!",
        "Waar?",
    ]
    assert sentences("‘Mag dat?’ vraagt zij. “Nee.” Toen werd het stil… heel stil.") == [
        "‘Mag dat?’ vraagt zij.",
        "“Nee.”",
        "Toen werd het stil… heel stil.",
    ]


def test_a_point_in_the_middle_of_a_sentence_does_not_end_it() -> None:
    for one in ("Dhr. Jansen belt.", "Wij vragen o.a. de buren.", "Het kost 2.500 euro.", "Kijk op lc.nl voor meer."):
        assert sentences(one) == [one]


def test_a_line_of_a_list_is_a_sentence_without_its_number() -> None:
    text = "Zo doet u het:\n\n1. Lees voor\n2. Wacht\n- Vraag daarna"
    assert sentences(text) == ["Zo doet u het:", "Lees voor", "Wacht", "Vraag daarna"]


def test_a_condition_begins_with_dots_that_are_no_sentence() -> None:
    assert sentences("… het dorp het dossier ordent.") == ["… het dorp het dossier ordent."]
    assert words("… het dorp – en/of de buren.") == ["het", "dorp", "en", "of", "de", "buren."]


def test_the_score_is_that_of_douma_in_dutch_and_of_flesch_in_english() -> None:
    counted = Level(sentences=2, words=20, syllables=30)
    assert counted.average == 10
    assert counted.score("nl") == pytest.approx(206.84 - 0.93 * 10 - 77 * 1.5)
    assert counted.score("en") == pytest.approx(206.835 - 1.015 * 10 - 84.6 * 1.5)
    assert level([], "nl") == Level(0, 0, 0)
    assert level([], "nl").score("nl") == 100
    assert level([], "nl").average == 0


def test_plain_words_score_better_than_those_of_an_office() -> None:
    plain = ["De gemeente helpt u graag. Bel ons, dan kijken we samen wat er kan."]
    office = ["Ten aanzien van de subsidieverstrekking geldt onverkort het vigerende verantwoordingsprotocol."]
    assert level(plain, "nl").score("nl") > 80
    assert level(office, "nl").score("nl") < 10
