"""A surface as a small PNG: a palette of its own, and the same bytes for the same pixels.

Flat print colours with smooth edges lose nothing that an eye sees in 256 colours, and a report that holds the picture
stays small enough to send. pygame writes PNGs of three times the size, and cannot
make a palette.
"""

from __future__ import annotations

import struct
import zlib
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

import pygame

COLOURS = 256
FLAT = 112
"""So many of the most used colours are kept as they are: the print's own inks. The rest are the edges between them."""

SIGNATURE = b"\x89PNG\r\n\x1a\n"


class _Colour(NamedTuple):
    """Red, green and blue, how many pixels have it, and the pixel as it is in memory."""

    rgb: bytes
    times: int
    pixel: int


def small_png(surface: pygame.Surface) -> bytes:
    """The surface as a PNG of at most 256 colours; nothing of it is see-through."""
    w, h = surface.get_size()
    pixels = memoryview(pygame.image.tobytes(surface, "RGBX")).cast("I")
    counted = [_Colour(struct.pack("=I", one)[:3], times, one) for one, times in Counter(pixels).items()]
    counted.sort(key=lambda one: (-one.times, one.rgb))
    boxes = [[one] for one in counted[:FLAT]] + _boxes(counted[FLAT:], COLOURS - FLAT)
    number = {one.pixel: n for n, box in enumerate(boxes) for one in box}
    flat = bytes(map(number.__getitem__, pixels))
    rows = b"".join(b"\0" + flat[y * w : (y + 1) * w] for y in range(h))
    return SIGNATURE + b"".join(
        (
            _part(b"IHDR", struct.pack(">IIBBBBB", w, h, 8, 3, 0, 0, 0)),
            _part(b"PLTE", b"".join(map(_mean, boxes))),
            _part(b"IDAT", zlib.compress(rows, 9)),
            _part(b"IEND", b""),
        )
    )


def _boxes(colours: list[_Colour], most: int) -> list[list[_Colour]]:
    """Median cut: the box that differs most within itself is halved, until there are enough."""
    boxes = [(*_widest(colours), colours)] if colours else []
    while len(boxes) < most:
        n = max(range(len(boxes)), key=lambda k: (boxes[k][0], -k), default=-1)
        if n < 0 or boxes[n][0] == 0:
            break
        _, channel, box = boxes.pop(n)
        box = sorted(box, key=lambda one: (one.rgb[channel], one.rgb))
        passed = list(accumulate(one.times for one in box))
        cut = min(bisect_left(passed, passed[-1] / 2) + 1, len(box) - 1)
        boxes += [(*_widest(part), part) for part in (box[:cut], box[cut:])]
    return [box for *_, box in boxes]


def _widest(box: Sequence[_Colour]) -> tuple[float, int]:
    """How much a box differs in the channel where it differs most, and that channel; many pixels weigh more."""
    spans = [max(column) - min(column) for column in zip(*(one.rgb for one in box), strict=True)]
    channel = max(range(3), key=lambda k: (spans[k], -k))
    return spans[channel] * float(sum(one.times for one in box)) ** 0.5, channel


def _mean(box: Sequence[_Colour]) -> bytes:
    total = sum(one.times for one in box)
    return bytes(round(sum(one.rgb[k] * one.times for one in box) / total) for k in range(3))


def _part(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
