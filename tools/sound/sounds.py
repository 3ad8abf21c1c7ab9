"""The sounds themselves. Soft and short: they underline what a room sees, they never ask for attention."""

from collections.abc import Callable
from types import MappingProxyType

from tools.sound.waves import (
    Wave,
    after,
    bar,
    dying,
    high,
    hump,
    louder,
    low,
    mixed,
    noise,
    shaped,
    tone,
)

MARIMBA = ((1.0, 1.0), (3.93, 0.28), (9.2, 0.06))
"""Partials of a tuned rosewood bar."""

CHIME = ((1.0, 1.0), (2.0, 0.25), (2.76, 0.18), (5.4, 0.05))
"""Partials of a small metal bar, softened."""

BLOCK = ((1.0, 1.0), (1.51, 0.4), (2.6, 0.12))
"""Partials of a woodblock."""


def stamp() -> Wave:
    """A rubber stamp on a pile of paper: a low knock that gives way, and a breath of paper."""
    body = tone(0.4, 230, 0.05, slide=-3.0)
    rubber = shaped(low(noise(0.4, 1), 1100, 2), dying(0.035))
    paper = shaped(high(low(noise(0.4, 2), 3200), 700), dying(0.05))
    return mixed(louder(body, 0.7), louder(rubber, 2.6), louder(paper, 0.3))


def card() -> Wave:
    """A card that is turned: air, then the flick as it comes to lie."""
    air = shaped(high(low(noise(0.36, 3), 2600, 2), 500), hump(0.12, 0.02, 0.12))
    flick = shaped(high(low(noise(0.14, 4), 3600), 900), dying(0.018))
    return mixed(louder(air, 1.2), after(0.2, louder(flick, 0.5)))


def bolt() -> Wave:
    """A bolt of iron in a wooden keep: it slides, then it stops."""
    slide = shaped(high(low(noise(0.4, 5), 1500, 2), 400), hump(0.05, 0.1, 0.06))
    stop = bar(0.3, 420, 0.04, BLOCK)
    iron = bar(0.3, 1190, 0.06, ((1.0, 1.0), (1.62, 0.4)))
    return mixed(louder(slide, 1.4), after(0.17, mixed(louder(stop, 0.9), louder(iron, 0.15))))


def door_open() -> Wave:
    """The latch, and a door that swings wide: a breath of air and two warm notes going up."""
    latch = shaped(low(noise(0.12, 6), 1400, 2), dying(0.02))
    air = shaped(low(noise(0.75, 7), 700, 2), hump(0.25, 0.05, 0.35))
    notes = mixed(bar(0.7, 261.6, 0.22, MARIMBA), after(0.14, bar(0.56, 392.0, 0.24, MARIMBA)))
    return mixed(louder(latch, 0.9), after(0.06, louder(air, 0.7)), after(0.12, louder(notes, 0.5)))


def door_shut() -> Wave:
    """A heavy door falls to: wood, and the room behind it."""
    wood = mixed(louder(tone(0.55, 150, 0.07, slide=-1.2), 0.8), bar(0.5, 290, 0.06, BLOCK))
    knock = shaped(low(noise(0.5, 8), 900, 2), dying(0.05))
    room = shaped(low(noise(0.55, 9), 260, 2), hump(0.06, 0.02, 0.4))
    return mixed(wood, louder(knock, 2.4), louder(room, 0.4))


def door_ajar() -> Wave:
    """A hinge that creaks a little and leaves off: a row of small ticks, ever slower, in a wooden box."""
    ticks, at, wait = [], 0.02, 0.012
    for number in range(22):
        loud = min(1.0, (number + 2) / 8) * min(1.0, (24 - number) / 10)
        ticks.append(after(at, louder(bar(0.07, 330 + 6 * number, 0.012, ((1.0, 1.0), (2.3, 0.5), (3.7, 0.2))), loud)))
        at += wait
        wait *= 1.045
    return low(mixed(*ticks), 1500)


def season() -> Wave:
    """A new half-year: three notes of a marimba."""
    return mixed(*(after(0.15 * n, bar(0.55, pitch, 0.2, MARIMBA)) for n, pitch in enumerate((392.0, 440.0, 587.3))))


def bloom() -> Wave:
    """Something blooms: a small chime that climbs."""
    pitches = (523.3, 659.3, 784.0, 1046.5)
    return mixed(*(after(0.09 * n, louder(bar(0.6, p, 0.2, CHIME), 1 - 0.12 * n)) for n, p in enumerate(pitches)))


def setback() -> Wave:
    """The weather turns: a gust of low wind."""
    gust = shaped(high(low(noise(0.88, 10), 620, 3), 60), hump(0.35, 0.08, 0.42))
    howl = shaped(tone(0.88, 330, 9.0, slide=-0.5), hump(0.4, 0.05, 0.4))
    return mixed(louder(gust, 3.0), louder(howl, 0.12))


def time_nearly_up() -> Wave:
    """Two gentle taps on a woodblock."""
    return mixed(bar(0.3, 620, 0.05, BLOCK), after(0.24, louder(bar(0.3, 520, 0.06, BLOCK), 0.9)))


SOUNDS: MappingProxyType[str, Callable[[], Wave]] = MappingProxyType(
    {
        one.__name__: one
        for one in (stamp, card, bolt, door_open, door_shut, door_ajar, season, bloom, setback, time_nearly_up)
    }
)
"""Every sound by its name, which is also the name of its file."""
