"""The few things the sounds are made of: tones that die away, coloured noise, envelopes. Samples are floats, 0 is rest.

Standard library only, so that anybody can make the files again. Times are seconds, pitches hertz.
"""

import math
import random
from collections.abc import Callable, Sequence

RATE = 44_100
"""Samples a second."""

Wave = list[float]


def samples(seconds: float) -> int:
    """How many samples so many seconds are."""
    return round(seconds * RATE)


def silence(seconds: float) -> Wave:
    """Nothing, for so long."""
    return [0.0] * samples(seconds)


def tone(seconds: float, pitch: float, decay: float, slide: float = 0.0, attack: float = 0.003) -> Wave:
    """A sine that dies away to a third in ``decay`` seconds; ``slide`` octaves a second bend its pitch."""
    wave, phase = [], 0.0
    for n in range(samples(seconds)):
        t = n / RATE
        phase += 2 * math.pi * pitch * 2 ** (slide * t) / RATE
        wave.append(math.sin(phase) * math.exp(-t / decay) * min(1.0, t / attack))
    return wave


def bar(seconds: float, pitch: float, decay: float, partials: Sequence[tuple[float, float]]) -> Wave:
    """A struck bar of wood or metal: partials (times the pitch, loudness), higher ones die sooner."""
    return mixed(
        *(
            louder(tone(seconds, pitch * ratio, decay / math.sqrt(ratio), attack=0.002), share)
            for ratio, share in partials
        )
    )


def noise(seconds: float, seed: int) -> Wave:
    """White noise, the same for the same seed."""
    dice = random.Random(seed)
    return [dice.uniform(-1, 1) for _ in range(samples(seconds))]


def low(wave: Wave, pitch: float, times: int = 1) -> Wave:
    """Only what lies under a pitch: 6 dB an octave, each time."""
    keep = math.exp(-2 * math.pi * pitch / RATE)
    for _ in range(times):
        last, out = 0.0, []
        for value in wave:
            last = value + keep * (last - value)
            out.append(last)
        wave = out
    return wave


def high(wave: Wave, pitch: float) -> Wave:
    """Only what lies above a pitch."""
    return [value - under for value, under in zip(wave, low(wave, pitch), strict=True)]


def shaped(wave: Wave, envelope: Callable[[float], float]) -> Wave:
    """The wave times a loudness that is a function of time."""
    return [value * envelope(n / RATE) for n, value in enumerate(wave)]


def louder(wave: Wave, times: float) -> Wave:
    """The wave times a number."""
    return [value * times for value in wave]


def mixed(*waves: Wave) -> Wave:
    """Waves together, as long as the longest."""
    out = [0.0] * max(len(wave) for wave in waves)
    for wave in waves:
        for n, value in enumerate(wave):
            out[n] += value
    return out


def after(seconds: float, wave: Wave) -> Wave:
    """The wave, so much later."""
    return silence(seconds) + wave


def hump(rise: float, top: float, fall: float) -> Callable[[float], float]:
    """An envelope that swells, stays and dies in cosines."""

    def at(t: float) -> float:
        if t < rise:
            return 0.5 - 0.5 * math.cos(math.pi * t / rise)
        if t < rise + top:
            return 1.0
        if t < rise + top + fall:
            return 0.5 + 0.5 * math.cos(math.pi * (t - rise - top) / fall)
        return 0.0

    return at


def dying(decay: float, rise: float = 0.002) -> Callable[[float], float]:
    """An envelope that is there at once and dies to a third in ``decay`` seconds."""
    return lambda t: math.exp(-t / decay) * min(1.0, t / rise)
