"""Confirming an entry on disk, and how undo, view and resume grow with the length of the log."""

import math
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from game.content.village import Document
from game.session.samples import Clock
from game.session.workshop import Workshop


def append_ms(document: Document, length: int, count: int) -> tuple[float, float]:
    """Median and 99th percentile of a confirmed entry, in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        workshop = Workshop.create(document, length, seed=1, path=Path(folder) / "speed.kks", now=Clock())
        spent = []
        for number in range(count):
            begun = time.perf_counter()
            workshop.do(f'remark "{number}"')
            spent.append(1000 * (time.perf_counter() - begun))
        workshop.close()
    return statistics.median(spent), sorted(spent)[min(count - 1, math.ceil(count * 0.99) - 1)]


def growths(document: Document, length: int, sizes: Sequence[int]) -> dict[str, float]:
    """The exponent with which undo, view and resume grow with the log: 0 not at all, 1 in step, 2 squared.

    ``sizes`` are lengths of the log, in entries.
    """
    found: dict[str, list[float]] = {"undo": [], "view": [], "resume": []}
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "speed.kks"
            workshop = Workshop.create(document, length, seed=1, path=path, now=Clock())
            for number in range(size):
                workshop.do(f"vote opening.{number % 3} 1 2 {number % 7} 0 1 hands")
            found["view"].append(_least(workshop.view))
            found["undo"].append(_least(workshop.undo))
            workshop.close()
            found["resume"].append(_least(lambda path=path: Workshop.resume(path).close(), 3))  # type: ignore[misc]
    return {name: slope(sizes, spent) for name, spent in found.items()}


def slope(sizes: Sequence[int], spent: Sequence[float]) -> float:
    """The exponent of growth: the slope of a straight line through the logarithms (least squares)."""
    xs, ys = [math.log(one) for one in sizes], [math.log(one) for one in spent]
    middle_x, middle_y = statistics.fmean(xs), statistics.fmean(ys)
    over = sum((x - middle_x) * (y - middle_y) for x, y in zip(xs, ys, strict=True))
    return over / sum((x - middle_x) ** 2 for x in xs)


def _least(call: Callable[[], object], times: int = 7) -> float:
    """The shortest of some calls, in seconds: what it costs when nothing else is in the way."""
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        call()
        spent.append(time.perf_counter() - begun)
    return min(spent)
