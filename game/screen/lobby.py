"""What is shown before a workshop: start, choosing a village, setting up, and the reports."""

from __future__ import annotations

import time
from pathlib import Path
from typing import NamedTuple

from game.content.shelf import Head
from game.screen.view import Saved
from game.session.saves import recent
from game.text import tr

PAGES = ("start", "villages", "setup", "reports")
FEWEST, MOST = 4, 12
"""How many players a table can have."""


class Lobby(NamedTuple):
    """Everything the scenes of the lobby show.

    ``page`` is one of :data:`PAGES`; ``saved`` the workshops kept, the newest first; ``folder`` where a new one will
    be kept; ``notice`` a sentence that must be seen, or "". ``half_years`` of the chosen village and length when they
    are known, else 0. ``solo`` is the only side that people play, or "" for both.
    """

    page: str = "start"
    saved: tuple[Saved, ...] = ()
    version: str = ""
    heads: tuple[Head, ...] = ()
    village: Head | None = None
    length: int = 0
    table: str = ""
    players: int = 8
    folder: str = ""
    notice: str = ""
    half_years: int = 0
    solo: str = ""


def saved_in(folder: Path, lang: str) -> tuple[Saved, ...]:
    """The workshops kept in a folder, the newest first, as the scenes show them."""
    return tuple(
        Saved(str(one.path), one.village, one.table, _when(one.opened), tr(lang, "{n} minuten", n=one.length))
        for one in recent(folder)
    )


def _when(opened: float) -> str:
    """Day and time, or nothing where a file names a moment that no calendar has."""
    try:
        return time.strftime("%d-%m-%Y %H:%M", time.localtime(opened))
    except (OverflowError, ValueError, OSError):
        return ""


def sample_lobby(page: str = "start") -> Lobby:
    """A lobby with two villages and two saved workshops, for pictures and tests."""
    heads = (
        Head(
            "oudeloo",
            {"nl": "Oudeloo"},
            "workshop",
            (120, 90),
            {
                "nl": "Oudeloo ligt achter de dijk. Negenhonderd mensen, een kerk, een molen en veel koeien. De bus "
                "rijdt niet meer. Wie jong is, zoekt een huis. Wie oud is, wil blijven."
            },
            Path("oudeloo.yaml"),
        ),
        Head(
            "veenderwold",
            {"nl": "Veenderwold"},
            "lesson",
            (50,),
            {
                "nl": "Veenderwold is één lange straat langs een kanaal. Nu wonen er 700 mensen. De laatste bus gaat "
                "om zeven uur. Toch willen veel jongeren hier blijven."
            },
            Path("veenderwold.yaml"),
        ),
    )
    saved = (
        Saved("2026-11-17-1930-oudeloo.kks", "Oudeloo", "Tafel van de verenigingen", "17-11-2026 19:30", "120 minuten"),
        Saved("2026-11-03-1000-veenderwold.kks", "Veenderwold", "Klas 3b", "03-11-2026 10:00", "50 minuten"),
    )
    folder = "Documenten/Kleine Kernen Spel/workshops"
    return Lobby(page, saved, "1.0", heads, heads[0], 120, "Tafel 1", 8, folder, "", 6)
