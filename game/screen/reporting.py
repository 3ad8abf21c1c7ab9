"""The report as the screen gives it: with the group picture, and a sentence about how that went.

The report room draws nothing, so the picture is made here and handed over as bytes. A picture that cannot be made
never costs the group its report, and never lets it wait: the report is on disk before the picture is begun.
"""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pygame

from game.report import ReportNotWrittenError
from game.report import write as write_report
from game.screen import shopfront
from game.screen.messages import report_failed
from game.screen.metrics import Metrics
from game.screen.painter import paint
from game.screen.scenes.group_picture import group_picture
from game.screen.small_png import small_png
from game.screen.ui import Ui
from game.session.log import read
from game.session.view import WorkshopView
from game.session.workshop import Workshop
from game.text import tr

SIZE = (1920, 1080)
"""Pixels of the group picture: sharp on A4, and small enough to send."""

SOON = 0.3
"""Seconds after the report that the picture is drawn: the scene that thanks the group stands there by then."""

Draw = Callable[[WorkshopView, str], bytes]
"""Makes the group picture of a workshop in a language, as a PNG."""


class NoDrawingsError(Exception):
    """The print shop has no map to draw; a picture with a grey box for a village is not worth a drawing pin."""


def group_picture_png(view: WorkshopView, lang: str) -> bytes:
    """The group picture, always in the light theme and with plain letters, whatever the window shows.

    Raises:
        NoDrawingsError: the drawings of the village cannot be had.
    """
    shop = shopfront.open_shop()
    m = Metrics(*SIZE, 100, "light", lang, False)
    surface = pygame.Surface(SIZE)
    paint(surface, group_picture(view, m), Ui(), m, shop)
    if shop is None or ("map", "map") in shopfront.problems:
        raise NoDrawingsError
    return small_png(surface)


class Saved(NamedTuple):
    """The files of a report, and a sentence about the picture that is not among them ("" when it is)."""

    paths: tuple[Path, ...]
    trouble: str = ""


def save_report(view: WorkshopView, folder: Path, lang: str, draw: Draw | None = group_picture_png) -> Saved:
    """Write the report of a workshop in ``folder``, with its picture where that can be made; without ``draw`` none.

    Raises:
        ReportNotWrittenError: the report itself cannot be saved.
    """
    if draw is None:
        return Saved(write_report(view, folder, lang).paths)
    try:
        picture = draw(view, lang)
    except Exception:
        written = write_report(view, folder, lang)
        return Saved(
            written.paths, tr(lang, "Het portret van het dorp kon niet worden getekend. Het verslag is er wel.")
        )
    written = write_report(view, folder, lang, picture)
    if not written.detail:
        return Saved(written.paths)
    trouble = tr(
        lang,
        "Het portret van het dorp kon niet apart worden bewaard: {detail}. Het staat wel in het verslag.",
        detail=written.detail,
    )
    return Saved(written.paths, trouble)


def told(view: WorkshopView, folder: Path, lang: str, draw: Draw | None, quiet: bool = False) -> str:
    """Write the report and say which files there are, or what went wrong; ``quiet`` says only what went wrong."""
    try:
        saved = save_report(view, folder, lang, draw)
    except ReportNotWrittenError as error:
        return report_failed(error, lang)
    if quiet:
        return saved.trouble
    names = ", ".join(path.name for path in saved.paths)
    return f"{tr(lang, 'Bewaard in {folder}: {names}.', folder=folder, names=names)} {saved.trouble}".strip()


class Reporter:
    """Writes the report of the workshop at the table: once by itself, and again whenever somebody asks."""

    def __init__(self, draw: Draw = group_picture_png) -> None:
        self._draw = draw
        self._done = ""
        self._owed: Callable[[], str] | None = None
        self._due = 0.0

    def arrived(self, workshop: Workshop, view: WorkshopView, spare: Path, lang: str) -> str:
        """The workshop came to its report: written the first time, the picture soon after. What went wrong, or ""."""
        if self._done == str(workshop.head["uuid"]):
            return ""
        self._done, folder = str(workshop.head["uuid"]), _folder(workshop, spare)
        said = told(view, folder, lang, None, quiet=True)
        if not said:
            self._owed, self._due = lambda: told(view, folder, lang, self._draw, quiet=True), 0.0
        return said

    def tick(self, now: float) -> str:
        """Draw the picture that is owed, a moment after the first look at it. What went wrong, or ""."""
        if self._owed is None:
            return ""
        self._due = self._due or now + SOON
        return self.finish() if now >= self._due else ""

    def finish(self) -> str:
        """Draw the picture that is owed, now: nobody may come back here. What went wrong, or ""."""
        owed, self._owed = self._owed, None
        return owed() if owed is not None else ""

    def again(self, workshop: Workshop, view: WorkshopView, spare: Path, lang: str) -> str:
        """Written anew; which files there are, or what went wrong. ``spare`` is for a workshop without a file."""
        self._done, self._owed = str(workshop.head["uuid"]), None
        return told(view, _folder(workshop, spare), lang, self._draw)

    def of_file(self, path: Path, lang: str) -> str:
        """The report of a saved workshop, beside its file.

        Raises:
            SessionFileError: the file cannot be read.
        """
        return told(Workshop.of(path, read(path)).view(), path.parent, lang, self._draw)


def _folder(workshop: Workshop, spare: Path) -> Path:
    return workshop.log.path.parent if workshop.log else spare
