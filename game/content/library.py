"""The library of cards: one killer a file, the other kinds a list a file."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import BaseModel

from game.content import meaning
from game.content.cards import Case, Framework, Initiative, Killer, Library, Role, Term
from game.content.diagnostics import Diagnostic, diagnostic, has_errors, in_order, shown
from game.content.glyphs import undrawable
from game.content.guessing import meant
from game.content.municipality import Municipality
from game.content.strict_yaml import Parsed, read
from game.content.strict_yaml import Path as At
from game.content.texts import LANGUAGES
from game.content.validate import checked

Meaning = Callable[[dict[str, Any], Parsed, At], list[Diagnostic]]

KINDS: dict[str, tuple[type[BaseModel], Meaning]] = {
    "killers": (Killer, meaning.killer),
    "initiatives": (Initiative, meaning.initiative),
    "cases": (Case, meaning.case),
    "framework": (Framework, meaning.nothing),
    "roles": (Role, meaning.nothing),
    "glossary": (Term, meaning.nothing),
}
"""Each kind of card: its model, and what it must mean beyond its shape."""

_ID = re.compile(r"[a-z][a-z0-9-]*")
"""A word of another form is told as such, and not as unknown too."""

LISTS = ("framework", "initiatives", "cases", "roles", "glossary")

MAY_LACK = ("glossary",)
"""Lists that a library can do without."""

MUNICIPALITY = "municipality"
"""The file with the municipality, which a library can do without too."""

Ids = dict[str, set[str]]
"""Which ids exist, by kind; a card with a mistake exists too, so that a reference to it is not called wrong."""


class Cards(NamedTuple):
    """What was found of a library: sound cards, ids of all cards, remarks, and its files as they were read."""

    library: Library
    ids: Ids
    diagnostics: list[Diagnostic]
    read: list[Parsed]


def load_library(folder: Path) -> tuple[Library | None, list[Diagnostic]]:
    """Reads and checks all cards of a library.

    Args:
        folder: Holds ``killers/<id>.yaml`` and ``framework``, ``initiatives``, ``cases`` and ``roles.yaml``.

    Returns:
        The library, or ``None`` when something in it is an error, and all remarks in order of file and line.
    """
    cards = read_library(folder)
    return (None if has_errors(cards.diagnostics) else cards.library), cards.diagnostics


def read_library(folder: Path) -> Cards:
    """As ``load_library``, but keeps the sound cards of a library that has errors."""
    remarks: list[Diagnostic] = []
    ids: Ids = {kind: set() for kind in KINDS}
    sound: dict[str, dict[str, Any]] = {kind: {} for kind in KINDS}
    read: list[Parsed] = []
    for kind in LISTS:
        path = folder / f"{kind}.yaml"
        if not path.is_file():
            if kind in MAY_LACK:
                continue
            remarks.append(diagnostic("library_missing", str(folder), (1, 1), part=path.name))
            continue
        read.append(read_path(path))
        sound[kind], found = list_file(read[-1], kind, ids)
        remarks += found
    killers = sorted((folder / "killers").glob("*.yaml"))
    if not killers:
        remarks.append(diagnostic("library_missing", str(folder), (1, 1), part="killers"))
    for path in killers:
        read.append(read_path(path))
        card, found = killer_file(read[-1], ids)
        remarks += found
        if isinstance(card, Killer):
            sound["killers"].setdefault(card.id, card)
    municipality, path = None, folder / f"{MUNICIPALITY}.yaml"
    if path.is_file():
        read.append(read_path(path))
        municipality, found = municipality_file(read[-1])
        remarks += found
    return Cards(Library(**sound, municipality=municipality), ids, in_order(remarks), read)


def read_path(path: Path) -> Parsed:
    """Reads a file; one that cannot be read is broken, with the reason as its diagnostic."""
    try:
        data = path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        remark = diagnostic("cannot_read", str(path), (1, 1), reason=shown(reason))
        return Parsed(str(path), None, {}, [], [remark], set(), True, [])
    return read(data, str(path))


def list_file(parsed: Parsed, kind: str, ids: Ids) -> tuple[dict[str, Any], list[Diagnostic]]:
    """The sound cards of a list in a file of the library, by id; ``ids`` learns all its ids.

    Args:
        parsed: The file.
        kind: One of ``KINDS``.
        ids: The ids known so far; changed.
    """
    if parsed.broken:
        return {}, parsed.diagnostics
    if not isinstance(parsed.data, list):
        return {}, [*parsed.diagnostics, not_a("list", parsed)]
    cards, remarks = card_list(parsed.data, kind, parsed, (), ids, "nl")
    remarks += undrawable(parsed)
    return cards, parsed.diagnostics + remarks + half_translated(cards_at(cards, parsed.data), parsed)


def killer_file(parsed: Parsed, ids: Ids) -> tuple[BaseModel | None, list[Diagnostic]]:
    """The killer in a file of the library; ``ids`` learns its id and knows the framework cards."""
    if parsed.broken:
        return None, parsed.diagnostics
    if not isinstance(parsed.data, dict):
        return None, [*parsed.diagnostics, not_a("mapping", parsed)]
    killer, remarks = card("killers", parsed, (), "nl")
    remarks += lessons(parsed.data, parsed, (), ids) + name_differs(parsed) + undrawable(parsed)
    if isinstance(parsed.data.get("id"), str):
        ids["killers"].add(parsed.data["id"])
    if killer is not None:
        remarks += half_translated([((), killer)], parsed)
    return killer, parsed.diagnostics + remarks


def municipality_file(parsed: Parsed) -> tuple[Municipality | None, list[Diagnostic]]:
    """The municipality of a library."""
    if parsed.broken:
        return None, parsed.diagnostics
    if not isinstance(parsed.data, dict):
        return None, [*parsed.diagnostics, not_a("mapping", parsed)]
    found, remarks = checked(Municipality, parsed, (), "nl")
    named = [((*at, "id"), one.get("id")) for at, one in meaning.items(parsed.data.get("kernen"), ("kernen",))]
    remarks += meaning.ids_twice(named, parsed) + undrawable(parsed)
    if found is not None:
        remarks += half_translated([((), found)], parsed)
    return found, parsed.diagnostics + (remarks if found is not None else never_silent(remarks, parsed, ()))


def not_a(wanted: str, parsed: Parsed) -> Diagnostic:
    """Says that the whole file is something else than a list or a mapping."""
    given = {list: "list", dict: "mapping", str: "text", bool: "truth", int: "number", float: "fraction"}
    words = {"wanted_word": wanted, "given_word": given[type(parsed.data)], "written": shown(parsed.data)}
    words["advice_word"] = f"advice_{wanted}"
    return diagnostic("wrong_type", parsed.file, parsed.value(()), **words)


def card(kind: str, parsed: Parsed, at: At, language: str) -> tuple[BaseModel | None, list[Diagnostic]]:
    """One card: its shape and its meaning."""
    model, mean = KINDS[kind]
    data = parsed.data
    for step in at:
        data = data[step]
    found, remarks = checked(model, parsed, at, language)
    meant = mean(data, parsed, at) if isinstance(data, dict) else []
    lacking = {(one.line, one.column) for one in meant if one.name == "function_missing"}
    remarks = [one for one in remarks if one.name != "list_size" or (one.line, one.column) not in lacking]
    remarks += meant
    return found, remarks if found is not None else never_silent(remarks, parsed, at)


def never_silent(remarks: list[Diagnostic], parsed: Parsed, at: At) -> list[Diagnostic]:
    """A refusal without an error anywhere in the file would leave its author with nothing."""
    if has_errors(remarks) or has_errors(parsed.diagnostics):
        return remarks
    return [*remarks, diagnostic("unexplained", parsed.file, parsed.value(at), problem="?")]


def card_list(
    data: list[Any], kind: str, parsed: Parsed, at: At, ids: Ids, language: str
) -> tuple[dict[str, Any], list[Diagnostic]]:
    """The cards of a list that stands at ``at``: those that are sound, by id, and all remarks."""
    cards: dict[str, Any] = {}
    remarks: list[Diagnostic] = []
    for index in range(len(data)):
        found, said = card(kind, parsed, (*at, index), language)
        remarks += said
        if found is not None:
            cards.setdefault(getattr(found, "id", ""), found)
    named = [((*path, "id"), one.get("id")) for path, one in meaning.items(data, at)]
    ids[kind].update(one for _, one in named if isinstance(one, str))
    return cards, remarks + meaning.ids_twice(named, parsed)


def cards_at(cards: dict[str, Any], data: list[Any]) -> list[tuple[At, BaseModel]]:
    """Where the sound cards of a list stand."""
    places = {one["id"]: index for index, one in reversed(list(enumerate(data))) if _named(one)}
    return [((places[name],), one) for name, one in cards.items() if name in places]


def _named(one: Any) -> bool:
    return isinstance(one, dict) and isinstance(one.get("id"), str)


def lessons(data: dict[str, Any], parsed: Parsed, at: At, ids: Ids) -> list[Diagnostic]:
    """The lessons of a killer refer to framework cards that exist."""
    remarks = []
    for door, cards in meaning.mapping(data.get("lessons")).items():
        for index, one in enumerate(cards if isinstance(cards, list) else []):
            remarks += exists(one, "framework", parsed, (*at, "lessons", door, index), ids)
    return remarks


def exists(one: Any, kind: str, parsed: Parsed, at: At, ids: Ids) -> list[Diagnostic]:
    """A diagnostic when no card of this kind has this id; what is no id at all was told by its shape."""
    if not isinstance(one, str) or not _ID.fullmatch(one) or one in ids[kind]:
        return []
    guess = meant(parsed, one, sorted(ids[kind]))
    return [diagnostic("unknown_id", parsed.file, parsed.value(at), id=shown(one), kind_word=kind, nearest=guess)]


def name_differs(parsed: Parsed) -> list[Diagnostic]:
    """A file that holds one thing is called after its id."""
    one, stem = parsed.data.get("id"), Path(parsed.file).stem
    if not isinstance(one, str) or not _ID.fullmatch(one) or one == stem:
        return []
    return [diagnostic("file_name", parsed.file, parsed.value(("id",)), file_id=stem, id=shown(one))]


def texts(value: Any, at: At = ()) -> Iterator[tuple[At, dict[str, str]]]:
    """Every text in a checked model, with its path."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from texts(getattr(value, name), (*at, name))
    elif isinstance(value, list):
        for index, one in enumerate(value):
            yield from texts(one, (*at, index))
    elif isinstance(value, dict) and value:
        if all(isinstance(one, str) for one in value.values()):
            yield at, value
        else:
            for name, one in value.items():
                yield from texts(one, (*at, name))


def half_translated(cards: list[tuple[At, BaseModel]], parsed: Parsed) -> list[Diagnostic]:
    """A file of a library that speaks a language in one text speaks it in all; Dutch always."""
    spoken = {code for root, found in cards for _, text in texts(found, root) for code in text}
    return untranslated(cards, parsed, tuple(one for one in LANGUAGES if one == "nl" or one in spoken))


def untranslated(cards: list[tuple[At, BaseModel]], parsed: Parsed, languages: tuple[str, ...]) -> list[Diagnostic]:
    """Every text of these cards that lacks one of the languages."""
    return [
        diagnostic("translation_missing", parsed.file, parsed.key(at), language=one, language_word=one)
        for root, found in cards
        for at, text in texts(found, root)
        for one in languages
        if one not in text
    ]
