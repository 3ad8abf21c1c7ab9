"""For trying out: ``python -m game.balance oudeloo 120 --games 200``."""

import argparse
import json


def main() -> None:
    """Play a village and print its sheet; exit code 1 when a row does not hold."""
    from game.balance.sheet import as_json, sheet, text
    from game.content.compile import compile_game
    from game.content.village_file import open_village

    words = argparse.ArgumentParser(prog="python -m game.balance", description=main.__doc__)
    words.add_argument("village", help="id or file")
    words.add_argument("length", type=int, help="minutes")
    words.add_argument("--games", type=int, default=200)
    words.add_argument("--seed", type=int, default=1)
    words.add_argument("--workers", type=int, default=1)
    words.add_argument("--search", action="store_true", help="let searching players play too")
    words.add_argument("--json", action="store_true")
    said = words.parse_args()
    game = compile_game(open_village(said.village), said.length)
    found = sheet(game, said.games, said.seed, said.workers, search=said.search)
    print(json.dumps(as_json(found), indent=2) if said.json else text(found))
    raise SystemExit(0 if found.holds else 1)


if __name__ == "__main__":
    main()
