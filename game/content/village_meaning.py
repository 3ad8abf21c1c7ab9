"""What the lengths and roles of a village must mean, checked on plain data like ``meaning``."""

from typing import Any

from game.content import meaning
from game.content.cards import Library
from game.content.diagnostics import Diagnostic, diagnostic, shown
from game.content.guessing import meant
from game.content.library import Ids, exists
from game.content.minutes import PLAY, minutes_of
from game.content.reach import Plan, Wish, unreachable
from game.content.strict_yaml import Parsed, Path
from game.content.village import Meters

_ROOM = Meters.model_fields["room"].default


def lengths_mean(data: dict[str, Any], parsed: Parsed, plans: dict[str, Plan], ids: Ids) -> list[Diagnostic]:
    """Every length of a village.

    Args:
        data: The village as plain data.
        parsed: Its file.
        plans: Steps and owner of each known initiative.
        ids: The ids that exist.
    """
    remarks: list[Diagnostic] = []
    for length, plan in meaning.mapping(data.get("lengths")).items():
        if not isinstance(plan, dict):
            continue
        at: Path = ("lengths", length)
        roster = _roster(plan, parsed, at, ids, plans, remarks)
        _ambitions(plan, parsed, at, roster, remarks)
        _late(plan, parsed, at, remarks)
        remarks += _time(plan, parsed, at) + _reach(data, plan, parsed, at, plans)
        _listed(meaning.mapping(plan.get("cases")).get("pick"), "cases", parsed, (*at, "cases", "pick"), ids, remarks)
        _listed(plan.get("killers"), "killers", parsed, (*at, "killers"), ids, remarks)
        for one in meaning.mapping(plan.get("weights")):
            remarks += exists(one, "killers", parsed, (*at, "weights", one), ids)
    return remarks


def roles_mean(data: dict[str, Any], parsed: Parsed, library: Library, ids: Ids) -> list[Diagnostic]:
    """Roles of both sides, one of them the alderman; silent while a role is unknown, for that may be the one."""
    listed = data.get("roles")
    if not isinstance(listed, list):
        return []
    remarks = meaning.ids_twice([(("roles", index), one) for index, one in enumerate(listed)], parsed)
    roles = [library.roles.get(one) for one in listed if isinstance(one, str)]
    found = [one for one in roles if one is not None]
    if not listed or len(found) < len(listed):
        return remarks
    for side in ("residents", "officials"):
        if all(one.side != side for one in found):
            remarks.append(diagnostic("side_missing", parsed.file, parsed.key(("roles",)), side_word=side))
            return remarks
    if not any(one.alderman for one in found):
        remarks.append(diagnostic("alderman_missing", parsed.file, parsed.key(("roles",))))
    return remarks


def _roster(
    plan: dict[str, Any], parsed: Parsed, at: Path, ids: Ids, plans: dict[str, Plan], remarks: list[Diagnostic]
) -> list[str]:
    where = (*at, "roster")
    places = [((*here, "id"), one.get("id")) for here, one in meaning.items(plan.get("roster"), where)]
    remarks += meaning.ids_twice(places, parsed)
    for here, one in places:
        remarks += exists(one, "initiatives", parsed, here, ids)
    roster = [one for _, one in places if isinstance(one, str)]
    if roster and all(one in plans for one in roster) and not any(_village_only(plans[one]) for one in roster):
        remarks.append(diagnostic("no_village_path", parsed.file, parsed.key(where)))
    return roster


def _village_only(plan: Plan) -> bool:
    return plan.village > 0 and plan.town_hall == 0


def _time(plan: dict[str, Any], parsed: Parsed, at: Path) -> list[Diagnostic]:
    """The half-years fit in the minutes that this length keeps for play."""
    length, half_years = str(at[-1]), meaning.number(plan.get("half_years"))
    if length not in PLAY or half_years is None or not 2 <= half_years <= 6:
        return []
    minutes = minutes_of(length, half_years, bool(meaning.mapping(plan.get("cases")).get("pick")))
    if minutes <= PLAY[length]:
        return []
    place = parsed.value((*at, "half_years"))
    return [diagnostic("time_short", parsed.file, place, length=length, most=PLAY[length], minutes=minutes)]


def _reach(
    data: dict[str, Any], plan: dict[str, Any], parsed: Parsed, at: Path, plans: dict[str, Plan]
) -> list[Diagnostic]:
    """Ambitions that no group can reach; silent while something they count with is not known."""
    half_years = meaning.number(plan.get("half_years"))
    roster = {
        one["id"]: plans[one["id"]]._replace(owner=meaning.number(one.get("ownership")) or plans[one["id"]].owner)
        for _, one in meaning.items(plan.get("roster"), ())
        if isinstance(one.get("id"), str) and one["id"] in plans
    }
    if half_years is None or not 2 <= half_years <= 6 or not 0 < len(roster) <= 7:
        return []
    start = meaning.mapping(plan["start"] if plan.get("start") is not None else data.get("start"))
    room = meaning.number(start.get("room", _ROOM))
    listed = list(meaning.items(plan.get("ambitions"), (*at, "ambitions")))
    wishes = [_wish(one) for _, one in listed]
    remarks = []
    for index, reason in unreachable(wishes, roster, half_years, _ROOM if room is None else room):
        place = parsed.value(listed[index][0]) if index >= 0 else parsed.key((*at, "ambitions"))
        words: dict[str, str | int] = {"half_years": half_years, "reason_word": reason}
        remarks.append(diagnostic("ambition_unreachable", parsed.file, place, **words))
    return remarks


def _wish(one: dict[str, Any]) -> Wish:
    return Wish(
        bloom=meaning.number(one.get("bloom")) or 0,
        initiative=one["initiative"] if isinstance(one.get("initiative"), str) else "",
        meter=one["meter"] if isinstance(one.get("meter"), str) else "",
        at_least=meaning.number(one.get("at_least")) or 0,
        owner_at_most=meaning.number(one.get("owner_at_most")) or 4,
    )


def _ambitions(plan: dict[str, Any], parsed: Parsed, at: Path, roster: list[str], remarks: list[Diagnostic]) -> None:
    for here, one in meaning.items(plan.get("ambitions"), (*at, "ambitions")):
        remarks += meaning.ambition(one, parsed, here)
        bloom, wanted = meaning.number(one.get("bloom")), one.get("initiative")
        if roster and bloom is not None and len(roster) < bloom <= 7:
            place = parsed.value((*here, "bloom"))
            remarks.append(diagnostic("ambition_too_high", parsed.file, place, bloom=bloom, roster=len(roster)))
        if roster and isinstance(wanted, str) and wanted.strip() and wanted not in roster:
            place, guess = parsed.value((*here, "initiative")), meant(parsed, wanted, roster)
            remarks.append(diagnostic("ambition_off_roster", parsed.file, place, id=shown(wanted), nearest=guess))


def _late(plan: dict[str, Any], parsed: Parsed, at: Path, remarks: list[Diagnostic]) -> None:
    """A setback may close the last half-year; a case stands between two."""
    half_years = meaning.number(plan.get("half_years"))
    if half_years is None or not 2 <= half_years <= 6:
        return
    for key, last in (("setback", half_years), ("cases", half_years - 1)):
        after = meaning.number(meaning.mapping(plan.get(key)).get("after"))
        if after is not None and last < after <= (6 if key == "setback" else 5):
            place = parsed.value((*at, key, "after"))
            remarks.append(diagnostic(f"{key}_late", parsed.file, place, after=after, half_years=half_years))


def _listed(value: Any, kind: str, parsed: Parsed, at: Path, ids: Ids, remarks: list[Diagnostic]) -> None:
    ones = value if isinstance(value, list) else []
    remarks += meaning.ids_twice([((*at, index), one) for index, one in enumerate(ones)], parsed)
    for index, one in enumerate(ones):
        remarks += exists(one, kind, parsed, (*at, index), ids)
