"""Listens beside a window and reads aloud: a scene on arrival, what appears in it, and what has the focus.

That is a setting; a key reads on, and reads one scene for who has it off. It does nothing else in the game, in fields
and menus neither, so that it always works.
"""

from game.screen.nodes import Scene, find
from game.screen.reading import first_pieces, pieces, sentences, things, touched
from game.screen.speech import Voice
from game.screen.ui import Ui
from game.text import tr

MORE = "f2"
"""The key that reads on: the rest of the scene, and after that the scene from its start."""


class Reader:
    """Reads scenes aloud with a voice."""

    def __init__(self, voice: Voice) -> None:
        self.voice = voice
        self._scene: tuple[str, str] | None = None
        self._asked: tuple[str, str] | None = None
        self._known: frozenset[str] = frozenset()
        self._focus = ""
        self._typed: tuple[str, str, str] | None = None
        self._next = 0
        self._explained = False

    def heed(self, scene: Scene, ui: Ui) -> Ui:
        """A picture was drawn: say what is new in it."""
        if ui.blank or not ui.prefs.speak:
            if self._scene is not None:
                self._scene = None
                self.voice.hush()
            return ui
        out = [*self._left(ui), *self._arrived(scene, ui), *self._focused(scene, ui)]
        if out:
            self.voice.say(sentences(out), ui.prefs.lang)
        return ui

    def key(self, name: str, scene: Scene, ui: Ui) -> bool:
        """Read on, when it is that key."""
        if name != MORE or ui.blank:
            return False
        parts = first_pieces(scene, ui)
        if not ui.prefs.speak:
            here = (scene.title, ui.prefs.lang)
            self._next = self._next if here == self._asked else 0
            self._asked = here
        self.voice.say(parts[self._next % len(parts)], ui.prefs.lang)
        self._next += 1
        return True

    def tick(self, now: float) -> None:
        """Nothing goes with time."""

    def close(self) -> None:
        """Fall silent and leave nothing behind."""
        self.voice.close()

    def _left(self, ui: Ui) -> list[str]:
        """What was typed in the field that was left."""
        edit, before = ui.edit, self._typed
        if edit is not None and before is not None and before[0] == edit.id:
            self._typed = (edit.id, before[1], edit.text)
            return []
        self._typed = (edit.id, edit.text, edit.text) if edit is not None else None
        if before is None or before[1] == before[2]:
            return []
        lang = ui.prefs.lang
        return [tr(lang, "Ingevuld: {words}", words=before[2]) if before[2] else tr(lang, "Leeggemaakt.")]

    def _arrived(self, scene: Scene, ui: Ui) -> list[str]:
        """The scene on arrival, else the texts that appeared in it; figures alone are said by what has the focus."""
        lang = ui.prefs.lang
        words = [one.words for one in things(scene, lang) if not one.later]
        known, self._known = self._known, frozenset(words)
        here = (scene.title, lang)
        if here != self._scene:
            self._scene, self._focus, self._next = here, "", 1
            first = first_pieces(scene, ui)[0]
            hint = [] if self._explained else [tr(lang, "Toets F2 leest verder.")]
            self._explained = True
            return [first, *hint]
        new = [one for one in words if one not in known and any(sign.isalpha() for sign in one)]
        if not new:
            return []
        self._next = 0
        return list(pieces(sentences(new))[:1])

    def _focused(self, scene: Scene, ui: Ui) -> list[str]:
        """What has the focus, when that or its state changed; not each letter that is typed in it."""
        touch = find(scene, ui.focus) if ui.focus else None
        if touch is None:
            self._focus = ""
            return []
        words = touched(touch, scene, ui)
        mark = touch.id if touch.role == "field" else words
        if mark == self._focus:
            return []
        self._focus = mark
        return [words]
