"""The press: sheets become the bytes of a PDF. The only module that knows fpdf2, and imported when it prints.

Drawings go in as lines, not as pixels, so they stay sharp on a large board and the file stays small. The date comes
from outside: the same sheets give the same bytes.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from typing import Literal

from fpdf import FPDF
from fpdf.drawing import GraphicsContext
from fpdf.drawing_primitives import Transform
from fpdf.enums import Duplex, RenderStyle
from fpdf.prefs import ViewerPreferences
from fpdf.svg import SVGObject

from game.content.maps.shapes import HEIGHT, WIDTH, depth_scale
from game.print.letters import font_files, known
from game.print.pieces import Art, Door, Line, Piece, Shape, Village, Words
from game.print.sheets import Sheet
from game.screen.nodes import Point, Rect
from game.screen.prints import INK, SNOW, coloured, drawing
from game.screen.prints_door import DOOR_HEIGHT, DOOR_WIDTH, EDGE, bolt_places
from game.screen.prints_map import part_colours, part_name, season_colours, torn_svg
from game.screen.prints_ways import ways_svg
from game.screen.theme import hexed, rgb

SEASON = "zomer"
DASH = (1.3, 0.9)
_Colours = tuple[tuple[str, str], ...]


def pdf(sheets: Sequence[Sheet], title: str, lang: str, made: datetime) -> bytes:
    """The sheets as one PDF.

    Args:
        sheets: in the order of the pages.
        title: of the document.
        lang: nl or en; what a reading voice takes.
        made: the date in the file.

    Raises:
        NoFontError: the font of the game is not installed.
    """
    paper = FPDF(unit="mm", format="A4")
    paper.set_margin(0)
    paper.set_auto_page_break(False)
    for weight, file in font_files().items():
        paper.add_font(weight, "", file)
    paper.set_title(title)
    paper.set_author("Kleine Kernen Spel")
    paper.set_creator("Kleine Kernen Spel")
    paper.set_producer("fpdf2")
    paper.set_lang(lang)
    paper.set_creation_date(made)
    paper.viewer_preferences = ViewerPreferences(
        display_doc_title=True, print_scaling="None", duplex=Duplex.DUPLEX_FLIP_LONG_EDGE
    )
    paper.set_font("regular", "", 12)
    for sheet in sheets:
        paper.add_page(format=sheet.size)
        for level, words in sheet.marks:
            paper.start_section(known(words), level, strict=False)
        for piece in sheet.pieces:
            _draw(paper, piece)
        for card in sheet.cards:
            for piece in card.pieces:
                _draw(paper, piece)
    return bytes(paper.output())


def _draw(paper: FPDF, piece: Piece) -> None:
    if isinstance(piece, Words):
        _words(paper, piece)
    elif isinstance(piece, Shape):
        _shape(paper, piece)
    elif isinstance(piece, Line):
        _pen(paper, piece.colour, piece.line, piece.dashed)
        paper.polyline(list(piece.points), style=RenderStyle.D)
    elif isinstance(piece, Art):
        _art(paper, piece)
    elif isinstance(piece, Door):
        _door(paper, piece)
    else:
        _village(paper, piece)


def _words(paper: FPDF, words: Words) -> None:
    paper.set_text_color(*rgb(words.colour))
    for box, row in words.lines():
        x = box.x
        y = box.y + words.lead / 2 + words.size * 0.34 * 25.4 / 72
        for run in row.runs:
            paper.set_font(run.weight, "", words.size)
            paper.text(x, y, run.text)
            x += paper.get_string_width(run.text)


def _pen(paper: FPDF, colour: str, line: float, dashed: bool) -> None:
    paper.set_draw_color(*rgb(colour))
    paper.set_line_width(line)
    if dashed:
        paper.set_dash_pattern(*DASH)
    else:
        paper.set_dash_pattern()


def _shape(paper: FPDF, shape: Shape) -> None:
    style: Literal["D", "F", "DF"] = "DF" if shape.fill and shape.edge else "F" if shape.fill else "D"
    if shape.fill:
        paper.set_fill_color(*rgb(shape.fill))
    if shape.edge:
        _pen(paper, shape.edge, shape.line, shape.dashed)
    x, y, w, h = shape.box
    if shape.kind == "oval":
        paper.ellipse(x, y, w, h, style=style)
    elif shape.kind == "box" and shape.radius:
        paper.rect(x, y, w, h, style=style, round_corners=True, corner_radius=min(shape.radius, w / 2, h / 2))
    elif shape.kind == "box":
        paper.rect(x, y, w, h, style=style)
    else:
        paper.polygon(list(shape.points or silhouette(shape.kind, shape.box)), style=style)


def silhouette(kind: str, box: Rect) -> tuple[Point, ...]:
    """The outline of a pennant, a sheet with a folded corner, or an octagon.

    Raises:
        KeyError: there is no such silhouette.
    """
    x, y, w, h = box
    cut = min(w, h) * 0.28
    return {
        "pennant": ((x, y), (x + w, y), (x + w, y + h * 0.82), (x + w / 2, y + h), (x, y + h * 0.82)),
        "sheet": ((x, y), (x + w - cut, y), (x + w, y + cut), (x + w, y + h), (x, y + h)),
        "octagon": (
            (x + cut, y), (x + w - cut, y), (x + w, y + cut), (x + w, y + h - cut),
            (x + w - cut, y + h), (x + cut, y + h), (x, y + h - cut), (x, y + cut),
        ),
    }[kind]  # fmt: skip


@lru_cache(maxsize=1024)
def _svg(name: str, colours: _Colours) -> tuple[SVGObject, float, float]:
    art = drawing(name)
    return SVGObject(coloured(art.text, {SNOW: "none", **dict(colours)}).encode()), art.width, art.height


def _art(paper: FPDF, art: Art) -> None:
    svg, wide, tall = _svg(art.name, ((INK, hexed(art.ink)),) if art.ink else ())
    scale = min(art.box.w / wide, art.box.h / tall)
    w, h = wide * scale, tall * scale
    _place(paper, svg, Rect(art.box.x + (art.box.w - w) / 2, art.box.y + (art.box.h - h) / 2, w, h))


def _place(paper: FPDF, svg: SVGObject, box: Rect, flip: bool = False) -> None:
    path: GraphicsContext
    _, _, path = svg.transform_to_rect_viewport(1, box.w, box.h, ignore_svg_top_attrs=True)
    mirror = Transform.scaling(-1, 1) @ Transform.translation(box.w, 0) if flip else Transform.identity()
    assert path.transform is not None
    path.transform = path.transform @ mirror @ Transform.translation(box.x, box.y)
    paper.draw_path(path, copy=False)


def _door(paper: FPDF, door: Door) -> None:
    box = door.box
    k = min(box.w / DOOR_WIDTH, box.h / DOOR_HEIGHT)
    w, h = DOOR_WIDTH * k, DOOR_HEIGHT * k
    x, y = box.x + (box.w - w) / 2, box.y + (box.h - h) / 2
    parts = [("wall", 0, 0), ("leaf-shut", 0, 0)]
    parts += [(name, EDGE, at) for at in bolt_places(door.bolts) for name in ("keeper", "bolt")]
    with paper.rect_clip(x, y, w, h):
        for name, right, down in parts:
            art = drawing(f"door/{name}")
            place = Rect(x + (right + art.x) * k, y + (down + art.y) * k, art.width * k, art.height * k)
            _place(paper, _svg(f"door/{name}", ())[0], place)
    paper.set_dash_pattern()
    _shape(paper, Shape(Rect(x, y, w, h), "box", "", "ink", 0.5))


def _village(paper: FPDF, village: Village) -> None:
    """The map in depth order within its torn frame, as the screen composes it."""
    spec, box = village.spec, village.box
    scale = box.w / WIDTH
    top = box.y + box.h - HEIGHT * scale
    with paper.rect_clip(box.x, box.y, box.w, box.h):
        land, _, _ = _svg(f"backdrop/{spec.landscape}-{SEASON}", ())
        whole = Rect(box.x, top, box.w, HEIGHT * scale)
        _place(paper, land, whole)
        if spec.ways:
            _place(paper, SVGObject(ways_svg(spec.ways, SEASON).encode()), whole)
        for y, name, x, colours, flip in sorted(_things(village), key=lambda one: one[0]):
            art = drawing(name)
            k = depth_scale(y) * scale
            left = -(art.x + art.width) if flip else art.x
            place = Rect(box.x + x * scale + left * k, top + y * scale + art.y * k, art.width * k, art.height * k)
            _place(paper, _svg(name, colours)[0], place, flip)
        units = (WIDTH, max(1, round(box.h / scale)))
        _place(paper, SVGObject(torn_svg(units, "#FFFFFF", INK).encode()), box)


def _things(village: Village) -> list[tuple[float, str, float, _Colours, bool]]:
    """Foot y, drawing, foot x, colours and whether it is mirrored, of everything that stands on the map."""
    found = [
        (part.y, part_name(part.kind, SEASON), part.x, tuple(part_colours(part, SEASON).items()), part.flip)
        for part in village.spec.parts
    ]
    own = tuple(season_colours(SEASON).items())
    for site, (initiative, stage) in zip(village.spec.sites, village.stages, strict=False):
        found.append((site.y, f"initiative/{initiative}-{stage}", site.x, own, False))
    return found
