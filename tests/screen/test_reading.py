"""What is read aloud: every scene can be told in the order of Tab, and a voice says what is new and nothing twice."""

from functools import cache

import pygame
import pytest

from game.screen import input as keys
from game.screen.metrics import Metrics
from game.screen.nodes import Field, Rect, Scene, Scratch, Shape, Text, Touch, find, touches, walk
from game.screen.reader import Reader
from game.screen.reading import MOST, first_pieces, pieces, reading_order, said, sentences, spoken, things, touched
from game.screen.scenes.registry import PLACES
from game.screen.ui import Prefs, Ui, apply
from tests.screen.table import Table
from tests.screen.villages import shots
from tests.session.workshops import begin, to

LANGUAGES = ("nl", "en")
HERE = Rect(0, 0, 10, 4)


@cache
def scenes(lang):
    """Every scene with its name, the state of its window and itself."""
    m, ui = Metrics(1280, 720, 100, "light", lang, False), Ui(prefs=Prefs(lang=lang))
    return [(shot.name, ui, shot.scene(ui, m)) for shot in shots("oudeloo")]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_everything_that_can_be_done_has_a_name_that_can_be_spoken(lang):
    for name, ui, scene in scenes(lang):
        for touch in touches(scene):
            if touch.enabled:
                assert any(sign.isalnum() for sign in said(touch.label, lang)), (name, touch.id)
                assert touched(touch, scene, ui)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_what_is_read_comes_in_the_order_of_tab(lang):
    for name, ui, scene in scenes(lang):
        order = [one.id for one in reading_order(scene) if isinstance(one, Touch) and one.enabled]
        tabs, here = [], ui
        for _ in order:
            here = keys.press(scene, here, keys.Press("tab")).ui
            tabs.append(here.focus)
        assert order == tabs, name


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_scene_is_told_from_its_title_in_a_breath(lang):
    for name, ui, scene in scenes(lang):
        first = spoken(scene, ui)
        assert len(first) <= MOST, name
        title = next((node for node in reading_order(scene) if isinstance(node, Text)), None)
        if title is None:
            assert name == "over-dark" or name.startswith("over-spotlight"), name
            continue
        assert first.startswith(said(title.text, lang)), name
        for piece in first_pieces(scene, ui):
            assert 0 < len(piece) <= MOST, name
            assert not set(piece) & set("*▲▼−\u00ad\n"), name


def test_all_choices_are_read_sooner_or_later():
    for name, ui, scene in scenes("nl"):
        told = " ".join(first_pieces(scene, ui))
        for touch in touches(scene):
            if touch.role == "choice" and touch.enabled:
                assert said(touch.label, "nl").split(". ")[0] in told, (name, touch.id)


def test_what_lies_under_the_scratch_layer_is_not_read():
    view = to(begin(), "play.scratch").view()
    m, ui = Metrics(1280, 720, 100, "light", "nl", False), Ui()
    covered = PLACES["scratch"](view, ui, m)
    layer = next(node for node in walk(covered.nodes) if isinstance(node, Scratch))
    before = " ".join(first_pieces(covered, ui))
    assert "Waarom?" not in before
    for number in range(1, len(layer.bands) + 1):
        ui = apply(ui, f"ui scratch {next(t.id for t in touches(covered) if t.role == 'scratch')} next")
        after = " ".join(first_pieces(PLACES["scratch"](view, ui, m), ui))
        assert len(after) > len(before), number
        before = after
    assert "Waarom?" in before


def test_behind_a_dialog_nothing_is_read_and_its_answers_are():
    _, ui, scene = next(one for one in scenes("nl") if one[0] == "over-leave")
    told = spoken(scene, ui)
    assert told.startswith("Nu stoppen? Alles is bewaard.")
    assert "Blijven" in told
    assert "Kleine Kernen Spel" not in told


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("**Energie** gaat\nvan 3", "Energie gaat van 3"),
        ("▼ **3** dit half\u00adjaar", "min 3 dit halfjaar"),
        ("−2", "min 2"),
        ("+1", "plus 1"),
        ("Ctrl + en Ctrl −", "Ctrl plus en Ctrl min"),
        ("2–3 jaar", "2–3 jaar"),
        ("Tafel 1 · 120 minuten", "Tafel 1, 120 minuten"),
    ],
)
def test_a_voice_gets_words_instead_of_signs(text, words):
    assert said(text, "nl") == words


def test_a_long_text_is_cut_where_a_sentence_ends_and_nothing_is_lost():
    text = " ".join(f"Dit is zin {number}." for number in range(90)) + " " + "woord " * 200
    parts = pieces(text)
    assert " ".join(parts).split() == text.split()
    assert all(len(part) <= MOST for part in parts)
    assert parts[0].endswith(".")
    assert pieces("x" * 1300)[0] == "x" * MOST


def test_a_figure_is_said_with_its_name():
    scene = Scene(
        "", (Text(HERE, "Energie", "strong"), Text(Rect(20, 0, 4, 6), "5", "value"), Text(HERE, "hoog", "note"))
    )
    assert sentences(one.words for one in things(scene, "nl")) == "Energie 5. hoog."


def test_a_touch_area_is_said_with_its_state_and_key():
    choice = Touch(HERE, "a", "Verbinden", "ui choose g a", key="4", role="choice")
    tab = Touch(Rect(0, 9, 10, 4), "t", "English", "set lang en", role="tab")
    field = Touch(Rect(0, 19, 10, 4), "f", "Naam", "enter name", role="field")
    off = Touch(Rect(0, 29, 10, 4), "o", "Verder", "go next", enabled=False)
    slider = Touch(Rect(0, 39, 10, 4), "s", "Spelers: 8", "x", role="slider", less="a", more="b")
    inked = Shape(tab.rect, fill="ink")
    scene = Scene("", (choice, inked, tab, Field(field.rect, "Jan"), field, off, slider))
    ui = Ui()
    assert touched(choice, scene, ui) == "Verbinden. toets 4."
    assert touched(choice, scene, apply(ui, "ui choose g a")) == "Verbinden. gekozen. toets 4."
    assert touched(tab, scene, ui) == "English. gekozen."
    assert touched(field, scene, ui) == "Naam. invulveld. Jan."
    assert touched(off, scene, ui) == "Verder. kan nu niet."
    assert touched(slider, scene, ui) == "Spelers: 8. pijl links en rechts."


# Reading along with a window


class Told:
    """Writes down what a voice would say."""

    def __init__(self):
        self.words, self.hushed, self.closed = [], 0, False

    def say(self, text, lang):
        self.words.append(text)

    def hush(self):
        self.hushed += 1

    def close(self):
        self.closed = True

    def new(self):
        words, self.words = self.words, []
        return words


class Listening(Table):
    """A table where somebody listens: each press is followed by a picture, as in the window."""

    def __init__(self, folder, prefs=None, **rest):
        super().__init__(folder, prefs=(prefs or Prefs())._replace(speak=True), **rest)
        self.voice = Told()
        self.loop.beside = (Reader(self.voice),)
        self.see()

    def see(self):
        self.draw(320, 180)

    def press(self, *names):
        for name in names:
            if not self.loop.beside[0].key(name, self.scene(), self.loop.ui):
                super().press(name)
            self.see()


def test_arriving_reads_the_scene_and_tab_the_focus(tmp_path):
    table = Listening(tmp_path)
    assert table.voice.new() == [
        "Kleine Kernen Spel. Bewoners en gemeente, en een deur die soms opengaat. Toets F1: alle toetsen. "
        "Toets F2 leest verder."
    ]
    table.see()
    assert table.voice.new() == [], "nothing twice"
    table.press("tab")
    assert table.voice.new() == [touched(find(table.scene(), table.loop.ui.focus), table.scene(), table.loop.ui)]
    table.press("pagedown")
    assert table.voice.new()[0].startswith("Welk dorp speelt u? De dorpen zijn verzonnen.")


def test_a_key_reads_on_and_begins_again_at_the_end(tmp_path):
    table = Listening(tmp_path, village="oudeloo")
    table.walk("opening.roles")
    table.see()
    first = table.voice.new()[-1]
    parts = first_pieces(table.scene(), table.loop.ui)
    table.press(*["f2"] * len(parts))
    assert table.voice.new() == [*parts[1:], parts[0]]
    assert first == parts[0]
    assert table.place == "opening.roles", "and does nothing in the game"


def test_who_leans_on_the_key_hears_one_piece(tmp_path):
    table = Listening(tmp_path, village="oudeloo")
    table.voice.new()
    for _ in range(5):
        table.loop.event(pygame.event.Event(pygame.KEYDOWN, key=pygame.K_F2, mod=0, unicode=""))
    assert len(table.voice.new()) == 1


def test_choosing_says_what_was_chosen_and_a_new_statement_is_read(tmp_path):
    table = Listening(tmp_path, village="oudeloo")
    table.walk("play.respond")
    table.see()
    table.voice.new()
    table.press("1")
    heard = " ".join(table.voice.new())
    assert "gekozen" in heard
    assert "Bewoners kiezen samen" not in heard, "what was read is not read again"
    table = Listening(tmp_path, village="oudeloo")
    table.walk("opening.statement")
    table.see()
    table.voice.new()
    table.press("pagedown")
    (heard,) = table.voice.new()
    assert heard.startswith("‘")


def test_what_was_typed_is_said_on_leaving_the_field_and_not_letter_by_letter(tmp_path):
    table = Listening(tmp_path, village="oudeloo")
    table.do("go to conclusions.own")
    table.see()
    table.loop.command("ui focus own.0")
    table.see()
    assert "invulveld. leeg." in table.voice.new()[-1]
    table.type("Wij ")
    table.see()
    table.type("doen het")
    table.see()
    assert table.voice.new() == []
    table.press("tab")
    assert table.voice.new()[0].startswith("Ingevuld: Wij doen het.")


def test_a_black_screen_is_silent_and_back_it_is_told_where_one_is(tmp_path):
    table = Listening(tmp_path, village="oudeloo")
    table.voice.new()
    table.press("b")
    assert (table.voice.new(), table.voice.hushed) == ([], 1)
    table.press("b")
    assert table.voice.new()[0].startswith("Welkom.")


def test_reading_changes_nothing(tmp_path):
    table = Listening(tmp_path, village="oudeloo")
    before = table.loop.ui
    reader = table.loop.beside[0]
    assert reader.heed(table.scene(), before) is before
    reader.close()
    assert table.voice.closed
