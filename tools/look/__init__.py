"""The tables and pictures of `docs/beeldtaal.md`, made from what the game draws: `python -m tools.look`."""
