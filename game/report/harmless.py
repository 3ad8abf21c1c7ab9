"""Typed text made harmless: whatever somebody writes in the room, the page shows exactly those characters."""

import re
from html import escape

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Control characters, half characters, and those that turn the direction of everything after them."""
_MARKED = re.compile(r"([\\`*_{}\[\]()<>#|~&$@^])")
_LINK = re.compile(r"(?i)(:)(?=//)|(?<=www)(\.)|(?<=mailto)(:)|(?<=xmpp)(:)")
_NUMBERED = re.compile(r"^(\d+)([.)])")


def clean(text: str) -> str:
    """The text without characters that cannot be seen but do something."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def in_html(text: str) -> str:
    """The text for HTML, between tags or in a quoted attribute; lines stay lines."""
    return escape(clean(text), quote=True).replace("\n", "<br>")


def in_markdown(text: str) -> str:
    """The text for one line of Markdown: no tags, links, emphasis, tables, lists or headings of its own."""
    line = " / ".join(part.strip() for part in clean(text).replace("\t", " ").split("\n") if part.strip())
    line = _LINK.sub(lambda found: "\\" + found.group(0), _MARKED.sub(r"\\\1", line))
    line = _NUMBERED.sub(r"\1\\\2", line)
    return "\\" + line if line[:1] in ("-", "+", "=", "!") else line
