"""All keys on one screen (F1)."""

from game.screen.blocks import Block, flow, stack
from game.screen.kit import key_cap, page, panel, paragraph
from game.screen.kit_pages import columns, paged
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.scenes.band import village_band
from game.screen.ui import Ui


def _keys(m: Metrics) -> list[tuple[tuple[str, ...], str]]:
    return [
        (("Enter",), m.t("de grote knop, of wat omlijnd is")),
        (("Tab", "←", "→", "↑", "↓"), m.t("naar het volgende; aan de rand een bladzijde verder")),
        (("1", "2", "3", "4"), m.t("een kaart kiezen, of een hand erbij")),
        (("+", "−"), m.t("een hand erbij of eraf")),
        (("Esc",), m.t("terug, of het menu")),
        (("Ctrl Z",), m.t("een stap terug in het spel")),
        (("P",), m.t("het spel stilzetten")),
        (("B",), m.t("zwart scherm; elke toets haalt het spel terug")),
        (("F2",), m.t("voorlezen wat er staat")),
        (("F6",), m.t("instellingen: lezen, geluid, tijd")),
        (("F5",), m.t("aantekeningen voor de spelleider, in een eigen venster")),
        (("F3", "F4"), m.t("grote klok; schijnwerper op één kaart")),
        (("F8",), m.t("moeilijke woorden op dit scherm, uitgelegd")),
        (("F11",), m.t("volledig scherm")),
        (("Ctrl +", "Ctrl −"), m.t("tekst groter of kleiner")),
        (("PgDn", "PgUp"), m.t("klikker: verder; door de keuzes lopen")),
    ]


def help_keys(view: object, ui: Ui, m: Metrics) -> Scene:
    """Keys left, what they do right; pages when the text is large; ``view`` is the workshop that is played, if any."""
    frame = page(
        m,
        m.t("De toetsen"),
        primary=(m.t("Terug naar het spel"), "ui close"),
        back="ui close",
        hint=m.t("Alles gaat ook met muis of vinger."),
    )
    body = frame.body
    if m.folded:
        inner = body.inset(2.4, 1.6)
        rows = [_row(m, inner.w, keys, said) for keys, said in _keys(m)]
        h = min(body.h, stack(*rows, gap=1.4).h + 3.2)
        box = body.top_part(h)
        parts = (*panel(box), *paged(m, ui, "help", box.inset(2.4, 1.6), rows, 1.4))
        return frame.scene(*parts, *village_band(body.below(h + 1.6), view))._replace(title="help")
    left, right = columns(body, 1, 1)
    rows = [_row(m, left.w - 4.8, keys, said) for keys, said in _keys(m)]
    half = (len(rows) + 1) // 2
    high = max(stack(*part, gap=2.0).h for part in (rows[:half], rows[half:]))
    one, two = (_spread(part, high) for part in (rows[:half], rows[half:]))
    h = min(body.h, high + 5.0)
    parts = (*panel(left.top_part(h)), *panel(right.top_part(h)))
    parts = (*parts, *village_band(body.below(h + 1.6), view))
    scene = frame.scene(*parts, *one.at(left.x + 2.4, left.y + 2.4), *two.at(right.x + 2.4, right.y + 2.4))
    return scene._replace(title="help")


def _spread(rows: list[Block], high: float) -> Block:
    """A column that is ``high``, with its rows evenly apart."""
    return stack(*rows, gap=(high - sum(row.h for row in rows)) / max(1, len(rows) - 1))


def _row(m: Metrics, w: float, keys: tuple[str, ...], said: str) -> Block:
    side = min(m.grown(27.0), w * 0.42)
    caps = flow([key_cap(m, k) for k in keys], side, 0.7)
    words = paragraph(m, w - side - 1.6, said, ground="card")
    one = key_cap(m, "").h
    down = max(0.0, (one - m.lead("body")) / 2)
    return Block(w, max(caps.h, words.h + down), (*caps.nodes, *words.at(side + 1.6, down)))
