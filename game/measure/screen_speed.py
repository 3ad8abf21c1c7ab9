"""Drawing against one blit and a flip of the same surface, under SDL's dummy driver."""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import NamedTuple

import pygame

from game.content.village import Document
from game.screen import collector
from game.screen.metrics import Metrics
from game.screen.moves import WALK, moves
from game.screen.nodes import touches
from game.screen.painter import Painter
from game.screen.scenes.registry import PLACES
from game.screen.scenes.walking import walking
from game.screen.shopfront import open_shop
from game.screen.ui import LONGEST, Prefs, Ui, progress, started
from game.session.samples import walked
from game.session.view import WorkshopView

SIZE = (1920, 1080)
FRAME = 1 / 60

FIRST_FRAME = """
import os, sys
from pathlib import Path
os.environ["SDL_VIDEODRIVER"] = "dummy"
import pygame
from game.screen.app import GameApp
from game.screen.painter import Painter
from game.screen.shopfront import open_shop
from game.screen.window import Loop
pygame.init()
surface = pygame.display.set_mode((1920, 1080))
app = GameApp("nl", Path(sys.argv[1]))
loop = Loop(app, Painter(open_shop()))
loop.size = surface.get_size()
loop.painter.full(surface, loop.now_shown(), loop.ui, loop.metrics())
pygame.display.flip()
"""
"""What the command does until the first picture is shown."""


class Drawing(NamedTuple):
    """Milliseconds: a whole board, what moves when the focus moves, the floor; and frames while something moves."""

    full: float
    dirty: float
    floor: float
    frame_p50: float
    frame_p99: float


def drawing(document: Document, length: int, times: int) -> Drawing:
    """Measure on the board of a village in its first half-year, at 1080p; medians of so many turns.

    The caller sees to SDL's driver: a window opens, and with the dummy driver nobody sees it.
    """
    pygame.display.init()
    window = pygame.display.set_mode(SIZE)
    view = walked(document, length, "play.attention").view()
    m, ui, painter = Metrics(*SIZE), Ui(prefs=Prefs()), Painter(open_shop())
    board = PLACES["attention"](view, ui, m)
    painter.full(window, board, ui, m)
    sheet = window.copy()
    first, second = [replace(ui, focus=one.id) for one in touches(board) if one.enabled][:2]
    for one in (first, second, first):
        painter.update(window, board, one, m)

    def floor() -> None:
        window.blit(sheet, (0, 0))
        pygame.display.flip()

    def full() -> None:
        painter.full(window, board, ui, m)
        pygame.display.flip()

    turn = [first, second]

    def dirty() -> None:
        turn.reverse()
        boxes = painter.update(window, board, turn[0], m)
        pygame.display.update(boxes)

    spent: list[tuple[float, ...]] = [tuple(_ms(call) for call in (floor, full, dirty)) for _ in range(times)]
    low, whole, part = (statistics.median(column) for column in zip(*spent, strict=True))
    frames = sorted(_moving(document, length, window, times))
    return Drawing(whole, part, low, statistics.median(frames), frames[int(len(frames) * 0.99)])


def _moving(document: Document, length: int, window: pygame.Surface, times: int) -> list[float]:
    """Milliseconds of each frame in which something moves, once every picture was seen: so many rounds at most.

    A stage grows, people gather, a petition walks, the killer is stamped, bolts slide and a door opens or shuts.
    """
    m, painter = Metrics(*SIZE), Painter(open_shop())
    steps = list(_steps(document, length))
    spent: list[float] = []
    collector.begin()
    for number in range(1 + max(1, times // 100)):
        for before, after in steps:
            collector.at_rest()  # people look and talk between two choices
            ui = Ui(prefs=Prefs())
            for move in moves(before, after):
                ui = started(ui, move.name, move.after)
            last = max((at for _, at in ui.started), default=-LONGEST) + LONGEST
            for frame in range(max(0, round(last / FRAME))):
                moved = replace(ui, now=frame * FRAME)
                took = _ms(partial(_frame, painter, window, after, moved, m))
                if number:
                    spent.append(took)
    return spent


def _frame(painter: Painter, window: pygame.Surface, view: WorkshopView, ui: Ui, m: Metrics) -> None:
    scene = PLACES[view.place.step](view, ui, m)
    if progress(ui, "walk", WALK) < 1:
        scene = walking(view, ui, m, scene)
    pygame.display.update(painter.update(window, scene, ui, m))


def _steps(document: Document, length: int) -> Iterator[tuple[WorkshopView, WorkshopView]]:
    """The workshop before and after each decision of its first half-year."""
    workshop = walked(document, length, "play.attention")
    while workshop.view().progress.ended == 0:
        before = workshop.view()
        choices = before.legal["residents"] or before.legal["officials"]
        # A plan that waits is backed, then brought to the town hall; nobody stays at home.
        best = next((one for one in choices if one.startswith(("petition", "grow"))), choices[0] if choices else "")
        workshop.do("go next" if before.can_next or not choices else best)
        yield before, workshop.view()


def first_frame_s(folder: str, times: int) -> float:
    """Seconds from the start of the process to the first picture; the least of some starts, the caches warm."""
    spent = []
    cached = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    cached["PYTHONPYCACHEPREFIX"] = os.path.join(folder, "compiled")
    for _ in range(times + 1):
        begun = time.perf_counter()
        subprocess.run([sys.executable, "-c", FIRST_FRAME, folder], check=True, capture_output=True, env=cached)
        spent.append(time.perf_counter() - begun)
    return min(spent)


def _ms(call: Callable[[], None]) -> float:
    begun = time.perf_counter()
    call()
    return 1000 * (time.perf_counter() - begun)
