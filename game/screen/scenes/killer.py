"""The killer lands: the sentence in large, what is behind it, what the village asks, and the door."""

from game.rules import Numbers
from game.screen.blocks import Block, beside, flow, paginate, stack
from game.screen.kit import boxed, label, paragraph, pill, tag
from game.screen.kit_cards import initiative_label, killer_card
from game.screen.kit_pages import paged
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.card_desk import Desk, count_of, desk, killer_side, upright
from game.screen.scenes.card_table import TableCard, said, table_card
from game.screen.ui import Ui
from game.session import portrait
from game.session.view import WorkshopView

LAYOUTS = ((True, "lead"), (True, "body"), (False, "lead"), (False, "body"))
"""With the door beside it and the story large, and what is given up first where it does not fit."""

TURNED_ON_THE_DESK = 0.9
"""Degrees that the wide card lies askew beside the door."""


def killer(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """The door stands at the left, the card lands beside it; in 4:3 and upright windows over it."""
    card = table_card(view, m)
    pager = f"killer{card.met.half_year}"
    laid: list[tuple[Desk, list[Block]]] = []
    for pictured, style in LAYOUTS:
        here = _desk(view, ui, m, card, pictured)
        laid.append((here, _blocks(view, ui, m, card, here.body.w, pictured, style)))
        if _high(laid[-1][1]) <= here.body.h:
            break
    else:
        laid.sort(key=lambda one: len(paginate([b.h for b in one[1]], one[0].body.h - m.grown(6.7), 1.9)), reverse=True)
    here, blocks = laid[-1]
    spare = here.body.h - _high(blocks)
    if spare < 0:
        return here.scene(*paged(m, ui, pager, here.body, blocks, 1.9))
    gap = 1.9 + min(3.0, spare / (len(blocks) + 1))
    return here.scene(*stack(*blocks, gap=gap).at(here.body.x, here.body.y + min(2.0, spare / (len(blocks) + 1))))


def _high(blocks: list[Block]) -> float:
    return sum(b.h for b in blocks) + 1.9 * (len(blocks) - 1)


def _desk(view: WorkshopView, ui: Ui, m: Metrics, card: TableCard, pictured: bool) -> Desk:
    side = killer_side(m, ui, card, m.tall and not upright(m))
    if not m.tall:
        side = side._replace(card=lambda w: Block(w, 0))
    return desk(
        m,
        side if pictured else None,
        m.t("De wethouder leest voor"),
        m.t("Uw eigen killer ligt op tafel.") if card.killer and card.killer.blank else "",
        primary=(m.t("Praat erover"), "go next"),
        hint=m.t("Lees ook wat erachter zit."),
    )


def _blocks(
    view: WorkshopView, ui: Ui, m: Metrics, card: TableCard, w: float, pictured: bool, large: str
) -> list[Block]:
    bare = pictured and m.tall
    blocks: list[Block] = []
    if not bare:
        turn = 0.0 if m.folded else TURNED_ON_THE_DESK
        blocks.append(killer_card(m, ui, w, card.sentence, card.theme, card.weight, _lighter(view, m, card), turn))
    if card.killer is not None:
        style, pad = large if not m.large else "body", 2.4 if pictured and large == "lead" else 1.8
        inner = w - 2 * pad
        head = paragraph(m, inner, m.t("Wat zit erachter?"), "section", ground="card")
        story = stack(
            head if pictured else Block(inner, 0),
            paragraph(m, inner, said(card.killer.story, m), style, ground="card"),
            paragraph(m, inner, _lighter(view, m, card) if bare else "", "strong", ground="card"),
            gap=0.6,
            w=inner,
        )
        blocks.append(boxed(story, pad))
    blocks.append(_asks(view, m, card, w, pictured))
    return blocks


def _lighter(view: WorkshopView, m: Metrics, card: TableCard) -> str:
    """What is said of a killer that lay on the pile."""
    if not card.again or card.killer is None:
        return ""
    less = card.site.eased * Numbers().question_lightens if card.site else 0
    if less <= 0:
        return m.t("Deze killer lag nog op de stapel.")
    return m.t("Deze killer lag nog op de stapel. Door uw open vraag weegt hij {n} minder.", n=less)


def _asks(view: WorkshopView, m: Metrics, card: TableCard, w: float, pictured: bool) -> Block:
    """Who goes to the town hall and for which step; without the picture also what the door would show."""
    inner = w - 4.8
    made = view.document.library.initiatives.get(card.met.initiative)
    if made is None or card.site is None:
        return paragraph(m, w, card.asks)
    site = card.site
    step = made.path[min(site.step, len(made.path) - 1)]
    kind = "house" if card.own_step else "hall"
    whose = m.t("dorpsstap") if card.own_step else m.t("gemeentestap")
    name = portrait.initiative_name(view, site.id, m.lang)
    mark = initiative_label(
        m, name, site.path, site.step, site.owner, "label", "", "", site.backing, site.groundwork, 0, starred=site.star
    )
    words = m.t("De volgende stap: **{step}**", step=said(step.name, m))
    if mark.w > inner * 0.5:
        mark = initiative_label(
            m,
            name,
            site.path,
            site.step,
            site.owner,
            "label",
            backing=site.backing,
            groundwork=site.groundwork,
            w=inner,
        )
        room = inner
    else:
        room = inner - mark.w - 2.2
    text = stack(paragraph(m, room, words, ground="card"), pill(m, whose, kind, "paper"), gap=0.7, w=room)
    both = beside(mark, text, gap=2.2) if room < inner else stack(mark, text, gap=1.0)
    head = paragraph(m, inner, m.t("Wat vraagt het dorp?"), "section", ground="card")
    bolts = Block(inner, 0)
    if not pictured:
        bolts = flow([label(m, count_of(m, card), "strong", ground="card"), *(tag(m, r) for r in card.reasons)], inner)
    return boxed(stack(head, both, bolts, gap=0.8, w=inner), 2.4)
