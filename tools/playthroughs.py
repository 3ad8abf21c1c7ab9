"""Readable playthroughs of every shipped village at every length: ``python -m tools.playthroughs`` writes them anew.

A playthrough is one whole game in words: every action with its seat, everything that happened with its cause, and the
village at the end of each half-year. A test compares them line by line, so that a change of the rules or of a card is
seen for what it does at the table. The choices are made by the game's own dice.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

from game.content.compile import compile_game, lengths
from game.content.library import load_library
from game.content.loader import load_village
from game.content.village import Document
from game.paths import data_path
from game.rules import Action, Event, Game, State, apply, legal_actions, start
from game.rules.chance import below
from game.rules.ending import Hope, hopes
from game.rules.state import NONE
from game.rules.terms import METERS, TOWN_HALL

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "rules" / "playthroughs"
SEED = 2
SIDES = ("residents", "officials")


def shipped() -> Iterator[Document]:
    """Every village that comes with the game, by id.

    Raises:
        ValueError: a card or a village is not in order; ``kks check`` tells what.
    """
    library, _ = load_library(data_path("scenarios", "library"))
    if library is None:
        raise ValueError("library")
    for path in sorted(data_path("scenarios").glob("*.yaml")):
        document, _ = load_village(path, library)
        if document is None:
            raise ValueError(path.name)
        yield document


def all_playthroughs() -> Iterator[tuple[str, str]]:
    """The name of every file and its text."""
    for document in shipped():
        for length in lengths(document):
            yield f"{document.village.id}-{length}.txt", playthrough(compile_game(document, length), SEED)


def playthrough(game: Game, seed: int) -> str:
    """One whole game in words."""
    state, dice = start(game, seed), seed
    lines = [
        f"{game.id}, {game.length} minutes, {game.half_years} half-years, seed {seed}",
        f"setback after half-year {game.setback_after}" if game.setback_after else "no setback",
        f"case after half-year {game.case_after}" if game.case_after else "no case",
        *village(game, state),
        "",
        "half-year 1",
    ]
    while moves := [(seat, one) for seat in SIDES for one in legal_actions(game, state, seat)]:
        dice, number = below(dice, len(moves))
        state, told = turn_in_words(game, state, *moves[number])
        lines += told
    lines += ["", "ambitions", *(f"  {hope_in_words(game, one)}" for one in hopes(game, state))]
    return "\n".join(lines) + "\n"


def turn_in_words(game: Game, state: State, seat: str, action: Action) -> tuple[State, list[str]]:
    """The state after an action, and the action with what came of it."""
    after, events = apply(game, state, action)
    lines = [f"  {seat:<9}  {action}"]
    for one in events:
        if (one.kind, one.subject) == ("half_year", "begins"):
            lines += village(game, after)
        words = event_in_words(one)
        lines.append(words if one.kind == "half_year" else f"{'':13}{words}")
        if (one.kind, one.subject) == ("half_year", "begins"):
            lines.insert(-1, "")
    if after.phase in ("case", "over") and after.phase != state.phase:
        lines += [*village(game, after), "", "the game is over" if after.phase == "over" else "a case"]
    return after, lines


def village(game: Game, state: State) -> list[str]:
    """The meters and every initiative, a line each."""
    meters = ", ".join(f"{name} {points}" for name, points in zip(METERS, state.meters, strict=True))
    lines = [f"  = {meters}"]
    width = max(len(one.id) for one in game.initiatives)
    for initiative, site in zip(game.initiatives, state.sites, strict=True):
        path = "".join("H" if kind == TOWN_HALL else "V" for kind in initiative.path)
        told = [f"{path[: site.step]}|{path[site.step :]}", f"owner {site.owner}"]
        told += ["in bloom"] * (site.step == len(path)) + ["backing"] * site.backing + ["groundwork"] * site.groundwork
        if site.killer != NONE:
            told.append(f"on the pile: {game.killers[site.killer].id}, {site.eased} lighter")
        if site.idle:
            told.append("without attention")
        lines.append(f"  = {initiative.id:<{width}}  {', '.join(told)}")
    return lines


def event_in_words(one: Event) -> str:
    """What happened and why.

    Raises:
        KeyError: a kind of event that has no words yet.
    """
    return _WORDS[one.kind](one)


def _moved(what: str) -> Callable[[Event], str]:
    return lambda one: f"{one.subject}: {what} {one.before} -> {one.after} ({one.cause})"


_WORDS: dict[str, Callable[[Event], str]] = {
    "meter": lambda one: f"{one.subject} {one.before} -> {one.after} ({one.cause})",
    "step": _moved("step"),
    "owner": _moved("owner"),
    "backing": _moved("backing"),
    "groundwork": _moved("groundwork"),
    "bloom": lambda one: f"{one.subject} {'blooms' if one.after else 'blooms no more'} ({one.cause})",
    "star": lambda one: f"{one.subject} is our crown jewel",
    "jewel": lambda one: f"hidden crown jewel {one.after} is turned face up",
    "petition": lambda one: f"{one.subject} goes to the town hall{', for a step of its own' if one.before else ''}",
    "killer": lambda one: f"killer {one.subject} {'meets it again' if one.before else 'is drawn'}",
    "response": lambda one: f"residents say {one.subject}",
    "posture": lambda one: f"officials are {one.subject}",
    "door": lambda one: f"the door is {one.subject}: {one.before} against {one.after} ({one.cause})",
    "condition": lambda one: f"{one.subject} {'carry' if one.after else 'carries'} the condition",
    "forced": lambda one: f"the trainer holds the door {one.subject}",
    "pile": lambda one: f"the killer stays on the pile of {one.subject}, {one.after} lighter by an open question",
    "pass": lambda one: f"{one.subject} is passed and goes under the deck",
    "blank": lambda one: f"an own killer of the theme {one.subject} lies on top of the deck",
    "case": lambda one: f"the case is {one.subject}",
    "choice": lambda one: f"residents {one.subject}",
    "setback": lambda one: f"the setback hits after half-year {one.before}",
    "half_year": lambda one: f"half-year {one.after}" if one.subject == "begins" else f"end of half-year {one.after}",
}


def hope_in_words(game: Game, one: Hope) -> str:
    """An ambition and how it stands."""
    if one.kind == "bloom":
        subject = "in bloom"
    else:
        subject = METERS[one.subject] if one.kind == "meter" else game.initiatives[one.subject].id
    return f"{subject} at least {one.at_least}: {one.now}, {'reached' if one.reached else 'not yet'}"


def main() -> None:
    """Write all playthroughs anew, and take away those of villages that are no longer there."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    written = dict(all_playthroughs())
    for path in FOLDER.glob("*.txt"):
        if path.name not in written:
            path.unlink()
    for name, text in written.items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
        print(name)


if __name__ == "__main__":
    main()
