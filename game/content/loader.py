"""A village file with the library it draws from, checked as one document."""

from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from game.content import meaning
from game.content.cards import Library
from game.content.deprecations import newer
from game.content.diagnostics import Diagnostic, diagnostic, has_errors, in_order, shown
from game.content.glyphs import undrawable
from game.content.library import (
    KINDS,
    Ids,
    card,
    exists,
    lessons,
    name_differs,
    never_silent,
    not_a,
    read_path,
    untranslated,
)
from game.content.map_meaning import map_means
from game.content.reach import Plan
from game.content.strict_yaml import Parsed
from game.content.texts import LANGUAGES
from game.content.unused import unused
from game.content.validate import checked
from game.content.village import FORMAT, OWN_MOST, Document, Village
from game.content.village_meaning import lengths_mean, roles_mean

OWN = ("killers", "initiatives", "cases", "glossary")
"""The kinds of card that a village can have of its own."""


def load_village(path: Path, library: Library, known: Ids | None = None) -> tuple[Document | None, list[Diagnostic]]:
    """Reads a village and joins it to the library.

    Args:
        path: The village file.
        library: The cards it draws from; its own cards come before those of the same id.
        known: The ids that count as existing, when ``library`` lacks cards because they have errors.

    Returns:
        The document, or ``None`` when something is an error, and all remarks in order of line.
    """
    return village_of(read_path(path), library, known)


def village_of(parsed: Parsed, library: Library, known: Ids | None = None) -> tuple[Document | None, list[Diagnostic]]:
    """As ``load_village``, of a file that was read already."""
    if parsed.broken:
        return None, parsed.diagnostics
    if not isinstance(parsed.data, dict):
        return None, [*parsed.diagnostics, not_a("mapping", parsed)]
    data = parsed.data
    if newer(data):
        place, written = parsed.value(("format",)), shown(data["format"])
        return None, [diagnostic("newer_format", parsed.file, place, written=written, known=FORMAT)]
    own = data.get("language")
    language = own if own in LANGUAGES else "nl"
    if "languages" not in data:
        data["languages"] = [language]
    village, remarks = checked(Village, parsed, (), language)
    ids: Ids = {kind: {*getattr(library, kind), *(known or {}).get(kind, ())} for kind in KINDS}
    remarks += parsed.diagnostics + _own_cards(data, parsed, ids, language, village is not None)
    foreign = _languages(data, parsed, language)
    remarks += name_differs(parsed) + foreign
    remarks += lengths_mean(data, parsed, _plans(data, library), ids) + roles_mean(data, parsed, library, ids)
    remarks += map_means(data, parsed, village) + unused(data, parsed) + undrawable(parsed)
    remarks += _teacher_page(data, parsed, ids)
    for index, one in enumerate(data["roles"] if isinstance(data.get("roles"), list) else []):
        remarks += exists(one, "roles", parsed, ("roles", index), ids)
    if village is not None and not foreign:
        remarks += untranslated([((), village)], parsed, tuple(dict.fromkeys(village.languages)))
    if village is None or has_errors(remarks):
        return None, in_order(never_silent(remarks, parsed, ()))
    return Document(village=village, library=joined(village, library)), in_order(remarks)


def joined(village: Village, library: Library) -> Library:
    """The library with the village's own cards in it."""
    update = {kind: {**getattr(library, kind), **{one.id: one for one in getattr(village, kind)}} for kind in OWN}
    return library.model_copy(update=update)


def _own_cards(data: dict[str, Any], parsed: Parsed, ids: Ids, language: str, sound: bool) -> list[Diagnostic]:
    """The meaning of the village's own cards; their shape was checked with the village."""
    remarks: list[Diagnostic] = []
    for kind in OWN:
        cards = list(islice(meaning.items(data.get(kind), (kind,)), OWN_MOST))
        for at, one in cards:
            said = KINDS[kind][1](one, parsed, at) if sound else card(kind, parsed, at, language)[1]
            remarks += said
            if kind == "killers":
                remarks += lessons(one, parsed, at, ids)
        named = [((*at, "id"), one.get("id")) for at, one in cards]
        remarks += meaning.ids_twice(named, parsed)
        ids[kind].update(one for _, one in named if isinstance(one, str))
    return remarks


def _teacher_page(data: dict[str, Any], parsed: Parsed, ids: Ids) -> list[Diagnostic]:
    """The words and the case of the teacher's page exist."""
    page, at = meaning.mapping(data.get("teacher_page")), ("teacher_page",)
    words = page["words"] if isinstance(page.get("words"), list) else []
    named = [((*at, "words", index), one) for index, one in enumerate(words)]
    remarks = meaning.ids_twice(named, parsed)
    for place, one in named:
        remarks += exists(one, "glossary", parsed, place, ids)
    return remarks + exists(page.get("case"), "cases", parsed, (*at, "case"), ids)


def _languages(data: dict[str, Any], parsed: Parsed, language: str) -> list[Diagnostic]:
    declared = data.get("languages")
    if not isinstance(declared, list) or not declared or language in declared:
        return []
    return [diagnostic("own_language", parsed.file, parsed.key(("languages",)), language_word=language)]


def _plans(data: dict[str, Any], library: Library) -> dict[str, Plan]:
    """Steps and owner of every initiative, the village's own included, also where other fields are wrong."""
    plans = {name: _plan([step.kind for step in one.path], one.ownership) for name, one in library.initiatives.items()}
    for _, one in meaning.items(data.get("initiatives"), ()):
        steps = [step for _, step in meaning.items(one.get("path"), ())]
        kinds = ["town_hall" if step.get("village") is None else "village" for step in steps]
        plans[str(one.get("id"))] = _plan(kinds, meaning.number(one.get("ownership")) or 1)
    return plans


def _plan(kinds: Sequence[str], owner: int) -> Plan:
    return Plan(sum(kind == "village" for kind in kinds), sum(kind == "town_hall" for kind in kinds), owner)
