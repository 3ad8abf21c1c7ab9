"""``kks new``: a file that checks without a remark, plays at once, and never costs anybody a file."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from game.cli import app
from game.content.check import check
from game.content.compile import lengths
from game.content.new_village import OWN_CARDS, id_of, in_one_language, new_village, place_of, template_path
from game.content.refused import RefusedError
from game.content.shelf import shipped
from game.content.village_file import open_village
from game.session.samples import walked
from tests.chosen import CHOSEN

CHOSEN_IDS = {one for one, _ in CHOSEN}
SOURCES = [
    "",
    *(
        pytest.param(head.id, marks=() if head.id in CHOSEN_IDS else (pytest.mark.long,))
        for head in sorted(shipped(), key=lambda head: head.id)
    ),
]
TEMPLATE = template_path().read_text("utf-8")
KEYS = re.findall(r"^([a-z_]+):", TEMPLATE, re.MULTILINE)


@pytest.fixture(autouse=True)
def _in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "dorpen").mkdir()
    monkeypatch.chdir(tmp_path / "dorpen")
    monkeypatch.setenv("KKS_LANG", "nl")
    monkeypatch.setenv("HOME", str(tmp_path))


def new(*words: str) -> tuple[int, str]:
    """Exit code and what was said, without starting Python anew."""
    done = CliRunner().invoke(app, ["new", *words], standalone_mode=False)
    if done.exception is None:
        return done.exit_code, done.output
    code = {"WrongUsageError": 2, "NotInOrderError": 1}[type(done.exception).__name__]
    return code, str(done.exception)


@pytest.mark.parametrize("source", SOURCES)
def test_a_new_village_checks_strictly_and_can_be_played_to_the_end_at_every_length(source: str) -> None:
    code, said = new("'t Zand", *(["--from", source] if source else []))
    assert (code, "t-zand.yaml" in said) == (0, True)
    assert check([Path("t-zand.yaml")]).lines() == []
    document = open_village("t-zand.yaml")
    assert document.village.name == {"nl": "'t Zand"}
    for length in lengths(document):
        walked(document, length, "plan", seed=2)


@pytest.mark.parametrize("source", SOURCES)
def test_every_block_of_a_new_village_says_what_it_is(source: str) -> None:
    new("Sint Annaland", *(["--from", source] if source else []))
    text = Path("sint-annaland.yaml").read_text("utf-8")
    lines = text.splitlines()
    for key in re.findall(r"^([a-z_]+):", text, re.MULTILINE):
        above = lines[lines.index(next(line for line in lines if line.startswith(f"{key}:"))) - 1]
        assert above.startswith("# "), key
        assert key in {*KEYS, *OWN_CARDS, "killers"}
    assert "docs/spreadsheet.md" in text


def test_the_copy_keeps_all_that_is_the_villages_own_except_its_name_and_id() -> None:
    new("Sint Annaland", "--from", "oudeloo")
    old, own = in_one_language(open_village("oudeloo").village), open_village("sint-annaland.yaml").village
    assert own.languages == ["nl"]
    assert own.story["nl"] == old.story["nl"].replace("Oudeloo", "Sint Annaland")
    assert own.model_copy(update={"id": old.id, "name": old.name, **{
        key: getattr(old, key) for key in ("story", "municipality", "guide")
    }}) == old  # fmt: skip


def test_comments_in_the_middle_of_a_copied_village_stay(tmp_path: Path) -> None:
    source = tmp_path / "bron.yaml"
    text = TEMPLATE.replace("id: nieuw-dorp", "id: bron")
    assert '  "90":' in text
    source.write_text(text.replace('  "90":', '  # kort\n  "90":'), "utf-8")
    made = new_village("Dorp", "dorp", source, [90])
    assert '  # kort\n  "90":' in made.text
    assert '"120"' not in made.text


def open_village_path(one: str) -> Path:
    return next(head.path for head in shipped() if head.id == one)


def test_a_name_that_does_not_fit_in_a_story_is_left_there_and_said(tmp_path: Path) -> None:
    source = tmp_path / "vol.yaml"
    story = "Vol ligt hier. " + "En nog iets. " * 17
    text = TEMPLATE.replace("id: nieuw-dorp", "id: vol").replace("name: Nieuw dorp", "name: Vol")
    source.write_text(re.sub(r"story: >-\n(  .*\n)+", f"story: {story.strip()}\n", text), "utf-8")
    code, said = new("Een lange naam", "--from", str(source))
    line = next(
        n for n, one in enumerate(Path("een-lange-naam.yaml").read_text("utf-8").splitlines(), 1) if "Vol" in one
    )
    assert (code, f"De naam Vol staat nog op regel {line}." in said) == (0, True)


def test_a_copy_of_a_village_in_two_languages_speaks_its_own_and_is_written_anew(tmp_path: Path) -> None:
    source = tmp_path / "twee.yaml"
    text = TEMPLATE.replace("id: nieuw-dorp", 'id: "twee"').replace("name: Nieuw dorp", "name: {nl: Twee, en: Two}")
    source.write_text(text, "utf-8")
    made = new_village("Drie: een", "drie", source, [])
    assert 'name: "Drie: een"' in made.text
    assert "Two" not in made.text
    assert "# De korte naam van het dorp." in made.text


def test_only_the_lengths_asked_for_are_kept() -> None:
    assert new("Kort", "--length", "90", "--length", "50")[0] == 0
    assert lengths(open_village("kort.yaml")) == (90, 50)


@pytest.mark.parametrize(("name", "one"), [
    ("Sint Annaland", "sint-annaland"), ("'t Zand", "t-zand"), ("’s-Gravenmoer", "s-gravenmoer"),
    ("1e Exloërmond", "dorp-1e-exloermond"), ("Œuvre & Søn", "oeuvre-son"), ("Con", "dorp-con"), ("  Ee ", "ee"),
])  # fmt: skip
def test_the_id_of_a_name(name: str, one: str) -> None:
    assert id_of(name) == one


@pytest.mark.parametrize(("name", "said"), [
    ("", "Geef het dorp een naam"), (" ", "Geef het dorp een naam"), ("a\nb", "U+000A"), ("Dorp #1", "“#”"),
    ("Dorp 🏡", "“🏡”"), ("Београд", "minstens één letter"), ("Sint Annaparochie aan Zee", "25 tekens"),
])  # fmt: skip
def test_a_name_that_cannot_be_gets_one_sentence(name: str, said: str) -> None:
    code, text = new(name)
    assert (code, said in text, len(text.splitlines())) == (2, True, 1)
    assert list(Path().iterdir()) == []


@pytest.mark.parametrize(("words", "said"), [
    (("Oudeloo",), "al een dorp met de id “oudeloo”"),
    (("Zand", "--from", "oudelo"), "oudeloo"),
    (("Zand", "--from", "veenderwold", "--length", "90"), "Wel voor: 50"),
    (("Zand", "--out", "Zand.yaml"), "zand.yaml"),
    (("Zand", "--out", "zand.txt"), "zand.yaml"),
    (("Zand", "--out", "nergens/zand.yaml"), "is er niet"),
    (("Zand", "--lang", "fr"), "nl of en"),
])  # fmt: skip
def test_a_wish_that_cannot_be_met_is_wrong_usage_and_writes_nothing(words: tuple[str, ...], said: str) -> None:
    code, text = new(*words)
    assert (code, said in text, len(text.splitlines())) == (2, True, 1)
    assert list(Path().iterdir()) == []


def test_a_file_that_is_there_is_kept_unless_forced() -> None:
    Path("zand.yaml").write_text("van mij", "utf-8")
    code, said = new("Zand")
    assert (code, "--force" in said, Path("zand.yaml").read_text("utf-8")) == (2, True, "van mij")
    assert new("Zand", "--force")[0] == 0
    assert check([Path("zand.yaml")]).lines() == []


def test_a_disk_that_refuses_leaves_the_old_file_and_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    Path("zand.yaml").write_text("van mij", "utf-8")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    code, said = new("Zand", "--force")
    assert (code, "Schrijven lukt niet" in said) == (1, True)
    assert [(one.name, one.read_text("utf-8")) for one in Path().iterdir()] == [("zand.yaml", "van mij")]


def test_out_can_be_a_folder_or_a_file_whose_name_is_the_id(tmp_path: Path) -> None:
    assert place_of("Sint Annaland", tmp_path) == ("sint-annaland", tmp_path / "sint-annaland.yaml")
    assert place_of("Sint Annaland", Path("proef.yaml")) == ("proef", Path("proef.yaml"))
    with pytest.raises(RefusedError):
        place_of("Sint Annaland", Path("-.yaml"))


def test_a_source_with_a_mistake_shows_its_line(tmp_path: Path) -> None:
    (tmp_path / "stuk.yaml").write_text(TEMPLATE.replace("half_years: 6", "half_years: zes"), "utf-8")
    code, said = new("Zand", "--from", str(tmp_path / "stuk.yaml"))
    assert (code, "stuk.yaml:" in said) == (1, True)
