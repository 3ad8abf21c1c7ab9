"""How the door ended, and under the scratch layer what changed, why, and how another village did it."""

from typing import NamedTuple

from game.content.cards import Example, Killer
from game.paths import data_path
from game.screen.blocks import Block, paginate, stack
from game.screen.kit import button, panel
from game.screen.kit_cards import speech_card
from game.screen.kit_forms import scratch_done, scratch_panel
from game.screen.kit_pages import pager
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Nodes, Rect, Scene
from game.screen.scenes.card_desk import Desk, Side, desk, outcome_door
from game.screen.scenes.card_rows import effect_line, example_block, ruled
from game.screen.scenes.card_table import TableCard, quoted, table_card
from game.screen.theme import FUNCTIONS, POSTURES
from game.screen.ui import Ui
from game.session import portrait
from game.session.view import WorkshopView

PAD = 1.5


class _Sheet(NamedTuple):
    """One page under the layer: where its pieces lie."""

    rect: Rect
    pieces: list[Block]
    number: int
    pages: int


def scratch(view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    """Enter takes the next piece; when all is open the large button goes on."""
    card = table_card(view, m)
    hint = m.t("Kras met muis, vinger of Enter. Toets K: alles.")
    beside_it, plain = _desk(m, ui, card, ("", ""), True, hint), _desk(m, ui, card, ("", ""), False, hint)
    sheet = _sheet(view, ui, m, card, beside_it.body)
    other = _sheet(view, ui, m, card, plain.body)
    pictured = sheet.pages <= other.pages or not m.folded
    now = sheet if pictured else other
    ident = f"scratch{card.met.half_year}-{now.number}"
    inside = _box(now).inset(PAD, PAD * 0.6)
    clear = scratch_done(ui, ident, inside, len(now.pieces))
    last = now.number == now.pages - 1
    if not clear:
        primary = (m.t("Kras verder"), f"ui scratch {ident} next")
    elif not last:
        primary = (m.t("Nog een bladzijde"), f"ui page {_pager(card)} {now.number + 1}")
    else:
        primary = (m.t("Verder"), "go next")
    bottom = (beside_it if pictured else plain).body.bottom
    here = _desk(m, ui, card, primary, pictured, "" if clear else hint)
    nodes = _laid(m, ui, card, now, ident, bottom)
    if clear and last:
        nodes = (*nodes, *_more(m, card, here))
    keys = (("k", f"ui scratch {ident} all"),)
    return here.scene(*nodes, keys=keys)


def _pager(card: TableCard) -> str:
    return f"scratched{card.met.half_year}"


def _sheet(view: WorkshopView, ui: Ui, m: Metrics, card: TableCard, body: Rect) -> _Sheet:
    w = body.w - 2 * PAD
    rows = [effect_line(view, m, w, row, card.met.initiative) for row in portrait.effects(card.met, view, m.lang)]
    example = _example(ui, card)
    shown = [example_block(m, w, example, _drawing(card))] if example is not None else []
    pieces = [*(ruled(row) for row in rows), *shown]
    room = body.h - PAD * 1.2
    spare = room - _high(pieces)
    if spare >= 0:
        more = min(5.0, spare / max(1, len(rows)))
        return _Sheet(body, [*(ruled(row, more) for row in rows), *shown], 0, 1)
    bar = pager(m, "x", 0, 2, body.w).h + GAP
    pages = paginate([b.h for b in pieces], room - bar, _GAP)
    number = min(ui.page(_pager(card)), len(pages) - 1)
    begin, end = pages[number]
    return _Sheet(body._replace(h=body.h - bar), pieces[begin:end], number, len(pages))


_GAP = 0.5


def _high(pieces: list[Block]) -> float:
    return sum(b.h for b in pieces) + _GAP * max(0, len(pieces) - 1)


def _box(sheet: _Sheet) -> Rect:
    """The panel: no higher than its pieces."""
    return sheet.rect._replace(h=min(sheet.rect.h, _high(sheet.pieces) + PAD * 1.2))


def _laid(m: Metrics, ui: Ui, card: TableCard, sheet: _Sheet, ident: str, bottom: float) -> Nodes:
    """The panel, its pieces, and the layer over them."""
    rect, box = sheet.rect, _box(sheet)
    column = stack(*sheet.pieces, gap=_GAP, w=rect.w - 2 * PAD)
    inside = box.inset(PAD, PAD * 0.6)
    bands = [b.h + _GAP for b in sheet.pieces]
    bands[-1] += 10.0
    nodes = (
        *panel(box),
        *column.at(inside.x, inside.y),
        *scratch_panel(m, ui, ident, inside, bands),
    )
    if sheet.pages > 1:
        bar = pager(m, _pager(card), sheet.number, sheet.pages, rect.w)
        nodes = (*nodes, *bar.at(rect.x, bottom - bar.h))
    return nodes


def _examples(card: TableCard) -> list[Example]:
    return sorted(card.killer.examples, key=lambda one: not one.real) if card.killer else []


def _turn(card: TableCard) -> str:
    return f"example{card.met.half_year}"


def _example(ui: Ui, card: TableCard) -> Example | None:
    found = _examples(card)
    return found[ui.page(_turn(card)) % len(found)] if found else None


def _more(m: Metrics, card: TableCard, here: Desk) -> Nodes:
    """A button for another example, where the killer has more."""
    if len(_examples(card)) < 2:
        return ()
    foot = here.foot
    said = m.t("Nog een voorbeeld")
    step = f"ui page {_turn(card)} +1"
    one = button(m, "more-example", said, step, "m", w=min(foot.w, 44.0), cap="M")
    return one.at(foot.x, foot.y + (m.grown(8.15) - one.h) / 2)


def _drawing(card: TableCard) -> str:
    """The initiative in bloom, as it may be elsewhere."""
    name = f"initiative/{card.met.initiative}-3"
    return name if (data_path("assets", "art") / f"{name}.svg").is_file() else "initiative/dorpshuis-3"


def _desk(m: Metrics, ui: Ui, card: TableCard, primary: tuple[str, str], pictured: bool, hint: str = "") -> Desk:
    titles = {
        "open": m.t("De deur gaat open"),
        "ajar": m.t("De deur stond op een kier"),
        "shut": m.t("De deur blijft dicht"),
    }
    return desk(
        m,
        outcome_side(m, ui, card) if pictured else None,
        titles.get(card.outcome, m.t("Zo liep het")),
        _told(m, card),
        primary,
        hint,
    )


def _told(m: Metrics, card: TableCard) -> str:
    """Who did what, in one line."""
    carriers = {
        "residents": m.t("Bewoners droegen de voorwaarde."),
        "officials": m.t("Ambtenaren droegen de voorwaarde."),
        "nobody": m.t("Niemand droeg de voorwaarde."),
    }
    if card.met.carrier:
        return carriers.get(card.met.carrier, "")
    if card.met.forced:
        return m.t("De trainer besliste over de deur.")
    if card.response is None or not card.mode:
        return ""
    function, mode = m.t(FUNCTIONS[card.response.function].name), m.t(POSTURES[card.mode].name)
    return m.t("Het dorp: **{function}**. Het gemeentehuis: **{mode}**.", function=function, mode=mode)


def outcome_side(m: Metrics, ui: Ui, card: TableCard) -> Side:
    """The door as it ended, and what the official says in it."""
    head, words = _speech(m, card, card.killer) if card.killer else ("", "")
    if card.outcome == "open" and card.mode == "authoritative" and card.strength < card.bolts:
        plate = m.t("De gemeente deed zelf open")
    else:
        plate = m.t("{d} van {n} grendels open", d=card.strength, n=card.bolts)
    tip = {"open": 0.5, "ajar": 0.66}
    was = "ajar" if card.met.carrier else "shut"
    return Side(
        lambda w: speech_card(m, w, head, words, w * tip[card.leaf] if card.leaf in tip else None),
        lambda w, h, covered: outcome_door(m, ui, card, w, h, covered, plate, card.leaf, was),
    )


def _speech(m: Metrics, card: TableCard, killer: Killer) -> tuple[str, str]:
    if card.outcome == "ajar":
        return m.t("Ja, mits …"), quoted(killer.condition, m)
    if card.outcome == "shut":
        return m.t("Nee …"), quoted(killer.no_because, m)
    head = m.t("Wij doen het zelf") if card.mode == "authoritative" else m.t("Ja!")
    return head, quoted(getattr(killer.postures, card.mode), m) if card.mode else ""
