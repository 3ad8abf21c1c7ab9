"""The cards of the village: ambitions and setback, crown jewels, initiatives, roles, cases and the framework."""

from __future__ import annotations

from collections.abc import Callable

from game.content.cards import Case, CaseAnswer, Framework, Role
from game.content.village import Jewel
from game.print.deck import Deck, Planned
from game.print.faces_killer import example, filling
from game.print.marks import Reader, disc, function_badge, icon, label, owner_pill, pill, pips, signed, text
from game.print.pieces import NOTHING, Art, Block, Shape, beside, flow, stack
from game.print.sheets import Card, Face
from game.rules.terms import FUNCTIONS, METERS
from game.screen.nodes import Rect
from game.screen.scenes.lesson import ICONS
from game.screen.theme import METERS as MARKS
from game.screen.theme import OWNERS, on
from game.session import portrait
from game.text import msgid

KINDS = {
    "starting_point": msgid("uitgangspunt"),
    "principle": msgid("principe van zelfsturing"),
    "attitude_municipality": msgid("houding van de gemeente"),
    "attitude_community": msgid("houding van de gemeenschap"),
    "function": msgid("functie"),
    "mode": msgid("manier van sturen"),
    "ownership": msgid("eigenaarschap"),
    "motive": msgid("motief"),
    "p10": msgid("punt van P10"),
    "accountability": msgid("verantwoording"),
    "statement": msgid("stelling"),
    "question": msgid("vraag"),
}
PICTURE, LEAST_PICTURE, SMALL_ENOUGH = 38.0, 14.0, 12.0
"""Millimetres of the drawing of an initiative: letters shrink for it to so many points; lower it is left out."""
HEADS = {"residents": ("house", "own2"), "officials": ("hall", "own3")}


def back(
    icon_name: str, title: Callable[[Reader], str], fill: str, note: Callable[[Reader], str] | None = None
) -> Face:
    """A back that is the same for a whole deck: a large icon, a title, and perhaps one line."""

    def face(r: Reader, w: float, h: float) -> Block:
        side = min(w * 0.42, h * 0.42)
        words = text(r, w, title(r), "title", "ink", "centre")
        more = text(r, w, note(r) if note else "", "body", "ink", "centre")
        mark = disc(icon_name, side, fill)
        middle = stack(Block(w, side, mark.at((w - side) / 2, 0)), words, more, gap=3.0)
        return Block(w, max(h, middle.h), middle.at(0, max(0.0, (h - middle.h) / 2)))

    return face


# Ambitions, setback and jewels


def hope_cards(deck: Deck) -> list[Card]:
    """The ambitions and the setback of this length."""
    cards = [
        Card(f"ambition.{n}", _ambition(deck, n), back("flag", lambda r: r.t("Onze ambitie"), "ochre"))
        for n in range(len(deck.plan.ambitions))
    ]
    cut = deck.plan.setback
    if cut is not None:

        def front(r: Reader, w: float, h: float) -> Block:
            title = r.t("Na halfjaar {n}: {name}", n=cut.after, name=r.said(cut.name))
            head = beside(icon("storm", 12.0, "red"), text(r, w - 15.0, title, "head"), gap=3.0)
            return filling(w, h, head, text(r, w, r.t("Iedereen weet dit vanaf het begin."), "note", "quiet_text"),
                           text(r, w, r.said(cut.text), "quote"))  # fmt: skip

        cards.append(Card("setback", front, back("storm", lambda r: r.t("Tegenslag"), "setback_band"), "setback_band"))
    return cards


def _ambition(deck: Deck, n: int) -> Face:
    def face(r: Reader, w: float, h: float) -> Block:
        said = portrait.ambition(deck.plan.ambitions[n], deck.document, r.lang)
        head = beside(icon("flag", 9.0, "red"), label(r, r.t("Onze ambitie"), "strong"), gap=2.4)
        side = 10.0
        box = Block(side, side, (Shape(Rect(0, 0, side, side), "box", "white", "ink", 0.5, 1.6),))
        foot = beside(box, text(r, w - side - 3.0, r.t("Zet aan het eind een vinkje."), "note", "quiet_text"), gap=3.0)
        return filling(w, h, head, foot, text(r, w, said, "head"))

    return face


def jewel_cards(deck: Deck) -> list[Card]:
    """The crown jewels; who lies face down says so on its back."""
    return [Card(f"jewel.{n}", _jewel(one), _jewel_back(one), "bloom") for n, one in enumerate(deck.village.jewels)]


def _jewel(one: Jewel) -> Face:
    def face(r: Reader, w: float, h: float) -> Block:
        head = beside(disc("jewel", 12.0, "card"), text(r, w - 15.0, r.said(one.name), "head"), gap=3.0)
        return filling(
            w, h, stack(head, text(r, w, r.said(one.text)), gap=2.4), text(r, w, r.t("Kroonjuweel"), "small", "red")
        )

    return face


def _jewel_back(one: Jewel) -> Face:
    def note(r: Reader) -> str:
        return r.t("Ligt dicht. Een bezoek draait er een om.") if one.hidden else r.t("Ligt open.")

    return back("jewel", lambda r: r.t("Kroonjuweel"), "ochre_light", note)


# Initiatives and roles


def initiative_cards(deck: Deck) -> list[Card]:
    """What residents want, as it begins; on the back how it stands five years later."""
    return [Card(f"initiative.{one.card.id}", _initiative(one), _later(one)) for one in deck.initiatives]


def _initiative(one: Planned) -> Face:
    def face(r: Reader, w: float, h: float) -> Block:
        card = one.card
        name = text(r, w, r.said(card.name), "title")
        steps = [_step(r, w, n, step.kind, r.said(step.name)) for n, step in enumerate(card.path)]
        owner = owner_pill(r, one.owner)
        whose = beside(owner, text(r, w - owner.w - 2.4, r.t(OWNERS[one.owner]), "small"), gap=2.4)
        leans = ", ".join(r.said(each) for each in card.leans_on)
        more = text(r, w, r.t("Leunt op: {what}", what=leans) if leans else "", "note", "quiet_text")
        words = stack(text(r, w, r.said(card.story)), stack(*steps, gap=1.2), stack(whose, more, gap=1.2), gap=2.6)
        room = max(h - name.h - words.h - 4.0, PICTURE if r.body > SMALL_ENOUGH else 0.0)
        drawn = Block(w, room, (Art(Rect(0, 0, w, room), f"{one.drawing}-3"),)) if room > LEAST_PICTURE else NOTHING
        return stack(name, drawn, words, gap=2.0)

    return face


def _step(r: Reader, w: float, n: int, kind: str, name: str) -> Block:
    side = 7.0
    pip = pips([kind], side)
    said = text(r, w - side - 2.2, f"**{n + 1}** {name}")
    return beside(pip, said, gap=2.2)


def _later(one: Planned) -> Face:
    def face(r: Reader, w: float, h: float) -> Block:
        card = one.card
        told = card.portrait
        head = stack(
            text(r, w, r.t("Vijf jaar later"), "title"),
            text(r, w, r.t("{name}. Lees pas aan het eind.", name=r.said(card.name)), "small", "quiet_text"),
            gap=0.6,
        )
        rows = [
            _owned(r, w, owner, r.said(words))
            for owner, words in enumerate((told.owner_1, told.owner_2, told.owner_3, told.owner_4), 1)
        ]
        mark = icon("time", 6.0, "ink")
        rows.append(_beside(w, mark, text(r, w - 17.0, f"**{r.t('Nog niet in bloei.')}** {r.said(told.not_yet)}")))
        return stack(head, *rows, gap=2.6)

    return face


def _owned(r: Reader, w: float, owner: int, said: str) -> Block:
    return _beside(w, owner_pill(r, owner), text(r, w - 17.0, said))


def _beside(w: float, mark: Block, words: Block) -> Block:
    return Block(w, max(mark.h, words.h), (*mark.pieces, *words.at(17.0, 0)))


def role_cards(deck: Deck) -> list[Card]:
    """Who somebody plays."""
    sides: dict[str, Face] = {
        "residents": back("house", lambda r: r.t("Bewoner"), "own2"),
        "officials": back("hall", lambda r: r.t("Ambtenaar"), "own3"),
    }
    return [Card(f"role.{one.id}", _role(one), sides[one.side]) for one in deck.roles]


def _role(one: Role) -> Face:
    def face(r: Reader, w: float, h: float) -> Block:
        icon_name, fill = HEADS[one.side]
        side = r.t("Bewoner") if one.side == "residents" else r.t("Ambtenaar")
        marks = [pill(r, side, icon_name, fill)]
        marks += [pill(r, r.t("hoed van de wethouder"), "politics", "ochre")] if one.alderman else []
        head = stack(flow(marks, w, 1.6, 1.2), text(r, w, r.said(one.name), "title"), gap=2.0)
        says = text(r, w - 6.0, f"‘{r.said(one.says)}’", "quote", on("light"))
        bubble = Block(
            w,
            says.h + 5.0,
            (Shape(Rect(0, 0, w, says.h + 5.0), "box", "example", "ink", 0.35, 2.0), *says.at(3.0, 2.5)),
        )
        rows = [
            _why(r, w, "flag", r.t("Wens"), r.said(one.wish)),
            _why(r, w, "weight", r.t("Druk"), r.said(one.pressure)),
        ]
        hint = text(r, w, r.t("Lees de zin tussen de aanhalingstekens hardop."), "note", "quiet_text")
        return filling(w, h, stack(head, bubble, *rows, gap=4.0), hint)

    return face


def _why(r: Reader, w: float, icon_name: str, name: str, words: str) -> Block:
    said = text(r, w - 10.0, f"**{name}:** {words}")
    return Block(w, max(said.h, 7.0), (*icon(icon_name, 7.0).at(0, 0), *said.at(10.0, 0.6)))


# Cases and the framework


def case_cards(deck: Deck) -> list[Card]:
    """A situation without killer; on the back how each choice ended."""
    return [Card(f"case.{one.id}", _case(one), _case_after(one)) for one in deck.cases]


def _case(one: Case) -> Face:
    def face(r: Reader, w: float, h: float) -> Block:
        head = stack(
            text(r, w, r.said(one.title), "head"), text(r, w, r.said(one.story)),
            text(r, w, r.said(one.question), "strong"), gap=1.6,
        )  # fmt: skip
        rows = [_choice(r, w, name, r.said(getattr(one.answers, name).text)) for name in FUNCTIONS]
        return filling(w, h, head, stack(*rows, gap=1.8))

    return face


def _choice(r: Reader, w: float, function: str, *words: str) -> Block:
    mark = function_badge(r, function, 9.6, 12.0)
    said = stack(*(text(r, w - mark.w - 2.4, one) for one in words), gap=0.4)
    high = max(mark.h, said.h)
    return Block(w, high, (*mark.at(0, 0), *said.at(mark.w + 2.4, (high - said.h) / 2)))


def _case_after(one: Case) -> Face:
    def face(r: Reader, w: float, h: float) -> Block:
        head = text(r, w, r.t("Zo liep het af"), "head")
        under = text(r, w, r.said(one.title), "small", "quiet_text")
        rows = []
        for name in FUNCTIONS:
            answer: CaseAnswer = getattr(one.answers, name)
            changes = [
                f"{r.t(MARKS[kind].name)} {signed(getattr(answer, kind))}" for kind in METERS if getattr(answer, kind)
            ]
            rows.append(_choice(r, w, name, r.said(answer.after), f"**{', '.join(changes)}**" if changes else ""))
        return filling(w, h, stack(head, under, *rows, gap=1.6), example(r, w, one.example))

    return face


def framework_cards(deck: Deck) -> list[Card]:
    """The ideas of the slides that this deck can bring up."""
    behind = back("eye", lambda r: r.t("Denkkader"), "ochre_light")
    return [Card(f"framework.{one.id}", _framework(one), behind) for one in deck.framework]


def _framework(one: Framework) -> Face:
    def face(r: Reader, w: float, h: float) -> Block:
        head = beside(
            disc(ICONS.get(one.kind, "sheet"), 12.0, "example"), text(r, w - 15.0, r.said(one.title), "head"), gap=3.0
        )
        foot = text(r, w, r.t(KINDS[one.kind]), "small", "red")
        return filling(w, h, stack(head, text(r, w, r.said(one.text)), gap=2.4), foot)

    return face
