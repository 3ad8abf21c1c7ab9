"""The page of settings: what it sets works at once, one key opens it anywhere, and every control is reached by hand."""

from dataclasses import replace

import pytest

from game.screen import input as keys
from game.screen.check import faults
from game.screen.input import Press
from game.screen.loudspeaker import Loudspeaker
from game.screen.metrics import SPACING, Metrics
from game.screen.nodes import Touch, find, touches
from game.screen.reader import Reader
from game.screen.scenes.settings import settings
from game.screen.sounding import Sounds
from game.screen.typeset import em_of, width
from game.screen.ui import Machine, Prefs, Ui, apply
from tests.screen.table import Table

TWO_DISPLAYS = Machine(((1920, 1080), (1366, 768)), "espeak-ng")
SIZES = ((1024, 768), (1280, 720), (1920, 1080), (1080, 1920))


def metrics(prefs, size=(1280, 720)):
    return Metrics(*size, prefs.text, prefs.theme, prefs.lang, prefs.motion, prefs.spaced)


def every_control(ui, m):
    """The controls of all pages."""
    found: dict[str, Touch] = {}
    for page in range(6):
        here = apply(apply(apply(ui, f"ui page settings {page}"), f"ui page settings-left {page}"), "ui close")
        found |= {one.id: one for one in touches(settings(None, here, m)) if one.role != "pager"}
    return found


@pytest.mark.parametrize("spaced", [False, True])
@pytest.mark.parametrize("text", [100, 125, 150])
@pytest.mark.parametrize("size", SIZES)
def test_with_two_displays_and_a_voice_everything_still_fits(size, text, spaced):
    for lang, theme in (("nl", "light"), ("en", "contrast")):
        prefs = Prefs(text, theme, lang, spaced=spaced)
        ui, m = Ui(prefs=prefs, machine=TWO_DISPLAYS), metrics(prefs, size)
        for page in range(4):
            here = apply(ui, f"ui page settings {page}")
            assert not faults(settings(None, here, m), m)


def test_every_setting_has_a_control_on_some_page_at_every_text_size():
    wanted = {"lang:0", "text:1", "theme:1", "spaced", "easy", "motion", "timers", "sound", "volume", "speak"}
    wanted |= {"fullscreen", "display:1"}
    for text in (100, 150):
        ui = Ui(prefs=Prefs(text), machine=TWO_DISPLAYS)
        assert wanted <= set(every_control(ui, metrics(ui.prefs))), text


def test_what_is_not_here_is_not_offered_but_said():
    ui = Ui(machine=Machine(((1920, 1080),), ""))
    scene = settings(None, ui, metrics(ui.prefs))
    assert find(scene, "display:0") is None
    assert find(scene, "speak") is None
    assert "Voorlezen kan hier niet" in str(scene.nodes)
    quiet = Ui(prefs=Prefs(sound=False))
    assert find(settings(None, quiet, metrics(quiet.prefs)), "volume") is None


def test_one_key_opens_the_page_anywhere_and_takes_it_away(tmp_path):
    table = Table(tmp_path, "veenderwold", 50)
    place = table.place
    table.press("f6")
    assert table.dialog == "settings"
    table.press("f6")
    assert (table.dialog, table.place) == ("", place)
    table.press("escape", "f6")
    assert table.dialog == "settings", "over the menu too"


def test_all_of_it_is_done_with_the_keyboard_alone(tmp_path):
    table = Table(tmp_path)
    table.loop.ui = replace(table.loop.ui, machine=TWO_DISPLAYS)
    table.press("f6", "v", "m", "k", "r")
    prefs = table.loop.ui.prefs
    assert (prefs.spaced, prefs.motion, prefs.timers, prefs.speak) == (True, False, False, True)
    table.press("d", "d", "g")
    assert table.loop.ui.prefs == Prefs(speak=True, sound=False, sound_set=True)
    table.press("g")
    scene = table.scene()
    table.loop.ui = replace(table.loop.ui, focus="volume")
    table.press("right", "right", "left")
    assert table.loop.ui.prefs.volume == 70
    assert find(scene, "volume").label == "Hoe hard: 60 %"


def test_reading_with_effort_is_one_switch_and_back_again():
    ui = apply(Ui(), "set easy on")
    assert ui.prefs == Prefs(text=125, spaced=True, motion=False, timers=False)
    assert ui.prefs.easy
    assert apply(ui, "set easy toggle").prefs == Prefs()
    larger = apply(Ui(prefs=Prefs(text=150, theme="contrast")), "set easy on").prefs
    assert (larger.text, larger.theme) == (150, "contrast"), "what is larger already stays"
    assert not apply(ui, "set motion on").prefs.easy, "it says what is so, not what was pressed"


def test_spaced_letters_stand_apart_by_what_the_guideline_asks():
    plain, spaced = metrics(Prefs()), metrics(Prefs(spaced=True))
    word = "dorpsondersteuner"
    gap = em_of(spaced, "body").gap
    assert SPACING >= 0.12
    assert gap == round(em_of(spaced, "body").px * SPACING)
    assert width(spaced, word, "body") - width(plain, word, "body") == pytest.approx(gap * len(word) / plain.u)
    assert spaced.lead("body") > plain.lead("body")
    assert spaced.folded, "scenes make room for it"


class Heard:
    """A loudspeaker that writes down what it was asked."""

    def __init__(self):
        self.played = []

    def play(self, names, volume, now):
        self.played.append((names, volume))


def test_the_volume_is_heard_while_it_is_set():
    speaker = Heard()
    assert {name for name in dir(Heard) if not name.startswith("_")} <= set(dir(Loudspeaker))
    sounds = Sounds(lambda: None, lambda: None, speaker)
    ui = apply(Ui(), "ui dialog settings")
    scene = settings(None, ui, metrics(ui.prefs))
    for command in ("set volume -1", "set text 125", "set sound off", "set volume -1", "set sound on"):
        sounds.heed(scene, ui)
        ui = apply(ui, command)
    sounds.heed(scene, ui)
    assert [volume for _, volume in speaker.played] == [50, 40]
    sounds.heed(scene, apply(ui, "ui close"))
    sounds.heed(scene, apply(ui, "set volume +1"))
    assert len(speaker.played) == 2, "only what changes while one looks at it"


class Voice:
    """Writes down what it was given to say."""

    def __init__(self):
        self.words, self.hushed = [], 0

    def say(self, text, lang):
        self.words.append(text)

    def hush(self):
        self.hushed += 1


def test_reading_aloud_begins_and_ends_with_its_switch_and_a_key_reads_one_scene_anyway():
    voice = Voice()
    reader = Reader(voice)
    ui = apply(Ui(machine=TWO_DISPLAYS), "ui dialog settings")
    scene = settings(None, ui, metrics(ui.prefs))
    reader.heed(scene, ui)
    assert voice.words == [], "off is silent"
    assert reader.key("f2", scene, ui)
    assert voice.words.pop().startswith("Instellingen.")
    ui = apply(ui, "set speak on")
    reader.heed(scene, ui)
    assert voice.words.pop().startswith("Instellingen.")
    reader.heed(scene, apply(ui, "set speak off"))
    assert (voice.words, voice.hushed) == ([], 1)


def test_a_key_that_a_control_wears_works_without_the_focus():
    ui = apply(Ui(machine=TWO_DISPLAYS), "ui dialog settings")
    scene = settings(None, ui, metrics(ui.prefs))
    worn = [one for one in touches(scene) if len(one.key) == 1]
    assert len({one.key for one in worn}) == len(worn) >= 6
    for one in worn:
        assert keys.press(scene, ui, Press(one.key)).commands == (one.action,)
