"""Draws all pictures of the game as SVG files: `python -m tools.art`.

The drawings are code, so that every village, season and stage stays in one
hand. The result is committed under `assets/art`; the game only reads that.
"""
