"""Rewrite `assets/art`: `python -m tools.art [folder]` from the checkout; with `sheet` the sheets of the manual."""

from __future__ import annotations

import sys
from pathlib import Path

from tools.art.backdrop import LANDSCAPES, backdrop
from tools.art.door import door_files
from tools.art.icons import coin_file, icon_files
from tools.art.nature import SEASONS
from tools.art.parts import part_files
from tools.art.stages import initiative_files


def all_files() -> dict[str, str]:
    """Path below `assets/art` to text, for every drawing."""
    files = {"coin.svg": coin_file()}
    for landscape in LANDSCAPES:
        for season in SEASONS:
            files[f"backdrop/{landscape}-{season}.svg"] = backdrop(landscape, season)
    for folder, drawn in (
        ("door", door_files()),
        ("icon", icon_files()),
        ("initiative", initiative_files()),
        ("part", part_files()),
    ):
        for name, text in drawn.items():
            files[f"{folder}/{name}"] = text
    for moved in ("petition", "weer"):
        files[f"{moved}.svg"] = files.pop(f"part/{moved}.svg")
    return files


def main(folder: Path) -> None:
    """Write all drawings, and remove those that are no longer drawn."""
    files = all_files()
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
    for old in sorted(folder.rglob("*.svg")):
        if old.relative_to(folder).as_posix() not in files:
            old.unlink()


if __name__ == "__main__":
    checkout = Path(__file__).resolve().parents[2]
    if sys.argv[1:] == ["sheet"]:
        from tools.art import sheet

        sheet.main(checkout / "docs" / "pictures")
    else:
        main(Path(sys.argv[1]) if len(sys.argv) > 1 else checkout / "assets" / "art")
