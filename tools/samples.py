"""A small sound library and village on disk, to lay examples of the catalogue in: for its tests and its page."""

import shutil
from pathlib import Path

from game.content.catalogue import Example

SAMPLES = Path(__file__).resolve().parents[1] / "tests" / "content" / "samples"


def lay_out(folder: Path) -> Path:
    """Puts the sound library and village in a folder."""
    killers = folder / "library" / "killers"
    killers.mkdir(parents=True)
    for kind in ("framework", "initiatives", "cases", "roles", "glossary", "municipality"):
        shutil.copy(SAMPLES / f"{kind}.yaml", folder / "library")
    shutil.copy(SAMPLES / "killer.yaml", killers / "proef.yaml")
    shutil.copy(SAMPLES / "village.yaml", folder / "dijkeinde.yaml")
    return folder


def place_of(base: str) -> str:
    """Where the sample of a kind lies in the folder."""
    places = {"killer": "library/killers/proef.yaml", "village": "dijkeinde.yaml", "": "dorp.yaml"}
    return places.get(base, f"library/{base}.yaml")


def laid_in(path: Path, example: Example, piece: str | bytes) -> int:
    """Puts a piece of an example into the sample of its kind; how many lines stand before it.

    Raises:
        ValueError: What the piece replaces stands in the sample never, or more than once.
    """
    new = piece if isinstance(piece, bytes) else piece.encode()
    if not example.base:
        path.write_bytes(new)
        return 0
    sound, old = path.read_bytes(), example.old.encode()
    if sound.count(old) != 1:
        raise ValueError(f"{example.old!r} must stand in the sample of {example.base} once")
    path.write_bytes(sound.replace(old, new))
    return sound[: sound.index(old)].count(b"\n")
