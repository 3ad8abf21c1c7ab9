"""Which sounds belong to what happens, and that a computer without sound plays on without a word."""

import os
import subprocess
import sys
import time

import pygame
import pytest

from game.rules import chance
from game.screen.loudspeaker import Loudspeaker
from game.screen.playing import sounds_of
from game.screen.running import run
from game.screen.sounding import MOST, Sounds, cues, fitting
from game.screen.ui import Prefs, Ui, apply
from game.session.workshop import Workshop
from tests.screen.table import Table
from tests.session.workshops import EVERY_VILLAGE, Clock, begin, next_command, to
from tools.sound.sounds import SOUNDS


class Listener:
    """Hears what a loudspeaker would play."""

    def __init__(self):
        self.heard, self.volumes = [], []

    def play(self, names, volume, now):
        self.heard += names
        self.volumes.append(volume)

    def tick(self, now):
        return None

    close = tick


def walk(workshop, dice=4, most=500):
    """Every command of a random workshop with the sounds that it makes: (command, before, after, cues)."""
    before, done = workshop.view(), []
    for _ in range(most):
        dice, command = next_command(workshop, dice)
        if not command:
            break
        workshop._now.tick(3)
        workshop.do(command)
        after = workshop.view()
        done.append((command, before, after, cues(before, after)))
        before = after
    return done


@EVERY_VILLAGE
def test_every_moment_of_a_workshop_has_its_sound(document, length):
    done = [
        step
        for seed in range(1, 9)
        for step in walk(Workshop.create(document, length, seed=seed, path=None, now=Clock()), seed)
    ]
    for command, before, after, heard in done:
        if command in ("undo", "go back"):
            assert not heard, (before.place, after.place)
        if command.startswith(("petition ", "pass")):
            assert heard[0] == "stamp"
        if command.startswith("posture "):
            door = after.progress.met[-1].door
            assert heard == (f"door_{door}",)
        if command == "go next" and before.place.step in ("killer", "talk", "scratch"):
            assert heard == ("card",)
        if after.place.step == before.place.step == "scratch" and not command.startswith("override"):
            assert not heard, "what lies under the scratch layer is not told"
        assert len(heard) <= MOST
        assert set(heard) <= set(SOUNDS)
    told = {name for *_, heard in done for name in heard}
    assert told >= {"stamp", "card", "door_open", "door_shut", "season"}


def test_what_blooms_and_a_setback_are_heard_where_the_screen_tells_them():
    seen = {}
    for seed in range(1, 14):
        for _, before, after, heard in walk(begin(seed=seed), seed):
            for name in set(heard) & {"bloom", "setback"}:
                seen.setdefault(name, set()).add((before.place.step, after.place.step))
    assert {after for _, after in seen["setback"]} == {"half_year_end"}
    assert {after for _, after in seen["bloom"]} <= {"half_year_end", "attention"}


def test_a_half_year_begins_with_three_notes_and_going_back_is_silent():
    workshop = to(begin(), "play.attention")
    workshop = to(workshop, "play.half_year_end")
    before = workshop.view()
    while workshop.view().place.step != "attention":
        before = workshop.view()
        workshop.do("go next")
    assert cues(before, workshop.view()) == ("season",)
    workshop.do("undo")
    assert cues(workshop.view(), workshop.view()) == ()


def test_a_timer_is_heard_once_ten_seconds_before_its_end_unless_hidden_or_paused():
    clock = Clock()
    workshop = to(begin(length=90, now=clock), "play.talk")
    heard, before = [], workshop.view()
    for _ in range(200):
        clock.tick(1)
        after = workshop.view()
        heard += [(after.progress.timer.left(after.now), name) for name in cues(before, after)]
        before = after
    assert heard == [(10.0, "time_nearly_up")]
    for command in ("timer hide", "timer pause"):
        clock = Clock()
        workshop = to(begin(length=90, now=clock), "play.talk")
        workshop.do(command)
        before = workshop.view()
        clock.tick(175)
        assert cues(before, workshop.view()) == ()


def test_opening_and_leaving_a_workshop_is_silent():
    assert cues(None, begin().view()) == cues(begin().view(), None) == ()


# Preferences


def test_a_lesson_is_silent_until_the_viewer_says_otherwise():
    assert fitting(Prefs(), "workshop").sound
    assert not fitting(Prefs(), "lesson").sound
    chosen = apply(Ui(), "set sound on").prefs
    assert fitting(chosen, "lesson").sound
    assert not apply(Ui(prefs=fitting(Prefs(), "workshop")), "set sound toggle").prefs.sound
    assert not fitting(apply(Ui(), "set sound off").prefs, "workshop").sound


def test_volume_goes_in_steps_and_stays_within_bounds():
    ui = apply(Ui(), "set volume 95")
    said = {"+1": 100, "-1": 85, "250": 100, "many": 95, "+-1": 95}
    assert {word: apply(ui, f"set volume {word}").prefs.volume for word in said} == said


@pytest.mark.parametrize(("village", "sounding"), [("oudeloo", True), ("veenderwold", False)])
def test_the_window_hears_the_table_and_a_lesson_stays_silent(tmp_path, village, sounding):
    table, listener = Table(tmp_path, village), Listener()
    sounds = sounds_of(table.app)
    sounds.speaker = listener
    table.loop.beside = (sounds,)
    table.draw(160, 90)
    assert table.loop.ui.prefs.sound is sounding
    for part in ("play.talk", "play.scratch"):
        table.walk(part)
        table.draw(160, 90)
    assert bool([name for name in listener.heard if name.startswith("door_")]) is sounding
    count = len(listener.heard)
    table.do("set sound on")
    table.draw(160, 90)
    table.walk("play.lesson")
    table.draw(160, 90)
    assert listener.heard[count:] == ["card"]


@pytest.mark.parametrize("timers", [True, False])
def test_who_sees_no_clocks_hears_none(tmp_path, timers):
    table, listener = Table(tmp_path, "oudeloo", prefs=Prefs(timers=timers)), Listener()
    clock = Clock()
    table.app.workshop._now = clock
    sounds = sounds_of(table.app)
    sounds.speaker = listener
    table.loop.beside = (sounds,)
    table.walk("play.talk")
    table.draw(160, 90)
    for _ in range(3):
        clock.tick(58)
        table.wait(58)
        table.draw(160, 90)
    assert ("time_nearly_up" in listener.heard) is timers


def test_the_table_does_not_hear_what_it_still_has_to_read(tmp_path):
    table, listener = Table(tmp_path), Listener()
    table.app.begin("oudeloo", 90, solo="residents")
    sounds = sounds_of(table.app)
    sounds.speaker = listener
    table.loop.beside = (sounds,)
    dice = 3
    for _ in range(150):
        table.draw(160, 90)
        if table.app.turn() is not None:
            count = len(listener.heard)
            table.draw(160, 90)
            assert len(listener.heard) == count
            table.do("solo")
        elif table.place.startswith("play.half_year_end"):
            break
        else:
            choices = table.app.view().legal["residents"]
            dice, number = chance.below(dice, max(1, len(choices)))
            table.do(f"do {choices[number]}" if choices and not table.app.view().can_next else "go next")
    assert "season" in listener.heard


# The device


@pytest.fixture
def driver(monkeypatch):
    pygame.mixer.quit()
    yield lambda name: monkeypatch.setenv("SDL_AUDIODRIVER", name)
    pygame.mixer.quit()


def wait_for(speaker):
    end = time.monotonic() + 20
    while not (speaker.open or speaker.dead):
        assert time.monotonic() < end
        speaker.tick(1.0)
        time.sleep(0.02)


def test_the_device_opens_at_the_first_sound_and_closes_with_the_window(driver):
    driver("dummy")
    speaker = Loudspeaker()
    speaker.play((), 60, 0.5)
    speaker.play(("card",), 0, 0.5)
    speaker.tick(0.6)
    assert pygame.mixer.get_init() is None
    speaker.play(("stamp", "bolt"), 60, 1.0)
    wait_for(speaker)
    assert set(speaker.sounds) == set(SOUNDS)
    channel = pygame.mixer.Channel(0)
    assert channel.get_sound() is speaker.sounds["stamp"]
    assert channel.get_queue() is speaker.sounds["bolt"]
    assert channel.get_volume() == pytest.approx(0.6, abs=0.01)
    speaker.play(("unknown", "card"), 100, 2.0)
    assert channel.get_sound() is speaker.sounds["card"]
    speaker.close()
    assert pygame.mixer.get_init() is None
    speaker.play(("card",), 60, 3.0)


def test_a_sound_that_waited_too_long_for_the_device_is_left_out(driver):
    driver("dummy")
    speaker = Loudspeaker()
    speaker.play(("card",), 60, -2.0)
    wait_for(speaker)
    assert speaker.open
    assert pygame.mixer.Channel(0).get_sound() is None
    speaker.close()


@pytest.mark.parametrize("name", ["nonsense", "alsa", "pulseaudio"])
def test_a_driver_that_will_not_is_silent_without_a_word(name, tmp_path):
    code = (
        "import os; os.environ['PYGAME_HIDE_SUPPORT_PROMPT'] = '1'\n"
        "import time\n"
        "from game.screen.loudspeaker import Loudspeaker\n"
        "speaker = Loudspeaker(); speaker.play(('card',), 60, 0.0)\n"
        "end = time.monotonic() + 20\n"
        "while not (speaker.open or speaker.dead) and time.monotonic() < end: speaker.tick(0.0); time.sleep(0.02)\n"
        "speaker.play(('card',), 60, 1.0); speaker.close(); print('done')\n"
    )
    asked = {"SDL_AUDIODRIVER": name, "PULSE_SERVER": f"unix:{tmp_path / 'nobody'}", "XDG_RUNTIME_DIR": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | asked, capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "done\n", "")


def test_a_sound_server_that_never_answers_does_not_hold_the_picture(monkeypatch):
    monkeypatch.setattr("game.screen.loudspeaker.TRIAL", "import time; time.sleep(60)")
    speaker = Loudspeaker()
    begun = time.monotonic()
    speaker.play(("card",), 60, 0.0)
    for second in range(8):
        speaker.tick(float(second))
    assert speaker.dead
    assert time.monotonic() - begun < 2


def test_without_a_mixer_or_without_files_nothing_happens(monkeypatch, tmp_path, driver):
    driver("dummy")
    empty = Loudspeaker(tmp_path)
    empty.play(("card",), 60, 0.0)
    wait_for(empty)
    assert empty.dead
    with monkeypatch.context() as missing:
        missing.setattr(pygame, "mixer", None)
        assert not Loudspeaker()._opened()


def test_drawing_and_a_window_where_nothing_sounds_never_open_the_mixer(monkeypatch, tmp_path):
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    pygame.mixer.quit()
    table = Table(tmp_path, "oudeloo")
    sounds = sounds_of(table.app)
    run(table.app, rounds=5, size=(320, 180), beside=(sounds,))
    assert pygame.mixer.get_init() is None
    assert sounds.speaker.dead, "closed with the window"
    assert isinstance(sounds, Sounds)


def test_pictures_and_the_demo_know_no_loudspeaker_and_no_voice():
    code = (
        "import sys; import game.screen.demo, game.screen.shots, game.screen.snap, game.screen.window\n"
        "beside = ('loudspeaker', 'speech', 'sounding', 'reader')\n"
        "print([one for one in beside if 'game.screen.' + one in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYGAME_HIDE_SUPPORT_PROMPT": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip().splitlines()[-1] == "[]", done.stderr


def test_a_stamp_is_heard_when_it_lands_and_at_once_where_nothing_moves(tmp_path):
    for motion in (True, False):
        folder = tmp_path / str(motion)
        folder.mkdir()
        table, listener = Table(folder, "oudeloo", 120, prefs=Prefs(motion=motion, sound_set=True)), Listener()
        sounds = sounds_of(table.app)
        sounds.speaker = listener
        table.loop.beside = (sounds,)
        table.wait(0.1)
        table.walk("play.petition")
        table.draw(160, 90)
        while not table.place.startswith("play.killer"):
            view = table.app.view()
            table.do("go next" if view.can_next else f"do {view.legal['residents'][0]}")
        table.draw(160, 90)
        assert ("stamp" in listener.heard) is not motion
        table.wait(0.5)
        table.draw(160, 90)
        assert ("stamp" in listener.heard) is not motion
        table.wait(0.4)
        table.draw(160, 90)
        assert "stamp" in listener.heard


def test_a_move_that_is_skipped_sounds_at_once(tmp_path):
    table, listener = Table(tmp_path, "oudeloo", 120, prefs=Prefs(sound_set=True)), Listener()
    sounds = sounds_of(table.app)
    sounds.speaker = listener
    table.loop.beside = (sounds,)
    table.walk("play.petition")
    table.draw(160, 90)
    while not table.place.startswith("play.killer"):
        view = table.app.view()
        table.do("go next" if view.can_next else f"do {view.legal['residents'][0]}")
    table.draw(160, 90)
    assert "stamp" not in listener.heard
    table.press("tab")
    table.draw(160, 90)
    assert "stamp" in listener.heard
