"""``start.py`` hands over to uv and passes exit codes on."""

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def start(tmp_path, monkeypatch):
    spec = importlib.util.spec_from_file_location("start", ROOT / "start.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    module.TOOL = tmp_path / ".uv"
    module.calls = []

    def run(words, **_):
        module.calls.append([str(word) for word in words])
        return SimpleNamespace(returncode=module.codes.pop(0))

    monkeypatch.setattr(module, "subprocess", SimpleNamespace(run=run))
    return module


def test_first_start_installs_uv_into_the_projects_own_folder_and_plays(start):
    start.codes = [0, 0]
    assert start.main(["check"]) == 0
    assert "--target" in start.calls[0]
    assert str(start.TOOL) in start.calls[0]
    assert start.calls[1][-2:] == ["kks", "check"]


def test_a_failed_set_up_is_said_and_nothing_is_played(start, capsys):
    start.codes = [1]
    assert start.main([]) == 1
    assert "Klaarzetten lukt niet" in capsys.readouterr().out


def test_test_runs_pytest_and_passes_its_exit_code_on(start):
    (start.TOOL / "uv").mkdir(parents=True)
    start.codes = [3]
    assert start.main(["test", "-k", "door"]) == 3
    assert start.calls[0][-3:] == ["pytest", "-k", "door"]


def test_it_uses_the_standard_library_only():
    code = "import sys; before=set(sys.modules); import start; print(sorted(set(sys.modules)-before-{'start'}))"
    done = subprocess.run([sys.executable, "-S", "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in eval(done.stdout)}
    assert loaded <= sys.stdlib_module_names


def test_it_plays_from_any_folder(start):
    (start.TOOL / "uv").mkdir(parents=True)
    start.codes = [0]
    start.main(["demo"])
    assert start.calls[0][start.calls[0].index("--project") + 1] == str(ROOT)
