"""Holds the table of tabs in the manual: ``python -m tools.sheets`` writes it anew in ``docs/spreadsheet.md``."""

from pathlib import Path

from game.content.sheets.explain import manual

MANUAL = Path(__file__).resolve().parents[1] / "docs" / "spreadsheet.md"
_START, _END = "<!-- tabs -->\n", "<!-- end -->"


def renewed(text: str) -> str:
    """The manual with the tabs and columns as the game has them now."""
    before, _, rest = text.partition(_START)
    _, _, after = rest.partition(_END)
    return f"{before}{_START}\n{manual()}\n{_END}{after}"


if __name__ == "__main__":
    MANUAL.write_text(renewed(MANUAL.read_text("utf-8")), "utf-8")
