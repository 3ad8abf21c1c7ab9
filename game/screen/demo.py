"""A whole workshop through the real scenes without a window: pictures, session file and report."""

from collections.abc import Callable
from pathlib import Path

import pygame

from game.balance.whatif import what_if
from game.bots import OFFICIALS, RESIDENTS
from game.content.village import Document
from game.rules import Player, parse_action
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.painter import Painter
from game.screen.reporting import save_report
from game.screen.scenes.registry import PLACES
from game.screen.scenes.whatif import GROUP
from game.screen.shopfront import open_shop
from game.screen.ui import Prefs, Ui, apply
from game.session import fields
from game.session.agenda import GUESSED_INITIATIVES, Place
from game.session.conductor import Conductor
from game.session.entries import Entry
from game.session.log import remove
from game.session.samples import Clock
from game.session.whatifs import WhatIf, whatif_entry
from game.session.workshop import Workshop
from game.text import tr


def run_demo(
    document: Document,
    length: int | None,
    seed: int,
    out: Path,
    size: tuple[int, int],
    lang: str,
    on_progress: Callable[[int], None],
) -> tuple[int, str]:
    """Let simple players walk the workshop and leave a picture of each scene, the session file and the report.

    Returns:
        The number of pictures, and a sentence about what is missing from the report ("" where nothing is).

    Raises:
        OSError: the folder cannot be written.
        SessionFileError: the session file cannot be made, or it is open elsewhere.
    """
    out.mkdir(parents=True, exist_ok=True)
    remove(out / "demo.kks")
    for old in out.glob("[0-9][0-9][0-9]-*.png"):
        old.unlink()
    minutes = length or max(int(one) for one in document.village.lengths)
    clock = Clock()
    workshop = Workshop.create(document, minutes, seed=seed, path=out / "demo.kks", table=tr(lang, "Demo"), now=clock)
    try:
        count = _walk(workshop, Camera(out, size, lang), lang, on_progress)
        saved = save_report(workshop.view(), out, lang)
    finally:
        workshop.close()
    return count, saved.trouble


class Camera:
    """Takes a picture of a scene, as the window would show it."""

    def __init__(self, out: Path, size: tuple[int, int], lang: str) -> None:
        self.out, self.count = out, 0
        self.m = Metrics(*size, 100, "light", lang, False)
        self.prefs = Prefs(lang=lang, motion=False)
        self.surface = pygame.Surface(size)
        self.painter = Painter(open_shop())

    def take(self, workshop: Workshop, ui: Ui | None = None, name: str = "", answer: WhatIf | None = None) -> Scene:
        """Write the scene of the workshop's place as a PNG."""
        view = workshop.view()._replace(answer=answer)
        ui = ui or Ui(prefs=self.prefs)
        scene = PLACES[view.place.step](view, ui, self.m)
        self.painter.update(self.surface, scene, ui, self.m)
        self.count += 1
        half_year = f"-{view.board.half_year}" if view.place.part == "play" else ""
        stem = name or f"{view.place.part}-{view.place.step}{half_year}"
        pygame.image.save(self.surface, str(self.out / f"{self.count:03d}-{stem}.png"))
        return scene


def _walk(workshop: Workshop, camera: Camera, lang: str, on_progress: Callable[[int], None]) -> int:
    game, seed = workshop.game, workshop.head["seed"]
    players: dict[str, Player] = {
        "residents": RESIDENTS["balanced"](game, seed),
        "officials": OFFICIALS["role_aware"](game, seed),
    }
    conductor = Conductor(workshop, players)
    shown: Place | None = None
    while True:
        place = workshop.progress.place
        for entry in _entered(workshop, lang):
            workshop.do(str(entry))
        if place != shown:
            scene = camera.take(workshop)
            shown = place
            if place.step in ("scratch",):
                _scratched(workshop, camera, scene)
            if place.step == "timeline":
                _look_back(workshop, camera)
            on_progress(camera.count)
        if conductor.step() is None:
            return camera.count


def _scratched(workshop: Workshop, camera: Camera, scene: Scene) -> None:
    """The same scene once everything is scratched away."""
    ui = Ui(prefs=camera.prefs)
    for touch in (node for node in scene.nodes if getattr(node, "role", "") == "scratch"):
        ui = apply(ui, f"ui scratch {getattr(touch, 'id', '')} all")
    camera.take(workshop, ui)


def _look_back(workshop: Workshop, camera: Camera) -> None:
    """To the first posture, another one, and what could have come of it; then back to the timeline."""
    decision = next((one for one in workshop.decisions() if one.chosen.startswith("posture") and one.others), None)
    if decision is None:
        return
    workshop.do("go to plan.whatif")
    camera.take(workshop)
    camera.take(workshop, Ui(prefs=camera.prefs, chosen=((GROUP, str(decision.number)),)), "plan-whatif-choice")
    futures = what_if(workshop.game, workshop.before(decision.number), parse_action(decision.others[0]))
    workshop.do(str(whatif_entry(decision.number, decision.others[0], futures.figures())))
    camera.take(workshop, None, "plan-whatif-answer", workshop.progress.whatifs[-1])
    workshop.do("go back")


def _entered(workshop: Workshop, lang: str) -> list[Entry]:
    """What the demo's group types, votes and guesses at a place: a few plain sentences."""
    progress, place = workshop.progress, workshop.progress.place
    half_year = progress.ended
    if place.step == "statement":
        name = fields.before(place.number) if place.part == "opening" else fields.after(place.number)
        counts = ("1", "3", "2", "2", "0") if place.part == "opening" else ("0", "1", "2", "3", "2")
        return [Entry("vote", (name, *counts, "hands"))]
    if place.step == "guess":
        roster = workshop.game.initiatives[: GUESSED_INITIATIVES[workshop.head["length"]]]
        return [Entry("guess", ("owner", one.id, str(1 + index % 4))) for index, one in enumerate(roster)]
    if place.step == "reflection":
        said = tr(lang, "Wij herkennen dit: eerst samen praten, dan pas schrijven.")
        return [Entry("say", (fields.reflection(place.number),), said)]
    if place.step == "lesson" and progress.met and progress.met[-1].door == "shut":
        said = tr(lang, "Wat zou er wél kunnen, en wie helpt daarbij?")
        return [Entry("say", (fields.open_question(half_year),), said)]
    texts = {
        "feeling": [(fields.feeling("residents"), tr(lang, "Wachten is zwaarder dan werken."))],
        "recognition": [(fields.recognition(0), tr(lang, "Bij ons lag de speeltuin twee jaar op de stapel."))],
        "questions": [
            (fields.question("why", "residents"), tr(lang, "Omdat wij weten wat hier nodig is.")),
            (fields.question("instruments", "officials"), tr(lang, "Eén vaste contactpersoon voor elk dorp.")),
            (fields.question("killers", "council"), tr(lang, "Dat wij te vroeg om een plan op papier vragen.")),
        ],
        "actions": [
            (fields.action(0, "do", "what"), tr(lang, "Elke maand koffie in het dorpshuis")),
            (fields.action(0, "do", "who"), tr(lang, "Dorpsraad en gebiedscoördinator")),
            (fields.action(0, "do", "when"), tr(lang, "Vanaf januari")),
        ],
        "own": [(fields.conclusion(0), tr(lang, "Vraag eerst: van wie is dit? Dan pas: wat mag er?"))],
        "absent": [(fields.ABSENT, tr(lang, "Jongeren, en mensen die al eens nee hoorden."))],
    }
    return [Entry("say", (name,), text) for name, text in texts.get(place.step, ())]
