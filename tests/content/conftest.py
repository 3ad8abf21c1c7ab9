"""A small sound library and village on disk, to be broken one way at a time."""

import shutil
from pathlib import Path

import pytest

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture
def shelf_folder(tmp_path: Path) -> Path:
    return lay_out(tmp_path)


def lay_out(folder: Path) -> Path:
    killers = folder / "library" / "killers"
    killers.mkdir(parents=True)
    for kind in ("framework", "initiatives", "cases", "roles"):
        shutil.copy(SAMPLES / f"{kind}.yaml", folder / "library")
    shutil.copy(SAMPLES / "killer.yaml", killers / "proef.yaml")
    shutil.copy(SAMPLES / "village.yaml", folder / "dijkeinde.yaml")
    return folder


def place_of(base: str) -> str:
    """Where the sample of a kind lies in the folder."""
    places = {"killer": "library/killers/proef.yaml", "village": "dijkeinde.yaml", "": "dorp.yaml"}
    return places.get(base, f"library/{base}.yaml")
