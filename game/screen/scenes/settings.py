"""How one wants to see the game: language, text size, contrast, motion, timers, full screen."""

from collections.abc import Sequence

from game.screen.blocks import Block, beside, stack
from game.screen.kit import page, panel, paragraph
from game.screen.kit_forms import choices, toggle
from game.screen.kit_pages import columns, paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Scene
from game.screen.scenes.band import village_band
from game.screen.ui import Ui

PAD = 2.2


def settings(view: object, ui: Ui, m: Metrics) -> Scene:
    """Every setting works at once, so that one sees what one does; ``view`` is the workshop that is played, if any."""
    frame = page(
        m,
        m.t("Instellingen"),
        m.t("Alles werkt meteen."),
        primary=(m.t("Klaar"), "ui close"),
        hint=m.t("Ctrl + en Ctrl − veranderen de tekst overal."),
        back="ui close",
    )
    body = frame.body
    if m.folded:
        blocks = [*_choices(m, ui, body.w - 2 * PAD), *_switches(m, ui, body.w - 2 * PAD)]
        h = min(body.h, stack(*blocks, gap=1.2).h + 2 * PAD)
        box = body.top_part(h)
        parts = paged(m, ui, "settings", box.inset(PAD), blocks, 1.2)
        return frame.scene(*panel(box), *parts, *village_band(body.below(h + 1.6), view))._replace(title="settings")
    left, right = columns(body, 1, 1)
    inner_l, inner_r = left.inset(PAD), right.inset(PAD)
    tallest = max(stack(*_choices(m, ui, inner_l.w), gap=2.6).h, stack(*_switches(m, ui, inner_r.w), gap=1.6).h)
    h = min(body.h, tallest + 2 * PAD)
    return frame.scene(
        *panel(left.top_part(h)),
        *paged(m, ui, "settings-left", inner_l, _choices(m, ui, inner_l.w), 2.6),
        *panel(right.top_part(h)),
        *paged(m, ui, "settings-right", inner_r, _switches(m, ui, inner_r.w), 1.6),
        *village_band(body.below(h + 1.6), view),
    )._replace(title="settings")


def _choices(m: Metrics, ui: Ui, w: float) -> list[Block]:
    prefs = ui.prefs
    langs, sizes, themes = ("nl", "en"), (100, 125, 150), ("light", "contrast")
    return [
        _named(
            m,
            w,
            m.t("Taal"),
            "lang",
            [("Nederlands", "set lang nl"), ("English", "set lang en")],
            langs.index(prefs.lang),
        ),
        _named(m, w, m.t("Tekst"), "text", [(f"{s} %", f"set text {s}") for s in sizes], sizes.index(prefs.text)),
        _named(
            m,
            w,
            m.t("Kleur"),
            "theme",
            [(m.t("Inkt en papier"), "set theme light"), (m.t("Veel contrast"), "set theme contrast")],
            themes.index(prefs.theme),
        ),
    ]


def _named(m: Metrics, w: float, name: str, ident: str, options: Sequence[tuple[str, str]], chosen: int) -> Block:
    if m.folded:
        side = min(m.grown(26.0), w * 0.25)
        head = paragraph(m, side, name, "strong", ground="card")
        return beside(head, choices(m, w - side - GAP, ident, options, chosen), gap=GAP)
    return stack(paragraph(m, w, name, "strong", ground="card"), choices(m, w, ident, options, chosen), gap=0.7)


def _switches(m: Metrics, ui: Ui, w: float) -> list[Block]:
    prefs = ui.prefs
    return [
        toggle(m, w, "motion", m.t("Beweging"), prefs.motion, "set motion toggle", "m", "card"),
        toggle(m, w, "timers", m.t("Klokken laten zien"), prefs.timers, "set timers toggle", "k", "card"),
        toggle(m, w, "fullscreen", m.t("Volledig scherm (F11)"), prefs.fullscreen, "set fullscreen toggle", "", "card"),
    ]
