"""What the scenes of this room ask of what they show. The session's own view gives more; this is the least."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Saved(NamedTuple):
    """A workshop that can be gone on with: where it is kept, its village, the table's name, when, how far."""

    path: str
    village: str
    table: str = ""
    when: str = ""
    where: str = ""


class StartView(Protocol):
    """What the start scene shows."""

    @property
    def saved(self) -> Sequence[Saved]:
        """Unfinished workshops, the newest first."""
        ...

    @property
    def version(self) -> str:
        """Version of the game."""
        ...


class Standing(NamedTuple):
    """A plain answer to :class:`StartView`, for tests and for a first start."""

    saved: tuple[Saved, ...] = ()
    version: str = ""
