"""A shipped village as a trainer would write it: in one language, with short lines to change in a test."""

from pathlib import Path

from game.content.new_village import in_one_language, with_editor_line
from game.content.scribe import plain, text_of
from game.content.village_file import open_village


def dutch_text(village: str) -> str:
    """The text of a shipped village in Dutch alone."""
    return with_editor_line(text_of(plain(in_one_language(open_village(village).village))))


def write_dutch(village: str, folder: Path) -> Path:
    """Puts that village in a folder; its file."""
    path = folder / f"{village}.yaml"
    path.write_text(dutch_text(village), "utf-8")
    return path
