"""How much a check can take: damaged files by the thousand, traps at the edge of what is read, and big villages."""

import json
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from game.content.check import check
from game.content.strict_yaml import MOST_BYTES, MOST_VALUES
from game.paths import data_path
from tests.dutch import dutch_text

from .conftest import place_of
from .fuzzing import SLOW

ROOT = Path(__file__).resolve().parents[2]


def big_village(lines: int) -> str:
    """A sound village of at least so many lines: the shipped one, with cards of the library as its own."""
    text = re.sub(
        r"^(killers|cases):\n(?:[ ].*\n)*", "", dutch_text("oudeloo").replace(", hoogwater]", "]"), flags=re.M
    )
    for kind, cards in (
        ("killers", [one.read_text("utf-8") for one in sorted(data_path("scenarios", "library", "killers").glob("*"))]),
        ("initiatives", [data_path("scenarios", "library", "initiatives.yaml").read_text("utf-8")]),
        ("cases", [data_path("scenarios", "library", "cases.yaml").read_text("utf-8")]),
    ):
        text += f"{kind}:\n"
        for card in cards:
            rows = [row for row in card.splitlines() if row.strip() and not row.startswith("#")]
            listed = rows[0].startswith("- ")
            text += "".join(f"  {'' if listed else '  ' if n else '- '}{row}\n" for n, row in enumerate(rows))
            if text.count("\n") >= lines and kind == "killers":
                break
    return text


TRAPS = {
    "unknown keys": lambda v, k: v + "".join(f"naem{n}: 1\n" for n in range(MOST_VALUES - 100)),
    "unknown ids": lambda v, k: v.replace("[jongere", "[" + ", ".join(f"jongen{n}" for n in range(MOST_VALUES - 100))),
    "equal keys": lambda v, k: v + "name: x\n" * (MOST_VALUES - 100),
    "far more equal keys": lambda v, k: v + "name: x\n" * 100_000,
    "many responses": lambda v, k: k.replace("postures:", "  - {id: a, push: 1, energy: 1}\n" * 3900 + "postures:"),
    "many own killers": lambda v, k: v + "killers:\n" + "  - {id: a}\n" * 6500,
    "open quotes": lambda v, k: "a: 'x\n" * 150_000,
    "open brackets": lambda v, k: v + "x: " + "[" * 900_000,
    "one long line": lambda v, k: v + "guide: " + "🐄 " * 150_000,
}


@pytest.mark.long
@pytest.mark.parametrize("name", TRAPS)
def test_a_trap_is_told_in_time(name: str, shelf_folder: Path) -> None:
    village, killer = (shelf_folder / place_of(base) for base in ("village", "killer"))
    text = TRAPS[name](village.read_text("utf-8"), killer.read_text("utf-8")).encode()
    assert len(text) <= MOST_BYTES
    path = killer if name == "many responses" else village
    path.write_bytes(text)
    start = time.process_time()
    report = check([path])
    assert report.lines()
    assert report.errors
    assert time.process_time() - start < SLOW


@pytest.mark.long
def test_twenty_thousand_damaged_files_give_no_traceback_no_hang_and_little_memory() -> None:
    words = [sys.executable, "-m", "tests.content.fuzzing", "20000", "4000", "1"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, timeout=900)
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout)
    assert found["tracebacks"] == []
    assert found["inputs"] >= 20_000
    assert max(found["slowest_seconds"], found["slowest_batch_seconds"]) < SLOW
    assert found["megabytes"] < 300
    assert len(found["codes"]) > 40, "the damage is of many kinds"


@pytest.mark.long
def test_a_village_of_two_thousand_lines_and_all_that_ships_are_checked_at_once(tmp_path: Path) -> None:
    path = tmp_path / "oudeloo.yaml"
    path.write_text(big_village(2000), "utf-8")
    assert path.read_text("utf-8").count("\n") >= 2000
    check([path])
    spent = {}
    for name, paths in (("village", [path]), ("all", [data_path("scenarios")])):
        times = []
        for _ in range(5):
            start = time.perf_counter()
            report = check(paths)
            times.append(time.perf_counter() - start)
            assert report.errors == 0, report.lines()[:3]
        spent[name] = min(times)
    print(spent)
    assert spent["village"] < 0.3
    assert spent["all"] < 2
