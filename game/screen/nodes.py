"""The few things a scene is made of: plain, frozen records in units that know nothing of pixels.

Order in a scene's tuple is both drawing order and reading order. Colours are tokens of ``theme.py`` (or
"#RRGGBB"); pictures are names with parameters, never surfaces.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from game.screen.metrics import BORDER, RADIUS

Point: TypeAlias = tuple[float, float]


class Rect(NamedTuple):
    """A rectangle in units; (0, 0) is the window's top left."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        """x of the right edge."""
        return self.x + self.w

    @property
    def bottom(self) -> float:
        """y of the bottom edge."""
        return self.y + self.h

    @property
    def centre(self) -> Point:
        """The middle."""
        return self.x + self.w / 2, self.y + self.h / 2

    def moved(self, dx: float, dy: float) -> Rect:
        """The same size, elsewhere."""
        return Rect(self.x + dx, self.y + dy, self.w, self.h)

    def inset(self, dx: float, dy: float | None = None) -> Rect:
        """Smaller by ``dx`` left and right and ``dy`` (default: the same) above and below; negative grows."""
        dy = dx if dy is None else dy
        return Rect(self.x + dx, self.y + dy, self.w - 2 * dx, self.h - 2 * dy)

    def top_part(self, h: float) -> Rect:
        """The upper ``h`` units."""
        return Rect(self.x, self.y, self.w, h)

    def below(self, h: float) -> Rect:
        """What is left under the upper ``h`` units."""
        return Rect(self.x, self.y + h, self.w, self.h - h)

    def left_part(self, w: float) -> Rect:
        """The left ``w`` units."""
        return Rect(self.x, self.y, w, self.h)

    def after(self, w: float) -> Rect:
        """What is left to the right of the left ``w`` units."""
        return Rect(self.x + w, self.y, self.w - w, self.h)

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.x <= x < self.right and self.y <= y < self.bottom

    def overlap(self, other: Rect) -> Rect | None:
        """The shared part, or None."""
        left, top, w, h = self
        x, y, other_w, other_h = other
        r, b = min(left + w, x + other_w), min(top + h, y + other_h)
        x, y = max(left, x), max(top, y)
        return Rect(x, y, r - x, b - y) if r > x and b > y else None


class Shape(NamedTuple):
    """A filled outline.

    ``kind``: box, pill, oval, pennant, sheet, octagon, triangle, drop, diamond, poly (``points``, absolute), stamp
    (rough red block), banner (box with ragged ends), veil (dims everything before it), ring (open circle), wedge
    (pie from twelve o'clock, ``share`` of the turn). ``shadow``: "", "hard" (.5 u), "soft" (hard and soft) or
    "deep" (.8 u of solid ink, for buttons). ``border`` "" draws none.
    """

    rect: Rect
    kind: str = "box"
    fill: str = "card"
    border: str = "ink"
    width: float = BORDER
    radius: float = RADIUS
    shadow: str = ""
    dashed: bool = False
    points: tuple[Point, ...] = ()
    share: float = 1.0

    def moved(self, dx: float, dy: float) -> Shape:
        """The same shape elsewhere."""
        if not self.points:
            return Shape(self.rect.moved(dx, dy), *self[1:])
        return self._replace(rect=self.rect.moved(dx, dy), points=tuple((x + dx, y + dy) for x, y in self.points))


class Text(NamedTuple):
    """Text in a box; ``**bold**`` marks bold parts, "\\n" a new line.

    ``style`` is a name of the type scale, ``scale`` a factor on it, ``ground`` the colour it stands on (for the
    check of contrast), ``align`` left|centre|right, ``valign`` top|middle|bottom.
    """

    rect: Rect
    text: str
    style: str = "body"
    colour: str = "ink"
    ground: str = "paper"
    align: str = "left"
    valign: str = "top"
    scale: float = 1.0

    def moved(self, dx: float, dy: float) -> Text:
        """The same text elsewhere."""
        return Text(self.rect.moved(dx, dy), *self[1:])


class Picture(NamedTuple):
    """A drawing from the print shop: ``kind`` icon|picture|map|door, ``name`` and ``params`` as the shop knows them."""

    rect: Rect
    name: str
    kind: str = "icon"
    colour: str = "ink"
    params: tuple[tuple[str, object], ...] = ()
    opacity: float = 1.0

    def moved(self, dx: float, dy: float) -> Picture:
        """The same picture elsewhere."""
        return Picture(self.rect.moved(dx, dy), *self[1:])


class Line(NamedTuple):
    """A stroke through absolute ``points``; ``dash`` = (on, off) in units or ()."""

    points: tuple[Point, ...]
    colour: str = "ink"
    width: float = BORDER
    dash: tuple[float, ...] = ()

    @property
    def rect(self) -> Rect:
        """The box around the stroke."""
        xs, ys = [x for x, _ in self.points], [y for _, y in self.points]
        half = self.width / 2
        left, top = min(xs) - half, min(ys) - half
        return Rect(left, top, max(xs) + half - left, max(ys) + half - top)

    def moved(self, dx: float, dy: float) -> Line:
        """The same stroke elsewhere."""
        return self._replace(points=tuple((x + dx, y + dy) for x, y in self.points))


class Field(NamedTuple):
    """Text being typed: what stands there, caret and selection anchor (indexes), and unfinished input."""

    rect: Rect
    text: str
    caret: int = -1
    anchor: int = -1
    composing: str = ""
    placeholder: str = ""
    style: str = "body"

    def moved(self, dx: float, dy: float) -> Field:
        """The same field elsewhere."""
        return Field(self.rect.moved(dx, dy), *self[1:])


class Scratch(NamedTuple):
    """The scratch layer: ``opened`` of ``pieces`` horizontal bands are gone, and what ``strokes`` went over.

    Strokes are polylines relative to the rect's top left, in units. ``bands`` are the heights of the pieces.
    """

    rect: Rect
    strokes: tuple[tuple[Point, ...], ...] = ()
    bands: tuple[float, ...] = ()
    opened: int = 0
    coin: Point | None = None

    def moved(self, dx: float, dy: float) -> Scratch:
        """The same layer elsewhere."""
        return Scratch(self.rect.moved(dx, dy), *self[1:])


class Touch(NamedTuple):
    """An area that can have the focus and be activated; drawn only as focus ring.

    ``label`` is what would be spoken. ``action`` is a command; ``key`` names keys that trigger it, separated by
    spaces ("1", "c", "enter"). ``less``/``more`` are commands for left and right while focused. ``role``: button,
    choice (PageUp cycles over these), aside (PageUp stops there before it goes back), toggle, tab, slider, pager,
    field, scratch, quiet (not in the Tab order).
    """

    rect: Rect
    id: str
    label: str
    action: str
    key: str = ""
    enabled: bool = True
    role: str = "button"
    less: str = ""
    more: str = ""
    radius: float = RADIUS

    def moved(self, dx: float, dy: float) -> Touch:
        """The same area elsewhere."""
        return Touch(self.rect.moved(dx, dy), *self[1:])


class Group(NamedTuple):
    """Nodes drawn as one sheet around the rect's middle: turned (degrees, anticlockwise), scaled, see-through.

    ``wide`` is the share of its width that is seen of a card that turns over, 0-1.
    """

    rect: Rect
    nodes: tuple[Node, ...]
    turn: float = 0.0
    scale: float = 1.0
    opacity: float = 1.0
    wide: float = 1.0

    def moved(self, dx: float, dy: float) -> Group:
        """The same sheet elsewhere."""
        return self._replace(rect=self.rect.moved(dx, dy), nodes=tuple(n.moved(dx, dy) for n in self.nodes))


Node: TypeAlias = Shape | Text | Picture | Line | Field | Scratch | Touch | Group
Nodes: TypeAlias = tuple[Node, ...]


class Scene(NamedTuple):
    """A whole screen.

    ``primary`` is the id of the touch that Enter and PageDown trigger when nothing else has a say; ``back`` the
    command of Esc ("" opens the menu); ``keys`` are (key, command) pairs without a place on the screen.
    ``pagers`` are the ids of the pagers shown, the wheel and the arrow keys turn the first.
    """

    title: str
    nodes: Nodes
    primary: str = ""
    back: str = ""
    keys: tuple[tuple[str, str], ...] = ()
    pagers: tuple[str, ...] = ()
    ground: str = "paper"
    modal: bool = False


def walk(nodes: Iterable[Node]) -> Iterable[Node]:
    """All nodes in drawing order, groups opened up."""
    for node in nodes:
        if isinstance(node, Group):
            yield from walk(node.nodes)
        else:
            yield node


def touches(scene: Scene) -> tuple[Touch, ...]:
    """The focusable areas in reading order."""
    return tuple(n for n in walk(scene.nodes) if isinstance(n, Touch))


def find(scene: Scene, ident: str) -> Touch | None:
    """The touch with this id."""
    return next((t for t in touches(scene) if t.id == ident), None)
