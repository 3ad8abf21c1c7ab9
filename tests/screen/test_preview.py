"""A village that is being written: every save is seen at once, at the same point of play, and a mistake is said."""

import shutil

import pygame
import pytest
import typer.main

from game.cli.common import NotInOrderError, WrongUsageError, app
from game.content.draft import read_draft
from game.paths import data_path
from game.screen import input as keys
from game.screen.check import faults
from game.screen.input import Press
from game.screen.metrics import Metrics
from game.screen.nodes import Rect, Shape, Text, find, touches, walk
from game.screen.painter import Painter
from game.screen.preview import POLL, TOLD_SECONDS, PreviewApp, Settles
from game.screen.scenes.preview import Proof, free_place, killers_page, waiting_page, with_tag
from game.screen.scenes.registry import PLACES
from game.screen.shots_over import sample_proof
from game.screen.ui import Prefs, Ui
from game.screen.window import Loop
from game.session.rehearsal import at_killer
from game.session.samples import walked
from tests.dutch import write_dutch
from tests.screen.sound import assert_sound


class Author:
    """A preview and its window, with a hand that saves the file and a clock that is moved by hand."""

    def __init__(self, folder, village="oudeloo", length=120, killer="", text=None):
        self.file = write_dutch(village, folder)
        self.save(text or (lambda whole: whole))
        self.clock = 100.0
        jump = (lambda document, minutes: at_killer(document, minutes, killer)) if killer else None
        self.app = PreviewApp(self.file, read_draft(self.file), length, "nl", jump)
        self.app._now = lambda: self.clock
        self.loop = Loop(self.app, Painter(None), Prefs(motion=False), [Settles(self.app)])

    def save(self, change):
        self.file.write_text(change(self.file.read_text("utf-8")), "utf-8")
        return self

    def replace(self, old, new):
        whole = self.file.read_text("utf-8")
        assert old in whole
        self.file.write_text(whole.replace(old, new), "utf-8")

    def wait(self, seconds=2 * POLL):
        for _ in range(round(seconds / POLL)):
            self.clock += POLL + 0.001
            self.loop.tick(self.clock)
        self.loop.draw(pygame.Surface(self.loop.size))

    def press(self, *names):
        for name in names:
            self.loop.carry_out(keys.press(self.loop.now_shown(), self.loop.ui, Press(name)))

    def click(self, ident):
        self.loop.carry_out(keys.click(self.loop.now_shown(), self.loop.ui, *find(self.shown, ident).rect.centre))

    def do(self, *commands):
        for command in commands:
            self.loop.command(command)

    @property
    def shown(self):
        return self.loop.now_shown()

    @property
    def words(self):
        return " ".join(one.text for one in walk(self.shown.nodes) if isinstance(one, Text))

    @property
    def place(self):
        return str(self.app.workshop.progress.place)

    @property
    def met(self):
        return [one.killer for one in self.app.workshop.progress.met]

    def to_postures(self):
        """Talked, answered: the officials are on."""
        self.do("go next", "go next")
        self.do(f"do {self.app.view().legal['residents'][0]}")
        return self


def asked(*words):
    """What the command line says of ``kks preview`` with these words."""
    with pytest.raises((WrongUsageError, NotInOrderError)) as said:
        typer.main.get_command(app).main(["preview", *words, "--lang", "nl"], standalone_mode=False)
    return said.value


@pytest.fixture
def author(tmp_path):
    return Author(tmp_path)


def test_a_save_is_seen_at_once_at_the_same_point_of_play_and_page(tmp_path):
    author = Author(tmp_path, killer="stapel").to_postures()
    author.do("ui choose x y", "ui page notes 1", "ui scratch door next")
    before, place = author.app.workshop.progress, author.place
    author.replace("name: Oudeloo", "name: Nieuweloo")
    author.wait(POLL)
    assert author.app.workshop.document.village.name == {"nl": "Nieuweloo"}
    assert author.place == place == "play.posture"
    assert author.app.workshop.progress == before
    assert author.loop.ui.page("notes") == 1
    assert author.loop.ui.choice("x") == "y"
    assert author.loop.ui.scratched("door").opened == 1
    assert "Opnieuw geladen · F7" in author.words
    author.wait(TOLD_SECONDS + 1)
    assert "Opnieuw geladen" not in author.words


def test_what_was_typed_and_not_yet_confirmed_stays(author):
    author.do("go to conclusions.own", "enter say own.0 Wij beginnen klein")
    author.replace("name: Oudeloo", "name: Nieuweloo")
    author.wait(POLL)
    assert author.app.view().progress.said["own.0"] == "Wij beginnen klein"


def test_a_broken_save_keeps_the_last_good_version_and_shows_the_problem_over_it(tmp_path):
    author = Author(tmp_path, killer="stapel")
    author.replace("name: Oudeloo", "name: Nieuweloo\nnaam: Oudeloo")
    author.wait()
    assert author.app.workshop.document.village.name == {"nl": "Oudeloo"}
    for said in ("Er is een fout in oudeloo.yaml", "naam: Oudeloo", "regel 5", "Bedoelde u “name”?"):
        assert said in author.words
    author.press("enter")
    assert author.place == "play.killer", "Enter hid the panel and went nowhere"
    assert "naam: Oudeloo" not in author.words
    assert "1 fout · F7" in author.words
    author.press("enter")
    assert author.place == "play.talk", "one can go on in the last good version"
    author.replace("naam: Oudeloo\n", "")
    author.wait()
    assert author.app.workshop.document.village.name == {"nl": "Nieuweloo"}
    assert author.place == "play.talk"
    assert "fout" not in author.words


def test_every_problem_is_there_the_first_one_first(author):
    author.replace("name: Oudeloo", "naam: Oudeloo")
    author.replace("half_years: 6", "half_years: zes")
    author.wait()
    lines = [one.remark.line for one in author.app.proof.problems if one.remark.severity == "error"]
    assert lines == sorted(lines)
    assert f"Er zijn {len(lines)} fouten in oudeloo.yaml" in author.words
    author.press("escape")
    assert not author.app.panel
    author.click("preview")
    author.press("f")
    assert "naam: Oudeloo" in author.words, "the tag leads to them again"
    author.press("escape", "escape")
    assert author.loop.ui.dialog == ""


def test_where_an_answer_is_gone_the_replay_stops_and_says_where(tmp_path):
    author = Author(tmp_path, killer="stapel").to_postures()
    author.do("ui page notes 1")
    steps = len(author.app.workshop.course())
    gone = author.app.workshop.progress.last_text
    library = tmp_path / "library"
    shutil.copytree(data_path("scenarios", "library"), library)
    card = library / "killers" / "stapel.yaml"
    whole = card.read_text("utf-8")
    answer = gone.rpartition(".")[2]
    card.write_text(whole.replace(f"id: {answer}", "id: anders", 1), "utf-8")
    author.wait()
    assert author.place == "play.respond"
    assert author.met[-1] == "stapel"
    assert f"Van uw {steps} stappen kon het spel er {steps - 1} opnieuw doen." in author.words
    assert "U staat nu waar het stopte" in author.words
    assert author.loop.ui.page("notes") == 0, "pages of the place that was left are forgotten"
    author.press("enter")
    card.write_text(whole, "utf-8")
    author.wait()
    assert author.place == "play.posture", "the answer is back, and so is the step"


def test_a_length_that_is_gone_is_said(author):
    whole = author.file.read_text("utf-8")
    begin = whole.index('  "120":') if '  "120":' in whole else whole.index("  120:")
    end = whole.index('  "90":') if '  "90":' in whole else whole.index("  90:")
    author.file.write_text(whole[:begin] + whole[end:], "utf-8")
    author.wait()
    assert author.app.workshop.head["length"] == 90
    assert "niet meer gemaakt voor 120 minuten" in author.words


def test_a_file_that_is_replaced_or_gone_for_a_moment_is_survived(author, tmp_path):
    whole = author.file.read_text("utf-8")
    author.file.unlink()
    author.wait(2 * POLL)
    assert not author.app.panel
    (tmp_path / "beside").write_text(whole.replace("name: Oudeloo", "name: Nieuweloo"), "utf-8")
    (tmp_path / "beside").rename(author.file)
    author.wait()
    assert author.app.workshop.document.village.name == {"nl": "Nieuweloo"}
    author.file.unlink()
    author.wait(10 * POLL)
    assert author.app.panel, "that it stays away is said"


def test_two_saves_quickly_end_at_the_second(author):
    author.replace("name: Oudeloo", "name: Eersteloo")
    author.wait(POLL)
    author.replace("name: Eersteloo", "name: Tweedeloo")
    author.wait(POLL)
    assert author.app.workshop.document.village.name == {"nl": "Tweedeloo"}


def test_a_file_that_is_broken_from_the_start_waits_for_its_first_good_save(tmp_path):
    author = Author(tmp_path, killer="stapel", text=lambda whole: whole.replace("name:", "naam:", 1))
    assert author.app.workshop is None
    assert "Er is een fout" in author.words
    author.press("escape")
    assert "nog geen dorp" in author.words
    author.press("f7", "escape", "enter", "escape", "escape")
    author.replace("naam:", "name:")
    author.wait()
    assert (author.place, author.met) == ("play.killer", ["stapel"])


def test_f7_leads_to_any_killer_half_year_and_part_with_keys_and_mouse(author):
    author.press("f7", "k")
    killer = next(one for one in touches(author.shown) if one.id.startswith("killer:"))
    author.click(killer.id)
    assert author.place == "play.killer"
    assert author.met == [killer.id.removeprefix("killer:")]
    author.press("f7")
    author.click("half0:2")
    assert (author.place, author.app.view().board.half_year) == ("play.attention", 3)
    author.press("f7", "c")
    assert author.place == "play.case"
    author.press("f7")
    plan = next(one for one in touches(author.shown) if one.action == "go to plan.roles_down")
    author.click(plan.id)
    assert author.place == "plan.roles_down"
    author.press("f7", "b")
    assert author.place == "opening.agenda"
    author.press("f7", "f7")
    assert author.loop.ui.dialog == ""


def test_language_size_and_length_are_set_there(author):
    author.press("f7")
    author.do("set lang en", "set text 150", "preview length 90")
    assert author.app.workshop.head["length"] == 90
    assert (author.loop.ui.prefs.lang, author.loop.ui.prefs.text, author.app.lang) == ("en", 150, "nl")
    author.press("f7")
    assert "Preview: Oudeloo" in author.words


def test_a_jump_to_where_the_game_does_not_come_is_said(author):
    author.do("preview killer bestaat-niet")
    assert "Daar komt het spel in dit dorp niet." in author.words


def test_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    author = Author(tmp_path)
    author.do("go to conclusions.report")
    assert "Er wordt geen verslag bewaard." in author.words
    author.press("enter")
    author.do("app report")
    assert "Er wordt geen verslag bewaard." in author.words
    author.press("enter")
    author.do("app leave")
    assert author.place == "opening.agenda", "the end begins again: there is no lobby"
    author.do("ui dialog leave")
    assert "Een voorbeeld bewaart niets." in author.words
    author.app.close()
    assert [one.name for one in tmp_path.iterdir()] == ["oudeloo.yaml"]


@pytest.mark.parametrize("step", ["play.attention", "play.respond", "play.scratch", "plan.portrait", "plan.questions"])
def test_the_tag_covers_nothing_that_is_read_or_pressed(author, step):
    view = walked(author.app.workshop.document, 120, step).view()
    for size, text in (((1280, 720), 100), ((1280, 720), 150), ((1024, 768), 125)):
        m, ui = Metrics(*size, text, "light", "nl", False), Ui(prefs=Prefs(text, motion=False))
        scene = PLACES[view.place.step](view, ui, m)
        tagged = with_tag(scene, sample_proof()._replace(told="Opnieuw geladen"), m)
        assert find(tagged, "preview"), (size, text)
        assert set(faults(tagged, m)) <= set(faults(scene, m)), (size, text)


def test_where_there_is_no_room_there_is_no_place(author):
    m = Metrics(1280, 720)
    scene = waiting_page(Proof("x.yaml"), m)
    full = scene._replace(nodes=(*scene.nodes, *(Shape(Rect(4, y, 150, 1)) for y in range(100))))
    assert free_place(scene, m, 30, 5) is not None
    assert free_place(full, m, 176, 5) is None


def test_killers_and_the_empty_start_are_laid_out_well(author):
    view = author.app.view()
    assert_sound(lambda m, ui: killers_page(view, author.app.proof, ui, m), ((1280, 720),))
    assert_sound(lambda m, ui: waiting_page(Proof("mijn-dorp.yaml"), m))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("oudelo",), "Bedoelde u: oudeloo?"),
        (("niet-daar.yaml",), "Er is geen dorp met de naam niet-daar.yaml."),
        (("oudeloo", "--length", "50"), "Wel voor: 120, 90."),
        (("oudeloo", "--at", "stapl"), "Er is geen killer met de naam stapl. Bedoelde u: stapel?"),
        (("veenderwold", "--at", "wet"), "De killer wet komt bij 50 minuten niet op tafel."),
        (("oudeloo", "--at", "half-year", "7"), "Dit dorp heeft bij 120 minuten 6 halfjaren."),
        (("oudeloo", "--at", "halfjaar 0"), "Halfjaar 0 is er niet."),
        (("oudeloo", "--length", "90", "--at", "5"), "Dit dorp heeft bij 90 minuten 4 halfjaren."),
        (("oudeloo", "--at", "halfjaar"), "Welk halfjaar?"),
        (("oudeloo", "3"), "Wat bedoelt u met 3?"),
    ],
)
def test_wrong_usage_is_one_sentence(words, said):
    error = asked(*words)
    assert isinstance(error, WrongUsageError)
    assert said in str(error)
    assert "\n" not in str(error)


@pytest.mark.parametrize("at", [("3",), ("half-year", "3"), ("halfjaar 3",), ("half-year 3",), ("stapel",)])
def test_where_to_begin_is_understood_and_a_missing_display_is_said(at, monkeypatch):
    monkeypatch.setattr("game.screen.playing.has_display", lambda: False)
    error = asked("oudeloo", "--at", *at)
    assert isinstance(error, NotInOrderError)
    assert "geen beeldscherm" in str(error)
