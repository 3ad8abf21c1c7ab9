"""Sheets for the manual of the look, drawn by the game's own painter: colours, eyes, icons, type, doors, stages."""

from __future__ import annotations

from collections.abc import Sequence

import pygame

from game.paths import data_path
from game.screen.blocks import Block, beside, stack
from game.screen.kit import label
from game.screen.kit_marks import badge, own_badge, ownership_pill
from game.screen.metrics import STYLES, Metrics
from game.screen.nodes import Node, Picture, Rect, Scene, Shape, Text
from game.screen.painter import paint
from game.screen.shopfront import Shop
from game.screen.theme import FUNCTIONS, METERS, OWNERS, POSTURES, THEMES, on
from game.screen.ui import Prefs, Ui
from tools.look import words
from tools.seeing import seen_picture

WIDTH = 1200
"""Pixels of a picture in the manual, which shows it at three quarters or so."""
_EDGE = 3.0


def metrics(theme: str = "light") -> Metrics:
    """What the sheets are drawn with: 177.8 units wide."""
    return Metrics(WIDTH, WIDTH * 9 // 16, theme=theme, motion=False)


def drawn(nodes: Sequence[Node], high: float, shop: Shop | None, theme: str = "light") -> pygame.Surface:
    """Nodes on a sheet of paper, ``high`` units high."""
    m = metrics(theme)
    surface = pygame.Surface((WIDTH, m.px(high)))
    paint(surface, Scene("", tuple(nodes)), Ui(prefs=Prefs(theme=theme)), m, shop)
    return surface


def under(*pictures: pygame.Surface) -> pygame.Surface:
    """Pictures of one width, one below the other."""
    page = pygame.Surface((pictures[0].get_width(), sum(one.get_height() for one in pictures)))
    y = 0
    for one in pictures:
        page.blit(one, (0, y))
        y += one.get_height()
    return page


def palette(theme: str, shop: Shop | None) -> pygame.Surface:
    """Every colour of a theme with its name, and letters where letters stand on it."""
    m, y = metrics(theme), 1.6
    nodes: list[Node] = []
    columns, w, h = 6, (m.w - 2 * _EDGE + 1.5) / 6, 9.4
    for heading, group in words.COLOURS.items():
        nodes += label(m, heading, "name").at(_EDGE, y)
        y += 4.4
        for n, (token, colour) in enumerate(group.items()):
            x, row = _EDGE + n % columns * w, y + n // columns * h
            box = Rect(x, row, w - 1.5, 4.9)
            nodes.append(Shape(box, fill=token, radius=0.8))
            if colour.text == "on":
                nodes.append(Text(box, "Abc 123", "small", on(token, theme), token, "centre", "middle"))
            nodes += label(m, colour.name if len(colour.name) < 20 else colour.name[0], "small").at(x, row + 5.1)
        y += -(-len(group) // columns) * h + 0.6
    return drawn(nodes, y + 1.0, shop, theme)


def eyes(shop: Shop | None) -> pygame.Surface:
    """What means something, as four kinds of eyes see it, in both themes."""
    rows: list[pygame.Surface] = []
    for theme in THEMES:
        m = metrics(theme)
        block = _meaning(m)
        for eye, name in words.EYES.items():
            said = stack(label(m, name.capitalize(), "strong"), label(m, words.THEMES[theme], "small"), gap=0.2)
            row = beside(said._replace(w=33.0), block, gap=2.0, valign="middle")
            one = drawn(row.at(_EDGE, 1.5), row.h + 3.0, shop, theme)
            rows.append(seen_picture(one, eye) if eye else one)
    return under(*rows)


def _meaning(m: Metrics) -> Block:
    functions = beside(*(badge(m, kind, 7.0, 8.4) for kind in FUNCTIONS), gap=1.0)
    meters = beside(*(badge(m, kind, 6.3, 8.4) for kind in METERS), gap=1.0)
    owners = beside(*(ownership_pill(m, number) for number in OWNERS), gap=1.0)
    tabs = beside(*(_tab(kind, m.t(mark.letters), mark.icon) for kind, mark in POSTURES.items()), gap=1.0)
    return beside(functions, meters, owners, tabs, gap=3.2, valign="middle")


def _tab(fill: str, letters: str, icon_name: str) -> Block:
    card, tab = Rect(0, 0, 9.4, 8.4), Rect(0.8, 0.8, 4.6, 6.8)
    return Block(
        card.w,
        card.h,
        (
            Shape(card, fill=fill, radius=0.9),
            Shape(tab, fill="ink", border="", radius=0.8),
            Picture(Rect(1.7, 1.3, 2.8, 2.8), icon_name, colour="white"),
            Text(Rect(0.8, 4.3, 4.6, 3.1), letters, "letter", "white", "ink", "centre"),
        ),
    )


def icons(shop: Shop | None) -> pygame.Surface:
    """Every icon with the name that a scene gives."""
    names = sorted(path.stem for path in data_path("assets", "art", "icon").glob("*.svg"))
    m, columns = metrics(), 9
    w, h = (m.w - 2 * _EDGE) / columns, 11.6
    nodes: list[Node] = []
    for n, name in enumerate(names):
        x, y = _EDGE + n % columns * w, 2.0 + n // columns * h
        nodes.append(Picture(Rect(x + w / 2 - 3, y, 6, 6), name))
        nodes.append(Text(Rect(x, y + 6.4, w, 3.6), name, "small", align="centre"))
    return drawn(nodes, 2.0 + -(-len(names) // columns) * h, shop)


def letters(shop: Shop | None) -> pygame.Surface:
    """A sample of every style, the largest first."""
    m, y = metrics(), 2.0
    nodes: list[Node] = []
    for name in sorted(STYLES, key=lambda one: -STYLES[one].size):
        sample, high = label(m, words.STYLES[name][0], name), max(m.lead(name), m.lead("small"))
        said = label(m, name, "small")
        use = label(m, words.STYLES[name][1], "note")
        for x, one in ((_EDGE, said), (18.0, sample), (115.0, use)):
            nodes += one.at(x, y + (high - one.h) / 2)
        y += high + 1.0
    return drawn(nodes, y + 1.0, shop)


DOORS = (
    ("dicht", 0, "shut"),
    ("dicht, 3 van 6 open", 3, "shut"),
    ("op een kier", 5, "ajar"),
    ("open", 6, "open"),
)


def doors(shop: Shop | None) -> pygame.Surface:
    """The door: shut, with drawn bolts, ajar, open."""
    m = metrics()
    w, h = (m.w - 2 * _EDGE - 3 * 1.8) / 4, 62.0
    nodes: list[Node] = []
    for n, (name, drawn_bolts, leaf) in enumerate(DOORS):
        x = _EDGE + n * (w + 1.8)
        params = (("bolts", 6), ("drawn", drawn_bolts), ("leaf", leaf), ("left_out", 0))
        nodes.append(Picture(Rect(x, 2.0, w, h), "door", "door", params=params))
        nodes.append(Text(Rect(x, 2.0 + h + 0.8, w, 4.2), name, "strong", align="centre"))
    return drawn(nodes, h + 8.4, shop)


STAGES = ("0 paaltje", "1 mensen", "2 in aanbouw", "3 bloei")
GROWING = ("wensbus", "energiecooperatie")


def stages(shop: Shop | None) -> pygame.Surface:
    """Two initiatives in their four stages."""
    m = metrics()
    w = (m.w - 2 * _EDGE) / 4
    h = w * 0.62
    nodes: list[Node] = [
        Text(Rect(_EDGE + n * w, 1.2, w, 4.2), name, "strong", align="centre") for n, name in enumerate(STAGES)
    ]
    pictures: list[Node] = [
        Picture(Rect(_EDGE + n * w + 1.5, 6.0 + row * (h + 1), w - 3, h), f"initiative/{name}-{n}", "picture")
        for row, name in enumerate(GROWING)
        for n in range(4)
    ]
    return drawn([*nodes, *pictures], 7.0 + 2 * (h + 1), shop)


def owned(shop: Shop | None) -> pygame.Surface:
    """Ownership as a tab and as a pill with words."""
    m = metrics()
    pairs = [(own_badge(m, number), ownership_pill(m, number, True)) for number in OWNERS]
    rows = [beside(*pair, gap=2.0, valign="middle") for pair in pairs]
    w = (m.w - 2 * _EDGE) / 2
    nodes = [one for n, row in enumerate(rows) for one in row.at(_EDGE + n % 2 * w, 2.0 + n // 2 * 11.0)]
    return drawn(nodes, 2.0 + 2 * 11.0, shop)
