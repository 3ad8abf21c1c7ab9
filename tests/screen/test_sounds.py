"""The sound files: soft, short, even, without clicks, and what the generator makes."""

import io
import wave
from array import array
from functools import cache

import pytest

from game.paths import data_path
from tools.sound.__main__ import main, written
from tools.sound.level import PEAK, TARGET, levelled, loudness
from tools.sound.sounds import SOUNDS
from tools.sound.waves import high, louder, tone

FOLDER = data_path("assets", "sound")
LONGEST = 0.9
LARGEST = 80_000
SMALLEST = 250
"""Hertz under which a laptop's own loudspeaker gives little."""


def numbers(data):
    with wave.open(io.BytesIO(data)) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (44_100, 1, 2)
        return array("h", file.readframes(file.getnframes()))


@cache
def committed(name):
    return numbers((FOLDER / f"{name}.wav").read_bytes())


def test_every_sound_has_a_file_and_no_file_is_left_over():
    assert {path.stem for path in FOLDER.iterdir()} == set(SOUNDS)


@pytest.mark.parametrize("name", list(SOUNDS))
def test_a_committed_sound_is_what_the_generator_makes(name):
    made = numbers(written(levelled(SOUNDS[name]())))
    assert len(made) == len(committed(name))
    assert max(abs(a - b) for a, b in zip(made, committed(name), strict=True)) <= 1, "rounding may differ by one step"


@pytest.mark.parametrize("name", list(SOUNDS))
def test_a_sound_is_short_and_begins_and_ends_in_silence_without_clipping(name):
    sound = [value / 32767 for value in committed(name)]
    assert len(sound) / 44_100 <= LONGEST
    assert (FOLDER / f"{name}.wav").stat().st_size <= LARGEST
    assert max(abs(value) for value in sound) <= min(PEAK, 0.5)
    assert max(abs(value) for value in sound[:4] + sound[-20:]) < 0.001
    assert abs(sum(sound) / len(sound)) < 0.002, "no constant push on the loudspeaker"


def test_all_sounds_are_equally_loud():
    levels = {name: loudness([value / 32767 for value in committed(name)]) for name in SOUNDS}
    assert max(levels.values()) - min(levels.values()) < 1.5, levels
    assert abs(sum(levels.values()) / len(levels) - TARGET) < 1


def test_no_sound_is_lost_on_a_small_loudspeaker():
    levels = {
        name: loudness(high(high([value / 32767 for value in committed(name)], SMALLEST), SMALLEST)) for name in SOUNDS
    }
    assert min(levels.values()) > TARGET - 7, levels


def test_loudness_knows_twice_as_loud_and_does_not_hear_the_very_low():
    steady = tone(0.8, 1000, 99)
    assert loudness(steady) == pytest.approx(-3.01, abs=0.3), "a full sine of 997 Hz is -3.01 LUFS (BS.1770)"
    assert loudness(louder(steady, 0.5)) == pytest.approx(loudness(steady) - 6.02, abs=0.01)
    assert loudness(tone(0.8, 20, 99)) < loudness(steady) - 8


def test_writing_removes_sounds_that_are_no_longer_made(tmp_path, monkeypatch):
    monkeypatch.setattr("tools.sound.__main__.SOUNDS", {"card": SOUNDS["card"]})
    (tmp_path / "old.wav").write_bytes(b"")
    main(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["card.wav"]
