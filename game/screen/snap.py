"""A picture of a scene without a window.

``python -m game.screen.snap module:function out.png 1280x720 150 en contrast``

The function takes (ui, metrics); for a scene that needs a view, write a small function that gives it one.
"""

from __future__ import annotations

import sys
from importlib import import_module

import pygame

from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.painter import paint
from game.screen.shopfront import open_shop
from game.screen.ui import Prefs, Ui


def picture(scene: Scene, m: Metrics, ui: Ui | None = None) -> pygame.Surface:
    """The scene on a new surface of the metrics' size."""
    surface = pygame.Surface((m.width, m.height))
    paint(surface, scene, ui or Ui(), m, open_shop())
    return surface


def main(args: list[str]) -> int:
    """Parse the words and write the picture."""
    if len(args) < 2:
        print(__doc__)
        return 2
    module, _, name = args[0].partition(":")
    w, h = (int(n) for n in (args[2] if len(args) > 2 else "1280x720").split("x"))
    rest = args[3:]
    text = next((int(a) for a in rest if a.isdigit()), 100)
    lang = next((a for a in rest if a in {"nl", "en"}), "nl")
    theme = next((a for a in rest if a in {"light", "contrast"}), "light")
    m = Metrics(w, h, text, theme, lang)
    ui = Ui(prefs=Prefs(text, theme, lang))
    pygame.image.save(picture(getattr(import_module(module), name)(ui, m), m, ui), args[1])
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
