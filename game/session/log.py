"""The session file: JSON lines, each confirmed on disk before its result is on the screen.

Line 1 is the head: format and rules version, uuid, table name, seed, length, and the resolved document. Then a line
per entry: sequence number, time, kind, text form, events, resulting state. Every line ends in a CRC-32 chained over the
line before, so that a flipped bit anywhere is noticed. A torn last line is dropped and said; a damaged middle is said
with its line, and the good lines before it can be opened as a copy. One process per file.
"""

import contextlib
import json
import os
import tempfile
import zlib
from pathlib import Path
from typing import Any, NamedTuple

from filelock import FileLock, Timeout

FORMAT = 1
_TAIL = len(',"crc":"00000000"}')


class SessionFileError(Exception):
    """A session file that cannot be opened as asked.

    ``code`` is one of ``missing``, ``unreadable``, ``no_head``, ``newer``, ``locked``, ``damaged``, ``not_writable``,
    ``exists``; ``line`` the first bad line (1 is the head), where that is known.
    """

    def __init__(self, code: str, path: Path, line: int = 0, detail: str = "") -> None:
        super().__init__(f"{code}: {path}" + (f":{line}" if line else ""))
        self.code, self.path, self.line, self.detail = code, path, line, detail


class Line(NamedTuple):
    """One confirmed entry. ``kind`` is ``action`` or ``entry``; ``state`` and ``events`` are plain JSON lists."""

    number: int
    time: float
    kind: str
    text: str
    events: list[list[Any]]
    state: list[Any]


class Contents(NamedTuple):
    """What stands in a session file: head, confirmed lines, and what is wrong with it.

    ``torn`` says that a last line was not finished; ``damaged`` is the first damaged line or 0; ``size`` how many bytes
    from the start are good, and ``crc`` the chain there.
    """

    head: dict[str, Any]
    lines: list[Line]
    torn: bool
    damaged: int
    size: int
    crc: int


def sealed(body: dict[str, Any], chain: int) -> tuple[bytes, int]:
    """The line of a body with its CRC, newline included, and the chain after it."""
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
    chain = zlib.crc32(text, chain)
    return text[:-1] + f',"crc":"{chain:08x}"}}\n'.encode(), chain


def _opened(raw: bytes, chain: int) -> tuple[dict[str, Any], int] | None:
    """The body of a line without its newline and the chain after it, or None when it is not whole."""
    text = raw[:-_TAIL] + b"}"
    expected = zlib.crc32(text, chain)
    if raw[-_TAIL:] != f',"crc":"{expected:08x}"}}'.encode():
        return None
    try:
        body = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return (body, expected) if isinstance(body, dict) else None


def read(path: Path) -> Contents:
    """Everything that is good in a session file; the file itself is left as it is.

    Raises:
        SessionFileError: missing, unreadable, no whole head, or of a newer format.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise SessionFileError("missing", path) from error
    except OSError as error:
        raise SessionFileError("unreadable", path, detail=str(error.strerror)) from error
    raws = data.split(b"\n")
    whole, rest = raws[:-1], raws[-1]
    first = _opened(whole[0], 0) if whole else None
    if first is None:
        _say_if_newer(path, raws[0])
        raise SessionFileError("no_head", path, 1)
    head, chain = first
    if not isinstance(head.get("kks"), int) or head["kks"] > FORMAT:
        raise SessionFileError("newer", path, 1)
    size, lines, damaged = len(whole[0]) + 1, [], 0
    for number, raw in enumerate(whole[1:], start=1):
        found = _opened(raw, chain)
        line = _line(found[0], number) if found else None
        if found is None or line is None:
            damaged = number + 1
            break
        chain = found[1]
        lines.append(line)
        size += len(raw) + 1
    return Contents(head, lines, bool(rest) and not damaged, damaged, size, chain)


def _say_if_newer(path: Path, raw: bytes) -> None:
    """A head of a newer format may be sealed in another way: say that, rather than "no head"."""
    try:
        version = json.loads(raw).get("kks")
    except (ValueError, AttributeError, RecursionError):
        return
    if isinstance(version, int) and version > FORMAT:
        raise SessionFileError("newer", path, 1)


def _line(body: dict[str, Any], number: int) -> Line | None:
    try:
        line = Line(body["n"], body["t"], body["kind"], body["text"], body["events"], body["state"])
    except KeyError:
        return None
    return line if line.number == number else None


class SessionLog:
    """A session file opened for appending by this process alone.

    When the disk refuses (full, gone, read-only), entries are kept in ``pending`` and written in order with the next
    one that succeeds; ``trouble`` then holds the system's own words.
    """

    def __init__(self, path: Path, lock: FileLock, size: int, chain: int, number: int) -> None:
        self.path = path
        self.trouble = ""
        self.pending: list[bytes] = []
        self._lock, self._size, self._chain, self.number = lock, size, chain, number

    @classmethod
    def create(cls, path: Path, head: dict[str, Any]) -> "SessionLog":
        """A new file with a whole head: written beside it, synced, then renamed.

        Raises:
            SessionFileError: ``not_writable``, ``locked``, or ``exists``: a saved workshop is never written over.
        """
        data, chain = sealed({"kks": FORMAT, **head}, 0)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = _locked(path)
        except OSError as error:
            raise SessionFileError("not_writable", path, detail=error.strerror or str(error)) from error
        try:
            if path.exists():
                raise SessionFileError("exists", path)
            _write_whole(path, data)
        except OSError as error:
            lock.release()
            raise SessionFileError("not_writable", path, detail=error.strerror or str(error)) from error
        except SessionFileError:
            lock.release()
            raise
        return cls(path, lock, len(data), chain, 0)

    @classmethod
    def reopen(cls, path: Path) -> tuple["SessionLog", Contents]:
        """An existing file to go on with; a torn last line is cut off.

        Raises:
            SessionFileError: as :func:`read`, ``locked``, ``not_writable``, or ``damaged`` in the middle.
        """
        if not path.is_file():
            raise SessionFileError("missing", path)
        try:
            lock = _locked(path)
        except OSError as error:
            raise SessionFileError("not_writable", path, detail=error.strerror or str(error)) from error
        try:
            contents = read(path)
            if contents.damaged:
                raise SessionFileError("damaged", path, contents.damaged)
            if contents.torn:
                with path.open("r+b") as file:
                    file.truncate(contents.size)
        except OSError as error:
            lock.release()
            raise SessionFileError("not_writable", path, detail=error.strerror or str(error)) from error
        except SessionFileError:
            lock.release()
            raise
        return cls(path, lock, contents.size, contents.crc, len(contents.lines)), contents

    def append(self, time: float, kind: str, text: str, events: list[list[Any]], state: list[Any]) -> int:
        """Confirm an entry on disk and return its sequence number; see the class for a disk that refuses."""
        number = self.number + 1
        body = {"n": number, "t": round(time, 3), "kind": kind, "text": text, "events": events, "state": state}
        data, self._chain = sealed(body, self._chain)
        self.number = number
        self.pending.append(data)
        self.flush()
        return self.number

    def flush(self) -> bool:
        """Write what is pending; False when the disk still refuses."""
        if not self.pending:
            return True
        data = b"".join(self.pending)
        try:
            with self.path.open("r+b") as file:
                file.seek(self._size)
                file.truncate()
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            self.trouble = error.strerror or str(error)
            return False
        self._size += len(data)
        self.pending.clear()
        self.trouble = ""
        return True

    def close(self) -> None:
        """Try once more to write what is pending, and let other processes at the file."""
        self.flush()
        self._lock.release()


def copy_good_part(path: Path, before: int = 0) -> Path:
    """Write the good lines before a damage to a new file beside it, and leave the damaged file as it is.

    Args:
        path: the damaged file.
        before: copy only what stands before this line, for lines that are whole but do not add up (0: all good ones).

    Raises:
        SessionFileError: as :func:`read`, or ``not_writable``.
    """
    contents = read(path)
    target = next(
        one
        for number in range(1, 1000)
        if not (one := path.with_name(f"{path.stem}-herstel{'' if number == 1 else number}{path.suffix}")).exists()
    )
    try:
        with target.open("xb") as file:
            good = path.read_bytes()[: contents.size]
            file.write(b"".join(good.splitlines(keepends=True)[: before - 1]) if before > 1 else good)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise SessionFileError("not_writable", target, detail=error.strerror or str(error)) from error
    return target


def remove(path: Path) -> None:
    """Delete a session file, if it is there and nobody has it open.

    Raises:
        SessionFileError: ``locked``, or ``not_writable``.
    """
    try:
        lock = _locked(path)
        try:
            path.unlink(missing_ok=True)
        finally:
            lock.release()
    except OSError as error:
        raise SessionFileError("not_writable", path, detail=error.strerror or str(error)) from error


def _locked(path: Path) -> FileLock:
    lock = FileLock(path.with_name(path.name + ".lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise SessionFileError("locked", path) from error
    return lock


def _write_whole(path: Path, data: bytes) -> None:
    """Write a file beside its place, sync it and rename it; what fails leaves nothing behind."""
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=path.stem, suffix=".tmp", delete=False) as file:
        beside = Path(file.name)
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _sync_folder(folder: Path) -> None:
    """Make a rename durable where the system can: not on Windows, nor on some shared drives."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
