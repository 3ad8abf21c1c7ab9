"""Villages and libraries: what is refused, what is joined, and what a saved workshop carries."""

import json
from pathlib import Path

import pytest

from game.content import shelf
from game.content.check import check
from game.content.compile import compile_game
from game.content.library import load_library
from game.content.loader import load_village
from game.content.shelf import UnknownScenario, find, head_of, heads
from game.content.strict_yaml import read_keys
from game.content.village import Document
from game.paths import data_path
from game.rules.game import Ambition


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def found(*paths: Path) -> list[tuple[str, int]]:
    return [(one.name, one.line) for one in check(list(paths)).diagnostics]


def document(folder: Path) -> Document:
    library, remarks = load_library(folder / "library")
    assert library is not None, remarks
    village, remarks = load_village(folder / "dijkeinde.yaml", library)
    assert village is not None, remarks
    return village


def own_killer(folder: Path, name: str) -> str:
    card = (folder / "library/killers/proef.yaml").read_text("utf-8").replace("id: proef", f"id: {name}")
    return "killers:\n" + "".join(f"  {'- ' if not i else '  '}{line}\n" for i, line in enumerate(card.splitlines()))


def test_all_shipped_content_is_without_errors() -> None:
    report = check([data_path("scenarios")])
    assert report.files > 0
    assert [line for line in report.lines() if ": fout " in line] == []


def test_a_document_survives_json_with_all_its_languages(shelf_folder: Path) -> None:
    path = shelf_folder / "dijkeinde.yaml"
    edit(path, "name: Dijkeinde", "name: {nl: Dijkeinde, en: Dike end}")
    before = document(shelf_folder)
    after = Document.model_validate(json.loads(json.dumps(before.model_dump(mode="json"))))
    assert after == before
    assert after.village.name == {"nl": "Dijkeinde", "en": "Dike end"}


def test_shipped_documents_survive_json() -> None:
    library, _ = load_library(data_path("scenarios", "library"))
    if library is None:
        pytest.skip("the library has errors, which another test says")
    for path in sorted(data_path("scenarios").glob("*.yaml"))[:4]:
        whole, _ = load_village(path, library)
        if whole is not None:
            assert Document.model_validate(json.loads(whole.model_dump_json())) == whole


def test_an_own_card_comes_before_the_library_and_a_new_one_is_added(shelf_folder: Path) -> None:
    path = shelf_folder / "dijkeinde.yaml"
    path.write_text(
        path.read_text("utf-8") + own_killer(shelf_folder, "proef").replace("weight: 2", "weight: 4"), "utf-8"
    )
    assert document(shelf_folder).library.killers["proef"].weight == 4
    edit(path, "- id: proef", "- id: nieuw")
    assert list(document(shelf_folder).library.killers) == ["proef", "nieuw"]


def test_an_english_village_needs_no_dutch(shelf_folder: Path) -> None:
    path = shelf_folder / "dijkeinde.yaml"
    edit(path, "language: nl\nlanguages: [nl]\n", "language: en\n")
    assert document(shelf_folder).village.name == {"en": "Dijkeinde"}


def test_declared_languages_are_demanded_of_every_text(shelf_folder: Path) -> None:
    path = shelf_folder / "dijkeinde.yaml"
    edit(path, "[nl]", "[nl, en]")
    edit(path, "name: Dijkeinde", "name: {nl: Dijkeinde, en: Dike end}")
    lines = found(path)
    assert {name for name, _ in lines} == {"translation_missing"}
    assert 4 not in {line for _, line in lines}


def test_all_mistakes_of_a_file_are_said_in_one_run_in_order(shelf_folder: Path) -> None:
    path = shelf_folder / "library/killers/proef.yaml"
    edit(path, "theme: time", "theme: tijd")
    edit(path, "weight: 2", "wieght: 2")
    edit(path, "    why: {trust: De ambtenaar las het in de krant.}\n", "")
    edit(path, "function: connect", "function: advise")
    edit(path, "shut: [adem]", "shut: [adam]")
    assert [name for name, _ in found(path)] == [
        "not_a_choice", "unknown_key", "function_missing", "why_missing", "unknown_id"
    ]  # fmt: skip


def test_a_reference_to_a_card_with_a_mistake_is_not_called_unknown(shelf_folder: Path) -> None:
    edit(shelf_folder / "library/initiatives.yaml", "ownership: 2", "ownership: 7")
    edit(shelf_folder / "library/framework.yaml", "title: Lange adem", "title: ''")
    assert [name for name, _ in found(shelf_folder)] == ["empty_text", "out_of_range"]


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [("- {id: zorg}", "- {id: zrog}", "unknown_id"), ("pick: [kerk]", "pick: [kerkje]", "unknown_id"),
     ("roles: [jongere", "roles: [jongen", "unknown_id"),
     ("    cases:", "    killers: [prof]\n    cases:", "unknown_id"),
     ("- {id: zorg}", "- {id: groen}", "id_twice"), ("roles: [jongere, b", "roles: [jongere, jongere, b", "id_twice"),
     ("  120:", "  60:", "unknown_key"), ("half_years: 4", "half_years: vier", "wrong_type")],
)  # fmt: skip
def test_a_village_refers_only_to_what_exists(shelf_folder: Path, old: str, new: str, name: str) -> None:
    path = shelf_folder / "dijkeinde.yaml"
    edit(path, old, new)
    assert [one for one, _ in found(path)] == [name]


def test_two_files_with_one_id_are_an_error_in_a_folder_and_a_warning_in_two(shelf_folder: Path) -> None:
    other = shelf_folder / "dijkeinde2.yaml"
    other.write_bytes((shelf_folder / "dijkeinde.yaml").read_bytes())
    assert "same_id" in [name for name, _ in found(shelf_folder)]
    other.unlink()
    (shelf_folder / "mijn").mkdir()
    mine = shelf_folder / "mijn" / "dijkeinde.yaml"
    mine.write_bytes((shelf_folder / "dijkeinde.yaml").read_bytes())
    (shelf_folder / "mijn" / "library").symlink_to(shelf_folder / "library")
    assert found(shelf_folder / "mijn", shelf_folder / "dijkeinde.yaml") == [("shadowed", 1)]


def test_a_library_without_a_part_is_said(shelf_folder: Path) -> None:
    (shelf_folder / "library/roles.yaml").unlink()
    library, remarks = load_library(shelf_folder / "library")
    assert library is None
    assert [one.name for one in remarks] == ["library_missing"]


def test_a_missing_file_and_a_folder_cannot_be_read(shelf_folder: Path) -> None:
    library, _ = load_library(shelf_folder / "library")
    assert library is not None
    for path in (shelf_folder / "weg.yaml", shelf_folder):
        nothing, remarks = load_village(path, library)
        assert nothing is None
        assert [one.name for one in remarks] == ["cannot_read"]
    with pytest.raises(FileNotFoundError):
        check([shelf_folder / "weg.yaml"])


def test_the_report_counts(shelf_folder: Path) -> None:
    edit(shelf_folder / "dijkeinde.yaml", "bloom: 2", "bloom: 6")
    told = check([shelf_folder]).as_json("en")
    assert (told["files"], told["errors"], told["warnings"]) == (8, 1, 0)
    assert told["diagnostics"][0]["code"] == "KK081"


@pytest.fixture
def here(shelf_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    documents = shelf_folder / "documents"
    (documents / shelf.FOLDER).mkdir(parents=True)
    monkeypatch.chdir(shelf_folder)
    monkeypatch.setattr(shelf, "user_documents_dir", lambda: str(documents))
    monkeypatch.setattr(shelf, "data_path", lambda *parts: shelf_folder / "shipped")
    return shelf_folder


def test_the_nearest_village_of_an_id_is_found(here: Path) -> None:
    mine = here / "documents" / shelf.FOLDER / "dijkeinde.yaml"
    mine.write_bytes((here / "dijkeinde.yaml").read_bytes())
    assert find("dijkeinde") == here / "dijkeinde.yaml"
    assert find(str(mine)) == mine
    (here / "dijkeinde.yaml").unlink()
    assert find("dijkeinde") == mine
    assert [one.path for one in heads()] == [mine]


def test_an_unknown_village_names_the_nearest(here: Path) -> None:
    for asked in ("dijkende", "dijkende.yaml", "x" * 5000, "\0"):
        with pytest.raises(UnknownScenario) as caught:
            find(asked)
        assert caught.value.nearest == (["dijkeinde"] if asked.startswith("dijk") else [])


def test_a_broken_village_is_no_head_but_is_found_and_checked(here: Path) -> None:
    edit(here / "dijkeinde.yaml", "id: dijkeinde", 'id: "dijkeinde')
    assert heads() == []
    assert find("dijkeinde") == here / "dijkeinde.yaml"
    assert [one.name for one in check(None).diagnostics] == ["unclosed_quote"]


def test_a_head_is_read_anew_when_its_file_changes(here: Path) -> None:
    path = here / "dijkeinde.yaml"
    head = head_of(path)
    assert head is not None
    assert (head.id, head.name, head.level, head.lengths) == ("dijkeinde", {"nl": "Dijkeinde"}, "workshop", (120,))
    edit(path, "name: Dijkeinde", "name: Anders")
    changed = head_of(path)
    assert changed is not None
    assert changed.name == {"nl": "Anders"}
    assert read_keys(path.read_bytes(), frozenset({"id"})) == {"id": "dijkeinde"}


def test_a_length_says_what_a_killer_weighs_in_this_village(shelf_folder: Path) -> None:
    card = document(shelf_folder).library.killers["proef"].weight
    other = 4 if card < 4 else 3
    edit(
        shelf_folder / "dijkeinde.yaml", "    half_years: 4\n", f"    half_years: 4\n    weights: {{proef: {other}}}\n"
    )
    game = compile_game(document(shelf_folder), 120)
    assert game.killers[game.killer_at["proef"]].weight == other
    assert document(shelf_folder).library.killers["proef"].weight == card


@pytest.mark.parametrize(("written", "name"), [("{proev: 3}", "unknown_id"), ("{proef: 5}", "out_of_range")])
def test_a_weight_that_cannot_be_meant_is_said_at_its_line(shelf_folder: Path, written: str, name: str) -> None:
    path = shelf_folder / "dijkeinde.yaml"
    edit(path, "    half_years: 4\n", f"    half_years: 4\n    weights: {written}\n")
    assert found(path) == [(name, 15)]


def test_a_number_in_bloom_may_ask_whose_they_are(shelf_folder: Path) -> None:
    edit(shelf_folder / "dijkeinde.yaml", "      - bloom: 2\n", "      - {bloom: 2, owner_at_most: 2}\n")
    assert compile_game(document(shelf_folder), 120).ambitions[0] == Ambition("bloom", -1, 2, 2)


def test_points_of_a_meter_have_no_owner(shelf_folder: Path) -> None:
    path = shelf_folder / "dijkeinde.yaml"
    edit(path, "{meter: trust, at_least: 4}", "{meter: trust, at_least: 4, owner_at_most: 2}")
    assert found(path) == [("ambition_kind", 23)]


def test_a_library_that_speaks_english_somewhere_speaks_it_everywhere(shelf_folder: Path) -> None:
    assert found(shelf_folder / "library") == []
    edit(shelf_folder / "library/roles.yaml", "name: De jongere", "name: {nl: De jongere, en: The young one}")
    said = check([shelf_folder / "library"]).diagnostics
    assert {one.name for one in said} == {"translation_missing"}
    assert len({one.line for one in said}) > 5


def test_a_library_may_do_without_glossary_and_municipality(shelf_folder: Path) -> None:
    for name in ("glossary", "municipality"):
        (shelf_folder / f"library/{name}.yaml").unlink()
    library, remarks = load_library(shelf_folder / "library")
    assert remarks == []
    assert library is not None
    assert (library.glossary, library.municipality) == ({}, None)


def test_a_village_may_explain_words_of_its_own_and_a_teachers_page_names_words_and_a_case_that_exist(
    shelf_folder: Path,
) -> None:
    path = shelf_folder / "dijkeinde.yaml"
    page = "teacher_page:\n  goals: [Zij weten wie beslist.]\n  words: [leen, weg, leen]\n  case: ook-weg\n"
    own = "glossary:\n  - {id: leen, word: leen, text: Grond die u mag gebruiken.}\n"
    edit(path, "lengths:", page + own + "lengths:")
    said = [(one.name, one.values.get("id")) for one in check([path]).diagnostics]
    assert sorted(said) == [("id_twice", "leen"), ("unknown_id", "ook-weg"), ("unknown_id", "weg")]
    edit(path, "words: [leen, weg, leen]\n  case: ook-weg", "words: [leen, gemeenteraad]")
    assert document(shelf_folder).library.glossary.keys() == {"leen", "gemeenteraad"}


def test_a_municipality_is_checked_alone_and_with_its_library(shelf_folder: Path) -> None:
    path = shelf_folder / "library/municipality.yaml"
    edit(path, "kernen:\n", "kernen:\n  - {id: dijkeinde, inhabitants: 3, line: Nog eens.}\n")
    edit(path, "seats: 5", "seats: 0")
    assert sorted(one for one, _ in found(path)) == ["id_twice", "out_of_range"]
    assert found(path) == found(shelf_folder / "library")
