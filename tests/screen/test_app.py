"""The app as a trainer handles it, in one process: every way of steering, every place and every dialog."""

import random
from dataclasses import replace

import pygame
import pytest

from game.rules import legal_actions
from game.screen import input as keys
from game.screen.nodes import Picture, Text, find, touches, walk
from game.screen.ui import Prefs
from game.session.workshop import Workshop
from tests.screen.table import Table

OUDELOO = ("oudeloo", 120)
LESSON = ("veenderwold", 50)


def shown(table):
    return " ".join(one.text for one in walk(table.scene().nodes) if isinstance(one, Text))


# Every way of steering


def by_key(table, touch):
    table.press(touch.key.split()[0] if touch.key and touch.id != "primary" else "enter")


def by_mouse(table, touch):
    table.click(touch.id)


def by_finger(table, touch):
    table.finger(touch.id)


def by_clicker(table, touch):
    if touch.role == "choice":
        table.press("pageup")
    table.press("pagedown")


@pytest.mark.parametrize(
    ("village", "length", "hand"),
    [("oudeloo", 120, by_key), ("oudeloo", 90, by_mouse), (*LESSON, by_finger), (*LESSON, by_clicker)],
)
def test_a_whole_workshop_in_every_length_by_one_hand(tmp_path, village, length, hand):
    table = Table(tmp_path, village, length)
    seen = table.lead(hand, hand)
    for step in ("opening.roles", "ownership.guess", "play.posture", "play.scratch", "plan.roles_down", "plan.actions"):
        assert any(place.startswith(step) for place in seen), step
    assert table.app.notice == ""
    assert {one.suffix for one in tmp_path.iterdir()} >= {".kks", ".html", ".md"}
    hand(table, find(table.scene(), "primary"))
    assert table.app.workshop is None
    assert table.scene().title == "start"


def every_place(table):
    """Once at every place of a workshop; what was done there is put back."""
    seen = set()
    while table.place != "conclusions.report":
        workshop = table.app.workshop
        if table.place not in seen:
            seen.add(table.place)
            kept = workshop.progress, list(workshop._kept), workshop._number
            table.at_home()
            yield table.place
            workshop.progress, workshop._kept, workshop._number = kept
            table.app.notice = ""
            table.loop.size, table.loop.running = (1280, 720), True
        table.at_home()
        table.walk_on()


@pytest.fixture(params=[OUDELOO, LESSON], ids=["oudeloo", "veenderwold"])
def memory(tmp_path, request):
    """A workshop that is kept in memory only, so that it can be put back."""
    table = Table(tmp_path)
    table.app.begin(*request.param)
    made = table.app.workshop
    table.app.workshop = Workshop.create(made.document, made.head["length"], seed=4, path=None)
    made.close()

    def walk_on():
        view = table.app.view()
        choices = view.legal["residents"] + view.legal["officials"]
        table.do("go next" if view.can_next else f"do {choices[0]}")

    table.walk_on = walk_on
    return table


def test_everywhere_one_can_go_on_leave_undo_pause_and_read_help(memory):
    table = memory
    for place in every_place(table):
        scene = table.scene()
        primary = find(scene, scene.primary)
        choices = [one for one in touches(scene) if one.enabled and one.role == "choice"]
        assert (primary is not None and primary.enabled) or choices, f"no way on at {place}"
        table.press("escape")
        assert table.dialog == "menu" or scene.back not in ("", "ui dialog menu"), f"no menu at {place}"
        table.at_home()
        table.press("f1")
        assert table.scene().title == "help", place
        table.press("escape", "b")
        assert table.loop.ui.blank, place
        table.press("b")
        assert not table.loop.ui.blank, place
        timer = table.app.workshop.progress.timer
        table.press("p")
        paused = table.app.workshop.progress.timer
        assert timer is None or bool(paused.since) != bool(timer.since), place
        before = table.app.workshop.progress
        table.press("ctrl+z")
        assert table.app.workshop.progress != before or table.app.notice, place
        table.app.notice = ""
        table.press("ctrl+z", "ctrl+z", "ctrl+z")
        assert find(table.scene(), table.scene().primary), place


def test_everywhere_the_window_may_become_a_pixel_a_tower_or_large_text(memory):
    table = memory
    for number, place in enumerate(every_place(table)):
        for size in ((1, 1), (1024, 768), (600, 1000), (1280, 720)):
            table.loop.size = size
            table.loop.ui = replace(table.loop.ui, prefs=Prefs(150 if number % 2 else 100, "contrast", "en"))
            assert touches(table.scene()), f"nothing to touch at {place} in {size}"
        if number % 6 == 0:
            table.draw(1, 1)
            table.draw(90, 150)
        table.loop.ui = replace(table.loop.ui, prefs=Prefs())


def test_another_language_in_the_middle_of_an_evening(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.killer")
    before = shown(table)
    table.do("set lang en")
    assert shown(table) != before
    table.press("ctrl+z")
    assert "forget" in table.app.notice or "back" in table.app.notice
    table.press("enter")
    table.do("set lang nl")
    assert shown(table) == before


KEYS = (
    "enter", "tab", "shift+tab", "escape", "space", "pagedown", "pageup", "left", "right", "up", "down",
    "b", "p", "f1", "f11", ".", "ctrl+z", "ctrl++", "ctrl+-", "ctrl+a", *"123456789kaolitszmnrvwc",
)  # fmt: skip
COMMANDS = (
    "undo",
    "go back",
    "go skip",
    "go to plan.portrait",
    "go to play.star",
    "go to opening.agenda",
    "enter swap",
    'enter remark "hoi"',
    "do case none",
    "do pass",
    "do override door open",
    "do override door shut",
    "ui dialog override",
    "ui dialog blank",
    "ui dialog remark",
    "set lang en",
    "set lang nl",
    "set text 150",
    "set text 100",
)


def monkey(table, dice, steps, village, length):
    """Whatever can be pressed, clicked, typed or commanded, by the dice."""
    done = []
    for number in range(steps):
        if table.app.workshop is None and number > 20:
            table.app.begin(village, length)
        table.wait(dice.random())
        if not table.loop.running:
            table.loop.running = True
            table.at_home()
        scene, ui = table.scene(), table.loop.ui
        areas = [one for one in touches(scene) if one.enabled]
        assert areas or ui.blank, f"nothing to do after {done[-12:]}"
        lot = dice.random()
        if lot < 0.3:
            done.append("enter")
            table.press("enter")
        elif lot < 0.72 and areas:
            done.append(dice.choice(areas).id)
            one = find(scene, done[-1])
            table.loop.carry_out(keys.click(scene, ui, *one.rect.centre))
        elif lot < 0.8:
            done.append("type")
            table.type(dice.choice(["ja ", '"q"', "é€🌻", "  ", "\ud800", "x" * 700]))
        elif lot < 0.82:
            table.loop.size = dice.choice([(1280, 720), (1024, 768), (1, 1), (600, 1000)])
        elif lot < 0.88:
            trainer = []
            if table.app.workshop is not None:
                workshop = table.app.workshop
                trainer = [f"do {one}" for one in legal_actions(workshop.game, workshop.progress.state, "trainer")]
            done.append(dice.choice([*COMMANDS, *dice.sample(trainer, min(6, len(trainer)))]))
            table.loop.command(done[-1])
        else:
            done.append(dice.choice(KEYS))
            table.press(done[-1])
        table.loop.ui = keys.awake(table.scene(), table.loop.ui)


@pytest.mark.parametrize("dice", [17, 2, 5])
def test_nothing_that_a_monkey_does_stops_the_game(tmp_path, dice):
    village, length = [("oudeloo", 90), LESSON, OUDELOO][dice % 3]
    table = Table(tmp_path, village, length, seed=dice)
    monkey(table, random.Random(dice), 300, village, length)
    table.app.close()


@pytest.mark.long
@pytest.mark.parametrize("dice", range(8))
def test_nothing_that_a_patient_monkey_does_stops_the_game(tmp_path, dice):
    village, length = [OUDELOO, LESSON, ("oudeloo", 90)][dice % 3]
    table = Table(tmp_path, village, length, seed=dice)
    monkey(table, random.Random(dice), 2500, village, length)
    table.app.close()


# From place to place


def test_the_agenda_leads_to_another_part_and_play_goes_on_where_it_was(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    table.press("escape", "a")
    assert table.dialog == "agenda"
    table.press(str(table.app.view().agenda.parts().index("plan") + 1))
    assert table.place == "plan.roles_down"
    assert table.dialog == ""
    table.press("escape", "a", str(table.app.view().agenda.parts().index("play") + 1))
    assert table.place == "play.talk"


def test_back_inside_play_leads_to_what_was_read_and_forward_again(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.respond")
    table.press("escape", "z")
    assert table.place == "play.talk"
    table.do("go back")
    assert table.place == "play.killer"
    table.press("enter", "enter")
    assert table.place == "play.respond"


def test_who_stays_in_the_village_meets_no_killer(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.petition")
    table.do("do stay")
    assert table.place == "play.half_year_end"
    table.press("enter")
    assert table.place == "play.attention"
    assert table.app.view().board.half_year == 2


def test_the_last_half_year_leads_to_laying_down_the_roles(tmp_path):
    table = Table(tmp_path, *LESSON).walk("plan.")
    assert table.place == "plan.roles_down"
    assert table.app.view().board.phase == "over"
    table.do("go to play.star")
    assert table.place == "play.half_year_end"
    table.press("enter")
    assert table.place == "plan.roles_down"


def test_the_roles_are_swapped_instead_of_the_case(tmp_path):
    table = Table(tmp_path, *OUDELOO).walk("play.half_year_end")
    while table.app.view().board.phase != "case":
        table.do("go next")
        table.walk("play.half_year_end")
    half_year = table.app.view().board.half_year
    table.press("w")
    assert table.place == "play.swap"
    table.do("go back")
    assert table.place == "play.half_year_end"
    table.do("undo", "undo", "enter swap", "go to plan.portrait", "go to play.star")
    assert table.place == "play.swap"
    table.press("enter")
    assert table.place == "play.attention"
    assert table.app.view().board.half_year == half_year + 1
    path = table.app.workshop.path
    table.app.close()
    again = Workshop.resume(path)
    assert str(again.progress.place) == "play.attention"
    again.close()


def test_a_swap_in_the_middle_of_a_half_year_goes_on_with_the_card(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    table.do("enter swap")
    table.press("enter")
    assert table.place == "play.killer"


def test_pages_stop_at_the_last_one(tmp_path):
    table = Table(tmp_path, *LESSON, prefs=Prefs(text=150)).walk("play.scratch")
    table.loop.size = (1024, 768)
    while not table.scene().pagers:
        view = table.app.view()
        choices = view.legal["residents"] + view.legal["officials"]
        table.do(f"do {choices[0]}" if choices and not view.can_next else "go next")
    first = table.scene()
    for _ in range(9):
        table.loop.event(pygame.event.Event(pygame.MOUSEWHEEL, y=-1, x=0))
    assert table.scene() != first
    for _ in range(table.loop.ui.page(first.pagers[0])):
        table.loop.event(pygame.event.Event(pygame.MOUSEWHEEL, y=1, x=0))
    assert table.loop.ui.page(first.pagers[0]) == 0
    shown_again = find(table.scene(), f"more:{first.pagers[0]}").action
    assert shown_again == find(first, f"more:{first.pagers[0]}").action


# The trainer's dialogs


def test_a_killer_of_the_group_is_the_next_card(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.petition")
    table.press("escape", "l", "k")
    assert table.dialog == "blank"
    theme = next(one for one in touches(table.scene()) if one.action.startswith("ui choose blank "))
    table.click(theme.id)
    table.click("sentence")
    table.type("Bij ons mag dat niet van de brandweer")
    table.wait(2)
    table.press("enter", "enter")
    assert table.place == "play.petition"
    view = table.app.view()
    table.do(f"do {next(one for one in view.legal['residents'] if one.startswith('petition'))}")
    assert table.place == "play.killer"
    table.wait(2)
    assert "brandweer" in shown(table)


def test_another_card_is_drawn(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.talk")
    before = table.app.view().progress.met[-1].killer
    table.press("escape", "l", "k", "enter")
    assert table.place == "play.killer"
    assert table.app.view().progress.met[-1].killer != before


def override(table, *picks):
    table.do("ui dialog override")
    for pick in picks:
        table.do(f"ui choose {pick}")
    table.press("enter")
    assert table.app.notice == ""


def test_meters_steps_and_owners_are_adjusted(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.attention")
    site = table.app.view().board.sites[0].id
    override(table, "override trust", "override.trust 9")
    override(table, "override step", f"override.site {site}", "override.step 1")
    override(table, "override owner", f"override.site {site}", "override.owner 2")
    board = table.app.view().board
    assert (board.meters["trust"] if isinstance(board.meters, dict) else board.meters[2]) == 9
    assert (board.sites[0].step, board.sites[0].owner) == (1, 2)
    assert table.place == "play.attention"


@pytest.mark.parametrize("step", ["talk", "respond", "posture"])
def test_the_door_is_decided_by_the_trainer(tmp_path, step):
    table = Table(tmp_path, *LESSON).walk(f"play.{step}")
    override(table, "override door", "override.door open")
    table.walk("play.scratch")
    assert table.app.view().progress.met[-1].door == "open"
    assert table.app.view().progress.met[-1].forced


def at_the_condition(folder):
    for seed in range(1, 40):
        table = Table(folder, *LESSON, seed=seed)
        for _ in range(90):
            if table.place == "play.condition":
                return table
            if table.place.startswith("plan"):
                break
            view = table.app.view()
            choices = view.legal["residents"] + view.legal["officials"]
            table.do("go next" if view.can_next else f"do {choices[seed % len(choices)]}")
        table.app.close()
    raise AssertionError("no door stood ajar")


def test_a_door_ajar_is_decided_from_another_part_too(tmp_path):
    table = at_the_condition(tmp_path)
    table.do("go to plan.portrait")
    override(table, "override door", "override.door shut")
    assert table.place == "plan.portrait"
    table.do("go to play.star")
    assert table.place == "play.scratch"
    table.press("enter")


def test_a_remark_lands_in_the_report(tmp_path):
    table = Table(tmp_path, *LESSON).walk("play.attention")
    table.press("escape", "l", "o")
    table.click("remark")
    table.type("De wethouder lachte hard")
    table.press("enter", "enter")
    assert [one for _, one in table.app.workshop.progress.remarks] == ["De wethouder lachte hard"]
    assert table.dialog == ""
    table.do("app report")
    assert "De wethouder lachte hard" in next(tmp_path.glob("*.html")).read_text("utf-8")


def test_the_case_is_skipped(tmp_path):
    table = Table(tmp_path, *OUDELOO).walk("play.case")
    table.press("escape", "l", "c")
    assert table.place == "play.attention"


@pytest.mark.parametrize("dialog", ["settings", "help"])
def test_settings_and_keys_show_the_village_that_is_played(tmp_path, dialog):
    table = Table(tmp_path)
    table.loop.size = (1024, 768)
    drawn = {}
    for landscape, begin in (("rivier", lambda: None), ("veen", lambda: table.app.begin(*LESSON))):
        begin()
        table.do(f"ui dialog {dialog}")
        prints = [node for node in walk(table.scene().nodes) if isinstance(node, Picture) and node.kind == "map"]
        drawn[landscape] = [dict(one.params)["spec"].landscape for one in prints]
        table.do("ui close")
    assert drawn == {"rivier": ["rivier"], "veen": ["veen"]}
