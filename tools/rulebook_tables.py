"""The tables of the rulebook, made from the rules and from the models of content, so that they cannot drift."""

from collections.abc import Iterable, Sequence
from typing import Any, get_args, get_origin

from pydantic import BaseModel

from game.content.cards import CaseAnswer, Initiative, Killer, Response
from game.content.village import Ambition, CaseRound, LengthPlan, Meters, Place, Setback, Village
from game.rules import Numbers
from game.rules.game import FIT
from game.rules.terms import MODES

MODE_NAMES = dict(zip(MODES, ("communicatief", "regelgestuurd", "autoritair"), strict=True))
FIT_NAMES = ("niet", "bijna", "goed")

NUMBER_NAMES = {
    "meter_most": "hoogste stand van een meter",
    "resident_tokens": "aandacht van bewoners per halfjaar",
    "official_tokens": "aandacht van ambtenaren per halfjaar",
    "grow_energy": "groeien: energie",
    "grow_support": "groeien op een dorpsstap: draagvlak",
    "rest_energy": "rusten: energie",
    "rest_support": "rusten: draagvlak",
    "lobby_energy": "lobbyen: energie",
    "lobby_trust": "lobbyen: vertrouwen",
    "visit_trust": "bezoek: vertrouwen",
    "cover_room": "rugdekking: speelruimte",
    "stay_energy": "in het dorp blijven: energie",
    "backing_most": "achterban per initiatief, hoogstens",
    "groundwork_most": "voorwerk per initiatief, hoogstens",
    "bolts_above_weight": "grendels boven het gewicht van de killer",
    "least_weight": "een killer weegt minstens",
    "question_lightens": "een open vraag maakt lichter",
    "support_draws_from": "draagvlak opent een grendel vanaf",
    "posture_energy": "houding: energie",
    "posture_room": "houding: speelruimte",
    "posture_trust": "houding: vertrouwen",
    "condition_energy": "bewoners dragen de voorwaarde: energie",
    "condition_room": "ambtenaren dragen de voorwaarde: speelruimte",
    "shut_energy": "dichte deur: energie",
    "shut_trust": "dichte deur: vertrouwen",
    "bloom_energy": "bloei, per initiatief: energie",
    "bloom_owner_most": "bloei geeft energie tot en met type",
    "fade_support": "einde van het halfjaar: draagvlak",
    "idle_half_years": "halfjaren zonder aandacht tot een stap terug",
    "setback_owner_least": "tegenslag vanaf type",
}
"""What each number of the model is called; every one has a name here."""

SIGNED = frozenset(name for name in NUMBER_NAMES if name.split("_")[-1] in ("energy", "support", "trust", "room"))
"""Numbers that move a meter: told with their sign."""

MOVES = (
    ("bewoners", "star wensbus", "1.7"),
    ("bewoners", "grow wensbus", "2.3, 2.4"),
    ("bewoners", "rest", "2.6"),
    ("bewoners", "lobby", "2.7"),
    ("ambtenaren", "groundwork wensbus", "2.8"),
    ("ambtenaren", "visit", "2.9"),
    ("ambtenaren", "cover", "2.10"),
    ("bewoners", "petition wensbus", "3.1"),
    ("bewoners", "stay", "3.2"),
    ("bewoners", "respond stapel.verbinden", "4.1"),
    ("ambtenaren", "posture communicative", "4.3"),
    ("bewoners of ambtenaren", "condition residents", "5.6"),
    ("bewoners of ambtenaren", "condition nobody", "5.7"),
    ("bewoners", "case laatste-winkel", "7.2"),
    ("bewoners", "choose connect", "7.2"),
    ("trainer", "blank rules", "8.2"),
    ("trainer", "pass", "8.4"),
    ("trainer", "override trust 6", "8.5"),
    ("trainer", "override door open", "8.6"),
    ("trainer", "case none", "8.8"),
)

VILLAGE: tuple[tuple[str, str, type[BaseModel], str], ...] = (
    ("aantal halfjaren", "lengths: half_years", LengthPlan, "half_years"),
    ("aantal initiatieven", "lengths: roster", LengthPlan, "roster"),
    ("eigenaar aan het begin, per initiatief", "roster: ownership", Place, "ownership"),
    ("energie aan het begin", "start: energy", Meters, "energy"),
    ("draagvlak aan het begin", "start: support", Meters, "support"),
    ("vertrouwen aan het begin", "start: trust", Meters, "trust"),
    ("speelruimte aan het begin", "start: room", Meters, "room"),
    ("aantal ambities", "lengths: ambitions", LengthPlan, "ambitions"),
    ("ambitie: zoveel in bloei", "ambitions: bloom", Ambition, "bloom"),
    ("ambitie: een meter minstens", "ambitions: at_least", Ambition, "at_least"),
    ("ambitie: eigenaar hoogstens type", "ambitions: owner_at_most", Ambition, "owner_at_most"),
    ("tegenslag na halfjaar (of geen)", "setback: after", Setback, "after"),
    ("casus na halfjaar (of geen)", "cases: after", CaseRound, "after"),
    ("casussen om uit te kiezen", "cases: pick", CaseRound, "pick"),
    ("gewicht van een killer in dit dorp", "lengths: weights", LengthPlan, "weights"),
    ("aantal kroonjuwelen, open en dicht", "jewels", Village, "jewels"),
    ("kaart van een initiatief: stappen", "path", Initiative, "path"),
    ("kaart van een initiatief: eigenaar", "ownership", Initiative, "ownership"),
    ("kaart van een killer: gewicht", "weight", Killer, "weight"),
    ("kaart van een killer: antwoorden", "responses", Killer, "responses"),
    ("antwoord: kracht", "push", Response, "push"),
    ("antwoord: energie", "energy", Response, "energy"),
    ("antwoord: draagvlak", "support", Response, "support"),
    ("antwoord: vertrouwen", "trust", Response, "trust"),
    ("antwoord: eigenaar (− is naar de gemeenschap)", "ownership", Response, "ownership"),
    ("casus: elke meter, per functie", "energy, support, trust, room", CaseAnswer, "energy"),
)
"""What a village file or a card may set: in words, where it stands, and the field whose bounds are told."""


def grid(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def signed(number: int) -> str:
    """A change of a meter, with its sign."""
    return f"+{number}" if number > 0 else f"−{-number}" if number else "0"


def fit() -> str:
    """How a posture fits each owner, in points and in words."""
    rows = [
        [MODE_NAMES[mode], *(f"{one} ({FIT_NAMES[one]})" for one in row)] for mode, row in zip(MODES, FIT, strict=True)
    ]
    return grid(["", "type 1", "type 2", "type 3", "type 4"], rows)


def trust() -> str:
    """What a posture does to trust, by how it fits."""
    prices = zip(MODES, Numbers().posture_trust, strict=True)
    rows = [[MODE_NAMES[mode], *(signed(one) for one in reversed(row))] for mode, row in prices]
    return grid(["", "past goed", "past bijna", "past niet"], rows)


def numbers() -> str:
    """Every number of the model with its name.

    Raises:
        KeyError: a number that has no name yet.
    """
    rows = [[NUMBER_NAMES[name], _number(name, value)] for name, value in Numbers()._asdict().items()]
    return grid(["getal", "waarde"], rows)


def _number(name: str, value: Any) -> str:
    if isinstance(value, int):
        return signed(value) if name in SIGNED else str(value)
    if all(isinstance(one, int) for one in value):
        return ", ".join(f"{MODE_NAMES[mode]} {signed(one)}" for mode, one in zip(MODES, value, strict=True))
    return "zie art. 4.8"


def village() -> str:
    """What a village file and a card may set, and within which bounds."""
    rows = [[words, f"`{where}`", _bounds(model, field)] for words, where, model, field in VILLAGE]
    rows += [
        ["welke killers in de stapel liggen", "`lengths: killers`", "een keuze, anders alle"],
        ["de lengtes van de avond", "`lengths`", " · ".join(_lengths())],
    ]
    return grid(["wat", "waar", "mag zijn"], rows)


def _lengths() -> tuple[str, ...]:
    return get_args(get_args(Village.model_fields["lengths"].annotation)[0])


def _bounds(model: type[BaseModel], field: str) -> str:
    """The least and most of a number, of the length of a list or of what a mapping holds, wherever that is said."""
    info = model.model_fields[field]
    found: dict[str, int] = {}
    _collect((*info.metadata, info.annotation), found)
    return f"{_plain(found['least'])} t/m {_plain(found['most'])}"


def _collect(parts: Iterable[Any], found: dict[str, int]) -> None:
    for part in parts:
        for name, key in (("ge", "least"), ("min_length", "least"), ("le", "most"), ("max_length", "most")):
            bound = getattr(part, name, None)
            if isinstance(bound, int):
                found.setdefault(key, bound)
        inner = get_args(part)
        _collect((*getattr(part, "metadata", ()), *(inner[-1:] if get_origin(part) is dict else inner)), found)


def _plain(number: int) -> str:
    return str(number).replace("-", "−")


def moves() -> str:
    """Every move with its text form."""
    return grid(["wie", "tekst, bijvoorbeeld", "artikel"], [[who, f"`{text}`", where] for who, text, where in MOVES])
