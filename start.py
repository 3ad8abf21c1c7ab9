"""Play on a machine that has Python and nothing else: ``python3 start.py``; ``python3 start.py test`` runs all tests.

What is missing is installed into this folder (``.uv``), never into the system, so it also works where the system's pip
refuses (PEP 668). With uv at hand the same is ``uv run kks`` and ``uv run --group dev pytest``.
"""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOOL = HERE / ".uv"


def main(words: list[str]) -> int:
    """Hand over to uv; returns the exit code of the game or of the tests."""
    if sys.version_info < (3, 11):
        print("Kleine Kernen Spel heeft Python 3.11 of nieuwer nodig. / Python 3.11 or newer is needed.")
        return 1
    if not (TOOL / "uv").is_dir():
        print("Eenmalig klaarzetten … / Setting up once …", flush=True)
        pip = [
            sys.executable,
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--root-user-action=ignore",
            "--target",
            str(TOOL),
            "uv",
        ]
        if subprocess.run(pip, check=False).returncode:
            print("Klaarzetten lukt niet: is er internet, en is pip er? / Set-up failed: is there a network, and pip?")
            return 1
    run = [sys.executable, "-m", "uv", "run", "--quiet", "--project", str(HERE), "--python", sys.executable]
    run += ["--group", "dev", "pytest", *words[1:]] if words[:1] == ["test"] else ["kks", *words]
    environment = os.environ | {"PYTHONPATH": str(TOOL)}
    return subprocess.run(run, cwd=HERE if words[:1] == ["test"] else None, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
