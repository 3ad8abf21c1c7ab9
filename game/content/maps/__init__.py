"""The drawn village as data: which parts, roads and sites a map has. `game.screen.prints_map` draws it."""
