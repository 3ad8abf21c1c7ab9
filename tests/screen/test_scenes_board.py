"""The scenes of the board: sound at every size, and the commands they offer are those that can be carried out."""

from functools import lru_cache

import pytest

from game.content.village_file import open_village
from game.screen.check import faults
from game.screen.input import Press, press
from game.screen.metrics import Metrics
from game.screen.nodes import Field, Picture, Scene, Text, find, touches, walk
from game.screen.scenes.attention import group_of
from game.screen.scenes.board import SCENES_BOARD
from game.screen.scenes.trainer import trainer_dialog
from game.screen.ui import Ui, apply
from game.session.flow import waits_for_decision
from game.session.samples import walked
from game.session.view import WorkshopView
from game.session.workshop import Workshop
from tests.screen.sound import SIZES, assert_sound, pages_of
from tests.screen.villages import longest_village

M = Metrics(1280, 720)
SMALL = ((1024, 768), (1280, 720))


DOCUMENTS = {"oudeloo": lambda: open_village("oudeloo"), "longest": longest_village}


@lru_cache
def at(place: str, seed: int = 1, which: str = "oudeloo") -> WorkshopView:
    return walked(DOCUMENTS[which](), 120, f"play.{place}", seed).view()


def played(until, seed: int = 1, which: str = "oudeloo") -> Workshop:
    """A workshop played with the first legal choice (or ``go next``) until a view answers."""
    workshop = Workshop.create(DOCUMENTS[which](), 120, seed=seed, path=None)
    for n in range(500):
        view = workshop.view()
        if until(view):
            return workshop
        choices = view.legal["residents"] + view.legal["officials"]
        if waits_for_decision(view.place) and choices:
            workshop.do(choices[(n * 7 + seed) % len(choices)])
        else:
            workshop.do("go next")
    raise AssertionError("not reached")


QUICK = tuple(
    Metrics(w, h, text, "light", lang)
    for w, h, text in ((1280, 720, 100), (1280, 720, 150), (1024, 768, 100), (1024, 768, 125))
    for lang in ("nl", "en")
)


def assert_quickly_sound(make) -> None:
    """As ``assert_sound`` for the sizes where something folds, one theme: for the many states of one scene."""
    for m in QUICK:
        for ui, made in pages_of(make, m):
            assert not faults(made, m), (m, ui.pages)


def begun(which: str = "oudeloo") -> Workshop:
    return walked(DOCUMENTS[which](), 120, "play.attention", 1)


def scene(view: WorkshopView, ui: Ui | None = None, m: Metrics = M) -> Scene:
    return SCENES_BOARD[view.place.step](view, ui or Ui(), m)


def chosen(view: WorkshopView, value: str, ui: Ui | None = None) -> Ui:
    return apply(ui or Ui(), f"ui choose {group_of(view)} {value}")


def shown(made: Scene) -> str:
    return " ".join(node.text for node in walk(made.nodes) if isinstance(node, Text))


def primary(made: Scene):
    touch = find(made, "primary")
    assert touch is not None
    return touch


# Sound


@pytest.mark.parametrize("which", sorted(DOCUMENTS))
@pytest.mark.parametrize("place", ["star", "attention", "petition", "half_year_end", "reflection"])
def test_a_scene_has_no_faults(place, which):
    view = at(place, 1, which)
    if which == "oudeloo":
        assert_sound(lambda m, ui: scene(view, ui, m), SIZES if place == "attention" else SMALL)
    else:
        assert_quickly_sound(lambda m, ui: scene(view, ui, m))


@pytest.mark.parametrize("value", ["grow:{0}", "groundwork", "rest", "visit", "why:grow:{0}"])
@pytest.mark.parametrize("which", sorted(DOCUMENTS))
def test_attention_has_no_faults_with_something_picked(value, which):
    view = at("attention", 1, which)
    value = value.format(view.board.sites[0].id)
    assert_quickly_sound(lambda m, ui: scene(view, chosen(view, value, ui), m))


@pytest.mark.parametrize("which", sorted(DOCUMENTS))
def test_cards_in_front_of_the_board_have_no_faults(which):
    spoken, visited = begun(which), begun(which)
    waiting = next(one.id for one in spoken.view().board.sites if one.waits)
    spoken.do(f"grow {waiting}")
    visited.do("visit")
    for workshop in (spoken, visited):
        view = workshop.view()
        assert scene(view).modal
        assert_quickly_sound(lambda m, ui, view=view: scene(view, ui, m))


@pytest.mark.parametrize("which", sorted(DOCUMENTS))
def test_the_end_with_a_setback_has_no_faults(which):
    after = DOCUMENTS[which]().village.lengths["120"].setback.after
    workshop = played(lambda v: v.place.step == "half_year_end" and v.progress.ended == after, 2, which)
    view = workshop.view()
    assert any(isinstance(n, Picture) and n.name == "weer" for n in walk(scene(view).nodes))
    assert_quickly_sound(lambda m, ui: scene(view, ui, m))


@pytest.mark.parametrize("size", [(1080, 1920), (2560, 1080), (320, 200)])
@pytest.mark.parametrize("place", ["attention", "half_year_end"])
def test_a_scene_stands_in_an_odd_window(place, size):
    view = at(place)
    assert_sound(lambda m, ui: scene(view, ui, m), (size,))


def test_the_swap_has_no_faults():
    view = _swapped().view()
    assert_quickly_sound(lambda m, ui: scene(view, ui, m))


@pytest.mark.parametrize(
    ("dialog", "commands"),
    [
        ("trainer", ()),
        ("blank", ("ui choose blank money",)),
        ("override", ("ui choose override owner", "ui choose override.site {0}", "ui choose override.owner 2")),
        ("override", ("ui choose override energy", "ui choose override.energy 3")),
        ("remark", ()),
        ("pass", ()),
    ],
)
def test_a_dialog_of_the_trainer_has_no_faults(dialog, commands):
    view = at("attention", 1, "longest")

    def made(m, ui):
        for command in (*commands, f"ui dialog {dialog}"):
            ui = apply(ui, command.format(view.board.sites[0].id))
        return trainer_dialog(view, ui, m, scene(view, Ui(), m))

    assert_quickly_sound(made)


# What can be done


def _offered(made: Scene, view: WorkshopView) -> set[str]:
    """Actions of the game that pressing twice leads to: each choice is picked first."""
    found = set()
    for touch in touches(made):
        if touch.role == "choice" and touch.action.startswith("ui choose"):
            again = scene(view, apply(Ui(), touch.action))
            command = primary(again).action
            if primary(again).enabled:
                assert find(again, touch.id).action == command
                found.add(command.removeprefix("do "))
    return found


@pytest.mark.parametrize("place", ["star", "attention", "petition"])
@pytest.mark.parametrize("seed", [1, 3])
def test_what_is_offered_is_what_is_legal(place, seed):
    view = at(place, seed)
    ui = Ui()
    if find(scene(view), "primary").action.startswith("ui choose"):
        pytest.skip("a card lies in front")
    offered = _offered(scene(view, ui), view)
    legal = set(view.legal["residents"] + view.legal["officials"])
    if place == "attention":
        mode = chosen(view, "groundwork")
        for touch in touches(scene(view, mode)):
            if touch.id.startswith("site:") and touch.role == "choice":
                offered.add(primary(scene(view, apply(mode, touch.action))).action.removeprefix("do "))
    assert offered == legal


def test_a_token_that_is_given_leaves_nothing_picked():
    workshop = begun()
    ui = chosen(workshop.view(), "rest")
    assert primary(scene(workshop.view(), ui)).enabled
    workshop.do("rest")
    assert not primary(scene(workshop.view(), ui)).enabled


def test_without_energy_the_board_says_why_nothing_grows():
    workshop = begun()
    workshop.do("override energy 0")
    view = workshop.view()
    label = find(scene(view), f"site:{view.board.sites[0].id}")
    assert label.role == "button"
    assert label.key == ""
    again = scene(view, apply(Ui(), label.action))
    assert "Zonder energie groeit er niets" in shown(again)
    assert not primary(again).enabled
    assert find(again, "tile:rest").role == "choice"


def test_what_backing_asks_to_be_said_stands_in_front_once():
    workshop = begun()
    waiting = next(one.id for one in workshop.view().board.sites if one.waits)
    workshop.do(f"grow {waiting}")
    made = scene(workshop.view())
    assert made.modal
    assert "Zeg samen hardop" in shown(made)
    assert not scene(workshop.view(), apply(Ui(), primary(made).action)).modal


def test_a_visit_shows_the_jewel_it_turned():
    workshop = begun()
    workshop.do("visit")
    hidden = next(one for one in open_village("oudeloo").village.jewels if one.hidden)
    assert hidden.name["nl"] in shown(scene(workshop.view()))


def test_a_clicker_gives_the_first_token():
    workshop = begun()
    ui = Ui()
    sent = []
    for key in ("pageup", "pagedown", "pagedown"):
        answer = press(scene(workshop.view(), ui), ui, Press(key))
        ui = answer.ui
        for command in answer.commands:
            ui = apply(ui, command)
            sent.append(command)
    assert sent[-1].startswith("do grow ")
    workshop.do(sent[-1].removeprefix("do "))


def test_the_letter_of_the_blank_screen_stays_free():
    for place in ("star", "attention", "petition"):
        keys = {key for touch in touches(scene(at(place))) for key in touch.key.split()}
        assert not keys & {"b", "p", "."}


def test_a_step_of_the_village_may_be_petitioned_without_a_warning():
    view = at("petition", 3)
    own = next(one for one in view.board.sites if not one.waits and not one.blooms)
    ui = apply(
        apply(Ui(), f"ui choose petition.{view.board.half_year} {own.id}"),
        f"ui choose spoken.{view.board.half_year}.0 yes",
    )
    made = scene(view, ui)
    assert primary(made).action == f"do petition {own.id}"


def _swapped() -> Workshop:
    workshop = played(lambda v: v.place.step == "half_year_end" and v.board.phase == "case", 2)
    assert find(scene(workshop.view()), "swap").action == "enter swap"
    workshop.do("swap")
    return workshop


def test_after_changing_chairs_the_case_is_left_out():
    workshop = _swapped()
    command = primary(scene(workshop.view())).action
    workshop.do(command.removeprefix("do "))
    assert str(workshop.view().place) == "play.attention"


def test_thanks_are_asked_where_something_bloomed():
    workshop = played(lambda v: v.place.step == "half_year_end" and any(one.blooms for one in v.board.sites), 1)
    made = scene(workshop.view())
    field = find(made, "thanks")
    assert field.action == f"enter say thanks.{workshop.view().progress.ended}"
    assert any(isinstance(node, Field) for node in walk(made.nodes))
    first = scene(at("half_year_end"))
    assert bool(find(first, "thanks")) == any(one.blooms for one in at("half_year_end").board.sites)


def test_a_reflection_offers_three_cards_that_can_be_picked():
    workshop = walked(open_village("oudeloo"), 120, "play.reflection", 1)
    made = scene(workshop.view())
    picks = [touch for touch in touches(made) if touch.action.startswith("enter pick reflection.2 ")]
    assert [touch.key for touch in picks] == ["1", "2", "3"]
    workshop.do(picks[1].action.removeprefix("enter "))
    assert workshop.view().progress.picks["reflection.2"] == picks[1].id.removeprefix("card:")
    assert primary(made).action == "go next"


def test_the_trainer_sees_only_what_can_be_done():
    during = trainer_dialog(at("attention"), apply(Ui(), "ui dialog trainer"), M, scene(at("attention")))
    assert {"ui dialog blank", "ui dialog override"} <= {touch.action for touch in touches(during)}
    over = trainer_dialog(at("killer"), apply(Ui(), "ui dialog trainer"), M, scene(at("attention")))
    actions = {touch.action for touch in touches(over)}
    assert "ui dialog pass" in actions
    assert "ui dialog blank" not in actions


def test_an_override_and_a_blank_killer_are_carried_out():
    workshop = begun()
    ui = apply(Ui(), "ui dialog override")
    for command in ("ui choose override trust", "ui choose override.trust 7"):
        ui = apply(ui, command)
    made = trainer_dialog(workshop.view(), ui, M, scene(workshop.view()))
    assert primary(made).action == "do override trust 7"
    workshop.do("override trust 7")
    again = trainer_dialog(workshop.view(), ui, M, scene(workshop.view()))
    assert primary(again).action == "ui close"
    ui = apply(apply(Ui(), "ui dialog blank"), "ui choose blank money")
    empty = trainer_dialog(workshop.view(), ui, M, scene(workshop.view()))
    assert not primary(empty).enabled
    workshop.do('say blank.money "Dat kan hier niet"')
    ready = trainer_dialog(workshop.view(), ui, M, scene(workshop.view()))
    assert primary(ready).action == "do blank money"
    workshop.do("blank money")
