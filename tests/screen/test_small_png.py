"""A small PNG holds the picture: few colours are kept exactly, many are brought together."""

import io

import pygame
import pytest

from game.screen.small_png import COLOURS, small_png


def back(surface):
    return pygame.image.load(io.BytesIO(small_png(surface)), "x.png")


@pytest.mark.parametrize("colours", [1, 2, 112, 113, 256])
def test_so_many_colours_are_kept_as_they_are(colours):
    surface = pygame.Surface((16, 17))
    for n in range(16 * 17):
        k = n % colours
        surface.set_at((n % 16, n // 16), (k, 255 - k, k * 7 % 256))
    assert pygame.image.tobytes(back(surface), "RGB") == pygame.image.tobytes(surface, "RGB")


def test_of_more_colours_each_is_replaced_by_one_nearby():
    surface = pygame.Surface((64, 64))
    for y in range(64):
        for x in range(64):
            surface.set_at((x, y), (x * 4, y * 4, 128))
    found = back(surface)
    pairs = [(found.get_at((x, y))[:3], surface.get_at((x, y))[:3]) for y in range(64) for x in range(64)]
    assert len({one for one, _ in pairs}) <= COLOURS
    assert max(abs(a - b) for one, other in pairs for a, b in zip(one, other, strict=True)) <= 24


def test_the_same_surface_gives_the_same_bytes():
    surface = pygame.Surface((30, 20))
    surface.fill((200, 100, 50), (3, 3, 9, 9))
    assert small_png(surface) == small_png(surface.copy())
