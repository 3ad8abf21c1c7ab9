"""What moves, when, and that nothing waits for it: every move is short, can be skipped, and is off by a setting."""

import random
from dataclasses import replace

import pygame
import pytest

from game.content.maps.ready import ready_map
from game.screen.damage import alike
from game.screen.kit_effects import door_panel
from game.screen.metrics import Metrics
from game.screen.moves import moves
from game.screen.nodes import Group, Picture, Rect, find, touches, walk
from game.screen.painter import Painter
from game.screen.prints import PrintShop
from game.screen.prints_door import bolt_places, slide_name
from game.screen.scenes.board_growth import PEOPLE
from game.screen.scenes.card_desk import slides
from game.screen.ui import LONGEST, Prefs, Ui, moving, skipped, started
from tests.screen.table import Table

M = Metrics(1280, 720)


@pytest.fixture
def board(tmp_path):
    """Before the first token; the wensbus takes a village step and then waits for the town hall."""
    table = Table(tmp_path, "oudeloo", 120).walk("play.attention")
    table.loop.ui = replace(table.loop.ui, now=10.0)
    return table


def later(table, seconds):
    table.loop.ui = replace(table.loop.ui, now=table.loop.ui.now + seconds)
    return table.scene()


def names(table):
    return [name for name, _ in table.loop.ui.started]


def pictures(scene, kind):
    return [node for node in walk(scene.nodes) if isinstance(node, Picture) and node.name.startswith(kind)]


def test_a_step_of_the_village_rises_from_the_stage_before(board):
    board.do("do grow wensbus")
    assert names(board) == ["grow:wensbus:0"]
    rising = pictures(later(board, 0.1), "initiative/wensbus")
    assert [0 < one.opacity < 1 for one in rising] == [True]
    print_now = pictures(board.scene(), "map")[0]
    assert dict(dict(print_now.params)["stages"])["wensbus"] == 0
    assert not pictures(later(board, 0.4), "initiative/wensbus")
    print_then = pictures(board.scene(), "map")[0]
    assert dict(dict(print_then.params)["stages"])["wensbus"] > 0


def test_backing_gathers_as_people_who_stay(board):
    board.do("do grow wensbus")
    assert not pictures(later(board, 1.0), "part/person")
    board.do("do grow wensbus")
    assert names(board) == ["people:wensbus"]
    coming = pictures(later(board, 0.05), "part/person")
    there = pictures(later(board, 1.0), "part/person")
    assert len(coming) == len(there) == len(PEOPLE)
    assert all(a.rect != b.rect and a.opacity < b.opacity == 1 for a, b in zip(coming, there, strict=True))


def before_the_road(table):
    for action in ("grow wensbus", "grow wensbus", "rest", "groundwork wensbus"):
        table.do(f"do {action}")
    table.loop.ui = replace(skipped(table.loop.ui), chosen=(("spoken.1.1", "yes"),))
    assert table.place == "play.petition"
    return table


def test_the_petition_walks_then_the_card_turns_the_stamp_lands_and_the_bolts_slide(board):
    table = before_the_road(board)
    table.do("do petition wensbus")
    assert table.place == "play.killer"
    order = [name for name, _ in sorted(table.loop.ui.started, key=lambda one: one[1])]
    assert order == ["walk", "card", "stamp", "bolts"]
    first, second = (pictures(later(table, 0.1), "petition")[0].rect.x for _ in range(2))
    assert first != second
    turning = later(table, 0.3)
    assert not pictures(turning, "petition")
    assert any(isinstance(node, Group) and node.wide < 1 for node in turning.nodes)
    landing = later(table, 0.2)
    assert any(isinstance(node, Group) and node.scale > 1 for node in landing.nodes)
    sliding = later(table, 0.15)
    assert pictures(sliding, "door/bolt")
    assert not pictures(later(table, 1.0), "door/bolt")
    assert not moving(table.loop.ui)


@pytest.mark.parametrize("key", ["enter", "pagedown"])
def test_who_presses_on_while_the_petition_walks_loses_no_key(board, key):
    table = before_the_road(board)
    table.do("do petition wensbus")
    later(table, 0.1)
    table.press(key)
    assert table.place == "play.talk"
    assert not moving(table.loop.ui)


def test_a_click_on_the_way_lands_on_what_comes(board):
    table = before_the_road(board)
    table.do("do petition wensbus")
    walking = later(table, 0.1)
    there = {one.id: one.rect for one in touches(table._made())}
    assert {one.id: one.rect for one in touches(walking)} == there
    table.click("primary")
    assert table.place == "play.talk"


def test_without_motion_the_killer_is_there_at_once(board):
    table = before_the_road(board)
    table.loop.ui = replace(table.loop.ui, prefs=Prefs(motion=False))
    table.do("do petition wensbus")
    assert not moving(table.loop.ui)
    assert table.scene().title != "petition"
    assert find(table.scene(), "primary").action == "go next"


def test_the_last_bolt_is_drawn_within_four_tenths_of_a_second():
    """Also the last of several bolts: nothing is left half-way when the window stops drawing."""
    for count in range(1, 8):
        ui = started(Ui(now=0.0), "bolts")
        assert slides(replace(ui, now=0.05), count)[-1] < 1
        assert slides(replace(ui, now=LONGEST - 0.04), count) == (1,) * count


def test_a_workshop_that_is_opened_or_taken_back_moves_nothing(board):
    view = board.app.view()
    assert moves(None, view) == ()
    assert moves(view, view) == ()
    board.do("do grow wensbus")
    grown = board.app.view()
    assert moves(grown, view) == ()


def test_a_door_that_stays_shut_shakes_and_stands_still_again():
    def xs(moved):
        block = door_panel(M, 50, 80, 5, 3, "shut", moved=moved, was=(3, "shut"))
        return {node.rect.x for node in block.nodes if isinstance(node, Picture)}

    assert xs(1.0) == {0.0}
    assert xs(0.2) != {0.0}


def test_bolts_slide_one_after_the_other_and_the_leaf_waits_for_them():
    box = Rect(0, 0, 50, 80)
    block = door_panel(M, box.w, box.h, 5, 4, "open", moved=0.0, was=(1, "shut"), slides=(1.0, 0.5, 0.0))
    drawn = [node.name for node in block.nodes if isinstance(node, Picture)]
    assert drawn == ["door", "door/keeper-lit", "door/bolt-drawn", "door/bolt-slide-3", "door/bolt"]
    heights = [node.rect.centre[1] for node in block.nodes if isinstance(node, Picture)][2:]
    assert heights == sorted(heights)
    assert [slide_name(share) for share in (0.0, 1.0)] == ["door/bolt", "door/bolt-drawn"]
    assert len(bolt_places(5)) == 5


@pytest.mark.parametrize("theme", ["normal", "contrast"])
@pytest.mark.parametrize("size", [(924, 351), (924, 500), (924, 340)])
def test_a_map_on_which_one_thing_grew_is_the_map_drawn_whole(size, theme):
    spec = ready_map("rivier")
    before = {"energiecooperatie": 0, "wensbus": 1, "dorpshuis": 3}
    after = before | {"wensbus": 2, "dorpshuis": 2}
    shop = PrintShop()
    shop.map(spec, *size, "zomer", before, theme)
    grown = shop.map(spec, *size, "zomer", after, theme)
    whole = PrintShop().map(spec, *size, "zomer", after, theme)
    assert pygame.image.tobytes(grown, "RGBA") == pygame.image.tobytes(whole, "RGBA")


def test_what_moves_is_drawn_as_it_would_be_drawn_whole(board):
    """The painter repaints only what changed; after every frame the picture is the same."""
    table = before_the_road(board)
    table.do("do petition wensbus")
    shop = PrintShop()
    part, whole = Painter(shop), Painter(shop)
    one, two = pygame.Surface((640, 360)), pygame.Surface((640, 360))
    table.loop.size = (640, 360)
    m = table.loop.metrics()
    for _ in range(14):
        scene = later(table, 0.09)
        part.update(one, scene, table.loop.ui, m)
        whole.full(two, scene, table.loop.ui, m)
        assert pygame.image.tobytes(one, "RGB") == pygame.image.tobytes(two, "RGB")


def test_the_same_picture_is_not_painted_twice(board):
    first = later(board, 1.0)
    second = later(board, 1.0)
    assert alike(first.nodes, second.nodes)[0] == len(first.nodes)


def reached(folder, step, seeds=range(3, 12), setback=False):
    """A table that has just come to a step."""
    for seed in seeds:
        table, dice = Table(folder / str(seed), "oudeloo", 120, seed), random.Random(seed)
        table.loop.ui = replace(table.loop.ui, now=10.0)
        for _ in range(400):
            view = table.app.view()
            if view.place.part not in ("opening", "ownership", "thinking", "play"):
                break
            choices = view.legal["residents"] + view.legal["officials"]
            before = view.place.step
            table.loop.ui = skipped(table.loop.ui)
            table.do(f"do {dice.choice(choices)}" if choices and not view.can_next else "go next")
            met = table.app.view().progress.met
            hit = bool(met) and any(one.kind == "setback" for one in met[-1].ending)
            if table.app.view().place.step == step != before and (hit or not setback):
                return table
    raise AssertionError(f"{step} was not reached")


def turning(scene):
    return [node for node in scene.nodes if isinstance(node, Group) and node.wide < 1]


@pytest.mark.parametrize(
    ("step", "setback", "order"),
    [
        ("case", False, ["turn"]),
        ("condition", False, ["bolts", "door", "turn"]),
        ("half_year_end", True, ["meters", "turn", "weather"]),
    ],
)
def test_case_condition_and_setback_are_cards_that_turn_over(tmp_path, step, setback, order):
    table = reached(tmp_path, step, setback=setback)
    assert sorted(names(table), key=order.index) == order
    started_at = dict(table.loop.ui.started)
    ready = {one.id: one.rect for one in touches(replaced(table))}
    table.loop.ui = replace(table.loop.ui, now=started_at["turn"] + 0.05)
    scene = table.scene()
    assert turning(scene)
    assert {one.id: one.rect for one in touches(scene)} == ready, "what can be pressed is there from the start"
    assert not turning(later(table, LONGEST))
    table.loop.ui = skipped(replace(table.loop.ui, started=tuple(started_at.items())))
    assert not turning(table.scene())


def replaced(table):
    """The scene as it will stand when nothing moves any more."""
    here, table.loop.ui = table.loop.ui, skipped(table.loop.ui)
    scene = table.scene()
    table.loop.ui = here
    return scene


def test_without_motion_no_card_turns(tmp_path):
    table = reached(tmp_path, "case")
    table.loop.ui = replace(table.loop.ui, prefs=Prefs(motion=False))
    assert not turning(table.scene())
