"""The pages of the manual as tests read them: commands, quoted sentences, labels, headings."""

import gettext
import re
import shlex
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_STARTS = ("kks ", "python3 start.py", "uv run ")


def text_of(page: str) -> str:
    return (ROOT / page).read_text("utf-8")


def blocks(page: str, kind: str) -> list[str]:
    """The fenced blocks of a kind; "" is a block without one."""
    return [found[2] for found in _FENCE.finditer(text_of(page)) if found[1] == kind]


def command_blocks(page: str) -> list[list[list[str]]]:
    """The commands of a page, block by block, each as its words."""
    found = [[shlex.split(line) for line in one.splitlines()] for one in blocks(page, "") if one.startswith(_STARTS)]
    assert all(" ".join(words).startswith(tuple(one.strip() for one in _STARTS)) for one in found for words in one)
    return found


def prose(page: str) -> str:
    """A page without its blocks of code and its tables, on one line a paragraph."""
    text = _FENCE.sub("", text_of(page))
    return re.sub(r"(?<!\n)\n(?!\n)", " ", re.sub(r"^\|.*$", "", text, flags=re.MULTILINE))


def anchors(page: str) -> set[str]:
    """The places in a page that a link can name, made as GitHub and MyST make them."""
    headings = re.findall(r"^#+ (.*)$", _FENCE.sub("", text_of(page)), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", one.lower()).replace(" ", "-") for one in headings}


@cache
def sentences() -> tuple[str, ...]:
    """All that the game can say: the catalogue of its interface, and the start script."""
    with (ROOT / "game" / "locale" / "en" / "LC_MESSAGES" / "kks.mo").open("rb") as file:
        catalogue = gettext.GNUTranslations(file)._catalog
    start = (ROOT / "start.py").read_text("utf-8")
    return (*(one for one in catalogue if isinstance(one, str) and one), start)


def is_said(quoted: str) -> bool:
    """Whether the game says this; "…" stands for what it fills in."""
    pieces = [re.escape(one) for one in quoted.split("…")]
    pattern = re.compile(r"\{\w+\}".join(pieces))
    return any(pattern.search(one) for one in sentences())
