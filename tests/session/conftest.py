"""What the tests of a workshop share."""

import pytest


@pytest.fixture
def path(tmp_path):
    return tmp_path / "avond.kks"
