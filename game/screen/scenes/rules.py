"""The explanation: one half-year in six steps, as a script that the trainer reads aloud in three minutes."""

from __future__ import annotations

from functools import partial

from game.screen.blocks import Block, CardMaker
from game.screen.kit import tag
from game.screen.metrics import Metrics
from game.screen.nodes import Nodes, Rect, Scene
from game.screen.scenes.opening_parts import leafed, roomy, strip_below, told_card
from game.screen.ui import Ui
from game.session.agenda import TALK_SECONDS
from game.session.view import WorkshopView


def rules(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Six cards in reading order."""

    def makers(style: str) -> list[CardMaker]:
        return [partial(_step, m, n, style, one) for n, one in enumerate(_steps(view, m), 1)]

    def fill(body: Rect) -> Nodes:
        nodes = roomy(m, ui, "rules", body, makers, columns=3)
        return (*nodes, *strip_below(view, body, nodes))

    return leafed(
        view,
        m,
        fill,
        m.t("Zo gaat een halfjaar"),
        m.t("We spelen er {n}. Er is geen goed of fout. Alles gaat met praten.", n=view.plan.half_years),
        (m.t("Verder"), "go next"),
        m.t("Lees de stappen voor. Het eerste halfjaar spelen we samen, stap voor stap."),
        tag(m, m.t("3 minuten"), "clock", "ochre") if not m.folded else None,
    )


def _steps(view: WorkshopView, m: Metrics) -> tuple[tuple[str, str, str, str], ...]:
    talk = TALK_SECONDS.get(view.length, 180) // 60
    return (
        ("star", "ochre", m.t("Aandacht geven"),
         m.t("Bewoners geven drie keer aandacht, ambtenaren één keer: wat aandacht krijgt, groeit.")),
        ("petition", "own2", m.t("Naar het loket"),
         m.t("Bewoners gaan met één plan naar het gemeentehuis, of ze blijven in het dorp.")),
        ("weight", "represent", m.t("De killer"),
         m.t("De wethouder leest de zin voor die het plan tegenhoudt.")),
        ("speech", "connect", m.t("Praten"),
         m.t("In {n} minuten kiezen bewoners een antwoord en ambtenaren een houding.", n=talk)),
        ("door", "own3", m.t("De deur"),
         m.t("De deur gaat open, blijft op een kier staan of blijft dicht.")),
        ("coin", "ochre_light", m.t("Krassen"),
         m.t("Onder de kraslaag staat wat er veranderde, en waarom.")),
    )  # fmt: skip


def _step(m: Metrics, number: int, style: str, one: tuple[str, str, str, str], w: float, h: float | None) -> Block:
    icon_name, fill, title, text = one
    return told_card(m, w, icon_name, title, [text], h, str(number), medal_fill=fill, text_style=style)
