"""When something goes wrong: texts that are too long, disks that refuse, files that are not as they should be."""

import json
import os

import pytest

from game.screen import preferences, typeset
from game.screen.nodes import Text, walk
from game.screen.reporting import Reporter
from game.screen.ui import Prefs
from game.session import log as files
from game.session.workshop import Workshop
from tests.screen.table import Table

LESSON = ("veenderwold", 50)


def shown(table):
    return " ".join(one.text for one in walk(table.scene().nodes) if isinstance(one, Text))


# Texts


def test_what_was_typed_is_confirmed_after_a_moment(tmp_path):
    table = Table(tmp_path, *LESSON)
    table.do("go to conclusions.own", "enter say own.0 Wij doen het zelf")
    table.wait(0.5)
    assert "own.0" not in table.said
    table.wait(1.0)
    assert table.said["own.0"] == "Wij doen het zelf"


def test_a_text_that_is_too_long_is_cut_and_said(tmp_path):
    table = Table(tmp_path, *LESSON)
    table.do("enter say own.0 " + "x" * 700)
    assert "600" in table.app.notice
    table.press("enter")
    table.wait(2)
    assert table.said["own.0"] == "x" * 600
    table.do("enter remark " + "x" * 700)
    assert "600" in table.app.notice


def test_a_draft_stays_with_its_own_workshop(tmp_path):
    table = Table(tmp_path, *LESSON)
    table.do("enter say remark.draft half af", "app leave")
    table.app.begin(*LESSON)
    assert "remark.draft" not in table.app.view().progress.said


# A disk that refuses


@pytest.fixture
def full(monkeypatch):
    """A switch for the disk."""
    real, state = os.fsync, {"full": False}

    def fsync(handle):
        if state["full"]:
            raise OSError(28, "No space left on device")
        real(handle)

    monkeypatch.setattr(files.os, "fsync", fsync)
    return state


def test_a_full_disk_is_said_once_and_the_evening_goes_on(tmp_path, full):
    table = Table(tmp_path, *LESSON)
    full["full"] = True
    table.press("enter")
    assert "No space left" in table.app.notice
    assert not table.app.view().saved
    table.press("enter")
    assert table.app.notice == ""
    table.walk("play.attention")
    assert table.app.notice == ""
    table.press("escape")
    assert "niets bewaard" in shown(table)
    table.press("s")
    assert "weg als u nu stopt" in shown(table)
    table.press("enter")
    full["full"] = False
    table.wait(1)
    table.wait(3)
    assert "weer" in table.app.notice
    assert table.app.view().saved
    table.press("enter")
    path, place = table.app.workshop.path, table.place
    table.app.workshop.log._lock.release()
    assert str(Workshop.of(path, files.read(path)).progress.place) == place


def test_leaving_with_a_full_disk_says_what_is_lost(tmp_path, full):
    table = Table(tmp_path, *LESSON)
    full["full"] = True
    table.do("go next", "seen", "app leave")
    assert table.app.workshop is None
    assert "niet in het bestand" in table.app.notice


def test_a_folder_that_cannot_be_written_is_said(tmp_path, monkeypatch):
    from game.session import saves

    real = saves.tempfile.NamedTemporaryFile

    def refuse(*words, dir=None, **more):  # noqa: A002
        if dir == tmp_path:
            raise PermissionError(13, "Permission denied")
        return real(*words, dir=dir, **more)

    monkeypatch.setattr(saves.tempfile, "NamedTemporaryFile", refuse)
    table = Table(tmp_path)
    table.do("go villages", "go setup veenderwold", "setup begin")
    assert "niet te beschrijven" in table.app.notice
    assert table.app.workshop.path.parent != tmp_path
    table.app.close()


def test_a_folder_that_fills_up_later_gives_way_to_a_temporary_one(tmp_path, monkeypatch):
    table = Table(tmp_path)
    real = files._write_whole

    def refuse(path, data):
        if path.parent == tmp_path:
            raise OSError(28, "No space left on device")
        real(path, data)

    monkeypatch.setattr(files, "_write_whole", refuse)
    table.do("go villages", "go setup veenderwold", "setup begin")
    assert table.place == "opening.agenda"
    assert "niet te beschrijven" in table.app.notice
    table.app.close()


def test_a_report_that_cannot_be_written_is_said(tmp_path, monkeypatch):
    from game.report import files as report_files

    table = Table(tmp_path, *LESSON)

    def refuse(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(report_files.os, "replace", lambda *_: refuse(0))
    table.do("go to conclusions.own")
    table.walk("conclusions.report")
    assert "verslag kon niet" in table.app.notice
    table.press("enter")
    assert table.place == "conclusions.report"
    monkeypatch.undo()
    table.press("r")
    assert list(tmp_path.glob("*.html"))


def test_the_report_lies_beside_its_workshop_with_the_picture(tmp_path):
    table = Table(tmp_path, *LESSON)
    table.do("go to conclusions.own")
    table.walk("conclusions.report")
    table.wait(0.1)
    table.wait(1)
    stem = table.app.workshop.path.stem
    names = {f"{stem}.html", f"{stem}.md", f"{stem}-portret.png"}
    assert {one.name for one in tmp_path.iterdir() if one.suffix in (".html", ".md", ".png")} == names
    assert table.app.notice == ""
    assert f"{stem}-portret.png" in shown(table)
    table.press("r")
    assert all(name in table.app.notice for name in names)


@pytest.mark.parametrize(("lang", "word"), [("nl", "getekend"), ("en", "drawn")])
def test_a_picture_that_cannot_be_drawn_is_said_and_the_report_is_there(tmp_path, lang, word):
    def refuse(view, lang):
        raise MemoryError

    table = Table(tmp_path, *LESSON, prefs=Prefs(lang=lang))
    table.app.reporter = Reporter(refuse)
    table.do("go to conclusions.own")
    table.walk("conclusions.report")
    table.wait(0.1)
    table.wait(1)
    assert word in table.app.notice
    assert list(tmp_path.glob("*.html"))
    assert list(tmp_path.glob("*.md"))
    assert not list(tmp_path.glob("*.png"))


@pytest.mark.parametrize(("lang", "word"), [("nl", "apart"), ("en", "separately")])
def test_a_picture_that_cannot_be_saved_is_said_and_the_page_has_it(tmp_path, lang, word):
    table = Table(tmp_path, *LESSON, prefs=Prefs(lang=lang))
    (tmp_path / f"{table.app.workshop.path.stem}-portret.png").mkdir()
    table.do("go to conclusions.own")
    table.walk("conclusions.report")
    table.wait(0.1)
    table.wait(1)
    assert word in table.app.notice
    assert "data:image/png" in next(tmp_path.glob("*.html")).read_text("utf-8")


def test_the_report_is_there_before_its_picture_is_begun(tmp_path):
    begun = []

    def draw(view, lang):
        begun.append([one.suffix for one in sorted(tmp_path.glob("*.[hm]*"))])
        return b"PNG"

    table = Table(tmp_path, *LESSON)
    table.app.reporter = Reporter(draw)
    table.do("go to conclusions.own")
    table.walk("conclusions.report")
    table.wait(0.1)
    assert (len(list(tmp_path.glob("*.html"))), begun) == (1, [])
    table.wait(1)
    table.wait(1)
    assert begun == [[".html", ".md"]]
    assert next(tmp_path.glob("*-portret.png")).read_bytes() == b"PNG"


def test_who_leaves_at_once_has_the_picture_too(tmp_path):
    table = Table(tmp_path, *LESSON)
    table.do("go to conclusions.own")
    table.walk("conclusions.report")
    assert not list(tmp_path.glob("*.png"))
    table.do("app leave")
    assert len(list(tmp_path.glob("*-portret.png"))) == 1
    assert table.app.notice == ""


def test_a_saved_workshop_gets_its_report_with_picture_from_the_list(tmp_path):
    path = saved(tmp_path)
    table = Table(tmp_path)
    table.do("go reports", f"go report {path}")
    assert f"{path.stem}-portret.png" in table.app.notice
    assert path.with_name(f"{path.stem}-portret.png").is_file()


# Files that are not as they should be


def saved(folder):
    """A workshop of some entries, closed; its path."""
    table = Table(folder, *LESSON).walk("play.attention")
    table.do("enter say own.0 Onthoud dit")
    path = table.app.workshop.path
    table.app.close()
    return path


def test_going_on_from_the_start_scene(tmp_path):
    path = saved(tmp_path)
    table = Table(tmp_path)
    table.press("v")
    assert (table.place, table.said["own.0"]) == ("play.attention", "Onthoud dit")
    table.press("ctrl+z")
    assert "own.0" not in table.said
    table.app.close()
    assert path.exists()


def test_a_torn_file_goes_on_without_its_last_line(tmp_path):
    path = saved(tmp_path)
    path.write_bytes(path.read_bytes()[:-30])
    table = Table(tmp_path)
    table.press("v")
    assert "niet af" in table.app.notice
    assert table.place == "play.attention"
    table.app.close()


def test_of_a_damaged_file_the_good_part_is_opened_as_a_copy(tmp_path):
    path = saved(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    lines[3] = lines[3].replace(b"go next", b"go nexx", 1)
    path.write_bytes(b"".join(lines))
    before = path.read_bytes()
    table = Table(tmp_path)
    table.press("v")
    assert "regel 4" in table.app.notice
    assert table.app.workshop.path.name.endswith("-herstel.kks")
    assert path.read_bytes() == before
    table.app.close()


def test_whole_lines_that_do_not_add_up_are_left_out_of_the_copy(tmp_path):
    path = saved(tmp_path)
    data, chain = b"", 0
    for number, raw in enumerate(path.read_bytes().splitlines()):
        body = json.loads(raw)
        body.pop("crc")
        if number == 3:
            body["text"] = "go to nergens.heen"
        sealed, chain = files.sealed(body, chain)
        data += sealed
    path.write_bytes(data)
    table = Table(tmp_path)
    table.press("v")
    assert table.app.workshop is not None
    assert "regel 4" in table.app.notice
    table.app.close()


@pytest.mark.parametrize("what", ["newer", "empty", "binary", "folder", "gone", "locked"])
def test_what_cannot_be_opened_is_said_and_the_start_scene_stays(tmp_path, what):
    path = saved(tmp_path)
    table = Table(tmp_path)
    holder = None
    if what == "newer":
        path.write_bytes(path.read_bytes().replace(b'{"kks":1,', b'{"kks":9,', 1))
    elif what == "empty":
        path.write_bytes(b"")
    elif what == "binary":
        path.write_bytes(bytes(range(256)) * 9)
    elif what == "locked":
        holder = Workshop.resume(path)
    else:
        path.unlink()
        if what == "folder":
            path.mkdir()
    table.press("v")
    assert table.app.workshop is None
    assert path.name in table.app.notice
    table.press("enter")
    assert table.scene().title == "start"
    table.do("go reports", f"go report {path}")
    assert table.app.notice
    if holder:
        holder.close()


def test_one_strange_file_does_not_hide_the_others(tmp_path):
    good = saved(tmp_path)
    for name, head in (("a", {"length": "veel"}), ("b", {"opened": 1e300}), ("c", {"document": {"village": 3}})):
        body = json.loads(good.read_bytes().splitlines()[0])
        body.pop("crc")
        (tmp_path / f"{name}.kks").write_bytes(files.sealed(body | head, 0)[0])
    (tmp_path / "d.kks").mkdir()
    os.utime(good)
    table = Table(tmp_path)
    table.do("go reports")
    assert str(good) in [one.path for one in table.app.lobby.saved]
    assert table.scene()


@pytest.mark.parametrize(
    "words", [b"", b"{", b"[1]", b"\xff\xfe", b'{"text": 117, "lang": "xx"}', b'{"text": true}', b"null"]
)
def test_broken_preferences_count_as_none(tmp_path, monkeypatch, words):
    path = tmp_path / "voorkeuren.json"
    path.write_bytes(words)
    monkeypatch.setattr(preferences, "_file", lambda: path)
    assert preferences.load() == Prefs()
    preferences.save(Prefs(text=125))
    assert preferences.load().text == 125


def test_without_the_font_the_game_is_shown_in_another(tmp_path, monkeypatch):
    monkeypatch.setattr(typeset, "_files", dict)
    typeset._face.cache_clear()
    typeset.advance.cache_clear()
    try:
        table = Table(tmp_path, *LESSON).walk("play.killer")
        table.draw(320, 180)
        table.press("enter")
        assert table.place == "play.talk"
    finally:
        typeset._face.cache_clear()
        typeset.advance.cache_clear()
