"""The palette: what means something stays apart for every eye and without any colour; text reads on its ground."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import combinations

import pygame
import pytest

from game.content.wording.choices import CHOICES
from game.report.chart import FILLS
from game.report.style import CSS
from game.screen import theme
from game.screen.check import MIN_CONTRAST, ink
from game.screen.kit_board import DASHES
from game.screen.metrics import Metrics
from game.screen.nodes import Field, Node, Picture, Rect, Scene, Shape, Text, walk
from game.screen.prints import PrintShop
from game.screen.theme import (
    FUNCTIONS,
    LIGHT,
    MECHANISMS,
    METERS,
    OWNERS,
    POSTURES,
    THEMES,
    THEMES_OF_KILLERS,
    contrast,
    hexed,
    on,
)
from game.screen.ui import Prefs, Ui
from tests.screen.villages import shots
from tools.seeing import FAMILIES, KINDS, MODELS, apart, lab, machado, nearest, seen, seen_picture

EYES = ("", *KINDS)
GREY = ("#000000", "#404040", "#808080", "#C0C0C0", "#FFFFFF")
MARKS = {
    "functions": FUNCTIONS,
    "meters": METERS,
    "postures": POSTURES,
    "mechanisms": MECHANISMS,
    "killers": THEMES_OF_KILLERS,
}


@pytest.mark.parametrize("eye", EYES, ids=lambda eye: eye or "every cone")
@pytest.mark.parametrize("name", list(FAMILIES))
@pytest.mark.parametrize("look", list(THEMES))
def test_colours_of_one_family_stay_apart_for_every_eye(look: str, name: str, eye: str) -> None:
    family = FAMILIES[name]
    distance, one, other = nearest(family.tokens, look, eye)
    assert distance >= family.least, f"{one} and {other}"


def test_two_colours_that_an_eye_takes_for_one_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """An olive green beside the red of "Vertegenwoordigen": far apart for most, nearly one for who lacks red cones."""
    theme.rgb.cache_clear()
    monkeypatch.setitem(LIGHT, "connect", "#3C4A14")
    far, near = (nearest(FAMILIES["functions"].tokens, "light", eye)[0] for eye in ("", "protanopia"))
    theme.rgb.cache_clear()
    assert far > FAMILIES["functions"].least > near


@pytest.mark.parametrize("kind", KINDS)
def test_the_simulations_leave_grey_as_it_is_and_bring_the_confused_together(kind: str) -> None:
    for model in MODELS:
        for grey in GREY:
            assert math.dist(lab(model(theme.rgb(grey), kind)), lab(model(theme.rgb(grey), ""))) < 1.5
        confused = ("#0080C0", "#00A080") if kind == "tritanopia" else ("#A03C3C", "#5A6428")
        before, after = (math.dist(*(lab(model(theme.rgb(one), eye)) for one in confused)) for eye in ("", kind))
        assert after < before / 2


def test_the_distance_is_that_of_cie_1976() -> None:
    """Red and white of sRGB in CIELAB under D65, by the standard, and the distance between them."""
    assert lab(machado((255, 0, 0), "")) == pytest.approx((53.24, 80.09, 67.20), abs=0.01)
    assert lab(machado((255, 255, 255), "")) == pytest.approx((100, 0, 0), abs=0.01)
    assert apart("#FF0000", "#FFFFFF") == pytest.approx(math.hypot(100 - 53.24, 80.09, 67.20), abs=0.02)


def test_a_picture_is_seen_as_its_colours_are() -> None:
    picture = pygame.Surface((2, 1))
    picture.set_at((0, 0), (138, 34, 22))
    picture.set_at((1, 0), (166, 206, 182))
    through = seen_picture(picture, "deuteranopia")
    assert [tuple(through.get_at((x, 0)))[:3] for x in (0, 1)] == [
        seen(colour, "deuteranopia") for colour in ((138, 34, 22), (166, 206, 182))
    ]


@pytest.mark.parametrize("family", list(MARKS))
def test_what_means_something_has_its_own_icon_and_letters(family: str) -> None:
    marks = list(MARKS[family].values())
    assert len({one.icon for one in marks}) == len(marks)
    assert len({one.name for one in marks}) == len(marks)
    lettered = [one.letters for one in marks if one.letters]
    assert len(set(lettered)) == len(lettered) in (0, len(marks))


def test_functions_differ_in_silhouette_and_lines_in_dash_and_marker() -> None:
    assert len({one.shape for one in FUNCTIONS.values()}) == len(FUNCTIONS)
    assert len({one.marker for one in METERS.values()}) == len(METERS)
    assert len({DASHES[kind] for kind in METERS}) == len(METERS)


@pytest.mark.parametrize("family", [*MARKS, "owners"])
def test_the_icons_of_a_family_cover_other_places(family: str) -> None:
    """Of two icons at the size of a small pill, at most two thirds of what either covers is shared."""
    shop = PrintShop()
    names = ["house", "hall"] if family == "owners" else [one.icon for one in MARKS[family].values()]
    masks = {name: pygame.mask.from_surface(shop.icon(name, 32, "#000000"), 100) for name in names}
    for one, other in combinations(names, 2):
        shared = masks[one].overlap_area(masks[other], (0, 0))
        whole = masks[one].count() + masks[other].count() - shared
        assert shared / whole < 2 / 3, f"{one} and {other}: {shared / whole:.2f}"


@pytest.mark.parametrize("look", list(THEMES))
def test_ink_or_white_reads_on_every_colour_that_carries_letters(look: str) -> None:
    carrying = [*FUNCTIONS, *METERS, *POSTURES, *(f"own{number}" for number in OWNERS), "stamp", "button", "done"]
    poor = {one: contrast(on(one, look), one, look) for one in carrying}
    assert {one: ratio for one, ratio in poor.items() if ratio < MIN_CONTRAST} == {}


def test_the_report_wears_the_colours_of_the_screen() -> None:
    assert {kind: hexed(kind) for kind in METERS} == FILLS
    for token in (*FUNCTIONS, *METERS):
        assert f".{token} {{ background: {hexed(token)};" in CSS.replace("--stamp", hexed("stamp"))
    for number in OWNERS:
        assert f".o{number} {{ background: {hexed(f'own{number}')};" in CSS


def grounds(before: list[Node], box: Rect, ground: str) -> set[str]:
    """What a text really stands on: the last filled shapes under it, down to one that holds all of it."""
    found: set[str] = set()
    for node in reversed(before):
        if isinstance(node, Shape) and node.fill and node.kind != "poly" and node.rect.overlap(box):
            found.add("a veil" if node.kind == "veil" else node.fill)
            if all(node.rect.inset(-0.01).holds(x, y) for x, y in ((box.x, box.y), (box.right, box.bottom))):
                return found
        if isinstance(node, Picture) and node.kind != "icon" and node.rect.overlap(box):
            return found | {"a picture"}
    return found | {ground}


def written(scene: Scene, m: Metrics) -> Iterator[tuple[str, str, set[str]]]:
    """Every text and field in front of a veil: its words, its colour, and what it stands on."""
    nodes = list(walk(scene.nodes))
    veil = max((n for n, one in enumerate(nodes) if isinstance(one, Shape) and one.kind == "veil"), default=-1)
    for n, node in enumerate(nodes):
        if n > veil and isinstance(node, Text) and node.text:
            box = ink(m, node)
            yield node.text, node.colour, grounds(nodes[:n], box.inset(0.3, box.h * 0.2), scene.ground)
        if n > veil and isinstance(node, Field):
            colour = "ink" if node.text else "quiet_text"
            yield node.text or node.placeholder, colour, grounds(nodes[:n], node.rect, scene.ground)


def test_every_text_of_the_evening_reads_on_what_is_really_under_it_in_both_themes() -> None:
    poor: list[str] = []
    count = 0
    for shot in shots("oudeloo"):
        for look in THEMES:
            m, ui = Metrics(1280, 720, theme=look, motion=False), Ui(prefs=Prefs(theme=look, motion=False))
            for words, colour, under in written(shot.scene(ui, m), m):
                count += 1
                bad = [one for one in under if one.startswith("a ") or contrast(colour, one, look) < MIN_CONTRAST]
                poor += [f"{shot.name}, {look}: {words[:30]!r} in {colour} on {one}" for one in bad]
    assert not poor, "\n".join(poor[:40])
    assert count > 1000


def test_text_on_a_poor_ground_or_on_a_picture_is_found() -> None:
    m, box = Metrics(1280, 720), Rect(10, 10, 40, 5)
    scene = Scene("", (Text(box, "Waarom?", colour="white", ground="ink"),))
    assert [under for *_, under in written(scene, m)] == [{"paper"}]
    plate = Shape(Rect(5, 5, 60, 20), fill="ochre")
    assert [under for *_, under in written(scene._replace(nodes=(plate, *scene.nodes)), m)] == [{"ochre"}]
    half = Shape(Rect(5, 5, 8, 20), fill="ochre")
    assert [under for *_, under in written(scene._replace(nodes=(half, *scene.nodes)), m)] == [{"ochre", "paper"}]
    map_ = Picture(Rect(0, 0, 90, 90), "map", "map")
    assert [under for *_, under in written(scene._replace(nodes=(map_, *scene.nodes)), m)] == [{"a picture"}]


def test_files_sheets_and_manual_call_everything_as_the_screen_does() -> None:
    marks = {**theme.FUNCTIONS, **theme.METERS, **theme.POSTURES, **theme.MECHANISMS, **theme.THEMES_OF_KILLERS}
    assert {name: CHOICES[name] for name in marks} == {name: mark.name.lower() for name, mark in marks.items()}
