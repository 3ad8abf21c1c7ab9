"""Puts a whole file in its place, or leaves everything as it was."""

import contextlib
import os
from pathlib import Path

from game.content.refused import RefusedError
from game.text import msgid


def free_place(path: Path, force: bool) -> Path:
    """The place where a file may be put, links followed.

    Raises:
        RefusedError: a file is there already and ``force`` is off, or there is no such folder.
    """
    try:
        path = path.expanduser().resolve()
        if path.is_dir():
            raise RefusedError(msgid("{path} is een map. Geef de naam van een bestand."), usage=True, path=path)
        if path.exists() and not force:
            said = msgid("Het bestand {path} is er al. Kies een andere naam, of zet er --force bij.")
            raise RefusedError(said, usage=True, path=path)
        if not path.parent.is_dir():
            said = msgid("De map {folder} is er niet. Maak de map eerst, of kies een andere.")
            raise RefusedError(said, usage=True, folder=path.parent)
    except (OSError, RuntimeError, ValueError) as error:  # a name that the disk cannot have, links in a circle
        raise _failed(path, error) from error
    return path


def put(path: Path, data: bytes) -> None:
    """Writes a file beside its place and renames it.

    Raises:
        RefusedError: the disk refuses; what was there is still there, and nothing else.
    """
    beside = path.with_name(f".{path.name[:40]}.{os.getpid()}.tmp")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink(missing_ok=True)
        raise _failed(path, error) from error


def _failed(path: Path, error: Exception) -> RefusedError:
    detail = getattr(error, "strerror", None) or str(error)
    return RefusedError(msgid("Schrijven lukt niet in {where}: {detail}."), where=path, detail=detail)
