"""What the site is made of: the pages, and every file of the repository that a page shows or links to."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

BESIDE = ("CONTRIBUTING.md", "README.md", "game/screen/README.md")
"""Pages that do not lie in `docs`."""

TO_COME = ("meldingen.md", "papier.md", "spreadsheet.md")
"""Pages of `docs` that may be linked to before they are there; the link is then only its words."""

_LINK = re.compile(r"(!?)\[((?:[^\[\]]|\[[^\]]*\])*)\]\(([^)\s#]*)(#[^)\s]*)?\)")
_FENCE = re.compile(r"^(```+).*?^\1", re.DOTALL | re.MULTILINE)


def pages() -> list[str]:
    """The pages as paths below the repository."""
    return sorted(f"docs/{path.name}" for path in (ROOT / "docs").glob("*.md")) + list(BESIDE)


def links(text: str) -> Iterator[tuple[str, str]]:
    """The links and pictures of a page outside its blocks of code: (path or address, anchor); each may be empty."""
    for found in _LINK.finditer(_FENCE.sub("", text)):
        yield found[3], (found[4] or "").removeprefix("#")
        yield from links(found[2])


def is_local(target: str) -> bool:
    """Whether a link leads to a file of the repository."""
    return bool(target) and not re.match(r"[a-z]+:", target)


def settled(text: str) -> str:
    """A page in which a link to a page that is still to come is only its words."""
    absent = {name for name in TO_COME if not (ROOT / "docs" / name).is_file()}
    return _LINK.sub(lambda found: found[2] if found[3] in absent else found[0], text)


def laid_out(folder: Path) -> Path:
    """Copies of the pages and of all that they lead to, in the same places below ``folder``.

    Raises:
        OSError: the folder cannot be written.
    """
    wanted = {ROOT / page for page in pages()}
    for page in pages():
        text = (ROOT / page).read_text("utf-8")
        targets = [(ROOT / page).parent / target for target, _ in links(text) if is_local(target)]
        wanted |= {target.resolve() for target in targets if target.is_file()}
    for path in sorted(wanted):
        place = folder / path.relative_to(ROOT)
        place.parent.mkdir(parents=True, exist_ok=True)
        if path.suffix == ".md":
            place.write_text(settled(path.read_text("utf-8")), "utf-8")
        else:
            shutil.copyfile(path, place)
    return folder
