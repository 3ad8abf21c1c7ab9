"""A saved workshop opened again, as far as its file is whole, and what has to be said about that."""

from pathlib import Path

from game.session.log import SessionFileError, copy_good_part
from game.session.workshop import Workshop
from game.text import tr


def reopened(path: Path, lang: str) -> tuple[Workshop, str]:
    """The workshop of a file and a sentence about its damage, or ""; of a damaged file the good part, as a copy.

    Raises:
        SessionFileError: it cannot be opened.
    """
    try:
        workshop = Workshop.resume(path)
    except SessionFileError as error:
        if error.code != "damaged" or error.line <= 1:
            raise
        copy = copy_good_part(path, error.line)
        said = tr(
            lang,
            "Het bestand is beschadigd op regel {line}. Een kopie tot daar is geopend: {copy}.",
            line=error.line,
            copy=copy.name,
        )
        return Workshop.resume(copy), said
    torn = workshop.notice == "torn"
    return workshop, tr(lang, "De laatste regel van het bestand was niet af. Die is weggelaten.") if torn else ""
