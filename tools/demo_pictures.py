"""The pictures of the README, out of one evening that the computer plays: `python -m tools.demo_pictures`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import pygame

from game.content.village_file import open_village
from game.screen.demo import run_demo
from game.screen.small_png import small_png

VILLAGE, LENGTH, SEED = "oudeloo", 120, 7
DRAWN, SHOWN = (1920, 1080), (1280, 720)
PICTURES = {
    "bord": "play-attention-5",
    "killer": "play-talk-1",
    "kraslaag": "play-scratch-3",
    "portret": "plan-portrait",
    "watals": "plan-whatif-answer",
}
"""By the name of a picture: the scene it shows; where the evening has more of one, the last."""
FOLDER = Path(__file__).resolve().parents[1] / "docs" / "pictures"


def drawn(evening: Path) -> dict[str, pygame.Surface]:
    """The pictures, from the folder in which the demo left its own.

    Raises:
        LookupError: the evening did not come to one of them.
    """
    found = {}
    for name, scene in PICTURES.items():
        taken = sorted(evening.glob(f"*-{scene}.png"))
        if not taken:
            raise LookupError(f"the demo of {VILLAGE} with seed {SEED} shows no {scene}")
        found[name] = pygame.transform.smoothscale(pygame.image.load(taken[-1]), SHOWN)
    return found


def main() -> int:
    """Play the evening and write the pictures; 1 when it did not come to one of them."""
    with tempfile.TemporaryDirectory() as folder:
        run_demo(open_village(VILLAGE), LENGTH, SEED, Path(folder), DRAWN, "nl", lambda count: None)
        try:
            pictures = drawn(Path(folder))
        except LookupError as error:
            print(error, file=sys.stderr)
            return 1
    for name, picture in pictures.items():
        (FOLDER / f"{name}.png").write_bytes(small_png(picture))
    return 0


if __name__ == "__main__":
    sys.exit(main())
