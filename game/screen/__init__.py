"""The projected game: scenes are functions to nodes, a painter draws them, one window shows them."""
