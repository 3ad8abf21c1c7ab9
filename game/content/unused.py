"""Cards of a village's own that no length of it brings to the table."""

from typing import Any

from game.content import meaning
from game.content.diagnostics import Diagnostic, diagnostic, shown
from game.content.strict_yaml import Parsed


def unused(data: dict[str, Any], parsed: Parsed) -> list[Diagnostic]:
    """A warning for each own initiative, killer and case that nobody will see.

    A length that names no killers plays with all of them, so then none is unused.
    """
    plans = [plan for plan in meaning.mapping(data.get("lengths")).values() if isinstance(plan, dict)]
    if not plans:
        return []
    at_home = set(_texts([meaning.mapping(data.get("teacher_page")).get("case")]))
    used: dict[str, set[str]] = {
        "initiatives": {str(one.get("id")) for plan in plans for _, one in meaning.items(plan.get("roster"), ())},
        "cases": {one for plan in plans for one in _texts(meaning.mapping(plan.get("cases")).get("pick"))} | at_home,
        "killers": {one for plan in plans for one in _texts(plan.get("killers"))},
    }
    remarks = []
    for kind, ids in used.items():
        if kind == "killers" and not all(plan.get("killers") for plan in plans):
            continue
        for at, one in meaning.items(data.get(kind), (kind,)):
            name = one.get("id")
            if not isinstance(name, str) or name in ids or one.get("blank") is True:
                continue
            code = "case_unreachable" if kind == "cases" else "unused_card"
            place = parsed.value((*at, "id"))
            remarks.append(diagnostic(code, parsed.file, place, id=shown(name), kind_word=kind))
    return remarks


def _texts(value: Any) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []
