"""How loud a sound is to an ear, and all sounds brought to one level.

Loudness after ITU-R BS.1770: K-weighting, then the loudest stretch of 400 ms. A sound shorter than that counts as if
silence followed, as the ear does. Its numbers are LUFS of one channel; only differences matter here.
"""

import math

from tools.sound.waves import RATE, Wave, samples

TARGET = -24.0
"""LUFS of every sound: soft beside people who talk."""

PEAK = 10 ** (-6.5 / 20)
"""No sample lies above this share of full scale."""

FADE = 0.004, 0.03
"""Seconds in which a sound comes up from nothing and goes down to it, so that no loudspeaker clicks."""


def _filtered(wave: Wave, b: tuple[float, float, float], a: tuple[float, float]) -> Wave:
    x1 = x2 = y1 = y2 = 0.0
    out = []
    for x in wave:
        y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2
        x1, x2, y1, y2 = x, x1, y, y1
        out.append(y)
    return out


def weighted(wave: Wave) -> Wave:
    """The wave as the ear weighs it: a shelf of 4 dB for the head, and no very low notes (BS.1770, annex 1)."""
    k = math.tan(math.pi * 1681.974450955533 / RATE)
    q, gain = 0.7071752369554196, 10 ** (3.999843853973347 / 20)
    middle = gain**0.4996667741545416
    a0 = 1 + k / q + k * k
    shelf = (
        (gain + middle * k / q + k * k) / a0,
        2 * (k * k - gain) / a0,
        (gain - middle * k / q + k * k) / a0,
    )
    wave = _filtered(wave, shelf, (2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0))
    k, q = math.tan(math.pi * 38.13547087602444 / RATE), 0.5003270373238773
    a0 = 1 + k / q + k * k
    return _filtered(wave, (1.0, -2.0, 1.0), (2 * (k * k - 1) / a0, (1 - k / q + k * k) / a0))


def loudness(wave: Wave) -> float:
    """LUFS of the loudest 400 ms."""
    window = samples(0.4)
    squares = [value * value for value in weighted(wave)]
    total = most = sum(squares[:window])
    for n in range(window, len(squares)):
        total += squares[n] - squares[n - window]
        most = max(most, total)
    return -0.691 + 10 * math.log10(max(most / window, 1e-12))


def faded(wave: Wave) -> Wave:
    """The wave with its ends brought to nothing."""
    rise, fall = samples(FADE[0]), samples(FADE[1])
    out = list(wave)
    for n in range(rise):
        out[n] *= 0.5 - 0.5 * math.cos(math.pi * n / rise)
    for n in range(fall):
        out[-1 - n] *= 0.5 - 0.5 * math.cos(math.pi * n / fall)
    return out


def levelled(wave: Wave) -> Wave:
    """The wave at the level of all; peaks that would be too high are rounded off, and the level found again."""
    wave = faded(wave)
    for _ in range(4):
        gain = 10 ** ((TARGET - loudness(wave)) / 20)
        wave = [_rounded(value * gain) for value in wave]
    return wave


def _rounded(value: float) -> float:
    """As it is up to half the highest peak, then bent under it."""
    knee = PEAK / 2
    if abs(value) <= knee:
        return value
    return math.copysign(knee + (PEAK - knee) * math.tanh((abs(value) - knee) / (PEAK - knee)), value)
