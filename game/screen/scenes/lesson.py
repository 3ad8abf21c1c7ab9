"""What this door teaches: one or two cards of the framework, and behind a shut door the open question."""

from game.content.cards import Framework
from game.screen.blocks import Block, stack
from game.screen.kit import icon, paragraph
from game.screen.kit_cards import door_panel, turned_over
from game.screen.kit_forms import text_field
from game.screen.kit_pages import paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Rect, Scene, Shape
from game.screen.scenes.card_answers import high
from game.screen.scenes.card_desk import Desk, desk, killer_side
from game.screen.scenes.card_table import TableCard, said, table_card
from game.screen.ui import Ui
from game.session import fields
from game.session.portrait import lessons
from game.session.view import WorkshopView

ICONS = {
    "starting_point": "flag",
    "principle": "star",
    "attitude_municipality": "hall",
    "attitude_community": "house",
    "function": "people",
    "mode": "gavel",
    "ownership": "key",
    "motive": "trust",
    "p10": "support",
    "accountability": "speech",
    "statement": "speech",
    "question": "question",
}
MOST = 2


def lesson(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Cards under each other; the field last, or first when there are pages."""
    card = table_card(view, m)
    here = _desk(m, ui, card, True)
    blocks = _blocks(view, ui, m, card, here.body.w)
    if high(blocks, GAP * 1.4) > here.body.h:
        plain = _desk(m, ui, card, False)
        other = _blocks(view, ui, m, card, plain.body.w)
        if m.folded or high(other, GAP * 1.4) <= plain.body.h:
            here, blocks = plain, other
    if high(blocks, GAP * 1.4) > here.body.h:
        blocks = sorted(blocks, key=lambda block: block is not blocks[-1]) if card.outcome == "shut" else blocks
    else:
        spare = here.body.h - high(blocks, GAP * 1.4)
        gap = GAP * 1.4 + min(3.0, spare / (len(blocks) + 1))
        return here.scene(*stack(*blocks, gap=gap).at(here.body.x, here.body.y + min(2.0, spare / 4)))
    return here.scene(*paged(m, ui, f"lesson{card.met.half_year}", here.body, blocks, GAP * 1.4))


def _desk(m: Metrics, ui: Ui, card: TableCard, pictured: bool) -> Desk:
    plate = {
        "open": m.t("De deur ging open"),
        "ajar": m.t("Ja, mits …"),
        "shut": m.t("De deur bleef dicht"),
    }.get(card.outcome, "")
    side = killer_side(m, ui, card)._replace(
        door=lambda w, h, covered: door_panel(m, w, h, card.bolts, card.strength, card.leaf, (), plate, covered)
    )
    return desk(
        m,
        side if pictured else None,
        m.t("Wat laat deze deur zien?"),
        m.t("Lees hardop. Waar zag u dit aan deze tafel?"),
        (m.t("Sluit het halfjaar af"), "go next"),
    )


def _blocks(view: WorkshopView, ui: Ui, m: Metrics, card: TableCard, w: float) -> list[Block]:
    killer = card.killer
    ids = lessons(view, card.met)
    library = view.document.library.framework
    blocks = [turned_over(ui, _card(m, w, library[one])) for one in [one for one in ids if one in library][:MOST]]
    if card.outcome == "shut" and killer is not None:
        name = fields.open_question(card.met.half_year)
        ask = m.t("Ambtenaren: maak van de killer een open vraag. Dan weegt hij minder.")
        value = view.progress.said.get(name, "")
        blocks.append(text_field(m, ui, w, "openq", ask, value, f"enter say {name}", 2, said(killer.question, m)))
    return blocks


def _card(m: Metrics, w: float, idea: Framework) -> Block:
    """An idea of the slides on a card with a black tab."""
    tab = m.grown(8.4)
    x = tab + 2.4
    inner = w - x - 2.2
    style = "lead" if not m.large else "body"
    words = stack(
        paragraph(m, inner, said(idea.title, m), "section", ground="card"),
        paragraph(m, inner, said(idea.text, m), style, ground="card"),
        gap=0.5,
        w=inner,
    )
    h = max(words.h + 3.8, tab + 2.0)
    box = Rect(0, 0, w, h)
    mark = icon(ICONS.get(idea.kind, "sheet"), m.grown(5.0))
    return Block(
        w,
        h,
        (
            Shape(box, shadow="soft"),
            Shape(Rect(0, 0, tab, h), fill="example", radius=1.3),
            *mark.at((tab - mark.w) / 2, min(2.2, (h - mark.h) / 2)),
            *words.at(x, (h - words.h) / 2),
        ),
    )
