"""How one wants to see, hear and play the game: everything that makes it easier to follow, on one page (F6)."""

from collections.abc import Sequence

from game.screen.blocks import Block, beside, stack
from game.screen.kit import page, panel, paragraph
from game.screen.kit_forms import choices, slider, toggle
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
        hint=m.t("F6 opent deze bladzijde overal."),
        back="ui close",
    )
    body = frame.body
    if m.folded:
        w = body.w - 2 * PAD
        blocks = [*_reading(m, ui, w), *_calm(m, ui, w)]
        h = min(body.h, stack(*blocks, gap=1.2).h + 2 * PAD)
        box = body.top_part(h)
        parts = paged(m, ui, "settings", box.inset(PAD), blocks, 1.2)
        return frame.scene(*panel(box), *parts, *village_band(body.below(h + 1.6), view))._replace(title="settings")
    left, right = columns(body, 1, 1)
    w = left.w - 2 * PAD
    sides = _reading(m, ui, w), _calm(m, ui, w)
    h = min(body.h, max(stack(*side, gap=1.6).h for side in sides) + 2 * PAD)
    parts = tuple(
        node
        for name, box, side in zip(("left", "right"), (left.top_part(h), right.top_part(h)), sides, strict=True)
        for node in (*panel(box), *paged(m, ui, f"settings-{name}", box.inset(PAD), side, 1.6))
    )
    return frame.scene(*parts, *village_band(body.below(h + 1.6), view))._replace(title="settings")


def _reading(m: Metrics, ui: Ui, w: float) -> list[Block]:
    """Language, size, colour, and what helps who reads with effort."""
    prefs = ui.prefs
    langs, sizes, themes = ("nl", "en"), (100, 125, 150), ("light", "contrast")
    languages = [("Nederlands", "set lang nl"), ("English", "set lang en")]
    texts = [(f"{s} %", f"set text {s}") for s in sizes]
    colours = [(m.t("Inkt en papier"), "set theme light"), (m.t("Veel contrast"), "set theme contrast")]
    easy = m.t("Rustig lezen, bijvoorbeeld bij dyslexie")
    return [
        _named(m, w, m.t("Taal"), "lang", languages, langs.index(prefs.lang)),
        _named(m, w, m.t("Tekst"), "text", texts, sizes.index(prefs.text)),
        _named(m, w, m.t("Kleur"), "theme", colours, themes.index(prefs.theme)),
        toggle(
            m, w, "spaced", m.t("Letters en regels ruim uit elkaar"), prefs.spaced, "set spaced toggle", "r", "card"
        ),
        stack(
            toggle(m, w, "easy", easy, prefs.easy, "set easy toggle", "d", "card"),
            paragraph(m, w, m.t("Tekst 125 %, ruime letters, geen beweging, geen klokken."), "note", ground="card"),
            gap=0.4,
        ),
    ]


def _calm(m: Metrics, ui: Ui, w: float) -> list[Block]:
    """Motion, time, sound, reading aloud, and where the picture is."""
    prefs = ui.prefs
    rows = [
        toggle(m, w, "motion", m.t("Beweging"), prefs.motion, "set motion toggle", "m", "card"),
        toggle(m, w, "timers", m.t("Klokken en tijdsdruk"), prefs.timers, "set timers toggle", "k", "card"),
        toggle(m, w, "sound", m.t("Geluid"), prefs.sound, "set sound toggle", "g", "card"),
    ]
    if prefs.sound:
        loud = m.t("Hoe hard"), prefs.volume, 0, 100, "set volume -1", "set volume +1", " %"
        rows.append(slider(m, w, "volume", *loud, ground="card"))
    if ui.machine.voice:
        aloud = m.t("Voorlezen (F2 leest verder)")
        rows.append(toggle(m, w, "speak", aloud, prefs.speak, "set speak toggle", "v", "card"))
    else:
        rows.append(paragraph(m, w, m.t("Voorlezen kan hier niet: deze computer heeft geen stem."), ground="card"))
    full = m.t("Volledig scherm (F11)")
    rows.append(toggle(m, w, "fullscreen", full, prefs.fullscreen, "set fullscreen toggle", "", "card"))
    if len(ui.machine.displays) > 1:
        rows.append(_displays(m, ui, w))
    return rows


def _displays(m: Metrics, ui: Ui, w: float) -> Block:
    """On which display the room looks; the trainer's notes then open on the other one."""
    sizes = ui.machine.displays
    names = [
        (m.t("Scherm {n}: {w} × {h}", n=n, w=size[0], h=size[1]), f"set display {n - 1}")
        for n, size in enumerate(sizes, start=1)
    ]
    return _named(m, w, m.t("De zaal kijkt naar"), "display", names, min(ui.prefs.display, len(sizes) - 1))


def _named(m: Metrics, w: float, name: str, ident: str, options: Sequence[tuple[str, str]], chosen: int) -> Block:
    if m.folded:
        side = min(m.grown(26.0), w * 0.25)
        head = paragraph(m, side, name, "strong", ground="card")
        return beside(head, choices(m, w - side - GAP, ident, options, chosen), gap=GAP)
    return stack(paragraph(m, w, name, "strong", ground="card"), choices(m, w, ident, options, chosen), gap=0.5)
