"""Holds a small picture of every scene in `tests/pictures`: `python -m tools.references` draws them anew.

A test compares what the game draws now with these, tile by tile: a tile is so large that another way of smoothing
letters passes, and so small that a missing icon does not.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pygame

from game.content.village_file import open_village
from game.screen.metrics import Metrics
from game.screen.painter import paint
from game.screen.shopfront import open_shop
from game.screen.shots import shots_of
from game.screen.ui import Prefs, Ui

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "pictures"
COMMAND = "python -m tools.references"
VILLAGE = "oudeloo"

SMALLER = 3
"""A kept picture is this many times smaller than what was drawn: 960 × 540 becomes 320 × 180."""
TILE = 5
"""Pixels of a kept picture in a tile: 15 of what was drawn, 2.8 units."""
WORST = 20
"""How far (0–255) the most different tile may be in one of red, green and blue. Every text moved by a whole pixel makes
12 to 16, a key cap that is gone 22, an icon more."""
MEAN = 1.6
"""How far all tiles may be on average. Every text moved by a whole pixel makes 0.3 to 1.5."""
_STEPS = bytes((level >> 3 << 3) | 4 for level in range(256))
"""32 levels a colour: enough to compare, and a third smaller on disk."""


class Look(NamedTuple):
    """How a reader wants the scenes: window in pixels, text size, theme, language; ``after`` ends the file's name."""

    after: str = ""
    size: tuple[int, int] = (960, 540)
    text: int = 100
    theme: str = "light"
    lang: str = "nl"


PLAIN = Look()
"""Every scene is kept so, of the trainer's own window a few."""
OTHERWISE: dict[Look, tuple[str, ...]] = {
    Look("-contrast", theme="contrast"): (
        "play-attention",
        "play-killer",
        "play-respond",
        "plan-timeline",
        "over-lobby-settings",
    ),
    Look("-en", lang="en"): ("play-attention", "play-half_year_end"),
    Look("-large", (720, 540), 125): ("play-attention", "play-respond"),
}
"""What is kept in other looks as well, by the name of the scene."""
DESK = ("desk-waiting", "desk-agenda", "desk-killer", "desk-respond", "desk-dark")
"""Of the trainer's own window, which is laid out the same at every place, these are kept."""


class Drawn(NamedTuple):
    """A scene as the game draws it now, and the name under which it is kept."""

    name: str
    picture: pygame.Surface


def drawn_now(village: str = VILLAGE) -> Iterator[Drawn]:
    """Every scene of a village in the plain look, then those in another.

    Raises:
        LookupError: ``OTHERWISE`` names a scene that is no longer there.
    """
    shop = open_shop()
    shots = {shot.name: shot for shot in shots_of(open_village(village))}
    kept_plain = tuple(name for name in shots if name in DESK or not name.startswith("desk-"))
    for look, names in {PLAIN: kept_plain, **OTHERWISE}.items():
        m, ui = Metrics(*look.size, look.text, look.theme, look.lang, False), _ui(look)
        for name in names:
            if name not in shots:
                raise LookupError(f"tools/references.py: there is no scene {name!r} to be kept{look.after}")
            surface = pygame.Surface(look.size)
            paint(surface, shots[name].scene(ui, m), ui, m, shop)
            yield Drawn(name + look.after, surface)


def _ui(look: Look) -> Ui:
    return Ui(prefs=Prefs(look.text, look.theme, look.lang, False))


def kept(picture: pygame.Surface) -> pygame.Surface:
    """A picture as it is kept: small, and in few colours."""
    w, h = picture.get_width() // SMALLER, picture.get_height() // SMALLER
    small = pygame.image.tobytes(pygame.transform.smoothscale(picture, (w, h)), "RGB")
    return pygame.image.frombytes(small.translate(_STEPS), (w, h), "RGB")


def unlike(one: pygame.Surface, other: pygame.Surface) -> str:
    """In what two kept pictures differ more than they may, in words; "" when they are alike."""
    if one.get_size() != other.get_size():
        return f"{one.get_width()} × {one.get_height()} instead of {other.get_width()} × {other.get_height()}"
    said = [one for one in (_off(one, other, shift) for shift in (0, TILE // 2)) if one]
    return said[0] if said else ""


def _off(one: pygame.Surface, other: pygame.Surface, shift: int) -> str:
    """The difference tile by tile; a grid that is shifted half a tile sees an edge that moved within a tile."""
    wide, high = ((side - shift) // TILE for side in one.get_size())
    off = [abs(a - b) for a, b in zip(_tiles(one, shift, wide, high), _tiles(other, shift, wide, high), strict=True)]
    mean, worst = sum(off) / len(off), max(off)
    if mean <= MEAN and worst <= WORST:
        return ""
    row, column = divmod(off.index(worst) // 3, wide)
    at = f"{100 * column // wide} % from the left, {100 * row // high} % from above"
    return f"{worst} of 255 off at {at} (at most {WORST}); {mean:.2f} on average (at most {MEAN})"


def _tiles(picture: pygame.Surface, shift: int, wide: int, high: int) -> bytes:
    part = picture.subsurface((shift, shift, wide * TILE, high * TILE))
    return pygame.image.tobytes(pygame.transform.smoothscale(part, (wide, high)), "RGB")


def complaints(taken: Iterable[Drawn], folder: Path, out: Path) -> list[str]:
    """What is not as it is kept in ``folder``, in sentences; pictures of what differs are written to ``out``.

    Raises:
        OSError: a kept picture cannot be read, or ``out`` cannot be written.
    """
    found: list[str] = []
    left = {path.stem for path in folder.glob("*.png")}
    for name, picture in taken:
        if name not in left:
            found.append(f"{name}: has no reference picture; {COMMAND} draws it")
            continue
        left.remove(name)
        reference = pygame.image.load(folder / f"{name}.png")
        said = unlike(kept(picture), reference)
        if said:
            actual, difference = out / f"{name}-actual.png", out / f"{name}-difference.png"
            pygame.image.save(picture, actual)
            pygame.image.save(beside(reference, picture), difference)
            found.append(f"{name}: {said}; see {actual} and {difference}. If it is meant so: {COMMAND}")
    return found + [f"{name}.png: a reference picture of no scene; {COMMAND} removes it" for name in sorted(left)]


def beside(reference: pygame.Surface, picture: pygame.Surface) -> pygame.Surface:
    """The reference, what is drawn now, and dark on white where they differ, under each other at the size drawn."""
    w, h = picture.get_size()
    was, now = (pygame.transform.scale(one, (w, h)) for one in (reference, kept(picture)))
    more, less = now.copy(), was.copy()
    more.blit(was, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    less.blit(now, (0, 0), special_flags=pygame.BLEND_RGB_SUB)
    more.blit(less, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    page = pygame.Surface((w, 3 * h + 20))
    page.fill("#FFFFFF")
    for n, one in enumerate((was, picture)):
        page.blit(one, (0, n * (h + 10)))
    page.blit(more, (0, 2 * (h + 10)), special_flags=pygame.BLEND_RGB_SUB)
    return page


def renew(taken: Iterable[Drawn], folder: Path) -> tuple[list[str], list[str]]:
    """Keep what is drawn now; which names were written because a pixel changed, and which were removed.

    Raises:
        OSError: the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    left = {path.stem for path in folder.glob("*.png")}
    written: list[str] = []
    for name, picture in taken:
        path, small = folder / f"{name}.png", kept(picture)
        # A file with the same pixels stays as it is, also when another version would pack it otherwise.
        if name not in left or _pixels(pygame.image.load(path)) != _pixels(small):
            pygame.image.save(small, path)
            written.append(name)
        left.discard(name)
    for name in sorted(left):
        (folder / f"{name}.png").unlink()
    return written, sorted(left)


def _pixels(picture: pygame.Surface) -> tuple[tuple[int, int], bytes]:
    return picture.get_size(), pygame.image.tobytes(picture, "RGB")


def main() -> int:
    """Draw all scenes anew and say what changed."""
    written, removed = renew(drawn_now(), FOLDER)
    for word, names in (("written", written), ("removed", removed)):
        print(f"{len(names)} {word}" + (f": {', '.join(names)}" if names else ""))
    return 0


if __name__ == "__main__":
    sys.exit(main())
