"""Makes the sounds of the game out of sines and noise; nothing recorded, nothing bought."""
