"""Whatever a file holds, its author gets diagnostics and never a traceback."""

import tempfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.content.check import check
from game.content.strict_yaml import read

from .conftest import SAMPLES, lay_out, place_of

quick = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
FOLDER = Path(tempfile.mkdtemp())
BASES = ["killer", "village", "initiatives", "cases", "framework", "roles"]
PIECES = st.sampled_from(["\t", "'", '"', ": ", "- ", "[", "{", "}", "]", "&a ", "*a ", "!x ", "#", "\n", "\0",
                          "|", ">", "---\n", "\r", "\u2028", "é", "%", "@", "null", "yes", "0777", " "])  # fmt: skip
VALUES = st.one_of(
    st.none(), st.booleans(), st.integers(-99, 10**30), st.floats(allow_nan=False), st.text(max_size=300),
    st.lists(st.integers(), max_size=3), st.dictionaries(st.text(max_size=5), st.integers(), max_size=2),
    st.sampled_from(["nl", "yes", "0777", {"nl": 1}, {"fr": "x"}, {"nl": ""}, [[]], [{}], {}, ""]),
)  # fmt: skip


@pytest.fixture(scope="module", autouse=True)
def _folder() -> None:
    if not (FOLDER / "library").exists():
        lay_out(FOLDER)


def survives(base: str, data: bytes) -> None:
    path = FOLDER / place_of(base)
    sound = path.read_bytes()
    try:
        path.write_bytes(data)
        report = check([path])
        for one in report.diagnostics:
            assert one.name != "unexplained", (one, data)
            assert one.line >= 1
            assert one.column >= 1
        assert len(report.lines("nl")) == len(report.lines("en"))
    finally:
        path.write_bytes(sound)


@quick
@given(st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    read(data, "f.yaml")


@quick
@given(st.text(alphabet="ab: -\n\t[]{}'\"&*!|>%@#?,\\~0u", max_size=80))
def test_any_text_like_yaml(text: str) -> None:
    read(text.encode(), "f.yaml")


@quick
@given(st.sampled_from(BASES), st.lists(st.tuples(st.floats(0, 1), PIECES), min_size=1, max_size=3))
def test_a_slip_of_the_pen(base: str, slips: list[tuple[float, str]]) -> None:
    text = (SAMPLES / f"{base}.yaml").read_text("utf-8")
    for where, piece in slips:
        at = int(where * len(text))
        text = text[:at] + piece + text[at:]
    survives(base, text.encode())


@quick
@given(st.sampled_from(BASES), st.data())
def test_any_value_anywhere(base: str, data: st.DataObject) -> None:
    whole: Any = read((SAMPLES / f"{base}.yaml").read_bytes(), base).data
    node: Any = whole
    while True:
        key = data.draw(st.sampled_from(sorted(node) if isinstance(node, dict) else list(range(len(node)))))
        if isinstance(node[key], (dict, list)) and node[key] and data.draw(st.integers(0, 3)):
            node = node[key]
            continue
        if data.draw(st.booleans()):
            node[key] = data.draw(VALUES)
        elif isinstance(node, dict):
            node[data.draw(st.text(max_size=8))] = node.pop(key)
        else:
            del node[key]
        break
    survives(base, yaml.safe_dump(whole, allow_unicode=True).encode())
