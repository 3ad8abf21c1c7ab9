"""The door stands ajar: "Ja, mits …". Somebody carries the condition, or nobody does."""

from game.rules.terms import METERS as ORDER
from game.screen import typeset
from game.screen.blocks import Block, CardMaker, stack
from game.screen.kit import key_cap, paragraph
from game.screen.kit_cards import badge, speech_card, turned_over
from game.screen.kit_pages import cards
from game.screen.metrics import Metrics
from game.screen.nodes import Node, Picture, Rect, Scene, Shape, Touch
from game.screen.scenes.card_answers import Choice, choice, only
from game.screen.scenes.card_desk import Desk, Side, desk, fits, outcome_door
from game.screen.scenes.card_table import TableCard, quoted, table_card
from game.screen.ui import Ui
from game.session.view import WorkshopView

PAYS = {"residents": "energy", "officials": "room", "nobody": ""}


def condition(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """What the official says in the gap, and three cards: who carries it."""
    card = table_card(view, m)
    legal = tuple(
        dict.fromkeys((*only(view.legal, "residents", "condition"), *only(view.legal, "officials", "condition")))
    )
    names = {
        "residents": m.t("Bewoners dragen het"),
        "officials": m.t("Ambtenaren dragen het"),
        "nobody": m.t("Niemand draagt het"),
    }
    group = f"condition{card.met.half_year}"
    chosen = choice(ui, group, legal, "condition", names, m.t("Kies wie het draagt"))
    makers = [_maker(view, m, one, number, legal, chosen) for number, one in enumerate(PAYS, 1)]
    here = _desk(m, ui, card, chosen, True)
    if not fits(makers, here.body, 1):
        here = _desk(m, ui, card, chosen, False)
    return here.scene(*cards(m, ui, group, here.body, makers, 1))


def _desk(m: Metrics, ui: Ui, card: TableCard, chosen: Choice, pictured: bool) -> Desk:
    words = quoted(card.killer.condition, m) if card.killer else ""
    return desk(
        m,
        ajar_side(m, ui, card, words) if pictured else None,
        m.t("Wie draagt de voorwaarde?"),
        m.t("De deur staat op een kier.") if pictured else f"**{m.t('Ja, mits …')}** {words}",
        chosen.primary,
        m.t("Kom er samen uit."),
        chosen.enabled,
    )


def ajar_side(m: Metrics, ui: Ui, card: TableCard, words: str) -> Side:
    """The door with the official in the gap, who says the condition."""
    plate = m.t("{d} van {n} grendels open", n=card.bolts, d=card.strength)
    return Side(
        lambda w: turned_over(ui, speech_card(m, w, m.t("Ja, mits …"), words, w * 0.66)),
        lambda w, h, covered: outcome_door(m, ui, card, w, h, covered, plate, "ajar"),
    )


def _maker(view: WorkshopView, m: Metrics, who: str, number: int, legal: tuple[str, ...], chosen: Choice) -> CardMaker:
    heads = {"residents": m.t("Bewoners"), "officials": m.t("Ambtenaren"), "nobody": m.t("Niemand")}
    texts = {
        "residents": m.t("Het dorp regelt het zelf."),
        "officials": m.t("Het gemeentehuis regelt het zelf."),
        "nobody": m.t("De deur gaat weer dicht. De killer blijft op de stapel."),
    }
    meter = PAYS[who]
    now = view.board.meters[ORDER.index(meter)] if meter else 0
    costs = {
        "residents": m.t("**Energie** gaat van {a} naar {b}.", a=now, b=now - 1),
        "officials": m.t("**Speelruimte** gaat van {a} naar {b}.", a=now, b=now - 1),
        "nobody": "",
    }
    reasons = {
        "residents": m.t("Kan nu niet: er is geen energie."),
        "officials": m.t("Kan nu niet: er is geen speelruimte."),
        "nobody": "",
    }
    can = who in legal
    if view.solo and who not in ("nobody", view.solo):
        reasons[who] = m.t("Dat beslist de andere kant zelf.")
    last = costs[who] if can else reasons[who]
    picked = chosen.picked == who

    def make(w: float, h: float | None) -> Block:
        return _carrier(m, w, h, who, heads[who], texts[who], last, meter, chosen.touch(who), str(number), can, picked)

    return make


def _carrier(
    m: Metrics,
    w: float,
    h: float | None,
    who: str,
    head: str,
    text: str,
    last: str,
    meter: str,
    action: str,
    key: str,
    can: bool,
    picked: bool,
) -> Block:
    """A card of who carries it: the meter that pays, or a closed door; name, what follows, and the price."""
    fill = "bloom" if picked else "card" if can else "muted"
    mark = badge(m, meter, 8.2, 10.2) if meter else _no_meter(m)
    cap = key_cap(m, key, ground=fill)
    x, tail = 2.2 + mark.w + 2.4, cap.w + 4.0
    inner = w - x - tail
    words = stack(
        paragraph(m, inner, head, "section", ground=fill),
        paragraph(m, inner, text, ground=fill),
        paragraph(m, inner, last, ground=fill),
        gap=0.4,
        w=inner,
    )
    high = max(words.h + 3.0, mark.h + 3.2, h or 0.0)
    box = Rect(0, 0, w, high)
    side = 4.2
    nodes: list[Node] = [
        Shape(box, fill=fill, shadow="soft" if can else ""),
        *mark.at(2.2, (high - mark.h) / 2),
        *words.at(x, (high - words.h) / 2),
        *cap.at(w - cap.w - 1.8, (high - cap.h) / 2),
    ]
    if picked:
        tick = Rect(w - side - 1.4, 1.2, side, side)
        nodes += [Shape(tick, fill="done", radius=0.8), Picture(tick.inset(0.7), "check", colour="on_done")]
    nodes.append(Touch(box, f"carry-{who}", typeset.plain(f"{head}: {text} {last}"), action, key, can, "choice"))
    return Block(w, high, tuple(nodes))


def _no_meter(m: Metrics) -> Block:
    w, h = m.grown(8.2), m.grown(10.2)
    side = w * 0.62
    return Block(
        w,
        h,
        (
            Shape(Rect(0, 0, w, h), fill="layer_dark", radius=1.1, shadow="hard"),
            Picture(Rect((w - side) / 2, (h - side) / 2, side, side), "lock", colour="white"),
        ),
    )
