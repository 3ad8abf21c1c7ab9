"""The trainer's own dialogs, over any scene: a blank killer, passing a card, an override, a remark."""

from __future__ import annotations

from collections.abc import Sequence

from game.rules.terms import DOORS, METERS, THEMES
from game.screen.blocks import Block, beside
from game.screen.kit import button, heading, panel, paragraph
from game.screen.kit_dialog import dialog, over
from game.screen.kit_forms import choice_rows, text_field
from game.screen.kit_pages import paged
from game.screen.metrics import MARGIN, Metrics
from game.screen.nodes import Rect, Scene
from game.screen.scenes.words import name_of, site_of
from game.screen.theme import METERS as METER_MARKS
from game.screen.theme import OWNERS, THEMES_OF_KILLERS
from game.screen.ui import Ui
from game.session import fields
from game.session.view import WorkshopView

DRAFT = "remark.draft"
"""Said: the remark while it is typed."""

PLAYING = ("star", "attention", "petition", "response", "posture", "condition", "case")
WITH_CARD = ("response", "posture", "condition")


def trainer_dialog(view: WorkshopView, ui: Ui, m: Metrics, behind: Scene) -> Scene | None:
    """The dialog that ``ui.dialog`` names, over the scene behind; None when it is not one of the trainer's."""
    makers = {
        "trainer": _choose,
        "blank": _blank,
        "pass": _pass,
        "override": _override,
        "remark": _remark,
    }
    make = makers.get(ui.dialog)
    return make(view, ui, m, behind) if make is not None else None


def _choose(view: WorkshopView, ui: Ui, m: Metrics, behind: Scene) -> Scene:
    """What the trainer can do at this moment; what cannot be done now is not offered."""
    phase = view.board.phase
    answers = [(m.t("Verder spelen"), "ui close", "")]
    if phase in ("attention", "petition") and _templates(view):
        answers.append((m.t("Een eigen killer van de groep"), "ui dialog blank", "k"))
    if phase == "response":
        answers.append((m.t("Een andere kaart trekken"), "ui dialog pass", "k"))
    if phase == "case":
        answers.append((m.t("Sla de casus over"), "do case none", "c"))
    if phase in PLAYING:
        answers.append((m.t("Iets aanpassen"), "ui dialog override", "a"))
    answers.append((m.t("Een opmerking voor het verslag"), "ui dialog remark", "o"))
    return dialog(m, behind, m.t("Voor de spelleider"), "", answers)


def _pass(view: WorkshopView, ui: Ui, m: Metrics, behind: Scene) -> Scene:
    text = m.t("Deze kaart gaat onder de stapel. Er komt een andere. Er verandert verder niets.")
    answers = [(m.t("Trek een andere kaart"), "do pass", ""), (m.t("Toch deze kaart"), "ui close", "n")]
    return dialog(m, behind, m.t("Een andere kaart?"), text, answers)


# A killer of the group's own


def _templates(view: WorkshopView) -> list[str]:
    """Themes for which there is a template, in the order of the themes."""
    there = {one.theme for one in view.document.library.killers.values() if one.blank}
    return [theme for theme in THEMES if theme in there]


def _blank(view: WorkshopView, ui: Ui, m: Metrics, behind: Scene) -> Scene:
    """Theme and sentence; the next card drawn is this one."""
    themes = _templates(view)
    theme = ui.choice("blank")
    theme = theme if theme in themes else ""
    typed = view.progress.said.get(fields.blank(theme), "") if theme else ""
    done = bool(theme) and view.progress.last_text == f"blank {theme}"
    w = _width(m)
    options = [(m.t(THEMES_OF_KILLERS[one].name), f"ui choose blank {one}") for one in themes]
    blocks = [
        paragraph(m, w, m.t("Welke killer kent u zelf? Dit wordt de volgende kaart."), ground="card"),
        choice_rows(m, w, "theme", m.t("Waar gaat hij over?"), options, themes.index(theme) if theme else -1),
    ]
    if theme:
        field = fields.blank(theme)
        blocks.append(
            text_field(
                m,
                ui,
                w,
                "sentence",
                m.t("De zin"),
                typed,
                f"enter say {field}",
                2,
                m.t("Dat kan hier niet, want …"),
                "card",
            )
        )
    if done:
        blocks.append(paragraph(m, w, m.t("Klaar. De volgende kaart is die van de groep."), "strong", ground="card"))
        return _card(m, ui, behind, m.t("Een eigen killer"), blocks, (m.t("Verder spelen"), "ui close"), True)
    primary = (m.t("Leg deze kaart bovenop"), f"do blank {theme}")
    return _card(m, ui, behind, m.t("Een eigen killer"), blocks, primary, bool(theme and typed.strip()))


# An override


def _override(view: WorkshopView, ui: Ui, m: Metrics, behind: Scene) -> Scene:
    """What, of which initiative, to which legal value; confirmed with the large button."""
    w = _width(m)
    kinds = _kinds(view, m)
    kind = ui.choice("override")
    kind = kind if kind in dict(kinds) else ""
    names = list(dict(kinds))
    blocks: list[Block] = [
        paragraph(m, w, m.t("Alleen als het echt moet. Het verslag noemt dit een aanpassing."), ground="card"),
        choice_rows(
            m,
            w,
            "what",
            m.t("Wat past u aan?"),
            [(said, f"ui choose override {one}") for one, said in kinds],
            names.index(kind) if kind else -1,
        ),
    ]
    site = ui.choice("override.site") if kind in ("step", "owner") else ""
    if kind in ("step", "owner"):
        ids = [one.id for one in view.board.sites]
        site = site if site in ids else ""
        options = [(name_of(view, m, one), f"ui choose override.site {one}") for one in ids]
        blocks.append(choice_rows(m, w, "site", m.t("Van welk plan?"), options, ids.index(site) if site else -1))
    values = _values(view, m, kind, site)
    value = ui.choice(f"override.{kind}")
    value = value if value in dict(values) else ""
    if values:
        legal = list(dict(values))
        options = [(said, f"ui choose override.{kind} {one}") for one, said in values]
        blocks.append(
            choice_rows(m, w, "value", m.t("Waar zet u het op?"), options, legal.index(value) if value else -1)
        )
    command = " ".join(word for word in ("override", kind, site, value) if word)
    if value and view.progress.last_text == command:
        blocks.append(paragraph(m, w, m.t("Aangepast."), "strong", ground="card"))
        return _card(m, ui, behind, m.t("Iets aanpassen"), blocks, (m.t("Verder spelen"), "ui close"), True)
    return _card(m, ui, behind, m.t("Iets aanpassen"), blocks, (m.t("Pas aan"), f"do {command}"), bool(value))


def _kinds(view: WorkshopView, m: Metrics) -> list[tuple[str, str]]:
    """What can be overridden now, with its words."""
    door = [("door", m.t("Deur"))] if view.board.phase in WITH_CARD else []
    meters = [(kind, m.t(METER_MARKS[kind].name)) for kind in METERS]
    return [*door, *meters, ("step", m.t("Stap")), ("owner", m.t("Eigenaar"))]


def _values(view: WorkshopView, m: Metrics, kind: str, site: str) -> list[tuple[str, str]]:
    """The legal values with their words; none while something must be chosen first."""
    if kind == "door":
        said = {"open": m.t("open"), "ajar": m.t("op een kier"), "shut": m.t("dicht")}
        return [(one, said[one]) for one in DOORS]
    if kind in METERS:
        return [(str(n), str(n)) for n in range(11)]
    one = site_of(view, site) if site else None
    if one is None:
        return []
    if kind == "step":
        return [(str(n), str(n)) for n in range(len(one.path) + 1)]
    return [(str(n), f"{n} {m.t(OWNERS[n])}") for n in OWNERS]


def _remark(view: WorkshopView, ui: Ui, m: Metrics, behind: Scene) -> Scene:
    """Something the trainer wants to find in the report; it is kept at this place of the workshop."""
    w = _width(m)
    last = view.progress.remarks[-1][1] if view.progress.remarks else ""
    draft = view.progress.said.get(DRAFT, "")
    kept = bool(draft) and draft == last
    blocks = [
        paragraph(m, w, m.t("Dit komt in het verslag, bij dit moment."), ground="card"),
        text_field(m, ui, w, "remark", "", draft, f"enter say {DRAFT}", 3, m.t("Wat wilt u onthouden?"), "card"),
    ]
    if kept:
        blocks.append(paragraph(m, w, m.t("Bewaard."), "strong", ground="card"))
        return _card(m, ui, behind, m.t("Een opmerking"), blocks, (m.t("Verder spelen"), "ui close"), True)
    primary = (m.t("Bewaar"), f"enter remark {draft.strip()}")
    return _card(m, ui, behind, m.t("Een opmerking"), blocks, primary, bool(draft.strip()))


# Their card


def _width(m: Metrics) -> float:
    return min(118.0 * m.grown(1.0), m.w - 2 * MARGIN) - 6.4


def _card(
    m: Metrics, ui: Ui, behind: Scene, title: str, blocks: Sequence[Block], primary: tuple[str, str], enabled: bool
) -> Scene:
    """A card in front with a title, blocks (in pages when they do not fit) and two buttons."""
    inner = _width(m)
    w = inner + 6.4
    head = heading(m, inner, title, "scene", "card")
    close = button(m, "close", m.t("Sluiten"), "ui dialog trainer", "", icon_name="arrow_left")
    main = button(
        m,
        "primary",
        primary[0],
        primary[1],
        w=min(64.0 * m.grown(1.0), inner - close.w - 2.0),
        big=True,
        enabled=enabled,
        cap="Enter",
    )
    low = beside(close, main, gap=max(1.6, inner - close.w - main.w))
    gap = 1.5
    body_h = sum(one.h for one in blocks) + gap * (len(blocks) - 1)
    h = min(head.h + body_h + low.h + 2 * gap + 5.2, m.h - 2.4)
    box = Rect((m.w - w) / 2, max(1.2, (m.h - h) / 2.2), w, h)
    rect = Rect(box.x + 3.2, box.y + 2.4 + head.h + gap, inner, h - head.h - low.h - 2 * gap - 5.2 + 0.1)
    nodes = (
        *panel(box, width=0.4),
        *head.at(rect.x, box.y + 2.4),
        *paged(m, ui, "trainer", rect, blocks, gap),
        *low.at(rect.x, box.bottom - 2.8 - low.h),
    )
    return over(behind, nodes, m, "primary", "ui dialog trainer", title)
