"""One workshop as it runs: agenda, clock, the log on disk, resume and undo."""
