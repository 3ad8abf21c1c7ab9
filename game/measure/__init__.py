"""How fast the game is, measured as ratios within one run: rules against a plain loop, drawing against one blit."""
