"""Wrapping: nothing is lost, nothing is wider than its room, and only a word that does not fit is cut."""

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.screen import typeset
from game.screen.metrics import Metrics

WORDS = st.text("abcdefghijklmnopqrstuvwxyzéëïöü", min_size=1, max_size=24)
ROOM = st.integers(60, 900)


def rows(text, room, weight="regular", px=24, lang="nl"):
    return typeset.wrap(text, weight, typeset.Em(px), room, lang)


@settings(max_examples=80, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=20), ROOM)
def test_every_letter_is_kept_in_order(words, room):
    text = " ".join(words)
    said = "".join(r.text for r in rows(text, room)).replace("-", "").replace(" ", "")
    assert said == text.replace(" ", "")


@settings(max_examples=80, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=20), ROOM)
def test_no_row_is_wider_than_its_room(words, room):
    assert all(r.width <= room or len(r.text) <= 1 for r in rows(" ".join(words), room))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["de", "wensbus", "rijdt", "elke", "dag"]), min_size=1, max_size=30))
def test_words_that_fit_a_line_are_never_cut(words):
    assert " ".join(r.text for r in rows(" ".join(words), 200)) == " ".join(words)


def test_a_long_word_is_hyphenated_as_dutch_is():
    assert next(r.text for r in rows("verantwoordelijkheid", 150)).endswith("-")
    assert rows("verantwoordelijkheid", 150)[0].text in {"verant-", "verantwoor-", "verantwoorde-"}


def test_the_authors_soft_hyphen_goes_before_the_dictionary():
    assert next(r.text for r in rows("energie\u00adcoöperatiebestuur", 200)) == "energie-"


def test_a_soft_hyphen_that_is_not_needed_is_not_seen():
    assert [r.text for r in rows("energie\u00adcoöperatie", 900)] == ["energiecoöperatie"]


def test_bold_inside_a_word_stays_in_the_word():
    row = rows("De **Zorgcoöperatie**: nog niet.", 900)[0]
    assert row.text == "De Zorgcoöperatie: nog niet."
    assert [r.weight for r in row.runs] == ["regular", "bold", "regular"]


def test_new_lines_are_kept():
    assert [r.text for r in rows("een\n\ntwee", 900)] == ["een", "", "twee"]


def test_text_is_measured_without_a_display():
    pygame.display.quit()
    assert typeset.height(Metrics(1280, 720), "Wie draagt de voorwaarde?", "body", 30) > 3


@pytest.mark.parametrize("text", [100, 125, 150])
def test_large_letters_grow_half_as_fast(text):
    m = Metrics(1280, 720, text)
    assert m.size("body") == pytest.approx(3.3 * text / 100)
    assert m.size("title") == pytest.approx(6.0 * (1 + text / 100) / 2)


def test_a_missing_font_is_said_and_does_not_stop(monkeypatch):
    typeset._files.cache_clear()
    typeset._face.cache_clear()
    monkeypatch.setattr(typeset, "FACES", {"regular": "Nowhere", "semibold": "Nowhere", "bold": "Nowhere"})
    try:
        assert typeset.face("bold", 20).size("dorp")[0] > 0
        assert any("Nowhere" in w for w in typeset.warnings)
    finally:
        typeset._files.cache_clear()
        typeset._face.cache_clear()
        typeset.warnings.clear()
