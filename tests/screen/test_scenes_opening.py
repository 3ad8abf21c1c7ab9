"""The lobby and the opening: sound at every size, and offering the right commands."""

import random
from functools import lru_cache

import pytest

from game.content.shelf import heads
from game.content.village_file import open_village
from game.screen.input import Press, awake, press
from game.screen.lobby import Lobby, sample_lobby
from game.screen.metrics import Metrics
from game.screen.nodes import Text, find, touches, walk
from game.screen.scenes.guess import guessed_sites
from game.screen.scenes.opening_scenes import SCENES_LOBBY, SCENES_OPENING
from game.screen.scenes.village import faces
from game.screen.ui import Ui, apply, turned
from game.screen.view import Saved
from game.session.samples import walked
from tests.screen.sound import SIZES, assert_sound
from tests.screen.villages import longest_village

M = Metrics(1280, 720)
PARTS = {"guess": "ownership", "compare": "ownership", "starting_points": "thinking"}
TWO_PAGES = {"village", "roles"}
ODD = ((1080, 1920), (2560, 1080), (640, 360))


def words(most):
    """A text of exactly so many characters, in words as long as Dutch has them."""
    dice = random.Random(most)
    known = ("de", "gemeente", "wil", "samen", "met", "het", "dorp", "energiecoöperatie", "verantwoording")
    out = "De"
    while len(out) < most:
        out += " " + dice.choice(known)
    return out[: most - 1].rstrip() + "." + "n" * (most - 1 - len(out[: most - 1].rstrip()))


@lru_cache(maxsize=32)
def workshop_view(step, village="oudeloo", laid=3):
    document = longest_village() if village == "full" else open_village(village)
    length = max(int(n) for n in document.village.lengths)
    workshop = walked(document, length, f"{PARTS.get(step, 'opening')}.{step}")
    if step in {"guess", "compare"}:
        for n, site in enumerate(workshop.view().board.sites[:laid]):
            workshop.do(f"guess owner {site.id} {n % 4 + 1}")
    return workshop.view()


def many(page):
    head = heads()[0]
    shelf = tuple(
        head._replace(id=f"dorp-{n}", name={"nl": words(60)}, story={"nl": words(240)}, lengths=(120, 90, 50))
        for n in range(16)
    )
    saved = tuple(
        Saved(f"/map/met spatie/{n}.kks", words(60), words(60), "dinsdag", "halfjaar 3 van 6") for n in range(9)
    )
    folder = "/een/heel/lange/map/zonder/spaties/" + "verenigingsleven/" * 6
    return Lobby(page, saved, "1.0", shelf, shelf[0], 120, words(40), 12, folder, words(120), 6)


def made(name, view, ui, m):
    return {**SCENES_LOBBY, **SCENES_OPENING}[name](view, ui, m)


def only(name, view, ui):
    """The scene as it is, without turning pages."""
    return lambda m: made(name, view, ui, m)


def pages_of(name):
    return (0, 1) if name in TWO_PAGES else (0,)


def sound(name, view, sizes):
    for page in pages_of(name):
        assert_sound(lambda m, ui, p=page: made(name, view, turned(ui, name, p), m), sizes)


def size_of(where):
    """A size a name, so that all are walked without walking everything twice."""
    return (SIZES[sum(map(ord, where)) % 2],)


@pytest.mark.parametrize("name", [n for n in SCENES_LOBBY if n != "start"])
@pytest.mark.parametrize("size", SIZES[:2])
def test_a_scene_of_the_lobby_has_no_faults(name, size):
    assert_sound(lambda m, ui: made(name, sample_lobby(name), ui, m), (size,))


@pytest.mark.parametrize("name", [n for n in SCENES_LOBBY if n != "start"])
def test_a_full_or_empty_lobby_has_no_faults(name):
    assert_sound(only(name, many(name), Ui()), SIZES[1:2])
    assert_sound(only(name, many(name), turned(Ui(), name, 99)), SIZES[:1])
    assert_sound(only(name, Lobby(name), Ui()), SIZES[1:2])


@pytest.mark.parametrize("name", sorted(SCENES_OPENING))
@pytest.mark.parametrize("size", SIZES[:2])
def test_a_scene_of_the_opening_has_no_faults(name, size):
    sound(name, workshop_view(name), (size,))


@pytest.mark.parametrize("name", sorted(SCENES_OPENING))
def test_a_village_at_the_limits_of_its_cards_has_no_faults(name):
    sound(name, workshop_view(name, "full", 7), size_of(name))


@pytest.mark.parametrize("name", [n for n in SCENES_OPENING if n != "starting_points"])
def test_a_lesson_has_no_faults(name):
    sound(name, workshop_view(name, "veenderwold", 0), size_of(name))


@pytest.mark.parametrize("size", ODD)
def test_an_odd_window_has_no_faults(size):
    for name in SCENES_OPENING:
        assert_sound(only(name, workshop_view(name), Ui()), (size,))


# What can be done


def actions(scene):
    return {touch.action for touch in touches(scene) if touch.enabled}


def said(scene):
    return " ".join(node.text for node in walk(scene.nodes) if isinstance(node, Text))


def primary(scene):
    return find(scene, scene.primary).action


@pytest.mark.parametrize("name", sorted(SCENES_OPENING))
def test_the_opening_goes_on_and_back(name):
    view = workshop_view(name)
    ui = turned(Ui(), name, 1) if name in TWO_PAGES else Ui()
    scene = made(name, view, ui, M)
    assert primary(scene) == "go next"
    assert scene.back == ("" if name == "agenda" else f"ui page {name} 0" if name in TWO_PAGES else "go back")


@pytest.mark.parametrize("name", sorted(TWO_PAGES))
def test_the_first_of_two_pages_turns_to_the_second(name):
    scene = made(name, workshop_view(name), Ui(), M)
    assert primary(scene) == f"ui page {name} 1"
    assert scene.back == "go back"


def test_a_village_is_chosen_and_then_confirmed():
    lobby = sample_lobby("villages")
    assert primary(made("villages", lobby, Ui(), M)) == "go setup oudeloo"
    answer = press(made("villages", lobby, Ui(), M), Ui(), Press("2"))
    assert answer.commands == ("ui choose village veenderwold",)
    ui = apply(answer.ui, answer.commands[0])
    chosen = made("villages", lobby, ui, M)
    assert primary(chosen) == "go setup veenderwold"
    assert press(chosen, ui, Press("enter")).commands == ("go setup veenderwold",)


def test_sixteen_villages_are_all_reached():
    lobby, seen = many("villages"), set()
    for page in range(8):
        scene = made("villages", lobby, turned(Ui(), "villages0", page), M)
        seen |= {touch.id for touch in touches(scene) if touch.id.startswith("village:")}
    assert len(seen) == 16


def test_many_villages_are_looked_through_by_the_time_there_is_and_the_chosen_one_tells_its_story():
    lengths = [(50,) if n < 5 else (120, 90) for n in range(16)]
    shelf = [one._replace(name={"nl": "Dijkeinde"}, lengths=lengths[n]) for n, one in enumerate(many("villages").heads)]
    shelf[1] = shelf[1]._replace(story={"nl": "Hier zingt iedereen in het koor."})
    lobby, ui = many("villages")._replace(heads=tuple(shelf), notice=""), apply(Ui(), "ui page minutes 3")

    def said(ui):
        return " ".join(node.text for node in walk(made("villages", lobby, ui, M).nodes) if isinstance(node, Text))

    shown = [touch.id for touch in touches(made("villages", lobby, ui, M)) if touch.id.startswith("village:")]
    assert shown == [f"village:dorp-{n}" for n in range(5)]
    assert "zingt iedereen" not in said(ui)
    assert "zingt iedereen" in said(apply(ui, "ui choose village dorp-1"))
    assert_sound(lambda m, ui: made("villages", lobby, apply(ui, "ui page minutes 1"), m), SIZES)


def test_setup_offers_name_players_length_and_begin():
    lobby = sample_lobby("setup")
    scene = made("setup", lobby, Ui(), M)
    assert {"enter table", "setup players 7", "setup players 9", "setup length 90", "setup length 120"} <= actions(
        scene
    )
    assert primary(scene) == "setup begin"
    assert lobby.folder in said(scene)
    assert "4 ambtenaren" in said(scene)
    assert primary(made("setup", Lobby("setup"), Ui(), M)) == "go villages"


@pytest.mark.parametrize(("players", "wrong"), [(4, "setup players 3"), (12, "setup players 13")])
def test_players_stay_within_four_and_twelve(players, wrong):
    assert wrong not in actions(made("setup", sample_lobby("setup")._replace(players=players), Ui(), M))


def test_a_saved_workshop_goes_on_or_becomes_a_report():
    saved = (Saved("/een map/a b.kks", "Oudeloo"),)
    scene = made("reports", Lobby("reports", saved), Ui(), M)
    assert {"go resume /een map/a b.kks", "go report /een map/a b.kks"} <= actions(scene)
    assert primary(made("reports", Lobby("reports"), Ui(), M)) == "go villages"


def test_a_notice_is_seen():
    for name in ("villages", "setup", "reports"):
        assert "Dit dorp kan niet open." in said(
            made(name, sample_lobby(name)._replace(notice="Dit dorp kan niet open."), Ui(), M)
        )


def test_the_first_hidden_jewels_that_were_turned_lie_face_up():
    view = workshop_view("village")
    assert [up for _, up in faces(view)] == [True, True, True, False, False]
    later = view._replace(board=view.board._replace(jewels=1))
    assert [up for _, up in faces(later)] == [True, True, True, True, False]
    text = said(made("village", later, turned(Ui(), "village", 1), M))
    assert "De soeplijst" in text
    assert "De schuur van Teun" not in text
    assert text.count("nog verborgen") == 1


def test_digits_lay_the_first_empty_initiative_and_move_on():
    view = workshop_view("guess", laid=1)
    scene = made("guess", view, Ui(), M)
    answer = press(scene, Ui(), Press("3"))
    assert answer.commands == ("enter guess owner wensbus 3",)
    after = workshop_view("guess", laid=2)
    assert press(made("guess", after, Ui(), M), Ui(), Press("1")).commands == ("enter guess owner dorpshuis 1",)


def test_an_initiative_in_focus_takes_the_digits():
    view = workshop_view("guess", laid=5)
    assert press(made("guess", view, Ui(), M), Ui(), Press("4")).commands == ()
    ui = Ui(focus="row:wensbus")
    assert press(made("guess", view, ui, M), ui, Press("4")).commands == ("enter guess owner wensbus 4",)


def test_what_was_laid_cannot_be_in_focus_so_that_enter_goes_on():
    view = workshop_view("guess", laid=5)
    ui = Ui(focus="guess:wensbus:2")
    scene = made("guess", view, ui, M)
    assert awake(scene, ui).focus == ""
    assert press(scene, awake(scene, ui), Press("enter")).commands == ("go next",)


def test_large_text_turns_the_page_before_it_goes_on():
    m = Metrics(1280, 720, 150)
    assert primary(made("guess", workshop_view("guess", laid=0), Ui(), m)) == "go next"
    assert primary(made("guess", workshop_view("guess", laid=3), Ui(), m)) == "ui page guess 1"
    assert primary(made("guess", workshop_view("guess", laid=5), Ui(), m)) == "go next"


@pytest.mark.parametrize("name", ["rules", "starting_points", "compare"])
def test_a_clicker_sees_every_page_at_large_text(name):
    m, ui, seen = Metrics(1280, 720, 150), Ui(), []
    view = workshop_view(name)
    while primary(made(name, view, ui, m)) != "go next" and len(seen) < 9:
        seen.append(primary(made(name, view, ui, m)))
        ui = apply(ui, seen[-1])
    assert 1 <= len(seen) < 9


@pytest.mark.parametrize(("length", "many_laid"), [(120, 5), (90, 4), (50, 2)])
def test_all_four_or_two_initiatives_are_laid(length, many_laid):
    view = workshop_view("guess")
    assert len(guessed_sites(view._replace(length=length))) == many_laid


def test_the_comparison_says_how_far_apart():
    text = said(made("compare", workshop_view("compare", laid=3), Ui(), M))
    for words_wanted in ("meer gemeente dan u dacht", "hier koos u niet"):
        assert words_wanted in text


def test_the_agenda_names_the_three_parts_and_its_minutes():
    text = said(made("agenda", workshop_view("agenda"), Ui(), M))
    for part in ("Eigenaarschap", "Denkkader", "Actieplan", "6 min.", "spel: 65 min.", "33 min.", "november 2026"):
        assert part in text
    assert "geen officiële uitgave" in text
