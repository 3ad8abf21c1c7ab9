"""Every scene looks as its picture in `tests/pictures`; and the comparison sees what a viewer would see."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pygame
import pytest

from game.content.village_file import open_village
from game.screen import theme
from game.screen.lobby import sample_lobby
from game.screen.metrics import Metrics
from game.screen.nodes import Group, Scene, Shape, Text, Touch
from game.screen.painter import paint
from game.screen.scenes.registry import LOBBY, PLACES
from game.screen.shopfront import open_shop
from game.screen.shots_over import Shot
from game.screen.ui import Ui
from game.session.samples import walked
from tools import references
from tools.references import COMMAND, FOLDER, PLAIN, Drawn, beside, complaints, drawn_now, kept, renew, unlike

M = Metrics(*PLAIN.size, motion=False)
PIXEL = 1 / M.u
"""A pixel of what is drawn, in units."""
AWAY = 1.0
"""Units that a panel must move to be found: 11 pixels of a high-definition picture."""


@cache
def shop():
    return open_shop()


@cache
def answers() -> Scene:
    view = walked(open_village("oudeloo"), 120, "play.respond", 1).view()
    return PLACES["respond"](view, Ui(), M)


@cache
def setup() -> Scene:
    return LOBBY["setup"](sample_lobby()._replace(page="setup"), Ui(), M)


SCENES = {"answers": answers, "setup": setup}


def picture(scene: Scene) -> pygame.Surface:
    surface = pygame.Surface(PLAIN.size)
    paint(surface, scene, Ui(), M, shop())
    return surface


def places(nodes, path=()):
    """Every node outside or inside a group, with the way to it."""
    for n, node in enumerate(nodes):
        if isinstance(node, Group):
            yield from places(node.nodes, (*path, n))
        elif not isinstance(node, Touch):
            yield (*path, n), node


def changed(nodes, path, put):
    """The nodes with what ``put`` makes of the one at ``path`` (a tuple of nodes)."""
    n, *rest = path
    inner = put(nodes[n]) if not rest else (nodes[n]._replace(nodes=changed(nodes[n].nodes, rest, put)),)
    return (*nodes[:n], *inner, *nodes[n + 1 :])


def moved(node, dx, dy):
    return node.moved(dx, dy)


def named(node) -> str:
    return str(getattr(node, "text", getattr(node, "name", getattr(node, "kind", node))))


def test_every_scene_looks_as_its_reference_picture(tmp_path: Path) -> None:
    wrong = complaints(drawn_now(), FOLDER, tmp_path)
    assert not wrong, f"{len(wrong)} of the pictures in {FOLDER}\n" + "\n".join(wrong)


@pytest.mark.parametrize("name", list(SCENES))
def test_whatever_is_gone_is_found(name: str) -> None:
    scene = SCENES[name]()
    wanted = [(path, one) for path, one in places(scene.nodes) if not (isinstance(one, Text) and len(one.text) < 2)]
    assert len(wanted) > 50
    before = kept(picture(scene))
    without = ((one, scene._replace(nodes=changed(scene.nodes, path, lambda _: ()))) for path, one in wanted)
    assert [named(one) for one, rest in without if not unlike(kept(picture(rest)), before)] == []


@pytest.mark.parametrize("name", list(SCENES))
@pytest.mark.parametrize(("dx", "dy"), [(AWAY, 0), (0, AWAY)])
def test_a_panel_that_moved_with_what_is_on_it_is_found(name: str, dx: float, dy: float) -> None:
    scene = SCENES[name]()
    panels = [
        node.rect
        for node in scene.nodes
        if isinstance(node, Shape) and node.kind == "box" and min(node.rect.w / 5, node.rect.h) > 4
    ]
    assert len(panels) > 5
    before = kept(picture(scene))
    for panel in panels:
        on_it = panel.inset(-0.1)
        nodes = tuple(moved(one, dx, dy) if on_it.holds(*one.rect.centre) else one for one in scene.nodes)
        assert unlike(kept(picture(scene._replace(nodes=nodes))), before), panel


@pytest.mark.parametrize(
    ("token", "name"),
    [("represent", "answers"), ("connect", "answers"), ("paper", "answers"), ("button", "setup"), ("ink", "setup")],
)
def test_another_colour_is_found(token: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = kept(picture(SCENES[name]()))
    red, green, blue = theme.rgb(token)
    theme.rgb.cache_clear()
    monkeypatch.setitem(theme.LIGHT, token, f"#{red:02X}{green:02X}{blue + 48 if blue < 128 else blue - 48:02X}")
    after = kept(picture(SCENES[name]()))
    monkeypatch.undo()
    theme.rgb.cache_clear()
    assert unlike(after, before)


@pytest.mark.parametrize("name", list(SCENES))
def test_letters_that_another_computer_sets_a_pixel_lower_pass(name: str) -> None:
    scene = SCENES[name]()
    lower = scene.nodes
    for path, one in places(scene.nodes):
        if isinstance(one, Text):
            lower = changed(lower, path, lambda node: (moved(node, 0, PIXEL),))
    before, after = (kept(picture(scene._replace(nodes=nodes))) for nodes in (scene.nodes, lower))
    assert before.get_buffer().raw != after.get_buffer().raw
    assert unlike(after, before) == ""


def test_what_differs_is_told_with_pictures_of_it(tmp_path: Path) -> None:
    folder, out = tmp_path / "kept", tmp_path / "out"
    out.mkdir()
    renew([Drawn("setup", picture(setup()))], folder)
    (said,) = complaints([Drawn("setup", picture(answers()))], folder, out)
    assert COMMAND in said
    for path in (out / "setup-actual.png", out / "setup-difference.png"):
        assert str(path) in said
        assert pygame.image.load(path).get_width() == PLAIN.size[0]


def test_the_picture_of_a_difference_is_white_where_nothing_differs() -> None:
    scene = answers()
    path, gone = next((path, one) for path, one in places(scene.nodes) if named(one) == "advise")
    now = picture(scene._replace(nodes=changed(scene.nodes, path, lambda _: ())))
    page = beside(kept(picture(scene)), now)
    below = page.subsurface((0, 2 * (PLAIN.size[1] + 10), *PLAIN.size))
    x, y = (round(M.u * one) for one in gone.rect.centre)
    assert below.get_at((x, y))[:3] != (255, 255, 255)
    assert below.get_at((x + 100, y))[:3] == (255, 255, 255)
    differing = pygame.mask.from_threshold(below, (0, 0, 0), (200, 200, 200)).get_bounding_rects()
    assert all(abs(one.centerx - x) < 40 and abs(one.centery - y) < 40 for one in differing)
    assert differing


def test_a_missing_and_a_left_over_picture_are_told_with_the_command(tmp_path: Path) -> None:
    renew([Drawn("old", picture(setup())), Drawn("setup", picture(setup()))], tmp_path)
    told = complaints([Drawn("new", picture(setup())), Drawn("setup", picture(setup()))], tmp_path, tmp_path)
    assert [one.split(":")[0] for one in told] == ["new", "old.png"]
    assert all(COMMAND in one for one in told)


def test_renewing_writes_what_changed_and_removes_what_is_no_scene(tmp_path: Path) -> None:
    first = [Drawn("one", picture(setup())), Drawn("two", picture(setup()))]
    assert renew(first, tmp_path) == (["one", "two"], [])
    assert renew(first, tmp_path) == ([], [])
    assert renew([Drawn("one", picture(answers()))], tmp_path) == (["one"], ["two"])
    assert complaints([Drawn("one", picture(answers()))], tmp_path, tmp_path) == []


def test_a_look_that_asks_for_a_scene_that_is_not_there_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(references, "shots_of", lambda document: [Shot("setup", lambda ui, m: setup())])
    with pytest.raises(LookupError, match="play-attention"):
        list(drawn_now())


def test_the_pictures_stay_small() -> None:
    assert sum(path.stat().st_size for path in FOLDER.glob("*.png")) < 3_000_000
