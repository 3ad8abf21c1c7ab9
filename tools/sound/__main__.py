"""Rewrite `assets/sound`: `python -m tools.sound [folder]` from the checkout."""

import io
import sys
import wave
from array import array
from pathlib import Path

from tools.sound.level import levelled
from tools.sound.sounds import SOUNDS
from tools.sound.waves import RATE, Wave


def written(sound: Wave) -> bytes:
    """The sound as a WAV file: 44.1 kHz, one channel, 16 bits."""
    numbers = array("h", (round(value * 32767) for value in sound))
    if sys.byteorder == "big":
        numbers.byteswap()
    kept = io.BytesIO()
    with wave.open(kept, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(numbers.tobytes())
    return kept.getvalue()


def main(folder: Path) -> None:
    """Write all sounds, and remove those that are no longer made."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in SOUNDS.items():
        (folder / f"{name}.wav").write_bytes(written(levelled(make())))
    for old in sorted(folder.glob("*.wav")):
        if old.stem not in SOUNDS:
            old.unlink()


if __name__ == "__main__":
    checkout = Path(__file__).resolve().parents[2]
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else checkout / "assets" / "sound")
