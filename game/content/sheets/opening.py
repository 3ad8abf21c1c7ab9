"""Looks at the bytes of a file before a spreadsheet is read from it: is it one, is it whole, is it not a trap."""

import io
import zipfile
import zlib
from pathlib import Path

from game.content.refused import RefusedError
from game.text import msgid

MOST_BYTES, MOST_UNPACKED, MOST_PARTS = 10_000_000, 40_000_000, 2000
"""A village of a hundred cards takes a hundredth of this."""

_OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_ODS = b"application/vnd.oasis.opendocument.spreadsheet"
_TRAPS = tuple(word.encode(code) for word in ("<!DOCTYPE", "<!ENTITY") for code in ("utf-8", "utf-16-le", "utf-16-be"))


def opened(path: Path) -> tuple[str, bytes]:
    """The kind of a spreadsheet (``xlsx`` or ``ods``, by what is in it) and its bytes.

    Raises:
        RefusedError: it is not there, or no spreadsheet that can be read.
    """
    if not path.is_file():
        raise RefusedError(msgid("Het bestand {path} is er niet. Kijk of de naam klopt."), usage=True, path=path)
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        said = msgid("Het bestand {path} kan niet worden gelezen: {detail}.")
        raise RefusedError(said, path=path, detail=error.strerror or error) from error
    return kind_of(data, path), data


def kind_of(data: bytes, path: Path) -> str:
    """As :func:`opened`, of bytes; ``path`` is for the sentences."""
    if len(data) > MOST_BYTES:
        raise RefusedError(_BIG, path=path)
    if data.startswith(_OLD):
        raise RefusedError(_SECRET if _LOCKED in data else _OLDER, path=path)
    if not data.startswith(b"PK"):
        raise RefusedError(_NONE, path=path)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as parts:
            return _kind(parts, path)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as error:
        raise RefusedError(_TORN, path=path) from error


def _kind(parts: zipfile.ZipFile, path: Path) -> str:
    infos = parts.infolist()
    if len(infos) > MOST_PARTS or sum(one.file_size for one in infos) > MOST_UNPACKED:
        raise RefusedError(_BIG, path=path)
    if any(one.flag_bits & 1 for one in infos):
        raise RefusedError(_SECRET, path=path)
    names = {one.filename for one in infos}
    if any(one.lower().endswith("vbaproject.bin") for one in names) or path.suffix.lower() == ".xlsm":
        raise RefusedError(_MACROS, path=path)
    for one in infos:
        _looked_at(parts, one, path)
    if "xl/workbook.xml" in names and "[Content_Types].xml" in names:
        return "xlsx"
    if "mimetype" in names and parts.read("mimetype").strip() == _ODS and "content.xml" in names:
        if b"encryption-data" in (parts.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in names else b""):
            raise RefusedError(_SECRET, path=path)
        return "ods"
    raise RefusedError(_NONE, path=path)


def _looked_at(parts: zipfile.ZipFile, part: zipfile.ZipInfo, path: Path) -> None:
    """Unpacks a part once, no further than it says it is big, and refuses what could blow up when it is read."""
    with parts.open(part) as file:
        data = file.read(part.file_size + 1)
    if len(data) > part.file_size:
        raise RefusedError(_TORN, path=path)
    if part.filename.endswith((".xml", ".rels")) and any(trap in data for trap in _TRAPS):
        raise RefusedError(_TRAP, path=path)


_BIG = msgid(
    "Het bestand {path} is te groot om een dorp te zijn. Zet alleen de tabbladen van het dorp in een nieuw bestand."
)
_OLDER = msgid("Het bestand {path} is van een oud programma. Open het en bewaar het als .xlsx of .ods.")
_SECRET = msgid("Het bestand {path} is met een wachtwoord beveiligd. Bewaar het zonder wachtwoord.")
_NONE = msgid("Het bestand {path} is geen rekenblad. Geef een bestand van Excel (.xlsx) of LibreOffice (.ods).")
_TORN = msgid("Het bestand {path} is beschadigd of niet heel. Open het in een rekenprogramma en bewaar het opnieuw.")
_MACROS = msgid(
    "Het bestand {path} bevat macro’s, en die voert het spel nooit uit. Bewaar het als .xlsx, zonder macro’s."
)
_TRAP = msgid("Het bestand {path} bevat opdrachten die in een rekenblad niet horen. Het is niet gelezen.")
