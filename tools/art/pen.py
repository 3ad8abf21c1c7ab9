"""The pen: shapes printed slightly out of register, with a hand-cut outline.

A `Pen` collects SVG elements and knows their bounding box. All drawing
functions draw around their own origin, which is the foot point of the thing;
`Pen.at` says where that origin lies. The file's viewBox keeps the origin, so
the game finds the foot point back without a table beside the pictures.

Only paths, circles and ellipses are written: what the game's SVG reader draws.
"""

from __future__ import annotations

import math
import random
import re
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from typing import NamedTuple, TypeVar

from tools.art.inks import BASE, INK

Point = tuple[float, float]
Points = Sequence[Point]
Shape = str | Points
Box = tuple[float, float, float, float]
T = TypeVar("T")

_TOKEN = re.compile(r"[A-Za-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?")
_ARGUMENTS = {"M": 2, "L": 2, "H": 1, "V": 1, "Q": 4, "T": 2, "C": 6, "S": 4, "A": 7, "Z": 0}


class Place(NamedTuple):
    """Where a drawing stands: origin, scale, and whether it is mirrored."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0
    mirror: float = 1.0

    def point(self, x: float, y: float) -> Point:
        """The page point of a local point."""
        return self.x + x * self.scale * self.mirror, self.y + y * self.scale


def number(value: float) -> str:
    """A number with at most one decimal and no needless zero."""
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def between(a: Point, b: Point, t: float) -> Point:
    """The point a share `t` of the way from `a` to `b`."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def _flattened(data: str) -> list[list[Point]]:
    """Polylines of path data with absolute or relative M L H V Q Z, and A for half turns only."""
    tokens = _TOKEN.findall(data)
    lines: list[list[Point]] = []
    here: Point = (0.0, 0.0)
    command, i = "", 0
    while i < len(tokens):
        if tokens[i].isalpha():
            command = tokens[i]
            i += 1
        upper = command.upper()
        v = [float(token) for token in tokens[i : i + _ARGUMENTS[upper]]]
        i += _ARGUMENTS[upper]
        ox, oy = here if command != upper else (0.0, 0.0)
        if upper == "Z":
            lines[-1].append(lines[-1][0])
            here = lines[-1][0]
            continue
        if upper in "HV":
            end = (v[0] + ox, here[1]) if upper == "H" else (here[0], v[0] + oy)
        else:
            end = (v[-2] + ox, v[-1] + oy)
        if upper == "M":
            lines.append([end])
            command = "l" if command == "m" else "L"
        elif upper == "Q":
            bend = (v[0] + ox, v[1] + oy)
            lines[-1] += [
                between(between(here, bend, t / 12), between(bend, end, t / 12), t / 12) for t in range(1, 13)
            ]
        elif upper == "A":
            mx, my = (here[0] + end[0]) / 2, (here[1] + end[1]) / 2
            turn = math.atan2(here[1] - my, here[0] - mx)
            sign = 1 if v[4] else -1
            lines[-1] += [
                (
                    mx + v[0] * math.cos(turn + sign * math.pi * t / 16),
                    my + v[1] * math.sin(turn + sign * math.pi * t / 16),
                )
                for t in range(1, 17)
            ]
        elif upper in "LHV":
            lines[-1].append(end)
        else:
            raise ValueError(f"cannot dash a path with {command}")
        here = end
    return lines


def dashed(data: str, on: float, off: float) -> str:
    """Path data cut into dashes; the game's SVG reader draws stray lines for dash arrays."""
    pieces: list[str] = []
    for line in _flattened(data):
        left, drawing = on, True
        pieces.append(f"M{line[0][0]} {line[0][1]}")
        for a, b in pairwise(line):
            length, done = math.dist(a, b), 0.0
            while length - done > left:
                done += left
                x, y = between(a, b, done / length)
                pieces.append(f"{'L' if drawing else 'M'}{x} {y}")
                drawing = not drawing
                left = on if drawing else off
            left -= length - done
            if drawing:
                pieces.append(f"L{b[0]} {b[1]}")
    return "".join(pieces)


class Pen:
    """Collects one drawing.

    Args:
        name: seeds the wobble, so that each drawing is always the same.
    """

    def __init__(self, name: str) -> None:
        self._random = random.Random(zlib.crc32(name.encode()))
        self._place = Place()
        self._body: list[str] = []
        self._box: Box | None = None

    # -- chance -----------------------------------------------------------
    def jitter(self, amount: float) -> float:
        """A number between -amount and amount."""
        return (2 * self._random.random() - 1) * amount

    def span(self, low: float, high: float) -> float:
        """A number between low and high."""
        return low + (high - low) * self._random.random()

    def pick(self, choices: Sequence[T]) -> T:
        """One of the choices."""
        return choices[int(self._random.random() * len(choices))]

    # -- place ------------------------------------------------------------
    @contextmanager
    def at(self, x: float, y: float, scale: float = 1.0, mirror: bool = False) -> Iterator[None]:
        """Draw with the origin at (x, y) for as long as the block lasts."""
        old = self._place
        px, py = old.point(x, y)
        self._place = Place(px, py, old.scale * scale, -old.mirror if mirror else old.mirror)
        try:
            yield
        finally:
            self._place = old

    def _touch(self, x: float, y: float, margin: float) -> None:
        if self._box is None:
            self._box = (x - margin, y - margin, x + margin, y + margin)
            return
        a, b, c, d = self._box
        self._box = (min(a, x - margin), min(b, y - margin), max(c, x + margin), max(d, y + margin))

    # -- paths ------------------------------------------------------------
    def wobble(self, points: Points, amount: float = 1.2, close: bool = True) -> str:
        """Path data through the points whose sides bend a little, as if cut by hand."""
        data = [f"M{points[0][0]} {points[0][1]}"]
        count = len(points)
        for i in range(count if close else count - 1):
            a, b = points[i], points[(i + 1) % count]
            bend = min(amount, math.hypot(b[0] - a[0], b[1] - a[1]) * 0.05)
            mx = (a[0] + b[0]) / 2 + self.jitter(bend)
            my = (a[1] + b[1]) / 2 + self.jitter(bend)
            data.append(f"Q{mx} {my} {b[0]} {b[1]}")
        return "".join(data) + ("Z" if close else "")

    def _placed(self, data: str, margin: float) -> str:
        """Path data moved to the page, its points counted in the box."""
        tokens = _TOKEN.findall(data)
        out: list[str] = []
        here: Point = (0.0, 0.0)
        start = here
        command = ""
        i = 0
        place = self._place
        while i < len(tokens):
            if tokens[i].isalpha():
                command = tokens[i]
                i += 1
            upper = command.upper()
            relative = command != upper
            values = [float(v) for v in tokens[i : i + _ARGUMENTS[upper]]]
            i += _ARGUMENTS[upper]
            ox, oy = here if relative else (0.0, 0.0)
            if upper == "Z":
                out.append("Z")
                here = start
                continue
            if upper == "A":
                rx, ry, turn, large, sweep = values[:5]
                here = (values[5] + ox, values[6] + oy)
                if place.mirror < 0:
                    sweep = 1 - sweep
                x, y = place.point(*here)
                self._touch(x, y, margin + max(rx, ry) * place.scale * 0.5)
                k = place.scale
                head = f"A{number(rx * k)} {number(ry * k)} {number(turn)} {int(large)} {int(sweep)}"
                out.append(f"{head} {number(x)} {number(y)}")
                continue
            if upper == "H":
                points = [(values[0] + ox, here[1])]
            elif upper == "V":
                points = [(here[0], values[0] + oy)]
            else:
                points = [(values[n] + ox, values[n + 1] + oy) for n in range(0, len(values), 2)]
            here = points[-1]
            if upper == "M":
                start = here
            placed = [place.point(*p) for p in points]
            for x, y in placed:
                self._touch(x, y, margin)
            letter = "L" if upper in "HV" else upper
            out.append(letter + " ".join(f"{number(x)} {number(y)}" for x, y in placed))
            if upper == "M":
                command = "l" if relative else "L"
        return "".join(out)

    def _data(self, shape: Shape, wobble: float = 1.2, close: bool = True) -> str:
        return shape if isinstance(shape, str) else self.wobble(shape, wobble, close)

    def path(
        self,
        data: str,
        fill: str | None = None,
        ink: str | None = None,
        width: float = 0.0,
        opacity: float | None = None,
        dash: tuple[float, float] | None = None,
        shift: Point | None = None,
        evenodd: bool = False,
    ) -> None:
        """Write one path element; widths are in local units."""
        k = self._place.scale
        if dash:
            data = dashed(data, *dash)
        text = f'<path d="{self._placed(data, width * k / 2 if ink else 0)}" fill="{fill or "none"}"'
        if ink:
            text += f' stroke="{ink}" stroke-width="{number(max(width * k, 0.1))}"'
            text += ' stroke-linejoin="round" stroke-linecap="round"'
        if opacity is not None:
            text += f' opacity="{opacity:g}"'
        if shift and shift != (0, 0):
            text += f' transform="translate({number(shift[0] * k)} {number(shift[1] * k)})"'
        if evenodd:
            text += ' fill-rule="evenodd"'
        self._body.append(text + "/>")

    def cut(
        self,
        shape: Shape,
        fill: str,
        width: float = 3.0,
        shift: Point = (2.2, 1.8),
        wobble: float = 1.2,
        base: str = BASE,
    ) -> None:
        """A printed shape: light base, ink moved a little, dark outline."""
        data = self._data(shape, wobble)
        if shift != (0, 0) and fill != base:
            self.path(data, base)
            self.path(data, fill, shift=shift)
            self.path(data, None, INK, width)
        else:
            self.path(data, fill, INK, width)

    def box(self, shape: Shape, fill: str, width: float = 2.4) -> None:
        """A small outlined shape, in register: windows, doors, plates."""
        self.path(self._data(shape, 0.4), fill, INK, width)

    def flat(self, shape: Shape, fill: str, wobble: float = 1.0, opacity: float | None = None) -> None:
        """A shape without an outline."""
        self.path(self._data(shape, wobble), fill, opacity=opacity)

    def line(
        self,
        shape: Shape,
        width: float = 3.0,
        colour: str = INK,
        wobble: float = 1.0,
        opacity: float | None = None,
        dash: tuple[float, float] | None = None,
    ) -> None:
        """An open stroke."""
        self.path(self._data(shape, wobble, close=False), None, colour, width, opacity, dash)

    def beam(self, shape: Shape, width: float, colour: str) -> None:
        """A stroke of colour with an ink edge: poles, planks, railings."""
        data = self._data(shape, 0.5, close=False)
        self.path(data, None, INK, width)
        self.path(data, None, colour, max(1.0, width - 3.4))

    def ellipse(
        self, x: float, y: float, rx: float, ry: float, fill: str | None, width: float = 0.0,
        opacity: float | None = None, ink: str = INK,
    ) -> None:  # fmt: skip
        """An ellipse; `width` 0 means no outline."""
        k = self._place.scale
        cx, cy = self._place.point(x, y)
        for sx in (-1, 1):
            self._touch(cx + sx * rx * k, cy - ry * k, width * k / 2)
            self._touch(cx + sx * rx * k, cy + ry * k, width * k / 2)
        if rx == ry:
            head = f'<circle cx="{number(cx)}" cy="{number(cy)}" r="{number(rx * k)}"'
        else:
            head = f'<ellipse cx="{number(cx)}" cy="{number(cy)}" rx="{number(rx * k)}" ry="{number(ry * k)}"'
        head += f' fill="{fill or "none"}"'
        if width:
            head += f' stroke="{ink}" stroke-width="{number(width * k)}"'
        if opacity is not None:
            head += f' opacity="{opacity:g}"'
        self._body.append(head + "/>")

    def circle(self, x: float, y: float, r: float, fill: str | None, width: float = 0.0) -> None:
        """A circle; `width` 0 means no outline."""
        self.ellipse(x, y, r, r, fill, width)

    # -- the woodcut's shading ---------------------------------------------
    def wedges(
        self, a: Point, b: Point, c: Point, d: Point, count: int, width: float = 3.5,
        shortest: float = 0.3, longest: float = 0.9, colour: str = INK, opacity: float | None = None,
    ) -> None:  # fmt: skip
        """Tapered cuts that stand on a-b and point to d-c."""
        length = math.hypot(b[0] - a[0], b[1] - a[1]) or 1
        ux, uy = (b[0] - a[0]) / length, (b[1] - a[1]) / length
        data: list[str] = []
        for i in range(count):
            t = (i + 0.5 + self.jitter(0.25)) / count
            p = between(a, b, t)
            q = between(p, between(d, c, t), self.span(shortest, longest))
            h = width / 2 * self.span(0.75, 1.2)
            data.append(f"M{p[0] - ux * h} {p[1] - uy * h}L{q[0]} {q[1]}L{p[0] + ux * h} {p[1] + uy * h}Z")
        if data:
            self.path("".join(data), colour, opacity=opacity)

    def tick(self, x: float, y: float, dx: float, dy: float, width: float = 3.0, colour: str = INK) -> None:
        """One tapered cut from (x, y)."""
        length = math.hypot(dx, dy) or 1
        px, py = -dy / length * width / 2, dx / length * width / 2
        self.path(f"M{x + px} {y + py}L{x + dx} {y + dy}L{x - px} {y - py}Z", colour)

    # -- result -------------------------------------------------------------
    def box_of(self, shape_box: Box | None = None) -> Box:
        """The whole-numbered page box of what is drawn (or the given one)."""
        a, b, c, d = shape_box or self._box or (0, 0, 1, 1)
        return math.floor(a), math.floor(b), math.ceil(c), math.ceil(d)

    def svg(self, frame: Box | None = None) -> str:
        """The file's text; `frame` (x0, y0, x1, y1) replaces the measured box."""
        a, b, c, d = self.box_of(frame)
        w, h = number(c - a), number(d - b)
        head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}"'
        head += f' viewBox="{number(a)} {number(b)} {w} {h}">\n'
        return head + "\n".join(self._body) + "\n</svg>\n"
