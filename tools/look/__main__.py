"""Write the tables and pictures of `docs/beeldtaal.md` anew: `python -m tools.look`, or `tables` for the text only."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from pathlib import Path

import pygame

from game.screen.nodes import Picture, walk
from game.screen.shopfront import Shop, open_shop
from game.screen.theme import THEMES
from tools.look import cuts, sheets
from tools.look.tables import TABLES, LookError

DOCS = Path(__file__).resolve().parents[2] / "docs"
MANUAL = DOCS / "beeldtaal.md"
LIMIT = 250_000
"""Bytes of a picture."""
_BLOCK = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_STEPS = bytes((level >> 2 << 2) | 2 for level in range(256))

SHEETS: dict[str, Callable[[Shop | None], pygame.Surface]] = {
    **{f"palet-{theme}": lambda shop, theme=theme: sheets.palette(theme, shop) for theme in THEMES},  # type: ignore[misc]
    "ogen": sheets.eyes,
    "eigenaarschap": sheets.owned,
    "iconen": sheets.icons,
    "letters": sheets.letters,
    "deuren": sheets.doors,
    "stadia": sheets.stages,
}
"""Pictures that need no scene, by the end of their name."""


def renewed(text: str) -> str:
    """The manual with every table as the code has it now.

    Raises:
        LookError: a table that does not exist, or something the manual has no words for.
    """

    def table(found: re.Match[str]) -> str:
        if found[2] not in TABLES:
            raise LookError(f"no such table: {found[2]!r}")
        return f"{found[1]}\n{TABLES[found[2]]()}\n\n{found[3]}"

    return _BLOCK.sub(table, text)


def pictures() -> dict[str, pygame.Surface]:
    """Every picture of the manual by the end of its name.

    Raises:
        LookupError: a scene, or a part of one, that is no longer there.
    """
    shop, found = open_shop(), cuts.scenes()
    board = found["play-attention"]
    print_box = next(one.rect for one in walk(board.nodes) if isinstance(one, Picture) and one.kind == "map")
    drawn = {name: make(shop) for name, make in SHEETS.items()}
    drawn |= {f"kaart-{name}": cuts.cut_out(name, found, shop) for name in cuts.CUTS}
    drawn["raster"] = cuts.grid(board, (print_box.y, print_box.bottom), shop)
    for name, shot in (("bord", "play-attention"), ("antwoorden", "play-respond")):
        drawn[f"contrast-{name}"] = cuts.themes(shot, shop)
    return drawn


def save(picture: pygame.Surface, path: Path) -> None:
    """Write a picture; in fewer colours when it would be too large.

    Raises:
        LookError: it is too large all the same.
        OSError: it cannot be written.
    """
    pygame.image.save(picture, path)
    if path.stat().st_size > LIMIT:
        raw = pygame.image.tobytes(picture, "RGB").translate(_STEPS)
        pygame.image.save(pygame.image.frombytes(raw, picture.get_size(), "RGB"), path)
    if path.stat().st_size > LIMIT:
        raise LookError(f"{path.name} is {path.stat().st_size} bytes, more than {LIMIT}")


def main(words: list[str]) -> int:
    """Write tables and pictures, or ``tables`` only; 1 when the game has something that the manual cannot tell."""
    if words not in ([], ["tables"]):
        print("usage: python -m tools.look [tables]", file=sys.stderr)
        return 2
    try:
        MANUAL.write_text(renewed(MANUAL.read_text("utf-8")), "utf-8", newline="\n")
        for name, picture in pictures().items() if not words else ():
            save(picture, DOCS / "pictures" / f"beeldtaal-{name}.png")
    except (LookError, LookupError) as error:
        print(f"{MANUAL.name}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
