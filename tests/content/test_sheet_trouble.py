"""What is wrong in a spreadsheet is said with tab, row and column, all of it in one run."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.content.sheets.grid import MOST_ROWS, Cell
from game.content.sheets.xlsx import _cell

from .sheet_hands import Typist


def test_the_village_with_everything_has_no_trouble() -> None:
    assert Typist().said() == []


@pytest.mark.parametrize(("tab", "heading", "value", "said"), [
    ("Antwoorden", "Functie", "verbinde", "tabblad “Antwoorden”, rij 2, kolom “Functie” (cel C2): fout: “verbinde” kan "
     "hier niet worden gekozen. Kies uit: vertegenwoordigen, adviseren, activeren, verbinden. Bedoelde u “verbinden”?"),
    ("Antwoorden", "Duwkracht", "veel",
     "rij 2, kolom “Duwkracht” (cel I2): fout: Hier hoort een heel getal, maar er staat “veel”."),
    ("Antwoorden", "Duwkracht", Cell("time", "12:30", "12:30"), "Hier hoort een heel getal, maar er staat “12:30”."),
    ("Antwoorden", "Duwkracht", Cell("percent", 2.0, "200%"), "Hier hoort een heel getal, maar er staat “200%”."),
    ("Antwoorden", "Duwkracht", Cell("date", "2026-03-04", "4-3-2026"), "maar er staat “4-3-2026”"),
    ("Antwoorden", "Duwkracht", "0777", "maar er staat “0777”"),
    ("Antwoorden", "Duwkracht", 2.5, "maar er staat “2.5”"),
    ("Antwoorden", "Duwkracht", Cell("no_result", None, "=A1+1"),
     "(cel I2): fout: Hier staat een formule zonder bewaarde uitkomst"),
    ("Antwoorden", "Duwkracht", Cell("error", None, "#REF!"),
     "(cel I2): fout: De formule in deze cel geeft een fout (#REF!)"),
    ("Antwoorden", "Duwkracht", None,
     "(cel I2): fout: Deze cel is leeg, en hier hoort: Hoe hard dit tegen de deur duwt."),
    ("Antwoorden", "Duwkracht", 9, "(cel I2): fout KK033: 9 past hier niet: het mag hoogstens 3 zijn."),
    ("Antwoorden", "Id", None, "(cel B2): fout: Deze cel is leeg"),
    ("Antwoorden", "Killer", "eigen-kiler",
     "(cel A2): fout: “eigen-kiler” staat niet op het tabblad “Killers”. Bedoelde u “eigen-killer”?"),
    ("Antwoorden", "Waarom energie", None,
     "fout KK062: Bij het effect op energie (energy) ontbreekt het waarom. → Vul bij dit antwoord"),
    ("Antwoorden", "Antwoord", "Wij " + "praten en " * 12,
     "(cel E2): fout KK035: Deze tekst is 123 tekens lang; op de kaart passen er 90."),
    ("Kroonjuwelen", "Verborgen", "soms", "fout: Hier hoort ja of nee, maar er staat “soms”."),
    ("Kroonjuwelen", "Tekst", "a\x07b", "(U+0007)"),
    ("Rollen", "Rol", "wethoder", "fout KK070: Er is geen rol met de id “wethoder”. Bedoelde u “wethouder”?"),
    ("Dorp", "Peildatum", "november", "rij 7, kolom “Peildatum” (cel B7): fout KK043"),
    ("Dorp", "Verhaal", None, "kolom “Verhaal” (cel B8): fout: Deze cel is leeg"),
    ("Dorp", "Taal", "Fries", "fout: “Fries” kan hier niet worden gekozen. Kies uit: Nederlands, Engels."),
    ("Dorp", "Talen", "nl, fries", "fout: “fries” kan hier niet worden gekozen"),
    ("Ambities", "Meter", "energie",
     "tabblad “Ambities”, rij 2: fout KK066: Een ambitie is er één van drie: een aantal in bloei"),
    ("Ambities", "Aantal in bloei", 6, "fout KK081"),
    ("Lengtes", "Tegenslag na halfjaar", None,
     "fout KK031: Hier ontbreekt: Tegenslag na halfjaar. → Vul het in op het tabblad “Lengtes”."),
    ("Lengtes", "Casussen", "geen-casus", "kolom “Casussen” (cel M2): fout KK070"),
    ("Stapel", "Killer", "stapl", "tabblad “Stapel”, rij 2, kolom “Killer” (cel B2): fout KK070"),
    ("Gewichten", "Gewicht", 7, "tabblad “Gewichten”, rij 2, kolom “Gewicht” (cel C2): fout KK033"),
    ("Voorbeelden", "Echt gebeurd", "ja",
     "fout KK064: Een echt voorbeeld heeft een bron en een peildatum nodig. → Vul “Bron”"),
    ("Stappen", "Van wie", "kerk", "tabblad “Stappen”, rij 2, kolom “Van wie” (cel B2): fout: “kerk” kan hier niet"),
    ("Stappen", "Stap", None, "tabblad “Stappen”, rij 2, kolom “Stap” (cel C2): fout: Deze cel is leeg"),
    ("Wegen", "Punten", Cell("number", 620.59, "620,59"),
     "tabblad “Wegen”, rij 2, kolom “Punten” (cel B2): fout: Hier horen punten"),
    ("Plekken", "Naambordje", "links",
     "tabblad “Plekken”, rij 2, kolom “Naambordje” (cel C2): fout: Hier horen twee getallen"),
    ("Onderdelen", "Soort", "bom", "tabblad “Onderdelen”, rij 2, kolom “Soort” (cel A2): fout KK100"),
    ("Onderdelen", "X", 99999, "tabblad “Onderdelen”, rij 2, kolom “X” (cel B2): fout KK033"),
])  # fmt: skip
def test_a_cell_that_is_wrong_is_said_once_with_its_place(tab: str, heading: str, value: Any, said: str) -> None:
    found = [one for one in Typist().fill(tab, heading, value).said() if said in one]
    assert len(found) == 1, Typist().fill(tab, heading, value).said()


@pytest.mark.parametrize(("tab", "heading", "value"), [
    ("Antwoorden", "Functie", "verbinde"), ("Antwoorden", "Duwkracht", "veel"), ("Antwoorden", "Killer", "eigen-kiler"),
    ("Antwoorden", "Id", None), ("Killers", "Id", None), ("Lengtes", "Minuten", "121"), ("Ambities", "Meter", "energi"),
    ("Stappen", "Van wie", "kerk"), ("Gewichten", "Gewicht", "zwaar"), ("Dorp", "Landschap", "berg"),
    ("Casusantwoorden", "Functie", None), ("Rollen", "Rol", Cell("error", None, "#N/A")), ("Dorp", "Begin energie",
     "vijf"),
])  # fmt: skip
def test_one_mistake_is_one_remark(tab: str, heading: str, value: Any) -> None:
    assert len(Typist().fill(tab, heading, value).said()) == 1, Typist().fill(tab, heading, value).said()


def test_every_text_that_lacks_a_language_is_said() -> None:
    said = Typist().fill("Dorp", "Talen", "nl, en").said()
    assert len(said) > 20
    assert all("KK071: Deze tekst is er niet in het Engels (en). → Vul de kolom van die taal in" in one for one in said)


def test_all_mistakes_are_said_in_one_run_in_order_of_tab_and_row() -> None:
    hands = (
        Typist().fill("Water", "Breedte", "heel breed").fill("Dorp", "Soort", "avond").fill("Killers", "Thema", "weer")
    )
    hands.fill("Killers", "Verhaal", "lang " * 60)
    said = hands.said()
    assert [one.split("”")[0] for one in said] == ["tabblad “Dorp", "tabblad “Killers", "tabblad “Water"]
    assert hands.read().village is None


@pytest.mark.parametrize(("value", "meant"), [
    (3.0, 3), (" 3 ", 3), ("3,0", 3), ("3.0", 3), (3, 3), (Cell("number", 3.0, "3"), 3),
])  # fmt: skip
def test_a_number_is_read_as_it_was_meant(value: Any, meant: int) -> None:
    found = Typist().fill("Antwoorden", "Duwkracht", value).read()
    assert found.village is not None
    assert found.village.killers[0].responses[0].push == meant


@pytest.mark.parametrize(("value", "meant"), [
    ("0777", "0777"), (777, "777"), (Cell("time", "12:30", "12:30"), "12:30"), (Cell("percent", 0.5, "50%"), "50%"),
    (Cell("date", "2026-03-04", "4-3-2026"), "4-3-2026"), ("  Molen  ", "Molen"), ("De\x0bmolen", "De\nmolen"),
    (Cell("truth", True, "WAAR"), "WAAR"), (3.0, "3.0"), (Cell("number", 3.0, "3"), "3"),
])  # fmt: skip
def test_a_text_is_what_its_author_sees(value: Any, meant: str) -> None:
    found = Typist().fill("Kroonjuwelen", "Naam", value).read()
    assert found.village is not None
    assert found.village.jewels[0].name == {"nl": meant}


@pytest.mark.parametrize("value", [Cell("date", "2026-11-01", "nov-26"), "2026-11", " 2026-11 "])
def test_a_month_that_a_program_made_a_date_of_is_still_that_month(value: Any) -> None:
    found = Typist().fill("Dorp", "Peildatum", value).read()
    assert found.village is not None
    assert found.village.as_of == "2026-11"


@pytest.mark.parametrize(
    ("word", "meant"), [("Ja", True), ("x", True), (Cell("truth", True, "WAAR"), True), ("nee", False)]
)
def test_yes_and_no_may_be_said_in_many_ways(word: Any, meant: bool) -> None:
    found = Typist().fill("Kroonjuwelen", "Verborgen", word).read()
    assert found.village is not None
    assert found.village.jewels[0].hidden is meant


@pytest.mark.parametrize("word", ["Verbinden", "connect", " VERBINDEN "])
def test_a_choice_may_be_the_word_of_the_screen_or_of_the_file(word: str) -> None:
    found = Typist().fill("Antwoorden", "Functie", word, row=5).read()
    assert found.village is not None
    assert found.village.killers[0].responses[3].function == "connect"


def test_a_heading_that_is_not_known_is_said_once_with_what_may_be_meant() -> None:
    assert Typist().type("Antwoorden", "C1", "Functei").said() == [
        "tabblad “Antwoorden”, cel C1: fout: De kop “Functei” is hier niet bekend. Bedoelde u “Functie”?"
    ]


def test_a_column_that_is_gone_is_said_once_and_not_for_every_row() -> None:
    hands = Typist()
    for row in hands.grid("Antwoorden").rows:
        del row[2:3]
    assert hands.said() == ["tabblad “Antwoorden”, rij 1: fout: Hier ontbreekt de kolom “Functie”."]


def test_headings_may_stand_in_another_order_and_in_capitals_with_a_star() -> None:
    hands = Typist()
    for row in hands.grid("Antwoorden").rows:
        row.reverse()
    rows = hands.grid("Antwoorden").rows
    rows[0] = [one._replace(value=f" {one.shown.upper()}* ") for one in rows[0]]
    assert hands.said() == []


def test_a_heading_twice_a_cell_without_heading_and_a_row_twice_are_said() -> None:
    hands = Typist().type("Kroonjuwelen", "F1", "Naam").type("Kroonjuwelen", "G3", "zomaar")
    hands.type("Lengtes", "A3", "120")
    said = "\n".join(hands.said())
    assert "tabblad “Kroonjuwelen”, cel F1: fout: De kop “Naam” staat hier twee keer." in said
    assert "tabblad “Kroonjuwelen”, cel G3: fout: Boven deze cel staat geen kop." in said
    assert "tabblad “Lengtes”, rij 3: fout: Dit staat al op rij 2." in said


def test_an_own_column_with_a_hash_is_not_read() -> None:
    assert Typist().type("Kroonjuwelen", "F1", "# notitie").type("Kroonjuwelen", "F2", "vragen aan Jan").said() == []


def test_empty_rows_and_spaces_at_the_ends_do_not_matter() -> None:
    hands = Typist()
    plain = hands.read().village
    for tab in ("Kroonjuwelen", "Antwoorden", "Lengtes"):
        hands.grid(tab).rows.insert(2, [Cell("text", "  ", "  ")] * 3)
        hands.grid(tab).rows.insert(0, [])
    for grid in hands.grids:
        for number, row in enumerate(grid.rows):
            grid.rows[number] = [
                one._replace(value=f" {one.value} \xa0") if one.sort == "text" and str(one.value).strip() else one
                for one in row
            ]
    assert hands.said() == []
    assert hands.read().village == plain


@pytest.mark.parametrize(("tab", "said"), [
    ("Kroonjuwelen", "tabblad “Kroonjuwelen”: fout: Dit tabblad ontbreekt"),
    ("Dorp", "tabblad “Dorp”: fout: Dit tabblad ontbreekt"),
    ("Lengtes", "tabblad “Lengtes”: fout: Dit tabblad ontbreekt"),
    ("Houdingen",
     "tabblad “Killers”, rij 2: fout KK031: Hier ontbreekt: Houdingen. → Vul het in op het tabblad “Houdingen”."),
])  # fmt: skip
def test_a_tab_that_is_missing_is_said_once(tab: str, said: str) -> None:
    found = Typist().without(tab).said()
    assert len(found) == 1, found
    assert said in found[0]


@pytest.mark.parametrize("tab", ["Uitleg", "Lijsten", "Water", "Gewichten", "Stellingen"])
def test_a_tab_that_need_not_be_there_may_go(tab: str) -> None:
    assert Typist().without(tab).said() == []


def test_a_tab_by_another_name_is_said_with_what_may_be_meant_and_a_tab_of_ones_own_is_named() -> None:
    hands = Typist()
    hands.grids = [one._replace(title="Kroonjuweel") if one.title == "Kroonjuwelen" else one for one in hands.grids]
    hands.grids.append(hands.grid("Water")._replace(title="Boodschappen"))
    assert hands.said()[-2:] == [
        "tabblad “Kroonjuweel”: fout: Dit tabblad is hier niet bekend. Bedoelde u “Kroonjuwelen”?",
        "tabblad “Boodschappen”: let op: Dit tabblad hoort niet bij een dorp en is niet gelezen.",
    ]


def test_a_spreadsheet_of_something_else_is_said_in_one_sentence() -> None:
    hands = Typist()
    hands.grids = [hands.grid("Water")._replace(title="Begroting")]
    assert hands.said() == [
        "tabblad “Begroting”: fout: Geen enkel tabblad hoort bij een dorp. "
        "Maak met kks export een rekenblad om in te vullen."
    ]


def test_an_id_twice_names_the_row_of_the_first() -> None:
    said = Typist().fill("Antwoorden", "Id", "raad", row=4).said()
    assert said == [
        "tabblad “Antwoorden”, rij 4, kolom “Id” (cel B4): fout KK061: “raad” staat hier twee keer; eerder op rij 2. "
        "→ Geef elk een eigen id, of haal er een weg."
    ]


def test_the_file_must_be_called_after_the_id() -> None:
    found = Typist().read("anders.yaml")
    assert [one.said("nl").split(":")[1] for one in found.troubles] == [" fout KK067"]


def test_too_many_rows_are_refused() -> None:
    hands = Typist()
    hands.grids = [one._replace(overfull=True) if one.title == "Water" else one for one in hands.grids]
    assert f"onder rij {MOST_ROWS}" in hands.said()[0]


def test_an_english_reader_gets_english() -> None:
    said = Typist().fill("Antwoorden", "Functie", "verbinde").type("Rollen", "A1", "Rolt").said("en")
    assert all("fout" not in one and "tabblad" not in one for one in said)
    assert "Did you mean “verbinden”?" in said[-1]


def test_a_column_of_another_language_is_that_language() -> None:
    hands = Typist().type("Stellingen", "B1", "Stelling (en)").type("Stellingen", "B2", "Yes")
    found = hands.read()
    assert found.village is not None
    assert found.village.statements[0] == {"nl": "Ja", "en": "Yes"}


TYPED = st.sampled_from([
    None, "", "ja", "x" * 300, "é\n", "0777", "-3", "9" * 30, "(geen)", "raad", "eigen-killer", "120", "nl",
    "1,2;3", "../x", "a" * 40, "\u2028", "\ud800", 0, -1, 2.5,
    Cell("number", float("nan"), "nan"), Cell("number", 1e300, "1e+300"),
    Cell("no_result", None, "=A1"), Cell("error", None, "#REF!"), Cell("date", "2026-01-01", "1-1-26"),
])  # fmt: skip


@settings(max_examples=40)
@given(st.lists(st.tuples(st.integers(1, 24), st.integers(0, 5), st.integers(0, 8), TYPED), min_size=1, max_size=4))
def test_whatever_is_typed_wherever_gets_a_sentence_or_a_village(typed: list[tuple[int, int, int, Any]]) -> None:
    hands = Typist()
    for tab, row, column, value in typed:
        hands.type(hands.grids[tab].title, f"{chr(65 + column)}{row + 1}", value)
    found = hands.read()
    errors = [one.said("nl") for one in found.troubles if not one.warning]
    assert (found.village is None) == bool(errors)
    assert not any("KK059" in one or "met een streepje" in one or "dubbele punten" in one for one in errors)


def test_the_road_and_the_sites_of_the_map_are_told_of_tabs() -> None:
    hands = Typist()
    del hands.grid("Plekken").rows[2:]
    assert "maak het tabblad “Plekken” leeg" in "".join(hands.said())


def test_a_scalar_column_under_a_wrong_heading_is_said_once() -> None:
    assert len(Typist().type("Gewichten", "C1", "Gewcht").said()) == 1
    assert len(Typist().type("Rollen", "A1", "Rl").said()) == 1


def test_a_row_of_the_village_that_is_not_needed_may_go() -> None:
    hands = Typist()
    rows = hands.grid("Dorp").rows
    rows[:] = [row for row in rows if row[0].shown not in ("Soort", "Aantekeningen", "Talen")]
    found = hands.read()
    assert found.village is not None
    assert (found.village.level, found.village.guide) == ("workshop", None)


@pytest.mark.parametrize(("value", "shape", "sort", "shown"), [
    (0.5, "0%", "percent", "50%"), (777, "0000", "number", "0777"), (3.0, "General", "number", "3"),
    (True, "General", "truth", "WAAR"), ("a_x000B_b", "@", "text", "a\x0bb"),
])  # fmt: skip
def test_a_cell_of_excel_is_what_is_seen(value: Any, shape: str, sort: str, shown: str) -> None:
    class Found:
        number_format, data_type = shape, "s"

    Found.value = value  # type: ignore[attr-defined]
    cell = _cell(Found, Found)
    assert (cell.sort, cell.shown) == (sort, shown)
