"""Who sits where: the roles of both sides, each with a wish, a pressure and a first sentence."""

from __future__ import annotations

from functools import partial

from game.content.cards import Role
from game.content.texts import in_language
from game.screen.blocks import Block, CardMaker, stack
from game.screen.kit import icon, paragraph, tag
from game.screen.metrics import Metrics
from game.screen.nodes import Node, Nodes, Rect, Scene, Shape
from game.screen.scenes.opening_parts import leafed, roomy, strip_below
from game.screen.theme import on
from game.screen.ui import Ui
from game.session.view import WorkshopView

SIDES = ("residents", "officials")
HEADS = {"residents": ("house", "own2"), "officials": ("hall", "own3")}


def roles(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """A page a side: residents first, then officials."""
    second = bool(ui.page("roles"))
    side = SIDES[second]
    here = roles_of(view, side)

    def makers(style: str) -> list[CardMaker]:
        return [partial(role_card, m, role, style) for role in here]

    def fill(body: Rect) -> Nodes:
        nodes = roomy(m, ui, f"roles-{side}", body, makers, columns=2)
        return (*nodes, *strip_below(view, body, nodes))

    hint = m.t("Lees de zin tussen de aanhalingstekens hardop.")
    if second:
        told = m.t("Kies ieder een rol. Eén ambtenaar heeft de hoed van de wethouder.")
        onward = (m.t("Naar de uitleg"), "go next")
        return leafed(view, m, fill, m.t("De gemeente"), told, onward, hint, back="ui page roles 0")
    told = m.t("Kies ieder een rol. Liefst een andere dan thuis.")
    return leafed(view, m, fill, m.t("De bewoners"), told, (m.t("Naar de gemeente"), "ui page roles 1"), hint)


def roles_of(view: WorkshopView, side: str) -> tuple[Role, ...]:
    """The roles of a side that this village plays with, in the author's order."""
    every = view.document.library.roles
    return tuple(every[ident] for ident in view.document.village.roles if ident in every and every[ident].side == side)


def role_card(m: Metrics, role: Role, style: str, w: float, h: float | None = None) -> Block:
    """A role: a head in the colour of its side, the sentence, what this person wants and what presses."""
    icon_name, fill = HEADS[role.side]
    ink = on(fill, m.theme)
    inner = w - 4.0
    side = m.size("strong") * 1.2
    hat = tag(m, m.t("hoed van de wethouder"), "politics", "ochre") if role.alderman else Block(0, 0)
    beside_hat = hat.w + 1.2 if hat.w and hat.w < inner * 0.5 else 0.0
    name = paragraph(m, inner - side - 1.2 - beside_hat, in_language(role.name, m.lang), "strong", ink, fill)
    head_h = max(name.h, side, hat.h if beside_hat else 0.0) + 1.4
    says = in_language(role.says, m.lang)
    wish, pressure = in_language(role.wish, m.lang), in_language(role.pressure, m.lang)
    tight = style == "note"
    if tight:
        rest = f"**‘{says}’** **{m.t('Wens')}:** {wish} **{m.t('Druk')}:** {pressure}"
        rows = [paragraph(m, inner, rest, style, ground="card")]
    else:
        rows = [
            paragraph(m, inner, f"‘{says}’", "section" if style == "lead" else "strong", ground="card"),
            _row(m, inner, "flag", m.t("Wens"), wish, style),
            _row(m, inner, "weight", m.t("Druk"), pressure, style),
        ]
    if hat.w and not beside_hat:
        rows.insert(0, hat)
    words = stack(*rows, gap=0.3 if tight else 0.7, w=inner)
    high = max(head_h + words.h + (1.8 if tight else 2.6), h or 0.0)
    box = Rect(0, 0, w, high)
    nodes: list[Node] = [
        Shape(box, shadow="soft"),
        Shape(box.top_part(head_h), fill=fill),
        *icon(icon_name, side, ink).at(2.0, (head_h - side) / 2),
        *name.at(2.0 + side + 1.2, (head_h - name.h) / 2),
        *words.at(2.0, head_h + 1.0),
    ]
    if beside_hat:
        nodes += hat.at(w - 1.6 - hat.w, (head_h - hat.h) / 2)
    return Block(w, high, tuple(nodes))


def _row(m: Metrics, w: float, icon_name: str, name: str, text: str, style: str) -> Block:
    side = m.size(style) * 1.1
    words = paragraph(m, w - side - 1.2, f"**{name}:** {text}", style, ground="card")
    return Block(w, max(words.h, side), (*icon(icon_name, side).at(0, 0.2), *words.at(side + 1.2, 0)))
