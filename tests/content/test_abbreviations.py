"""What a text says in short is explained, or everybody says it so."""

import pytest

from game.content.abbreviations import unexplained


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Dat staat in de APV van de gemeente.", ["APV"]),
        ("De OZB, de WOZ en de VNG.", ["OZB", "WOZ", "VNG"]),
        ("We vragen o.a. de buren, d.w.z. iedereen.", ["o.a.", "d.w.z."]),
        ("Zij bakken brood, taart enz. en eten dat i.v.m. het feest.", ["enz", "i.v.m."]),
        ("Van maandag t/m vrijdag.", ["t/m"]),
        ("Bijv. de ozb.", ["Bijv", "ozb"]),
        ("Het college van B&W en een B.V.", ["B&W", "B.V."]),
        ("Dat is zo, e.g. a BOPA-plan.", ["e.g.", "BOPA"]),
        ("OZB'ers en BOPA's betalen OZB.", ["OZB", "BOPA"]),
    ],
)
def test_an_abbreviation_is_found_once(text: str, short: list[str]) -> None:
    assert unexplained(text) == short


@pytest.mark.parametrize(
    "text",
    [
        "Dat staat in de algemene plaatselijke verordening (APV). De APV is dik.",
        "De APV (algemene plaatselijke verordening) is dik.",
        "Wie de ozb (onroerendezaakbelasting) betaalt, weet het.",
        "Dat geldt onder andere (o.a.) hier.",
    ],
)
def test_the_full_form_beside_it_explains_it(text: str) -> None:
    assert unexplained(text) == []


def test_a_word_in_parentheses_that_is_no_name_explains_nothing() -> None:
    assert unexplained("De APV (§ 3) is dik.") == ["APV"]
    assert unexplained("In de (APV) staat het.") == ["APV"]


@pytest.mark.parametrize(
    "text",
    [
        "De tv staat aan. TV's, WC en A4'tjes kent ieder, en 112 ook.",
        "Koning Willem III en de CO2 van lc.nl.",
        "TE KOOP staat op het bord, en NIET AAN DEUR.",
        "Dat doen we NIET. Zij zei JA.",
        "Bel J. de Vries. Hij woont op nr. 3.",
        "De boel, het bord, de bons en de wens.",
        "Zie www.kcwz.nl/nieuws.html of mail naar o.a@dorp.nl.",
    ],
)
def test_what_everybody_says_or_shouts_needs_no_explanation(text: str) -> None:
    assert unexplained(text) == []


def test_what_the_glossary_knows_is_explained() -> None:
    assert unexplained("De BOPA en de b.o.p.a. zijn er.", frozenset({"bopa"})) == []
