"""Painting: the same scene gives the same pixels, and repainting what changed equals repainting all."""

from dataclasses import replace

import pygame
import pytest

from game.screen.blocks import stack
from game.screen.kit import page, panel
from game.screen.kit_cards import effect_row, killer_card, option_card
from game.screen.kit_forms import scratch_panel
from game.screen.kit_pages import cards
from game.screen.metrics import Metrics
from game.screen.nodes import Rect
from game.screen.painter import Painter
from game.screen.scenes import SCENES
from game.screen.ui import Ui, apply, stroke
from game.screen.view import Standing

M = Metrics(640, 360)


def scene_of(ui, m=M):
    frame = page(m, "Wat zegt het dorp terug?", "Kies één antwoord.", primary=("Verder", "go next"))
    left, right = frame.body.left_part(frame.body.w * 0.4), frame.body.after(frame.body.w * 0.42)
    said = "Wij schrijven op hoe het wél past."

    def maker(n):
        return lambda w, h: option_card(m, w, "advise", said, "on_paper", f"do {n}", f"a:{n}", str(n), h=h)

    makers = [maker(n) for n in range(12)]
    killer = killer_card(m, ui, left.w, "Past niet in de criteria", "money", 3)
    under = stack(effect_row(m, left.w, "energy", "−2", "Het kost avonden."), gap=0)
    spot = Rect(left.x, left.y + killer.h + 2, left.w, 18)
    layer = scratch_panel(m, ui, "layer", spot, (9, 9))
    answers = cards(m, ui, "answers", right, makers, 2)
    under_nodes = (*panel(spot), *under.at(spot.x, spot.y + 2))
    return frame.scene(*killer.at(left.x, left.y), *under_nodes, *layer, *answers)


def pixels(surface):
    return pygame.image.tobytes(surface, "RGB")


def drawn(ui, m=M):
    surface = pygame.Surface((m.width, m.height))
    Painter().full(surface, scene_of(ui, m), ui, m)
    return pixels(surface)


def test_two_painters_draw_the_same():
    assert drawn(Ui(focus="a:1")) == drawn(Ui(focus="a:1"))


CHANGES = {
    "focus": lambda ui: replace(ui, focus="a:2"),
    "hover": lambda ui: replace(ui, hover="a:3"),
    "page": lambda ui: apply(ui, "ui page answers +1"),
    "piece": lambda ui: apply(ui, "ui scratch layer next"),
    "gone": lambda ui: apply(ui, "ui scratch layer all"),
    "stroke": lambda ui: stroke(stroke(ui, "layer", 10, 5, True), "layer", 40, 12, False),
    "animation": lambda ui: replace(apply(replace(ui, now=1.0), "ui start stamp"), now=1.05),
}


@pytest.mark.parametrize("name", CHANGES)
def test_repainting_what_changed_equals_repainting_all(name):
    surface, painter = pygame.Surface((M.width, M.height)), Painter()
    before = Ui(focus="a:1")
    painter.update(surface, scene_of(before), before, M)
    after = CHANGES[name](before)
    dirty = painter.update(surface, scene_of(after), after, M)
    assert dirty
    assert pixels(surface) == drawn(after)


def test_a_long_stroke_in_steps_equals_one_stroke():
    surface, painter = pygame.Surface((M.width, M.height)), Painter()
    ui = stroke(Ui(), "layer", 5, 5, True)
    for x in range(6, 40, 3):
        painter.update(surface, scene_of(ui), ui, M)
        ui = stroke(ui, "layer", x, 5 + x / 4, False)
    painter.update(surface, scene_of(ui), ui, M)
    assert pixels(surface) == drawn(ui)


def test_nothing_is_drawn_when_nothing_changed():
    surface, painter, ui = pygame.Surface((M.width, M.height)), Painter(), Ui()
    painter.update(surface, scene_of(ui), ui, M)
    assert painter.update(surface, scene_of(ui), ui, M) == []


def test_moving_the_focus_touches_a_small_part_only():
    surface, painter = pygame.Surface((M.width, M.height)), Painter()
    painter.update(surface, scene_of(Ui(focus="a:0")), Ui(focus="a:0"), M)
    dirty = painter.update(surface, scene_of(Ui(focus="a:1")), Ui(focus="a:1"), M)
    assert sum(r.w * r.h for r in dirty) < M.width * M.height * 0.5


@pytest.mark.parametrize("size", [(1, 1), (2, 300), (300, 2), (90, 160)])
@pytest.mark.parametrize("name", sorted(SCENES))
def test_tiny_and_odd_windows_are_painted(name, size):
    m = Metrics(*size)
    Painter().full(pygame.Surface(size), SCENES[name](Standing(), Ui(), m), Ui(), m)


def test_a_drawing_that_fails_does_not_stop_the_picture():
    class Broken:
        def __getattr__(self, name):
            raise OSError(name)

    Painter(Broken()).full(pygame.Surface((M.width, M.height)), scene_of(Ui()), Ui(), M)
