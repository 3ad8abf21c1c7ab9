"""The slides from first to last, and where in the game each of their ideas lives."""
