"""The trainer's notes on paper: the agenda, what to say where, and what only the trainer may know of every killer."""

from __future__ import annotations

from game.content.cards import Response
from game.content.compile import lengths
from game.print.deck import Deck, Drawn
from game.print.faces_killer import key_of
from game.print.leaves import BODY, TEXT_SIZE, Part, boxed, bullets, pages, table
from game.print.marks import Reader, chip, signed, text
from game.print.notes_rules import rules_parts
from game.print.pieces import Block, beside, stack
from game.print.sheets import Sheet
from game.print.teacher import teacher_parts
from game.report.building import PARTS as PART_NAMES
from game.screen.scenes.script import SCRIPT
from game.screen.theme import FUNCTIONS, METERS, THEMES_OF_KILLERS
from game.session.agenda import MINUTES, PARTS, agenda_for

PLAYED = ("star", "attention", "petition", "killer", "talk", "respond", "posture", "condition", "scratch", "lesson",
          "half_year_end", "reflection", "case", "choose", "case_after", "swap")  # fmt: skip
"""The places of the part that follows the game, in the order in which a table meets them."""


def note_sheets(deck: Deck, lang: str) -> list[Sheet]:
    """All notes; not for the table."""
    r = Reader(lang, TEXT_SIZE)
    foot = r.t("Voor de spelleider · {village} · niet op tafel leggen", village=r.said(deck.village.name))
    handed_out = r.t(
        "Kleine Kernen Spel · {village} · schrijf groepen op, geen namen", village=r.said(deck.village.name)
    )
    teacher = [(title, parts, handed_out if n else foot) for n, (title, parts) in enumerate(teacher_parts(r, deck))]
    made = (
        (r.t("De avond in minuten"), [*_agenda(r, deck), *_village(r, deck)]),
        (r.t("Spelen zonder scherm"), rules_parts(r, deck)),
        (r.t("Wat u zegt, en waar u op let"), _script(r, deck)),
        (r.t("De killers, kaart voor kaart"), [part for one in deck.killers for part in _killer(r, one)]),
    )
    every = [*teacher, *((title, parts, foot) for title, parts in made if parts)]
    return [sheet for title, parts, low in every for sheet in pages(r, title, parts, 1, low)]


def _agenda(r: Reader, deck: Deck) -> list[Part]:
    every = lengths(deck.document)
    each = min(28.0, 90.0 / len(every))
    rows = [[r.t("Deel"), *(r.t("{n} min.", n=one) for one in every)]]
    for part in PARTS:
        rows.append([r.t(PART_NAMES[part]), *(str(MINUTES[one][part] or "–") for one in every)])
    plans = deck.village.lengths
    rows.append(
        [r.t("Halfjaren"), *(str(plan.half_years) for one in every for key, plan in plans.items() if int(key) == one)]
    )
    told = text(r, BODY.w, r.t("Deze kaarten horen bij {n} minuten.", n=deck.length))
    guarded = text(r, BODY.w, r.t("Bewaak de tijd voor het actieplan. Stop liever een halfjaar eerder."))
    return [Part(told), *table(r, [BODY.w - each * len(every), *[each] * len(every)], rows), Part(guarded, 5.0)]


def _village(r: Reader, deck: Deck) -> list[Part]:
    guide = deck.village.guide
    said = [one for one in r.said(guide).split("\n") if one.strip()] if guide else []
    hidden = [f"**{r.said(one.name)}.** {r.said(one.text)}" for one in deck.village.jewels if one.hidden]
    parts = [
        Part(text(r, BODY.w, r.t("Over dit dorp"), "head"), 7.0, True),
        Part(text(r, BODY.w, r.said(deck.village.municipality)), 1.6),
        *(Part(text(r, BODY.w, one), 2.4) for one in said),
    ]
    if hidden:
        parts.append(Part(text(r, BODY.w, r.t("Deze kroonjuwelen liggen dicht"), "head"), 6.0, True))
        parts.append(Part(bullets(r, BODY.w, hidden), 1.6))
    return parts


def _script(r: Reader, deck: Deck) -> list[Part]:
    """Every place of the evening, in order."""
    row = agenda_for(deck.length, len(deck.village.statements)).places
    parts = list[Part]()
    for part in PARTS:
        steps = PLAYED if part == "play" else tuple(dict.fromkeys(one.step for one in row[part]))
        there = [one for one in steps if one in SCRIPT]
        if not there:
            continue
        parts.append(Part(text(r, BODY.w, r.t(PART_NAMES[part]), "head", "red"), 6.0, True))
        for step in there:
            cue = SCRIPT[step]
            say = text(r, BODY.w - 4.0, f"‘{r.t(cue.say)}’", "quote")
            watch = text(r, BODY.w - 4.0, f"**{r.t('Let op:')}** {r.t(cue.watch)}" if cue.watch else "")
            both = stack(say, watch, gap=0.6)
            parts.append(Part(Block(BODY.w, both.h, both.at(4.0, 0.0)), 3.4))
    return parts


def _killer(r: Reader, one: Drawn) -> list[Part]:
    """What nobody else sees: how hard each answer pushes and what it costs, and questions to ask."""
    card = one.card
    mark = chip(r, key_of(one))
    theme = r.t(THEMES_OF_KILLERS[card.theme].name)
    name = text(r, BODY.w - mark.w - 3.0, f"{r.said(card.sentence)}", "head")
    facts = text(
        r,
        BODY.w,
        r.t("Killer: {theme}", theme=theme) + " · " + r.t("weegt {n}, {bolts} grendels", n=one.weight, bolts=one.bolts),
        "small",
        "quiet_text",
    )
    asked = [r.said(note) for note in card.notes]
    widths = (12.0, 42.0, 26.0, BODY.w - 80.0)
    rows = [["", r.t("Functie"), r.t("Grendels"), r.t("Verder")]]
    rows += [_facts(r, one, n, answer) for n, answer in enumerate(card.responses)]
    more = [
        f"**{r.t('Ja, mits …').removesuffix(' …')}** {r.said(card.condition)}",
        f"**{r.t('Dicht')}:** {r.said(card.no_because)}",
        f"**{r.t('Open vraag')}:** {r.said(card.question)}",
    ]
    parts = [Part(stack(beside(mark, name, gap=3.0), facts, gap=0.8), 9.0, True)]
    if asked:
        parts.append(Part(boxed(bullets(r, BODY.w - 6.4, asked), "example"), 2.4, True))
    parts += [part._replace(keep=n < len(rows)) for n, part in enumerate(table(r, widths, rows))]
    parts.append(Part(stack(*(text(r, BODY.w, line) for line in more), gap=0.6), 2.4))
    return parts


def _facts(r: Reader, one: Drawn, n: int, answer: Response) -> list[str]:
    changes = [
        f"{r.t(METERS[kind].name)} {signed(by)}"
        for kind, by in (("energy", answer.energy), ("support", answer.support), ("trust", answer.trust))
        if by
    ]
    if answer.ownership:
        changes.append(r.t("één stap naar het dorp") if answer.ownership < 0 else r.t("één stap naar de gemeente"))
    return [f"**{key_of(one, n)}**", r.t(FUNCTIONS[answer.function].name), str(answer.push), ", ".join(changes)]
