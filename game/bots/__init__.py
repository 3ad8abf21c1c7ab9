"""Residents and officials that play: one policy a file, each knowing its view and the static game, never the deck."""
