"""Setting up a workshop: the table, how many play, how long, and what that costs in time."""

from __future__ import annotations

from game.content.texts import in_language
from game.screen.blocks import Block, beside, stack
from game.screen.kit import icon, label, page, panel, paragraph
from game.screen.kit_forms import choices, counter, text_field
from game.screen.kit_pages import columns, paged
from game.screen.lobby import FEWEST, MOST, Lobby
from game.screen.metrics import GAP, Metrics
from game.screen.nodes import Nodes, Rect, Scene, Shape
from game.screen.scenes.band import LEAST, village_band
from game.screen.scenes.opening_parts import lobby_body, medal
from game.screen.ui import Ui
from game.session.agenda import MINUTES

PAD = 2.2
SEAM, AIR = 2.0, 4.0
"""Between the blocks of a panel: at least, and how much more where there is room."""

USUAL = {120: 6, 90: 4, 50: 3}
"""Half-years of a length, where the village has not said yet."""


def setup(lobby: Lobby, ui: Ui, m: Metrics) -> Scene:
    """What is filled in at the left, what follows from it at the right."""
    head = lobby.village
    name = in_language(head.name, m.lang) if head else ""
    frame = page(
        m,
        m.t("De workshop klaarzetten"),
        m.t("U speelt {village}.", village=name) if name else m.t("Kies eerst een dorp."),
        (m.t("Begin de workshop"), "setup begin") if head else (m.t("Kies een dorp"), "go villages"),
        m.t("Alles wordt vanzelf bewaard."),
        "go villages",
    )
    notice, body = lobby_body(m, frame, lobby.notice)
    left, right = columns(body, 1, 1)
    for seats in (False, True):
        fields, told = _fields(lobby, ui, m, left.w - 2 * PAD, seats), _told(lobby, m, right.w - 2 * PAD, not seats)
        high = max(stack(*blocks, gap=SEAM).h for blocks in (fields, told)) + 2 * PAD
        if high <= body.h:
            break
    if high > body.h:
        inner = body.inset(PAD, PAD * 0.7)
        blocks = [*_fields(lobby, ui, m, inner.w, False), *_told(lobby, m, inner.w, True)]
        return frame.scene(*notice, *panel(body), *paged(m, ui, "setup", inner, blocks, 2.0))
    if body.h - high - 1.8 < LEAST:
        high = body.h
    return frame.scene(
        *notice,
        *_panel(m, ui, "setup-left", left.top_part(high), fields),
        *_panel(m, ui, "setup-right", right.top_part(high), told),
        *village_band(body.below(high + 1.8)),
    )


def _panel(m: Metrics, ui: Ui, ident: str, rect: Rect, blocks: list[Block]) -> Nodes:
    spare = rect.h - 2 * PAD - stack(*blocks, gap=SEAM).h
    seam = SEAM + max(0.0, min(AIR, spare / len(blocks)))
    return (*panel(rect), *paged(m, ui, ident, rect.inset(PAD, PAD), blocks, seam))


def _fields(lobby: Lobby, ui: Ui, m: Metrics, w: float, seats: bool) -> list[Block]:
    """What is filled in; ``seats``: the table stands here, since there is no room for it at the other side."""
    offered = [n for n in (lobby.village.lengths if lobby.village else ()) if n in MINUTES]
    chosen = offered.index(lobby.length) if lobby.length in offered else -1
    less, more = (f"setup players {n}" for n in (max(FEWEST, lobby.players - 1), min(MOST, lobby.players + 1)))
    said = m.t("Aantal spelers")
    blocks = [
        text_field(
            m, ui, w, "table", m.t("Naam van de tafel"), lobby.table, "enter table",
            placeholder=m.t("Bijvoorbeeld: tafel 1"), ground="card",
        ),
        _named(m, w, m.t("Wie zit er aan tafel?"), _who(lobby, m, w)),
    ]  # fmt: skip
    if not lobby.solo:
        number = counter(m, "players", lobby.players, less, more, said, min(w, m.grown(34.0)))
        blocks.append(_named(m, w, said, number))
    if offered:
        options = [(m.t("{n} minuten", n=n), f"setup length {n}") for n in offered]
        width = w if len(offered) > 1 else w / 2
        blocks.append(_named(m, w, m.t("Hoe lang?"), choices(m, width, "length", options, chosen)))
    if seats and not lobby.solo:
        blocks.append(_seated(lobby, m, w))
    return blocks


def _who(lobby: Lobby, m: Metrics, w: float) -> Block:
    """Both sides, or one side with the computer at the other."""
    options = [
        (m.t("Beide kanten"), "setup solo both"),
        (m.t("Bewoners"), "setup solo residents"),
        (m.t("Ambtenaren"), "setup solo officials"),
    ]
    return choices(m, w, "solo", options, ("", "residents", "officials").index(lobby.solo))


def sides(players: int) -> tuple[int, int]:
    """How many residents and how many officials."""
    return (players + 1) // 2, players // 2


def _named(m: Metrics, w: float, name: str, block: Block) -> Block:
    return stack(paragraph(m, w, name, "strong", ground="card"), block, gap=0.6, w=w)


def _seated(lobby: Lobby, m: Metrics, w: float) -> Block:
    return _named(m, w, m.t("Zo zit u aan tafel"), _seats(m, w, *sides(lobby.players)))


def _told(lobby: Lobby, m: Metrics, w: float, seats: bool) -> list[Block]:
    ground = "card"
    minutes = MINUTES.get(lobby.length, {})
    half_years = lobby.half_years or USUAL.get(lobby.length, 0)
    blocks: list[Block] = []
    if minutes:
        big = label(m, str(half_years), "value", ground=ground)
        many = paragraph(
            m, w - big.w - 1.4, m.t("halfjaren, samen {n} minuten spel", n=minutes["play"]), "strong", ground=ground
        )
        rest = m.t(
            "Daarvoor {before} minuten om te beginnen. Daarna {after} minuten voor het actieplan.",
            before=minutes["opening"] + minutes["ownership"] + minutes["thinking"],
            after=minutes["plan"] + minutes["conclusions"],
        )
        blocks.append(stack(beside(big, many, gap=1.4), paragraph(m, w, rest, ground=ground), gap=0.4, w=w))
    if seats and not lobby.solo:
        blocks.append(_seated(lobby, m, w))
    blocks += _at_one_side(lobby, m, w, ground) if lobby.solo else _at_both_sides(lobby, m, w, ground)
    if lobby.folder:
        kept = m.t("Bewaard in {folder}", folder=lobby.folder)
        blocks.append(_line(m, w, "report", kept, ground, "note"))
    return blocks


def _at_one_side(lobby: Lobby, m: Metrics, w: float, ground: str) -> list[Block]:
    here, there = ("house", "hall") if lobby.solo == "residents" else ("hall", "house")
    yours = m.t("U speelt de bewoners.") if here == "house" else m.t("U speelt de ambtenaren.")
    theirs = m.t("De computer speelt de ambtenaren.") if here == "house" else m.t("De computer speelt de bewoners.")
    return [
        _line(m, w, here, yours, ground),
        _line(m, w, there, theirs, ground),
        _line(m, w, "speech", m.t("Na elke keuze van de computer leest u waarom."), ground),
        _line(m, w, "people", m.t("Dit kan alleen, of met een groepje aan één kant."), ground),
    ]


def _at_both_sides(lobby: Lobby, m: Metrics, w: float, ground: str) -> list[Block]:
    residents, officials = sides(lobby.players)
    blocks = [
        _line(m, w, "house", m.t("{n} bewoners, samen aan één kant van de tafel.", n=residents), ground),
        _line(
            m, w, "hall",
            m.t("{n} ambtenaren aan de andere kant. Eén van hen heeft de hoed van de wethouder.", n=officials), ground,
        ),
        _line(m, w, "swap", m.t("Wissel gerust: wie thuis bewoner is, speelt hier ambtenaar."), ground),
    ]  # fmt: skip
    if lobby.players > 8:
        blocks.append(_line(m, w, "people", m.t("Met meer dan acht spelers praat het fijner aan twee tafels."), ground))
    return blocks


def _line(m: Metrics, w: float, icon_name: str, text: str, ground: str, style: str = "body") -> Block:
    side = m.size("body") * 1.35
    words = paragraph(m, w - side - GAP, text, style, ground=ground)
    mark = icon(icon_name, side)
    h = max(words.h, side)
    return Block(w, h, (*mark.at(0, 0.1), *words.at(side + GAP, 0 if words.h >= side else (side - words.h) / 2)))


def _seats(m: Metrics, w: float, residents: int, officials: int) -> Block:
    """The table from above: residents at one side, officials at the other, the last one with the hat."""
    side = min(m.grown(5.2), (w - 10) / (MOST / 2) - 0.8)
    near = beside(*(medal(m, "house", "own2", side / m.grown(1.0)) for _ in range(residents)), gap=0.8)
    hats = ["hall"] * (officials - 1) + ["politics"]
    far = beside(*(medal(m, i, "ochre" if i == "politics" else "own3", side / m.grown(1.0)) for i in hats), gap=0.8)
    wide, thick = max(near.w, far.w) + 3.0, m.grown(2.2)
    board = Block(wide, thick, (Shape(Rect(0, 0, wide, thick), fill="muted", radius=0.8),))
    return stack(far, board, near, gap=0.5, align="centre")
