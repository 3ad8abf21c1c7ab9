"""A small sound library and village on disk, to be broken one way at a time."""

from pathlib import Path

import pytest

from tools.samples import SAMPLES, lay_out, place_of

__all__ = ["SAMPLES", "lay_out", "place_of"]


@pytest.fixture
def shelf_folder(tmp_path: Path) -> Path:
    return lay_out(tmp_path)
