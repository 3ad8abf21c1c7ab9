"""Keys, pointer and fingers: everything works with each alone."""

from dataclasses import replace

import pytest

from game.screen import input as keys
from game.screen.input import Press, press
from game.screen.kit_dialog import dialog
from game.screen.metrics import Metrics
from game.screen.nodes import Field, Rect, Scene, Touch
from game.screen.ui import Prefs, Ui, apply, moving, progress, started

M = Metrics(1280, 720)
CARDS = tuple(
    Touch(
        Rect(10 + 50 * (n % 2), 10 + 30 * (n // 2), 40, 20),
        f"card:{n}",
        f"Kaart {n}",
        f"do respond {n}",
        str(n + 1),
        role="choice",
    )
    for n in range(4)
)
NEXT = Touch(Rect(110, 80, 60, 8), "primary", "Verder", "go next")
CHOICE = Scene("keuze", (*CARDS, NEXT), "primary", "go back")


def after(ui, *names, scene=CHOICE):
    out = []
    for name in names:
        answer = press(scene, ui, Press(name))
        ui, out = answer.ui, [*out, *answer.commands]
    return ui, out


def test_tab_goes_in_reading_order_and_round():
    ui = Ui()
    seen = []
    for _ in range(6):
        ui, _ = after(ui, "tab")
        seen.append(ui.focus)
    assert seen == ["card:0", "card:1", "card:2", "card:3", "primary", "card:0"]
    assert press(CHOICE, Ui(focus="card:0"), Press("tab", shift=True)).ui.focus == "primary"


@pytest.mark.parametrize(
    ("start", "way", "end"),
    [
        ("card:0", "right", "card:1"),
        ("card:0", "down", "card:2"),
        ("card:3", "left", "card:2"),
        ("card:3", "down", "primary"),
        ("card:2", "up", "card:0"),
    ],
)
def test_arrows_move_to_what_one_sees(start, way, end):
    assert after(Ui(focus=start), way)[0].focus == end


def test_enter_does_the_focus_or_else_the_large_button():
    assert after(Ui(focus="card:2"), "enter")[1] == ["do respond 2"]
    assert after(Ui(), "enter")[1] == ["go next"]
    assert after(Ui(), "space")[1] == []


def test_a_key_on_a_card_chooses_it():
    ui, commands = after(Ui(), "3")
    assert commands == ["do respond 2"]
    assert ui.focus == "card:2"


def test_a_clicker_alone_can_choose_and_go_on():
    ui, commands = after(Ui(), "pageup", "pageup", "pagedown")
    assert commands == ["do respond 1"]
    assert after(Ui(), "pagedown")[1] == ["go next"]
    assert after(ui, "b")[1] == ["ui blank"]


def test_the_clicker_reaches_choices_on_further_pages():
    more = Touch(Rect(10, 80, 20, 6), "more:cards", "Meer", "ui page cards +1", role="pager")
    scene = Scene("keuze", (*CARDS[:2], more, NEXT), "primary", pagers=("cards",))
    assert after(Ui(), "pageup", "pageup", "pageup", scene=scene)[1] == ["ui page cards +1"]


def test_a_button_that_is_off_does_nothing():
    scene = CHOICE._replace(nodes=(*CARDS, NEXT._replace(enabled=False)))
    assert after(Ui(), "enter", "pagedown", scene=scene)[1] == []


def test_escape_goes_back_or_opens_the_menu():
    assert after(Ui(), "escape")[1] == ["go back"]
    assert after(Ui(), "escape", scene=CHOICE._replace(back=""))[1] == ["ui dialog menu"]


def test_the_same_keys_work_everywhere():
    assert press(CHOICE, Ui(), Press("z", ctrl=True)).commands == ("undo",)
    assert after(Ui(), "p")[1] == ["pause"]
    assert after(Ui(), "f1")[1] == ["ui dialog help"]
    assert after(Ui(), "f11")[1] == ["set fullscreen toggle"]
    assert press(CHOICE, Ui(), Press("+", ctrl=True)).commands == ("set text +1",)


def test_any_key_brings_the_picture_back_and_does_nothing_else():
    answer = press(CHOICE, Ui(blank=True), Press("enter"))
    assert not answer.ui.blank
    assert answer.commands == ()


def test_every_answer_of_a_question_is_reached_with_a_clicker():
    answers = [(f"Antwoord {n}", f"answer {n}", "") for n in range(5)]
    question = dialog(Metrics(1280, 720), CHOICE, "Wat nu?", "", answers)
    assert after(Ui(), "pagedown", scene=question)[1] == ["answer 0"]
    for n in range(1, 5):
        assert after(Ui(), *["pageup"] * n, "pagedown", scene=question)[1] == [f"answer {n}"]


def test_what_stands_aside_is_passed_before_a_clicker_goes_back():
    plain = CHOICE._replace(nodes=(NEXT, NEXT._replace(id="what", action="go what", role="aside")), back="go back")
    assert after(Ui(), "pageup", "pagedown", scene=plain)[1] == ["go what"]
    assert after(Ui(), "pageup", "pageup", scene=plain)[1] == ["go back"]
    assert after(Ui(), "pagedown", scene=plain)[1] == [NEXT.action]


def test_behind_a_question_the_clicker_cannot_blank_or_pause():
    assert after(Ui(), "b", "p", scene=CHOICE._replace(modal=True))[1] == []


def test_arrows_and_wheel_turn_pages():
    scene = CHOICE._replace(pagers=("cards",))
    assert after(Ui(), "right", scene=scene)[1] == ["ui page cards +1"]
    assert after(Ui(focus="card:1"), "right", scene=scene)[1] == ["ui page cards +1"]
    assert keys.wheel(scene, Ui(), 1).commands == ("ui page cards -1",)


def test_a_slider_takes_left_and_right():
    scene = Scene(
        "s",
        (Touch(Rect(0, 0, 40, 6), "v", "Handen", "enter v +1", role="slider", less="enter v -1", more="enter v +1"),),
    )
    assert after(Ui(focus="v"), "left", "right", scene=scene)[1] == ["enter v -1", "enter v +1"]


def test_a_click_counts_where_it_began():
    assert keys.click(CHOICE, Ui(), 20, 20, "card:0").commands == ("do respond 0",)
    assert keys.click(CHOICE, Ui(), 20, 20, "card:1").commands == ()
    assert keys.click(CHOICE, Ui(focus="card:1"), 1, 1).ui.focus == ""


def test_hovering_is_known():
    assert keys.point(CHOICE, Ui(), 20, 20).hover == "card:0"


def test_the_coin_scratches_along_its_way():
    layer = Touch(Rect(10, 10, 60, 40), "layer", "Kras verder", "ui scratch layer next", role="scratch")
    scene = Scene("kras", (layer,))
    ui = keys.drag(scene, Ui(), 20, 20, True)
    ui = keys.drag(scene, ui, 30, 22, False)
    ui = keys.drag(scene, ui, 40, 22, True)
    assert ui.scratched("layer").strokes == (((10, 10), (20, 12)), ((30, 12),))
    assert after(Ui(focus="layer"), "enter", scene=scene)[1] == ["ui scratch layer next"]
    assert apply(Ui(), "ui scratch layer next").scratched("layer").opened == 1


FIELD = Scene(
    "veld",
    (Field(Rect(1, 1, 50, 5), "Oud"), Touch(Rect(0, 0, 52, 7), "name", "Naam", "enter name", role="field"), NEXT),
    "primary",
)


def typing(*presses, text=""):
    ui = keys.awake(FIELD, Ui(focus="name"))
    out = []
    for p in presses:
        answer = press(FIELD, ui, p, "plak") if isinstance(p, Press) else keys.text(FIELD, ui, p)
        ui, out = answer.ui, [*out, *answer.commands]
    return ui, out


def test_typing_sends_every_change():
    ui, commands = typing("e", "loo")
    assert ui.edit.text == "Oudeloo"
    assert commands == ["enter name Oude", "enter name Oudeloo"]


def test_letters_in_a_field_are_not_commands():
    assert typing(Press("b"), Press("p"), Press("3"))[1] == []


def test_selecting_replacing_and_taking_back():
    ui, _ = typing(Press("home", shift=True), "Nieuw")
    assert ui.edit.text == "Nieuw"
    ui, commands = typing(Press("home", shift=True), "Nieuw", Press("z", ctrl=True))
    assert ui.edit.text == "Oud"
    assert commands[-1] == "enter name Oud"
    ui, _ = typing("x", Press("z", ctrl=True), Press("y", ctrl=True))
    assert ui.edit.text == "Oudx"


def test_copy_cut_and_paste():
    ui = typing()[0]
    answer = press(FIELD, replace(ui, edit=replace(ui.edit, anchor=0)), Press("c", ctrl=True))
    assert answer.clip == "Oud"
    assert typing(Press("v", ctrl=True))[0].edit.text == "Oudplak"
    assert typing(Press("a", ctrl=True), Press("x", ctrl=True))[0].edit.text == ""


def test_shift_and_arrows_select():
    ui, _ = typing(Press("left", shift=True), Press("left", shift=True), Press("backspace"))
    assert ui.edit.text == "O"


def test_enter_ends_typing_and_tab_leaves_the_field():
    assert typing(Press("enter"))[0].edit is None
    assert typing(Press("tab"))[0].focus == "primary"


def test_a_limit_is_a_limit():
    ui, _ = typing("x" * 500)
    assert len(ui.edit.text) == 240


def test_focus_on_what_is_gone_is_dropped():
    assert keys.awake(CHOICE, Ui(focus="nowhere")).focus == ""


def test_preferences_take_only_what_exists():
    ui = apply(apply(apply(Ui(), "set text 150"), "set lang xx"), "set theme contrast")
    assert (ui.prefs.text, ui.prefs.lang, ui.prefs.theme) == (150, "nl", "contrast")
    assert apply(ui, "set text +1").prefs.text == 150
    assert apply(ui, "ui nonsense") == ui


def test_animations_end_are_skipped_and_can_be_off():
    ui = started(Ui(now=1.0), "stamp")
    assert progress(ui, "stamp", 0.14) == 0
    assert moving(ui)
    assert progress(replace(ui, now=1.2), "stamp", 0.14) == 1
    assert progress(replace(ui, prefs=Prefs(motion=False)), "stamp", 0.14) == 1
    assert not moving(press(CHOICE, ui, Press("tab")).ui)
    assert progress(Ui(), "never begun", 0.2) == 1
