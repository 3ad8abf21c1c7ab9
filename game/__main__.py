"""``python -m game`` does the same as ``kks``."""

from game.cli import main

if __name__ == "__main__":
    main()
