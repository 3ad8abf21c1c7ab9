"""How the workshop moves: from place to place on the agenda, and through the places of play.

Rules know no "continue". Reading, talking, scratching and reflecting are places here; the game's phase says which
decision a place of play asks for.
"""

from game.rules import Action, State
from game.session.agenda import REFLECTION_EVERY, Agenda, Place

DECISIONS = ("star", "attention", "petition", "respond", "posture", "condition", "case", "choose")
"""Places of play that wait for an action; at all others ``go next`` moves on."""


def after_action(place: Place, action: Action, state: State) -> Place:
    """Where the workshop stands once an action was carried out."""
    if action.verb == "blank" or (action.verb == "override" and not _leaves_condition(place, state)):
        return place
    step = {
        "petition": "killer",
        "pass": "killer",
        "stay": "half_year_end",
        "respond": "posture",
        "condition": "scratch",
        "override": "scratch",
        "choose": "case_after",
    }.get(action.verb)
    if action.verb == "posture":
        step = "condition" if state.phase == "condition" else "scratch"
    if action.verb == "case":
        step = "choose" if state.phase == "case" else "attention"
    return Place("play", step or state.phase)


def after_reading(place: Place, state: State, ended: int) -> Place | None:
    """Where ``go next`` leads from a place of play; None where a decision is asked first or play is over.

    Args:
        place: where the workshop is.
        state: the game.
        ended: the half-year that ended last (0 before the first).
    """
    step = place.step
    if step == "killer":
        return Place("play", "talk")
    if step == "talk":
        return Place("play", "respond")
    if step == "scratch":
        return Place("play", "lesson")
    if step == "lesson":
        return Place("play", "half_year_end")
    if step == "half_year_end" and ended % REFLECTION_EVERY == 0 and state.phase != "over":
        return Place("play", "reflection", ended)
    if step in ("half_year_end", "reflection", "case_after", "swap"):
        return None if state.phase == "over" else standing(state)
    return None


def leaves_the_case_out(place: Place, state: State) -> bool:
    """Whether ``go next`` skips a case: the sides changed chairs instead."""
    return place.step == "swap" and state.phase == "case"


def waits_for_decision(place: Place) -> bool:
    """Whether the place asks for an action of the game."""
    return place.part == "play" and place.step in DECISIONS


def standing(state: State) -> Place:
    """The place of play that fits a game of which nothing else is known."""
    return Place("play", {"response": "killer", "over": "half_year_end"}.get(state.phase, state.phase))


def neighbour(agenda: Agenda, place: Place, by: int) -> Place | None:
    """The place before (-1) or after (+1) on the agenda; None at its ends and inside play."""
    place = agenda.beside(place)
    parts = agenda.parts()
    row = agenda.places.get(place.part, ())
    if place in row:
        where = row.index(place) + by
        if 0 <= where < len(row):
            return row[where]
    where = parts.index(place.part) + by
    if not 0 <= where < len(parts):
        return None
    part = parts[where]
    if part == "play":
        return Place("play", "star")
    return agenda.places[part][0 if by > 0 else -1]


def _leaves_condition(place: Place, state: State) -> bool:
    return place.step == "condition" and state.phase != "condition"
