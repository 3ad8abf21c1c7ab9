"""The house rules that a machine can hold: lint, types, arrows between rooms, module size."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(*words: str) -> None:
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]


def test_ruff_has_nothing_to_say() -> None:
    run(sys.executable, "-m", "ruff", "check", ".")


def test_ruff_would_format_nothing() -> None:
    run(sys.executable, "-m", "ruff", "format", "--check", ".")


def test_mypy_is_content() -> None:
    run(sys.executable, "-m", "mypy")


def test_rooms_import_in_one_direction() -> None:
    run(str(Path(sys.executable).parent / "lint-imports"))


@pytest.mark.parametrize("path", sorted((ROOT / "game").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_module_is_small_and_says_why_it_exists(path: Path) -> None:
    text = path.read_text("utf-8")
    assert text.startswith(('"""', "'''")), "a module begins with its docstring"
    assert len(text.splitlines()) <= 400
