"""The balance sheet for people: in words for a terminal, as a page with pictures for a trainer."""

import re
from html.parser import HTMLParser

import pytest

from game.balance import Sheet, sheet
from game.balance.sheet import Row
from game.content.compile import compile_game
from game.content.village_file import open_village
from game.report.balance_page import Entry, page
from game.report.balance_words import aim, fallen, text

DOCUMENT = open_village("veenderwold")


@pytest.fixture(scope="module")
def small() -> Sheet:
    return sheet(compile_game(DOCUMENT, 50), 12, 3)


def missed(small: Sheet) -> Sheet:
    row = Row("reached", "balanced x role_aware", 0.2, 0.1, 0.3, 0.5, 1.0)
    return small._replace(rows=(row, *small.rows[1:]), dominated=("stapel.datum",))


@pytest.mark.parametrize(
    ("kind", "least", "most", "said"),
    [
        ("reached", 0.75, 0.95, "75 tot 95"),
        ("reached", 0.0, 0.1, "ten hoogste 10"),
        ("lead", 0.2, 1.0, "ten minste 20"),
        ("reached", 0.0, 1.0, "vrij"),
        ("killers", 1, 3, "1.0 tot 3.0"),
    ],
)
def test_a_target_is_said_in_words(kind: str, least: float, most: float, said: str) -> None:
    assert aim(Row(kind, "", 0, 0, 0, least, most), "nl") == said


def test_what_falls_outside_is_a_sentence_each(small: Sheet) -> None:
    assert fallen(missed(small), "nl") == [
        "veenderwold 50: Evenwichtige bewoners, rolbewuste ambtenaren is 20, en hoort te zijn: ten minste 50.",
        "veenderwold 50: het antwoord stapel.datum is nergens beter in dan een ander antwoord op de kaart.",
    ]


def test_the_text_marks_the_row_that_falls_outside(small: Sheet) -> None:
    shown = text(missed(small), "nl")
    assert [line[:36] for line in shown.splitlines() if line.endswith("✗")] == ["Evenwichtige bewoners, rolbewuste am"]
    assert all(len(line) < 140 for line in shown.splitlines())


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_page_is_one_file_that_loads_nothing(small: Sheet, lang: str) -> None:
    found = page([Entry(DOCUMENT, small)], lang)
    HTMLParser().feed(found)
    assert not re.search(r"(src|href)=|url\(|<script", found)
    assert found.count("<svg") >= len(small.rows) + 4


def test_the_page_has_every_row_every_hope_and_every_answer(small: Sheet) -> None:
    found = page([Entry(DOCUMENT, missed(small))], "nl")
    assert found.count("scope=row>") == len(small.rows) + len(DOCUMENT.village.lengths["50"].ambitions) + len(
        small.cards
    )
    assert "2 × buiten het doel" in found
    assert found.count("class=out") == 1
    assert "Energiecoöperatie in bloei en van het dorp" in found
    assert all(in_page in found for in_page in ("Het ligt op de stapel", "4 keer getrokken"))
