"""The pictures of the manual for trainers: real scenes of a shipped village, as the room or the trainer sees them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pygame

from game.content.village_file import open_village
from game.screen.metrics import Metrics
from game.screen.painter import paint
from game.screen.shopfront import open_shop
from game.screen.shots import shots_of
from game.screen.small_png import small_png
from game.screen.ui import Machine, Prefs, Ui

VILLAGE = "oudeloo"
DRAWN, SHOWN = (1920, 1080), (960, 540)
"""Pixels in which a scene is drawn, and in which it is kept: smoothed down it stays sharp on paper too."""

LIMIT = 250_000
"""Bytes of a picture."""

BEFORE = "handleiding-"
"""Begins the name of each."""

PICTURES: dict[str, str] = {
    "klaarzetten": "lobby-setup",
    "aantekeningen": "desk-respond",
    "vraag-eerst": "over-notes-ask",
    "stelling": "opening-statement-answered",
    "rollen": "opening-roles",
    "van-wie": "ownership-guess-answered",
    "bord": "play-attention",
    "killer": "play-killer",
    "antwoord": "play-respond",
    "houding": "play-posture",
    "kier": "play-condition",
    "kraslaag": "play-scratch",
    "klok": "over-clock",
    "agenda": "over-agenda",
    "spelleider": "over-trainer-card",
    "instellingen": "over-lobby-settings",
    "schijnwerper": "over-spotlight",
    "terugkijken": "play-reflection",
    "rollen-neer": "plan-roles_down",
    "verloop": "plan-timeline",
    "actieplan": "plan-actions",
}
"""By the end of the name of a picture: the scene it shows."""


def drawn(names: tuple[str, ...] = tuple(PICTURES)) -> Iterator[tuple[str, pygame.Surface]]:
    """The pictures of these names as the game draws them now.

    Raises:
        LookupError: a scene that is no longer there.
    """
    shop = open_shop()
    shots = {shot.name: shot for shot in shots_of(open_village(VILLAGE))}
    m, ui = Metrics(*DRAWN, 100, "light", "nl", False), Ui(prefs=Prefs(), machine=Machine(voice="nl"))
    for name in names:
        if PICTURES[name] not in shots:
            raise LookupError(f"{name}: there is no scene {PICTURES[name]!r} any more")
        surface = pygame.Surface(DRAWN)
        paint(surface, shots[PICTURES[name]].scene(ui, m), ui, m, shop)
        yield name, pygame.transform.smoothscale(surface, SHOWN)


def write(folder: Path) -> None:
    """Write every picture, and remove what is none any more.

    Raises:
        LookupError: a scene is gone, or a picture is too large.
        OSError: the folder cannot be written.
    """
    left = {path.name for path in folder.glob(f"{BEFORE}*.png")}
    for name, picture in drawn():
        data = small_png(picture)
        if len(data) > LIMIT:
            raise LookupError(f"{name}: {len(data)} bytes, more than {LIMIT}")
        (folder / f"{BEFORE}{name}.png").write_bytes(data)
        left.discard(f"{BEFORE}{name}.png")
    for one in left:
        (folder / one).unlink()
