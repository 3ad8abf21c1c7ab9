"""Writes the page of all diagnostics: ``python -m tools.diagnostics`` makes ``docs/meldingen.md`` from the catalogue.

What a message looks like is not told but shown: every example is laid in a sound sample and really checked.
"""

import tempfile
from datetime import date
from pathlib import Path

from game.content.catalogue import CATALOGUE, Entry
from game.content.check import check
from game.content.diagnostics import as_read, severity_word
from game.content.explain import pieces
from tools.samples import laid_in, lay_out, place_of

PAGE = Path(__file__).resolve().parents[1] / "docs" / "meldingen.md"

TODAY = date(2026, 11, 26)
"""The day on which the examples about dates are checked."""

GROUPS = (
    (1, "Het bestand lezen"),
    (30, "De vorm van een kaart"),
    (60, "Wat een kaart betekent"),
    (80, "Het dorp als geheel"),
    (100, "De getekende kaart"),
    (120, "Makkelijk lezen"),
)

_HEAD = """<!-- Gemaakt door python -m tools.diagnostics; verander de catalogus in game/content/catalogue. -->
# Alle meldingen

Met `kks check mijn-dorp.yaml` kijkt u een dorp na. Het spel noemt in één keer alles wat er nog niet klopt, op
volgorde van de regels: waar het staat, wat er is, en na de pijl wat u kunt doen. Elke melding heeft een code. Op deze
pagina staat bij elke code waarom zij er is, met een fout en een goed voorbeeld. U krijgt dezelfde uitleg met
`kks check --explain KK041`.

- Een **fout** moet u verhelpen; eerder speelt het dorp niet.
- Bij **let op** speelt het dorp, maar is er waarschijnlijk iets vergeten. Met `--strict` telt het als fout.
- Een **tip** is alleen goed om te weten.
"""


def page() -> str:
    """The text of the page."""
    parts = [_HEAD, _contents()]
    for index, (first, title) in enumerate(GROUPS):
        last = GROUPS[index + 1][0] if index + 1 < len(GROUPS) else 1000
        parts.append(f"## {title}\n")
        parts += [_entry(entry) for code, entry in sorted(CATALOGUE.items()) if first <= int(code[2:]) < last]
    return "\n".join(parts)


def _contents() -> str:
    rows = [
        f"| [{code}](#{code.lower()}) | {severity_word(entry.severity)} | {_cell(as_read(entry.nl))} |"
        for code, entry in sorted(CATALOGUE.items())
    ]
    return "\n".join(["| code | soort | melding |", "|---|---|---|", *rows, ""])


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def _entry(entry: Entry) -> str:
    lines = [
        f"### {entry.code}\n",
        f"*{severity_word(entry.severity)}* · **{as_read(entry.nl)}**\n",
        entry.why_nl + "\n",
    ]
    said = _said(entry)
    if said:
        lines.append(f"```text\n{said}\n```\n")
    else:
        lines.append(f"→ {as_read(entry.todo_nl)}\n")
    for word, piece in zip(("Fout:", "Goed:"), pieces(entry), strict=True):
        if piece:
            lines.append(f"{word}\n\n```yaml\n{piece}\n```\n")
    return "\n".join(lines)


def _said(entry: Entry) -> str:
    """What the game says of the example; empty where there is none."""
    example = entry.example
    if example is None or len(example.new) > 1000:
        return ""
    with tempfile.TemporaryDirectory() as folder:
        path = lay_out(Path(folder)) / place_of(example.base)
        laid_in(path, example, example.new)
        return "\n".join(check([path], TODAY).lines("nl")).replace(str(path), path.name)


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8", newline="\n")
