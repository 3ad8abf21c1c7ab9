"""Other games beside ours in one run: catanatron (Python) and boardgame.io (JavaScript).

``python bench/peers.py`` installs both by name in a folder of their own; they are never a dependency of the game.
Ratios are aimed at (4 times catanatron's ticks, 8 times boardgame.io's moves); the figures themselves are told.
"""

import shutil
import statistics
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

HERE = Path(__file__).resolve().parent
SECONDS, ROUNDS = 3.0, 3
AIMS = {"catanatron": 4.0, "boardgame.io": 8.0}

OURS = """
import sys
from game.content.compile import compile_game
from game.content.village_file import open_village
from game.measure.rules_speed import random_game, rate
game = compile_game(open_village("oudeloo"), 120)
print(rate(lambda seed: random_game(game, seed), float(sys.argv[1]))[0])
"""
TICKS = """
import sys, time
from catanatron import Color, Game, RandomPlayer
begun, ticks, seed = time.perf_counter(), 0, 0
while time.perf_counter() - begun < float(sys.argv[1]):
    seed += 1
    game = Game([RandomPlayer(one) for one in Color], seed=seed)
    while game.winning_color() is None and game.state.num_turns < 1000:
        game.play_tick()
        ticks += 1
print(ticks / (time.perf_counter() - begun))
"""


def main() -> int:
    """Install, measure in turn, print; exit code 1 when a ratio is below its aim."""
    low = False
    with tempfile.TemporaryDirectory() as folder:
        for name, aim in AIMS.items():
            try:
                command = {"catanatron": catanatron, "boardgame.io": boardgame}[name](Path(folder) / name)
                pairs = [(figure([sys.executable, "-c", OURS]), figure(command)) for _ in range(ROUNDS)]
            except (OSError, subprocess.CalledProcessError) as error:
                print(f"{name} cannot be installed or does not run here ({error}).")
                continue
            ours, peer = (statistics.median(column) for column in zip(*pairs, strict=True))
            ratio = statistics.median(one / other for one, other in pairs)
            low = low or ratio < aim
            print(f"{name}: {peer:,.0f} a second, ours {ours:,.0f}: {ratio:.1f} times (aim {aim:.0f})")
    return int(low)


def figure(command: list[str]) -> float:
    """What a program prints: decisions a second."""
    done = subprocess.run([*command, str(SECONDS)], cwd=HERE.parent, check=True, capture_output=True, text=True)
    return float(done.stdout.split()[-1])


def catanatron(folder: Path) -> list[str]:
    """The command that plays random games of catanatron in an environment of its own."""
    venv.create(folder, with_pip=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", "catanatron"], check=True, capture_output=True)
    return [str(python), "-c", TICKS]


def boardgame(folder: Path) -> list[str]:
    """The command that makes random moves in boardgame.io."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        raise FileNotFoundError("npm")
    folder.mkdir()
    subprocess.run([npm, "install", "--silent", "--prefix", folder, "boardgame.io"], check=True, capture_output=True)
    script = folder / "moves.js"
    script.write_text((HERE / "moves.js").read_text(encoding="utf-8"), encoding="utf-8")
    return [node, str(script)]


if __name__ == "__main__":
    sys.exit(main())
