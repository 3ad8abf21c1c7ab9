"""Which sounds belong to what changed at the table: worked out from two views, so that nothing else knows of sound.

Sounds tell only what the screen shows at that moment: what still lies under the scratch layer makes none. Going back
and taking back are silent.
"""

from collections.abc import Callable, Collection
from types import MappingProxyType

from game.screen.loudspeaker import Loudspeaker
from game.screen.moves import STAMP
from game.screen.nodes import Scene
from game.screen.ui import Prefs, Ui
from game.session.progress import Met
from game.session.view import WorkshopView

NEARLY_UP = 10.0
"""Seconds left at which a timer that runs is heard, once."""

TIME = "time_nearly_up"
"""Silent, too, for a viewer who sees no clocks."""

TRIED = "card"
"""What is heard when the volume is set."""

MOST = 2
"""Sounds that follow one change; more would be a noise."""

READING = ("half_year_end", "reflection", "swap", "case_after")
"""Places that are read between two half-years."""

TURNED: MappingProxyType[str, Collection[str]] = MappingProxyType(
    {
        "talk": ("killer",),
        "respond": ("talk",),
        "posture": ("respond",),
        "lesson": ("scratch",),
        "case": READING,
        "choose": ("case",),
        "case_after": ("choose",),
        "reflection": ("half_year_end",),
    }
)
"""Places where another card comes to the front, and the places before them from which it does."""

SEEN_AT: MappingProxyType[str, tuple[str, float]] = MappingProxyType(
    {
        "stamp": ("stamp", STAMP),
        "door_open": ("door", 0.0),
        "door_ajar": ("door", 0.0),
        "door_shut": ("door", 0.0),
    }
)
"""The move in which a sound is seen, and how many seconds after its start: a stamp is heard when it lands."""

LEVEL_WITHOUT_SOUND = "lesson"


def cues(before: WorkshopView | None, after: WorkshopView | None) -> tuple[str, ...]:
    """The sounds that belong to the change between two views, in the order in which they should be heard.

    Args:
        before: what was last seen; None when no workshop was open.
        after: what is seen now.
    """
    if before is None or after is None or before.path != after.path:
        return ()
    heard = (*_timer(before, after), *_ending(before, after), *_card(before, after), *_board(before, after))
    return heard[:MOST]


def _card(before: WorkshopView, after: WorkshopView) -> tuple[str, ...]:
    was, now = before.place, after.place
    if now.part != "play":
        follows = now.step == was.step == "statement" and now.part == was.part and now.number > was.number
        return ("card",) if follows else ()
    if now.step == "killer" and _killers(after) > _killers(before):
        drawn = after.board.card is not None and after.board.card.bolts.drawn_by
        return ("stamp", "bolt") if drawn else ("stamp",)
    if now.step in ("condition", "scratch") and _door(after) not in ("", _door(before)):
        return (f"door_{_door(after)}",)
    return ("card",) if was.step in TURNED.get(now.step, ()) else ()


def _ending(before: WorkshopView, after: WorkshopView) -> tuple[str, ...]:
    """The end of a half-year tells what bloomed and whether the setback hit; the way back to it does not."""
    if after.place.step != "half_year_end" or before.place.step in (*READING, "case", "choose", "attention"):
        return ()
    met = _last(after)
    if met is None:
        return ()
    hit = any(one.kind == "setback" for one in met.ending)
    grown = any(one.kind == "bloom" and one.after for one in met.effects)
    return (*(("setback",) if hit else ()), *(("bloom",) if grown else ()))


def _board(before: WorkshopView, after: WorkshopView) -> tuple[str, ...]:
    if after.place.step != "attention":
        return ()
    if before.place.step == "attention":
        grown = sum(site.blooms for site in after.board.sites) > sum(site.blooms for site in before.board.sites)
        return ("bloom",) if grown else ()
    return ("season",) if before.place.step in (*READING, "star", "case", "choose") else ()


def _timer(before: WorkshopView, after: WorkshopView) -> tuple[str, ...]:
    was, now = before.progress.timer, after.progress.timer
    if was is None or now is None or not now.since or after.progress.hidden_timers:
        return ()
    if before.place != after.place or was.seconds != now.seconds:
        return ()
    return (TIME,) if was.left(before.now) > NEARLY_UP >= now.left(after.now) > 0 else ()


def _last(view: WorkshopView) -> Met | None:
    return view.progress.met[-1] if view.progress.met else None


def _killers(view: WorkshopView) -> int:
    """How many killers were read aloud so far; a card that is passed brings another."""
    return sum(len(one.passed) + bool(one.killer) for one in view.progress.met)


def _door(view: WorkshopView) -> str:
    met = _last(view)
    return met.door if met is not None and met.killer else ""


def fitting(prefs: Prefs, level: str) -> Prefs:
    """The preferences with sound as the village wants it, unless the viewer chose: a lesson begins in silence."""
    return prefs if prefs.sound_set else prefs._replace(sound=level != LEVEL_WITHOUT_SOUND)


def _coming(name: str, ui: Ui) -> bool:
    """Whether what is heard has yet to be seen; a move that is skipped, or off, is seen at once."""
    move, later = SEEN_AT.get(name, ("", 0.0))
    begun = dict(ui.started).get(move)
    return ui.prefs.motion and begun is not None and ui.now < begun + later


class Sounds:
    """Listens beside a window and lets the loudspeaker sound.

    Args:
        view: the workshop as people see it now, or None when none is open or when the other side is still being told.
        standing: what is another object after every change; spares making a view for every picture.
        speaker: where it sounds.
    """

    def __init__(
        self,
        view: Callable[[], WorkshopView | None],
        standing: Callable[[], object],
        speaker: Loudspeaker | None = None,
    ) -> None:
        self._view, self._standing = view, standing
        self.speaker = speaker or Loudspeaker()
        self._known: object = None
        self._second = -1
        self._heard: WorkshopView | None = None
        self._set: tuple[bool, int] | None = None
        self._waiting: tuple[str, ...] = ()

    def heed(self, scene: Scene, ui: Ui) -> Ui:
        """A picture was drawn: sound what changed. The state with its sound as the village wants it."""
        self._try_out(ui)
        if self._waiting and not _coming(self._waiting[0], ui):
            self._play(ui)
        standing, second = self._standing(), int(ui.now)
        if standing is self._known and second == self._second:
            return ui
        self._known, self._second = standing, second
        view = self._view()
        if view is None:
            self._heard = self._heard if standing is not None else None
            return ui
        before, self._heard = self._heard, view
        prefs = ui.prefs
        if before is None or before.path != view.path:
            prefs = fitting(prefs, view.document.village.level)
        if prefs.sound:
            told = tuple(one for one in cues(before, view) if prefs.timers or one != TIME)
            self._waiting = told or self._waiting
            if told and not _coming(told[0], ui):
                self._play(ui)
        return ui if prefs == ui.prefs else ui.preferring(prefs)

    def _play(self, ui: Ui) -> None:
        told, self._waiting = self._waiting, ()
        if ui.prefs.sound:
            self.speaker.play(told, ui.prefs.volume, ui.now)

    def _try_out(self, ui: Ui) -> None:
        """In the settings: let hear how loud it is, when that was changed."""
        now = (ui.prefs.sound, ui.prefs.volume) if ui.dialog == "settings" else None
        before, self._set = self._set, now
        if now is not None and before is not None and before != now and ui.prefs.sound:
            self.speaker.play((TRIED,), ui.prefs.volume, ui.now)

    def key(self, name: str, scene: Scene, ui: Ui) -> bool:
        """No key is for sounds."""
        return False

    def tick(self, now: float) -> None:
        """Time passes (seconds)."""
        self.speaker.tick(now)

    def close(self) -> None:
        """Let go of the device."""
        self.speaker.close()
