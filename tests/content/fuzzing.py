"""Feeds damaged files to the checker and counts: ``python -m tests.content.fuzzing 20000`` prints what came of it.

Apart from pytest, so that its memory is that of the checker alone and a hang can be ended from outside.
"""

import json
import random
import resource
import sys
import tempfile
import time
import traceback
from collections import Counter
from datetime import date
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.content.check import check
from game.content.strict_yaml import read
from game.paths import data_path

BATCH, SLOW = 50, 2.0
TODAY = date(2026, 11, 26)
SCRAPS = [
    "\t", "'", '"', ": ", ":", "- ", "-", "[", "{", "}", "]", "&a ", "*a ", "!x ", "!!int ", "#", "\n", "\n\n", "\0",
    "|", ">", "---\n", "...\n", "\r", "\u2028", "\ufeff", "\u00a0", "é", "🐄", "%", "@", "`", "null", "yes", "0777",
    "12:30", " ", "    ", "9" * 400, "? ", "<<: ", "[" * 30, "{a: " * 30, "\\", '"\\x', "nl: ", "true", "a" * 300,
    "- - - ", "1e9999",
]  # fmt: skip


def damaged(text: str, others: list[str], dice: random.Random) -> bytes:
    """A file after some slips of the pen: scraps put in, pieces lost, moved, doubled, lines torn, bytes broken."""
    for _ in range(dice.choice((1, 1, 1, 2, 3, 8))):
        a, b = sorted(dice.randrange(len(text) + 1) for _ in range(2))
        b = min(b, a + dice.choice((1, 5, 40, 400)))
        lines = text.split("\n")
        one, two = dice.randrange(len(lines)), dice.randrange(len(lines))
        what = dice.randrange(10)
        if what < 3:
            text = text[:a] + dice.choice(SCRAPS) + text[a:]
        elif what == 3:
            text = text[:a] + text[b:]
        elif what == 4:
            text = text[:a] + text[a:b] * dice.choice((2, 3, 30)) + text[b:]
        elif what == 5:
            lines[one], lines[two] = lines[two], lines[one]
            text = "\n".join(lines)
        elif what == 6:
            lines[one] = " " * dice.randrange(9) + lines[one].lstrip()
            text = "\n".join(lines)
        elif what == 7:
            lines[one] = lines[one].partition(":")[0] + ": " + dice.choice(SCRAPS)
            text = "\n".join(lines)
        elif what == 8:
            other = dice.choice(others)
            c = dice.randrange(len(other) + 1)
            text = text[:a] + other[c : c + dice.choice((20, 300, 3000))] + text[a:]
        else:
            text = text[:a]
    data = text.encode("utf-8", "replace")
    if dice.random() < 0.03:
        at = dice.randrange(len(data) + 1)
        data = data[:at] + bytes(dice.randrange(256) for _ in range(4)) + data[at:]
    return data


class Count:
    """What was tried, and what was seen."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.inputs, self.slowest = folder, 0, 0.0
        self.slowest_batch = 0.0
        self.tracebacks: list[str] = []
        self.said: Counter[str] = Counter()

    def batch(self, files: list[tuple[str, bytes]]) -> None:
        """Checks some files at once, and one by one when that was slow or went wrong."""
        paths = []
        for number, (place, data) in enumerate(files):
            path = self.folder / place.replace("*", str(number))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            paths.append(path)
        self.inputs += len(paths)
        if not self._sound(paths):
            for path in paths:
                self._sound([path])
        for path in paths:
            path.unlink()

    def _sound(self, paths: list[Path]) -> bool:
        start = time.perf_counter()
        try:
            report = check(paths, TODAY)
            assert len(report.lines("nl")) == len(report.lines("en")) == len(report.diagnostics)
            if len(paths) > 1:
                self.said.update(one.code for one in report.diagnostics)
        except Exception:
            if len(paths) == 1:
                self.tracebacks.append(f"{paths[0].read_bytes()[:2000]!r}\n{traceback.format_exc()}")
            return False
        spent = time.perf_counter() - start
        if len(paths) == 1:
            self.slowest = max(self.slowest, spent)
        else:
            self.slowest_batch = max(self.slowest_batch, spent)
        return spent < SLOW


def run(mutations: int, free: int, seed: int) -> dict[str, object]:
    """So many mutations of shipped files, and so many texts and bytes of hypothesis."""
    dice = random.Random(seed)
    shipped = sorted(data_path("scenarios").rglob("*.yaml"))
    texts = [path.read_text("utf-8") for path in shipped]
    places = ["library/killers/f*.yaml" if path.parent.name == "killers" else f"{path.stem}-*.yaml" for path in shipped]
    with tempfile.TemporaryDirectory() as name:
        count = Count(Path(name))
        for start in range(0, mutations, BATCH):
            chosen = [dice.randrange(len(texts)) for _ in range(min(BATCH, mutations - start))]
            count.batch([(places[one], damaged(texts[one], texts, dice)) for one in chosen])
        steady = settings(
            max_examples=free, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
        )

        @steady
        @given(st.one_of(st.binary(max_size=400), st.text(max_size=300).map(str.encode), _LIKE_YAML.map(str.encode)))
        def anything(data: bytes) -> None:
            start = time.perf_counter()
            read(data, "f.yaml")
            count.inputs += 1
            count.slowest = max(count.slowest, time.perf_counter() - start)

        anything()
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    return {
        "inputs": count.inputs,
        "slowest_seconds": round(count.slowest, 3),
        "slowest_batch_seconds": round(count.slowest_batch, 3),
        "megabytes": round(used),
        "tracebacks": count.tracebacks,
        "codes": dict(sorted(count.said.items())),
    }


_LIKE_YAML = st.lists(st.sampled_from([*SCRAPS, "a", "b: ", "\n  "]), max_size=60).map("".join)

if __name__ == "__main__":
    print(json.dumps(run(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])), ensure_ascii=False))
