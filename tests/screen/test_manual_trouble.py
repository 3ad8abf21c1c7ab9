"""What docs/als-er-iets-misgaat.md tells to press does what it says, with the sentence that it quotes.

Disks, files and reports that go wrong are driven in test_app_trouble.py.
"""

import re

import pytest

from game.screen.desk import TrainerDesk
from game.screen.nodes import Text, find, walk
from game.screen.ui import Ui
from tests.project import manual
from tests.screen.table import Table

LESSON = ("veenderwold", 50)
QUOTED = re.findall(r"“([^”]+)”", manual.prose("docs/als-er-iets-misgaat.md"))


@pytest.fixture
def table(tmp_path):
    made = Table(tmp_path, *LESSON)
    yield made
    made.app.close()


def words_of(scene):
    return " ".join(one.text for one in walk(scene.nodes) if isinstance(one, Text))


def shows(scene, beginning):
    """The quoted sentence that begins so stands in the scene."""
    quoted = next(one for one in QUOTED if one.startswith(beginning))
    return quoted in words_of(scene)


def test_what_is_known_cannot_be_taken_back_and_the_trainer_can_amend(table):
    table.walk("play.killer").press("ctrl+z")
    assert shows(table.scene(), "Dit kan niet meer terug")
    table.press("enter")
    table.walk("play.respond").press("escape", "l", "a")
    assert table.dialog == "override"


def test_a_black_screen_is_told_in_the_notes_and_any_key_takes_it_away(table):
    table.press("b")
    desk = TrainerDesk(table.app, table.loop)
    assert shows(desk.scene(Ui(), table.loop.metrics()), "De zaal ziet nu een zwart scherm")
    table.press("x")
    assert not table.loop.ui.blank


def test_with_one_screen_it_asks_first_and_escape_closes_notes_over_the_game(table):
    table.do("ui dialog notes-ask")
    assert shows(table.scene(), "De zaal kijkt mee op dit scherm")
    table.press("t")
    assert table.dialog == "notes"
    table.press("escape")
    assert table.dialog == ""


def test_letters_are_text_in_a_field_until_enter(table):
    table.do("go to conclusions.own")
    assert table.app.workshop.progress.timer.since
    field = next(one for one in table.words() if find(table.scene(), one).role == "field")
    table.click(field)
    table.press("p")
    assert table.app.workshop.progress.timer.since
    table.press("enter", "p")
    assert not table.app.workshop.progress.timer.since


def test_the_menu_leads_a_step_back_and_to_another_part(table):
    table.press("enter", "escape")
    if table.dialog != "menu":
        table.do("ui dialog menu")
    table.press("a")
    assert shows(table.scene(), "Elk deel kan worden overgeslagen")
    table.press("escape")
    table.do("ui dialog menu")
    table.press("z")
    assert table.place == "opening.agenda"


def test_another_card_can_be_drawn_until_the_answer(table):
    table.walk("play.respond")
    card = table.app.view().board.card
    table.do("ui dialog menu")
    table.press("l", "k")
    assert shows(table.scene(), "Deze kaart gaat onder de stapel")
    table.press("enter")
    assert table.place == "play.killer"
    assert table.app.view().board.card != card
