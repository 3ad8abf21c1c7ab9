"""The system's voice: found on every system, fed safely, interrupted, and gone when the window is."""

import os
import stat
import sys
import time

import pytest

from game.screen.speech import Engine, Voice, find_engine

NASTY = "-v \"; rm -rf / #' $(id) `id` %PATH% Coöperatie"


def on(*programs):
    return lambda name: f"/bin/{name}" if name in programs else None


@pytest.mark.parametrize(
    ("platform", "programs", "name"),
    [
        ("linux", ("spd-say", "espeak-ng"), "spd-say"),
        ("linux", ("espeak-ng", "espeak"), "espeak-ng"),
        ("linux", ("espeak",), "espeak"),
        ("linux", (), None),
        ("freebsd14", ("espeak-ng",), "espeak-ng"),
        ("darwin", ("say", "espeak-ng"), "say"),
        ("darwin", ("espeak-ng",), "espeak-ng"),
        ("win32", ("powershell",), "SAPI"),
        ("win32", ("pwsh",), "SAPI"),
        ("win32", (), None),
    ],
)
def test_every_system_has_its_own_voice_or_none(platform, programs, name):
    engine = find_engine(platform, on(*programs), lambda say: "")
    assert (engine.name if engine else None) == name
    if engine is not None:
        assert set(engine.commands) == {"nl", "en"}
        assert engine.commands["nl"][0].startswith("/bin/")


def test_each_language_has_its_own_voice_where_the_system_has_one():
    listed = "Alex  en_US  # Hi\nXander (Enhanced)   nl_NL    # Hallo\n"
    say = find_engine("darwin", on("say"), lambda path: listed)
    assert say.commands["nl"] == ("/bin/say", "-v", "Xander (Enhanced)", "-f", "-")
    assert find_engine("darwin", on("say"), lambda path: "Alex en_US # Hi").commands["nl"] == ("/bin/say", "-f", "-")
    espeak = find_engine("linux", on("espeak-ng")).commands
    assert (espeak["nl"][2], espeak["en"][2]) == ("nl", "en")
    sapi = find_engine("win32", on("powershell")).commands
    assert "-eq 'en'" in sapi["en"][-1]
    assert "{{" not in sapi["en"][-1]
    server = find_engine("linux", on("spd-say"))
    assert server.commands["en"][-1] == "--", "a text that begins with a dash is no option"
    assert (server.spoken, server.hush) == (True, ("/bin/spd-say", "-C"))


@pytest.fixture
def scribe(tmp_path):
    """A program that writes down how it was called and what it was given, and then takes its time."""
    program, book = tmp_path / "scribe", tmp_path / "book.txt"
    program.write_text(
        f"#!{sys.executable}\n"
        "import sys, time\n"
        "given = '' if '--' in sys.argv or '-C' in sys.argv else sys.stdin.buffer.read().decode('utf-8')\n"
        f"open({str(book)!r}, 'a', encoding='utf-8').write(repr((sys.argv[1:], given)) + '\\n')\n"
        "time.sleep(0 if '-C' in sys.argv else 30)\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    return str(program), book


def read(book, lines):
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if book.exists() and len(found := book.read_text("utf-8").splitlines()) >= lines:
            return [eval(one) for one in found]
        time.sleep(0.02)
    raise AssertionError("nothing was said")


def gone(process):
    return process.poll() is not None


@pytest.mark.skipif(sys.platform == "win32", reason="the scribe is a script with a shebang")
class TestVoice:
    def test_the_text_goes_in_by_standard_input_and_no_shell_sees_it(self, scribe):
        program, book = scribe
        voice = Voice(find_engine("linux", lambda name: program if name == "espeak-ng" else None))
        begun = time.monotonic()
        voice.say(NASTY + "\n  tweede regel", "nl")
        assert time.monotonic() - begun < 0.5, "it is not waited for"
        assert read(book, 1) == [(["-v", "nl", "-b", "1", "--stdin"], NASTY + " tweede regel\n")]
        assert voice.speaking
        voice.close()

    def test_a_new_sentence_ends_the_one_before_and_closing_leaves_nothing_behind(self, scribe):
        program, book = scribe
        voice = Voice(find_engine("linux", lambda name: program if name == "espeak-ng" else None))
        voice.say("een", "nl")
        first = voice._now
        read(book, 1)
        voice.say("twee", "en")
        second = voice._now
        assert [given for _, given in read(book, 2)] == ["een\n", "twee\n"]
        voice.close()
        assert gone(first)
        assert gone(second)
        assert not voice.speaking

    def test_a_speech_server_gets_the_text_after_two_dashes_and_is_told_to_stop(self, scribe):
        program, book = scribe
        voice = Voice(find_engine("linux", lambda name: program if name == "spd-say" else None))
        voice.say(NASTY, "en")
        assert read(book, 1) == [(["--wait", "-l", "en", "--", NASTY], "")]
        voice.close()
        assert read(book, 2)[1] == (["-C"], "")

    def test_nothing_to_say_only_ends_what_was_said(self, scribe):
        program, book = scribe
        voice = Voice(find_engine("linux", lambda name: program if name == "espeak-ng" else None))
        voice.say("een", "nl")
        read(book, 1)
        voice.say("  \n ", "nl")
        assert not voice.speaking
        voice.close()
        assert len(read(book, 1)) == 1

    def test_who_types_fast_leaves_no_trail_of_voices(self, scribe):
        program, _ = scribe
        voice = Voice(find_engine("linux", lambda name: program if name == "espeak-ng" else None))
        started = []
        for number in range(20):
            voice.say(f"zin {number}", "nl")
            started.append(voice._now)
        voice.close()
        assert all(gone(one) for one in started)


def test_a_voice_that_does_not_start_or_ends_at_once_is_silent():
    for words in (("/no/such/voice",), (sys.executable, "-c", "raise SystemExit(1)")):
        voice = Voice(Engine("none", {"nl": words, "en": words}))
        for _ in range(3):
            voice.say("x" * 500_000 if os.name != "nt" and "SystemExit" in words[-1] else "hallo", "nl")
        voice.close()
        assert not voice.speaking
