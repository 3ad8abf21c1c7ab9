"""A picture of every scene, and of the whole matrix of sizes, themes, languages and text sizes."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pygame

from game.balance.whatif import what_if
from game.content.village import Document
from game.rules import chance, parse_action
from game.screen.check import faults
from game.screen.lobby import sample_lobby
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.opponent import SIDES, Opponent, Turn
from game.screen.painter import paint
from game.screen.scenes.other_side import other_side
from game.screen.scenes.registry import LOBBY, PLACES
from game.screen.scenes.whatif import GROUP
from game.screen.scenes.whatif import whatif as _whatif
from game.screen.shopfront import open_shop
from game.screen.shots_over import Picked, Shot, desk_shots, over_shots
from game.screen.ui import Prefs, Ui, turned
from game.session import fields
from game.session.agenda import agenda_for
from game.session.flow import waits_for_decision
from game.session.samples import Clock, walk, walked
from game.session.view import WorkshopView
from game.session.whatifs import whatif_entry
from game.session.workshop import Workshop

SIZES = ((1024, 768), (1280, 720), (1920, 1080), (3840, 2160), (1080, 1920))
TEXTS = (100, 125, 150)
THEMES = ("light", "contrast")
LANGUAGES = ("nl", "en")
SHOWN = 120
"""Futures in a picture: enough for its shape."""
BEFORE_DEBRIEF = ("opening", "ownership", "thinking", "play")


def shots_of(document: Document) -> Iterator[Shot]:
    """Every scene of the lobby and of a workshop of this village, as an evening goes, and what lies over them."""
    lobby = sample_lobby()
    for page, function in LOBBY.items():
        yield Shot(f"lobby-{page}", partial(function, lobby._replace(page=page)))
    yield Shot("lobby-setup-solo", partial(LOBBY["setup"], lobby._replace(page="setup", solo="officials")))
    for page in ("start", "reports"):
        yield Shot(f"lobby-{page}-first", partial(LOBBY[page], lobby._replace(page=page, saved=())))
    yield Shot("lobby-villages-none", partial(LOBBY["villages"], lobby._replace(page="villages", heads=())))
    for turn, view in turns_of(document):
        verb = turn.action.partition(" ")[0]
        yield Shot(f"other-{turn.seat}-{verb}", partial(other_side, turn, view))
    views = views_of(document)
    for step, view in views.items():
        yield Shot(f"{view.place.part}-{step}", partial(PLACES[step], view))
    for step, name in (("village", "jewels"), ("roles", "officials")):
        yield Shot(f"opening-{name}", partial(_second_page, step, views[step]))
    yield from answered_shots(document)
    yield from whatif_shots(document)
    yield from over_shots(lobby, views)
    yield from desk_shots(views)


def views_of(document: Document) -> dict[str, WorkshopView]:
    """A view of every place that a workshop of this village can come to, by step; the longest length is walked."""
    length = max(int(one) for one in document.village.lengths)
    found: dict[str, WorkshopView] = {}
    wanted = {step: f"{_part_of(step)}.{step}" for step in PLACES}
    for seed in range(1, 40):
        for view in walk(document, length, seed):
            here = [step for step, begins in wanted.items() if str(view.place).startswith(begins)]
            found.update((step, view) for step in here if step not in found)
        if set(PLACES) <= set(found) | {"swap", "case", "choose", "case_after"} and seed > 3:
            break
    found["whatif"] = looked_back(walked(document, length, "plan.timeline"))
    return {step: found[step] for step in PLACES if step in found}


def answered_shots(document: Document) -> Iterator[Shot]:
    """The opening with hands counted and plans laid, as a table does it."""
    length = max(int(one) for one in document.village.lengths)
    voted = walked(document, length, "opening.statement")
    voted.do(f"vote {fields.before(0)} 1 0 2 4 1 hands")
    guessed = walked(document, length, "ownership.guess")
    sites = guessed.view().board.sites
    for number, one in enumerate(sites[: len(sites) // 2 + 1]):
        guessed.do(f"guess {fields.owner(one.id)} {number % 4 + 1}")
    views = {"statement": voted.view(), "guess": guessed.view()}
    guessed.do("go next")
    views["compare"] = guessed.view()
    for step, view in views.items():
        yield Shot(f"{view.place.part}-{step}-answered", partial(PLACES[step], view))


def looked_back(workshop: Workshop) -> WorkshopView:
    """The view of a workshop at its timeline that goes back to a decision."""
    workshop.do("go to plan.whatif")
    return workshop.view()


def whatif_shots(document: Document) -> Iterator[Shot]:
    """The steps of looking back after the first: another choice, the futures being played, and what came of them."""
    length = max(int(one) for one in document.village.lengths)
    workshop = walked(document, length, "plan.timeline")
    view = looked_back(workshop)
    asked = [next(one for one in view.decisions if one.chosen.startswith(verb)) for verb in ("posture", "respond")]
    for one in asked:
        picked = ((GROUP, str(one.number)),)
        name = f"whatif-{one.chosen.partition(' ')[0]}"
        yield Shot(name, partial(_chosen, view, picked))
    yield Shot("whatif-playing", partial(_whatif, view._replace(looking=40)))
    first = asked[0]
    futures = what_if(workshop.game, workshop.before(first.number), parse_action(first.others[0]), SHOWN)
    workshop.do(str(whatif_entry(first.number, first.others[0], futures.figures())))
    answered = workshop.view()._replace(answer=workshop.progress.whatifs[-1])
    yield Shot("whatif-answer", partial(_whatif, answered))


def _second_page(step: str, view: WorkshopView, ui: Ui, m: Metrics) -> Scene:
    return PLACES[step](view, turned(ui, step, 1), m)


def _chosen(view: WorkshopView, picked: Picked, ui: Ui, m: Metrics) -> Scene:
    return _whatif(view, replace(ui, chosen=picked), m)


def turns_of(document: Document) -> list[tuple[Turn, WorkshopView]]:
    """A decision of the other side of each kind, as the computer tells it when one side plays."""
    length = max(int(one) for one in document.village.lengths)
    found: dict[str, tuple[Turn, WorkshopView]] = {}
    for people in SIDES:
        for seed in (1, 2, 3):
            workshop = Workshop.create(document, length, seed=seed, path=None, solo=people, now=Clock())
            other, dice = Opponent(workshop, people), seed
            while (view := workshop.view()).place.part in BEFORE_DEBRIEF:
                turn = other.turn()
                if turn is not None:
                    found.setdefault(turn.seat + turn.action.partition(" ")[0], (turn, view))
                    other.go_on()
                    continue
                choices = [one for one in view.legal[people] if other.allowed(people, one)]
                if waits_for_decision(view.place) and choices:
                    dice, number = chance.below(dice, len(choices))
                    if not other.answers(choices[number]):
                        workshop.do(choices[number])
                else:
                    workshop.do("go next")
    return list(found.values())


def _part_of(step: str) -> str:
    """The part of the agenda in which a step first comes; play where it stands in no row."""
    rows = agenda_for(120, 3).places
    return next((part for part, row in rows.items() if any(place.step == step for place in row)), "play")


def shoot(document: Document, out: Path, every: bool, say: Callable[[str], None]) -> tuple[int, int]:
    """Write the pictures; how many, and how many of them have a layout fault.

    Raises:
        OSError: the folder cannot be written.
    """
    out.mkdir(parents=True, exist_ok=True)
    shop = open_shop()
    count = faulty = 0
    matrix = (
        [(size, text, theme, lang) for size in SIZES for text in TEXTS for theme in THEMES for lang in LANGUAGES]
        if every
        else [((1920, 1080), 100, "light", "nl")]
    )
    shots = list(shots_of(document))
    for size, text, theme, lang in matrix:
        folder = out / f"{size[0]}x{size[1]}-{theme}-{lang}-{text}" if every else out
        folder.mkdir(parents=True, exist_ok=True)
        m = Metrics(*size, text, theme, lang, False)
        ui = Ui(prefs=Prefs(text, theme, lang, False))
        surface = pygame.Surface(size)
        for number, shot in enumerate(shots, start=1):
            scene = shot.scene(ui, m)
            found = faults(scene, m)
            faulty += bool(found)
            for fault in found:
                say(f"{folder.name}/{shot.name}: {fault}")
            paint(surface, scene, ui, m, shop)
            pygame.image.save(surface, str(folder / f"{number:02d}-{shot.name}.png"))
            count += 1
    return count, faulty
