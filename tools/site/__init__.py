"""The manual as a site that works from disk: `uv run --group docs python -m tools.site`."""
