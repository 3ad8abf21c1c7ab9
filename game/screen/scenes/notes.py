"""The trainer's notes: what to say and watch for here, the questions of this card, what nobody else sees, the time.

Shown in a window of its own on the laptop, or over the board after asking: never by accident.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from game.content.texts import in_language
from game.screen import typeset
from game.screen.blocks import Block, beside, flow, stack
from game.screen.kit import Frame, bullets, button, page, panel, paragraph
from game.screen.kit_forms import text_field, timer
from game.screen.kit_pages import columns, paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Scene, Text, find, walk
from game.screen.scenes.band import village_band
from game.screen.scenes.card_table import table_card
from game.screen.scenes.script import SCRIPT
from game.screen.scenes.trainer import DRAFT
from game.screen.scenes.words import signed, time_hint
from game.screen.theme import FUNCTIONS, OWNERS
from game.screen.theme import METERS as MARKS
from game.screen.ui import Ui
from game.session.view import WorkshopView

PAD = 2.0
MOST_PIECE = 40.0
"""Height of the longest piece of text in units: a page holds it, also in large letters."""

CARD_PLACES = ("killer", "talk", "respond", "posture", "condition", "scratch", "lesson")


class Table(NamedTuple):
    """What the projected screen shows now: its title, and the large button as (words, command), enabled or not."""

    title: str = ""
    primary: tuple[str, str] | None = None
    enabled: bool = True
    blank: bool = False


def table_of(room: Scene, blank: bool = False) -> Table:
    """What these notes must know of the scene that the room sees, or would see when its window were not ``blank``."""
    main = find(room, room.primary) if room.primary else None
    titles = (node for node in walk(room.nodes) if isinstance(node, Text) and node.style in ("scene", "title"))
    primary = (main.label, "room press primary") if main is not None else None
    return Table(next((node.text for node in titles), ""), primary, main is not None and main.enabled, blank)


def waiting(m: Metrics) -> Scene:
    """Before there is a workshop: what this window is for."""
    frame = page(
        m,
        m.t("Voor de spelleider"),
        hint=m.t("Dit venster ziet de zaal niet."),
        primary=(m.t("Sluit dit venster"), "room window notes"),
    )
    text = m.t("Hier staan straks uw aantekeningen: wat u zegt, waar u op let en wat de zaal niet ziet.")
    said = paragraph(m, frame.body.w, text, "lead")
    print_at = frame.body.below(said.h + GAP)
    return frame.scene(*said.at(frame.body.x, frame.body.y), *village_band(print_at))


def notes(view: WorkshopView, ui: Ui, m: Metrics, table: Table, back: str = "", to_room: str = "") -> Scene:
    """The page of notes.

    Args:
        view: the workshop.
        ui: of the window that shows this.
        m: metrics.
        table: what the projected screen shows.
        back: command of Esc; "" opens the menu of this window.
        to_room: what stands before a command that is meant for the window of the room.
    """
    frame = _frame(view, m, table, back, alone=bool(to_room))
    body = frame.body
    if m.folded:
        blocks = [*_first(view, m, body.w - 2 * PAD), *_second(view, ui, m, body.w - 2 * PAD, to_room)]
        inner = body.inset(PAD, PAD * 0.7)
        return frame.scene(*panel(body), *paged(m, ui, "notes", inner, blocks, GAP * 1.3))._replace(title="notes")
    left, right = columns(body, 1.1, 1)
    one, two = left.inset(PAD, PAD * 0.8), right.inset(PAD, PAD * 0.8)
    return frame.scene(
        *panel(left),
        *paged(m, ui, "notes-left", one, _first(view, m, one.w), GAP * 1.3),
        *panel(right),
        *paged(m, ui, "notes-right", two, _second(view, ui, m, two.w, to_room), GAP * 1.3),
    )._replace(title="notes")


def _frame(view: WorkshopView, m: Metrics, table: Table, back: str, alone: bool) -> Frame:
    """The frame; ``alone`` in a window that the room does not see."""
    running = view.progress.timer
    clock = timer(m, running.left(view.now), running.seconds, not running.since) if running else None
    hint = m.t("De toetsen werken hier ook voor de zaal.") if alone else m.t("De zaal leest nu mee.")
    if table.blank:
        hint = m.t("De zaal ziet nu een zwart scherm.")
    return page(
        m,
        table.title or m.t("Voor de spelleider"),
        _time(view, m),
        primary=table.primary,
        hint=hint,
        back=back,
        enabled=table.enabled,
        corner=clock,
    )


def _time(view: WorkshopView, m: Metrics) -> str:
    """Minutes of this part, and how many half-years still fit before the action plan is eaten."""
    place = view.place
    planned = view.agenda.minutes.get(place.part, 0)
    spent = round(view.progress.spent.get(place.part, 0.0) / 60)
    said = m.t("Dit deel: {spent} van {n} minuten.", spent=spent, n=planned)
    if place.part != "play":
        return said
    return f"{said} {time_hint(view, m) or m.t('U ligt op schema.')}"


def _titled(m: Metrics, w: float, title: str, *blocks: Block) -> Block:
    return stack(paragraph(m, w, title, "strong", ground="card"), *blocks, gap=0.4, w=w)


def _first(view: WorkshopView, m: Metrics, w: float) -> list[Block]:
    """What to say, what to watch for, the questions of this card, and what nobody else sees."""
    cue = SCRIPT.get(view.place.step)
    blocks: list[Block] = []
    if cue is not None:
        blocks.append(_titled(m, w, m.t("Zeg dit"), paragraph(m, w, m.t(cue.say), "lead", ground="card")))
        if cue.watch:
            blocks.append(_titled(m, w, m.t("Let hierop"), paragraph(m, w, m.t(cue.watch), ground="card")))
    asked = _questions(view, m)
    if asked:
        question, *others = [bullets(m, w, [one], ground="card") for one in asked]
        blocks += [_titled(m, w, m.t("Vragen bij deze kaart"), question), *others]
    hidden = _hidden(view, m)
    if hidden:
        first, *more = [paragraph(m, w, one, ground="card") for one in hidden]
        blocks += [_titled(m, w, m.t("Dit weet de zaal nog niet"), first), *more]
    guide = view.document.village.guide
    if guide is not None and view.place.part == "opening":
        opening, *after = [piece for one in in_language(guide, m.lang).split("\n") for piece in _pieces(m, w, one)]
        blocks += [
            _titled(m, w, m.t("Over dit dorp"), paragraph(m, w, opening, ground="card")),
            *(paragraph(m, w, one, ground="card") for one in after),
        ]
    return blocks


def _pieces(m: Metrics, w: float, text: str) -> list[str]:
    """A text in pieces that each fit on a page: cut between sentences, else between words."""
    for gap in (r"(?<=[.?!]) +", " +"):
        pieces: list[str] = []
        for part in filter(None, re.split(gap, text.strip())):
            longer = f"{pieces[-1]} {part}" if pieces else part
            if pieces and typeset.height(m, longer, "body", w) <= MOST_PIECE:
                pieces[-1] = longer
            else:
                pieces.append(part)
        if all(typeset.height(m, one, "body", w) <= MOST_PIECE for one in pieces):
            break
    return pieces


def _questions(view: WorkshopView, m: Metrics) -> list[str]:
    if view.place.step not in CARD_PLACES or not view.progress.met:
        return []
    killer = table_card(view, m).killer
    return [in_language(one, m.lang) for one in killer.notes] if killer else []


def _second(view: WorkshopView, ui: Ui, m: Metrics, w: float, to_room: str) -> list[Block]:
    """The trainer's own buttons, a remark, and what comes next."""
    blocks = [_buttons(view, m, w, to_room), _remark(view, ui, m, w)]
    coming = _coming(view, m)
    if coming:
        blocks.append(_titled(m, w, m.t("Straks"), paragraph(m, w, coming, ground="card")))
    return blocks


def _buttons(view: WorkshopView, m: Metrics, w: float, to_room: str) -> Block:
    running = view.progress.timer
    made = [
        button(m, "blank", m.t("Zwart scherm"), f"{to_room}ui blank", "", icon_name="screen", cap="B"),
        button(m, "spot", m.t("Schijnwerper"), f"{to_room}ui dialog spotlight", "", icon_name="eye", cap="F4"),
    ]
    if running is not None:
        still = running.since == 0
        said = m.t("Klok verder") if still else m.t("Klok stil")
        verb = "run" if still else "pause"
        made += [
            button(m, "big", m.t("Grote klok"), f"{to_room}ui dialog clock", "", icon_name="clock", cap="F3"),
            button(m, "hold", said, f"enter timer {verb}", icon_name="play" if still else "pause"),
            button(m, "more", m.t("1 minuut"), "enter timer extend 60", icon_name="plus"),
        ]
    if view.can_undo:
        made.append(button(m, "undo", m.t("Ongedaan maken"), "undo", icon_name="undo", cap="Ctrl Z"))
    return flow(made, w, 0.9, 0.9)


def _remark(view: WorkshopView, ui: Ui, m: Metrics, w: float) -> Block:
    """What is typed here stands in the report, at this moment."""
    draft = view.progress.said.get(DRAFT, "")
    last = view.progress.remarks[-1][1] if view.progress.remarks else ""
    field = text_field(
        m, ui, w, "remark", m.t("Opmerking voor het verslag"), draft, f"enter say {DRAFT}", 2,
        m.t("Wat wilt u onthouden?"), "card",
    )  # fmt: skip
    keep = button(m, "keep", m.t("Bewaar"), f"enter remark {draft.strip()}", enabled=bool(draft.strip()))
    kept = paragraph(m, w - keep.w - GAP, m.t("Bewaard: {said}", said=last) if last else "", "note", ground="card")
    return stack(field, beside(keep, kept, gap=GAP), gap=0.7, w=w)


def _coming(view: WorkshopView, m: Metrics) -> str:
    """What happens by itself or must be announced soon."""
    board, plan = view.board, view.plan
    if view.place.part != "play":
        return ""
    said = []
    if plan.setback is not None and board.half_year <= plan.setback.after:
        name = in_language(plan.setback.name, m.lang)
        said.append(m.t("Na halfjaar {n}: {name}.", n=plan.setback.after, name=name))
    if plan.cases is not None and board.half_year <= plan.cases.after:
        said.append(m.t("Na halfjaar {n} kiest de groep een casus.", n=plan.cases.after))
    return " ".join(said)


def _hidden(view: WorkshopView, m: Metrics) -> list[str]:
    """What the table finds out later: how hard each answer pushes and what it costs, jewels that lie face down."""
    found: list[str] = []
    card = table_card(view, m) if view.place.step in CARD_PLACES and view.progress.met else None
    if card is not None and card.killer is not None and card.met.door == "":
        for one in card.killer.responses:
            effects = [
                f"{m.t(MARKS[kind].name)} {signed(value)}"
                for kind, value in (("energy", one.energy), ("support", one.support), ("trust", one.trust))
                if value
            ]
            moves = m.t("{n} grendels", n=one.push) if one.push != 1 else m.t("1 grendel")
            found.append(f"**{m.t(FUNCTIONS[one.function].name)}:** {', '.join((moves, *effects))}")
        if card.site is not None:
            found.append(m.t("Dit plan is nu {owner}.", owner=m.t(OWNERS[card.site.owner]).lower()))
    jewels = [one for one in view.document.village.jewels if one.hidden][view.board.jewels :]
    if jewels and view.place.part == "play" and not found:
        names = ", ".join(in_language(one.name, m.lang) for one in jewels)
        found.append(m.t("Nog dicht: {names}. Een bezoek draait er een om.", names=names))
    return found
