"""``kks balance`` as it is typed: the sheet, its page, its exit codes, and options that go together."""

import json

import pytest

from tests.project.test_commands import kks, no_traceback


@pytest.fixture(scope="module")
def sheets(tmp_path_factory):
    page = tmp_path_factory.mktemp("sheet") / "new" / "blad.html"
    words = ("balance", "veenderwold", "--fast", "--games", "10", "--seed", "4", "--json", "--html", page)
    return page, kks(*words, "--workers", 1), kks(*words[:-2], "--workers", 2)


def test_the_same_seed_gives_the_same_sheet_with_any_number_of_workers(sheets):
    _, alone, two = sheets
    assert alone.stdout == two.stdout
    (found,) = json.loads(alone.stdout)
    assert (found["village"], found["length"], found["games"], found["seed"]) == ("veenderwold", 50, 10, 4)


def test_the_page_is_written_also_in_a_folder_that_is_not_there(sheets):
    page, done, _ = sheets
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert str(page) in done.stderr


def test_a_village_that_does_not_teach_is_said_and_exits_1(tmp_path):
    easy = (kks.__globals__["ROOT"] / "scenarios" / "veenderwold.yaml").read_text(encoding="utf-8")
    easy = easy.replace("at_least: 6", "at_least: 1").replace("id: veenderwold", "id: makkelijk")
    (tmp_path / "makkelijk.yaml").write_text(easy, encoding="utf-8")
    done = no_traceback(kks("balance", "makkelijk", "--fast", "--games", "60", cwd=tmp_path))
    assert done.returncode == 1
    assert "makkelijk 50: Voorsprong op evenwichtige bewoners" in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("--games", "0"),
        ("--workers", "-1"),
        ("--length", "77"),
        ("oudeloo", "--length", "50"),
        ("nergens",),
        ("--lang", "fr"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence_and_exits_2(words):
    done = no_traceback(kks("balance", *words))
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    "words",
    [
        ("--budget", "10"),
        ("--tune", "oudeloo", "--budget", "veel"),
        ("--tune", "oudeloo", "--json"),
        ("--tune", "nergens"),
        ("--workers", "2", "--cluster", "tcp://127.0.0.1:1"),
    ],
)
def test_options_that_do_not_go_together_are_one_sentence(words):
    done = no_traceback(kks("balance", *words))
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
