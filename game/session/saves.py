"""Where workshops are kept, and which ones can be gone on with."""

import re
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from platformdirs import user_documents_dir

from game.session.log import SessionFileError, read

SUFFIX = ".kks"


class SavedWorkshop(NamedTuple):
    """A session file as a list shows it. ``opened`` in seconds since 1970, ``entries`` how many were confirmed."""

    path: Path
    village: str
    table: str
    length: int
    opened: float
    entries: int


def folder() -> Path:
    """The folder of workshops in the user's documents."""
    return Path(user_documents_dir()) / "Kleine Kernen Spel" / "workshops"


def usable_folder(wanted: Path | None = None) -> tuple[Path, bool]:
    """A folder that can be written, and whether it is the wanted one (else a temporary folder)."""
    place = wanted or folder()
    try:
        place.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=place):
            return place, True
    except OSError:
        return spare_folder(), False


def spare_folder() -> Path:
    """A new temporary folder, for when the wanted one refuses."""
    return Path(tempfile.mkdtemp(prefix="kks-"))


def new_path(place: Path, village: str, table: str, now: float) -> Path:
    """A name for a new session file that is not taken: date, village and table."""
    day = time.strftime("%Y-%m-%d-%H%M", time.localtime(now))
    words = "-".join(re.findall(r"[a-z0-9]+", table.lower()))[:24]
    stem = "-".join(part for part in (day, village, words) if part)
    for number in range(1, 1000):
        path = place / f"{stem}{'' if number == 1 else f'-{number}'}{SUFFIX}"
        if not path.exists():
            return path
    raise FileExistsError(stem)


def recent(place: Path | None = None, most: int = 12) -> list[SavedWorkshop]:
    """The saved workshops, the newest first; files that cannot be read are left out."""
    found = []
    try:
        paths = sorted((place or folder()).glob(f"*{SUFFIX}"), key=lambda path: -path.stat().st_mtime)
    except OSError:
        return []
    for path in paths[:most]:
        try:
            contents = read(path)
            head = contents.head
            village = head["document"]["village"]["name"]
            found.append(
                SavedWorkshop(
                    path,
                    village.get("nl") or next(iter(village.values())),
                    str(head.get("table", "")),
                    int(head["length"]),
                    float(head["opened"]),
                    len(contents.lines),
                )
            )
        except (SessionFileError, LookupError, ValueError, TypeError, AttributeError, ArithmeticError, StopIteration):
            continue
    return found
