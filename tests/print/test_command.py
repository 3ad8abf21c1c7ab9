"""``kks print``: options, names of files, sentences and exit codes."""

import subprocess
import sys

import pypdfium2
import pytest

from game import cli


@pytest.fixture
def kks(monkeypatch, capsys, tmp_path):
    monkeypatch.setenv("KKS_LANG", "nl")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)

    def run(*words):
        monkeypatch.setattr(sys, "argv", ["kks", *map(str, words)])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        said = capsys.readouterr()
        return ended.value.code or 0, said.out, said.err

    return run


def test_without_a_name_the_file_is_named_after_the_village_its_minutes_and_what_it_is(kks, tmp_path):
    code, out, _ = kks("print", "veenderwold", "--what", "debrief")
    assert (code, out.strip()) == (0, "10 bladzijden in veenderwold-50-debrief.pdf.")
    assert [path.name for path in tmp_path.iterdir()] == ["veenderwold-50-debrief.pdf"]


def test_an_older_file_is_replaced_and_missing_folders_are_made(kks, tmp_path):
    path = tmp_path / "nieuw" / "bladen.PDF"
    for _ in range(2):
        assert kks("print", "oudeloo", "--what", "debrief", "--length", "90", "--lang", "en", "--out", path)[0] == 0
    assert pypdfium2.PdfDocument(path).get_metadata_dict()["Title"] == "Oudeloo on paper, 90 minutes"
    assert [one.name for one in path.parent.iterdir()] == ["bladen.PDF"]


@pytest.mark.parametrize(("words", "said"), [
    (("oudeloo", "--what", "posters"), "cards, board, votes, notes, debrief, all"),
    (("oudeloo", "--out", "bord.png"), "bord.png"),
    (("oudeloo", "--out", "map/"), "moet eindigen op .pdf"),
    (("oudeloo", "--lang", "fy"), "fy"),
    (("oudelo",), "oudeloo"),
    (("veenderwold", "--length", "120"), "50"),
    ((), "scenario"),
])  # fmt: skip
def test_what_cannot_be_meant_is_one_sentence_and_exit_2(kks, tmp_path, words, said):
    code, _, err = kks("print", *words)
    assert code == 2
    assert said in err
    assert len(err.strip().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_lost(kks, tmp_path):
    taken = tmp_path / "bezet"
    taken.write_text("hier staat al iets")
    (tmp_path / "map.pdf").mkdir()
    for path in (taken / "bord.pdf", tmp_path / "map.pdf"):
        code, _, err = kks("print", "veenderwold", "--what", "debrief", "--out", path)
        assert code == 1
        assert err.startswith("Bewaren lukt niet in")
        assert len(err.strip().splitlines()) == 1
    assert taken.read_text() == "hier staat al iets"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bezet", "map.pdf"]
    assert list((tmp_path / "map.pdf").iterdir()) == []


def test_a_broken_village_is_said_with_its_line(kks, tmp_path):
    (tmp_path / "stuk.yaml").write_text("id: stuk\nname: Stuk\nstory: x\nlengths: nee\n")
    code, _, err = kks("print", "stuk.yaml")
    assert code == 1
    assert "stuk.yaml:4" in err


def test_a_missing_part_of_the_printer_is_said(kks, monkeypatch):
    monkeypatch.setitem(sys.modules, "fpdf", None)
    monkeypatch.delitem(sys.modules, "game.print.press", raising=False)
    code, _, err = kks("print", "veenderwold", "--what", "debrief")
    assert code == 1
    assert "start.py" in err


def test_no_other_command_loads_the_printer():
    asked = "import sys, game.cli; sys.exit('fpdf' in sys.modules or 'game.print' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", asked], check=False).returncode == 0
