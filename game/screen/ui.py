"""What a window remembers of its viewer: focus, pages, scratching, typing. Frozen; commands make a new one.

Nothing here is of the game: it is not in the log, and a second window has its own.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple, TypeVar

from game.screen.editing import Edit
from game.screen.nodes import Point

EASY_TEXT = 125
"""Percent: at least so large is text for who reads with effort."""


class Prefs(NamedTuple):
    """What the viewer set: text 100|125|150, theme light|contrast, lang nl|en, switches, and volume in percent.

    ``sound_set``: the viewer chose about sound; until then a village does (off in a lesson). ``spaced``: letters and
    lines stand further apart. ``speak``: the screen is read aloud.
    """

    text: int = 100
    theme: str = "light"
    lang: str = "nl"
    motion: bool = True
    timers: bool = True
    fullscreen: bool = False
    display: int = 0
    sound: bool = True
    sound_set: bool = False
    volume: int = 60
    spaced: bool = False
    speak: bool = False

    @property
    def easy(self) -> bool:
        """Whether everything is set as who reads with effort, by dyslexia for instance, is helped by."""
        return self.spaced and self.text >= EASY_TEXT and not self.motion and not self.timers

    def eased(self, easy: bool) -> Prefs:
        """Set so, or back as the game has it by itself."""
        own = Prefs()
        if not easy:
            return self._replace(text=own.text, spaced=own.spaced, motion=own.motion, timers=own.timers)
        return self._replace(text=max(self.text, EASY_TEXT), spaced=True, motion=False, timers=False)


class Machine(NamedTuple):
    """What there is to choose from here: displays by size in pixels; the name of the system's voice, "" for none."""

    displays: tuple[tuple[int, int], ...] = ()
    voice: str = ""


class Scratched(NamedTuple):
    """How far a scratch layer is: pieces taken with Enter, strokes of the coin, where the coin is."""

    opened: int = 0
    strokes: tuple[tuple[Point, ...], ...] = ()
    coin: Point | None = None


@dataclass(frozen=True, slots=True)
class Ui:
    """One window's state. ``now`` and ``started`` are seconds of one clock."""

    focus: str = ""
    hover: str = ""
    pages: tuple[tuple[str, int], ...] = ()
    scratch: tuple[tuple[str, Scratched], ...] = ()
    chosen: tuple[tuple[str, str], ...] = ()
    edit: Edit | None = None
    started: tuple[tuple[str, float], ...] = ()
    now: float = 0.0
    dialog: str = ""
    blank: bool = False
    prefs: Prefs = field(default_factory=Prefs)
    machine: Machine = field(default_factory=Machine)

    def page(self, ident: str) -> int:
        """The page a pager is on (from 0; not yet limited to how many there are)."""
        return dict(self.pages).get(ident, 0)

    def choice(self, ident: str) -> str:
        """What is picked, but not yet confirmed, in a group of choices; "" when nothing is."""
        return dict(self.chosen).get(ident, "")

    def scratched(self, ident: str) -> Scratched:
        """How far a scratch layer is."""
        return dict(self.scratch).get(ident, Scratched())

    def typing(self, ident: str) -> Edit | None:
        """The editing state, when this field is the one being typed in."""
        return self.edit if self.edit is not None and self.edit.id == ident else None

    def preferring(self, prefs: Prefs) -> Ui:
        """The same with other preferences."""
        return replace(self, prefs=prefs)


SWITCHES = frozenset({"motion", "timers", "fullscreen", "sound", "spaced", "speak", "easy"})
LONGEST = 0.45
"""Seconds after which no animation is still running."""


def started(ui: Ui, name: str, after: float = 0.0) -> Ui:
    """``ui`` with the animation ``name`` starting now, or ``after`` so many seconds; finished ones are forgotten."""
    kept = tuple((n, t) for n, t in ui.started if n != name and ui.now - t < LONGEST)
    return replace(ui, started=(*kept, (name, ui.now + after)))


def moving(ui: Ui) -> bool:
    """Whether an animation still runs, so that the window must draw again."""
    return ui.prefs.motion and any(ui.now - t < LONGEST for _, t in ui.started)


def skipped(ui: Ui) -> Ui:
    """``ui`` with every animation at its end."""
    return replace(ui, started=()) if ui.started else ui


def progress(ui: Ui, name: str, duration: float, delay: float = 0.0) -> float:
    """How far the animation ``name`` is, 0–1, easing out; 1 when it never started or motion is off.

    Args:
        ui: the window's state.
        name: what was given to :func:`started` (command ``ui start <name>``).
        duration: seconds, at most .4.
        delay: seconds it waits, for things that follow each other.
    """
    begun = dict(ui.started).get(name)
    if begun is None or not ui.prefs.motion:
        return 1.0
    share = min(1.0, max(0.0, (ui.now - begun - delay) / duration))
    return 1 - (1 - share) ** 2


_T = TypeVar("_T")


def _put(pairs: tuple[tuple[str, _T], ...], key: str, value: _T) -> tuple[tuple[str, _T], ...]:
    return (*((k, v) for k, v in pairs if k != key), (key, value))


def turned(ui: Ui, ident: str, page: int) -> Ui:
    """``ui`` with a pager on ``page`` (never below 0)."""
    return replace(ui, pages=_put(ui.pages, ident, max(0, page)))


def with_scratch(ui: Ui, ident: str, value: Scratched) -> Ui:
    """``ui`` with another state of a scratch layer."""
    return replace(ui, scratch=_put(ui.scratch, ident, value))


def stroke(ui: Ui, ident: str, x: float, y: float, new: bool) -> Ui:
    """The coin goes to (x, y) in units from the layer's top left; ``new`` lifts it first."""
    done = ui.scratched(ident)
    at = (round(x, 1), round(y, 1))
    strokes = (*done.strokes, (at,)) if new or not done.strokes else (*done.strokes[:-1], (*done.strokes[-1], at))
    return with_scratch(ui, ident, done._replace(strokes=strokes, coin=at))


def _prefer(prefs: Prefs, name: str, value: str) -> Prefs:
    if name == "text":
        if value in {"+1", "-1"}:
            return prefs._replace(text=min(150, max(100, prefs.text + 25 * int(value))))
        return prefs._replace(text=int(value)) if value in {"100", "125", "150"} else prefs
    if name == "theme" and value in {"light", "contrast"}:
        return prefs._replace(theme=value)
    if name == "lang" and value in {"nl", "en"}:
        return prefs._replace(lang=value)
    if name == "display" and value.isdecimal():
        return prefs._replace(display=int(value))
    if name == "volume" and value[value[0] in "+-" :].isdecimal():
        stepped = prefs.volume + 10 * int(value) if value[0] in "+-" else int(value)
        return prefs._replace(volume=min(100, max(0, stepped)))
    if name in SWITCHES and value in {"on", "off", "toggle"}:
        wanted = not getattr(prefs, name) if value == "toggle" else value == "on"
        if name == "easy":
            return prefs.eased(wanted)
        switch: dict[str, Any] = {name: wanted}
        return prefs._replace(**switch, sound_set=prefs.sound_set or name == "sound")
    return prefs


def apply(ui: Ui, command: str) -> Ui:
    """``ui`` after a command that begins with "ui " or "set "; any other leaves it as it is.

    ``ui focus ID`` · ``ui page ID +1|-1|N`` · ``ui dialog NAME`` · ``ui close`` · ``ui blank`` · ``ui start NAME``
    (an animation) · ``ui scratch ID next|all|reset`` ·
    ``set text|theme|lang|volume|display VALUE``, and of the switches ``set NAME on|off|toggle``. Unknown commands
    change nothing.
    """
    words = command.split()
    match words:
        case ["set", name, value]:
            return replace(ui, prefs=_prefer(ui.prefs, name, value))
        case ["ui", "focus", ident]:
            return replace(ui, focus=ident)
        case ["ui", "page", ident, ("+1" | "-1") as step]:
            return turned(ui, ident, ui.page(ident) + int(step))
        case ["ui", "page", ident, number] if number.isdigit():
            return turned(ui, ident, int(number))
        case ["ui", "choose", ident]:
            return replace(ui, chosen=tuple((k, v) for k, v in ui.chosen if k != ident))
        case ["ui", "choose", ident, value]:
            return replace(ui, chosen=(*((k, v) for k, v in ui.chosen if k != ident), (ident, value)))
        case ["ui", "dialog", name]:
            return replace(ui, dialog=name, focus="")
        case ["ui", "close"]:
            return replace(ui, dialog="", blank=False, focus="")
        case ["ui", "blank"]:
            return replace(ui, blank=not ui.blank)
        case ["ui", "start", name]:
            return started(ui, name)
        case ["ui", "scratch", ident, "next"]:
            done = ui.scratched(ident)
            return with_scratch(ui, ident, done._replace(opened=done.opened + 1))
        case ["ui", "scratch", ident, "all"]:
            return with_scratch(ui, ident, ui.scratched(ident)._replace(opened=999, coin=None))
        case ["ui", "scratch", ident, "reset"]:
            return with_scratch(ui, ident, Scratched())
    return ui
