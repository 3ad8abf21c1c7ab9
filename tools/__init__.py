"""Tools of the developers; nothing here is needed to play."""
