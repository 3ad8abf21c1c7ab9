"""Every Dutch sentence of the interface has its English one, and what is compiled is what is written."""

import io

from babel.messages.mofile import read_mo

from game.text import tr
from tools import catalogue


def test_every_sentence_is_translated():
    assert catalogue.untranslated("en") == []


def test_the_compiled_catalogue_is_fresh():
    # Sentences, not bytes: the head of a compiled catalogue names the Babel that made it.
    lying = read_mo(io.BytesIO(catalogue.po_path("en").with_suffix(".mo").read_bytes()))
    fresh = read_mo(io.BytesIO(catalogue.compiled(catalogue.load("en"))))
    assert {one.id: one.string for one in lying if one.id} == {one.id: one.string for one in fresh if one.id}


def test_placeholders_are_the_same_in_both_languages():
    import re

    for text in catalogue.sentences():
        assert set(re.findall(r"\{(\w+)\}", tr_raw(text))) == set(re.findall(r"\{(\w+)\}", text)), text


def tr_raw(text):
    from game.text import translator

    return translator("en")(text)


def test_values_are_filled_in():
    assert tr("nl", "Halfjaar {n} van {total}", n=3, total=6) == "Halfjaar 3 van 6"
    assert tr("en", "Halfjaar {n} van {total}", n=3, total=6) == "Half-year 3 of 6"
