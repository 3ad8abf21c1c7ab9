"""From a checked document to a game that the rules can play: ids resolved, words left behind."""

from game.content.cards import Case, Killer, Response
from game.content.village import Ambition, Document, LengthPlan
from game.rules import game as rules
from game.rules.terms import FUNCTIONS, MECHANISMS, METERS, STEP_KINDS, THEMES


class LengthNotOfferedError(LookupError):
    """A village that is not made for a workshop of so many minutes; ``offered`` are the lengths it has."""

    def __init__(self, village: str, length: int, offered: tuple[int, ...]) -> None:
        super().__init__(f"{village}: {length}, offered {offered}")
        self.village, self.length, self.offered = village, length, offered


def lengths(document: Document) -> tuple[int, ...]:
    """The lengths in minutes that this village offers, longest first."""
    return tuple(sorted((int(one) for one in document.village.lengths), reverse=True))


def plan_of(document: Document, length: int) -> LengthPlan:
    """What the author wrote for this length.

    Raises:
        LengthNotOfferedError: the village has no such length.
    """
    for minutes, plan in document.village.lengths.items():
        if int(minutes) == length:
            return plan
    raise LengthNotOfferedError(document.village.id, length, lengths(document))


def compile_game(document: Document, length: int) -> rules.Game:
    """The immutable game of this village at this length (minutes).

    Raises:
        LengthNotOfferedError: the village has no such length.
    """
    plan, library, village = plan_of(document, length), document.library, document.village
    start = plan.start or village.start
    roster = tuple(
        rules.Initiative(
            one.id,
            tuple(STEP_KINDS.index(step.kind) for step in library.initiatives[one.id].path),
            one.ownership or library.initiatives[one.id].ownership,
        )
        for one in plan.roster
    )
    wanted = plan.killers or [one.id for one in library.killers.values() if not one.blank]
    cards = [library.killers[one] for one in sorted(wanted)]
    cards += [one for one in library.killers.values() if one.blank]
    setback, cases = plan.setback, plan.cases
    return rules.indexed(
        rules.Game(
            id=village.id,
            length=length,
            half_years=plan.half_years,
            start=(start.energy, start.support, start.trust, start.room),
            initiatives=roster,
            killers=tuple(_killer(one, plan.weights.get(one.id, one.weight)) for one in cards),
            deck=tuple(range(len(wanted))),
            cases=tuple(_case(library.cases[one]) for one in cases.pick) if cases else (),
            case_after=cases.after if cases else 0,
            setback_after=setback.after if setback else 0,
            hidden_jewels=sum(one.hidden for one in village.jewels),
            ambitions=tuple(_ambition(one, [place.id for place in roster]) for one in plan.ambitions),
        )
    )


def _killer(card: Killer, weight: int) -> rules.Killer:
    responses = tuple(_response(one) for one in card.responses)
    return rules.Killer(card.id, THEMES.index(card.theme), weight, responses, card.blank)


def _response(one: Response) -> rules.Response:
    return rules.Response(
        one.id,
        FUNCTIONS.index(one.function),
        MECHANISMS.index(one.mechanism),
        one.push,
        (one.energy, one.support, one.trust),
        one.ownership,
    )


def _case(card: Case) -> rules.Case:
    answers = [getattr(card.answers, function) for function in FUNCTIONS]
    return rules.Case(card.id, tuple((one.energy, one.support, one.trust, one.room) for one in answers))


def _ambition(one: Ambition, roster: list[str]) -> rules.Ambition:
    if one.bloom is not None:
        return rules.Ambition("bloom", -1, one.bloom, one.owner_at_most or 4)
    if one.meter is not None:
        return rules.Ambition("meter", METERS.index(one.meter), one.at_least or 0)
    return rules.Ambition("initiative", roster.index(one.initiative or ""), 1, one.owner_at_most or 4)
