"""The half-year that the rulebook plays through: a small village, moves by hand, everything else by the rules."""

from game.rules import Event, Game, Numbers, State, apply, indexed, parse_action, start
from game.rules.game import Initiative, Killer, Response
from game.rules.terms import METERS
from tools.rulebook_tables import grid, signed

MOVES = (
    ("star wensbus", "De wensbus is ons kroonjuweel."),
    ("grow wensbus", "Bewoners geven de wensbus aandacht."),
    ("grow wensbus", "Nog eens. De bus wacht nu op het gemeentehuis."),
    ("groundwork wensbus", "Ambtenaren doen voorwerk."),
    ("rest", "Bewoners rusten bij de buren."),
    ("petition wensbus", "Bewoners gaan met de wensbus. De wethouder leest: *het ligt op de stapel*."),
    ("respond stapel.verbinden", "Eén bewoner zegt het antwoord."),
    ("posture regulatory", "De ambtenaren kiezen regelgestuurd."),
    ("condition officials", "De ambtenaren dragen de voorwaarde. Het halfjaar is om."),
)
ARTICLES = {
    ("star", "star"): "1.7",
    ("step", "grow"): "2.3",
    ("meter", "grow"): "2.3",
    ("backing", "grow"): "2.4",
    ("meter", "rest"): "2.6",
    ("groundwork", "groundwork"): "2.8",
    ("petition", "petition"): "3.1",
    ("killer", "petition"): "3.5",
    ("response", "respond"): "4.1",
    ("posture", "posture"): "4.3",
    ("meter", "response"): "4.2",
    ("meter", "posture"): "4.5",
    ("door", "judged"): "5.2",
    ("condition", "condition"): "5.6",
    ("meter", "condition"): "5.6",
    ("step", "door"): "5.8",
    ("backing", "door"): "5.8",
    ("groundwork", "door"): "5.8",
    ("owner", "posture"): "5.10",
    ("half_year", "end"): "6.1",
    ("meter", "fade"): "6.3",
}
"""Where the rulebook tells of each thing that happens here, by its kind and cause."""

METER_NAMES = dict(zip(METERS, ("energie", "draagvlak", "vertrouwen", "speelruimte"), strict=True))
DOOR_NAMES = {"open": "open", "ajar": "op een kier", "shut": "dicht"}


def village() -> Game:
    """One initiative of the municipality and one killer of weight three."""
    answer = Response("verbinden", 3, 4, 1, (0, 0, 1), 0)
    return indexed(
        Game(
            id="voorbeeld",
            length=120,
            half_years=2,
            start=(6, 5, 4, 3),
            initiatives=(Initiative("wensbus", (0, 1, 0), 3),),
            killers=(Killer("stapel", 3, 3, (answer,)),),
            deck=(0,),
            numbers=Numbers(),
        )
    )


def example() -> str:
    """The half-year as a table: each move, what came of it with its article, and the four meters after it."""
    game = village()
    state = start(game, 1)
    rows = [["Zo begint het.", "", *_meters(state)]]
    for text, words in MOVES:
        state, events = apply(game, state, parse_action(text))
        told = [f"{said} ({ARTICLES[one.kind, one.cause]})" for one in events if (said := _said(one))]
        rows.append([words, " · ".join(told), *_meters(state)])
    return grid(["zet", "wat er gebeurt (artikel)", *METER_NAMES.values()], rows)


def _meters(state: State) -> list[str]:
    return [str(points) for points in state.meters]


def _said(one: Event) -> str:
    """What happened, in words; nothing for what the move itself says."""
    if one.kind == "meter":
        return f"{METER_NAMES[one.subject]} {signed(one.after - one.before)}"
    if one.kind in ("step", "owner"):
        return f"{'stap' if one.kind == 'step' else 'type'} {one.before} → {one.after}"
    if one.kind in ("backing", "groundwork"):
        name = "achterban" if one.kind == "backing" else "voorwerk"
        return f"{name} {'erbij' if one.after else 'gebruikt'}"
    if one.kind == "door":
        return f"{one.before} van {one.after} grendels: {DOOR_NAMES[one.subject]}"
    return ""
