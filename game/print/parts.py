"""What can be printed, by the word that is typed; apart, so that a command knows them before anything is loaded."""

PARTS = ("cards", "board", "votes", "notes", "debrief")
"""In the order of the book."""
