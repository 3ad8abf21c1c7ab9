"""Where villages are found: the current folder, the user's documents, and those that come with the game."""

import contextlib
import hashlib
import os
from difflib import get_close_matches
from pathlib import Path
from typing import Any, NamedTuple

from platformdirs import user_documents_dir

from game.content.strict_yaml import MOST_BYTES, read_keys
from game.content.texts import LANGUAGES
from game.paths import data_path

FOLDER = "Kleine Kernen Spel"
_HEAD = frozenset({"id", "language", "name", "level", "story", "lengths"})


class UnknownScenario(LookupError):  # noqa: N818 - the name says what happened
    """No village has this id and no file this name; ``nearest`` are the ids that look like it."""

    def __init__(self, asked: str, near: list[str]) -> None:
        super().__init__(asked)
        self.asked, self.nearest = asked, near


class Head(NamedTuple):
    """What a chooser shows of a village: texts by language, lengths in minutes, longest first."""

    id: str
    name: dict[str, str]
    level: str
    lengths: tuple[int, ...]
    story: dict[str, str]
    path: Path


def folders() -> list[Path]:
    """The folders with villages, the nearest first; one that does not exist is left out."""
    places = [Path(user_documents_dir()) / FOLDER, data_path("scenarios")]
    with contextlib.suppress(OSError):  # the current folder may be deleted
        places.insert(0, Path.cwd())
    return [one for one in dict.fromkeys(place.resolve() for place in places) if os.path.isdir(one)]


def candidates(folder: Path) -> list[Path]:
    """The files of a folder that are meant as a village, also when something in them is wrong."""
    return [path for path in sorted(folder.glob("*.yaml")) if _exists(path) and _looks_like_village(path)]


def heads() -> list[Head]:
    """The villages that can be chosen, of every id only the nearest; broken files are left to ``check``.

    The longest workshops come first, and of these the village that can also be played shorter.
    """
    found: dict[str, Head] = {}
    for folder in folders():
        for path in candidates(folder):
            head = head_of(path)
            if head is not None:
                found.setdefault(head.id, head)
    return sorted(found.values(), key=_order)


def _order(head: Head) -> tuple[int, int, str]:
    return (-max(head.lengths, default=0), -len(head.lengths), head.id)


def shipped() -> list[Head]:
    """The villages that come with the game, whatever lies nearer under the same id."""
    found = [head_of(path) for path in candidates(data_path("scenarios"))]
    return sorted((head for head in found if head is not None), key=_order)


def find(id_or_file: str) -> Path:
    """The file of a village.

    Args:
        id_or_file: An id, or the path of a file.

    Raises:
        UnknownScenario: There is neither; it holds the nearest ids.
    """
    path = Path(id_or_file).expanduser()
    is_file = path.suffix in (".yaml", ".yml") or len(path.parts) > 1
    if is_file and _exists(path):
        return path
    known = {one.id: one.path for one in reversed(heads())}
    if id_or_file in known:
        return known[id_or_file]
    for folder in folders():
        broken = folder / f"{id_or_file}.yaml"
        if not is_file and _exists(broken) and broken in candidates(folder):
            return broken
    raise UnknownScenario(id_or_file, get_close_matches(path.stem.lower(), list(known), n=3, cutoff=0.5))


def head_of(path: Path) -> Head | None:
    """The head of a village, remembered by the content of its file; ``None`` when it cannot be read."""
    data = _bytes(path)
    key = hashlib.blake2b(data, digest_size=16).digest()
    if key not in _kept:
        _kept[key] = _head(data, path)
    head = _kept[key]
    return head._replace(path=path) if head else None


_kept: dict[bytes, Head | None] = {}


def _head(data: bytes, path: Path) -> Head | None:
    found = read_keys(data, _HEAD)
    lengths = found.get("lengths")
    if not isinstance(found.get("id"), str) or not isinstance(lengths, dict):
        return None
    own = found.get("language")
    language = own if own in LANGUAGES else "nl"
    minutes = sorted((int(one) for one in lengths if one.isascii() and one.isdigit() and len(one) < 5), reverse=True)
    level = found.get("level")
    return Head(
        found["id"],
        _text(found.get("name"), language) or {language: found["id"]},
        level if isinstance(level, str) else "workshop",
        tuple(minutes),
        _text(found.get("story"), language),
        path,
    )


def _text(value: Any, language: str) -> dict[str, str]:
    if isinstance(value, str):
        return {language: value}
    return {key: one for key, one in value.items() if isinstance(one, str)} if isinstance(value, dict) else {}


def _looks_like_village(path: Path) -> bool:
    lines = _bytes(path).removeprefix(b"\xef\xbb\xbf").splitlines()
    wanted = (b"lengths", b"jewels", b"municipality", b"story", b"roles", b"statements")
    keys = {line.split(b":")[0].rstrip() for line in lines if b":" in line}
    return sum(key in keys for key in wanted) >= 2 and b"responses" not in keys


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError:
        return b""


def _exists(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False
