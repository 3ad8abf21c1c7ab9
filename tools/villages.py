"""Which village uses which card: ``python -m tools.villages`` makes ``docs/dorpen.md`` from the shipped content."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from game.content.cards import Library
from game.content.compile import lengths, plan_of
from game.content.library import load_library
from game.content.loader import OWN, load_village
from game.content.texts import in_language
from game.content.village import Document
from game.paths import data_path
from game.screen.scenes.absent import CARD
from game.screen.scenes.instruments import NEW_ATTITUDE, VILLAGE_DEMOCRACY
from game.screen.scenes.questions import CARDS
from game.session.portrait import FRAMEWORK_OF, HANDED_BACK, OWNERS

PAGE = Path(__file__).resolve().parents[1] / "docs" / "dorpen.md"

IN_EVERY_WORKSHOP = frozenset(
    {*FRAMEWORK_OF.values(), *CARDS.values(), *VILLAGE_DEMOCRACY, *NEW_ATTITUDE, *OWNERS, CARD, HANDED_BACK}
)
"""Framework cards that the screen itself shows, whatever the village."""
KINDS_IN_EVERY_WORKSHOP = frozenset({"starting_point", "motive", "p10"})

WORDS = {
    "killers": "Killers",
    "initiatives": "Initiatieven",
    "cases": "Casussen",
    "framework": "Denkkader",
    "roles": "Rollen",
}
TITLES = {"killers": "sentence", "initiatives": "name", "cases": "title", "framework": "title", "roles": "name"}

_HEAD = """<!-- Gemaakt door python -m tools.villages; verander de dorpen in scenarios. -->
# De zestien dorpen

Alle dorpen zijn verzonnen. Ze horen bij één gemeente, Waardenloo, die ook niet bestaat: van zee tot heuvel. Kies een
dorp dat op het uwe lijkt, of juist niet. Praten over een ander dorp is vaak makkelijker.

Eerst de dorpen op een rij. Daarna ziet u bij elke kaart in welke dorpen zij op tafel kan komen.
"""


class Use(NamedTuple):
    """The ids of the library's cards that a village can bring to the table, by kind of card."""

    village: str
    name: str
    cards: dict[str, frozenset[str]]


def shipped() -> tuple[Library, list[Document]]:
    """The library, and the villages in order of id.

    Raises:
        ValueError: a card has a mistake.
    """
    library, remarks = load_library(data_path("scenarios", "library"))
    if library is None:
        raise ValueError(remarks[0])
    found = (load_village(path, library)[0] for path in sorted(data_path("scenarios").glob("*.yaml")))
    return library, [one for one in found if one is not None]


def use_of(document: Document) -> Use:
    """What a village uses in all its lengths together; its own cards are not the library's."""
    library, village = document.library, document.village
    plans = [plan_of(document, minutes) for minutes in lengths(document)]
    blank = {one.id for one in library.killers.values() if one.blank}
    killers = blank.union(*(plan.killers or library.killers for plan in plans))
    lessons = {card for one in killers for door in library.killers[one].lessons for card in door[1]}
    always = {one.id for one in library.framework.values() if one.kind in KINDS_IN_EVERY_WORKSHOP}
    cards = {
        "killers": killers,
        "initiatives": {place.id for plan in plans for place in plan.roster},
        "cases": {one for plan in plans if plan.cases for one in plan.cases.pick},
        "framework": lessons | always | IN_EVERY_WORKSHOP,
        "roles": set(village.roles),
    }
    own = {kind: {one.id for one in getattr(village, kind)} for kind in OWN}
    left = {kind: frozenset(ids - own.get(kind, set())) for kind, ids in cards.items()}
    return Use(village.id, in_language(village.name, "nl"), left)


def unused(library: Library, uses: list[Use]) -> list[str]:
    """Cards of the library, as ``kind:id``, that no village uses."""
    return [
        f"{kind}:{name}"
        for kind in WORDS
        for name in getattr(library, kind)
        if not any(name in use.cards[kind] for use in uses)
    ]


def page() -> str:
    """The text of the page."""
    library, found = shipped()
    return "\n".join([_HEAD, *_overview(found), *table(library, [use_of(one) for one in found])])


def _overview(found: list[Document]) -> Iterator[str]:
    yield "| dorp | minuten | voor | plannen | eigen killers | eigen casus |"
    yield "|---|---|---|---|---|---|"
    order = sorted(found, key=lambda one: (-lengths(one)[0], one.village.id))
    for one in order:
        village, library = one.village, one.library
        roster = dict.fromkeys(place.id for minutes in lengths(one) for place in plan_of(one, minutes).roster)
        plans = ", ".join(in_language(library.initiatives[name].name, "nl") for name in roster)
        killers = ", ".join(f"“{in_language(card.sentence, 'nl')}”" for card in village.killers)
        cases = ", ".join(in_language(card.title, "nl") for card in village.cases)
        level = "les" if village.level == "lesson" else "workshop"
        minutes = " en ".join(map(str, lengths(one)))
        name = f"**{in_language(village.name, 'nl')}** (`{village.id}`)"
        yield "| " + " | ".join((name, minutes, level, plans, killers, cases)) + " |"
    yield ""


def table(library: Library, uses: list[Use]) -> Iterator[str]:
    """Every card of the library with the villages that use it, a table for each kind (Markdown)."""
    for kind, word in WORDS.items():
        yield f"## {word}\n"
        yield "| kaart | dorpen |"
        yield "|---|---|"
        for name, card in getattr(library, kind).items():
            where = [use.name for use in uses if name in use.cards[kind]]
            said = "alle dorpen" if len(where) == len(uses) else ", ".join(where) or "—"
            yield f"| {in_language(getattr(card, TITLES[kind]), 'nl')} (`{name}`) | {said} |"
        yield ""


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8", newline="\n")
