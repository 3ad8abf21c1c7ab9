"""The trainer's own window: what it tells, that it works the room, and that the room never sees it by accident."""

import pygame
import pytest

from game.screen.desk import TrainerDesk
from game.screen.input import Press, press
from game.screen.nodes import Text, find, touches, walk
from game.screen.painter import Painter
from game.screen.running import ON_DISPLAY, NotesWindow, Room, run
from game.screen.scenes.notes import Table as Shown
from game.screen.scenes.notes import notes
from game.screen.scenes.registry import PLACES
from game.screen.scenes.script import SCRIPT
from game.screen.scenes.spotlight import spotlight, spots
from game.screen.ui import Prefs, Ui, apply
from game.screen.window import Loop
from game.session.samples import walked
from tests.screen.sound import assert_sound
from tests.screen.table import Table
from tests.screen.villages import longest_village

LESSON = ("veenderwold", 50)


def desk_at(table, size=(1280, 720)):
    loop = Loop(TrainerDesk(table.app, table.loop), Painter())
    loop.size = size
    return loop


def words(scene):
    return " ".join(node.text for node in walk(scene.nodes) if isinstance(node, Text))


def test_every_place_has_something_to_say():
    assert set(PLACES) - set(SCRIPT) == {"board"}


def test_the_notes_tell_what_to_say_and_the_questions_of_this_card(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    said = words(desk_at(table).now_shown())
    killer = table.app.view().document.library.killers[table.app.view().progress.met[-1].killer]
    assert "Zeg dit" in said
    assert SCRIPT["talk"].say in said
    assert all(one["nl"] in said for one in killer.notes[:1])


def test_what_an_answer_pushes_is_told_to_the_trainer_until_the_door_is_judged_and_never_to_the_room(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.respond")
    loop = desk_at(table, (1920, 1400))
    assert "grendel" in words(loop.now_shown()).partition("Dit weet de zaal nog niet")[2]
    assert "Dit weet de zaal nog niet" not in words(table.scene())
    table.walk("play.scratch")
    assert "grendel" not in words(desk_at(table).now_shown()).partition("Dit weet de zaal nog niet")[2]


def test_the_large_button_of_the_room_stands_here_too_and_does_the_same(tmp_path):
    table = Table(tmp_path, *LESSON).walk("opening.agenda")
    loop = desk_at(table)
    before = table.place
    here, there = find(loop.now_shown(), "primary"), find(table.scene(), "primary")
    assert here.label == there.label
    loop.carry_out(press(loop.now_shown(), loop.ui, Press("enter")))
    assert table.place != before


def test_a_remark_typed_here_is_in_the_log_at_this_place(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    loop = desk_at(table)
    loop.carry_out(press(loop.now_shown(), apply(loop.ui, "ui focus remark"), Press("a")))
    loop.command("enter say remark.draft De wethouder zuchtte")
    loop.command(find(loop.now_shown(), "keep").action)
    assert [text for _, text in table.app.workshop.progress.remarks] == ["De wethouder zuchtte"]


def test_the_clock_is_held_and_given_more_time_from_here(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    loop = desk_at(table)
    before = table.app.workshop.progress.timer.seconds
    loop.command(find(loop.now_shown(), "more").action)
    loop.command(find(loop.now_shown(), "hold").action)
    timer = table.app.workshop.progress.timer
    assert (timer.seconds, timer.since) == (before + 60, 0)


def test_black_screen_blackens_the_room_and_not_this_window(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    loop = desk_at(table)
    loop.command(find(loop.now_shown(), "blank").action)
    assert table.loop.ui.blank
    assert not loop.ui.blank
    assert "zwart scherm" in words(loop.now_shown())


def test_in_the_lobby_the_window_says_what_it_is_for(tmp_path):
    table = Table(tmp_path, *LESSON)
    table.app.close()
    assert "aantekeningen" in words(desk_at(table).now_shown())


def test_notes_come_on_the_screen_of_the_room_only_after_asking(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    table.press("f5")
    assert table.loop.asks == ["notes"]
    table.do("ui dialog notes-ask")
    assert "Dit weet de zaal nog niet" not in words(table.scene())
    table.press("enter")
    assert table.dialog == ""
    table.do("ui dialog notes-ask")
    table.press("t")
    assert "Zeg dit" in words(table.scene())
    table.press("escape")
    assert table.dialog == ""


@pytest.mark.parametrize("place", ["opening.village", "play.attention", "play.posture", "plan.questions"])
def test_the_notes_are_sound_in_every_size_language_and_text(tmp_path, place):
    view = Table(tmp_path, "oudeloo", 120).walk(place).app.view()
    shown = Shown("De wethouder leest voor", ("Praat erover", "go next"))
    assert_sound(lambda m, ui: notes(view, ui, m, shown))


def test_the_notes_of_a_village_at_its_limits_are_sound(tmp_path):
    view = walked(longest_village(), 120, "play.talk").view()
    assert_sound(lambda m, ui: notes(view, ui, m, Shown("Wat zegt het dorp terug?", ("Naar het loket", "go next"))))


# Clock and spotlight


def test_the_large_clock_tells_the_time_left_and_goes_at_a_key(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    table.press("f3")
    digits = max((n for n in walk(table.scene().nodes) if isinstance(n, Text)), key=lambda n: n.scale)
    minutes, seconds = digits.text.split(":")
    assert int(minutes) * 60 + int(seconds) > 0
    assert digits.scale > 3
    table.press("f3")
    assert table.dialog == ""
    assert table.place == "play.talk"


def test_where_no_clock_runs_the_large_clock_says_so(tmp_path):
    table = Table(tmp_path, *LESSON).walk("opening.agenda")
    table.press("f3")
    assert "Hier loopt geen klok." in words(table.scene())
    table.press("escape")
    assert table.place == "opening.agenda"


def test_the_spotlight_goes_from_card_to_card_and_chooses_nothing(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.respond")
    chosen = table.loop.ui.chosen
    table.press("f4")
    lit = [find(table.scene(), "spot:1").rect]
    table.press("2")
    assert table.loop.ui.focus == "spot:2"
    lit.append(find(table.scene(), "spot:2").rect)
    assert lit[0] != lit[1]
    table.press("escape")
    assert (table.dialog, table.place, table.loop.ui.chosen) == ("", "play.respond", chosen)


def test_there_is_a_card_to_light_wherever_there_are_cards(tmp_path):
    table = Table(tmp_path, "oudeloo", 120)
    for place in ("opening.rules", "play.killer", "play.respond", "play.posture", "plan.portrait"):
        scene = table.walk(place).scene()
        assert spots(scene, table.loop.metrics()), place
        lit = spotlight(scene, Ui(), table.loop.metrics())
        assert all(touch.id.startswith("spot:") for touch in touches(lit))


# Real windows


@pytest.fixture
def dummy(monkeypatch):
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pygame.display.init()
    yield
    pygame.display.quit()


def test_the_second_window_survives_any_size_and_is_closed_with_the_first(dummy, tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    pygame.display.set_mode((640, 360))
    window = NotesWindow(TrainerDesk(table.app, table.loop), None, Prefs(), None, "aantekeningen")
    for size in ((1, 1), (1024, 768), (300, 1200), (1280, 800)):
        window.window.size = size
        window.draw(1.0)
        assert window.loop.size == size
    window.close()


def test_keys_in_the_second_window_mean_the_room_unless_something_is_typed_there(dummy, tmp_path):
    table = Table(tmp_path, *LESSON).walk("opening.agenda")
    pygame.display.set_mode((640, 360))
    window = NotesWindow(TrainerDesk(table.app, table.loop), None, Prefs(), None, "aantekeningen")
    window.draw(1.0)
    enter = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_RETURN, mod=0, unicode="\r")
    before = table.place
    window.event(enter, table.loop)
    assert table.place != before
    window.loop.ui = apply(window.loop.ui, "ui focus remark")
    window.draw(2.0)
    after = table.place
    letter = pygame.event.Event(pygame.TEXTINPUT, text="Stil")
    window.event(letter, table.loop)
    window.event(enter, table.loop)
    assert table.place == after
    assert table.app.view().progress.said["remark.draft"] == "Stil"
    window.close()


class Asking:
    """Beside the picture: gives the window a command, or an event, in each round of the loop."""

    def __init__(self, *asked):
        self.asked, self.room = iter(asked), None

    def heed(self, scene, ui):
        return ui

    def key(self, name, scene, ui):
        return False

    def tick(self, now):
        one = next(self.asked, None)
        if isinstance(one, str):
            self.room.command(one)
        elif one is not None:
            pygame.event.post(one)

    def close(self):
        pass


def rounds(table, monkeypatch, count, *asked):
    """Run the windows for so many rounds; the desks that were made, and the window of the room."""
    asking, made = Asking(*asked), []

    class Room(Loop):
        def __init__(self, *given):
            super().__init__(*given)
            asking.room = asking.room or self

    def desk(room):
        made.append(room)
        return TrainerDesk(table.app, room)

    monkeypatch.setattr("game.screen.running.Loop", Room)
    run(table.app, rounds=count, size=(320, 180), beside=(asking,), desk=desk)
    return made, asking.room


def test_f5_opens_a_window_of_its_own_where_it_is_asked_for_and_closes_it(dummy, tmp_path, monkeypatch):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    made, room = rounds(table, monkeypatch, 6, None, "window notes own", None, "window notes", None)
    assert len(made) == 1
    assert room.running


def test_the_window_of_the_room_still_closes_while_the_notes_are_open(dummy, tmp_path, monkeypatch):
    """SDL tells that a program should end only when its last window is closed."""
    table = Table(tmp_path, *LESSON).walk("play.talk")
    cross = pygame.event.Event(pygame.WINDOWCLOSE, window=None)
    _, room = rounds(table, monkeypatch, 4, "window notes own", cross)
    assert room.running
    assert room.ui.dialog == "leave"
    _, room = rounds(table, monkeypatch, 9, "window notes own", cross, None, cross)
    assert not room.running


def test_where_notes_are_asked_for_from_the_menu_the_menu_is_gone(dummy, tmp_path, monkeypatch):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    _, room = rounds(table, monkeypatch, 4, "ui dialog menu", "window notes own")
    assert room.ui.dialog == ""


def test_in_the_lobby_one_screen_is_asked_about_too(tmp_path):
    table = Table(tmp_path, *LESSON)
    table.app.close()
    table.do("ui dialog notes-ask")
    assert [one.action for one in touches(table._made())] == ["ui close", "window notes own"]


@pytest.fixture
def two_displays(dummy, monkeypatch):
    """A laptop and a projector, as far as pygame tells; where the room's window was put."""
    put = []
    monkeypatch.setattr(pygame.display, "get_num_displays", lambda: 2)
    monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: [(1280, 720), (1024, 768)])
    monkeypatch.setattr(pygame.display, "set_window_position", put.append)
    real = pygame.display.set_mode
    monkeypatch.setattr(pygame.display, "set_mode", lambda size=(0, 0), flags=0, display=0: real(size, flags))
    return put


def test_the_room_goes_to_the_display_that_is_chosen_and_the_notes_make_way(two_displays, tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    room = Room(table.loop, (1280, 720))
    assert room.follow()
    machine = table.loop.ui.machine
    assert machine.displays == ((1280, 720), (1024, 768))
    notes_window = NotesWindow(TrainerDesk(table.app, table.loop), None, Prefs(), 1, "aantekeningen", machine)
    assert notes_window.window.size == (921, 691), "no wider than its display: it would hang into the room's"
    notes_window.make_way(table.loop)
    assert (notes_window.display, two_displays) == (1, [])
    table.do("set display 1")
    assert room.follow()
    assert two_displays == [(ON_DISPLAY + 1, ON_DISPLAY + 1)]
    assert table.loop.size == (921, 691)
    notes_window.make_way(table.loop)
    assert notes_window.display == 0, "two windows never lie over each other"
    notes_window.close()


def test_full_screen_of_the_same_size_is_drawn_whole(two_displays, tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    room = Room(table.loop, (1280, 720))
    room.follow()
    room.draw()
    assert not table.loop.stale
    table.loop.ui = apply(table.loop.ui, "set fullscreen on")
    pygame.display.get_surface().fill("black")
    room.follow()
    room.draw()
    assert room.surface.get_at((640, 700))[:3] != (0, 0, 0)
