"""Typing in a room: the pointer in a field, lines, dead keys and input methods, AltGr; hands counted with one key."""

from dataclasses import replace

import pygame
import pytest

from game.screen import field_lines as lines
from game.screen import input as keys
from game.screen.input import Press, press
from game.screen.kit_forms import text_field
from game.screen.metrics import Metrics
from game.screen.nodes import Field, Rect, Scene, find, touches
from game.screen.painter import Painter
from game.screen.pointing import dragged_in_field, place_of_typing, pressed_in_field, stepped_in_field
from game.screen.ui import Ui, apply
from game.screen.window import Loop, pressed
from tests.screen.table import Table

M = Metrics(1280, 720)
WORDS = "Wij beginnen met koffie op woensdag, en met wie er al is. Daarna vragen wij de gemeente om mee te denken."


class Writing:
    """A scene with one field of three lines, and what was sent of it."""

    def __init__(self, said=WORDS):
        self.said, self.sent = said, []

    def scene(self, ui, m):
        block = text_field(m, ui, 70.0, "words", "In onze eigen woorden", self.said, "enter say own.0", 3)
        return Scene("test", block.at(10.0, 20.0), back="ui close")

    def handle(self, command, ui):
        self.sent.append(command)
        self.said = command.removeprefix("enter say own.0").strip()
        return ui

    def tick(self, now):
        return False

    def ahead(self, m):
        return ()


def writing(said=WORDS):
    app = Writing(said)
    loop = Loop(app, Painter())
    return app, loop


def field(loop):
    scene = loop.now_shown()
    return keys.field_of(scene, find(scene, "words"))


def at(loop, index):
    """The place of a character, in units."""
    m = loop.metrics()
    box = lines.caret_box(m, field(loop)._replace(caret=index))
    return box.x + 0.01, box.y + box.h / 2


def pointer(loop, kind, x, y, held=False):
    u = loop.metrics().u
    where = {"pos": (x * u, y * u)}
    rest = {"buttons": (int(held), 0, 0)} if kind == pygame.MOUSEMOTION else {"button": 1}
    loop.event(pygame.event.Event(kind, **where, **rest))


def click(loop, index):
    pointer(loop, pygame.MOUSEBUTTONDOWN, *at(loop, index))
    pointer(loop, pygame.MOUSEBUTTONUP, *at(loop, index))


@pytest.mark.parametrize("index", [0, 3, 30, 57, len(WORDS)])
def test_a_click_puts_the_caret_between_the_two_letters_that_are_nearest(index):
    _, loop = writing()
    click(loop, index)
    assert (loop.ui.edit.caret, loop.ui.edit.selected) == (index, "")


def test_dragging_selects_and_typing_replaces_it():
    app, loop = writing()
    pointer(loop, pygame.MOUSEBUTTONDOWN, *at(loop, 4))
    for index in (9, 14, 12):
        pointer(loop, pygame.MOUSEMOTION, *at(loop, index), held=True)
    pointer(loop, pygame.MOUSEBUTTONUP, *at(loop, 12))
    assert loop.ui.edit.selected == "beginnen"
    loop.event(pygame.event.Event(pygame.TEXTINPUT, text="starten"))
    assert app.said.startswith("Wij starten met koffie")


def test_two_clicks_take_a_word_and_two_slow_ones_do_not():
    _, loop = writing()
    click(loop, 6)
    click(loop, 6)
    assert loop.ui.edit.selected == "beginnen"
    _, slow = writing()
    click(slow, 6)
    slow.ui = replace(slow.ui, now=slow.ui.now + 1)
    click(slow, 6)
    assert slow.ui.edit.selected == ""


def test_a_click_beside_the_field_ends_typing():
    _, loop = writing()
    click(loop, 6)
    pointer(loop, pygame.MOUSEBUTTONDOWN, 2.0, 2.0)
    pointer(loop, pygame.MOUSEBUTTONUP, 2.0, 2.0)
    assert loop.ui.edit is None


def test_up_and_down_go_through_the_lines_and_leave_at_the_ends():
    _, loop = writing()
    found = lines.field_lines(M, field(loop))
    assert len(found) >= 3
    assert "".join(one.text for one in found) == WORDS
    click(loop, found[1].begin + 4)
    scene, ui = loop.now_shown(), loop.ui
    above = stepped_in_field(scene, ui, M, Press("up"))
    assert lines.row_of(found, above.edit.caret) == 0
    below = stepped_in_field(scene, ui, M, Press("down", shift=True))
    assert lines.row_of(found, below.edit.caret) == 2
    assert below.edit.selected
    assert stepped_in_field(scene, above, M, Press("up")) is None, "above the first line is the next control"
    assert stepped_in_field(scene, above, M, Press("up", shift=True)).edit.caret == 0


def test_a_field_that_is_full_shows_the_line_of_the_caret_and_is_pointed_at_there():
    long = " ".join([WORDS] * 2)[:235]
    _, loop = writing(long)
    loop.ui = apply(loop.ui, "ui focus words")
    loop.ui = keys.awake(loop.now_shown(), loop.ui)
    node = field(loop)
    found = lines.field_lines(M, node)
    top = lines.top_row(M, node, found)
    assert top > 0
    assert lines.character_at(M, node, node.rect.x, node.rect.y + 0.1) == found[top].begin


def test_what_an_input_method_composes_is_shown_and_its_keys_are_its_own():
    app, loop = writing("caf")
    click(loop, 3)
    loop.event(pygame.event.Event(pygame.TEXTEDITING, text="´", start=0, length=1))
    assert field(loop).composing == "´"
    for name in ("enter", "backspace", "left", "escape", "up"):
        answer = press(loop.now_shown(), loop.ui, Press(name))
        assert (answer.ui, answer.commands) == (loop.ui, ()), name
    loop.event(pygame.event.Event(pygame.TEXTINPUT, text="é"))
    assert (app.said, field(loop).composing) == ("café", "")


def test_the_choices_of_an_input_method_stand_at_the_caret():
    _, loop = writing()
    assert loop.typing_at() is None
    click(loop, 30)
    loop.draw(pygame.Surface((1280, 720)))
    box = place_of_typing(loop.now_shown(), loop.ui, M)
    assert at(loop, 30) == pytest.approx((box.x + 0.01, box.y + box.h / 2))
    assert loop.typing_at().x == M.px(box.x)


def test_altgr_makes_a_letter_and_is_no_command():
    windows = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_z, mod=pygame.KMOD_CTRL | pygame.KMOD_RALT, unicode="ż")
    assert pressed(windows) == Press("ż")
    plain = pygame.event.Event(pygame.KEYDOWN, key=pygame.K_z, mod=pygame.KMOD_CTRL, unicode="\x1a")
    assert pressed(plain) == Press("z", ctrl=True)


def test_hands_are_counted_with_a_digit_each_and_taken_off_again(tmp_path):
    table = Table(tmp_path, "oudeloo", 120).walk("opening.statement")
    place = table.place
    table.press("4", "4", "4", "2", "-", "5", "+")
    votes = next(iter(table.app.workshop.progress.votes.values()))
    assert tuple(votes.counts) == (0, 0, 0, 3, 2)
    table.press("enter")
    assert table.place != place, "Enter goes on: it is no hand"


def test_pointing_where_nothing_is_typed_changes_nothing():
    _, loop = writing()
    assert pressed_in_field(loop.now_shown(), loop.ui, M, 2.0, 2.0) is None
    assert dragged_in_field(loop.now_shown(), loop.ui, M, 40.0, 30.0) == loop.ui
    assert stepped_in_field(loop.now_shown(), Ui(), M, Press("down")) is None
    assert lines.character_at(M, Field(Rect(0, 0, 20, 6), ""), 9.0, 3.0) == 0
    assert [one.id for one in touches(loop.now_shown())] == ["words"]
