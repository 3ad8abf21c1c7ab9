"""Writes the page of the slides: ``python -m tools.slides`` makes ``docs/dias.md`` from the table and the content."""

import sys
from pathlib import Path

from tools.slides.places import Found, Game, LostPlaceError, Slide, slides

PAGE = Path(__file__).resolve().parents[2] / "docs" / "dias.md"

_HEAD = """<!-- Gemaakt door python -m tools.slides; verander tools/slides/slides.yaml. -->
# Van dia naar spel

Dit spel komt voort uit een serie dia's over kernendemocratie. Op deze pagina loopt u ze langs, van de eerste tot de
laatste. Bij elk idee staat waar u het in het spel tegenkomt. Zo kunt u als trainer zeggen waar iets vandaan komt. En
zo ziet u wat u mist als u een kaart of een dorp verandert. Een test van het spel loopt dezelfde lijst na: raakt een
idee zijn plek kwijt, dan slaagt die test niet meer.

De ideeën staan hier in onze eigen woorden. De namen tussen `deze tekens` zijn de namen voor de computer.
"""


def page(game: Game | None = None) -> str:
    """The text of the page.

    Raises:
        LostPlaceError: an idea has a place that the game does not have.
    """
    game = game or Game()
    parts = [_HEAD]
    parts += [_slide(number, one, game) for number, one in enumerate(slides(), start=1)]
    return "\n".join(parts)


def _slide(number: int, one: Slide, game: Game) -> str:
    rows = [
        f"| {_cell(idea.idea)} | {'<br>'.join(_linked(game.find(each)) for each in idea.places)} |"
        for idea in one.ideas
    ]
    return "\n".join([f"## {number}. {one.slide}\n", "| idee | waar in het spel |", "|---|---|", *rows, ""])


def _linked(found: Found) -> str:
    return f"[{_cell(found.text)}]({found.link})" if found.link else _cell(found.text)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main() -> int:
    """Writes the page; 1 when an idea has lost a place, which is then named."""
    try:
        PAGE.write_text(page(), "utf-8", newline="\n")
    except LostPlaceError as error:
        print(f"Een idee van de dia's is zijn plek kwijt: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
