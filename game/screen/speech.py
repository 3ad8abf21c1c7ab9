"""The system's own voice: found by name, one process a sentence, never waited for.

The text goes in by standard input, or as the last argument after ``--`` where a program reads none: no shell ever sees
it. A new sentence ends the one before it, and closing ends all.
"""

import contextlib
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

Lookup = Callable[[str], str | None]
"""The path of a program, or None: ``shutil.which``."""

LEAVE_SECONDS = 1.0
"""So long a voice may take to end when the window closes, before it is made to."""

LANGUAGES = ("nl", "en")

ESPEAK: MappingProxyType[str, str] = MappingProxyType({"nl": "nl", "en": "en"})

SAPI = (
    "$in = New-Object IO.StreamReader([Console]::OpenStandardInput(), [Text.Encoding]::UTF8); $said = $in.ReadToEnd(); "
    "Add-Type -AssemblyName System.Speech; $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "foreach ($one in $voice.GetInstalledVoices()) {{ if ($one.Enabled -and "
    "$one.VoiceInfo.Culture.TwoLetterISOLanguageName -eq '{lang}') "
    "{{ $voice.SelectVoice($one.VoiceInfo.Name); break }} }}; $voice.Speak($said)"
)
"""Windows: the first voice of the language, else the system's own, reads standard input as UTF-8."""


class Engine(NamedTuple):
    """How a system speaks.

    ``commands`` are the words of the command by language; ``spoken`` says whether the text is its last argument rather
    than its standard input; ``hush`` is a command that ends what a server still says, or ().
    """

    name: str
    commands: MappingProxyType[str, tuple[str, ...]]
    spoken: bool = False
    hush: tuple[str, ...] = ()


def find_engine(platform: str, which: Lookup, voices: Callable[[str], str] | None = None) -> Engine | None:
    """The way to speak on this system, or None where there is none.

    Args:
        platform: as ``sys.platform`` tells.
        which: finds programs.
        voices: what ``say -v ?`` lists, given the path of ``say``; asked on macOS only.
    """
    if platform == "win32":
        shell = which("powershell") or which("pwsh")
        return _engine("SAPI", lambda lang: (*_quiet(shell), SAPI.format(lang=lang))) if shell else None
    if platform == "darwin":
        say = which("say")
        if say is not None:
            listed = (voices or _listed)(say)
            return _engine("say", lambda lang: (say, *_named(listed, lang), "-f", "-"))
    server = which("spd-say")
    if server is not None:
        made = _engine("spd-say", lambda lang: (server, "--wait", "-l", lang, "--"))
        return made._replace(spoken=True, hush=(server, "-C"))
    for name in ("espeak-ng", "espeak"):
        path = which(name)
        if path is not None:
            return _engine(name, partial(_espeak, path))
    return None


def _engine(name: str, command: Callable[[str], tuple[str, ...]]) -> Engine:
    return Engine(name, MappingProxyType({lang: command(lang) for lang in LANGUAGES}))


def _espeak(path: str, lang: str) -> tuple[str, ...]:
    return path, "-v", ESPEAK[lang], "-b", "1", "--stdin"


def _quiet(shell: str) -> tuple[str, ...]:
    return shell, "-NoProfile", "-NonInteractive", "-Command"


def _named(listed: str, lang: str) -> tuple[str, ...]:
    """The first voice of a language in lines such as ``Xander   nl_NL   # Hallo``; none: the system's own."""
    for line in listed.splitlines():
        words = line.partition("#")[0].split()
        if len(words) > 1 and words[-1].startswith(f"{lang}_"):
            return "-v", " ".join(words[:-1])
    return ()


def _listed(say: str) -> str:
    try:
        done = subprocess.run([say, "-v", "?"], capture_output=True, text=True, timeout=3, check=False)
    except (OSError, subprocess.SubprocessError, ValueError):
        return ""
    return done.stdout


class Voice:
    """Speaks one thing at a time, beside the game; where it fails it falls silent."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._now: subprocess.Popen[bytes] | None = None
        self._ending: list[subprocess.Popen[bytes]] = []

    def say(self, text: str, lang: str) -> None:
        """Begin to speak, instead of what was being said; nothing for an empty text."""
        self.hush()
        words = " ".join(text.split())
        if not words:
            return
        command = self.engine.commands.get(lang, self.engine.commands["nl"])
        self._now = self._run((*command, words) if self.engine.spoken else command)
        if self._now is not None and self._now.stdin is not None:
            with contextlib.suppress(OSError):  # it ended already
                if not self.engine.spoken:
                    self._now.stdin.write(words.encode("utf-8") + b"\n")
            with contextlib.suppress(OSError):
                self._now.stdin.close()

    def hush(self) -> None:
        """End what is being said."""
        self._ending = [one for one in self._ending if one.poll() is None]
        if self._now is None:
            return
        if self._now.poll() is None:
            self._now.terminate()
            self._ending.append(self._now)
            if self.engine.hush:
                ending = self._run(self.engine.hush)
                self._ending += [ending] if ending is not None else []
        self._now = None

    def close(self) -> None:
        """End everything and see it gone; nothing is left behind."""
        self.hush()
        for one in self._ending:
            try:
                one.wait(LEAVE_SECONDS)
            except subprocess.TimeoutExpired:
                one.kill()
                one.wait()
        self._ending.clear()

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._now is not None and self._now.poll() is None

    def _run(self, command: tuple[str, ...]) -> subprocess.Popen[bytes] | None:
        try:
            return subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, ValueError):
            return None


def find_voice() -> Voice | None:
    """The voice of this system, or None."""
    import shutil

    engine = find_engine(sys.platform, shutil.which)
    return Voice(engine) if engine is not None else None
