"""The installed wheel plays as the checkout does: same data, same states."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STATES = """
import hashlib, json
from game.content.village_file import open_village
from game.session.samples import walked
seen = hashlib.sha256()
for village, length in (("oudeloo", 120), ("oudeloo", 90), ("veenderwold", 50)):
    for seed in range(1, 6):
        workshop = walked(open_village(village), length, "", seed)
        seen.update(repr([workshop.progress.state, workshop.progress.met]).encode())
print(seen.hexdigest())
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    wheel = next(folder.glob("*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def states(path, hashseed):
    environment = os.environ | {"PYTHONPATH": str(path), "PYTHONHASHSEED": hashseed, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [sys.executable, "-c", STATES], cwd=path, env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_wheel_and_checkout_give_the_same_states_under_any_hash_seed(installed):
    assert len({states(ROOT, "0"), states(ROOT, "4711"), states(installed, "1")}) == 1


def test_wheel_carries_its_data(installed):
    code = (
        "from game.paths import data_path; wanted = ('scenarios', 'oudeloo.yaml'), ('assets', 'sound', 'stamp.wav'); "
        "print(all(data_path(*one).is_file() for one in wanted), data_path())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=installed,
        env=os.environ | {"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("True")
    assert str(installed) in done.stdout
