"""Files are read as editors leave them: in two goes, replaced, gone for a moment. What is wrong is looked at twice."""

import shutil

import pytest

from game.content.draft import PATIENCE, DraftWatch, read_draft
from game.content.village_file import open_village
from game.paths import data_path
from tests.dutch import write_dutch


@pytest.fixture
def file(tmp_path):
    return write_dutch("veenderwold", tmp_path)


def looks(watch, times):
    return [one for one in (watch.look() for _ in range(times)) if one is not None]


def renamed(path, name):
    return path.read_text("utf-8").replace("name: Veenderwold", f"name: {name}", 1)


def test_nothing_is_told_of_a_file_that_nobody_saved(file):
    watch = DraftWatch(file)
    file.touch()
    assert looks(watch, 3) == []


def test_a_save_is_told_at_the_first_look_and_once(file):
    watch = DraftWatch(file)
    file.write_text(renamed(file, "Veenderwoud"), "utf-8")
    (draft,) = looks(watch, 3)
    assert draft.document.village.name == {"nl": "Veenderwoud"}


def test_a_file_that_is_put_in_the_place_of_another_is_a_save(file, tmp_path):
    watch = DraftWatch(file)
    beside = tmp_path / "new.tmp"
    beside.write_text(renamed(file, "Veenderwoud"), "utf-8")
    file.unlink()
    assert looks(watch, PATIENCE - 1) == [], "gone for a moment"
    beside.replace(file)
    assert looks(watch, 1)[0].document is not None


def test_half_a_file_is_read_again_before_it_is_called_wrong(file):
    whole = renamed(file, "Veenderwoud")
    watch = DraftWatch(file)
    file.write_text("", "utf-8")
    assert watch.look() is None
    file.write_text(whole[: whole.index("lengths:")], "utf-8")
    assert watch.look() is None
    file.write_text(whole, "utf-8")
    (draft,) = looks(watch, 2)
    assert draft.errors == 0


def test_two_saves_of_the_same_size_in_one_moment_are_both_seen(file):
    watch = DraftWatch(file)
    file.write_text(renamed(file, "Veenderwoud"), "utf-8")
    first = watch.look()
    file.write_text(file.read_text("utf-8").replace("Veenderwoud", "Veenderwald", 1), "utf-8")
    second = watch.look()
    assert [one.document.village.name["nl"] for one in (first, second)] == ["Veenderwoud", "Veenderwald"]


def test_what_is_wrong_is_told_at_the_second_look_with_the_authors_line_errors_first(file):
    watch = DraftWatch(file)
    file.write_text(renamed(file, "Veenderwold\nnaam: Veenderwold"), "utf-8")
    assert watch.look() is None
    draft = watch.look()
    assert draft.document is None
    assert draft.errors == 1
    assert draft.problems[0].line == "naam: Veenderwold"
    assert watch.look() is None
    file.write_text(renamed(file, "Veenderwold").replace("naam: Veenderwold\n", ""), "utf-8")
    assert watch.look().document is not None, "mended: as it was before the mistake"


def test_a_file_that_stays_away_is_said(file):
    watch = DraftWatch(file)
    file.unlink()
    (draft,) = looks(watch, PATIENCE + 2)
    assert (draft.document, draft.problems[0].remark.name) == (None, "cannot_read")


def test_a_library_beside_the_village_is_looked_at_and_played_with(file):
    own = file.parent / "library"
    shutil.copytree(data_path("scenarios", "library"), own)
    watch = DraftWatch(file)
    card = own / "killers" / "stapel.yaml"
    card.write_text(card.read_text("utf-8").replace("Het ligt op de stapel", "Het ligt onderop", 1), "utf-8")
    (draft,) = looks(watch, 2)
    assert draft.document.library.killers["stapel"].sentence["nl"] == "Het ligt onderop"
    assert open_village(str(file)).library.killers["stapel"].sentence["nl"] == "Het ligt onderop"
    card.write_text("id: stapel", "utf-8")
    broken = looks(watch, 2)[0]
    assert broken.document is None
    assert all(one.remark.file.endswith("stapel.yaml") for one in broken.problems if one.remark.severity == "error")


def test_a_draft_has_the_remarks_of_check(file):
    file.write_text(renamed(file, "X" * 80), "utf-8")
    assert [one.remark.code for one in read_draft(file).problems if one.remark.severity == "error"]
