"""Playing without a screen: what to lay down, the steps of a half-year, and how the door is added up.

Every number comes from the rules, so that this page cannot grow stale. The whole rulebook is ``docs/spelregels.md``.
"""

from __future__ import annotations

from game.print.deck import Deck
from game.print.leaves import BODY, Part, bullets, table
from game.print.marks import Reader, signed, text
from game.rules.game import FIT, Numbers
from game.rules.terms import MODES
from game.screen.theme import POSTURES

NUMBERS = Numbers()


def rules_parts(r: Reader, deck: Deck) -> list[Part]:
    """A page or two."""
    n = NUMBERS
    return [
        *_list(r, r.t("Klaarleggen"), [
            r.t("Bord, en een munt op het begin van elke meter. Een munt op halfjaar 1."),
            r.t("Initiatieven open. Kroonjuwelen open of dicht, zoals op de achterkant staat."),
            r.t("Killers schudden, met de deur naar boven. Eigen killers apart, tot iemand er een weet."),
            r.t("Houdingen en antwoorden op nummer, bij u. Leg ze pas neer als hun killer open ligt."),
        ]),
        *_list(r, r.t("Een halfjaar"), [
            r.t(
                "Bewoners geven {n} keer aandacht: groeien, rusten (energie {rest}, draagvlak {calm}) of lobbyen "
                "(energie {lobby}, vertrouwen {trust}).",
                n=n.resident_tokens, rest=signed(n.rest_energy), calm=signed(n.rest_support),
                lobby=signed(n.lobby_energy), trust=signed(n.lobby_trust),
            ),
            r.t(
                "Groeien kost energie {e}. Op een dorpsstap: een stap verder en draagvlak {up}. Op een gemeentestap: "
                "achterban.",
                e=signed(n.grow_energy), up=signed(n.grow_support),
            ),
            r.t(
                "Ambtenaren geven {n} keer aandacht: voorwerk, een bezoek (vertrouwen {visit}, een kroonjuweel open) "
                "of rugdekking (speelruimte {cover}).",
                n=n.official_tokens, visit=signed(n.visit_trust), cover=signed(n.cover_room),
            ),
            r.t("Bewoners gaan met één plan naar het loket, of blijven (energie {stay}).", stay=signed(n.stay_energy)),
            r.t("Killer, praten, één antwoord, één houding. Draai alleen het gekozen antwoord om."),
            r.t("Tel de deur op, zoals hieronder. Zet de meters: eerst het antwoord, dan de houding."),
            r.t(
                "Einde: elk plan in bloei van type 1 tot en met {owner} geeft energie {bloom}. Draagvlak {fade}.",
                owner=n.bloom_owner_most, bloom=signed(n.bloom_energy), fade=signed(n.fade_support),
            ),
            r.t("Kreeg een plan {n} halfjaren geen aandacht? Dan gaat het één stap terug.", n=n.idle_half_years),
        ]),
        *_list(r, r.t("De deur"), [
            r.t("Grendels: gewicht + {n}. Elke open vraag na een dichte deur scheelt er één.", n=n.bolts_above_weight),
            r.t("Tel op: de grendels achter op het antwoord, en hoe goed de houding past."),
            r.t("Eén erbij voor achterban, één voor voorwerk, één bij draagvlak {n} of meer.", n=n.support_draws_from),
            r.t("Genoeg: open. Eén te weinig: op een kier. Meer te weinig: dicht. Autoritair opent altijd."),
            r.t(
                "Op een kier: bewoners (energie {e}) of ambtenaren (speelruimte {s}) dragen de voorwaarde. Of niemand: "
                "dicht.",
                e=signed(n.condition_energy), s=signed(n.condition_room),
            ),
            r.t(
                "Open: één stap. De eigenaar schuift één plek: communicatief naar 1, regelgestuurd naar 2, autoritair "
                "naar 4.",
            ),
            r.t("Vroeg het dorp om een eigen stap? Dan nog één plek naar de gemeente, behalve bij communicatief."),
            r.t(
                "Dicht: energie {e}, vertrouwen {v}. De killer blijft bij het plan liggen.",
                e=signed(n.shut_energy), v=signed(n.shut_trust),
            ),
        ]),
        *_fits(r),
    ]  # fmt: skip


def _list(r: Reader, title: str, said: list[str]) -> list[Part]:
    return [Part(text(r, BODY.w, title, "head"), 5.0, True), Part(bullets(r, BODY.w, said), 1.2)]


def _fits(r: Reader) -> list[Part]:
    """How a posture fits an owner, and what it costs."""
    title = text(r, BODY.w, r.t("Past de houding? En wat kost hij?"), "head")
    rows = [[r.t("Houding"), "1", "2", "3", "4", r.t("Kost")]]
    for n, mode in enumerate(MODES):
        rows.append([r.t(POSTURES[mode].name), *(str(fit) for fit in FIT[n]), _price(r, n)])
    return [Part(title, 5.0, True), *table(r, (38.0, 11.0, 11.0, 11.0, 11.0, BODY.w - 82.0), rows)]


def _price(r: Reader, mode: int) -> str:
    n = NUMBERS
    said = []
    if n.posture_energy[mode]:
        said.append(r.t("energie {n}", n=signed(n.posture_energy[mode])))
    if n.posture_room[mode]:
        said.append(r.t("speelruimte {n}", n=signed(n.posture_room[mode])))
    trust = [f"{fit}: {signed(by)}" for fit, by in enumerate(n.posture_trust[mode]) if by]
    if trust:
        said.append(r.t("vertrouwen bij {fits}", fits=", ".join(trust)))
    return "; ".join(said)
