"""What lies on the table at a card: the killer, who asks what, the door and how it ended. Read from the view once."""

from __future__ import annotations

from typing import NamedTuple

from game.content.cards import Killer, Response
from game.content.texts import in_language
from game.rules import Numbers, SiteView
from game.screen.metrics import Metrics
from game.session import portrait
from game.session.progress import Met
from game.session.view import WorkshopView

ABOVE_WEIGHT = Numbers().bolts_above_weight
"""Bolts of a door above the weight of its killer."""


class TableCard(NamedTuple):
    """The card of this half-year in the reader's language, during the talk and after it.

    ``reasons`` are the words of what drew bolts before the talk; ``strength`` the bolts drawn in the end (0 before);
    ``outcome`` is "", open, ajar or shut; ``asks`` has the initiative in bold.
    """

    met: Met
    killer: Killer | None
    sentence: str
    theme: str
    weight: int
    again: bool
    own_step: bool
    asks: str
    site: SiteView | None
    bolts: int
    reasons: tuple[str, ...]
    strength: int
    response: Response | None
    mode: str
    outcome: str

    @property
    def leaf(self) -> str:
        """How the door stands."""
        return self.outcome or "shut"


def table_card(view: WorkshopView, m: Metrics) -> TableCard:
    """The card on the table; after the door was decided, as it was."""
    met = view.progress.met[-1] if view.progress.met else Met(view.board.half_year)
    card = view.board.card
    killer = portrait.killer_of(view, met)
    judged = next((one for one in met.effects if one.kind == "door"), None)
    bolts = card.bolts.total if card else judged.after if judged else 4
    drawn = card.bolts.drawn_by if card else ()
    reasons = {"backing": m.t("achterban"), "groundwork": m.t("voorwerk"), "support": m.t("draagvlak")}
    return TableCard(
        met=met,
        killer=killer,
        sentence=portrait.killer_sentence(view, met.killer, m.lang),
        theme=card.theme if card else killer.theme if killer else "doubt",
        weight=card.weight if card else bolts - ABOVE_WEIGHT,
        again=card.again if card else False,
        own_step=card.own_step if card else met.asked_own_step,
        asks=m.t("Het dorp vraagt ruimte voor {name}.", name=f"**{called(view, met.initiative, m)}**"),
        site=next((one for one in view.board.sites if one.id == met.initiative), None),
        bolts=bolts,
        reasons=tuple(reasons[one] for one in drawn),
        strength=min(judged.before, bolts) if judged else 0,
        response=portrait.response_of(view, met),
        mode=met.mode or (card.mode if card else ""),
        outcome=portrait.outcome(met),
    )


def called(view: WorkshopView, initiative: str, m: Metrics) -> str:
    """The name of an initiative inside a sentence, with its article."""
    return portrait.called(view, initiative, m.lang)


def said(text: dict[str, str], m: Metrics) -> str:
    """A text of the content in the reader's language."""
    return in_language(text, m.lang)


def quoted(text: dict[str, str], m: Metrics) -> str:
    """The same, as somebody's words."""
    return f"‘{in_language(text, m.lang)}’"
