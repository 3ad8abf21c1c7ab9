"""Draws the pictures of `docs/papier.md` anew from what the printer makes: `python -m tools.paper`."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pypdfium2
from PIL import Image

from game.content.village_file import open_village
from game.print.book import book

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
LIMIT = 250_000
"""Bytes of a picture."""
GROUND, GAP = "#D8CFBA", 18
SHOWN: dict[str, tuple[str, tuple[str, ...], float]] = {
    "papier-killers": ("cards", ("killer.", "posture."), 0.95),
    "papier-antwoorden": ("cards", ("answer.",), 0.95),
    "papier-dorp": ("cards", ("initiative.", "role."), 0.95),
    "papier-bord": ("board", ("title",), 1.0),
    "papier-stemkaarten": ("votes", ("vote.2", "vote.represent", "vote.advise", "vote.regulatory"), 0.5),
    "papier-bladen": ("notes", ("De killers, kaart voor kaart",), 0.8),
}
"""Of every picture the part of the book, the sides it shows by how their first card is called, and pixels a point.

Of cards the back stands right of its front.
"""


def pictures() -> dict[str, Image.Image]:
    """Every picture of the manual by its name."""
    return {name: _picture(*one) for name, one in SHOWN.items()}


def _picture(part: str, names: tuple[str, ...], scale: float) -> Image.Image:
    made = book(open_village("oudeloo"), 120, (part,), "nl")
    pdf = pypdfium2.PdfDocument(made.pdf())
    pages = list[Image.Image]()
    for name in names:
        n = next(n for n, sheet in enumerate(made.sheets) if sheet.cards and sheet.cards[0].id.startswith(name))
        for page in (n, n + 1) if part == "cards" else (n,):
            pages.append(pdf[page].render(scale=scale).to_pil().convert("RGB"))
    w = sum(one.width for one in pages) + GAP * (len(pages) + 1)
    h = max(one.height for one in pages) + 2 * GAP
    sheet = Image.new("RGB", (w, h), GROUND)
    x = GAP
    for one in pages:
        sheet.paste(one, (x, GAP))
        x += one.width + GAP
    return sheet


def small(picture: Image.Image) -> bytes:
    """A PNG of few colours, small enough for the manual."""
    out = io.BytesIO()
    picture.quantize(128, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def main() -> int:
    """Write every picture; 1 when one is too large."""
    large = 0
    for name, picture in pictures().items():
        data = small(picture)
        (PICTURES / f"{name}.png").write_bytes(data)
        print(f"{name}.png {picture.width} x {picture.height}, {len(data) // 1000} KB")
        large += len(data) > LIMIT
    return min(1, large)


if __name__ == "__main__":
    sys.exit(main())
