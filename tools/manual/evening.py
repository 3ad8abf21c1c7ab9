"""The tables of `docs/leiding-geven.md`: minutes, what is said at each place, clocks, keys, from the game itself."""

from __future__ import annotations

from game.content.compile import plan_of
from game.content.village_file import open_village
from game.screen.metrics import Metrics
from game.screen.overlays import part_names
from game.screen.scenes import help as keys_scene
from game.screen.scenes.script import SCRIPT
from game.session.agenda import MINUTES, PARTS, REFLECTION_EVERY, TALK_SECONDS, Place, agenda_for, seconds_for

EVENINGS = {120: "oudeloo", 90: "oudeloo", 50: "veenderwold"}
"""Which shipped village is told of, by the minutes of the evening."""

STEPS: dict[str, dict[str, str]] = {
    "opening": {
        "agenda": "Welkom en agenda",
        "village": "Het dorp en zijn kroonjuwelen",
        "statement": "De stellingen",
        "roles": "De rollen",
        "rules": "De uitleg",
    },
    "ownership": {"guess": "Van wie is dit plan?", "compare": "Wat u dacht, en hoe het is"},
    "thinking": {"starting_points": "Drie uitgangspunten"},
    "play": {
        "star": "Ons kroonjuweel",
        "attention": "Aandacht geven",
        "petition": "Gaan of blijven",
        "killer": "De killer",
        "talk": "Het gesprek",
        "respond": "Het antwoord van het dorp",
        "posture": "De houding van de gemeente",
        "condition": "De deur op een kier",
        "scratch": "De kraslaag",
        "lesson": "De les",
        "half_year_end": "Het einde van het halfjaar",
        "reflection": "Terugkijken",
        "swap": "Stoelen wisselen",
        "case": "De casus",
        "choose": "Kiezen bij de casus",
        "case_after": "Hoe de casus afliep",
    },
    "plan": {
        "roles_down": "De rollen neerleggen",
        "portrait": "Vijf jaar later",
        "ways": "Zo deden wij het",
        "feeling": "Hoe voelde het?",
        "timeline": "Zo ging het",
        "whatif": "Wat als …?",
        "recognition": "Herkenning",
        "questions": "De drie vragen",
        "actions": "Wat gaan we doen?",
    },
    "conclusions": {
        "own": "Onze eigen zinnen",
        "absent": "Wie zat er niet aan tafel?",
        "report": "Het verslag",
    },
}
"""What a place is called here, by part and step, in the order of an evening."""

NAMES = {step: name for steps in STEPS.values() for step, name in steps.items()}
"""What a place is called, by step."""

CLOCKS = ("talk", "reflection", "feeling", "questions", "actions", "own")
"""Steps at which a clock runs."""


class EveningError(ValueError):
    """A place that the manual has no name for, or the other way round."""


def _table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    lines = [head, tuple("---" for _ in head), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _names() -> dict[str, str]:
    return part_names(Metrics(1920, 1080))


def minutes() -> str:
    """The parts with their minutes, by length."""
    names, lengths = _names(), sorted(MINUTES, reverse=True)
    rows: list[tuple[str, ...]] = [
        (names[part], *(str(MINUTES[one][part] or "–") for one in lengths)) for part in PARTS
    ]
    rows.append(("**samen**", *(f"**{sum(MINUTES[one].values())}**" for one in lengths)))
    return _table(("deel", *(f"{one} minuten" for one in lengths)), rows)


def course(length: int) -> str:
    """An evening of a shipped village from its first to its last minute; play in its half-years."""
    plan = plan_of(open_village(EVENINGS[length]), length)
    names, agenda, now = _names(), agenda_for(length, 3), 0.0
    rows: list[tuple[str, ...]] = []
    for part in agenda.parts():
        lasting = MINUTES[length][part]
        if part != "play":
            steps = list(dict.fromkeys(place.step for place in agenda.places[part]))
            rows.append((_time(now, lasting), f"**{names[part]}**", " → ".join(NAMES[one] for one in steps)))
            now += lasting
            continue
        for number in range(1, plan.half_years + 1):
            rows.append((_time(now, lasting / plan.half_years), f"Halfjaar {number}", _extra(number, plan)))
            now += lasting / plan.half_years
    return _table(("minuut", "deel", "wat er gebeurt"), rows)


def _time(start: float, lasting: float) -> str:
    return f"{round(start)}–{round(start + lasting)}"


def _extra(number: int, plan: object) -> str:
    """What is special about a half-year of a village."""
    setback, cases = getattr(plan, "setback", None), getattr(plan, "cases", None)
    last = getattr(plan, "half_years", 0)
    said = ["samen, stap voor stap, met alles open" if number == 1 else ""]
    said.append("daarna komt de tegenslag" if setback and setback.after == number else "")
    said.append("daarna terugkijken" if number % REFLECTION_EVERY == 0 and number < last else "")
    said.append("daarna een casus, of stoelen wisselen" if cases and cases.after == number else "")
    return "; ".join(filter(None, said)) or "aandacht → gaan of blijven → killer → gesprek → deur → kraslaag"


def said(part: str) -> str:
    """What the trainer says and watches for at each place of a part.

    Raises:
        EveningError: a place has no name here, or a name has no place.
    """
    if set(NAMES) != set(SCRIPT):
        raise EveningError(f"{sorted(set(NAMES) ^ set(SCRIPT))} stands in one of the script and STEPS only")
    rows: list[tuple[str, ...]] = [
        (name, f"“{SCRIPT[step].say}”", SCRIPT[step].watch) for step, name in STEPS[part].items()
    ]
    return _table(("plek", "zeg dit", "let hierop"), rows)


def clocks() -> str:
    """How long the clock runs, where there is one.

    Raises:
        EveningError: a clock runs at a place that is not told of.
    """
    running = {
        step for part, steps in STEPS.items() for step in steps if seconds_for(Place(part, step), 120) is not None
    }
    if running != set(CLOCKS):
        raise EveningError(f"{sorted(running ^ set(CLOCKS))} has a clock, or is in CLOCKS, only")
    lengths = sorted(TALK_SECONDS, reverse=True)
    rows: list[tuple[str, ...]] = []
    for step in CLOCKS:
        seconds = [seconds_for(Place("play", step), one) or 0 for one in lengths]
        rows.append((NAMES[step], *(f"{one // 60} minuten" for one in seconds)))
    return _table(("plek", *(f"avond van {one}" for one in lengths)), rows)


def keys() -> str:
    """The keys of the game, as F1 tells them."""
    rows: list[tuple[str, ...]] = [
        (" ".join(f"`{cap}`" for cap in caps), words) for caps, words in keys_scene._keys(Metrics(1920, 1080))
    ]
    return _table(("toets", "doet"), rows)
