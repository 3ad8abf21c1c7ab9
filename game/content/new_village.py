"""A new village of a trainer: a copy of another one, or of the template, with its own name and with comments.

The text of the source is kept character by character, its comments too; only where that cannot be done soundly is the
village written anew.
"""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel

from game.content import scribe
from game.content.compile import LengthNotOfferedError, lengths
from game.content.diagnostics import has_errors
from game.content.library import read_path
from game.content.loader import village_of
from game.content.refused import RefusedError
from game.content.shelf import UnknownScenario, find
from game.content.strict_yaml import Parsed, read
from game.content.texts import LABEL, LANGUAGES
from game.content.village import Document, Village
from game.content.village_file import BrokenContentError, shipped_library
from game.paths import data_path
from game.text import msgid

LONGEST_ID = 32
_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_OWN_LETTERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "ł": "l", "đ": "d", "þ": "th", "ð": "d"})
_IN_NAMES = "'’‘`´\"“”-–.,()/&+!"
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))})
"""Names that Windows keeps for itself, also with ``.yaml`` behind them."""


class NewVillage(NamedTuple):
    """A village that can be put on disk.

    Attributes:
        id: Its id.
        text: The whole file.
        still: Lines that name the village it was copied from.
        source_name: That name.
    """

    id: str
    text: str
    still: list[int]
    source_name: str


OWN_CARDS = {
    "teacher_page": ("# Bij een les: de bladzijde voor de docent. Doelen, woorden om uit te leggen, huiswerk.",),
    "initiatives": ("# Initiatieven van dit dorp alleen. Zet hun id ook bij een lengte, onder roster.",),
    "cases": ("# Casussen van dit dorp alleen. Zet hun id ook bij een lengte, onder cases: pick.",),
    "glossary": ("# Woorden die dit dorp zelf uitlegt. Staat zo'n woord op een kaart, dan opent F8 de uitleg.",),
}
"""What is said above blocks that the template does not have."""

EDITOR_LINE = "# yaml-language-server: $schema=schema/village.json"
"""First line of a village: editors then explain every field, when the folder ``schema`` stands beside it."""


def with_editor_line(text: str) -> str:
    """A village that says to editors where its fields are explained."""
    return f"{EDITOR_LINE}\n{text}"


def template_path() -> Path:
    """The village that a trainer starts from."""
    return data_path("scenarios", "template", "nieuw-dorp.yaml")


def id_of(name: str) -> str:
    """The id that goes with a name: ``'t Zand`` is ``t-zand``.

    Raises:
        RefusedError: the name is empty, too long or has a character that no card shows, or no letter for an id.
    """
    if not name.strip():
        raise RefusedError(msgid("Geef het dorp een naam, zoals “Sint Annaland”."), usage=True)
    odd = next((one for one in name if not (one.isalnum() or one in _IN_NAMES or one == " ")), None)
    if odd is not None and not unicodedata.combining(odd):
        shown = odd if odd.isprintable() else f"U+{ord(odd):04X}"
        said = msgid("In de naam van een dorp kan geen “{character}” staan. Gebruik letters, cijfers en spaties.")
        raise RefusedError(said, usage=True, character=shown)
    if len(name.strip()) > LABEL:
        said = msgid("De naam “{name}” heeft {length} tekens; op de kaart passen er {most}. Kort de naam in.")
        raise RefusedError(said, usage=True, name=name.strip(), length=len(name.strip()), most=LABEL)
    base = unicodedata.normalize("NFKD", name.lower().translate(_OWN_LETTERS))
    base = "".join(one for one in base if not unicodedata.combining(one))
    base = re.sub(r"['’‘`´]", "", base)
    slug = re.sub(r"[^a-z0-9]+", "-", base).strip("-")
    if not re.search("[a-z]", slug):
        said = msgid("Van “{name}” kan geen id worden gemaakt. Gebruik minstens één letter van a tot en met z.")
        raise RefusedError(said, usage=True, name=name.strip())
    slug = slug if slug[0].isalpha() and slug not in _DEVICES else f"dorp-{slug}"
    return slug[:LONGEST_ID].strip("-")


def place_of(name: str, out: Path | None) -> tuple[str, Path]:
    """The id and the file of a new village; the name of a file that was asked for is the id.

    Raises:
        RefusedError: the name or the file cannot be.
    """
    one = id_of(name)
    if out is None or out.expanduser().is_dir():
        return one, (out or Path()).expanduser() / f"{one}.yaml"
    if out.suffix != ".yaml":
        said = msgid("De naam {name} eindigt niet op .yaml. Noem het bestand bijvoorbeeld {proposal}.")
        raise RefusedError(said, usage=True, name=out.name, proposal=f"{one}.yaml")
    if not _ID.fullmatch(out.stem) or len(out.stem) > LONGEST_ID:
        said = msgid(
            "Het bestand kan niet {name} heten: kleine letters, cijfers en streepjes, een letter voorop, hoogstens 32 "
            "tekens. Noem het bijvoorbeeld {proposal}."
        )
        raise RefusedError(said, usage=True, name=out.name, proposal=f"{one}.yaml")
    return out.stem, out.expanduser()


def refuse_taken(one: str, path: Path) -> None:
    """Two villages with one id: the game would show only one of them.

    Raises:
        RefusedError: another file has the id.
    """
    try:
        other = find(one)
    except UnknownScenario:
        return
    if other.resolve() != path.resolve():
        said = msgid("Er is al een dorp met de id “{id}”: {other}. Kies een andere naam.")
        raise RefusedError(said, usage=True, id=one, other=other)


def new_village(name: str, one: str, source: Path, minutes: list[int]) -> NewVillage:
    """The text of a new village.

    Args:
        name: What it is called.
        one: Its id.
        source: The village it is copied from.
        minutes: Which lengths it keeps; none is all.

    Raises:
        BrokenContentError: the source has errors.
        LengthNotOfferedError: the source has no such length.
    """
    parsed = read_path(source)
    document, remarks = village_of(parsed, shipped_library())
    if document is None or has_errors(remarks):
        raise BrokenContentError(source, remarks)
    for length in minutes:
        if length not in lengths(document):
            raise LengthNotOfferedError(document.village.id, length, lengths(document))
    old, name = in_one_language(document.village), " ".join(name.split())
    kept = {key: plan for key, plan in old.lengths.items() if not minutes or int(key) in minutes}
    wanted = old.model_copy(update={"id": one, "name": dict.fromkeys(old.name, name), "lengths": kept})
    wanted = _without_what_nobody_sees(wanted)
    text = _copied(parsed, wanted)
    if text is None or _read_back(text, one) != wanted:
        text = scribe.text_of(scribe.plain(wanted), comments_above)
    if _read_back(text, one) != wanted:
        raise AssertionError(f"{source} does not read back as it was written")
    text = with_editor_line(_renamed(text, old, name, one))
    said = next(iter(old.name.values()))
    return NewVillage(one, text, _still(text, said, name), said)


def in_one_language(village: Village) -> Village:
    """The village with its own language alone: who changes a copy would leave the other languages behind."""
    own = village.language
    data = {name: _only(getattr(village, name), own) for name in Village.model_fields}
    return village.model_copy(update={**data, "languages": [own]})


def _only(value: Any, own: str) -> Any:
    if isinstance(value, BaseModel):
        return value.model_copy(update={name: _only(getattr(value, name), own) for name in type(value).model_fields})
    if isinstance(value, list):
        return [_only(one, own) for one in value]
    if isinstance(value, dict):
        if own in value and set(value) <= set(LANGUAGES):
            return {own: value[own]}
        return {key: _only(one, own) for key, one in value.items()}
    return value


def _without_what_nobody_sees(village: Village) -> Village:
    """The village without own cards that none of its lengths brings to the table any more."""
    plans = list(village.lengths.values())
    at_home = village.teacher_page.case if village.teacher_page else None
    picked = {at_home, *(one for plan in plans if plan.cases for one in plan.cases.pick)}
    placed = {place.id for plan in plans for place in plan.roster}
    drawn = {one for plan in plans for one in plan.killers or [card.id for card in village.killers]}
    return village.model_copy(
        update={
            "cases": [one for one in village.cases if one.id in picked],
            "initiatives": [one for one in village.initiatives if one.id in placed],
            "killers": [one for one in village.killers if one.id in drawn or one.blank],
        }
    )


def comments_above(key: str) -> list[str]:
    """What the template says above a key of the top level: its opening words above ``id``, its last above own cards."""
    return list(_comments().get(key, ()))


@lru_cache(maxsize=1)
def _comments() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    block: list[str] = []
    for line in template_path().read_text("utf-8").splitlines():
        key = re.match(r"([a-z_]+):", line)
        if key:
            found[key[1]] = tuple(block)
        if line.startswith(EDITOR_LINE.partition(":")[0]):
            continue
        block = [*block, line] if line.startswith("#") or (block and not line) else []
    return found | {"killers": tuple(block)} | OWN_CARDS


def _read_back(text: str, one: str) -> Village | None:
    document, _ = _checked(text, one)
    return document.village if document else None


def _checked(text: str, one: str) -> tuple[Document | None, int]:
    document, remarks = village_of(read(text.encode(), f"{one}.yaml"), shipped_library())
    return document, len(remarks)


def _copied(parsed: Parsed, wanted: Village) -> str | None:
    """The text of the source with another id, name and choice of lengths; ``None`` where it is written unusually."""
    lines: list[str | None] = list(parsed.lines)
    for key, value in (("id", wanted.id), ("name", next(iter(wanted.name.values())))):
        mark = parsed.marks.get((key,))
        if mark is None or not mark.raw or mark.key.column != 1:
            return None
        before = parsed.lines[mark.value.line - 1]
        at = mark.value.column - 1
        lines[mark.value.line - 1] = before[:at] + scribe.scalar(value) + before[at + len(mark.raw) :]
    for key in parsed.data["lengths"]:
        if key not in wanted.lengths:
            first = parsed.marks["lengths", key].key.line
            inside = max(mark.value.line for path, mark in parsed.marks.items() if path[:2] == ("lengths", key))
            after = (mark.key.line for mark in parsed.marks.values() if mark.key.line > inside)
            last = min(after, default=len(lines) + 1)
            while last > first + 1 and parsed.lines[last - 2].lstrip().startswith("#"):
                last -= 1
            lines[first - 1 : last - 1] = [None] * (last - first)
    return "\n".join(_commented(lines)).rstrip("\n") + "\n"


def _commented(lines: list[str | None]) -> list[str]:
    """The lines with the template's comment above every key of the top level that has none."""
    out: list[str] = []
    for line in lines:
        if line is None or line.startswith(EDITOR_LINE.partition(":")[0]):
            continue
        key = re.match(r"([a-z_]+):", line)
        if key and not (out and out[-1].startswith("#")):
            out += comments_above(key[1])
        out.append(line)
    return out


def _names(old: str, new: str) -> re.Pattern[str]:
    """Finds the old name; where it is a part of the new one, the new one is found whole."""
    return re.compile(rf"(?<!\w)(?:{re.escape(new)}|{re.escape(old)})(?!\w)")


def _still(text: str, old: str, new: str) -> list[int]:
    lines = enumerate(text.splitlines(), 1)
    return [number for number, line in lines if old != new and old in _names(old, new).findall(line)]


def _renamed(text: str, village: Village, name: str, one: str) -> str:
    """The new name also in the story and the other texts, unless a text grows too long by it."""
    for old in dict.fromkeys(village.name.values()):
        changed = _names(old, name).sub(lambda _: name, text)
        document, remarks = _checked(changed, one)
        if document is not None and remarks <= _checked(text, one)[1]:
            text = changed
    return text
