"""The picture of a report as the screen makes it: of the right size, small, and the same every time."""

import io
from functools import lru_cache

import pygame
import pytest

from game.content.village_file import open_village
from game.screen import reporting, shopfront
from game.screen.reporting import SIZE, NoDrawingsError, group_picture_png
from game.session.samples import walked


@lru_cache
def view():
    return walked(open_village("oudeloo"), 120, "plan.portrait", 5).view()


def decoded(png):
    return pygame.image.load(io.BytesIO(png), "x.png")


def test_the_png_has_the_right_size_is_small_and_the_same_every_time():
    png = group_picture_png(view(), "nl")
    assert decoded(png).get_size() == SIZE
    assert len(png) < 400_000
    assert group_picture_png(view(), "nl") == png
    assert group_picture_png(view(), "en") != png


def test_the_small_png_looks_like_what_was_drawn(monkeypatch):
    drawn = []
    real = reporting.small_png
    monkeypatch.setattr(reporting, "small_png", lambda surface: drawn.append(surface) or real(surface))
    found = pygame.image.tobytes(decoded(group_picture_png(view(), "nl")), "RGB")
    wanted = pygame.image.tobytes(drawn[0], "RGB")
    apart = [abs(a - b) for a, b in zip(found[::7], wanted[::7], strict=True)]
    assert sum(apart) / len(apart) < 1
    assert sum(one > 24 for one in apart) / len(apart) < 0.002


def test_without_drawings_there_is_no_picture(monkeypatch):
    monkeypatch.setattr(shopfront, "open_shop", lambda: None)
    with pytest.raises(NoDrawingsError):
        group_picture_png(view(), "nl")
