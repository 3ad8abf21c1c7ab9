"""The same on every machine and Python, and nothing but the standard library under it."""

import os
import subprocess
import sys

from .handmade import GAME
from .strolling import EVERYBODY, stroll

WALK = """
import hashlib
from rules.handmade import GAME
from rules.strolling import EVERYBODY, stroll
from game.rules import view
told = hashlib.sha256()
for seed in range(12):
    for state, action in stroll(GAME, seed, EVERYBODY):
        told.update(repr((state, action, view(GAME, state, "trainer"))).encode())
print(told.hexdigest())
"""

LOADS = """
import sys
before = set(sys.modules)
import game.rules
for name in sorted({one.split(".")[0] for one in set(sys.modules) - before}):
    if name not in sys.stdlib_module_names and name != "game":
        print(name)
for name in sorted(sys.modules):
    if name.startswith("game.") and not name.startswith("game.rules"):
        print(name)
for name in ("random", "pathlib", "datetime"):
    if name in set(sys.modules) - before:
        print("loaded", name)
"""


def run(code, **environment):
    tests = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    path = os.pathsep.join([os.path.dirname(tests), tests])
    asked = {**os.environ, "PYTHONPATH": path, **environment}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=asked, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_art_9_6_games_do_not_depend_on_the_order_of_hashing():
    assert run(WALK, PYTHONHASHSEED="1") == run(WALK, PYTHONHASHSEED="4242")


def test_rules_load_the_standard_library_and_themselves_only():
    assert run(LOADS) == ""


def test_a_state_is_made_of_numbers_words_and_tuples():
    def plain(value):
        if isinstance(value, tuple):
            return all(plain(one) for one in value)
        return type(value) in (int, str, bool)

    for state, _ in stroll(GAME, 1, EVERYBODY):
        assert plain(state)
