"""What a preview lays over the game while its village is being written: a tag, the problems, and where to go."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from game.content.cards import Killer
from game.content.compile import lengths
from game.content.diagnostics import Language
from game.content.draft import Problem
from game.content.texts import in_language
from game.screen import typeset
from game.screen.blocks import Block, CardMaker, beside, stack
from game.screen.check import MIN_TOUCH
from game.screen.free import free_place
from game.screen.kit import button, heading, icon, label, page, panel, paragraph, tag
from game.screen.kit_dialog import over
from game.screen.kit_forms import choice_rows
from game.screen.kit_pages import cards, columns, paged
from game.screen.metrics import MARGIN, Metrics
from game.screen.nodes import Picture, Rect, Scene, Shape, Touch
from game.screen.overlays import part_names
from game.screen.theme import THEMES_OF_KILLERS
from game.screen.ui import Ui
from game.session.view import WorkshopView

PAGE, KILLERS, PROBLEMS = "preview", "preview-killers", "preview-problems"
"""Names of what a preview opens over a scene."""

LONGEST_LINE = 110
"""Most characters of an author's line that are shown; a longer one is cut around the place that is meant."""

PAD = 2.2


class Proof(NamedTuple):
    """What a preview knows of its village beside the workshop.

    ``name`` of the file; ``killers`` the ids of this length's cards; ``broken``: the last save has errors, so what is
    shown is the version before; ``problems``, errors first; ``told``: a few words that are shown for a moment;
    ``number`` counts what was read, so that new problems begin at their first page.
    """

    name: str
    killers: tuple[str, ...] = ()
    broken: bool = False
    problems: tuple[Problem, ...] = ()
    told: str = ""
    number: int = 0

    @property
    def errors(self) -> int:
        """How many errors."""
        return sum(one.remark.severity == "error" for one in self.problems)


# The tag


def with_tag(scene: Scene, proof: Proof, m: Metrics) -> Scene:
    """The scene with the tag of the preview, and the key that opens its page."""
    scene = scene._replace(keys=(*scene.keys, ("f7", f"ui dialog {PAGE}")))
    count = _counted(proof, m)
    full = " · ".join(one for one in (proof.told, count) if one)
    if not full:
        return scene
    mark = "cross" if proof.broken else "eye" if proof.problems else "check"
    fill = "red" if proof.broken else "ochre_light" if proof.problems else "done"
    for said in dict.fromkeys((f"{full} · F7", f"{count} · F7" if count else "F7", "F7")):
        made = tag(m, said, mark, fill)
        high, wide = max(made.h, MIN_TOUCH), max(made.w, MIN_TOUCH)
        touch = Touch(Rect(0, 0, wide, high), "preview", full, f"ui dialog {PAGE}", radius=0.7)
        place = free_place(scene, m, wide, high)
        if place is not None:
            block = Block(wide, high, (*made.at(0, (high - made.h) / 2), touch))
            return scene._replace(nodes=(*scene.nodes, *block.at(*place)))
    return scene


def _counted(proof: Proof, m: Metrics) -> str:
    """How many problems there are: errors where there are any, else what is only pointed out."""
    if proof.errors == 1:
        return m.t("1 fout")
    if proof.errors:
        return m.t("{n} fouten", n=proof.errors)
    rest = len(proof.problems)
    return "" if not rest else m.t("1 opmerking") if rest == 1 else m.t("{n} opmerkingen", n=rest)


# The problems


def problems_over(scene: Scene, proof: Proof, ui: Ui, m: Metrics, close: str) -> Scene:
    """A panel with every problem, the first one first, in pages; ``close`` is the command that takes it away."""
    w = min(150.0 * m.grown(1.0), m.w - 2 * MARGIN)
    inner = w - 6.4
    head = heading(m, inner, _title(proof, m), "scene", "card")
    under = m.t("Zo staat het er nu. U ziet nog het dorp van daarvoor. Bewaar het bestand opnieuw als het klopt.")
    note = paragraph(m, inner, under if proof.broken else "", ground="card")
    said = m.t("Verberg dit") if proof.broken else m.t("Sluiten")
    main = button(m, "primary", said, close, w=min(64.0 * m.grown(1.0), inner), big=True, cap="Enter")
    blocks = [_problem(one, inner, m) for one in proof.problems]
    if not blocks:
        blocks = [paragraph(m, inner, m.t("Er is niets op aan te merken."), "lead", ground="card")]
    top = stack(head, note, gap=0.6, w=inner)
    gap = 1.5
    tall = sum(one.h for one in blocks) + gap * (len(blocks) - 1)
    h = min(top.h + tall + main.h + 2 * gap + 5.4, m.h - 2.4)
    box = Rect((m.w - w) / 2, max(1.2, (m.h - h) / 2.2), w, h)
    rect = Rect(box.x + 3.2, box.y + 2.4 + top.h + gap, inner, h - top.h - main.h - 2 * gap - 5.4 + 0.1)
    nodes = (
        *panel(box, width=0.4),
        *top.at(rect.x, box.y + 2.4),
        *paged(m, ui, f"{PROBLEMS}-{proof.number}", rect, blocks, gap),
        *main.at(box.right - 3.2 - main.w, box.bottom - 2.8 - main.h),
    )
    return over(scene, nodes, m, "primary", close, PROBLEMS)


def _title(proof: Proof, m: Metrics) -> str:
    if proof.errors == 1:
        return m.t("Er is een fout in {file}", file=proof.name)
    if proof.errors:
        return m.t("Er zijn {n} fouten in {file}", n=proof.errors, file=proof.name)
    return m.t("Opmerkingen bij {file}", file=proof.name)


def _problem(one: Problem, w: float, m: Metrics) -> Block:
    """One problem: how bad and where, what is wrong, the author's own line, what to do."""
    remark = one.remark
    lang: Language = "en" if m.lang == "en" else "nl"
    kinds = {"error": m.t("Fout"), "warning": m.t("Let op"), "hint": m.t("Tip")}
    fill = {"error": "red", "warning": "ochre_light", "hint": "muted"}[remark.severity]
    where = m.t("{file}, regel {line}", file=Path(remark.file).name, line=remark.line)
    first = beside(
        tag(m, kinds[remark.severity], "", fill), label(m, f"{where} · {remark.code}", "small", ground="card"), gap=1.2
    )
    parts = [first, paragraph(m, w, _unmarked(remark.message(lang)), "strong", ground="card")]
    written = _around(one.line, remark.column)
    if written:
        line = paragraph(m, w - 2.4, _unmarked(written), "body", ground="paper")
        sheet = Rect(0, 0, w, line.h + 1.0)
        parts.append(Block(w, sheet.h, (Shape(sheet, fill="paper", border="rule", radius=0.6), *line.at(1.2, 0.5))))
    side = m.size("body")
    todo = paragraph(m, w - side - 1.0, _unmarked(remark.todo(lang)), ground="card")
    parts.append(beside(icon("arrow_right", side), todo, gap=1.0, valign="top"))
    return stack(*parts, gap=0.5, w=w)


def _around(line: str, column: int) -> str:
    """The author's line without its indent, what cannot be seen as a space, cut around a column when it is long."""
    text = "".join(char if char.isprintable() else " " for char in line)
    indent = len(text) - len(text.lstrip())
    text, at = text.strip(), max(0, column - 1 - indent)
    if len(text) <= LONGEST_LINE:
        return text
    start = max(0, min(at - LONGEST_LINE // 2, len(text) - LONGEST_LINE))
    cut = text[start : start + LONGEST_LINE].strip()
    return ("…" if start else "") + cut + ("…" if start + LONGEST_LINE < len(text) else "")


def _unmarked(text: str) -> str:
    """What an author wrote never makes letters bold here."""
    return text.replace("**", "*")


# Where to go


def preview_page(view: WorkshopView | None, proof: Proof, ui: Ui, m: Metrics) -> Scene:
    """The preview's own page: problems, jumps, language and size."""
    name = in_language(view.document.village.name, m.lang) if view is not None else proof.name
    frame = page(
        m,
        m.t("Voorbeeld: {name}", name=name),
        m.t("Bewaar {file}, dan ziet u meteen wat er verandert. Een voorbeeld bewaart zelf niets.", file=proof.name),
        primary=(m.t("Terug naar het spel"), "ui close"),
        hint=m.t("F7 opent deze bladzijde overal."),
        back="ui close",
    )
    body = frame.body
    if m.folded:
        w = body.w - 2 * PAD
        blocks = [*_going(view, proof, m, w), *_looking(view, ui, m, w)]
        parts = (*panel(body), *paged(m, ui, PAGE, body.inset(PAD), blocks, 1.6))
        return frame.scene(*parts)._replace(title=PAGE)
    left, right = columns(body, 1.15, 1)
    sides = _going(view, proof, m, left.w - 2 * PAD), _looking(view, ui, m, right.w - 2 * PAD)
    nodes = tuple(
        node
        for ident, box, side in zip((f"{PAGE}-left", f"{PAGE}-right"), (left, right), sides, strict=True)
        for node in (*panel(box), *paged(m, ui, ident, box.inset(PAD), side, 1.6))
    )
    return frame.scene(*nodes)._replace(title=PAGE)


def _going(view: WorkshopView | None, proof: Proof, m: Metrics, w: float) -> list[Block]:
    """Problems, and the jumps to a card, a half-year and a part of the agenda."""
    count = _counted(proof, m) or m.t("geen")
    shown = m.t("Fouten en opmerkingen: {count}", count=count)
    blocks = [button(m, "problems", shown, f"ui dialog {PROBLEMS}", "f", w=w, icon_name="eye", cap="F")]
    if view is None:
        return blocks
    blocks.append(
        button(m, "killers", m.t("Naar een killer …"), f"ui dialog {KILLERS}", "k", w=w, icon_name="weight", cap="K")
    )
    if view.plan.cases is not None:
        blocks.append(button(m, "case", m.t("Naar de casus"), "preview case", "c", w=w, icon_name="people", cap="C"))
    years = [(str(n), f"preview half-year {n}") for n in range(1, view.board.half_years + 1)]
    now = view.board.half_year - 1 if view.place.part == "play" else -1
    blocks.append(choice_rows(m, w, "half", m.t("Naar het begin van een halfjaar"), years, now))
    names, parts = part_names(m), view.agenda.parts()
    there = [(names[one], "ui close" if one == view.place.part else f"go to {view.agenda.first(one)}") for one in parts]
    blocks.append(choice_rows(m, w, "part", m.t("Naar een deel van de avond"), there, parts.index(view.place.part)))
    return blocks


def _looking(view: WorkshopView | None, ui: Ui, m: Metrics, w: float) -> list[Block]:
    """How it is seen: language, text size, colour; and how long the evening is."""
    prefs, sizes, themes = ui.prefs, (100, 125, 150), ("light", "contrast")
    languages = [("Nederlands", "set lang nl"), ("English", "set lang en")]
    texts = [(f"{one} %", f"set text {one}") for one in sizes]
    colours = [(m.t("Inkt en papier"), "set theme light"), (m.t("Veel contrast"), "set theme contrast")]
    blocks = [
        choice_rows(m, w, "lang", m.t("Taal"), languages, ("nl", "en").index(prefs.lang)),
        choice_rows(m, w, "text", m.t("Tekst"), texts, sizes.index(prefs.text)),
        choice_rows(m, w, "theme", m.t("Kleur"), colours, themes.index(prefs.theme)),
    ]
    offered = lengths(view.document) if view is not None else ()
    if view is not None and len(offered) > 1:
        minutes = [(m.t("{n} minuten", n=one), f"preview length {one}") for one in offered]
        blocks.append(choice_rows(m, w, "length", m.t("Duur"), minutes, offered.index(view.length)))
    again = button(m, "again", m.t("Begin opnieuw"), "preview start", "b", w=w, icon_name="undo", cap="B")
    return [*blocks, again]


def killers_page(view: WorkshopView, proof: Proof, ui: Ui, m: Metrics) -> Scene:
    """Every killer that can come up at this length, as cards to press; the village's own come first."""
    there = [view.document.library.killers[one] for one in proof.killers if one in view.document.library.killers]
    own = {one.id for one in view.document.village.killers}
    there.sort(key=lambda one: (one.id not in own, one.blank, in_language(one.sentence, m.lang).lower()))
    missing = sum(not one.blank and one.id not in proof.killers for one in view.document.library.killers.values())
    left_out = m.t("{n} killers horen niet bij {length} minuten.", n=missing, length=view.length) if missing else ""
    frame = page(
        m,
        m.t("Naar welke killer?"),
        m.t("Het spel gaat naar het moment waarop deze kaart op tafel komt."),
        primary=(m.t("Terug"), f"ui dialog {PAGE}"),
        hint=left_out,
        back=f"ui dialog {PAGE}",
    )
    met = {one.killer for one in view.progress.met}
    makers = [_card(m, one, one.id in met) for one in there]
    return frame.scene(*cards(m, ui, KILLERS, frame.body, makers, columns=2, fill=False))._replace(title=KILLERS)


def _card(m: Metrics, killer: Killer, met: bool) -> CardMaker:
    """A killer as a card to press: its theme, its sentence, its id as it stands in the file."""
    sentence = in_language(killer.sentence, m.lang) or m.t("Een eigen killer van de groep")
    theme = THEMES_OF_KILLERS[killer.theme]

    def make(w: float, h: float | None) -> Block:
        side = m.size("body") * 1.25
        x = 1.5 + side + 1.3
        words = stack(
            paragraph(m, w - x - 1.5, _unmarked(sentence), "strong", ground="card"),
            paragraph(m, w - x - 1.5, f"{killer.id} · {m.t(theme.name)}", "note", ground="card"),
            gap=0.2,
        )
        high = max(words.h + 2.0, h or 0.0)
        box = Rect(0, 0, w, high)
        nodes = (
            Shape(box, fill="bloom" if met else "card", shadow="hard"),
            Picture(Rect(1.5, (high - side) / 2, side, side), theme.icon, colour="ink"),
            *words.at(x, (high - words.h) / 2),
            Touch(box, f"killer:{killer.id}", typeset.plain(sentence), f"preview killer {killer.id}", role="choice"),
        )
        return Block(w, high, nodes)

    return make


def waiting_page(proof: Proof, m: Metrics) -> Scene:
    """There is no version yet that can be shown."""
    frame = page(
        m,
        m.t("Voorbeeld: {name}", name=proof.name),
        m.t("Er is nog geen dorp om te laten zien. Maak de fouten eerst goed en bewaar het bestand."),
        primary=(m.t("Laat de fouten zien"), f"ui dialog {PROBLEMS}"),
    )
    return frame.scene()
