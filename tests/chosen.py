"""Which of the shipped villages a test plays when one of each sort will do; the others are played with ``-m long``."""

from typing import Any

import pytest

CHOSEN = frozenset({("oudeloo", 120), ("oudeloo", 90), ("zandoog", 120), ("raadsweerd", 90), ("veenderwold", 50)})
"""Two lengths of one village, six plans, a short set, and a lesson."""


def chosen_first(values: Any, village: str, length: int, ident: str) -> Any:
    """A parameter of a test that is run by hand unless the village at this length is one of the chosen."""
    marks = () if (village, length) in CHOSEN else (pytest.mark.long,)
    return pytest.param(*values, id=ident, marks=marks)
