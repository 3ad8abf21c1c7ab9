"""What the other side decided, and why, when the computer plays it: first told, then done."""

from __future__ import annotations

from collections.abc import Mapping

from game.rules import parse_action
from game.rules.game import FIT
from game.rules.terms import MODES
from game.screen.blocks import beside, stack
from game.screen.kit import heading, icon, page, panel, paragraph
from game.screen.kit_pages import paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Scene
from game.screen.opponent import Turn
from game.screen.scenes.board_print import village_band
from game.screen.scenes.explained import with_hint
from game.screen.ui import Ui
from game.session import portrait
from game.session.view import WorkshopView
from game.text import msgid

REASONS: Mapping[tuple[str, str], str] = {
    ("residents", "ours"): msgid("Dit vinden zij echt van het dorp."),
    ("residents", "tired"): msgid("De mensen zijn moe. Eerst energie, dan weer plannen."),
    ("residents", "gather"): msgid("Zij doen het rustig aan en verzamelen energie."),
    ("residents", "enough"): msgid("Er bloeit al genoeg. Zij sparen nu hun kracht."),
    ("residents", "current"): msgid("Hierover praten de mensen nu."),
    ("residents", "backing"): msgid("Met achterban staan zij straks sterker bij het gemeentehuis."),
    ("residents", "nearest"): msgid("Met dit plan kunnen zij nu zelf verder."),
    ("residents", "trust"): msgid("Het vertrouwen is laag. Daar werken zij aan."),
    ("residents", "nothing_waits"): msgid("Geen plan wacht nu op het gemeentehuis."),
    ("residents", "not_yet"): msgid("Zij denken dat de deur nu niet opengaat. Eerst bouwen zij verder."),
    ("residents", "ready"): msgid("Zij hebben er de kracht voor, en de deur kan opengaan."),
    ("residents", "opens"): msgid("Zij denken dat de deur hiermee opengaat."),
    ("residents", "ajar"): msgid("Zij hopen hiermee op een kier."),
    ("residents", "builds"): msgid("Zij denken dat de deur nu niet opengaat. Dit is goed voor het dorp zelf."),
    ("residents", "we_can"): msgid("Zij hebben er nu de energie voor."),
    ("residents", "too_much"): msgid("Dat vraagt nu te veel van de mensen. Kan het gemeentehuis het doen?"),
    ("residents", "fits"): msgid("Dit heeft het dorp nu het meest nodig."),
    ("residents", "left"): msgid("Iets anders kon nu niet."),
    ("officials", "left"): msgid("Iets anders kon nu niet."),
    ("officials", "no_room"): msgid("Er is bijna geen speelruimte meer. Die zoeken zij eerst."),
    ("officials", "trust"): msgid("Het vertrouwen is laag. Zij willen zien hoe het gaat."),
    ("officials", "groundwork"): msgid("Dit plan kan straks langskomen. Dan ligt er al iets klaar."),
    ("officials", "to_see"): msgid("Wie het dorp kent, begrijpt het plan beter."),
    ("officials", "we_can"): msgid("Zij hebben er nu de speelruimte voor."),
    ("officials", "too_much"): msgid("Zij hebben daar nu de speelruimte niet voor."),
}
"""Why a policy did what it did, by seat and reason; a posture says it by how it fits (:data:`FITS`)."""

FITS: tuple[str, str, str] = (
    msgid("Deze houding past niet bij de eigenaar van het plan. Zij zagen nu geen betere weg."),
    msgid("Deze houding past niet helemaal. Zij denken dat het dorp er nu toch het meest aan heeft."),
    msgid("Deze houding past bij de eigenaar van het plan."),
)
"""Why a posture was chosen, by its fit 0-2."""


def other_side(turn: Turn, view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Who decided, what in large letters, and why under it."""
    return with_hint(_told(turn, view, ui, m), view, m)


def _told(turn: Turn, view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    hall = turn.seat == "officials"
    frame = page(
        m,
        m.t("Het gemeentehuis kiest") if hall else m.t("Het dorp kiest"),
        m.t("De computer speelt de ambtenaren.") if hall else m.t("De computer speelt de bewoners."),
        (m.t("Verder"), "solo next"),
        m.t("Lees het eerst. Ga dan verder."),
    )
    body = frame.body
    inner = body.inset(3.0, 2.6)
    mark = icon("hall" if hall else "house", m.grown(15.0), "petrol")
    wide = inner.w if m.folded else inner.w - mark.w - 4.0
    blocks = [paragraph(m, wide, portrait.told(turn.action, view, m.lang), "quote", ground="card")]
    words = portrait.spoken(turn.action, view.progress.met[-1] if view.progress.met else None, view, m.lang)
    blocks += [paragraph(m, wide, words, "lead", ground="card")] if words else []
    reason = stack(
        heading(m, wide, m.t("Waarom?"), "section", "card"),
        paragraph(m, wide, why(turn, view, m), "lead", ground="card"),
        gap=0.5,
        w=wide,
    )
    blocks.append(reason)
    whole = stack(*blocks, gap=GAP * 1.8, w=wide)
    both = whole if m.folded else beside(mark, whole, gap=4.0)
    if both.h > inner.h:
        return frame.scene(*panel(body), *paged(m, ui, "other", inner, blocks, GAP * 1.8))._replace(title="other_side")
    box = body.top_part(both.h + 5.2)
    band = village_band(view, body.below(box.h + GAP * 1.6))
    return frame.scene(*panel(box), *both.at(inner.x, box.y + 2.6), *band)._replace(title="other_side")


def why(turn: Turn, view: WorkshopView, m: Metrics) -> str:
    """The reason as a sentence."""
    action = parse_action(turn.action)
    if action.verb == "posture" and turn.reason not in ("no_room", "left"):
        site = next(one for one in view.board.sites if one.id == view.progress.met[-1].initiative)
        return m.t(FITS[FIT[MODES.index(action.first)][site.owner - 1]])
    return m.t(REASONS[turn.seat, turn.reason])
