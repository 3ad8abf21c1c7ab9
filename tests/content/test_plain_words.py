"""A text that is hard to read is found where it stands, and nothing is said of a plain one."""

from pathlib import Path

import pytest

from game.content.check import check
from game.content.diagnostics import Diagnostic
from game.content.plain_words import AVERAGE, LONGEST, LOWEST
from game.paths import data_path

from .conftest import place_of

PLAIN = {"KK120", "KK121", "KK122"}
GLOSSARY = (
    "- id: apv\n  word: algemene plaatselijke verordening\n  also: [APV, APV's]\n  text: Regels van de gemeente.\n"
)


def put(folder: Path, base: str, old: str, new: str) -> list[Diagnostic]:
    path = folder / place_of(base)
    text = path.read_text("utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), "utf-8")
    return check([path]).diagnostics


def sentence(count: int) -> str:
    return " ".join(["Er", *["is"] * (count - 1)]) + "."


@pytest.mark.parametrize("name", ["oudeloo.yaml", "veenderwold.yaml", "template/nieuw-dorp.yaml"])
def test_what_ships_with_the_game_is_plain(name: str) -> None:
    path = data_path("scenarios", *name.split("/"))
    assert [one for one in check([path]).lines() if any(code in one for code in PLAIN)] == []


def test_the_village_with_every_field_is_plain() -> None:
    path = Path(__file__).parent / "alles.yaml"
    assert [one for one in check([path]).lines() if any(code in one for code in PLAIN)] == []


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_sentence_may_have_so_many_words_and_no_more(language: str, shelf_folder: Path) -> None:
    path, cards = shelf_folder / place_of("framework"), []
    for count in (LONGEST[language], LONGEST[language] + 1):
        both = {"nl": "Dat is zo.", "en": "It is so."} | {language: f"Er is een. Er is. Er is. {sentence(count)}"}
        text = "".join(f"    {code}: {words}\n" for code, words in both.items())
        title = "  title: {nl: Een brief, en: A letter}\n"
        cards.append(f"- id: k{count}\n  kind: principle\n{title}  text:\n{text}  slide: De principes\n")
    path.write_text("".join(cards), "utf-8")
    (found,) = check([path]).diagnostics
    assert (found.code, found.values["count"]) == ("KK120", LONGEST[language] + 1)


def test_a_long_sentence_is_pointed_at_where_it_begins(shelf_folder: Path) -> None:
    story = f"story: >-\n  Een brief ligt\n  daar. Kort. {sentence(20)} Klaar."
    (found,) = put(shelf_folder, "killer", "story: De brief ligt er al een half jaar.", story)
    assert (found.code, found.line, found.column) == ("KK120", 7, 15)
    assert found.message("nl") == "Deze zin telt 20 woorden: “Er is is is is …”."


def test_a_long_sentence_in_quotes_or_in_another_language_is_pointed_at(shelf_folder: Path) -> None:
    quoted = f'story: "Dat is zo. {sentence(19)}"'
    (found,) = put(shelf_folder, "killer", "story: De brief ligt er al een half jaar.", quoted)
    assert (found.code, found.column) == ("KK120", 20)


def test_every_line_of_the_guide_is_a_sentence(shelf_folder: Path) -> None:
    lines = "\n".join(f"  {number}. Lees de kaart en wacht even af" for number in range(1, 6))
    assert put(shelf_folder, "village", "roles: [", f"guide: |-\n{lines}\nroles: [") == []
    long = f"{lines}\n  6. {sentence(19)}"
    path = shelf_folder / place_of("village")
    path.write_text(path.read_text("utf-8").replace(lines, long), "utf-8")
    (found,) = check([path]).diagnostics
    assert (found.code, found.values["count"]) == ("KK120", 19)
    assert path.read_text("utf-8").splitlines()[found.line - 1].strip().startswith("6. Er is")


def test_a_card_of_hard_words_is_told_at_its_id_with_its_hardest_text(shelf_folder: Path) -> None:
    hard = (
        "Subsidieverantwoording vereist nauwkeurige ondersteuning. Programmabegrotingen vereisen besluitvorming. "
        "Organisatieontwikkeling vereist verantwoordelijkheid."
    )
    more = "Het is een lang verhaal. Wie wil, hoort het bij de koffie."
    (found,) = put(shelf_folder, "framework", "text: Samen kom je verder.", f"text: {hard} {more}")
    assert (found.code, found.line) == ("KK121", 1)
    assert int(found.values["score"]) < LOWEST["nl"]
    assert found.values["hardest"] == "text"
    assert found.values["hardest_line"] == 4


def test_a_few_hard_words_are_no_score(shelf_folder: Path) -> None:
    few = "Organisatieontwikkeling vereist bestuurlijke verantwoordelijkheid."
    assert put(shelf_folder, "framework", "text: Samen kom je verder.", f"text: {few}") == []


def test_an_average_counts_for_a_card_and_not_for_one_text(shelf_folder: Path) -> None:
    long = sentence(AVERAGE["nl"])
    assert put(shelf_folder, "killer", "story: De brief ligt er al een half jaar.", f"story: {long}") == []
    (found,) = put(shelf_folder, "framework", "text: Samen kom je verder.", f"text: {long}")
    assert found.values["average"] == "12"


def test_a_village_is_one_text_and_its_own_card_another(shelf_folder: Path) -> None:
    card = (shelf_folder / "library" / "cases.yaml").read_text("utf-8").replace("id: kerk", "id: eigen")
    card = card.replace("story: De kerk staat leeg.", f"story: {sentence(18)} {sentence(18)}")
    card = card.replace("Een jaar later is het anders.", sentence(16)).replace("We doen dit als dorp.", sentence(12))
    own = "cases:\n" + "".join(f"  {line}\n" for line in card.splitlines())
    said = put(shelf_folder, "village", "pick: [kerk]}\n", "pick: [eigen]}\n" + own)
    (found,) = said
    assert found.code == "KK121"
    line = (shelf_folder / place_of("village")).read_text("utf-8").splitlines()[found.line - 1]
    assert line.strip() == "- id: eigen"


def test_an_abbreviation_of_the_glossary_needs_no_explanation(shelf_folder: Path) -> None:
    old, new = "condition: … het dorp zelf het dossier ordent.", "condition: … het plan past in de APV."
    (found,) = put(shelf_folder, "killer", old, new)
    assert (found.code, found.values["short"]) == ("KK122", "APV")
    (shelf_folder / "library" / "glossary.yaml").write_text(GLOSSARY, "utf-8")
    assert check([shelf_folder / place_of("killer"), shelf_folder / "library" / "glossary.yaml"]).diagnostics == []
    assert check([shelf_folder / "library"]).diagnostics == []


def test_where_a_source_comes_from_is_no_text(shelf_folder: Path) -> None:
    real = "  - {text: Een brief., real: true, place: Merselo, source: Raad van B&W o.a. VNG, as_of: 2026-11}"
    assert put(shelf_folder, "killer", "  - text: In een ander dorp hielp bellen.", real) == []


def test_a_file_with_an_error_is_mended_before_its_words_are_weighed(shelf_folder: Path) -> None:
    said = put(shelf_folder, "killer", "weight: 2\nsentence", f"weight: 9\nno_key: {sentence(30)}\nsentence")
    assert said
    assert not {one.code for one in said} & PLAIN
