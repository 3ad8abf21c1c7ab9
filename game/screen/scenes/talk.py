"""Three minutes of talk, both sides at once: residents about their answer, officials about their posture."""

from game.screen.blocks import Block, CardMaker, beside, fits_width, grid, stack
from game.screen.kit import button, heading, label, paragraph
from game.screen.kit_forms import timer
from game.screen.kit_pages import paged
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Nodes, Rect, Scene
from game.screen.scenes.card_answers import answers, high, postures
from game.screen.scenes.card_desk import SIDE, SLIM, Desk, Side, desk, killer_side, small_card, strip
from game.screen.scenes.card_table import table_card
from game.screen.ui import Ui
from game.session.view import WorkshopView


def talk(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Both sets of cards at once where they fit, else over pages."""
    card = table_card(view, m)
    if card.killer is None:
        return _desk(view, ui, m, None).scene()
    options, modes = answers(m, card.killer), postures(m, card.killer)
    for width in (SIDE, SLIM):
        slim = _desk(view, ui, m, killer_side(m, ui, card), width)
        rows = _rows(m, slim.body, options, modes, 2, 1)
        if high(rows, GAP) <= slim.body.h:
            rows = _rows(m, slim.body, options, modes, 2, 1, slim.body.h - high(rows, GAP))
            return _scene(view, ui, m, slim, stack(*rows, gap=GAP).at(slim.body.x, slim.body.y))
    plain = _desk(view, ui, m, None)
    top = [strip(m, card, plain.body.w)]
    cells = [lambda w, h: small_card(m, card, w, h), *options]
    for head, makers, columns in ((top, options, 2), (top, options, 3), ([], cells, 3)):
        rows = [*head, *_rows(m, plain.body, makers, modes, columns, 1)]
        spare = plain.body.h - high(rows, GAP)
        if spare >= 0:
            rows = [*head, *_rows(m, plain.body, makers, modes, columns, 1, spare)]
            return _scene(view, ui, m, plain, stack(*rows, gap=GAP).at(plain.body.x, plain.body.y))
    columns = 2 if fits_width(options, plain.body.w, 2) else 1
    rows = [*top, *_rows(m, plain.body, options, modes, columns, 3 if m.text > 125 else 1)]
    nodes = paged(m, ui, f"talk{card.met.half_year}", plain.body, rows, GAP)
    return _scene(view, ui, m, plain, nodes)


def _rows(
    m: Metrics,
    body: Rect,
    options: list[CardMaker],
    modes: list[CardMaker],
    columns: int,
    over: int,
    spare: float = 0.0,
) -> list[Block]:
    """Rows of answers, then what the officials ask themselves, then the postures (``over`` columns fewer rows)."""
    while columns > 1 and not fits_width(options, body.w, columns):
        columns -= 1
    need = grid(options, body.w, columns)
    top = grid(options, body.w, columns, GAP, high(need, GAP) + spare * 0.7) if spare > 0 else need
    title = heading(m, body.w, m.t("Wat doet het gemeentehuis?"))
    ask = m.t("Ambtenaren kiezen één houding.")
    one_line = beside(label(m, m.t("Wat doet het gemeentehuis?"), "section"), label(m, ask, "body"), gap=2.4)
    head = one_line if one_line.w <= body.w else stack(title, paragraph(m, body.w, ask), gap=0.2)
    low = grid(modes, body.w, 1 if over == 3 else 3)
    first = low[0]
    if over != 3 and spare > 0:
        first = grid(modes, body.w, 3, GAP, first.h + min(3.0, spare * 0.3))[0]
    group = stack(head._replace(w=body.w), first, gap=0.7, w=body.w)
    return [*top, group, *low[1:]]


def _desk(view: WorkshopView, ui: Ui, m: Metrics, side: Side | None, width: float = SIDE) -> Desk:
    return desk(
        m,
        side,
        m.t("Wat zegt het dorp terug?"),
        m.t("Praat aan uw eigen tafel. Bewoners kiezen straks één antwoord."),
        (m.t("Naar het loket"), "go next"),
        corner=_clock(view, ui, m),
        width=width,
    )


def _clock(view: WorkshopView, ui: Ui, m: Metrics) -> Block | None:
    running = view.progress.timer
    if running is None or view.progress.hidden_timers or not ui.prefs.timers:
        return None
    return timer(m, running.left(view.now), running.seconds, not running.since)


def _scene(view: WorkshopView, ui: Ui, m: Metrics, here: Desk, nodes: Nodes) -> Scene:
    buttons = _controls(view, ui, m)
    foot = here.foot
    if buttons.w > foot.w:
        buttons = _controls(view, ui, m, short=True)
    return here.scene(*nodes, *buttons.at(foot.x, foot.y + (m.grown(8.15) - buttons.h) / 2))


def _controls(view: WorkshopView, ui: Ui, m: Metrics, short: bool = False) -> Block:
    """Pause or run, a minute more, hide or show; nothing where no timer runs."""
    running = view.progress.timer
    if running is None or not ui.prefs.timers:
        return Block(0, 0)
    side = m.grown(7.0)
    if view.progress.hidden_timers:
        show = m.t("Klok laten zien")
        return button(
            m,
            "timer-show",
            "" if short else show,
            "enter timer show",
            "h",
            icon_name="clock",
            cap=show if short else "",
        )
    still = not running.since
    return beside(
        button(
            m, "timer-run", "", f"enter timer {'run' if still else 'pause'}", "t", side,
            icon_name="play" if still else "pause", cap=m.t("Klok aan") if still else m.t("Klok stil"), h=side,
        ),
        button(
            m, "timer-more", "" if short else m.t("1 minuut"), "enter timer extend 60", "+", side if short else None,
            icon_name="plus", cap=m.t("Een minuut erbij") if short else "", h=side,
        ),
        button(
            m, "timer-hide", "", "enter timer hide", "h", side,
            icon_name="eye", cap=m.t("Klok verbergen"), h=side,
        ),
        gap=1.2,
    )  # fmt: skip
