"""The commands are a contract: options, sentences and exit codes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def kks(*words, cwd=ROOT, lang="nl", **environment):
    keep = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, "-m", "game", *map(str, words)],
        cwd=cwd,
        env=keep | {"KKS_LANG": lang, "PYTHONPATH": str(ROOT)} | environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def no_traceback(done):
    assert "Traceback" not in done.stderr + done.stdout
    return done


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo")
    done = kks("demo", "veenderwold", "--seed", "3", "--out", out, "--size", "640x360")
    assert done.returncode == 0, done.stderr
    return out


def test_version():
    done = kks("--version")
    assert (done.returncode, done.stdout.split()[0]) == (0, "kks")


def test_demo_leaves_pictures_the_session_file_and_the_report(demo):
    names = {path.name for path in demo.iterdir()}
    assert {"demo.kks", "demo.html", "demo.md", "demo-portret.png"} <= names
    assert len([name for name in names if name.endswith(".png")]) >= 40


def test_replay_says_that_every_state_is_the_same(demo):
    done = kks("replay", demo / "demo.kks", "--json")
    said = json.loads(done.stdout)
    assert done.returncode == 0
    assert said["same"] is True
    assert said["actions"] >= 15


def test_report_writes_both_forms_and_the_picture(demo, tmp_path):
    done = kks("report", demo / "demo.kks", "--out", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    names = {"demo.html", "demo.md", "demo-portret.png"}
    assert {path.name for path in tmp_path.iterdir()} == names
    assert {Path(line).name for line in done.stdout.splitlines()} == names
    assert (tmp_path / "demo-portret.png").read_bytes() == (demo / "demo-portret.png").read_bytes()


def test_a_report_whose_picture_cannot_be_saved_says_so(demo, tmp_path):
    (tmp_path / "demo-portret.png").mkdir()
    done = no_traceback(kks("report", demo / "demo.kks", "--out", tmp_path))
    assert done.returncode == 0
    assert "portret" in done.stderr
    assert len(done.stdout.splitlines()) == 2


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_an_unknown_village_gets_the_nearest_names(lang):
    done = no_traceback(kks("play", "oudelo", lang=lang))
    assert done.returncode == 2
    assert "oudeloo" in done.stderr


def test_a_length_that_is_not_offered_names_those_that_are():
    done = no_traceback(kks("play", "veenderwold", "--length", "120"))
    assert done.returncode == 2
    assert "50" in done.stderr


def test_an_unknown_option_is_wrong_usage():
    assert no_traceback(kks("play", "--nonsense")).returncode == 2


@pytest.mark.parametrize("command", ["replay", "report"])
def test_a_missing_file_is_wrong_usage(command):
    done = no_traceback(kks(command, "niet-daar.kks"))
    assert done.returncode == 2
    assert "niet-daar.kks" in done.stderr


def test_a_broken_session_file_is_said_and_exits_1(demo, tmp_path):
    broken = tmp_path / "stuk.kks"
    data = bytearray((demo / "demo.kks").read_bytes())
    data[-400] ^= 4
    broken.write_bytes(data)
    done = no_traceback(kks("replay", broken))
    assert done.returncode == 1
    assert "beschadigd" in done.stderr


def test_no_display_is_said(tmp_path):
    done = no_traceback(kks("play", "oudeloo", HOME=str(tmp_path)))
    if sys.platform.startswith("linux"):
        assert done.returncode == 1
        assert "beeldscherm" in done.stderr


def test_check_has_nothing_to_say_about_what_is_shipped():
    done = kks("check", "--strict", "--json", cwd="/")
    assert done.returncode == 0
    assert json.loads(done.stdout)["errors"] == 0


def test_check_points_at_the_line(tmp_path):
    village = (ROOT / "scenarios" / "oudeloo.yaml").read_text("utf-8").replace("half_years: 6", "half_years: zes", 1)
    path = tmp_path / "oudeloo.yaml"
    path.write_text(village, "utf-8")
    line = next(number for number, text in enumerate(village.splitlines(), 1) if "half_years: zes" in text)
    done = no_traceback(kks("check", path))
    assert done.returncode == 1
    assert f"oudeloo.yaml:{line}:" in done.stdout
    assert "half_years: zes" in done.stdout


@pytest.mark.parametrize(("lang", "said"), [("nl", "Goed:"), ("en", "Right:")])
def test_check_explains_a_code_in_the_language_asked_for(lang, said):
    done = no_traceback(kks("check", "--explain", "KK041", "--lang", lang))
    assert done.returncode == 0
    assert done.stdout.startswith("KK041 (")
    assert said in done.stdout


def test_a_code_that_is_not_there_is_wrong_usage_and_names_the_range():
    done = no_traceback(kks("check", "--explain", "KK999"))
    assert done.returncode == 2
    assert "KK001" in done.stderr


def test_check_ends_with_what_it_found_and_only_strict_fails_on_a_warning(tmp_path):
    whole = (ROOT / "scenarios" / "oudeloo.yaml").read_text("utf-8")
    path = tmp_path / "oudeloo.yaml"
    path.write_text(whole.replace("De bus rijdt niet meer.", "De bus rijdt niet meer \U0001f68c."), "utf-8")
    for strict, code in (((), 0), (("--strict",), 1)):
        done = no_traceback(kks("check", path, *strict, lang="en"))
        assert done.returncode == code
        assert done.stdout.splitlines()[-1].startswith("Errors: 0, warnings: 1, hints: 0.")
    path.write_text(whole, "utf-8")
    assert no_traceback(kks("check", path)).stdout.startswith("Alles klopt.")


def test_schema_writes_a_file_for_every_kind(tmp_path):
    done = no_traceback(kks("schema", "--out", tmp_path / "hier"))
    assert done.returncode == 0
    names = {path.name for path in (tmp_path / "hier").iterdir()}
    assert names == {path.name for path in (ROOT / "scenarios" / "schema").iterdir()}
    assert {Path(line).name for line in done.stdout.splitlines()} == names
    (tmp_path / "bezet").write_text("")
    assert no_traceback(kks("schema", "--out", tmp_path / "bezet")).returncode == 1


def test_a_size_that_cannot_be_read_is_wrong_usage():
    assert no_traceback(kks("demo", "--size", "groot")).returncode == 2


def test_play_points_at_the_line_of_a_broken_village(tmp_path):
    village = (ROOT / "scenarios" / "oudeloo.yaml").read_text("utf-8").replace("half_years: 6", "half_years: zes", 1)
    (tmp_path / "oudeloo.yaml").write_text(village, "utf-8")
    done = no_traceback(kks("play", tmp_path / "oudeloo.yaml", HOME=str(tmp_path)))
    assert done.returncode == 1
    line = next(number for number, text in enumerate(village.splitlines(), 1) if "half_years: zes" in text)
    assert f"oudeloo.yaml:{line}:" in done.stderr


@pytest.mark.parametrize(("words", "said"), [
    (("veenderwold", "--solo", "burgemeester"), "burgemeester"),
    (("--solo", "residents"), "welk dorp"),
    (("--resume", "{demo}", "--solo", "residents"), "Laat --solo weg"),
])  # fmt: skip
def test_solo_that_cannot_be_is_wrong_usage(demo, words, said):
    filled = [word.format(demo=demo / "demo.kks") for word in words]
    done = no_traceback(kks("play", *filled, SDL_VIDEODRIVER="dummy"))
    assert done.returncode == 2
    assert said in done.stderr


def test_play_says_which_lengths_a_file_offers():
    done = no_traceback(kks("play", ROOT / "scenarios" / "oudeloo.yaml", "--length", "33"))
    assert done.returncode == 2
    assert "120, 90" in done.stderr


@pytest.mark.parametrize(("what", "code"), [("folder", 2), ("empty", 1), ("binary", 1), ("torn", 1), ("newer", 1)])
@pytest.mark.parametrize("command", [("play", "--resume"), ("replay",), ("report",)])
def test_what_is_no_session_file_is_said(demo, tmp_path, what, code, command):
    path, whole = tmp_path / "avond.kks", (demo / "demo.kks").read_bytes()
    if what == "folder":
        path.mkdir()
    else:
        newer = whole.replace(b'{"kks":1,', b'{"kks":9,', 1)
        path.write_bytes({"empty": b"", "binary": bytes(range(256)) * 9, "torn": whole[:300], "newer": newer}[what])
    done = no_traceback(kks(*command, path, SDL_VIDEODRIVER="dummy", HOME=str(tmp_path)))
    assert done.returncode == code
    assert "avond.kks" in done.stderr


def test_out_that_is_a_file_is_said(demo, tmp_path):
    taken = tmp_path / "bezet"
    taken.write_text("hier staat al iets")
    for words in (("demo", "veenderwold", "--out", taken), ("report", demo / "demo.kks", "--out", taken)):
        done = no_traceback(kks(*words))
        assert done.returncode == 1
        assert len(done.stderr.strip().splitlines()) == 1
    assert taken.read_text() == "hier staat al iets"


def test_a_demo_that_is_open_elsewhere_is_said(demo, tmp_path):
    from game.session.workshop import Workshop

    copy = tmp_path / "demo.kks"
    copy.write_bytes((demo / "demo.kks").read_bytes())
    holder = Workshop.resume(copy)
    try:
        done = no_traceback(kks("demo", "veenderwold", "--out", tmp_path, "--size", "320x180"))
    finally:
        holder.close()
    assert done.returncode == 1
    assert "al open" in done.stderr


@pytest.mark.skipif(os.name != "posix", reason="pipes of a shell")
@pytest.mark.parametrize("words", [("check", "--json"), ("report", "{demo}", "--out", "{out}"), ("--help",)])
def test_who_stops_reading_gets_no_traceback(demo, tmp_path, words):
    filled = [word.format(demo=demo / "demo.kks", out=tmp_path) for word in words]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "game", *filled],
        cwd=ROOT,
        env=dict(os.environ) | {"KKS_LANG": "nl"},
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        timeout=60,
    )
    os.close(writing)
    assert done.stderr == ""
    assert done.returncode in (0, 1)


def test_replay_names_the_line_that_differs(demo, tmp_path):
    from game.session.log import read, sealed

    contents = read(demo / "demo.kks")
    data, chain = sealed(contents.head, 0)
    for line in contents.lines:
        body = line._asdict() | {"n": line.number, "t": line.time}
        body = {name: body[name] for name in ("n", "t", "kind", "text", "events", "state")}
        if line.number == 20:
            body["state"] = [*line.state[:1], line.state[1] + 1, *line.state[2:]]
        sealed_line, chain = sealed(body, chain)
        data += sealed_line
    path = tmp_path / "anders.kks"
    path.write_bytes(data)
    done = no_traceback(kks("replay", path))
    assert done.returncode == 1
    assert "Regel 21 " in done.stdout
    said = json.loads(kks("replay", path, "--json").stdout)
    assert said["first_difference"]["line"] == 21


def test_play_without_a_voice_says_so_in_one_sentence_and_plays_on(tmp_path):
    words = {"nl": "Deze computer heeft geen stem", "en": "This computer has no voice"}
    for lang, beginning in words.items():
        done = no_traceback(kks("play", "oudeloo", "--speak", lang=lang, PATH=str(tmp_path)))
        first, second = done.stderr.strip().splitlines()
        assert first.startswith(beginning)
        assert done.returncode == 1, "here there is no screen either, and that is said too"
        assert second != first
