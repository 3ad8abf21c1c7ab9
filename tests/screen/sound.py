"""One line tests a scene: ``assert_sound(lambda m, ui: scene(view, ui, m))``.

It walks window sizes, languages, text sizes, themes, and every page of every pager.
"""

from collections.abc import Callable, Iterator
from inspect import signature

from game.screen.check import faults
from game.screen.metrics import Metrics
from game.screen.nodes import Scene
from game.screen.ui import Ui, turned

SIZES = ((1024, 768), (1280, 720), (1920, 1080), (3840, 2160))


def every_metrics(sizes: tuple[tuple[int, int], ...] = SIZES) -> Iterator[Metrics]:
    """A theme changes colours and no place: both are looked at in plain size, one of them in each larger text."""
    for w, h in sizes:
        for lang, theme in (("nl", "light"), ("en", "contrast")):
            for text in (100, 125, 150):
                yield Metrics(w, h, text, theme, lang)
        yield Metrics(w, h, 100, "contrast", "nl")
        yield Metrics(w, h, 100, "light", "en")


def assert_sound(make: Callable[..., Scene], sizes: tuple[tuple[int, int], ...] = SIZES) -> None:
    """``make(m)``, or ``make(m, ui)`` when every page of every pager is to be looked at too."""
    wrong: list[str] = []
    for m in every_metrics(sizes):
        for ui, scene in pages_of(make, m):
            where = f"{m.width}x{m.height} {m.text}% {m.lang} {m.theme} {dict(ui.pages) or ''}"
            wrong += [f"{where}: {fault}" for fault in faults(scene, m)]
    assert not wrong, f"{len(wrong)} faults\n" + "\n".join(wrong[:40])


def pages_of(make: Callable[..., Scene], m: Metrics) -> Iterator[tuple[Ui, Scene]]:
    """The first page of a scene, and every further page of each of its pagers."""
    takes_ui = len(signature(make).parameters) > 1
    first = make(m, Ui()) if takes_ui else make(m)
    yield Ui(), first
    for pager in first.pagers if takes_ui else ():
        before = first
        for page in range(1, 8):
            ui = turned(Ui(), pager, page)
            scene = make(m, ui)
            if scene == before:
                break
            yield ui, scene
            before = scene
