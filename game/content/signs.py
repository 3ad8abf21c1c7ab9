"""What each mechanism must do on every card, so that players learn it across cards (glossary: *manier*)."""

from typing import Any

from game.content.diagnostics import Diagnostic, diagnostic
from game.content.strict_yaml import Parsed, Path

SIGNS: dict[str, dict[str, str]] = {
    "over_head": {"trust": "below"},
    "own_work": {"energy": "below", "ownership": "not_above"},
    "own_money": {"ownership": "not_above"},
    "village_first": {"ownership": "not_above"},
    "small_trial": {"energy": "not_above"},
    "at_table": {"trust": "not_below"},
    "on_paper": {"trust": "not_below"},
    "wait": {"push": "not_above", "energy": "not_below"},
}
"""Over a head costs trust; own work costs energy and keeps ownership; waiting draws no bolt; and so on."""


def contradicted(response: dict[str, Any], parsed: Parsed, path: Path) -> list[Diagnostic]:
    """The effects of a response that go against its mechanism; what is no whole number was told by its shape."""
    remarks = []
    mechanism = str(response.get("mechanism"))
    for effect, sign in SIGNS.get(mechanism, {}).items():
        value = response.get(effect, 0)
        if not isinstance(value, int) or isinstance(value, bool) or _holds(sign, value):
            continue
        place = parsed.value((*path, effect if effect in response else "mechanism"))
        words = {"mechanism_word": mechanism, "effect_word": effect, "sign_word": sign}
        remarks.append(diagnostic("mechanism_signs", parsed.file, place, value=value, **words))
    return remarks


def _holds(sign: str, value: int) -> bool:
    return value < 0 if sign == "below" else value <= 0 if sign == "not_above" else value >= 0
